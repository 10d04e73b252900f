"""What two quotations in two documents come to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from rashomon import Document, Verdict
from rashomon_plugins.quotes import Quotation, Quotes
from rashomon_plugins.quotes.cuts import is_cut
from rashomon_plugins.quotes.levels import LEVELS
from rashomon_plugins.quotes.reasons import shown
from rashomon_plugins.quotes.wording import wording

if TYPE_CHECKING:
    from collections.abc import Callable

    from rashomon import Claim

    Pair = Callable[[str, str], tuple[Claim[Quotation], Claim[Quotation]]]

QUOTES = Quotes()


@pytest.mark.parametrize(
    ("left", "right", "verdict", "level"),
    [
        ("“We must go home now,” Putin said.", "Putin said: “We must go home now,”", "agree", "verbatim"),
        ("“We must go home now,” Putin said.", "“We must go home now!” Putin said.", "agree", "verbatim but for marks"),
        (
            "“We can't pay for this barn,” he said.",
            "“We cant pay for this barn,” he said.",
            "agree",
            "verbatim but for marks",
        ),
        (
            "“We must go home now,” Putin said.",
            "“We must go home now,” a resident said.",
            "compatible",
            "speaker unnamed",
        ),
        ("“We must all go home now,” Putin said.", "“We must all go home now.”", "compatible", "speaker unnamed"),
        ("“We must go home now,” Ann Bell said.", "“We must go home now,” Carl Orr said.", "diverge", "other speaker"),
        ("“We must go home now, today,” Putin said.", "Putin said “go home now”.", "compatible", "cut"),
        ("“We (the army) must go home now,” Putin said.", "“We must go home now,” Putin said.", "compatible", "cut"),
        (
            "“We must … go home now,” Putin said.",
            "“We must all get up and go home now,” Putin said.",
            "compatible",
            "cut",
        ),
        ("“We have 200 men there,” Putin said.", "“We have 300 men there,” Putin said.", "diverge", "number changed"),
        (
            "“We have two hundred men,” Putin said.",
            "“We have three hundred men,” Putin said.",
            "diverge",
            "number changed",
        ),
        ("“We will go home now,” Putin said.", "“We won’t go home now,” Putin said.", "diverge", "negation changed"),
        ("“We must go to our home,” Putin said.", "“We need to return home,” Putin said.", "diverge", "reworded"),
    ],
)
def test_the_first_level_that_applies_decides(pair: Pair, left: str, right: str, verdict: str, level: str) -> None:
    a, b = pair(left, right)
    for one, other in ((a, b), (b, a)):
        judgement = QUOTES.judge(one, other)
        assert (judgement.verdict, judgement.level) == (verdict, level)
        assert QUOTES.affinity(one, other) >= 0.5


def test_parts_of_one_statement_that_share_a_whole_sentence_are_compatible(pair: Pair) -> None:
    a, b = pair(
        "“The choir changed its seats at once. Three of us walked to the north,” Fenwick said.",
        "“The choir changed its seats at once. Our singing was heard by everybody,” Fenwick said.",
    )
    assert QUOTES.judge(a, b).level == "cut"


def test_a_sentence_reworded_beside_one_that_is_the_same_diverges(pair: Pair) -> None:
    a, b = pair(
        "“The choir changed its seats at once. Three of us began to shout,” Fenwick said.",
        "“The choir changed its seats at once. Three of us began to scream,” Fenwick said.",
    )
    assert QUOTES.judge(a, b).level == "reworded"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("“We must come home,” Putin said.", "“Everything went like clockwork,” Putin said."),
        ("Putin spoke of “a major threat” again.", "Shoigu spoke of “major threat” plans."),
        ("Tokayev spoke of “ugly terrorists” again.", "“We will repel the aggression of terrorists,” Putin said."),
        ("Tokayev claimed “terrorists” did it.", "Tokayev praised “anti-terrorist operations” there."),
    ],
)
def test_different_utterances_stay_apart(pair: Pair, left: str, right: str) -> None:
    a, b = pair(left, right)
    assert QUOTES.affinity(a, b) < 0.5
    assert QUOTES.affinity(b, a) < 0.5


def test_equal_fragments_are_one_utterance_unless_two_persons_use_them(pair: Pair) -> None:
    said = "{} called it a “major threat” today."
    assert QUOTES.affinity(*pair(said.format("Putin"), said.format("Putin"))) == 0.95
    assert QUOTES.affinity(*pair(said.format("Ann Bell"), said.format("Carl Orr"))) < 0.5
    assert QUOTES.affinity(*pair(said.format("Ann Bell"), said.format("The ministry"))) == 0.75


def test_a_fragment_with_a_word_more_inside_is_the_same_utterance_in_other_words(pair: Pair) -> None:
    a, b = pair("Ann Bell spoke of “a disgraceful muddle” there.", "Ann Bell spoke of “a muddle” there.")
    assert (QUOTES.affinity(a, b), QUOTES.affinity(b, a)) == (0.6, 0.6)
    assert QUOTES.judge(a, b).verdict is Verdict.DIVERGE
    assert QUOTES.affinity(*pair("Ann Bell spoke of “a great muddle”.", "Carl Orr spoke of “a muddle”.")) == 0.0


def test_quotations_of_one_utterance_share_a_key(pair: Pair) -> None:
    a, b = pair("“We must come home,” Putin said.", "“We need to return home,” Putin said.")
    assert set(QUOTES.keys(a)) & set(QUOTES.keys(b))
    (light, _) = pair("“This is it,” he said.", "“We go,” he said.")
    assert set(QUOTES.keys(light)) == {"this", "is", "it"}


def test_reasons_show_both_wordings_or_both_speakers(pair: Pair) -> None:
    a, b = pair("“We must go home now,” Ann Bell said.", "“We must go home now,” Carl Orr said.")
    assert QUOTES.judge(a, b).reason == "the same words, given to two speakers: Ann Bell and Carl Orr"
    a, b = pair("“We have 200 men there,” Putin said.", "“We have 300 men there,” Putin said.")
    assert QUOTES.judge(a, b).reason == ("a number inside the quotation marks differs: “200” against “300”")
    a, b = pair("“We will go to our home countries,” Putin said.", "“We will go to our countries,” Putin said.")
    assert QUOTES.judge(a, b).reason == "other words inside the quotation marks: nothing against “home”"
    a, b = pair("“We must go to our home,” Putin said.", "“They need to return to it,” Putin said.")
    assert QUOTES.judge(a, b).reason == (
        "other words inside the quotation marks: “They need to return to it,” and “We must go to our home,”"
    )
    a, b = pair("“We must all go home now,” Putin said.", "“We must all go home now.”")
    assert QUOTES.judge(a, b).reason == "the same words; one leaves the speaker unnamed: Putin and nobody"


def test_the_diff_of_two_wordings_quotes_both_documents(pair: Pair) -> None:
    a, b = pair("Then Putin said: “We have 200 men there,” and left.", "“We have 300 men there,” Putin said.")
    shown = [
        (
            each.kind,
            a.document.text[each.left_start : each.left_end],
            b.document.text[each.right_start : each.right_end],
        )
        for each in QUOTES.judge(a, b).diff
    ]
    assert shown == [
        ("kept", "We have", "We have"),
        ("deleted", "200", ""),
        ("inserted", "", "300"),
        ("kept", "men there", "men there"),
    ]


def test_the_same_words_have_no_diff(pair: Pair) -> None:
    assert QUOTES.judge(*pair("“We must go home now,” Putin said.", "“We must go home now!” Putin said.")).diff == ()


def test_every_level_says_in_a_sentence_of_its_own_what_would_change_the_verdict() -> None:
    said_otherwise = [level.otherwise for level in LEVELS]
    assert all(each.startswith("They would ") and each.endswith(".") for each in said_otherwise)
    assert len(set(said_otherwise)) == len(LEVELS)


def test_a_long_quotation_is_shown_cut() -> None:
    assert shown("We  go\nhome") == "We go home"
    assert shown("word " * 20) == "word word word word word word word word word word word word…"


def test_the_question_says_who_and_how_it_begins(claims: Callable[[str], list[Claim[Quotation]]]) -> None:
    (claim,) = claims("“We must come home, and we must come home soon,” Vladimir Putin said.")
    assert claim.about == "what Vladimir Putin said: “We must come home, and we must…”"


def test_numbers_and_negations_are_counted() -> None:
    assert wording("1,600 men and twenty ships").numbers == {"1600": 1, "20": 1}
    assert wording("I can't, and nobody never will").negations == 3


def test_a_cut_is_unbroken_but_for_its_ellipses() -> None:
    assert is_cut(wording("we go … now"), wording("we go home right now"))
    assert is_cut(wording("we go home right now"), wording("we go . . . now"))
    assert not is_cut(wording("we go now"), wording("we go home right now"))
    assert not is_cut(wording("…"), wording("…"))


said = st.lists(
    st.sampled_from(["we", "must", "not", "go", "home", "2", "3", "…", "(all)", "now."]), min_size=1, max_size=8
)
names = st.sampled_from(["Ann Bell", "Carl Orr", "the ministry", "a resident", "he"])


def quotation(words: list[str], name: str) -> Claim[Quotation]:
    text = f"{name} said: “It is {' '.join(words)}”"
    return next(iter(QUOTES.extract(Document(id="a", text=text))))


@given(said, names, said, names)
def test_affinity_and_verdict_do_not_mind_the_order(a: list[str], first: str, b: list[str], second: str) -> None:
    one, other = quotation(a, first), quotation(b, second)
    assert QUOTES.affinity(one, other) == pytest.approx(QUOTES.affinity(other, one))
    assert evolve(QUOTES.judge(one, other), diff=()) == evolve(QUOTES.judge(other, one), diff=())
    assert 0.0 <= QUOTES.judge(one, other).distance <= 1.0


@given(said, names)
def test_a_quotation_agrees_with_itself(words: list[str], name: str) -> None:
    claim = quotation(words, name)
    assert QUOTES.affinity(claim, claim) >= 0.5
    assert QUOTES.judge(claim, claim).verdict is Verdict.AGREE


def test_a_quotation_without_words_has_no_affinity(pair: Pair) -> None:
    a, b = pair("Putin said: “[go home now]” then.", "Putin said: “[go home now]” then.")
    assert QUOTES.affinity(a, b) == 0.0


def test_a_fragment_of_the_same_speaker_is_a_cut_of_a_much_longer_quotation() -> None:
    whole = "“There will be no hiding place for those who broke the rules, and the families will be told,” {} said."
    part = "Ann Orr, the minister, promised “no hiding place” to them."
    for name, sure in (("Ann Orr", True), ("Carl Moss", False)):
        texts = (part, whole.format(name))
        a, b = (next(iter(Quotes().extract(Document(id=text, text=text)))) for text in texts)
        assert (Quotes().affinity(a, b) >= 0.5) is sure
        assert Quotes().judge(a, b).level == ("cut" if sure else "other speaker")


def test_a_sentence_more_denies_nothing_of_what_both_quote(pair: Pair) -> None:
    left = "“We have treated them like guests,” Ann Bell said."
    a, b = pair(left, "“We had treated them as guests. They never thanked us for 12 years,” Ann Bell said.")
    assert (QUOTES.judge(a, b).verdict, QUOTES.judge(a, b).level) == (Verdict.DIVERGE, "reworded")
    a, b = pair(left, "“For 12 years they never thanked us. We had treated them as guests,” Ann Bell said.")
    assert (QUOTES.judge(a, b).verdict, QUOTES.judge(a, b).level) == (Verdict.DIVERGE, "reworded")
    a, b = pair(left, "“We have never treated them like guests,” Ann Bell said.")
    assert QUOTES.judge(a, b).level == "negation changed"


def test_a_number_in_words_or_in_digits_is_the_same_word(pair: Pair) -> None:
    a, b = pair("“It was all gone in ten minutes,” Ann Bell said.", "“It was all gone in 10 minutes,” Ann Bell said.")
    assert (QUOTES.judge(a, b).verdict, QUOTES.judge(a, b).level) == (Verdict.AGREE, "verbatim but for marks")


def test_seven_words_in_a_row_are_a_cut_whatever_words_they_are(pair: Pair) -> None:
    cut = "“If they call on you, do it,” he said."
    a, b = pair(cut, "“If they call on you, do it, since we may not be able to come again,” Sheriff Ann Bell said.")
    assert set(QUOTES.keys(a)) & set(QUOTES.keys(b))
    assert QUOTES.affinity(a, b) == 0.85
    assert QUOTES.judge(a, b).level == "cut"


def test_two_statements_that_only_begin_alike_stay_apart(pair: Pair) -> None:
    a, b = pair(
        "“The farmers have waited and now they face ruin,” Ann Bell said.",
        "“The farmers have waited and their letters went unread,” Ann Bell said.",
    )
    assert (QUOTES.affinity(a, b), QUOTES.affinity(b, a)) == (0.0, 0.0)
