"""Rules of the house that a machine can hold."""

import ast
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
CORE = sorted((ROOT / "core").rglob("*.py"))
PLUGINS = sorted((ROOT / "plugins").rglob("*.py"))


def imports(path):
    """Yield (module, name) for every import in a file."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from ((alias.name, None) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from ((node.module or "", alias.name) for alias in node.names)


def named(path):
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", CORE, ids=named)
def test_the_framework_never_imports_a_built_in_comparator(path):
    assert not [module for module, _ in imports(path) if module.startswith("rashomon_plugins")]


@pytest.mark.parametrize("path", PLUGINS, ids=named)
def test_the_built_in_comparators_use_only_what_is_public(path):
    public = set(__import__("rashomon").__all__)
    private = [
        f"{module}.{name}"
        for module, name in imports(path)
        if module.startswith("rashomon.") or (module == "rashomon" and name not in public)
    ]
    assert private == []


@pytest.mark.parametrize("path", [*CORE, *PLUGINS], ids=named)
def test_no_module_is_longer_than_300_lines_nor_uses_difflib_pickle_eval_or_the_network(path):
    assert len(path.read_text().splitlines()) <= 300
    modules = {module.split(".")[0] for module, _ in imports(path)}
    assert not modules & {"difflib", "pickle", "shelve", "marshal", "socket", "urllib", "http", "requests"}
    calls = {
        node.func.id
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    }
    assert not calls & {"eval", "exec"}


def test_no_committed_file_names_a_registry_or_a_path_of_a_machine():
    tracked = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.split()
    bad = re.compile(
        r"files\.pythonhosted|pypi\.org|registry\.npmjs|(?<![\w.])/(?:tmp|work|root|home)/[a-z]", re.IGNORECASE
    )
    told = [
        f"{name}: {m[0]}"
        for name in tracked
        if name != "tests/test_house.py" and (ROOT / name).is_file()
        for m in [bad.search((ROOT / name).read_text(errors="replace"))]
        if m
    ]
    assert told == []
