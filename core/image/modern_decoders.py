"""Decoders of the formats that are read and not written, but for GIF.

Each by the library that is kept for it: OpenJPEG and libjxl by way of imagecodecs, libheif with
libde265 by way of pi-heif, netpbmfile.
"""

import math
from io import BytesIO
from typing import TYPE_CHECKING, Final

import numpy as np
from numpy.typing import NDArray

from core.base.arrays import GreyPlane
from core.base.sentence import Sentence
from core.image.decoded import (
    FIRST_FRAME_NOTE,
    Decoded,
    from_pillow,
    library_errors,
    pillow_picture,
    spread_bits,
)
from core.image.formats import BadContent, Format, UnreadKind
from core.image.metadata import Metadata, exif, iso_boxes

if TYPE_CHECKING:
    import pi_heif

#: PNM's kinds of 1 bit, in which 1 is black.
_BITMAPS: Final = frozenset({b"P1", b"P4"})


def decode_jpeg_2000(data: bytes) -> Decoded:
    """Decode a JP2 file or a bare codestream.

    Raises:
        BadContent: it is damaged, or stored in a way that is not read.
        MemoryError: there is no room for the pixels.
    """
    header = iso_boxes.read_codestream(data)
    if header is None:
        raise BadContent("it ends too early")
    metadata = iso_boxes.read_metadata(data)
    is_plain = not (header.is_subsampled or iso_boxes.is_ycc(data))
    if not is_plain:  # Pillow brings colour differences to RGB
        with pillow_picture(data, Format.JPEG_2000) as picture:
            return from_pillow(picture, metadata)
    if header.is_signed:
        raise UnreadKind("its pixels are stored in a way that is not read")
    import imagecodecs

    with library_errors():
        pixels = imagecodecs.jpeg2k_decode(data, numthreads=1)
    if header.bits > 16:
        raise UnreadKind("its pixels are stored in a way that is not read")
    return _taken_apart(spread_bits(pixels, header.bits), metadata)


def decode_jpeg_xl(data: bytes) -> Decoded:
    """Decode a JPEG XL, turned upright as its header asks.

    Raises:
        BadContent: it is damaged, or stored in a way that is not read.
        MemoryError: there is no room for the pixels.
    """
    import imagecodecs

    metadata = iso_boxes.read_metadata(data)
    with library_errors():
        pixels = imagecodecs.jpegxl_decode(data, index=0, numthreads=1)
    if pixels.dtype.kind == "f":  # half of a picture from a camera's pipeline: 0..1
        pixels = np.round(np.clip(pixels, 0.0, 1.0) * 65535).astype(np.uint16)
    return _taken_apart(_deep(pixels), metadata, is_upright=True)


def decode_heic(data: bytes) -> Decoded:
    """Decode the main picture of an HEIC, turned upright as its file asks.

    Raises:
        BadContent: it is damaged, or stored in a way that is not read.
        MemoryError: there is no room for the pixels.
    """
    import pi_heif

    pi_heif.options.DECODE_THREADS = 1
    pi_heif.options.THUMBNAILS = False
    with library_errors():
        opened = pi_heif.open_heif(BytesIO(data), convert_hdr_to_8bit=False)
        picture = opened[opened.primary_index]
        # 10 or 12 bits come spread over 16.
        pixels = np.array(picture)  # not a view: the library lets go of its memory
    return _taken_apart(_deep(pixels), _heic_metadata(picture), is_upright=True)


def decode_pnm(data: bytes) -> Decoded:
    """Decode a PBM, PGM, PPM or PAM.

    Raises:
        BadContent: it is damaged, or stored in a way that is not read.
        MemoryError: there is no room for the pixels.
    """
    import netpbmfile

    with library_errors(), netpbmfile.NetpbmFile(BytesIO(data)) as file:
        pixels, most = file.asarray(), int(file.maxval)
        # Of pictures in digits it counts only one, and gives them all.
        has_more = file.frames > 1 or pixels.ndim > len(file.shape)
    metadata = Metadata()
    if has_more:
        pixels = pixels[0]
        metadata = metadata.noting(FIRST_FRAME_NOTE)
    if data[:2] in _BITMAPS and pixels.dtype == np.bool_:
        return Decoded(np.where(pixels, 0, 255).astype(np.uint8), None, 8, metadata)
    return _taken_apart(_scaled(pixels, most), metadata)


def _scaled(pixels: NDArray[np.generic], most: int) -> NDArray[np.uint8] | NDArray[np.uint16]:
    """Spread 0..most over 8 or 16 bits."""
    if pixels.dtype.kind not in "bu" or not 1 <= most <= 65535:
        raise UnreadKind("its pixels are stored in a way that is not read")
    bits = most.bit_length()
    if most == (1 << bits) - 1:
        return spread_bits(pixels, bits)
    white = 255 if most <= 255 else 65535
    codes = np.round(np.minimum(pixels.astype(np.float64), most) * (white / most))
    return codes.astype(np.uint8) if white == 255 else codes.astype(np.uint16)


def _heic_metadata(picture: "pi_heif.HeifImage") -> Metadata:
    def found(key: str) -> bytes:
        content = picture.info.get(key)
        return content if isinstance(content, bytes) else b""

    structure = found("exif").removeprefix(exif.EXIF_MARK)
    return Metadata(
        exif=structure,
        xmp=found("xmp"),
        icc=found("icc_profile"),
        resolution=exif.resolution(structure),
    )


def _deep(pixels: NDArray[np.generic]) -> NDArray[np.uint8] | NDArray[np.uint16]:
    if pixels.dtype == np.uint8:
        return pixels.astype(np.uint8, copy=False)
    if pixels.dtype == np.uint16:
        return pixels.astype(np.uint16, copy=False)
    raise UnreadKind("its pixels are stored in a way that is not read")


def _taken_apart(pixels: GreyPlane, metadata: Metadata, *, is_upright: bool = False) -> Decoded:
    """Part grey or colour from transparency: (h, w), or (h, w, 1..4)."""
    depth = pixels.itemsize * 8
    if pixels.ndim == 2:
        return Decoded(pixels, None, depth, metadata, is_upright)
    if pixels.ndim != 3 or math.prod(pixels.shape) == 0:
        raise BadContent("its header is broken")
    channels = pixels.shape[2]
    base = 1 if channels <= 2 else 3
    if channels > base + 1:
        metadata = metadata.noting(Sentence("Channels beside grey or colour were left out."))
    alpha = pixels[..., base].copy() if channels > base else None
    shown = (pixels[..., 0] if base == 1 else pixels[..., :3]).copy()
    return Decoded(shown, alpha, depth, metadata, is_upright)
