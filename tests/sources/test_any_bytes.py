"""Whatever bytes a folder holds, reading comes to an end, and what it quotes is in the files."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from rashomon.sources import read

PIECES = st.sampled_from(
    [
        b"---\n",
        b"date: 2022-01-19\n",
        b"file,published\n",
        b"a.txt,2022-02-30\n",
        b'{"id": "x", "text": "One.\\ud800"}\n',
        b'{"id": ',
        b'"',
        b"\xef\xbb\xbf",
        b"\xff\xfe",
        b"\x00",
        b"\r\n",
        b"\n",
        b"Troops Leave\n\n",
        b"January 19, 2022\n",
    ]
)
CONTENT = st.lists(PIECES | st.binary(max_size=12), max_size=12).map(b"".join)


@settings(max_examples=150, deadline=None)
@given(CONTENT, CONTENT, CONTENT, CONTENT)
def test_any_folder_is_read_without_a_crash_and_texts_are_the_files(text, other, corpus, catalogue):
    with tempfile.TemporaryDirectory() as folder:
        contents = {"a.txt": text, "b.md": other, "k.jsonl": corpus, "sources.csv": catalogue}
        for name, content in contents.items():
            (Path(folder) / name).write_bytes(content)
        reading = read([folder])
    for document in reading.documents:
        document.text.encode()
        assert all(0 <= zone.start < zone.end <= len(document.text) for zone in document.zones)
        content = contents.get(document.id, b"\xff")
        try:
            assert document.text == content.decode()
        except UnicodeDecodeError:
            assert document.id not in contents or document.notes
    assert not any("\n" in line for line in (*reading.notes, *reading.problems))
