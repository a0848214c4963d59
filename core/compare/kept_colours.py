"""The colours of a photo by a model, in so little memory that those of hundreds can be kept."""

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from core.base.arrays import Float32Array, Float32Plane
from core.colour.chroma_field import ChromaField, guided_field

#: Cells of the shorter side that are kept: more than twice those of *Natural*. Of a network that
#: answers for each of its pixels, edges are as sharp as a photo's lightness says from there on.
_MOST_CELLS: Final = 128


@dataclass(frozen=True, slots=True)
class KeptColours:
    """Colours of a grid of cells that covers the photo, whatever its size.

    Attributes:
        ab: (h, w, 2) float16, a* and b*; right to 0.03.
        guide: (h, w) float16, the mean L* of each cell, 0..100.
    """

    ab: NDArray[np.float16]
    guide: NDArray[np.float16]

    def field(self) -> ChromaField:
        """Give the coefficients that colour the photo at any size."""
        return guided_field(self.ab.astype(np.float32), self.guide.astype(np.float32))


def keep(ab: Float32Array, guide: Float32Plane) -> KeptColours:
    """Keep the colours of cells: (h, w, 2) a* and b*, (h, w) the mean L* of each."""
    height, width = guide.shape
    factor = _MOST_CELLS / min(height, width)
    if factor < 1:
        size = round(width * factor), round(height * factor)
        ab = cv2.resize(ab, size, interpolation=cv2.INTER_AREA).astype(np.float32, copy=False)
        smaller = cv2.resize(guide, size, interpolation=cv2.INTER_AREA)
        guide = smaller.astype(np.float32, copy=False)
    return KeptColours(ab.astype(np.float16), guide.astype(np.float16))
