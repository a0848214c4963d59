"""How fine a photo was scanned, stated in EXIF and TIFF tags."""

import struct
from dataclasses import replace
from fractions import Fraction
from typing import Final

from core.image.metadata import exif
from core.image.metadata.metadata import Metadata, Resolution, Unit
from core.image.metadata.tiff_directory import (
    RATIONAL,
    BadDirectory,
    ByteOrder,
    Directory,
    DirectoryEntry,
    fields_at,
    read_order,
    short,
    structure,
    within,
)

#: Of the sorted entries of a directory, each as long.
_ENTRY: Final = 12
_TAGS: Final = frozenset({exif.X_RESOLUTION, exif.Y_RESOLUTION, exif.RESOLUTION_UNIT})
#: A metre rounded to whole pixels differs by less.
_ALIKE: Final = Fraction(1, 1000)


def resolution_entries(resolution: Resolution, order: ByteOrder) -> dict[int, DirectoryEntry]:
    """State a resolution; TIFF has no metre, and a hundredth of one is exact."""
    stated = resolution.per(Unit.CENTIMETRE) if resolution.unit is Unit.METRE else resolution
    unit = next(code for code, known in exif.UNITS.items() if known is stated.unit)
    return {
        exif.X_RESOLUTION: _rational(exif.X_RESOLUTION, stated.x, order),
        exif.Y_RESOLUTION: _rational(exif.Y_RESOLUTION, stated.y, order),
        exif.RESOLUTION_UNIT: short(exif.RESOLUTION_UNIT, order, unit),
    }


def in_exif(metadata: Metadata) -> Metadata:
    """Let EXIF state the resolution, for files in which nothing else can: WebP and AVIF."""
    stated, said = metadata.resolution, exif.resolution(metadata.exif)
    if stated is None or stated.unit is Unit.ASPECT_ONLY or _are_alike(stated, said):
        return metadata
    if not metadata.exif:
        made = structure(Directory(resolution_entries(stated, "<"), {}), "<")
        return replace(metadata, exif=made)
    try:
        return replace(metadata, exif=_with_entries(metadata.exif, stated))
    except BadDirectory:
        return metadata


def _with_entries(content: bytes, resolution: Resolution) -> bytes:
    """Put a main directory behind everything else, which stays where it is: offsets still hold.

    Raises:
        BadDirectory: there is no directory to be read.
    """
    order, is_big, offset = read_order(content)
    if is_big:
        raise BadDirectory("EXIF is never a BigTIFF")
    fields, _, link = fields_at(within(content), offset, order)
    starts = (offset + 2 + _ENTRY * number for number in range(len(fields)))
    kept = {
        field.tag: content[start : start + _ENTRY]
        for field, start in zip(fields, starts, strict=True)
        if field.tag not in _TAGS
    }
    content += bytes(len(content) % 2)
    added = resolution_entries(resolution, order)
    values_at = len(content) + 2 + _ENTRY * (len(kept) + len(added)) + 4
    values = b""
    for tag, entry in added.items():
        head = struct.pack(f"{order}HHI", tag, entry.type, entry.count)
        if len(entry.raw) <= 4:
            kept[tag] = head + entry.raw.ljust(4, b"\0")
        else:
            kept[tag] = head + struct.pack(f"{order}I", values_at + len(values))
            values += entry.raw
    table = struct.pack(f"{order}H", len(kept)) + b"".join(kept[tag] for tag in sorted(kept))
    header = content[:4] + struct.pack(f"{order}I", len(content))
    return header + content[8:] + table + struct.pack(f"{order}I", link) + values


def _are_alike(one: Resolution, other: Resolution | None) -> bool:
    if other is None or other.unit is Unit.ASPECT_ONLY:
        return False
    other = other.per(one.unit)
    pairs = (one.x, other.x), (one.y, other.y)
    return all(abs(stated - said) <= _ALIKE * stated for stated, said in pairs)


def _rational(tag: int, value: Fraction, order: ByteOrder) -> DirectoryEntry:
    near = value if max(value.numerator, value.denominator) < 2**32 else Fraction(round(value))
    return DirectoryEntry(
        tag, RATIONAL, 1, struct.pack(f"{order}II", near.numerator, near.denominator)
    )
