"""TIFF files: one page of one, to the last bit; what its numbers mean.

tifffile and its codecs unpack the samples; this module says what they stand for: grey with black
or white at 0, RGB, a palette, inks, colour differences or CIELAB, of 1 to 32 bits, with or without
transparency.

Sources: TIFF 6.0 (Adobe, 1992), sections 4 to 6, 16, 18, 20 to 23; ICC.1:2022, annex A.3 (ICCLAB).
"""

from dataclasses import replace
from typing import BinaryIO, Final, TypeVar

import numpy as np
from numpy.typing import NDArray

from core.base.arrays import GreyPlane, RgbImage
from core.base.sentence import Sentence
from core.colour.cielab import lab_to_srgb
from core.colour.luminance import eight_bit
from core.image import tiff_fax
from core.image.decoded import Decoded, from_pillow, looked_up, spread_bits
from core.image.formats import BadContent, UnreadKind
from core.image.metadata import Metadata, tiff_tags
from core.image.tiff_page import (
    BLACK_IS_ZERO,
    CIELAB,
    CMYK,
    COMPRESSION,
    ICCLAB,
    PALETTE,
    RGB,
    UNCOMPRESSED,
    WHITE_IS_ZERO,
    YCBCR,
    TiffPage,
)
from core.image.tiff_samples import JPEG_INSIDE, OLD_JPEG, read_rgb, read_samples

_COLOUR_MAP, _EXTRA_SAMPLES, _SAMPLE_FORMAT = 320, 338, 339
#: Channels that carry the picture, by photometric interpretation.
_BASE_CHANNELS: Final = {
    WHITE_IS_ZERO: 1, BLACK_IS_ZERO: 1, RGB: 3, PALETTE: 1, CMYK: 4, YCBCR: 3, CIELAB: 3, ICCLAB: 3,
}  # fmt: skip
_PREMULTIPLIED, _PLAIN_ALPHA = 1, 2
#: Sample formats: unsigned, undefined. CIELAB's a* and b* may be said to be signed.
_UNSIGNED: Final = frozenset({1, 4})
_SIGNED: Final = 2
_STRIP_ROWS: Final = 64
_Depth = TypeVar("_Depth", np.uint8, np.uint16)


def decode_page(file: BinaryIO, page: TiffPage) -> Decoded:
    """Decode a page.

    Raises:
        UnreadKind: it is stored in a way that is not read.
        BadContent: it is damaged.
        MemoryError: there is no room for the pixels.
    """
    metadata = tiff_tags.read_metadata(page.directory, page.order)
    meaning = page.photometric
    base = _BASE_CHANNELS.get(meaning)
    compression = page.tag(COMPRESSION, UNCOMPRESSED)
    if base is None or (page.channels < base and compression != OLD_JPEG):
        raise UnreadKind("its pixels are stored in a way that is not read")
    formats = {*page.numbers(_SAMPLE_FORMAT)}
    if not formats <= (_UNSIGNED | {_SIGNED} if meaning == CIELAB else _UNSIGNED):
        raise UnreadKind("it stores measurements (signed or fractional numbers), not a photo")
    if compression == OLD_JPEG or (meaning == YCBCR and compression not in JPEG_INSIDE):
        shown = read_rgb(file, page)
        return Decoded(shown, None, 8, metadata, compression=compression)
    samples = read_samples(file, page)
    rows_there = tiff_fax.broken_from(file, page, samples) if tiff_fax.is_fax(page) else None
    if rows_there is not None:
        metadata = metadata.noting(_broken_codes(rows_there))
    alpha, kind = _alpha(samples, page, base)
    if samples.shape[2] > base + (alpha is not None):
        metadata = metadata.noting(Sentence("Channels beside grey or colour were left out."))
    if meaning == CMYK:
        inks = spread_bits(samples[..., :4], page.bits[0])
        return replace(_from_cmyk(inks, metadata), compression=compression)
    pixels = _pixels(np.ascontiguousarray(samples[..., :base]), page)
    if alpha is not None and alpha.dtype != pixels.dtype:  # a palette's index may have 16 bits
        alpha = eight_bit(alpha)
    if kind == _PREMULTIPLIED and alpha is not None:
        _unmultiply(pixels, alpha)
    return Decoded(
        pixels,
        alpha,
        pixels.itemsize * 8,
        metadata,
        rows_there=rows_there,
        compression=compression,
    )


def _broken_codes(rows_there: int) -> Sentence:
    if rows_there == 0:
        raise BadContent("it cannot be decoded to its end")
    return Sentence(
        "Its fax codes are broken near row {row}: what stands there and below may be wrong.",
        row=rows_there + 1,
    )


def _pixels(samples: NDArray[np.generic], page: TiffPage) -> GreyPlane | RgbImage:
    """Make (h, w) grey or (h, w, 3) RGB of the channels that carry the picture."""
    bits, meaning = page.bits[0], page.photometric
    if meaning == PALETTE:
        return _through_map(samples[..., 0], page)
    if meaning in (CIELAB, ICCLAB):
        return _from_lab(samples, is_icc=meaning == ICCLAB)
    spread = spread_bits(samples, bits)
    if meaning in (RGB, YCBCR):
        return spread
    grey = spread[..., 0]
    return np.invert(grey) if meaning == WHITE_IS_ZERO else grey


def _alpha(samples: NDArray[np.generic], page: TiffPage, base: int) -> tuple[GreyPlane | None, int]:
    """Give the transparency and its kind.

    Writers that do not say what a further channel is mean alpha; scanners say "unspecified".
    """
    if samples.shape[2] <= base:
        return None, 0
    kind = (page.numbers(_EXTRA_SAMPLES) or (_PLAIN_ALPHA,))[0]
    if kind not in (_PREMULTIPLIED, _PLAIN_ALPHA):
        return None, 0
    return spread_bits(np.ascontiguousarray(samples[..., base]), page.bits[0]), kind


def _through_map(indices: NDArray[np.generic], page: TiffPage) -> NDArray[np.uint8]:
    """Look indices up in the page's colour map: (h, w, 3) uint8.

    The map has 16 bits by the standard; old writers filled it with 8, as libtiff, too, knows.
    """
    stored = np.array(page.numbers(_COLOUR_MAP), np.uint32)
    colours = 1 << page.bits[0]
    if page.bits[0] > 16 or indices.dtype.kind not in "bu" or len(stored) < 3 * colours:
        raise BadContent("its header is broken")
    stored = stored[: 3 * colours].reshape(3, colours).T
    return looked_up(indices, (stored if stored.max() <= 255 else stored >> 8).astype(np.uint8))


def _from_lab(samples: NDArray[np.generic], *, is_icc: bool) -> RgbImage:
    """Convert CIELAB of 8 or 16 bits to sRGB of as many; grey stays grey, white white.

    TIFF counts a* and b* from -128 in two's complement, ICC from 0 with neutral at 128.
    """
    if samples.dtype.kind not in "iu" or samples.dtype.itemsize not in (1, 2):
        raise UnreadKind("its pixels are stored in a way that is not read")
    if samples.dtype.itemsize == 1:
        shown8 = np.empty(samples.shape, np.uint8)
        _show_lab(samples.view(np.uint8), shown8, white=255.0, each=1.0, is_icc=is_icc)
        return shown8
    shown16 = np.empty(samples.shape, np.uint16)
    white = 65280.0 if is_icc else 65535.0  # in ICC's 16 bits FF00 is 100
    _show_lab(samples.view(np.uint16), shown16, white=white, each=256.0, is_icc=is_icc)
    return shown16


def _show_lab(
    codes: NDArray[_Depth], shown: NDArray[_Depth], *, white: float, each: float, is_icc: bool
) -> None:
    """Convert codes, (h, w, 3), of L* up to `white` and of a* and b* in steps of 1 / `each`."""
    half = 128.0 * each
    for top in range(0, len(codes), _STRIP_ROWS):
        lab = codes[top : top + _STRIP_ROWS].astype(np.float32)
        lab[..., 0] = np.minimum(lab[..., 0] * (100.0 / white), 100.0)
        ab = lab[..., 1:]
        ab -= half if is_icc else np.where(ab >= half, 2.0 * half, 0.0)
        ab /= each
        rgb = np.clip(lab_to_srgb(lab), 0.0, 1.0) * np.iinfo(shown.dtype).max
        shown[top : top + _STRIP_ROWS] = np.round(rgb)


def _from_cmyk(samples: NDArray[np.uint8] | NDArray[np.uint16], metadata: Metadata) -> Decoded:
    """Convert CMYK by way of Pillow, which has 8 bits for it."""
    from PIL import Image

    picture = Image.fromarray(np.ascontiguousarray(eight_bit(samples)), "CMYK")
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
