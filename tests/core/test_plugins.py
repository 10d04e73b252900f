import pytest

from rashomon.containment import PluginError
from rashomon.plugins import Choice, UnknownPluginError, find, load
from rashomon.runner import compare
from tests.conftest import document

GOOD = """
    import rashomon

    @rashomon.comparator("places")
    def places(document):
        at = document.text.find("Almaty")
        if at >= 0:
            yield document.claim(at, at + 6, about="where", value="Almaty")

    @rashomon.hookimpl
    def rashomon_comparators():
        return [places]
"""
HOOK = """
    import rashomon

    class Made:
        name = "made"
        def extract(self, document): return ()
        def affinity(self, a, b): return 0.0
        def judge(self, a, b): ...

    @rashomon.hookimpl
    def rashomon_comparators():
        return [{}]
"""


def states(loaded):
    return {plugin.name: plugin.state for plugin in loaded.plugins}


def choose(*names):
    return Choice(only=frozenset(names))


def test_the_built_in_comparators_are_found_as_anybody_elses_and_come_first(install):
    install("aaa", GOOD)
    found, failures = find(Choice())
    assert [each.plugin.name for each in found][:5] == ["dates", "numbers", "quotes", "units", "aaa"]
    assert failures == []


def test_an_installed_plugin_is_loaded_and_its_comparator_compares(install):
    install("places", GOOD)
    loaded = load(choose("places"))
    assert states(loaded)["places"] == "loaded"
    matrix = compare([document("a", "in Almaty"), document("b", "near Almaty")], loaded)
    assert [(each.left.text, each.verdict) for each in matrix.findings] == [("Almaty", "agree")]


def test_what_is_not_chosen_is_never_imported(install):
    install("fatal", "raise SystemExit('imported')")
    for choice in (Choice(without=frozenset({"fatal"})), choose("numbers"), Choice(built_in_only=True)):
        loaded = load(choice)
        assert (states(loaded)["fatal"], loaded.failures) == ("disabled", ())


def test_a_name_that_no_plugin_has_is_refused_with_those_installed(install):
    install("places", GOOD)
    message = r"no plugin is called nubmers \(installed: dates, numbers, places, quotes, units\)"
    with pytest.raises(UnknownPluginError, match=message):
        load(choose("nubmers"))


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("import nonexistent_module", "ModuleNotFoundError: No module named 'nonexistent_module'"),
        ("def broken(:", "SyntaxError: invalid syntax (rashomon_bad.py, line 1)"),
        ("import sys; sys.exit('bye')", "SystemExit: bye"),
        ("1 / 0", "ZeroDivisionError: division by zero"),
        (
            "import rashomon\n@rashomon.hookimpl\ndef rashomon_comparaters(): return []",
            "PluginValidationError: unknown hook 'rashomon_comparaters' in plugin",
        ),
        (
            "import rashomon\n@rashomon.hookimpl\ndef rashomon_comparators(config): return []",
            "PluginValidationError: Plugin 'rashomon_bad' for hook 'rashomon_comparators'",
        ),
        (HOOK.format("7"), "ContractError: 7 has no proper name (lower-case letters, digits and hyphens)"),
        (
            HOOK.format("type('X', (), {'name': 'x', 'extract': print})()"),
            "ContractError: comparator x has no method affinity, judge",
        ),
        (
            HOOK.format("type('X', (), {'name': 'x', 'compare': print})()"),
            "ContractError: comparator x has no method extract",
        ),
        (HOOK.format("type('X', (), {'name': 'Big Name'})()"), "has no proper name"),
        (HOOK.replace("[{}]", "7"), "TypeError: 'int' object is not iterable"),
    ],
)
def test_a_plugin_that_cannot_be_loaded_has_failed_and_says_why_in_one_line(install, source, message):
    install("bad", source)
    install("places", GOOD)
    loaded = load(choose("bad", "places"))
    assert (states(loaded)["bad"], states(loaded)["places"]) == ("failed", "loaded")
    (failure,) = loaded.failures
    assert str(failure).startswith("plugin bad (rashomon-bad 1.0) failed in loading: ")
    assert message in str(failure)
    assert "\n" not in str(failure)


def test_a_strict_run_does_not_start_with_a_plugin_that_failed_to_load(install):
    install("bad", "1 / 0")
    with pytest.raises(PluginError, match="plugin bad"):
        compare([], load(choose("bad")), strict=True)


def test_a_plugin_for_another_api_is_incompatible(install):
    install("future", GOOD + "\n    rashomon_api = 99\n")
    loaded = load(choose("future"))
    assert states(loaded)["future"] == "incompatible"
    assert "written for plugin API 99, this is 1" in loaded.failures[0].message


def test_two_plugins_of_one_name_are_told_with_both_packages_and_the_built_in_one_stays(install):
    install("numbers", GOOD, distribution="rashomon-better-numbers", version="2.1")
    loaded = load(choose("numbers"))
    assert [(plugin.distribution, plugin.state) for plugin in loaded.plugins if plugin.name == "numbers"] == [
        ("rashomon", "loaded"),
        ("rashomon-better-numbers", "failed"),
    ]
    (failure,) = loaded.failures
    assert "rashomon-better-numbers 2.1" in str(failure)
    assert "the name numbers is taken by rashomon 0.1.0" in str(failure)


def test_two_comparators_of_one_name_are_told_with_both_packages(install):
    install("one", GOOD)
    install("two", GOOD, version="3.0")
    loaded = load(choose("one", "two"))
    message = "plugin two (rashomon-two 3.0) failed in loading: "
    assert str(loaded.failures[0]) == message + "the comparator name places is taken by rashomon-one 1.0"


def test_a_broken_plugin_changes_nothing_of_what_the_others_find(install):
    texts = [document("a", "in Almaty"), document("b", "near Almaty")]
    install("places", GOOD)
    before = compare(texts, load(choose("places")))
    install("bad", "1 / 0")
    after = compare(texts, load(choose("places", "bad")))
    assert (before.claims, before.findings, before.cells, before.facts) == (
        after.claims,
        after.findings,
        after.cells,
        after.facts,
    )
