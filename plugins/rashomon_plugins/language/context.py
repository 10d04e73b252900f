"""What a claim is about, as far as the words around it tell: which events, which things, which names."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from attrs import field, frozen

from rashomon import remembered
from rashomon_plugins.language.sentences import sentence_at, sentences, tokens_in
from rashomon_plugins.language.stems import event_class, is_content, stem

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rashomon import Document

#: How much a word weighs for each word further from the claim, and for each border of a clause in between.
_PER_WORD, _PER_BORDER = 0.93, 0.7
#: Characters to either side of a claim beyond which no word is looked at: some 60 words, the last weighing a hundredth.
_REACH = 400
#: How much more the class of an event weighs than another word, and how much less the verbs of reporting.
_EVENT_BOOST, _REPORT = 1.5, 0.3
_BORDER = re.compile(
    r"[,;:()—–“”\"]|(?:after|before|while|when|because|but|although|though|which|who|whose|that|where)\Z", re.IGNORECASE
)

#: Event classes that say where in its course an event stands: two claims in different phases differ in question.
PHASES = frozenset({"begin", "complete", "deadline"})


@frozen
class Context:
    """The words around a claim, each weighed by nearness and rarity.

    ``events`` maps event classes, ``words`` all content words (stems, or the event class they name) to weights in
    0..1.5; ``names`` holds the stems that stand capitalised in mid-sentence.
    """

    events: Mapping[str, float] = field(hash=False)
    words: Mapping[str, float] = field(hash=False)
    names: frozenset[str]

    @property
    def phase(self) -> str | None:
        """The phase named nearest to the claim, or None."""
        return max((each for each in self.events if each in PHASES), key=self.events.__getitem__, default=None)


def context(document: Document, start: int, end: int) -> Context:
    """Weigh the words of the sentence around ``start``..``end``, the words inside included."""
    return _contexts(document).at(document, start, end)


class _Contexts:
    """The contexts of one document, each computed once."""

    def __init__(self) -> None:
        self._known: dict[tuple[int, int], Context] = {}

    def at(self, document: Document, start: int, end: int) -> Context:
        if (start, end) not in self._known:
            self._known[start, end] = _weigh(document, start, end)
        return self._known[start, end]


@remembered
def _contexts(_document: Document) -> _Contexts:
    return _Contexts()


def _weigh(document: Document, start: int, end: int) -> Context:
    sentence = sentence_at(document, start)
    before = tokens_in(document, max(sentence.start, start - _REACH), start)
    after = tokens_in(document, max(start, sentence.start), min(max(sentence.end, end), end + _REACH))
    rare = rarity(document)
    words: dict[str, float] = {}
    events: dict[str, float] = {}
    names: set[str] = set()
    for side in (tuple(reversed(before)), after):
        near = 1.0
        for token in side:
            if _BORDER.match(token.text):
                near *= _PER_BORDER
            inside = start <= token.start < end
            near *= 1.0 if inside else _PER_WORD
            if not is_content(token.text):
                continue
            event, base = event_class(token.text), stem(token.text)
            weight = near * rare.get(base, 1.0)
            if event:
                weight *= _REPORT if event == "report" else _EVENT_BOOST
                events[event] = max(weight, events.get(event, 0.0))
            if token.text[0].isupper() and token.start > sentence.start:
                names.add(base)
            words[event or base] = max(weight, words.get(event or base, 0.0))
    return Context(events, words, frozenset(names))


@remembered
def rarity(document: Document) -> Mapping[str, float]:
    """Weigh every stem by how few of the document's sentences hold it: 1 for one sentence, towards 0.2 for all."""
    counts: dict[str, int] = {}
    spans = sentences(document)
    for sentence in spans:
        held = {stem(token.text) for token in tokens_in(document, *sentence) if is_content(token.text)}
        for each in held:
            counts[each] = counts.get(each, 0) + 1
    scale = math.log(len(spans) + 1)
    return {each: max(0.2, 1 - math.log(count) / scale) for each, count in counts.items()} if spans else {}


def similarity(a: Context, b: Context) -> float:
    """Return from 0 to 1 how much two contexts share: the cosine of their weighed words, less for another phase."""
    if not a.words or not b.words:
        return 0.0
    small, large = sorted((a.words, b.words), key=len)
    dot = math.fsum(weight * large[word] for word, weight in small.items() if word in large)
    cosine = dot / (_norm(a.words) * _norm(b.words))
    phases = {a.phase, b.phase} - {None}
    return cosine * (0.5 if len(phases) == 2 else 1.0)  # noqa: PLR2004  both have a phase and it is not the same


def _norm(words: Mapping[str, float]) -> float:
    return math.sqrt(math.fsum(weight * weight for weight in words.values()))
