"""The hairline between two parts of the window; its colour is the theme's."""

from typing import Final

from PySide6.QtWidgets import QFrame

#: Logical px.
PX: Final = 1


def across() -> QFrame:
    """Make a line that parts what is above it from what is below."""
    line = _line()
    line.setFixedHeight(PX)
    return line


def upright() -> QFrame:
    """Make a line that parts what is left of it from what is right."""
    line = _line()
    line.setFixedWidth(PX)
    return line


def _line() -> QFrame:
    line = QFrame()
    line.setProperty("kind", "line")
    return line
