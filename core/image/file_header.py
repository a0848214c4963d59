"""What the first bytes of a file tell: whether it is a picture, of which kind, and how large."""

import math
import struct
from typing import Final, assert_never

from core.base.sentence import Sentence
from core.image.formats import BadContent, Format
from core.image.metadata import jpeg_segments, png_chunks, webp_chunks

#: Kinds of files that are pictures to people but not to this program, by their content.
_FOREIGN: Final = (
    (0, b"\0\0\0\x0cjP  ", Sentence("a JPEG 2000 picture")),
    (0, b"\0\0\0\x0cJXL ", Sentence("a JPEG XL picture")),
    (0, b"\xff\x0a", Sentence("a JPEG XL picture")),
    (4, b"ftyphei", Sentence("an HEIC picture")),
    (4, b"ftypmif1", Sentence("an HEIF picture")),
    (4, b"ftyp", Sentence("a video")),
    (0, b"8BPS", Sentence("a Photoshop document")),
    (0, b"%PDF", Sentence("a PDF document")),
)


def foreign_kind(head: bytes) -> Sentence | None:
    """Name, for people, what a file is that is no picture of ours; None when it is unknown."""
    return next((name for at, mark, name in _FOREIGN if head[at:].startswith(mark)), None)


def size_in(data: bytes, kind: Format) -> tuple[int, int] | None:
    """Give width and height from the beginning of a file of any kind but TIFF.

    None when it takes more of the file.

    Raises:
        BadContent: the header is broken.
    """
    try:
        match kind:
            case Format.JPEG:
                header = jpeg_segments.read_header(data)
                return None if header is None else (header.width, header.height)
            case Format.PNG:
                png_header = png_chunks.read_header(data)
                return png_header.width, png_header.height
            case Format.WEBP:
                webp_header = webp_chunks.read_header(data)
                return webp_header.width, webp_header.height
            case Format.GIF:
                width, height = struct.unpack_from("<HH", data, 6)
                return width, height
            case Format.BMP:
                return _bmp_size(data)
            case Format.AVIF:
                return _avif_size(data)
            case Format.TIFF:
                raise ValueError("the size of a TIFF stands anywhere in its file")
    except struct.error as error:
        raise BadContent("it ends too early") from error
    assert_never(kind)


def _bmp_size(data: bytes) -> tuple[int, int]:
    (header_bytes,) = struct.unpack_from("<I", data, 14)
    code = "<HH" if header_bytes == 12 else "<ii"
    width, height = struct.unpack_from(code, data, 18)
    return width, abs(height)  # a negative height means that the first row comes first


def _avif_size(data: bytes) -> tuple[int, int] | None:
    """Give the largest size that any item of an AVIF states: the picture, not its thumbnail."""
    sizes: list[tuple[int, int]] = []
    at = data.find(b"ispe")
    while 0 <= at <= len(data) - 16:
        sizes.append(struct.unpack_from(">II", data, at + 8))
        at = data.find(b"ispe", at + 4)
    return max(sizes, key=math.prod, default=None)
