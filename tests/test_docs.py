import re
from pathlib import Path

import pytest

import rashomon
from rashomon import hookspecs
from rashomon.reports import BINARY, FORMATS

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").glob("*.md"))]


def test_every_public_name_and_hook_is_in_the_authors_reference():
    reference = (ROOT / "docs" / "plugins.md").read_text()
    hooks = [name for name in vars(hookspecs) if name.startswith("rashomon_")]
    assert [name for name in [*rashomon.__all__, *hooks] if f"`{name}" not in reference] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_to_a_file_of_the_project_lands(page):
    links = re.findall(r"\]\((?!http)([^)#]+)", page.read_text())
    assert [link for link in links if not (page.parent / link).exists()] == []


@pytest.mark.parametrize("page", sorted((ROOT / "docs").glob("*.md")), ids=lambda page: page.name)
def test_the_readme_links_every_page(page):
    assert f"(docs/{page.name})" in (ROOT / "README.md").read_text()


def test_the_readme_names_every_format():
    readme = (ROOT / "README.md").read_text()
    assert [form for form in (*FORMATS, *BINARY) if f"`{form}`" not in readme] == []


def bash_blocks(page):
    return re.findall(r"^```bash\n(.*?)^```$", (ROOT / page).read_text(), re.MULTILINE | re.DOTALL)


def test_ci_runs_the_readmes_two_commands_and_the_contributors_checks_word_for_word():
    main_job, tests = bash_blocks("README.md")
    (checks,) = bash_blocks("CONTRIBUTING.md")
    assert "rashomon compare seeds/" in main_job
    assert "pytest" in tests
    assert all(tool in checks for tool in ("ruff check", "mypy", "pyright"))
    script = (ROOT / ".ci" / "run").read_text()
    for command in ("run_commands_of README.md 1", "run_commands_of README.md 2", "run_commands_of CONTRIBUTING.md 1"):
        assert f"\n{command}\n" in script


def test_every_block_of_the_documentation_is_of_a_kind_that_something_runs():
    kinds = {kind for page in PAGES for kind in re.findall(r"^```(\w+)$", page.read_text(), re.MULTILINE)}
    assert kinds <= {"python", "console", "toml", "json", "bash"}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_no_page_has_a_place_left_to_fill_in(page):
    assert re.findall(r"@@|TODO|TBD|FIXME", page.read_text()) == []
