"""The report of the seeds, hand-made matrices with everything in them, and a real Chromium to look at both."""

from __future__ import annotations

import shutil
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest

import rashomon
from rashomon import (
    Cell,
    Copies,
    Document,
    Extent,
    Fact,
    Finding,
    Matrix,
    Provenance,
    Stretch,
    Verdict,
    Zone,
)
from rashomon.reports.html import html

SEEDS = Path(__file__).parent.parent.parent / "seeds"

#: What keeps Chromium from asking for anything by itself, and lets it run as root in a container.
_SWITCHES = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


class Outline(HTMLParser):
    """The elements of a page in order: name and attributes; and the ids."""

    def __init__(self, page):
        super().__init__()
        self.elements = []
        self.feed(page)
        self.ids = [attributes["id"] for _, attributes in self.elements if "id" in attributes]

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))

    def all(self, tag):
        return [attributes for name, attributes in self.elements if name == tag]


@pytest.fixture(scope="session")
def seeds():
    return rashomon.compare([SEEDS])


@pytest.fixture(scope="session")
def seeds_page(seeds):
    return html(seeds)


@pytest.fixture(scope="session")
def outline():
    return Outline


@pytest.fixture(scope="module")
def chromium():
    found = shutil.which("chromium")
    if found is None:
        pytest.skip("no chromium on this machine (apt-get install chromium)")
    sync_api = pytest.importorskip("playwright.sync_api")
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=list(_SWITCHES))
        yield browser
        browser.close()


@pytest.fixture
def opened(chromium, tmp_path):
    """Return a function that opens HTML from a file, as from a mail; what it asks for or says is on the page object."""
    contexts = []

    def open_page(text, *, at="", width=1440, **options):
        path = tmp_path / f"report-{len(contexts)}.html"
        path.write_text(text, encoding="utf-8")
        context = chromium.new_context(viewport={"width": width, "height": 900}, **options)
        contexts.append(context)
        page = context.new_page()
        page.said, page.asked = [], []
        page.on("console", lambda message: page.said.append(message.text))
        page.on("pageerror", lambda error: page.said.append(str(error)))
        page.on("dialog", lambda dialog: (page.said.append(dialog.message), dialog.dismiss()))
        page.on("request", lambda request: page.asked.append(request.url))
        page.address = path.as_uri()
        page.goto(page.address + at)
        return page

    yield open_page
    for context in contexts:
        context.close()


PLUGIN = Provenance("tolls", "rashomon-tolls", "1.2", "loaded")


def claim(document, words, about, comparator="tolls"):
    start = document.text.index(words)
    made = document.claim(start, start + len(words), about=about, value=words)
    return rashomon.Claim(made.document, made.start, made.end, about, words, comparator)


def finding(left, right, verdict, **more):
    return Finding("tolls", left, right, verdict, more.pop("level", "a rule"), 0.25, more.pop("reason", "so"), **more)


@pytest.fixture
def everything():
    """Three documents: figures that differ with bounds, days that agree, wordings, zones, a copy, a contradiction."""
    a = Document(
        "a.txt",
        "Fire\n\nAt least 12 people died on Monday. “We saw it,” she said. Later it says 15 people died.\nRead more: x",
        date(2024, 3, 5),
        "option",
        "The Times",
        "Fire",
        "https://example.org/a",
        "en",
        zones=(Zone("headline", 0, 4), Zone("related", 91, 103)),
    )
    b = Document("b.txt", "Some 9 people were killed on 4 March. “We did not see it,” she said.", date(2024, 3, 5))
    c = Document("c.txt", "The fire of last week.", None)
    deaths = claim(a, "At least 12 people", "people killed"), claim(b, "Some 9 people", "people killed")
    days = claim(a, "Monday", "fire"), claim(b, "4 March", "fire"), claim(c, "last week", "fire")
    said = claim(a, "“We saw it,”", "what she said"), claim(b, "“We did not see it,”", "what she said")
    later = claim(a, "15 people", "people killed")
    left, right = said[0].start, said[1].start
    diff = (
        Stretch("kept", left + 1, left + 3, right + 1, right + 3),
        Stretch("deleted", left + 4, left + 7, right + 4, right + 4),
        Stretch("inserted", left + 7, left + 7, right + 4, right + 15),
        Stretch("kept", left + 8, left + 10, right + 16, right + 18),
    )
    findings = (
        finding(*deaths, Verdict.DIVERGE, otherwise="They would agree if one were 12."),
        finding(*said, Verdict.DIVERGE, diff=diff),
        finding(deaths[0], later, Verdict.DIVERGE),
        finding(days[0], days[1], Verdict.AGREE),
        finding(days[0], days[2], Verdict.COMPATIBLE),
        finding(days[1], days[2], Verdict.COMPATIBLE),
    )
    day = float(date(2024, 3, 4).toordinal())
    bounds = Extent(12, None), Extent(8.5, 9.5)
    facts = (
        Fact("tolls", "people killed", deaths, Verdict.DIVERGE, 0.25, bounds, ("a.txt",), findings[:1]),
        Fact("tolls", "what she said", said, Verdict.DIVERGE, 0.25, (None, None), (), findings[1:2]),
        Fact(
            "tolls",
            "fire",
            days,
            Verdict.COMPATIBLE,
            0.25,
            (Extent(day, day, "day"), Extent(day, day, "day"), Extent(day - 7, day - 1, "day")),
            (),
            findings[3:],
        ),
    )
    cells = (
        Cell("tolls", "a.txt", "a.txt", diverge=1),
        Cell("tolls", "b.txt", "b.txt"),
        Cell("tolls", "c.txt", "c.txt"),
        Cell("tolls", "a.txt", "b.txt", diverge=2, agree=1),
        Cell("tolls", "a.txt", "c.txt", compatible=1),
        Cell("tolls", "b.txt", "c.txt", error="plugin tolls failed"),
    )
    return Matrix(
        (a, b, c),
        (PLUGIN,),
        (*deaths, later, *said, *days),
        findings,
        cells,
        facts,
        notes=("c.txt: no publication date",),
        copies=(Copies(("a.txt", "b.txt"), 0.61),),
    )
