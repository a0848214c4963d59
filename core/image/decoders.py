"""One decoder a format: bytes to pixels and metadata.

OpenCV decodes what it decodes exactly and fast; Pillow the rest: CMYK, palettes of GIF, the first
frame of animations, JPEGs at a fraction of their size. Every file is examined before a decoder sees
it, because decoders tend to answer damage with half a picture and a line on the terminal.
"""

import struct
from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING, Final, assert_never

import cv2
import numpy as np
from numpy.typing import NDArray

from core.base.arrays import GreyPlane, RgbImage
from core.base.sentence import Sentence
from core.colour.luminance import eight_bit
from core.image import bmp_fields, jpeg_scans, modern_decoders
from core.image.decoded import (
    FIRST_FRAME_NOTE,
    Decoded,
    from_pillow,
    jpeg_pixels,
    opencv_pixels,
    pillow_picture,
    spread_bits,
)
from core.image.formats import BadContent, Format, UnreadKind
from core.image.icc import cmyk_converter
from core.image.metadata import (
    Metadata,
    Resolution,
    Unit,
    exif,
    jpeg_segments,
    png_chunks,
    webp_chunks,
)

if TYPE_CHECKING:
    from PIL import Image

_RGB_OF_ANY_DEPTH: Final = cv2.IMREAD_COLOR_RGB | cv2.IMREAD_ANYDEPTH
_GREY_OF_ANY_DEPTH: Final = cv2.IMREAD_GRAYSCALE | cv2.IMREAD_ANYDEPTH
#: Fractions of its size at which a JPEG can be decoded, the smallest first.
_FRACTIONS: Final = (8, 4, 2)
#: The frames of JPEG (SOF) that are lossless: they are decoded whole.
_LOSSLESS: Final = frozenset({0xC3, 0xC7, 0xCB, 0xCF})
_NOT_FINE_NOTE: Final = Sentence("The file ends too early: its finest details are missing.")
#: A JPEG that holds fewer rows than one of its blocks holds no picture.
_BLOCK: Final = 8
#: BMP's numbers of compression that mean a JPEG or PNG inside, for printers alone.
_OTHERS_INSIDE: Final = frozenset({4, 5})
#: PNG's colour types (IHDR).
_PNG_GREY, _PNG_PALETTE, _PNG_GREY_ALPHA, _PNG_RGB_ALPHA = 0, 3, 4, 6


def decode(data: bytes, kind: Format, short_side_px: int | None = None) -> Decoded:
    """Decode the whole content of a file of any format but TIFF.

    Args:
        data: the file.
        kind: its format.
        short_side_px: a fraction of the picture will do while its shorter side has so many
            pixels; only a JPEG is then smaller. None: the whole picture.

    Raises:
        BadContent: it is damaged, or stored in a way that is not read.
        MemoryError: there is no room for the pixels.
    """
    match kind:
        case Format.JPEG:
            return _decode_jpeg(data, short_side_px)
        case Format.PNG:
            return _decode_png(data)
        case Format.WEBP:
            return _decode_webp(data)
        case Format.AVIF:
            return _decode_avif(data)
        case Format.BMP:
            return _decode_bmp(data)
        case Format.GIF:
            return _decode_gif(data)
        case Format.HEIC:
            return modern_decoders.decode_heic(data)
        case Format.JPEG_2000:
            return modern_decoders.decode_jpeg_2000(data)
        case Format.JPEG_XL:
            return modern_decoders.decode_jpeg_xl(data)
        case Format.PNM:
            return modern_decoders.decode_pnm(data)
        case Format.TIFF:
            raise ValueError("a TIFF is decoded from its open file")
    assert_never(kind)


def _decode_jpeg(data: bytes, short_side_px: int | None) -> Decoded:
    header = jpeg_segments.read_header(data)
    if header is None:
        raise BadContent("it ends too early")
    metadata = jpeg_segments.read_metadata(header)
    if header.frame == jpeg_segments.JPEG_LS:
        return _from_codes(jpeg_pixels(data, is_ls=True), header, metadata)
    scans = jpeg_scans.walk(data, header)
    closed = jpeg_scans.whole(data, scans)
    has_fractions = header.precision == 8 and header.components != 4
    if short_side_px is not None and has_fractions and header.frame not in _LOSSLESS:
        for fraction in _FRACTIONS:
            if min(header.width, header.height) >= fraction * short_side_px:
                return _decode_fraction(closed, header, metadata, fraction)
    codes = jpeg_pixels(closed)
    if codes.shape[:2] != (header.height, header.width):
        raise BadContent("its header is broken")
    rows = jpeg_scans.missing_from(data, scans, header, codes)
    if rows is None:
        return _from_codes(codes, header, metadata)
    if rows < min(_BLOCK, header.height):
        raise BadContent("it ends too early")
    note = _NOT_FINE_NOTE
    if rows < header.height:
        note = Sentence(
            "The file ends too early: of its {height} rows {rows} are there.",
            height=header.height,
            rows=rows,
        )
    return replace(_from_codes(codes, header, metadata.noting(note)), rows_there=rows)


def _decode_fraction(
    data: bytes, header: jpeg_segments.JpegHeader, metadata: Metadata, fraction: int
) -> Decoded:
    """Decode a JPEG at a fraction of its size by Pillow: OpenCV prints what libjpeg warns of."""
    size = max(1, header.width // fraction), max(1, header.height // fraction)
    with pillow_picture(data, Format.JPEG) as picture:
        picture.draft("L" if header.components == 1 else "RGB", size)
        return from_pillow(picture, metadata)


def _from_codes(
    codes: GreyPlane | RgbImage, header: jpeg_segments.JpegHeader, metadata: Metadata
) -> Decoded:
    """Take what a JPEG stores for 8 or 16 bits, and inks for what they look like."""
    if codes.ndim == 3 and codes.shape[2] == 4:
        return _from_inks(spread_bits(codes, header.precision), metadata)
    pixels = spread_bits(codes, header.precision)
    return Decoded(pixels, None, pixels.itemsize * 8, metadata)


def _from_inks(light: GreyPlane | RgbImage, metadata: Metadata) -> Decoded:
    """Convert CMYK by way of Pillow, which has 8 bits for it.

    All CMYK is stored as light, as Adobe does it: so all other programs read it, whether Adobe's
    mark is there or was stripped.
    """
    from PIL import Image

    if metadata.icc and cmyk_converter(metadata.icc) is None:
        metadata = metadata.noting(
            Sentence("Its colours were converted without its colour profile.")
        )
    inks = np.invert(eight_bit(light))
    return from_pillow(Image.fromarray(inks, "CMYK"), metadata)


def _decode_png(data: bytes) -> Decoded:
    header = png_chunks.read_header(data)
    chunks = png_chunks.read_chunks(data)
    metadata = png_chunks.read_metadata(data, chunks, header)
    if png_chunks.is_animated(chunks):
        metadata = metadata.noting(FIRST_FRAME_NOTE)
    key = png_chunks.transparency(data, chunks, header)
    data = png_chunks.pixels_alone(data, chunks, header)
    depth = 16 if header.bits == 16 else 8
    if header.colour_type == _PNG_GREY:
        pixels = opencv_pixels(data, _GREY_OF_ANY_DEPTH)
        # OpenCV passes over the one code that is transparent.
        alpha = _keyed_alpha(pixels, key, header.bits) if len(key) == 2 else None
        return Decoded(pixels, alpha, depth, metadata)
    if header.colour_type in (_PNG_GREY_ALPHA, _PNG_RGB_ALPHA) or key:
        return _taken_apart(opencv_pixels(data, cv2.IMREAD_UNCHANGED), depth, metadata)
    return Decoded(opencv_pixels(data, _RGB_OF_ANY_DEPTH), None, depth, metadata)


def _decode_webp(data: bytes) -> Decoded:
    header = webp_chunks.read_header(data)
    metadata = webp_chunks.read_metadata(data)
    if header.is_animated:
        with pillow_picture(data, Format.WEBP) as picture:
            return from_pillow(picture, metadata.noting(FIRST_FRAME_NOTE))
    if header.has_alpha:
        return _taken_apart(opencv_pixels(data, cv2.IMREAD_UNCHANGED), 8, metadata)
    return Decoded(opencv_pixels(data, cv2.IMREAD_COLOR_RGB), None, 8, metadata)


def _decode_avif(data: bytes) -> Decoded:
    try:
        with pillow_picture(data, Format.AVIF) as picture:
            metadata = _pillow_metadata(picture)
    except BadContent:  # of metadata or of all; OpenCV will find out
        metadata = Metadata().noting(Sentence("Its metadata could not be read and was left out."))
    pixels = opencv_pixels(data, cv2.IMREAD_UNCHANGED)
    if pixels.dtype == np.uint8:
        return _taken_apart(pixels, 8, metadata)
    bits = _avif_bits(data)
    # Spread 10 or 12 bits over 16 so that white stays white.
    spread = (pixels << (16 - bits)) | (pixels >> (2 * bits - 16))
    return _taken_apart(spread.astype(np.uint16, copy=False), 16, metadata)


def _decode_bmp(data: bytes) -> Decoded:
    metadata = Metadata(resolution=_bmp_resolution(data))
    (header_bytes,) = struct.unpack_from("<I", data, 14)
    if header_bytes < 40 or len(data) < 54:  # OS/2's
        with pillow_picture(data, Format.BMP) as picture:
            return from_pillow(picture, metadata)
    if struct.unpack_from("<I", data, 30)[0] in _OTHERS_INSIDE:
        raise UnreadKind("its pixels are stored in a way that is not read")
    if bmp_fields.has_fields(data):
        rgb, alpha = bmp_fields.read_fields(data)
        return Decoded(rgb, alpha, rgb.itemsize * 8, metadata)
    return _taken_apart(opencv_pixels(data, cv2.IMREAD_UNCHANGED), 8, metadata)


def _decode_gif(data: bytes) -> Decoded:
    with pillow_picture(data, Format.GIF) as picture:
        metadata = _pillow_metadata(picture)
        return from_pillow(picture, metadata)


def _taken_apart(
    pixels: NDArray[np.uint8] | NDArray[np.uint16], depth: int, metadata: Metadata
) -> Decoded:
    """Take apart what OpenCV decoded unchanged: grey, BGR, or BGR and alpha."""
    if pixels.ndim == 2:
        return Decoded(pixels, None, depth, metadata)
    has_alpha = pixels.shape[2] == 4
    alpha = pixels[..., 3].copy() if has_alpha else None
    rgb = np.empty((*pixels.shape[:2], 3), pixels.dtype)
    cv2.cvtColor(pixels, cv2.COLOR_BGRA2RGB if has_alpha else cv2.COLOR_BGR2RGB, rgb)
    return Decoded(rgb, alpha, depth, metadata)


def _keyed_alpha(grey: GreyPlane, key: bytes, bits: int) -> GreyPlane:
    """Make alpha for a grey PNG in which one code is transparent (PNG, section 11.3.1.1)."""
    (code,) = struct.unpack(">H", key)
    opaque = 65535 if bits == 16 else 255
    code = code if bits == 16 else (code & ((1 << bits) - 1)) * (255 // ((1 << bits) - 1))
    if bits == 16:
        return np.where(grey == code, 0, opaque).astype(np.uint16)
    return np.where(grey == code, 0, opaque).astype(np.uint8)


def _pillow_metadata(picture: "Image.Image") -> Metadata:
    """Take the metadata that Pillow found in an AVIF or GIF."""

    def found(key: str) -> bytes:
        content = picture.info.get(key, b"")
        return content if isinstance(content, bytes) else b""

    is_animated = getattr(picture, "is_animated", False)  # unlike a count, known from the second
    structure = found("exif").removeprefix(exif.EXIF_MARK)
    return Metadata(
        exif=structure,
        xmp=found("xmp"),
        icc=found("icc_profile"),
        comments=(found("comment"),) if found("comment") else (),
        resolution=exif.resolution(structure),
        notes=(FIRST_FRAME_NOTE,) if is_animated else (),
    )


def _avif_bits(data: bytes) -> int:
    """Read how many bits a sample has (AV1 in ISOBMFF 1.2.0, section 2.3.3)."""
    at = data.find(b"av1C")
    flags = data[at + 6] if 0 <= at < len(data) - 6 else 0
    return 12 if flags & 0x20 else 10


def _bmp_resolution(data: bytes) -> Resolution | None:
    """Read pixels per metre from a BITMAPINFOHEADER or a longer one."""
    if len(data) < 54 or struct.unpack_from("<I", data, 14)[0] < 40:
        return None
    x, y = struct.unpack_from("<ii", data, 38)
    return Resolution(Fraction(x), Fraction(y), Unit.METRE) if x > 0 and y > 0 else None
