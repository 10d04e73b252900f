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
        ("“We go home.” said Jewell Young, a resident.", "Jewell Young"),
        ("“We go home,” Sen. Claire McCaskill (D-Mo.) said.", "Sen. Claire McCaskill"),
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
        ("Trump joked in town and said, “We go home.”", "Trump"),
        ("De Blasio said the move was made by Bratton and said it was “a good day for all”.", "De Blasio"),
        ("The launch came after Seoul replied by threatening to “strike back at once”.", "Seoul"),
        ("Later, when I wrote to thank him, he replied, “We go home.”", "he"),
        ("The crowd cheers, and then Wallnau continues: “God is here.”", "Wallnau"),
        ("A poll, as Smith told us, found them “somewhat less happy” now.", "Smith"),
        ("Trump Says ‘We Go Home Now’", "Trump"),
        (
            "A reaction came from President Barack Obama, who called him “a man unfit to serve” there.",
            "President Barack Obama",
        ),
        ("At one point a man asked for a photo and Clinton said, “We have laws here.”", "Clinton"),
        ("He said it at a news conference in town, and then predicted: “We shall win.”", "He"),
        ("A lawyer who wrote this “very long book” is here.", "A lawyer"),
        ("MINSK (Reuters) — Rep. Gwen Graham, a “very old work horse” to some, says so.", "Rep. Gwen Graham"),
    ],
)
def test_a_cue_before_the_quotation_names_the_speaker(
    speaker: Callable[[str], str | None], text: str, expected: str
) -> None:
    assert speaker(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Energy was “a perfect example” of that, Tanzer said.", "Tanzer"),
        ("Pollster Daron Shaw: “These candidates rise late.”", "Pollster Daron Shaw"),
        ("Former Gov. Mike Huckabee, for his part, is running on “a new day for us all”.", "Former Gov. Mike Huckabee"),
    ],
)
def test_without_a_cue_beside_it_the_sentence_names_the_speaker(
    speaker: Callable[[str], str | None], text: str, expected: str
) -> None:
    assert speaker(text) == expected


def test_a_quotation_split_by_its_cue_has_one_speaker(claims: Callable[[str], list[Claim[Quotation]]]) -> None:
    found = claims("“We go,” Putin said, “and we rest.” “It is over.”")
    assert [claim.value.speaker for claim in found] == ["Putin", "Putin", "Putin"]


def test_a_speech_of_several_paragraphs_keeps_its_speaker(claims: Callable[[str], list[Claim[Quotation]]]) -> None:
    found = claims("Putin said: “First we go home.\n\n“Then we will rest.”\n\nThat was all.")
    assert [claim.value.speaker for claim in found] == ["Putin", "Putin"]


def test_a_paragraph_that_ends_in_a_colon_introduces_the_next(speaker: Callable[[str], str | None]) -> None:
    assert (
        speaker("President Clinton released the following statement:\n\n“We offer our condolences.”")
        == "President Clinton"
    )
    assert speaker("A word from Maria Ray:\n\n“We offer our condolences.”") == "Maria Ray"
    assert speaker("Without a subject in the:\n\n“We offer our condolences to them all.”") is None


def test_a_quotation_alone_in_the_next_paragraph_goes_on(claims: Callable[[str], list[Claim[Quotation]]]) -> None:
    found = claims("“We go home,” the release said.\n\n“The campaign has not said when it will be there.”")
    assert [claim.value.speaker for claim in found] == ["the release", "the release"]


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
