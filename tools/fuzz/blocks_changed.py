"""Ways to damage files that are made of blocks, with lengths and check sums put right again.

So what is wrong is not found at the door: it is what the readers behind it meet.

The blocks of PNG are its chunks (PNG, section 5), of JPEG and of a JPEG 2000 codestream their
marker segments (ITU-T T.81, annex B; T.800, annex A), of WebP RIFF's chunks, and of HEIC, AVIF,
JPEG 2000 and JPEG XL boxes (ISO/IEC 14496-12, section 4.2), some of which hold others.
"""

import random
import struct
import zlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from core.image.formats import Format
from core.image.metadata.png_chunks import SIGNATURE
from tools.fuzz.bytes_changed import CHANGES, with_a_field_extreme
from tools.fuzz.texts_changed import with_words_changed

#: Boxes that hold boxes, and how many bytes stand before those.
_HOLDERS: Final = {
    b"meta": 4, b"iprp": 0, b"ipco": 0, b"iinf": 6, b"iref": 4, b"dinf": 0, b"moov": 0,
    b"trak": 0, b"mdia": 0, b"minf": 0, b"stbl": 0, b"jp2h": 0, b"grpl": 0,
}  # fmt: skip
_DEEPEST: Final = 6
_MOST_TIMES: Final = 300
#: How often a file is damaged.
_TIMES: Final = (1, 1, 1, 2, 3)
#: What stands before text that programs take apart.
_TEXT_MARKS: Final = (b"<x:xmpmeta", b"<?xpacket", b"http://ns.adobe.com/xap/")


@dataclass(frozen=True, slots=True)
class Block:
    """A part of a file.

    Attributes:
        name: chunk type, marker or box type; empty for what is no block, kept as it is.
        content: without name, length and sum.
    """

    name: bytes
    content: bytes


@dataclass(frozen=True, slots=True)
class _Form:
    """How a format's files are taken apart and put together.

    Attributes:
        split: the blocks of a file; as many as can be found.
        join: a file of blocks, with lengths and sums that are right.
    """

    split: Callable[[bytes], list[Block]]
    join: Callable[[list[Block]], bytes]


def with_blocks_changed(content: bytes, kind: Format, rng: random.Random) -> bytes | None:
    """Damage the blocks of a photo one to three times; None where a format has no blocks."""
    form = _FORMS.get(kind)
    if form is None:
        return None
    if kind is Format.JPEG_2000 and content.startswith(b"\xff\x4f"):
        form = _CODESTREAM
    if kind is Format.JPEG_XL and content.startswith(b"\xff\x0a"):
        return None
    blocks = form.split(content)
    for _ in range(rng.choice(_TIMES)):
        blocks = _changed(blocks, rng, 0)
    return form.join(blocks)


def _changed(blocks: list[Block], rng: random.Random, depth: int) -> list[Block]:
    """Damage a list of blocks in one way."""
    if not blocks:
        return blocks
    at = rng.randrange(len(blocks))
    block = blocks[at]
    before = _HOLDERS.get(block.name)
    if before is not None and depth < _DEEPEST and rng.random() < 0.8:
        inner = _changed(_boxes(block.content[before:]), rng, depth + 1)
        changed = replace(block, content=block.content[:before] + _join_boxes(inner))
        return [*blocks[:at], changed, *blocks[at + 1 :]]
    match rng.randrange(9):
        case 0:
            return [*blocks[:at], *blocks[at + 1 :]]
        case 1:
            times = rng.choice((2, 2, 3, _MOST_TIMES))
            return [*blocks[:at], *[block] * times, *blocks[at + 1 :]]
        case 2:
            return rng.sample(blocks, len(blocks))
        case 3:
            other = rng.choice(blocks)
            return [*blocks[:at], replace(block, content=other.content), *blocks[at + 1 :]]
        case 4:
            return [*blocks[:at], replace(block, name=rng.choice(blocks).name), *blocks[at + 1 :]]
        case _:
            changed = replace(block, content=_content_changed(block.content, rng))
            return [*blocks[:at], changed, *blocks[at + 1 :]]


def _content_changed(content: bytes, rng: random.Random) -> bytes:
    if any(mark in content for mark in _TEXT_MARKS) and rng.random() < 0.7:
        return with_words_changed(content, rng)
    if rng.random() < 0.3:
        return with_a_field_extreme(content, rng)
    change = rng.choice(CHANGES)
    return change(content, rng)


def _chunks(content: bytes) -> list[Block]:
    found, at = [], len(SIGNATURE)
    while at + 8 <= len(content):
        (size,) = struct.unpack_from(">I", content, at)
        found.append(Block(content[at + 4 : at + 8], content[at + 8 : at + 8 + size]))
        at += 12 + size
    return found


def _join_chunks(blocks: list[Block]) -> bytes:
    parts = [SIGNATURE]
    for block in blocks:
        check_sum = zlib.crc32(block.name + block.content)
        parts.append(struct.pack(">I", len(block.content)) + block.name + block.content)
        parts.append(struct.pack(">I", check_sum))
    return b"".join(parts)


def _segments(content: bytes) -> list[Block]:
    """Give the segments of a JPEG or codestream; what is between them has no name."""
    found, at = [Block(b"", content[:2])], 2
    while at + 4 <= len(content):
        marker = content[at : at + 2]
        if marker[0] != 0xFF or marker[1] in (0x00, 0xFF, 0xD9, 0x93, *range(0xD0, 0xD8)):
            end = _next_segment(content, at + 2)
            found.append(Block(b"", content[at:end]))
            at = end
            continue
        (length,) = struct.unpack_from(">H", content, at + 2)
        found.append(Block(marker, content[at + 4 : at + 2 + length]))
        at += 2 + max(2, length)
    found.append(Block(b"", content[at:]))
    return found


def _next_segment(content: bytes, at: int) -> int:
    """Find where pixels end: at a marker that is none of those within them."""
    while True:
        at = content.find(b"\xff", at)
        if at < 0 or at + 1 >= len(content):
            return len(content)
        if content[at + 1] not in (0x00, 0xFF, *range(0xD0, 0xDA)) and content[at + 1] >= 0xC0:
            return at
        at += 1


def _join_segments(blocks: list[Block]) -> bytes:
    return b"".join(
        block.name + struct.pack(">H", min(len(block.content) + 2, 0xFFFF)) + block.content
        if block.name
        else block.content
        for block in blocks
    )


def _riff_chunks(content: bytes) -> list[Block]:
    found, at = [], 12
    while at + 8 <= len(content):
        (size,) = struct.unpack_from("<I", content, at + 4)
        found.append(Block(content[at : at + 4], content[at + 8 : at + 8 + size]))
        at += 8 + size + size % 2
    return found


def _join_riff(blocks: list[Block]) -> bytes:
    inside = b"WEBP" + b"".join(
        block.name
        + struct.pack("<I", len(block.content))
        + block.content
        + b"\0" * (len(block.content) % 2)
        for block in blocks
    )
    return b"RIFF" + struct.pack("<I", len(inside)) + inside


def _boxes(content: bytes) -> list[Block]:
    found, at = [], 0
    while at + 8 <= len(content):
        size, name = struct.unpack_from(">I4s", content, at)
        end = at + size if size >= 8 else len(content)
        found.append(Block(name, content[at + 8 : end]))
        at = end
    return found


def _join_boxes(blocks: list[Block]) -> bytes:
    return b"".join(
        struct.pack(">I4s", 8 + len(block.content), block.name) + block.content for block in blocks
    )


_CODESTREAM: Final = _Form(_segments, _join_segments)
_BOXED: Final = _Form(_boxes, _join_boxes)
_FORMS: Final = {
    Format.PNG: _Form(_chunks, _join_chunks),
    Format.JPEG: _CODESTREAM,
    Format.WEBP: _Form(_riff_chunks, _join_riff),
    Format.HEIC: _BOXED,
    Format.AVIF: _BOXED,
    Format.JPEG_2000: _BOXED,
    Format.JPEG_XL: _BOXED,
}
