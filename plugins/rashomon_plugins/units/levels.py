"""What two names that answer one question come to: the levels, in the order in which they are asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon import Level, Verdict, first_level
from rashomon_plugins.units.calibres import other_calibre, same_calibre
from rashomon_plugins.units.classes import wider
from rashomon_plugins.units.comparing import SAME_ROLE, Unit, affinity, described, name, other_echelon, part, sort
from rashomon_plugins.units.conditions import (
    allied,
    apart,
    both_whole,
    common_noun,
    lettered,
    listed,
    nationless,
    of_a_town,
    one_designated,
    same_model,
    same_name,
    same_number,
    spelled_alike,
    unshared,
)
from rashomon_plugins.units.lists import members
from rashomon_plugins.units.names import ONE_THING
from rashomon_plugins.units.rivals import of_one_kind
from rashomon_plugins.units.spelled_out import of_the_state, placeless, spelled_out

if TYPE_CHECKING:
    from collections.abc import Callable

    from rashomon import Claim, Judgement


def judge(a: Claim[Unit], b: Claim[Unit]) -> Judgement:
    """Return what two names come to that answer one question."""
    return first_level(LEVELS, a, b)


def _reason(said: str) -> Callable[[Claim[Unit], Claim[Unit]], str]:
    """Return a reason that quotes both names, in an order that does not depend on the side."""

    def reason(a: Claim[Unit], b: Claim[Unit]) -> str:
        return said.format(*sorted(quoted(claim.text) for claim in (a, b)))

    return reason


def quoted(text: str) -> str:
    """Return a name in quotation marks, in one line."""
    return f"“{' '.join(text.split())}”"


def _missing(a: Claim[Unit], b: Claim[Unit]) -> str:
    """Return a reason that tells the members that only one of two lists names."""
    only = sorted(members(name(a).sort) ^ members(name(b).sort))
    told = " and ".join(each.replace("-", " ").title() for each in only)
    return _reason(f"only one of {{0}} and {{1}} names {told}")(a, b)


#: What a list that leaves out what the other names comes to, and when both say they are whole; see across.py.
MISSING, OTHER_MEMBERS = "a list with one missing", "whole lists with other members"
#: What would have to be true for the other verdict on two lists.
IF_WHOLE = "They would diverge if both texts said that their list is whole."
IF_OPEN = "They would be compatible if one of the texts did not say that its list is whole."

LEVELS: tuple[Level[Unit], ...] = (
    Level(
        "same members",
        Verdict.AGREE,
        lambda a, b: listed(a, b) and name(a).sort == name(b).sort,
        _reason("{0} and {1} list the same"),
        otherwise="They would be compatible if one list named a member that the other leaves out.",
    ),
    Level(OTHER_MEMBERS, Verdict.DIVERGE, both_whole, _missing, unshared, IF_OPEN),
    Level(MISSING, Verdict.COMPATIBLE, listed, _missing, unshared, IF_WHOLE),
    Level(
        "other calibre",
        Verdict.DIVERGE,
        other_calibre,
        _reason("{0} and {1} are told with two calibres"),
        lambda _a, _b: 1.0,
        "They would be compatible if one of the texts left the calibre unsaid.",
    ),
    Level(
        "same calibre",
        Verdict.AGREE,
        same_calibre,
        _reason("{0} and {1} tell one calibre, perhaps in two measures"),
        otherwise="They would diverge if one of the texts gave another calibre.",
    ),
    Level(
        "same name",
        Verdict.AGREE,
        same_name,
        _reason("both call it {0}"),
        otherwise="They would diverge if one of them gave it another name, number or echelon.",
    ),
    Level(
        "same kind of thing",
        Verdict.AGREE,
        lambda a, b: bool(name(a).sort) and name(a).sort == name(b).sort,
        _reason("{0} and {1} are words for the same kind of thing"),
        otherwise="They would diverge if one of them told a thing of another kind.",
    ),
    Level(
        "same after spelling",
        Verdict.AGREE,
        spelled_alike,
        _reason("{0} and {1} are one name in two spellings"),
        otherwise="They would be compatible if one name said a word, a nation or a number more than the other.",
    ),
    Level(
        "acronym and expansion",
        Verdict.AGREE,
        lambda a, b: spelled_out(a, b) or lettered(a, b),
        _reason("{0} and {1} are one name, in letters and in full"),
        otherwise="They would be two bodies if one of the texts spelled the letters out as another name.",
    ),
    Level(
        "a common noun for it",
        Verdict.AGREE,
        common_noun,
        _reason("{0} and {1} are one body, called by a common noun and by its name"),
        otherwise="They would be compatible if the common noun said something that the name does not.",
    ),
    Level(
        "same name, nation left out",
        Verdict.AGREE,
        lambda a, b: nationless(a, b) or of_the_state(a, b) or placeless(a, b),
        _reason("{0} and {1} are one name, with and without its nation or prefix"),
        otherwise="They would be compatible if one of the texts named two such bodies, of different nations.",
    ),
    Level(
        "same model, maker or designation left out",
        Verdict.AGREE,
        same_model,
        _reason("{0} and {1} are one model, with and without its maker or its designation"),
        otherwise="They would diverge if both gave a designation, and not the same.",
    ),
    Level(
        "same designator, other description",
        Verdict.COMPATIBLE,
        same_number,
        _reason("{0} and {1} carry the same number and are described in other words"),
        lambda _a, _b: 0.2,
        "They would agree if both described the unit in the same words, and diverge if they gave it two echelons.",
    ),
    Level(
        "same number, other echelon",
        Verdict.DIVERGE,
        lambda a, b: other_echelon(name(a), name(b)),
        _reason("{0} and {1} carry the same number and are not of the same size"),
        lambda _a, _b: 0.8,
        "They would be compatible if one of the texts left the echelon unsaid.",
    ),
    Level(
        "other name for the same",
        Verdict.COMPATIBLE,
        lambda a, b: a.value.key == b.value.key,
        _reason("{0} and {1} are two names of one thing"),
        lambda _a, _b: 0.1,
        "They would agree if both used one of the two names.",
    ),
    Level(
        "narrower or wider name",
        Verdict.COMPATIBLE,
        lambda a, b: apart(a, b) <= 1 - ONE_THING or described(a, b) >= ONE_THING,
        _reason("{0} and {1} share what tells them, and both can be meant"),
        apart,
        "They would agree if both said the words that only one of them has.",
    ),
    Level(
        "a model, its kind",
        Verdict.COMPATIBLE,
        lambda a, b: bool(name(a).sort) != bool(name(b).sort) and wider(sort(a), sort(b)),
        _reason("of {0} and {1} one names the model, the other its kind"),
        lambda _a, _b: 0.3,
        "They would agree if both named the model, and diverge if they named two models.",
    ),
    Level(
        "a body, a part of it",
        Verdict.COMPATIBLE,
        lambda a, b: part(name(a), name(b)),
        _reason("one of {0} and {1} names a part of the other"),
        lambda _a, _b: 0.4,
        "They would agree if both named the part, and diverge if they named two parts.",
    ),
    Level(
        "an alliance, one of its nations",
        Verdict.COMPATIBLE,
        allied,
        _reason("{0} and {1}: what an alliance does, its nations do"),
        lambda _a, _b: 0.3,
        "They would diverge if both named a nation, and not the same.",
    ),
    Level(
        "a body told by its town",
        Verdict.COMPATIBLE,
        of_a_town,
        _reason("one of {0} and {1} tells the town only, and the other the name"),
        lambda _a, _b: 0.4,
        "They would diverge if both gave a name, and not the same.",
    ),
    Level(
        "a model's name, a designation",
        Verdict.COMPATIBLE,
        one_designated,
        _reason("of {0} and {1} one gives the model's name and the other a designation, which may be its"),
        lambda _a, _b: 0.4,
        "They would diverge if the model had another designation.",
    ),
    Level(
        "linked by a third text",
        Verdict.COMPATIBLE,
        lambda a, b: 0 < affinity(a, b) < SAME_ROLE and not of_one_kind(a, b),
        _reason("a third text tells that {0} and {1} may be one"),
        lambda _a, _b: 0.5,
        "They would agree if one of the texts gave both names.",
    ),
    Level(
        "same role, other name",
        Verdict.DIVERGE,
        lambda _a, _b: True,
        _reason("{0} and {1} stand in the same role and are not the same"),
        lambda _a, _b: 1.0,
        "They would be compatible if one name were a part, a short form or a wider word for the other.",
    ),
)
