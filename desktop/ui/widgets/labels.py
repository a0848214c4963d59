"""Labels of the house style."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


def words(text: str, kind: str = "", *, wraps: bool = False) -> QLabel:
    """Make a label of a kind that the style sheet knows."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if kind:
        label.setProperty("kind", kind)
    label.setWordWrap(wraps)
    return label


def to_copy(text: str, kind: str = "") -> QLabel:
    """Make a label whose words wrap and can be marked and copied."""
    label = words(text, kind, wraps=True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setCursor(Qt.CursorShape.IBeamCursor)
    return label
