"""Where the marks of hints lie on the canvas, which of them is meant, and how they stand.

Values and pure functions, like `view_state`: the tool turns events into calls of these, and
`mark_painter` paints the outcome. Places are shares of the width and height of the whole photo as
it is turned, whatever part of it is shown; lengths on the canvas are device px.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from math import hypot
from typing import Final, TypeAlias

from core.edits.frame import place_in_frame, place_in_photo
from desktop.pictures import view_state as vs
from desktop.pictures.view_state import Rect, ViewMode, ViewState

#: x and y as shares, 0..1.
Place: TypeAlias = tuple[float, float]

#: Smallest, usual and largest radius of the brush, in logical px, and what one key changes it by.
BRUSH_RANGE: Final = (2.0, 160.0)
USUAL_BRUSH: Final = 10.0
_BRUSH_STEP: Final = 1.25
#: More points than this tell no more of a line that a hand drew.
_MOST_POINTS: Final = 240


class MarkKind(Enum):
    """What a hint says of its place; the values are those of the engine."""

    COLOUR = "colour"
    GREY = "grey"
    KEEP = "keep"


@dataclass(frozen=True, slots=True)
class Mark:
    """A hint as it lies on the picture.

    Attributes:
        places: the points that were clicked or painted; its mark is at the first.
        kind: what it says.
        colour: #rrggbb of the place with the hint.
        radius: of the brush, as a share of the photo's shorter side; 0 for a click.
        is_quiet: neither seen nor reached by the hand: it is one of many that a reference set.
    """

    places: tuple[Place, ...]
    kind: MarkKind
    colour: str
    radius: float = 0.0
    is_quiet: bool = False


@dataclass(frozen=True, slots=True)
class Marks:
    """All marks, and how they stand.

    Attributes:
        marks: in the order of the hints.
        chosen: number of the one that keys act on, or None.
        under: number of the one under the pointer, here or in a list, or None.
        are_hidden: none is painted, and none is hit.
    """

    marks: tuple[Mark, ...] = ()
    chosen: int | None = None
    under: int | None = None
    are_hidden: bool = False


def with_marks(marks: Marks, shown: tuple[Mark, ...]) -> Marks:
    """Show other marks; what was chosen stays so while there are as many as before."""
    same = len(shown) == len(marks.marks)
    return Marks(
        shown, marks.chosen if same else None, marks.under if same else None, marks.are_hidden
    )


def are_elsewhere(before: Marks, after: Marks) -> bool:
    """Tell whether marks came, went, moved or stand otherwise, and not only have other colours."""

    def but_for_colours(marks: Marks) -> Marks:
        return replace(marks, marks=tuple(replace(mark, colour="") for mark in marks.marks))

    return but_for_colours(before) != but_for_colours(after)


def only_under(marks: Marks) -> Marks:
    """Leave the mark that is pointed out, as where a list names it while the tool is put down."""
    if marks.under is None:
        return Marks()
    return Marks((marks.marks[marks.under],), under=0)


def with_chosen(marks: Marks, chosen: int | None) -> Marks:
    """Choose a mark, or none; one that is chosen is seen."""
    if chosen is not None and not 0 <= chosen < len(marks.marks):
        chosen = None
    hidden = marks.are_hidden and chosen is None
    return replace(marks, chosen=chosen, are_hidden=hidden)


def stepped(marks: Marks, steps: int) -> Marks | None:
    """Choose the next mark, or the one before; None beyond the last and the first."""
    if marks.are_hidden or not marks.marks:
        return None
    first = 0 if steps > 0 else len(marks.marks) - 1
    number = first if marks.chosen is None else marks.chosen + steps
    while 0 <= number < len(marks.marks) and marks.marks[number].is_quiet:
        number += 1 if steps > 0 else -1
    return with_chosen(marks, number) if 0 <= number < len(marks.marks) else None


def brush_by(radius: float, steps: int) -> float:
    """Make the brush larger or smaller by so many keys; logical px."""
    low, high = BRUSH_RANGE
    return min(max(radius * _BRUSH_STEP**steps, low), high)


def place_at(state: ViewState, x: float, y: float) -> Place | None:
    """Give the place of the photo at (x, y) of the canvas; None beside the photo."""
    pane = vs.pane_at(state, x)
    if not vs.visible_rect(state, pane).contains(x, y):
        return None
    return _share(state, pane, x, y)


def nearest_place(state: ViewState, x: float, y: float) -> Place:
    """Give the place of the photo at (x, y) of the canvas, or the nearest one at its edge."""
    return _share(state, vs.pane_at(state, x), x, y)


def middle_place(state: ViewState, *, beside: float) -> Place:
    """Give the place in the middle of what is seen of the colour, beside the line of the split.

    Args:
        state: what is seen.
        beside: so far from the line, in device px, nothing lies over a mark. Where the half that
            shows the colour is too narrow for that, the wider half is taken.
    """
    pane = vs.panes(state)[-1]
    seen = vs.visible_rect(state, pane)
    left, right = seen.x, seen.right
    if state.mode is ViewMode.SPLIT:
        line = vs.split_x(state)
        shows_colour = right - line >= min(2 * beside, seen.width / 2)
        left, right = (line, right) if shows_colour else (left, line)
    return _share(state, pane, (left + right) / 2, seen.y + seen.height / 2)


def point_of(state: ViewState, pane: Rect, place: Place) -> tuple[float, float]:
    """Give where a place of the photo is on the canvas, which may be outside of the pane."""
    shown = vs.photo_rect(state, pane)
    if state.cut is not None:
        whole = state.whole
        place = place_in_frame(state.cut.frame, *place, whole.width, whole.height)
    return shown.x + place[0] * shown.width, shown.y + place[1] * shown.height


def room_of(state: ViewState, pane: Rect, mark: Mark) -> Rect:
    """Give the part of the canvas that a mark and its line take, in device px, at least 1 each."""
    points = [point_of(state, pane, place) for place in mark.places]
    across, down = [x for x, _ in points], [y for _, y in points]
    left, top = min(across), min(down)
    return Rect(left, top, max(1.0, max(across) - left), max(1.0, max(down) - top))


def shares_of(state: ViewState, dx: float, dy: float) -> Place:
    """Give device px as shares of the photo's width and height."""
    zoom, whole = vs.zoom_of(state), state.whole
    if state.cut is not None:
        dx, dy = state.cut.frame.way_in_photo(dx, dy)
    return dx / (zoom * whole.width), dy / (zoom * whole.height)


def radius_share(state: ViewState, radius: float) -> float:
    """Give a brush of so many device px as a share of the photo's shorter side, at most 0.5."""
    shorter = min(state.whole.width, state.whole.height)
    return min(0.5, radius / (vs.zoom_of(state) * shorter))


def radius_px(state: ViewState, share: float) -> float:
    """Give the radius of a brush in device px."""
    return share * vs.zoom_of(state) * min(state.whole.width, state.whole.height)


def mark_at(state: ViewState, marks: Marks, x: float, y: float, *, reach: float) -> int | None:
    """Say whose mark is at (x, y) of the canvas.

    Args:
        state: what is seen.
        marks: what there is.
        x: device px.
        y: device px.
        reach: how near is near enough, in device px.

    Returns:
        The number of the nearest one within reach, of equally near ones the newest, or None.
    """
    if marks.are_hidden:
        return None
    pane = vs.pane_at(state, x)
    found, least = None, reach
    for number, mark in enumerate(marks.marks):
        at_x, at_y = point_of(state, pane, mark.places[0])
        away = hypot(at_x - x, at_y - y)
        if away <= least and not mark.is_quiet:
            found, least = number, away
    return found


def thinned(places: Sequence[Place], least: Place) -> tuple[Place, ...]:
    """Leave out points of a drawn line that lie nearer to the one before than `least` shares."""
    kept = [places[0]]
    for place in places[1:]:
        dx, dy = place[0] - kept[-1][0], place[1] - kept[-1][1]
        if hypot(dx / least[0], dy / least[1]) >= 1.0:
            kept.append(place)
    if kept[-1] != places[-1]:
        kept.append(places[-1])
    step = -(-len(kept) // _MOST_POINTS)
    return tuple(kept[::step])


def shifted(places: Sequence[Place], dx: float, dy: float) -> tuple[Place, ...]:
    """Move points by shares, as far as all of them stay within the photo."""
    across, down = [x for x, _ in places], [y for _, y in places]
    dx = min(max(dx, -min(across)), 1.0 - max(across))
    dy = min(max(dy, -min(down)), 1.0 - max(down))
    return tuple((_within(x + dx), _within(y + dy)) for x, y in places)


def _share(state: ViewState, pane: Rect, x: float, y: float) -> Place:
    shown = vs.photo_rect(state, pane)
    place = _within((x - shown.x) / shown.width), _within((y - shown.y) / shown.height)
    if state.cut is None:
        return place
    whole = state.whole
    x, y = place_in_photo(state.cut.frame, *place, whole.width, whole.height)
    return _within(x), _within(y)


def _within(share: float) -> float:
    return min(max(share, 0.0), 1.0)
