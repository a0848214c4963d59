"""Results that are smaller than their photos.

What is scaled is the photo, and its colours are laid onto the smaller one, so that the lightness of
a smaller result is that of the photo scaled in the same way, and memory holds no colour that is
thrown away. It is scaled in linear light: fine patterns keep the brightness that they have from
afar, which averages of codes make darker. The kernel is Hamming's, which is nowhere below 0: around
edges there is no seam lighter or darker than anything in the photo, as Lanczos' leaves, in linear
light most of all.
"""

import math
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import lru_cache
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from core.base.arrays import Float32Array, GreyPlane, RgbImage
from core.colour.cielab import linear_to_srgb, srgb_to_linear
from core.colour.luminance import eight_bit
from core.colour.render import Picture, Rendering
from core.image.metadata.scaled import scaled_metadata
from core.image.photo import Photo

#: Pixels of a photo that are brought to linear light at a time: a few megabytes.
_BAND_PIXELS: Final = 4_000_000
#: How far Hamming's kernel reaches, in pixels of what is made.
_REACH: Final = 1.0
_KERNEL: Final = Image.Resampling.HAMMING


def scaled(
    picture: Picture, photo: Photo, size: tuple[int, int], *, threads: int = 1
) -> tuple[Picture, Photo]:
    """Make a result smaller, and what its photo says of its sides.

    Args:
        picture: of the photo, as large as it.
        photo: whose result it is.
        size: height and width, neither larger than the photo's.
        threads: how many may work on it.

    Returns:
        The smaller picture and a photo of its size, of which nothing is shown. Both as they were
        where that is the photo's own size.
    """
    if photo.grey.shape == size:
        return picture, photo
    smaller = scaled_photo(photo, size, threads=threads)
    if isinstance(picture, Rendering):
        return picture.at_size(smaller.grey), smaller
    small = scaled_pixels(picture, size, threads=threads)
    return (small if picture.dtype == np.uint16 else eight_bit(small)), smaller


def scaled_photo(photo: Photo, size: tuple[int, int], *, threads: int = 1) -> Photo:
    """Make a photo smaller: its grey, uint16 whatever it was, its transparency, and its metadata.

    Args:
        photo: as it was read, and turned.
        size: height and width, neither larger than the photo's.
        threads: how many may work on it.
    """
    if photo.grey.shape == size:
        return photo
    alpha = photo.alpha
    if alpha is not None:
        alpha = scaled_alpha(alpha, size)
    return replace(
        photo,
        grey=scaled_pixels(photo.grey, size, threads=threads),
        alpha=alpha,
        original=None,
        metadata=scaled_metadata(photo.metadata, photo.grey.shape, size),
    )


def scaled_pixels(
    pixels: GreyPlane | RgbImage, size: tuple[int, int], *, threads: int = 1
) -> NDArray[np.uint16]:
    """Scale sRGB-coded pixels in linear light.

    Args:
        pixels: (h, w) or (h, w, 3), uint8 or uint16.
        size: height and width, neither larger.
        threads: how many may work on it.

    Returns:
        The same, of that size, uint16.
    """
    table = _linear_codes(pixels.dtype.itemsize)
    out = np.empty((*size, *pixels.shape[2:]), np.uint16)
    rows = max(1, _BAND_PIXELS * size[0] // pixels.size)
    tops = range(0, size[0], rows)

    def fill(part: Sequence[int]) -> None:
        for top in part:
            bottom = min(top + rows, size[0])
            linear = _band(pixels, table, top, bottom, size)
            coded = linear_to_srgb(np.clip(linear, 0.0, 1.0))
            out[top:bottom] = np.round(coded * np.float32(65535)).astype(np.uint16)

    if threads == 1 or len(tops) == 1:
        fill(tops)
        return out
    with ThreadPoolExecutor(threads, thread_name_prefix="scale") as pool:
        for _ in pool.map(fill, [tops[k::threads] for k in range(threads)]):
            pass
    return out


def scaled_alpha(alpha: GreyPlane, size: tuple[int, int]) -> GreyPlane:
    """Scale transparency, which is a share of light already, at its own depth."""
    most = np.iinfo(alpha.dtype).max
    plane = Image.fromarray(alpha.astype(np.float32)).resize(size[::-1], _KERNEL)
    small = np.clip(np.round(np.asarray(plane)), 0, most)
    return small.astype(np.uint8) if alpha.dtype == np.uint8 else small.astype(np.uint16)


def _band(
    pixels: GreyPlane | RgbImage,
    table: Float32Array,
    top: int,
    bottom: int,
    size: tuple[int, int],
) -> Float32Array:
    """Scale what becomes some rows of the result; give linear light, (n, w) or (n, w, 3)."""
    height, width = pixels.shape[:2]
    step = height / size[0]
    # The kernel looks beyond the band, so that bands join without a seam.
    first = max(0, math.floor((top - _REACH) * step) - 1)
    last = min(height, math.ceil((bottom + _REACH) * step) + 1)
    box = (0.0, top * step - first, float(width), bottom * step - first)
    linear = table[pixels[first:last]]
    planes = [linear] if linear.ndim == 2 else [linear[..., channel] for channel in range(3)]
    made = [
        np.asarray(
            Image.fromarray(np.ascontiguousarray(plane)).resize(
                (size[1], bottom - top), _KERNEL, box=box
            ),
            np.float32,
        )
        for plane in planes
    ]
    return made[0] if linear.ndim == 2 else np.stack(made, axis=-1)


@lru_cache(maxsize=2)
def _linear_codes(bytes_each: int) -> Float32Array:
    """Give the linear light of every code of 8 or 16 bits, float32 0..1."""
    count = 256**bytes_each
    codes = (np.arange(count) / (count - 1)).astype(np.float32)
    return srgb_to_linear(codes).astype(np.float32)
