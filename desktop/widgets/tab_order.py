"""The order in which Tab goes, where it is not the order in which things were made."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def go_on(first: QWidget, second: QWidget) -> None:
    """Let Tab reach the controls in `second` right behind `first` and those in it."""
    before = [first, *_controls(first)][-1]
    for control in _controls(second):
        QWidget.setTabOrder(before, control)
        before = control


def _controls(widget: QWidget) -> list[QWidget]:
    """List what takes the keyboard in a widget, in the order of Tab."""
    found: list[QWidget] = []
    at = widget.nextInFocusChain()
    while at is not None and at is not widget:
        if widget.isAncestorOf(at) and at.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(at)
        at = at.nextInFocusChain()
    return found
