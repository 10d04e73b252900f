"""What a reader sees and does, in a real Chromium."""

from __future__ import annotations

import re

import pytest

from rashomon.reports.html import html

VIEWS = ["sources", "questions", "matrix", "numbers", "dates", "wordings", "texts", "left-out", "about"]


@pytest.fixture
def page(opened, seeds_page):
    return opened(seeds_page)


def rows(page):
    return page.locator(".facts > tbody > tr:visible")


def test_every_view_renders_and_nothing_is_said_or_asked_for(opened, everything):
    page = opened(html(everything))
    for view in VIEWS:
        assert page.locator(f"#{view}").is_visible(), view
    assert page.said == []
    assert page.asked == [page.address]


@pytest.mark.parametrize("scripts", [True, False])
def test_every_link_lands_on_something_that_shows(opened, seeds_page, outline, scripts):
    page = opened(seeds_page, java_script_enabled=scripts)
    links = sorted({each["href"] for each in outline(seeds_page).all("a") if each["href"].startswith("#")})
    for link in links[:: 1 if scripts else 7]:
        page.goto(page.address + link)
        box = page.locator(link).bounding_box()
        assert box is not None, link
        assert -1 <= box["y"] < 900, link


def test_a_cell_leads_to_the_two_texts_side_by_side_joined_and_back(page):
    page.locator('.matrix a[href="#p3-4"]').first.click()
    left, right = page.locator("#d3").bounding_box(), page.locator("#d4").bounding_box()
    assert left["y"] == right["y"]
    assert left["x"] + left["width"] < right["x"]
    assert not page.locator("#d1").is_visible()
    page.locator("#d3 .text").scroll_into_view_if_needed()
    page.wait_for_timeout(100)
    assert page.locator(".joins path").count() >= 1
    mark = page.locator("#d4 mark.diverge").first
    mark.locator("> a").last.click()
    assert page.evaluate("document.querySelector(location.hash).matches('.facts tr')")
    page.locator(".choice button").click()
    assert page.locator("#d1").is_visible()


def test_without_scripts_a_cell_leads_to_the_two_texts_and_the_choice_of_two_works(opened, seeds_page):
    page = opened(seeds_page, java_script_enabled=False)
    page.locator('.matrix a[href="#p3-4"]').first.click()
    assert page.locator("#d3").bounding_box()["y"] == page.locator("#d4").bounding_box()["y"]
    assert not page.locator("#d1").is_visible()
    page.goto(page.address + "#texts")
    page.locator("#left").select_option("5")
    page.locator("#right").select_option("2")
    assert page.locator("#d5").bounding_box()["x"] < page.locator("#d2").bounding_box()["x"]
    assert page.locator("#p2-5").is_visible()
    assert not page.locator("#p3-4").is_visible()
    page.locator(".choice button").click()
    assert page.locator("#d1").is_visible()


def test_without_scripts_nothing_is_offered_that_does_not_work(opened, seeds_page):
    page = opened(seeds_page, java_script_enabled=False)
    assert not page.locator("#find").is_visible()
    many = rows(page).count()
    page.locator(".f-agree").uncheck()
    assert 0 < rows(page).count() < many


def test_words_kinds_and_verdicts_filter_and_the_count_is_told(page):
    many = rows(page).count()
    asked = page.locator(".facts .asked").nth(1).text_content()
    page.locator("#find").fill(asked.upper())
    found = rows(page).all_text_contents()
    assert 0 < len(found) < many
    assert all(asked.lower() in each.lower() for each in found)
    assert page.locator("#count").text_content() == f"{len(found)} of {many} questions"
    page.locator("#find").fill("")
    page.locator("#kind").select_option("quotes")
    assert {each.get_attribute("data-kind") for each in rows(page).all()} == {"quotes"}
    page.locator("#kind").select_option("")
    for name in ("update", "compatible", "agree"):
        page.locator(f".f-{name}").uncheck()
    assert {each.get_attribute("class") for each in rows(page).all()} == {"v-diverge"}


def test_rows_sort_by_how_many_answer_and_back(page):
    def answers():
        return [int(each.get_attribute("data-answers")) for each in rows(page).all()]

    before = answers()
    page.locator("#sort").select_option("answers")
    assert answers() == sorted(before, reverse=True)
    page.locator("#sort").select_option("number")
    assert answers() == before


def test_keys_go_from_question_to_question_and_from_claim_to_claim(page):
    def at():
        return page.evaluate("document.activeElement.id || document.activeElement.parentElement.id")

    page.keyboard.press("j")
    page.keyboard.press("j")
    assert at() == "q2"
    page.keyboard.press("k")
    assert at() == "q1"
    page.keyboard.press("n")
    first = at()
    assert re.fullmatch(r"c1-[0-9]+", first)
    page.keyboard.press("n")
    assert at() != first
    page.keyboard.press("p")
    assert at() == first
    page.keyboard.press("/")
    assert at() == "find"
    page.keyboard.press("j")
    assert page.locator("#find").input_value() == "j"


def test_the_help_opens_and_closes_and_switches_the_keys_off(page):
    page.keyboard.press("?")
    assert page.locator("#help").is_visible()
    page.keyboard.press("Escape")
    assert not page.locator("#help").is_visible()
    page.locator("#help-open").click()
    page.locator("#keys").uncheck()
    page.get_by_role("button", name="Close").click()
    page.keyboard.press("j")
    assert page.evaluate("document.activeElement.id") != "q1"


def test_the_first_tab_skips_to_the_report(page):
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the report"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


def background(page):
    return page.evaluate("getComputedStyle(document.body).backgroundColor")


def test_dark_and_print_really_switch(opened, seeds_page):
    page = opened(seeds_page, color_scheme="light")
    assert background(page) == "rgb(255, 255, 255)"
    page.emulate_media(color_scheme="dark")
    assert background(page) == "rgb(22, 23, 26)"
    page.emulate_media(color_scheme="dark", media="print")
    assert background(page) == "rgb(255, 255, 255)"
    assert not page.locator(".contents").is_visible()
    assert not page.locator(".filter").is_visible()
    assert page.locator("#d1").is_visible()
    assert len(page.pdf()) > 10_000


@pytest.mark.parametrize("width", [360, 1440])
def test_nothing_runs_out_of_the_window(opened, seeds_page, everything, width):
    for each in (seeds_page, html(everything)):
        page = opened(each, width=width)
        assert page.evaluate("document.documentElement.scrollWidth") == width


def test_on_a_phone_a_question_is_a_card_that_names_its_sources(opened, seeds_page):
    page = opened(seeds_page, width=360)
    cells = page.locator("#q1 > td")
    assert len({round(each.bounding_box()["x"]) for each in cells.all()}) == 1
    assert (
        page.evaluate("getComputedStyle(document.querySelector('#q1 > td'), '::before').content") == "counter(source)"
    )


def test_on_a_phone_both_sides_of_a_pair_carry_the_number_of_their_source(opened, seeds_page):
    page = opened(seeds_page, at="#p3-4", width=360)
    row = page.locator("#p3-4 .joints tbody tr").first
    numbers = row.evaluate("r => [...r.cells].map(c => getComputedStyle(c, '::before').content)")
    assert numbers == ['"3"', "none", '"4"']


@pytest.mark.parametrize("width", [360, 720, 1440])
def test_no_two_names_of_an_axis_touch(opened, seeds_page, everything, width):
    for each in (seeds_page, html(everything)):
        page = opened(each, width=width)
        assert page.locator("svg.axis text").count() > 1
        gaps = page.evaluate("""() => [...document.querySelectorAll('svg.axis')].flatMap(axis => {
            const boxes = [...axis.querySelectorAll('text')].map(t => t.getBoundingClientRect());
            return boxes.slice(1).map((box, i) => box.left - boxes[i].right);
        })""")
        assert min(gaps) > 2


@pytest.mark.parametrize(("scheme", "width"), [("light", 1440), ("dark", 360)])
def test_axe_finds_no_violation_in_the_seeds_report(opened, seeds_page, scheme, width):
    holds(opened(seeds_page, width=width, color_scheme=scheme))


@pytest.mark.parametrize(("scheme", "width", "at"), [("light", 360, ""), ("dark", 1440, ""), ("dark", 1440, "#p1-2")])
def test_axe_finds_no_violation_in_a_page_with_everything(opened, everything, scheme, width, at):
    holds(opened(html(everything), at=at, width=width, color_scheme=scheme))


def holds(page):
    """Hold a page to all rules of axe-core, that of contrast (4.5 to 1) among them."""
    found = pytest.importorskip("axe_core_python.sync_playwright").Axe().run(page)
    assert [(each["id"], each["nodes"][0]["html"]) for each in found["violations"]] == []
    assert "color-contrast" in {each["id"] for each in found["passes"]}
