"""Specks: small red places that their surroundings contradict.

A network that was taught to be colourful now and then makes a sleeve, a trunk or a passer-by bright
red for no reason that the photograph gives. Such a place is told by two things: it is small, and
the distributions around it, up to the edges of lightness, do not hold red likely. Where both are
so, its logits make room for the weighted mean of those around it: the geometric mean of the
distributions, in which what any of them excludes has no part (a bilateral filter, Tomasi and
Manduchi 1998, of logits). All else stays as it was, to the bit.

docs/experiments.md tells what was tried and what this gives and takes.
"""

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from core.base.arrays import Float32Array, Float32Plane
from core.model.contract import OutputSpec, ab_of

#: a* from which on a cell counts as red.
_RED: Final = 20.0
#: A place is small below this share of the square of the short side: 40 cells of 48 by 72.
_SMALL: Final = 1 / 58
#: It is contradicted when its surroundings leave less than this of its mean a*.
_CONTRADICTED: Final = 0.8
#: Reach and standard deviation of the surroundings, as shares of the short side.
_REACH: Final = 1 / 12
_DEVIATION: Final = 1 / 16
#: Units of L* that are an edge (one standard deviation).
_EDGE: Final = 10.0
#: The surroundings are sampled at this many places in each direction.
_SAMPLES: Final = 5


def without_specks(logits: Float32Array, guide: Float32Plane, spec: OutputSpec) -> Float32Array:
    """Put what the surroundings say in the place of specks.

    It is done once, when a network has answered, so that all that reads its answer agrees.

    Args:
        logits: (h, w, k) of the colours of `spec`.
        guide: (h, w), mean L* of each cell.
        spec: of kind "distribution".

    Returns:
        (h, w, k) float32; `logits` itself where there are none.
    """
    ab = ab_of(logits, spec, vividness=0.5)
    places = _small_red_places(ab)
    if not places:
        return logits
    around = np.zeros(guide.shape, np.uint8)
    for place in places:
        around |= place
    cells = np.nonzero(around)
    mean = _mean_logits(logits, guide, cells)
    redness = ab[..., 0].copy()
    redness[cells] = ab_of(mean[None], spec, vividness=0.5)[0, :, 0]
    contradicted = np.zeros(guide.shape, np.bool_)
    for place in places:
        is_red = (place > 0) & (ab[..., 0] > _RED)
        if redness[is_red].mean() < _CONTRADICTED * ab[is_red, 0].mean():
            contradicted |= place > 0
    mended = logits.copy()
    mended[cells] = np.where(contradicted[cells][:, None], mean, logits[cells])
    return mended


def _small_red_places(ab: Float32Array) -> list[NDArray[np.uint8]]:
    """Return the small red places, with one cell around each: (h, w) uint8, 0 or 1."""
    count, numbers, figures, _ = cv2.connectedComponentsWithStats(
        (ab[..., 0] > _RED).astype(np.uint8), connectivity=8
    )
    most = _SMALL * min(ab.shape[:2]) ** 2
    small = [k for k in range(1, count) if figures[k, cv2.CC_STAT_AREA] < most]
    ring = np.ones((3, 3), np.uint8)
    return [cv2.dilate((numbers == k).astype(np.uint8), ring).astype(np.uint8) for k in small]


def _mean_logits(
    logits: Float32Array, guide: Float32Plane, cells: tuple[NDArray[np.int64], ...]
) -> Float32Array:
    """Return the mean of the logits around some cells, up to the edges of lightness: (m, k)."""
    rows, columns = guide.shape
    short = min(rows, columns)
    reach, deviation = max(1.0, short * _REACH), max(1.0, short * _DEVIATION)
    steps = np.unique(np.rint(np.linspace(-reach, reach, _SAMPLES)).astype(np.int64))
    down, across = cells
    own = guide[cells]
    total = np.zeros((len(down), logits.shape[2]), np.float32)
    weights = np.zeros((len(down), 1), np.float32)
    for step_down in steps:
        for step_across in steps:
            y, x = down + step_down, across + step_across
            is_inside = (y >= 0) & (y < rows) & (x >= 0) & (x < columns)
            y, x = y.clip(0, rows - 1), x.clip(0, columns - 1)
            apart = (step_down**2 + step_across**2) / deviation**2
            edge = ((guide[y, x] - own) / _EDGE) ** 2
            weight = (np.exp(-0.5 * (apart + edge)) * is_inside).astype(np.float32)[:, None]
            total += weight * logits[y, x]
            weights += weight
    mean: Float32Array = total / weights
    return mean
