"""A title that would rather be smaller than cut off: some languages have long words."""

from PySide6.QtGui import QFont, QFontMetrics, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

#: As the style sheet has them for `title` and `heading`, in logical px.
_TITLE_PX = 17


class FittingTitle(QLabel):
    """The title of a panel, of the kind `title` where there is room for it, else `heading`."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._other: FittingTitle | None = None
        self.setProperty("kind", "title")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def stand_beside(self, other: "FittingTitle") -> None:
        """Be as large as another one while both are in sight."""
        self._other, other._other = other, self
        self._choose_both()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the size that fits."""
        super().resizeEvent(event)
        self._choose_both()

    def showEvent(self, event: QShowEvent) -> None:
        """Be as large as the other one."""
        super().showEvent(event)
        self._choose_both()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the other one be as large as it fits."""
        super().hideEvent(event)
        self._choose_both()

    def _choose_both(self) -> None:
        other = self._other
        self._choose(other)
        if other is not None:
            other._choose(self)

    def _choose(self, other: "FittingTitle | None") -> None:
        fits = self._fits and (other is None or not other.isVisible() or other._fits)
        kind = "title" if fits else "heading"
        if self.property("kind") != kind:
            self.setProperty("kind", kind)
            self.style().polish(self)

    @property
    def _fits(self) -> bool:
        font = QFont(self.font())
        font.setPixelSize(_TITLE_PX)
        font.setWeight(QFont.Weight.DemiBold)
        return QFontMetrics(font).horizontalAdvance(self.text()) <= self.width()
