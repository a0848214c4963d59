"""The two colour profiles that the program makes itself: sRGB, and the grey of sRGB.

Laid out by hand, so that a result carries its profile without a colour management library being
loaded, and so that its bytes are the same with every version of every library.

Sources: ICC.1:2022; IEC 61966-2-1 (1999), whose primaries are given here for D50 (Bradford).
"""

import functools
import struct
from typing import Final

_WHITE_D50: Final = (0.9642, 1.0, 0.8249)
_COLORANTS: Final = {
    b"rXYZ": (0.43604, 0.22249, 0.01392),
    b"gXYZ": (0.38512, 0.71690, 0.09706),
    b"bXYZ": (0.14305, 0.06061, 0.71393),
}
#: From D65, sRGB's white, to D50, the white of all profiles.
_ADAPTATION: Final = (
    (1.04788, 0.02292, -0.05022),
    (0.02959, 0.99048, -0.01707),
    (-0.00925, 0.01508, 0.75168),
)
#: Gamma and the coefficients a, b, c, d of a parametric curve of type 3.
_SRGB_CURVE: Final = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
_HEADER_BYTES: Final = 128
_VERSION_4_2: Final = 0x04200000
#: The same day in every profile, so that the same bytes come out.
_MADE: Final = (2000, 1, 1, 0, 0, 0)


@functools.cache
def srgb_profile() -> bytes:
    """Give a small sRGB profile, the same bytes every time."""
    curve = _srgb_curve()
    tags = {
        b"desc": _text("sRGB"),
        b"cprt": _text("No copyright, use freely"),
        b"wtpt": _xyz(*_WHITE_D50),
        b"chad": b"sf32" + bytes(4) + b"".join(_fixed(*row) for row in _ADAPTATION),
        **{tag: _xyz(*colorant) for tag, colorant in _COLORANTS.items()},
        b"rTRC": curve,
        b"gTRC": curve,
        b"bTRC": curve,
    }
    return _laid_out(b"RGB ", tags)


@functools.cache
def srgb_grey_profile() -> bytes:
    """Give a grey profile with sRGB's curve."""
    return _laid_out(b"GRAY", {b"wtpt": _xyz(*_WHITE_D50), b"kTRC": _srgb_curve()})


def _laid_out(space: bytes, tags: dict[bytes, bytes]) -> bytes:
    """Put a header and a table before the tags; tags with the same content share it."""
    table = struct.pack(">I", len(tags))
    contents = b""
    first_at = _HEADER_BYTES + 4 + 12 * len(tags)
    places: dict[bytes, int] = {}
    for signature, content in tags.items():
        if content not in places:
            places[content] = first_at + len(contents)
            contents += content + b"\0" * (-len(content) % 4)
        table += signature + struct.pack(">II", places[content], len(content))
    size = first_at + len(contents)
    header = struct.pack(">I4xI4s4s4s6H", size, _VERSION_4_2, b"mntr", space, b"XYZ ", *_MADE)
    header += b"acsp" + bytes(28) + _fixed(*_WHITE_D50)
    return header.ljust(_HEADER_BYTES, b"\0") + table + contents


def _text(text: str) -> bytes:
    """Encode a text as the one American English entry of a multi-localized string."""
    encoded = text.encode("utf-16-be")
    return b"mluc" + struct.pack(">4xII4sII", 1, 12, b"enUS", len(encoded), 28) + encoded


def _xyz(x: float, y: float, z: float) -> bytes:
    return b"XYZ " + bytes(4) + _fixed(x, y, z)


def _srgb_curve() -> bytes:
    return b"para" + struct.pack(">4xHH", 3, 0) + _fixed(*_SRGB_CURVE)


def _fixed(*values: float) -> bytes:
    """Encode s15Fixed16 numbers."""
    return struct.pack(f">{len(values)}i", *(round(value * 65536) for value in values))
