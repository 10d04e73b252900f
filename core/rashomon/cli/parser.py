"""The command line as argparse knows it. Imports nothing heavy: --help and completion need no more."""

from __future__ import annotations

import argparse
import re
from typing import TYPE_CHECKING, Any, NoReturn

from rashomon import __version__
from rashomon.cli import options
from rashomon.cli.status import UsageError
from rashomon.nearest import suggestion
from rashomon.reports import BINARY, FORMATS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

_CHOICES = re.compile(r"invalid choice: '(?P<word>[^']*)' \(choose from (?P<choices>.*)\)")

#: What shtab completes with the names of files and folders, by shell (``shtab.FILE`` and ``shtab.DIRECTORY``, which
#: would have to be imported).
_FILES = {"bash": "_shtab_compgen_files", "zsh": "_files", "tcsh": "f"}
_FOLDERS = {"bash": "_shtab_compgen_dirs", "zsh": "_files -/", "tcsh": "d"}

_STATUSES = """exit status: 0 ran; 1 --fail-on was met; 2 usage; 3 a plugin failed; 4 an input or output failed;
5 nothing to compare; 130, 141, 143 interrupted, closed pipe, terminated"""


class Parser(argparse.ArgumentParser):
    """An ArgumentParser that raises UsageError, with a suggestion for a mistyped word."""

    def error(self, message: str) -> NoReturn:
        """Raise the message as a UsageError."""
        if match := _CHOICES.search(message):
            message += suggestion(match["word"], re.findall(r"[\w-]+", match["choices"]))
        msg = f"{message} (see {self.prog} --help)"
        raise UsageError(msg)


class ShowConfig(argparse.Action):
    """The option ``--show-config``: with it, a command can do without its ``paths``."""

    def __init__(self, *, paths: argparse.Action | None, **known: Any) -> None:  # noqa: ANN401  what Action takes
        super().__init__(nargs=0, default=False, **known)
        self.paths = paths

    def __call__(self, _parser: object, namespace: argparse.Namespace, *_: object) -> None:
        """Note that it was given, and ask for no paths."""
        setattr(namespace, self.dest, True)
        if self.paths:
            self.paths.required = False


def parse(argv: Sequence[str] | None = None) -> argparse.Namespace:
    """Read a command line; UsageError when it makes no sense, SystemExit after --help and --version."""
    parser, commands = _build()
    arguments, unknown = parser.parse_known_args(argv)
    command = commands[arguments.command]
    if "paths" in arguments and not any(each.startswith("-") and each != "-" for each in unknown):
        arguments.paths = [*arguments.paths, *unknown]  # paths behind an option, which argparse leaves alone
    elif unknown:
        known = re.findall(r"--[a-z-]+", command.format_help())
        wrong = [each for each in unknown if each.startswith("-")] or unknown
        hint = suggestion(wrong[0].split("=")[0], known)
        command.error(f"unknown option or argument: {' '.join(wrong)}{hint}")
    return arguments


def build() -> Parser:
    """Return the parser of every command."""
    return _build()[0]


def _build() -> tuple[Parser, dict[str, Parser]]:
    parser = Parser(
        prog="rashomon",
        description="Compare sources: where they agree, where both can be true, where they cannot both be right.",
        epilog=_STATUSES,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"rashomon {__version__}")
    parser.add_argument("--debug", action="store_true", help="show a traceback behind every error")
    added = parser.add_subparsers(dest="command", metavar="COMMAND", required=True, title="commands")
    commands: dict[str, Parser] = {}
    for name, (what, fill) in _COMMANDS.items():
        told = f"{what[0].upper()}{what[1:]}."
        commands[name] = added.add_parser(name, help=what, description=told, allow_abbrev=False)
        fill(commands[name])
    return parser, commands


def _compare(parser: Parser) -> None:
    paths = _paths(parser)
    _output(parser, (*FORMATS, *BINARY))
    parser.add_argument("--color", choices=("auto", "always", "never"), default="auto", help="colours (default: auto)")
    parser.add_argument(
        "--fail-on",
        action="extend",
        type=options.verdicts,
        metavar="VERDICT,...",
        default=[],
        help="end with status 1 when there is such a finding: diverge, update, compatible or agree",
    )
    told = "list no divergences of less, and count them (0 to 1, default: 0)"
    parser.add_argument("--min-distance", type=options.distance, metavar="DISTANCE", help=told)
    _caution(parser)
    _plugins_chosen(parser, paths)
    _reading(parser)
    _telling(parser)


def _caution(parser: Parser) -> None:
    told = "between documents, tell no divergence of claims less sure to answer one question (0 to 1, default: 0.6)"
    parser.add_argument("--caution", type=options.affinity, metavar="AFFINITY", help=told)


def _claims(parser: Parser) -> None:
    _by_comparator(parser, ("table", "jsonl"), "claims of this comparator only (repeatable)")


def _explain(parser: Parser) -> None:
    _by_comparator(parser, ("table", "json"), "what this comparator made of them only (repeatable)")
    parser.add_argument("--aligned", action="store_true", help="only claims that were aligned")
    parser.add_argument("--about", metavar="TEXT", help="only claims with this text in their question or words")
    _caution(parser)


def _by_comparator(parser: Parser, formats: Iterable[str], told: str) -> None:
    """Add what the commands take that look at one comparator at a time."""
    paths = _paths(parser)
    _output(parser, formats)
    parser.add_argument("--comparator", action="append", metavar="NAME", help=told)
    _plugins_chosen(parser, paths)
    _reading(parser)
    _telling(parser)


def _plugins(parser: Parser) -> None:
    parser.add_argument("--json", action="store_true", help="write JSON instead of a table")
    _plugins_chosen(parser)
    _telling(parser)


def _new(parser: Parser) -> None:
    parser.add_argument("name", metavar="NAME", help="its name: lower-case letters, digits and hyphens")
    told = "write a class with affinity, judge and levels, instead of a function of ten lines"
    parser.add_argument("--full", action="store_true", help=told)
    told = "make the folder NAME in this folder (default: here)"
    vars(parser.add_argument("--directory", metavar="DIR", default=".", help=told))["complete"] = _FOLDERS
    _telling(parser)


def _completion(parser: Parser) -> None:
    parser.add_argument("shell", choices=("bash", "zsh", "tcsh"), help="the shell to write it for")
    _telling(parser)


#: Every command, what it does, and what fills its parser.
_COMMANDS: dict[str, tuple[str, Callable[[Parser], None]]] = {
    "compare": ("compare documents: the divergence matrix and its findings", _compare),
    "claims": ("show what was extracted from documents", _claims),
    "explain": ("show what each claim of two documents was aligned with, and why", _explain),
    "plugins": ("list the plugins installed: name, state, distribution, version, comparators", _plugins),
    "new": ("write the package of a new plugin, with tests, that installs and runs", _new),
    "completion": ("write the completion script of a shell", _completion),
}


def _paths(parser: Parser) -> argparse.Action:
    told = "a file, a folder, a glob, a .jsonl corpus, or - for the standard input"
    paths = parser.add_argument("paths", nargs="+", metavar="PATH", default=[], help=told)
    vars(paths)["complete"] = _FILES
    return paths


def _output(parser: Parser, formats: Iterable[str]) -> None:
    told = "default: as the suffix of -o says, else table"
    parser.add_argument("--format", choices=tuple(formats), metavar="FORMAT", help=f"{', '.join(formats)} ({told})")
    told = "write to this file, whole or not at all"
    vars(parser.add_argument("-o", "--output", metavar="FILE", help=told))["complete"] = _FILES


def _plugins_chosen(parser: Parser, paths: argparse.Action | None = None) -> None:
    group = parser.add_argument_group("plugins", "RASHOMON_PLUGINS=A,B in the environment does what --only does")
    group.add_argument("--only", action="extend", type=options.names, metavar="A,B", help="load these plugins only")
    told = "never load these"
    group.add_argument("--without", action="extend", type=options.names, metavar="A,B", help=told)
    told = "do not run without these"
    group.add_argument("--require", action="extend", type=options.names, metavar="A,B", help=told)
    group.add_argument("--no-plugins", action="store_true", default=None, help="load built-in plugins only")
    told = "stop at the first plugin that fails"
    group.add_argument("--strict", action=argparse.BooleanOptionalAction, default=None, help=told)
    told = "what comparing a pair may take, and each call of a plugin not built in (default: 30)"
    group.add_argument("--time-limit", type=options.seconds, metavar="SECONDS", help=told)
    _configuration(parser, paths)


def _configuration(parser: Parser, paths: argparse.Action | None) -> None:
    told = "rashomon.toml, or [tool.rashomon] in pyproject.toml, of this folder or the nearest above it"
    group = parser.add_argument_group("configuration", told)
    file = group.add_mutually_exclusive_group()
    vars(file.add_argument("--config", metavar="FILE", help="read this file instead"))["complete"] = _FILES
    file.add_argument("--no-config", action="store_true", help="read none")
    group.add_argument(
        "--set",
        action="append",
        type=options.setting,
        metavar="COMPARATOR.NAME=VALUE",
        default=[],
        help="a setting of a comparator, the value as TOML (repeatable)",
    )
    told = "show what is in force and where it came from, and do nothing else"
    group.add_argument("--show-config", action=ShowConfig, paths=paths, help=told)


def _reading(parser: Parser) -> None:
    group = parser.add_argument_group("reading")
    group.add_argument(
        "--published",
        action="append",
        type=options.published,
        metavar="DATE|ID=DATE",
        default=[],
        help="publication date of all documents, or of the one with this id (repeatable)",
    )
    told = "of text that is not UTF-8 (default: cp1252)"
    group.add_argument("--encoding", type=options.encoding, metavar="NAME", help=f"the encoding {told}")
    told = "refuse larger files (default: 20M; k, M and G count in thousands)"
    group.add_argument("--max-size", type=options.size, metavar="BYTES", help=told)


def _telling(parser: Parser) -> None:
    parser.add_argument("-q", "--quiet", action="store_true", help="no notes and no progress, only errors")
    # SUPPRESS: the command's own default would undo `rashomon --debug compare`
    told = "show a traceback behind every error"
    parser.add_argument("--debug", action="store_true", default=argparse.SUPPRESS, help=told)
