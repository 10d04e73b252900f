"""The levels of two wordings of one utterance: ordered, the first that applies decides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon import Level, Verdict
from rashomon_plugins.quotes import comparing
from rashomon_plugins.quotes.reasons import changed, given, said, shown
from rashomon_plugins.quotes.utterances import wording_of

if TYPE_CHECKING:
    from rashomon_plugins.quotes.quotations import Quotation

#: Distance of one utterance given to two speakers: its words agree, half of what it claims does not.
TWO_SPEAKERS = 0.5

_OTHER_SPEAKER = given("the same words, given to two speakers")
_UNNAMED = given("the same words; one leaves the speaker unnamed")
_OTHER_MARKS = said("the same words, other punctuation, case or figures")
_CUT = said("one is cut out of the other, or both out of one statement")
_REPORTED = said("one document quotes what the other reports in its own words")
_NUMBER = changed("a number inside the quotation marks differs")
_NEGATION = changed("one denies what the other says")
_REWORDED = changed("other words inside the quotation marks")

#: The rungs in order; the first that applies decides.
LEVELS: tuple[Level[Quotation], ...] = (
    Level(
        "other speaker",
        Verdict.DIVERGE,
        comparing.other_speaker,
        _OTHER_SPEAKER,
        lambda _a, _b: TWO_SPEAKERS,
        "They would agree if both named the same person for these words.",
        comparing.diff,
    ),
    Level(
        "speaker unnamed",
        Verdict.COMPATIBLE,
        comparing.unsaid,
        _UNNAMED,
        otherwise="They would agree if both named the same speaker, and diverge if the second named another person.",
    ),
    Level(
        "verbatim",
        Verdict.AGREE,
        comparing.verbatim,
        lambda a, _b: f"both quote “{shown(wording_of(a).text)}”",
        otherwise="They would diverge if a word inside the marks were another, or another person were named for it.",
    ),
    Level(
        "verbatim but for marks",
        Verdict.AGREE,
        comparing.same_words,
        _OTHER_MARKS,
        otherwise="They would diverge if not only marks or capitals but a word inside the quotation were another.",
    ),
    Level(
        "reported indirectly",
        Verdict.COMPATIBLE,
        comparing.reported,
        _REPORTED,
        comparing.share,
        "They would agree if both put all of these words in quotation marks, and diverge if one put other words there.",
        comparing.diff,
    ),
    Level(
        "cut",
        Verdict.COMPATIBLE,
        comparing.cut,
        _CUT,
        comparing.share,
        "They would agree if both quoted the statement at the same length, with nothing left out or inserted.",
        comparing.diff,
    ),
    Level(
        "number changed",
        Verdict.DIVERGE,
        comparing.number_changed,
        _NUMBER,
        comparing.share,
        "They would agree if both gave the same number, with the words around it the same.",
        comparing.diff,
    ),
    Level(
        "negation changed",
        Verdict.DIVERGE,
        comparing.negation_changed,
        _NEGATION,
        comparing.share,
        "They would agree if both affirmed the statement, or both denied it, in the same words.",
        comparing.diff,
    ),
    Level(
        "reworded",
        Verdict.DIVERGE,
        lambda _a, _b: True,
        _REWORDED,
        comparing.share,
        "They would agree if the words inside the quotation marks were the same, and be compatible if one quotation "
        "were cut out of the other.",
        comparing.diff,
    ),
)
