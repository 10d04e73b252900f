"""Settings of comparators: declared by an attrs class, fitted, checked, and refused with the nearest name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from importlib.metadata import EntryPoint
from typing import TYPE_CHECKING, Any, Literal, Optional

import attrs
import pytest
from attrs import field, frozen, validators

from rashomon import comparator
from rashomon.fitting import fit, told
from rashomon.importing import contained_load
from rashomon.model import Provenance
from rashomon.offers import LocalOffer
from rashomon.plugins import Choice, RequiredPluginError, load, refuse_missing
from rashomon.settings import SettingError, configured, shown, shown_settings
from tests.conftest import document, words

if TYPE_CHECKING:
    from decimal import Decimal


@frozen
class Bounds:
    tolerance: float = field(default=0.1, validator=[validators.ge(0), validators.lt(1)])
    least: int = 1
    most: int = field(default=9, validator=lambda own, _, most: None if most >= own.least else fail("most under least"))
    names: tuple[str, ...] = ()
    mode: Literal["strict", "lax"] = "lax"
    country: str = field(default="KZ", converter=str.upper)
    _hidden: bool = False
    derived: int = field(init=False, default=7)


def fail(message: str) -> None:
    raise ValueError(message)


class Plain:
    name = "plain"
    settings = Bounds()

    def extract(self, document):
        return ()

    def affinity(self, a, b):
        return 0.0

    def judge(self, a, b): ...


@frozen
class Evolved(Plain):
    settings: Bounds = Bounds()
    doubled: float = field(init=False)
    name = "evolved"

    @doubled.default
    def _doubled(self) -> float:
        return 2 * self.settings.tolerance


def test_a_plain_comparator_is_copied_and_given_its_settings() -> None:
    before = Plain()
    after = configured(before, {"tolerance": 0, "names": ["a", "b"], "country": "cn", "hidden": True})
    assert after.settings == Bounds(0.0, 1, 9, ("a", "b"), "lax", "CN", hidden=True)
    assert isinstance(after.settings.tolerance, float)
    assert (before.settings, type(after)) == (Bounds(), Plain)


def test_an_attrs_comparator_is_evolved_and_computes_anew() -> None:
    assert configured(Evolved(), {"tolerance": 0.25}).doubled == 0.5


@pytest.mark.parametrize("made", [dataclass(frozen=True), dataclass, frozen(slots=False), lambda plain: plain])
def test_a_class_of_any_make_gets_its_settings(made) -> None:
    @made
    class Made(Plain):
        name = "made"
        settings = Bounds()

    assert configured(Made(), {"least": 2}).settings.least == 2
    assert Made().settings.least == 1


def test_a_comparator_without_values_is_handed_over_as_it_is() -> None:
    plain = Plain()
    assert configured(plain, {}) is plain


@pytest.mark.parametrize(
    ("values", "name", "why"),
    [
        (
            {"tolerence": 1},
            "tolerence",
            "plain has no such setting; did you mean tolerance? (it has: tolerance, least,",
        ),
        (
            {"derived": 1},
            "derived",
            "plain has no such setting (it has: tolerance, least, most, names, mode, country, ",
        ),
        ({"tolerance": "much"}, "tolerance", 'must be a number (it is "much")'),
        ({"tolerance": True}, "tolerance", "must be a number (it is true)"),
        ({"tolerance": 10**400}, "tolerance", "must be a number"),
        ({"tolerance": -1}, "tolerance", "'tolerance' must be >= 0: -1.0"),
        ({"least": 1.5}, "least", "must be a whole number (it is 1.5)"),
        ({"names": "a"}, "names", 'must be a list, each of it text (it is "a")'),
        ({"names": ["a", 1]}, "names", "must be text (it is ["),
        ({"mode": "odd"}, "mode", 'must be one of strict, lax (it is "odd")'),
        ({"country": 5}, "country", "descriptor 'upper' for 'str' objects doesn't apply to a 'int' object"),
        ({"least": 2, "tolerance": 3}, "tolerance", "'tolerance' must be < 1: 3"),
        ({"least": 5, "most": 4}, "least, most", "most under least"),
    ],
)
def test_what_cannot_be_is_refused_and_says_why(values: dict[str, object], name: str, why: str) -> None:
    with pytest.raises(SettingError) as error:
        configured(Plain(), values)
    assert (error.value.comparator, error.value.name) == ("plain", name)
    assert error.value.why.startswith(why)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize("settings", [None, 7, {"a": 1}, Bounds])
def test_settings_that_are_no_attrs_value_are_none(settings: object) -> None:
    odd = Plain()
    odd.settings = settings
    assert shown_settings(odd) == {}
    with pytest.raises(SettingError, match=r"plain\.a: plain has no settings"):
        configured(odd, {"a": 2})
    with pytest.raises(SettingError, match="words has no settings"):
        configured(words, {"a": 2})


def test_annotations_that_only_a_type_checker_sees_leave_the_class_to_check() -> None:
    @frozen
    class Unseen:
        amount: Decimal = field(default=None, validator=validators.optional(validators.instance_of(int)))

    odd = Plain()
    odd.settings = Unseen()
    assert configured(odd, {"amount": 3}).settings.amount == 3
    with pytest.raises(SettingError, match=r"plain\.amount: 'amount' must be <class 'int'>"):
        configured(odd, {"amount": "3"})


def test_settings_are_shown_by_the_names_they_are_set_by() -> None:
    assert shown_settings(Plain()) == {
        "tolerance": "0.1", "least": "1", "most": "9", "names": "[]", "mode": '"lax"', "country": '"KZ"',
        "hidden": "false",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, "-"),
        ("Nur “Sultan”", '"Nur “Sultan”"'),
        (("a", 1), '["a", 1]'),
        (frozenset({"b", "a"}), '["a", "b"]'),
        ({"EUR": 1.1}, "{EUR = 1.1}"),
        (date(2022, 1, 13), "2022-01-13"),
    ],
)
def test_values_are_shown_as_toml_writes_them(value: object, text: str) -> None:
    assert shown(value) == text


@pytest.mark.parametrize(
    ("kind", "value", "fitted"),
    [
        (bool, True, True),
        (float, 3, 3.0),
        (float | None, None, None),
        (Optional[int], 3, 3),  # noqa: UP045  the older way of writing it
        (int | str, "x", "x"),
        (date, "2022-01-13", date(2022, 1, 13)),
        (list[float], [1, 2], [1.0, 2.0]),
        (Sequence[str], ["a"], ("a",)),
        (frozenset[str], ["a", "a"], frozenset({"a"})),
        (tuple[str, int], ["a", 1], ("a", 1)),
        (tuple, ["a", 1], ("a", 1)),
        (dict[str, float], {"EUR": 1}, {"EUR": 1.0}),
        (Mapping[str, tuple[str, ...]], {"a": ["b"]}, {"a": ("b",)}),
        (dict, {"a": 1}, {"a": 1}),
        (Any, {"a": [1]}, {"a": [1]}),
        (complex, "1j", "1j"),
    ],
)
def test_a_value_is_fitted_to_its_annotation(kind: object, value: object, fitted: object) -> None:
    assert (fit(value, kind), type(fit(value, kind))) == (fitted, type(fitted))


@pytest.mark.parametrize(
    ("kind", "value", "words_for_it"),
    [
        (bool, 1, "true or false"),
        (date, "2022-02-30", "a date (write YYYY-MM-DD)"),
        (int | str, 1.5, "a whole number or text"),
        (Optional[int], "a", "a whole number"),  # noqa: UP045  the older way of writing it
        (list, 1, "a list"),
        (dict[str, float], 1, "a table, each of it a number"),
        (dict, 1, "a table"),
    ],
)
def test_a_value_that_does_not_fit_is_told_what_it_must_be(kind: object, value: object, words_for_it: str) -> None:
    with pytest.raises(ValueError, match=r"^must be ") as error:
        fit(value, kind)
    assert str(error.value) == f"must be {words_for_it}"
    assert told(complex) == "another value"


GAUGE = """
    import rashomon
    from attrs import field, frozen, validators

    @frozen
    class Settings:
        word: str = "dead"
        most: int = field(default=9, validator=validators.ge(0))

    class Gauge:
        name = "gauge"
        settings = Settings()
        def extract(self, document):
            at = document.text.find(self.settings.word)
            if at >= 0:
                yield document.claim(at, at + len(self.settings.word), about="word", value=self.settings.most)
        def affinity(self, a, b):
            return 1.0
        def judge(self, a, b):
            return rashomon.Judgement(rashomon.Verdict.AGREE, "same", 0.0, "the same word")

    @rashomon.hookimpl
    def rashomon_comparators():
        return [Gauge()]
"""
GAUGE_ONLY = Choice(only=frozenset({"gauge"}))


def test_a_plugin_in_a_process_of_its_own_is_configured_there(install) -> None:
    install("gauge", GAUGE)
    (offer,) = load(GAUGE_ONLY, settings={"gauge": {"word": "hurt"}}).offers
    assert offer.settings == {"word": '"hurt"', "most": "9"}
    (claim,) = offer.extract(document("a", "146 dead, 20 hurt")).claims
    assert claim.text == "hurt"


@pytest.mark.parametrize(
    ("settings", "told_so"),
    [
        ({"gauge": {"wrd": "x"}}, "gauge.wrd: gauge has no such setting; did you mean word? (it has: word, most)"),
        ({"gauge": {"most": -1}}, "gauge.most: 'most' must be >= 0: -1"),
    ],
)
def test_a_refusal_comes_back_from_that_process(install, settings, told_so: str) -> None:
    install("gauge", GAUGE)
    with pytest.raises(SettingError) as error:
        load(GAUGE_ONLY, settings=settings)
    assert str(error.value) == told_so


def test_a_built_in_plugin_is_configured_in_this_process_by_the_same_rules(install) -> None:
    install("gauge", GAUGE)
    plugin, entry_point = (
        Provenance("gauge", "rashomon", "1", "found"),
        EntryPoint("gauge", "rashomon_gauge", "rashomon"),
    )
    (gauge,) = contained_load(plugin, entry_point, {"gauge": {"most": 3}, "other": {"most": -1}})
    assert LocalOffer(plugin, gauge).settings == {"word": '"dead"', "most": "3"}
    with pytest.raises(SettingError, match=r"gauge\.most: 'most' must be >= 0: -1"):
        contained_load(plugin, entry_point, {"gauge": {"most": -1}})


def test_settings_of_no_comparator_are_refused_or_told_when_it_may_have_been_left_out(install) -> None:
    settings = {"nubmers": {"tolerance": 1}}
    with pytest.raises(
        SettingError, match=r"nubmers\.tolerance: no comparator is called nubmers; did you mean numbers\?"
    ):
        load(Choice(only=frozenset({"units"})), settings=settings)
    install("gauge", GAUGE)
    unused = "settings of {} are not used: no comparator of that name was loaded"
    for name in ("nubmers", "gauge", "dates"):
        loaded = load(Choice(only=frozenset({"units"})), settings={name: {"a": 1}})
        assert loaded.notes == (unused.format(name),)


def test_a_second_comparator_of_a_name_is_refused_for_its_name_not_for_its_settings(install) -> None:
    install("gauge", GAUGE)
    install("later", GAUGE.replace("word: str", "term: str"))
    loaded = load(Choice(only=frozenset({"gauge", "later"})), settings={"gauge": {"word": "hurt"}})
    assert [failure.plugin.name for failure in loaded.failures] == ["later"]
    assert "the comparator name gauge is taken by rashomon-gauge 1.0" in loaded.failures[0].message


def test_a_settings_class_that_breaks_is_its_plugins_failure(install) -> None:
    install("gauge", GAUGE.replace("validators.ge(0)", "lambda *_: 1 / 0 if _[2] == 5 else None"))
    loaded = load(GAUGE_ONLY, settings={"gauge": {"most": 5}})
    assert [failure.message for failure in loaded.failures] == ["ZeroDivisionError: division by zero"]


def test_a_required_plugin_that_is_not_loaded_is_told_with_its_state(install) -> None:
    install("gauge", "1 / 0")
    loaded = load(Choice(without=frozenset({"units"})))
    refuse_missing(loaded, ["numbers", "dates"])
    for name, message in {
        "gauge": r"plugin gauge \(rashomon-gauge 1.0\) is required and failed: ZeroDivisionError: division by zero",
        "units": r"plugin units \(rashomon [0-9.]+\) is required and disabled: not chosen",
        "guage": r"plugin guage is required and not installed; did you mean gauge\? \(installed: dates, gauge, ",
    }.items():
        with pytest.raises(RequiredPluginError, match=message):
            refuse_missing(loaded, ["numbers", name])


def test_the_ten_line_form_has_no_settings() -> None:
    @comparator("small")
    def small(document):
        return ()

    assert shown_settings(small) == {}
    assert attrs.has(type(small))
