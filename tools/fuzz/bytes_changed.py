"""Ways to damage a file whatever it holds."""

import random
from collections.abc import Callable
from typing import Final, TypeAlias

#: A way to damage a file's content; the result depends on the two arguments alone.
Change: TypeAlias = Callable[[bytes, random.Random], bytes]

#: Numbers at which fields of 1, 2, 4 and 8 bytes overflow, and their neighbours.
EXTREMES: Final = tuple(
    sorted({0, 1, 2, 7, 8, 9, 100, 1000, 4096, 65500, 10**6}.union(
        *({2**bits - 1, 2**bits, 2**bits + 1} for bits in (7, 8, 15, 16, 24, 28, 31, 32, 63)),
        {2**64 - 1},
    ))
)  # fmt: skip
_SIZES: Final = (1, 2, 4, 8)
_LONGEST_BLOCK: Final = 4096
#: Headers decide most, and stand first.
_HEAD: Final = 64
_MOST_BYTES: Final = 2**22


def with_bits_flipped(content: bytes, rng: random.Random) -> bytes:
    """Flip one to sixteen bits."""
    changed = bytearray(content or bytes(8))
    for _ in range(rng.randint(1, 16)):
        changed[_place(changed, rng)] ^= 1 << rng.randrange(8)
    return bytes(changed)


def with_random_bytes(content: bytes, rng: random.Random) -> bytes:
    """Write random bytes, up to 64, over what is there."""
    changed = bytearray(content)
    at = _place(changed, rng)
    length = min(rng.randint(1, 64), len(changed) - at)
    changed[at : at + length] = rng.randbytes(length)
    return bytes(changed)


def with_an_extreme_number(content: bytes, rng: random.Random) -> bytes:
    """Write a number at which fields overflow over 1, 2, 4 or 8 bytes, in either order."""
    changed = bytearray(content)
    for _ in range(rng.randint(1, 3)):
        size = rng.choice(_SIZES)
        number = rng.choice(EXTREMES) % (1 << 8 * size)
        order = rng.choice(("little", "big"))
        at = _place(changed, rng)
        changed[at : at + size] = number.to_bytes(size, "little" if order == "little" else "big")
    return bytes(changed)


def with_a_field_extreme(content: bytes, rng: random.Random) -> bytes:
    """Write an extreme number where fields mostly lie: big-endian, at a multiple of its size."""
    size = rng.choice((1, 2, 4))
    if len(content) < size:
        return content
    at = size * rng.randrange(min(len(content), 32 * size) // size)
    number = rng.choice(EXTREMES) % (1 << 8 * size)
    return content[:at] + number.to_bytes(size, "big") + content[at + size :]


def cut_short(content: bytes, rng: random.Random) -> bytes:
    """Leave out the end."""
    return content[: _place(content, rng)]


def with_a_gap(content: bytes, rng: random.Random) -> bytes:
    """Leave out a part in the middle."""
    at = _place(content, rng)
    return content[:at] + content[at + _length(content, rng) :]


def with_a_part_twice(content: bytes, rng: random.Random) -> bytes:
    """Say a part twice, or three hundred times."""
    at = _place(content, rng)
    part = content[at : at + _length(content, rng)]
    times = rng.choice((2, 2, 2, 3, 300))
    return content[:at] + part * times + content[at + len(part) :]


def with_parts_exchanged(content: bytes, rng: random.Random) -> bytes:
    """Exchange two parts."""
    first, second = sorted((_place(content, rng), _place(content, rng)))
    length = min(_length(content, rng), second - first)
    ahead, behind = content[first : first + length], content[second : second + length]
    between = content[first + length : second]
    return content[:first] + behind + between + ahead + content[second + length :]


def with_a_part_levelled(content: bytes, rng: random.Random) -> bytes:
    """Write one byte over a part, as disks and cards do that lost a block."""
    at = _place(content, rng)
    length = min(_length(content, rng), len(content) - at)
    return content[:at] + bytes([rng.choice((0, 0, 255, 32))]) * length + content[at + length :]


def with_an_insertion(content: bytes, rng: random.Random) -> bytes:
    """Put random bytes between others."""
    at = _place(content, rng)
    return content[:at] + rng.randbytes(rng.randint(1, 64)) + content[at:]


def with_more_behind(content: bytes, rng: random.Random) -> bytes:
    """Append random bytes, or the whole once more."""
    return content + rng.choice((content, rng.randbytes(rng.randint(1, 4096))))


CHANGES: Final[tuple[Change, ...]] = (
    with_bits_flipped,
    with_random_bytes,
    with_an_extreme_number,
    with_a_field_extreme,
    cut_short,
    with_a_gap,
    with_a_part_twice,
    with_parts_exchanged,
    with_a_part_levelled,
    with_an_insertion,
    with_more_behind,
)


def changed_in_ways(
    content: bytes, rng: random.Random, ways: tuple[Change, ...], times: int
) -> tuple[bytes, list[str]]:
    """Damage a content several times over; give it and the names of what was done."""
    done: list[str] = []
    for _ in range(times):
        change = rng.choice(ways)
        content = change(content, rng)[:_MOST_BYTES]
        done.append(change.__name__)
    return content, done


def _place(content: bytes | bytearray, rng: random.Random) -> int:
    """Choose a place, every second time near the beginning; 0 in what is empty."""
    end = len(content) if rng.random() < 0.5 else min(_HEAD, len(content))
    return rng.randrange(end) if end else 0


def _length(content: bytes, rng: random.Random) -> int:
    return rng.randint(1, max(1, min(_LONGEST_BLOCK, len(content) // 2)))
