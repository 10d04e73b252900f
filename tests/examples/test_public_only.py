"""The examples are made of what everybody can use."""

import ast
import tomllib

import pytest

import rashomon
from tests.examples.conftest import EXAMPLES, ROOT
from tests.test_house import imports

SOURCES = [path for name in EXAMPLES for path in sorted((ROOT / "examples" / name).rglob("*.py"))]


def test_there_are_three():
    assert EXAMPLES == ["rashomon-links", "rashomon-money", "rashomon-places"]


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: "/".join(path.parts[-3:]))
def test_an_example_uses_public_names_only(path):
    private = [
        f"{module}.{name}"
        for module, name in imports(path)
        if module.split(".")[0] in {"rashomon", "rashomon_plugins"}
        and module != "rashomon.testing"
        and not (module == "rashomon" and name in rashomon.__all__)
    ]
    assert private == []
    assert ast.get_docstring(ast.parse(path.read_text())) or "tests" in path.parts


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_is_a_package_as_one_would_publish_it(name):
    folder = ROOT / "examples" / name
    project = tomllib.loads((folder / "pyproject.toml").read_text())["project"]
    assert (project["name"], project["license"]) == (name, "MIT")
    assert "rashomon>=0.1,<0.2" in project["dependencies"]
    assert (folder / "LICENSE").read_text() == (ROOT / "LICENSE").read_text()
    assert (folder / "README.md").read_text().startswith(f"# {name}\n")
