"""Shows a picture of a dialog, fitted and in the middle; a line in it can be put elsewhere."""

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.appearance import Appearance

_MARGIN = 20


class PreviewPane(QWidget):
    """A ground with one picture on it.

    Args:
        look: its colours.
        name: what it shows, for screen readers.

    Signals:
        pointed: where the pointer is held across the picture, 0..1.
    """

    pointed = Signal(float)

    def __init__(self, look: Appearance, name: str) -> None:
        super().__init__()
        self._look = look
        self._picture: QImage | None = None
        self._is_pointable = False
        self.setMinimumSize(240, 200)
        self.setAccessibleName(name)
        look.changed.connect(self.update)

    @property
    def picture(self) -> QImage | None:
        """What is shown."""
        return self._picture

    def show_picture(self, picture: QImage | None) -> None:
        """Show another picture, or nothing."""
        self._picture = picture
        self.update()

    def let_point(self, is_pointable: bool) -> None:
        """Say whether there is a line that can be put elsewhere."""
        self._is_pointable = is_pointable
        shape = Qt.CursorShape.SplitHCursor if is_pointable else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    def sizeHint(self) -> QSize:
        """Give the size that a dialog opens with."""
        return QSize(520, 420)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the line where the pointer is."""
        self._point(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the line with the pointer."""
        self._point(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture on its ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._look.theme.room))
        if self._picture is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self._place(), self._picture)
            # White paper ends somewhere on a white ground, too.
            painter.setPen(QColor(self._look.theme.edge))
            painter.drawRect(self._place().adjusted(-0.5, -0.5, 0.5, 0.5))

    def _place(self) -> QRectF:
        """Give where the picture lies; it is not enlarged."""
        room = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        if self._picture is None:
            return room
        natural = QSizeF(self._picture.size()) / self.devicePixelRatioF()
        size = natural.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio).boundedTo(natural)
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(room.center())
        return place

    def _point(self, event: QMouseEvent) -> None:
        place = self._place()
        if self._is_pointable and event.buttons() & Qt.MouseButton.LeftButton and place.width() > 0:
            across = (event.position().x() - place.left()) / place.width()
            self.pointed.emit(min(1.0, max(0.0, across)))
