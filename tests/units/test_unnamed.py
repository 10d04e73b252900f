"""Bodies and forces that a common noun in small letters tells."""

import pytest


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The riot police moved in.", ("organisation", "riot police")),
        ("They called the national guard.", ("formation", "national guard")),
        ("The port authority closed the gates.", ("organisation", "port authority")),
        ("The prison service said four had left.", ("organisation", "prison service")),
    ],
)
def test_a_body_of_which_an_event_has_one_is_found(units, text, found):
    assert units(text) == [found]


@pytest.mark.parametrize("text", ["A riot police chief wept.", "the air force base", "the riot police commander"])
def test_what_only_belongs_to_the_next_noun_is_none(names, text):
    assert not names(text)
