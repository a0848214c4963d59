"""Where photos go when they are moved in the queue, as positions; knows no database."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final

from core.queue.jobs import Edge

#: Between neighbours: half of it is halved 31 times before others have to be renumbered.
POSITION_GAP: Final = 2**32


@dataclass(frozen=True, slots=True)
class Place:
    """A photo and its position."""

    id: int
    position: int


def rearranged(
    order: Sequence[Place], moved: Collection[int], before: int | Edge
) -> dict[int, int]:
    """Give the new positions, by id, of the photos whose positions change.

    Those that are moved keep their order among themselves. When there is no room between their
    new neighbours, all photos are renumbered.

    Args:
        order: all photos, in ascending order of their positions.
        moved: ids of those to move; others than those of `order` are ignored.
        before: the id of the photo to move them before, which may be one of them, or an end. When
            there is no such photo, nothing changes.
    """
    moving = [place.id for place in order if place.id in moved]
    staying = [place for place in order if place.id not in moved]
    index = _index(order, moved, before)
    if index is None or not moving:
        return {}
    low = staying[index - 1].position if index > 0 else None
    high = staying[index].position if index < len(staying) else None
    positions = _between(low, high, len(moving))
    if positions is not None:
        return dict(zip(moving, positions, strict=True))
    ids = [place.id for place in staying]
    ids[index:index] = moving
    return {job_id: number * POSITION_GAP for number, job_id in enumerate(ids, 1)}


def _index(order: Sequence[Place], moved: Collection[int], before: int | Edge) -> int | None:
    """Count the photos that stay and end up before the moved ones."""
    if before is Edge.TOP:
        return 0
    staying = 0
    for place in order:
        if place.id == before:
            return staying
        staying += place.id not in moved
    return staying if before is Edge.BOTTOM else None


def _between(low: int | None, high: int | None, count: int) -> Sequence[int] | None:
    """Spread positions over a gap, None being no limit; None where there is no room."""
    step = POSITION_GAP
    if high is None:
        first = (0 if low is None else low) + step
    elif low is None:
        first = high - count * step
    else:
        step = (high - low) // (count + 1)
        first = low + step
    return [first + step * number for number in range(count)] if step else None
