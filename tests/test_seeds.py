"""What the first corpus is known to hold, read by a person: the report must tell it, with the words of both sides."""

from pathlib import Path

import pytest

import rashomon
from rashomon import Document
from rashomon.changes import changes
from rashomon.plugins import Choice, load
from rashomon.reports import render
from rashomon.sources import Settings, read
from rashomon.standing import standing
from rashomon.testing import check_comparator

SEEDS = Path(__file__).parent.parent / "seeds"
MATRIX = rashomon.compare([SEEDS], only=["dates", "numbers", "quotes", "units"])
BUILT_IN = load(Choice(built_in_only=True)).offers


def told(comparator, *words):
    """Return the verdicts of the findings between claims that hold the words, by the first digits of the documents."""
    found = {}
    for finding in MATRIX.findings:
        sides = finding.left, finding.right
        if finding.comparator == comparator and all(any(word in side.text for word in words) for side in sides):
            found["".join(side.document.id[2] for side in sides)] = str(finding.verdict)
    return found


def fact(comparator, *words):
    """Return the words of each document in the one fact that holds all the words given."""
    rows = [
        {claim.document.id[2]: claim.text for claim in each.claims}
        for each in MATRIX.facts
        if each.comparator == comparator
    ]
    (row,) = [row for row in rows if set(words) <= set(row.values())]
    return row


def test_2000_troops_stand_against_2300():
    assert told("numbers", "2,000", "2,300") == {
        "12": "agree",
        "14": "agree",
        "24": "agree",
        "13": "diverge",
        "23": "diverge",
        "34": "diverge",
    }


def test_146_dead_at_most_stand_against_at_least_164_and_over_200_came_later():
    assert told("numbers", "dozens and 146", "At least 164", "over 200") == {
        "12": "update",
        "13": "compatible",
        "23": "diverge",
    }


def test_more_than_10000_detained_stand_against_nearly_10000():
    assert told("numbers", "more than 10,000", "nearly 10,000") == {"23": "diverge"}


def test_10_days_and_no_more_than_10_days_can_both_be_true():
    assert told("numbers", "10 days") == {"02": "compatible"}


def test_all_five_agree_that_it_began_on_thursday_the_13th():
    (began,) = [row for row in MATRIX.facts if "last Thursday" in {claim.text for claim in row.claims}]
    assert [claim.text for claim in began.claims] == ["Thursday", "last Thursday", "Thursday", "Thursday", "Thursday"]
    assert {claim.value.timex for claim in began.claims} == {"2022-01-13"}
    assert began.verdict == "agree"


def test_19_january_is_reached_from_wednesday_wednesday_next_week_and_its_date():
    row = fact("dates", "Wednesday next week", "Jan. 19")
    assert row == {"1": "Wednesday", "2": "Wednesday next week", "3": "Jan. 19", "4": "January 19"}


@pytest.mark.parametrize("designator", ["45th", "98th", "31st"])
def test_formations_meet_by_their_designator_in_spite_of_their_names(designator):
    assert told("units", designator) == {"03": "compatible"}


def test_il_76_and_an_124_are_equipment_and_never_numbers():
    kinds = {claim.text: claim.value.kind for claim in MATRIX.claims if claim.comparator == "units"}
    assert (kinds["Il-76"], kinds["An-124"]) == ("equipment", "equipment")
    figures = {claim.value.low for claim in MATRIX.claims if claim.comparator == "numbers"}
    assert not figures & {76, 124, -76, -124, 45, 98, 31}
    assert {70, 5} <= figures


def test_both_translations_of_putins_sentence_are_one_utterance():
    assert told("quotes", "We must come home", "On the whole we need to return home") == {"23": "diverge"}


def test_what_the_ministry_said_differs_by_a_word():
    assert told("quotes", "The return of ") == {"02": "diverge"}


def test_one_source_stands_alone_with_2300_troops():
    standings = {each.document[2]: [fact.question for fact in each.alone] for each in standing(MATRIX)}
    assert standings == {"0": [], "1": [], "2": [], "3": ["troops"], "4": []}


def test_the_death_toll_is_what_changed_from_the_13th_to_the_19th():
    told = [[claim.text for claim in change.claims] for change in changes(MATRIX) if change.comparator == "numbers"]
    assert told == [["between dozens and 146", "over 200 dead"]]


def test_the_facts_that_cannot_be_are_told_first_and_spread_from_the_lowest_to_the_highest():
    assert [str(each.verdict) for each in MATRIX.facts[:5]] == ["diverge"] * 5
    spreads = {each.question: [claim.text for claim in each.spread] for each in MATRIX.facts[:5] if each.spread}
    assert spreads == {
        "troops": ["Around 2,000 CSTO troops", "Roughly 2,300 troops"],
        "people killed": ["between dozens and 146", "over 200 dead"],
        "people detained": ["nearly 10,000 people", "more than 10,000 people"],
    }


def test_the_report_tells_it_with_the_words_of_both_sides():
    report = render(MATRIX, "table", colour=False)
    for words in (
        "Roughly 2,300 troops",
        "Around 2,000 CSTO troops",
        "dozens and 146",
        "At least 164",
        "We must come home",
    ):
        assert words in report


@pytest.mark.parametrize("offer", BUILT_IN, ids=lambda offer: offer.name)
def test_the_built_in_comparators_keep_the_contract_on_the_seeds_and_on_their_lines_mixed(offer):
    documents = read([SEEDS], Settings()).documents
    sentences = [line for document in documents for line in document.text.splitlines() if line.strip()]
    made = [
        Document(f"made-{n}", "\n\n".join(sentences[n::4]), documents[0].published, "option", language="en")
        for n in range(4)
    ]
    check_comparator(offer.comparator, [*documents, *made])
