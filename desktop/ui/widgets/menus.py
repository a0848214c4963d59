"""Menus of the house style: with round corners, and a button that rests once its menu is gone."""

from typing import Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QActionEvent, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QPushButton, QToolButton, QWidget

from desktop.ui.round_corners import cut_corners, round_off

#: Between words and keys, beside what Qt leaves there: the longest entry would run into its key.
_BEFORE_KEYS: Final = 16


class Menu(QMenu):
    """A menu, and so are all that are below it.

    Args:
        parent: the button that opens it, or the widget that it is about.
        title: what opens it in the menu above.
    """

    def __init__(self, parent: QWidget, title: str = "") -> None:
        super().__init__(title, parent)
        round_off(self)

    def add_menu(self, title: str) -> "Menu":
        """Add a menu below this one."""
        below = Menu(self, title)
        self.addMenu(below)
        return below

    def actionEvent(self, event: QActionEvent) -> None:
        """Be measured anew with what is in it now."""
        self.setMinimumWidth(0)
        super().actionEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """End where its button does if it would hang out of the window else."""
        super().showEvent(event)
        self._part_keys()
        button = self.parent()
        if not isinstance(button, QPushButton | QToolButton) or button.menu() is not self:
            return
        window = button.window()
        edge = window.mapToGlobal(QPoint(window.width(), 0)).x()
        # Qt lets it begin where the button does; the screen may end before the window.
        if button.mapToGlobal(QPoint(0, 0)).x() + self.width() > edge:
            right = button.mapToGlobal(QPoint(button.width(), 0)).x()
            self.move(right - self.width(), self.y())

    def _part_keys(self) -> None:
        """Give room between words and keys, and stay on the screen."""
        seen = [one for one in self.actions() if one.isVisible()]
        has_keys = any(not one.shortcut().isEmpty() or "\t" in one.text() for one in seen)
        if has_keys and not self.minimumWidth():
            self.setMinimumWidth(self.sizeHint().width() + _BEFORE_KEYS)
            self.resize(self.minimumWidth(), self.height())
        end = self.screen().availableGeometry().right() + 1
        if self.x() + self.width() > end:
            self.move(end - self.width(), self.y())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the corners off."""
        super().resizeEvent(event)
        cut_corners(self)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the button that opened it rest if the pointer has gone elsewhere.

        While a menu is open the pointer is the menu's: no button hears that it left.
        """
        super().hideEvent(event)
        button = self.parent()
        if isinstance(button, QAbstractButton):
            rest(button)


def rest(button: QWidget) -> None:
    """Tell a button that the pointer has left it, if so."""
    if not button.rect().contains(button.mapFromGlobal(button.cursor().pos())):
        button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
        button.update()
