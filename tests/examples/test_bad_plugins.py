"""Whatever plugins do that pip installed, the run ends well, says what failed, and the rest is as without them."""

import json
from types import SimpleNamespace

import pytest

from tests.examples.bad_plugins import BAD, wheel

TEXTS = {
    "a.txt": "On 13 January 2022 the storm reached Almaty.\n\nAt least 146 people died there, the ministry said.\n",
    "b.txt": "The storm reached Almaty on 14 January 2022.\n\nAt least 164 people died there, the ministry said.\n",
    "c.txt": "The storm left Almaty on 15 January 2022.\n\nMore than 100 people died there, the ministry said.\n",
}
LOADING = [name for name, (_, call, _, _) in BAD.items() if call == "loading"]


@pytest.fixture(scope="module")
def ended(fresh, tmp_path_factory):
    """A comparison with all bad plugins installed, and one without any."""
    folder = tmp_path_factory.mktemp("articles")
    for name, text in TEXTS.items():
        (folder / name).write_text(text)
    compare = ("-m", "rashomon", "compare", folder, "--format", "json", "--time-limit", "4", "--no-config", "-q")
    alone = fresh.run(*compare)
    assert (alone.returncode, alone.stderr) == (0, "")
    fresh.install(*(wheel(folder, name) for name in BAD))
    for path in folder.glob("*.whl"):
        path.unlink()
    try:
        beside = fresh.run(*compare)
    finally:
        fresh.uninstall(*(f"rashomon-{name}" for name in BAD))
    assert fresh.run(*compare).stdout == alone.stdout
    told = json.loads(beside.stdout)
    return SimpleNamespace(
        alone=json.loads(alone.stdout), told=told, status=beside.returncode, lines=beside.stderr.splitlines()
    )


def test_the_exit_status_says_that_plugins_failed(ended):
    assert ended.status == 3


def test_each_bad_plugin_is_told_in_one_line_and_nothing_else_is(ended):
    assert len(BAD) >= 14
    assert len([line for line in ended.lines if ": error: " in line]) == len(BAD)


@pytest.mark.parametrize("name", BAD)
def test_the_line_names_plugin_distribution_version_call_and_documents(ended, name):
    _, call, documents, message = BAD[name]
    (line,) = [line for line in ended.lines if f" plugin {name} " in line]
    where = f" on {documents}" if documents else ""
    begins = f"rashomon: error: plugin {name} (rashomon-{name} 1.0) failed in {call}{where}: {message}"
    assert line[: len(begins)] == begins


@pytest.mark.parametrize("name", [name for name in BAD if name not in LOADING])
def test_the_cells_it_failed_in_say_so_and_the_others_are_counted(ended, name):
    cells = {each["left"][0] + each["right"][0]: each for each in ended.told["cells"] if each["comparator"] == name}
    call = BAD[name][1]
    wrong = {"aa": False, "bb": False, "cc": False, "ab": True, "ac": False, "bc": False}
    if call == "extract":
        wrong |= {"bb": True, "bc": True}
    if name.startswith("compare-"):
        wrong |= {"ac": True, "bc": True}
    assert {pair: each["error"] is not None for pair, each in cells.items()} == wrong


@pytest.mark.parametrize("name", LOADING)
def test_one_that_could_not_be_loaded_has_no_cells_and_a_state_that_says_so(ended, name):
    states = {each["name"]: each["state"] for each in ended.told["comparators"]}
    assert states[name] == ("incompatible" if name == "other-api" else "failed")
    assert not [each for each in ended.told["cells"] if each["comparator"] == name]


@pytest.mark.parametrize("part", ["documents", "comparators", "claims", "findings", "cells", "facts", "notes"])
def test_the_rest_is_byte_for_byte_as_without_them(ended, part):
    def built_in(told):
        names = ("dates", "numbers", "quotes", "units")
        return [
            json.dumps(each)
            for each in told[part]
            if part in {"documents", "notes"} or each.get("comparator", each.get("name")) in names
        ]

    assert built_in(ended.told) == built_in(ended.alone) != [] or part == "notes"
