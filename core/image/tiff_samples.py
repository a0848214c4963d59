"""The samples of a TIFF: strips or tiles, plain or compressed without loss, put together.

Deflate is unpacked by zlib. LZW, PackBits and the rarer ones are unpacked by the libtiff inside
Pillow, which is given the same compressed bytes under tags that call them plain 8-bit grey; so no
bit of 16 is lost, and damage is an error.
"""

import struct
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import BinaryIO, Final, TypeVar

import numpy as np
from numpy.typing import NDArray

from core.image.decoded import pillow_picture
from core.image.formats import BadContent, Format, UnreadKind
from core.image.metadata.tiff_directory import ByteOrder, Directory, DirectoryEntry, lay_out
from core.image.metadata.tiff_tags import long, short

UNCOMPRESSED: Final = 1
_DEFLATE: Final = frozenset({8, 32946})
#: LZW, PackBits, LZMA, Zstandard.
_BY_LIBTIFF: Final = frozenset({5, 32773, 34925, 50000})
LOSSLESS: Final = frozenset({UNCOMPRESSED}) | _DEFLATE | _BY_LIBTIFF
_HORIZONTAL_DIFFERENCES: Final = 2
#: About this much is unpacked at a time.
_GROUP_BYTES: Final = 4 * 2**20
_HEADER_BYTES: Final = 8
_Sample = TypeVar("_Sample", np.uint8, np.uint16)


@dataclass(frozen=True, slots=True)
class Storage:
    """How a TIFF keeps its samples.

    Attributes:
        width, height, channels: of the picture.
        bytes_each: 1 or 2 a sample.
        order: the byte order of the file.
        compression: one of `LOSSLESS`.
        predictor: 1 none, 2 differences to the left neighbour.
        is_planar: whether each channel is stored by itself.
        part_width, part_height: of a strip or tile.
        offsets, sizes: of each strip or tile, row by row, channel by channel when planar.
    """

    width: int
    height: int
    channels: int
    bytes_each: int
    order: ByteOrder
    compression: int
    predictor: int
    is_planar: bool
    part_width: int
    part_height: int
    offsets: tuple[int, ...]
    sizes: tuple[int, ...]

    @property
    def across(self) -> int:
        """How many parts lie side by side."""
        return -(-self.width // self.part_width)

    @property
    def down(self) -> int:
        """How many parts lie below each other."""
        return -(-self.height // self.part_height)

    @property
    def planes(self) -> int:
        """How many times the picture's area is covered."""
        return self.channels if self.is_planar else 1


def read_samples(file: BinaryIO, storage: Storage) -> NDArray[np.uint8] | NDArray[np.uint16]:
    """Read all samples: (height, width, channels) uint8 or uint16.

    Raises:
        BadContent: a part is missing or damaged, or kept in a way that is not read.
        MemoryError: there is no room for them.
    """
    if len(storage.offsets) < storage.across * storage.down * storage.planes:
        raise BadContent("parts of it are missing")
    if storage.predictor not in (1, _HORIZONTAL_DIFFERENCES):
        raise UnreadKind("its pixels are stored in a way that is not read")
    shape = storage.height, storage.width, storage.channels
    if storage.bytes_each == 1:
        deep8 = np.empty(shape, np.uint8)
        _fill(deep8, file, storage)
        return deep8
    deep16 = np.empty(shape, np.uint16)
    _fill(deep16, file, storage)
    return deep16


def _fill(samples: NDArray[_Sample], file: BinaryIO, storage: Storage) -> None:
    channels = 1 if storage.is_planar else storage.channels
    row_bytes = storage.part_width * channels * storage.bytes_each
    stored = np.dtype(f"{storage.order}u{storage.bytes_each}")
    for plane in range(storage.planes):
        target = samples[..., plane : plane + channels]
        for top, rows, parts in _groups(storage, plane, row_bytes):
            segments = [_segment(file, storage, part) for part in parts]
            raw = unpack(segments, storage.compression, row_bytes, rows)
            block = np.frombuffer(raw, stored).astype(samples.dtype)
            block = block.reshape(-1, storage.part_width, channels)
            if storage.predictor == _HORIZONTAL_DIFFERENCES:
                np.add.accumulate(block, axis=1, dtype=block.dtype, out=block)
            _place(block, target, top, storage)


def _groups(storage: Storage, plane: int, row_bytes: int) -> Iterator[tuple[int, list[int], range]]:
    """Plan what to unpack together: first row, stored rows of each part, the parts' numbers."""
    first = plane * storage.across * storage.down
    is_tiled = storage.across > 1 or storage.part_width != storage.width
    each = 1 if is_tiled else max(1, _GROUP_BYTES // (row_bytes * storage.part_height))
    for down in range(0, storage.down, each):
        count = min(each, storage.down - down)
        top = down * storage.part_height
        # Tiles are stored whole, the last strip only as far as the picture goes.
        left = storage.height - top
        rows = [
            storage.part_height
            if is_tiled
            else min(storage.part_height, left - number * storage.part_height)
            for number in range(count)
            for _ in range(storage.across)
        ]
        start = first + down * storage.across
        yield top, rows, range(start, start + count * storage.across)


def _place(block: NDArray[_Sample], target: NDArray[_Sample], top: int, storage: Storage) -> None:
    """Put unpacked parts where they belong, cutting what tiles overhang."""
    if storage.across == 1:
        rows = min(len(block), storage.height - top)
        target[top : top + rows] = block[:rows, : storage.width]
        return
    for number in range(storage.across):
        tile = block[number * storage.part_height : (number + 1) * storage.part_height]
        left = number * storage.part_width
        hole = target[top : top + storage.part_height, left : left + storage.part_width]
        hole[:] = tile[: hole.shape[0], : hole.shape[1]]


def _segment(file: BinaryIO, storage: Storage, part: int) -> bytes:
    file.seek(storage.offsets[part])
    return file.read(storage.sizes[part])


def unpack(segments: Sequence[bytes], compression: int, row_bytes: int, rows: list[int]) -> bytes:
    """Unpack parts of a TIFF and join them: `rows[i]` rows of `row_bytes` bytes each.

    Raises:
        BadContent: one is damaged or too short.
    """
    if compression in _BY_LIBTIFF:
        return _unpack_by_libtiff(segments, compression, row_bytes, rows)
    unpacked = []
    for segment, count in zip(segments, rows, strict=True):
        size = row_bytes * count
        if compression in _DEFLATE:
            try:
                content = zlib.decompressobj().decompress(segment, size)
            except zlib.error as error:
                raise BadContent("part of it is damaged") from error
        else:
            content = segment[:size]
        if len(content) < size:
            raise BadContent("it ends too early")
        unpacked.append(content)
    return b"".join(unpacked)


def _unpack_by_libtiff(
    segments: Sequence[bytes], compression: int, row_bytes: int, rows: list[int]
) -> bytes:
    """Unpack parts of equal height (but the last) as strips of a grey picture of bytes."""
    offsets, at = [], _HEADER_BYTES
    for segment in segments:
        offsets.append(at)
        at += len(segment)
    body = b"".join(segments)
    body += b"\0" * (len(body) % 2)
    entries: list[DirectoryEntry] = [
        long(256, "<", row_bytes),
        long(257, "<", sum(rows)),
        short(258, "<", 8),
        short(259, "<", compression),
        short(262, "<", 1),
        long(273, "<", *offsets),
        short(277, "<", 1),
        long(278, "<", rows[0]),
        long(279, "<", *map(len, segments)),
    ]
    directory = Directory({entry.tag: entry for entry in entries}, {})
    with pillow_picture(_tiff(body, directory), Format.TIFF) as picture:
        return picture.tobytes()


def _tiff(body: bytes, directory: Directory) -> bytes:
    """Make a TIFF with `body` right behind the header."""
    at = _HEADER_BYTES + len(body)
    return b"II" + struct.pack("<HI", 42, at) + body + lay_out(directory, "<", at)
