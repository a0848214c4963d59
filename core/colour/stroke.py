"""What a person painted on a photo: a line with a radius, in shares of the photo's size.

A click is a line of one point. The same line serves the network's cells, a preview and the full
size: each is asked which of its pixels it paints.
"""

import math
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from core.base.arrays import Float32Plane


@dataclass(frozen=True, slots=True)
class Stroke:
    """A painted line.

    Attributes:
        points: (x, y) of its points in the order in which they were painted, at least one, as
            shares of the photo's width and height, 0..1.
        radius: of the brush, as a share of the photo's shorter side; 0 paints single pixels.
    """

    points: tuple[tuple[float, float], ...]
    radius: float = 0.0


@dataclass(frozen=True, slots=True)
class Window:
    """A rectangle of pixels of a picture: rows `top` to `bottom`, columns `left` to `right`."""

    top: int
    left: int
    bottom: int
    right: int

    @property
    def is_empty(self) -> bool:
        """Whether no pixel lies within."""
        return self.bottom <= self.top or self.right <= self.left


def window_of(stroke: Stroke, height: int, width: int, *, margin: float = 0.0) -> Window:
    """Give the rectangle of a picture, `height` by `width`, that a stroke can reach.

    Args:
        stroke: what was painted.
        height: of the picture, in pixels.
        width: of the picture, in pixels.
        margin: pixels beyond the brush.
    """
    columns, rows = zip(*(_pixel(point, height, width) for point in stroke.points), strict=True)
    reach = math.ceil(stroke.radius * min(height, width) + margin) + 1
    return Window(
        top=max(0, min(rows) - reach),
        left=max(0, min(columns) - reach),
        bottom=min(height, max(rows) + reach + 1),
        right=min(width, max(columns) + reach + 1),
    )


def distance_in(window: Window, stroke: Stroke, height: int, width: int) -> Float32Plane:
    """Say how far each pixel of a window lies outside of what a stroke paints.

    Args:
        window: of a picture of `height` by `width` pixels; it holds the stroke.
        stroke: what was painted.
        height: of the picture.
        width: of the picture.

    Returns:
        (rows, columns) float32, in pixels; 0 where the stroke paints, which is at least at the
        pixels that its line passes.
    """
    free = np.full((window.bottom - window.top, window.right - window.left), 255, np.uint8)
    line = np.array([_pixel(point, height, width) for point in stroke.points], np.int32)
    line -= np.array([window.left, window.top], np.int32)
    if len(line) > 1:
        cv2.polylines(free, [line], isClosed=False, color=0)
    else:  # which OpenCV does not draw
        free[line[0, 1], line[0, 0]] = 0
    away = cv2.distanceTransform(free, cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
    brush = stroke.radius * min(height, width)
    distance: Float32Plane = np.maximum(away - brush, 0.0).astype(np.float32, copy=False)
    return distance


def painted(stroke: Stroke, height: int, width: int) -> NDArray[np.bool_]:
    """Tell which pixels of a picture a stroke paints: (height, width) bool."""
    window = window_of(stroke, height, width)
    mask = np.zeros((height, width), np.bool_)
    within = distance_in(window, stroke, height, width) == 0
    mask[window.top : window.bottom, window.left : window.right] = within
    return mask


def _pixel(point: tuple[float, float], height: int, width: int) -> tuple[int, int]:
    """Give the column and the row that a point lies in."""
    x, y = point
    return min(int(x * width), width - 1), min(int(y * height), height - 1)
