"""The command line: parse, call, print."""

from __future__ import annotations

import argparse
import sys


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="rashomon")
    commands = parser.add_subparsers(dest="command", required=True)
    for name in ("compare", "claims"):
        c = commands.add_parser(name)
        c.add_argument("paths", nargs="+")
        c.add_argument("--format", default="json")
        c.add_argument("--comparator")
    args = parser.parse_args(argv)
    from rashomon import plugins, runner, serialise, sources
    from rashomon.extraction import extract
    documents = sources.read(args.paths, sources.Settings()).documents
    loaded = plugins.load(plugins.Choice(frozenset([args.comparator]) if args.comparator else None))
    failures = list(loaded.failures)
    if args.command == "compare":
        matrix = runner.compare(documents, loaded)
        failures = list(matrix.failures)
        print(serialise.dumps(serialise.matrix(matrix)))
    else:
        for offer in loaded.offers:
            for document in documents:
                each = extract(offer, document)
                failures += [each.failure] if each.failure else []
                for claim in each.claims:
                    print(serialise.dumps(serialise.claim(claim)))
    for failure in failures:
        print(failure, file=sys.stderr)
    return 3 if failures else 0
