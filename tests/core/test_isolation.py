import pytest

from rashomon import serialise
from rashomon.plugins import Choice, load
from rashomon.runner import compare
from tests.conftest import document

PLUGIN = """
    import os, sys, time
    import rashomon
    {at_import}

    class Made:
        name = "made"
        languages = frozenset({{"en"}})
        def extract(self, document):
            {extract}
            at = document.text.find("Almaty")
            if at >= 0:
                yield document.claim(at, at + 6, about="where", value=("Almaty", at))
        def affinity(self, a, b):
            {affinity}
            return 1.0
        def judge(self, a, b):
            return rashomon.Judgement(rashomon.Verdict.AGREE, "same", 0.0, "the same place")

    @rashomon.hookimpl
    def rashomon_comparators():
        return [Made()]
"""
PRINTED = "ContractError: it printed {} (standard output is for the report: use logging)"
A, B, C = (document(name, f"{name} in Almaty", "2022-01-13") for name in "abc")
FRENCH = document("f", "à Almaty", "2022-01-13", language="fr")


def run(install, *documents, time_limit=20, **wrong):
    install("bad", PLUGIN.format(**{"at_import": "", "extract": "pass", "affinity": "pass", **wrong}))
    matrix = compare(documents, load(Choice(only=frozenset({"bad", "units"})), time_limit=time_limit))
    return matrix, [str(failure) for failure in matrix.failures]


def states(matrix):
    cells = [each for each in matrix.cells if each.comparator == "made"]
    return {each.left + each.right: "failed" if each.error else each.agree for each in cells}


def told(call, documents, message):
    where = f" on {documents}" if documents else ""
    return [f"plugin bad (rashomon-bad 1.0) failed in {call}{where}: {message}"]


def test_a_plugin_in_its_own_process_compares_as_one_in_this_process_would(install):
    matrix, failures = run(install, A, B, FRENCH)
    assert failures == []
    assert [
        (each.left.text, each.right.value, each.verdict) for each in matrix.findings if each.comparator == "made"
    ] == [("Almaty", ["Almaty", 5], "agree")]
    assert [each.not_comparable for each in matrix.cells if (each.left, each.right) == ("a", "f")] == [
        "f is in another language (fr)"
    ] * 2


@pytest.mark.parametrize(
    ("at_import", "message"),
    [
        ("os._exit(7)", "the process it runs in ended"),
        ("time.sleep(60)", "took longer than 2 s and was ended (allow more with --time-limit)"),
        (
            "print('hello'); print('again')",
            PRINTED.format("'hello'"),
        ),
        ("sys.exit()", "SystemExit"),
    ],
)
def test_whatever_a_plugin_does_when_it_is_imported_the_run_goes_on(install, at_import, message):
    matrix, failures = run(install, A, B, time_limit=2, at_import=at_import)
    assert failures == told("loading", "", message)
    assert [plugin.state for plugin in matrix.comparators if plugin.name == "bad"] == ["failed"]
    assert {each.comparator for each in matrix.cells} == {"units"}


@pytest.mark.parametrize(
    ("extract", "message"),
    [
        ("if document.id == 'b': os._exit(7)", "the process it runs in ended"),
        ("while document.id == 'b': pass", "took longer than 2 s and was ended (allow more with --time-limit)"),
        ("if document.id == 'b': print('b!', end='')", PRINTED.format("'b!'")),
        ("if document.id == 'b': os.write(1, b'b!')", PRINTED.format("'b!'")),
        (
            "if document.id == 'b': object.__setattr__(document, 'text', document.text.upper() + 'Almaty')",
            "ContractError: the comparator changed the document",
        ),
        ("if document.id == 'b': document.text = ''", "FrozenInstanceError"),
        ("if document.id == 'b': yield document.claim(0, 99, about='x', value=1)", "SpanError: span 0:99 is not in"),
        ("if document.id == 'b': yield document.claim(0, 1, about='x', value=os)", "TypeError: module cannot be"),
        ("if document.id == 'b': raise RecursionError", "RecursionError"),
    ],
)
def test_whatever_a_plugin_does_on_one_document_the_other_documents_are_compared(install, extract, message):
    matrix, failures = run(install, A, B, C, time_limit=2, extract=extract)
    (failure,) = failures
    assert failure.startswith(told("extract", "b", message)[0])
    assert states(matrix) == {"aa": 0, "bb": "failed", "cc": 0, "ab": "failed", "ac": 1, "bc": "failed"}


@pytest.mark.parametrize(
    ("affinity", "call", "message"),
    [
        ("if {a.document.id, b.document.id} == {'a', 'b'}: os._exit(7)", "compare", "the process it runs in ended"),
        (
            "while {a.document.id, b.document.id} == {'a', 'b'}: pass",
            "compare",
            "took longer than 2 s and was ended (allow more with --time-limit)",
        ),
        (
            "if {a.document.id, b.document.id} == {'a', 'b'}: return 7",
            "affinity or judge",
            "ContractError: affinity returned 7, not a number from 0 to 1",
        ),
    ],
)
def test_whatever_a_plugin_does_on_one_pair_the_other_pairs_are_compared(install, affinity, call, message):
    matrix, failures = run(install, A, B, C, time_limit=2, affinity=affinity)
    assert failures == told(call, "a and b", message)
    assert states(matrix) == {"aa": 0, "bb": 0, "cc": 0, "ab": "failed", "ac": 1, "bc": 1}


def test_a_plugin_that_has_to_be_ended_again_and_again_is_given_up(install):
    matrix, failures = run(install, A, B, C, *(document(name, "Almaty") for name in "de"), extract="os._exit(1)")
    assert [failure.rsplit(": ", 1)[1] for failure in failures] == [
        *["the process it runs in ended"] * 3,
        *["given up after it had to be ended 3 times"] * 2,
    ]
    assert set(states(matrix).values()) == {"failed"}


def test_the_rest_of_the_run_is_as_if_the_plugin_were_not_installed(install):
    alone = compare([A, B, C], load(Choice(only=frozenset({"units"}))))
    beside, _ = run(install, A, B, C, extract="os._exit(1)")
    rest = [serialise.dumps(serialise.cell(each)) for each in beside.cells if each.comparator == "units"]
    assert rest == [serialise.dumps(serialise.cell(each)) for each in alone.cells]
