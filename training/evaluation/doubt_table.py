"""Whether the doubt of a model means anything: held against its errors on held-out photographs.

Cells and photographs are sorted by doubt into tenths, the surest first: their mean errors should
rise from tenth to tenth, and be what was expected. Photographs that are said to need a look should
be the ones that are most wrong.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.base.arrays import Float32Array
from core.base.errors import UsageError
from core.colorize.colorizer import Colorizer
from core.colorize.doubt import doubt_of, expected_error
from core.colorize.needs_look import needs_look
from core.compare.measures import ab_of
from core.model.prediction import read_ab
from training.evaluation.evaluate import Held, cells_of
from training.evaluation.hint_curve import DECILES, by_tenths

#: Cells of a photograph that are taken, so that large ones count no more than others.
_CELLS: Final = 200
_SEED: Final = 5
#: Share of the photographs, the most wrong ones, that a look should find.
_WORST: Final = 0.2


@dataclass(frozen=True, slots=True)
class DoubtTenths:
    """Errors by tenths of doubt, the surest first; all are distances in the ab plane.

    Attributes:
        of: "cells" or "photos".
        expected: mean of what the model expects, of each tenth.
        errors: mean of the true errors.
        worst_found: share of the worst tenth that lies in the tenth with the most doubt.
    """

    of: str
    expected: tuple[float, ...]
    errors: tuple[float, ...]
    worst_found: float


@dataclass(frozen=True, slots=True)
class Looks:
    """What it is worth to look at the photographs that are said to need it.

    Attributes:
        photos: all there were.
        share: of them that need a look, 0..1.
        worst_found: share of the fifth that is most wrong that they hold.
        error: their mean error.
        other_error: that of the others.
    """

    photos: int
    share: float
    worst_found: float
    error: float
    other_error: float


@dataclass(frozen=True, slots=True)
class DoubtTable:
    """All that `measure_doubt` found."""

    rows: tuple[DoubtTenths, ...]
    looks: Looks


def measure_doubt(colorizer: Colorizer, photographs: Iterable[Held]) -> DoubtTable:
    """Hold what a model expects of its errors against those it makes.

    Args:
        colorizer: the model.
        photographs: ten or more.

    Raises:
        UsageError: there are fewer, or the model does not say how sure it is.
    """
    rng = np.random.default_rng(_SEED)
    cells: list[NDArray[np.float64]] = []
    photos: list[tuple[float, float]] = []
    for held in photographs:
        prediction = colorizer.predict(held.grey)
        expected, doubt = expected_error(prediction), doubt_of(prediction)
        if expected is None or doubt is None:
            raise UsageError(
                "{name} answers one colour and does not say how sure it is.",
                hint="Name a model that answers a distribution of colours.",
                name=colorizer.card.name,
            )
        error = _errors(held, read_ab(prediction))
        some = rng.permutation(error.size)[:_CELLS]
        cells.append(np.stack([expected.ravel()[some], error.ravel()[some]], axis=1))
        photos.append((doubt, float(error.mean())))
    if len(photos) < DECILES:
        raise UsageError(
            "Tenths of {count} photographs say nothing.",
            hint="Give a folder with more photographs, or a higher number of them.",
            count=len(photos),
        )
    pairs = np.asarray(photos)
    rows = _tenths("cells", np.concatenate(cells)), _tenths("photos", pairs)
    return DoubtTable(rows, _looks(pairs))


def _errors(held: Held, ab: Float32Array) -> NDArray[np.float64]:
    """Return how far the colours of cells are from the true ones: (h, w)."""
    apart = cells_of(ab_of(held.truth), ab.shape) - ab
    errors: NDArray[np.float64] = np.hypot(apart[..., 0], apart[..., 1]).astype(np.float64)
    return errors


def _tenths(of: str, pairs: NDArray[np.float64]) -> DoubtTenths:
    """Sort pairs of expected and true error, (n, 2), into tenths."""
    row = by_tenths(of, pairs)
    tenths = np.array_split(np.sort(pairs[:, 0]), DECILES)
    expected = tuple(round(float(tenth.mean()), 2) for tenth in tenths)
    return DoubtTenths(of, expected, row.errors, row.worst_found)


def _looks(pairs: NDArray[np.float64]) -> Looks:
    asked = np.array([needs_look(float(doubt)) for doubt in pairs[:, 0]])
    errors = pairs[:, 1]
    worst = errors >= np.quantile(errors, 1.0 - _WORST)

    def mean(values: NDArray[np.float64]) -> float:
        return round(float(values.mean()), 2) if values.size else 0.0

    return Looks(
        photos=len(pairs),
        share=round(float(asked.mean()), 3),
        worst_found=round(float((asked & worst).sum() / worst.sum()), 3),
        error=mean(errors[asked]),
        other_error=mean(errors[~asked]),
    )
