"""BMP files whose pixels are words of 16 or 32 bits, a field of them for each colour.

OpenCV takes the fields for whole bytes in one order, Pillow knows a few layouts alone; here masks
say where each colour stands, as the format has it.

Source: BITMAPINFOHEADER, BITMAPV4HEADER and BITMAPV5HEADER (Microsoft, Windows GDI).
"""

import struct
from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.base.arrays import GreyPlane, RgbImage
from core.image.formats import BadContent

#: BMP's numbers of compression that mean masks, without and with one for transparency.
_MASKS, _MASKS_AND_ALPHA = 3, 6
#: The fields of 16 bits where no masks are given: 5 bits for each colour.
_USUAL: Final = (0x7C00, 0x03E0, 0x001F, 0)
_MASKS_AT: Final = 54
#: Headers from this size on hold the mask of transparency, too.
_WITH_ALPHA: Final = 56
_MOST_BITS: Final = 16
_STRIP_ROWS: Final = 256


def has_fields(data: bytes) -> bool:
    """Tell whether the pixels are words with a field for each colour.

    Args:
        data: of a BMP whose header has 40 bytes or more, all of them there.
    """
    bits, compression = struct.unpack_from("<HI", data, 28)
    return bits == 16 or (bits == 32 and compression in (_MASKS, _MASKS_AND_ALPHA))


def read_fields(data: bytes) -> tuple[RgbImage, GreyPlane | None]:
    """Decode such a BMP: (h, w, 3) RGB, and (h, w) alpha or None.

    Both are uint8, or uint16 where a colour has more than 8 bits. Transparency that leaves nothing
    of the picture to be seen is none: old writers left its bits empty.

    Raises:
        BadContent: it is cut short, or its masks are none.
        MemoryError: there is no room for the pixels.
    """
    (start,) = struct.unpack_from("<I", data, 10)
    width, height = struct.unpack_from("<ii", data, 18)
    (bits,) = struct.unpack_from("<H", data, 28)
    masks = _masks(data)
    row_bytes = (width * bits + 31) // 32 * 4
    if width <= 0 or height == 0 or start + row_bytes * abs(height) > len(data):
        raise BadContent("it ends too early")
    stored = np.frombuffer(data, np.uint8, row_bytes * abs(height), start)
    words = stored.reshape(abs(height), row_bytes).view(f"<u{bits // 8}")[:, :width]
    if height > 0:  # the last row comes first
        words = words[::-1]
    dtype = np.dtype(np.uint16 if max(mask.bit_count() for mask in masks) > 8 else np.uint8)
    rgb = np.empty((*words.shape, 3), dtype)
    for channel, mask in enumerate(masks[:3]):
        _fill(rgb[..., channel], words, mask)
    if not masks[3]:
        return rgb, None
    alpha = np.empty(words.shape, dtype)
    _fill(alpha, words, masks[3])
    return rgb, alpha if alpha.any() else None


def _masks(data: bytes) -> tuple[int, ...]:
    """Give the masks of red, green, blue and alpha; 0 for an alpha that is not there."""
    (header_bytes,) = struct.unpack_from("<I", data, 14)
    (compression,) = struct.unpack_from("<I", data, 30)
    if compression == 0:
        return _USUAL
    has_alpha = header_bytes >= _WITH_ALPHA or compression == _MASKS_AND_ALPHA
    if compression not in (_MASKS, _MASKS_AND_ALPHA) or len(data) < _MASKS_AT + 16:
        raise BadContent("its header is broken")
    red, green, blue, alpha = struct.unpack_from("<4I", data, _MASKS_AT)
    masks = red, green, blue, alpha if has_alpha else 0
    if not (red and green and blue) or not all(map(_is_one_run, masks)):
        raise BadContent("its header is broken")
    return masks


def _is_one_run(mask: int) -> bool:
    """Tell whether the bits of a mask stand side by side."""
    return mask >> _shift(mask) == (1 << mask.bit_count()) - 1


def _shift(mask: int) -> int:
    return (mask & -mask).bit_length() - 1 if mask else 0


def _fill(
    plane: NDArray[np.uint8] | NDArray[np.uint16], words: NDArray[np.generic], mask: int
) -> None:
    """Spread one field over all of a plane's codes, so that white stays white; in strips."""
    bits, shift = mask.bit_count(), _shift(mask)
    if bits > _MOST_BITS:
        bits, shift = _MOST_BITS, shift + bits - _MOST_BITS
    white = np.iinfo(plane.dtype).max
    codes = np.round(np.linspace(0, white, 1 << bits)).astype(plane.dtype)
    for top in range(0, len(words), _STRIP_ROWS):
        strip = words[top : top + _STRIP_ROWS].astype(np.uint32)
        plane[top : top + _STRIP_ROWS] = codes[(strip >> shift) & ((1 << bits) - 1)]
