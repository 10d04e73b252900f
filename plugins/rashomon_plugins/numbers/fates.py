"""What befalls those that a figure counts: "killing 24 people", "73 people were taken to hospital"."""

from __future__ import annotations

from itertools import combinations, pairwise
from typing import TYPE_CHECKING

from rashomon_plugins.language.sentences import tokens_in
from rashomon_plugins.language.stems import event_class, stem
from rashomon_plugins.language.vocabulary import rows
from rashomon_plugins.numbers.scales import CARDINALS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rashomon import Claim
    from rashomon_plugins.language.sentences import Token
    from rashomon_plugins.numbers.quantity import Quantity

#: What befalls people and things: a count of those killed never answers for those injured.
FATES = frozenset({"kill", "injure", "missing", "detain", "displace", "rescue", "damage", "infect"})
_SAME_FATE = {"hospitalise": "injure"}
#: Further words for them, by their stems.
_MORE_WORDS = {stem(word): fate for fate, words in rows(__package__, "fates.tsv") for word in words.split()}
_BORDERS = frozenset(',;:()—–"“”')
_CLAUSES = frozenset({"and", "but", "while", "after", "before", "when", "which", "who", "that", "as"})
_STOPS = _BORDERS | _CLAUSES | CARDINALS.keys()
#: How many words from a figure its fate is looked for.
_FURTHEST = 8
_HOSPITALS = frozenset({"hospital", "hospitals"})
_INTO = frozenset({"to", "in", "into"})
#: What a noun itself says of people that the verb after it may outdo: "seven prisoners died".
_STATES = frozenset({"detain", "displace"})
#: Who comes to rescue is not who is rescued: "four rescue helicopters".
_COMING = frozenset({"rescue"})
_RELATIVE = frozenset({"who", "that", "which", "also"})
_PASSIVE = frozenset({"was", "were", "is", "are", "has", "have", "had", "been", "also", "later", "died", "lost"})
_ARTICLES = frozenset({"a", "an", "the", "his", "her", "their", "one", "two", "three", "several"})
#: How many words before "and" the figure stands that shares the verb.
_PAIR = 6
#: The longest aside between commas, in words: "40 guests, nine of them waiters, were hurt".
_ASIDE = 9
#: Pairs of words, in this order in one clause, that tell a fate together.
_TOGETHER = {
    (one, other): fate
    for fate, pairs in rows(__package__, "together.tsv")
    for one, other in (pair.split() for pair in pairs.split(","))
}


def fate_of(claim: Claim[Quantity], before: Sequence[Token], after: Sequence[Token]) -> str | None:
    """Return the event class that governs a count: its noun's own, the verb after it, or the one before it."""
    inside = tokens_in(claim.document, claim.start, claim.end)
    following = _clause(past_companions(_past_relative(after)))
    own, verb = _first([token for token in reversed(inside) if token.text.lower() not in _COMING]), _first(following)
    if own in _STATES and verb:
        return verb
    return (
        own
        or verb
        or ("injure" if _treated(following) else _together(following))
        or _first(ahead := _clause(tuple(reversed(before))))
        or _together([*ahead[::-1], *inside])
        or ("kill" if tolled(before) else None)
        or _past_others(after)
        or _shared(before, inside, after)
        or _together([*ahead[::-1], *inside, *following])
    )


def _shared(before: Sequence[Token], inside: Sequence[Token], after: Sequence[Token]) -> str | None:
    """Return the fate that "and" shares with a figure before: "gutting two mills and 11 cottages"."""
    words = [token.text.lower() for token in before]
    if words[-1:] != ["and"] or (after and after[0].text.lower() not in _STOPS | {"."}):
        return None
    figure = next((at for at in range(len(words) - 2, max(-1, len(words) - _PAIR), -1) if _figure(words[at])), None)
    if figure is None:
        return None
    ahead = _clause(tuple(reversed(before[:figure])))
    return _first(ahead) or _together([*ahead[::-1], *inside])


def _figure(word: str) -> bool:
    return word in CARDINALS or word[0].isdigit()


def tolled(before: Sequence[Token]) -> bool:
    """Say whether a death toll is what the sentence is about."""
    words = ["", *(token.text.lower() for token in before)]
    return "toll" in words or any(
        word == "deaths" and not (ahead in CARDINALS or ahead[:1].isdigit()) for ahead, word in pairwise(words)
    )


def _clause(tokens: Sequence[Token]) -> Sequence[Token]:
    """Cut words that lead away from a figure where its clause ends or another figure comes."""
    words = [token.text.lower() for token in tokens[:_FURTHEST]]
    end = next((at for at, word in enumerate(words) if word in _STOPS or word[0].isdigit()), len(words))
    return tokens[:end]


def _first(tokens: Sequence[Token]) -> str | None:
    told = (_fate(token.text) for token in tokens if token.text.lower() not in _HOSPITALS)
    return next(filter(None, told), None)


def _fate(word: str) -> str | None:
    event = _MORE_WORDS.get(stem(word)) or event_class(word)
    fate = _SAME_FATE.get(event or "", event)
    if fate in _COMING and word.istitle():  # "the 12th Rescue Squadron"
        return None
    return fate if fate in FATES else None


def _treated(after: Sequence[Token]) -> bool:
    """Say whether those counted "were taken to hospital"; a hospital that was attacked hurts none of them."""
    words = [token.text.lower() for token in after]
    return any(one in _INTO and other in _HOSPITALS for one, other in pairwise(words))


def _together(after: Sequence[Token]) -> str | None:
    """Return the fate that two words of a clause tell together: "were treated for burns", "brought ashore"."""
    words = [token.text.lower() for token in after]
    return next(filter(None, map(_TOGETHER.get, combinations(words, 2))), None)


def _past_relative(after: Sequence[Token]) -> Sequence[Token]:
    """Step over what joins a clause to its noun: "two servicemen who lost their lives"."""
    return after[1:] if after and after[0].text.lower() in _RELATIVE else after


def _past_others(after: Sequence[Token]) -> str | None:
    """Return the fate of those told of together: "eight inmates and a guard died", "40, nine of them waiters, fell"."""
    words = [token.text.lower() for token in after[: _ASIDE + 2]]
    if words[:1] == ["and"] and len(words) > 1 and words[1] in _ARTICLES:
        return _first(_clause(after[2:]))
    end = next((at for at, word in enumerate(words) if at and word == ","), None)
    if words[:1] != [","] or end is None or end + 1 >= len(words) or words[end + 1] not in _PASSIVE:
        return None
    clause = _clause(after[end + 1 :])
    return _first(clause) or _together(clause)


def past_companions(after: Sequence[Token]) -> Sequence[Token]:
    """Step over what shares the verb: "2,700 barns and sheds were damaged", "six guards and two men were hurt"."""
    words = [token.text.lower() for token in after[:4]]
    if not words or words[0] not in {"and", "or"}:
        return after
    noun = 1 + (len(words) > 1 and (words[1] in CARDINALS or words[1][0].isdigit()))
    plural = noun < len(words) and words[noun].endswith(("s", "men", "women", "people", "police", "crew", "staff"))
    return after[noun + 1 :] if plural else after
