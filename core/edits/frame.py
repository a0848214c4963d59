"""Where the framing of a photo lies on its pixels: values and plain geometry.

    frame = frame_of(edits, width, height)      # None: the whole photo is shown
    frame.in_photo(0.0, 0.0)                    # the photo px in the corner of what is shown

A `Frame` always lies within its photo, whatever the framing says, so no corner is empty.
"""

import math
from dataclasses import dataclass, replace
from typing import Final, Protocol

from core.edits.framing import LEAST_SHARE, MOST_SHARE, Crop, Framing
from core.edits.turned_places import place_before, turned_place

#: What a rectangle may stand over the edge by rounding, in px.
_ROUNDING: Final = 1e-6


class Held(Protocol):
    """How a photo is held and framed, as `Edits` say it."""

    @property
    def quarter_turns(self) -> int:
        """0..3, clockwise, after mirroring."""

    @property
    def is_mirrored(self) -> bool:
        """Whether left and right change places."""

    @property
    def framing(self) -> Framing:
        """How it is straightened and cropped."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A rectangle on a photo that the edits have turned, in photo px.

    Attributes:
        x: its middle.
        y: its middle.
        width: along the edge that is level once the photo is straightened.
        height: across that.
        angle: the photo is turned by so many degrees, clockwise, to be seen in it.
    """

    x: float
    y: float
    width: float
    height: float
    angle: float = 0.0

    def in_photo(self, x: float, y: float) -> tuple[float, float]:
        """Give where a place of the frame, in px from its corner, is in the photo."""
        across, down = self.way_in_photo(x - self.width / 2, y - self.height / 2)
        return self.x + across, self.y + down

    def from_photo(self, x: float, y: float) -> tuple[float, float]:
        """Give where a place of the photo is in the frame, in px from its corner."""
        across, down = _turned(x - self.x, y - self.y, self.angle)
        return across + self.width / 2, down + self.height / 2

    def way_in_photo(self, x: float, y: float) -> tuple[float, float]:
        """Give where a way within the frame leads to in the photo, in any unit."""
        return _turned(x, y, -self.angle)

    @property
    def corners(self) -> tuple[tuple[float, float], ...]:
        """The corners in the photo, clockwise from the left upper one."""
        width, height = self.width, self.height
        places = ((0.0, 0.0), (width, 0.0), (width, height), (0.0, height))
        return tuple(self.in_photo(*place) for place in places)

    def is_within(self, width: int, height: int) -> bool:
        """Tell whether all of it lies in a photo of that size."""
        across, down = self._reach()
        return (
            across - _ROUNDING <= self.x <= width - across + _ROUNDING
            and down - _ROUNDING <= self.y <= height - down + _ROUNDING
        )

    def held_within(self, width: int, height: int) -> "Frame":
        """Move it into a photo of that size, smaller where it is too large for it."""
        across, down = self._reach()
        scale = min(1.0, width / 2 / across, height / 2 / down)
        across, down = across * scale, down * scale
        return replace(
            self,
            x=min(max(self.x, across), width - across),
            y=min(max(self.y, down), height - down),
            width=self.width * scale,
            height=self.height * scale,
        )

    def on_pixels(self, width: int, height: int) -> "Frame":
        """Give the frame of whole pixels, at least one, that a result of such a photo has.

        What is not straightened begins and ends between two pixels of the photo, so that none of
        them is changed.
        """
        if self.angle:
            whole = replace(self, width=_whole(self.width), height=_whole(self.height))
            inside = whole.held_within(width, height)
            return replace(whole, x=inside.x, y=inside.y)
        left, right = _ends(self.x, self.width, width)
        top, bottom = _ends(self.y, self.height, height)
        return Frame((left + right) / 2, (top + bottom) / 2, right - left, bottom - top)

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in whole px, of what `on_pixels` gave."""
        return max(1, round(self.width)), max(1, round(self.height))

    def scaled(self, across: float, down: float) -> "Frame":
        """Give the same on a smaller or larger copy of the photo."""
        return Frame(
            self.x * across, self.y * down, self.width * across, self.height * down, self.angle
        )

    def _reach(self) -> tuple[float, float]:
        """Give how far it reaches from its middle, along the photo's sides."""
        cosine, sine = _cosine_and_sine(self.angle)
        return (
            (self.width * cosine + self.height * abs(sine)) / 2,
            (self.width * abs(sine) + self.height * cosine) / 2,
        )


def whole_frame(width: int, height: int) -> Frame:
    """Give the frame of a whole photo."""
    return Frame(width / 2, height / 2, width, height)


def largest_within(width: int, height: int, angle: float) -> Frame:
    """Give the largest upright rectangle, by its area, within a photo that is turned.

    Where the photo is a long one its two long sides alone bound the rectangle; else each of its
    corners lies on a side of the photo.

    Args:
        width: of the photo, in px.
        height: likewise.
        angle: degrees that the photo is turned by, clockwise.
    """
    cosine, sine = _cosine_and_sine(abs(angle))
    longer, shorter = max(width, height), min(width, height)
    if shorter <= 2 * sine * cosine * longer:
        half = shorter / 2
        sides = (half / sine, half / cosine)
        across, down = sides if width >= height else sides[::-1]
    else:
        double = cosine * cosine - sine * sine
        across = (width * cosine - height * sine) / double
        down = (height * cosine - width * sine) / double
    return Frame(width / 2, height / 2, across, down, angle)


def frame_of(edits: Held, width: int, height: int) -> Frame | None:
    """Give what of a photo is shown, on whole pixels.

    Args:
        edits: of the photo; they have turned it already.
        width: of the turned photo, in px.
        height: likewise.

    Returns:
        None where that is the whole photo.
    """
    wanted = wanted_frame(edits, width, height)
    if wanted is None:
        return None
    frame = wanted.held_within(width, height).on_pixels(width, height)
    return None if frame == whole_frame(width, height) else frame


def wanted_frame(edits: Held, width: int, height: int) -> Frame | None:
    """Give what `frame_of` holds within the photo and rounds to pixels."""
    framing = edits.framing
    if framing.is_whole:
        return None
    angle = -framing.angle if edits.is_mirrored else framing.angle
    crop = framing.crop
    if crop is None:
        return largest_within(width, height, angle)
    turns, is_mirrored = edits.quarter_turns, edits.is_mirrored
    x, y = turned_place(crop.x, crop.y, quarter_turns=turns, is_mirrored=is_mirrored)
    across, down = _sides(edits, crop.width, crop.height)
    return Frame(x * width, y * height, across * width, down * height, angle)


def framing_of(frame: Frame | None, edits: Held, width: int, height: int) -> Framing:
    """Give the framing that shows a frame: the reverse of `frame_of`.

    Args:
        frame: what of the photo is to be shown; None: all of it.
        edits: that have turned the photo.
        width: of the turned photo, in px.
        height: likewise.
    """
    if frame is None or frame == whole_frame(width, height):
        return Framing()
    angle = -frame.angle if edits.is_mirrored else frame.angle
    turns, is_mirrored = edits.quarter_turns, edits.is_mirrored
    x, y = _share(frame.x / width), _share(frame.y / height)
    x, y = place_before(x, y, quarter_turns=turns, is_mirrored=is_mirrored)
    across, down = _sides(edits, frame.width / width, frame.height / height)
    return Framing(angle, Crop(x, y, _side(across), _side(down)))


def place_in_frame(
    frame: Frame | None, x: float, y: float, width: int, height: int
) -> tuple[float, float]:
    """Give a place of the photo, in shares of it, as shares of what is shown of it."""
    if frame is None:
        return x, y
    across, down = frame.from_photo(x * width, y * height)
    return across / frame.width, down / frame.height


def place_in_photo(
    frame: Frame | None, x: float, y: float, width: int, height: int
) -> tuple[float, float]:
    """Give a place of what is shown, in shares of it, as shares of the photo."""
    if frame is None:
        return x, y
    across, down = frame.in_photo(x * frame.width, y * frame.height)
    return across / width, down / height


def _sides(edits: Held, width: float, height: float) -> tuple[float, float]:
    return (height, width) if edits.quarter_turns % 2 else (width, height)


def _turned(x: float, y: float, angle: float) -> tuple[float, float]:
    """Turn a place about the corner, by degrees; clockwise, for y grows downwards."""
    cosine, sine = _cosine_and_sine(angle)
    return x * cosine - y * sine, x * sine + y * cosine


def _cosine_and_sine(angle: float) -> tuple[float, float]:
    return math.cos(math.radians(angle)), math.sin(math.radians(angle))


def _whole(side: float) -> float:
    return float(max(1, math.floor(side + _ROUNDING)))


def _ends(middle: float, side: float, most: int) -> tuple[int, int]:
    first = min(max(round(middle - side / 2), 0), most - 1)
    return first, min(max(round(middle + side / 2), first + 1), most)


def _share(value: float) -> float:
    return min(max(value, 0.0), 1.0)


def _side(value: float) -> float:
    return min(max(value, LEAST_SHARE), MOST_SHARE)
