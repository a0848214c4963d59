"""Reads which libraries a library of Linux needs, and takes away those that it can do without.

Structures are those of the System V ABI (generic, chapters 4 and 5) and of the GNU extensions for
versions of symbols (LSB Core, "Symbol Versioning"). 64 bits, little-endian: all that is built for.
"""

import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_MAGIC: Final = b"\x7fELF\x02\x01"
_HEADER: Final = struct.Struct("<16sHHIQQQIHHHHHH")
_SECTION: Final = struct.Struct("<IIQQQQIIQQ")
_DYNAMIC: Final = struct.Struct("<qQ")
_SYMBOL: Final = struct.Struct("<IBBHQQ")
_VERNEED: Final = struct.Struct("<HHIII")
_VERNAUX: Final = struct.Struct("<IHHII")
_VERSYM: Final = struct.Struct("<H")

_SHT_DYNAMIC, _SHT_DYNSYM, _SHT_VERNEED, _SHT_VERSYM = 6, 11, 0x6FFFFFFE, 0x6FFFFFFF
_SH_INFO: Final = 7
_DT_NULL, _DT_NEEDED, _DT_VERNEEDNUM = 0, 1, 0x6FFFFFFF
_UNDEFINED: Final = 0
_LOCAL, _WEAK = 0, 2
_ANY_VERSION: Final = 1


def is_elf(path: Path) -> bool:
    """Tell whether a file is a program or library of Linux."""
    with path.open("rb") as file:
        return file.read(len(_MAGIC)) == _MAGIC


def needed(path: Path) -> tuple[str, ...]:
    """Name the libraries that one is linked to.

    Raises:
        ValueError: it is no library of the kind that is read.
    """
    return tuple(_Image(bytearray(path.read_bytes())).needed())


def offered(path: Path) -> frozenset[str]:
    """Name the symbols that a library has for others.

    Raises:
        ValueError: it is no library of the kind that is read.
    """
    return frozenset(_Image(bytearray(path.read_bytes())).offered())


def unlink(
    content: bytes,
    is_dispensable: Callable[[str], bool],
    unversioned: frozenset[str] = frozenset(),
) -> bytes:
    """Give a library that is no longer linked to some others.

    What it took from them becomes weak: the loader puts nothing in its place, and nothing happens
    as long as nobody calls it.

    Args:
        content: of the library.
        is_dispensable: tells by a name whether a library is to be done without. By their versions
            it is known which symbols are its own.
        unversioned: symbols of those libraries that state no versions.

    Raises:
        ValueError: it is no library of the kind that is read.
    """
    image = _Image(bytearray(content))
    image.forget_needed(is_dispensable)
    gone = image.forget_versions(is_dispensable)
    image.weaken(gone, unversioned)
    return bytes(image.content)


@dataclass(frozen=True, slots=True)
class _Section:
    header: int
    kind: int
    offset: int
    size: int
    link: int


class _Image:
    """The bytes of a library, with the tables that are read and changed in place."""

    def __init__(self, content: bytearray) -> None:
        if content[: len(_MAGIC)] != _MAGIC:
            raise ValueError("This is no 64-bit library of Linux.")
        self.content = content
        header = _HEADER.unpack_from(content)
        place, size, count = header[6], header[11], header[12]
        self._sections = [self._read_section(place + number * size) for number in range(count)]

    def needed(self) -> Iterator[str]:
        section = self._section(_SHT_DYNAMIC)
        for _, tag, value in self._dynamic():
            if tag == _DT_NEEDED:
                yield self._text(section, value)

    def offered(self) -> Iterator[str]:
        symbols = self._section(_SHT_DYNSYM)
        for place in range(symbols.offset, symbols.offset + symbols.size, _SYMBOL.size):
            name, info, _, defined_in, _, _ = _SYMBOL.unpack_from(self.content, place)
            if defined_in != _UNDEFINED and info >> 4 != _LOCAL:
                yield self._text(symbols, name)

    def forget_needed(self, is_dispensable: Callable[[str], bool]) -> None:
        """Close the gaps in the dynamic table; its end is a row of zeros anyway."""
        section = self._section(_SHT_DYNAMIC)
        kept = [
            (tag, value)
            for _, tag, value in self._dynamic()
            if tag != _DT_NEEDED or not is_dispensable(self._text(section, value))
        ]
        self._write_dynamic(kept)

    def forget_versions(self, is_dispensable: Callable[[str], bool]) -> frozenset[int]:
        """Unlink what is needed of libraries; give the numbers of the versions that are gone."""
        section = self._section(_SHT_VERNEED)
        gone: set[int] = set()
        kept: list[int] = []
        place = section.offset
        while True:
            _, count, file, first, following = _VERNEED.unpack_from(self.content, place)
            if is_dispensable(self._text(section, file)):
                gone |= set(self._version_numbers(place + first, count))
            else:
                kept.append(place)
            if not following:
                break
            place += following
        if not kept or kept[0] != section.offset:
            raise ValueError("The first library that versions are needed of cannot be unlinked.")
        for here, following in zip(kept, [*kept[1:], 0], strict=True):
            row = list(_VERNEED.unpack_from(self.content, here))
            row[-1] = following - here if following else 0
            _VERNEED.pack_into(self.content, here, *row)
        row = list(_SECTION.unpack_from(self.content, section.header))
        row[_SH_INFO] = len(kept)
        _SECTION.pack_into(self.content, section.header, *row)
        counted = [
            (tag, len(kept) if tag == _DT_VERNEEDNUM else value)
            for _, tag, value in self._dynamic()
        ]
        self._write_dynamic(counted)
        return frozenset(gone)

    def weaken(self, versions: frozenset[int], unversioned: frozenset[str]) -> None:
        """Let undefined symbols of these versions, or of none, be of any version, and missing."""
        symbols, numbers = self._section(_SHT_DYNSYM), self._section(_SHT_VERSYM)
        for index in range(symbols.size // _SYMBOL.size):
            at = numbers.offset + index * _VERSYM.size
            (number,) = _VERSYM.unpack_from(self.content, at)
            place = symbols.offset + index * _SYMBOL.size
            name, info, other, defined_in, value, size = _SYMBOL.unpack_from(self.content, place)
            is_versioned = number in versions
            if is_versioned and defined_in != _UNDEFINED:
                raise ValueError("A symbol of another library is defined in this one.")
            is_unversioned = number == _ANY_VERSION and defined_in == _UNDEFINED
            if is_versioned or (is_unversioned and self._text(symbols, name) in unversioned):
                weak = (_WEAK << 4) | (info & 0xF)
                _SYMBOL.pack_into(self.content, place, name, weak, other, defined_in, value, size)
                _VERSYM.pack_into(self.content, at, _ANY_VERSION)

    def _read_section(self, place: int) -> _Section:
        row = _SECTION.unpack_from(self.content, place)
        return _Section(place, row[1], row[4], row[5], row[6])

    def _version_numbers(self, place: int, count: int) -> Iterator[int]:
        for _ in range(count):
            _, _, number, _, following = _VERNAUX.unpack_from(self.content, place)
            yield number
            place += following

    def _dynamic(self) -> list[tuple[int, int, int]]:
        """Give place, tag and value of each row before the end."""
        section = self._section(_SHT_DYNAMIC)
        rows = []
        for place in range(section.offset, section.offset + section.size, _DYNAMIC.size):
            tag, value = _DYNAMIC.unpack_from(self.content, place)
            if tag == _DT_NULL:
                break
            rows.append((place, tag, value))
        return rows

    def _write_dynamic(self, rows: list[tuple[int, int]]) -> None:
        section = self._section(_SHT_DYNAMIC)
        rows = rows + [(_DT_NULL, 0)] * (section.size // _DYNAMIC.size - len(rows))
        for number, row in enumerate(rows):
            _DYNAMIC.pack_into(self.content, section.offset + number * _DYNAMIC.size, *row)

    def _section(self, kind: int) -> _Section:
        for section in self._sections:
            if section.kind == kind:
                return section
        raise ValueError(f"The library has no section of the kind {kind:#x}.")

    def _text(self, section: _Section, offset: int) -> str:
        """Read a name from the table of strings that belongs to a section."""
        start = self._sections[section.link].offset + offset
        return self.content[start : self.content.index(0, start)].decode()
