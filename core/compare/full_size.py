"""A photo of a comparison at any size, in the true colours and in those of each model.

The colours of a model are kept as a grid, which serves the photo at any size: no network runs
again, and what is looked at closely is what was measured.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from core.colour.luminance import luminance
from core.colour.render import render
from core.compare.kept_colours import KeptColours
from core.compare.steps import ReadsColours


@dataclass(frozen=True, slots=True)
class FullSize:
    """A photo in true colours and in those of models, (h, w, 3) uint8 sRGB each.

    Attributes:
        truth: as it is in its file.
        shown: in the colours of each model that was asked for, in their order.
    """

    truth: NDArray[np.uint8]
    shown: tuple[NDArray[np.uint8], ...]


def full_size(
    path: Path,
    colours: Sequence[KeptColours],
    reader: ReadsColours,
    *,
    most_pixels: int,
    short_side_px: int | None = None,
) -> FullSize:
    """Read a photo again and colour its grey copy.

    Args:
        path: its file.
        colours: those of models for this photo.
        reader: reads it.
        most_pixels: it is made smaller where it has more.
        short_side_px: the shorter side that is enough; None: as it is.

    Raises:
        As `reader` does.
    """
    truth = _reduced(reader.read_colours(path, short_side_px=short_side_px), most_pixels)
    if short_side_px is not None:
        shrunk = short_side_px / min(truth.shape[:2])
        truth = _reduced(truth, round(truth.shape[0] * truth.shape[1] * min(1.0, shrunk) ** 2))
    grey = luminance(truth)
    shown = (render(grey, kept.field(), depth=8) for kept in colours)
    return FullSize(truth, tuple(picture.astype(np.uint8, copy=False) for picture in shown))


def _reduced(picture: NDArray[np.uint8], most_pixels: int) -> NDArray[np.uint8]:
    height, width = picture.shape[:2]
    factor = sqrt(most_pixels / (height * width))
    if factor >= 1:
        return picture
    size = max(1, round(width * factor)), max(1, round(height * factor))
    return cv2.resize(picture, size, interpolation=cv2.INTER_AREA).astype(np.uint8, copy=False)
