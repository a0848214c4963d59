"""TIFF files: the first full picture of one, to the last bit.

The common kinds (8 and 16 bits; grey, RGB or CMYK; strips or tiles; plain or compressed without
loss) are put together here, straight from the open file: Pillow cuts 16-bit RGB to 8, and OpenCV
returns black strips for damaged ones. Pillow decodes the rest: fax, palettes, JPEG inside.

Source: TIFF 6.0 (Adobe, 1992).
"""

import os
from dataclasses import dataclass, replace
from typing import BinaryIO, Final

import numpy as np
from numpy.typing import NDArray

from core.base.arrays import GreyPlane, RgbImage
from core.base.sentence import Sentence
from core.image.decoded import Decoded, from_pillow, pillow_picture
from core.image.formats import BadContent, Format, UnreadKind
from core.image.metadata import Metadata, tiff_tags
from core.image.metadata.tiff_directory import (
    BadDirectory,
    ByteOrder,
    Directory,
    ReadAt,
    chain,
    read_directory,
    read_order,
)
from core.image.tiff_samples import LOSSLESS, UNCOMPRESSED, Storage, read_samples

_SUBFILE_TYPE: Final = 254
_WIDTH, _HEIGHT, _BITS, _COMPRESSION, _PHOTOMETRIC, _FILL_ORDER = 256, 257, 258, 259, 262, 266
_STRIP_OFFSETS, _SAMPLES, _ROWS_PER_STRIP, _STRIP_SIZES = 273, 277, 278, 279
_PLANAR, _PREDICTOR, _EXTRA_SAMPLES, _SAMPLE_FORMAT = 284, 317, 338, 339
_TILE_WIDTH, _TILE_HEIGHT, _TILE_OFFSETS, _TILE_SIZES = 322, 323, 324, 325
_DNG_VERSION: Final = 50706
#: Bits of the subfile type: a smaller copy, a mask.
_NOT_A_PICTURE: Final = 0b101
_WHITE_IS_ZERO, _BLACK_IS_ZERO, _RGB, _CMYK = 0, 1, 2, 5
#: Channels that carry the picture, by photometric interpretation.
_BASE_CHANNELS: Final = {_WHITE_IS_ZERO: 1, _BLACK_IS_ZERO: 1, _RGB: 3, _CMYK: 4}
_PREMULTIPLIED, _PLAIN_ALPHA = 1, 2
#: Sample formats: unsigned, undefined.
_UNSIGNED: Final = frozenset({1, 4})
_MOST_PAGES: Final = 10_000
_STRIP_ROWS: Final = 64


@dataclass(frozen=True, slots=True)
class TiffPage:
    """The picture of a TIFF that is used: its tags, and its place among the directories.

    Attributes:
        width, height: in pixels, before any turning.
        directory: its tags.
        order: the byte order of the file.
        number: its place among the file's directories, from 0.
        pictures: how many full pictures the file holds.
    """

    width: int
    height: int
    directory: Directory
    order: ByteOrder
    number: int
    pictures: int

    def tag(self, tag: int, default: int) -> int:
        """Give the first number of a tag, or `default`."""
        return self.directory.integer(tag, self.order, default)

    def numbers(self, tag: int) -> tuple[int, ...]:
        """Give all numbers of a tag; none when it is absent."""
        entry = self.directory.entries.get(tag)
        return entry.integers(self.order) if entry is not None else ()

    @property
    def is_tiled(self) -> bool:
        """Whether the picture is kept in tiles, not strips."""
        return _TILE_OFFSETS in self.directory.entries

    @property
    def parts(self) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """Offsets and sizes of the strips or tiles."""
        if self.is_tiled:
            return self.numbers(_TILE_OFFSETS), self.numbers(_TILE_SIZES)
        return self.numbers(_STRIP_OFFSETS), self.numbers(_STRIP_SIZES)


def find_page(file: BinaryIO) -> TiffPage:
    """Find the first full picture, reading nothing but directories.

    Raises:
        BadContent: there is none.
    """
    read_at = _reader(file)
    header = read_at(0, 16)
    order, is_big, _ = read_order(header)
    chosen: tuple[int, Directory] | None = None
    pictures = 0
    try:
        for number, offset in enumerate(chain(read_at, header)):
            directory, _ = read_directory(
                read_at, offset, order, is_big=is_big, skip=tiff_tags.NEVER_READ
            )
            if _DNG_VERSION in directory.entries:
                raise UnreadKind("it is a camera's raw file, which must be developed first")
            if not directory.integer(_SUBFILE_TYPE, order, 0) & _NOT_A_PICTURE:
                pictures += 1
                chosen = chosen or (number, directory)
            if number == _MOST_PAGES:
                break
    except BadDirectory as error:
        if chosen is None:
            raise BadContent("it ends too early, or its header is broken") from error
    if chosen is None:
        raise UnreadKind("it holds no full picture; a camera's raw file must be developed first")
    number, directory = chosen
    width, height = (directory.integer(tag, order, 0) for tag in (_WIDTH, _HEIGHT))
    return TiffPage(width, height, directory, order, number, pictures)


def decode_page(file: BinaryIO, page: TiffPage) -> Decoded:
    """Decode a page.

    Raises:
        BadContent: it is damaged, or stored in a way that is not read.
        MemoryError: there is no room for the pixels.
    """
    _require_all_parts(file, page)
    metadata = tiff_tags.read_metadata(page.directory, page.order)
    if page.pictures > 1:
        metadata = metadata.noting(
            Sentence("The first of its {count} pictures was used.", count=page.pictures)
        )
    if not _UNSIGNED.issuperset(page.numbers(_SAMPLE_FORMAT)):
        raise UnreadKind("it stores measurements (signed or fractional numbers), not a photo")
    storage = _storage(page)
    if storage is not None:
        return _interpret(read_samples(file, storage), page, metadata)
    with pillow_picture(file, Format.TIFF) as picture:
        picture.seek(page.number)
        picture.load()
        return from_pillow(picture, metadata, is_upright=True)  # Pillow turns TIFFs by itself


def _reader(file: BinaryIO) -> ReadAt:
    def read_at(offset: int, size: int) -> bytes:
        file.seek(offset)
        return file.read(size)

    return read_at


def _require_all_parts(file: BinaryIO, page: TiffPage) -> None:
    offsets, sizes = page.parts
    if not offsets or (sizes and len(sizes) != len(offsets)):
        raise BadContent("its header is broken")
    if 0 in offsets or 0 in sizes:
        raise BadContent("parts of it are missing")
    length = file.seek(0, os.SEEK_END)
    ends = map(sum, zip(offsets, sizes, strict=True)) if sizes else offsets
    if max(ends) > length:
        raise BadContent("it ends too early")


def _storage(page: TiffPage) -> Storage | None:
    """Describe how the samples are kept; None for the kinds that Pillow decodes."""
    bits = set(page.numbers(_BITS)) or {1}
    channels = page.tag(_SAMPLES, 1)
    compression = page.tag(_COMPRESSION, UNCOMPRESSED)
    base = _BASE_CHANNELS.get(page.tag(_PHOTOMETRIC, _BLACK_IS_ZERO))
    is_ours = (
        bits in ({8}, {16})
        and compression in LOSSLESS
        and base is not None
        and base <= channels
        and page.tag(_FILL_ORDER, 1) == 1
    )
    if not is_ours:
        return None
    bytes_each = bits.pop() // 8
    is_planar = channels > 1 and page.tag(_PLANAR, 1) == 2
    if page.is_tiled:
        part_width, part_height = page.tag(_TILE_WIDTH, 0), page.tag(_TILE_HEIGHT, 0)
    else:
        part_width = page.width
        part_height = min(page.tag(_ROWS_PER_STRIP, page.height), page.height)
    if not (0 < part_width < 2**20 and 0 < part_height < 2**20):
        raise BadContent("its header is broken")
    offsets, sizes = page.parts
    if not sizes and compression == UNCOMPRESSED:  # some old writers trust the reader to know
        row_bytes = part_width * bytes_each * (1 if is_planar else channels)
        sizes = (row_bytes * part_height,) * len(offsets)
    return Storage(
        width=page.width,
        height=page.height,
        channels=channels,
        bytes_each=bytes_each,
        order=page.order,
        compression=compression,
        predictor=page.tag(_PREDICTOR, 1),
        is_planar=is_planar,
        part_width=part_width,
        part_height=part_height,
        offsets=offsets,
        sizes=sizes,
    )


def _interpret(
    samples: NDArray[np.uint8] | NDArray[np.uint16], page: TiffPage, metadata: Metadata
) -> Decoded:
    """Make a picture of samples, (h, w, channels), by what the tags say that they mean."""
    photometric = page.tag(_PHOTOMETRIC, _BLACK_IS_ZERO)
    base, channels = _BASE_CHANNELS[photometric], samples.shape[2]
    # Writers that do not say what a further channel is mean alpha; scanners say "unspecified".
    meaning = (page.numbers(_EXTRA_SAMPLES) or (_PLAIN_ALPHA,))[:1] if channels > base else ()
    alpha: GreyPlane | None = None
    if meaning in ((_PREMULTIPLIED,), (_PLAIN_ALPHA,)):
        alpha = samples[..., base].copy()
    if channels > base + (alpha is not None):
        metadata = metadata.noting(Sentence("Channels beside grey or colour were left out."))
    depth = samples.itemsize * 8
    if photometric == _CMYK:
        return _from_cmyk(samples, metadata)
    if base == 1:
        pixels: GreyPlane | RgbImage = samples[..., 0] if channels == 1 else samples[..., 0].copy()
        if photometric == _WHITE_IS_ZERO:
            np.invert(pixels, out=pixels)
    else:
        pixels = samples if channels == base else samples[..., :base].copy()
    if meaning == (_PREMULTIPLIED,) and alpha is not None:
        _unmultiply(pixels, alpha)
    return Decoded(pixels, alpha, depth, metadata)


def _from_cmyk(samples: NDArray[np.uint8] | NDArray[np.uint16], metadata: Metadata) -> Decoded:
    """Convert CMYK by way of Pillow, which has 8 bits for it."""
    from PIL import Image

    inks = samples[..., :4] if samples.dtype == np.uint8 else samples[..., :4] >> 8
    picture = Image.fromarray(np.ascontiguousarray(inks, np.uint8), "CMYK")
    return replace(from_pillow(picture, metadata), alpha=None)


def _unmultiply(pixels: GreyPlane | RgbImage, alpha: GreyPlane) -> None:
    """Undo the multiplication with alpha, in place and in strips."""
    if alpha.min() == (opaque := np.iinfo(alpha.dtype).max):
        return
    for top in range(0, len(pixels), _STRIP_ROWS):
        strip = pixels[top : top + _STRIP_ROWS]
        cover = alpha[top : top + _STRIP_ROWS].astype(np.float32)
        cover = cover if strip.ndim == 2 else cover[..., None]
        plain = strip * (opaque / np.maximum(cover, 1.0))
        strip[:] = np.minimum(np.round(plain), opaque)
