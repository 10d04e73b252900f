"""Reading is linear in the size of a text, whatever stands in it."""

from __future__ import annotations

import gc
from math import log2
from time import process_time

import pytest

from rashomon.sources.decoding import remarks
from rashomon.sources.front_matter import front_matter
from rashomon.sources.language import detect
from rashomon.sources.publication import from_datelines
from rashomon.sources.zones import zones

UNITS = {
    "newlines": "\n",
    "carriage returns": "\r",
    "blanks": " ",
    "letters": "a",
    "capitals": "A",
    "digits": "9",
    "brackets": "(",
    "dashes": "- ",
    "comments": "<!--",
    "comment ends": "!---->",
    "tags": "<a>",
    "open tags": "<a",
    "slashes": "a/",
    "urls": "https://a.b/ ",
    "hosts": "a.",
    "long urls": "http://",
    "short lines": "a\n",
    "dates": "January 19, 2022\n",
    "years": "1 May 99",
    "captions": "Jane Smith / AP\n",
    "credits": "Photo: AP\n",
    "headlines": "Troops Leave\n\n",
    "appeals": "a small favor to ask\n",
    "buttons": "Read more\n",
    "related": "Related: A\nb\n",
    "calls": "Support A",
    "front": "---\na: b\n",
    "quotes": "\"' ",
    "names": "By A\n",
    "bidi": "\u202e\u200b",
}


@pytest.fixture(autouse=True)
def without_collections():
    """Keep the garbage collector's walks through the test runner's own objects out of the figures."""
    gc.disable()
    yield
    gc.enable()


def cost(text):
    best = float("inf")
    for _ in range(2):
        before = process_time()
        front = front_matter(text)
        found = zones(text, front.end)
        from_datelines(text, found)
        detect(text)
        remarks(text)
        best = min(best, process_time() - before)
    return best


def grows(text_of):
    """Return the growth exponent from 16 kB to 64 kB; 0 where the longer text costs too little to tell."""
    small, large = 16_000, 64_000
    costs = [cost(text_of(size)) for size in (small, large)]
    return log2(costs[1] / costs[0]) / log2(large / small) if costs[1] >= 0.01 else 0.0


@pytest.mark.parametrize("unit", UNITS.values(), ids=UNITS.keys())
@pytest.mark.parametrize("before", ["Support ", "Troops Leave\n\nJAKARTA"])
def test_hostile_text_costs_in_proportion_to_its_length(unit, before):
    def text_of(size):
        return before + unit * (size // len(unit))

    assert any(grows(text_of) < 1.3 for _ in range(3))  # what is quadratic never is; what a busy machine held up is
