"""Hints as a network that takes them is told them: drawn into planes of the size that it sees.

    prediction = colorizer.predict(photo.grey, for_hints=True)
    prediction = colorizer.told(prediction, photo.grey, hints)      # a network's time, once more

What such a network then answers is its own idea of what follows from a hint. It comes near to what
was asked for and not quite there, so the rest is spread by `hint_kernel` as for every model. What
it answered without hints is kept beside it: places that are to stay as they are have it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

import cv2
import numpy as np

from core.base.arrays import Float32Array
from core.colorize.hints import Hint, HintKind
from core.colour.stroke import painted
from core.model.contract import ab_of
from core.model.hint_inputs import MOST_AB, HintPlanes, no_hints
from core.model.prediction import Prediction, read_ab

#: Pixels of what a network sees: a click is 3 by 3 of them. The networks learned from patches of
#: 1 to 9 pixels a side (Zhang et al. 2017, section 3.1).
_LEAST_RADIUS: Final = 1.5


def hint_planes(
    prediction: Prediction, hints: Sequence[Hint], height: int, width: int
) -> HintPlanes | None:
    """Draw hints for a network.

    Args:
        prediction: of the photo, without hints: weak hints go a part of the way from its colours,
            and a place that is to stay as it is has them.
        hints: in the frame of the photo that was shown; where two paint one pixel the later counts,
            and what somebody said before what a reference or a guess says.
        height: of what the network sees, in pixels.
        width: likewise.

    Returns:
        None where there is nothing to tell: no hint asks for a colour.
    """
    if all(hint.wished is None for hint in hints):
        return None
    planes = no_hints(height, width)
    own = _enlarged(read_ab(prediction), height, width)
    for hint in _said_last(hints):
        radius = max(hint.radius, _LEAST_RADIUS / min(height, width))
        where = painted(replace(hint.stroke, radius=radius), height, width)
        wished = own[where] if hint.wished is None else np.asarray(hint.wished, np.float32)
        part = np.float32(hint.strength)
        # Not the distance added up: a full hint is told to the bit.
        colours = (1 - part) * own[where] + part * wished
        planes.ab[where] = np.clip(colours, -MOST_AB, MOST_AB)
        planes.mask[where] = 1.0
    return planes


def is_told(prediction: Prediction, hints: Sequence[Hint]) -> bool:
    """Tell whether a network has been told all of these hints, or is none to be told any."""
    if prediction.hint_inputs is None:
        return True
    told = prediction.told
    if told is None:
        return all(hint.wished is None for hint in hints)
    planes = hint_planes(prediction, hints, *told.planes.mask.shape)
    return planes is not None and planes.are(told.planes)


def told_ab(
    prediction: Prediction, hints: Sequence[Hint], *, vividness: float
) -> Float32Array | None:
    """Read what a network answered when it was told hints: (h, w, 2) float32, a* and b*.

    None where it was told none, or others than these: colours that nobody asks for any more are
    never shown.
    """
    if prediction.told is None or not is_told(prediction, hints):
        return None
    return ab_of(prediction.told.answer, prediction.output, vividness=vividness)


def _said_last(hints: Iterable[Hint]) -> list[Hint]:
    """Give those first that give way to all others, and those that keep a place last."""
    return sorted(hints, key=lambda hint: (hint.origin.is_said, hint.kind is HintKind.KEEP))


def _enlarged(ab: Float32Array, height: int, width: int) -> Float32Array:
    return cv2.resize(ab, (width, height), interpolation=cv2.INTER_LINEAR).astype(
        np.float32, copy=False
    )
