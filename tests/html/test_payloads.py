"""Whatever a field holds, the page has the same elements and the browser says nothing."""

from __future__ import annotations

import pytest

from rashomon import Cell, Claim, Document, Extent, Fact, Finding, Matrix, Provenance, Stretch, Verdict, Zone
from rashomon.model import Failure
from rashomon.reports.html import html

PAYLOADS = {
    "script": "<script>alert(1)</script>",
    "image": "<img src=x onerror=alert(1)>",
    "attribute": "\" onmouseover=\"alert(1)\" x=\"' onfocus='alert(1)' autofocus='",
    "closing": "</style></script></title></textarea></mark></a></td></table><h1>Hacked</h1>",
    "address": "javascript:alert(1)",
    "comment": "<!-- --!> ]]> <![CDATA[ <?php ?>",
    "template": "{{ 7 * 7 }}{% raw %}{# #}${7*7}",
    "entity": "&lt;script&gt;alert(1)&lt;/script&gt; &#x3c;b>",
    "bidi": "\u202egnp.exe\u2066\u200b\u00ad\ufeff",
    "control": "a\x00b\x1b[31mc\x07d\u2028e\ud800f\ufffe",
    "svg": "<svg onload=alert(1)><use href='data:image/svg+xml,<svg id=x>#x'/></svg>",
}

_STRUCTURE = """() => [...document.querySelectorAll('*')].map(
    e => e.tagName + [...e.attributes].map(a => ' ' + a.name).sort().join(''))"""


def matrix_of(said: str) -> Matrix:
    """Put a text into every field there is."""
    text = f"Then {said} came. 12 dead."
    zones = Zone(said, 0, 3), Zone("promo", 0, 4)
    a, b = (
        Document(said + name, text, None, said, said, said, said, said, zones=zones, notes=(said,)) for name in "ab"
    )
    start, end = 5, 5 + len(said)
    left, right = (Claim(each, start, end, said, {"value": said}, said) for each in (a, b))
    diff = (Stretch("deleted", start, end, start, start), Stretch("inserted", end, end, start, end))
    found = Finding(said, left, right, Verdict.DIVERGE, said, 1.0, said, 1.0, said, diff)
    days = tuple(Claim(each, end + 7, end + 9, said, said, said) for each in (a, b))
    newer = Finding(said, *days, Verdict.UPDATE, said, 1.0, said)
    within = Finding(said, left, days[0], Verdict.DIVERGE, said, 1.0, said)
    plugin = Provenance(said, said, said, said, said)
    values, when = (Extent(1, 2, said), Extent(3, None, said)), (Extent(7e5, 7e5, "day"), Extent(7e5, None, "day"))
    facts = (
        Fact(said, said, (left, right), Verdict.DIVERGE, 1.0, values, (a.id,), (found,)),
        Fact(said, said, days, Verdict.UPDATE, 1.0, when, (), (newer,)),
    )
    return Matrix(
        (a, b),
        (plugin,),
        (left, right, *days),
        (found, newer, within),
        (
            Cell(said, a.id, b.id, diverge=1, update=1),
            Cell(said + "2", a.id, b.id, error=said),
            Cell(said + "3", a.id, b.id, not_comparable=said),
        ),
        facts,
        notes=(said,),
        failures=(Failure(plugin, said, (a.id, b.id), said),),
    )


@pytest.fixture(scope="module")
def harmless(chromium):
    page = chromium.new_page()
    page.set_content(html(matrix_of("harmless")))
    yield page.evaluate(_STRUCTURE)
    page.close()


@pytest.mark.parametrize("name", PAYLOADS)
def test_a_payload_in_every_field_changes_neither_the_elements_nor_what_the_browser_says(opened, harmless, name):
    page = opened(html(matrix_of(PAYLOADS[name])))
    assert page.evaluate(_STRUCTURE) == harmless
    page.locator("#find").fill("dead")
    page.keyboard.press("Tab")
    page.goto(page.address + "#p1-2")
    assert page.said == []
    assert {each.split("#")[0] for each in page.asked} == {page.address}
    assert page.title() == "Where 2 sources differ"


def test_what_is_hidden_or_turns_text_round_is_shown():
    page = html(matrix_of(PAYLOADS["bidi"]))
    assert not {"\u202e", "\u2066", "\u200b", "\u00ad", "\ufeff"} & set(page)
    assert "\\u202egnp.exe\\u2066\\u200b" in page
