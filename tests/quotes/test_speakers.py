"""Who is named as the speaker, in the text's own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from rashomon import Claim
    from rashomon_plugins.quotes import Quotation


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We go home,” Putin said.", "Putin"),
        ("“We go home,” said Putin on Thursday.", "Putin"),
        ("“We go home,” Defense Minister Sergei Shoigu told reporters.", "Defense Minister Sergei Shoigu"),
        ("“We go home,” Sergey Shoigu, Russia’s defense minister, said.", "Sergey Shoigu"),
        ("“We go home,” said Maria Ray, a doctor in Minsk.", "Maria Ray"),
        ("“We go home,” he later added.", "he"),
        ("“We go home,” the Defense Ministry said in a short statement.", "the Defense Ministry"),
        ("“We go home,” a spokesman for the mayor said.", "a spokesman for the mayor"),
        ("“Why go home?” asked Putin.", "Putin"),
        ("“We go home.” said Nora Vance, a baker.", "Nora Vance"),
        ("“We go home,” Sen. Alma Thorne (D-Vt.) said.", "Sen. Alma Thorne"),
        ("“We go home,” in the capital Putin said.", "Putin"),
    ],
)
def test_a_cue_after_the_quotation_names_the_speaker(
    speaker: Callable[[str], str | None], text: str, expected: str
) -> None:
    assert speaker(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Putin said: “We go home now.”", "Putin"),
        ("In a televised meeting with Putin, Shoigu said, “We go home.”", "Shoigu"),
        ("Tokayev praised the force for its “very useful help” in spring.", "Tokayev"),
        ("According to the prosecutor, “they went home” on Friday.", "the prosecutor"),
        ("Mercer sang in town and said, “We go home.”", "Mercer"),
        ("Du Marne said the bridge was paid for by Orr and said it was “a fine gift to all”.", "Du Marne"),
        ("The parade followed when Lisbon replied by threatening to “strike back at once”.", "Lisbon"),
        ("In May, when I wrote to warn him, he replied, “We go home.”", "he"),
        ("The choir sits, and then Fenwick continues: “Spring is here.”", "Fenwick"),
        ("A poll, as Smith told us, found them “somewhat less happy” now.", "Smith"),
        ("Mercer Says ‘We Go Home Now’", "Mercer"),
        (
            "A letter came from Governor Alma Thorne, who called him “a cook without a pan” there.",
            "Governor Alma Thorne",
        ),
        ("At the gate a boy asked for a ticket and Fenwick said, “We have none here.”", "Fenwick"),
        ("He told it over a late supper in town, and then predicted: “We shall win.”", "He"),
        ("A lawyer who wrote this “very long book” is here.", "A lawyer"),
        ("MINSK (Reuters) — Rep. Iris Holm, a “very old oak tree” to some, says so.", "Rep. Iris Holm"),
    ],
)
def test_a_cue_before_the_quotation_names_the_speaker(
    speaker: Callable[[str], str | None], text: str, expected: str
) -> None:
    assert speaker(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The barn was “a useful lesson” to them, Fenwick said.", "Fenwick"),
        ("Botanist Iris Holm: “These orchids bloom late.”", "Botanist Iris Holm"),
        ("Former Gov. Owen Marsh, for one, is singing of “a new road for us all”.", "Former Gov. Owen Marsh"),
    ],
)
def test_without_a_cue_beside_it_the_sentence_names_the_speaker(
    speaker: Callable[[str], str | None], text: str, expected: str
) -> None:
    assert speaker(text) == expected


def test_a_quotation_split_by_its_cue_has_one_speaker(claims: Callable[[str], list[Claim[Quotation]]]) -> None:
    found = claims("“We go,” Putin said, “and we rest.” “It is over.”")
    assert [claim.value.speaker for claim in found] == ["Putin", "Putin", "Putin"]


def test_a_quotation_split_after_another_sentence_has_the_speaker_of_its_own(
    claims: Callable[[str], list[Claim[Quotation]]],
) -> None:
    found = claims("“We go home,” Ann Orr said. “And then,” Carl Bell added, “we will rest.”")
    assert [claim.value.speaker for claim in found] == ["Ann Orr", "Carl Bell", "Carl Bell"]


def test_a_speech_of_several_paragraphs_keeps_its_speaker(claims: Callable[[str], list[Claim[Quotation]]]) -> None:
    found = claims("Putin said: “First we go home.\n\n“Then we will rest.”\n\nThat was all.")
    assert [claim.value.speaker for claim in found] == ["Putin", "Putin"]


def test_a_paragraph_that_ends_in_a_colon_introduces_the_next(speaker: Callable[[str], str | None]) -> None:
    assert speaker("Governor Thorne sent out this short note:\n\n“We offer our warmest thanks.”") == "Governor Thorne"
    assert speaker("A word from Maria Ray:\n\n“We offer our warmest thanks.”") == "Maria Ray"
    assert speaker("Without a subject in the:\n\n“We offer our warmest thanks to them all.”") is None


def test_a_quotation_alone_in_the_next_paragraph_goes_on(claims: Callable[[str], list[Claim[Quotation]]]) -> None:
    found = claims("“We go home,” the leaflet said.\n\n“The circus has not told us when it will be there.”")
    assert [claim.value.speaker for claim in found] == ["the leaflet", "the leaflet"]


def test_nobody_is_named_rather_than_somebody_wrong(speaker: Callable[[str], str | None]) -> None:
    assert speaker("“It was the best of times, it was the worst of times.”") is None


def test_a_sentence_that_names_another_cue_does_not_take_the_quotation(speaker: Callable[[str], str | None]) -> None:
    text = "Putin emphasised that “they have played a role,” adding that Tokayev also agrees with this."
    assert speaker(text) == "Putin"


def test_many_quotations_in_one_paragraph_are_all_attributed(claims: Callable[[str], list[Claim[Quotation]]]) -> None:
    found = claims("He said “it is so” and “it is not” and " * 12 + "left.")
    assert {claim.value.speaker for claim in found} == {"He"}


def test_the_label_of_a_transcripts_turn_names_its_speaker(claims: Callable[[str], list[Claim[Quotation]]]) -> None:
    first, second = claims("“MR. ORR: Will you go home now, sir?”\n\n“BELL: I will not go home, and you know it.”")
    assert (first.value.speaker, second.value.speaker) == ("MR. ORR", "BELL")


def test_telex_in_capitals_is_read_like_other_text(claims: Callable[[str], list[Claim[Quotation]]]) -> None:
    text = 'PRESIDENT ANN ORR SAID TODAY THAT "A GANG OF HIRED CRIMINALS FROM ABROAD" WAS BEHIND IT.'
    assert [(each.text, each.value.speaker) for each in claims(text)] == [
        ('"A GANG OF HIRED CRIMINALS FROM ABROAD"', "PRESIDENT ANN ORR")
    ]
