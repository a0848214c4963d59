"""The tags of TIFF files that are not about the pixels: taken out, and put into another TIFF.

A TIFF's own description goes to other formats as EXIF, which is the same structure. Whatever tags
are left go unchanged into another TIFF.

Sources: TIFF 6.0 (Adobe, 1992); TIFF technical notes (Adobe, 1995, 2002); XMP specification part 3.
"""

from dataclasses import replace
from typing import Final

import numpy as np

from core.image.formats import Format
from core.image.metadata import exif, iptc
from core.image.metadata.metadata import Metadata
from core.image.metadata.stated_resolution import resolution_entries
from core.image.metadata.tiff_directory import (
    EXIF_POINTER,
    GPS_POINTER,
    LONG,
    ORIENTATION,
    POINTERS,
    UNDEFINED,
    BadDirectory,
    ByteOrder,
    Directory,
    DirectoryEntry,
    from_structure,
    structure,
)

_BYTE: Final = 1
_ASCII: Final = 2
_IFD: Final = 13
DESCRIPTION: Final = 270
XMP: Final = 700
IPTC: Final = 33723
PHOTOSHOP: Final = 34377
ICC: Final = 34675
_RESOLUTION: Final = frozenset({exif.X_RESOLUTION, exif.Y_RESOLUTION, exif.RESOLUTION_UNIT})
#: What EXIF's main directory may hold: description, make, model, software, date, artist, host,
#: copyright, rating, and Windows' texts.
_DESCRIPTIVE: Final = frozenset(
    {DESCRIPTION, 271, 272, ORIENTATION, 305, 306, 315, 316, 33432, 18246, 18249, *_RESOLUTION}
    | {*range(40091, 40096)}
)
#: How the pixels are stored and what their numbers mean, and layers, previews and raw data
#: beside them: true of the old pixels alone. 37724 holds Photoshop's layers.
_ABOUT_PIXELS: Final = frozenset(
    {*range(254, 267), 273, *range(277, 282), 284, *range(288, 294), 297, 301, *range(317, 348)}
    | {*range(512, 533), *range(33421, 33423), 37724}
    | {*range(50706, 50742), *range(50778, 50782), *range(50827, 50835), *range(50931, 51126)}
)
_MAIN_POINTERS: Final = frozenset({EXIF_POINTER, GPS_POINTER})
#: What each record of IPTC begins with.
_RECORD: Final = b"\x1c"
_CARRIED_APART: Final = frozenset({XMP, ICC})
#: Not read at all: they can hold hundreds of megabytes.
NEVER_READ: Final = frozenset({37724, 50740})


def read_metadata(directory: Directory, order: ByteOrder) -> Metadata:
    """Sort the tags of a TIFF's directory into metadata."""

    def raw(tag: int) -> bytes:
        entry = directory.entries.get(tag)
        return entry.raw if entry is not None else b""

    own = {
        tag: entry
        for tag, entry in directory.entries.items()
        if tag not in _ABOUT_PIXELS | _CARRIED_APART | POINTERS and entry.type < _IFD
    }
    described = {tag: entry for tag, entry in own.items() if tag in _DESCRIPTIVE}
    private = {tag: entry for tag, entry in own.items() if tag not in _DESCRIPTIVE - _RESOLUTION}
    is_described = bool(described.keys() - _RESOLUTION or directory.children)
    return Metadata(
        exif=structure(Directory(described, directory.children), order) if is_described else b"",
        xmp=raw(XMP),
        iptc=raw(PHOTOSHOP) or iptc.image_resources(_records(directory)),
        icc=raw(ICC),
        resolution=exif.resolution_in(directory, order),
        native=structure(Directory(private, {}), order) if private else b"",
        native_format=Format.TIFF if private else None,
    )


def metadata_directory(metadata: Metadata) -> tuple[Directory, ByteOrder]:
    """Make the tags, but those about the pixels, of a TIFF that carries `metadata`.

    They are in the byte order of the metadata, which becomes that of the file.
    """
    order: ByteOrder = "<"
    entries: dict[int, DirectoryEntry] = {}
    children: dict[int, Directory] = {}
    native = metadata.native_to(Format.TIFF)
    for part in (metadata.exif, native):
        try:
            directory, order = from_structure(part)
        except BadDirectory:
            continue
        gone = _ABOUT_PIXELS | {ORIENTATION} | (_RESOLUTION if part is metadata.exif else set())
        entries |= directory.without(frozenset(gone)).entries
        children |= directory.children
    added = {
        XMP: DirectoryEntry(XMP, _BYTE, len(metadata.xmp), metadata.xmp),
        ICC: DirectoryEntry(ICC, UNDEFINED, len(metadata.icc), metadata.icc),
    }
    if not native:
        records = iptc.iptc_records(metadata.iptc)
        added[PHOTOSHOP] = DirectoryEntry(PHOTOSHOP, _BYTE, len(metadata.iptc), metadata.iptc)
        added[IPTC] = DirectoryEntry(IPTC, UNDEFINED, len(records), records)
    stored = entries.pop(PHOTOSHOP, None)
    if stored is not None and metadata.iptc:  # what was taken out of it since stays out
        added[PHOTOSHOP] = replace(stored, count=len(metadata.iptc), raw=metadata.iptc)
    if metadata.comments and DESCRIPTION not in entries:
        comment = metadata.comments[0].rstrip(b"\0") + b"\0"
        added[DESCRIPTION] = DirectoryEntry(DESCRIPTION, _ASCII, len(comment), comment)
    entries |= {tag: entry for tag, entry in added.items() if entry.count}
    main = Directory(entries, {k: v for k, v in children.items() if k in _MAIN_POINTERS})
    if metadata.resolution is not None and metadata.resolution != exif.resolution_in(main, order):
        main = replace(main, entries=entries | resolution_entries(metadata.resolution, order))
    return main, order


def private_tags(native: bytes) -> frozenset[int]:
    """Give the tags among the pieces that only a TIFF holds which nothing else stands for."""
    try:
        directory, _ = from_structure(native)
    except BadDirectory:
        return frozenset()
    return frozenset(directory.entries) - _RESOLUTION - {IPTC, PHOTOSHOP}


def _records(directory: Directory) -> bytes:
    """Give the IPTC records; some writers swapped them as if they were 32-bit numbers."""
    entry = directory.entries.get(IPTC)
    if entry is None:
        return b""
    is_swapped = entry.type == LONG and entry.raw[3:4] == _RECORD and entry.raw[:1] != _RECORD
    return np.frombuffer(entry.raw, ">u4").astype("<u4").tobytes() if is_swapped else entry.raw
