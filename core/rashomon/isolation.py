"""Plugins that are not built in, each in a worker process that can be ended: whatever they do, the run goes on."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import suppress
from queue import Empty, SimpleQueue
from threading import Thread
from typing import IO, TYPE_CHECKING, Any, cast
from weakref import finalize

from attrs import evolve, field, frozen

from rashomon import serialise
from rashomon.containment import PluginError, took_longer
from rashomon.extraction import Extracted
from rashomon.model import (
    Claim,
    Document,
    Extent,
    Failure,
    Finding,
    Provenance,
    SpanError,
    Stretch,
    Verdict,
)
from rashomon.settings import SettingError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from rashomon.offers import Affine
    from rashomon.settings import Given

#: A plugin whose worker had to be ended this often is not started again.
_LIVES = 3

Json = dict[str, Any]


class WorkerEndedError(Exception):
    """A worker gave no answer: it took too long, or ended by itself."""


class Worker:
    """A process that runs one plugin and answers a line of JSON with a line of JSON; started when first asked."""

    def __init__(self, plugin: Provenance, entry_point: str, time_limit: float, settings: Given) -> None:
        self._start_with = {
            "plugin": serialise.provenance(plugin),
            "entry_point": entry_point,
            "path": sys.path,
            "settings": settings,
        }
        self._time_limit = time_limit
        self._lives = _LIVES
        self._process: subprocess.Popen[str] | None = None
        self._answers: SimpleQueue[Json | None] = SimpleQueue()
        self.read: set[tuple[str, str]] = set()

    def ask(self, request: Json) -> Json:
        """Return the worker's answer; WorkerEndedError when there is none within the time limit."""
        if self._process is None:
            self.start()
        return self._exchange(request)

    def start(self) -> Json:
        """Start the process, have it load the plugin, and return what it says of that."""
        if not self._lives:
            msg = f"given up after it had to be ended {_LIVES} times"
            raise WorkerEndedError(msg)
        self._lives -= 1
        process = subprocess.Popen(
            [sys.executable, "-m", "rashomon.worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="ascii",
            start_new_session=True,
        )
        self._process, self._answers = process, SimpleQueue()
        self._end = finalize(self, _end, process)
        Thread(target=_collect, args=(process, self._answers), daemon=True).start()
        return self._exchange(self._start_with)

    def _exchange(self, request: Json) -> Json:
        line = json.dumps(request, default=serialise.plain) + "\n"
        Thread(target=_send, args=(self._process, line), daemon=True).start()
        try:
            answer: Json | None = self._answers.get(timeout=self._time_limit)
            why = "the process it runs in ended"
        except Empty:
            answer, why = None, took_longer(self._time_limit)
        if answer is None:
            self._process = None
            self.read.clear()
            self._end()
            raise WorkerEndedError(why)
        return answer


def _end(process: subprocess.Popen[str]) -> None:
    """End a worker and close the pipe to it; the one from it is closed by who reads it."""
    process.kill()
    process.wait()
    with suppress(BrokenPipeError):  # what was not sent yet need not be
        cast("IO[str]", process.stdin).close()


def _send(process: subprocess.Popen[str], line: str) -> None:
    with suppress(BrokenPipeError, ValueError):  # a worker that ended is noticed by who waits for its answer
        requests = cast("IO[str]", process.stdin)
        requests.write(line)
        requests.flush()


def _collect(process: subprocess.Popen[str], answers: SimpleQueue[Json | None]) -> None:
    """Hand on every answer of a worker, and None at its end."""
    with cast("IO[str]", process.stdout) as lines, suppress(ValueError):  # what is not JSON is no worker's: the end
        for line in lines:
            answers.put(json.loads(line))
    answers.put(None)


@frozen
class IsolatedOffer:
    """A comparator that runs in the worker of its plugin."""

    plugin: Provenance
    name: str
    worker: Worker = field(repr=False, eq=False)
    settings: Mapping[str, str] = field(factory=dict["str", "str"])

    def extract(self, document: Document) -> Extracted:
        """Have the worker find the claims of one document; what goes wrong is on the result."""
        try:
            answer = self._read(document)
            return self._extracted(document, answer)
        except PluginError as error:
            return Extracted(document, failure=error.failure)

    def group(self, each: Extracted) -> Extracted:
        """Have the worker compare a document with itself; what goes wrong is on the result."""
        if not each.comparable:
            return each
        try:
            answer = self._group(each.document)
        except PluginError as error:
            return Extracted(each.document, failure=error.failure)
        numbers: list[list[int]] = answer["groups"]
        groups = tuple(tuple(each.claims[i] for i in members) for members in numbers)
        findings = tuple(self._finding(one, each.claims, each.claims) for one in answer["findings"])
        extents = tuple(one and Extent(*one) for one in answer["extents"])
        return evolve(each, groups=groups, findings=findings, extents=extents)

    def pair(self, left: Extracted, right: Extracted) -> list[Finding]:
        """Have the worker compare two documents."""
        answer = self._of_two({"call": "pair"}, "compare", left, right)
        return self._findings(answer, left, right)

    def affinities(self, left: Extracted, right: Extracted) -> list[Affine]:
        """Ask the worker for the affinities between two documents."""
        answer = self._of_two({"call": "affinities"}, "affinity or judge", left, right)
        return [(int(i), int(j), float(affinity)) for i, j, affinity in answer["affinities"]]

    def link(self, left: Extracted, right: Extracted, claims: Sequence[tuple[Claim[Any], Claim[Any]]]) -> list[Finding]:
        """Have the worker judge claims that a third document links."""
        numbers = [{id(claim): at for at, claim in enumerate(side.claims)} for side in (left, right)]
        pairs = [(numbers[0][id(a)], numbers[1][id(b)]) for a, b in claims]
        answer = self._of_two({"call": "link", "claims": pairs}, "affinity or judge", left, right)
        return self._findings(answer, left, right)

    def _of_two(self, request: Json, call: str, left: Extracted, right: Extracted) -> Json:
        """Ask something of two documents; a worker that had to be started again reads them again first."""
        where = left.document.id, right.document.id
        for side in (left, right):
            if (self.name, side.document.id) not in self.worker.read:
                self._read(side.document)
                self._group(side.document)
        return self._ask({**request, "left": where[0], "right": where[1]}, call, where)

    def _findings(self, answer: Json, left: Extracted, right: Extracted) -> list[Finding]:
        return [self._finding(each, left.claims, right.claims) for each in answer["findings"]]

    def _read(self, document: Document) -> Json:
        request = {"call": "extract", "document": {**serialise.document(document), "text": document.text}}
        answer = self._ask(request, "extract", (document.id,))
        self.worker.read.add((self.name, document.id))
        return answer

    def _group(self, document: Document) -> Json:
        return self._ask({"call": "group", "document": document.id}, "affinity or judge", (document.id,))

    def _ask(self, request: Json, call: str, documents: tuple[str, ...]) -> Json:
        try:
            answer = self.worker.ask({"comparator": self.name, **request})
        except WorkerEndedError as error:
            raise PluginError(Failure(self.plugin, call, documents, str(error))) from error
        if failure := answer.get("failure"):
            raise PluginError(Failure(self.plugin, failure["call"], documents, failure["message"]))
        return answer

    def _extracted(self, document: Document, answer: Json) -> Extracted:
        if reason := answer.get("not_comparable"):
            return Extracted(document, not_comparable=reason)
        try:
            claims = tuple(
                evolve(document.claim(start, end, about=about, value=value), comparator=self.name)
                for start, end, about, value in answer["claims"]
            )
        except SpanError as error:
            raise PluginError(Failure(self.plugin, "extract", (document.id,), str(error))) from error
        return Extracted(document, claims, skipped=answer["skipped"])

    def _finding(self, each: Sequence[Any], lefts: Sequence[Claim[Any]], rights: Sequence[Claim[Any]]) -> Finding:
        left, right, verdict, *rest = each  # the worker has checked them
        *judged, diff, derived = rest
        stretches = tuple(Stretch(*one) for one in diff)
        found = Finding(self.name, lefts[int(left)], rights[int(right)], Verdict(verdict), *judged)
        return evolve(found, diff=stretches, derived=derived)


def isolate(plugin: Provenance, entry_point: str, time_limit: float, settings: Given) -> list[IsolatedOffer]:
    """Start a plugin's worker and return the comparators it offers; PluginError when it cannot be loaded.

    ``settings`` are values by comparator and name; SettingError for one that its comparator refuses.
    """
    worker = Worker(plugin, entry_point, time_limit, settings)
    try:
        answer: Json = worker.start()
    except WorkerEndedError as error:
        answer = {"failure": {"state": "failed", "message": str(error)}}
    if refused := answer.get("refused"):
        raise SettingError(*refused)
    if failure := answer.get("failure"):
        plugin = evolve(plugin, state=failure["state"], why=failure["message"])
        raise PluginError(Failure(plugin, "loading", (), failure["message"]))
    return [IsolatedOffer(plugin, name, worker, answer["settings"][name]) for name in answer["comparators"]]
