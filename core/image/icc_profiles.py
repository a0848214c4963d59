"""The colour profiles that the program makes itself.

sRGB, the grey of sRGB, and those that stand for what some files say in other words: a gamma and
the chromaticities of their primaries.

Laid out by hand, so that a result carries its profile without a colour management library being
loaded, and so that its bytes are the same with every version of every library.

Sources: ICC.1:2022; IEC 61966-2-1 (1999), whose primaries are given here for D50 (Bradford);
Lindbloom, "RGB/XYZ Matrices" and "Chromatic Adaptation".
"""

import functools
import struct
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

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
_BRADFORD: Final = np.array(
    [[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]]
)
#: What a profile's numbers can hold.
_LARGEST_FIXED: Final = 32767.0
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


@dataclass(frozen=True, slots=True)
class Primaries:
    """CIE 1931 chromaticities x, y of white, red, green and blue."""

    white: tuple[float, float]
    red: tuple[float, float]
    green: tuple[float, float]
    blue: tuple[float, float]


_D65: Final = (0.3127, 0.3290)
SRGB_PRIMARIES: Final = Primaries(_D65, (0.64, 0.33), (0.30, 0.60), (0.15, 0.06))


def described_profile(primaries: Primaries, curve: NDArray[np.float64] | None) -> bytes:
    """Make an RGB profile of primaries and of a curve that all channels share.

    Args:
        primaries: as the file states them.
        curve: linear light, 0..1, at equal steps of the code; None: that of sRGB.

    Raises:
        ValueError: such primaries span no colours.
    """
    matrix = _to_d50(primaries)
    stored = _srgb_curve() if curve is None else _sampled(curve)
    tags = {
        b"desc": _text("As the file describes it"),
        b"cprt": _text("No copyright, use freely"),
        b"wtpt": _xyz(*_WHITE_D50),
        **{tag: _xyz(*matrix[:, n]) for n, tag in enumerate((b"rXYZ", b"gXYZ", b"bXYZ"))},
        **dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), stored),
    }
    return _laid_out(b"RGB ", tags)


def grey_in_colour_profile(curve: bytes) -> bytes:
    """Make an RGB profile with the primaries of sRGB in which greys have the codes of a photo's.

    Args:
        curve: the tag `kTRC` of the photo's grey profile, as it stands there.
    """
    tags = {
        b"desc": _text("sRGB primaries, tone curve of the photo"),
        b"cprt": _text("No copyright, use freely"),
        b"wtpt": _xyz(*_WHITE_D50),
        **{tag: _xyz(*colorant) for tag, colorant in _COLORANTS.items()},
        **dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), curve),
    }
    return _laid_out(b"RGB ", tags)


def srgb_colorants() -> NDArray[np.float64]:
    """Give the matrix from linear sRGB to XYZ for D50, (3, 3)."""
    return np.array([*_COLORANTS.values()]).T


@functools.cache
def linear_srgb_profile() -> bytes:
    """Give a profile of linear light with sRGB's primaries, in which nothing is cut off."""
    matrix = _to_d50(SRGB_PRIMARIES)
    line = b"curv" + bytes(8)  # no samples: the identity, for numbers beyond 0 and 1 too
    tags = {
        b"wtpt": _xyz(*_WHITE_D50),
        **{tag: _xyz(*matrix[:, n]) for n, tag in enumerate((b"rXYZ", b"gXYZ", b"bXYZ"))},
        **dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), line),
    }
    return _laid_out(b"RGB ", tags)


def described_grey_profile(curve: NDArray[np.float64]) -> bytes:
    """Make a grey profile of a curve: linear light, 0..1, at equal steps of the code."""
    return _laid_out(b"GRAY", {b"wtpt": _xyz(*_WHITE_D50), b"kTRC": _sampled(curve)})


def _to_d50(primaries: Primaries) -> NDArray[np.float64]:
    """Give the matrix from linear RGB to XYZ for D50."""
    if any(y <= 0 for _, y in (primaries.white, primaries.red, primaries.green, primaries.blue)):
        raise ValueError("no such primaries")
    xyz = np.array(
        [
            (x / y, 1.0, (1.0 - x - y) / y)
            for x, y in (primaries.red, primaries.green, primaries.blue, primaries.white)
        ]
    ).T
    matrix, white = xyz[:, :3], xyz[:, 3]
    try:
        matrix = matrix * np.linalg.solve(matrix, white)
    except np.linalg.LinAlgError as error:
        raise ValueError("no such primaries") from error
    cones = _BRADFORD @ np.array(_WHITE_D50) / (_BRADFORD @ white)
    adapted: NDArray[np.float64] = np.linalg.inv(_BRADFORD) @ (cones[:, None] * _BRADFORD) @ matrix
    if not np.isfinite(adapted).all() or np.abs(adapted).max() > _LARGEST_FIXED:
        raise ValueError("no such primaries")
    return adapted


def _sampled(curve: NDArray[np.float64]) -> bytes:
    codes = np.round(np.clip(curve, 0.0, 1.0) * 65535).astype(">u2")
    return b"curv" + struct.pack(">4xI", len(codes)) + codes.tobytes()


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
