"""``rashomon compare``."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from rashomon import runner
from rashomon.api import too_few
from rashomon.cli import messages, output, steps
from rashomon.cli.configuration import configuration
from rashomon.cli.progress import progress
from rashomon.cli.status import FAILED_ON, RAN, NothingToCompareError, OutputError, gravest
from rashomon.cli.stdout import is_terminal
from rashomon.containment import PluginError
from rashomon.matrix import beyond
from rashomon.reports import BINARY, FORMATS, pack, render

if TYPE_CHECKING:
    from argparse import Namespace

    from rashomon.config.layers import Configuration
    from rashomon.model import Matrix
    from rashomon.plugins import Loaded
    from rashomon.sources import Reading

#: Formats that tell the notes of a matrix themselves.
_TELLING = frozenset({"table", "markdown", "html"})


def run(arguments: Namespace) -> int:
    """Compare documents, write the report, and return the exit status."""
    form = output.form_of(arguments.format, arguments.output, known=(*FORMATS, *BINARY))
    output.check(arguments.output, arguments.paths, form)
    messages.notes(output.mismatch(arguments.output, form), quiet=arguments.quiet)
    configured = configuration(arguments)
    loaded = steps.load(configured, steps.choice(configured), quiet=arguments.quiet)
    if arguments.show_config:
        return steps.show(configured, loaded)
    steps.refuse(configured, loaded)
    reading = steps.read(arguments, configured)
    if len(reading.documents) < 2:  # noqa: PLR2004  it takes two to compare
        messages.failures(loaded.failures)
        raise NothingToCompareError(too_few(reading))
    found = _matrix(reading, loaded, configured, quiet=arguments.quiet)
    matrix = beyond(found, configured.value("min-distance"))
    output.write(arguments.output, form, _report(matrix, form, colour=_coloured(arguments)))
    if form not in _TELLING:
        already = {*steps.told(reading), *_not_read(reading)}
        messages.notes((note for note in matrix.notes if note not in already), quiet=arguments.quiet)
    met = any(each.verdict in arguments.fail_on and not matrix.hides(each) for each in matrix.findings)
    return gravest(*steps.after(reading, matrix.failures), FAILED_ON if met else RAN)


def _report(matrix: Matrix, form: str, *, colour: bool) -> str | bytes:
    if form not in BINARY:
        return render(matrix, form, colour=colour)
    try:
        return pack(matrix, form)
    except ImportError as error:  # a package that is there and does not import
        raise OutputError(str(error)) from error


def _not_read(reading: Reading) -> tuple[str, ...]:
    return tuple(f"not read: {problem}" for problem in reading.problems)


def _matrix(reading: Reading, loaded: Loaded, configured: Configuration, *, quiet: bool) -> Matrix:
    strict, caution = configured.value("strict"), configured.value("caution")
    notes = (*_not_read(reading), *reading.notes)
    with progress("comparing", quiet=quiet) as show:
        try:
            return runner.compare(reading.documents, loaded, notes=notes, strict=strict, caution=caution, progress=show)
        except PluginError as error:
            raise steps.StrictError(str(error)) from error


def _coloured(arguments: Namespace) -> bool:
    """Say whether to colour: as asked; else on a terminal that can, unless NO_COLOR is set (no-color.org)."""
    if arguments.color != "auto":
        return bool(arguments.color == "always")
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return arguments.output in {None, "-"} and not plain and is_terminal()
