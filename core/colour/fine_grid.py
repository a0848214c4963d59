"""Corrections of cells brought to a grid that is finer than the network's, along the edges.

A cell that an edge goes through is a mixture: what is said of it holds for neither side. On the
finer grid each pixel takes from the cells around it those whose lightness is its own: joint
bilateral upsampling (Kopf et al. 2007). `FineGrid` keeps the shares, since places that a person
points at are described by the same ones.
"""

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np

from core.base.arrays import Float32Array, Float32Plane

#: Pixels of the finer grid on the short side that are aimed at.
_SHORT_SIDE: Final = 192
_LARGEST_FACTOR: Final = 4
#: Cells: how far a pixel looks around (one standard deviation).
_REACH: Final = 0.6
#: L*: how much a cell may differ in lightness.
_UNLIKE: Final = 6.0
#: Variance of L* in a window of 3 by 3 pixels of the grid at which its slope is halved.
_EPSILON: Final = 9.0
_WINDOW: Final = (3, 3)


def fine_factor(rows: int, columns: int) -> int:
    """Say how many pixels of the finer grid a cell has along each side: 1, 2 or 4."""
    factor = 1
    while factor < _LARGEST_FACTOR and 2 * factor * min(rows, columns) <= 1.5 * _SHORT_SIDE:
        factor *= 2
    return factor


@dataclass(frozen=True, slots=True)
class FineGrid:
    """A finer grid over the cells of a photo.

    Attributes:
        lightness: (h, w) float32, L* of its pixels, 0..100.
        shares: (9, h, w) float32, what each pixel takes from the 3 by 3 cells around its own, row
            by row; they sum to 1.
        factor: its pixels along each side of a cell.
    """

    lightness: Float32Plane
    shares: Float32Array
    factor: int

    @classmethod
    def over(cls, guide: Float32Plane, lightness: Float32Plane | None) -> "FineGrid":
        """Make the grid.

        Args:
            guide: (rows, columns) float32, mean L* of each cell.
            lightness: (rows * f, columns * f) float32 with `f` of `fine_factor`; None where no
                finer lightness is known.
        """
        rows, columns = guide.shape
        factor = fine_factor(rows, columns)
        size = columns * factor, rows * factor
        if lightness is None:
            smooth = cv2.resize(guide, size, interpolation=cv2.INTER_LINEAR)
            lightness = smooth.astype(np.float32, copy=False)
        unlike = np.stack([(lightness - near) / _UNLIKE for near in _around(guide, factor)])
        logits = -0.5 * unlike**2 + _by_place(rows, columns, factor)
        logits -= logits.max(axis=0)
        shares = np.exp(logits, out=logits)
        shares /= shares.sum(axis=0)
        return cls(lightness, shares, factor)

    def enlarged(self, plane: Float32Array) -> Float32Array:
        """Bring what is said of each cell, (rows, columns, k), to the grid: (h, w, k) float32."""
        channels = [
            sum(
                share * near
                for share, near in zip(
                    self.shares, _around(plane[..., k], self.factor), strict=True
                )
            )
            for k in range(plane.shape[2])
        ]
        return np.stack(channels, axis=-1).astype(np.float32, copy=False)

    def fitted(self, colours: Float32Array) -> tuple[Float32Array, Float32Array]:
        """Carry colours, (h, w, 2), along what lightness does within pixels of the grid.

        Returns:
            Slope and offset, both (h, w, 2) float32, as in `core.colour.chroma_field`.
        """
        guide = self.lightness
        mean_guide, mean = _mean(guide), _mean(colours)
        variance = _mean(guide * guide) - mean_guide * mean_guide
        covariance = _mean(guide[..., None] * colours) - mean_guide[..., None] * mean
        divisor = np.maximum(variance, np.float32(0.0)) + np.float32(_EPSILON)
        slope: Float32Array = (covariance / divisor[..., None]).astype(np.float32, copy=False)
        return slope, colours - slope * guide[..., None]


def _around(plane: Float32Plane, factor: int) -> list[Float32Plane]:
    """Give each pixel of the finer grid its cell's 3 by 3 neighbours: nine (h, w) planes."""
    rows, columns = plane.shape
    padded = np.pad(plane, 1, mode="edge")
    return [
        cv2.resize(
            padded[down : down + rows, across : across + columns],
            (columns * factor, rows * factor),
            interpolation=cv2.INTER_NEAREST,
        ).astype(np.float32, copy=False)
        for down in range(3)
        for across in range(3)
    ]


def _by_place(rows: int, columns: int, factor: int) -> Float32Array:
    """Give the logarithm of what the nine cells count by their distance: (9, h, w) float32."""
    within = (np.arange(factor, dtype=np.float32) + 0.5) / factor - 0.5
    away = ((within - np.arange(-1, 2, dtype=np.float32)[:, None]) / _REACH) ** 2
    cell = -0.5 * (away[:, None, :, None] + away[None, :, None, :])
    return np.tile(cell.reshape(9, factor, factor), (1, rows, columns)).astype(np.float32)


def _mean(plane: Float32Array) -> Float32Array:
    blurred = cv2.blur(plane, _WINDOW, borderType=cv2.BORDER_REPLICATE)
    return blurred.astype(np.float32, copy=False)
