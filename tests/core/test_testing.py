import time
from pathlib import Path

import pytest
from hypothesis import given

from rashomon import Judgement, Verdict, testing
from rashomon.plugins import Choice, load
from rashomon.testing import EXAMPLES, BrokenLawError, check_comparator, compare_with, documents
from tests.conftest import document, words

TEXTS = ["dead=146 troops=2000", "dead=164 planes=70"]


class Lawful:
    name = "lawful"

    def extract(self, each):
        return words.extract(each)

    def affinity(self, a, b):
        return words.affinity(a, b)

    def judge(self, a, b):
        return words.judge(a, b)


class Forgetful(Lawful):
    seen = ()

    def extract(self, each):
        first = each.id not in self.seen
        self.seen = (*self.seen, each.id)
        return list(super().extract(each))[: 2 if first else 1]


class Moody(Lawful):
    asked = 0

    def extract(self, each):
        self.asked += 1
        yield each.claim(0, 1, about="mood", value=self.asked)


class Elsewhere(Lawful):
    def extract(self, each):
        yield document("other", "dead=1").claim(0, 4, about="x", value=1)


class Unreadable(Lawful):
    def extract(self, each):
        if each.text:
            yield each.claim(0, 1, about="x", value={1, 2})


class Inventive(Lawful):
    def extract(self, each):
        yield from super().extract(each)
        if not each.text:
            yield document("full", "dead=1").claim(0, 4, about="x", value=1)


class Quarrelsome(Lawful):
    def judge(self, a, b):
        return Judgement(Verdict.DIVERGE, "always", 1.0, "out of principle")


class LeftHanded(Lawful):
    def affinity(self, a, b):
        return 1.0 if a.start <= b.start else 0.9


class Overjoyed(Lawful):
    def affinity(self, a, b):
        return 2.0


class Partial(Lawful):
    def judge(self, a, b):
        verdict = super().judge(a, b)
        return verdict if a.value <= b.value else Judgement(Verdict.UPDATE, "later", 0.5, "the left one is later")


class Slow(Lawful):
    def extract(self, each):
        time_wasted = time.process_time() + (len(each.text) / 100_000) ** 2
        while time.process_time() < time_wasted:
            pass
        return super().extract(each)


@pytest.mark.parametrize("comparator", [words, Lawful()])
def test_a_lawful_comparator_passes(comparator):
    check_comparator(comparator, TEXTS)
    check_comparator(comparator, [document("a", "dead=146")])


@pytest.mark.parametrize(
    ("comparator", "law"),
    [
        (
            Forgetful(),
            "finds the same claims when asked again: first (9, 20, 'troops', '\"2000\"'), then None in text-1",
        ),
        (Moody(), "finds the same claims when asked again: first "),
        (Elsewhere(), "quotes the document it was given: 'dead' at 0:4 of other, about 'x' = 1"),
        (Unreadable(), "gives values that JSON can say: set cannot be written as JSON"),
        (Inventive(), "claims nothing in empty text"),
        (Quarrelsome(), "agrees on a document and its copy: always for 'dead=146' at 0:8 of text-1"),
        (LeftHanded(), "gives one affinity from 0 to 1 in either order"),
        (Overjoyed(), "gives one affinity from 0 to 1 in either order: 2.0"),
        (Partial(), "judges alike in either order"),
        (Slow(), "extracts in linear time"),
    ],
)
def test_a_comparator_that_breaks_a_law_is_told_which_and_on_which_claim(comparator, law):
    with pytest.raises(BrokenLawError) as told:
        check_comparator(comparator, TEXTS)
    assert str(told.value).startswith(f"a comparator {law}")


def test_texts_in_which_nothing_is_found_check_nothing_and_say_so():
    with pytest.raises(BrokenLawError, match="give texts it is made for"):
        check_comparator(words, ["no claim here"])


def test_one_comparator_is_run_without_installing_it():
    matrix = compare_with(words, [document("a", "dead=146"), document("b", "dead=164")])
    assert [finding.verdict for finding in matrix.findings] == [Verdict.DIVERGE]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda each: f"{each.comparator} {each.verdict}")
def test_the_built_in_comparators_find_what_the_examples_are_known_to_hold(example):
    (offer,) = load(Choice(only=frozenset({example.comparator}))).offers
    found = compare_with(offer.comparator, [example.left, example.right]).findings
    assert [(each.left.text, each.right.text, each.verdict) for each in found] == [
        (example.left_words, example.right_words, example.verdict)
    ]


@given(documents())
def test_documents_are_made_for_property_tests(made):
    assert made.id == "made"
    assert compare_with(words, [made]).failures == ()


def test_the_reference_names_all_of_the_kit():
    reference = (Path(__file__).parents[2] / "docs" / "plugins.md").read_text()
    kit = [
        name
        for name, value in vars(testing).items()
        if not name.startswith("_") and getattr(value, "__module__", None) == "rashomon.testing"
    ]
    assert "check_comparator" in kit
    assert [name for name in [*kit, "EXAMPLES"] if f"`{name}" not in reference] == []
