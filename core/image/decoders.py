"""One decoder a format: bytes to pixels and metadata.

OpenCV decodes what it decodes exactly and fast; Pillow the rest: CMYK, palettes of GIF, the first
frame of animations. Every file is examined before a decoder sees it, because decoders tend to
answer damage with half a picture and a line on the terminal.
"""

import struct
from fractions import Fraction
from typing import TYPE_CHECKING, Final, assert_never

import cv2
import numpy as np
from numpy.typing import NDArray

from core.base.arrays import GreyPlane
from core.base.sentence import Sentence
from core.image.decoded import (
    FIRST_FRAME_NOTE,
    Decoded,
    from_pillow,
    opencv_pixels,
    pillow_picture,
)
from core.image.formats import BadContent, Format, UnreadKind
from core.image.icc import cmyk_converter
from core.image.jpeg_check import find_end, require_all_pixels
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
#: Fractions of a JPEG's size, the smallest first, and the flags that ask for them in grey.
_FRACTIONS: Final = (
    (8, cv2.IMREAD_REDUCED_GRAYSCALE_8),
    (4, cv2.IMREAD_REDUCED_GRAYSCALE_4),
    (2, cv2.IMREAD_REDUCED_GRAYSCALE_2),
)
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
        case Format.TIFF:
            raise ValueError("a TIFF is decoded from its open file")
    assert_never(kind)


def _decode_jpeg(data: bytes, short_side_px: int | None) -> Decoded:
    header = jpeg_segments.read_header(data)
    if header is None:
        raise BadContent("it ends too early")
    if header.precision != 8:
        raise UnreadKind(
            "it stores {bits} bits a channel, which is not read", bits=header.precision
        )
    metadata = jpeg_segments.read_metadata(header)
    if header.components != 4 and short_side_px is not None:
        for fraction, flags in _FRACTIONS:
            if min(header.width, header.height) >= fraction * short_side_px:
                flags |= 0 if header.components == 1 else cv2.IMREAD_COLOR_RGB
                return Decoded(opencv_pixels(data, flags), None, 8, metadata)
    end = find_end(data, header)
    if header.components == 4:
        return _decode_cmyk_jpeg(data, metadata, is_ink=not header.is_adobe)
    flags = cv2.IMREAD_GRAYSCALE if header.components == 1 else cv2.IMREAD_COLOR_RGB
    pixels = opencv_pixels(data, flags)
    if pixels.shape[:2] != (header.height, header.width):
        raise BadContent("its header is broken")
    require_all_pixels(data, end, pixels)
    return Decoded(pixels, None, 8, metadata)


def _decode_cmyk_jpeg(data: bytes, metadata: Metadata, *, is_ink: bool) -> Decoded:
    """Decode with Pillow, which takes all CMYK for light as Adobe stores it."""
    if metadata.icc and cmyk_converter(metadata.icc) is None:
        metadata = metadata.noting(
            Sentence("Its colours were converted without its colour profile.")
        )
    with pillow_picture(data, Format.JPEG) as picture:
        if not is_ink:
            return from_pillow(picture, metadata)
        from PIL import ImageChops

        return from_pillow(ImageChops.invert(picture), metadata)


def _decode_png(data: bytes) -> Decoded:
    header = png_chunks.read_header(data)
    chunks = png_chunks.read_chunks(data)
    metadata = png_chunks.read_metadata(data, chunks)
    if any(chunk.type == b"acTL" for chunk in chunks):
        metadata = metadata.noting(FIRST_FRAME_NOTE)
    key = next((chunk.content(data) for chunk in chunks if chunk.type == b"tRNS"), b"")
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
    pixels = opencv_pixels(data, cv2.IMREAD_UNCHANGED)
    return _taken_apart(pixels, 8, Metadata(resolution=_bmp_resolution(data)))


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

    is_animated = getattr(picture, "n_frames", 1) > 1
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
