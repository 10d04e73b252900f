import pytest

import rashomon
from rashomon import Level, Verdict, first_level
from tests.conftest import document, words


def value(claim):
    return int(claim.value)


LEVELS = (
    Level("equal", Verdict.AGREE, lambda a, b: value(a) == value(b), lambda a, b: f"both say {a.value}"),
    Level(
        "close",
        Verdict.COMPATIBLE,
        lambda a, b: abs(value(a) - value(b)) < 10,
        lambda a, b: "they nearly say the same",
        lambda a, b: 0.1,
    ),
)


def claims(*texts):
    return [next(iter(words.extract(document("a", text)))) for text in texts]


def test_the_first_level_that_applies_decides():
    a, b, c = claims("dead=146", "dead=146", "dead=150")
    assert first_level(LEVELS, a, b) == rashomon.Judgement(Verdict.AGREE, "equal", 0.0, "both say 146")
    assert first_level(LEVELS, a, c) == rashomon.Judgement(Verdict.COMPATIBLE, "close", 0.1, "they nearly say the same")


def test_levels_that_leave_a_pair_undecided_are_told_by_name():
    a, b = claims("dead=1", "dead=99")
    with pytest.raises(ValueError, match=r"no level applies: .* \(levels: equal, close\)"):
        first_level(LEVELS, a, b)


def test_a_function_makes_a_comparator_whose_claims_meet_by_question_and_agree_by_value():
    a, b, c, d = claims("dead=146", "dead=146", "dead=150", "troops=146")
    assert (words.affinity(a, b), words.affinity(a, d)) == (1.0, 0.0)
    assert (words.judge(a, b).verdict, words.judge(a, c).verdict) == (Verdict.AGREE, Verdict.DIVERGE)
    assert words.languages is None


def test_a_function_comparator_may_name_its_languages():
    assert rashomon.comparator("x", languages=["en"])(words.find).languages == {"en"}


def test_every_public_name_is_importable_and_listed():
    assert set(rashomon.__all__) == {name for name in rashomon.__all__ if getattr(rashomon, name)}
    assert sorted(rashomon.__all__) == sorted(rashomon._HOMES)  # noqa: SLF001  the lazy table must be complete
    with pytest.raises(AttributeError, match="module 'rashomon' has no attribute 'nothing'"):
        rashomon.nothing  # noqa: B018  the access is what is tested
