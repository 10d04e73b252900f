"""``rashomon explain``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon.api import too_few
from rashomon.cli import messages, output, steps
from rashomon.cli.chosen import chosen, needed
from rashomon.cli.configuration import configuration
from rashomon.cli.status import NothingToCompareError, UsageError, gravest
from rashomon.containment import PluginError
from rashomon.explanation import explain, narrowed
from rashomon.reports.explained import WRITERS
from rashomon.sources.names import named

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterable, Sequence

    from rashomon.config.layers import Configuration
    from rashomon.explanation import Explanation
    from rashomon.model import Document, Failure
    from rashomon.offers import Offer


def run(arguments: Namespace) -> int:
    """Write what was made of every claim of two documents, and return the exit status."""
    form = output.form_of(arguments.format, arguments.output, known=tuple(WRITERS))
    output.check(arguments.output, arguments.paths)
    messages.notes(output.mismatch(arguments.output, form), quiet=arguments.quiet)
    configured = configuration(arguments)
    allowed = needed(steps.choice(configured), arguments.comparator, configured.value("require"))
    loaded = steps.load(configured, allowed, quiet=arguments.quiet)
    if arguments.show_config:
        return steps.show(configured, loaded)
    steps.refuse(configured, loaded)
    offers = chosen(loaded, arguments.comparator)
    reading = steps.read(arguments, configured)
    if len(reading.documents) < 2:  # noqa: PLR2004  a pair
        messages.failures(loaded.failures)
        raise NothingToCompareError(too_few(reading))
    if len(reading.documents) > 2:  # noqa: PLR2004  a pair
        msg = f"explain takes two documents, these are {len(reading.documents)} (name two files)"
        raise UsageError(msg)
    documents = _as_given(reading.documents, arguments.paths)
    explained, failures = _explained(offers, documents, configured)
    shown = [narrowed(each, arguments.about, aligned=arguments.aligned) for each in explained]
    output.write(arguments.output, form, WRITERS[form](documents, shown))
    return gravest(*steps.after(reading, (*loaded.failures, *failures)))


def _as_given(documents: Iterable[Document], paths: Sequence[str]) -> list[Document]:
    """Return the documents in the order in which their files were named; those of folders and corpora by id."""
    place = {file.id: paths.index(file.path) for file in named({path for path in paths if path != "-"})}
    return sorted(documents, key=lambda document: (place.get(document.id, len(paths)), document.id))


def _explained(
    offers: Sequence[Offer], documents: Sequence[Document], configured: Configuration
) -> tuple[list[Explanation], list[Failure]]:
    """Return what each comparator made of the pair, and how some failed; StrictError for the first when strict."""
    left, right = documents
    explained: list[Explanation] = []
    failures: list[Failure] = []
    for offer in offers:
        try:
            explained.append(explain(offer, left, right, configured.value("caution")))
        except PluginError as error:
            if configured.value("strict"):
                raise steps.StrictError(str(error)) from error
            failures.append(error.failure)
    return explained, failures
