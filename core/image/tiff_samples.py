"""The samples of a TIFF, unpacked: what tifffile and its codecs are asked for, and bounded by.

tifffile reads one directory and puts strips or tiles together; its codecs unpack them, to samples
of any number of bits. What they would be asked to make is bounded before. Colour
differences at a lower resolution that no JPEG holds are unpacked by libtiff itself.
"""

import itertools
import logging
from typing import TYPE_CHECKING, BinaryIO, Final

import numpy as np
from numpy.typing import NDArray

from core.image.decoded import library_errors
from core.image.formats import BadContent, UnreadKind
from core.image.tiff_page import COMPRESSION, UNCOMPRESSED, YCBCR, TiffPage

if TYPE_CHECKING:
    import tifffile

#: JPEG, and lossy JPEG of DNG: their own decoder undoes colour differences.
JPEG_INSIDE: Final = frozenset({7, 34892})
#: JPEG cut into pieces as no other program does it any more: only libtiff knows them all.
OLD_JPEG: Final = 6
#: Fax and JPEG, which tifffile decodes in ways of their own.
_WITHOUT_TABLE: Final = frozenset({2, 3, 4, 7})
#: A picture beside which infrared, depth and masks lie has no more channels than this.
_MOST_CHANNELS: Final = 16
#: Of the file at a time.
_BUFFER_BYTES: Final = 2**22
#: A tile may be larger than its picture, but not without end.
_MOST_TILE_PIXELS: Final = 2**22
#: Tags by which a map says where on Earth it lies, or that GDAL wrote it: empty tiles are left out.
_OF_MAPS: Final = frozenset({33550, 33922, 34264, 34735, 42112, 42113})
#: The tags of parts: of strips, tiles, and one JPEG in the old style.
_OFFSETS_AND_SIZES: Final = ((324, 325), (273, 279), (513, 514))


def read_samples(file: BinaryIO, page: TiffPage) -> NDArray[np.generic]:
    """Read all samples of a page: (h, w, channels), of the dtype in which they are stored.

    1 bit: bool; 2 to 8 bits: uint8, 9 to 16: uint16, 17 to 32: uint32, neither of them spread;
    colour differences in a JPEG come as RGB.

    Raises:
        UnreadKind: they are kept in a way that is not read.
        BadContent: a part is missing or damaged.
        MemoryError: there is no room for them.
    """
    offsets, sizes = parts(file, page)
    _require_bounds(page)
    import tifffile

    logging.getLogger("tifffile").setLevel(logging.CRITICAL)  # it raises what matters, too
    file.seek(0)
    with library_errors(), tifffile.TiffFile(file, name="TIFF", _multifile=False) as tiff:
        tiff.filehandle.seek(page.offset)
        stored = tifffile.TiffPage(tiff, page.number)
        stored.dataoffsets, stored.databytecounts = offsets, sizes
        if page.photometric != YCBCR:
            stored.subsampling = None  # some writers note it of what has none
        if stored.compression != UNCOMPRESSED:
            _require_codec(stored.compression)
        return _in_rows(stored, page)


def read_rgb(file: BinaryIO, page: TiffPage) -> NDArray[np.uint8]:
    """Let libtiff show a page of 8 bits: (h, w, 3) RGB, not turned.

    For JPEGs in the old style, and for colour differences beside brightness that no JPEG holds: in
    an order of their own, with reference levels.

    Raises:
        BadContent: it cannot.
        MemoryError: there is no room.
    """
    parts(file, page)
    import imagecodecs

    file.seek(0)
    with library_errors():
        shown = imagecodecs.tiff_decode(file.read(), index=page.number, asrgb=True)
    if shown.shape[:2] != (page.height, page.width) or shown.dtype != np.uint8:
        raise BadContent("it cannot be decoded to its end")
    return np.ascontiguousarray(shown[..., :3])


def _require_codec(compression: int) -> None:
    import tifffile

    try:
        tifffile.TIFF.DECOMPRESSORS[compression]
    except KeyError as error:
        if compression not in _WITHOUT_TABLE:
            raise UnreadKind("its pixels are stored in a way that is not read") from error


def _in_rows(stored: "tifffile.TiffPage", page: TiffPage) -> NDArray[np.generic]:
    """Decode, and bring separate planes together."""
    if stored.dtype is None:
        raise UnreadKind("its pixels are stored in a way that is not read")
    # A few strips at a time: by itself it would hold all of the file beside the picture.
    samples = stored.asarray(maxworkers=1, buffersize=_BUFFER_BYTES)
    if samples.ndim == 3 and stored.planarconfig == 2:
        samples = np.moveaxis(samples, 0, -1)
    if samples.ndim == 2:
        samples = samples[..., None]
    if samples.shape != (page.height, page.width, page.channels):
        raise BadContent("its header is broken")
    return samples


def parts(file: BinaryIO, page: TiffPage) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Give offsets and sizes of the strips or tiles; sizes that no writer noted are worked out.

    Raises:
        UnreadKind: some are left out on purpose, as maps have it.
        BadContent: some are missing, or lie outside of the file.
    """
    length = file.seek(0, 2)
    tags = next((pair for pair in _OFFSETS_AND_SIZES if page.numbers(pair[0])), None)
    if tags is None:
        raise BadContent("its header is broken")
    offsets, sizes = page.numbers(tags[0]), page.numbers(tags[1])
    compression = page.tag(COMPRESSION, UNCOMPRESSED)
    if not any(sizes) and any(offsets) and compression != OLD_JPEG:
        sizes = _sizes_between(offsets, length, page.offset)
    if len(sizes) != len(offsets):
        raise BadContent("its header is broken")
    if compression != OLD_JPEG:
        is_sparse = [not offset and not size for offset, size in zip(offsets, sizes, strict=True)]
        if any(is_sparse) and not _OF_MAPS.isdisjoint(page.directory.entries):
            raise UnreadKind("parts of it are missing")
        if len(offsets) < page.parts_needed or any(is_sparse):
            raise BadContent("parts of it are missing")
    if 0 in offsets or 0 in sizes:
        raise BadContent("parts of it are missing")
    if max(map(sum, zip(offsets, sizes, strict=True))) > length:
        raise BadContent("it ends too early")
    return offsets, sizes


def _sizes_between(offsets: tuple[int, ...], length: int, directory_at: int) -> tuple[int, ...]:
    """Work out sizes that are not noted: each part reaches to what follows it, or to the end.

    Most writers put the directory behind all parts; some codecs refuse what stands behind theirs.
    """
    starts = sorted({*offsets, directory_at, length})
    following = dict(itertools.pairwise(starts))
    return tuple(following.get(offset, offset) - offset for offset in offsets)


def _require_bounds(page: TiffPage) -> None:
    """Refuse what would take memory far beyond the picture's own."""
    if page.channels > _MOST_CHANNELS:
        raise UnreadKind("it has {count} channels, more than a photograph has", count=page.channels)
    if not (page.part_width > 0 and page.part_height > 0):
        raise BadContent("its header is broken")
    allowed = max(_MOST_TILE_PIXELS, 4 * page.width * page.height)
    if page.is_tiled and page.part_width * page.part_height > allowed:
        raise BadContent("its header is broken")
    if len(set(page.bits)) > 1 or not (page.bits[0] <= 16 or page.bits[0] == 32):
        raise UnreadKind("its pixels are stored in a way that is not read")
