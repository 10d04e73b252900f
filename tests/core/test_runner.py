import pytest

from rashomon import Finding, Judgement, Verdict, Zone
from rashomon.containment import PluginError
from rashomon.runner import compare
from tests.conftest import document, loaded, words

A = document("a", "dead=146 troops=2000 troops=2000", "2022-01-13")
B = document("b", "dead=164 troops=2000 planes=70", "2022-01-13")
C = document("c", "dead=146", "2022-01-13")


NOT_A_FINDING = "not a Finding with a Verdict, words and a distance from 0 to 1"


class Pairs:
    """A comparator of the third form: it sees the whole pair."""

    name = "pairs"

    def __init__(self, finding=None):
        self.finding = finding

    def extract(self, each):
        yield each.claim(0, 4, about="first word", value=each.text[:4])

    def compare(self, left, right):
        judgement = Judgement(Verdict.AGREE, "seen together", 0.0, "both begin alike")
        yield self.finding or Finding(
            "x", left[0], right[0], judgement.verdict, judgement.level, judgement.distance, judgement.reason
        )


class Failing:
    """Fails where it is told to."""

    name = "failing"

    def __init__(self, call, error=ValueError("no\nidea")):  # noqa: B008  never changed
        self.call, self.error = call, error

    def extract(self, each):
        if self.call == "extract" and each.id == "b":
            raise self.error
        yield each.claim(0, 4, about="x", value=1)

    def affinity(self, a, b):
        if self.call == "affinity" and a.document is not b.document:
            raise self.error
        return 1.0

    def judge(self, a, b):
        return Judgement(Verdict.AGREE, "same", 0.0, "the same")


def cell(matrix, left, right, comparator="words"):
    return next(x for x in matrix.cells if (x.comparator, x.left, x.right) == (comparator, left, right))


def test_every_pair_has_a_cell_and_every_document_a_diagonal():
    cells = compare([A, B, C], loaded(words)).cells
    assert sorted((each.left, each.right) for each in cells) == [
        ("a", "a"),
        ("a", "b"),
        ("a", "c"),
        ("b", "b"),
        ("b", "c"),
        ("c", "c"),
    ]


def test_a_cell_counts_verdicts_and_what_stands_alone_with_repeats_counted_once():
    pair = cell(compare([A, B], loaded(words)), "a", "b")
    assert (pair.agree, pair.diverge, pair.only_left, pair.only_right) == (1, 1, 0, 1)


def test_a_fact_is_a_row_over_the_documents_and_takes_the_gravest_verdict():
    facts = compare([A, B, C], loaded(words)).facts
    assert [(fact.question, fact.verdict, [claim.text for claim in fact.claims]) for fact in facts] == [
        ("dead", Verdict.DIVERGE, ["dead=146", "dead=164", "dead=146"]),
        ("troops", Verdict.AGREE, ["troops=2000", "troops=2000"]),
    ]


def test_the_order_of_the_documents_changes_nothing():
    assert compare([A, B, C], loaded(words)) == compare([C, A, B], loaded(words))


def test_a_document_that_contradicts_itself_is_told_on_the_diagonal():
    matrix = compare([document("a", "dead=146 dead=164")], loaded(words))
    assert cell(matrix, "a", "a").diverge == 1
    assert [(each.left.text, each.right.text) for each in matrix.findings] == [("dead=146", "dead=164")]
    assert matrix.facts == ()


def test_claims_in_a_skipped_zone_are_left_out_and_counted():
    promo = document("p", "dead=1 dead=146", "2022-01-13", zones=(Zone("promo", 0, 6),))
    matrix = compare([promo, A], loaded(words))
    assert [claim.text for claim in matrix.claims if claim.document.id == "p"] == ["dead=146"]
    assert "p: 1 words claim left out of skipped zones" in matrix.notes


def test_a_document_in_another_language_is_not_comparable_and_not_in_agreement():
    class English(type(words)):
        """The same, for English only."""

    english = English("words", words.find, frozenset({"en"}))
    matrix = compare([A, document("f", "dead=146", "2022-01-13", language="fr")], loaded(english))
    pair = cell(matrix, "a", "f")
    assert pair.not_comparable == "f is in another language (fr)"
    assert (pair.comparable, pair.only_left, pair.divergence) == (0, 2, None)
    assert matrix.notes == ("f is in another language (fr)",)


def test_a_document_without_a_date_is_told():
    note = "d: no publication date, so relative dates in it stay unresolved"
    assert compare([document("d", "x")], loaded(words)).notes == (note,)


def test_a_comparator_of_the_third_form_decides_by_itself():
    matrix = compare([A, C], loaded(Pairs()))
    assert [(each.comparator, each.level, each.left.text) for each in matrix.findings] == [
        ("pairs", "seen together", "dead")
    ]


@pytest.mark.parametrize(
    ("made", "message"),
    [
        (
            "agreement",
            f"ContractError: compare yielded 'agreement', {NOT_A_FINDING}",
        ),
        (
            Finding(
                "x", A.claim(0, 1, about="x", value=1), B.claim(0, 1, about="x", value=1), Verdict.AGREE, "", 0, ""
            ),
            "ContractError: compare yielded a finding that does not join a left claim and a right claim it was given",
        ),
    ],
)
def test_a_finding_of_other_claims_than_those_given_fails_the_cell(made, message):
    matrix = compare([A, C], loaded(Pairs(made)))
    assert cell(matrix, "a", "c", "pairs").error == f"plugin pairs (tests 1.0) failed in compare on a and c: {message}"


def test_a_comparator_that_fails_on_one_document_leaves_the_other_cells_and_comparators_as_they_are():
    alone, beside = compare([A, B, C], loaded(words)), compare([A, B, C], loaded(words, Failing("extract")))
    assert [each for each in beside.cells if each.comparator == "words"] == list(alone.cells)
    error = "plugin failing (tests 1.0) failed in extract on b: ValueError: no idea"
    assert [str(failure) for failure in beside.failures] == [error]
    assert cell(beside, "a", "b", "failing").error == error
    assert cell(beside, "a", "c", "failing").agree == 1


def test_a_comparator_that_fails_on_a_pair_fails_that_cell():
    matrix = compare([A, B], loaded(Failing("affinity", SystemExit(3))))
    error = "plugin failing (tests 1.0) failed in affinity or judge on a and b: SystemExit: 3"
    assert cell(matrix, "a", "b", "failing").error == error
    assert cell(matrix, "a", "a", "failing").error is None


@pytest.mark.parametrize("call", ["extract", "affinity"])
def test_a_strict_run_stops_at_the_first_failure(call):
    with pytest.raises(PluginError, match="plugin failing"):
        compare([A, B, C], loaded(Failing(call)), strict=True)


def test_ctrl_c_is_not_contained():
    with pytest.raises(KeyboardInterrupt):
        compare([A, B], loaded(Failing("extract", KeyboardInterrupt())))


@pytest.mark.parametrize(
    ("made", "message"),
    [
        (7, "ContractError: extract yielded int, not a claim (make claims with document.claim)"),
        (B.claim(0, 1, about="x", value=1), "ContractError: extract yielded a claim of another document: b 0:1"),
    ],
)
def test_what_is_not_a_claim_of_the_document_is_refused(made, message):
    class Wrong(Failing):
        def extract(self, each):
            yield made

    matrix = compare([A], loaded(Wrong("nowhere")))
    assert matrix.failures[0].message == message


def test_affinities_at_once_replace_affinities_one_by_one():
    class AtOnce(Failing):
        def affinities(self, lefts, rights):
            return [[float(a.text == b.text) for b in rights] for a in lefts]

    assert len(compare([A, C], loaded(AtOnce("affinity"))).findings) == 1


@pytest.mark.parametrize(
    "judgement",
    [
        None,
        "agree",
        Judgement("contradict", "level", 0.5, "reason"),
        Judgement(Verdict.AGREE, "level", 2.0, "reason"),
        Judgement(Verdict.AGREE, "level", float("nan"), "reason"),
        Judgement(Verdict.AGREE, "level", 0.0, None),
        Judgement(Verdict.AGREE, None, 0.0, "reason"),
        Judgement(Verdict.AGREE, "level", "near", "reason"),
    ],
)
def test_what_is_no_judgement_fails_the_cell_and_not_the_run(judgement):
    class Unsure(Failing):
        def judge(self, a, b):
            return judgement

    matrix = compare([A, C], loaded(Unsure("nowhere")))
    (failure,) = matrix.failures
    assert (failure.call, failure.documents) == ("affinity or judge", ("a", "c"))
    assert matrix.facts == ()


@pytest.mark.parametrize("table", [[[7.0]], [[float("nan")]], [[]], [], [[1.0, 1.0]], None])
def test_what_is_no_table_of_affinities_fails_the_cell(table):
    class AtOnce(Failing):
        def affinities(self, lefts, rights):
            return table

    assert [failure.call for failure in compare([A, C], loaded(AtOnce("nowhere"))).failures] == ["affinity or judge"]


def test_progress_is_told():
    seen = []
    compare([A, B], loaded(words, Failing("nowhere")), progress=lambda done, total: seen.append((done, total)))
    assert seen == [(done, 8) for done in range(1, 9)]


class Halting:
    """Sure only that neighbours in the alphabet speak of one thing, and hardly that others do."""

    name = "halting"
    failure = ValueError("no idea")

    def __init__(self, doubt, error=None):
        self.doubt, self.error = doubt, error

    def extract(self, each):
        yield each.claim(0, 1, about="x", value=each.id)

    def affinity(self, a, b):
        near = abs(ord(a.document.id) - ord(b.document.id)) <= 1
        if not near and self.error and self.error.pop():
            raise self.failure
        return 0.9 if near else self.doubt

    def judge(self, a, b):
        return Judgement(Verdict.DIVERGE, "different", 0.5, "they differ")


def test_claims_that_a_third_document_links_are_judged_when_that_is_likely_enough():
    assert [each.affinity for each in compare([A, B, C], loaded(Halting(0.3))).findings] == [0.9, 0.3, 0.9]
    assert [each.affinity for each in compare([A, B, C], loaded(Halting(0.2))).findings] == [0.9, 0.9]
    assert len(compare([A, C], loaded(Halting(0.3))).findings) == 0


@pytest.mark.parametrize(
    ("caution", "told"), [(0.6, [0.9, 0.3, 0.9]), (0.62, [0.9, 0.9]), (0.9, [0.9, 0.9]), (0.91, [])]
)
def test_a_divergence_that_a_third_document_links_is_told_when_half_as_sure_as_caution_asks(caution, told):
    found = compare([A, B, C], loaded(Halting(0.3)), caution=caution).findings
    assert [each.affinity for each in found] == told


def test_a_failure_on_what_a_third_document_links_fails_that_cell():
    matrix = compare([A, B, C], loaded(Halting(0.3, [True, False])))
    assert cell(matrix, "a", "c", "halting").error == (
        "plugin halting (tests 1.0) failed in affinity or judge on a and c: ValueError: no idea"
    )
    assert cell(matrix, "a", "b", "halting").diverge == 1
    with pytest.raises(PluginError, match="plugin halting"):
        compare([A, B, C], loaded(Halting(0.3, [True, False])), strict=True)


def test_the_note_counts_what_is_left_out_in_the_end():
    found = compare([A, B, C], loaded(Halting(0.55)))
    assert [each.affinity for each in found.findings] == [0.9, 0.55, 0.9]
    assert not [note for note in found.notes if "less sure" in note]
    found = compare([A, B, C], loaded(Halting(0.4)), caution=0.9)
    assert [each.affinity for each in found.findings] == [0.9, 0.9]
    assert "1 divergence less sure than 0.9 not told (--caution 0 tells all)" in found.notes
