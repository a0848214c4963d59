"""Colour as a distribution over bins of the ab plane, and back to one colour.

A network that answers one colour averages what it is unsure of, and averages are brown. One
that answers a distribution keeps its alternatives; how they become a colour is decided after
inference (Zhang, Isola and Efros 2016, "Colorful Image Colorization", section 2.3).
"""

import functools

import numpy as np

from core.base.arrays import Float32Array
from core.colour.cielab import is_in_gamut

#: Spacing of the grid of bins, in units of a* and b*.
GRID = 10
#: Lightness is sampled this finely when asking whether sRGB can show a bin's colour at all.
_LIGHTNESS_STEP = 1.0


@functools.cache
def in_gamut_bin_centres() -> Float32Array:
    """Bin centres of the ab plane that sRGB can show at some lightness: (262, 2) float32.

    A bin of a 10 by 10 grid counts when any point of a 3 by 3 raster over its square is in the
    gamut at any lightness, as the 313 bins of Zhang et al. do, but for the exact gamut.
    """
    axis = np.arange(-110, 111, GRID, dtype=np.float32)
    centres = np.stack(np.meshgrid(axis, axis, indexing="ij"), axis=-1).reshape(-1, 2)
    inside = np.array([-GRID / 2, 0.0, GRID / 2], dtype=np.float32)
    raster = np.stack(np.meshgrid(inside, inside, indexing="ij"), axis=-1).reshape(-1, 2)
    lightness = np.arange(1.0, 100.0, _LIGHTNESS_STEP, dtype=np.float32)
    lab = np.empty((len(centres), len(raster), len(lightness), 3), np.float32)
    lab[..., 0] = lightness
    lab[..., 1:] = (centres[:, None] + raster)[:, :, None]
    kept = centres[is_in_gamut(lab).any(axis=(1, 2))]
    kept.flags.writeable = False
    return kept
