"""The strip of pictures that shows what a model does: the sample photos in its colours."""

from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.accessible import give_role
from desktop.ui.appearance import Appearance

#: Width of a strip by its height.
STRIP_RATIO: Final = 5.0
_ICON: Final = 20


def paint_strip(
    painter: QPainter, look: Appearance, frame: QRectF, picture: QImage | None, radius: float
) -> None:
    """Paint a strip, cut to a frame with round corners; without a picture a sign of one."""
    shape = QPainterPath()
    shape.addRoundedRect(frame, radius, radius)
    painter.fillPath(shape, QColor(look.theme.track))
    if picture is None:
        icon = look.pixmap("images", look.theme.muted, _ICON, painter.device().devicePixelRatioF())
        painter.drawPixmap(frame.center() - QRectF(0, 0, _ICON, _ICON).center(), icon)
        return
    scale = min(picture.width() / frame.width(), picture.height() / frame.height())
    width, height = frame.width() * scale, frame.height() * scale
    left, top = (picture.width() - width) / 2, (picture.height() - height) / 2
    painter.save()
    painter.setClipPath(shape)
    painter.drawImage(frame, picture, QRectF(left, top, width, height))
    painter.restore()


class PictureStrip(QWidget):
    """Shows a strip as wide as there is room for."""

    def __init__(self, look: Appearance, name: str) -> None:
        super().__init__()
        give_role(self, QAccessible.Role.Graphic)
        self._look = look
        self._picture: QImage | None = None
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_picture(self, picture: QImage | None) -> None:
        """Show a picture, or a sign that there is none."""
        self._picture = picture
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Keep the proportions."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height at a width."""
        return round(width / STRIP_RATIO)

    def sizeHint(self) -> QSize:
        """Ask for a usual width."""
        return QSize(480, self.heightForWidth(480))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the strip."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        paint_strip(painter, self._look, QRectF(self.rect()), self._picture, 10.0)
