"""Compare sources: where they agree, both can be true, one is only newer, or they cannot both be right."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rashomon.api import compare
    from rashomon.comparators import (
        API_VERSION,
        Comparator,
        Configurable,
        FunctionComparator,
        Level,
        PairComparator,
        comparator,
        first_level,
    )
    from rashomon.hookspecs import hookimpl
    from rashomon.memory import remembered
    from rashomon.model import (
        Cell,
        Claim,
        Copies,
        Document,
        Extent,
        Fact,
        Finding,
        Judgement,
        Matrix,
        Provenance,
        SpanError,
        Stretch,
        Verdict,
        Zone,
    )

__version__ = "0.1.0"

#: Every public name and the module it lives in; each is imported when first asked for, so that --help stays fast.
_HOMES = {
    "API_VERSION": "comparators",
    "Cell": "model",
    "Claim": "model",
    "Comparator": "comparators",
    "Configurable": "comparators",
    "Copies": "model",
    "Document": "model",
    "Extent": "model",
    "Fact": "model",
    "Finding": "model",
    "FunctionComparator": "comparators",
    "Judgement": "model",
    "Level": "comparators",
    "Matrix": "model",
    "PairComparator": "comparators",
    "Provenance": "model",
    "SpanError": "model",
    "Stretch": "model",
    "Verdict": "model",
    "Zone": "model",
    "comparator": "comparators",
    "compare": "api",
    "first_level": "comparators",
    "hookimpl": "hookspecs",
    "remembered": "memory",
}

__all__ = [
    "API_VERSION",
    "Cell",
    "Claim",
    "Comparator",
    "Configurable",
    "Copies",
    "Document",
    "Extent",
    "Fact",
    "Finding",
    "FunctionComparator",
    "Judgement",
    "Level",
    "Matrix",
    "PairComparator",
    "Provenance",
    "SpanError",
    "Stretch",
    "Verdict",
    "Zone",
    "comparator",
    "compare",
    "first_level",
    "hookimpl",
    "remembered",
]


def __getattr__(name: str) -> object:
    if name in _HOMES:
        return getattr(import_module(f"rashomon.{_HOMES[name]}"), name)
    msg = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(msg)
