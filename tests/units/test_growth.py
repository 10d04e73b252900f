"""What the units comparator reads again and again stays linear in time."""

import math
from time import process_time

import pytest

from rashomon_plugins.units import Units
from tests.conftest import document

SMALL, LARGE, LIMIT = 2_000, 64_000, 1.3


def seconds(text):
    began = process_time()
    list(Units().extract(document("a", text)))
    return process_time() - began


@pytest.mark.parametrize(
    "each", ["50-foot Aa ", "convoys of Bradleys ", "Aa Local 1 ", "1st Battalion, ", "Orlo declined to comment "]
)
def test_names_said_a_thousand_times_take_linear_time(each):
    short, long = (min(seconds(each * (size // len(each))) for _ in range(3)) for size in (SMALL, LARGE))
    assert math.log(long / short, LARGE / SMALL) < LIMIT
