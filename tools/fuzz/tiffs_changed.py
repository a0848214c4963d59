"""Ways to damage TIFF structures: files, BigTIFF, and EXIF, by the entries of their directories.

TIFF 6.0, section 2; BigTIFF by the layout that libtiff documents.
"""

import random
import struct
from dataclasses import dataclass
from typing import Final

from tools.fuzz.bytes_changed import EXTREMES

_MOST_PAGES: Final = 32
_MOST_ENTRIES: Final = 512
#: How often a structure is damaged.
_TIMES: Final = (1, 1, 1, 2, 4)
#: Tags that decide how pixels are found and read, which entries take each other's place of.
_TAGS: Final = (
    254, 256, 257, 258, 259, 262, 266, 273, 274, 277, 278, 279, 282, 284, 292, 296, 317, 320, 322,
    323, 324, 325, 330, 332, 338, 339, 347,
    512, 513, 514, 530, 532, 700, 33723, 34665, 34675, 34853,
)  # fmt: skip
#: Numbers that mean something for some tag: compressions, photometrics, depths, predictors.
_MEANINGS: Final = (
    *range(12), 12, 14, 16, 24, 32, 64, 32773, 32844, 32845, 32946, 32809, 33003, 33005, 34661,
    34676, 34677, 34712, 34887, 34892, 34925, 50000, 50001, 50002, 52546, 32771, 34933, 34934,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Layout:
    """Where things lie in a structure.

    Attributes:
        order: of bytes, as `struct` writes it.
        is_big: whether it is a BigTIFF.
        entries: where each entry of each directory stands.
        nexts: where it is said where the next directory is.
    """

    order: str
    is_big: bool
    entries: tuple[int, ...]
    nexts: tuple[int, ...]


def with_entries_changed(content: bytes, rng: random.Random) -> bytes | None:
    """Damage one to four entries of a TIFF structure; None where it has none."""
    layout = _layout(content)
    if layout is None:
        return None
    changed = bytearray(content)
    for _ in range(rng.choice(_TIMES)):
        if layout.nexts and rng.random() < 0.1:
            _point_elsewhere(changed, layout, rng)
        elif layout.entries:
            _change_entry(changed, layout, rng.choice(layout.entries), rng)
    return bytes(changed)


def _change_entry(content: bytearray, layout: _Layout, at: int, rng: random.Random) -> None:
    number = f"{layout.order}{'Q' if layout.is_big else 'I'}"
    count_at, value_at = at + 4, at + 12 if layout.is_big else at + 8
    match rng.randrange(8):
        case 0:
            struct.pack_into(f"{layout.order}H", content, at, rng.choice(_TAGS))
        case 1:
            struct.pack_into(f"{layout.order}H", content, at + 2, rng.randrange(20))
        case 2:
            bits = struct.calcsize(number) * 8
            struct.pack_into(number, content, count_at, rng.choice(EXTREMES) % (1 << bits))
        case 3 | 4:
            struct.pack_into(f"{layout.order}H", content, value_at, rng.choice(_MEANINGS))
        case 5:
            struct.pack_into(number, content, value_at, rng.randrange(len(content) + 16))
        case 6:
            other = rng.choice(layout.entries)
            size = 20 if layout.is_big else 12
            content[at : at + size] = content[other : other + size]
        case _:
            bits = struct.calcsize(number) * 8
            struct.pack_into(number, content, value_at, rng.choice(EXTREMES) % (1 << bits))


def _point_elsewhere(content: bytearray, layout: _Layout, rng: random.Random) -> None:
    """Let a chain of directories go on where it should not, or in a circle."""
    number = f"{layout.order}{'Q' if layout.is_big else 'I'}"
    target = rng.choice((0, 8, 16, len(content), len(content) - 2, rng.randrange(len(content))))
    struct.pack_into(number, content, rng.choice(layout.nexts), target)


def _layout(content: bytes) -> _Layout | None:
    order = {b"II": "<", b"MM": ">"}.get(content[:2])
    if order is None or len(content) < 16:
        return None
    (version,) = struct.unpack_from(f"{order}H", content, 2)
    is_big = version == 43
    number, first = ("Q", 8) if is_big else ("I", 4)
    count_form, size = ("Q", 20) if is_big else ("H", 12)
    entries: list[int] = []
    nexts = [first]
    (at,) = struct.unpack_from(f"{order}{number}", content, first)
    for _ in range(_MOST_PAGES):
        begin = at + struct.calcsize(f"{order}{count_form}")
        if at < 8 or begin > len(content):
            break
        (count,) = struct.unpack_from(f"{order}{count_form}", content, at)
        end = begin + size * count
        if count > _MOST_ENTRIES or end + struct.calcsize(f"{order}{number}") > len(content):
            break
        entries += range(begin, end, size)
        nexts.append(end)
        (at,) = struct.unpack_from(f"{order}{number}", content, end)
    return _Layout(order, is_big, tuple(entries), tuple(nexts))
