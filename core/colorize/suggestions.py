"""Colours to choose from at a place of a photo: what it might well be, each clearly another.

A model that answers a distribution keeps its alternatives. Of the colours that sRGB has at the
lightness of the place those are chosen, one after another, that stand for most of what is not yet
stood for: greedy maximum coverage (Nemhauser, Wolsey and Fisher 1978), where a colour stands for
what lies within 10 CIEDE2000 of it. iDeepColor (Zhang et al. 2017, section 3.3) takes means of
clusters instead, which lie between what might be.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np

from core.base.arrays import Float32Array
from core.colour.colour_difference import ciede2000
from core.colour.fine_grid import fine_factor
from core.colour.gamut import snap_to_gamut
from core.colour.stroke import Stroke, painted
from core.model.contract import shares_of
from core.model.prediction import Prediction, read_ab

#: CIEDE2000: what a colour stands for, and how far two suggestions lie apart at least.
STANDS_FOR: Final = 10.0
_APART: Final = 7.0
#: The distribution is flattened: somebody asks where the likeliest colour is wrong.
_FLATTENED: Final = 0.5
#: Share that is given to all colours alike, so that none is impossible.
_ANYTHING: Final = 0.02
#: For models that answer one colour: a* and b* of skin, wood, brick, sand, foliage, grass, water,
#: sky, evening sky, a rose, lilac and straw, as the photographs that models learn from have them.
_PALETTE: Final = (
    (14.0, 18.0), (12.0, 28.0), (28.0, 24.0), (4.0, 16.0), (-14.0, 24.0), (-24.0, 38.0),
    (-10.0, -8.0), (-4.0, -24.0), (8.0, -38.0), (48.0, 22.0), (26.0, -22.0), (4.0, 46.0),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A colour to choose.

    Attributes:
        a: a*, such that sRGB has the colour at the lightness of the place.
        b: b*.
        weight: 0..1, share of the model's distribution that it stands for; all sum to 1.
    """

    a: float
    b: float
    weight: float


def suggest(
    prediction: Prediction,
    x: float,
    y: float,
    *,
    radius: float = 0.0,
    lightness: float | None = None,
    current: tuple[float, float] | None = None,
    count: int = 8,
) -> tuple[Suggestion, ...]:
    """Suggest colours for a place.

    Args:
        prediction: of the photo.
        x: place, as a share of the photo's width, 0..1.
        y: place, as a share of its height, 0..1.
        radius: of the brush, as a share of its shorter side: what it paints is asked about.
        lightness: L* of the place, 0..100; None for what the prediction knows of it.
        current: a* and b* that the place has now; None for the model's own.
        count: how many at most, from 2.

    Returns:
        The current colour first, then what might be, by weight, grey last (once, if the current
        colour is as good as grey). There are fewer where sRGB has fewer that differ.
    """
    share = _cell_shares(prediction, Stroke(((x, y),), radius))
    if lightness is None:
        lightness = float((share * prediction.guide).sum())
    if current is None:
        a, b = (float(v) for v in (share[..., None] * read_ab(prediction)).sum(axis=(0, 1)))
        current = a, b
    colours, chances = _what_might_be(prediction, share)
    snapped = snap_to_gamut(lightness, np.concatenate([[current], [(0.0, 0.0)], colours]))
    lab = _with_lightness(lightness, snapped)
    apart = ciede2000(lab[:, None], lab[None])
    chosen = _covering(apart, chances, count)
    weights = _stood_for(apart[chosen, 2:], chances)
    has_grey = chosen[1:2] == [1]
    rest = range(2 if has_grey else 1, len(chosen))
    order = [0, *sorted(rest, key=lambda number: -weights[number]), *([1] if has_grey else [])]
    return tuple(_suggestion(snapped[chosen[number]], weights[number]) for number in order)


def _suggestion(ab: Float32Array, weight: np.float32) -> Suggestion:
    a, b = (float(value) for value in ab)
    return Suggestion(a, b, round(float(weight), 4))


def _cell_shares(prediction: Prediction, stroke: Stroke) -> Float32Array:
    """Say how much each cell counts for what a stroke paints: (rows, columns), the sum is 1."""
    rows, columns = prediction.guide.shape
    factor = fine_factor(rows, columns)
    mask = painted(stroke, rows * factor, columns * factor).astype(np.float32)
    cells = mask.reshape(rows, factor, columns, factor).sum(axis=(1, 3))
    shares: Float32Array = (cells / cells.sum()).astype(np.float32)
    return shares


def _what_might_be(
    prediction: Prediction, share: Float32Array
) -> tuple[Float32Array, Float32Array]:
    """Give colours, (k, 2), and their chances, (k,), which sum to 1."""
    likely = shares_of(_FLATTENED * prediction.answer[share > 0][None], prediction.output)
    if likely is None:  # it answers one colour a cell
        colours = np.asarray(_PALETTE, np.float32)
        chances = np.full(len(colours), 1.0 / len(colours), np.float32)
    else:
        colours = np.asarray(prediction.output.bin_centres, np.float32)
        chances = share[share > 0] @ likely[0]
    mixed = (1.0 - _ANYTHING) * chances + _ANYTHING / len(chances)
    return colours, mixed.astype(np.float32)


def _covering(apart: Float32Array, chances: Float32Array, count: int) -> list[int]:
    """Choose colours by number: the first, grey (number 1) where it differs, then the best.

    Args:
        apart: (k + 2, k + 2) CIEDE2000 of all colours.
        chances: (k,) of those after the first two.
        count: how many at most.
    """
    chosen = [0] if apart[0, 1] < _APART else [0, 1]
    free = np.concatenate([[0.0, 0.0], chances])
    free[(apart[chosen] <= STANDS_FOR).any(axis=0)] = 0.0
    is_other = (apart[chosen] > _APART).all(axis=0)
    while len(chosen) < count and is_other.any():
        gain = np.where(is_other, (apart <= STANDS_FOR) @ free, -1.0)
        best = int(gain.argmax())
        chosen.append(best)
        free[apart[best] <= STANDS_FOR] = 0.0
        is_other &= apart[best] > _APART
    return chosen


def _stood_for(apart: Float32Array, chances: Float32Array) -> Float32Array:
    """Give each of m chosen colours the chances of those that it is nearest to: (m,), sum 1.

    Args:
        apart: (m, k) CIEDE2000 of the chosen ones and those that have chances.
        chances: (k,).
    """
    return np.bincount(apart.argmin(axis=0), chances, minlength=len(apart)).astype(np.float32)


def _with_lightness(lightness: float, colours: Float32Array) -> Float32Array:
    level = np.full((len(colours), 1), lightness, np.float32)
    return np.concatenate([level, colours], axis=1).astype(np.float32)
