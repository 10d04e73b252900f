"""What speaks for and against two dates answering one question."""

from __future__ import annotations

from attrs import frozen


@frozen
class Weights:
    """Log-odds that two dates answer one question, for each thing that speaks for or against it.

    Fitted by logistic regression on eight labelled events, rounded and adjusted by hand (2026-11-22).
    ``hardly_shared``: next to no word of the two is the same; ``one_asked``: one is when something was asked for, the
    other when something was done; ``same_figure``: their sentences share one of 10 or more; ``other_speaker``: they
    are the days of statements of two speakers; ``each_its_own_day``: each is the day its document was published, and
    these are two days, ``each_its_own_news``: they are days apart, eves included; ``over_and_ahead``: one was over
    when it was told, the other was still ahead no earlier; ``both_ahead``: both are plans, ``moved``: the later is
    told as moved, ``moved_by``: by the days between them; ``borrowed``: the day of one is that of the text before
    ("that day"); ``same_rare_clock``: neither document tells another hour near; ``undone``: what one tells undoes the
    other; ``meeting``: two dates with days in common, against which nothing speaks (``evidence.unlike``); ``alone``:
    by how much each of them fits the other better than any other does (3 at most);
    rivals are measured without both, so that they lower the bar for dates that can both be true, and not for
    divergences. ``apart_…``: against two dates that have no day in common, so that a likeness that only
    seems is not called a divergence: one belongs to a noun, one takes its day from the text before, the speakers of
    two statements differ, one is the day of saying, their own clauses share little or no event, one is the end
    (``one_phase``) or the begin, which may be told as the whole, one is far wider, one is "today" and the other a day
    off it, or "today" inside quotation marks; ``remote_apart``: they are months apart. ``within_one``: two dates of
    one document, where an author who means the same rarely says it twice; ``rival``: by how much another date of the
    other document fits better, for each side.
    """

    bias: float = -1.5
    words: float = 2.0
    root_of_words: float = 2.0
    hardly_shared: float = -1.2
    names: float = 1.6
    same_figure: float = 1.5
    other_speaker: float = -1.7
    same_day: float = 0.8
    same_rare_day: float = 1.2
    same_stretch: float = 0.9
    borrowed: float = -0.5
    far_apart: float = -1.9
    remote_apart: float = -1.0
    much_wider: float = -0.5
    each_its_own_day: float = -1.2
    each_its_own_news: float = -2.0
    over_and_ahead: float = -3.0
    both_ahead: float = 1.0
    moved: float = 2.5
    moved_by: float = 6.0
    same_phase: float = 0.5
    other_phase: float = -0.7
    same_event: float = 0.6
    other_event: float = -1.0
    undone: float = -5.0
    one_said: float = -1.1
    one_asked: float = -4.0
    same_clock: float = 0.9
    same_minute: float = 1.0
    same_rare_clock: float = 1.2
    one_clock: float = -1.5
    hours_apart: float = -1.5
    apart_one_modifies: float = -2.0
    apart_one_phase: float = -3.0
    apart_one_begins: float = -1.5
    apart_borrowed: float = -5.0
    apart_other_speaker: float = -3.0
    apart_one_said: float = -1.5
    apart_little_shared: float = -0.6
    apart_no_event_shared: float = -0.8
    apart_other_width: float = -0.8
    apart_one_is_today: float = -1.5
    apart_quoted: float = -3.0
    within_one: float = -1.3
    rival: float = 1.2
    meeting: float = 0.9
    alone: float = 0.8


WEIGHTS = Weights()
