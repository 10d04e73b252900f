"""Plugins that go wrong in every way there is, each as pip installs it, and what is told of each."""

from __future__ import annotations

from textwrap import dedent
from typing import TYPE_CHECKING
from zipfile import ZipFile

if TYPE_CHECKING:
    from pathlib import Path

_CLASS = """
import os, sys, time
import rashomon
{at_import}

class Bad:
    name = "{name}"
    def extract(self, document):
        {extract}
        at = document.text.find("Almaty")
        yield document.claim(at, at + 6, about="where", value="Almaty")
    def affinity(self, a, b):
        {affinity}
        return 1.0
    def judge(self, a, b):
        {judge}
        return rashomon.Judgement(rashomon.Verdict.AGREE, "same", 0.0, "the same place")

{hook}
@rashomon.hookimpl
def rashomon_comparators():
    return {offers}
"""
_PAIR = """
import rashomon

class Bad:
    name = "{name}"
    def extract(self, document):
        yield document.claim(0, 1, about="where", value=1)
    def compare(self, left, right):
        {compare}

@rashomon.hookimpl
def rashomon_comparators():
    return [Bad()]
"""
_ON_B = "if document.id == 'b.txt': "
_ON_AB = "if {{a.document.id, b.document.id}} == {{'a.txt', 'b.txt'}}: "
_ENDED, _SLOW = "the process it runs in ended", "took longer than 4 s and was ended"

#: Every bad plugin by its name: what is wrong with it, the call that fails, on which documents, how the message begins.
BAD = {
    "import-error": ({"at_import": "import nowhere"}, "loading", "", "ModuleNotFoundError: No module named 'nowhere'"),
    "syntax-error": ({"at_import": "def broken(:"}, "loading", "", "SyntaxError: invalid syntax"),
    "exits-at-once": ({"at_import": "sys.exit('bye')"}, "loading", "", "SystemExit: bye"),
    "ends-at-once": ({"at_import": "os._exit(7)"}, "loading", "", _ENDED),
    "never-loads": ({"at_import": "while True: time.sleep(1)"}, "loading", "", _SLOW),
    "prints-at-once": ({"at_import": "print('hello')"}, "loading", "", "ContractError: it printed 'hello'"),
    "unknown-hook": (
        {"hook": "@rashomon.hookimpl\ndef rashomon_comparaters(): return []\n"},
        "loading",
        "",
        "PluginValidationError: unknown hook 'rashomon_comparaters'",
    ),
    "wrong-argument": (
        {
            "hook": "class hooks:\n    pass\n",
            "offers": "[]\n\n@rashomon.hookimpl\ndef rashomon_comparators(config): return []",
        },
        "loading",
        "",
        "PluginValidationError: Plugin 'rashomon_wrong_argument' for hook 'rashomon_comparators'",
    ),
    "hook-raises": ({"offers": "[1 / 0]"}, "loading", "", "ZeroDivisionError: division by zero"),
    "no-list": ({"offers": "7"}, "loading", "", "TypeError: 'int' object is not iterable"),
    "no-comparator": ({"offers": "[7]"}, "loading", "", "ContractError: 7 has no proper name"),
    "forgets-judge": (
        {"at_import": "", "offers": "[(delattr(Bad, 'judge'), Bad())[1]]"},
        "loading",
        "",
        "ContractError: comparator forgets-judge has no method judge",
    ),
    "taken-name": ({"name": "numbers"}, "loading", "", "the comparator name numbers is taken by rashomon 0.1.0"),
    "other-api": ({"at_import": "rashomon_api = 99"}, "loading", "", "IncompatibleError: written for plugin API 99"),
    "raises": ({"extract": _ON_B + "1 / 0"}, "extract", "b.txt", "ZeroDivisionError: division by zero"),
    "exits": ({"extract": _ON_B + "sys.exit(0)"}, "extract", "b.txt", "SystemExit: 0"),
    "ends": ({"extract": _ON_B + "os._exit(0)"}, "extract", "b.txt", _ENDED),
    "interrupts": ({"extract": _ON_B + "raise KeyboardInterrupt"}, "extract", "b.txt", _ENDED),
    "never-ends": ({"extract": "while document.id == 'b.txt': time.sleep(1)"}, "extract", "b.txt", _SLOW),
    "prints": ({"extract": _ON_B + "print('words')"}, "extract", "b.txt", "ContractError: it printed 'words'"),
    "writes": ({"extract": _ON_B + "os.write(1, b'[]')"}, "extract", "b.txt", "ContractError: it printed '[]'"),
    "recurses": ({"extract": _ON_B + "list(self.extract(document))"}, "extract", "b.txt", "RecursionError"),
    "wrong-span": (
        {"extract": _ON_B + "yield document.claim(0, 9999, about='x', value=1)"},
        "extract",
        "b.txt",
        "SpanError",
    ),
    "no-claim": (
        {"extract": _ON_B + "yield 'Almaty'"},
        "extract",
        "b.txt",
        "ContractError: extract yielded",
    ),
    "foreign-claim": (
        {"extract": _ON_B + "yield rashomon.Document('z', 'text').claim(0, 4, about='x', value=1)"},
        "extract",
        "b.txt",
        "ContractError: extract yielded a claim of another document",
    ),
    "wrong-value": (
        {"extract": _ON_B + "yield document.claim(0, 1, about='x', value=os)"},
        "extract",
        "b.txt",
        "TypeError",
    ),
    "changes-text": (
        {"extract": _ON_B + "object.__setattr__(document, 'text', 'Almaty')"},
        "extract",
        "b.txt",
        "ContractError: the comparator changed the document",
    ),
    "judge-raises": ({"judge": _ON_AB + "1 / 0"}, "affinity or judge", "a.txt and b.txt", "ZeroDivisionError"),
    "judge-says-yes": (
        {"judge": _ON_AB + "return True"},
        "affinity or judge",
        "a.txt and b.txt",
        "ContractError: judge returned True, not a Judgement",
    ),
    "judge-never-ends": (
        {"judge": "while {{a.document.id, b.document.id}} == {{'a.txt', 'b.txt'}}: time.sleep(1)"},
        "compare",
        "a.txt and b.txt",
        _SLOW,
    ),
    "affinity-of-7": (
        {"affinity": _ON_AB + "return 7"},
        "affinity or judge",
        "a.txt and b.txt",
        "ContractError: affinity returned 7, not a number from 0 to 1",
    ),
    "compare-raises": (
        {"compare": "raise OSError('gone')"},
        "compare",
        "a.txt and b.txt",
        "OSError: gone (and 2 more of these)",
    ),
    "compare-says-yes": (
        {"compare": "return [True]"},
        "compare",
        "a.txt and b.txt",
        "ContractError: compare yielded",
    ),
}


def source(name: str) -> str:
    """Return the module of a bad plugin."""
    wrong = {key: text.replace("{{", "{").replace("}}", "}") for key, text in BAD[name][0].items()}
    form = _PAIR if "compare" in wrong else _CLASS
    usual = dict.fromkeys(("extract", "affinity", "judge"), "pass") | {"at_import": "", "hook": "", "offers": "[Bad()]"}
    return form.format(**{**usual, "name": name, **wrong})


def wheel(folder: Path, name: str) -> Path:
    """Make a wheel of a bad plugin, version 1.0."""
    module = f"rashomon_{name.replace('-', '_')}"
    info = f"{module}-1.0.dist-info"
    texts = {
        f"{module}.py": source(name),
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: rashomon-{name}\nVersion: 1.0\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: tests\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        f"{info}/entry_points.txt": f"[rashomon]\n{name} = {module}\n",
    }
    texts[f"{info}/RECORD"] = "".join(f"{path},,\n" for path in (*texts, f"{info}/RECORD"))
    path = folder / f"{module}-1.0-py3-none-any.whl"
    with ZipFile(path, "w") as archive:
        for inner, text in texts.items():
            archive.writestr(inner, dedent(text))
    return path
