from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from rashomon.alignment import assign, groups

sides = st.integers(0, 4)
tables = st.dictionaries(st.tuples(sides, sides), st.floats(0.5, 1.0), max_size=16)


def total(matches):
    return sum(match.affinity for match in matches)


def best_by_trying_all(table):
    return max(sum(table.get(edge, 0.0) for edge in enumerate(order)) for order in permutations(range(5)))


@given(tables)
def test_no_other_pairing_has_a_greater_total(table):
    assert abs(total(assign(table)) - best_by_trying_all(table)) < 1e-9


@given(tables)
def test_every_claim_is_paired_once_at_most_and_only_with_one_it_has_an_affinity_to(table):
    matches = assign(table)
    assert len({match.left for match in matches}) == len(matches) == len({match.right for match in matches})
    assert all(table[match.left, match.right] == match.affinity for match in matches)


@given(tables)
def test_mirrored_documents_are_paired_as_well(table):
    mirrored = {(j, i): affinity for (i, j), affinity in table.items()}
    assert abs(total(assign(table)) - total(assign(mirrored))) < 1e-9


def test_the_best_total_outranks_the_best_single_pair():
    matches = assign({(0, 0): 0.9, (0, 1): 0.8, (1, 0): 0.8})
    assert [(match.left, match.right) for match in matches] == [(0, 1), (1, 0)]


def test_nothing_is_paired_with_nothing():
    assert assign({}) == []


def test_chains_of_repeats_make_one_group():
    assert groups(5, [(3, 1), (1, 4)]) == [[0], [1, 3, 4], [2]]
