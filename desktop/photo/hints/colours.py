"""Colours of places: what sRGB has at a lightness, and how a colour is written and read.

A hint says a* and b*; lightness is always the photo's. So one hint is another sRGB colour at each
lightness, and of a colour that somebody types only a* and b* can count.
"""

import functools
import re
from dataclasses import dataclass
from enum import Enum
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage

from core.base.arrays import Float32Array
from core.colour.cielab import (
    is_in_gamut,
    lab_to_linear,
    lab_to_srgb,
    linear_to_srgb,
    srgb_to_lab,
)
from core.colour.gamut import snap_to_gamut

#: In deeper shadow and brighter light there is next to no colour to choose from: there it is chosen
#: at this lightness, which the rest of the same thing is nearer to.
_LIGHTNESS_RANGE: Final = (15.0, 94.0)
#: In so many directions, and so far, the edge of the gamut is sought.
_ANGLES: Final = 240
_FARTHEST: Final = 136
#: Units of a* and b* that are left free around it.
_AROUND_GAMUT: Final = 4.0
#: All hints of a photo are told anew whenever one of them moves.
_REMEMBERED: Final = 4096
_HEX: Final = re.compile(r"#?([0-9a-fA-F]{6}|[0-9a-fA-F]{3})")
_NUMBER: Final = re.compile(r"[-\N{MINUS SIGN}+]?\d+(?:\.\d+)?")


class Notation(Enum):
    """How a colour is written."""

    HEX = "Hex"
    RGB = "RGB"
    LAB = "Lab"


@dataclass(frozen=True, slots=True)
class Lab:
    """A colour in CIELAB: L* 0..100, a* and b* about -110..110."""

    lightness: float
    a: float
    b: float

    @property
    def hex(self) -> str:
        """As #rrggbb, as near as sRGB has it at this lightness."""
        red, green, blue = _codes(self)
        return f"#{red:02x}{green:02x}{blue:02x}"

    @property
    def chroma(self) -> float:
        """Distance from grey."""
        return float(np.hypot(self.a, self.b))


def lab_of(colour: str | QColor) -> Lab:
    """Give #rrggbb, or a colour of Qt's, in CIELAB."""
    return _lab_of(QColor(colour).rgb())


@functools.lru_cache(_REMEMBERED)
def _lab_of(code: int) -> Lab:
    srgb = np.array([code >> 16 & 255, code >> 8 & 255, code & 255]) / 255
    return Lab(*(float(value) for value in srgb_to_lab(srgb.astype(np.float32))))


def lightness_of(code: int) -> float:
    """Give L* of an 8-bit grey."""
    return lab_of(QColor(code, code, code)).lightness


def choosing_lightness(lightness: float) -> float:
    """Give the lightness at which a colour is chosen for a place that has this one."""
    low, high = _LIGHTNESS_RANGE
    return min(max(lightness, low), high)


def snapped(colour: Lab) -> Lab:
    """Give the colour that sRGB has in place of another one, of the same lightness and hue."""
    a, b = snap_to_gamut(colour.lightness, np.array([colour.a, colour.b], np.float32))
    return Lab(colour.lightness, float(a), float(b))


def distance(one: Lab, other: Lab) -> float:
    """Give how far two colours are apart in a* and b*."""
    return float(np.hypot(one.a - other.a, one.b - other.b))


@dataclass(frozen=True, slots=True)
class Plane:
    """A square of the ab plane that holds all that sRGB has at a lightness.

    Attributes:
        lightness: L*.
        a: a* in its middle.
        b: b* in its middle.
        half: from its middle to its edges.
    """

    lightness: float
    a: float
    b: float
    half: float


def plane_at(lightness: float) -> Plane:
    """Give the smallest square of the plane that holds all that sRGB has at a lightness."""
    angle = np.linspace(0.0, 2 * np.pi, _ANGLES, endpoint=False, dtype=np.float32)
    chroma = np.arange(0, _FARTHEST, 1, dtype=np.float32)
    a = np.cos(angle)[:, None] * chroma
    b = np.sin(angle)[:, None] * chroma
    there = is_in_gamut(np.stack([np.full_like(a, lightness), a, b], axis=-1))
    (a_low, a_high), (b_low, b_high) = ((p[there].min(), p[there].max()) for p in (a, b))
    half = max(a_high - a_low, b_high - b_low) / 2 + _AROUND_GAMUT
    return Plane(lightness, float(a_low + a_high) / 2, float(b_low + b_high) / 2, float(half))


def plane_picture(plane: Plane, side_px: int) -> QImage:
    """Draw the colours that sRGB has in a square of the plane; all else is transparent."""
    axis = ((np.arange(side_px) + 0.5) / side_px * 2 - 1) * plane.half
    a, b = np.meshgrid(plane.a + axis, plane.b - axis)
    lightness = plane.lightness
    lab = np.stack([np.full_like(a, lightness), a, b], axis=-1).astype(np.float32)
    linear = lab_to_linear(lab)
    shown = np.clip(linear_to_srgb(linear), 0.0, 1.0)
    pixels = np.empty((side_px, side_px, 4), np.uint8)
    pixels[..., :3] = _to_codes(shown.astype(np.float32))
    pixels[..., 3] = _coverage(linear) * 255
    image = QImage(pixels.data, side_px, side_px, side_px * 4, QImage.Format.Format_RGBA8888)
    return image.copy()


def written(colour: Lab, notation: Notation) -> str:
    """Write a colour down."""
    match notation:
        case Notation.HEX:
            return colour.hex
        case Notation.RGB:
            return ", ".join(map(str, _codes(colour)))
        case Notation.LAB:
            values = (round(value) for value in (colour.lightness, colour.a, colour.b))
            return ", ".join(str(value).replace("-", "\N{MINUS SIGN}") for value in values)


def read(text: str, notation: Notation) -> Lab | None:
    """Read a colour that somebody typed; None where it is none.

    Args:
        text: as #rrggbb or #rgb with or without its sign, or as three numbers.
        notation: what three numbers mean if no word before them says so.
    """
    text = text.strip()
    if (found := _HEX.fullmatch(text)) is not None:
        return lab_of("#" + found[1])
    lower = text.lower()
    numbers = [float(one.replace("\N{MINUS SIGN}", "-")) for one in _NUMBER.findall(lower)]
    if len(numbers) != 3:
        return None
    is_lab = "lab" in lower or (notation is Notation.LAB and "rgb" not in lower)
    if is_lab:
        lightness, a, b = numbers
        is_one = 0 <= lightness <= 100 and max(abs(a), abs(b)) <= 128
        return Lab(lightness, a, b) if is_one else None
    if not all(0 <= number <= 255 for number in numbers):
        return None
    return lab_of(QColor(*(round(number) for number in numbers)))


def _coverage(linear: Float32Array) -> Float32Array:
    """Say how much of each pixel is in the gamut, 0..1: a smooth edge.

    How far a pixel is beyond the gamut, over how fast that grows from pixel to pixel, is how far
    the edge is away from its middle.
    """
    beyond = np.maximum(linear.max(axis=-1) - 1.0, -linear.min(axis=-1))
    down, across = np.gradient(beyond)
    away = beyond / np.maximum(np.hypot(down, across), 1e-6)
    there = (beyond <= 0.0).astype(np.uint8)
    # Far from the edge that is no distance.
    is_near = cv2.dilate(there, np.ones((3, 3), np.uint8))
    coverage: Float32Array = (np.clip(0.5 - away, 0.0, 1.0) * is_near).astype(np.float32)
    return coverage


@functools.lru_cache(_REMEMBERED)
def _codes(colour: Lab) -> tuple[int, int, int]:
    lab = np.array([colour.lightness, colour.a, colour.b], np.float32)
    red, green, blue = (int(code) for code in _to_codes(lab_to_srgb(lab)))
    return red, green, blue


def _to_codes(srgb: Float32Array) -> NDArray[np.uint8]:
    codes: NDArray[np.uint8] = np.rint(srgb * 255.0).astype(np.uint8)
    return codes
