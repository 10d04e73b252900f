"""The gate: on hostile text, neither an expression nor a comparator may take more than linear time, about."""

import importlib
import math
import pkgutil
import re
from operator import itemgetter
from time import process_time

import pytest

import rashomon
import rashomon_plugins
from rashomon.plugins import Choice, load
from tests.conftest import document

SMALL, LARGE, LIMIT = 1024, 65_536, 1.3
#: Below this many seconds, growth is noise.
NOTICEABLE = 0.05
HOSTILE = [
    *" \n\t\"'“”‘’«.,;:-–—…$%()/_0aAé",
    *("1,", "1 ", "0.", "a.", "a ", "A ", "A-", "A.", "-1", '" ', '"a', "“a ", "’s ", "a, ", "\r\n", "\n\n", "---"),
    *("one ", "twenty-", "two hundred and ", "at least ", "more than 1,0", "1st ", "45th ", "Il-76", "between 1 and "),
    *("Jan. ", "last ", "the ", "Monday ", "January 1, ", "12:", "1990s ", "years ago ", "said "),
    *(", said ", '," he said, "', "Ministry of ", "Mr. ", "U.S. ", "Guards ", "(CSTO) ", "the 1st Army of ", "http://"),
    *("'a ", '"a" ', "“a” he said. ", "also ", "“a\n", '"X, "he said. ', "'A b' "),
    *("www.", "By ", "Photo: ", "<!--", "= "),
]  # fmt: skip


def patterns():
    """Return every compiled expression that a module of the project holds, by the name it is known under."""
    found = {}
    for package in (rashomon, rashomon_plugins):
        for info in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
            if not info.name.endswith("__main__"):
                for name, value in vars(importlib.import_module(info.name)).items():
                    collect(f"{info.name}.{name}", value, found)
    return found


def collect(name, value, found):
    if isinstance(value, re.Pattern):
        found.setdefault((value.pattern, value.flags), name)
    elif isinstance(value, dict):
        collect(name, tuple(value.values()), found)
    elif isinstance(value, (tuple, list)):
        for each in value:
            collect(name, each, found)


PATTERNS = sorted(((name, re.compile(*key)) for key, name in patterns().items()), key=itemgetter(0))


def seconds(work, text):
    start = process_time()
    work(text)
    return process_time() - start


def growth(work, atom, tail):
    """Return the growth exponent from 1 kB to the first size, up to 64 kB, that takes long enough to tell."""
    for size in (SMALL * 8, LARGE):
        at_large = seconds(work, atom * (size // len(atom)) + tail)
        if at_large > NOTICEABLE:
            at_small = min(seconds(work, atom * (SMALL // len(atom)) + tail) for _ in range(5))
            return math.log(at_large / max(at_small, 1e-6)) / math.log(size / SMALL)
    return 1.0


@pytest.mark.parametrize(("name", "pattern"), PATTERNS, ids=[name for name, _ in PATTERNS])
def test_every_expression_takes_linear_time_on_hostile_text(name, pattern):
    def scan(text):
        for _ in pattern.finditer(text.encode() if isinstance(pattern.pattern, bytes) else text):
            pass

    slow = {atom: exponent for atom in HOSTILE if (exponent := growth(scan, atom, "!")) > LIMIT}
    assert slow == {}


@pytest.mark.parametrize("offer", load(Choice(built_in_only=True)).offers, ids=lambda offer: offer.comparator.name)
@pytest.mark.parametrize("atom", HOSTILE, ids=repr)
def test_every_comparator_finds_claims_in_linear_time_on_hostile_text(offer, atom):
    def extract(text):
        list(offer.comparator.extract(document("hostile", text, "2022-01-13")))

    assert growth(extract, atom, "!") <= LIMIT or growth(extract, atom, "!") <= LIMIT
