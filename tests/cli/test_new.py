"""``rashomon new`` writes a package, whole or not at all, and refuses what cannot become one."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from rashomon.cli import main
from rashomon.scaffold import folder, package
from rashomon.scaffold.naming import BadNameError, name_of

if TYPE_CHECKING:
    from collections.abc import Callable

WRITTEN = [
    ".github/workflows/test.yml",
    ".gitignore",
    "README.md",
    "pyproject.toml",
    "rashomon_power_cuts.py",
    "tests/test_power_cuts.py",
]


@pytest.mark.parametrize("form", [[], ["--full"]])
def test_a_package_is_written_where_one_stands(
    form: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["new", "power-cuts", *form]) == 0
    told = capsys.readouterr()
    assert told.out.splitlines() == [f"power-cuts/{path}" for path in WRITTEN]
    assert told.err == "rashomon: note: next: pip install -e ./power-cuts; rashomon compare then has power-cuts\n"
    assert sorted(str(path.relative_to("power-cuts")) for path in Path("power-cuts").rglob("*.*")) == [
        ".github",
        *WRITTEN,
    ]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["power-cuts"]


def test_another_folder_is_named_as_it_was_given(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    place = tmp_path / "my plugins"
    place.mkdir()
    assert main(["new", "x", "--directory", str(place)]) == 0
    assert f"pip install -e '{place}/x';" in capsys.readouterr().err
    assert main(["new", "y", "-q", "--directory", str(place)]) == 0
    assert capsys.readouterr().err == ""


def test_the_package_asks_for_the_versions_that_promise_the_same_and_names_its_module() -> None:
    texts = package.files(name_of("power-cuts", ()), "0.3.1", full=False)
    project = tomllib.loads(texts["pyproject.toml"])["project"]
    assert (project["name"], project["dependencies"]) == ("rashomon-power-cuts", ["rashomon>=0.3,<0.4"])
    assert project["entry-points"] == {"rashomon": {"power-cuts": "rashomon_power_cuts"}}
    assert "class PowerCutsComparator:" not in texts["rashomon_power_cuts.py"]
    full = package.files(name_of("power-cuts", ()), "0.3.1", full=True)["rashomon_power_cuts.py"]
    assert "class PowerCutsComparator:" in full
    assert '    name = "power-cuts"\n' in full


@pytest.mark.parametrize(
    ("version", "versions"),
    [("0.1.0", ">=0.1,<0.2"), ("1.4.2", ">=1.4,<2"), ("0.2.0.dev3", ">=0.2,<0.3"), ("1.0rc1", ">=1.0,<2")],
)
def test_before_1_the_second_number_of_a_version_counts(version: str, versions: str) -> None:
    assert package.compatible(version) == versions


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Casualties", "Casualties is no name for a plugin (write lower-case letters, digits and single hyphens, a"),
        ("power_cuts", "power_cuts is no name"),
        ("power--cuts", "power--cuts is no name"),
        ("4x4", "4x4 is no name"),
        ("../x", "../x is no name"),
        ("toté", "toté is no name"),
        ("x\n", "x\\n is no name"),
        ("", "an empty name is no name"),
        ("a" * 29, "is too long (write at most 28 characters)"),
        ("numbers", "numbers is installed already (choose another name; rashomon plugins lists them)"),
        ("class", "class is a keyword of Python"),
        ("match", "match is a keyword of Python"),
        ("json", "json is a module of Python's standard library"),
        ("plugins", "plugins would be the module rashomon_plugins, which is installed already"),
    ],
)
def test_a_name_that_no_new_plugin_can_have_is_refused_in_one_line(
    name: str, told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["new", name, "--directory", str(tmp_path)]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("rashomon: error: ")
    assert told in line
    assert list(tmp_path.iterdir()) == []


def test_the_name_of_a_plugin_that_somebody_else_made_is_refused_too(
    install: Callable[..., None], capsys: pytest.CaptureFixture[str]
) -> None:
    install("tolls", "", distribution="rashomon-death-tolls")
    assert main(["new", "tolls"]) == 2
    assert "tolls is installed already" in capsys.readouterr().err


@pytest.mark.parametrize("there", ["file", "folder", "link"])
def test_what_is_there_already_is_left_as_it_is(there: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "casualties"
    if there == "file":
        target.write_text("mine")
    elif there == "folder":
        target.mkdir()
    else:
        target.symlink_to("nowhere")
    assert main(["new", "casualties", "--directory", str(tmp_path)]) == 4
    assert capsys.readouterr().err == (
        f"rashomon: error: {target}: is there already (choose another name, or another place with --directory)\n"
    )
    assert [path.name for path in tmp_path.iterdir()] == ["casualties"]
    assert there != "folder" or list(target.iterdir()) == []


def test_a_place_that_is_not_there_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    place = tmp_path / "nowhere"
    assert main(["new", "casualties", "--directory", str(place)]) == 4
    assert capsys.readouterr().err == (
        f"rashomon: error: {place}/casualties: there is no folder {place} (make it first)\n"
    )


def test_a_place_that_cannot_be_written_to_is_told_and_nothing_is_left_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_text", full)
    assert main(["new", "casualties", "--directory", str(tmp_path)]) == 4
    assert "casualties: No space left on device (choose another place with --directory)" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_ctrl_c_leaves_nothing_behind(tmp_path: Path) -> None:
    class Stopping(dict[str, str]):
        def items(self):  # type: ignore[no-untyped-def]  a stand-in
            yield "a/b.txt", "words"
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        folder.write(tmp_path / "casualties", Stopping())
    assert list(tmp_path.iterdir()) == []


def test_a_template_that_is_not_shipped_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "get_data", lambda *_: None)
    with pytest.raises(FileNotFoundError, match=r"workflow\.yml\.txt"):
        package.files(name_of("x", ()), "0.1.0", full=False)


def test_a_bad_name_is_a_value_error_in_python() -> None:
    with pytest.raises(BadNameError, match="is installed already"):
        name_of("tolls", {"tolls"})
