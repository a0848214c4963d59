"""Whether the same thing is found again, and what a photo in colour tells about its likes.

No series of photographs is needed: a mirrored copy shows the same things elsewhere, and the middle
of a photo shows them larger. What is found in the next photograph of the list is taken for wrong.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.colorize.colorizer import Colorizer, chroma_field
from core.colorize.likeness import find_like, reference_hints
from core.colour.colour_settings import ColourSettings
from core.colour.render import render
from core.colour.stroke import Stroke
from core.compare.measures import ab_of, psnr
from core.model.prediction import Prediction
from training.evaluation.evaluate import Held, cells_of

#: Places of each photograph that are sought, and how near what is found has to be (short sides).
_PLACES: Final = 5
_NEAR: Final = 0.1
#: What is cut off at each side for the copy that is larger.
_CUT: Final = 0.125


@dataclass(frozen=True, slots=True)
class LikenessFigures:
    """What was found.

    Attributes:
        photos: how many photographs.
        mirrored: share of the places that are found again in a mirrored copy, 0..1.
        middle: the same of a copy of the middle alone.
        stranger_sure: share of the places of which another photograph is said to have the like
            for sure, 0..1.
        stranger_likely: the same, sure or likely.
        reference_gain: dB of PSNR that a photograph gains by the colours of its mirrored middle.
    """

    photos: int
    mirrored: float
    middle: float
    stranger_sure: float
    stranger_likely: float
    reference_gain: float


def measure_likeness(
    colorizer: Colorizer, photographs: Iterable[Held], *, seed: int
) -> LikenessFigures:
    """Seek places of photographs in changed copies of them and in others, at least one of these."""
    rng = np.random.default_rng(seed)
    all_held = list(photographs)
    asked = [colorizer.predict(held.grey, for_hints=True) for held in all_held]
    mirrored: list[bool] = []
    middle: list[bool] = []
    strangers: list[tuple[bool, bool]] = []
    gains: list[float] = []
    for number, (held, own) in enumerate(zip(all_held, asked, strict=True)):
        flipped = colorizer.predict(_mirrored(held.grey), for_hints=True)
        cut = colorizer.predict(_middle(held.grey), for_hints=True)
        for x, y in rng.uniform(0.25, 0.75, (_PLACES, 2)):
            place = Stroke(((x, y),))
            mirrored.append(_is_found(own, place, flipped, (1.0 - x, y)))
            there = ((x - _CUT) / (1.0 - 2.0 * _CUT), (y - _CUT) / (1.0 - 2.0 * _CUT))
            middle.append(_is_found(own, place, cut, there))
            found = find_like(own, place, asked[number - 1])
            strangers.append((any(one.is_sure for one in found), bool(found)))
        gains.append(_reference_gain(colorizer, held, own))
    sure, likely = np.mean(strangers, axis=0)
    return LikenessFigures(
        photos=len(all_held),
        mirrored=round(float(np.mean(mirrored)), 3),
        middle=round(float(np.mean(middle)), 3),
        stranger_sure=round(float(sure), 3),
        stranger_likely=round(float(likely), 3),
        reference_gain=round(float(np.mean(gains)), 3),
    )


def _middle(picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
    height, width = picture.shape[:2]
    down, across = round(_CUT * height), round(_CUT * width)
    return picture[down : height - down, across : width - across].copy()


def _mirrored(picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
    return picture[:, ::-1].copy()


def _is_found(
    own: Prediction, place: Stroke, other: Prediction, there: tuple[float, float]
) -> bool:
    rows, columns = other.guide.shape
    ratio = np.array([columns, rows]) / min(rows, columns)
    away = [np.subtract((one.x, one.y), there) * ratio for one in find_like(own, place, other)]
    return any(float(np.hypot(*step)) < _NEAR for step in away)


def _reference_gain(colorizer: Colorizer, held: Held, own: Prediction) -> float:
    """Colour a photograph by its own mirrored middle, which is in colour."""
    reference = colorizer.predict(_mirrored(_middle(held.grey)), for_hints=True)
    ab = cells_of(ab_of(_mirrored(_middle(held.truth))), reference.guide.shape)
    hints = reference_hints(own, reference, ab)
    settings = ColourSettings()
    plain, told = (
        render(held.grey, chroma_field(own, settings, given), depth=8).astype(np.uint8)
        for given in ((), hints)
    )
    return psnr(held.truth, told) - psnr(held.truth, plain)
