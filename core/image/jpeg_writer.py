"""JPEG encoding in strips that join into one file.

Each strip of 512 rows is encoded by itself, with a restart marker after every row of blocks. A
restart begins afresh at a whole byte, so the strips' codes can be laid end to end under one header
and the file is the one that encoding in one piece with the same interval would make. No copy of
the whole picture in OpenCV's channel order is needed, threads can share the work, and of a
`Rendering` there is never more than the strips at hand.

Source: ITU-T T.81 (1992), sections E.1.4 and F.1.2.3.
"""

import struct
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from core.colour.render import Picture, Rendering
from core.image.opencv_encoder import encode

#: With colour at half resolution (4:2:0) a block of both is 16 pixels wide and high.
_BLOCK: Final = 16
#: Restart markers count to 7 and begin again: after 8 rows of blocks, or 16, a new strip's fit on.
#: Strips of 8 rows of blocks would cost 5 % in calls, of 32 rows nothing that can be measured.
_STRIP_ROWS: Final = 32 * _BLOCK
_LAST_RESTART: Final = b"\xff\xd7"
_END: Final = b"\xff\xd9"
_FRAME: Final = 0xC0
_SCAN: Final = 0xDA


def encode_jpeg(picture: Picture, *, quality: int, threads: int) -> list[memoryview]:
    """Encode an RGB picture, uint8, as JPEG with 4:2:0; give the parts of the file.

    Raises:
        EncodingError: it cannot be encoded.
        MemoryError: there is no room.
    """
    height = picture.shape[0]
    tops = range(0, height, _STRIP_ROWS)
    share = -(-len(tops) // threads)
    shares = [tops[start : start + share] for start in range(0, len(tops), share)]
    if len(shares) == 1:
        strips = _encode_strips(picture, shares[0], quality)
    else:
        with ThreadPoolExecutor(len(shares), "jpeg") as pool:
            results = pool.map(lambda tops: _encode_strips(picture, tops, quality), shares)
            strips = [strip for result in results for strip in result]
    return _join(strips, height)


def _encode_strips(picture: Picture, tops: Sequence[int], quality: int) -> list[NDArray[np.uint8]]:
    height, width, _ = picture.shape
    options = [
        cv2.IMWRITE_JPEG_QUALITY,
        quality,
        cv2.IMWRITE_JPEG_SAMPLING_FACTOR,
        cv2.IMWRITE_JPEG_SAMPLING_FACTOR_420,
        cv2.IMWRITE_JPEG_RST_INTERVAL,
        -(-width // _BLOCK),
    ]
    # One buffer for all strips: fresh memory would cost more than the swap of channels.
    buffer = np.empty((_STRIP_ROWS, width, 3), np.uint8)
    encoded = []
    for top in tops:
        strip = buffer[: min(_STRIP_ROWS, height - top)]
        if isinstance(picture, Rendering):
            picture.fill(strip, top, is_bgr=True)
        else:
            cv2.cvtColor(picture[top : top + len(strip)], cv2.COLOR_RGB2BGR, strip)
        encoded.append(encode(".jpg", strip, options))
    return encoded


def _join(strips: list[NDArray[np.uint8]], height: int) -> list[memoryview]:
    first = bytearray(strips[0].data)
    frame_at, codes_at = _landmarks(first)
    struct.pack_into(">H", first, frame_at + 5, height)
    parts = [memoryview(first)[: -len(_END)]]
    for strip in strips[1:]:
        parts += [memoryview(_LAST_RESTART), strip.data[codes_at : -len(_END)]]
    return [*parts, memoryview(_END)]


def _landmarks(encoded: bytearray) -> tuple[int, int]:
    """Find where the frame's marker stands and where the first scan's codes begin."""
    frame_at, at = 0, 2
    while True:
        marker, (length,) = encoded[at + 1], struct.unpack_from(">H", encoded, at + 2)
        if marker == _FRAME:
            frame_at = at
        at += 2 + length
        if marker == _SCAN:
            return frame_at, at
