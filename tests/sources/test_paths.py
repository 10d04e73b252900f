"""Files, folders, patterns and the standard input: which documents they mean and what these are called."""

from __future__ import annotations

import io
import os
from itertools import permutations
from pathlib import Path

from rashomon.sources import Settings, read

KNOWN = "known formats: .md, .txt, .jsonl; save the text of others as .txt"
TEXT = "The troops left on Thursday.\n"


def ids(reading):
    return [document.id for document in reading.documents]


def test_a_folder_is_read_with_the_folders_in_it_and_ids_are_paths_below_it(fill, read_in):
    fill({"a.txt": "One.", "sub/b.md": "Two.", "sub/deep/c.txt": "Three."})
    reading = read_in("")
    assert ids(reading) == ["a.txt", "sub/b.md", "sub/deep/c.txt"]
    assert reading.problems == ()


def test_hidden_files_and_readmes_are_no_documents_and_other_formats_are_counted(fill, read_in, tmp_path):
    fill(
        {
            "a.txt": "One.",
            ".hidden.txt": "x",
            ".git/b.txt": "x",
            "README.md": "x",
            "readme.txt": "x",
            "p.pdf": "x",
            "q.html": "x",
        }
    )
    reading = read_in("")
    assert ids(reading) == ["a.txt"]
    assert reading.notes == (f"{tmp_path}: 2 files of another format left out ({KNOWN})",)


def test_an_id_is_the_path_below_the_deepest_folder_that_all_files_have_in_common(fill, read_in):
    fill({"x/one/a.txt": "One.", "x/two/b.txt": "Two."})
    assert ids(read_in("x/one/a.txt")) == ["a.txt"]
    assert ids(read_in("x/one/a.txt", "x/two")) == ["one/a.txt", "two/b.txt"]


def test_the_order_of_the_paths_changes_nothing(fill, tmp_path):
    fill({"b.txt": "One.", "a/c.txt": "Two.", "k.jsonl": '{"id": "k", "text": "Three."}', "gone": ""})
    paths = [str(tmp_path / name) for name in ("b.txt", "a", "k.jsonl", "missing.txt")]
    readings = [read(order, Settings()) for order in permutations(paths)]
    assert all(reading == readings[0] for reading in readings)
    assert ids(readings[0]) == ["a/c.txt", "b.txt", "k"]


def test_a_pattern_finds_files_as_a_shell_does(fill, read_in):
    fill({"a1.txt": "One.", "a2.txt": "Two.", "b.txt": "Three.", "sub/a3.txt": "Four."})
    assert ids(read_in("a*.txt")) == ["a1.txt", "a2.txt"]
    assert ids(read_in("**/a*.txt")) == ["a1.txt", "a2.txt", "sub/a3.txt"]
    assert ids(read_in("s*")) == ["a3.txt"]


def test_a_deep_pattern_below_the_current_folder(fill, monkeypatch):
    monkeypatch.chdir(fill({"sub/a.txt": "One.", "b.txt": "Two."}))
    assert ids(read(["**/*.txt"])) == ["b.txt", "sub/a.txt"]


def test_a_pattern_without_a_match_is_told(read_in, tmp_path):
    assert read_in("*.txt").problems == (f"{tmp_path}/*.txt: no file matches (check the pattern)",)


def test_a_pattern_leaves_out_what_a_folder_leaves_out(fill, read_in, tmp_path):
    fill({"a.txt": "One.", "README.md": "x", "sources.csv": "file,published\n", "b.pdf": "x"})
    reading = read_in("*")
    assert ids(reading) == ["a.txt"]
    assert reading.notes == (f"{tmp_path}/*: 1 file of another format left out ({KNOWN})",)


def test_the_same_file_is_counted_once_and_told_however_it_was_reached(fill, read_in, tmp_path):
    fill({"a.txt": TEXT})
    (tmp_path / "b.txt").symlink_to("a.txt")
    os.link(tmp_path / "a.txt", tmp_path / "c.txt")
    reading = read_in("")
    assert ids(reading) == ["a.txt"]
    assert reading.notes == (
        f"{tmp_path}/a.txt and {tmp_path}/b.txt are the same file: counted once",
        f"{tmp_path}/a.txt and {tmp_path}/c.txt are the same file: counted once",
    )


def test_a_path_given_twice_is_told(fill, read_in, tmp_path):
    fill({"a.txt": TEXT, "b.txt": "Other."})
    reading = read_in("a.txt", "a.txt", "")
    assert ids(reading) == ["a.txt", "b.txt"]
    assert set(reading.notes) == {f"{tmp_path}/a.txt: given more than once: counted once"}


def test_two_files_of_one_text_are_one_document_and_told(fill, read_in):
    fill({"b.txt": TEXT, "a.txt": TEXT, "c.txt": "Other."})
    reading = read_in("")
    assert ids(reading) == ["a.txt", "c.txt"]
    assert reading.notes == ("a.txt and b.txt are the same text: counted once",)
    assert reading.problems == ()


def test_many_files_of_one_text_are_told_in_one_note(fill, read_in):
    fill({f"{name}.txt": TEXT for name in "abcdef"})
    reading = read_in("")
    assert reading.notes == ("a.txt, b.txt, c.txt and 3 more are the same text: counted once",)
    assert reading.one_text


def test_a_loop_of_links_is_cut(fill, read_in, tmp_path):
    fill({"sub/a.txt": TEXT})
    (tmp_path / "sub" / "up").symlink_to("..")
    (tmp_path / "self.txt").symlink_to("self.txt")
    reading = read_in("")
    assert ids(reading) == ["sub/a.txt"]
    assert reading.notes == (f"{tmp_path}/sub/up: leads to a folder already read: not followed again",)
    assert len(reading.problems) == 1
    assert reading.problems[0].startswith(f"{tmp_path}/self.txt: cannot be read: Too many levels of symbolic links")


def test_loops_of_links_below_a_deep_pattern_end(fill, read_in, tmp_path):
    fill({"sub/a.txt": TEXT})
    (tmp_path / "sub" / "x").symlink_to("..")
    (tmp_path / "sub" / "y").symlink_to("..")
    assert ids(read_in("**/*.txt")) == ["a.txt"]


def test_file_names_with_marks_of_tables_and_terminals_are_ids_and_messages_stay_on_one_line(fill, read_in):
    fill({"a|b.txt": "One.", "c\nd.txt": "", "e\x1b[31m.txt": "", "f\u202e.txt": ""})
    reading = read_in("")
    assert ids(reading) == ["a|b.txt"]
    assert [problem.rsplit("/", 1)[-1] for problem in reading.problems] == [
        "c\\nd.txt: no text found (0 bytes read)",
        "e\\x1b[31m.txt: no text found (0 bytes read)",
        "f\\u202e.txt: no text found (0 bytes read)",
    ]


def test_a_file_name_that_is_no_utf8_gives_an_id_that_can_be_written(tmp_path):
    path = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    Path(os.fsdecode(path)).write_text("One.", encoding="utf-8")
    assert ids(read([os.fsdecode(path)])) == ["caf\\xe9.txt"]


def test_the_standard_input_is_one_document(monkeypatch):
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO("Caf\u00e9.\r\nEnd.".encode())))
    reading = read(["-"])
    assert [(document.id, document.text) for document in reading.documents] == [("stdin", "Caf\u00e9.\r\nEnd.")]


def test_the_standard_input_has_the_limit_of_files(monkeypatch):
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"x" * 11)))
    reading = read(["-"], Settings(max_size=10))
    assert reading.problems == ("stdin: more than the limit of 10 bytes (raise it with --max-size)",)


def test_a_closed_standard_input_is_told(monkeypatch):
    monkeypatch.setattr("sys.stdin", None)
    assert read(["-"]).problems == ("stdin: the standard input is closed (give a file)",)
    closed = io.TextIOWrapper(io.BytesIO())
    closed.close()
    monkeypatch.setattr("sys.stdin", closed)
    assert read(["-"]).problems[0].startswith("stdin: cannot be read:")


def test_the_seeds_are_five_documents_without_problems(seeds):
    reading = read([str(seeds)])
    assert ids(reading) == [
        "000_fb0902ab478e4d66.txt",
        "001_a7afc849934ed496.txt",
        "002_d080a7a09b64997d.txt",
        "003_002e5dcf045b87e5.txt",
        "004_2c408a7fb241b5bb.txt",
    ]
    assert (reading.notes, reading.problems) == ((), ())


def test_the_catalogue_given_by_name_is_no_document_and_no_fault(seeds):
    reading = read([str(seeds / "sources.csv"), str(seeds / "001_a7afc849934ed496.txt")])
    assert ids(reading) == ["001_a7afc849934ed496.txt"]
    assert reading.problems == ()
    assert reading.notes == (f"{seeds}/sources.csv: describes the files beside it, and is no document itself",)
