"""A comparator and where it runs: what loading hands to the run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from attrs import frozen

from rashomon.containment import TIME_LIMIT
from rashomon.extraction import Extracted, extract, group
from rashomon.pairing import affinities, link, pair
from rashomon.settings import shown_settings

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from rashomon.comparators import AnyComparator
    from rashomon.model import Claim, Document, Finding, Provenance

    Linked = Sequence[tuple[Claim[Any], Claim[Any]]]

    #: A claim of the left document and one of the right, by number, and their affinity.
    Affine = tuple[int, int, float]


class Offer(Protocol):
    """A comparator that can be run, in this process or in a worker."""

    @property
    def plugin(self) -> Provenance:
        """The plugin it came from."""
        ...

    @property
    def name(self) -> str:
        """The comparator's name."""
        ...

    @property
    def settings(self) -> Mapping[str, str]:
        """The comparator's settings by name, defaults too, as ``--show-config`` shows them."""
        ...

    def extract(self, document: Document) -> Extracted:
        """Find the comparator's claims of one document; what goes wrong is on the result."""
        ...

    def group(self, each: Extracted) -> Extracted:
        """Group the claims of one document that repeat each other; what goes wrong is on the result."""
        ...

    def pair(self, left: Extracted, right: Extracted) -> list[Finding]:
        """Find what two documents both answer, and judge it; PluginError when the plugin fails."""
        ...

    def link(self, left: Extracted, right: Extracted, claims: Linked) -> list[Finding]:
        """Judge the claims of two documents that a third one links, where likely; PluginError when the plugin fails."""
        ...

    def affinities(self, left: Extracted, right: Extracted) -> list[Affine]:
        """Return the affinities above 0 between the claims of two documents; PluginError when the plugin fails."""
        ...


@frozen
class LocalOffer:
    """A comparator that runs in this process."""

    plugin: Provenance
    comparator: AnyComparator
    time_limit: float = TIME_LIMIT

    @property
    def name(self) -> str:
        """The comparator's name."""
        return self.comparator.name

    @property
    def settings(self) -> Mapping[str, str]:
        """The comparator's settings by name, defaults too, as ``--show-config`` shows them."""
        return shown_settings(self.comparator)

    def extract(self, document: Document) -> Extracted:
        """Find the comparator's claims of one document; what goes wrong is on the result."""
        return extract(self.plugin, self.comparator, document)

    def group(self, each: Extracted) -> Extracted:
        """Group the claims of one document that repeat each other; what goes wrong is on the result."""
        return group(self.plugin, self.comparator, each, self.time_limit)

    def pair(self, left: Extracted, right: Extracted) -> list[Finding]:
        """Find what two documents both answer, and judge it; PluginError when the plugin fails."""
        return pair(self.plugin, self.comparator, left, right, self.time_limit)

    def link(self, left: Extracted, right: Extracted, claims: Linked) -> list[Finding]:
        """Judge the claims of two documents that a third one links, where likely; PluginError when the plugin fails."""
        return link(self.plugin, self.comparator, (left.document.id, right.document.id), claims)

    def affinities(self, left: Extracted, right: Extracted) -> list[Affine]:
        """Return the affinities above 0 between the claims of two documents; PluginError when the plugin fails."""
        return affinities(self.plugin, self.comparator, left, right, self.time_limit)
