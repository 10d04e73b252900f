"""The kit for authors of comparators: hold one to the contract, in one call from a test.

from rashomon.testing import check_comparator

def test_my_comparator_keeps_the_contract():
    check_comparator(my_comparator, ["At least 164 people died.", "146 dead"])
"""

from __future__ import annotations

import gc
import math
from datetime import date
from itertools import combinations, zip_longest
from time import process_time
from typing import TYPE_CHECKING, Any

from attrs import evolve, frozen

from rashomon import runner, serialise
from rashomon.comparators import PairComparator
from rashomon.model import Claim, Document, Judgement, Matrix, Provenance, Verdict
from rashomon.offers import LocalOffer
from rashomon.plugins import Loaded

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from hypothesis.strategies import SearchStrategy

    from rashomon.comparators import AnyComparator, Comparator

#: A text of this many characters is made from those given to see how extraction grows; below the seconds, it is noise.
_LONG, _NOTICEABLE = 64_000, 0.1
_GROWTH_LIMIT, _ATTEMPTS = 1.3, 3


class BrokenLawError(AssertionError):
    """A comparator breaks a law of the contract; the message names the law and the claim."""


@frozen
class Example:
    """Two small documents and the verdict that a comparator of this name comes to on the words given of each."""

    comparator: str
    left: Document
    right: Document
    left_words: str
    right_words: str
    verdict: Verdict


def _example(comparator: str, left: tuple[str, str, str], right: tuple[str, str, str], verdict: Verdict) -> Example:
    """Make an example of (publication date, text, the words that meet) for each side."""
    sides = [
        Document(name, text, date.fromisoformat(published), "option", language="en")
        for name, (published, text, _) in (("left", left), ("right", right))
    ]
    return Example(comparator, sides[0], sides[1], left[2], right[2], verdict)


#: Small documents with findings that a person checked, for each of the built-in comparators; texts of this project.
EXAMPLES = (
    _example(
        "numbers",
        ("2024-03-05", "About 2,000 troops were sent to the border.", "About 2,000 troops"),
        ("2024-03-05", "Some 2,000 troops were sent to the border.", "Some 2,000 troops"),
        Verdict.AGREE,
    ),
    _example(
        "numbers",
        ("2024-03-05", "At least 12 people were killed in the fire.", "At least 12 people"),
        ("2024-03-05", "The fire killed 14 people.", "14 people"),
        Verdict.COMPATIBLE,
    ),
    _example(
        "numbers",
        ("2024-03-05", "The fire killed 12 people.", "12 people"),
        ("2024-03-07", "The fire killed 19 people.", "19 people"),
        Verdict.UPDATE,
    ),
    _example(
        "numbers",
        ("2024-03-05", "About 2,000 troops were sent to the border.", "About 2,000 troops"),
        ("2024-03-05", "About 3,500 troops were sent to the border.", "About 3,500 troops"),
        Verdict.DIVERGE,
    ),
    _example(
        "dates",
        ("2024-03-07", "The troops began to withdraw on Tuesday.", "Tuesday"),
        ("2024-03-05", "The troops began to withdraw on March 5.", "March 5"),
        Verdict.AGREE,
    ),
    _example(
        "dates",
        ("2024-03-14", "The troops began to withdraw last week.", "last week"),
        ("2024-03-05", "The troops began to withdraw on March 5.", "March 5"),
        Verdict.COMPATIBLE,
    ),
    _example(
        "units",
        ("2024-03-05", "The World Health Organization sent doctors.", "World Health Organization"),
        ("2024-03-05", "The World Health Organisation sent doctors.", "World Health Organisation"),
        Verdict.AGREE,
    ),
    _example(
        "units",
        ("2024-03-05", "The 76th Guards Air Assault Division arrived.", "76th Guards Air Assault Division"),
        ("2024-03-05", "The 76th division arrived.", "76th division"),
        Verdict.COMPATIBLE,
    ),
    _example(
        "quotes",
        (
            "2024-03-05",
            "“We will leave when the work is done,” the minister said.",
            "“We will leave when the work is done,”",
        ),
        (
            "2024-03-05",
            '"We will leave when the work is done," the minister said.',
            '"We will leave when the work is done,"',
        ),
        Verdict.AGREE,
    ),
    _example(
        "quotes",
        (
            "2024-03-05",
            "“We will leave when the work is done,” the minister said.",
            "“We will leave when the work is done,”",
        ),
        (
            "2024-03-05",
            "“We will not leave when the work is done,” the minister said.",
            "“We will not leave when the work is done,”",
        ),
        Verdict.DIVERGE,
    ),
)


def documents() -> SearchStrategy[Document]:
    """Return a hypothesis strategy for documents of any text and date; ImportError without hypothesis."""
    from hypothesis import strategies as st  # noqa: PLC0415  only tests that use it need it

    words = st.sampled_from([word for each in EXAMPLES for word in each.left.text.split()])
    texts = st.one_of(st.text(), st.lists(words).map(" ".join), st.sampled_from([each.left.text for each in EXAMPLES]))
    return st.builds(Document, st.just("made"), texts, st.none() | st.dates())


def compare_with(comparator: AnyComparator, documents: Iterable[Document]) -> Matrix:
    """Run one comparator over documents, as ``rashomon compare`` would, without installing it."""
    plugin = Provenance(comparator.name, "rashomon.testing", "0", "loaded")
    return runner.compare(tuple(documents), Loaded((plugin,), (LocalOffer(plugin, comparator),), ()))


def check_comparator(comparator: AnyComparator, texts: Iterable[str | Document]) -> None:
    """Hold a comparator to every law of the contract on the texts given; BrokenLawError names the first one broken.

    Extraction repeats itself; claims quote their document; values can be written as JSON; empty text claims nothing; a
    document agrees with itself; affinity and judge mirror; the order of documents changes nothing; extraction takes
    linear time. Give texts that it finds something in.
    """
    documents = [_document(number, text) for number, text in enumerate(texts, 1)]
    claims = [_claims(comparator, document) for document in documents]
    if not any(claims):
        _broken("finds a claim in the texts given", "none was found (give texts it is made for)")
    for document, found in zip(documents, claims, strict=True):
        for claim in found:
            _quotes(claim, document)
            _serialises(claim)
        _repeats(comparator, document, found)
        _agrees_with_itself(comparator, document)
    if list(comparator.extract(Document("empty", ""))):
        _broken("claims nothing in empty text", "it did")
    if not isinstance(comparator, PairComparator):
        _mirrors(comparator, [claim for found in claims for claim in found])
    _minds_no_order(comparator, documents)
    _grows_linearly(comparator, documents)


def _broken(law: str, what: str) -> None:
    msg = f"a comparator {law}: {what}"
    raise BrokenLawError(msg)


def _document(number: int, text: str | Document) -> Document:
    return text if isinstance(text, Document) else Document(f"text-{number}", text)


def _claims(comparator: AnyComparator, document: Document) -> list[Claim[Any]]:
    return list(comparator.extract(document))


def _tell(claim: Claim[Any]) -> str:
    return (
        f"{claim.text!r} at {claim.start}:{claim.end} of {claim.document.id}, about {claim.about!r} = {claim.value!r}"
    )


def _plain(claims: Sequence[Claim[Any]]) -> list[tuple[int, int, str, str]]:
    return [(claim.start, claim.end, claim.about, serialise.dumps(claim.value)) for claim in claims]


def _repeats(comparator: AnyComparator, document: Document, found: Sequence[Claim[Any]]) -> None:
    first, again = _plain(found), _plain(_claims(comparator, evolve(document)))
    if first != again:
        before, after = next(pair for pair in zip_longest(first, again) if pair[0] != pair[1])
        _broken("finds the same claims when asked again", f"first {before}, then {after} in {document.id}")


def _quotes(claim: Claim[Any], document: Document) -> None:
    if claim.document is not document or not claim.text:
        _broken("quotes the document it was given", _tell(claim))


def _serialises(claim: Claim[Any]) -> None:
    try:
        serialise.dumps(claim.value)
    except (TypeError, ValueError) as error:
        _broken("gives values that JSON can say", f"{error}, for {_tell(claim)}")


def _agrees_with_itself(comparator: AnyComparator, document: Document) -> None:
    for finding in compare_with(comparator, [document, evolve(document, id=f"{document.id} again")]).findings:
        between = finding.left.document.id != finding.right.document.id
        if between and finding.verdict is not Verdict.AGREE and finding.left.start == finding.right.start:
            _broken("agrees on a document and its copy", f"{finding.level} for {_tell(finding.left)}")


def _mirrors(comparator: Comparator[Any], claims: Sequence[Claim[Any]]) -> None:
    for a, b in combinations(claims, 2):
        there, back = comparator.affinity(a, b), comparator.affinity(b, a)
        if not (math.isclose(there, back, abs_tol=1e-9) and 0 <= there <= 1):
            _broken("gives one affinity from 0 to 1 in either order", f"{there} and {back} for {_tell(a)}; {_tell(b)}")
        if there and _turned(judged := comparator.judge(a, b)) != _turned(mirrored := comparator.judge(b, a)):
            _broken("judges alike in either order", f"{judged} and {mirrored} for {_tell(a)}; {_tell(b)}")


def _turned(judgement: Judgement) -> tuple[str, str, float, list[str]]:
    """Return a judgement without the order in which its reason names the two sides."""
    return judgement.verdict, judgement.level, judgement.distance, sorted(judgement.reason)


def _minds_no_order(comparator: AnyComparator, documents: Sequence[Document]) -> None:
    forth, back = compare_with(comparator, documents), compare_with(comparator, documents[::-1])
    if serialise.dumps(serialise.matrix(forth)) != serialise.dumps(serialise.matrix(back)):
        _broken("does not mind the order of the documents", "the matrix changed when it was turned round")


def _grows_linearly(comparator: AnyComparator, documents: Sequence[Document]) -> None:
    text = "\n\n".join(document.text for document in documents) + "\n\n"
    long = text * (_LONG // len(text) + 1)
    times = 0.0
    for _ in range(_ATTEMPTS):
        large, small = _seconds(comparator, long), _seconds(comparator, long[: len(long) // 8])
        times = large / small
        if large <= _NOTICEABLE or math.log(times, 8) <= _GROWTH_LIMIT:
            return
    _broken("extracts in linear time", f"8 times the text took {times:.0f} times as long")


def _seconds(comparator: AnyComparator, text: str) -> float:
    """Return the CPU seconds of one extraction, the best of three."""
    return max(min(_once(comparator, text) for _ in range(3)), 1e-6)


def _once(comparator: AnyComparator, text: str) -> float:
    """Return the CPU seconds of one extraction, without the collector's walks through all the process holds."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        start = process_time()
        _claims(comparator, Document("long", text))
        return process_time() - start
    finally:
        if collecting:
            gc.enable()
