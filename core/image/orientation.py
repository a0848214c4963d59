"""Turning pictures upright, as EXIF's orientation asks."""

from typing import Final, overload

import cv2
import numpy as np
from numpy.typing import NDArray

from core.base.arrays import GreyPlane, RgbImage
from core.colour.chroma_field import Part

#: Orientations whose rows become columns ...
_TRANSPOSED: Final = frozenset({5, 6, 7, 8})
#: ... and which are then mirrored: upside down 0, left to right 1, both -1 (OpenCV's codes).
_MIRRORED: Final = {2: 1, 3: -1, 4: 0, 6: 1, 7: -1, 8: 0}


def is_quarter_turn(orientation: int) -> bool:
    """Tell whether width and height change places."""
    return orientation in _TRANSPOSED


def upright_part(part: Part, orientation: int) -> Part:
    """Turn a part of a picture as `upright` turns the picture."""
    top, left, bottom, right = part.top, part.left, part.bottom, part.right
    if is_quarter_turn(orientation):
        top, left, bottom, right = left, top, right, bottom
    code = _MIRRORED.get(orientation)
    if code in (0, -1):
        top, bottom = 1.0 - bottom, 1.0 - top
    if code in (1, -1):
        left, right = 1.0 - right, 1.0 - left
    return Part(top, left, bottom, right)


@overload
def upright(picture: NDArray[np.uint8], orientation: int) -> NDArray[np.uint8]: ...
@overload
def upright(picture: NDArray[np.uint16], orientation: int) -> NDArray[np.uint16]: ...
def upright(picture: GreyPlane | RgbImage, orientation: int) -> GreyPlane | RgbImage:
    """Turn a picture, (h, w) or (h, w, 3), by its orientation, 1..8 (TIFF 6.0, page 36).

    The result is contiguous; with orientation 1 it is the picture itself.
    """
    turned = picture
    if is_quarter_turn(orientation):
        height, width, *channels = picture.shape
        turned = np.empty((width, height, *channels), picture.dtype)
        cv2.transpose(picture, turned)
    if orientation in _MIRRORED:
        # In place where that spoils nobody's picture: no second copy of a large one.
        mirrored = np.empty_like(turned) if turned is picture else turned
        cv2.flip(turned, _MIRRORED[orientation], mirrored)
        turned = mirrored
    return turned
