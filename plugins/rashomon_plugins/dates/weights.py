"""What speaks for and against two dates answering one question."""

from __future__ import annotations

from attrs import frozen


@frozen
class Weights:
    """Log-odds that two dates answer one question, for each thing that speaks for or against it.

    Fitted by logistic regression on eight labelled events, rounded and adjusted by hand (2026-11-22).
    ``hardly_shared``: next to no word of the two is the same; ``one_asked``: one is when something was asked for, the
    other when something was done;
    ``other_speaker``: they are the days of statements of two speakers; ``both_today``: each is the day its document was
    published, on which most of the news of two documents falls; ``remote``: both lie far from publication, where two
    documents hardly name one day by chance; ``borrowed``: the day of one is that of the text before ("that day");
    ``undone``: what one tells undoes the other; ``same_unusual_day``: a day that is neither publication's nor its eve;
    ``meeting``: two dates with days in common, against which nothing speaks (``evidence.unlike``);
    ``alone``: by how much each of them fits the other better than any other does (3 at most); rivals are measured
    without both, so that they lower the bar for dates that can both be true, and not for divergences;
    ``inside_week``: one lies in the other, a week at most. ``apart_…``: against two dates that have no day in common,
    so that a likeness that only seems is not called a divergence: one belongs to a noun, one takes its day from the
    text before, the speakers of two statements differ, one is the day of saying, their own clauses share little or no
    event, one is the begin or the end and the other neither, one is far wider, one is "today" and
    the other a day off it; ``remote_apart``: they are months apart. ``within_one``: two dates of one document, where an
    author who means the same rarely says it twice; ``rival``: by how much another date of the other document fits
    better, for each side.
    """

    bias: float = -1.5
    words: float = 2.0
    root_of_words: float = 2.0
    hardly_shared: float = -1.2
    names: float = 1.6
    other_speaker: float = -1.7
    same_day: float = 0.8
    same_rare_day: float = 1.2
    same_unusual_day: float = 0.5
    both_today: float = -0.6
    same_stretch: float = 0.9
    inside_week: float = 0.4
    borrowed: float = -0.5
    remote: float = 1.0
    far_apart: float = -1.9
    remote_apart: float = -1.0
    much_wider: float = -0.5
    each_its_own_day: float = -1.2
    unresolved: float = -0.2
    same_phase: float = 0.5
    other_phase: float = -0.7
    same_event: float = 0.6
    other_event: float = -1.0
    undone: float = -5.0
    one_said: float = -1.1
    one_asked: float = -4.0
    same_clock: float = 0.9
    same_minute: float = 1.0
    one_clock: float = -1.5
    hours_apart: float = -1.5
    both_first: float = 0.6
    apart_one_modifies: float = -2.0
    apart_one_phase: float = -3.0
    apart_borrowed: float = -5.0
    apart_other_speaker: float = -3.0
    apart_one_said: float = -1.5
    apart_little_shared: float = -0.6
    apart_no_event_shared: float = -0.8
    apart_other_width: float = -0.8
    apart_one_is_today: float = -1.5
    within_one: float = -1.3
    rival: float = 1.2
    meeting: float = 0.9
    alone: float = 0.8


WEIGHTS = Weights()
