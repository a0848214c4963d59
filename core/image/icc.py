"""Colour profiles: what a photo's codes mean, and which profile its result may carry.

The program computes in sRGB. A grey photo may be coded otherwise (gamma 1.8 or 2.2, dot gain); its
profile then says how its neutral axis maps to sRGB, which is all that a grey photo needs. Of a
toned scan in a wide or linear space, the luminance of each pixel is asked for.
"""

import functools
from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Final

import numpy as np
from numpy.typing import NDArray

from core.base.arrays import RgbImage
from core.base.sentence import SILENCE, Sentence
from core.colour.cielab import LUMINANCE_WEIGHTS, linear_to_srgb
from core.image.icc_profiles import linear_srgb_profile, srgb_grey_profile, srgb_profile

if TYPE_CHECKING:
    from PIL import Image
    from PIL.ImageCms import ImageCmsProfile, ImageCmsTransform

#: Neutral axes that differ from sRGB's by no more than this are taken for it (codes of 255).
_NEUTRAL_TOLERANCE: Final = 1.0
#: The same for colours, where a profile's own rounding adds to it.
_COLOUR_TOLERANCE: Final = 2
#: The space of a profile stands here in its header (ICC.1:2022, table 17).
_SPACE: Final = slice(16, 20)
_STRIP_ROWS: Final = 256


@dataclass(frozen=True, slots=True)
class Profile:
    """What a photo's embedded profile comes to.

    Attributes:
        curve: grey code (256 equal steps) to sRGB code, uint16 0..65535; None: codes stay.
        measures: the profile, if it is one by which the luminance of colours must be worked out;
            empty: theirs is that of sRGB, but for the curve.
        for_result: the profile that a result in sRGB colours carries.
        note: what was left out, a sentence, or empty.
    """

    curve: NDArray[np.uint16] | None
    for_result: bytes
    note: Sentence = SILENCE
    measures: bytes = b""


@functools.lru_cache(maxsize=16)  # the scans of an archive share their profile
def understand(icc: bytes) -> Profile:
    """Probe an embedded profile. One that cannot be parsed is carried on unless it is not RGB."""
    if icc in (b"", srgb_profile()):
        return Profile(None, srgb_profile())
    space = icc[_SPACE]
    if space not in (b"GRAY", b"RGB "):
        return Profile(None, srgb_profile())
    from PIL.ImageCms import PyCMSError

    try:
        curve = _neutral_axis(icc, space)
        is_srgb = space == b"RGB " and _is_nearly_srgb(icc)
    except (PyCMSError, OSError):
        note = Sentence("The colour profile could not be understood; sRGB was assumed.")
        return Profile(None, icc if space == b"RGB " else srgb_profile(), note)
    is_usual = np.abs(curve - np.arange(256) * 257.0).max() <= _NEUTRAL_TOLERANCE * 257
    # Colours whose channels have another curve have another luminance, whatever their primaries.
    measures = icc if space == b"RGB " and not (is_srgb and is_usual) else b""
    if is_usual:
        return Profile(None, icc if is_srgb else srgb_profile(), measures=measures)
    curve.flags.writeable = False
    return Profile(curve, srgb_profile(), measures=measures)


def luminance(rgb: RgbImage, icc: bytes) -> NDArray[np.uint16] | None:
    """Give the luminance of an RGB picture in the space of a profile, coded as sRGB, (h, w).

    By LittleCMS, relative to white, with black at black; colours beyond sRGB's are not cut off.
    None when it refuses the profile.
    """
    import imagecodecs

    grey = np.empty(rgb.shape[:2], np.uint16)
    flags = imagecodecs.CMS.FLAGS
    try:
        for top in range(0, len(rgb), _STRIP_ROWS):
            linear = imagecodecs.cms_transform(
                np.ascontiguousarray(rgb[top : top + _STRIP_ROWS]),
                icc,
                linear_srgb_profile(),
                colorspace="rgb",
                outcolorspace="rgb",
                outdtype="float32",
                intent=int(imagecodecs.CMS.INTENT.RELATIVE_COLORIMETRIC),
                flags=int(flags.NOOPTIMIZE) | int(flags.BLACKPOINTCOMPENSATION),
            )
            coded = linear_to_srgb(np.clip(linear @ LUMINANCE_WEIGHTS, 0.0, 1.0))
            grey[top : top + _STRIP_ROWS] = np.round(coded * np.float32(65535.0))
    except imagecodecs.CmsError:
        return None
    return grey


def cmyk_converter(icc: bytes) -> "Callable[[Image.Image], Image.Image] | None":
    """Make what converts CMYK pictures to sRGB by their profile; None when it cannot serve."""
    if icc[_SPACE] != b"CMYK":
        return None
    from PIL.ImageCms import PyCMSError

    try:
        transform = _transform(icc, srgb_profile(), "CMYK", "RGB")
    except (PyCMSError, OSError):
        return None
    return transform.apply


def _neutral_axis(icc: bytes, space: bytes) -> NDArray[np.uint16]:
    from PIL import Image

    ramp = Image.fromarray(np.arange(256, dtype=np.uint8)[None])
    mode = "L" if space == b"GRAY" else "RGB"
    # Unoptimized: tables of 8 bits would spoil the shadows (by up to 0.4 of L*).
    transform = _transform(icc, srgb_grey_profile(), mode, "I;16", is_exact=True)
    axis: NDArray[np.uint16] = np.array(transform.apply(ramp.convert(mode)), np.uint16).reshape(256)
    return axis


def _is_nearly_srgb(icc: bytes) -> bool:
    from PIL import Image

    steps = np.array([0, 64, 128, 191, 255], np.uint8)
    cube = np.stack(np.meshgrid(steps, steps, steps), axis=-1).reshape(1, -1, 3)
    transform = _transform(icc, srgb_profile(), "RGB", "RGB")
    shown = np.array(transform.apply(Image.fromarray(cube)), np.int16)
    return bool(np.abs(shown - cube).max() <= _COLOUR_TOLERANCE)


def _transform(
    icc: bytes, target: bytes, mode_in: str, mode_out: str, *, is_exact: bool = False
) -> "ImageCmsTransform":
    from PIL import ImageCms

    exactness = ImageCms.Flags.NOOPTIMIZE if is_exact else ImageCms.Flags.NONE

    return ImageCms.buildTransform(
        _opened(icc),
        _opened(target),
        mode_in,
        mode_out,
        ImageCms.Intent.RELATIVE_COLORIMETRIC,
        ImageCms.Flags.BLACKPOINTCOMPENSATION | exactness,
    )


def _opened(icc: bytes) -> "ImageCmsProfile":
    from PIL.ImageCms import ImageCmsProfile

    return ImageCmsProfile(BytesIO(icc))
