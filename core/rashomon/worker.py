"""The process a plugin runs in: ``python -m rashomon.worker`` answers a line of JSON with a line of JSON.

What the plugin prints goes into a file of its own, so that it can neither reach the user's terminal nor pass for an
answer; a call that printed has failed.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from datetime import date
from importlib.metadata import EntryPoint
from typing import TYPE_CHECKING, Any

from attrs import astuple, evolve

from rashomon import hookspecs, serialise
from rashomon.containment import ContractError, PluginError, describe
from rashomon.importing import contained_load
from rashomon.model import Claim, Document, Finding, Provenance, Zone
from rashomon.offers import LocalOffer
from rashomon.settings import SettingError, shown_settings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rashomon.extraction import Extracted

Json = dict[str, Any]
Group = tuple[Claim[Any], ...]


def main() -> None:
    """Serve requests until standard input ends."""
    requests = os.fdopen(os.dup(0), encoding="ascii")
    answers = os.fdopen(os.dup(1), "w", encoding="ascii")
    with tempfile.TemporaryFile() as printed, open(os.devnull) as nothing:  # noqa: PTH123  a device, not a path
        os.dup2(nothing.fileno(), 0)
        os.dup2(printed.fileno(), 1)
        service = Service(printed.fileno())
        for line in requests:
            answers.write(json.dumps(service.answer(json.loads(line)), default=serialise.plain) + "\n")
            answers.flush()


class Service:
    """One plugin, the comparators it offers, and what they have read so far."""

    def __init__(self, printed: int) -> None:
        self._printed = printed
        self._offers: dict[str, LocalOffer] = {}
        self._read: dict[tuple[str, str], Extracted] = {}

    def answer(self, request: Json) -> Json:
        """Answer one request; whatever goes wrong is an answer too."""
        call = request.get("call", "load")
        try:
            answer: Json = getattr(self, f"_{call}")(request)
            self._refuse_printed()
        except PluginError as error:
            failure = error.failure
            return {"failure": {"call": failure.call, "state": failure.plugin.state, "message": failure.message}}
        except SettingError as error:
            return {"refused": [error.comparator, error.name, error.why]}
        except (ContractError, TypeError, ValueError) as error:
            return {"failure": {"call": call, "state": "failed", "message": describe(error)}}
        return answer

    def _load(self, request: Json) -> Json:
        sys.path[:] = request["path"]
        plugin = Provenance(**request["plugin"])
        entry_point = EntryPoint(plugin.name, request["entry_point"], hookspecs.PROJECT)
        comparators = contained_load(plugin, entry_point, request["settings"])
        self._offers = {comparator.name: LocalOffer(plugin, comparator) for comparator in comparators}
        settings = {comparator.name: shown_settings(comparator) for comparator in comparators}
        return {"comparators": [comparator.name for comparator in comparators], "settings": settings}

    def _extract(self, request: Json) -> Json:
        name, document = request["comparator"], _document(request["document"])
        as_read = evolve(document)
        extracted = self._offers[name].extract(document)
        if document != as_read:
            msg = "the comparator changed the document"
            raise ContractError(msg)
        if extracted.failure:
            raise PluginError(extracted.failure)
        if extracted.not_comparable:
            return {"not_comparable": extracted.not_comparable}
        self._read[name, document.id] = extracted
        claims = [[each.start, each.end, each.about, each.value] for each in extracted.claims]
        return {"claims": claims, "skipped": extracted.skipped}

    def _group(self, request: Json) -> Json:
        name, document = request["comparator"], request["document"]
        grouped = self._offers[name].group(self._read[name, document])
        if grouped.failure:
            raise PluginError(grouped.failure)
        self._read[name, document] = grouped
        number = _numbers(grouped.claims)
        return {
            "groups": [[number[id(each)] for each in members] for members in grouped.groups],
            "findings": _findings(grouped.findings, grouped.claims, grouped.claims),
            "extents": [each and astuple(each) for each in grouped.extents],
        }

    def _pair(self, request: Json) -> Json:
        name = request["comparator"]
        left, right = (self._read[name, request[side]] for side in ("left", "right"))
        found = self._offers[name].pair(left, right)
        return {"findings": _findings(found, left.claims, right.claims)}

    def _affinities(self, request: Json) -> Json:
        name = request["comparator"]
        left, right = (self._read[name, request[side]] for side in ("left", "right"))
        return {"affinities": self._offers[name].affinities(left, right)}

    def _link(self, request: Json) -> Json:
        name = request["comparator"]
        left, right = (self._read[name, request[side]] for side in ("left", "right"))
        numbers: list[tuple[int, int]] = request["claims"]
        found = self._offers[name].link(left, right, [(left.claims[i], right.claims[j]) for i, j in numbers])
        return {"findings": _findings(found, left.claims, right.claims)}

    def _refuse_printed(self) -> None:
        """Refuse a call that printed, naming the first line of it."""
        sys.stdout.flush()
        if os.fstat(self._printed).st_size:
            os.lseek(self._printed, 0, os.SEEK_SET)
            first = os.read(self._printed, 80).decode(errors="replace").split("\n")[0]
            os.ftruncate(self._printed, 0)
            os.lseek(self._printed, 0, os.SEEK_SET)
            msg = f"it printed {first!r} (standard output is for the report: use logging)"
            raise ContractError(msg)


def _document(known: Json) -> Document:
    zones = tuple(Zone(**zone) for zone in known.pop("zones"))
    published = known.pop("published")
    return Document(**known, published=date.fromisoformat(published) if published else None, zones=zones)


def _findings(found: Sequence[Finding], lefts: Group, rights: Group) -> list[list[object]]:
    left, right = _numbers(lefts), _numbers(rights)
    return [[left[id(one.left)], right[id(one.right)], *_judged(one)] for one in found]


def _judged(one: Finding) -> tuple[object, ...]:
    """Return the fields of a finding from its verdict on, in their order."""
    diff = [astuple(each) for each in one.diff]
    return one.verdict, one.level, one.distance, one.reason, one.affinity, one.otherwise, diff, one.derived


def _numbers(claims: Group) -> dict[int, int]:
    return {id(each): number for number, each in enumerate(claims)}


if __name__ == "__main__":
    main()
