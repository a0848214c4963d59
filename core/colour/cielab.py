"""sRGB and CIELAB, and the way back into the gamut that keeps lightness.

Everything that turns pictures into numbers for a network, or numbers into pictures, goes
through the formulas of this module: training, inference and tests share them.

Sources: IEC 61966-2-1:1999 (sRGB), CIE 15:2004 (CIELAB), white point D65 for the 2 degree
observer as implied by the sRGB matrix, so that R = G = B has a = b = 0 exactly.
"""

import functools

import numpy as np
from numpy.typing import NDArray

from core.base.arrays import Float32Array, Float32Plane, GreyPlane

#: Linear sRGB to CIE XYZ (IEC 61966-2-1, equation 7, with the digits of Lindbloom).
SRGB_TO_XYZ = np.array(
    [
        [0.4124564, 0.3575761, 0.1804375],
        [0.2126729, 0.7151522, 0.0721750],
        [0.0193339, 0.1191920, 0.9503041],
    ],
    dtype=np.float64,
)
XYZ_TO_SRGB = np.linalg.inv(SRGB_TO_XYZ)
#: The XYZ of R = G = B = 1: D65, Y = 1.
WHITE_XYZ = SRGB_TO_XYZ.sum(axis=1)
#: Share of R, G and B in the luminance Y.
LUMINANCE_WEIGHTS = SRGB_TO_XYZ[1].astype(np.float32)

#: CIELAB's f(t) is the cube root of t above t = LAB_KNEE^3 and, below, the line t / LAB_SLOPE +
#: LAB_OFFSET, which is its tangent there (CIE 15:2004, equations 8.6 and 8.7).
LAB_KNEE = 6.0 / 29.0
LAB_SLOPE = 3.0 * LAB_KNEE**2
LAB_OFFSET = 4.0 / 29.0
#: Where the power of sRGB turns into a line, on the coded and on the linear side.
SRGB_CODED_KNEE = 0.04045
SRGB_LINEAR_KNEE = 0.0031308


def srgb_to_linear(srgb: Float32Array) -> Float32Array:
    """Undo the sRGB transfer curve; any shape, 0..1 to 0..1 (values outside are extended)."""
    srgb = np.asarray(srgb, np.float32)
    power = ((np.maximum(srgb, SRGB_CODED_KNEE) + 0.055) / 1.055) ** 2.4
    return np.where(srgb <= SRGB_CODED_KNEE, srgb / 12.92, power).astype(np.float32)


def linear_to_srgb(linear: Float32Array) -> Float32Array:
    """Apply the sRGB transfer curve; any shape, 0..1 to 0..1 (values outside are extended)."""
    linear = np.asarray(linear, np.float32)
    power = 1.055 * np.maximum(linear, SRGB_LINEAR_KNEE) ** (1 / 2.4) - 0.055
    return np.where(linear <= SRGB_LINEAR_KNEE, linear * 12.92, power).astype(np.float32)


def lab_curve(ratio: Float32Array) -> Float32Array:
    """Compress X/Xn, Y/Yn or Z/Zn as CIELAB does: a cube root above the knee, a line below."""
    ratio = np.asarray(ratio, np.float32)
    root = np.cbrt(np.maximum(ratio, LAB_KNEE**3))
    line = ratio / LAB_SLOPE + LAB_OFFSET
    return np.where(ratio > LAB_KNEE**3, root, line).astype(np.float32)


def inverse_lab_curve(f: Float32Array) -> Float32Array:
    """Undo `lab_curve`."""
    f = np.asarray(f, np.float32)
    line = (f - LAB_OFFSET) * LAB_SLOPE
    return np.where(f > LAB_KNEE, f * f * f, line).astype(np.float32)


def luminance_to_lightness(luminance: Float32Array) -> Float32Array:
    """Luminance Y (0..1, linear) to lightness L* (0..100); any shape."""
    return (116.0 * lab_curve(luminance) - 16.0).astype(np.float32)


def lightness_to_luminance(lightness: Float32Array) -> Float32Array:
    """Lightness L* (0..100) to luminance Y (0..1, linear); any shape."""
    return inverse_lab_curve((np.asarray(lightness, np.float32) + 16.0) / 116.0)


def srgb_to_lab(srgb: Float32Array) -> Float32Array:
    """Convert (..., 3) sRGB, 0..1, to CIELAB: L* 0..100, a* and b* about -110..110, D65."""
    return linear_to_lab(srgb_to_linear(srgb))


def linear_to_lab(linear: Float32Array) -> Float32Array:
    """Convert (..., 3) linear sRGB, 0..1, to CIELAB."""
    xyz = linear @ (SRGB_TO_XYZ / WHITE_XYZ[:, None]).astype(np.float32).T
    fx, fy, fz = np.moveaxis(lab_curve(xyz), -1, 0)
    return np.stack([116.0 * fy - 16.0, 500.0 * (fx - fy), 200.0 * (fy - fz)], axis=-1)


def lab_to_linear(lab: Float32Array) -> Float32Array:
    """Convert (..., 3) CIELAB to linear sRGB; below 0 or above 1 where out of the gamut."""
    lightness, a, b = np.moveaxis(np.asarray(lab, np.float32), -1, 0)
    fy = (lightness + 16.0) / 116.0
    ratios = inverse_lab_curve(np.stack([fy + a / 500.0, fy, fy - b / 200.0], axis=-1))
    linear: Float32Array = ratios @ (XYZ_TO_SRGB * WHITE_XYZ).astype(np.float32).T
    return linear


def lab_to_srgb(lab: Float32Array) -> Float32Array:
    """Convert (..., 3) CIELAB to sRGB, 0..1, reducing chroma where the gamut ends."""
    srgb: Float32Array = np.clip(linear_to_srgb(limit_chroma(lab_to_linear(lab))), 0.0, 1.0)
    return srgb


def limit_chroma(linear: Float32Array, weights: Float32Array = LUMINANCE_WEIGHTS) -> Float32Array:
    """Bring (..., 3) linear sRGB into 0..1 by pulling it towards the grey of its luminance.

    With Y the luminance and d = rgb - Y, every Y + s d has the luminance Y; the largest s up to
    1 that stays in the cube is min(1, (1 - Y) / max d, Y / max(-d)). Lightness is kept exactly,
    which clipping the channels does not do (errors of L* up to 10).

    Args:
        linear: linear light of three primaries with sRGB's white.
        weights: (3,), the share of each in the luminance; those of sRGB unless given.
    """
    linear = np.asarray(linear, np.float32)
    luminance = np.clip(linear @ weights, 0.0, 1.0)[..., None]
    offset = linear - luminance
    tiny = np.float32(1e-9)
    above = (1.0 - luminance) / np.maximum(offset.max(axis=-1, keepdims=True), tiny)
    below = luminance / np.maximum((-offset).max(axis=-1, keepdims=True), tiny)
    scale = np.minimum(1.0, np.minimum(above, below))
    inside: Float32Array = luminance + scale * offset
    return inside


def is_in_gamut(lab: Float32Array, tolerance: float = 1e-4) -> NDArray[np.bool_]:
    """Tell for (..., 3) CIELAB whether sRGB can show it; bool (...)."""
    linear = lab_to_linear(lab)
    inside: NDArray[np.bool_] = np.all(
        (linear >= -tolerance) & (linear <= 1.0 + tolerance), axis=-1
    )
    return inside


@functools.cache
def _lightness_table(levels: int) -> Float32Array:
    codes = np.linspace(0.0, 1.0, levels, dtype=np.float32)
    table = luminance_to_lightness(srgb_to_linear(codes))
    table.flags.writeable = False
    return table


def grey_to_lightness(grey: GreyPlane) -> Float32Plane:
    """Look up the lightness of a `GreyPlane`: (h, w) float32, L* 0..100."""
    return _lightness_table(256 if grey.dtype == np.uint8 else 65536)[grey]
