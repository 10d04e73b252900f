"""Datasette serves the database: tables, views, facets and search, in its own process."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from rashomon.reports import pack

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from rashomon import Matrix

pytestmark = pytest.mark.filterwarnings("ignore")  # Datasette's own, of the libraries it uses

app = pytest.importorskip("datasette.app", reason="datasette is not installed (pip install -e '.[test]')")


@pytest.fixture
def get(flood: Matrix, tmp_path: Path) -> Callable[[str], dict]:
    """Return a function that asks Datasette for a path and returns its JSON."""
    path = tmp_path / "run.sqlite"
    path.write_bytes(pack(flood, "sqlite"))

    async def asked(url: str) -> dict:
        served = app.Datasette(immutables=[str(path)])
        await served.invoke_startup()
        page = await served.client.get(url.replace(".json", ""))
        answer = await served.client.get(url)
        served.executor.shutdown()
        assert page.status_code == answer.status_code == 200
        return answer.json()

    return lambda url: asyncio.run(asked(url))


def test_tables_and_views_are_listed_and_searchable(get: Callable[[str], dict]) -> None:
    listed = get("/run.json")
    shown = {table["name"]: table["fts_table"] for table in listed["tables"] if not table["hidden"]}
    assert shown == {
        "claims": "claims_fts", "comparators": None, "copies": None, "documents": "documents_fts", "fact_claims": None,
        "facts": None, "findings": None, "matrix": None, "notes": None, "standing": None,
    }  # fmt: skip
    assert {view["name"] for view in listed["views"]} == {
        "divergences", "facts_by_document", "findings_in_words", "pairs", "updates",
    }  # fmt: skip


def test_facets_count(get: Callable[[str], dict]) -> None:
    facets = get("/run/findings.json?_facet=verdict&_facet=level")["facet_results"]
    assert {each["value"]: each["count"] for each in facets["verdict"]["results"]} == {"diverge": 2, "agree": 2}
    facets = get("/run/divergences.json?_facet=left_outlet")["facet_results"]
    assert {each["value"]: each["count"] for each in facets["left_outlet"]["results"]} == {"Courier": 1}


def test_a_facet_narrows_a_table_down(get: Callable[[str], dict]) -> None:
    rows = get("/run/findings_in_words.json?_shape=objects&verdict=agree&right_document=post.txt")["rows"]
    assert [(each["left_text"], each["right_text"]) for each in rows] == [("12 dead", "12 dead")]


def test_search_finds_claims_and_documents(get: Callable[[str], dict]) -> None:
    assert [row[0] for row in get("/run/documents.json?_search=dams")["rows"]] == ["herald.txt"]
    assert len(get("/run/claims.json?_search=homeless")["rows"]) == 2


def test_a_row_leads_to_the_rows_it_refers_to(get: Callable[[str], dict]) -> None:
    (row,) = get("/run/claims/tolls~3Acourier~2Etxt~3A1.json?_shape=array")
    assert (row["document"], row["text"]) == ("courier.txt", "12 dead")
