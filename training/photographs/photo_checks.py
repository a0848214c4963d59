"""Decode a photograph to what a training step needs, or say why it is no use.

Files come from anywhere: half a download, a scan of a sepia print, an icon. None of them may end
a night of training, and none may teach a network that the world is brown.
"""

import functools
from collections.abc import Callable, Mapping
from enum import StrEnum
from pathlib import Path
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from core.base.arrays import Float32Array
from core.base.errors import AutochromeError
from core.base.sentence import SILENCE, Sentence, listed
from core.colour.cielab import LUMINANCE_WEIGHTS, linear_to_lab, linear_to_srgb, srgb_to_linear
from core.image import image_io
from core.image.triage import PhotoKind, examine

#: (h, w, 3) uint8: sRGB-coded grey, a* + 128, b* + 128.
Planes = NDArray[np.uint8]

#: A photograph teaches colour only if it has some: mean chroma below this counts as grey.
_GREY_CHROMA: Final = 3.0
#: Side of the small copy whose colours are held against their lightness.
_TONE_SIDE_PX: Final = 32
#: What lightness alone leaves of the colour of a toned print, in units of a* and b*. 3,200 prints
#: toned in four ways leave 1.5 at most; of 800 photographs in colour none leaves less than 2.4,
#: a sea under a clear sky included, which the app's own triage takes for a cyanotype.
_MOST_BESIDE_TONE: Final = 2.2
#: The app's triage is made for pictures of this size: it smooths smaller ones to one colour.
_TRIAGE_SIDE_PX: Final = 128


class Reason(StrEnum):
    """Why a file is not learned from; the values are words for people."""

    BROKEN = "broken"
    TINY = "tiny"
    GREY = "grey"
    TONED = "toned"
    DUPLICATE = "duplicate"


#: The same in the middle of a sentence.
_REASON_WORDS: Final[Mapping[str, Sentence]] = {
    Reason.BROKEN: Sentence("broken"),
    Reason.TINY: Sentence("tiny"),
    Reason.GREY: Sentence("grey"),
    Reason.TONED: Sentence("toned"),
    Reason.DUPLICATE: Sentence("duplicate"),
}


def told_reasons(dropped: Mapping[str, int]) -> Sentence:
    """Say how many files are not learned from for each reason: "2 tiny, 1 grey"."""
    counted = [
        Sentence("{count} {reason}", count=count, reason=_REASON_WORDS[reason])
        for reason, count in dropped.items()
    ]
    return listed(counted) if counted else SILENCE


def planes_of(
    path: Path,
    short_side: int,
    *,
    smallest: int = 1,
    read: Callable[[Path], NDArray[np.uint8]] = image_io.read_colours,
) -> Planes | Reason:
    """Decode a photograph to (h, w, 3) uint8 grey code, a + 128, b + 128, or say why not.

    Args:
        path: the file.
        short_side: pixels; a larger photograph is shrunk to it, a smaller one stays as it is.
        smallest: pixels; a photograph whose short side has fewer is tiny.
        read: gives the colours of a file, as `image_io.read_colours` does.
    """
    rgb = _decoded(path, read)
    if rgb is None:
        return Reason.BROKEN
    height, width = rgb.shape[:2]
    if min(height, width) < smallest:
        return Reason.TINY
    factor = short_side / min(height, width)
    if factor < 1:
        size = max(short_side, round(width * factor)), max(short_side, round(height * factor))
        rgb = cv2.resize(rgb, size, interpolation=cv2.INTER_AREA).astype(np.uint8, copy=False)
    linear = _linear_table()[rgb]
    ab = linear_to_lab(linear)[..., 1:]
    if float(np.hypot(ab[..., 0], ab[..., 1]).mean()) < _GREY_CHROMA:
        return Reason.GREY
    if _is_toned(rgb):
        return Reason.TONED
    grey = linear_to_srgb(linear @ LUMINANCE_WEIGHTS)
    planes = np.empty(rgb.shape, np.uint8)
    planes[..., 0] = np.clip(np.rint(grey * 255.0), 0, 255)
    planes[..., 1:] = np.clip(np.rint(ab + 128.0), 0, 255)
    return planes


@functools.cache
def _linear_table() -> Float32Array:
    """Give the linear value of each code: half the time of a photograph went into powers."""
    table = srgb_to_linear(np.arange(256, dtype=np.float32) / 255.0)
    table.flags.writeable = False
    return table


def _decoded(path: Path, read: Callable[[Path], NDArray[np.uint8]]) -> NDArray[np.uint8] | None:
    """Decode to (h, w, 3) uint8 sRGB, upright; None for what the app itself would not read."""
    try:
        return read(path)
    except (AutochromeError, MemoryError):
        return None


def _is_toned(rgb: NDArray[np.uint8]) -> bool:
    """Tell a toned or yellowed print: its colour follows from its lightness, and triage agrees.

    The first is stricter than the app's triage, whose cautious verdict costs a user one click but
    would cost a training every twentieth landscape; and it is quick.
    """
    if _beside_tone(rgb) > _MOST_BESIDE_TONE:
        return False
    factor = _TRIAGE_SIDE_PX / max(rgb.shape[:2])
    if factor > 1:
        size = max(1, round(rgb.shape[1] * factor)), max(1, round(rgb.shape[0] * factor))
        rgb = cv2.resize(rgb, size, interpolation=cv2.INTER_LINEAR).astype(np.uint8, copy=False)
    return examine(rgb).kind is not PhotoKind.COLOUR


def _beside_tone(rgb: NDArray[np.uint8]) -> float:
    """Give the standard deviation of a*, b* about the best cubic in L of a small copy."""
    small = cv2.resize(rgb, (_TONE_SIDE_PX, _TONE_SIDE_PX), interpolation=cv2.INTER_AREA)
    lab = linear_to_lab(_linear_table()[small]).reshape(-1, 3)
    lightness = lab[:, 0] / 50.0 - 1.0
    basis = np.stack([np.ones_like(lightness), lightness, lightness**2, lightness**3], axis=1)
    normal = basis.T @ basis + 1e-6 * len(basis) * np.eye(4)
    left = lab[:, 1:] - basis @ np.linalg.solve(normal, basis.T @ lab[:, 1:])
    return float(np.sqrt((left**2).sum(axis=1).mean()))
