import os
import sys
import tempfile

import pytest

from rashomon import serialise
from rashomon.worker import Service
from tests.conftest import document

PLUGIN = """
    import os
    import rashomon

    @rashomon.comparator("words")
    def words(document):
        if "print" in document.text:
            os.write({printed}, b"hello\\nworld")
        if "raise" in document.text:
            raise ValueError("no")
        for word in ("dead", "alive"):
            at = document.text.find(word)
            if at >= 0:
                yield document.claim(at, at + len(word), about="state", value=word)

    @rashomon.hookimpl
    def rashomon_comparators():
        return [words]
"""


@pytest.fixture
def service(install):
    with tempfile.TemporaryFile() as printed:
        install("words", PLUGIN.format(printed=printed.fileno()))
        made = Service(printed.fileno())
        plugin = {"name": "words", "distribution": "rashomon-words", "version": "1.0", "state": "loaded", "why": None}
        answer = made.answer({"plugin": plugin, "entry_point": "rashomon_words", "path": sys.path, "settings": {}})
        assert answer == {"comparators": ["words"], "settings": {"words": {}}}
        yield made


def ask(service, call, **request):
    return service.answer({"call": call, "comparator": "words", **request})


def written(name, text, **known):
    each = document(name, text, "2022-01-13", **known)
    return {**serialise.document(each), "published": "2022-01-13", "text": text}


def test_a_worker_reads_groups_and_compares_what_it_is_sent(service):
    assert ask(service, "extract", document=written("a", "all dead")) == {
        "claims": [[4, 8, "state", "dead"]],
        "skipped": 0,
    }
    ask(service, "extract", document=written("b", "all alive"))
    assert ask(service, "group", document="a") == {
        "groups": [[0]],
        "findings": [],
        "extents": [],
    }
    ask(service, "group", document="b")
    ((left, right, verdict, *_),) = ask(service, "pair", left="a", right="b")["findings"]
    assert (left, right, str(verdict)) == (0, 0, "diverge")


def test_a_worker_answers_what_went_wrong(service):
    failure = ask(service, "extract", document=written("a", "raise"))["failure"]
    assert (failure["call"], failure["message"]) == ("extract", "ValueError: no")


def test_a_worker_refuses_what_was_printed_and_forgets_it(service):
    failure = ask(service, "extract", document=written("a", "print"))["failure"]
    assert failure["message"].startswith("ContractError: it printed 'hello'")
    assert "failure" not in ask(service, "extract", document=written("b", "dead"))


def test_a_worker_can_be_told_that_nothing_was_loaded():
    number = os.open(os.devnull, os.O_RDONLY)
    plugin = {"name": "nix", "distribution": "nix", "version": "1", "state": "loaded", "why": None}
    answer = Service(number).answer({"plugin": plugin, "entry_point": "nix_nix", "path": sys.path, "settings": {}})
    os.close(number)
    assert (answer["failure"]["state"], answer["failure"]["call"]) == ("failed", "loading")
