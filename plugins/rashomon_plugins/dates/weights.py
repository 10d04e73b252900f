"""What speaks for and against two dates answering one question."""

from __future__ import annotations

from attrs import frozen


@frozen
class Weights:
    """Log-odds that two dates answer one question, for each thing that speaks for or against it.

    Rounded from a logistic fit on labelled events, eight real and the others invented (2026-11-22), and from the one
    before it; ``two_clocks``, ``next_to``, ``deictic`` and ``quoted`` were set by hand.
    ``words``: by the root of the likeness of the words around them, ``names``: of shared names by how rare they are;
    ``same_figure``: their sentences share one of 10 or more; ``same_phase``: begin, end or last day; ``other_event``:
    of another kind; ``undone``: what one tells undoes the other; ``one_said``: one is the day of a statement,
    ``other_speaker``: both are, of two speakers; ``one_clock``, ``two_clocks``: one is an hour, both are;
    ``same_day``, ``same_rare_day``: they name one day, and by how rarely their documents do, ``same_stretch``: one
    month or week. Of dates that have no day in common: ``far_apart`` for what they are; ``next_to``: neighbouring days,
    months or years, which are easily mistaken; ``other_width``: one is wider; ``one_modifies``: one belongs to a noun;
    ``borrowed``: the day of one is that of the text before ("that day"), ``deictic``: one is told from the day of
    writing ("today"), ``quoted``: inside quotation marks, so from a day of speaking that nobody knows;
    ``each_its_own_day``: each is the day its document was published, and these are two days,
    ``each_its_own_news``: they are days apart, eves included; ``over_and_ahead``: one was over when it was told, the
    other was still ahead no earlier; ``both_ahead``: both are plans, ``moved``: the later is told as moved.
    """

    bias: float = -1.5
    words: float = 3.0
    names: float = 1.6
    same_figure: float = 1.5
    same_phase: float = 0.5
    other_event: float = -1.0
    undone: float = -5.0
    one_said: float = -1.1
    other_speaker: float = -1.7
    one_clock: float = -1.5
    two_clocks: float = 1.0
    same_day: float = 0.8
    same_rare_day: float = 1.2
    same_stretch: float = 0.9
    far_apart: float = -1.9
    next_to: float = 0.8
    other_width: float = -0.8
    one_modifies: float = -2.0
    borrowed: float = -5.0
    deictic: float = -0.5
    quoted: float = -6.0
    each_its_own_day: float = -1.2
    each_its_own_news: float = -2.0
    over_and_ahead: float = -3.0
    both_ahead: float = 1.0
    moved: float = 6.0


@frozen
class Calibration:
    """What a score comes to among all dates of two documents, in log-odds.

    ``score``: for each of its log-odds; ``lost``: for each log-odd by which another date fits either better, ``won``:
    by which both fit each other better than any other; ``place``: against dates by how far apart they stand in their
    documents, 0 to 1; ``seldom``: for the days of each that are told but once in the other document (1; twice a half).
    Of dates of two things (``evidence.two_things``) ``won`` and ``seldom`` say nothing.
    """

    bias: float
    score: float
    lost: float
    won: float
    place: float
    seldom: float = 0.0


WEIGHTS = Weights()
#: Fitted by logistic regression on the pairs of labelled events and rounded (2026-11-22): of dates that have days in
#: common, and of those that have none, and so would contradict each other. Of the pairs that alignment leaves, as it
#: takes the best of each date, more are right than of all, for which the biases are raised by about one.
MEETING = Calibration(bias=-0.35, score=0.35, lost=0.75, won=1.5, place=-1.85, seldom=3.0)
CONTRARY = Calibration(bias=-0.5, score=0.75, lost=0.55, won=0.7, place=-1.5)
