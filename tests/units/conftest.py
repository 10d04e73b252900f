from pathlib import Path

import pytest

from rashomon_plugins.units import Units
from tests.conftest import document

SEEDS = Path(__file__).parent.parent.parent / "seeds"


@pytest.fixture
def units():
    """Return a function that tells the units of a text, as (kind, words)."""

    def found(text):
        return [(claim.value.kind, claim.text) for claim in Units().extract(document("a", text))]

    return found


@pytest.fixture
def names(units):
    """Return a function that tells the units of a text, words only."""
    return lambda text: [name for _, name in units(text)]


@pytest.fixture
def key():
    """Return a function that tells the keys of the units of a text, in order."""
    return lambda text: [claim.value.key for claim in Units().extract(document("a", text))]


@pytest.fixture
def pair():
    """Return a function that makes a claim of the one unit of each of two texts."""

    def claims(left, right):
        return [next(iter(Units().extract(document(name, text)))) for name, text in (("a", left), ("b", right))]

    return claims


@pytest.fixture
def units_judge(pair):
    """Return a function that judges the first units of two texts."""
    return lambda left, right: Units().judge(*pair(left, right))
