"""What stands beside a quoted fragment, and whether a longer quotation has it too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon_plugins.language.sentences import sentence_at, tokens_in
from rashomon_plugins.quotes.cues import first_cue, last_cue
from rashomon_plugins.quotes.utterances import speaker_of, wording_of
from rashomon_plugins.quotes.wording import wording
from rashomon_plugins.quotes.words import light_words, meaning, word_list

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rashomon import Claim
    from rashomon_plugins.language.sentences import Token
    from rashomon_plugins.quotes.quotations import Quotation
    from rashomon_plugins.quotes.wording import Wording

#: So many characters beside a fragment are enough for the words next to it.
_BESIDE = 60
#: A sentence longer than this on one side of a fragment is read so far only.
_READ = 400
#: A sentence retells a quotation when so many of its words of content beside the fragment, and this share of them,
#: are in the quotation too.
FEWEST_RETOLD, RETOLD = 2, 0.5


def goes_on(part: Claim[Quotation], whole: Wording) -> bool:
    """Say whether the sentence around a fragment goes on in the words that stand beside it in a longer quotation.

    On one side, the next word if it is one of content, else the next two: 'the bridge was “poorly” lit'.
    """
    text, own = part.document.text, " ".join(wording_of(part).plain)
    before = word_list(text[max(0, part.start - _BESIDE) : part.start])
    after = word_list(text[part.end : part.end + _BESIDE])
    near_before = " ".join(before[-1:] if _tells(before[-1:]) else before[-2:])
    near_after = " ".join(after[:1] if _tells(after[:1]) else after[:2])
    return (bool(near_before) and f" {near_before} {own} " in whole.spaced) or (
        bool(near_after) and f" {own} {near_after} " in whole.spaced
    )


def _tells(words: Sequence[str]) -> bool:
    return bool(words) and words[0] not in light_words()


def retells(part: Claim[Quotation], whole: Wording) -> bool:
    """Say whether the sentence around a fragment reports the rest of a longer quotation without marks.

    'He said the bridge had been “poorly” lit for a decade' and “For ten years it was poorly lit, that bridge”.
    """
    fragment = wording_of(part).content
    meant = speaker_of(part)
    told = wording(_told(part)).content - fragment - {meaning(word) for word in (meant.words if meant else ())}
    shared = told & whole.content
    return len(shared) >= FEWEST_RETOLD and len(shared) >= RETOLD * len(told)


def _told(part: Claim[Quotation]) -> str:
    """Return what the sentence around a fragment says beside it: from the verb of saying on, without the next one."""
    document = part.document
    sentence = sentence_at(document, part.start)
    before = tokens_in(document, max(sentence.start, part.start - _READ), part.start)
    after = tokens_in(document, part.end, min(sentence.end, part.end + _READ))
    return " ".join(token.text for token in (*before[last_cue(before, "say") + 1 :], *_up_to_cue(after)))


def _up_to_cue(tokens: Sequence[Token]) -> Sequence[Token]:
    """Return the words before the clause of the next verb of saying, which a comma opens."""
    cue = first_cue(tokens, "say")
    if cue < 0:
        return tokens
    return tokens[: next((i for i in range(cue - 1, -1, -1) if tokens[i].text == ","), 0)]
