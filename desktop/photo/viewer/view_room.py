"""How much room a photo has on its widget, and how much of that it leaves free."""

from dataclasses import replace
from typing import Final

from PySide6.QtWidgets import QWidget

from desktop.pictures import view_state as vs
from desktop.pictures.view_state import Size, ViewState

#: Logical px.
_LARGEST_MARGIN: Final = 28
_GAP: Final = 8


def measured(state: ViewState, widget: QWidget, foot: int) -> ViewState:
    """Give what is seen where a widget is as large as it is now.

    Args:
        state: what is to be seen.
        widget: on which.
        foot: logical px that notes have taken of its room, below it.
    """
    ratio, width, height = widget.devicePixelRatioF(), widget.width(), widget.height() + foot
    size = Size(max(1, round(width * ratio)), max(1, round(height * ratio)))
    margin = min(_LARGEST_MARGIN, max(8, min(width, height) // 30))
    fresh = replace(state, margin=round(margin * ratio), gap=round(_GAP * ratio))
    return vs.resized(fresh, size, round(foot * ratio))
