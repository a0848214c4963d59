"""What the keys do while somebody goes through results."""

from enum import Enum, auto
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent


class ReviewAction(Enum):
    """What somebody wants."""

    GOOD = auto()
    AGAIN = auto()
    GREY = auto()
    NO_MARK = auto()
    UNDO = auto()
    NEXT = auto()
    PREVIOUS = auto()
    FIRST = auto()
    LAST = auto()
    EDIT = auto()
    GRID = auto()
    SPLIT_OR_SIDE = auto()
    ORIGINAL = auto()
    ZOOM_IN = auto()
    ZOOM_OUT = auto()
    FIT = auto()
    LEAVE = auto()


_NONE, _CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
_KEYS: Final = {
    (Qt.Key.Key_G, _NONE): ReviewAction.GOOD,
    (Qt.Key.Key_A, _NONE): ReviewAction.AGAIN,
    (Qt.Key.Key_Y, _NONE): ReviewAction.GREY,
    (Qt.Key.Key_N, _NONE): ReviewAction.NO_MARK,
    (Qt.Key.Key_U, _NONE): ReviewAction.UNDO,
    (Qt.Key.Key_Z, _CTRL): ReviewAction.UNDO,
    (Qt.Key.Key_Right, _NONE): ReviewAction.NEXT,
    (Qt.Key.Key_Space, _NONE): ReviewAction.NEXT,
    (Qt.Key.Key_PageDown, _NONE): ReviewAction.NEXT,
    (Qt.Key.Key_Down, _NONE): ReviewAction.NEXT,
    (Qt.Key.Key_Left, _NONE): ReviewAction.PREVIOUS,
    (Qt.Key.Key_PageUp, _NONE): ReviewAction.PREVIOUS,
    (Qt.Key.Key_Up, _NONE): ReviewAction.PREVIOUS,
    (Qt.Key.Key_Home, _NONE): ReviewAction.FIRST,
    (Qt.Key.Key_End, _NONE): ReviewAction.LAST,
    (Qt.Key.Key_Return, _NONE): ReviewAction.EDIT,
    (Qt.Key.Key_Enter, _NONE): ReviewAction.EDIT,
    (Qt.Key.Key_T, _NONE): ReviewAction.GRID,
    (Qt.Key.Key_S, _NONE): ReviewAction.SPLIT_OR_SIDE,
    (Qt.Key.Key_O, _NONE): ReviewAction.ORIGINAL,
    (Qt.Key.Key_Plus, _NONE): ReviewAction.ZOOM_IN,
    (Qt.Key.Key_Equal, _NONE): ReviewAction.ZOOM_IN,
    (Qt.Key.Key_Minus, _NONE): ReviewAction.ZOOM_OUT,
    (Qt.Key.Key_0, _NONE): ReviewAction.FIT,
    (Qt.Key.Key_Escape, _NONE): ReviewAction.LEAVE,
}
#: What goes on while a key is held; all else is done once a press.
_REPEAT: Final = frozenset(
    {ReviewAction.NEXT, ReviewAction.PREVIOUS, ReviewAction.ZOOM_IN, ReviewAction.ZOOM_OUT}
)


def action_of(event: QKeyEvent) -> ReviewAction | None:
    """Tell what a key means here; None where that is the window's to say."""
    # Where + is typed with Shift, it is + all the same.
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    is_letter = Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z  # as the buttons have them
    if is_letter or event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier
    return _KEYS.get((Qt.Key(event.key()), modifiers))


def is_done_at(event: QKeyEvent, action: ReviewAction) -> bool:
    """Tell whether a press is to be answered: a held key marks one result, and no more."""
    return action in _REPEAT or not event.isAutoRepeat()
