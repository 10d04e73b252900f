"""Make the report of the seeds and its screenshot, docs/report.html and docs/report.png; --check tells if they are old.

The screenshot carries the SHA-256 of the page it shows, so that a check needs no browser: browsers and fonts differ.
"""

from __future__ import annotations

import shutil
import sys
import zlib
from hashlib import sha256
from pathlib import Path

import rashomon
from rashomon.reports import render

FOLDER = Path(__file__).parent
PAGE, PICTURE = FOLDER / "report.html", FOLDER / "report.png"

#: The size of the window of the screenshot, in CSS pixels: the summary, the sources, the first questions.
WINDOW = {"width": 1280, "height": 1500}

#: The switches that keep Chromium from asking for anything by itself, and let it run as root in a container.
SWITCHES = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run")

_KEYWORD = b"page-sha256"


def main() -> int:
    """Write both files, or with ``--check`` return 1 when they are not of today's comparison."""
    page = render(rashomon.compare([FOLDER.parent / "seeds"]), "html").encode()
    if "--check" in sys.argv[1:]:
        current = PAGE.read_bytes() == page and _mark(page) in PICTURE.read_bytes()
        sys.stdout.write("" if current else f"{PAGE} or {PICTURE} is old: run .venv/bin/python {__file__}\n")
        return 0 if current else 1
    PAGE.write_bytes(page)
    PICTURE.write_bytes(_marked(_picture(), page))
    return 0


def _picture() -> bytes:
    """Take a screenshot of the page."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415  only to make it, not to check it

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=list(SWITCHES))
        window = browser.new_page(viewport=WINDOW, color_scheme="light")
        window.goto(PAGE.resolve().as_uri())
        picture = window.screenshot()
        browser.close()
    return picture


def _mark(page: bytes) -> bytes:
    """Return a PNG text chunk that names the page (PNG, third edition, 11.3.3.2)."""
    body = b"tEXt" + _KEYWORD + b"\0" + sha256(page).hexdigest().encode()
    return (len(body) - 4).to_bytes(4, "big") + body + zlib.crc32(body).to_bytes(4, "big")


def _marked(picture: bytes, page: bytes) -> bytes:
    """Put the mark before the last chunk, which has twelve bytes."""
    return picture[:-12] + _mark(page) + picture[-12:]


if __name__ == "__main__":
    sys.exit(main())
