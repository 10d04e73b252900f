"""``rashomon claims``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon.cli import messages, output, steps
from rashomon.cli.chosen import chosen, needed
from rashomon.cli.configuration import configuration
from rashomon.cli.progress import progress
from rashomon.cli.status import NothingToCompareError, gravest
from rashomon.reports.claims import WRITERS
from rashomon.reports.overview import count

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterable, Iterator

    from rashomon.extraction import Extracted
    from rashomon.model import Document
    from rashomon.offers import Offer


def run(arguments: Namespace) -> int:
    """Write the claims of every document, one document after the other, and return the exit status."""
    form = output.form_of(arguments.format, arguments.output, known=tuple(WRITERS))
    output.check(arguments.output, arguments.paths)
    messages.notes(output.mismatch(arguments.output, form), quiet=arguments.quiet)
    configured = configuration(arguments)
    strict = configured.value("strict")
    allowed = needed(steps.choice(configured), arguments.comparator, configured.value("require"))
    loaded = steps.load(configured, allowed, quiet=arguments.quiet)
    if arguments.show_config:
        return steps.show(configured, loaded)
    steps.refuse(configured, loaded)
    offers = chosen(loaded, arguments.comparator)
    reading = steps.read(arguments, configured)
    if not reading.documents:
        msg = "no readable document (give a file, or a folder with .txt, .md or .jsonl files)"
        raise NothingToCompareError(msg)
    failures = list(loaded.failures)
    with output.opened(arguments.output, form) as out, progress("reading", quiet=arguments.quiet) as show:
        for done, document in enumerate(reading.documents, 1):
            extracted = [_extract(offer, document, strict=strict) for offer in offers]
            out.write(WRITERS[form](document, [claim for each in extracted for claim in each.claims]))
            failures += [each.failure for each in extracted if each.failure]
            messages.notes(_left_out(document, extracted), quiet=arguments.quiet)
            show(done, len(reading.documents))
    return gravest(*steps.after(reading, failures))


def _extract(offer: Offer, document: Document, *, strict: bool) -> Extracted:
    extracted = offer.extract(document)
    if strict and extracted.failure:
        raise steps.StrictError(str(extracted.failure))
    return extracted


def _left_out(document: Document, extracted: Iterable[Extracted]) -> Iterator[str]:
    skipped = 0
    for each in extracted:
        skipped += each.skipped
        if each.not_comparable:
            yield f"{each.not_comparable}: no claims"
    if skipped:
        yield f"{document.id}: {count(skipped, 'claim')} left out (not the author's account)"
