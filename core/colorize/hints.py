"""Hints: at this place of a photo, this colour; what belongs with the place follows.

    prediction = colorizer.predict(photo.grey, for_hints=True)
    field = chroma_field(prediction, settings, hints=[Hint(x=0.4, y=0.7, a=5.0, b=-30.0)])

The difference between what is wished and what was predicted is spread by `hint_kernel` over the
network's cells; the field carries it to full resolution as it carries all colour.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.base.arrays import Float32Array, Float32Plane
from core.colorize.hint_kernel import Posterior, RelatedCells, cell_places, posterior
from core.model.contract import spread_of
from core.model.prediction import Prediction
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


@dataclass(frozen=True, slots=True)
class Hint:
    """A colour that somebody knows, or wishes for.

    Attributes:
        x, y: the place, as a share of the photo's width and height, 0..1.
        a, b: a* and b* of the colour.

    Raises:
        ValueError: the place is outside of the photo, or the colour is no number.
    """

    x: float
    y: float
    a: float
    b: float

    def __post_init__(self) -> None:
        if not (0.0 <= self.x <= 1.0 and 0.0 <= self.y <= 1.0):
            raise ValueError(f"a hint lies within the photo, not at {self.x}, {self.y}")
        if not np.isfinite((self.a, self.b)).all():
            raise ValueError(f"no colour: {self.a}, {self.b}")


def spread_hints(
    prediction: Prediction, ab: Float32Array, hints: Sequence[Hint]
) -> tuple[Float32Array, Float32Plane]:
    """Spread hints over a prediction.

    Args:
        prediction: of the photo; made `for_hints`, or the kernel knows place, lightness and
            colour alone.
        ab: (h, w, 2), a* and b* of the cells as they are shown without hints.
        hints: any number; several in one cell count as one with their mean colour.

    Returns:
        (h, w, 2), a* and b* with the hints, and (h, w), 0..1, what is left of the doubt that there
        was without them.
    """
    rows, columns = ab.shape[:2]
    hinted, wished = _in_cells(hints, rows, columns)
    flat = ab.reshape(-1, 2)
    wish = (wished - flat[hinted]).astype(np.float32)
    spread: Posterior = posterior(related_cells(prediction, ab), hinted, wish)
    shown = (flat + spread.correction).astype(np.float32, copy=False)
    return shown.reshape(ab.shape), spread.doubt.reshape(rows, columns)


def related_cells(prediction: Prediction, ab: Float32Array) -> RelatedCells:
    """Gather what the kernel is told of the cells of a photo."""
    rows, columns = ab.shape[:2]
    spread = spread_of(prediction.answer, prediction.output)
    if spread is None:
        spread = np.full((rows, columns), _UNKNOWN_SPREAD, np.float32)
    relation = prediction.relation
    if relation is None:
        seen = np.concatenate([prediction.guide[..., None], ab], axis=-1).reshape(-1, 3)
        first = (seen / np.asarray(_UNITS)).astype(np.float32)
        second, amplitude, spec = first[:, :0], np.ones(rows * columns, np.float32), _PLAIN
    else:
        spec, size = relation.spec, relation.spec.embedding
        numbers = relation.numbers.reshape(-1, spec.channels)
        first, second = numbers[:, :size], numbers[:, size : 2 * size]
        amplitude = numbers[:, -1]
    return RelatedCells(
        first, second, amplitude, cell_places(rows, columns), spread.reshape(-1), spec
    )


def _in_cells(
    hints: Sequence[Hint], rows: int, columns: int
) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Give the cells that hold hints, each once, and the mean colour that is wished in each."""
    at = np.array(
        [
            min(int(hint.y * rows), rows - 1) * columns + min(int(hint.x * columns), columns - 1)
            for hint in hints
        ],
        np.int64,
    )
    cells, place = np.unique(at, return_inverse=True)
    wished = np.zeros((len(cells), 2))
    np.add.at(wished, place, np.array([(hint.a, hint.b) for hint in hints]).reshape(-1, 2))
    return cells, wished / np.bincount(place, minlength=len(cells))[:, None]
