"""What a user does, from the wheels: install, write a plugin, install it, compare, uninstall it."""

import json
from pathlib import Path

import pytest

from tests.examples.conftest import EXAMPLES

COMPARE = ("compare", "seeds/", "--quiet")


def comparators(environment):
    told = json.loads(environment.rashomon(*COMPARE, "--format", "json"))
    return {each["name"]: each["state"] for each in told["comparators"]}, told


def heading(environment):
    """The names above the columns of the second table."""
    lines = environment.rashomon(*COMPARE).splitlines()
    return lines[lines.index("By comparator") + 1].split()


def test_the_environment_has_the_wheel_and_not_the_checkout(fresh):
    where = "import rashomon, rashomon_plugins as p; print(rashomon.__file__, *p.__path__, sep='\\n')"
    for path in fresh.python("-c", where).splitlines():
        assert Path(path).is_relative_to(fresh.folder)
    assert set(comparators(fresh)[0]) == {"dates", "numbers", "quotes", "units"}


@pytest.mark.parametrize("form", [(), ("--full",)], ids=["ten lines", "full"])
def test_a_new_plugin_is_written_installed_compared_with_tested_and_gone_again(fresh, tmp_path, form):
    before = fresh.rashomon(*COMPARE, "--format", "json")
    fresh.rashomon("new", "casualties", "--directory", tmp_path, *form)
    fresh.install(tmp_path / "casualties")
    try:
        states, told = comparators(fresh)
        assert states["casualties"] == "loaded"
        assert "casualties" in heading(fresh)
        assert any(each["comparator"] == "casualties" for each in told["findings"])
        assert "passed" in fresh.python("-m", "pytest", "-q", "-p", "no:cacheprovider", tmp_path / "casualties")
        assert "is installed already" in refused(fresh, "new", "casualties")
    finally:
        fresh.uninstall("rashomon-casualties")
    assert fresh.rashomon(*COMPARE, "--format", "json") == before
    assert "casualties" not in fresh.rashomon("plugins")


def refused(environment, *arguments):
    """What a command that ends with status 2 told, with both streams as one."""
    source = f"import sys; from rashomon.cli import main; sys.stderr = sys.stdout; sys.exit(main({list(arguments)}))"
    return environment.python("-c", source, status=2)


@pytest.mark.parametrize("example", EXAMPLES)
def test_an_example_compares_beside_the_wheel_passes_its_tests_and_is_gone_again(fresh, example, tmp_path):
    before = fresh.rashomon(*COMPARE, "--format", "json")
    name = example.removeprefix("rashomon-")
    fresh.install(fresh.wheel(example))
    try:
        where = fresh.python("-c", f"import rashomon_{name}; print(rashomon_{name}.__file__)")
        assert Path(where).is_relative_to(fresh.folder)
        states, told = comparators(fresh)
        assert states[name] == "loaded"
        assert told["failures"] == []
        assert len([each for each in told["cells"] if each["comparator"] == name]) == 15
        tests = Path(__file__).parents[2] / "examples" / example / "tests"
        told = fresh.python("-m", "pytest", "-q", "-p", "no:cacheprovider", "--rootdir", tmp_path, tests)
        assert "passed" in told
    finally:
        fresh.uninstall(example)
    assert fresh.rashomon(*COMPARE, "--format", "json") == before


def test_the_examples_find_in_the_seeds_what_is_there(fresh):
    packages = ["rashomon-places", "rashomon-links"]
    fresh.install(*(fresh.wheel(each) for each in packages))
    try:
        findings = comparators(fresh)[1]["findings"]
    finally:
        fresh.uninstall(*packages)
    reasons = {each["reason"] for each in findings}
    assert "both were published by The Moscow Times" in reasons
    assert "Nur Sultan and Nur-Sultan are spellings of one name" in reasons


def test_users_set_what_money_compares_by(fresh, tmp_path):
    for name, text in (("a.txt", "It sent $100 in aid, it said."), ("b.txt", "They sent 100 euros in aid, they said.")):
        (tmp_path / name).write_text(text)
    file = tmp_path / "rashomon.toml"
    compare = ("compare", tmp_path / "a.txt", tmp_path / "b.txt", "-q", "--only", "money", "--format", "json")

    def level(*options):
        (finding,) = json.loads(fresh.rashomon(*compare, *options))["findings"]
        return finding["level"]

    fresh.install(fresh.wheel("rashomon-money"))
    try:
        assert level("--no-config") == "different amount"
        assert level("--no-config", "--set", "money.tolerance=0.2") == "same after conversion"
        file.write_text("[comparators.money.rates]\nEUR = 1\n")
        assert level("--config", file) == "same after conversion"
        for value, told in (
            ("tolerance=2", "'tolerance' must be <= 1"),
            ("rates={EURO=1}", "no currency is called EURO"),
            ("rates={EUR='much'}", "money.rates"),
            ("tolerence=0.1", "did you mean tolerance?"),
        ):
            assert told in refused(fresh, *map(str, compare), "--no-config", "--set", f"money.{value}")
    finally:
        fresh.uninstall("rashomon-money")
