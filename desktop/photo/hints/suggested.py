"""Colours that a place may have, the likeliest first: those that the network thinks possible.

A network that answers a distribution over bins of the ab plane has its alternatives ready: they are
gathered around a few colours by k-means, weighted by their probability (the suggestions of Zhang et
al. 2017, "Real-Time User-Guided Image Colorization with Learned Deep Priors", section 3.3, without
sampling). One that answers a single colour has none: colours that things often have stand in.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np

from core.base.arrays import Float32Array
from core.model.contract import OutputKind
from core.model.prediction import Prediction
from desktop.photo.hints.colours import Lab, distance, snapped
from desktop.photo.viewer.hint_marks import Place

#: So many colours are shown between the present one and grey.
MOST_SUGGESTED: Final = 6
#: Colours nearer to each other than this, in a* and b*, are one to the eye; less chroma is grey.
_APART: Final = 7.0
_GREY: Final = 6.0
#: More groups than are shown, for some fall together in the gamut.
_GROUPS: Final = 10
_ROUNDS: Final = 12
#: a* and b* of skin, foliage, sky, wood, brick and navy.
_OFTEN: Final = (
    (14.0, 18.0),
    (-18.0, 28.0),
    (-6.0, -24.0),
    (12.0, 30.0),
    (34.0, 28.0),
    (8.0, -38.0),
)


@dataclass(frozen=True, slots=True)
class Suggestions:
    """What a place may look like.

    Attributes:
        lightness: L* that all of them have.
        colours: the likeliest first; none is grey, and none is much like another.
    """

    lightness: float
    colours: tuple[Lab, ...]


def suggested(prediction: Prediction, place: Place, lightness: float) -> Suggestions:
    """Say what a place may look like.

    Args:
        prediction: of the photo.
        place: of the photo as the network saw it.
        lightness: L* at which the colours are to be shown.
    """
    wanted = [*_likely(prediction, place), *_OFTEN]
    found: list[Lab] = []
    for a, b in wanted:
        colour = snapped(Lab(lightness, a, b))
        is_new = all(distance(colour, other) >= _APART for other in found)
        if colour.chroma >= _GREY and is_new:
            found.append(colour)
    return Suggestions(lightness, tuple(found[:MOST_SUGGESTED]))


def _likely(prediction: Prediction, place: Place) -> list[tuple[float, float]]:
    spec = prediction.output
    if spec.kind is not OutputKind.DISTRIBUTION:
        return []
    rows, columns = prediction.answer.shape[:2]
    row, column = min(int(place[1] * rows), rows - 1), min(int(place[0] * columns), columns - 1)
    logits = prediction.answer[row, column]
    share = np.exp(logits - logits.max())
    centres = np.asarray(spec.bin_centres, np.float32)
    return _grouped(centres, (share / share.sum()).astype(np.float32))


def _grouped(points: Float32Array, weight: Float32Array) -> list[tuple[float, float]]:
    """Gather weighted points of a plane around a few middles, the heaviest first."""
    middles = points[[int(weight.argmax())]]
    for _ in range(min(_GROUPS, len(points)) - 1):
        near = ((points[:, None] - middles) ** 2).sum(axis=-1).min(axis=1)
        middles = np.vstack([middles, points[int((near * weight).argmax())]])
    owner = np.zeros(len(points), np.intp)
    for _ in range(_ROUNDS):
        owner = ((points[:, None] - middles) ** 2).sum(axis=-1).argmin(axis=1)
        for number in range(len(middles)):
            held = weight * (owner == number)
            if held.sum() > 0:
                middles[number] = held @ points / held.sum()
    shares = np.bincount(owner, weight, len(middles))
    return [(float(a), float(b)) for a, b in middles[np.argsort(-shares, kind="stable")]]
