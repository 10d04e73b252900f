"""The name of a new plugin, what follows from it, and why a name is refused."""

from __future__ import annotations

import keyword
import re
import sys
from importlib.util import find_spec
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Collection

#: Longer names would break the line length of what is written.
MAX_LENGTH = 28

_FORM = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")


class BadNameError(ValueError):
    """A name that no new plugin can have; the message says why and what to do."""


@frozen
class Name:
    """The name of a plugin, such as ``power-cuts``, and the names of what is written for it."""

    plugin: str

    @property
    def distribution(self) -> str:
        """What pip installs: ``rashomon-power-cuts``."""
        return f"rashomon-{self.plugin}"

    @property
    def variable(self) -> str:
        """The name as part of an identifier: ``power_cuts``."""
        return self.plugin.replace("-", "_")

    @property
    def module(self) -> str:
        """What Python imports: ``rashomon_power_cuts``."""
        return f"rashomon_{self.variable}"

    @property
    def title(self) -> str:
        """The name as part of the name of a class: ``PowerCuts``."""
        return "".join(part.capitalize() for part in self.plugin.split("-"))


def name_of(text: str, installed: Collection[str]) -> Name:
    """Return the name of a new plugin; BadNameError for what is none, is too long, or is taken.

    ``installed`` are the names of the plugins there are. A name is lower-case letters, digits and hyphens; keywords
    and modules of Python are refused, since they could not be imported or would be mistaken for Python's own.
    """
    name = Name(text)
    if not _FORM.fullmatch(text):
        why = "is no name for a plugin (write lower-case letters, digits and single hyphens, a letter first)"
    elif len(text) > MAX_LENGTH:
        why = f"is too long (write at most {MAX_LENGTH} characters)"
    elif text in installed:
        why = "is installed already (choose another name; rashomon plugins lists them)"
    elif keyword.iskeyword(name.variable) or keyword.issoftkeyword(name.variable):
        why = "is a keyword of Python (choose another name)"
    elif name.variable in sys.stdlib_module_names:
        why = "is a module of Python's standard library (choose another name)"
    elif find_spec(name.module):
        why = f"would be the module {name.module}, which is installed already (choose another name)"
    else:
        return name
    msg = f"{text} {why}" if text else f"an empty name {why}"
    raise BadNameError(msg)
