"""One figure of a report: what it is called, before and after, and what it is held against."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from desktop.train.widgets.page_parts import label
from desktop.ui.accessible import give_role


class FigureTile(QFrame):
    """A card with a figure before and after.

    Args:
        name: what it is called.
        note: how to read it.
    """

    def __init__(self, name: str, note: str) -> None:
        super().__init__()
        give_role(self, QAccessible.Role.StaticText)
        self.setProperty("kind", "card")
        self._values = label("", "figure", wraps=False)
        self._grey = label("", "small")
        self._note = note
        self._name = name
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(2)
        column.addWidget(label(name, "small"))
        column.addWidget(self._values)
        column.addWidget(self._grey)

    def show_figure(self, before: str, after: str, grey: str) -> None:
        """Show values, as they are written."""
        self._values.setText(f"{before}  →  {after}")
        self._grey.setText(grey)
        self.setAccessibleName(f"{self._name}: {before}, {after}")
        self.setAccessibleDescription(f"{self._note} {grey}")
        self.setToolTip(self._note)


def row_of(tiles: list[FigureTile]) -> QHBoxLayout:
    """Lay tiles out side by side, equally wide."""
    row = QHBoxLayout()
    row.setSpacing(12)
    for tile in tiles:
        row.addWidget(tile, 1)
    return row
