"""The mark of the program: three starch grains of an autochrome plate, and the light they mix."""

from typing import Final

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

#: The dyes of the Lumière brothers' plates, orange-red, green and blue-violet, and their places.
_GRAINS: Final = (
    ("#e4593a", QPointF(0.5, 0.315)),
    ("#3f9a58", QPointF(0.29, 0.675)),
    ("#5a56c4", QPointF(0.71, 0.675)),
)
#: What two neighbours mix to (first and second, second and third, third and first), and all three.
_MIXED: Final = ("#efb54a", "#4fb0c6", "#d46aa6")
_WHITE: Final = "#fbf6ec"
_RADIUS: Final = 0.285


class Mark(QWidget):
    """Paints the mark at a size in logical px."""

    def __init__(self, side_px: int) -> None:
        super().__init__()
        self.setFixedSize(QSize(side_px, side_px))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_mark(painter, float(self.width()))


def paint_mark(painter: QPainter, side: float) -> None:
    """Paint the mark into a square of a side at the origin."""
    painter.setPen(Qt.PenStyle.NoPen)
    circles = []
    for colour, place in _GRAINS:
        circle = QPainterPath()
        circle.addEllipse(place * side, _RADIUS * side, _RADIUS * side)
        painter.fillPath(circle, QColor(colour))
        circles.append(circle)
    for number, colour in enumerate(_MIXED):
        shared = circles[number].intersected(circles[(number + 1) % 3])
        painter.fillPath(shared, QColor(colour))
    middle = circles[0].intersected(circles[1]).intersected(circles[2])
    painter.fillPath(middle, QColor(_WHITE))
