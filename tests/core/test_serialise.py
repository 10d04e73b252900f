import json
from datetime import date

import pytest
from attrs import frozen

from rashomon import serialise
from rashomon.runner import compare
from tests.conftest import document, loaded, words

A = document("a", "dead=146", "2022-01-13", outlet="TASS", published_from="option")
B = document("b", "dead=164 planes=70", "2022-01-13")


@frozen
class Quantity:
    low: int
    since: date


def test_a_matrix_is_written_as_the_contract_says():
    read = json.loads(serialise.dumps(serialise.matrix(compare([A, B], loaded(words)))))
    assert read["schema"] == 1
    assert read["documents"][0] == {
        "id": "a",
        "published": "2022-01-13",
        "published_from": "option",
        "outlet": "TASS",
        "title": None,
        "url": None,
        "language": None,
        "zones": [],
    }
    assert read["claims"][0] == {
        "id": "words:a:1",
        "document": "a",
        "comparator": "words",
        "start": 0,
        "end": 8,
        "text": "dead=146",
        "about": "dead",
        "value": "146",
    }
    assert read["findings"] == [
        {
            "comparator": "words",
            "left": "words:a:1",
            "right": "words:b:1",
            "verdict": "diverge",
            "level": "different value",
            "distance": 1.0,
            "reason": "they give different values for dead",
            "affinity": 1.0,
            "otherwise": "They would agree if both gave one value, or if one of them spoke of something else.",
            "diff": [],
            "repeat": False,
        }
    ]
    assert read["facts"] == [
        {
            "comparator": "words",
            "question": "dead",
            "claims": ["words:a:1", "words:b:1"],
            "verdict": "diverge",
            "distance": 1.0,
            "alone": [],
            "extents": [None, None],
            "spread": None,
        }
    ]
    assert read["comparators"] == [
        {"name": "words", "distribution": "tests", "version": "1.0", "state": "loaded", "why": None}
    ]
    assert {"comparator": "words", "left": "a", "right": "b", "only_right": 1}.items() <= read["cells"][2].items()


def test_values_of_attrs_and_dates_are_written_by_their_fields():
    assert serialise.dumps(Quantity(3, date(2022, 1, 13))) == '{"low": 3, "since": "2022-01-13"}'


def test_a_lone_surrogate_is_escaped_and_other_text_is_left_as_it_is():
    assert serialise.dumps("Нур-Султан") == '"Нур-Султан"'
    assert serialise.dumps("\ud800 é") == '"\\ud800 \\u00e9"'


def test_a_value_that_json_does_not_know_is_refused_with_what_to_do():
    with pytest.raises(TypeError, match="set cannot be written as JSON"):
        serialise.dumps({"value": {1}})
