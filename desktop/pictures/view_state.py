"""What part of a photo is seen, at what size, and where the split lies.

Values and pure functions: the canvas turns events into calls of these and paints the outcome.
All lengths are device pixels ("px") of one pane or pixels of the photo ("photo px"); a zoom of
1.0 shows one photo pixel on one device pixel, whatever the screen's scaling.
"""

from dataclasses import dataclass, replace
from enum import Enum
from typing import Final

from core.edits.frame import Frame

#: Largest zoom: one photo pixel on 16 by 16 device pixels.
MAX_ZOOM: Final = 16.0
#: A small photo is enlarged to fit, but not beyond this, for nothing is seen by that.
MAX_FIT: Final = 4.0
#: One key press or button press zooms by this.
ZOOM_STEP: Final = 1.25


class ViewMode(Enum):
    """How the original and its colour share the window; the values are stored in settings."""

    SPLIT = "split"
    SIDE_BY_SIDE = "side-by-side"
    ORIGINAL = "original"
    COLOUR = "colour"


@dataclass(frozen=True, slots=True)
class Size:
    """Width and height, both at least 1."""

    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Rect:
    """An upright rectangle."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The x just beyond the right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The y just beyond the lower edge."""
        return self.y + self.height

    def contains(self, x: float, y: float) -> bool:
        """Tell whether a point lies inside."""
        return self.x <= x < self.right and self.y <= y < self.bottom


@dataclass(frozen=True, slots=True)
class Cut:
    """A part of a photo.

    Attributes:
        frame: the part, in photo px of the whole.
        whole: size of the whole photo.
    """

    frame: Frame
    whole: Size


@dataclass(frozen=True, slots=True)
class ViewState:
    """What is seen of a photo.

    Attributes:
        photo: size of what is shown of the photo, in photo px.
        canvas: size of the room for the photo, in device px: of the widget, and of what notes have
            taken of it for a while.
        mode: which pictures are shown, and how.
        zoom: device px a photo px; None fits the photo into the pane and keeps it fitted.
        centre_x: photo px in the middle of a pane.
        centre_y: photo px in the middle of a pane.
        split: 0..1; where the pane is divided in split mode.
        margin: device px kept free around a fitted photo; half of it in each of two panes.
        gap: device px between two panes.
        cut: what of the photo is shown; None: all of it.
        foot: device px of the canvas, at its lower edge, that notes lie on which stay. The photo
            keeps clear of them, and its place where it does so anyway.
    """

    photo: Size
    canvas: Size
    mode: ViewMode = ViewMode.SPLIT
    zoom: float | None = None
    centre_x: float = 0.0
    centre_y: float = 0.0
    split: float = 0.5
    margin: int = 0
    gap: int = 0
    cut: Cut | None = None
    foot: int = 0

    @property
    def whole(self) -> Size:
        """Size of the whole photo, in photo px."""
        return self.photo if self.cut is None else self.cut.whole


def opened(state: ViewState, photo: Size, frame: Frame | None = None) -> ViewState:
    """Show another photo: fitted and centred, the split back in the middle.

    Args:
        state: what was seen.
        photo: size of the whole photo.
        frame: what of it is shown; None: all of it.
    """
    return replace(framed(state, photo, frame), split=0.5)


def framed(state: ViewState, photo: Size, frame: Frame | None) -> ViewState:
    """Show what a frame shows of a photo: fitted and centred."""
    cut = None if frame is None else Cut(frame, photo)
    shown = photo if frame is None else Size(*frame.size)
    middle = shown.width / 2, shown.height / 2
    fresh = replace(state, photo=shown, cut=cut, zoom=None)
    return replace(fresh, centre_x=middle[0], centre_y=middle[1])


def resized(state: ViewState, canvas: Size, foot: int = 0) -> ViewState:
    """Follow the size of the room; a fitted photo stays fitted, another keeps its middle."""
    return clamped(replace(state, canvas=canvas, foot=foot))


def with_mode(state: ViewState, mode: ViewMode) -> ViewState:
    """Change how the two pictures share the window."""
    return clamped(replace(state, mode=mode))


def panes(state: ViewState) -> tuple[Rect, ...]:
    """Give the panes, in device px of the canvas: two side by side, or one."""
    width, height = state.canvas.width, state.canvas.height
    if state.mode is not ViewMode.SIDE_BY_SIDE:
        return (Rect(0, 0, width, height),)
    half = max(1, (width - state.gap) // 2)
    return (Rect(0, 0, half, height), Rect(width - half, 0, half, height))


def pane_at(state: ViewState, x: float) -> Rect:
    """Give the pane under, or else nearest to, a place on the canvas."""
    first, *rest = panes(state)
    return rest[0] if rest and x >= state.canvas.width / 2 else first


def fit_zoom(state: ViewState) -> float:
    """Give the zoom that fits the photo into a pane."""
    pane = panes(state)[0]
    margin = state.margin / len(panes(state))
    free_width = max(1.0, pane.width - 2 * margin)
    free_height = max(1.0, pane.height - margin - max(state.foot, margin))
    return min(free_width / state.photo.width, free_height / state.photo.height, MAX_FIT)


def zoom_of(state: ViewState) -> float:
    """Give the zoom in force: the chosen one, or the fitting one."""
    return fit_zoom(state) if state.zoom is None else state.zoom


def fitted(state: ViewState) -> ViewState:
    """Fit the photo into the pane."""
    return clamped(replace(state, zoom=None))


def zoom_to(state: ViewState, zoom: float, x: float, y: float) -> ViewState:
    """Zoom so that what lies at (x, y) of the canvas stays there."""
    pane = pane_at(state, x)
    before = zoom_of(state)
    after = min(max(zoom, min(fit_zoom(state), 1.0)), MAX_ZOOM)
    from_middle_x = x - (pane.x + pane.width / 2)
    from_middle_y = y - (pane.y + pane.height / 2)
    moved = replace(
        state,
        zoom=after,
        centre_x=state.centre_x + from_middle_x * (1 / before - 1 / after),
        centre_y=state.centre_y + from_middle_y * (1 / before - 1 / after),
    )
    return clamped(moved)


def zoom_by(state: ViewState, factor: float, x: float, y: float) -> ViewState:
    """Zoom in or out by a factor about (x, y); zooming out ends fitted."""
    wanted = zoom_of(state) * factor
    if factor < 1.0 and wanted <= fit_zoom(state) <= zoom_of(state):
        return fitted(state)
    return zoom_to(state, wanted, x, y)


def zoom_toggled(state: ViewState, x: float, y: float) -> ViewState:
    """Go from fitted to 100 % about (x, y), and from anything else back to fitted."""
    if state.zoom is not None:
        return fitted(state)
    # A photo that is smaller than the pane is already at or above 100 %: go closer.
    return zoom_to(state, 1.0 if fit_zoom(state) < 0.99 else 2 * fit_zoom(state), x, y)


def panned(state: ViewState, dx: float, dy: float) -> ViewState:
    """Move the picture by device px, as far as it goes."""
    zoom = zoom_of(state)
    return clamped(
        replace(state, centre_x=state.centre_x - dx / zoom, centre_y=state.centre_y - dy / zoom)
    )


def clamped(state: ViewState) -> ViewState:
    """Keep the photo in the pane: centred where it is smaller, without a gap where larger."""
    pane, zoom = panes(state)[0], zoom_of(state)
    width, height = state.photo.width * zoom, state.photo.height * zoom
    return replace(
        state,
        centre_x=_clamp_axis(state.centre_x * zoom, width, pane.width) / zoom,
        centre_y=_clamp_axis(state.centre_y * zoom, height, pane.height, state.foot) / zoom,
    )


def _clamp_axis(centre: float, photo: float, pane: float, foot: float = 0) -> float:
    """Give which px of the photo lies in the middle of the pane.

    Args:
        centre: what is to lie there.
        photo: how long the photo is, in device px, as all of these.
        pane: likewise.
        foot: at the end of the pane, which the photo is to keep clear of.
    """
    free = pane - foot - photo
    if free >= 0:
        # In the middle of all of the pane, or as near to that as the foot lets it be.
        return pane / 2 - min((pane - photo) / 2, free)
    # It begins where it did without a foot, and can be moved until all of it was clear of that.
    last_begin = max(0.0, (pane - photo) / 2)
    return min(max(centre, pane / 2 - last_begin), pane / 2 - free)


def photo_rect(state: ViewState, pane: Rect) -> Rect:
    """Give where the whole photo lies on the canvas, which may be far beyond the pane."""
    zoom = zoom_of(state)
    return Rect(
        pane.x + pane.width / 2 - state.centre_x * zoom,
        pane.y + pane.height / 2 - state.centre_y * zoom,
        state.photo.width * zoom,
        state.photo.height * zoom,
    )


def visible_rect(state: ViewState, pane: Rect) -> Rect:
    """Give the part of the pane that the photo covers."""
    whole = photo_rect(state, pane)
    x, y = max(whole.x, pane.x), max(whole.y, pane.y)
    right, bottom = min(whole.right, pane.right), min(whole.bottom, pane.bottom)
    return Rect(x, y, max(0.0, right - x), max(0.0, bottom - y))


def split_x(state: ViewState) -> float:
    """Give the x of the split line: never outside the visible part of the photo."""
    seen = visible_rect(state, panes(state)[0])
    return min(max(state.split * state.canvas.width, seen.x), seen.right)


def split_moved_to(state: ViewState, x: float) -> ViewState:
    """Put the split line at x, or as near as the visible photo allows."""
    seen = visible_rect(state, panes(state)[0])
    inside = min(max(x, seen.x), seen.right)
    return replace(state, split=inside / max(1, state.canvas.width))


def is_on_split(state: ViewState, x: float, *, reach: float) -> bool:
    """Tell whether x is near enough to the split line to take hold of it."""
    return state.mode is ViewMode.SPLIT and abs(x - split_x(state)) <= reach
