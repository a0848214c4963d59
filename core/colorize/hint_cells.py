"""The cells of a photo as hints spread over them: what the kernel is told of each.

A network may answer cells as fine as the pixels that it saw, a quarter of a million of them.
Hints need no such: what belongs together is coarser than that, and edges are followed on the finer
grid anyway. So cells that are too fine are taken together, and a stroke is answered in the time
of a stroke.
"""

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np

from core.base.arrays import Float32Array
from core.colorize.hint_kernel import RelatedCells, cell_places
from core.colour.fine_grid import FineGrid, fine_factor
from core.model.contract import spread_of
from core.model.prediction import Prediction, read_ab
from core.model.relation import RelationSpec

#: For models that say nothing of how cells are related: the first embedding is lightness and
#: predicted colour in these units, and there is no second one.
_UNITS: Final = (12.0, 15.0, 15.0)
_PLAIN: Final = RelationSpec(
    embedding=3,
    share=1.0,
    reach=0.2,
    second_reach=0.2,
    spot=0.1,
    spot_growth=0.1,
    spot_reach=0.06,
    noise=0.05,
)
#: Spread of the true colour about the predicted one, in units of a* and b*, of models that do not
#: say how sure they are: that of the classics on held-out photographs.
_UNKNOWN_SPREAD: Final = 15.0
#: Cells on the short side from which on they are taken together, two by two or more, and how many
#: are left at most.
_TOO_FINE: Final = 128
_COARSE: Final = 72


@dataclass(frozen=True, slots=True)
class HintCells:
    """The cells of a photo, taken together where they are too fine: h by w of them.

    Attributes:
        ab: (h, w, 2) float32, the colours that they have so far.
        related: what the kernel is told of them.
        grid: the finer grid over them.
    """

    ab: Float32Array
    related: RelatedCells
    grid: FineGrid

    @classmethod
    def of(cls, prediction: Prediction, ab: Float32Array | None = None) -> "HintCells":
        """Gather them.

        Args:
            prediction: of the photo, made `for_hints`, or the kernel knows place, lightness and
                colour alone and edges are followed less finely.
            ab: (h', w', 2), a* and b* of the network's cells as they are shown; None for the
                model's own. They count where the model says nothing of how cells are related.
        """
        ab = read_ab(prediction) if ab is None else ab
        size = coarse_size(*prediction.guide.shape)
        guide = _at(prediction.guide, size)
        return cls(
            ab=_at(ab, size),
            related=_related(prediction, ab, size),
            grid=FineGrid.over(guide, prediction.fine),
        )

    @property
    def count(self) -> int:
        """How many there are."""
        rows, columns, _ = self.ab.shape
        return int(rows) * int(columns)


def fine_size(rows: int, columns: int) -> tuple[int, int]:
    """Give rows and columns of the finer grid for hints over the cells of a network's answer."""
    rows, columns = coarse_size(rows, columns)
    factor = fine_factor(rows, columns)
    return rows * factor, columns * factor


def coarse_size(rows: int, columns: int) -> tuple[int, int]:
    """Give rows and columns of the cells that hints spread over."""
    short, factor = min(rows, columns), 1
    while short > _TOO_FINE and short > factor * _COARSE:
        factor *= 2
    return max(1, round(rows / factor)), max(1, round(columns / factor))


def related_cells(prediction: Prediction, ab: Float32Array) -> RelatedCells:
    """Gather what the kernel is told of the cells of a network's answer, however fine they are."""
    return _related(prediction, ab, prediction.guide.shape)


def _related(prediction: Prediction, ab: Float32Array, size: tuple[int, ...]) -> RelatedCells:
    spread = prediction.spread
    if spread is None:
        spread = spread_of(prediction.answer, prediction.output)
    if spread is None:
        spread = np.full(size, _UNKNOWN_SPREAD, np.float32)
    relation = prediction.relation
    if relation is None:
        guide = prediction.guide[..., None]
        seen = _at(np.concatenate([guide, ab], axis=-1), size).reshape(-1, 3)
        first = (seen / np.asarray(_UNITS)).astype(np.float32)
        second, amplitude, spec = first[:, :0], np.ones(len(first), np.float32), _PLAIN
    else:
        spec, embedding = relation.spec, relation.spec.embedding
        numbers = _at(relation.numbers, size).reshape(-1, spec.channels)
        first, second = numbers[:, :embedding], numbers[:, embedding : 2 * embedding]
        amplitude = numbers[:, -1]
    places, spread = cell_places(size[0], size[1]), _at(spread, size).reshape(-1)
    return RelatedCells(first, second, amplitude, places, spread, spec)


def _at(values: Float32Array, size: tuple[int, ...]) -> Float32Array:
    """Average what is said of cells over those of a coarser grid."""
    if values.shape[:2] == size:
        return values
    height, width = size
    # OpenCV takes at most 512 channels at once; two embeddings of 256 numbers have 513.
    parts = np.array_split(values.reshape(*values.shape[:2], -1), 2, axis=2)
    means = [
        cv2.resize(part, (width, height), interpolation=cv2.INTER_AREA).reshape(height, width, -1)
        for part in parts
        if part.shape[2]
    ]
    mean: Float32Array = np.concatenate(means, axis=2).astype(np.float32, copy=False)
    return mean if values.ndim == 3 else mean[..., 0]
