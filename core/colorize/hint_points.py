"""Where hints lie among the cells of a photo: each becomes some points that the kernel can relate.

A click is one point. It lies in one pixel of the finer grid and is described by the cells around
it whose lightness is its own, so that one beside an edge speaks for its own side. A painted stroke
is a point for each cell that it paints in, spread evenly where they are many.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.base.arrays import Float32Array
from core.colorize.hint_kernel import RelatedCells
from core.colour.fine_grid import FineGrid
from core.colour.stroke import Stroke, painted

#: A stroke says no more with more points, and a system of many is slow to solve: of one stroke,
#: and of all together.
_MOST_POINTS: Final = 96
_MOST_OF_ALL: Final = 240


@dataclass(frozen=True, slots=True)
class HintPoints:
    """Points of strokes.

    Attributes:
        cells: the photo's n cells, then the k points, described alike.
        owner: (k,) which stroke each point belongs to.
        pixels: of each point, the numbers of its pixels in the finer grid.
    """

    cells: RelatedCells
    owner: NDArray[np.int64]
    pixels: tuple[NDArray[np.int64], ...]

    def mean_of(self, plane: Float32Array) -> Float32Array:
        """Average what the finer grid holds, (h, w, c), over each point's pixels: (k, c)."""
        flat = plane.reshape(-1, plane.shape[-1])
        means = [flat[pixels].mean(axis=0) for pixels in self.pixels]
        return np.array(means, np.float32).reshape(-1, flat.shape[1])


def hint_points(cells: RelatedCells, strokes: Sequence[Stroke], grid: FineGrid) -> HintPoints:
    """Find the points of strokes.

    Args:
        cells: of the photo.
        strokes: any number; of points that are the same, the last stroke's is kept.
        grid: over the same cells.
    """
    found: dict[bytes, tuple[int, NDArray[np.int64]]] = {}
    at_most = max(1, min(_MOST_POINTS, _MOST_OF_ALL // max(1, len(strokes))))
    for number, stroke in enumerate(strokes):
        for pixels in _points_of(stroke, grid, at_most):
            found[pixels.tobytes()] = number, pixels  # the later one counts
    pixels_of = tuple(pixels for _, pixels in found.values())
    owner = np.array([number for number, _ in found.values()], np.int64)
    return HintPoints(_with_points(cells, pixels_of, grid), owner, pixels_of)


def _points_of(stroke: Stroke, grid: FineGrid, at_most: int) -> list[NDArray[np.int64]]:
    """Group the pixels that a stroke paints by their cells."""
    height, width = grid.lightness.shape
    pixels = np.flatnonzero(painted(stroke, height, width)).astype(np.int64)
    factor = grid.factor
    cell = pixels // width // factor * (width // factor) + pixels % width // factor
    kinds = np.unique(cell)
    if len(kinds) > at_most:
        kinds = kinds[np.linspace(0, len(kinds) - 1, at_most + 2).astype(np.int64)[1:-1]]
    return [pixels[cell == kind] for kind in kinds]


def _with_points(
    cells: RelatedCells, found: Sequence[NDArray[np.int64]], grid: FineGrid
) -> RelatedCells:
    """Describe points by the cells around them and add them to the cells."""
    height, width = grid.lightness.shape
    rows, columns = height // grid.factor, width // grid.factor
    short = min(rows, columns) * grid.factor
    described: dict[str, list[Float32Array]] = {
        name: [getattr(cells, name)] for name in ("first", "second", "amplitude", "spread")
    }
    places = [cells.places]
    for pixels in found:
        down, across = pixels // width, pixels % width
        near, share = _shares(pixels, grid, rows, columns)
        for parts in described.values():
            parts.append(np.tensordot(share, parts[0][near], axes=1)[None].astype(np.float32))
        place = [(down.mean() + 0.5) / short, (across.mean() + 0.5) / short]
        places.append(np.array([place], np.float32))
    joined = {name: np.concatenate(parts) for name, parts in described.items()}
    return RelatedCells(places=np.concatenate(places), spec=cells.spec, **joined)


def _shares(
    pixels: NDArray[np.int64], grid: FineGrid, rows: int, columns: int
) -> tuple[NDArray[np.int64], Float32Array]:
    """Give the cells that pixels take from, and how much of each they take on average."""
    width = grid.lightness.shape[1]
    down = pixels // width // grid.factor
    across = pixels % width // grid.factor
    steps = np.arange(-1, 2)
    near_rows = np.clip(down[:, None, None] + steps[:, None], 0, rows - 1)
    near_columns = np.clip(across[:, None, None] + steps, 0, columns - 1)
    near = (near_rows * columns + near_columns).reshape(-1)
    share = grid.shares.reshape(9, -1)[:, pixels].T.reshape(-1) / len(pixels)
    return near, share.astype(np.float32)
