"""The chunks of WebP files: found, and laid around another picture.

Source: RFC 9649 (2024), section 2.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from core.image.formats import BadContent
from core.image.metadata import exif
from core.image.metadata.metadata import Metadata

_ICC_FLAG: Final = 0x20
_ALPHA_FLAG: Final = 0x10
_EXIF_FLAG: Final = 0x08
_XMP_FLAG: Final = 0x04
_ANIMATION_FLAG: Final = 0x02
_LOSSLESS_ALPHA_BIT: Final = 1 << 28


@dataclass(frozen=True, slots=True)
class WebpHeader:
    """Size in pixels, whether transparent and whether animated, from the first chunk."""

    width: int
    height: int
    has_alpha: bool
    is_animated: bool


def read_header(data: bytes) -> WebpHeader:
    """Read the first chunk.

    Raises:
        BadContent: it is none of a picture.
    """
    kind, content = data[12:16], data[20:30]
    if len(content) < 10:
        raise BadContent("its header is broken")
    if kind == b"VP8X":
        width = int.from_bytes(content[4:7], "little") + 1
        height = int.from_bytes(content[7:10], "little") + 1
        return WebpHeader(
            width, height, bool(content[0] & _ALPHA_FLAG), bool(content[0] & _ANIMATION_FLAG)
        )
    if kind == b"VP8 " and content[3:6] == b"\x9d\x01\x2a":
        width, height = struct.unpack_from("<HH", content, 6)
        return WebpHeader(width & 0x3FFF, height & 0x3FFF, has_alpha=False, is_animated=False)
    if kind == b"VP8L" and content[0] == 0x2F:
        (bits,) = struct.unpack_from("<I", content, 1)
        width, height = (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
        return WebpHeader(width, height, bool(bits & _LOSSLESS_ALPHA_BIT), is_animated=False)
    raise BadContent("its header is broken")


def read_metadata(data: bytes) -> Metadata:
    """Sort the chunks into metadata.

    Raises:
        BadContent: the file ends early.
    """
    chunks = {kind: content for kind, content in reversed([*_chunks(memoryview(data))])}
    found = {kind: bytes(chunks.get(kind, b"")) for kind in (b"EXIF", b"XMP ", b"ICCP")}
    exif_structure = found[b"EXIF"].removeprefix(exif.EXIF_MARK)
    return Metadata(
        exif=exif_structure,
        xmp=found[b"XMP "],
        icc=found[b"ICCP"],
        resolution=exif.resolution(exif_structure),
    )


def with_metadata(encoded: bytes, metadata: Metadata) -> Iterator[bytes]:
    """Lay metadata around an encoder's WebP; give the parts of the new file."""
    header = read_header(encoded)
    pictures = [
        (kind, content)
        for kind, content in _chunks(memoryview(encoded))
        if kind in (b"VP8 ", b"VP8L", b"ALPH")
    ]
    carried = {b"ICCP": metadata.icc, b"EXIF": metadata.exif, b"XMP ": metadata.xmp}
    if not any(carried.values()):
        yield encoded
        return
    flags = _ALPHA_FLAG if header.has_alpha else 0
    for kind, flag in ((b"ICCP", _ICC_FLAG), (b"EXIF", _EXIF_FLAG), (b"XMP ", _XMP_FLAG)):
        flags |= flag if carried[kind] else 0
    size = (header.width - 1).to_bytes(3, "little") + (header.height - 1).to_bytes(3, "little")
    parts: list[tuple[bytes, bytes | memoryview]] = [
        (b"VP8X", bytes([flags, 0, 0, 0]) + size),
        (b"ICCP", carried[b"ICCP"]),
        *pictures,
        (b"EXIF", carried[b"EXIF"]),
        (b"XMP ", carried[b"XMP "]),
    ]
    body = [part for kind, content in parts if content for part in _encode(kind, content)]
    yield b"RIFF" + struct.pack("<I", 4 + sum(map(len, body))) + b"WEBP"
    for part in body:
        yield bytes(part)


def _chunks(data: memoryview) -> Iterator[tuple[bytes, memoryview]]:
    (announced,) = struct.unpack_from("<I", data, 4)
    end = announced + 8
    if end > len(data) + 1:  # some writers forget the last pad byte
        raise BadContent("it ends too early")
    at = 12
    while at + 8 <= min(end, len(data)):
        kind, (size,) = bytes(data[at : at + 4]), struct.unpack_from("<I", data, at + 4)
        content = data[at + 8 : at + 8 + size]
        if len(content) < size:
            raise BadContent("it ends too early")
        yield kind, content
        at += 8 + size + size % 2


def _encode(kind: bytes, content: bytes | memoryview) -> Iterator[bytes | memoryview]:
    yield kind + struct.pack("<I", len(content))
    yield content
    if len(content) % 2:
        yield b"\0"
