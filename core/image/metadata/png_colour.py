"""What a PNG says of its colours beside a profile: as a profile, so that one way serves all.

The newest word counts: cICP, then iCCP, then sRGB, then gAMA and cHRM.

Sources: PNG specification, third edition (W3C, 2025), sections 4.3, 11.3.2; ITU-T H.273 (2024),
tables 2 and 3; ITU-R BT.2100-2 (2018); BT.2408-7 (2023), whose white of 203 cd/m2 is ours.
"""

import struct
from collections.abc import Mapping
from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.image.icc_profiles import (
    SRGB_PRIMARIES,
    Primaries,
    described_grey_profile,
    described_profile,
    srgb_profile,
)

#: gAMA times 100,000 that means the curve of sRGB, and how far it may be off.
_SRGB_GAMMA: Final = 45455
_GAMMA_TOLERANCE: Final = 250
#: The steps of a curve: enough for 16 bits in the shadows.
_STEPS: Final = 4096
_D65: Final = (0.3127, 0.3290)
#: H.273's numbers of colour primaries: BT.709, BT.601 of two kinds, BT.2020, P3.
_PRIMARIES: Final = {
    1: SRGB_PRIMARIES,
    5: Primaries(_D65, (0.64, 0.33), (0.29, 0.60), (0.15, 0.06)),
    6: Primaries(_D65, (0.630, 0.340), (0.310, 0.595), (0.155, 0.070)),
    9: Primaries(_D65, (0.708, 0.292), (0.170, 0.797), (0.131, 0.046)),
    12: Primaries(_D65, (0.680, 0.320), (0.265, 0.690), (0.150, 0.060)),
}
#: H.273's numbers of transfer characteristics that are a pure gamma.
_GAMMAS: Final = {4: 2.2, 5: 2.8, 8: 1.0}
#: Those that screens show as sRGB is shown: BT.709, BT.601, BT.2020 and sRGB itself.
_AS_SRGB: Final = frozenset({1, 6, 13, 14, 15})
_PQ, _HLG = 16, 18
_WHITE_NITS: Final = 203.0


def described(chunks: Mapping[bytes, bytes], *, is_grey: bool) -> bytes | None:
    """Give the profile that the chunks come to; None when they say nothing beside iCCP's.

    Args:
        chunks: contents of cICP, iCCP, sRGB, gAMA and cHRM, those that the file has.
        is_grey: whether its pixels are grey.
    """
    coded = chunks.get(b"cICP", b"")
    if len(coded) == 4 and coded[2:] == b"\0\1":
        profile = _coded(coded[0], coded[1], is_grey=is_grey)
        if profile is not None:
            return profile
    if b"iCCP" in chunks:
        return None
    if b"sRGB" in chunks:
        return srgb_profile()
    gamma, primaries = _gamma(chunks.get(b"gAMA", b"")), _stated(chunks.get(b"cHRM", b""))
    if gamma is None and primaries is None:
        return None
    curve = None if gamma is None else np.linspace(0.0, 1.0, _STEPS) ** gamma
    return _profile(primaries or SRGB_PRIMARIES, curve, is_grey=is_grey)


def _profile(
    primaries: Primaries, curve: NDArray[np.float64] | None, *, is_grey: bool
) -> bytes | None:
    if is_grey or (primaries == SRGB_PRIMARIES and curve is None):
        return srgb_profile() if curve is None else described_grey_profile(curve)
    try:
        return described_profile(primaries, curve)
    except ValueError:  # nonsense: better none
        return None if curve is None else described_profile(SRGB_PRIMARIES, curve)


def _coded(primaries: int, transfer: int, *, is_grey: bool) -> bytes | None:
    space = _PRIMARIES.get(primaries)
    if space is None:
        return None
    codes = np.linspace(0.0, 1.0, _STEPS)
    if transfer in _AS_SRGB:
        return _profile(space, None, is_grey=is_grey)
    if transfer in _GAMMAS:
        return _profile(space, codes ** _GAMMAS[transfer], is_grey=is_grey)
    if transfer == _PQ:
        return _profile(space, _perceptual_quantizer(codes), is_grey=is_grey)
    if transfer == _HLG:
        return _profile(space, _hybrid_log_gamma(codes), is_grey=is_grey)
    return None


def _perceptual_quantizer(codes: NDArray[np.float64]) -> NDArray[np.float64]:
    """Give light as a share of white's; what is brighter is white (BT.2100, table 4)."""
    power = codes ** (1 / 78.84375)
    nits = 10000 * (np.maximum(power - 0.8359375, 0) / (18.8515625 - 18.6875 * power)) ** (
        1 / 0.1593017578125
    )
    return np.minimum(nits / _WHITE_NITS, 1.0)


def _hybrid_log_gamma(codes: NDArray[np.float64]) -> NDArray[np.float64]:
    """Give light as a share of white's at 75 % of the signal (BT.2100, table 5)."""

    def light(signal: NDArray[np.float64]) -> NDArray[np.float64]:
        low = signal**2 / 3
        high = (np.exp((signal - 0.55991073) / 0.17883277) + 0.28466892) / 12
        return np.asarray(np.where(signal <= 0.5, low, high) ** 1.2, np.float64)

    return np.minimum(light(codes) / light(np.array([0.75])), 1.0)


def _gamma(content: bytes) -> float | None:
    """Give the exponent from code to light; None where it is missing, or sRGB's."""
    if len(content) != 4:
        return None
    (stated,) = struct.unpack(">I", content)
    if abs(stated - _SRGB_GAMMA) <= _GAMMA_TOLERANCE or not 1000 <= stated <= 10_000_000:
        return None
    return float(100_000 / stated)


def _stated(content: bytes) -> Primaries | None:
    """Give the chromaticities; None where they are missing, or near enough to sRGB's."""
    if len(content) != 32:
        return None
    numbers = [value / 100_000 for value in struct.unpack(">8I", content)]
    white, red, green, blue = zip(numbers[0::2], numbers[1::2], strict=True)
    stated = Primaries(white, red, green, blue)
    known = (SRGB_PRIMARIES.white, SRGB_PRIMARIES.red, SRGB_PRIMARIES.green, SRGB_PRIMARIES.blue)
    pairs = zip((white, red, green, blue), known, strict=True)
    is_known = all(abs(x - u) + abs(y - v) < 0.01 for (x, y), (u, v) in pairs)
    return None if is_known else stated
