"""``rashomon explain A B``: what each claim was aligned with, what decided, who came near, and why not."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from rashomon.cli import main

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

#: A comparator with doubts: counts of one word are one question, of two words that begin alike likely one.
DOUBTS = """
    import re
    import rashomon
    from rashomon import Judgement, Verdict

    class Doubts:
        name = "doubts"
        languages = frozenset({"en"})

        def extract(self, document):
            for match in re.finditer(r"([0-9]+) ([a-z]+)", document.text):
                yield document.claim(match.start(), match.end(), about=match[2], value=int(match[1]))

        def affinity(self, a, b):
            if "boom" in (a.about, b.about):
                raise RuntimeError("no idea")
            return 0.9 if a.about == b.about else 0.6 if a.about[0] == b.about[0] else 0.3 * (a.value == b.value)

        def judge(self, a, b):
            if a.value == b.value:
                return Judgement(Verdict.AGREE, "same", 0.0, "both say it", "One would have to say another number.")
            return Judgement(Verdict.DIVERGE, "different", 0.5, "they differ", "Both would have to say one number.")

    @rashomon.hookimpl
    def rashomon_comparators():
        return [Doubts()]
"""

TABLE = """\
[1] a.txt
[2] b.txt

doubts
  [1] line 1 “146 dead” · dead
    aligned   0.90 [2] line 1 “164 dead”
        diverge, different, distance 0.50: they differ
        Both would have to say one number.
    runner-up 0.60 [2] line 3 “7 drowned” · drowned
  [1] line 2 “20 hurt” · hurt
    not aligned: its likeliest partner is at 0.30, and 0.50 is needed
    runner-up 0.30 [2] line 2 “20 troops” · troops
  [1] line 2 “20 hurt” · hurt
    not aligned: it repeats line 2, which stands for it
  [2] line 2 “20 troops” · troops
    not aligned: its likeliest partner is at 0.30, and 0.50 is needed
    runner-up 0.30 [1] line 2 “20 hurt” · hurt
  [2] line 3 “7 drowned” · drowned
    not aligned: its likeliest partner (0.60) met another claim (0.90)
    runner-up 0.60 [1] line 1 “146 dead” · dead
  [2] line 4 “9 ships” · ships
    not aligned: no claim of the other document could answer the same
        question
"""


@pytest.fixture
def pair(tmp_path: Path, install: Callable[..., None]) -> tuple[str, str]:
    install("doubts", DOUBTS)
    (tmp_path / "a.txt").write_text("It left 146 dead.\nSome 20 hurt, yes 20 hurt.\n")
    (tmp_path / "b.txt").write_text("It left 164 dead.\nSome 20 troops.\n7 drowned.\nThere were 9 ships.\n")
    return str(tmp_path / "a.txt"), str(tmp_path / "b.txt")


def explain(*arguments: str) -> int:
    return main(["explain", *arguments, "--comparator", "doubts", "--quiet"])


def test_every_claim_is_told_with_its_partner_the_level_and_the_runners_up(
    pair: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert explain(*pair) == 0
    assert capsys.readouterr().out == TABLE
    assert explain(*reversed(pair)) == 0
    assert capsys.readouterr().out.startswith("[1] b.txt\n[2] a.txt\n\ndoubts\n  [1] line 1 “164 dead” · dead\n")


def test_only_what_was_aligned_or_speaks_of_something_may_be_asked_for(
    pair: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    dead, hurt = (
        TABLE[TABLE.index(begin) : TABLE.index(end)]
        for begin, end in (("  [1] line 1 ", "  [1] line 2 "), ("  [1] line 2 ", "  [2] line 2 "))
    )
    head = TABLE[: TABLE.index("  [1]")]
    for asked, shown in ((["--aligned"], dead), (["--about", "DEAD"], dead), (["--about", "20 hurt"], hurt)):
        assert explain(*pair, *asked) == 0
        assert capsys.readouterr().out == head + shown
    assert explain(*pair, "--aligned", "--about", "hurt", "--format", "json") == 0
    assert json.loads(capsys.readouterr().out)["comparators"][0]["claims"] == []


def test_programs_read_the_same(pair: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert explain(*pair, "--format", "json") == 0
    read = json.loads(capsys.readouterr().out)
    assert [each["id"] for each in read["documents"]] == ["a.txt", "b.txt"]
    (doubts,) = read["comparators"]
    dead, hurt, again = doubts["claims"][:3]
    assert (dead["text"], dead["findings"][0]["right"], dead["why"]) == ("146 dead", "doubts:b.txt:1", None)
    assert dead["runners_up"] == [{"claim": "doubts:b.txt:3", "affinity": 0.6}]
    assert hurt["why"] == "its likeliest partner is at 0.30, and 0.50 is needed"
    assert again["repeats"] == hurt["id"]


def test_what_a_document_contradicts_in_itself_is_told_too(
    pair: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.txt").write_text("It left 146 dead. No, 147 dead.")
    assert explain(*pair) == 0
    assert "  contradicts itself: [1] line 1 “146 dead”\n    aligned   0.90 [1] line 1 “147 dead”\n" in (
        capsys.readouterr().out
    )


def test_a_document_in_another_language_is_told_as_such(
    pair: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    french = (
        "Les secours sont arrivés dans la vallée le matin et ont trouvé des familles sur les toits de leurs maisons. "
    )
    (tmp_path / "b.txt").write_text(french * 5)
    assert explain(*pair) == 0
    assert "  not comparable: b.txt is in another language (fr)\n" in capsys.readouterr().out


@pytest.mark.parametrize("strict", [False, True])
def test_a_plugin_that_fails_is_named_and_the_status_says_so(
    pair: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str], *, strict: bool
) -> None:
    (tmp_path / "b.txt").write_text("It left 164 boom.")
    assert explain(*pair, *(["--strict"] if strict else [])) == 3
    assert "plugin doubts (rashomon-doubts 1.0) failed in affinity or judge" in capsys.readouterr().err


def test_two_documents_are_what_it_takes(
    pair: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert explain(pair[0]) == 5
    (tmp_path / "c.txt").write_text("9 dead")
    assert explain(*pair, str(tmp_path / "c.txt")) == 2
    assert "explain takes two documents, these are 3 (name two files)" in capsys.readouterr().err


def test_it_shows_its_configuration_without_documents(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "--show-config", "--only", "dates"]) == 0
    assert 'only          ["dates"]  option' in capsys.readouterr().out
