"""Colours that were asked for at certain pixels, laid exactly there at any size of the photo.

A chroma field knows places only as finely as its grid. Where a person painted a colour, the
painted pixels have to have it, whatever the field says; around them it fades over a small
distance, and over less where lightness changes, so that no dot is seen and no edge is crossed.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from core.base.arrays import Float32Array, Float32Plane, GreyPlane
from core.colour.cielab import grey_to_lightness
from core.colour.stroke import Stroke, Window, distance_in, window_of

#: Standard deviation of the fading, as a share of the photo's shorter side and in L*.
_FADING: Final = 0.004
_FADING_LIGHTNESS: Final = 6.0
#: Fading ends after so many standard deviations.
_END: Final = 3.0


@dataclass(frozen=True, slots=True)
class Touch:
    """What was asked for where somebody painted.

    Attributes:
        stroke: where.
        ab: a* and b*; None for the colour that the field has there.
    """

    stroke: Stroke
    ab: tuple[float, float] | None


@dataclass(frozen=True, slots=True)
class Laid:
    """Part of a touch, as it is laid on a picture of a certain size.

    Attributes:
        window: which pixels.
        weight: (rows, columns) float32, 0..1, share of the colour there; 1 is exact.
        ab: a* and b*.
    """

    window: Window
    weight: Float32Plane
    ab: tuple[float, float]


def lay(touches: Sequence[Touch], grey: GreyPlane, there: Window) -> list[Laid]:
    """Say what touches mean for a photo of this size: to be laid one after the other.

    All that fades comes before all that is exact, and of exact ones the later wins.

    Args:
        touches: in the order in which they were painted.
        grey: (h, w), the photo.
        there: the pixels that touches count in.
    """
    height, width = grey.shape
    fading = _FADING * min(height, width)
    soft: list[Laid] = []
    exact: list[Laid] = []
    for number, touch in enumerate(touches):
        if touch.ab is None:
            continue
        window = window_of(touch.stroke, height, width, margin=_END * fading)
        away = distance_in(window, touch.stroke, height, width)
        is_painted = (away == 0).astype(np.float32)
        weight = _faded(away, grey[_slices(window)], fading)
        for plane in (weight, is_painted):
            _cut(plane, window, there)
        _spare(weight, window, touches, grey)
        soft.append(Laid(window, weight, touch.ab))
        _spare(is_painted, window, touches[number + 1 :], grey)
        exact.append(Laid(window, is_painted, touch.ab))
    return soft + exact


def _faded(away: Float32Plane, grey: GreyPlane, fading: float) -> Float32Plane:
    """Let a colour fade with distance and with what lightness differs from the painted pixels'."""
    lightness = grey_to_lightness(grey)
    there = lightness[away == 0]
    unlike = np.maximum(np.abs(lightness - there.mean()) - there.std(), 0.0) / _FADING_LIGHTNESS
    weight: Float32Plane = np.exp(-0.5 * ((away / fading) ** 2 + unlike**2)).astype(np.float32)
    weight[away > _END * fading] = 0.0
    return weight


def _cut(weight: Float32Plane, window: Window, there: Window) -> None:
    """Take from `weight` what lies outside of `there`."""
    weight[: max(0, there.top - window.top)] = 0.0
    weight[max(0, there.bottom - window.top) :] = 0.0
    weight[:, : max(0, there.left - window.left)] = 0.0
    weight[:, max(0, there.right - window.left) :] = 0.0


def _spare(weight: Float32Plane, window: Window, touches: Sequence[Touch], grey: GreyPlane) -> None:
    """Take from `weight` what lies where touches say that the field's colour stays."""
    for touch in touches:
        if touch.ab is not None:
            continue
        other = window_of(touch.stroke, *grey.shape)
        both = _overlap(window, other)
        if both.is_empty:
            continue
        is_free = distance_in(other, touch.stroke, *grey.shape) > 0
        weight[_slices(both, window)] *= is_free[_slices(both, other)]


def lay_on(
    planes: Float32Array,
    laid: Sequence[Laid],
    window: Window,
    coefficients: Callable[[tuple[float, float]], Float32Array],
) -> None:
    """Blend planes of coefficients towards those of the colours that were asked for.

    Args:
        planes: (k, rows, columns) float32, of `window` of the picture; changed in place.
        laid: as `lay` gives them.
        window: which pixels `planes` are of.
        coefficients: gives the (k,) coefficients of a colour, a* and b*.
    """
    for one in laid:
        both = _overlap(one.window, window)
        if both.is_empty:
            continue
        weight = one.weight[_slices(both, one.window)]
        rows, columns = _slices(both, window)
        part = planes[:, rows, columns]
        part += weight * (coefficients(one.ab)[:, None, None] - part)


def _overlap(one: Window, other: Window) -> Window:
    return Window(
        max(one.top, other.top),
        max(one.left, other.left),
        min(one.bottom, other.bottom),
        min(one.right, other.right),
    )


def _slices(window: Window, within: Window | None = None) -> tuple[slice, slice]:
    """Give rows and columns of a window, counted from the corner of another one."""
    top, left = (within.top, within.left) if within is not None else (0, 0)
    return (
        slice(window.top - top, window.bottom - top),
        slice(window.left - left, window.right - left),
    )
