"""The pages of a TIFF: found among its directories, and described by their tags.

Source: TIFF 6.0 (Adobe, 1992).
"""

import math
from dataclasses import dataclass
from typing import BinaryIO, Final

from core.image.formats import BadContent, UnreadKind
from core.image.metadata import tiff_tags
from core.image.metadata.tiff_directory import (
    Allowance,
    BadDirectory,
    ByteOrder,
    Directory,
    ReadAt,
    chain,
    read_directory,
    read_order,
)

BITS, COMPRESSION, PHOTOMETRIC, SAMPLES = 258, 259, 262, 277
_SUBFILE_TYPE, _OLD_SUBFILE_TYPE, _WIDTH, _HEIGHT = 254, 255, 256, 257
_ROWS_PER_STRIP, _PLANAR, _TILE_WIDTH, _TILE_HEIGHT, _TILE_OFFSETS = 278, 284, 322, 323, 324
_DNG_VERSION: Final = 50706
#: Bits of the subfile type: a smaller copy, a mask. And the old one's number of a smaller copy.
_NOT_A_PICTURE: Final = 0b101
_OLD_SMALLER_COPY: Final = 2
UNCOMPRESSED: Final = 1
_FAX: Final = frozenset({2, 3, 4, 32771})
WHITE_IS_ZERO, BLACK_IS_ZERO, RGB, PALETTE, CMYK, YCBCR, CIELAB, ICCLAB = 0, 1, 2, 3, 5, 6, 8, 9
#: Files end before: a position that BigTIFF can state and no system can seek to.
_BEYOND_ALL_FILES: Final = 2**62
_MOST_PAGES: Final = 10_000
#: A page with less than this share of the largest one's pixels, and its shape, is its thumbnail.
_THUMBNAIL_SHARE: Final = 0.25
_SAME_SHAPE: Final = 0.1


@dataclass(frozen=True, slots=True)
class TiffPage:
    """One full picture of a TIFF: its tags, and its place among the directories.

    Attributes:
        width, height: in pixels, before any turning.
        directory: its tags.
        order: the byte order of the file.
        number: its place among the file's directories, from 0.
        offset: of its directory in the file.
        pictures: how many full pictures the file holds.
    """

    width: int
    height: int
    directory: Directory
    order: ByteOrder
    number: int
    offset: int
    pictures: int = 1

    def tag(self, tag: int, default: int) -> int:
        """Give the first number of a tag, or `default`."""
        return self.directory.integer(tag, self.order, default)

    def numbers(self, tag: int) -> tuple[int, ...]:
        """Give all numbers of a tag; none when it is absent."""
        entry = self.directory.entries.get(tag)
        return entry.integers(self.order) if entry is not None else ()

    @property
    def channels(self) -> int:
        """How many samples a pixel has."""
        return self.tag(SAMPLES, len(self.numbers(BITS)) or 1)

    @property
    def bits(self) -> tuple[int, ...]:
        """Bits of the samples: one number for all, or one for each."""
        return self.numbers(BITS)[: self.channels] or (1,)

    @property
    def photometric(self) -> int:
        """What the samples mean; where no writer said so, what libtiff takes them for."""
        if PHOTOMETRIC in self.directory.entries:
            return self.tag(PHOTOMETRIC, BLACK_IS_ZERO)
        if self.tag(COMPRESSION, UNCOMPRESSED) in _FAX:
            return WHITE_IS_ZERO
        return RGB if self.channels >= 3 else BLACK_IS_ZERO

    @property
    def is_tiled(self) -> bool:
        """Whether the picture is kept in tiles, not strips."""
        return _TILE_OFFSETS in self.directory.entries

    @property
    def part_width(self) -> int:
        """Pixels that a strip or tile is wide."""
        return self.tag(_TILE_WIDTH, 0) if self.is_tiled else self.width

    @property
    def part_height(self) -> int:
        """Pixels that a strip or tile is high."""
        if self.is_tiled:
            return self.tag(_TILE_HEIGHT, 0)
        return min(self.tag(_ROWS_PER_STRIP, self.height), self.height)

    @property
    def parts_needed(self) -> int:
        """How many strips or tiles cover the picture."""
        across = -(-self.width // max(1, self.part_width))
        down = -(-self.height // max(1, self.part_height))
        return across * down * (self.channels if self.tag(_PLANAR, 1) == 2 else 1)


def find_pages(file: BinaryIO) -> tuple[TiffPage, ...]:
    """Find the full pictures, reading nothing but directories; at least one.

    Smaller copies and masks are none of them, nor is a page that is a small copy of another in all
    but name: the thumbnail that some scanners put first.

    Raises:
        UnreadKind: there is none that is developed.
        BadContent: there is none.
    """
    read_at = _reader(file)
    header = read_at(0, 16)
    order, is_big, _ = read_order(header)
    found: list[TiffPage] = []
    allowance = Allowance()
    try:
        for number, offset in enumerate(chain(read_at, header)):
            directory, _ = read_directory(
                read_at,
                offset,
                order,
                is_big=is_big,
                skip=tiff_tags.NEVER_READ,
                allowance=allowance,
            )
            if _DNG_VERSION in directory.entries:
                raise UnreadKind("it is a camera's raw file, which must be developed first")
            width, height = (directory.integer(tag, order, 0) for tag in (_WIDTH, _HEIGHT))
            page = TiffPage(width, height, directory, order, number, offset)
            is_copy = page.tag(_OLD_SUBFILE_TYPE, 0) == _OLD_SMALLER_COPY
            if not page.tag(_SUBFILE_TYPE, 0) & _NOT_A_PICTURE and not is_copy:
                found.append(page)
            if number == _MOST_PAGES:
                break
    except BadDirectory as error:
        if not found:
            raise BadContent("it ends too early, or its header is broken") from error
    if not found:
        raise UnreadKind("it holds no full picture; a camera's raw file must be developed first")
    return _without_thumbnails(found)


def _without_thumbnails(pages: list[TiffPage]) -> tuple[TiffPage, ...]:
    largest = max(pages, key=lambda page: page.width * page.height)
    return tuple(page for page in pages if page is largest or not _is_thumbnail(page, largest))


def _is_thumbnail(page: TiffPage, largest: TiffPage) -> bool:
    """Tell whether a page is a small copy of the largest one, by its size alone."""
    if not (0 < page.width * page.height < _THUMBNAIL_SHARE * largest.width * largest.height):
        return False
    shape = math.log(page.width / page.height) - math.log(largest.width / largest.height)
    return abs(shape) < _SAME_SHAPE


def _reader(file: BinaryIO) -> ReadAt:
    def read_at(offset: int, size: int) -> bytes:
        if offset >= _BEYOND_ALL_FILES:
            return b""
        file.seek(offset)
        return file.read(size)

    return read_at
