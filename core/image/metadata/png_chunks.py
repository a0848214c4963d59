"""The chunks of PNG files: checked, understood where needed, and put into another PNG.

Sources: PNG specification, third edition (W3C, 2025); XMP specification part 3 (2020), section
1.1.5.
"""

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Final

from core.base.sentence import Sentence
from core.image.formats import BadContent, Format
from core.image.metadata import exif, iptc, png_colour
from core.image.metadata.metadata import Metadata, Resolution, Unit

SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
_XMP_KEYWORD: Final = b"XML:com.adobe.xmp"
_COMMENT_KEYWORD: Final = b"Comment"
_RAW_PROFILE: Final = b"Raw profile type "
_RAW_IPTC: Final = _RAW_PROFILE + b"iptc"
_TEXTS: Final = frozenset({b"tEXt", b"zTXt", b"iTXt"})
#: Chunks without which there are no right pixels: they must be whole.
_PIXELS: Final = frozenset({b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"})
#: Colour types of PNG (IHDR): how long their one transparent code is.
_KEY_BYTES: Final = {0: 2, 2: 6}
_PALETTE: Final = 3
#: Unpacked at a time, where it is only asked whether all is there.
_PIECE_BYTES: Final = 2**20
#: What texts and profile may come to, unpacked, all together.
_MOST_BYTES: Final = 64 * 2**20
#: What animations are made of: without it, a decoder shows the picture that all programs show.
_ANIMATION: Final = frozenset({b"acTL", b"fcTL", b"fdAT"})
#: What says how the codes are meant.
_COLOUR: Final = frozenset({b"cICP", b"iCCP", b"sRGB", b"gAMA", b"cHRM"})


@dataclass(frozen=True, slots=True)
class Chunk:
    """One chunk: its type, where its content stands, and whether its check sum is right."""

    type: bytes
    start: int
    end: int
    is_whole: bool

    def content(self, data: bytes) -> bytes:
        """Give the chunk's content."""
        return data[self.start : self.end]


@dataclass(frozen=True, slots=True)
class PngHeader:
    """IHDR: width and height in pixels, bits a sample (1..16) and the colour type (0 2 3 4 6)."""

    width: int
    height: int
    bits: int
    colour_type: int


def read_header(data: bytes) -> PngHeader:
    """Read IHDR.

    Raises:
        BadContent: the file does not begin with a sound one.
    """
    if len(data) < 33 or data[8:16] != b"\0\0\0\rIHDR":
        raise BadContent("its header is broken")
    return PngHeader(*struct.unpack_from(">IIBB", data, 16))


def read_chunks(data: bytes) -> list[Chunk]:
    """Walk all chunks and verify their check sums, so that the decoder meets whole ones only.

    A file whose picture is all there may lack what ends it.

    Raises:
        BadContent: the file ends early, or a chunk that makes pixels is damaged.
    """
    chunks: list[Chunk] = []
    view = memoryview(data)
    at = len(SIGNATURE)
    while not chunks or chunks[-1].type != b"IEND":
        (size,) = struct.unpack_from(">I", data, at) if at + 12 <= len(data) else (len(data),)
        end = at + 8 + size
        if end + 4 > len(data):
            if not _has_all_pixels(data, chunks):
                raise BadContent("it ends too early")
            break
        is_whole = zlib.crc32(view[at + 4 : end]) == struct.unpack_from(">I", data, end)[0]
        chunk = Chunk(data[at + 4 : at + 8], at + 8, end, is_whole)
        if not is_whole and chunk.type in _PIXELS:
            if chunk.type == b"IEND" and _has_all_pixels(data, chunks):
                break
            raise BadContent("part of it is damaged")
        chunks.append(chunk)
        at = end + 4
    return chunks


def _has_all_pixels(data: bytes, chunks: list[Chunk]) -> bool:
    """Tell whether what is packed in the IDAT chunks ends as it should, check sum included."""
    unpacker = zlib.decompressobj()
    try:
        for chunk in chunks:
            packed = chunk.content(data) if chunk.type == b"IDAT" else b""
            while packed and not unpacker.eof:
                unpacker.decompress(packed, _PIECE_BYTES)
                packed = unpacker.unconsumed_tail
    except zlib.error:
        return False
    return unpacker.eof


def pixels_alone(data: bytes, chunks: list[Chunk], header: PngHeader) -> bytes:
    """Give the file with nothing but its picture, the one that every program shows.

    A decoder then neither animates nor prints what it thinks of texts, profiles and palettes.
    """
    kept = _making_pixels(chunks, header)
    if len(kept) == len(chunks) and chunks[-1].type == b"IEND":
        return data
    parts = [data[c.start - 8 : c.end + 4] for c in kept if c.type != b"IEND"]
    return b"".join([SIGNATURE, *parts, encode(b"IEND", b"")])


def transparency(data: bytes, chunks: list[Chunk], header: PngHeader) -> bytes:
    """Give the content of tRNS where it means something for such pixels; else nothing."""
    kept = _making_pixels(chunks, header)
    return next((chunk.content(data) for chunk in kept if chunk.type == b"tRNS"), b"")


def _making_pixels(chunks: list[Chunk], header: PngHeader) -> list[Chunk]:
    """Choose the chunks that the pixels depend on: each kind once, but for the pixels themselves.

    A palette is for indices alone, and what is transparent depends on the kind of pixels.
    """
    kept: dict[bytes, Chunk] = {}
    for chunk in chunks:
        if chunk.type in _PIXELS - {b"IDAT"}:
            kept.setdefault(chunk.type, chunk)
    is_indexed = header.colour_type == _PALETTE
    if not is_indexed:
        kept.pop(b"PLTE", None)
    if b"tRNS" in kept:
        palette, key = kept.get(b"PLTE"), kept[b"tRNS"]
        most = (palette.end - palette.start) // 3 if palette is not None else 0
        length = key.end - key.start
        if not (0 < length <= most if is_indexed else length == _KEY_BYTES.get(header.colour_type)):
            del kept[b"tRNS"]
    return [c for c in chunks if c.type == b"IDAT" or kept.get(c.type) is c]


def is_animated(chunks: list[Chunk]) -> bool:
    """Tell whether the file holds an animation."""
    return any(chunk.type in _ANIMATION for chunk in chunks)


def read_metadata(data: bytes, chunks: list[Chunk], header: PngHeader) -> Metadata:
    """Sort the chunks into metadata; what cannot be understood becomes a note."""
    found = Metadata(native_format=Format.PNG)
    native: list[bytes] = []
    colour: dict[bytes, bytes] = {}
    comments: list[bytes] = []
    left = _Unpacking()
    damaged = 0
    for chunk in chunks:
        if chunk.type in _PIXELS:
            continue
        if not chunk.is_whole:
            damaged += 1
            continue
        content = chunk.content(data)
        if chunk.type in _COLOUR:
            colour.setdefault(chunk.type, content)
        if chunk.type == b"eXIf":
            found = replace(found, exif=content.removeprefix(exif.EXIF_MARK))
        elif chunk.type == b"pHYs" and len(content) == 9:
            found = replace(found, resolution=_resolution(content))
        elif chunk.type == b"iCCP":
            found = replace(found, icc=left.unpacked(content.partition(b"\0")[2][1:]))
            if not found.icc:
                found = found.noting(Sentence("The colour profile is damaged and was left out."))
        elif chunk.type in _TEXTS:
            keyword, text = _text(chunk.type, content, left)
            if keyword == _XMP_KEYWORD:
                found = replace(found, xmp=text)
            elif keyword == _RAW_PROFILE + b"exif":
                content = iptc.from_raw_profile(text).removeprefix(exif.EXIF_MARK)
                found = replace(found, exif=found.exif or content)
            else:
                if keyword == _COMMENT_KEYWORD:
                    comments.append(text)
                found = _with_iptc(found, keyword, text)
                has_thumbnail = iptc.without_thumbnails(found.iptc) != found.iptc
                if keyword != _RAW_IPTC or not has_thumbnail:  # which would stay in it
                    native.append(encode(chunk.type, content))
    if damaged:
        found = found.noting(Sentence("A damaged piece of metadata was left out."))
    is_grey = header.colour_type in (0, 4)
    described = png_colour.described(colour, is_grey=is_grey)
    return replace(
        found,
        icc=found.icc if described is None else described,
        comments=tuple(comments),
        native=b"".join(native),
        resolution=found.resolution or exif.resolution(found.exif),
    )


def metadata_chunks(metadata: Metadata) -> bytes:
    """Encode metadata as the chunks that follow IHDR."""
    return b"".join(_encoded(metadata))


def _encoded(metadata: Metadata) -> Iterator[bytes]:
    if metadata.icc:
        yield encode(b"iCCP", b"ICC profile\0\0" + zlib.compress(metadata.icc))
    if metadata.resolution is not None:
        yield encode(b"pHYs", _physical(metadata.resolution))
    if metadata.exif:
        yield encode(b"eXIf", metadata.exif)
    if metadata.xmp:
        yield encode(b"iTXt", _XMP_KEYWORD + bytes(5) + metadata.xmp)
    native = metadata.native_to(Format.PNG)
    if native:
        yield native
    else:
        for comment in metadata.comments:
            yield _comment(comment)
    if metadata.iptc and _RAW_IPTC not in native:
        profile = zlib.compress(iptc.raw_profile("iptc", metadata.iptc))
        yield encode(b"zTXt", _RAW_IPTC + b"\0\0" + profile)


def private_texts(native: bytes) -> frozenset[bytes]:
    """Give the keywords of the texts that only a PNG holds and nothing else stands for."""
    keywords = set()
    at = 0
    while at < len(native):
        (size,) = struct.unpack_from(">I", native, at)
        keywords.add(native[at + 8 : at + 8 + size].partition(b"\0")[0])
        at += size + 12
    return frozenset(keywords) - {_COMMENT_KEYWORD, _RAW_IPTC}


def encode(kind: bytes, content: bytes) -> bytes:
    """Encode one chunk with its length and check sum."""
    check_sum = zlib.crc32(content, zlib.crc32(kind))
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", check_sum)


def _with_iptc(found: Metadata, keyword: bytes, text: bytes) -> Metadata:
    """Keep what other formats have a place for, too."""
    if keyword == _RAW_IPTC:
        profile = iptc.from_raw_profile(text)
        is_wrapped = profile.startswith(b"8BIM")
        return replace(found, iptc=profile if is_wrapped else iptc.image_resources(profile))
    return found


class _Unpacking:
    """How much may still be unpacked: many small texts can be as large as one."""

    def __init__(self) -> None:
        self._left = _MOST_BYTES

    def unpacked(self, packed: bytes) -> bytes:
        """Unpack a profile or text; empty when it is damaged or unreasonably large."""
        if not self._left:
            return b""
        unpacker = zlib.decompressobj()
        try:
            content = unpacker.decompress(packed, self._left)
        except zlib.error:
            return b""
        self._left -= len(content)
        return content if unpacker.eof else b""


def _text(kind: bytes, content: bytes, left: _Unpacking) -> tuple[bytes, bytes]:
    """Give keyword and text; an empty text when it cannot be unpacked."""
    keyword, _, rest = content.partition(b"\0")
    if kind == b"tEXt":
        return keyword, rest
    if kind == b"zTXt":
        return keyword, left.unpacked(rest[1:])
    is_packed = rest[:1] == b"\1"
    text = rest[2:].split(b"\0", 2)[-1]
    return keyword, left.unpacked(text) if is_packed else text


def _comment(comment: bytes) -> bytes:
    """Write a comment as Latin-1 text when it is ASCII or no UTF-8, else as international text."""
    comment = comment.rstrip(b"\0").replace(b"\0", b" ")
    try:
        is_ascii = comment.decode("utf-8").isascii()
    except UnicodeDecodeError:
        is_ascii = True
    if is_ascii:
        return encode(b"tEXt", _COMMENT_KEYWORD + b"\0" + comment)
    return encode(b"iTXt", _COMMENT_KEYWORD + bytes(5) + comment)


def _resolution(content: bytes) -> Resolution | None:
    x, y, unit = struct.unpack(">IIB", content)
    if x == 0 or y == 0 or unit > 1:
        return None
    return Resolution(Fraction(x), Fraction(y), Unit.METRE if unit else Unit.ASPECT_ONLY)


def _physical(resolution: Resolution) -> bytes:
    per_metre = resolution.per(Unit.METRE)
    x, y = (min(max(round(value), 1), 2**31 - 1) for value in (per_metre.x, per_metre.y))
    return struct.pack(">IIB", x, y, per_metre.unit is Unit.METRE)
