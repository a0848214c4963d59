"""What comes out of a decoder, and the two libraries that fill it."""

import struct
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from typing import IO, TYPE_CHECKING, Final, TypeVar

import cv2
import numpy as np
from numpy.typing import NDArray

from core.base.arrays import GreyPlane, RgbImage
from core.base.sentence import Sentence
from core.image.formats import BadContent, Format, UnreadKind
from core.image.icc import cmyk_converter
from core.image.metadata import Metadata

if TYPE_CHECKING:
    from PIL import Image

#: Rows converted at a time, so that no second copy of a large picture is made.
_STRIP_ROWS: Final = 256
#: What Pillow calls formats where it is not what people do.
_PILLOW_NAMES: Final = {Format.WEBP: "WEBP", Format.JPEG_2000: "JPEG2000"}
_Depth = TypeVar("_Depth", np.uint8, np.uint16)
#: What Pillow's decoders raise on damaged input; the differences mean nothing to users.
_DAMAGE: Final = (
    OSError,
    SyntaxError,
    EOFError,
    ValueError,
    TypeError,
    LookupError,
    RuntimeError,
    struct.error,
)
_JPEG_END: Final = b"\xff\xd9"
FIRST_FRAME_NOTE: Final = Sentence("The picture is animated; its first frame was used.")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A decoded picture, not yet turned.

    Attributes:
        pixels: (h, w) grey or (h, w, 3) RGB, uint8 or uint16, in the codes of the file.
        alpha: (h, w), of the depth of the pixels; None when the file has none.
        bit_depth: 8 or 16.
        metadata: as found; `icc` is the file's own profile.
        is_upright: whether the decoder has turned the picture already.
        rows_there: rows, from the top, that the file holds where it ends too early; all of them
            where only the finest details are missing. None: the file is whole.
        pages: how many pictures the file holds.
        compression: TIFF's number of how they are compressed; None: it is no TIFF.
    """

    pixels: GreyPlane | RgbImage
    alpha: GreyPlane | None
    bit_depth: int
    metadata: Metadata
    is_upright: bool = False
    rows_there: int | None = None
    pages: int = 1
    compression: int | None = None


def jpeg_pixels(data: bytes, *, is_ls: bool = False) -> NDArray[np.uint8] | NDArray[np.uint16]:
    """Decode a JPEG or JPEG-LS of any precision: (h, w) grey or (h, w, 3) RGB, as stored.

    What is missing at its end is filled with flat colours.

    Raises:
        BadContent: it cannot be decoded.
        MemoryError: there is no room for the pixels.
    """
    import imagecodecs

    with library_errors():
        # Without an end marker CharLS looks for more bits a thousand million times.
        pixels = (
            imagecodecs.jpegls_decode(data + _JPEG_END) if is_ls else imagecodecs.jpeg8_decode(data)
        )
    if pixels.dtype not in (np.uint8, np.uint16):
        raise UnreadKind("its pixels are stored in a way that is not read")
    return pixels


def spread_bits(samples: NDArray[np.generic], bits: int) -> GreyPlane:
    """Spread samples of any number of bits over 8 or 16, so that white stays white: any shape."""
    if samples.dtype.kind not in "bu":
        raise UnreadKind("it stores measurements (signed or fractional numbers), not a photo")
    if bits == 8 and samples.dtype == np.uint8:
        return samples.astype(np.uint8, copy=False)
    if bits == 16 and samples.dtype == np.uint16:
        return samples.astype(np.uint16, copy=False)
    if bits > 16:
        return (samples.astype(np.uint32, copy=False) >> np.uint32(bits - 16)).astype(np.uint16)
    if bits > 8:
        return looked_up(samples, np.round(np.linspace(0, 65535, 1 << bits)).astype(np.uint16))
    return looked_up(samples, np.round(np.linspace(0, 255, 1 << bits)).astype(np.uint8))


def looked_up(codes: NDArray[np.generic], table: NDArray[_Depth]) -> NDArray[_Depth]:
    """Look codes up in a table, (levels,) or (levels, 3), in strips; those beyond are its last."""
    found = np.empty((*codes.shape, *table.shape[1:]), table.dtype)
    for top in range(0, len(codes), _STRIP_ROWS):
        strip = codes[top : top + _STRIP_ROWS].astype(np.uint16)
        found[top : top + _STRIP_ROWS] = table[np.minimum(strip, len(table) - 1)]
    return found


def opencv_pixels(data: bytes, flags: int) -> NDArray[np.uint8] | NDArray[np.uint16]:
    """Decode with OpenCV, never turning: (h, w) grey, (h, w, 3) or (h, w, 4) as `flags` say.

    Raises:
        BadContent: it cannot be decoded.
        MemoryError: there is no room for the pixels.
    """
    # It logs what it returns as failures; users read our sentence instead.
    cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)
    encoded = np.frombuffer(data, np.uint8)
    with opencv_errors():
        pixels = cv2.imdecode(encoded, flags | cv2.IMREAD_IGNORE_ORIENTATION)
    # The stubs do not know that a failure is None.
    if not isinstance(pixels, np.ndarray):
        raise BadContent("it cannot be decoded to its end")
    if pixels.dtype == np.uint8:
        return pixels.astype(np.uint8, copy=False)
    if pixels.dtype == np.uint16:
        return pixels.astype(np.uint16, copy=False)
    raise UnreadKind("its pixels are stored in a way that is not read")


@contextmanager
def library_errors() -> Iterator[None]:
    """Translate what a library raises in the block, whatever it comes to when it meets damage.

    Raises:
        UnreadKind: it does not know such pixels.
        BadContent: it refused for another reason.
        MemoryError: there is no room for the pixels.
    """
    try:
        yield
    except (BadContent, MemoryError):
        raise
    except (NotImplementedError, ImportError) as error:  # a codec that this copy came without
        raise UnreadKind("its pixels are stored in a way that is not read") from error
    except Exception as error:
        raise BadContent("it cannot be decoded to its end") from error


@contextmanager
def opencv_errors() -> Iterator[None]:
    """Translate OpenCV's errors.

    Raises:
        MemoryError: OpenCV found no memory.
        BadContent: it refused for another reason.
    """
    try:
        yield
    except cv2.error as error:
        if error.code == cv2.Error.StsNoMem:
            raise MemoryError from error
        raise BadContent("it cannot be decoded to its end") from error


@contextmanager
def pillow_picture(file: bytes | IO[bytes], kind: Format) -> "Iterator[Image.Image]":
    """Open a picture with Pillow, as `kind` and nothing else.

    Raises:
        BadContent: it cannot be opened, or decoded in the body of the `with`.
    """
    from PIL import Image, UnidentifiedImageError

    # Our own limit was checked before; Pillow's would warn of every large scan. It also warns of
    # metadata that it need not have looked at; what is damaged is found and told by us.
    Image.MAX_IMAGE_PIXELS = None
    warnings.filterwarnings("ignore", category=UserWarning, module=r"PIL\.")
    opened = BytesIO(file) if isinstance(file, bytes) else file
    try:
        with Image.open(opened, formats=[_PILLOW_NAMES.get(kind, kind.value)]) as picture:
            yield picture
    except UnidentifiedImageError as error:
        raise BadContent("its header is broken") from error
    except _DAMAGE as error:
        if isinstance(error, BadContent):
            raise
        raise BadContent("it cannot be decoded to its end") from error


def from_pillow(picture: "Image.Image", metadata: Metadata) -> Decoded:
    """Take the pixels of a loaded Pillow picture, of any mode that photos have.

    Raises:
        BadContent: it is of another mode.
    """
    mode = picture.mode
    alpha: GreyPlane | None = None
    if mode in ("I;16", "I;16B", "I;16L", "I;16N"):
        deep = np.asarray(picture)
        pixels: GreyPlane | RgbImage = deep.astype(np.uint16)
        return Decoded(pixels, None, 16, metadata)
    if mode in ("LA", "PA", "RGBA", "RGBa", "La") or "transparency" in picture.info:
        alpha = _in_strips(picture, "RGBA")[..., 3].copy()
    if mode in ("1", "L", "LA", "La"):
        pixels = _in_strips(picture, "L")
    elif mode in ("P", "PA", "RGB", "RGBA", "RGBa", "YCbCr"):
        pixels = _in_strips(picture, "RGB")
    elif mode == "CMYK":
        pixels = _from_cmyk(picture, metadata.icc)
    else:
        raise UnreadKind("its pixels are stored in a way that is not read")
    return Decoded(pixels, alpha, 8, metadata)


def _in_strips(picture: "Image.Image", mode: str) -> NDArray[np.uint8]:
    """Convert to `mode` a strip at a time: (h, w) or (h, w, channels) uint8."""
    channels = {"L": (), "RGB": (3,), "RGBA": (4,)}[mode]
    pixels = np.empty((picture.height, picture.width, *channels), np.uint8)
    for top, strip in _strips(picture):
        pixels[top : top + strip.height] = np.asarray(_through_alpha(strip, mode))
    return pixels


def _through_alpha(strip: "Image.Image", mode: str) -> "Image.Image":
    """Convert premultiplied colours by way of plain ones, the only way that Pillow has."""
    plain = {"RGBa": "RGBA", "La": "LA"}.get(strip.mode)
    converted = strip.convert(plain) if plain else strip
    return converted if converted.mode == mode else converted.convert(mode)


def _from_cmyk(picture: "Image.Image", icc: bytes) -> NDArray[np.uint8]:
    """Convert CMYK to RGB by the picture's own profile, or plainly when it has none."""
    convert = cmyk_converter(icc)
    pixels = np.empty((picture.height, picture.width, 3), np.uint8)
    for top, strip in _strips(picture):
        shown = strip.convert("RGB") if convert is None else convert(strip)
        pixels[top : top + strip.height] = np.asarray(shown)
    return pixels


def _strips(picture: "Image.Image") -> "Iterator[tuple[int, Image.Image]]":
    for top in range(0, picture.height, _STRIP_ROWS):
        bottom = min(top + _STRIP_ROWS, picture.height)
        yield top, picture.crop((0, top, picture.width, bottom))
