"""Where a model guesses: how far the colours that are shown may be from the true ones.

A model that answers a distribution says with each colour how likely every other one is, so the
distance of what is shown from what may be true has an expected value. Held against the truth of
photographs that it never saw, that value is right but for a line (docs/doubt.md):

    error = 1.18 sum_k p_k |ab - c_k| - 4.7

which is what is given here, in units of a* and b*. Models that answer one colour a cell do not
say how sure they are, and no measure of their answer was found that does; there it is None.
"""

from collections.abc import Iterable
from typing import Final

import numpy as np

from core.base.arrays import Float32Array, Float32Plane
from core.model.contract import ab_of, shares_of
from core.model.prediction import Prediction

#: Error of a cell at which its doubt is 1: a wrong colour rather than a wrong shade.
_WORST: Final = 40.0
#: Expected error = gain * mean distance - offset.
_GAIN: Final = 1.18
_OFFSET: Final = 4.7
#: No colour is surer than this.
_LEAST: Final = 1.0
#: Of a photo with more cells than this every second row and column is asked.
_MANY_CELLS: Final = 1000


def expected_error(
    prediction: Prediction, hints_left: Float32Plane | None = None
) -> Float32Plane | None:
    """Say how far the colour of each cell is expected to be from the true one.

    Args:
        prediction: of a photo.
        hints_left: (h, w), 0..1, what hints leave of the doubt, as `doubt_left` gives it.

    Returns:
        (h, w) float32, distance in the ab plane of CIELAB; None for models that do not say how
        sure they are.
    """
    error = _error(prediction, 1)
    if error is None or hints_left is None:
        return error
    left: Float32Plane = np.maximum(error * hints_left, np.float32(_LEAST))
    return left


def doubt_plane(error: Float32Plane) -> Float32Plane:
    """Give the doubt of each cell, to be laid over the photo.

    Args:
        error: (h, w), as `expected_error` gives it.

    Returns:
        (h, w) float32, 0..1: the expected error as a share of 40, where colours are wrong rather
        than a little off.
    """
    doubt: Float32Plane = np.minimum(error / np.float32(_WORST), np.float32(1.0))
    return doubt


def doubt_of(prediction: Prediction) -> float | None:
    """Give the doubt of a photo: its expected mean error in the ab plane.

    See `core.colorize.needs_look`; None for models that do not say how sure they are.
    """
    rows, columns = prediction.answer.shape[:2]
    error = _error(prediction, 2 if rows * columns > _MANY_CELLS else 1)
    return None if error is None else float(error.mean())


def most_doubt(doubts: Iterable[float | None]) -> float | None:
    """Give the doubt of a file of several pages: that of the most doubtful, if any has one."""
    return max((doubt for doubt in doubts if doubt is not None), default=None)


def _error(prediction: Prediction, step: int) -> Float32Plane | None:
    """Return the expected error of every `step`-th cell of each row and column."""
    answer, output = prediction.answer[::step, ::step], prediction.output
    share = shares_of(answer, output)
    if share is None:
        return None
    ab: Float32Array = ab_of(answer, output, vividness=0.5)
    centres = np.asarray(output.bin_centres, np.float32)
    squares = (ab**2).sum(-1, keepdims=True) + (centres**2).sum(1) - 2.0 * ab @ centres.T
    distance = np.sqrt(np.maximum(squares, 0.0, out=squares), out=squares)
    mean = np.einsum("hwk,hwk->hw", share, distance)
    error: Float32Plane = np.maximum(_GAIN * mean - _OFFSET, _LEAST).astype(np.float32, copy=False)
    return error
