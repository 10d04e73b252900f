"""What cannot be read is told in one line, and the rest is read."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import tracemalloc
from datetime import date

import pytest

from rashomon.sources import Settings, read
from rashomon.sources.files import Refused, content
from tests.conftest import can_become_nobody

KNOWN = "(known formats: .md, .txt, .jsonl; save the text of others as .txt)"
GOOD = {"good.txt": "The troops left on Thursday."}


def only_problem(reading):
    assert [document.id for document in reading.documents] == ["good.txt"]
    (problem,) = reading.problems
    assert "\n" not in problem
    return problem


def test_a_missing_file(fill, read_in, tmp_path):
    fill(GOOD)
    assert only_problem(read_in("good.txt", "gone.txt")) == (
        f"{tmp_path}/gone.txt: no such file or folder (check the name)"
    )


@pytest.mark.skipif(os.geteuid() == 0 and not can_become_nobody(), reason="nobody to become who must not read it")
def test_an_unreadable_file_and_folder(fill, tmp_path):
    fill({**GOOD, "secret.txt": "x", "closed/a.txt": "x"})
    (tmp_path / "secret.txt").chmod(0)
    (tmp_path / "closed").chmod(0)
    for folder in (tmp_path, *tmp_path.parents[:2]):
        folder.chmod(0o755)
    program = (
        "import os, sys; from rashomon.sources import read, Settings\n"
        "read([sys.argv[1] + '/good.txt'], Settings())\n"  # what is imported late is imported now
        "if os.getuid() == 0: os.setgid(65534); os.setuid(65534)\n"
        "print(*read(sys.argv[1:], Settings()).problems, sep='\\n')"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)], capture_output=True, text=True, check=True, cwd=tmp_path
    )
    (tmp_path / "closed").chmod(0o755)
    assert done.stdout.splitlines() == [
        f"{tmp_path}/closed: not readable (check its permissions)",
        f"{tmp_path}/secret.txt: not readable (check its permissions)",
    ]


def test_a_folder_without_documents(fill, read_in, tmp_path):
    fill({**GOOD, "empty/.keep": "", "other/a.pdf": "x"})
    reading = read_in("good.txt", "empty", "other")
    assert reading.problems == (
        f"{tmp_path}/empty: no documents in it {KNOWN}",
        f"{tmp_path}/other: no documents in it {KNOWN}",
    )


@pytest.mark.parametrize("content", [b"", b" \n\t\r\n", b"\xef\xbb\xbf\n", "\u00a0\u2003\n".encode()])
def test_a_file_with_nothing_in_it(fill, read_in, tmp_path, content):
    fill({**GOOD, "void.txt": content})
    assert only_problem(read_in("")) == (
        f"{tmp_path}/void.txt: no text found ({len(content)} byte{'' if len(content) == 1 else 's'} read)"
    )


def test_an_unknown_format_given_by_name(fill, read_in, tmp_path):
    fill({**GOOD, "page.html": "<p>x", "bare": "x"})
    assert only_problem(read_in("good.txt", "page.html")) == f"{tmp_path}/page.html: unknown format .html {KNOWN}"
    assert only_problem(read_in("good.txt", "bare")).endswith(f"bare: unknown format without a suffix {KNOWN}")


def test_a_fifo_a_device_and_a_socket_are_refused_without_being_opened(fill, read_in, tmp_path):
    fill(GOOD)
    os.mkfifo(tmp_path / "pipe.txt")
    assert only_problem(read_in("")) == f"{tmp_path}/pipe.txt: a FIFO, not a file (use - to read the standard input)"
    assert read(["/dev/zero"]).problems == ("/dev/zero: a device, not a file (use - to read the standard input)",)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "s.txt"))
        assert (
            read([str(tmp_path / "s.txt")])
            .problems[0]
            .endswith("s.txt: a socket, not a file (use - to read the standard input)")
        )


def test_a_file_over_the_limit_is_refused_before_it_is_read(fill, read_in, tmp_path):
    fill(GOOD)
    with (tmp_path / "huge.txt").open("wb") as file:
        file.truncate(1_000_000_000)
    tracemalloc.start()
    problem = only_problem(read_in(""))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert problem == (
        f"{tmp_path}/huge.txt: 1,000,000,000 bytes, more than the limit of 20,000,000 (raise it with --max-size)"
    )
    assert peak < 1_000_000


def test_a_file_that_is_longer_than_its_size_says_is_refused_all_the_same():
    with pytest.raises(Refused, match="more than the limit of 5 bytes"):
        content("/proc/self/status", 5)  # its size is 0, its content is not


def test_a_file_that_goes_away_while_it_is_read_is_told(fill, read_in, tmp_path, monkeypatch):
    fill({**GOOD, "fails.txt": "x"})
    monkeypatch.setattr("rashomon.sources.files._limited", lambda data, _size: failing() if data == b"x" else data)
    assert only_problem(read_in("")) == f"{tmp_path}/fails.txt: cannot be read: Input/output error (check the path)"


def failing():
    raise OSError(5, os.strerror(5))


def test_a_path_that_no_system_takes():
    (problem,) = read(["a\0b.txt"]).problems
    assert problem == "a\\x00b.txt: cannot be read: embedded null byte (check the path)"
    (problem,) = read(["x" * 300 + ".txt"]).problems
    assert problem.endswith("cannot be read: File name too long (check the path)")


def test_a_date_for_a_document_that_is_not_there_is_told(fill, read_in):
    fill(GOOD)
    assert only_problem(read_in("", published={"godo.txt": date(2022, 1, 13)})) == (
        "godo.txt: a publication date was given, but no such document was read (check the id)"
    )


def test_nothing_given_is_nothing_read():
    reading = read([])
    assert (reading.documents, reading.notes, reading.problems) == ((), (), ())


@pytest.mark.parametrize("name", ["no-such-encoding", "rot13", "hex"])
def test_an_encoding_that_is_none_is_refused_at_once(name):
    with pytest.raises(ValueError, match="unknown encoding"):
        Settings(encoding=name)
