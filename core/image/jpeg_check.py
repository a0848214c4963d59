"""Find JPEGs whose pixels end before their picture does.

Decoders fill what is missing with one flat colour and at most print a warning. A cut file lacks
its end marker, which is seen at once. One that was cut and then closed again, as recovery tools
and interrupted copies do, is recognised by what it does to a decoder: bytes put in front of its
end marker change the picture, while in a whole file they come too late to matter.
"""

from typing import Final

import numpy as np

from core.image.decoded import pillow_picture
from core.image.formats import BadContent, Format
from core.image.metadata.jpeg_segments import JpegHeader

_END_MARKER: Final = b"\xff\xd9"
#: JPEG blocks are 8 pixels wide and high.
_BLOCK: Final = 8
#: Bits of every length and sign; FF would be a marker.
_FILLER: Final = bytes(np.random.default_rng(0).integers(0, 255, 512, np.uint8))


def find_end(data: bytes, header: JpegHeader) -> int:
    """Give where the end marker stands.

    Raises:
        BadContent: there is none behind the first scan.
    """
    end = data.rfind(_END_MARKER, header.scan_at)
    if end < 0:
        raise BadContent("it ends too early")
    return end


def require_all_pixels(data: bytes, end: int, pixels: np.ndarray) -> None:
    """Make sure that a decoded JPEG was not closed before its picture was complete.

    Costs next to nothing unless the picture ends in flat blocks, as missing ones are; then about
    a decode.

    Raises:
        BadContent: it was.
    """
    last_blocks = pixels[(len(pixels) - 1) // _BLOCK * _BLOCK :, -8 * _BLOCK :]
    if np.ptp(last_blocks, axis=(0, 1)).any():
        return
    filled = data[:end] + _FILLER + _END_MARKER
    if _coarse(data[:end] + _END_MARKER) != _coarse(filled):
        raise BadContent("its picture ends too early")


def _coarse(data: bytes) -> bytes:
    """Decode at an eighth of the size, with a decoder that keeps its warnings to itself."""
    with pillow_picture(data, Format.JPEG) as picture:
        picture.draft(None, (1, 1))
        return picture.tobytes()
