"""What follows from hints: colours of a photo, changed by what is known of some of its places.

The difference between what is wished and what was predicted is spread by `hint_kernel` over the
network's cells and brought to a finer grid along the edges of lightness; the field carries it to
full resolution as it carries all colour. The painted pixels themselves are touched exactly.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

import cv2
import numpy as np

from core.base.arrays import Float32Array, Float32Plane
from core.colorize.edge_barrier import Place, let_through
from core.colorize.hint_cells import HintCells
from core.colorize.hint_kernel import at_reach, correction, posterior
from core.colorize.hint_points import HintPoints, hint_points
from core.colorize.hints import Hint, HintKind
from core.colour.chroma_field import ChromaField, guided_field
from core.colour.fine_grid import FineGrid
from core.colour.stroke import distance_in, window_of
from core.colour.touches import Touch
from core.model.prediction import Prediction

#: Pixels of the finer grid around a kept place that no hint moves, and over which that ends.
_KEPT_MARGIN: Final = 1.0
_KEPT_FADING: Final = 2.0
#: Places of a stroke that stand for it where sides of edges are told apart.
_MOST_PLACES: Final = 12
#: Reaches that differ by less than one part in so many are spread together.
_REACH_STEPS: Final = 10


def hinted_field(
    prediction: Prediction,
    ab: Float32Array,
    field: ChromaField,
    hints: Sequence[Hint],
    *,
    untold: ChromaField | None = None,
) -> ChromaField:
    """Change a photo's field by hints.

    Args:
        prediction: of the photo; made `for_hints`, or the kernel knows place, lightness and
            colour alone and edges are followed less finely.
        ab: (h, w, 2), a* and b* of the cells as they are shown without hints.
        field: of the photo as it is shown without hints.
        hints: in the order in which they were set: where two paint one pixel, the later counts.
        untold: of a network that was told the hints, and answered `ab` and `field`: the field as
            it was before. From it weak hints go a part of the way, and kept places have it.
    """
    cells = HintCells.of(prediction, ab)
    grid = cells.grid
    free = _free(hints, grid)
    if untold is not None:
        field = _changed_where(free, untold, field)
    points = _points_of(cells, hints)
    shown = points.mean_of(_colours_on(grid, field))
    alone = shown if untold is None else points.mean_of(_colours_on(grid, untold))
    corrections = _corrections(points, cells.ab, shown, hints, alone)
    fine = grid.enlarged(corrections[: cells.count].reshape(cells.ab.shape))
    through = let_through(grid.lightness, _places(points, grid, hints)) * free
    slope, offset = grid.fitted(fine * through[..., None])
    touches = [
        Touch(hint.stroke, hint.wished)
        for hint in hints
        if hint.origin.is_said and hint.strength == 1.0
    ]
    return ChromaField(
        slope=field.slope + _at_size_of(slope, field.slope),
        offset=field.offset + _at_size_of(offset, field.offset),
        touches=tuple(touches),
    )


def hinted_ab(prediction: Prediction, ab: Float32Array, hints: Sequence[Hint]) -> Float32Array:
    """Spread hints over a prediction's cells.

    Args:
        prediction: of the photo, as for `hinted_field`.
        ab: (h, w, 2), a* and b* of the cells as they are shown without hints.
        hints: any number.

    Returns:
        (h, w, 2), a* and b* with the hints.
    """
    cells = HintCells.of(prediction, ab)
    points = _points_of(cells, hints)
    shown = points.mean_of(_colours_on(cells.grid, guided_field(ab, prediction.guide)))
    corrections = _corrections(points, cells.ab, shown, hints, shown)[: cells.count]
    added = _at_size_of(corrections.reshape(cells.ab.shape), ab)
    through = let_through(cells.grid.lightness, _places(points, cells.grid, hints))
    share = cv2.resize(through, ab.shape[1::-1], interpolation=cv2.INTER_AREA)
    return ab + added * share[..., None]


def doubt_left(prediction: Prediction, ab: Float32Array, hints: Sequence[Hint]) -> Float32Plane:
    """Say what hints leave of the doubt that there was without them: (h, w), 0..1.

    The arguments are those of `hinted_ab`.
    """
    cells = HintCells.of(prediction, ab)
    points = _points_of(cells, hints)
    shown = points.mean_of(_colours_on(cells.grid, guided_field(ab, prediction.guide)))
    wish = _targets(points, shown, hints) - shown
    hinted = cells.count + np.arange(len(wish))
    left = posterior(points.cells, hinted, wish).doubt[: cells.count]
    return _at_size_of(left.reshape(cells.ab.shape[:2]), ab)


def _points_of(cells: HintCells, hints: Sequence[Hint]) -> HintPoints:
    return hint_points(cells.related, [hint.stroke for hint in hints], cells.grid)


def _changed_where(free: Float32Plane, untold: ChromaField, told: ChromaField) -> ChromaField:
    """Go from one field to another of its size, but not at places that are to stay as they are."""
    share = _at_size_of(free, told.slope)[..., None]
    return ChromaField(
        slope=untold.slope + share * (told.slope - untold.slope),
        offset=untold.offset + share * (told.offset - untold.offset),
    )


def _corrections(
    points: HintPoints,
    ab: Float32Array,
    shown: Float32Array,
    hints: Sequence[Hint],
    alone: Float32Array,
) -> Float32Array:
    """Say what hints add to a* and b* of the cells, and of their own points after them.

    `ab` and `shown` are what cells and points have so far; `alone` is what points have that
    nobody told of any hint.

    Hints of one reach are spread together, those that reach farthest first and those of a
    reference or a guess before all; each later group adds what is then left to be wished, and holds
    what the earlier ones have, but for those of a reference or a guess.
    """
    added = np.zeros((len(points.cells.places), 2), np.float32)
    before = np.concatenate([ab.reshape(-1, 2), shown])
    asked = _targets(points, alone, [replace(hint, strength=1.0) for hint in hints])
    wish = _targets(points, alone, hints) - shown
    first = len(added) - len(wish)
    is_held = np.array([hints[owner].kind is HintKind.KEEP for owner in points.owner], np.bool_)
    for reach, group, is_said in _groups(hints):
        is_held |= np.isin(points.owner, group)
        numbers = first + np.flatnonzero(is_held)
        left = (wish - added[first:])[is_held]
        added += correction(
            at_reach(points.cells, reach),
            numbers,
            left,
            colours=before + added,
            asked=asked[is_held],
            owner=points.owner[is_held],
        )
        if not is_said:
            is_held &= ~np.isin(points.owner, group)
    return added


def _groups(hints: Sequence[Hint]) -> Iterator[tuple[float, list[int], bool]]:
    """Yield reach, the numbers of the hints that have it, and whether they are to be held."""
    groups: dict[tuple[bool, int], list[int]] = {}
    for number, hint in enumerate(hints):
        if hint.kind is not HintKind.KEEP:
            key = hint.origin.is_said, -round(hint.reach * _REACH_STEPS)
            groups.setdefault(key, []).append(number)
    for (is_said, step), group in sorted(groups.items()):
        yield -step / _REACH_STEPS, group, is_said


def _places(points: HintPoints, grid: FineGrid, hints: Sequence[Hint]) -> Iterator[Place]:
    """Yield what was pointed at; what is to reach everything like it stops at no edge."""
    width = grid.lightness.shape[1]
    for number, hint in enumerate(hints):
        hold = min(1.0, 2.0 - 2.0 * hint.reach)
        if hint.kind is HintKind.KEEP or not hint.origin.is_said:
            hold = 0.0
        own = np.flatnonzero(points.owner == number)
        for point in own[:: -(-len(own) // _MOST_PLACES) or 1]:
            pixels = points.pixels[point]
            middle = int(pixels[len(pixels) // 2])
            yield Place(middle // width, middle % width, hold)


def _targets(points: HintPoints, shown: Float32Array, hints: Sequence[Hint]) -> Float32Array:
    """Give a* and b* that each point is to have, (k, 2) float32; `shown` are those it has."""
    targets = shown.copy()
    for row, owner in enumerate(points.owner):
        wished = hints[owner].wished
        if wished is not None:
            targets[row] += hints[owner].strength * (wished - targets[row])
    return targets


def _colours_on(grid: FineGrid, field: ChromaField) -> Float32Array:
    """Give the colours that a field has on a finer grid, (h, w, 2) float32."""
    lightness = grid.lightness
    slope, offset = (
        _at_size_of(plane, lightness) for plane in (field.slope, field.offset)
    )  # fmt: skip
    colours: Float32Array = slope * lightness[..., None] + offset
    return colours


def _at_size_of(plane: Float32Array, other: Float32Array) -> Float32Array:
    """Bring (h, w) or (h, w, 2) to the height and width of another array."""
    height, width = other.shape[:2]
    if plane.shape[:2] == (height, width):
        return plane
    return cv2.resize(plane, (width, height)).astype(np.float32, copy=False)


def _free(hints: Sequence[Hint], grid: FineGrid) -> Float32Plane:
    """Say how much hints may move each pixel of the finer grid: (h, w) float32, 0 where kept."""
    height, width = grid.lightness.shape
    free = np.ones((height, width), np.float32)
    end = _KEPT_MARGIN + _KEPT_FADING
    for hint in hints:
        if hint.kind is not HintKind.KEEP:
            continue
        window = window_of(hint.stroke, height, width, margin=end)
        away = distance_in(window, hint.stroke, height, width)
        part = free[window.top : window.bottom, window.left : window.right]
        np.minimum(part, np.clip((away - _KEPT_MARGIN) / _KEPT_FADING, 0.0, 1.0), out=part)
    return free
