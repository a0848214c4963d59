"""The few things that must be understood of EXIF and XMP: which way is up, and how large.

EXIF is patched in place, its length and every other byte unchanged, because maker notes hold
offsets that nobody but their maker can correct.
"""

import re
import struct
from fractions import Fraction
from typing import Final

from core.image.metadata.metadata import Resolution, Unit
from core.image.metadata.tiff_directory import (
    EXIF_POINTER,
    LONG,
    ORIENTATION,
    RATIONAL,
    TYPE_SIZES,
    BadDirectory,
    ByteOrder,
    Directory,
    Field,
    fields_at,
    from_structure,
    read_order,
    within,
)

#: What stands before the TIFF structure in a JPEG's APP1, and in some WebP files.
EXIF_MARK: Final = b"Exif\0\0"
#: Orientations from here to 8 turn the picture by a quarter.
_FIRST_QUARTER_TURN: Final = 5
#: The types in which writers note the orientation: SHORT as the standard asks, BYTE, LONG, and
#: those with a sign.
_INTEGERS: Final = {1: "B", 3: "H", 4: "I", 6: "b", 8: "h", 9: "i"}
_IMAGE_WIDTH: Final = 256
_IMAGE_HEIGHT: Final = 257
_PIXEL_WIDTH: Final = 0xA002
_PIXEL_HEIGHT: Final = 0xA003
X_RESOLUTION: Final = 282
Y_RESOLUTION: Final = 283
RESOLUTION_UNIT: Final = 296
#: The codes of the tag ResolutionUnit.
UNITS: Final = {1: Unit.ASPECT_ONLY, 2: Unit.INCH, 3: Unit.CENTIMETRE}
#: Google's marks of a photo with a film behind it: present or not, and where the film begins.
_XMP_FILM: Final = re.compile(
    rb"(G?Camera:(?:MotionPhoto|MicroVideo|MicroVideoOffset|MotionPhotoVersion|MicroVideoVersion"
    rb"|MotionPhotoPresentationTimestampUs|MicroVideoPresentationTimestampUs))"
    rb"(=[\"']|>)-?\d+"
)
#: What XMP repeats of EXIF's and TIFF's sizes, by the side.
_XMP_SIZES: Final = (
    re.compile(rb"((?:exif:PixelXDimension|tiff:ImageWidth)(?:=[\"']|>))\d+"),
    re.compile(rb"((?:exif:PixelYDimension|tiff:ImageLength)(?:=[\"']|>))\d+"),
)
_XMP_ORIENTATION: Final = re.compile(rb"(<tiff:Orientation>|tiff:Orientation=[\"'])[2-8]")


def orientation(exif: bytes) -> int:
    """Give the orientation, 1..8 (TIFF 6.0, page 36); 1 when EXIF is absent or does not tell."""
    fields, _, order = _main_fields(exif)
    field = fields.get(ORIENTATION)
    code = _INTEGERS.get(field.type) if field is not None else None
    if field is None or code is None or field.position + struct.calcsize(code) > len(exif):
        return 1
    (value,) = struct.unpack_from(f"{order}{code}", exif, field.position)
    return value if 1 <= value <= 8 else 1


def for_result(exif: bytes) -> bytes:
    """Give EXIF for a picture in colour whose pixels were turned as the orientation asks.

    The orientation becomes 1; after a quarter turn the stated widths and heights change places.
    The thumbnail is unlinked: it is grey, and not turned, and programs would show it for the
    photo. All other bytes stay as and where they are.
    """
    fields, link_at, order = _main_fields(exif)
    if not fields:
        return exif
    turned = orientation(exif)
    patched = bytearray(exif)
    patched[link_at : link_at + 4] = bytes(len(patched[link_at : link_at + 4]))
    if turned == 1:
        return bytes(patched)
    stated = fields[ORIENTATION]
    struct.pack_into(f"{order}{_INTEGERS[stated.type]}", patched, stated.position, 1)
    if turned >= _FIRST_QUARTER_TURN:
        _swap_sides(patched, fields, order)
    return bytes(patched)


def turned_by_quarter(exif: bytes) -> bytes:
    """Give the EXIF of a result for the picture turned by a quarter: widths become heights."""
    fields, _, order = _main_fields(exif)
    if not fields:
        return exif
    patched = bytearray(exif)
    _swap_sides(patched, fields, order)
    return bytes(patched)


def with_size(exif: bytes, width: int, height: int) -> bytes:
    """Give the EXIF of a picture that is as large now, in px, where it says how large it is."""
    fields, _, order = _main_fields(exif)
    if not fields:
        return exif
    patched = bytearray(exif)
    inner = _exif_fields(exif, fields, order)
    for where, tag, side in (
        (fields, _IMAGE_WIDTH, width),
        (fields, _IMAGE_HEIGHT, height),
        (inner, _PIXEL_WIDTH, width),
        (inner, _PIXEL_HEIGHT, height),
    ):
        _set_whole(patched, where.get(tag), side, order)
    return bytes(patched)


def xmp_with_size(packet: bytes, width: int, height: int) -> bytes:
    """Give the XMP packet of a picture that is as large now, in px, where it says how large."""
    for pattern, side in zip(_XMP_SIZES, (width, height), strict=True):
        packet = pattern.sub(rb"\g<1>%d" % side, packet)
    return packet


def _set_whole(patched: bytearray, field: Field | None, value: int, order: ByteOrder) -> None:
    code = None if field is None else _INTEGERS.get(field.type)
    if field is None or code is None or field.count != 1:
        return
    size = struct.calcsize(code)
    most = 1 << (8 * size - (1 if code.islower() else 0))
    if value < most and field.position + size <= len(patched):
        struct.pack_into(f"{order}{code}", patched, field.position, value)


def with_fewer_pixels(exif: bytes, across: Fraction, down: Fraction) -> bytes:
    """Give the EXIF of a picture that was made smaller, printed as large as before.

    Args:
        exif: of the result.
        across: how many times narrower it is, 0..1.
        down: likewise, lower.
    """
    fields, _, order = _main_fields(exif)
    if not fields:
        return exif
    patched = bytearray(exif)
    _put_fraction(patched, fields.get(X_RESOLUTION), across, order)
    _put_fraction(patched, fields.get(Y_RESOLUTION), down, order)
    return bytes(patched)


def _put_fraction(
    patched: bytearray, field: Field | None, factor: Fraction, order: ByteOrder
) -> None:
    if field is None or (field.type, field.count) != (RATIONAL, 1):
        return
    if field.position + TYPE_SIZES[RATIONAL] > len(patched):
        return
    numerator, denominator = struct.unpack_from(f"{order}II", patched, field.position)
    if numerator and denominator:
        stated = (Fraction(numerator, denominator) * factor).limit_denominator(1000)
        struct.pack_into(f"{order}II", patched, field.position, *stated.as_integer_ratio())


def _swap_sides(patched: bytearray, fields: dict[int, Field], order: ByteOrder) -> None:
    inner = _exif_fields(bytes(patched), fields, order)
    _swap(patched, fields, X_RESOLUTION, Y_RESOLUTION)
    _swap(patched, inner, _PIXEL_WIDTH, _PIXEL_HEIGHT)


def xmp_for_result(packet: bytes, *, was_turned: bool) -> bytes:
    """Give the XMP packet for a file with no film behind it: nothing says that the photo moves.

    Where pixels were turned its copy of the orientation is 1.
    """
    packet = _XMP_FILM.sub(rb"\g<1>\g<2>0", packet)
    return _XMP_ORIENTATION.sub(rb"\g<1>1", packet) if was_turned else packet


def resolution(exif: bytes) -> Resolution | None:
    """Give the resolution that EXIF states, if any."""
    try:
        directory, order = from_structure(exif)
    except BadDirectory:
        return None
    return resolution_in(directory, order)


def resolution_in(directory: Directory, order: ByteOrder) -> Resolution | None:
    """Give the resolution that the tags of a directory state, if any."""
    x, y = (directory.entries.get(tag) for tag in (X_RESOLUTION, Y_RESOLUTION))
    if x is None or y is None:
        return None
    fractions = x.fraction(order), y.fraction(order)
    try:
        unit = UNITS.get(directory.integer(RESOLUTION_UNIT, order, 2))
    except BadDirectory:
        return None
    if not fractions[0] or not fractions[1] or unit is None:
        return None
    return Resolution(fractions[0], fractions[1], unit)


def _main_fields(exif: bytes) -> tuple[dict[int, Field], int, ByteOrder]:
    """Give the fields of the main directory, where its link to the next stands, and the order."""
    try:
        order, is_big, offset = read_order(exif)
        if is_big:
            return {}, 0, order
        fields, link_at, _ = fields_at(within(exif), offset, order)
    except BadDirectory:
        return {}, 0, "<"
    return {field.tag: field for field in fields}, link_at, order


def _exif_fields(exif: bytes, main: dict[int, Field], order: ByteOrder) -> dict[int, Field]:
    """Give the fields of the directory that holds the camera's settings."""
    pointer = main.get(EXIF_POINTER)
    if pointer is None or pointer.type != LONG or pointer.position + 4 > len(exif):
        return {}
    (offset,) = struct.unpack_from(f"{order}I", exif, pointer.position)
    try:
        fields, _, _ = fields_at(within(exif), offset, order)
    except BadDirectory:
        return {}
    return {field.tag: field for field in fields}


def _swap(patched: bytearray, fields: dict[int, Field], one: int, other: int) -> None:
    """Exchange the values of two tags where both are there and alike in size."""
    if one not in fields or other not in fields:
        return
    first, second = fields[one], fields[other]
    size = TYPE_SIZES.get(first.type, 0) * first.count
    is_alike = (first.type, first.count) == (second.type, second.count)
    if is_alike and max(first.position, second.position) + size <= len(patched):
        here, there = (slice(at, at + size) for at in (first.position, second.position))
        patched[here], patched[there] = patched[there], patched[here]
