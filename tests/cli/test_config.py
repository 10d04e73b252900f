"""Configuration from the command line's side: options, environment, file and default, and --show-config."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

import rashomon
from rashomon.cli import main, options
from rashomon.plugins import RequiredPluginError
from rashomon.settings import SettingError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

#: A comparator that finds one word, which can be set.
GAUGE = """
    import time
    import rashomon
    from attrs import field, frozen, validators

    @frozen
    class Settings:
        word: str = "dead"
        patience: float = field(default=0.0, validator=validators.ge(0))

    class Gauge:
        name = "gauge"
        settings = Settings()
        def extract(self, document):
            time.sleep(self.settings.patience)
            at = document.text.find(self.settings.word)
            if at >= 0:
                yield document.claim(at, at + len(self.settings.word), about="word", value=1)
        def affinity(self, a, b):
            return 1.0
        def judge(self, a, b):
            return rashomon.Judgement(rashomon.Verdict.AGREE, "same", 0.0, "the same word")

    @rashomon.hookimpl
    def rashomon_comparators():
        return [Gauge()]
"""


@pytest.fixture
def here(articles: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working folder, with two articles in it."""
    monkeypatch.chdir(articles)
    return articles


@pytest.fixture
def gauge(install: Callable[..., None]) -> None:
    install("gauge", GAUGE)


def shown(capsys: pytest.CaptureFixture[str]) -> dict[str, tuple[str, str]]:
    lines = capsys.readouterr().out.splitlines()
    return {line.split("  ")[0]: tuple(part.strip() for part in line.split("  ") if part)[1:] for line in lines}


def refused(capsys: pytest.CaptureFixture[str], *arguments: str, status: int = 2) -> str:
    assert main([*arguments]) == status
    captured = capsys.readouterr()
    assert captured.out == ""
    (line,) = captured.err.splitlines()
    return line.removeprefix("rashomon: error: ")


@pytest.mark.usefixtures("here")
def test_without_a_file_everything_is_the_default(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", "--show-config", "--only", "dates"]) == 0
    assert capsys.readouterr().out == (
        "caution       0.6        default\n"
        'encoding      "cp1252"   default\n'
        "max-size      20000000   default\n"
        "min-distance  0.0        default\n"
        "no-plugins    false      option\n"
        'only          ["dates"]  option\n'
        "require       []         default\n"
        "strict        false      default\n"
        "time-limit    30.0       default\n"
        "without       []         default\n"
    )


@pytest.mark.usefixtures("gauge")
def test_every_value_is_shown_with_where_it_came_from(
    here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    file = here / "rashomon.toml"
    file.write_text(
        "strict = true\nmax-size = '1M'\ntime-limit = 7\nonly = ['units']\n[comparators.gauge]\nword = 'hurt'\n"
    )
    monkeypatch.setenv("RASHOMON_PLUGINS", "gauge,dates")
    arguments = ["--show-config", "--time-limit", "5", "--no-strict", "--set", "gauge.patience=0.25"]
    for command in ("compare", "claims", "plugins"):
        assert main([command, *arguments]) == 0
        values = shown(capsys)
        assert list(values) == sorted(values)
        assert {key: value for key, value in values.items() if not key.startswith("comparators.dates")} == {
            "caution": ("0.6", "default"),
            "comparators.gauge.patience": ("0.25", "option"),
            "comparators.gauge.word": ('"hurt"', str(file)),
            "encoding": ('"cp1252"', "default"),
            "max-size": ("1000000", str(file)),
            "min-distance": ("0.0", "default"),
            "no-plugins": ("false", "environment (RASHOMON_PLUGINS)"),
            "only": ('["gauge", "dates"]', "environment (RASHOMON_PLUGINS)"),
            "require": ("[]", "default"),
            "strict": ("false", "option"),
            "time-limit": ("5.0", "option"),
            "without": ("[]", "default"),
        }


@pytest.mark.usefixtures("tolls", "gauge")
def test_a_file_chooses_plugins_and_the_environment_and_options_outrank_it(
    here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def compared(*arguments: str) -> set[str]:
        assert main(["compare", ".", "--format", "json", *arguments]) == 0
        return {cell["comparator"] for cell in json.loads(capsys.readouterr().out)["cells"]}

    (here / "pyproject.toml").write_text("[tool.rashomon]\nonly = ['tolls', 'units']\nwithout = ['units']\n")
    assert compared() == {"tolls"}
    assert compared("--only", "gauge,units") == {"gauge", "units"}
    assert compared("--no-plugins", "--without", "units") == {"dates", "numbers", "quotes"}
    assert compared("--no-config", "--only", "units") == {"units"}
    monkeypatch.setenv("RASHOMON_PLUGINS", "gauge")
    assert compared() == {"gauge"}
    monkeypatch.setenv("RASHOMON_PLUGINS", "")
    assert compared("--without", "numbers,dates") == {"units", "quotes"}


def test_a_file_says_how_to_read(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "b.txt").write_bytes("146 dead in Алматы".encode("cp1251"))
    (here / "rashomon.toml").write_text("encoding = 'cp1251'\nonly = ['units']\nmax-size = 1000\n")
    (here / "c.txt").write_text("word " * 300)
    assert main(["claims", "."]) == 4
    assert "max-size" in capsys.readouterr().err
    arguments = ["claims", "b.txt", "--only", "numbers", "--format", "jsonl", "-q"]
    assert main(arguments) == 0
    (claim,) = map(json.loads, capsys.readouterr().out.splitlines())
    assert (claim["start"], claim["end"]) == (0, 8)


@pytest.mark.usefixtures("here", "gauge")
def test_settings_reach_the_comparator(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments, words in (
        ((), {"dead"}),
        (("--set", "gauge.word=hurt"), {"hurt"}),
        (("--set", "gauge.word='It'"), {"It"}),
    ):
        assert main(["claims", ".", "--only", "gauge", "--format", "jsonl", *arguments]) == 0
        assert {json.loads(line)["text"] for line in capsys.readouterr().out.splitlines()} == words


@pytest.mark.usefixtures("here", "gauge")
def test_the_time_limit_ends_a_plugin_that_takes_longer(capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["claims", "a.txt", "--only", "gauge", "--set", "gauge.patience=60", "--time-limit", "1.5"]
    assert main(arguments) == 3
    assert "failed in extract on a.txt: took longer than 1.5 s and was ended" in capsys.readouterr().err


@pytest.mark.usefixtures("gauge")
def test_what_a_file_cannot_say_is_refused_in_one_line(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = here / "rashomon.toml"
    for text, told in {
        "time_limit = 3": "time_limit: there is no such key; did you mean time-limit?",
        "strict = 'yes'": "strict: must be true or false",
        "[comparators.gauge]\nwrd = 'x'": (
            "comparators.gauge.wrd: gauge has no such setting; did you mean word? (it has: word, patience)"
        ),
        "[comparators.gauge]\nword = 7": "comparators.gauge.word: must be text (it is 7)",
        "[comparators.gauge]\npatience = -1": "comparators.gauge.patience: 'patience' must be >= 0: -1.0",
        "[comparators.guage]\nword = 'x'": (
            "comparators.guage.word: no comparator is called guage; did you mean gauge? "
            "(there are: dates, gauge, numbers, quotes, units)"
        ),
        "without = ['guage']": (
            "without: no plugin is called guage (installed: dates, gauge, numbers, quotes, units); did you mean gauge?"
        ),
        "only = [": "is not TOML: Invalid value (at end of document) (mend it, or add --no-config)",
    }.items():
        file.write_text(text)
        for command in ("compare", "claims"):
            assert refused(capsys, command, ".") == f"{file}: {told}"


@pytest.mark.usefixtures("here", "gauge")
@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (
            ["--set", "gauge.wrd=x"],
            "--set gauge.wrd: gauge has no such setting; did you mean word? (it has: word, patience)",
        ),
        (["--set", "gauge.patience=long"], '--set gauge.patience: must be a number (it is "long")'),
        (["--set", "gauge.word=7"], "--set gauge.word: must be text (it is 7)"),
        (
            ["--set", "guage.word=x"],
            "--set guage.word: no comparator is called guage; did you mean gauge? (there are: ",
        ),
        (["--set", "word=x"], "argument --set: 'word=x' is no setting (write COMPARATOR.NAME=VALUE, for instance "),
        (["--time-limit", "0"], "argument --time-limit: '0' is no time limit (write seconds, above 0: 30 or 0.5)"),
        (["--config", "nix.toml"], "nix.toml: No such file or directory (name another file with --config, or add --no"),
        (["--config", "a", "--no-config"], "argument --no-config: not allowed with argument --config"),
        (
            ["--only", "guage"],
            "--only: no plugin is called guage (installed: dates, gauge, numbers, quotes, units); did",
        ),
        (["--without", "unitz"], "--without: no plugin is called unitz (installed: "),
    ],
)
def test_what_an_option_cannot_say_is_refused_in_one_line(
    arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert refused(capsys, "compare", ".", *arguments).startswith(told)


def test_what_the_environment_cannot_say_is_refused_in_one_line(
    articles: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("RASHOMON_PLUGINS", "nix")
    told = "RASHOMON_PLUGINS: no plugin is called nix (installed: dates, numbers, quotes, units)"
    assert refused(capsys, "compare", str(articles)) == told


@pytest.mark.usefixtures("gauge")
def test_settings_of_a_plugin_left_out_are_told_and_not_refused(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "rashomon.toml").write_text("[comparators.gauge]\nword = 'hurt'\n")
    note = "rashomon: note: settings of gauge are not used: no comparator of that name was loaded"
    for arguments in (["--without", "gauge"], ["--comparator", "numbers"], ["--no-plugins"]):
        assert main(["claims", ".", *arguments]) == 0
        assert note in capsys.readouterr().err.splitlines()
    assert main(["claims", ".", "--no-plugins", "-q"]) == 0
    assert capsys.readouterr().err == ""


def test_a_run_without_a_plugin_that_is_required_does_not_start(
    here: Path, install: Callable[..., None], capsys: pytest.CaptureFixture[str]
) -> None:
    install("bad", "1 / 0")
    told = (
        "plugin places is required and not installed (installed: bad, dates, numbers, quotes, units) (require: option)"
    )
    assert refused(capsys, "compare", ".", "--without", "bad", "--require", "places", status=3) == told
    file = here / "rashomon.toml"
    file.write_text("require = ['bad']")
    told = (
        f"plugin bad (rashomon-bad 1.0) is required and failed: ZeroDivisionError: division by zero (require: {file})"
    )
    assert refused(capsys, "compare", ".", status=3) == told
    assert refused(capsys, "claims", ".", "--comparator", "numbers", status=3) == told
    assert "is required and disabled: not chosen" in refused(capsys, "claims", ".", "--without", "bad", status=3)
    assert main(["plugins"]) == 3
    captured = capsys.readouterr()
    assert "numbers" in captured.out
    assert captured.err.splitlines()[-1] == f"rashomon: error: {told}"


@pytest.mark.usefixtures("here")
def test_a_plugin_that_fails_is_told_by_show_config_too(
    install: Callable[..., None], capsys: pytest.CaptureFixture[str]
) -> None:
    install("bad", "1 / 0")
    assert main(["compare", "--show-config", "--only", "bad"]) == 3
    captured = capsys.readouterr()
    assert captured.out.startswith("caution ")
    assert captured.err.startswith("rashomon: error: plugin bad (rashomon-bad 1.0) failed in loading")
    assert main(["compare", "--show-config", "--only", "bad", "--strict"]) == 3
    assert capsys.readouterr().out == ""


def test_what_a_file_says_is_shown_escaped(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "rashomon.toml").write_text('"\\u001b[31m\\u202e" = 1')
    assert main(["compare", "."]) == 2
    assert "\\x1b[31m\\u202e: there is no such key" in capsys.readouterr().err
    (here / "rashomon.toml").write_text("only = ['numbers']\n[comparators.dates]\nx = \"\\u202e\\n\"\n")
    assert main(["compare", "--show-config", "-q"]) == 0
    out = capsys.readouterr().out
    assert "\\u202e" in out
    assert "\u202e" not in out


def test_a_run_in_a_folder_that_is_no_more_has_no_file(
    tmp_path: Path, articles: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    assert main(["claims", str(articles), "--only", "numbers"]) == 0
    assert "146 dead" in capsys.readouterr().out


def test_a_path_is_required_but_to_show_the_configuration(capsys: pytest.CaptureFixture[str]) -> None:
    told = refused(capsys, "claims", "--quiet")
    assert told == "the following arguments are required: PATH (see rashomon claims --help)"
    told = refused(capsys, "compare", "--format", "json", "x", "--formt", "y")
    assert told == "unknown option or argument: --formt; did you mean --format? (see rashomon compare --help)"


def test_a_path_may_begin_with_a_hyphen_behind_two(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "-c.txt").write_text("There were 12 dead.")
    for arguments in (["-q", "--", "-c.txt"], ["--", "-c.txt"]):
        assert main(["claims", "--only", "numbers", *arguments]) == 0
        assert "-c.txt: 1 claim" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("text", "setting"),
    [
        ("numbers.tolerance=0.1", ("numbers", "tolerance", 0.1)),
        ("a.b=1e3", ("a", "b", 1000.0)),
        ("a.b=x=y.z", ("a", "b", "x=y.z")),
        ("a.b=", ("a", "b", "")),
        ("a . b = 7 ", ("a", "b", 7)),
        ("a.b=2022-01-13", ("a", "b", "2022-01-13")),
        ("a.b={EUR = 1.1}", ("a", "b", {"EUR": 1.1})),
        ('a.b=["x", "y"]', ("a", "b", ["x", "y"])),
        ("a.b=1\nvalue2 = 3", ("a", "b", "1\nvalue2 = 3")),
        ("a.b=" + "[" * 9000, ("a", "b", "[" * 9000)),
        ("a.b=" + "9" * 5000, ("a", "b", "9" * 5000)),
    ],
)
def test_a_setting_is_toml_or_else_text(text: str, setting: tuple[str, str, object]) -> None:
    assert options.setting(text) == setting


@pytest.mark.usefixtures("gauge")
def test_from_python_settings_and_requirements_are_keywords_and_files_are_not_read(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / "rashomon.toml").write_text("only = ['units']")
    matrix = rashomon.compare(here, only=["gauge"], settings={"gauge": {"word": "hurt"}}, time_limit=10)
    assert {claim.text for claim in matrix.claims} == {"hurt"}
    with pytest.raises(SettingError, match=r"gauge\.patience: must be a number"):
        rashomon.compare(here, only=["gauge"], settings={"gauge": {"patience": "x"}})
    with pytest.raises(RequiredPluginError, match="plugin places is required and not installed"):
        rashomon.compare(here, only=["units"], require=["places"])
    matrix = rashomon.compare(here, only=["units"], settings={"gauge": {"word": "x"}})
    assert "settings of gauge are not used: no comparator of that name was loaded" in matrix.notes
    assert capsys.readouterr().out == ""


def test_the_parser_of_toml_is_not_imported_without_a_file(here: Path) -> None:
    (here / "pyproject.toml").write_text("[project]\nname = 'rashomon-friend'\n")
    code = """
import sys
from rashomon.cli import main

sys.modules.pop("tomllib", None)  # coverage measures this process and reads its own configuration
main(["claims", "a.txt", "-q", "--only", "units"])
sys.stderr.write(repr("tomllib" in sys.modules))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr == "False"
