"""What a comparator may say besides affinity and judgement: within a document, across two, and where values lie."""

import pytest

from rashomon import Extent, Finding, Judgement, Stretch, Verdict
from rashomon.explanation import explain
from rashomon.runner import compare
from tests.conftest import document, loaded, words

A = document("a", "killed=10 hurt=5 all=20", "2022-01-13")
B = document("b", "all=15", "2022-01-13")


class Sums:
    """A total must be the sum of its parts: within a document, and one document's total with another's parts."""

    name = "sums"

    def __init__(self, changed=None, extent=lambda claim: Extent(int(claim.value), int(claim.value))):
        self.changed, self.extent = changed, extent

    def extract(self, each):
        yield from words.find(each)

    def affinity(self, a, b):
        return float(a.about == b.about and a.about != "all")

    def judge(self, a, b):
        return Judgement(Verdict.AGREE, "same", 0.0, "the same")

    def within(self, claims):
        yield from self._against(claims, claims)

    def across(self, left, right):
        yield from self._against(left, right)
        yield from (self._finding(total, part) for part, total in self._pairs(right, left))

    def _pairs(self, parts, totals):
        killed = [claim for claim in parts if claim.about == "killed"]
        return [(part, total) for part in killed for total in totals if total.about == "all"]

    def _against(self, parts, totals):
        yield from (self._finding(part, total) for part, total in self._pairs(parts, totals))

    def _finding(self, left, right):
        if self.changed:
            return self.changed
        stretch = Stretch("kept", left.start, left.end, right.start, right.end)
        return Finding(
            "", left, right, Verdict.DIVERGE, "sum", 0.5, "it does not add up", 1.0, "10 and 5 made it", (stretch,)
        )


def only(matrix, left, right):
    return next(each for each in matrix.cells if (each.left, each.right) == (left, right))


def test_a_sum_that_does_not_add_up_is_told_on_the_diagonal():
    matrix = compare([A], loaded(Sums()))
    assert only(matrix, "a", "a").diverge == 1
    (found,) = matrix.findings
    assert (found.comparator, found.left.text, found.right.text) == ("sums", "killed=10", "all=20")
    assert (found.level, found.reason, found.otherwise) == ("sum", "it does not add up", "10 and 5 made it")


def test_what_two_documents_come_to_together_is_told_besides_what_is_aligned():
    matrix = compare([A, B], loaded(Sums()))
    cell = only(matrix, "a", "b")
    assert (cell.diverge, cell.only_left, cell.only_right) == (1, 2, 0)
    (found,) = [each for each in matrix.findings if each.right.document.id == "b"]
    assert (found.left.text, found.right.text) == ("killed=10", "all=15")


def test_a_claim_in_many_findings_is_counted_once_so_that_nothing_stands_alone_less_than_never():
    parts, totals = document("p", "killed=1 killed=2 killed=3"), document("t", "all=9")
    cell = only(compare([parts, totals], loaded(Sums())), "p", "t")
    assert (cell.diverge, cell.only_left, cell.only_right) == (3, 0, 0)


def test_a_total_and_its_part_do_not_make_a_row_of_one_question():
    parts = [document(name, "killed=10", "2022-01-13") for name in "ac"]
    matrix = compare([parts[0], B, parts[1]], loaded(Sums()))
    rows = [[claim.text for claim in fact.claims] for fact in matrix.facts]
    assert rows == [["killed=10", "all=15", "killed=10"], ["killed=10", "killed=10"]]
    assert [fact.verdict for fact in matrix.facts] == [Verdict.DIVERGE, Verdict.AGREE]


@pytest.mark.parametrize("method", ["within", "across"])
def test_a_finding_of_other_claims_than_those_given_fails(method):
    stranger = document("x", "all=1").claim(0, 3, about="all", value="1")
    made = Finding("", stranger, stranger, Verdict.DIVERGE, "sum", 0.5, "no")
    first = document("a", "all=1") if method == "across" else A
    failures = compare([first, document("b", "killed=1")], loaded(Sums(made))).failures
    assert {failure.call for failure in failures} == {method}
    assert "that does not join a left claim and a right claim it was given" in failures[0].message


def test_a_finding_of_a_claim_with_itself_fails():
    claim = next(words.find(A))

    class Alone(Sums):
        def extract(self, each):
            yield claim

        def within(self, claims):
            yield Finding("", claims[0], claims[0], Verdict.DIVERGE, "sum", 0.5, "no")

    assert [failure.call for failure in compare([A], loaded(Alone())).failures] == ["within"]


def test_a_pair_that_is_a_contradiction_already_is_told_once():
    class Told(Sums):
        def affinity(self, a, b):
            return 1.0

        def judge(self, a, b):
            return Judgement(Verdict.DIVERGE, "different", 1.0, "they differ")

    matrix = compare([document("a", "killed=10 all=20")], loaded(Told()))
    assert [each.level for each in matrix.findings] == ["different"]


def test_the_spread_of_a_fact_goes_from_the_lowest_to_the_highest_value():
    told = [document(name, text) for name, text in (("a", "dead=146"), ("b", "dead=164"), ("c", "dead=90"))]
    (fact,) = compare(told, loaded(Sums())).facts
    assert fact.extents == (Extent(146, 146), Extent(164, 164), Extent(90, 90))
    assert fact.spread is not None
    assert [claim.text for claim in fact.spread] == ["dead=90", "dead=164"]


def test_a_bound_spreads_to_the_figure_it_names():
    def extent(claim):
        return Extent(164, None) if claim.document.id == "a" else Extent(None, 200)

    told = [document("a", "dead=164"), document("b", "dead=200")]
    (fact,) = compare(told, loaded(Sums(extent=extent))).facts
    assert [claim.text for claim in fact.spread] == ["dead=164", "dead=200"]


@pytest.mark.parametrize(
    "extent",
    [
        lambda claim: None,
        lambda claim: Extent(7, 7),
        lambda claim: Extent(int(claim.value), None, scale=claim.document.id),
    ],
    ids=["no scale", "all equal", "scales that differ"],
)
def test_there_is_no_spread_where_values_do_not_lie_apart_on_one_scale(extent):
    told = [document("a", "dead=164"), document("b", "dead=200")]
    (fact,) = compare(told, loaded(Sums(extent=extent))).facts
    assert fact.spread is None


@pytest.mark.parametrize(
    "extent",
    [7, Extent(None, None), Extent(2, 1), Extent(float("nan"), 1), Extent(1, float("inf")), Extent("1", "2"),
     Extent(1, 2, None)],
    ids=repr,
)  # fmt: skip
def test_what_is_no_extent_fails_the_document_and_not_the_run(extent):
    matrix = compare([A], loaded(Sums(extent=lambda claim: extent)))
    assert [failure.call for failure in matrix.failures] == ["extent"]
    assert "not None or an Extent of finite numbers, low before high, and a scale" in matrix.failures[0].message


def test_a_worker_hands_all_of_it_on(install):
    source = """
        import rashomon
        from rashomon import Extent, Finding, Judgement, Stretch, Verdict

        class Sums:
            name = "sums"
            def extract(self, document):
                for number, part in enumerate(document.text.split()):
                    start = document.text.index(part)
                    yield document.claim(start, start + len(part), about=str(number), value=int(part))
            def affinity(self, a, b):
                return float(a.about == b.about == "0")
            def judge(self, a, b):
                diff = (Stretch("kept", a.start, a.end, b.start, b.end),)
                return Judgement(Verdict.AGREE, "same", 0.0, "the same", "one were another", diff)
            def within(self, claims):
                yield Finding("", claims[0], claims[1], Verdict.DIVERGE, "sum", 0.5, "no", 0.7, "yes")
            def across(self, left, right):
                yield Finding("", left[1], right[1], Verdict.COMPATIBLE, "both", 0.5, "no", 0.7, "yes")
            def extent(self, claim):
                return Extent(claim.value, None, "m") if claim.value > 1 else None

        @rashomon.hookimpl
        def rashomon_comparators():
            return [Sums()]
    """
    from rashomon.plugins import Choice, load  # noqa: PLC0415  after install

    install("sums", source)
    sent = load(Choice(only=frozenset({"sums"})))
    matrix = compare([document("a", "1 2"), document("b", "1 3")], sent)
    assert matrix.failures == ()
    told = [(each.level, each.affinity, each.otherwise, each.diff, each.derived) for each in matrix.findings]
    assert told == [
        ("sum", 0.7, "yes", (), True),
        ("sum", 0.7, "yes", (), True),
        ("same", 1.0, "one were another", (Stretch("kept", 0, 1, 0, 1),), False),
        ("both", 0.7, "yes", (), True),
    ]
    assert [fact.extents for fact in matrix.facts] == [(Extent(2, None, "m"), Extent(3, None, "m")), (None, None)]


def test_a_worker_judges_what_a_third_document_links(install):
    source = """
        import rashomon
        from rashomon import Judgement, Verdict

        class Halting:
            name = "halting"
            def extract(self, document):
                yield document.claim(0, 1, about="x", value=1)
            def affinity(self, a, b):
                return 0.9 if "b" in (a.document.id, b.document.id) else 0.3
            def judge(self, a, b):
                return Judgement(Verdict.AGREE, "same", 0.0, "the same")

        @rashomon.hookimpl
        def rashomon_comparators():
            return [Halting()]
    """
    from rashomon.plugins import Choice, load  # noqa: PLC0415  after install

    install("halting", source)
    sent = load(Choice(only=frozenset({"halting"})))
    matrix = compare([document(name, "146") for name in "abc"], sent)
    assert [each.affinity for each in matrix.findings] == [0.9, 0.3, 0.9]
    (offer,) = sent.offers
    a, b = (offer.group(offer.extract(document(name, "146"))) for name in "ab")
    assert offer.affinities(a, b) == [(0, 0, 0.9)]


def test_a_comparator_that_sees_the_whole_pair_has_no_affinities_to_explain():
    class Pairs:
        name = "pairs"

        def extract(self, each):
            yield from words.find(each)

        def compare(self, left, right):
            yield Finding("", left[0], right[0], Verdict.AGREE, "first", 0.0, "both begin alike")

    offer = loaded(Pairs()).offers[0]
    explained = explain(offer, A, B)
    assert [(each.claim.text, len(each.findings), each.runners_up) for each in explained.claims] == [
        ("killed=10", 1, ()),
        ("hurt=5", 0, ()),
        ("all=20", 0, ()),
        ("all=15", 1, ()),
    ]
    matrix = compare([A, B, document("c", "all=15")], loaded(Pairs()))
    assert len(matrix.findings) == 3


def test_hardly_any_affinity_makes_no_runner_up():
    class Doubtful(Sums):
        within = across = extent = None

        def __init__(self):
            pass

        def affinity(self, a, b):
            return 0.04

    explained = explain(loaded(Doubtful()).offers[0], A, B)
    assert {each.why for each in explained.claims} == {"no claim of the other document could answer the same question"}
