from rashomon_plugins.language.context import context, similarity
from tests.conftest import document


def at(text, words):
    start = text.index(words)
    return context(document("a", text), start, start + len(words))


BEGIN = at("The troops began pulling out of Kazakhstan on Thursday, the ministry said.", "Thursday")
ALSO_BEGIN = at("Russian-led forces started their withdrawal from Kazakhstan last Thursday.", "last Thursday")
COMPLETE = at("The withdrawal from Kazakhstan would be completed by Wednesday next week.", "Wednesday next week")
DEAD = at("At least 164 people died in the unrest.", "164")


def test_one_event_in_other_words_is_more_alike_than_another_event():
    assert similarity(BEGIN, ALSO_BEGIN) > similarity(BEGIN, COMPLETE) > similarity(BEGIN, DEAD)


def test_the_phase_is_the_one_named_nearest():
    assert (BEGIN.phase, COMPLETE.phase, DEAD.phase) == ("begin", "complete", None)


def test_a_context_is_wholly_like_itself_and_similarity_does_not_mind_the_order():
    assert round(similarity(BEGIN, BEGIN), 9) == 1
    assert similarity(BEGIN, COMPLETE) == similarity(COMPLETE, BEGIN)


def test_names_are_words_capitalised_in_mid_sentence():
    assert BEGIN.names == {"kazakhstan", "thursday"}


def test_nothing_is_like_nothing():
    nothing = context(document("a", "1 2 3"), 2, 3)
    assert similarity(nothing, nothing) == 0
    assert nothing.phase is None
