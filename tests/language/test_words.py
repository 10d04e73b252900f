from collections import Counter
from pathlib import Path

import pytest

from rashomon_plugins.language.dictionary import dictionary
from rashomon_plugins.language.stems import event_class, is_content, stem
from rashomon_plugins.language.vocabulary import rows

ROOT = Path(__file__).parent.parent.parent


@pytest.mark.parametrize(
    "forms",
    [
        ("withdraw", "withdrew", "withdrawn", "withdrawing", "withdraws"),
        ("kill", "killed", "killing", "kills"),
        ("stop", "stopped", "stopping"),
        ("agency", "agencies"),
        ("injure", "injured", "injuring"),
        ("Russia", "Russia’s", "Russia's"),
        ("die", "died", "dying", "dies"),
        ("person", "people"),
    ],
)
def test_inflections_share_a_stem(forms):
    assert len({stem(form) for form in forms}) == 1


def test_words_for_one_event_share_a_class():
    assert {event_class(word) for word in ("pullout", "withdrawal", "leaving", "departed")} == {"withdraw"}
    assert {event_class(word) for word in ("dead", "died", "killing", "toll")} == {"kill"}
    assert event_class("Almaty") is None


def test_function_words_and_bare_digits_carry_no_question():
    assert [is_content(word) for word in ("the", "It’s", "2022", ",", "Almaty", "B52")] == [False] * 4 + [True] * 2


def test_names_are_found_longest_first_and_only_between_word_borders():
    names = dictionary(["Airborne Forces", "Airborne", "CSTO"])
    text = "the Airborne Forces, non-CSTO and CSTOs"
    found = [text[start:end] for start, end, _ in names.find(text)]
    assert found == ["Airborne Forces", "CSTO"]


def test_a_missing_word_list_is_told():
    with pytest.raises(FileNotFoundError, match=r"nothing\.tsv"):
        rows("rashomon_plugins.language", "nothing.tsv")


@pytest.mark.parametrize("path", sorted(ROOT.glob("*/**/data/*.tsv")), ids=lambda path: f"{path.parts[-3]}/{path.name}")
def test_no_word_list_repeats_a_row_and_each_says_where_it_is_from(path):
    lines = path.read_text().splitlines()
    assert lines[0].startswith("# ")
    kept = [line for line in lines if line and not line.startswith("#")]
    assert [line for line, count in Counter(kept).items() if count > 1] == []


def test_no_word_names_two_event_classes():
    seen = [word for row in rows("rashomon_plugins.language", "events.tsv") for word in row[1].split()]
    stems = {word: stem(word) for word in dict.fromkeys(seen)}
    classes = {}
    for row in rows("rashomon_plugins.language", "events.tsv"):
        for word in row[1].split():
            classes.setdefault(stems[word], set()).add(row[0])
    assert {base: names for base, names in classes.items() if len(names) > 1} == {}
