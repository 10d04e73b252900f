"""What a figure with no noun after it counts: "a crew of 26", "5,000 marched", "the captors are eight"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon_plugins.language.stems import event_class, stem
from rashomon_plugins.language.vocabulary import rows
from rashomon_plugins.numbers.counted import PEOPLE
from rashomon_plugins.numbers.lists import LISTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rashomon import Claim
    from rashomon_plugins.language.sentences import Token
    from rashomon_plugins.numbers.quantity import Quantity

#: Who does what people alone do, by the verb, and the verbs that may stand before it.
_DOERS = {verb: stem(noun) for noun, verbs in rows(__package__, "doers.tsv") for verb in verbs.split()}
_CARRYING = LISTS["carrying verbs"]
#: How many words before a figure "the number of" stands.
_NUMBERING = 8
_ARE = frozenset({"are", "were"})
_NUMBERS = frozenset({"numbered", "numbering", "numbers"})
#: Words before "of" that name nothing: "out of 30,000".
_UNNAMING = frozenset({"out", "because", "instead", "ahead", "inside", "outside", "one", "all", "some", "many", "both"})
PARENTS = frozenset({"mother", "father", "parent", "parents", "mom", "mum", "mam", "dad"})
OFFSPRING = stem("children")


def doers(claim: Claim[Quantity], after: Sequence[Token]) -> str | None:
    """Return people where a bare figure did what only people do: "5,000 marched", "1,400 walk out"."""
    words = [token.text.lower() for token in after[:3] if token.text.lower() not in _CARRYING]
    return _DOERS.get(words[0]) if claim.value.unit is None and words else None


def related(before: Sequence[Token]) -> str | None:
    """Return what an uncounted figure belongs to: children in "mother of 7", else the noun in "a crew of 26"."""
    if (
        len(before) > 1
        and before[-1].text.lower() == "of"
        and before[-2].text.isalpha()
        and before[-2].text.lower() not in _UNNAMING
        and not event_class(before[-2].text)
    ):
        return OFFSPRING if before[-2].text.lower() in PARENTS else stem(before[-2].text)
    return None


def hyphened(before: Sequence[Token]) -> str | None:
    """Return what the figure of "dad-of-three" counts, whose first words are joined to it."""
    parent, of, _ = before[-1].text.lower().partition("-of") if before else ("", "", "")
    return OFFSPRING if of and parent in PARENTS else None


def numbered(before: Sequence[Token]) -> str | None:
    """Return what "put the number of strikers at" and "the rebels, who numbered" give the number of."""
    words = [token.text.lower() for token in before[-_NUMBERING:]]
    at = next((at for at in range(len(words) - 3) if words[at : at + 2] == ["number", "of"]), None)
    if words[-1:] and words[-1] in _NUMBERS:
        told = (word for word in reversed(words[:-1]) if word[0].isalpha() and word not in {"who", "which", "that"})
        return stem(next(told, "")) or None
    if len(words) > 1 and words[-1] in _ARE:
        return stem(words[-2]) if words[-2] in PEOPLE or words[-2].endswith("s") else None
    return stem(words[at + 2]) if at is not None and words[-1] in {"at", "to", "was", "is"} else None
