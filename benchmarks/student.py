"""The loop that a student would write, as something to be faster than.

A photo is read, converted to Lab as a whole in float64, its L given to Keras `predict`, the
answer's mean colour enlarged bilinearly, converted back and saved, one photo after another. The
network has the architecture of the bundled model and random weights. Prints the seconds that the
photos named on the command line took, and which Lab conversion was used.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from core.colour.ab_bins import in_gamut_bin_centres
from core.colour.cielab import SRGB_TO_XYZ, WHITE_XYZ, XYZ_TO_SRGB

Float64Array = NDArray[np.float64]
Conversion = Callable[[Float64Array], Float64Array]


def rgb2lab(rgb: Float64Array) -> Float64Array:
    """Convert as scikit-image does: whole arrays in float64."""
    linear = np.where(rgb > 0.04045, ((rgb + 0.055) / 1.055) ** 2.4, rgb / 12.92)
    xyz = linear @ (SRGB_TO_XYZ / WHITE_XYZ[:, None]).T
    f = np.where(xyz > 0.008856, np.cbrt(xyz), 7.787 * xyz + 16.0 / 116.0)
    x, y, z = f[..., 0], f[..., 1], f[..., 2]
    return np.stack([116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)], axis=-1)


def lab2rgb(lab: Float64Array) -> Float64Array:
    """Undo `rgb2lab`, clipping what is out of the gamut."""
    y = (lab[..., 0] + 16.0) / 116.0
    f = np.stack([y + lab[..., 1] / 500.0, y, y - lab[..., 2] / 200.0], axis=-1)
    xyz = np.where(f > 0.2068966, f**3, (f - 16.0 / 116.0) / 7.787) * WHITE_XYZ
    linear = np.clip(xyz @ XYZ_TO_SRGB.T, 0.0, None)
    rgb = np.where(linear > 0.0031308, 1.055 * linear ** (1 / 2.4) - 0.055, linear * 12.92)
    shown: Float64Array = np.clip(rgb, 0.0, 1.0)
    return shown


def conversions() -> tuple[Conversion, Conversion, str]:
    """Take scikit-image's Lab where it is installed, else the same formulas in numpy."""
    try:
        from skimage import color  # type: ignore[import-not-found]
    except ImportError:
        return rgb2lab, lab2rgb, "the formulas of scikit-image in float64 numpy"
    return color.rgb2lab, color.lab2rgb, "scikit-image"


def main(photos: list[Path]) -> None:
    """Colorize the photos beside themselves, one after another."""
    from training.networks.colour_unet import build_colour_unet
    from training.recipes.recipe import UnetSection, load_recipe

    to_lab, to_rgb, lab = conversions()
    recipe = load_recipe("natural")
    assert isinstance(recipe.network, UnetSection)
    centres = in_gamut_bin_centres()
    model = build_colour_unet(recipe.network, bins=len(centres)).network
    side = recipe.read_out.short_side

    def colorize(photo: Path) -> None:
        bgr = cv2.imread(str(photo))
        assert bgr is not None
        rgb = bgr[..., ::-1].astype(np.float64) / 255.0
        lightness = to_lab(rgb)[..., 0]
        small = cv2.resize(lightness, (side * 3 // 2 // 32 * 32, side))
        logits = model.predict(small[None, ..., None], verbose=0)[0]
        share = np.exp(logits / recipe.read_out.temperature)
        ab = (share @ centres) / share.sum(axis=-1, keepdims=True)
        ab = cv2.resize(ab, lightness.shape[::-1], interpolation=cv2.INTER_LINEAR)
        result = to_rgb(np.dstack([lightness, ab]))
        target = photo.parent.with_name(f"student-{photo.stem}.jpg")
        cv2.imwrite(str(target), (result[..., ::-1] * 255).astype(np.uint8))

    colorize(photos[0])  # the first `predict` builds its function
    began = time.perf_counter()
    for photo in photos:
        colorize(photo)
    print(time.perf_counter() - began, lab)


if __name__ == "__main__":
    main([Path(argument) for argument in sys.argv[1:]])
