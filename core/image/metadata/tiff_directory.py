"""TIFF directories: how TIFF files, and EXIF everywhere, keep their tags.

A directory is read with its values as raw bytes in the byte order of its file, and laid out again
at another place in the same order, so that no value is ever converted. Only positions change.

Source: TIFF 6.0 (Adobe, 1992), section 2; EXIF 2.32 (CIPA DC-008-2019), section 4.6.
"""

import bisect
import contextlib
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Final, Literal, TypeAlias

from core.image.formats import BadContent

ByteOrder: TypeAlias = Literal["<", ">"]
#: Reads `size` bytes at an offset, or fewer where the file ends.
ReadAt: TypeAlias = Callable[[int, int], bytes]

#: Bytes of a value by its type: BYTE, ASCII, SHORT, LONG, RATIONAL, SBYTE, UNDEFINED, SSHORT,
#: SLONG, SRATIONAL, FLOAT, DOUBLE, IFD and the 8-byte types of BigTIFF.
TYPE_SIZES: Final = {
    1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4,
    16: 8, 17: 8, 18: 8,
}  # fmt: skip
_UNSIGNED: Final = {1: "B", 3: "H", 4: "I", 13: "I", 16: "Q", 18: "Q"}
#: Some writers note sizes and places in these, though none of them is ever below 0.
_SIGNED: Final = {6: "b", 8: "h", 9: "i", 17: "q"}
SHORT: Final = 3
LONG: Final = 4
RATIONAL: Final = 5
UNDEFINED: Final = 7

ORIENTATION: Final = 274
EXIF_POINTER: Final = 34665
GPS_POINTER: Final = 34853
INTEROPERABILITY_POINTER: Final = 40965
#: Tags whose value is the place of another directory.
POINTERS: Final = frozenset({EXIF_POINTER, GPS_POINTER, INTEROPERABILITY_POINTER})

#: A directory that claims more entries is damaged. What all values of a file may take together,
#: and how much of it may be taken twice: a few writers let equal values share their place.
_MOST_ENTRIES: Final = 4096
_MOST_BYTES: Final = 2**28
_MOST_SHARED_BYTES: Final = 2**16
_MOST_LEVELS: Final = 3
#: Values of no more bytes than this stand in the entry itself, in a BigTIFF.
_INLINE_BYTES: Final = 8


class BadDirectory(BadContent):
    """The bytes are no TIFF directory."""


class Allowance:
    """What the directories of one file may still take; it is the same for all of its pages.

    A pointer that was followed is not followed again, so that directories that point to each
    other or to themselves end; values that lie over each other are not multiplied.
    """

    def __init__(self) -> None:
        self._left = _MOST_BYTES
        self._shared = _MOST_SHARED_BYTES
        self._followed: set[int] = set()
        self._taken: list[tuple[int, int]] = []

    def takes(self, position: int, size: int) -> bool:
        """Tell whether these bytes may be read, and count them."""
        if size <= _INLINE_BYTES:
            return True
        at = bisect.bisect_right(self._taken, (position, size))
        near = self._taken[max(0, at - 1) : at + 1]
        is_shared = any(
            start < position + size and position < start + length for start, length in near
        )
        if size > self._left or (is_shared and size > self._shared):
            return False
        self._left -= size
        if is_shared:
            self._shared -= size
        else:
            self._taken.insert(at, (position, size))
        return True

    def follows(self, offset: int) -> bool:
        """Tell whether a pointer leads to a directory that was not read before."""
        if offset in self._followed:
            return False
        self._followed.add(offset)
        return True


@dataclass(frozen=True, slots=True)
class DirectoryEntry:
    """One tag: its number, the type of its values, how many, and their raw bytes."""

    tag: int
    type: int
    count: int
    raw: bytes

    def integers(self, order: ByteOrder) -> tuple[int, ...]:
        """Give the values of an integer type, none of them below 0.

        Raises:
            BadDirectory: they are of another type, or below 0.
        """
        code = _UNSIGNED.get(self.type) or _SIGNED.get(self.type)
        if code is None:
            raise BadDirectory("tag {tag} has type {type}", tag=self.tag, type=self.type)
        values = struct.unpack(f"{order}{self.count}{code}", self.raw)
        if self.type in _SIGNED and min(values, default=0) < 0:
            raise BadDirectory("tag {tag} has type {type}", tag=self.tag, type=self.type)
        return values

    def fraction(self, order: ByteOrder) -> Fraction | None:
        """Give the one RATIONAL value; None when it is not one or divides by 0."""
        if self.type != RATIONAL or self.count != 1:
            return None
        numerator, denominator = struct.unpack(f"{order}II", self.raw)
        return Fraction(numerator, denominator) if denominator else None


@dataclass(frozen=True, slots=True)
class Directory:
    """Entries by tag, and the directories that pointer tags lead to."""

    entries: dict[int, DirectoryEntry]
    children: dict[int, "Directory"]

    def integer(self, tag: int, order: ByteOrder, default: int) -> int:
        """Give the first integer of a tag, or `default` when the tag is absent."""
        entry = self.entries.get(tag)
        return entry.integers(order)[0] if entry is not None and entry.count else default

    def without(self, tags: frozenset[int]) -> "Directory":
        """Give the same directory without some of its own entries."""
        kept = {tag: entry for tag, entry in self.entries.items() if tag not in tags}
        return Directory(kept, self.children)


def short(tag: int, order: ByteOrder, *values: int) -> DirectoryEntry:
    """Make an entry of 16-bit numbers."""
    return DirectoryEntry(tag, SHORT, len(values), struct.pack(f"{order}{len(values)}H", *values))


def long(tag: int, order: ByteOrder, *values: int) -> DirectoryEntry:
    """Make an entry of 32-bit numbers."""
    return DirectoryEntry(tag, LONG, len(values), struct.pack(f"{order}{len(values)}I", *values))


def read_order(header: bytes) -> tuple[ByteOrder, bool, int]:
    """Read a TIFF header of 8 bytes (BigTIFF: 16): byte order, whether Big, first directory.

    Raises:
        BadDirectory: it is none.
    """
    order: ByteOrder = "<" if header[:2] == b"II" else ">"
    if header[:2] not in (b"II", b"MM") or len(header) < 8:
        raise BadDirectory("no TIFF header")
    magic = struct.unpack_from(f"{order}H", header, 2)[0]
    if magic == 42:
        return order, False, struct.unpack_from(f"{order}I", header, 4)[0]
    if magic == 43 and len(header) >= 16:
        return order, True, struct.unpack_from(f"{order}Q", header, 8)[0]
    raise BadDirectory("no TIFF header")


@dataclass(frozen=True, slots=True)
class Field:
    """Where an entry stands: its tag, type, count, and the position of its values."""

    tag: int
    type: int
    count: int
    position: int


def fields_at(
    read_at: ReadAt, offset: int, order: ByteOrder, *, is_big: bool = False
) -> tuple[list[Field], int, int]:
    """Read one directory's fields: them, where the link to the next stands, and that link.

    Raises:
        BadDirectory: the bytes there are none.
    """
    count_code, entry_size, value_code = ("Q", 20, "Q") if is_big else ("H", 12, "I")
    count_size, value_size = struct.calcsize(f"={count_code}"), struct.calcsize(f"={value_code}")
    head = read_at(offset, count_size)
    if offset < 8 or len(head) < count_size:
        raise BadDirectory("a directory lies outside of the file")
    (count,) = struct.unpack(f"{order}{count_code}", head)
    if not 0 < count <= _MOST_ENTRIES:
        raise BadDirectory("a directory is cut short")
    block = read_at(offset + count_size, count * entry_size + value_size)
    if len(block) < count * entry_size:
        raise BadDirectory("a directory is cut short")
    fields = []
    for number in range(count):
        start = number * entry_size
        tag, kind, values = struct.unpack_from(f"{order}HH{value_code}", block, start)
        inline = start + entry_size - value_size
        position = offset + count_size + inline
        if TYPE_SIZES.get(kind, 1) * values > value_size:
            (position,) = struct.unpack_from(f"{order}{value_code}", block, inline)
        fields.append(Field(tag, kind, values, position))
    link_at = count * entry_size
    # Some writers leave the last link out; that is the end of the chain all the same.
    tail = block[link_at : link_at + value_size].ljust(value_size, b"\0")
    return fields, offset + count_size + link_at, struct.unpack(f"{order}{value_code}", tail)[0]


def read_directory(
    read_at: ReadAt,
    offset: int,
    order: ByteOrder,
    *,
    is_big: bool = False,
    skip: frozenset[int] = frozenset(),
    allowance: Allowance | None = None,
) -> tuple[Directory, int]:
    """Read a directory with all its values and children: it, and the offset of the next or 0.

    Entries with values that lie outside of the file, of unknown types, named in `skip`, or beyond
    what a file may take are left out; so are children that are damaged or were read before.

    Raises:
        BadDirectory: the bytes there are none.
    """
    allowance = allowance or Allowance()
    allowance.follows(offset)
    return _Reading(read_at, order, is_big, skip, allowance).directory(offset, _MOST_LEVELS)


@dataclass(frozen=True, slots=True)
class _Reading:
    """What is the same for a directory and its children."""

    read_at: ReadAt
    order: ByteOrder
    is_big: bool
    skip: frozenset[int]
    allowance: Allowance

    def directory(self, offset: int, levels: int) -> tuple[Directory, int]:
        fields, _, following = fields_at(self.read_at, offset, self.order, is_big=self.is_big)
        entries: dict[int, DirectoryEntry] = {}
        children: dict[int, Directory] = {}
        for field in fields:
            size = TYPE_SIZES.get(field.type, 0) * field.count
            if field.tag in self.skip or field.tag in entries or not 0 < size <= _MOST_BYTES:
                continue
            if not self.allowance.takes(field.position, size):
                continue
            raw = self.read_at(field.position, size)
            if len(raw) < size:
                continue
            entry = DirectoryEntry(field.tag, field.type, field.count, raw)
            if field.tag not in POINTERS:
                entries[field.tag] = entry
            elif levels > 1 and field.type in _UNSIGNED:
                at = entry.integers(self.order)[0]
                if self.allowance.follows(at):
                    with contextlib.suppress(BadDirectory):
                        children[field.tag], _ = self.directory(at, levels - 1)
        return Directory(entries, children), following


def lay_out(directory: Directory, order: ByteOrder, at: int) -> bytes:
    """Lay a directory and its children out for the even position `at`: it comes first.

    The link to a next directory is 0. Children follow behind the values.

    Raises:
        BadDirectory: an entry has a type that classic TIFF does not know.
    """
    tags = sorted({*directory.entries, *directory.children})
    values = bytearray()
    values_at = at + 2 + 12 * len(tags) + 4
    table = bytearray(struct.pack(f"{order}H", len(tags)))
    for tag in tags:
        child = directory.children.get(tag)
        if child is not None:
            place = values_at + len(values)
            values += lay_out(child, order, place)
            table += struct.pack(f"{order}HHII", tag, LONG, 1, place)
        else:
            entry = directory.entries[tag]
            if entry.type > 13:
                raise BadDirectory("tag {tag} has type {type}", tag=tag, type=entry.type)
            head = struct.pack(f"{order}HHI", tag, entry.type, entry.count)
            if len(entry.raw) <= 4:
                table += head + entry.raw.ljust(4, b"\0")
            else:
                table += head + struct.pack(f"{order}I", values_at + len(values))
                values += entry.raw
        if len(values) % 2:
            values += b"\0"
    return bytes(table) + bytes(4) + bytes(values)


def structure(directory: Directory, order: ByteOrder) -> bytes:
    """Make a TIFF structure that holds one directory, as EXIF is."""
    mark = b"II" if order == "<" else b"MM"
    return mark + struct.pack(f"{order}HI", 42, 8) + lay_out(directory, order, 8)


def from_structure(structure: bytes) -> tuple[Directory, ByteOrder]:
    """Read the first directory of a TIFF structure in memory, as EXIF is.

    Raises:
        BadDirectory: it is none.
    """
    order, is_big, offset = read_order(structure)
    if is_big:
        raise BadDirectory("EXIF is never a BigTIFF")
    directory, _ = read_directory(within(structure), offset, order)
    return directory, order


def within(structure: bytes) -> ReadAt:
    """Read from bytes in memory."""

    def read_at(offset: int, size: int) -> bytes:
        return structure[offset : offset + size]

    return read_at


def chain(read_at: ReadAt, header: bytes) -> Iterator[int]:
    """Walk the offsets of the main directories of a TIFF file; a loop ends the walk.

    Raises:
        BadDirectory: the header or a directory is none.
    """
    order, is_big, offset = read_order(header)
    seen: set[int] = set()
    while offset and offset not in seen:
        seen.add(offset)
        yield offset
        _, _, offset = fields_at(read_at, offset, order, is_big=is_big)
