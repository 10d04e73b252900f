"""The page as HTML: templates that escape by default, one style, one script, and a policy that allows only those."""

from __future__ import annotations

from base64 import b64encode
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from rashomon.reports.html.answers import sayings
from rashomon.reports.html.limits import NAMES

if TYPE_CHECKING:
    from jinja2 import Environment

    from rashomon.reports.html.page import Page

_TEMPLATES = Path(__file__).parent / "templates"

#: What shows the two sources chosen of a pair, for source number N: the choices of the reader; and, without script, the
#: pair a link led to, which then outranks the choices.
_CHOSEN = """\
.reader:has(.lN:checked) .dN,.reader:has(.rN:checked) .dN{display:block}
.reader:has(.lN:checked) .dN{order:1}
.reader:has(.lN:checked) .oN,.reader:has(.rN:checked) .oN,.reader:has(.lN:checked) .iN,.reader:has(.rN:checked) .iN\
{display:block}
@media(max-width:40rem){.oN td:first-child::before,.eN td:last-child::before{content:"N"}}
html:not(.js) .reader:has(.oN:target) .docs .dN{display:block;order:1}
html:not(.js) .reader:has(.eN:target) .docs .dN{display:block;order:2}
"""


def rendered(page: Page) -> str:
    """Fill the templates; the same page gives the same bytes."""
    numbers = [source.number for source in page.sources if source.text is not None]
    style = _file("style.css") + "".join(_CHOSEN.replace("N", str(number)) for number in numbers)
    script = _file("script.js")
    filled = (
        _environment()
        .get_template("page.html.j2")
        .render(
            page=page,
            names=NAMES,
            sayings=sayings,
            style=style,
            script=script,
            policy=_policy(style, script),
        )
    )
    return filled.encode("utf-8", "backslashreplace").decode() + "\n"


def _policy(style: str, script: str) -> str:
    """Return the Content-Security-Policy (W3C, CSP Level 3): nothing but the style and the script of these bytes."""
    return (
        f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}; base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


@cache
def _file(name: str) -> str:
    return (_TEMPLATES / name).read_text(encoding="utf-8")


@cache
def _environment() -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # noqa: PLC0415  costs 50 ms, only HTML needs it

    return Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
