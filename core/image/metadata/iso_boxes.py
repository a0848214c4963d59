"""The boxes of JPEG 2000 and JPEG XL files: sizes, and what they say besides their pixels.

Sources: ISO/IEC 15444-1:2019, annexes A.5 and I; ISO/IEC 18181-1:2022, sections D.2 and D.3;
18181-2:2021, section 9; XMP specification part 3 (2020), section 1.1.4.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from core.image.formats import BadContent
from core.image.metadata import exif
from core.image.metadata.metadata import Metadata, Resolution, Unit

_XMP_UUID: Final = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
_EXIF_UUID: Final = b"JpgTiffExif->JP2"
_IPTC_UUID: Final = bytes.fromhex("33c7a4d2b81d4723a0baf1a3e097ad38")
_NESTED: Final = frozenset({b"jp2h", b"res "})
_CODESTREAM: Final = b"\xff\x4f\xff\x51"
#: What boxes may hold in all, and how many there may be.
_MOST_BYTES: Final = 64 * 2**20
_MOST_BOXES: Final = 4096
_YCC: Final = 18
#: JPEG XL's ratios of width to height, by their number.
_RATIOS: Final = {1: (1, 1), 2: (12, 10), 3: (4, 3), 4: (3, 2), 5: (16, 9), 6: (5, 4), 7: (2, 1)}


@dataclass(frozen=True, slots=True)
class CodestreamHeader:
    """What a JPEG 2000 codestream says of its picture.

    Attributes:
        width, height: in pixels.
        components: how many.
        bits: of the first component.
        is_signed: whether its samples are.
        is_subsampled: whether some components have fewer samples.
    """

    width: int
    height: int
    components: int
    bits: int
    is_signed: bool
    is_subsampled: bool


def read_codestream(data: bytes) -> CodestreamHeader | None:
    """Read the header of the first codestream; None when `data` ends before it does.

    Raises:
        BadContent: it makes no sense.
    """
    at = data.find(_CODESTREAM)
    if at < 0 or len(data) < at + 45:
        return None
    right, bottom, left, top = struct.unpack_from(">4I", data, at + 8)
    (components,) = struct.unpack_from(">H", data, at + 40)
    if not 1 <= components <= 16384:
        raise BadContent("its header is broken")
    each = data[at + 42 : at + 42 + 3 * components]
    if len(each) < 3 * components:
        return None
    is_subsampled = any(
        step != 1 for n in range(components) for step in each[3 * n + 1 : 3 * n + 3]
    )
    return CodestreamHeader(
        right - left,
        bottom - top,
        components,
        (each[0] & 0x7F) + 1,
        bool(each[0] & 0x80),
        is_subsampled,
    )


def is_ycc(data: bytes) -> bool:
    """Tell whether a JP2's components are brightness and two colour differences."""
    return any(
        kind == b"colr" and content[:1] == b"\1" and content[3:7] == _YCC.to_bytes(4, "big")
        for kind, content in _boxes(data)
    )


def read_metadata(data: bytes) -> Metadata:
    """Sort the boxes into metadata."""
    found: dict[str, bytes] = {}
    resolution: Resolution | None = None
    for kind, content in _boxes(data):
        if kind == b"uuid":
            for mark, name in ((_XMP_UUID, "xmp"), (_EXIF_UUID, "exif"), (_IPTC_UUID, "records")):
                if content.startswith(mark):
                    found.setdefault(name, content[len(mark) :])
        elif kind == b"xml ":
            found.setdefault("xmp", content)
        elif kind == b"Exif":
            found.setdefault("exif", content[4 + int.from_bytes(content[:4], "big") :])
        elif kind == b"colr" and content[:1] == b"\2":
            found.setdefault("icc", content[3:])
        elif kind in (b"resc", b"resd") and len(content) == 10:
            resolution = resolution or _resolution(content)
    structure = found.get("exif", b"").removeprefix(exif.EXIF_MARK)
    packet = found.get("xmp", b"")
    return Metadata(
        exif=structure,
        xmp=packet if b"xmpmeta" in packet or b"rdf:RDF" in packet else b"",
        icc=found.get("icc", b""),
        resolution=exif.resolution(structure) or resolution,
    )


def jxl_size(data: bytes) -> tuple[int, int] | None:
    """Read width and height of a JPEG XL; None when `data` ends before they are stated."""
    if data[:2] != b"\xff\x0a":
        stream = b""
        for kind, content in _boxes(data):
            if kind in (b"jxlc", b"jxlp"):
                stream = content if kind == b"jxlc" else content[4:]
                break
        data = stream
    if len(data) < 14:
        return None
    bits = _Bits(int.from_bytes(data[2:14], "little"))
    is_small = bits.take(1)
    height = _side(bits, is_small=bool(is_small))
    ratio = bits.take(3)
    if ratio == 0:
        return _side(bits, is_small=bool(is_small)), height
    wide, high = _RATIOS[ratio]
    return height * wide // high, height


class _Bits:
    """A number whose bits are taken from its low end."""

    def __init__(self, number: int) -> None:
        self._number = number

    def take(self, count: int) -> int:
        taken = self._number & ((1 << count) - 1)
        self._number >>= count
        return taken


def _side(bits: _Bits, *, is_small: bool) -> int:
    if is_small:
        return 8 * (bits.take(5) + 1)
    return bits.take((9, 13, 18, 30)[bits.take(2)]) + 1


def _boxes(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Walk the boxes of a file, those inside of others too; a bare codestream has none."""
    if data[4:8] not in (b"jP  ", b"JXL "):
        return
    left, pending = _MOST_BYTES, [(0, len(data))]
    for _ in range(_MOST_BOXES):
        while pending and pending[-1][0] + 8 > pending[-1][1]:
            pending.pop()
        if not pending:
            return
        at, end = pending.pop()
        size, kind = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
        head = 8
        if size == 1:
            size, head = int.from_bytes(data[at + 8 : at + 16], "big"), 16
        stop = end if size == 0 else min(at + size, end)
        if stop < at + head:
            return
        pending.append((stop, end))
        if kind in _NESTED:
            pending.append((at + head, stop))
        elif stop - at - head <= left or kind in (b"jxlc", b"jxlp"):
            content = data[at + head : stop]
            left -= 0 if kind in (b"jxlc", b"jxlp", b"jp2c") else len(content)
            yield kind, content


def _resolution(content: bytes) -> Resolution | None:
    """Read samples a metre, each as a fraction times a power of ten."""
    up_y, down_y, up_x, down_x, power_y, power_x = struct.unpack(">4H2b", content)
    if 0 in (up_y, down_y, up_x, down_x):
        return None
    x = Fraction(up_x, down_x) * Fraction(10) ** power_x
    y = Fraction(up_y, down_y) * Fraction(10) ** power_y
    return Resolution(x, y, Unit.METRE)
