"""What a hand and the keys do to the frame of a photo: values and pure functions.

Like `view_state`: the widget turns events into calls of these, and paints the outcome. All lengths
are photo px. Whatever is asked for, the frame stays within the photo, so that no corner is empty.
"""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import Enum, auto
from types import MappingProxyType
from typing import Final

from core.edits.frame import Frame, largest_within, whole_frame
from core.edits.framing import MOST_DEGREES
from desktop.pictures.view_state import Size

#: The frame is at least so large, in photo px and as a share of the photo, if the photo is.
_LEAST_PX: Final = 16.0
_LEAST_SHARE: Final = 0.02
#: What is moved by less, in px, is not.
_ROUNDING: Final = 1e-6
#: A frame that is nearly square takes a shape as its name says.
_CLEARLY: Final = 1.03
#: Halvings by which it is found how far a frame can be drawn out.
_HALVINGS: Final = 30
#: Angles are set to a hundredth of a degree.
_FINE: Final = 2


class Ratio(Enum):
    """Which shape the frame keeps."""

    FREE = auto()
    ORIGINAL = auto()
    SQUARE = auto()
    FOUR_TO_FIVE = auto()
    THREE_TO_TWO = auto()
    SIXTEEN_TO_NINE = auto()


#: Width to height of those that are not the photo's.
_SHAPES: Final[Mapping[Ratio, float]] = MappingProxyType(
    {
        Ratio.SQUARE: 1.0,
        Ratio.FOUR_TO_FIVE: 4 / 5,
        Ratio.THREE_TO_TWO: 3 / 2,
        Ratio.SIXTEEN_TO_NINE: 16 / 9,
    }
)


class Grip(Enum):
    """What of the frame is held; the values are the side across and down: -1, 0 or 1."""

    LEFT_UPPER = (-1, -1)
    UPPER = (0, -1)
    RIGHT_UPPER = (1, -1)
    RIGHT = (1, 0)
    RIGHT_LOWER = (1, 1)
    LOWER = (0, 1)
    LEFT_LOWER = (-1, 1)
    LEFT = (-1, 0)


@dataclass(frozen=True, slots=True)
class Lain:
    """A frame on both of its sides.

    Attributes:
        before: as a hand left it; None: as much as there is.
        after: laid on its other side.
    """

    before: Frame | None
    after: Frame | None


@dataclass(frozen=True, slots=True)
class CropState:
    """How the photo is being cropped.

    Attributes:
        photo: size of the photo as it is turned.
        angle: degrees that it is turned by to be level, clockwise.
        wanted: the frame that a hand made, which a larger angle may make smaller; None: as much as
            there is.
        ratio: which shape the frame keeps.
        is_upended: the shape lies on its other side: 2:3 in place of 3:2.
        lain: both sides of the frame, once it was laid on the other; it holds as long as the
            frame is one of them.
    """

    photo: Size
    angle: float = 0.0
    wanted: Frame | None = None
    ratio: Ratio = Ratio.FREE
    is_upended: bool = False
    lain: "Lain | None" = None

    @property
    def frame(self) -> Frame:
        """What of the photo is left."""
        width, height = self.photo.width, self.photo.height
        if self.wanted is not None:
            return replace(self.wanted, angle=self.angle).held_within(width, height)
        shape = self.shape
        if shape is None:
            return largest_within(width, height, self.angle)
        return _largest_of(self.photo, shape, self.angle)

    @property
    def size(self) -> tuple[int, int]:
        """Width and height, in px, of the result that this makes."""
        return self.frame.on_pixels(self.photo.width, self.photo.height).size

    @property
    def shape(self) -> float | None:
        """Width to height that the frame keeps; None for any."""
        if self.ratio is Ratio.FREE:
            return None
        shape = _SHAPES.get(self.ratio, self.photo.width / self.photo.height)
        return 1 / shape if self.is_upended else shape

    @property
    def is_whole(self) -> bool:
        """Whether nothing is cut off."""
        return not self.angle and self.frame == whole_frame(self.photo.width, self.photo.height)

    @property
    def chosen(self) -> Frame | None:
        """What is taken; None where nothing is cut off."""
        return None if self.is_whole else self.frame


def begun(photo: Size, frame: Frame | None) -> CropState:
    """Begin with what is shown of a photo so far; None for all of it."""
    if frame is None:
        return CropState(photo)
    state = CropState(photo, frame.angle)
    auto = state.frame
    near = max(abs(frame.width - auto.width), abs(frame.height - auto.height))
    # What was straightened alone follows the angle again.
    return state if near < 1.5 else replace(state, wanted=frame)


def with_angle(state: CropState, angle: float) -> CropState:
    """Straighten by so many degrees, as far as that goes; the frame is drawn in where it must."""
    angle = round(min(max(angle, -MOST_DEGREES), MOST_DEGREES), _FINE)
    return replace(state, angle=angle + 0.0)


def angle_of_line(start: tuple[float, float], end: tuple[float, float]) -> float | None:
    """Give the angle that makes a line level, or plumb, whichever is nearer.

    Args:
        start: of the line, in the photo.
        end: likewise.

    Returns:
        None where that is more than can be straightened.
    """
    slope = math.degrees(math.atan2(end[1] - start[1], end[0] - start[0]))
    angle = -(slope - 90.0 * round(slope / 90.0))
    return round(angle, _FINE) + 0.0 if abs(angle) <= MOST_DEGREES else None


def moved(state: CropState, dx: float, dy: float) -> CropState:
    """Move the frame along its own sides, as far as the photo goes."""
    frame = state.frame
    across, down = frame.way_in_photo(dx, dy)
    there = replace(frame, x=frame.x + across, y=frame.y + down)
    return _holding(state, there.held_within(state.photo.width, state.photo.height))


def drawn(state: CropState, grip: Grip, x: float, y: float) -> CropState:
    """Draw a side or a corner of the frame to a place of the photo, as far as that goes.

    The side or corner across from it stays where it is.
    """
    frame, (across, down) = state.frame, grip.value
    width, height = state.photo.width, state.photo.height
    x, y = frame.from_photo(min(max(x, 0.0), width), min(max(y, 0.0), height))
    # From what stays, in the frame's own px; its middle where only one side moves.
    fixed_x = (1 - across) / 2 * frame.width
    fixed_y = (1 - down) / 2 * frame.height
    least = _least(state)
    wide = max((x - fixed_x) * across, least) if across else frame.width
    high = max((y - fixed_y) * down, least) if down else frame.height
    wide, high = _shaped(wide, high, state.shape, across, down)

    def of(share: float) -> Frame:
        w = frame.width + (wide - frame.width) * share
        h = frame.height + (high - frame.height) * share
        middle = frame.in_photo(fixed_x + across * w / 2, fixed_y + down * h / 2)
        return Frame(*middle, w, h, frame.angle)

    return _holding(state, of(_most(of, state.photo)))


def grown(state: CropState, factor: float) -> CropState:
    """Make the frame larger or smaller about its middle, as far as the photo goes."""
    frame = state.frame
    factor = max(factor, _least(state) / min(frame.width, frame.height))
    larger = replace(frame, width=frame.width * factor, height=frame.height * factor)
    return _holding(state, larger.held_within(state.photo.width, state.photo.height))


def with_ratio(state: CropState, ratio: Ratio) -> CropState:
    """Keep another shape from now on; the frame takes it where it is, as large as it was."""
    return _reshaped(keeping(state, ratio))


def keeping(state: CropState, ratio: Ratio) -> CropState:
    """Go on with a shape that the frame has already."""
    return replace(state, ratio=ratio, is_upended=_lies_down(state, ratio))


def upended(state: CropState) -> CropState:
    """Lay the frame on its other side; twice, and it is as before, however little room there is."""
    if state.lain is not None and state.wanted == state.lain.after:
        before = state.lain.before
        lain = Lain(state.wanted, before)
        return replace(state, is_upended=not state.is_upended, wanted=before, lain=lain)
    laid = _laid_over(replace(state, is_upended=not state.is_upended))
    return replace(laid, lain=Lain(state.wanted, laid.wanted))


def _laid_over(state: CropState) -> CropState:
    if state.ratio is not Ratio.FREE:
        return _reshaped(state)
    frame = state.frame
    turned = replace(frame, width=frame.height, height=frame.width)
    return _holding(state, turned.held_within(state.photo.width, state.photo.height))


def reset(state: CropState) -> CropState:
    """Show all of the photo, as its file has it."""
    return CropState(state.photo)


def _holding(state: CropState, frame: Frame) -> CropState:
    before = state.frame
    ways = (frame.x - before.x, frame.y - before.y)
    grown_by = (frame.width - before.width, frame.height - before.height)
    # What cannot move goes on to follow the angle.
    is_another = max(map(abs, (*ways, *grown_by))) > _ROUNDING
    return replace(state, wanted=frame) if is_another else state


def _reshaped(state: CropState) -> CropState:
    shape, wanted = state.shape, state.wanted
    if shape is None or wanted is None:
        return state
    high = math.sqrt(wanted.width * wanted.height / shape)
    frame = replace(wanted, width=high * shape, height=high, angle=state.angle)
    return _holding(state, frame.held_within(state.photo.width, state.photo.height))


def _lies_down(state: CropState, ratio: Ratio) -> bool:
    """Tell whether a shape is to be upended to lie as the frame does."""
    shape, frame = _SHAPES.get(ratio, 1.0), state.frame
    longer = frame.width / frame.height if shape < 1.0 else frame.height / frame.width
    return shape != 1.0 and longer > _CLEARLY


def _largest_of(photo: Size, shape: float, angle: float) -> Frame:
    middle = photo.width / 2, photo.height / 2
    wide = max(photo.width, photo.height * shape)
    return Frame(*middle, wide, wide / shape, angle).held_within(photo.width, photo.height)


def _shaped(
    wide: float, high: float, shape: float | None, across: int, down: int
) -> tuple[float, float]:
    """Give sides their shape: those that the hand moves say how large they are."""
    if shape is None:
        return wide, high
    if across and down:
        wide = max(wide, high * shape)
        return wide, wide / shape
    return (wide, wide / shape) if across else (high * shape, high)


def _most(of: Callable[[float], Frame], photo: Size) -> float:
    """Give how far a frame can be drawn out, 0..1; where it is now it lies within the photo."""
    if of(1.0).is_within(photo.width, photo.height):
        return 1.0
    low, high = 0.0, 1.0
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        if of(middle).is_within(photo.width, photo.height):
            low = middle
        else:
            high = middle
    return low


def _least(state: CropState) -> float:
    shorter = min(state.photo.width, state.photo.height)
    frame = state.frame
    return min(max(_LEAST_PX, shorter * _LEAST_SHARE), frame.width, frame.height)
