"""The order in which Tab goes, where it is not the order in which things were made."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def go_on(first: QWidget, second: QWidget) -> None:
    """Let Tab reach `second`, and the controls in it, right behind `first` and those in it."""
    before = _controls(first)[-1]
    for control in _controls(second):
        QWidget.setTabOrder(before, control)
        before = control


def _controls(widget: QWidget) -> list[QWidget]:
    """List what takes the keyboard in a widget, itself included, in the order of Tab."""
    chain, at = [widget], widget.nextInFocusChain()
    while at is not None and at is not widget:
        if widget.isAncestorOf(at):
            chain.append(at)
        at = at.nextInFocusChain()
    return [one for one in chain if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
