"""Cuts a picture as its frame says: the last thing that is done to it before it is written.

What is cropped alone keeps each of its pixels. What is straightened is made once, from the
finished picture, so that lightness and colour stay together, by Lanczos's filter over 8 x 8 pixels.
"""

import math
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from itertools import product
from typing import Final, overload

import cv2
import numpy as np
from numpy.typing import NDArray

from core.base.arrays import GreyPlane, RgbImage
from core.colour.render import Picture, Rendering
from core.edits.edits import Edits
from core.edits.frame import Frame, frame_of
from core.image.metadata import exif
from core.image.metadata.metadata import Metadata
from core.image.photo import Photo

#: OpenCV warps no picture of 32,768 pixels or more a side, so it is done square by square.
_SQUARE_PX: Final = 1024
#: What the filter looks at beyond a square, and a bit for rounding.
_AROUND_PX: Final = 6
_STRIP_ROWS: Final = 256


def frame_of_photo(photo: Photo, edits: Edits) -> Frame | None:
    """Give what of a photo, which the edits have turned, its result shows; None: all of it."""
    height, width = photo.grey.shape
    return frame_of(edits, width, height)


def cut_picture(picture: Picture, frame: Frame | None, *, threads: int = 1) -> Picture:
    """Cut a picture of a whole photo.

    Args:
        picture: (h, w, 3), uint8 or uint16; of what makes its rows no more are made than needed.
        frame: on whole pixels, as `frame_of` gives it; None: the picture is given back as it is.
        threads: may make its rows, and share the squares of what is straightened.
    """
    if frame is None:
        return picture
    if not isinstance(picture, Rendering):
        return cut(picture, frame, threads=threads)
    if frame.angle:
        return cut(picture.whole(threads=threads), frame, threads=threads)
    return _cut_rows(picture, frame)


@overload
def cut(pixels: NDArray[np.uint8], frame: Frame, *, threads: int = 1) -> NDArray[np.uint8]: ...
@overload
def cut(pixels: NDArray[np.uint16], frame: Frame, *, threads: int = 1) -> NDArray[np.uint16]: ...
def cut(pixels: GreyPlane | RgbImage, frame: Frame, *, threads: int = 1) -> GreyPlane | RgbImage:
    """Cut pixels, (h, w) or (h, w, c), uint8 or uint16; the result is contiguous."""
    width, height = frame.size
    if not frame.angle:
        left, top = _corner(frame)
        return pixels[top : top + height, left : left + width].copy()
    out = np.empty((height, width, *pixels.shape[2:]), pixels.dtype)

    def fill(corner: tuple[int, int]) -> None:
        top, left = corner
        square = out[top : top + _SQUARE_PX, left : left + _SQUARE_PX]
        square[...] = _warped(pixels, frame, left, top, square.shape[1], square.shape[0])

    corners = product(range(0, height, _SQUARE_PX), range(0, width, _SQUARE_PX))
    if threads == 1:
        for corner in corners:
            fill(corner)
        return out
    with ThreadPoolExecutor(threads, thread_name_prefix="straighten") as pool:
        for _ in pool.map(fill, corners):
            pass
    return out


def cut_photo(photo: Photo, frame: Frame | None, *, threads: int = 1) -> Photo:
    """Cut a photo as its result is: its pixels, its transparency, and what is said of its size.

    Which part of it its file holds stays as it is said of the whole.
    """
    if frame is None:
        return photo
    return replace(
        photo,
        grey=cut(photo.grey, frame, threads=threads),
        alpha=None if photo.alpha is None else cut(photo.alpha, frame, threads=threads),
        original=None if photo.original is None else cut(photo.original, frame, threads=threads),
        metadata=_with_size(photo.metadata, *frame.size),
    )


def cut_first(
    pages: Iterator[tuple[Picture, Photo]], edits: Edits, *, threads: int = 1
) -> Iterator[tuple[Picture, Photo]]:
    """Cut the first of the pages of a file: what is set was set on that one, like hints."""
    for number, (picture, photo) in enumerate(pages):
        frame = None if number else frame_of_photo(photo, edits)
        yield (
            cut_picture(picture, frame, threads=threads),
            cut_photo(photo, frame, threads=threads),
        )


def _cut_rows(picture: Rendering, frame: Frame) -> Picture:
    """Make the rows that are left, a strip at a time, and keep their columns."""
    left, top = _corner(frame)
    width, height = frame.size
    _, whole_width, channels = picture.shape
    out = np.empty((height, width, channels), picture.dtype)
    strip = np.empty((min(_STRIP_ROWS, height), whole_width, channels), picture.dtype)
    for first in range(0, height, _STRIP_ROWS):
        rows = strip[: min(_STRIP_ROWS, height - first)]
        picture.fill(rows, top + first)
        out[first : first + len(rows)] = rows[:, left : left + width]
    return out


def _corner(frame: Frame) -> tuple[int, int]:
    return round(frame.x - frame.width / 2), round(frame.y - frame.height / 2)


def _warped(
    pixels: GreyPlane | RgbImage, frame: Frame, left: int, top: int, width: int, height: int
) -> GreyPlane | RgbImage:
    """Make a square of what a frame shows, from the part of the photo that it lies on."""
    corners = [
        frame.in_photo(left + across, top + down) for across in (0, width) for down in (0, height)
    ]
    first_x, last_x = _span([x for x, _ in corners], pixels.shape[1])
    first_y, last_y = _span([y for _, y in corners], pixels.shape[0])
    part = pixels[first_y:last_y, first_x:last_x]
    # Places are counted from the middle of the first pixel.
    x, y = frame.in_photo(left + 0.5, top + 0.5)
    cosine, sine = math.cos(math.radians(frame.angle)), math.sin(math.radians(frame.angle))
    matrix = np.array(
        [[cosine, sine, x - 0.5 - first_x], [-sine, cosine, y - 0.5 - first_y]], np.float64
    )
    warped = np.empty((height, width, *pixels.shape[2:]), pixels.dtype)
    flags = cv2.INTER_LANCZOS4 | cv2.WARP_INVERSE_MAP
    edge = cv2.BORDER_REPLICATE
    cv2.warpAffine(part, matrix, (width, height), warped, flags=flags, borderMode=edge)
    return warped


def _span(places: list[float], most: int) -> tuple[int, int]:
    first = max(0, math.floor(min(places)) - _AROUND_PX)
    last = min(most, math.ceil(max(places)) + _AROUND_PX)
    return min(first, most - 1), max(last, min(first, most - 1) + 1)


def _with_size(metadata: Metadata, width: int, height: int) -> Metadata:
    return replace(
        metadata,
        exif=exif.with_size(metadata.exif, width, height),
        xmp=exif.xmp_with_size(metadata.xmp, width, height),
    )
