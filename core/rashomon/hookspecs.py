"""The hooks a plugin may implement. Each takes nothing and hands over objects, so that it never breaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pluggy

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rashomon.comparators import AnyComparator

#: The entry-point group and the pluggy project.
PROJECT = "rashomon"

hookspec = pluggy.HookspecMarker(PROJECT)
hookimpl = pluggy.HookimplMarker(PROJECT)


@hookspec
def rashomon_comparators() -> Iterable[AnyComparator]:  # type: ignore[empty-body]  # a specification has none
    """Return the comparators this plugin offers."""
