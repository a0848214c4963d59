"""A title that would rather be smaller than cut off: some languages have long words."""

from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

#: As the style sheet has them for `title` and `heading`, in logical px.
_TITLE_PX = 17


class FittingTitle(QLabel):
    """The title of a panel, of the kind `title` where there is room for it, else `heading`."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setProperty("kind", "title")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the size that fits."""
        font = QFont(self.font())
        font.setPixelSize(_TITLE_PX)
        font.setWeight(QFont.Weight.DemiBold)
        fits = QFontMetrics(font).horizontalAdvance(self.text()) <= self.width()
        kind = "title" if fits else "heading"
        if self.property("kind") != kind:
            self.setProperty("kind", kind)
            self.style().polish(self)
        super().resizeEvent(event)
