"""What the views are made of: plots, wordings, pairs, the matrix."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve

from rashomon import Cell, Document, Extent, Fact, Finding, Matrix, Stretch, Verdict
from rashomon.reports.html.answers import Answer, rows, sayings
from rashomon.reports.html.camps import order
from rashomon.reports.html.changing import courses
from rashomon.reports.html.grids import grids
from rashomon.reports.html.pairs import pairs
from rashomon.reports.html.places import places
from rashomon.reports.html.plots import dated, forest, timeline
from rashomon.reports.html.wordings import contrasts
from rashomon.reports.questions import questions


def told(matrix):
    found = questions(matrix)
    where = places(matrix, found)
    return found, where, rows(found, where)


def facts_of(*extents, verdict=Verdict.DIVERGE):
    """Return a matrix with a fact of two claims for every two extents."""
    documents = tuple(Document(name, "one two three four five six") for name in "ab")
    facts = []
    for number, both in enumerate(extents):
        left, right = (each.claim(number * 4, number * 4 + 3, about=f"q{number}", value=1) for each in documents)
        found = Finding("x", left, right, verdict, "rule", 0.5, "so")
        facts.append(Fact("x", f"q{number}", (left, right), verdict, 0.5, both, (), (found,)))
    claims = tuple(claim for fact in facts for claim in fact.claims)
    findings = tuple(finding for fact in facts for finding in fact.findings)
    return Matrix(documents, (), claims, findings, (), tuple(facts))


def day(text):
    return float(date.fromisoformat(text).toordinal())


def test_the_table_says_who_answers_what_and_who_does_not(everything):
    _, _, table = told(everything)
    people = next(row for row in table if row.title == "people killed" and row.within is None)
    assert [(each.number, each.words, each.side, each.means) for each in people.answers] == [
        (1, "“At least 12 people”", "A", "12 or more"),
        (2, "“Some 9 people”", "B", "read as 8 to 10"),
    ]
    assert (people.alone, people.silent) == ((1,), (3,))
    assert [(each.left, each.sign.name, each.right) for each in people.relations.shown] == [("A", "diverge", "B")]


def test_a_contradiction_within_one_source_is_a_row_of_its_own(everything):
    _, _, table = told(everything)
    assert [[each.words for each in row.answers] for row in table if row.within == 1] == [
        ["“At least 12 people”", "“15 people”"]
    ]


def test_figures_are_drawn_on_one_scale_a_question(everything):
    _, _, table = told(everything)
    (panel,) = forest(table)
    assert [mark.means for mark in panel.marks] == ["12 or more", "8 to 10"]
    assert [tick.name for tick in panel.ticks] == ["8", "10", "12"]


def test_what_has_two_units_is_not_drawn():
    matrix = facts_of((Extent(1, 1, "metre"), Extent(2, 2, "second")))
    assert forest(told(matrix)[2]) == ()


def test_dates_come_in_order_and_a_new_drawing_begins_after_a_year_without():
    matrix = facts_of(
        (Extent(day("2022-01-13"), day("2022-01-13"), "day"), Extent(day("2022-01-12"), day("2022-01-12"), "day")),
        (Extent(day("1999-01-01"), day("1999-12-31"), "day"), Extent(day("1999-01-01"), None, "day")),
        (Extent(day("2022-01-06"), day("2022-01-06"), "day"), Extent(None, day("2022-01-10"), "day")),
    )
    eras = timeline(dated(told(matrix)[2]))
    assert [[panel.row.title for panel in era.panels] for era in eras] == [["q1"], ["q2", "q0"]]
    assert [tick.name for tick in eras[1].ticks] == ["6 Jan", "8 Jan", "10 Jan", "12 Jan"]


def test_answers_of_the_same_days_are_one_mark(everything):
    (era,) = timeline(dated(told(everything)[2]))
    assert [[each.number for each in mark.answers] for mark in era.panels[0].marks] == [[3], [1, 2]]


def test_answers_of_one_day_that_differ_are_drawn_apart_and_the_rule_is_named():
    noon = Extent(day("2024-05-06"), day("2024-05-06"), "day")
    (era,) = timeline(dated(told(facts_of((noon, noon)))[2]))
    (panel,) = era.panels
    assert [[each.number for each in mark.answers] for mark in panel.marks] == [[1], [2]]
    assert panel.unseen == ("rule",)


def test_years_are_named_where_an_axis_has_several():
    built = [Extent(day(f"{year}-01-01"), day(f"{year}-12-31"), "day") for year in (1978, 1987)]
    (era,) = timeline(dated(told(facts_of(tuple(built)))[2]))
    assert [tick.name for tick in era.ticks] == ["1978", "1980", "1982", "1984", "1986"]
    assert [mark.means for mark in era.panels[0].marks] == ["1978", "1987"]


def test_months_are_named_where_an_axis_has_a_year_or_two():
    begun = Extent(day("2021-03-05"), day("2021-03-05"), "day"), Extent(day("2022-04-02"), day("2022-04-02"), "day")
    (era,) = timeline(dated(told(facts_of(begun))[2]))
    assert [tick.name for tick in era.ticks] == ["Jul 2021", "Jan 2022"]


def test_more_values_than_can_be_drawn_are_counted():
    documents = tuple(Document(f"{number:02}", f"{number} dead") for number in range(30))
    claims = tuple(each.claim(0, len(each.text), about="dead", value=1) for each in documents)
    found = tuple(Finding("x", claims[0], each, Verdict.DIVERGE, "rule", 0.5, "so") for each in claims[1:])
    extents = tuple(Extent(number, number) for number in range(30))
    fact = Fact("x", "dead", claims, Verdict.DIVERGE, 0.5, extents, (), found)
    _, _, table = told(Matrix(documents, (), claims, found, (), (fact,)))
    (panel,) = forest(table)
    assert (len(panel.marks), panel.missing) == (24, 6)
    assert (len(table[0].relations.shown), table[0].relations.missing) == (4, 25)
    assert (len(table[0].apart.shown), table[0].apart.missing) == (4, 30 * 29 // 2 - 29 - 4)


def test_sides_that_were_not_compared_are_told_and_agreeing_ones_say_once_what_they_come_to():
    documents = tuple(Document(name, text) for name, text in (("a", "seven weeks"), ("b", "a week"), ("c", "7 days")))
    claims = tuple(each.claim(0, len(each.text), about="length", value=1) for each in documents)
    found = (
        Finding("x", claims[0], claims[1], Verdict.DIVERGE, "rule", 0.5, "so"),
        Finding("x", claims[0], claims[2], Verdict.DIVERGE, "rule", 0.5, "so"),
    )
    extents = tuple(Extent(each * 86_400, each * 86_400, "second") for each in (49, 7, 7))
    apart = Fact("x", "length", claims, Verdict.DIVERGE, 0.5, extents, (), found)
    (row,) = told(Matrix(documents, (), claims, found, (), (apart,)))[2]
    assert row.apart.shown == (("B", "C"),)
    agreed = (*found, Finding("x", claims[1], claims[2], Verdict.AGREE, "rule", 0, "so"))
    (row,) = told(Matrix(documents, (), claims, agreed, (), (evolve(apart, findings=agreed),)))[2]
    assert row.apart.shown == ()
    assert [each.means for each in row.answers] == ["49 days", "7 days", ""]


def test_the_bound_that_a_reason_speaks_of_is_quoted_where_the_answer_leaves_it_out():
    bare = Document("a", "41 dead. At least 41 people drowned. 41 dead. At least 42 more.")
    later = Document("b", "63 dead")
    spans = (0, 7), (9, 27), (37, 44), (46, 57)
    claims = [bare.claim(*span, about="dead", value=1) for span in spans]
    other = later.claim(0, 7, about="dead", value=1)
    for reason, also in (("one satisfies the bound", ["“At least 41 people”"]), ("so", [])):
        found = (Finding("", claims[0], other, Verdict.COMPATIBLE, "rule", 0.5, reason),)
        fact = Fact("", "dead", (claims[0], other), Verdict.COMPATIBLE, 0.5, (), (), found)
        (row,) = told(Matrix((bare, later), (), (*claims, other), found, (), (fact,)))[2]
        assert [words for words, _ in row.answers[0].also] == also


def test_answers_in_the_same_words_are_one_saying():
    words = "“two”", "“2”", "“two”"
    answers = [Answer(number, each, "", None, "", 1, None) for number, each in enumerate(words, 1)]
    assert [(each.words, [one.number for one in each.answers]) for each in sayings(answers)] == [
        ("“two”", [1, 3]),
        ("“2”", [2]),
    ]


def test_a_diff_that_leaves_the_text_or_goes_back_is_shown_as_far_as_it_can_be(everything):
    said = next(each for each in everything.findings if each.diff)
    junk = Stretch("deleted", 10_000, 10_009, 10_000, 10_009), *said.diff, Stretch("deleted", 1, 5, 1, 5)
    broken = evolve(said, diff=junk)
    facts = tuple(evolve(fact, findings=(broken,)) if said in fact.findings else fact for fact in everything.facts)
    matrix = evolve(
        everything, facts=facts, findings=tuple(broken if each is said else each for each in everything.findings)
    )
    found, where, table = told(matrix)
    (contrast,) = contrasts(table, found, where)
    assert "".join(run.text for run in contrast.left.runs).endswith("“We saw it,”")


def test_pairs_beyond_the_room_there_is_keep_the_numbers_of_their_questions(everything):
    _, where, _ = told(everything)
    full, cut = pairs(everything, where)[0], pairs(everything, where, most=0)[0]
    assert [each.sign.name for each in full.joints] == ["diverge", "diverge"]
    assert [(sign.name, len(numbers)) for sign, numbers in full.more] == [("agree", 1)]
    assert not full.cut
    assert cut.joints == ()
    assert [sign.name for sign, _ in cut.more] == ["diverge", "agree"]
    assert cut.cut


def test_a_pair_says_which_comparator_failed_on_it(everything):
    _, where, _ = told(everything)
    assert [each.failures for each in pairs(everything, where)] == [
        (),
        (),
        ("tolls: failed, so unknown: plugin tolls failed",),
    ]


def test_updates_are_told_in_order_of_time():
    early, late = Document("a", "12 dead", date(2024, 3, 5)), Document("b", "15 dead", date(2024, 3, 7))
    left, right = (each.claim(0, 2, about="dead", value=1) for each in (late, early))
    found = Finding("x", left, right, Verdict.UPDATE, "rule", 0.5, "so")
    matrix = Matrix((early, late), (), (left, right), (found,), (), ())
    (course,) = courses(matrix, told(matrix)[1])
    assert [(step.day, step.words) for step in course.steps] == [("5 March 2024", "“12”"), ("7 March 2024", "“15”")]


@pytest.mark.parametrize(
    ("cells", "mark", "kind", "words"),
    [
        ([Cell("x", "a", "b", agree=4, diverge=2)], "2/6", "s2", "2 of 6 questions differ"),
        ([Cell("x", "a", "b", agree=1)], "0/1", "s0", "0 of 1 question differ"),
        ([Cell("x", "a", "b", diverge=3)], "3/3", "s5", "3 of 3 questions differ"),
        ([Cell("x", "a", "b")], "-", "none", "no question in common"),
        ([Cell("x", "a", "b", error="boom")], "!", "failed", "a comparator failed, so unknown"),
        ([Cell("x", "a", "b", not_comparable="fr")], "n/c", "apart", "not comparable"),
        (
            [Cell("x", "a", "b", agree=1), Cell("y", "a", "b", error="boom")],
            "0/1!",
            "failed",
            "0 of 1 question differ; a comparator failed, so unknown",
        ),
    ],
)
def test_a_cell_has_a_number_a_shade_and_words(cells, mark, kind, words):
    matrix = Matrix((Document("a", "x"), Document("b", "y")), (), (), (), tuple(cells), ())
    square = grids(matrix, (), places(matrix, ()))[0].rows[0][1]
    assert (square.mark, square.kind, square.words, square.anchor) == (mark, kind, words, "p1-2")


def test_the_diagonal_leads_to_what_a_source_contradicts_within_itself(everything):
    _, where, table = told(everything)
    grid = grids(everything, table, where)[0]
    at = grid.sources.index(1)
    square = grid.rows[at][at]
    within = next(row.number for row in table if row.within == 1)
    assert (square.mark, square.kind, square.anchor) == ("1", "self contradicts", f"q{within}")


def test_nothing_is_ordered_into_nothing():
    assert order(0, lambda _one, _other: 0.0) == []


def test_those_who_differ_least_stand_together():
    camps = {0: "x", 1: "y", 2: "x", 3: "y", 4: "x"}
    found = order(5, lambda one, other: float(camps[one] != camps[other]))
    assert "".join(camps[each] for each in found) in {"xxxyy", "yyxxx"}
