"""Where the canvas paints the photo: once, on both sides of a line, or side by side."""

from dataclasses import replace
from typing import TypeAlias

from PySide6.QtCore import QRectF

from desktop.photo.viewer.paint import to_qt
from desktop.pictures import view_state as vs
from desktop.pictures.view_state import Rect, ViewMode, ViewState

#: The pane of a part, what of it is painted, in device px, and whether it shows the result.
Part: TypeAlias = tuple[Rect, Rect, bool]


def parts_of(
    state: ViewState, are_results: tuple[bool, bool], *, has_two: bool
) -> tuple[Part, ...]:
    """Give the parts.

    Args:
        state: what is seen of the photo.
        are_results: whether the left and the right half show the result.
        has_two: whether there are two pictures; else the original alone.
    """
    first, *rest = vs.panes(state)
    is_left_result, is_right_result = are_results
    if rest:
        return ((first, first, is_left_result), (rest[0], rest[0], is_right_result))
    if state.mode is ViewMode.ORIGINAL:
        return ((first, first, False),)
    if state.mode is ViewMode.COLOUR or not has_two:
        return ((first, first, has_two),)
    x = vs.split_x(state)
    left = replace(first, width=x - first.x)
    right = replace(first, x=x, width=first.right - x)
    return ((first, left, is_left_result), (first, right, is_right_result))


def places_of(parts: tuple[Part, ...], state: ViewState, ratio: float) -> tuple[QRectF, ...]:
    """Give what of the photo each of two parts shows, in logical px; nothing of one part."""
    if len(parts) < 2:
        return ()
    return tuple(
        to_qt(vs.visible_rect(state, pane), ratio).intersected(to_qt(clip, ratio))
        for pane, clip, _ in parts
    )
