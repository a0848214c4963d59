"""What of a photo its result shows: how it is straightened, and what is cut off.

    Framing(angle=-1.5, crop=Crop(x=0.5, y=0.4, width=0.8, height=0.6))

Like hints, both are said in the frame of the photo as its file shows it, upright, whatever the
edits turn: so a turn, or a mirror, cuts nothing else off. Nothing of the photo is lost by it: the
network sees all of it, and its colours are cut when they are there.
"""

import math
from dataclasses import dataclass
from typing import Final

from core.base.strict_json import check_number

#: No photo is held so far from level that it must be turned by more, in degrees.
MOST_DEGREES: Final = 15.0
#: A side of a crop is at least this share of the photo's, so that something is left ...
LEAST_SHARE: Final = 0.001
#: ... and at most this one: along a slope a photo is a little longer than along its side.
MOST_SHARE: Final = 1.0 / math.cos(math.radians(MOST_DEGREES))


@dataclass(frozen=True, slots=True)
class Crop:
    """A rectangle of a photo, upright once the photo is straightened.

    Attributes:
        x: its middle, as a share of the photo's width, 0..1.
        y: likewise, of its height.
        width: as a share of the photo's width, `LEAST_SHARE` to `MOST_SHARE`.
        height: likewise, of its height.

    Raises:
        WrongValue: one of them is out of range.
    """

    x: float
    y: float
    width: float
    height: float

    def __post_init__(self) -> None:
        for name in ("x", "y"):
            check_number(f"crop.{name}", getattr(self, name), 0.0, 1.0)
        for name in ("width", "height"):
            check_number(f"crop.{name}", getattr(self, name), LEAST_SHARE, MOST_SHARE)


@dataclass(frozen=True, slots=True)
class Framing:
    """How a photo is straightened and cropped.

    Attributes:
        angle: the photo is turned by so many degrees, clockwise, -15..15.
        crop: what is left of it; None: as much as there is, which of a straightened photo is the
            largest upright rectangle within.

    Raises:
        WrongValue: the angle is out of range.
    """

    angle: float = 0.0
    crop: Crop | None = None

    def __post_init__(self) -> None:
        check_number("angle", self.angle, -MOST_DEGREES, MOST_DEGREES)

    @property
    def is_whole(self) -> bool:
        """Whether nothing is cut off."""
        return self.crop is None and self.angle == 0.0

    @property
    def words(self) -> str:
        """What was done, in words; empty where nothing was."""
        words = [f"straightened by {self.angle:+.2f}°"] if self.angle else []
        if self.crop is not None:
            words.append(f"cropped to {self.crop.width:.0%} × {self.crop.height:.0%}")
        return ", ".join(words)


#: Of a photo of which all is shown.
WHOLE: Final = Framing()
