"""Of which time a figure is, where that is not the time of the news: a past year, a past month, all times so far."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rashomon_plugins.language.calendar import MONTHS, WEEKDAYS_WRITTEN
from rashomon_plugins.language.numerals import CARDINALS
from rashomon_plugins.language.sentences import sentence_at, tokens_in
from rashomon_plugins.numbers.asides import clause_before, of_another_thing, owning
from rashomon_plugins.numbers.lists import LISTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rashomon import Claim, Document
    from rashomon_plugins.language.sentences import Span
    from rashomon_plugins.numbers.quantity import Quantity

#: How far from a quantity, in characters, its sentence is read; longer sentences are lists.
REACH = 400
_YEAR = re.compile(
    r"(?<![\w,.$£€-])(?:1[89]|20)[0-9]{2}(?![\w%]|,[0-9]|-[0-9]|\s(?:hours|hrs|GMT|local|today|tomorrow|tonight)\b)",
    re.IGNORECASE,
)
#: "May" and "march" are verbs but after a preposition.
_MONTH = re.compile(
    rf"\b(?:in|on|of|last|early|late)\s+(?:[0-9]{{1,2}}(?:st|nd|rd|th)?\s+)?({'|'.join(MONTHS)})\b",
    re.IGNORECASE,
)
#: A month this many before the one of publication, or fewer than a year, is another time than the news.
_LONG_AGO = range(2, 11)
_LAST = re.compile(
    r"\b(?:last|previous|preceding|outgoing|(?P<next>next|coming))\s+(?:(?P<year>year)|parliament|election|vote|term|season|summit|government)\b",
    re.IGNORECASE,
)
_AGO = re.compile(r"\b(?P<count>[0-9]{1,2}|[^\W\d_]{1,9})\s+years?\s+ago\b", re.IGNORECASE)
_PLAIN = frozenset({"unit", "teen", "ten"})
#: The year of what is only said to be an earlier one: "in the last parliament".
EARLIER = 0
#: The year of what is only said to be yet to come: "next season".
COMING = 9999
_SO_FAR = re.compile(r"\b(?:so|thus)\s+far\b|\b(?:to|till)\s+date\b|\b(?:till|until|up\s+to)\s+now\b", re.IGNORECASE)
#: A preliminary count, not a preliminary inquiry.
_EARLY = r"\bpreliminary (?!(?:probe|report|inquiry|investigation|findings?)\b)\w++(?=\W)"
#: What is told as the state so far, or as changed since, is overtaken by later news.
_MOVING = re.compile(
    r"\b(?:so|thus)\s+far\b|\b(?:to|till)\s+date\b|\bas\s+of\b|\b(?:present|latest|provisional|revised|updated)\b"
    rf"|{_EARLY}"
    r"|\bfinal (?:count|tally|toll|figures?|total)\b"
    r"|\bprovisionally\b|\b(?:has|have|had|was|were|been)\s+(?:\w+\s+)?(?:raised|revised|reduced|increased|improved|risen|fallen|dropped"
    r"|upgraded|extended|shortened|lowered|doubled|rescheduled|corrected)\b|\b(?:now|already)\b"
    r"|\b(?:extended|lengthened|shortened|reduced|raised|increased|lowered|halved|doubled|cut)\s+(?:\w+\s+){1,4}(?:to|by)\b"
    r"|\b(?:bring|brings|bringing|brought|taking|takes|raising|raises)\s+(?:the|its|their)\s+(?:\w+\s+){1,3}to\b",
    re.IGNORECASE,
)
#: What an earlier text may say of a figure that a later one gives otherwise.
_PROVISIONAL = re.compile(
    r"\b(?:so|thus)\s+far\b|\bas\s+of\b|\b(?:present|provisional|partial|initial|interim)\b|\bprovisionally\b"
    rf"|{_EARLY}"
    r"|\bexit\s+poll\b|\b(?:ballots|votes|districts)\s+counted\b",
    re.IGNORECASE,
)
_NOW = LISTS["now"] | WEEKDAYS_WRITTEN
#: What makes a place of the words after it, and what begins their modifier.
_PLACING = frozenset({"in", "at", "near", "across", "around"})
_SINCE = frozenset({"after", "since", "until", "before", "from"})
#: The longest clause, in characters, that is looked through for one of them.
_CLAUSE = 80
#: What tells of the time of the news.
_PRESENT = re.compile(r"\bthis\s(?:year|month|week|season)\b", re.IGNORECASE)
_WHEN = re.compile(r"(?<!\w)\w++,?\s{1,3}(?:when|which|that)\b", re.IGNORECASE)
_COMPARED = re.compile(
    r"\b(?:from|than|against|versus|compared\s(?:with|to))\s(?:(?:the|a|an|about|some|around)\s)?[$€£]?[0-9]",
    re.IGNORECASE,
)
#: The words in which a year is told after "after", and what follows the year of an event: "the 2003 election".
_LATELY, _AFTER = 4, frozenset({"after", "following"})
_NAMING = re.compile(r"[0-9]{4}\s[a-z]")
#: The figures of a year.
_FIGURES = 4
_MODIFYING = frozenset({"by", "that", "which", "where"})


def year_of(claim: Claim[Quantity], sentence: Span) -> int | None:
    """Return the year nearest to a claim in its sentence, else at the end of the sentence before; None for its own."""
    document = claim.document
    near = max(sentence.start, claim.start - REACH), min(sentence.end, claim.end + REACH)
    year = _nearest_year(document, *near, claim)
    if year is None and not _present(document, sentence):
        before = sentence_at(document, max(0, sentence.start - 2))
        if before.start < sentence.start and "\n" not in document.text[before.end : sentence.start]:
            year = _nearest_year(document, max(before.start, before.end - REACH), before.end, claim)
            year = None if year is not None and year > _this_year(document) else year  # plans are told in one sentence
    return None if document.published and year == document.published.year else year


def counted_back(claim: Claim[Quantity], sentence: Span) -> bool:
    """Say whether the sentence of a claim counts years back, "16 years ago", by which a year may be missed by one."""
    near = max(sentence.start, claim.start - REACH), min(sentence.end, claim.end + REACH)
    return any(_years_back(claim.document, m) for m in _AGO.finditer(claim.document.text, *near))


def month_of(claim: Claim[Quantity], sentence: Span) -> int | None:
    """Return the month named nearest to a claim in its sentence; None for about that of publication."""
    published = claim.document.published
    near = max(sentence.start, claim.start - REACH), min(sentence.end, claim.end + REACH)
    found = [
        (abs(m.start() - claim.start), MONTHS.index(m[1].lower()) + 1)
        for m in _MONTH.finditer(claim.document.text, *near)
        if not (_bygone(claim, near[0], m.start()) or _of_another(claim.document, claim.end, m.start()))
    ]
    month = min(found)[1] if found else None
    return month if published and month and (published.month - month) % 12 in _LONG_AGO else None


def _nearest_year(document: Document, start: int, end: int, claim: Claim[Quantity]) -> int | None:
    found = [
        (abs(m.start() - claim.start), int(m[0]))
        for m in _YEAR.finditer(document.text, start, end)
        if not (_bygone(claim, start, m.start()) or _of_another(document, claim.end, m.start()))
        and not of_another_thing(claim, start, m)
    ]
    found += [
        (abs(m.start() - claim.start), year)
        for m in _AGO.finditer(document.text, start, end)
        if (year := _years_back(document, m))
        and not (claim.start <= m.start() < claim.end or _bygone(claim, start, m.end() - len("ago")))
    ]
    found += [
        (abs(m.start() - claim.start), _named_year(document, m))
        for m in _LAST.finditer(document.text, start, end)
        if (document.published or m["next"] or not m["year"])
        and not _bygone(claim, claim.end if claim.end <= m.start() else start, m.start())
        and not _of_another(document, claim.end, m.start())
        and not (m.start() > claim.start and owning(document.text, m.end()))
    ]
    return min(found)[1] if found else None


def _years_back(document: Document, m: re.Match[str]) -> int | None:
    """Return the year that "16 years ago" is; None where the text has no date, or the count is no plain number."""
    word = m["count"].lower()
    kind, value = CARDINALS.get(word, ("", 0))
    count = int(word) if word.isdigit() else 1 if word in {"a", "one"} else value if kind in _PLAIN else 0
    return document.published.year - count if document.published and count else None


def _this_year(document: Document) -> int:
    return document.published.year if document.published else COMING - 1


def _named_year(document: Document, m: re.Match[str]) -> int:
    """Return the year that "last year" or "next year" is; what is only earlier or to come has no year of its own."""
    if m["year"] is None or document.published is None:
        return COMING if m["next"] else EARLIER
    return document.published.year + (1 if m["next"] else -1)


def _bygone(claim: Claim[Quantity], start: int, at: int) -> bool:
    """Say whether a time is one since which something holds: "After the war ended in 2015, 1,000 troops remained".

    What follows "when" is of that time after all: "the worst since 1978, when 112 died". So is what an aside tells of
    another: "Latvia, which joined in 2004, sent 1,200".
    """
    text = claim.document.text
    told = sentence_at(claim.document, at) == sentence_at(claim.document, claim.start)
    if told and at < claim.start and _WHEN.match(text, at) is not None:
        return False
    clause = clause_before(text, start, at)[1]
    if told and claim.end <= at and _aftermath(text, at, clause[-_LATELY:]):
        return False
    aside = at < claim.start and text.startswith(",", at + _FIGURES)
    return not _SINCE.isdisjoint(clause) or (aside and not _MODIFYING.isdisjoint(clause))


def _aftermath(text: str, at: int, clause: Sequence[str]) -> bool:
    """Say whether a year is that of an event after which a figure before it was told: "died after the 2003 vote"."""
    if _AFTER.isdisjoint(clause):
        return False
    return clause[-1:] == ["of"] or _NAMING.match(text, at) is not None


def _of_another(document: Document, start: int, end: int) -> bool:
    """Say whether a year after a claim is of what modifies a place, or of what the figure is compared with.

    "Killing five in a city razed by a 1998 flood", "$321 million, up from $274 million in 2021".
    """
    if _COMPARED.search(document.text, start, end):
        return True
    words = [token.text.lower() for token in tokens_in(document, start, end)]
    place = next((at for at, word in enumerate(words) if word in _PLACING), len(words))
    return not _MODIFYING.isdisjoint(words[place:])


def _present(document: Document, sentence: Span) -> bool:
    """Say whether a sentence names a day of this week, so that it does not go on with a story of another year."""
    near = tokens_in(document, sentence.start, min(sentence.end, sentence.start + REACH))
    if _PRESENT.search(document.text, sentence.start, min(sentence.end, sentence.start + REACH)):
        return True
    return any(token.text.lower() in _NOW for token in near)


def summed(claim: Claim[Quantity]) -> bool:
    """Say whether a figure is said of all occasions up to now: "has taken 19 pistols so far", "to date"."""
    sentence = sentence_at(claim.document, claim.start)
    near = max(sentence.start, claim.start - REACH), min(sentence.end, claim.end + REACH)
    return _SO_FAR.search(claim.document.text, *near) is not None


def provisional(claim: Claim[Quantity]) -> bool:
    """Say whether a figure is told as one that will be overtaken: "so far", "on the present figures"."""
    sentence = sentence_at(claim.document, claim.start)
    near = max(sentence.start, claim.start - REACH), min(sentence.end, claim.end + REACH)
    return _PROVISIONAL.search(claim.document.text, *near) is not None


def moving(claim: Claim[Quantity]) -> bool:
    """Say whether a figure is told as the state so far, or as changed from an earlier one."""
    sentence = sentence_at(claim.document, claim.start)
    start, end = max(sentence.start, claim.start - _CLAUSE), min(sentence.end, claim.end + _CLAUSE // 2)
    return _MOVING.search(claim.document.text, start, end) is not None
