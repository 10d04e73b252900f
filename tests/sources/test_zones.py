"""The zones of plain texts: what frames the body is named, what is not the article is skipped, no body is lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.model import SKIPPED_ZONES, Document
from rashomon.sources import read
from rashomon.sources.zones import zones

BODY = (
    "The last of the troops left the country on Wednesday, the ministry said in a statement that was sent out.\n\n"
    "Western officials had questioned the decision to call for help from abroad, taken on the sixth of January.\n"
)


def found(text):
    return [(zone.kind, text[zone.start : zone.end]) for zone in zones(text)]


def of(kind, text):
    return [words for found_kind, words in found(text) if found_kind == kind]


def seed(seeds, number):
    (document,) = [each for each in read([str(seeds)]).documents if each.id.startswith(number)]
    return [(zone.kind, document.text[zone.start : zone.end]) for zone in document.zones]


def test_seed_000(seeds):
    headline, dateline, caption = seed(seeds, "000")
    assert headline[0] == "headline"
    assert headline[1].startswith("Russian-led Coalition Troops Begin Withdrawn")
    assert dateline == ("dateline", "JAKARTA -")
    assert caption[0] == "caption"
    assert caption[1].startswith("Colonel General Andrei Serdyukov")
    assert caption[1].endswith("(Wikimedia Commons/Mil.ru)")


def test_seed_001(seeds):
    headline, dateline, caption, related, url = seed(seeds, "001")
    assert headline == ("headline", "Russia-Led Peacekeeping Force Completes Pullout From Unrest-Hit Kazakhstan")
    assert dateline == ("dateline", "January 19, 2022")
    assert caption == ("caption", "Alexander Avilov / Moskva News Agency")
    assert related[0] == "related"
    assert related[1].startswith("Related article: Nazarbayev Denies Split")
    assert related[1].endswith("'Full Power'\n\nin First Post-Protest Comments")
    assert url[0] == "url"
    assert url[1].startswith("Original url:\n\nhttps://www.themoscowtimes.com/2022/01/19/")
    assert url[1].endswith("-kazakhstan-a 76083")


def test_seed_002(seeds):
    (first, headline, caption, box) = seed(seeds, "002")
    assert first == ("promo", "Support The Moscow Times!")
    assert headline == ("headline", "Russian-Led Forces Begin Kazakhstan Pullout")
    assert caption == (
        "caption",
        "Russian peacekeepers guard the Almatinskaya TETs-3 power plant near Almaty. Valery Sharifulin / TASS",
    )
    assert box[0] == "promo"
    assert box[1].startswith("… we have a small favor to ask.")
    assert box[1].endswith("Remind me later.\n\nRead more")


def test_a_deck_that_is_a_sentence_is_body_as_in_seed_003(seeds):
    assert seed(seeds, "003") == [
        ("headline", "Russian troops begin leaving Kazakhstan after government restores control"),
    ]


def test_seed_004(seeds):
    headline = "Russia-led CSTO Forces Commence Withdrawal From Kazakhstan After Quelling Historic Unrest"
    tag, first, *rest = seed(seeds, "004")
    assert tag == ("tag", "!-- Google tag (gtag.js) -->")
    assert first == ("headline", headline)
    assert rest == [
        ("dateline", "January 14, 2022"),
        ("headline", headline),
        ("caption", "Russian CSTO troops board a flight back home at the Almaty International Airport."),
        ("caption", "IMAGE SOURCE: TASS"),
        ("caption", "Kazakhstan President Kassym-Jomart Tokayev (L) with Russian President Vladimir Putin."),
    ]


@pytest.mark.parametrize(
    "headline",
    [
        "Troops leave Kazakhstan",
        "Have the Troops Left?",
        "Guilty Verdict for Three Men in Bridge Collapse.",
        "'We are going home': last troops leave",
    ],
)
def test_a_headline_is_a_short_first_line_apart_from_the_body(headline):
    assert of("headline", f"{headline}\n\n{BODY}") == [headline]
    assert of("headline", f"\n\n{headline}\r\n\r\n{BODY}") == [headline]


def test_a_headline_may_stand_right_above_the_body():
    assert of("headline", "Troops leave Kazakhstan\n" + BODY) == ["Troops leave Kazakhstan"]


def test_a_title_with_a_stop_is_a_headline_above_a_text_of_one_long_paragraph():
    assert of("headline", "Second climber dies at lake.\n\n" + BODY.replace("\n\n", " ")) == [
        "Second climber dies at lake."
    ]


@pytest.mark.parametrize(
    "opening",
    [
        "A man was arrested on Tuesday.\n\nThe police said he was 34.\n",
        "a list of things\n\n" + BODY,
        "The following took part in the talks:\n\n" + BODY,
        "The police in the capital said that nobody was\nhurt when the bridge over the river fell\ninto it.\n",
        BODY,
        f"The troops left on Tuesday.\n\n{BODY}",
        f"The ministry said that the troops left on Tuesday.\n\n{BODY * 3}".replace(".\n\nW", ". W"),
    ],
)
def test_a_first_line_that_is_body_is_no_headline(opening):
    assert of("headline", opening) == []


def test_a_short_first_line_of_a_single_line_text_is_body():
    assert found("Troops leave Kazakhstan") == []
    assert found("Troops leave Kazakhstan\n") == []


@pytest.mark.parametrize(
    "byline",
    [
        "By Jane Smith",
        "BY JANE SMITH AND JOHN DOE",
        "By Jane Smith, The Moscow Times",
        "Written by: Jane van der Berg",
        "By J. Smith.",
    ],
)
def test_a_byline_names_the_author_below_the_headline(byline):
    assert of("byline", f"Troops Leave\n\n{byline}\n\n{BODY}") == [byline]


@pytest.mark.parametrize(
    "line", ["By Wednesday the storm had passed over the city and left it dark.", "By Friday nobody was left."]
)
def test_a_sentence_that_begins_with_by_is_no_byline(line):
    assert of("byline", f"Troops Leave\n\n{line}\n\n{BODY}") == []


@pytest.mark.parametrize(
    "origin",
    [
        "JAKARTA -",
        "WASHINGTON (AP) —",
        "KUNDUZ, Afghanistan —",
        "MOSCOW, Jan 13 (Reuters) -",
        "PORT LOUIS, 21 MAR 88 (MAUR - PTI) --",
        "ST. LOUIS —",
        "CANBERRA, Australia (AP)_",
        "(CNN)",
        "(Reuters) -",
        "Pune, Aug 15:",
        "New Delhi, Aug. 15 (PTI):",
        "New Delhi, August 15 (PTI)",
        "Nashik | Aug 15, 2012:",
        "MINSK. Jan 15 (Interfax) -",
        "Lyon, France (AFP) --",
        "BERLIN (dpa) -",
        "PORT SUDAN DOMESTIC SERVICE IN ARABIC 1300 GMT, 7 SEP 87 --",
    ],
)
def test_a_dateline_opens_the_body(origin):
    assert of("dateline", f"Troops Leave\n\n{origin} {BODY}") == [origin]


@pytest.mark.parametrize(
    "opening",
    [
        "The March 15: a history.",
        "Update, May 3: the toll rose.",
        "In Pune, Aug 15: the toll rose.",
        "Ann Orr (LDP): the toll rose.",
        "The U.S. - an ally - left.",
        "FERRY FARES LIKELY TO RISE, AND SOON - a survey says.",
        "NATO-led troops left.",
        "Moscow - a city of millions - slept.",
    ],
)
def test_a_dash_in_a_sentence_makes_no_dateline(opening):
    assert of("dateline", f"Troops Leave\n\n{opening} {BODY}") == []


@pytest.mark.parametrize(
    "caption",
    [
        "IMAGE SOURCE: TASS",
        "Photo: Jane Smith / AP",
        "Jane Smith / Reuters",
        "Soldiers wait at the airport. Jane Smith / AFP",
        "Soldiers wait at the airport. (AFP/Getty Images)",
        "Soldiers wait at the airport (Photo by Jane Smith)",
        "The minister (left) with his guest at the airport",
        "File photo of the airport",
        "Enlarge image Jane Smith /AFP/Getty Images",
    ],
)
def test_a_line_that_goes_with_a_picture_is_a_caption(caption):
    assert of("caption", f"Troops Leave\n\n{BODY}\n{caption}\n\n{BODY}") == [caption]


def test_the_line_above_a_bare_credit_is_the_caption_of_the_picture():
    text = f"{BODY}\nSoldiers wait at the airport.\nPhoto: AP\n\n{BODY}"
    assert of("caption", text) == ["Soldiers wait at the airport.", "Photo: AP"]


@pytest.mark.parametrize(
    "line",
    [
        "The minister and/or his deputy will come.",
        "Nobody came, the report said (Article 5).",
        "The survey put the governor (D) at 47 percent and his rival (R) at 45, she said.",
        "He works for the Tax/Customs Service.",
    ],
)
def test_lines_of_the_body_are_no_captions(line):
    assert of("caption", f"Troops Leave\n\n{BODY}\n{line}\n\n{BODY}") == []


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        ("promo", "Support The Moscow Times!"),
        ("promo", "Advertisement"),
        ("promo", "Sign up to our weekly letter."),
        ("promo", "Subscribe to our daily briefing and never miss a story."),
        ("promo", "Got a tip? Tell our newsroom."),
        ("promo", "© 2022 The Moscow Times"),
        ("promo", "Copyright 2022 The Associated Press. All rights reserved."),
        ("promo", "3 min read"),
        ("promo", "1,204 comments"),
        ("promo", "Follow Jane Smith on Twitter at @jane"),
        ("related", "Related article: Troops To Stay, Says Minister"),
        ("related", "READ MORE: Troops to stay, says minister"),
        ("related", "Related stories"),
        ("url", "https://example.org/2022/01/19/troops"),
        ("url", "Source: https://example.org/troops"),
        ("url", "Original url:\nhttps://example.org/troops"),
        ("tag", "<!-- Google tag (gtag.js) -->"),
        ("tag", "!-- Google tag (gtag.js) -->"),
        ("tag", "<!-- two\nlines -->"),
        ("tag", '<div class="ad"></div>'),
        ("tag", "window.dataLayer = window.dataLayer || [];"),
    ],
)
def test_what_is_not_the_article_is_skipped(kind, line):
    text = f"Troops Leave\n\n{BODY}\n{line}\n\n{BODY}"
    skipped = [(found_kind, words) for found_kind, words in found(text) if found_kind in SKIPPED_ZONES]
    assert skipped == [(kind, line)]


@pytest.mark.parametrize(
    "line",
    [
        "Support the troops, he said!",
        "Read more about it in the report, the minister said.",
        '"We have a small favor to ask of you," he told the troops.',
        "The minister asked his readers to donate.",
        "Share prices fell by 5 percent on Thursday.",
        "Related to the unrest, 412 people were charged.",
        "He wrote <u>a letter</u> to 12 papers.",
        "Copyright law was changed in 2012.",
        "3 minutes later the plane took off.",
        "Comments on the plan were few -- 3 in all.",
        "See U.S./Japan talks, p. 5.",
    ],
)
def test_the_body_is_not_skipped(line):
    text = f"Troops Leave\n\n{BODY}\n{line}\n\n{BODY}"
    assert [kind for kind, _ in found(text) if kind in SKIPPED_ZONES] == []


def test_an_appeal_ends_where_the_article_goes_on():
    appeal = (
        "We have a small favour to ask. Our journalism needs your support.\n\n"
        "You can help us with a contribution, however small; thank you.\n\nRemind me later\n\n"
    )
    text = f"Troops Leave\n\n{BODY}\n{appeal}{BODY}"
    (promo,) = of("promo", text)
    assert promo == appeal.strip()


def test_a_url_in_a_sentence_is_a_zone_without_the_sentence():
    urls = "see https://example.org/a_(b), www.example.org/c.) is out, pic.twitter.com/x1"
    text = f"Troops Leave\n\nThe list ({urls} shows.\n\n{BODY}"
    assert of("url", text) == ["https://example.org/a_(b)", "www.example.org/c", "pic.twitter.com/x1"]


def test_a_url_in_a_caption_cuts_the_caption():
    text = f"Troops Leave\n\n{BODY}\nPhoto: see https://example.org/a for the whole of it, and more of it\n\n{BODY}"
    assert found(text)[1:] == [
        ("caption", "Photo: see "),
        ("url", "https://example.org/a"),
        ("caption", " for the whole of it, and more of it"),
    ]


def test_a_text_of_nothing_but_furniture_is_skipped_whole():
    assert found("Advertisement\nRead more\n") == [("promo", "Advertisement\nRead more")]


def test_a_text_of_nothing_but_furniture_is_told(fill, read_in):
    fill({"a.txt": "Advertisement\n\nRead more\n", "b.txt": "Advertisement\n\nThe troops left.\n"})
    a, b = read_in("").documents
    assert a.notes == ("all of it is left out as promotion, links or markup",)
    assert b.notes == ()


def test_a_comment_without_an_end_or_of_many_lines_does_not_swallow_the_text():
    assert of("tag", f"Troops Leave\n\n<!-- {BODY}") == []
    assert of("tag", f"Troops Leave\n\n<!-- {BODY * 20} -->\n{BODY}") == []
    assert of("tag", f"Troops Leave\n\n<!-- {BODY}<!-- x -->\n{BODY}") == ["<!-- x -->"]


PIECES = st.sampled_from(
    [
        "Troops Leave",
        "By Jane Smith",
        "January 19, 2022",
        "JAKARTA - He left.",
        "Photo: AP",
        "Advertisement",
        "<!--",
        "-->",
        "!--",
        "https://e.org/a",
        "Related: x",
        "we have a small favor to ask",
        "Read more",
        "\n",
        "\r\n",
        "\r",
        "\n\n",
        " ",
        "\ufeff",
        "\u2028",
        ".",
    ]
)


@given(st.lists(PIECES | st.text(max_size=8), max_size=30).map("".join))
def test_zones_lie_in_the_text_in_order_and_apart(text):
    result = zones(text)
    at = 0
    for zone in result:
        assert at <= zone.start < zone.end <= len(text)
        at = zone.end
    assert all(start < end for start, end in Document("d", text, zones=result).readable)


def test_the_line_that_a_catalogue_gives_as_the_title_is_the_headline_however_it_ends(tmp_path):
    (tmp_path / "a.txt").write_text("Troops  leave: minister says all are home.\n\n" + BODY)
    (tmp_path / "sources.csv").write_text("file,title\na.txt,Troops leave: Minister says all are home\n")
    (document,) = read([str(tmp_path)]).documents
    assert [(zone.kind, document.text[zone.start : zone.end]) for zone in document.zones] == [
        ("headline", "Troops  leave: minister says all are home.")
    ]
    assert of("headline", document.text) == []
