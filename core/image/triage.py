"""Tell photographs that lack colour from those that have it.

A print that was toned (sepia, cyanotype, selenium), has yellowed, is stained, or was scanned with
a cast holds colour, but no information in it: its colour follows from lightness and from the place
on the paper, smoothly, and varies along one hue more than across it. A photo in colour leaves much
that neither explains.
"""

import math
from dataclasses import dataclass
from enum import Enum
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from core.base.arrays import Float32Array
from core.base.sentence import Sentence
from core.colour.cielab import srgb_to_lab

#: What is left of chroma after all that a tone explains, in units of a* and b*. Found on some
#: photographs and counted on others: below it lie 3.5 % of 1,500 in colour (most of them nearly of
#: one colour), 99 % of 2,000 that were toned in eight ways, and all of 77 historic scans.
_MOST_UNEXPLAINED: Final = 1.25
#: Departures along the hue of the tone count this much: toners and age act unevenly.
_ALONG_TONE: Final = 1.0 / 3.0
#: The 99th percentile of chroma: below the first a photo looks grey, whatever JPEG added; above
#: the second no toner goes (the strongest cyanotypes reach 45).
_GREY_CHROMA: Final = 3.0
_VIVID_CHROMA: Final = 50.0
#: Judged at this size and smoothness, at which grain and blocks are gone and colours are not.
_SIDE_PX: Final = 128
_SMOOTHING_PX: Final = 2.5
_HUES: Final = (
    (-25.0, Sentence("pink")),
    (20.0, Sentence("reddish brown")),
    (55.0, Sentence("brown")),
    (85.0, Sentence("yellowish brown")),
    (110.0, Sentence("green")),
    (180.0, Sentence("blue-green")),
    (225.0, Sentence("blue")),
    (300.0, Sentence("purple")),
    (335.0, Sentence("pink")),
)


class PhotoKind(Enum):
    """What a photo is to a colorizer; the values are words for people."""

    GREY = "grey"
    TONED = "toned"
    COLOUR = "colour"


@dataclass(frozen=True, slots=True)
class Triage:
    """The verdict on one photo.

    Attributes:
        kind: grey, toned in one colour (a sepia print, a stain, a faded scan), or in colour.
        chroma: mean CIELAB chroma, 0 for grey.
        tone: mean a* and b*: the colour of the paper or toner when toned.
    """

    kind: PhotoKind
    chroma: float = 0.0
    tone: tuple[float, float] = (0.0, 0.0)

    @property
    def sentence(self) -> Sentence:
        """The verdict, for people."""
        match self.kind:
            case PhotoKind.GREY:
                return Sentence("The photo is black and white.")
            case PhotoKind.TONED:
                return Sentence("The photo is toned {hue}; its tone is set aside.", hue=self._hue)
            case PhotoKind.COLOUR:
                return Sentence("The photo is already in colour.")

    @property
    def _hue(self) -> Sentence:
        a, b = self.tone
        degrees = (math.degrees(math.atan2(b, a)) + 25.0) % 360.0 - 25.0
        return next(name for start, name in reversed(_HUES) if degrees >= start)


def examine(rgb: NDArray[np.uint8]) -> Triage:
    """Judge a photo by a small copy of it: (h, w, 3) uint8 sRGB, some 128 to 256 pixels a side."""
    lab = _smooth_lab(rgb)
    ab = lab[..., 1:].reshape(-1, 2)
    chroma = np.hypot(ab[:, 0], ab[:, 1])
    tone = ab.mean(axis=0)
    strongest = np.percentile(chroma, 99)
    if strongest <= _GREY_CHROMA:
        kind = PhotoKind.GREY
    elif strongest <= _VIVID_CHROMA and _unexplained(lab, tone) <= _MOST_UNEXPLAINED:
        kind = PhotoKind.TONED
    else:
        kind = PhotoKind.COLOUR
    return Triage(kind, float(chroma.mean()), (float(tone[0]), float(tone[1])))


def _smooth_lab(rgb: NDArray[np.uint8]) -> Float32Array:
    """Give a small, smooth copy in CIELAB, (h, w, 3)."""
    height, width = rgb.shape[:2]
    scale = min(1.0, _SIDE_PX / max(height, width))
    size = max(1, round(width * scale)), max(1, round(height * scale))
    small = np.empty((size[1], size[0], 3), np.uint8)
    cv2.resize(rgb, size, small, interpolation=cv2.INTER_AREA)
    lab = srgb_to_lab(small.astype(np.float32) / 255.0)
    smooth = np.empty_like(lab)
    cv2.GaussianBlur(lab, (0, 0), _SMOOTHING_PX, smooth)
    return smooth


def _unexplained(lab: Float32Array, tone: Float32Array) -> float:
    """Give the standard deviation of chroma about the best smooth tone.

    The tone is a cubic in lightness plus a surface over the paper that can be steep at its edges,
    fitted by least squares.
    """
    height, width = lab.shape[:2]
    lightness = lab[..., 0].reshape(-1) / 50.0 - 1.0
    x = np.tile(np.linspace(-1.0, 1.0, width), height)
    y = np.repeat(np.linspace(-1.0, 1.0, height), width)
    terms = [np.ones_like(x), lightness, lightness**2, lightness**3]
    terms += [x, y, x * x, x * y, y * y, x**4, y**4]
    basis = np.stack(terms, axis=1)
    ab = lab[..., 1:].reshape(-1, 2)
    normal = basis.T @ basis + 1e-6 * len(basis) * np.eye(len(terms))
    left = ab - basis @ np.linalg.solve(normal, basis.T @ ab)
    along = tone / max(float(np.hypot(*tone)), 1e-6)
    across = np.array([-along[1], along[0]])
    return float(np.hypot((left @ across).std(), _ALONG_TONE * (left @ along).std()))
