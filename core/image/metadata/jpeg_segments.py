"""The segments of JPEG files: found, understood where needed, and put into another JPEG.

Sources: ITU-T T.81 (1992), annex B; JFIF 1.02; EXIF 2.32; XMP specification part 3 (2020),
section 1.1.3; ICC.1:2022, annex B.4.
"""

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from core.base.sentence import Sentence
from core.image.formats import BadContent, Format
from core.image.metadata import exif
from core.image.metadata.metadata import Metadata, Resolution, Unit

JFIF_MARK: Final = b"JFIF\0"
XMP_MARK: Final = b"http://ns.adobe.com/xap/1.0/\0"
XMP_EXTENSION_MARK: Final = b"http://ns.adobe.com/xmp/extension/\0"
ICC_MARK: Final = b"ICC_PROFILE\0"
PHOTOSHOP_MARK: Final = b"Photoshop 3.0\0"
_ADOBE_MARK: Final = b"Adobe"
#: Of no use on another picture: offsets into this file, and signatures over its bytes (C2PA).
_TIED_TO_THE_FILE: Final = (b"MPF\0", b"JP")
_TIED_NOTE: Final = Sentence(
    "Content credentials were left out: their signature covers the grey photo."
)

_SOI: Final = 0xD8
_EOI: Final = 0xD9
_SOS: Final = 0xDA
_COM: Final = 0xFE
_APP0: Final = 0xE0
_APP1: Final = 0xE1
_APP2: Final = 0xE2
_APP11: Final = 0xEB
_APP13: Final = 0xED
_APP14: Final = 0xEE
_APP15: Final = 0xEF
#: Start of frame: all of C0..CF but DHT (C4), JPG (C8) and DAC (CC).
JPEG_LS: Final = 0xF7
_FRAMES: Final = frozenset({*range(0xC0, 0xD0), JPEG_LS}) - {0xC4, 0xC8, 0xCC}
#: What fits into one segment beside its length.
_SEGMENT_BYTES: Final = 65533
#: EXIF that goes on in a further segment fills the one before to about its end.
_FULL_BYTES: Final = 65000
_UNITS: Final = {0: Unit.ASPECT_ONLY, 1: Unit.INCH, 2: Unit.CENTIMETRE}
#: A marker; of fill bytes before it there may be any number.
_BEHIND_FILL: Final = re.compile(rb"\xff[^\xff]", re.DOTALL)


@dataclass(frozen=True, slots=True)
class JpegSegment:
    """One marker segment before the pixels: its marker byte and its payload."""

    marker: int
    payload: bytes

    def starts(self, mark: bytes, marker: int) -> bool:
        """Tell whether this is a `marker` segment whose payload begins with `mark`."""
        return self.marker == marker and self.payload.startswith(mark)


@dataclass(frozen=True, slots=True)
class JpegHeader:
    """What stands before the pixels of a JPEG.

    Attributes:
        width, height: in pixels, before any turning.
        components: 1 grey, 3 colour, 4 CMYK or YCCK.
        precision: bits a channel.
        frame: the marker of its frame: C0 and C1 sequential, C2 progressive, C3 lossless, C9 to
            CB the same with arithmetic coding, F7 JPEG-LS.
        scan_at: where the first scan's marker stands.
        segments: APPn and COM, as found.
    """

    width: int
    height: int
    components: int
    precision: int
    frame: int
    scan_at: int
    segments: tuple[JpegSegment, ...]


def read_header(data: bytes) -> JpegHeader | None:
    """Walk the segments up to the first scan; None when `data` ends before that.

    Raises:
        BadContent: this is no JPEG, or one without a frame.
    """
    frame: tuple[int, int, int, int] | None = None
    frame_marker = 0
    segments = []
    at = 2
    while True:
        found = _BEHIND_FILL.search(data, at)
        if found is None or found.start() + 4 > len(data):
            return None
        at = found.start()
        marker = data[at + 1]
        if marker == _SOS:
            break
        if marker in (0x00, 0x01, _SOI) or 0xD0 <= marker <= 0xD7:
            at += 2  # no segment: stray bytes, as libjpeg passes over them
            continue
        (length,) = struct.unpack_from(">H", data, at + 2)
        if marker == _EOI or length < 2:
            raise BadContent("its header is broken")
        payload = data[at + 4 : at + 2 + length]
        if len(payload) < length - 2:
            return None
        if marker in _FRAMES and length >= 8 and frame is None:
            frame = struct.unpack_from(">BHHB", payload)
            frame_marker = marker
        elif _APP0 <= marker <= _APP15 or marker == _COM:
            segments.append(JpegSegment(marker, payload))
        at += 2 + length
    if frame is None:
        raise BadContent("its header is broken")
    precision, height, width, components = frame
    return JpegHeader(width, height, components, precision, frame_marker, at, tuple(segments))


def read_metadata(header: JpegHeader) -> Metadata:
    """Sort the segments into metadata; what cannot be understood becomes a note."""
    density: Resolution | None = None
    exif_parts: list[bytes] = []
    xmp: list[bytes] = []
    xmp_extended: list[bytes] = []
    resources: list[bytes] = []
    profile: dict[int, bytes] = {}
    profile_parts = 0
    comments: list[bytes] = []
    native: list[JpegSegment] = []
    notes: tuple[Sentence, ...] = ()
    for segment in header.segments:
        payload = segment.payload
        if segment.starts(JFIF_MARK, _APP0):
            density = _density(payload)
        elif segment.starts(exif.EXIF_MARK, _APP1) and _goes_on(exif_parts):
            exif_parts.append(payload[len(exif.EXIF_MARK) :])
        elif segment.starts(XMP_MARK, _APP1) and not xmp:
            xmp.append(payload[len(XMP_MARK) :])
        elif segment.starts(XMP_EXTENSION_MARK, _APP1):
            xmp_extended.append(payload[len(XMP_EXTENSION_MARK) :])
        elif segment.starts(PHOTOSHOP_MARK, _APP13):
            resources.append(payload[len(PHOTOSHOP_MARK) :])
        elif segment.starts(ICC_MARK, _APP2) and len(payload) > len(ICC_MARK) + 2:
            number, profile_parts = payload[len(ICC_MARK)], payload[len(ICC_MARK) + 1]
            profile[number] = payload[len(ICC_MARK) + 2 :]
        elif segment.marker == _COM:
            comments.append(payload)
        elif segment.marker == _APP11 and payload.startswith(_TIED_TO_THE_FILE):
            notes = (_TIED_NOTE,)
        elif not _belongs_to_the_pixels(segment):
            native.append(segment)
    icc = b""
    if sorted(profile) == [*range(1, profile_parts + 1)]:
        icc = b"".join(profile[number] for number in sorted(profile))
    elif profile:
        notes += (Sentence("The colour profile is incomplete and was left out."),)
    structure = b"".join(exif_parts)
    return Metadata(
        exif=structure,
        xmp=b"".join(xmp),
        xmp_extended=tuple(xmp_extended),
        iptc=b"".join(resources),
        icc=icc,
        comments=tuple(comments),
        resolution=density or exif.resolution(structure),
        native=b"".join(map(_encode, native)),
        native_format=Format.JPEG,
        notes=notes,
    )


def _goes_on(parts: list[bytes]) -> bool:
    """Tell whether a further EXIF segment belongs to those before: it does behind full ones."""
    return not parts or len(parts[-1]) >= _FULL_BYTES


def metadata_segments(metadata: Metadata) -> bytes:
    """Encode metadata as the segments that follow SOI; what fits into no segment is left out."""
    segments = [segment for segment in _segments(metadata) if _fits(segment)]
    return b"".join(map(_encode, segments)) + metadata.native_to(Format.JPEG)


def has_room_for(metadata: Metadata) -> bool:
    """Tell whether all of the metadata fits into segments."""
    return all(map(_fits, _segments(metadata)))


def has_room_for_xmp(packet: bytes) -> bool:
    """Tell whether an XMP packet fits into a segment."""
    return has_room_for(Metadata(xmp=packet))


def _segments(metadata: Metadata) -> Iterator[JpegSegment]:
    if metadata.resolution is not None:
        yield _jfif(metadata.resolution)
    for part in _cut(metadata.exif, _SEGMENT_BYTES - len(exif.EXIF_MARK)):
        yield JpegSegment(_APP1, exif.EXIF_MARK + part)
    if metadata.xmp:
        yield JpegSegment(_APP1, XMP_MARK + metadata.xmp)
    for part in metadata.xmp_extended:
        yield JpegSegment(_APP1, XMP_EXTENSION_MARK + part)
    for part in _cut(metadata.iptc, _SEGMENT_BYTES - len(PHOTOSHOP_MARK)):
        yield JpegSegment(_APP13, PHOTOSHOP_MARK + part)
    profile = [*_cut(metadata.icc, _SEGMENT_BYTES - len(ICC_MARK) - 2)]
    for number, part in enumerate(profile, 1):
        yield JpegSegment(_APP2, ICC_MARK + bytes([number, len(profile)]) + part)
    for comment in metadata.comments:
        yield JpegSegment(_COM, comment)


def _fits(segment: JpegSegment) -> bool:
    return len(segment.payload) <= _SEGMENT_BYTES


def without_jfif(encoded: memoryview) -> memoryview:
    """Give what follows SOI and a JFIF segment in an encoder's output."""
    has_jfif = encoded[2] == 0xFF and encoded[3] == _APP0
    return encoded[4 + struct.unpack_from(">H", encoded, 4)[0] :] if has_jfif else encoded[2:]


def _density(payload: bytes) -> Resolution | None:
    """Read JFIF's density; the 1 to 1 of encoders that were told nothing is none."""
    if len(payload) < 12:
        return None
    unit, x, y = struct.unpack_from(">BHH", payload, 7)
    if unit not in _UNITS or x == 0 or y == 0 or (unit, x, y) == (0, 1, 1):
        return None
    return Resolution(Fraction(x), Fraction(y), _UNITS[unit])


def _jfif(resolution: Resolution) -> JpegSegment:
    """Make a JFIF segment; densities that are no whole numbers are rounded per inch."""
    is_exact = resolution.unit in _UNITS.values() and all(
        value.denominator == 1 for value in (resolution.x, resolution.y)
    )
    exact = resolution if is_exact else resolution.per(Unit.INCH)
    unit = next(code for code, known in _UNITS.items() if known is exact.unit)
    x, y = (min(max(round(value), 1), 65535) for value in (exact.x, exact.y))
    return JpegSegment(_APP0, JFIF_MARK + struct.pack(">BBBHHBB", 1, 1, unit, x, y, 0, 0))


def _belongs_to_the_pixels(segment: JpegSegment) -> bool:
    """Tell segments that describe how these very pixels are stored, or where."""
    return (
        segment.marker == _APP0  # JFIF's thumbnail, AVI1
        or segment.starts(_ADOBE_MARK, _APP14)
        or segment.starts(ICC_MARK, _APP2)
        or segment.starts(_TIED_TO_THE_FILE[0], _APP2)
    )


def _cut(payload: bytes, size: int) -> Iterator[bytes]:
    for start in range(0, len(payload), size):
        yield payload[start : start + size]


def _encode(segment: JpegSegment) -> bytes:
    return struct.pack(">BBH", 0xFF, segment.marker, len(segment.payload) + 2) + segment.payload
