"""What the tests share: documents and comparators made on the spot, plugins that live in a folder."""

from __future__ import annotations

import gc
import os
import sys
from datetime import date
from pathlib import Path
from textwrap import dedent

import pytest

from rashomon import Document, comparator
from rashomon.model import Provenance
from rashomon.offers import LocalOffer
from rashomon.plugins import Loaded

#: The user that has no rights to speak of.
NOBODY = 65534


def can_become_nobody() -> bool:
    """Whether this process is root and, in its user namespace, there is a user without rights to become."""
    users = Path("/proc/self/uid_map")
    held = sum(int(line.split()[2]) for line in users.read_text().splitlines()) if users.exists() else 0
    return os.name == "posix" and os.geteuid() == 0 and held > NOBODY


def document(name: str, text: str, published: str | None = None, **known) -> Document:
    return Document(name, text, date.fromisoformat(published) if published else None, **known)


@comparator("words")
def words(each):
    """Claim "NAME=VALUE" stretches: the smallest comparator there can be."""
    at = 0
    for part in each.text.split():
        start = each.text.index(part, at)
        at = start + len(part)
        if "=" in part:
            name, value = part.split("=")
            yield each.claim(start, at, about=name, value=value)


def loaded(*comparators, distribution="tests", version="1.0") -> Loaded:
    offers = tuple(LocalOffer(Provenance(each.name, distribution, version, "loaded"), each) for each in comparators)
    return Loaded(tuple(offer.plugin for offer in offers), offers, ())


@pytest.fixture(autouse=True)
def without_collections(request):
    """Where growth is measured, keep the collector's walks through what the test runner holds out of the figures."""
    measured = request.module.__name__.endswith(("hostile", "linear_time", "speed"))
    if measured:
        gc.collect()
        gc.disable()
    yield
    gc.enable()


@pytest.fixture
def install(tmp_path, monkeypatch):
    """Return a function that installs a plugin from source, as pip would leave it, for this test only."""
    site = tmp_path / "site-packages"
    site.mkdir()
    monkeypatch.syspath_prepend(str(site))

    def install_plugin(name: str, source: str, *, distribution: str | None = None, version: str = "1.0") -> None:
        distribution = distribution or f"rashomon-{name}"
        module = distribution.replace("-", "_")
        (site / f"{module}.py").write_text(dedent(source))
        info = site / f"{module}-{version}.dist-info"
        info.mkdir()
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {distribution}\nVersion: {version}\n")
        (info / "entry_points.txt").write_text(f"[rashomon]\n{name} = {module}\n")
        monkeypatch.delitem(sys.modules, module, raising=False)

    yield install_plugin
    for path in site.glob("*.py"):
        sys.modules.pop(path.stem, None)
