"""TIFF files: one picture or several pages, with all tags that were carried over.

Compressed as the photo was, where that loses nothing and suits colours; else uncompressed, because
that is what archives keep and every program reads. Written in strips, so that no second copy of a
picture is made; the tags are laid out by hand, so that those of the photo go along byte for byte.

Source: TIFF 6.0 (Adobe, 1992), sections 2, 7, 13 and 14; technical note 2 (1995) for Deflate.
"""

import struct
import zlib
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import BinaryIO, Final

import numpy as np
from numpy.typing import NDArray

from core.base.arrays import GreyPlane, RgbImage
from core.image.metadata import Metadata
from core.image.metadata.tiff_directory import ByteOrder, Directory, lay_out, long, short
from core.image.metadata.tiff_tags import metadata_directory
from core.image.opencv_encoder import EncodingError

#: About this many bytes make a strip.
_STRIP_BYTES: Final = 2**20
_LARGEST_FILE: Final = 2**32 - 2**26
_HEADER_BYTES: Final = 8
_RGB: Final = 2
_PLAIN_ALPHA: Final = 2
_HORIZONTAL_DIFFERENCES: Final = 2
_PLAIN, _LZW, _DEFLATE, _LZMA, _ZSTANDARD = 1, 5, 8, 34925, 50000
#: What a photo was compressed with, and what its result is. Of the kinds that lose something, or
#: pack black and white alone, the best that loses nothing.
_FOLLOWING: Final = {
    _PLAIN: _PLAIN, _LZW: _LZW, _DEFLATE: _DEFLATE, 32946: _DEFLATE,
    _LZMA: _LZMA, _ZSTANDARD: _ZSTANDARD,
}  # fmt: skip
_BEST: Final = _DEFLATE


@dataclass(frozen=True, slots=True)
class TiffPicture:
    """One page to write.

    Attributes:
        picture: (h, w, 3) RGB, uint8 or uint16.
        alpha: (h, w) of the same depth, or None.
        metadata: what its tags say.
        compression: TIFF's number of how the photo was compressed; None: it was no TIFF.
    """

    picture: RgbImage
    alpha: GreyPlane | None
    metadata: Metadata
    compression: int | None = None


def write_tiff(file: BinaryIO, pages: Iterable[TiffPicture], *, threads: int = 1) -> None:
    """Write pages, one after another as they come.

    Args:
        file: empty, and can be sought in.
        pages: at least one.
        threads: how many may compress.

    Raises:
        EncodingError: it would be larger than a TIFF can be.
        OSError: the disk refuses.
    """
    order: ByteOrder | None = None
    file.write(bytes(_HEADER_BYTES))
    link_at = 4
    for page in pages:
        tags, wanted = metadata_directory(page.metadata)
        if order is None:
            order = wanted
        elif wanted != order:  # a file has one order of bytes: what is in the other stays out
            tags = Directory({}, {})
        main = _with_pixels(file, page, tags, order, threads)
        at = file.tell()
        laid = lay_out(main, order, at)
        if at + len(laid) > _LARGEST_FILE:
            raise EncodingError("a TIFF cannot be larger than 4 GB")
        file.write(laid)
        file.write(b"\0" * (file.tell() % 2))
        end = file.tell()
        file.seek(link_at)
        file.write(struct.pack(f"{order}I", at))
        file.seek(end)
        link_at = at + 2 + 12 * len({*main.entries, *main.children})
    file.seek(0)
    mark = b"II" if order == "<" else b"MM"
    file.write(mark + struct.pack(f"{order}H", 42))


def _with_pixels(
    file: BinaryIO, page: TiffPicture, tags: Directory, order: ByteOrder, threads: int
) -> Directory:
    """Write the strips of a page; give its tags with those about them."""
    picture, alpha = page.picture, page.alpha
    height, width = picture.shape[:2]
    channels = 3 if alpha is None else 4
    row_bytes = width * channels * picture.itemsize
    compression = _PLAIN
    if page.compression is not None:
        compression = _FOLLOWING.get(page.compression, _BEST)
    if compression == _PLAIN and file.tell() + row_bytes * height > _LARGEST_FILE:
        raise EncodingError("a TIFF cannot be larger than 4 GB")
    rows = max(1, _STRIP_BYTES // row_bytes)
    offsets, sizes = [], []
    for strip in _strips(page, rows, order, compression, threads):
        offsets.append(file.tell())
        sizes.append(file.write(strip))
        if file.tell() > _LARGEST_FILE:
            raise EncodingError("a TIFF cannot be larger than 4 GB")
    file.write(b"\0" * (file.tell() % 2))
    entries = [
        long(256, order, width),
        long(257, order, height),
        short(258, order, *[picture.itemsize * 8] * channels),
        short(259, order, compression),
        short(262, order, _RGB),
        long(273, order, *offsets),
        short(277, order, channels),
        long(278, order, rows),
        long(279, order, *sizes),
        short(284, order, 1),
    ]
    if alpha is not None:
        entries.append(short(338, order, _PLAIN_ALPHA))
    if compression != _PLAIN:
        entries.append(short(317, order, _HORIZONTAL_DIFFERENCES))
    return Directory(tags.entries | {entry.tag: entry for entry in entries}, tags.children)


def _strips(
    page: TiffPicture, rows: int, order: ByteOrder, compression: int, threads: int
) -> Iterator[bytes]:
    """Give the strips as they are stored, a few at a time."""
    tops = range(0, len(page.picture), rows)
    pack = _packer(compression)

    def stored(top: int) -> bytes:
        planes = [page.picture[top : top + rows]]
        if page.alpha is not None:
            planes.append(page.alpha[top : top + rows, :, None])
        strip = np.concatenate(planes, axis=2)
        if pack is not None:
            _to_differences(strip)
        content = strip.astype(strip.dtype.newbyteorder(order), copy=False).tobytes()
        return content if pack is None else pack(content)

    if pack is None or threads == 1 or len(tops) == 1:
        yield from map(stored, tops)
        return
    with ThreadPoolExecutor(threads, "tiff") as pool:
        for first in range(0, len(tops), 4 * threads):
            yield from pool.map(stored, tops[first : first + 4 * threads])


def _to_differences(strip: NDArray[np.generic]) -> None:
    """Put the difference to the left neighbour in place of each sample; they wrap around."""
    np.subtract(strip[:, 1:], strip[:, :-1].copy(), out=strip[:, 1:])


def _packer(compression: int) -> Callable[[bytes], bytes] | None:
    """Give what compresses a strip; None for what is not compressed."""
    if compression == _PLAIN:
        return None
    if compression == _DEFLATE:
        return zlib.compress
    import imagecodecs

    encode = {
        _LZW: imagecodecs.lzw_encode,
        _LZMA: imagecodecs.lzma_encode,
        _ZSTANDARD: imagecodecs.zstd_encode,
    }[compression]
    return lambda strip: bytes(encode(strip))
