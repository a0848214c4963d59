"""Whether a result says all that its photo's file said, as `docs/files.md` promises.

Compared is what the pieces hold, not their bytes: a TIFF keeps as tags what a JPEG keeps as EXIF,
and XMP has the note on the colours added. What the result's format has no place for is not asked.
"""

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from core.base.sentence import Sentence
from core.image.formats import Format, Packing, Piece
from core.image.metadata import Metadata, exif, iptc, jpeg_segments, tiff_tags
from core.image.metadata.ai_note import OWN_NAMESPACE
from core.image.metadata.metadata import Resolution, Unit
from core.image.metadata.tiff_directory import (
    EXIF_POINTER,
    GPS_POINTER,
    ORIENTATION,
    BadDirectory,
    Directory,
    from_structure,
)
from core.image.metadata.xmp import XMP_MM, BrokenPacket

_SOFTWARE: Final = 305
#: Compared apart, or what is said of them is another thing for a result.
_NOT_COMPARED: Final = frozenset(
    {ORIENTATION, exif.X_RESOLUTION, exif.Y_RESOLUTION, exif.RESOLUTION_UNIT}
    | {tiff_tags.XMP, tiff_tags.IPTC, tiff_tags.PHOTOSHOP, tiff_tags.ICC}
)
_TAGS: Final = {
    tiff_tags.DESCRIPTION: "description", 271: "maker", 272: "model", _SOFTWARE: "software",
    306: "date", 315: "artist", 33432: "copyright", 36867: "date of the picture",
    36868: "date of the scan", 37500: "maker's note", 37510: "comment", 42033: "serial number",
    42036: "lens",
}  # fmt: skip
_CHILDREN: Final = {EXIF_POINTER: "EXIF", GPS_POINTER: "GPS"}
#: Properties of XMP that the note on the colours sets anew; a history gets one more event.
_IPTC_EXTENSION: Final = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
_SET_ANEW: Final = frozenset(
    {(_IPTC_EXTENSION, name) for name in
     ("DigitalSourceType", "AISystemUsed", "AISystemVersionUsed")}
    | {(OWN_NAMESPACE, "Made")}
)  # fmt: skip
_HISTORY: Final = (XMP_MM, "History")
#: JFIF knows whole dots per inch, PNG and BMP whole ones per metre.
_SMALLEST_DPI: Final = Fraction(51, 100)
_SAME_RATIO: Final = Fraction(1, 200)


def lost_metadata(wanted: Metadata, found: Metadata, target: Format) -> tuple[Sentence, ...]:
    """Name what a result lacks of the metadata that it should have; nothing where all is there.

    Args:
        wanted: of the photo, as it was read: upright, without small grey copies.
        found: of the result, as it was read.
        target: the result's format.
    """
    return tuple(_lost(wanted, found, target))


def _lost(wanted: Metadata, found: Metadata, target: Format) -> Iterator[Sentence]:
    if _has_place(Piece.EXIF, Metadata(exif=wanted.exif), target):
        yield from _lost_tags(wanted.exif, found.exif, "EXIF")
    if _has_place(Piece.XMP, Metadata(xmp=wanted.xmp), target):
        yield from _lost_properties(wanted.xmp, found.xmp)
    if target.holds(Piece.XMP_EXTENSION) and not {*wanted.xmp_extended} <= {*found.xmp_extended}:
        yield Sentence("the extension of XMP")
    if _has_place(Piece.IPTC, Metadata(iptc=wanted.iptc), target):
        records = iptc.iptc_records(wanted.iptc)
        if records and records != iptc.iptc_records(found.iptc):
            yield Sentence("IPTC")
    if target.holds(Piece.COMMENTS) and not _has_comments(wanted, found, target):
        yield Sentence("comments")
    if wanted.native_format is target:
        yield from _lost_native(wanted.native, found.native, target)
    if _says_resolution(target) and not _is_resolution_kept(wanted.resolution, found.resolution):
        yield Sentence("the resolution")


def _has_place(piece: Piece, alone: Metadata, target: Format) -> bool:
    if target is Format.JPEG and not jpeg_segments.has_room_for(alone):
        return False  # what was left out for want of room was told when the result was made
    return target.holds(piece)


def _lost_tags(wanted: bytes, found: bytes, name: str) -> Iterator[Sentence]:
    """Name the tags of a structure that another one lacks, or has with other values."""
    if not wanted:
        return
    try:
        before, order = from_structure(wanted)
    except BadDirectory:
        if wanted != found:
            yield Sentence("{piece}", piece=name)
        return
    try:
        after, order_after = from_structure(found)
    except BadDirectory:
        after, order_after = Directory({}, {}), order
    if order != order_after and after.entries:
        return  # pages of other writers share a file: what is in another order stays out, told
    yield from _lost_entries(before, after, name)


def _lost_entries(before: Directory, after: Directory, name: str) -> Iterator[Sentence]:
    for tag, entry in before.entries.items():
        if tag not in _NOT_COMPARED and after.entries.get(tag) != entry:
            yield Sentence("{piece} {tag}", piece=name, tag=_TAGS.get(tag, f"tag {tag}"))
    for pointer, child in before.children.items():
        there = after.children.get(pointer, Directory({}, {}))
        if child.entries and not there.entries:
            yield Sentence("{piece}", piece=_CHILDREN.get(pointer, f"EXIF {pointer}"))
        else:
            yield from _lost_entries(child, there, _CHILDREN.get(pointer, name))


def _lost_properties(wanted: bytes, found: bytes) -> Iterator[Sentence]:
    if not wanted or wanted == found:
        return
    from core.image.metadata.xmp_packet import Packet

    try:
        before = Packet.of(wanted).texts
    except BrokenPacket:  # it goes along as it is
        if wanted not in found:
            yield Sentence("XMP")
        return
    try:
        after = Packet.of(found).texts
    except BrokenPacket:
        after = {}
    for key, text in before.items():
        if key == _HISTORY:
            is_kept = text in after.get(key, "")
        else:
            is_kept = key in _SET_ANEW or after.get(key) == text
        if not is_kept:
            yield Sentence("XMP {property}", property=key[1])


def _has_comments(wanted: Metadata, found: Metadata, target: Format) -> bool:
    if target is Format.TIFF:  # one, and only where nothing else describes the picture
        return True
    return {*wanted.comments} <= {*found.comments}


def _lost_native(wanted: bytes, found: bytes, target: Format) -> Iterator[Sentence]:
    """Name the pieces that one format alone can hold and that are not there."""
    if target is Format.TIFF:
        yield from _lost_tags(wanted, found, "TIFF")
    elif wanted != found:
        yield Sentence("some private entries")


def _says_resolution(target: Format) -> bool:
    """Tell whether a format states a resolution itself; frames of films have what EXIF says."""
    return target.packing is not Packing.FILM


def _is_resolution_kept(wanted: Resolution | None, found: Resolution | None) -> bool:
    if wanted is None:
        return True
    if found is None:
        return wanted.unit is Unit.ASPECT_ONLY
    if Unit.ASPECT_ONLY in (wanted.unit, found.unit):
        return abs(wanted.x / wanted.y - found.x / found.y) <= _SAME_RATIO
    before, after = wanted.per(Unit.INCH), found.per(Unit.INCH)
    return all(
        abs(one - other) <= max(_SMALLEST_DPI, one / 200)
        for one, other in ((before.x, after.x), (before.y, after.y))
    )
