"""PNG encoding in strips, which threads share, and of which only those at hand are in memory.

OpenCV packs no faster, but wants the whole picture in its own order, and copies the file that it
made while it holds the interpreter: for 100 megapixels the window stood still for a tenth of a
second. Each strip is a stream of Deflate of its own that ends at a whole byte, so that they can be
laid end to end in one stream of zlib.

Source: PNG specification, third edition (W3C, 2025), sections 7, 9, 10 and 11.2; RFC 1950 and 1951.
"""

import struct
import zlib
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.base.arrays import GreyPlane, RgbImage
from core.colour.render import Picture, Rendering

_SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
_RGB, _RGB_AND_ALPHA = 2, 6
#: Each sample minus its left neighbour; of photographs other filters leave no less.
_SUB: Final = 1
#: Runs alone are looked for: what is left of a photograph after the filter repeats in no other way.
_LEVEL, _STRATEGY = 1, zlib.Z_RLE
#: Of a stream with a window of 32 KiB, packed as fast as can be.
_ZLIB_HEADER: Final = b"\x78\x01"
_RAW_WINDOW: Final = -15
_MEMORY: Final = 9
_ADLER_BASE: Final = 65521
_STRIP_BYTES: Final = 2**20


@dataclass(frozen=True, slots=True)
class _Packed:
    """A strip of the picture: Deflate, and the checksum and length of what was packed."""

    content: bytes
    adler: int
    length: int


def encode_png(picture: Picture, alpha: GreyPlane | None, *, threads: int) -> list[bytes]:
    """Encode a picture as PNG; give the parts of the file, of which the first ends with its IHDR.

    Args:
        picture: RGB, uint8 or uint16.
        alpha: (h, w) of the same depth; None for an opaque picture.
        threads: how many may pack.
    """
    height, width, _ = picture.shape
    channels = 3 if alpha is None else 4
    bits = 8 * picture.dtype.itemsize
    kind = _RGB if alpha is None else _RGB_AND_ALPHA
    header = struct.pack(">IIBBBBB", width, height, bits, kind, 0, 0, 0)
    parts = [_SIGNATURE + _chunk(b"IHDR", header)]
    rows = max(1, _STRIP_BYTES // (width * channels * picture.dtype.itemsize))
    tops = range(0, height, rows)

    def packed(top: int) -> _Packed:
        strip = _strip(picture, alpha, top, min(rows, height - top))
        return _pack(_filtered(strip), is_last=top == tops[-1])

    adler, start = 1, _ZLIB_HEADER
    for strip in _in_order(tops, packed, threads):
        adler = _joined(adler, strip.adler, strip.length)
        parts.append(_chunk(b"IDAT", start + strip.content))
        start = b""
    return [*parts, _chunk(b"IDAT", struct.pack(">I", adler)), _chunk(b"IEND", b"")]


def _in_order(tops: range, packed: Callable[[int], _Packed], threads: int) -> Iterator[_Packed]:
    if threads == 1 or len(tops) == 1:
        yield from map(packed, tops)
        return
    with ThreadPoolExecutor(threads, "png") as pool:
        yield from pool.map(packed, tops)


def _strip(picture: Picture, alpha: GreyPlane | None, top: int, count: int) -> RgbImage:
    """Give some rows, (n, w, 3 or 4)."""
    if isinstance(picture, Rendering):
        rgb: RgbImage = (
            np.empty((count, *picture.shape[1:]), np.uint8)
            if picture.dtype == np.uint8
            else np.empty((count, *picture.shape[1:]), np.uint16)
        )
        picture.fill(rgb, top)
    else:
        rgb = picture[top : top + count]
    if alpha is None:
        return rgb
    with_alpha: RgbImage = np.concatenate([rgb, alpha[top : top + count, :, None]], axis=2)
    return with_alpha


def _filtered(strip: RgbImage) -> NDArray[np.uint8]:
    """Give rows as they are packed, (n, bytes of a row + 1): the filter's code, and differences."""
    count, width, _ = strip.shape
    if strip.dtype == np.uint16:
        strip = strip.astype(">u2")
    rows = np.ascontiguousarray(strip).view(np.uint8).reshape(count, -1)
    step = rows.shape[1] // width
    out = np.empty((count, rows.shape[1] + 1), np.uint8)
    out[:, 0] = _SUB
    out[:, 1 : 1 + step] = rows[:, :step]
    np.subtract(rows[:, step:], rows[:, :-step], out=out[:, 1 + step :])
    return out


def _pack(rows: NDArray[np.uint8], *, is_last: bool) -> _Packed:
    packer = zlib.compressobj(_LEVEL, zlib.DEFLATED, _RAW_WINDOW, _MEMORY, _STRATEGY)
    end = zlib.Z_FINISH if is_last else zlib.Z_FULL_FLUSH
    content = packer.compress(rows.data) + packer.flush(end)
    return _Packed(content, zlib.adler32(rows.data), rows.size)


def _joined(first: int, second: int, length: int) -> int:
    """Give the Adler-32 of two pieces from those of each, the second of so many bytes."""
    low = ((first & 0xFFFF) + (second & 0xFFFF) - 1) % _ADLER_BASE
    high = ((first >> 16) + (second >> 16) + length * ((first & 0xFFFF) - 1)) % _ADLER_BASE
    return high << 16 | low


def _chunk(kind: bytes, content: bytes) -> bytes:
    checksum = zlib.crc32(content, zlib.crc32(kind))
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", checksum)
