"""What the file is, without a browser."""

from __future__ import annotations

import re
import subprocess
import sys
from base64 import b64encode
from hashlib import sha256

import pytest
from attrs import evolve

from rashomon import Document, Matrix
from rashomon.reports import render
from rashomon.reports.html import html


def test_every_link_within_the_page_lands_and_every_id_is_there_once(seeds_page, everything, outline):
    for page in (seeds_page, html(everything)):
        found = outline(page)
        links = {each["href"][1:] for each in found.all("a") if each["href"].startswith("#")}
        assert links - set(found.ids) == set()
        assert len(found.ids) == len(set(found.ids))


def test_the_only_style_and_script_are_those_of_the_policy(seeds_page, outline):
    found = outline(seeds_page)
    policy = next(each["content"] for each in found.all("meta") if "http-equiv" in each)
    for tag in ("style", "script"):
        (block,) = re.findall(rf"<{tag}>(.*?)</{tag}>", seeds_page, re.DOTALL)
        assert f"{tag}-src 'sha256-{b64encode(sha256(block.encode()).digest()).decode()}'" in policy
    assert policy.startswith("default-src 'none'; ")
    assert not [name for _, attributes in found.elements for name in attributes if name == "style" or name[:2] == "on"]
    assert not [each for tag in ("img", "link", "iframe", "object", "embed", "base") for each in found.all(tag)]


def test_the_script_is_optional_and_small(seeds_page):
    (script,) = re.findall(r"<script>(.*?)</script>", seeds_page, re.DOTALL)
    assert len(script.encode()) <= 8_000


def test_the_seeds_report_is_under_150_kilobytes(seeds_page):
    assert len(seeds_page.encode()) < 150_000


def test_the_same_matrix_gives_the_same_bytes_whatever_the_hash_seed():
    command = (
        "import rashomon, sys; from rashomon.reports.html import html;"
        "sys.stdout.buffer.write(html(rashomon.compare(['seeds'], only=['numbers', 'quotes'])).encode())"
    )
    pages = {
        subprocess.run(
            [sys.executable, "-c", command], env={"PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("1", "2")
    }
    assert len(pages) == 1


def test_the_summary_says_in_plain_words_what_came_out(everything):
    page = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", html(everything)))
    assert "3 sources, 2 of them independent, answer 3 questions in common." in page
    assert "On 2 of them they cannot all be right." in page
    assert "1 contradiction stands within one source." in page
    assert "1 thing was not compared, or only in part." in page
    assert "at least 61 % of the shorter one’s runs of five words stand in the other too" in page


def test_a_matrix_with_nothing_in_common_is_a_page_all_the_same(outline):
    empty = Matrix((Document("a", "One."), Document("b", "Two.")), (), (), (), (), ())
    page = html(empty)
    assert "answer\n<strong>no questions</strong> in common." in page
    assert "No question is answered by more than one source." in page
    assert "numbers" not in outline(page).ids


def test_what_stands_alone_what_is_not_mentioned_and_bounds_are_told(everything):
    page = html(everything)
    assert '<span class="flag">stands alone</span>' in page
    assert page.count('class="silent">no answer found</td>') == 2
    assert "“No answer found” is something else than “differ”" in page
    assert "not mentioned" not in page
    assert '<span class="note">12 or more</span>' in page
    assert '<span class="note">read as 8 to 10</span>' in page
    assert "They would agree if one were 12." in page


def test_it_claims_no_more_than_was_done(seeds_page, everything):
    page = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", html(evolve(everything, notes=(), failures=()))))
    assert "Nothing was left out" not in page
    assert "No comparator failed, and none reported anything that it had to leave out." in page
    assert "Stretches that are not part of the story" in page
    lone = everything.claims[0].document.claim(6, 24, about="x", value=1)
    told = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", html(evolve(everything, claims=(*everything.claims, lone)))))
    assert "1 of the 9 claims found in them could not be compared with any other, or repeat" in told
    assert "Of 9 claims found, 1 are on no question" in told or "Of 9 claims found, 1 is on no question" in told
    assert "Stands alonediffers from every source that its answer was compared with" in page


def test_words_of_two_sides_are_told_apart(everything):
    page = html(everything)
    assert "“We <del>saw</del> it,”" in page
    assert "“We <ins>did not see</ins> it,”" in page


def test_zones_are_marked_in_the_text(everything):
    page = html(everything)
    assert '<span class="zone z-headline">Fire</span>' in page
    assert '<span class="zone z-related">' in page


def test_lone_surrogates_are_shown_and_the_page_stays_utf_8():
    each = Document("a\udcff", "x \ud800 y", title="\udfff")
    page = html(Matrix((each, evolve(each, id="b")), (), (), (), (), ()))
    assert "x \\ud800 y" in page
    assert page.encode("utf-8")


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "https://a.example/\u202egpj", "data:text/html,x", "//x.example"]
)
def test_only_plain_web_addresses_become_links(address, outline):
    documents = Document("a", "x", url=address), Document("b", "y", url="https://ok.example/?a=1&b=2")
    page = html(Matrix(documents, (), (), (), (), ()))
    outside = [each["href"] for each in outline(page).all("a") if not each["href"].startswith("#")]
    assert outside == ["https://ok.example/?a=1&b=2"]


def test_it_is_a_format_as_others_are(seeds, seeds_page):
    assert render(seeds, "html") == seeds_page
    assert seeds_page.endswith("</html>\n")
