"""What the first bytes of a file tell: whether it is a picture, of which kind, and how large."""

import math
import re
import struct
from typing import Final, assert_never

from core.base.sentence import Sentence
from core.image.formats import BadContent, Format
from core.image.metadata import iso_boxes, jpeg_segments, png_chunks, webp_chunks

#: Comments of a PNM may be as long as they like, up to here.
_PNM_HEAD_BYTES: Final = 4096
#: What begins a block of a GIF: an extension, a frame, the end (GIF89a, appendix A).
_GIF_BLOCK: Final = re.compile(rb"[!,;]")
#: Extensions before its first frame may be as long as they like, up to here.
_GIF_HEAD_BYTES: Final = 2**22
_RAW: Final = Sentence("a camera's raw file")
_SCIENTIFIC: Final = Sentence("a picture for medicine or science")
_HDR: Final = Sentence("a picture for screens with more than white")
_DRAWING: Final = Sentence("a drawing")
_DOCUMENT: Final = Sentence("a document")
_ICON: Final = Sentence("an icon")
_ARCHIVE: Final = Sentence("an archive of files")
_OLD: Final = Sentence("a picture in an old format")
#: Kinds of files that are pictures to people but not to this program, by their content.
_FOREIGN: Final = (
    (4, b"ftypcrx", _RAW),
    (0, b"FUJIFILMCCD-RAW", _RAW),
    (0, b"IIRO", _RAW),
    (0, b"IIRS", _RAW),
    (0, b"MMOR", _RAW),
    (0, b"IIU\0", _RAW),
    (0, b"FOVb", _RAW),
    (0, b"\0MRM", _RAW),
    (4, b"ftyp", Sentence("a video")),
    (0, b"\x1aE\xdf\xa3", Sentence("a video")),
    (0, b"8BPS", Sentence("a Photoshop document")),
    (0, b"%PDF", Sentence("a PDF document")),
    (0, b"%!PS", _DOCUMENT),
    (0, b"\xc5\xd0\xd3\xc6", _DOCUMENT),
    (0, b"AT&TFORM", _DOCUMENT),
    (0, b"gimp xcf", Sentence("a GIMP document")),
    (128, b"DICM", _SCIENTIFIC),
    (0, b"SIMPLE  =", _SCIENTIFIC),
    (0, b"II\xbc\x01", Sentence("a JPEG XR picture")),
    (0, b"\x76\x2f\x31\x01", _HDR),
    (0, b"#?RADIANCE", _HDR),
    (0, b"PF\n", _HDR),
    (0, b"Pf\n", _HDR),
    (0, b"\0\0\1\0", _ICON),
    (0, b"icns", _ICON),
    (0, b"qoif", Sentence("a QOI picture")),
    (0, b"FLIF", Sentence("a FLIF picture")),
    (0, b"\x8aMNG", _OLD),
    (0, b"\x8bJNG", _OLD),
    (0, b"\x01\xda", _OLD),
    (0, b"\x59\xa6\x6a\x95", _OLD),
    (0, b"\x0a\x05\x01", _OLD),
    (0, b"\x97JB2", _OLD),
    (0, b"<svg", _DRAWING),
    (0, b"<?xml", _DRAWING),
    (0, b"\xd7\xcd\xc6\x9a", _DRAWING),
    (0, b"PK\3\4", _ARCHIVE),
    (0, b"Rar!", _ARCHIVE),
    (0, b"7z\xbc\xaf", _ARCHIVE),
    (0, b"\x1f\x8b", _ARCHIVE),
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
                return _gif_size(data)
            case Format.BMP:
                return _bmp_size(data)
            case Format.AVIF | Format.HEIC:
                return _isobmff_size(data)
            case Format.JPEG_2000:
                stream = iso_boxes.read_codestream(data)
                return None if stream is None else (stream.width, stream.height)
            case Format.JPEG_XL:
                return iso_boxes.jxl_size(data)
            case Format.PNM:
                return _pnm_size(data)
            case Format.TIFF:
                raise ValueError("the size of a TIFF stands anywhere in its file")
    except (struct.error, IndexError) as error:
        raise BadContent("it ends too early") from error
    assert_never(kind)


def _bmp_size(data: bytes) -> tuple[int, int]:
    (header_bytes,) = struct.unpack_from("<I", data, 14)
    code = "<HH" if header_bytes == 12 else "<ii"
    width, height = struct.unpack_from(code, data, 18)
    return width, abs(height)  # a negative height means that the first row comes first


def _gif_size(data: bytes) -> tuple[int, int] | None:
    """Give the size of the screen, or what the first frame needs where that is more."""
    width, height = struct.unpack_from("<HH", data, 6)
    at = 13 + (3 << (data[10] & 7) + 1 if data[10] & 0x80 else 0)
    # What is no block is passed over, as the decoder does.
    found = _GIF_BLOCK.search(data, at, _GIF_HEAD_BYTES)
    while found is not None and found[0] == b"!":  # an extension, of blocks that say how long
        at = found.start() + 2
        while at < len(data) and data[at]:
            at += data[at] + 1
        found = _GIF_BLOCK.search(data, at + 1, _GIF_HEAD_BYTES)
    if found is None and len(data) >= _GIF_HEAD_BYTES:
        raise BadContent("its header is broken")
    if found is None or found.start() + 9 > len(data):
        return None
    if found[0] == b",":
        left, top, wide, high = struct.unpack_from("<4H", data, found.start() + 1)
        width, height = max(width, left + wide), max(height, top + high)
    return width, height


def _pnm_size(data: bytes) -> tuple[int, int] | None:
    """Read the first two numbers, or a PAM's words for them."""
    head = data[:_PNM_HEAD_BYTES]
    if head[:2] == b"P7":
        wide, high = re.search(rb"WIDTH\s+(\d+)", head), re.search(rb"HEIGHT\s+(\d+)", head)
        if wide is None or high is None:
            raise BadContent("its header is broken")
        return int(wide[1][:9]), int(high[1][:9])
    plain = re.sub(rb"#[^\r\n]*", b"", head[2:])
    found = re.match(rb"\s*(\d{1,9})\s+(\d{1,9})", plain)
    if found is None:
        raise BadContent("its header is broken")
    return int(found[1]), int(found[2])


def _isobmff_size(data: bytes) -> tuple[int, int] | None:
    """Give the largest size that any item of a file states: the picture, not its thumbnail."""
    sizes: list[tuple[int, int]] = []
    at = data.find(b"ispe")
    while 0 <= at <= len(data) - 16:
        sizes.append(struct.unpack_from(">II", data, at + 8))
        at = data.find(b"ispe", at + 4)
    return max(sizes, key=math.prod, default=None)
