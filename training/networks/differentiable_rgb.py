"""From Lab to sRGB in operations that a loss can be led through, on any backend of Keras."""

from typing import Final

import keras
import numpy as np
from keras import ops

from core.colour.cielab import (
    LAB_KNEE,
    LAB_OFFSET,
    LAB_SLOPE,
    SRGB_LINEAR_KNEE,
    WHITE_XYZ,
    XYZ_TO_SRGB,
)

#: Share of a gradient that a colour outside of the gamut still gets, so that it finds its way back.
_OUTSIDE: Final = 0.1


def lab_to_srgb(lightness: keras.KerasTensor, ab: keras.KerasTensor) -> keras.KerasTensor:
    """Return sRGB codes, (n, h, w, 3) float32, 0..1; what lies outside of the gamut is cut off.

    Args:
        lightness: L, (n, h, w, 1) float32, 0..100.
        ab: (n, h, w, 2) float32.
    """
    fy = (lightness + 16.0) / 116.0
    fx = fy + ab[..., :1] / 500.0
    fz = fy - ab[..., 1:] / 200.0
    xyz = ops.concatenate(
        [_cubed(f) * float(white) for f, white in zip((fx, fy, fz), WHITE_XYZ, strict=True)],
        axis=-1,
    )
    # With the matrix as it is, in double precision, Keras would make all that follows double.
    linear = ops.matmul(xyz, XYZ_TO_SRGB.T.astype(np.float32))
    inside = ops.clip(linear, 0.0, 1.0)
    beyond = linear - inside
    linear = inside + _OUTSIDE * (beyond - ops.stop_gradient(beyond))
    # The slope of the power is unbounded at 0, so it is taken where the line is not.
    # Exponential and logarithm take a third of the time of a power and of its gradient.
    curved = 1.055 * ops.exp(ops.log(ops.maximum(linear, 1e-4)) / 2.4) - 0.055
    return ops.where(linear <= SRGB_LINEAR_KNEE, linear * 12.92, curved)


def _cubed(f: keras.KerasTensor) -> keras.KerasTensor:
    return ops.where(f > LAB_KNEE, f * f * f, (f - LAB_OFFSET) * LAB_SLOPE)
