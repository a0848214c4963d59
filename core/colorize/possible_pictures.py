"""Whole pictures drawn from what a network holds possible.

A network that answers a distribution says of each cell how likely each colour is, but not which
cells have theirs together: drawn one by one they would be confetti. How cells are related
(`core.colorize.hint_kernel`) couples them, by a Gaussian copula (Sklar 1959): correlated normal
numbers z over the cells become shares u of their distributions, and those become colours, a* first
and then b* of those that have this a* (Rosenblatt 1952):

    z = L e      u = Phi(z)      a* = F^-1(u_a)      b* = F^-1(u_b | a*)

L is the correlation's Cholesky factor, broken off after the few cells that explain most (pivoted;
Harbrecht, Peters and Schneider 2012). Those cells are where it is worth saying what colour there
is. What they leave unexplained stays at the median. The numbers e are the points of Halton 1960, so
the same photo has the same pictures, everywhere and always.
"""

import functools
from dataclasses import dataclass
from statistics import NormalDist
from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.base.arrays import Float32Array
from core.colorize.hint_kernel import RelatedCells, prior_correlation
from core.colour.ab_bins import GRID

#: Cells that are tried for the next pivot, spread over those that leave most unexplained.
_TRIED: Final = 32
#: Share of a cell's variance below which nothing is left to be explained.
_LEAST_LEFT: Final = 0.05
#: The first points of Halton's sequence in many dimensions lie on lines.
_SKIPPED: Final = 20
_PRIMES: Final = (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53)


@dataclass(frozen=True, slots=True)
class Pivots:
    """The cells that explain most of what a photo's colours may be.

    Attributes:
        cells: (m,) their numbers, the one that explains most first.
        factor: (n, m) float64, how far all cells follow each: L above.
    """

    cells: NDArray[np.int64]
    factor: NDArray[np.float64]


def find_pivots(cells: RelatedCells, count: int) -> Pivots:
    """Choose cells one after the other, each the one that explains most beside those before it.

    Args:
        cells: of one photo; their spread says how much there is to explain.
        count: of pivots, at most 8; fewer are found where fewer explain all.
    """
    weight = cells.spread.astype(np.float64) ** 2
    left = np.ones(len(weight))
    factor = np.zeros((len(weight), 0))
    chosen: list[int] = []
    for _ in range(min(count, len(_PRIMES) // 2)):
        open_cells = np.argsort(-left * weight, kind="stable")
        tried = open_cells[:: max(1, len(open_cells) // (3 * _TRIED))][:_TRIED]
        together = prior_correlation(cells, tried) - factor @ factor[tried].T
        gain = (together**2 * weight[:, None]).sum(0) / np.maximum(left[tried], _LEAST_LEFT)
        best = int(np.argmax(gain))
        pivot = int(tried[best])
        if left[pivot] < _LEAST_LEFT:
            break
        column = together[:, best] / np.sqrt(left[pivot])
        factor = np.concatenate([factor, column[:, None]], axis=1)
        left = np.maximum(left - column**2, 0.0)
        chosen.append(pivot)
    return Pivots(np.array(chosen, np.int64), factor)


def draw_pictures(
    share: Float32Array, centres: Float32Array, pivots: Pivots, count: int
) -> Float32Array:
    """Draw pictures.

    Args:
        share: (n, k) how likely each colour is in each cell, 0..1.
        centres: (k, 2) a* and b* of the colours.
        pivots: of the same cells.
        count: how many.

    Returns:
        (count, n, 2) float32, a* and b*.
    """
    normal = _normal_points(count, 2 * len(pivots.cells)).reshape(count, 2, -1)
    drawn = np.einsum("nm,scm->csn", pivots.factor, normal).astype(np.float32)
    return _colours_at(share, centres, _below(drawn))


def _colours_at(share: Float32Array, centres: Float32Array, u: Float32Array) -> Float32Array:
    """Return the colours, (s, n, 2), that the shares u, (2, s, n), of distributions stand for."""
    steps = np.rint(centres / GRID).astype(np.int64)
    least = steps.min(axis=0)
    rows, columns = steps.max(axis=0) - least + 1
    table = np.zeros((len(centres), rows * columns), np.float32)
    table[np.arange(len(centres)), (steps - least) @ (columns, 1)] = 1.0
    grid = (share @ table).reshape(-1, rows, columns)
    a, row = _inverse(grid.sum(axis=2)[None], u[0])
    b, _ = _inverse(grid[np.arange(len(grid)), row], u[1])
    return np.stack([a + least[0], b + least[1]], axis=-1) * np.float32(GRID)


def _inverse(weights: Float32Array, u: Float32Array) -> tuple[Float32Array, NDArray[np.int64]]:
    """Invert distributions over steps, (1 or s, n, k), at shares u, (s, n).

    Returns:
        The place of each share, in steps and fractions of them, and the whole step it lies in.
    """
    sums = np.cumsum(weights, axis=-1)
    wanted = u * sums[..., -1]
    step = np.minimum((sums < wanted[..., None]).sum(axis=-1), weights.shape[-1] - 1)
    upto = np.take_along_axis(np.broadcast_to(sums, (*u.shape, sums.shape[-1])), step[..., None], 2)
    own = np.take_along_axis(
        np.broadcast_to(weights, (*u.shape, sums.shape[-1])), step[..., None], 2
    )
    within = 1.0 - (upto[..., 0] - wanted) / np.maximum(own[..., 0], np.float32(1e-9))
    place = step + np.clip(within, 0.0, 1.0) - 0.5
    return place.astype(np.float32), step


def _below(normal: Float32Array) -> Float32Array:
    """Return how much of a normal distribution lies below; within 1.5e-4 (Bowling et al. 2009)."""
    below = 1.0 / (1.0 + np.exp(-normal * (1.5976 + 0.07056 * normal * normal)))
    return below.astype(np.float32, copy=False)


@functools.cache
def _normal_points(count: int, dimensions: int) -> NDArray[np.float64]:
    """Return `count` points that are spread as normal numbers are: (count, dimensions)."""
    inverse = NormalDist().inv_cdf
    return np.array(
        [
            [inverse(_radical_inverse(point, prime)) for prime in _PRIMES[:dimensions]]
            for point in range(_SKIPPED, _SKIPPED + count)
        ]
    ).reshape(count, dimensions)


def _radical_inverse(number: int, base: int) -> float:
    """Mirror the digits of a number at the point: 0..1."""
    mirrored, scale = 0.0, 1.0
    while number:
        number, digit = divmod(number, base)
        scale /= base
        mirrored += scale * digit
    return mirrored
