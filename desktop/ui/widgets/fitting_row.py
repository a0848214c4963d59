"""A row of buttons that become a column where their words are too long for one line."""

from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

_BETWEEN: Final = 16


class FittingRow(QWidget):
    """Lays widgets out beside each other if its width allows, else below each other."""

    def __init__(self, *parts: QWidget) -> None:
        super().__init__()
        self._parts = parts
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(_BETWEEN)
        for part in parts:
            self._layout.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)
        self._layout.addStretch(1)
        # The width comes from outside, however long the words are.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)

    def height_at(self, width_px: int) -> int:
        """Give the height that it takes at a width, in logical px."""
        heights = [part.sizeHint().height() for part in self._parts if not part.isHidden()]
        return max(heights, default=0) if self._fits(width_px) else sum(heights)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Follow the words."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        fits = self._fits(self.width())
        way = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if way is not self._layout.direction():
            self._layout.setDirection(way)
            self._layout.setSpacing(_BETWEEN if fits else 0)

    def _fits(self, width_px: int) -> bool:
        shown = [part.sizeHint().width() for part in self._parts if not part.isHidden()]
        return sum(shown) + _BETWEEN * max(0, len(shown) - 1) <= width_px
