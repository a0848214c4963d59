"""Hints of one photo for another of the same series: what is found there, and what is not.

Nobody looks at each of them, so only places count that are as good as certain; the others are left
out, and whoever copies is told so.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import hypot
from typing import Final

from core.colorize.hints import Hint, Origin
from core.colorize.likeness import Proposal, find_all_like
from core.model.prediction import Prediction

#: Hints that are carried lie so far apart, as shares of width and height: of two that would fall
#: onto one place, the one counts that is more alike.
_APART: Final = 0.03


@dataclass(frozen=True, slots=True)
class Carried:
    """What of some hints belongs to another photo, too.

    Attributes:
        hints: those whose places were found there, moved to them, in their order.
        left_out: how many were not found.
    """

    hints: tuple[Hint, ...] = ()
    left_out: int = 0


def proposed(hint: Hint, proposal: Proposal) -> Hint:
    """Give what a hint would be at a like place of another photo.

    A stroke becomes a click: what shape the thing has there nobody knows.
    """
    return replace(hint, x=proposal.x, y=proposal.y, further=(), radius=0.0, origin=Origin.PROPOSAL)


def carried_hints(prediction: Prediction, hints: Sequence[Hint], other: Prediction) -> Carried:
    """Decide which hints of a photo count for another one, and where.

    Args:
        prediction: of the photo whose hints they are, made `for_hints`.
        hints: in its frame. Those of a guess or a reference stay with their photo: they are
            about all of it.
        other: of the other photo, made `for_hints` by the same model.
    """
    own = [hint for hint in hints if hint.origin.is_said]
    found: dict[int, Proposal] = {}
    for number, alike in enumerate(find_all_like(prediction, [hint.stroke for hint in own], other)):
        if alike and alike[0].is_sure:
            found[number] = alike[0]
    kept: list[int] = []
    for number in sorted(found, key=lambda number: -found[number].likeness):
        if not any(is_same_place(found[number], found[other]) for other in kept):
            kept.append(number)
    moved = tuple(proposed(own[number], found[number]) for number in sorted(kept))
    return Carried(moved, len(own) - len(moved))


def is_same_place(one: Proposal | Hint, other: Proposal | Hint) -> bool:
    """Tell whether two places of a photo are one to the eye."""
    return hypot(one.x - other.x, one.y - other.y) < _APART


def joined(there: Sequence[Hint], fresh: Sequence[Hint]) -> tuple[Hint, ...]:
    """Give a photo hints beside those that it has; one at the same place gives way, unless own."""
    own = [hint for hint in there if hint.origin is Origin.OWN]
    new = [hint for hint in fresh if not any(is_same_place(hint, one) for one in own)]
    stay = [
        hint
        for hint in there
        if hint.origin is not Origin.PROPOSAL or not any(is_same_place(hint, one) for one in new)
    ]
    return (*stay, *new)
