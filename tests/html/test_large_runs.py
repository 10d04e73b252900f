"""Many documents: the report is cut, says so, and opens all the same."""

from __future__ import annotations

from itertools import combinations
from time import process_time

import pytest

from rashomon import Cell, Claim, Document, Fact, Finding, Matrix, Provenance, Verdict, plugins, runner
from rashomon.reports.html import html
from rashomon.reports.html.grids import grids
from rashomon.reports.html.places import places

from .conftest import SEEDS


def run_of(many: int, questions: int, each: int = 12) -> Matrix:
    """Return a matrix of ``many`` documents and ``questions`` that ``each`` so many of them answer, all differently."""
    filler = "Nothing else was known of it that day. " * 40
    texts = [" ".join(f"{n} dead at {q}." for q in range(20)) + filler for n in range(many)]
    documents = tuple(Document(f"{n:04}.txt", text) for n, text in enumerate(texts))
    facts, claims, findings = [], [], []
    for q in range(questions):
        of = [documents[(q * 7 + n * 11) % many] for n in range(each)]
        at = [one.text.index(f"dead at {q % 20}") for one in of]
        rows = [Claim(one, start, start + 4, f"dead at {q}", q, "tolls") for one, start in zip(of, at, strict=True)]
        found = [
            Finding("tolls", left, right, Verdict.DIVERGE if q % 3 else Verdict.AGREE, "rule", 0.5, "so")
            for left, right in combinations(rows, 2)
        ]
        facts.append(Fact("tolls", f"dead at {q}", tuple(rows), found[0].verdict, 0.5, (), (), tuple(found)))
        claims += rows
        findings += found
    cells = [
        Cell("tolls", left.id, right.id, agree=n % 5, diverge=n % 3)
        for n, (left, right) in enumerate(combinations(documents, 2))
    ]
    plugin = Provenance("tolls", "rashomon-tolls", "1.0", "loaded")
    return Matrix(documents, (plugin,), tuple(claims), tuple(findings), tuple(cells), tuple(facts))


@pytest.fixture(scope="module")
def thousand():
    return html(run_of(1000, 500))


def test_what_is_left_out_of_a_large_run_is_counted(thousand):
    assert "940 sources not shown." in thousand
    assert "200 rows not shown." in thousand
    assert "940 texts not shown." in thousand
    assert "<strong>500 questions</strong> in common" in thousand


def test_a_thousand_documents_open_and_are_no_more_to_lay_out_than_a_browser_bears(opened, thousand):
    page = opened(thousand)
    assert page.locator("#matrix").is_visible()
    assert page.said == []
    # 60 sources and 300 questions come to some 42,000, which a browser opens in a second or two
    assert page.evaluate("document.getElementsByTagName('*').length") < 50_000


def test_numbers_of_three_digits_fit_their_badges(opened, thousand):
    page = opened(thousand)
    clipped = (
        """() => [...document.querySelectorAll('.number,.chip')].filter(e => e.scrollWidth > e.clientWidth).length"""
    )
    assert page.evaluate(clipped) == 0


def test_on_a_phone_three_hundred_sources_are_no_endless_page(opened):
    page = opened(html(run_of(300, 5, each=300)), width=360)
    assert page.evaluate("document.querySelector('.questions').offsetHeight") < 8_000


def test_four_times_the_findings_take_at_most_six_times_as_long_to_report():
    """Linear growth, with the exponent of 1.3 that every gate on growth allows."""
    taken = []
    for questions in (150, 600):
        run = run_of(60, questions)
        times = []
        for _ in range(3):
            start = process_time()
            html(run)
            times.append(process_time() - start)
        taken.append(min(times))
    assert taken[1] / taken[0] < 4**1.3


def test_every_link_of_a_large_run_lands(thousand, outline):
    found = outline(thousand)
    assert {each["href"][1:] for each in found.all("a")} - set(found.ids) == set()


def test_fifty_documents_make_less_than_three_megabytes():
    texts = [path.read_text() for path in sorted(SEEDS.glob("*.txt"))]
    documents = [
        Document(f"{n:02}.txt", texts[n % 5].replace("2,000", f"2,{n:02}0"), outlet=f"Outlet {n}") for n in range(50)
    ]
    matrix = runner.compare(
        tuple(documents), plugins.load(plugins.Choice(frozenset({"numbers", "dates", "units", "quotes"})))
    )
    assert len(html(matrix).encode()) < 3_000_000


def test_camps_stand_together_in_the_matrix():
    camps = ("a", "c", "e"), ("b", "d", "f")
    documents = tuple(Document(name, "x") for name in "abcdef")
    cells = tuple(
        Cell("tolls", left, right, agree=5 if same else 0, diverge=0 if same else 5)
        for left, right in combinations("abcdef", 2)
        for same in [any(left in camp and right in camp for camp in camps)]
    )
    matrix = Matrix(documents, (), (), (), cells, ())
    (grid,) = grids(matrix, (), places(matrix, ()))
    order = "".join("abcdef"[number - 1] for number in grid.sources)
    assert {frozenset(order[:3]), frozenset(order[3:])} == {frozenset(camp) for camp in camps}
