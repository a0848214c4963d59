"""A button that is a small picture."""

from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton

from desktop.ui.appearance import Appearance
from desktop.ui.widgets.buttons import return_as_space
from desktop.ui.widgets.filling import filling
from desktop.ui.widgets.tips import shows_tip_beside

_RADIUS: Final = 10.0


class PictureButton(QAbstractButton):
    """Shows a picture that fills it, cut to rounded corners.

    Args:
        look: its colours.
        name: for tooltips and screen readers.
        size: in logical px.
    """

    def __init__(self, look: Appearance, name: str, size: QSize) -> None:
        super().__init__()
        self._look = look
        self._picture: QImage | None = None
        self.setFixedSize(size)
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @property
    def has_picture(self) -> bool:
        """Whether there is a picture to show."""
        return self._picture is not None

    def show_picture(self, picture: QImage | None) -> None:
        """Show a picture, which should be about as large as the button on this screen, or none."""
        self._picture = picture
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Return press it as Space does."""
        super().keyPressEvent(return_as_space(event))

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let go of it."""
        super().keyReleaseEvent(return_as_space(event))

    def event(self, event: QEvent) -> bool:
        """Explain itself beside itself."""
        return shows_tip_beside(self, event) or super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Paint again when enabled or disabled."""
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture and its frame."""
        self.paint_picture(QPainter(self), QRectF(self.rect()))

    def paint_picture(self, painter: QPainter, box: QRectF) -> None:
        """Paint the picture into a part of the button, with a frame that says how it stands."""
        theme = self._look.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        frame = box.adjusted(1, 1, -1, -1)
        shape = QPainterPath()
        shape.addRoundedRect(frame, _RADIUS, _RADIUS)
        painter.fillPath(shape, QColor(theme.raised))
        if self._picture is not None:
            painter.setClipPath(shape)
            painter.drawImage(frame, self._picture, filling(self._picture, frame))
            painter.setClipping(False)
        colour, width = theme.edge, 1.0
        if self.hasFocus():
            colour, width = theme.focus, float(theme.ring)
        elif self.underMouse() or self.isChecked():
            colour, width = theme.ink, 2.0
        painter.setPen(QPen(QColor(colour), width))
        painter.drawPath(shape)
