"""What a comparator is: the protocols a plugin's objects satisfy, the ten-line form, and ordered levels."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, runtime_checkable

from attrs import field, frozen

from rashomon.model import Judgement, Verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from attrs import AttrsInstance

    from rashomon.model import Claim, Document, Extent, Finding, Stretch

V = TypeVar("V")
V_co = TypeVar("V_co", covariant=True)
V_contra = TypeVar("V_contra", contravariant=True)

#: The version of these protocols and of the hooks. A plugin may set ``rashomon_api`` to the one it was written for.
API_VERSION = 1


class Extractor(Protocol[V_co]):
    """What every comparator has: a name, unique among the plugins installed, and a way to find claims.

    A comparator may also have ``languages``, a set of ISO 639-1 codes: documents plainly in another language are
    then not given to it.
    """

    @property
    def name(self) -> str:
        """The name users choose it by: lower-case letters, digits and hyphens."""
        ...

    def extract(self, document: Document) -> Iterable[Claim[V_co]]:
        """Yield the claims of one document, each made by ``document.claim``."""
        ...


class Comparator(Extractor[V], Protocol[V]):
    """The usual form: says of two claims whether they answer the same question, and what they come to."""

    def affinity(self, a: Claim[V], b: Claim[V]) -> float:
        """Return from 0 to 1 how sure it is that both answer the same question; the same for (b, a)."""
        ...

    def judge(self, a: Claim[V], b: Claim[V]) -> Judgement:
        """Return the verdict on two claims that answer the same question; mirrored for (b, a)."""
        ...


@runtime_checkable
class PairComparator(Extractor[V], Protocol[V]):
    """The form for claims that must be seen together (lists, citations): it aligns and judges by itself."""

    def compare(self, left: Sequence[Claim[V]], right: Sequence[Claim[V]]) -> Iterable[Finding]:
        """Yield findings, each with a claim of ``left`` and one of ``right``."""
        ...


@runtime_checkable
class Blocked(Protocol[V_contra]):
    """An optional method: two claims are compared only when they share a key."""

    def keys(self, claim: Claim[V_contra]) -> Iterable[str]:
        """Yield the blocking keys of a claim."""
        ...


@runtime_checkable
class Columnar(Protocol[V_contra]):
    """An optional method: the affinities of many claims at once."""

    def affinities(
        self, lefts: Sequence[Claim[V_contra]], rights: Sequence[Claim[V_contra]]
    ) -> Sequence[Sequence[float]]:
        """Return one row a left claim, one column a right claim; the same numbers as ``affinity``."""
        ...


@runtime_checkable
class Scaled(Protocol[V_contra]):
    """An optional method: where the value of a claim lies on a scale, so that reports can draw it."""

    def extent(self, claim: Claim[V_contra]) -> Extent | None:
        """Return the extent of a claim's value; None where it has none."""
        ...


@runtime_checkable
class Within(Protocol[V_contra]):
    """An optional method: what a document contradicts in itself that needs more than two claims to be seen."""

    def within(self, claims: Sequence[Claim[V_contra]]) -> Iterable[Finding]:
        """Yield findings, each of two of the claims of one document (a total and a part, say, of a sum that fails)."""
        ...


@runtime_checkable
class Across(Protocol[V_contra]):
    """An optional method: what two documents come to that needs more than one claim a side to be seen."""

    def across(self, left: Sequence[Claim[V_contra]], right: Sequence[Claim[V_contra]]) -> Iterable[Finding]:
        """Yield findings, each with a claim of ``left`` and one of ``right``, besides those that alignment finds."""
        ...


class Configurable(Protocol):
    """An optional attribute: what users can set, an attrs value of the defaults.

    The framework checks what users set, makes a new value of the same class, and hands over a comparator that has it:
    an attrs comparator evolved, any other a shallow copy with ``settings`` assigned. So read ``self.settings`` when it
    is used, not before.
    """

    @property
    def settings(self) -> AttrsInstance:
        """The settings in force."""
        ...


AnyComparator = Comparator[Any] | PairComparator[Any]


@frozen
class Level(Generic[V]):
    """One rung: its name, its verdict, when it applies, and how it explains itself.

    ``reason`` and ``distance`` (0 to 1) are asked only when ``applies`` said yes; all three must not mind the order
    of the two claims. ``otherwise`` says what would have to be true for another verdict; ``diff`` tells two wordings
    apart, left to right.
    """

    name: str
    verdict: Verdict
    applies: Callable[[Claim[V], Claim[V]], bool] = field(repr=False)
    reason: Callable[[Claim[V], Claim[V]], str] = field(repr=False)
    distance: Callable[[Claim[V], Claim[V]], float] = field(default=lambda _a, _b: 0.0, repr=False)
    otherwise: str = field(default="", repr=False)
    diff: Callable[[Claim[V], Claim[V]], tuple[Stretch, ...]] = field(default=lambda _a, _b: (), repr=False)


def first_level(levels: Sequence[Level[V]], a: Claim[V], b: Claim[V]) -> Judgement:
    """Judge two claims by the first level that applies; the last one is expected to apply always."""
    for level in levels:
        if level.applies(a, b):
            return Judgement(
                level.verdict,
                level.name,
                level.distance(a, b),
                level.reason(a, b),
                level.otherwise,
                level.diff(a, b),
            )
    msg = f"no level applies: end the levels with one that always does (levels: {', '.join(x.name for x in levels)})"
    raise ValueError(msg)


@frozen
class FunctionComparator(Generic[V]):
    """The ten-line form: claims meet when their ``about`` is equal, and agree when their values are."""

    name: str
    find: Callable[[Document], Iterable[Claim[V]]] = field(repr=False)
    languages: frozenset[str] | None = None

    def extract(self, document: Document) -> Iterable[Claim[V]]:
        """Yield what the function yields."""
        return self.find(document)

    def affinity(self, a: Claim[V], b: Claim[V]) -> float:
        """Return 1 for equal questions, else 0."""
        return float(a.about == b.about)

    def keys(self, claim: Claim[V]) -> Iterable[str]:
        """Yield the question: only equal ones meet."""
        yield claim.about

    def judge(self, a: Claim[V], b: Claim[V]) -> Judgement:
        """Agree on equal values, else diverge."""
        if a.value == b.value:
            otherwise = "They would diverge if one of them gave another value."
            reason = f"both give the same value for {a.about}"
            return Judgement(Verdict.AGREE, "same value", 0.0, reason, otherwise)
        otherwise = "They would agree if both gave one value, or if one of them spoke of something else."
        reason = f"they give different values for {a.about}"
        return Judgement(Verdict.DIVERGE, "different value", 1.0, reason, otherwise)


def comparator(
    name: str, *, languages: Iterable[str] | None = None
) -> Callable[[Callable[[Document], Iterable[Claim[V]]]], FunctionComparator[V]]:
    """Turn a function that yields a document's claims into a comparator called ``name``.

    ``languages``: ISO 639-1 codes of the documents it can read; None for all.
    """

    def wrap(find: Callable[[Document], Iterable[Claim[V]]]) -> FunctionComparator[V]:
        return FunctionComparator(name, find, None if languages is None else frozenset(languages))

    return wrap
