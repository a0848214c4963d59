"""Lets a button look as it is once the menu that it opened has closed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QWidget


def see_pointer_again(button: QWidget) -> None:
    """Show that the pointer is not on a button any more, where it is not.

    While a menu is open, Qt tells no button below it that the pointer left.
    """
    if not button.rect().contains(button.mapFromGlobal(QCursor.pos())):
        button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
        button.update()
