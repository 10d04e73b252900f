"""Who is meant by a pronoun or a description, and when two documents mean the same speaker."""

from __future__ import annotations

import pytest

from rashomon import Document
from rashomon_plugins.quotes.names import Voice, fullest, mentions, understood
from rashomon_plugins.quotes.voices import is_named, same_voice, voices


def meant(text: str) -> list[str | None]:
    found = voices(Document(id="a", text=text))
    return [voice.name if voice else None for voice in found.values()]


@pytest.mark.parametrize(
    ("name", "kind", "surname"),
    [
        ("Defense Minister Sergei Shoigu", "person", "shoigu"),
        ("Putin’s", "person", "putin"),
        ("Russia’s Defense Ministry", "body", ""),
        ("the ministry", "body", ""),
        ("the Fenwick campaign", "body", ""),
        ("the Smith family", "body", ""),
        ("Moscow", "body", ""),
        ("a Stony Hollow village resident", "unnamed", ""),
        ("Eyewitnesses", "unnamed", ""),
        ("the officer", "unnamed", ""),
        ("she", "unresolved", ""),
    ],
)
def test_a_name_is_understood_by_its_own_words(name: str, kind: str, surname: str) -> None:
    voice = understood(name)
    assert (voice.kind, voice.surname) == (kind, surname)


def test_a_pronoun_is_the_person_who_spoke_last() -> None:
    text = "“We go home,” Vladimir Putin said.\n\n“It is over,” he added.\n\n“We hope so,” the ministry said."
    assert meant(text) == ["Vladimir Putin", "Vladimir Putin", "the ministry"]


def test_a_pronoun_is_the_subject_of_the_sentence_before_when_that_is_nearer() -> None:
    text = "“We go,” Anna Bell said. Later Judge Hector DelMonaco was angry. “The dog is hungry,” he said."
    assert meant(text) == ["Anna Bell", "Judge Hector DelMonaco"]


def test_words_inside_quotations_take_up_nobody() -> None:
    text = "Judge Hector DelMonaco was angry. “Carl Smith went away.” Nobody came. “I fear it,” he said."
    assert meant(text)[-1] == "Judge Hector DelMonaco"


def test_a_pronoun_without_anybody_before_stays_unresolved() -> None:
    assert meant("“We go home,” he said.") == ["he"]
    assert meant("“We go home,” they said.") == ["they"]


def test_they_are_the_body_that_spoke_last() -> None:
    text = "“We go home,” the ministry said.\n\n“It is over,” they added."
    assert meant(text) == ["the ministry", "the ministry"]


def test_a_description_is_who_was_described_so() -> None:
    text = "One cow drowned, Rosa Lindqvist, a doctor from a valley, told AFP. “We saw many here,” added the doctor."
    assert meant(text) == ["Rosa Lindqvist"]


def test_a_description_is_who_is_named_in_apposition_to_it() -> None:
    assert meant("The harbour’s director, Tomas Brandt, said: “We are relieved today.”") == ["Tomas Brandt"]
    assert meant("A resident, who was angry, said: “We are relieved today.”") == ["A resident"]


def test_a_short_name_is_its_full_name() -> None:
    text = "“We go home,” Defense Minister Sergei Shoigu said.\n\n“It is over,” Shoigu added."
    assert meant(text) == ["Defense Minister Sergei Shoigu", "Defense Minister Sergei Shoigu"]


def test_a_short_description_is_the_full_one() -> None:
    text = "“We go home,” the Russian Ministry of Defense said.\n\n“It is over,” the ministry added."
    assert meant(text) == ["the Russian Ministry of Defense", "the Russian Ministry of Defense"]


def test_nobody_speaks_where_nobody_is_named() -> None:
    assert meant("“It was the best of times, it was the worst of times.”") == [None]


def test_mentions_know_titles_and_appositions() -> None:
    document = Document(id="a", text="But Judge Hector Del Monaco, a father of two, met Ludwig van Beethoven.")
    assert [each.name for each in mentions(document)] == ["Judge Hector Del Monaco", "Ludwig van Beethoven"]
    assert "father" in mentions(document)[0].described
    assert fullest(document)["monaco"].name == "Judge Hector Del Monaco"


def test_a_headline_is_no_name() -> None:
    document = Document(
        id="a", text="BBC Chairman On Fenwick, it says. Edwin Fenwick Says Little, it seems. Gen. Edwin Fenwick left."
    )
    assert fullest(document)["fenwick"].name == "Gen. Edwin Fenwick"


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("Sergei Shoigu", "Defense Minister Sergey Shoygu", "same"),
        ("Hector Del Monaco", "Judge DelMonaco", "same"),
        ("Putin", "Sergei Shoigu", "other"),
        ("the Defense Ministry", "the Russian Ministry of Defense", "same"),
        ("the Defense Ministry", "Tokayev", "unlike"),
        ("a Nato spokesman", "Nato", "unknown"),
        ("a Ministry spokesman", "the Ministry", "same"),
        ("a resident", "one resident", "same"),
        ("a resident", "Anna Bell", "unknown"),
        ("he", "Putin", "unknown"),
    ],
)
def test_two_names_are_one_voice_or_not(a: str, b: str, expected: str) -> None:
    assert same_voice(understood(a), understood(b)) == expected
    assert same_voice(understood(b), understood(a)) == expected


def test_nobody_is_the_same_as_nobody_only_by_the_words() -> None:
    assert same_voice(None, understood("Putin")) == "unknown"
    assert same_voice(None, None) == "unknown"


def test_a_described_stranger_is_not_named() -> None:
    assert is_named(understood("Putin"))
    assert is_named(Voice("he", "unresolved"))
    assert not is_named(understood("a resident"))
    assert not is_named(None)


def test_she_is_the_woman_introduced_without_a_name() -> None:
    text = "Ann Orr said nothing.\n\nAt the gate, a woman looking for her son wept. “We know nothing,” she said."
    assert meant(text) == ["a woman looking for her son"]


@pytest.mark.parametrize(
    "text",
    [
        "The Minister, the Hon. Ann Orr, said: “We go home.”",
        "The Minister of Defence, General of the Army Ann Orr, spoke. “We go home,” the Minister said.",
    ],
)
def test_an_office_is_who_holds_it_in_apposition(text: str) -> None:
    (name,) = meant(text)
    assert name is not None
    assert name.endswith("Ann Orr")


def test_an_office_is_whoever_another_document_names_with_it() -> None:
    assert same_voice(understood("the minister"), understood("Defence Minister Ann Orr")) == "same"
    assert same_voice(understood("the minister"), understood("General Ann Orr")) == "unknown"
    assert understood("the Home Secretary").kind == "unnamed"
    assert understood("The OSCE").kind == "body"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Mrs Holm wept. Mr Kemp denied it. “He lied to us,” she said.", "Mrs Holm"),
        ("The widow Ann Orr waited. Her lawyer, Mr Bob Kemp, left early. “I am tired,” she said.", "Ann Orr"),
        ("Spokesman Ole Lund left. Ida Ravn of the union stayed. “We lost,” he said.", "Spokesman Ole Lund"),
        ("Bob Kemp sang. The boy's mother wept. “No more,” she said.", "The boy's mother"),
        ("Bob Kemp sang. Mr Orr’s widow, Ida, wept. “No more,” she said.", "Mr Orr’s widow"),
        ("Bob Kemp sang. His sister, Ida Ravn, wept. “No more,” she said.", "Ida Ravn"),
    ],
)
def test_a_pronoun_takes_up_nobody_whom_the_text_calls_by_the_other_one(text: str, speaker: str) -> None:
    assert meant(text) == [speaker]


def test_several_who_are_not_named_are_nobody_one_could_ask() -> None:
    assert understood("Observers") == Voice("Observers", "unnamed", frozenset({"observers"}))
    assert not is_named(understood("two survivors"))
