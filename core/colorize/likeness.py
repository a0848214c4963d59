"""The same thing in another photo: where a hint would fit as well, and what a reference tells.

The embeddings that say which places of one photo belong together say it across photos, too, if
less surely: the cosine of two unit vectors is compared. Models that say nothing of it find
nothing.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from core.base.arrays import Float32Array, Float32Plane, RgbImage
from core.colorize.hint_cells import HintCells
from core.colorize.hint_points import hint_points
from core.colorize.hints import Hint, Origin
from core.colour.cielab import srgb_to_lab
from core.colour.luminance import eight_bit
from core.colour.stroke import Stroke
from core.model.prediction import Prediction, Relation

#: Cosines from which on a place is taken for the same thing, and proposed at all.
SURE: Final = 0.95
LIKELY: Final = 0.88
#: Proposals of a photo, and short sides of it that they lie apart.
_MOST_PROPOSALS: Final = 3
_PROPOSALS_APART: Final = 0.08
#: The same of what a reference tells.
_MOST_REFERENCES: Final = 24
_REFERENCES_APART: Final = 0.12
#: L* between which sRGB has colours to speak of: in black and white no reference tells any.
_HAS_COLOUR: Final = (8.0, 97.0)
#: Pixels along a side of a cell that are enough to tell its colour.
_PIXELS_OF_CELL: Final = 4
#: Difference of cosines by which a place of a reference counts e times less than the best.
_LIKE_THE_BEST: Final = 0.02


@dataclass(frozen=True, slots=True)
class Proposal:
    """A place of another photo that is like the one that was pointed at.

    Attributes:
        x: as a share of the photo's width, 0..1.
        y: as a share of its height, 0..1.
        likeness: cosine, up to 1.
    """

    x: float
    y: float
    likeness: float

    @property
    def is_sure(self) -> bool:
        """Whether it is as good as certain; others are likely."""
        return self.likeness >= SURE


def find_like(prediction: Prediction, stroke: Stroke, other: Prediction) -> tuple[Proposal, ...]:
    """Find what somebody pointed at in another photo.

    Args:
        prediction: of the photo that was pointed at, made `for_hints`.
        stroke: where.
        other: of the other photo, made `for_hints` by the same model.

    Returns:
        At most three places, the most alike first; none where nothing is like it.
    """
    return find_all_like(prediction, [stroke], other)[0]


def find_all_like(
    prediction: Prediction, strokes: Sequence[Stroke], other: Prediction
) -> tuple[tuple[Proposal, ...], ...]:
    """Find each of several things that somebody pointed at; see `find_like`."""
    if not strokes or prediction.relation is None or other.relation is None:
        return ((),) * len(strokes)
    cells = HintCells.of(prediction)
    there = _unit_cells(other.relation)
    return tuple(_like(cells, stroke, there) for stroke in strokes)


def _like(cells: HintCells, stroke: Stroke, there: Float32Array) -> tuple[Proposal, ...]:
    """Find a stroke over cells among the unit vectors of another photo's cells, (h, w, 2 d)."""
    points = hint_points(cells.related, [stroke], cells.grid).cells
    count = cells.count
    own = _unit(np.concatenate([points.first[count:], points.second[count:]], axis=1))
    mean = own.mean(axis=0)
    likeness = there @ (mean / np.linalg.norm(mean))
    rows, columns = likeness.shape
    return tuple(
        Proposal((column + 0.5) / columns, (row + 0.5) / rows, float(likeness[row, column]))
        for row, column in _peaks(likeness, LIKELY, _PROPOSALS_APART, _MOST_PROPOSALS)
    )


def reference_hints(
    prediction: Prediction,
    reference: Prediction,
    reference_ab: Float32Array,
) -> tuple[Hint, ...]:
    """Take colours from a photo that is in colour, for what both photos show.

    Args:
        prediction: of the photo to be coloured, made `for_hints`.
        reference: of the reference without its colours, made `for_hints` by the same model.
        reference_ab: (h, w, 2), the reference's own a* and b*, as `cell_colours` gives them.

    Returns:
        Hints of the origin "reference", at most 24, where both photos are clearly alike.
    """
    if prediction.relation is None or reference.relation is None:
        return ()
    target = _unit_cells(prediction.relation)
    rows, columns, size = target.shape
    likeness = target.reshape(-1, size) @ _unit_cells(reference.relation).reshape(-1, size).T
    best = likeness.max(axis=1).reshape(rows, columns)
    low, high = _HAS_COLOUR
    best[(prediction.guide < low) | (prediction.guide > high)] = -2.0
    told = reference_ab.reshape(-1, 2)
    hints: list[Hint] = []
    for row, column in _peaks(best, LIKELY, _REFERENCES_APART, _MOST_REFERENCES):
        alike = likeness[row * columns + column]
        share = np.exp((alike - alike.max()) / _LIKE_THE_BEST)
        a, b = (float(v) for v in share @ told / share.sum())
        x, y = (column + 0.5) / columns, (row + 0.5) / rows
        hints.append(Hint(x, y, a, b, origin=Origin.REFERENCE))
    return tuple(hints)


def cell_colours(rgb: RgbImage, prediction: Prediction) -> Float32Array:
    """Bring the colours of a photo, (h, w, 3) sRGB, to the cells of its prediction: a* and b*."""
    rows, columns = prediction.guide.shape
    # A few pixels of each cell tell its colour; all of them would take a moment.
    height, width = rgb.shape[:2]
    scale = min(1.0, _PIXELS_OF_CELL * max(rows / height, columns / width))
    size = max(columns, round(width * scale)), max(rows, round(height * scale))
    small = cv2.resize(eight_bit(rgb), size, interpolation=cv2.INTER_AREA)
    ab = srgb_to_lab(small.astype(np.float32) / np.float32(255))[..., 1:]
    cells = cv2.resize(ab, (columns, rows), interpolation=cv2.INTER_AREA)
    return cells.astype(np.float32, copy=False)


def _unit_cells(relation: Relation) -> Float32Array:
    """Give the embeddings of each cell as one unit vector, (h, w, 2 d)."""
    return _unit(relation.numbers[..., : 2 * relation.spec.embedding])


def _unit(vectors: Float32Array) -> Float32Array:
    length = np.linalg.norm(vectors, axis=-1, keepdims=True)
    unit: Float32Array = (vectors / np.maximum(length, 1e-6)).astype(np.float32)
    return unit


def _peaks(
    plane: Float32Plane, least: float, apart: float, at_most: int
) -> Iterator[tuple[int, int]]:
    """Yield row and column of the highest cells that lie apart, in short sides of the plane."""
    left = plane.copy()
    down, across = np.indices(plane.shape)
    gap = (apart * min(plane.shape)) ** 2
    for _ in range(at_most):
        row, column = (int(v) for v in np.unravel_index(int(left.argmax()), left.shape))
        if left[row, column] < least:
            return
        yield row, column
        is_near: NDArray[np.bool_] = (down - row) ** 2 + (across - column) ** 2 < gap
        left[is_near] = -2.0
