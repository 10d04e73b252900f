"""The files of a new plugin: templates, filled in."""

from __future__ import annotations

import re
from pkgutil import get_data
from string import Template
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rashomon.scaffold.naming import Name

#: Where each file stands in the package, and the template it is made from; both forms of a plugin share these.
_SHARED = {
    ".github/workflows/test.yml": "workflow.yml.txt",
    ".gitignore": "gitignore.txt",
    "README.md": "readme.md.txt",
    "pyproject.toml": "pyproject.toml.txt",
}


def files(name: Name, version: str, *, full: bool) -> dict[str, str]:
    """Return the texts of a new plugin's files by their paths in its folder, sorted.

    ``version`` is rashomon's, for the range of versions the plugin asks for; ``full`` for the class form instead of
    the ten-line one.
    """
    form = "class" if full else "function"
    wanted = {
        **_SHARED,
        f"{name.module}.py": f"{form}.py.txt",
        f"tests/test_{name.variable}.py": f"test_{form}.py.txt",
    }
    known = {
        "name": name.plugin,
        "variable": name.variable,
        "module": name.module,
        "title": name.title,
        "distribution": name.distribution,
        "versions": compatible(version),
    }
    return {path: _filled(template, known) for path, template in sorted(wanted.items())}


def compatible(version: str) -> str:
    """Return the range of versions that promises the same as this one: before 1.0 the second number counts."""
    major, minor = (int(number) for number in re.findall(r"[0-9]+", version)[:2])
    return f">={major}.{minor},<{major + 1}" if major else f">=0.{minor},<0.{minor + 1}"


def _filled(template: str, known: Mapping[str, str]) -> str:
    data = get_data("rashomon.scaffold", f"templates/{template}")
    if data is None:
        raise FileNotFoundError(template)
    return Template(data.decode()).substitute(known)
