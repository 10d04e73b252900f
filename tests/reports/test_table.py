"""What a journalist sees at a terminal of 80 columns."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from rashomon import Cell, Document, Finding, Matrix, Verdict
from rashomon.model import Failure, Provenance
from rashomon.reports import render
from rashomon.reports.layout import width

if TYPE_CHECKING:
    from collections.abc import Callable

WHOLE = """\
4 documents, 1 comparator: 3 questions are answered by more than one document; 2
cannot both be right, 0 only newer, 1 compatible, 0 agreed.

Documents
  [1] a.txt: 13 January 2022 (sources.csv)
  [2] b.txt: The Times, 19 January 2022 (option)
  [3] c.txt: no date
  [4] d.txt: no date

Divergence matrix
  2/9: both answer 9 questions, and on 2 of them cannot both be right
  -: no question in common; n/c: not comparable; !: a plugin failed, so unknown
  on the diagonal: how often a document contradicts itself (· for never)

     [1]  [2]  [3]  [4]
[1]    ·  2/2  1/2  0/1
[2]  2/2    ·  1/3  1/1
[3]  1/2  1/3    ·  0/1
[4]  0/1  1/1  0/1    ·

By comparator
           tolls
[1] [2]      2/2
[1] [3]      1/2
[2] [3]      1/3
[2] [4]      1/1
[1] [4]      0/1
[3] [4]      0/1
all pairs   5/10

Who stands alone against all others
  - [1] on 1 of 2 questions of three sources or more: dead (“146”)
  - [2] on 1 of 2 questions of three sources or more: troops (“About 2,300”)

Divergences: both cannot be right (2)

  1. troops
     2000 and 2300 cannot both be right (tolls: different count, distance 0.13)
     [2] stands alone.
     They would agree if one had counted what the other did not.
     [1] line 3: “2,000”
         Some 2,000 troops came.
         likewise “2,000” in [3] line 1, [4] line 1
     [2] line 1: “About 2,300”
         About 2,300 troops came.

  2. dead
     146 and 164 cannot both be right (tolls: different count, distance 0.11)
     [1] stands alone.
     They would agree if one had counted what the other did not.
     [1] line 3: “146”
         Then 146 dead.
     [2] line 2: “At least 164”
         At least 164 dead, 10,000 detained.
         likewise “at least 164” in [3] line 1

Compatible: not the same, and both can be true (1)
  - detained (tolls): “10,000” in [2] line 2 | “Nearly 10,500” in [3] line 1

Not compared, and why
  - c.txt: no publication date, so relative dates in it stay unresolved
  - d.txt: no publication date, so relative dates in it stay unresolved
  - counted pair by pair, 7 claims of one document meet none of the other surely
    enough to be judged (rashomon explain A B shows each)
"""


def test_the_report_says_what_came_out_and_shows_the_words_of_both_sides(troops: Matrix) -> None:
    assert render(troops, "table") == WHOLE


def test_colours_change_nothing_but_colour(troops: Matrix) -> None:
    coloured = render(troops, "table", colour=True)
    assert "\x1b[31m2/2\x1b[0m" in coloured
    assert re.sub(r"\x1b\[[0-9]+m", "", coloured) == WHOLE


def test_hostile_names_and_words_are_shown_and_never_obeyed(matrix_of: Callable[..., Matrix]) -> None:
    shown = render(
        matrix_of(
            Document("a\x1b[2J|\n.txt", "\x1b[31m \u202e 20 dead \ud800", outlet="Evil\rTimes"),
            Document("b.txt", "There were 15 dead \x07"),
        ),
        "table",
    )
    assert "\x1b" not in shown
    assert "\u202e" not in shown
    assert "a\\x1b[2J|\\n.txt: Evil Times" in shown
    assert "\\x1b[31m \\u202e 20 dead \\ud800" in shown
    shown.encode()


def test_a_comparator_of_a_hostile_name_is_shown_and_never_obeyed() -> None:
    """Plugins are refused such names; a matrix made by hand is not."""
    a, b, c = (Document(name, "ten or 12") for name in "abc")
    x, y, z = (document.claim(0, 3, about="it", value=10) for document in (a, b, c))
    name = "\x1b[2J\u202e"
    findings = (
        Finding(name, x, y, Verdict.DIVERGE, "", 0.5, ""),
        Finding(name, y, x, Verdict.AGREE, "", 0.5, ""),
        Finding(name, z, x, Verdict.COMPATIBLE, "", 0.5, ""),
    )
    shown = render(Matrix((a, b, c), (), (x, y, z), findings, (Cell(name, "a", "b"),), ()), "table")
    assert "\x1b" not in shown
    assert "\u202e" not in shown
    assert shown.count("\\x1b[2J\\u202e") == 2


def test_long_and_wide_names_keep_every_line_within_80_columns(matrix_of: Callable[..., Matrix]) -> None:
    documents = [
        Document(f"{'very/long/' * 15}{n}警察.txt", f"They saw {n * 9 + 1} dead {'警察' * 60}.") for n in range(14)
    ]
    lines = render(matrix_of(*documents), "table").splitlines()
    assert max(map(width, lines)) <= 80


def test_many_documents_are_cut_to_the_most_divergent_and_the_report_says_so(matrix_of: Callable[..., Matrix]) -> None:
    shown = render(matrix_of(*(Document(f"{n:03}.txt", f"We saw {1000 + n * 30} dead.") for n in range(80))), "table")
    assert "The 12 documents with the most divergences; 68 more are in --format csv." in shown
    assert "The 15 most divergent pairs; 3145 more are in --format json." in shown
    assert "… and 40 not shown (all of them, in order of their numbers: --format json)" in shown
    assert max(map(width, shown.splitlines())) <= 80


def test_documents_that_the_report_never_speaks_of_are_only_counted(matrix_of: Callable[..., Matrix]) -> None:
    silent = [Document(f"z{n:03}.txt", "Nothing.", date(2022, 1, 1)) for n in range(90)]
    shown = render(matrix_of(Document("a.txt", "Here 10 dead."), Document("b.txt", "So 15 dead."), *silent), "table")
    assert "… and 52 not shown (all" in shown
    assert "[1] a.txt" in shown


def test_a_question_of_very_many_is_told_with_a_count_of_the_rest(matrix_of: Callable[..., Matrix]) -> None:
    agreeing = [Document(f"a{n:02}.txt", "There were 20 dead.") for n in range(20)]
    shown = render(matrix_of(*agreeing, Document("b.txt", "There were 15 dead.")), "table")
    assert "and 7 more" in " ".join(shown.split())


def test_many_sides_are_told_by_the_farthest_reasons(matrix_of: Callable[..., Matrix]) -> None:
    shown = render(matrix_of(*(Document(f"{n}.txt", f"We saw {10 + 5 * n} dead.") for n in range(5))), "table")
    assert "[1] and [5]: 10 and 30 cannot both be right" in shown
    assert "… and so 6 more of these" in shown


def test_a_third_side_that_is_compatible_or_newer_is_told_besides(matrix_of: Callable[..., Matrix]) -> None:
    texts = ["We saw 100 dead.", "We saw 150 dead.", "We saw 20,000 dead."]
    shown = render(matrix_of(*(Document(f"{n}.txt", text) for n, text in enumerate(texts))), "table")
    assert "besides, an update: “20,000” in [3] line 1" in shown
    texts = ["We saw 100 dead.", "We saw 115 dead.", "We saw 107 dead."]
    shown = render(matrix_of(*(Document(f"{n}.txt", text) for n, text in enumerate(texts))), "table")
    assert "besides, compatible: “107” in [3] line 1" in shown


def test_updates_and_contradictions_have_sections_of_their_own(matrix_of: Callable[..., Matrix]) -> None:
    shown = render(matrix_of(Document("a", "Now 13 dead. No, 99 dead."), Document("b", "Later 2,000 dead.")), "table")
    assert "Contradictions within one document (1)" in shown
    assert "13 and 99 cannot both be right" in shown
    assert "Updates: the later document carries a later state (1)" in shown


def test_more_questions_than_there_is_room_for_are_counted() -> None:
    documents = [Document(name, "word " * 50) for name in "ab"]
    pairs = [tuple(each.claim(5 * n, 5 * n + 4, about=f"q{n}", value=n) for each in documents) for n in range(50)]
    for verdict, heading in ((Verdict.DIVERGE, "Divergences"), (Verdict.AGREE, "Agreed")):
        findings = tuple(Finding("words", left, right, verdict, "level", 0.5, "why") for left, right in pairs)
        claims = tuple(claim for pair in pairs for claim in pair)
        shown = render(Matrix(tuple(documents), (), claims, findings, (Cell("words", "a", "b"),), ()), "table")
        assert f"{heading}" in shown
        assert "… and 10 more (all of them: --format csv-long or json)" in shown


def test_nothing_in_common_is_no_agreement(matrix_of: Callable[..., Matrix]) -> None:
    shown = render(matrix_of(Document("a", "So 13 dead."), Document("b", "Just 5 troops.")), "table")
    assert shown.startswith("2 documents, 1 comparator: no question is answered by more than one document.")
    assert re.search(r"\[1\] +· +-", shown)


def test_failed_and_foreign_documents_are_marked_and_explained(matrix_of: Callable[..., Matrix]) -> None:
    matrix = matrix_of(
        Document("a", "So 13 dead."), Document("b", "explode 13 dead"), Document("c", "Vier 4 dead", language="de")
    )
    shown = render(matrix, "table")
    assert re.search(r"\[1\] +· +! +n/c", shown)
    assert "RuntimeError: explode 13 dead" in " ".join(shown.split())
    assert "c is in another language (de)" in shown


def test_a_matrix_without_any_comparator_is_drawn_too() -> None:
    failure = Failure(Provenance("x", "rashomon-x", "1", "failed"), "loading", (), "ImportError: no")
    matrix = Matrix((Document("a", "x"), Document("b", "y")), (), (), (), (), (), failures=(failure,))
    shown = render(matrix, "table")
    assert "By comparator" not in shown
    assert "plugin x (rashomon-x 1) failed in loading: ImportError: no" in " ".join(shown.split())
