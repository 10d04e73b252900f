"""Configuration files: where they are looked for, what they may say, and which layer outranks which."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.config import values
from rashomon.config.files import find, read
from rashomon.config.keys import KEYS, ConfigurationError
from rashomon.config.layers import DEFAULTS, Configuration, Layer

OWN = 'only = ["numbers"]\ntime-limit = 10\n[comparators.money]\nrates = {EUR = 1.1}\nsince = 2022-01-13\n'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A project's folder, with another one in it: the search ends at the project's .git."""
    (tmp_path / ".git").mkdir()
    inner = tmp_path / "texts" / "january"
    inner.mkdir(parents=True)
    return inner


def test_a_file_says_what_every_key_is(tmp_path: Path) -> None:
    path = tmp_path / "rashomon.toml"
    path.write_text(OWN + "at = 12:30:00\n")
    assert read(path) == {
        "only": ("numbers",),
        "time-limit": 10.0,
        "comparators.money.rates": {"EUR": 1.1},
        "comparators.money.since": "2022-01-13",
        "comparators.money.at": "12:30:00",
    }


def test_the_nearest_file_is_found_and_no_other_is_read(folder: Path) -> None:
    assert find(folder) is None
    (folder.parents[1] / "rashomon.toml").write_text("strict = true")
    assert find(folder) == (folder.parents[1] / "rashomon.toml", {"strict": True})
    (folder.parent / "pyproject.toml").write_text("[tool.rashomon]\nmax-size = '1M'")
    assert find(folder) == (folder.parent / "pyproject.toml", {"max-size": 1_000_000})
    (folder.parent / "rashomon.toml").write_text("")
    assert find(folder) == (folder.parent / "rashomon.toml", {})


def test_nothing_is_looked_for_above_a_repository(folder: Path) -> None:
    (folder.parent / ".git").write_text("gitdir: elsewhere")
    (folder.parents[1] / "rashomon.toml").write_text("strict = true")
    assert find(folder) is None


@pytest.mark.parametrize(
    "text",
    [
        "[tool.rashomon]\nstrict = true",
        "[tool]\nrashomon = {strict = true}",
        "tool.rashomon.strict = true",
        'tool = {"rashomon" = {strict = true}}',
        "[ 'tool' . \"rashomon\" ]\nstrict = true",
        "\ufeff[project]\nname = 'x'\r\n[tool.rashomon]\r\nstrict = true\r\n",
    ],
)
def test_the_table_of_a_pyproject_is_read_however_it_is_written(folder: Path, text: str) -> None:
    (folder / "pyproject.toml").write_text(text, encoding="utf-8", newline="")
    assert find(folder) == (folder / "pyproject.toml", {"strict": True})


@pytest.mark.parametrize(
    "text",
    ["[project]\nname = 'rashomon'", "[tool.black]\nline = 1\n[tool]\nx = 1", "[tool.rashomond]\nx = 1", "{ what"],
)
def test_a_pyproject_that_says_nothing_of_this_program_is_passed_over(folder: Path, text: str) -> None:
    (folder / "pyproject.toml").write_text(text)
    assert find(folder) is None
    assert read(folder / "pyproject.toml") == {}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("time_limit = 3", "time_limit: there is no such key; did you mean time-limit?"),
        ("comparator = {}", "comparator: there is no such key; did you mean comparators?"),
        ("xyz = 3", "xyz: there is no such key (known: only, without, require, no-plugins, strict, time-limit, "),
        ("only = 'numbers'", 'only: must be a list of names (write for instance ["numbers", "dates"])'),
        ("only = ['numbers', 7]", "only: must be a list of names"),
        ("strict = 1", "strict: must be true or false"),
        ("time-limit = 0", "time-limit: 0 is no time limit (write seconds, above 0: 30 or 0.5)"),
        ("time-limit = inf", "time-limit: inf is no time limit"),
        ("time-limit = nan", "time-limit: nan is no time limit"),
        ("time-limit = true", "time-limit: True is no time limit"),
        ("encoding = 'klingon'", "encoding: no encoding is called 'klingon'"),
        ("encoding = 8", "encoding: no encoding is called 8"),
        ("max-size = 0", "max-size: 0 is no size (write bytes: 500000, 500k, 20M or 1G)"),
        ("max-size = true", "max-size: True is no size"),
        ("max-size = []", "max-size: [] is no size"),
        ("min-distance = 2", "min-distance: 2 is no distance (write a number from 0 to 1: 0.05)"),
        ("min-distance = -0.1", "min-distance: -0.1 is no distance"),
        ("min-distance = nan", "min-distance: nan is no distance"),
        ("min-distance = 'far'", "min-distance: 'far' is no distance"),
        ("min-distance = true", "min-distance: True is no distance"),
        ("comparators = 1", "comparators: must be a table (write [comparators.numbers] above its settings)"),
        ("[comparators]\nnumbers = 1", "comparators.numbers: must be a table"),
        ("strict = ", "is not TOML: Invalid value (at end of document) (mend it, or add --no-config)"),
        ("a = " + "[" * 9000, "is not TOML: nested too deeply"),
        (f"a = {'9' * 5000}", "is not TOML: Exceeds the limit"),
        ("#" * 1_000_001, "is larger than a configuration file can be (1 MB)"),
    ],
)
def test_what_cannot_be_is_refused_with_file_and_key(tmp_path: Path, text: str, told: str) -> None:
    path = tmp_path / "rashomon.toml"
    path.write_text(text)
    with pytest.raises(ConfigurationError) as error:
        read(path)
    assert str(error.value).startswith(f"{path}: {told}")
    assert "\n" not in str(error.value)


def test_a_file_that_is_none_or_cannot_be_read_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"nix\.toml: No such file or directory \(name another file with"):
        read(tmp_path / "nix.toml")
    with pytest.raises(ConfigurationError, match=r"is no file \(name a configuration file with --config\)"):
        read(Path("/dev/zero"))
    (tmp_path / "rashomon.toml").write_bytes(b"\xff")
    with pytest.raises(ConfigurationError, match="is not TOML: 'utf-8' codec"):
        find(tmp_path)
    (tmp_path / "pyproject.toml").write_text("tool = {rashomon = 3}")
    with pytest.raises(ConfigurationError, match=r"tool\.rashomon: must be a table"):
        read(tmp_path / "pyproject.toml")
    (tmp_path / "pyproject.toml").write_text("tool = 3")
    assert read(tmp_path / "pyproject.toml") == {}


@given(st.binary(max_size=200))
def test_any_bytes_are_values_or_one_line(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any.toml"
    path.write_bytes(data)
    try:
        read(path)
    except ConfigurationError as error:
        assert str(error).startswith(str(path))  # noqa: PT017  what is promised of every error
        assert "\n" not in str(error)  # noqa: PT017  the same


def test_every_key_has_a_default_that_its_reader_takes() -> None:
    assert sorted(DEFAULTS.values) == sorted(KEYS)
    for key, value in DEFAULTS.values.items():
        if key != "only":
            assert KEYS[key](list(value) if isinstance(value, tuple) else value) == value


@pytest.mark.parametrize(("text", "number"), [("0.5", 0.5), (" 7 ", 7.0), ("1e6", 1_000_000.0)])
def test_seconds_are_read_from_text(text: str, number: float) -> None:
    assert values.seconds(text) == number
    with pytest.raises(ValueError, match="is no time limit"):
        values.seconds("soon")


def layered(*layers: tuple[str, dict[str, object]]) -> Configuration:
    return Configuration((*(Layer(origin, said) for origin, said in layers), DEFAULTS))


def test_the_strongest_layer_that_says_something_is_in_force() -> None:
    configured = layered(
        ("option", {"comparators.numbers.tolerance": 0.2}),
        ("file", {"strict": True, "comparators.numbers.tolerance": 0.1, "comparators.places.spellings": []}),
    )
    assert [(configured.value(key), configured.origin(key)) for key in ("strict", "time-limit")] == [
        (True, "file"),
        (30.0, "default"),
    ]
    assert configured.settings() == {"numbers": {"tolerance": 0.2}, "places": {"spellings": []}}
    assert configured.origin("comparators.numbers.tolerance") == "option"
    assert configured.origin("comparators.numbers.unknown") == "default"


def test_a_plugin_that_a_stronger_layer_names_is_not_left_out_by_a_weaker_one() -> None:
    file = {"without": ("units", "dates")}
    assert layered(("file", file)).left_out() == {"units", "dates"}
    assert layered(("option", {"only": ["units"]}), ("file", file)).left_out() == {"dates"}
    assert layered(("option", {"only": ["units"], "without": ["units"]})).left_out() == {"units"}
    assert layered(("option", {"without": ["dates"]}), ("file", {"only": ("dates",)})).left_out() == {"dates"}
