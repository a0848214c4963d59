"""What a hint is worth: held-out photographs whose true colours are told at a few places.

Each photograph is coloured by the app's own path, then again with hints: the true mean colour of
single cells of the network's grid. Places are drawn at random, as SIGGRAPH17's curve does (Zhang
et al. 2017, "Real-Time User-Guided Image Colorization", figure 6), or each where the picture is
most wrong, as a person would choose them. Beside it: whether the model's doubt means anything.

In full, a hint is what somebody does in the finished picture: a small brush anywhere, cells or no
cells, and the true colour of what it paints.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from core.base.arrays import Float32Array, Float32Plane
from core.colorize.colorizer import Colorizer, chroma_field
from core.colorize.doubt import expected_error
from core.colorize.hint_spreading import doubt_left, hinted_ab
from core.colorize.hints import Hint
from core.colour.colour_settings import ColourSettings
from core.colour.render import render
from core.colour.stroke import painted
from core.compare.measures import ab_of, psnr
from core.model.prediction import Prediction, read_ab
from training.evaluation.evaluate import Held, cells_of

RANDOM_COUNTS: Final = (1, 2, 5, 10, 20, 50)
WORST_COUNTS: Final = (1, 2, 3, 4, 5)
#: Radius of the brush, as a share of the shorter side.
_BRUSH: Final = 0.01
#: Below this a photo counts as made worse: rounding to 8 bits is not a fault.
_NOTHING_DB: Final = 1e-3
#: Cells of a photo that the table of doubt takes, so that large photos count no more than others.
_DOUBTED_CELLS: Final = 200
DECILES: Final = 10


@dataclass(frozen=True, slots=True)
class Gain:
    """What so many hints did to PSNR, over all photographs.

    Attributes:
        places: "random" or "worst".
        hints: how many.
        mean, median: dB.
        worst_twentieth: dB that one photograph in twenty stays below.
        better, worse: share of the photographs, 0..1.
    """

    places: str
    hints: int
    mean: float
    median: float
    worst_twentieth: float
    better: float
    worse: float


@dataclass(frozen=True, slots=True)
class DoubtRow:
    """The true error by tenths of doubt, the surest first.

    Attributes:
        of: "cells", "cells after 5 hints" or "photos".
        errors: mean distance from the true colour in the ab plane, of each tenth.
        worst_found: share of the worst tenth that lies in the tenth with the most doubt.
    """

    of: str
    errors: tuple[float, ...]
    worst_found: float


@dataclass(frozen=True, slots=True)
class HintCurve:
    """All that `measure_hints` found."""

    photos: int
    psnr: float
    gains: tuple[Gain, ...]
    doubts: tuple[DoubtRow, ...]


@dataclass(frozen=True, slots=True)
class _Found:
    """Of one photograph: PSNR without hints, gains in dB, and doubt beside error."""

    psnr: float
    random: list[float]
    worst: list[float]
    cells: NDArray[np.float64] | None
    hinted_cells: NDArray[np.float64] | None


def measure_hints(
    colorizer: Colorizer, photographs: Iterable[Held], *, seed: int, in_full: bool = False
) -> HintCurve:
    """Tell true colours at a few places of each photograph and measure what it gains.

    Args:
        colorizer: the model.
        photographs: at least one; with fewer than ten, nothing is said of photos' doubt.
        seed: of the random places.
        in_full: paint true colours into the finished picture rather than tell those of cells.
    """
    rng = np.random.default_rng(seed)
    found = [_of_photo(colorizer, held, rng, in_full=in_full) for held in photographs]
    random, worst = (
        [
            _gain(places, count, [getattr(one, places)[number] for one in found])
            for number, count in enumerate(counts)
        ]
        for places, counts in (("random", RANDOM_COUNTS), ("worst", WORST_COUNTS))
    )
    return HintCurve(
        photos=len(found),
        psnr=round(float(np.mean([one.psnr for one in found])), 3),
        gains=(*random, *worst),
        doubts=tuple(_doubts(found)),
    )


def _of_photo(
    colorizer: Colorizer, held: Held, rng: np.random.Generator, *, in_full: bool
) -> _Found:
    prediction = colorizer.predict(held.grey, for_hints=True)
    ab = read_ab(prediction)
    rows, columns = ab.shape[:2]
    true_pixels = ab_of(held.truth)
    true = cells_of(true_pixels, ab.shape)

    def with_hints(hints: Sequence[Hint]) -> float:
        field = chroma_field(prediction, ColourSettings(), hints)
        return psnr(held.truth, render(held.grey, field, depth=8).astype(np.uint8, copy=False))

    def told(cells: Iterable[int]) -> list[Hint]:
        hints = [_true_hint(true, *divmod(int(cell), columns)) for cell in cells]
        if not in_full:
            return hints
        return [
            _painted(hint, true_pixels, offset)
            for hint, offset in zip(hints, offsets[: len(hints)], strict=True)
        ]

    # Where in its cell a hint is painted: a person knows nothing of cells.
    offsets = rng.spawn(1)[0].uniform(-0.5, 0.5, (max(RANDOM_COUNTS), 2)) / (columns, rows)
    before = with_hints(())
    at_random = rng.permutation(rows * columns)[: max(RANDOM_COUNTS)]
    worst = list(_worst_places(prediction, ab, true))
    return _Found(
        psnr=before,
        random=[with_hints(told(at_random[:count])) - before for count in RANDOM_COUNTS],
        worst=[with_hints(told(worst[:count])) - before for count in WORST_COUNTS],
        cells=_doubted(prediction, np.ones((rows, columns), np.float32), ab, true, rng),
        hinted_cells=_doubted_after(prediction, ab, true, told(at_random[:5]), rng),
    )


def _true_hint(true: Float32Array, row: int, column: int) -> Hint:
    rows, columns = true.shape[:2]
    a, b = (float(value) for value in true[row, column])
    return Hint((column + 0.5) / columns, (row + 0.5) / rows, a, b)


def _painted(hint: Hint, true: Float32Array, offset: NDArray[np.float64]) -> Hint:
    """Move a hint within its cell and give it the true colour of what a small brush paints."""
    x, y = (float(v) for v in np.clip((hint.x + offset[0], hint.y + offset[1]), 0.0, 1.0))
    moved = replace(hint, x=x, y=y, radius=_BRUSH)
    a, b = (float(v) for v in true[painted(moved.stroke, *true.shape[:2])].mean(axis=0))
    return replace(moved, a=a, b=b)


def _worst_places(prediction: Prediction, ab: Float32Array, true: Float32Array) -> Iterator[int]:
    """Yield the cell that is most wrong, then the one that is after it was told, and so on.

    Errors are averaged over 3 by 3 cells: a person sees a wrong sleeve, not a wrong pixel.
    """
    shown = ab
    hints: list[Hint] = []
    for _ in WORST_COUNTS:
        error = cv2.blur(np.hypot(*np.moveaxis(true - shown, -1, 0)), (3, 3))
        cell = int(np.argmax(error))
        yield cell
        hints.append(_true_hint(true, *divmod(cell, ab.shape[1])))
        shown = hinted_ab(prediction, ab, hints)


def _doubted(
    prediction: Prediction,
    left: Float32Plane,
    shown: Float32Array,
    true: Float32Array,
    rng: np.random.Generator,
) -> NDArray[np.float64] | None:
    """Pair doubt and error of some cells: (k, 2), or None where the model does not doubt."""
    doubt = expected_error(prediction, left)
    if doubt is None:
        return None
    error = np.hypot(*np.moveaxis(true - shown, -1, 0))
    some = rng.permutation(error.size)[:_DOUBTED_CELLS]
    pairs = np.stack([doubt.ravel()[some], error.ravel()[some]], axis=1)
    return pairs.astype(np.float64)


def _doubted_after(
    prediction: Prediction,
    ab: Float32Array,
    true: Float32Array,
    hints: list[Hint],
    rng: np.random.Generator,
) -> NDArray[np.float64] | None:
    shown, left = hinted_ab(prediction, ab, hints), doubt_left(prediction, ab, hints)
    return _doubted(prediction, left, shown, true, rng)


def _gain(places: str, count: int, gains: Sequence[float]) -> Gain:
    values = np.asarray(gains)
    return Gain(
        places=places,
        hints=count,
        mean=round(float(values.mean()), 3),
        median=round(float(np.median(values)), 3),
        worst_twentieth=round(float(np.percentile(values, 5)), 3),
        better=round(float((values > _NOTHING_DB).mean()), 3),
        worse=round(float((values < -_NOTHING_DB).mean()), 3),
    )


def _doubts(found: Sequence[_Found]) -> Iterator[DoubtRow]:
    plain = [one.cells for one in found if one.cells is not None]
    hinted = [one.hinted_cells for one in found if one.hinted_cells is not None]
    if not plain:
        return
    yield by_tenths("cells", np.concatenate(plain))
    yield by_tenths("cells after 5 hints", np.concatenate(hinted))
    if len(plain) >= DECILES:
        yield by_tenths("photos", np.array([cells.mean(axis=0) for cells in plain]))


def by_tenths(of: str, pairs: NDArray[np.float64]) -> DoubtRow:
    """Sort pairs of doubt and error by doubt, and give the mean error of each tenth."""
    errors = pairs[np.argsort(pairs[:, 0], kind="stable"), 1]
    tenths = np.array_split(errors, DECILES)
    worst = errors >= np.quantile(errors, 1.0 - 1.0 / DECILES)
    return DoubtRow(
        of=of,
        errors=tuple(round(float(tenth.mean()), 2) for tenth in tenths),
        worst_found=round(float(worst[-len(tenths[-1]) :].sum() / worst.sum()), 3),
    )
