"""The course of a training as two lines: on the photos it learns from, and on those kept aside."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.train.loss_curve import NO_CURVE, LossCurve, Point, decimals, span, thinned, ticks
from desktop.train.training_texts import decimal
from desktop.ui.accessible import give_role
from desktop.ui.appearance import Appearance, tabular

_LEFT: Final = 40.0
_RIGHT: Final = 8.0
_TOP: Final = 36.0
_BOTTOM: Final = 28.0
_WORDS_PX: Final = 11
_DOT: Final = 3.5
_LINE: Final = 2.0
_GRID_ALPHA: Final = 0.5
_SWATCH: Final = 18.0
#: Between two marks of an axis there are at least so many px.
_APART: Final = 44.0
_MOST_MARKS: Final = 8
#: From here on the time is marked in hours.
_HOURS_FROM_MIN: Final = 120.0


class LossChart(QWidget):
    """Paints a `LossCurve` with axes and legend.

    Args:
        look: its colours.
    """

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        give_role(self, QAccessible.Role.Chart)
        self._look = look
        self._curve = NO_CURVE
        self._minutes = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("How far the colours are off"))
        look.changed.connect(self.update)

    def show_curve(self, curve: LossCurve, minutes: float) -> None:
        """Show losses.

        Args:
            curve: the losses so far.
            minutes: that the whole training takes; the steps are spread over them.
        """
        if curve != self._curve or minutes != self._minutes:
            self._curve, self._minutes = curve, minutes
            self.setAccessibleDescription(self._description())
            self.update()

    @property
    def _has_points(self) -> bool:
        return bool(self._curve.learned) or self._curve.start is not None

    def sizeHint(self) -> QSize:
        """Ask for room enough to read it."""
        return QSize(400, 260)

    def minimumSizeHint(self) -> QSize:
        """Be content with half of it."""
        return QSize(260, 160)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint axes, lines and legend."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(tabular(self.font(), size_px=_WORDS_PX))
        area = QRectF(self.rect()).adjusted(_LEFT, _TOP, -_RIGHT, -_BOTTOM)
        scale = _Scale(self._curve, area)
        self._paint_legend(painter)
        self._paint_axes(painter, scale)
        if not self._has_points:
            painter.setPen(QColor(self._look.theme.muted))
            waiting = self.tr("The lines begin here in a moment.")
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, waiting)
            return
        self._paint_start(painter, scale)
        self._paint_lines(painter, scale)

    def _paint_legend(self, painter: QPainter) -> None:
        theme, left = self._look.theme, 0.0
        for colour, text, has_dot in (
            (theme.ink, self.tr("on photos kept aside"), True),
            (theme.muted, self.tr("on photos it learns from"), False),
        ):
            middle = _WORDS_PX / 2 + 4
            painter.setPen(QPen(QColor(colour), _LINE))
            painter.drawLine(QPointF(left, middle), QPointF(left + _SWATCH, middle))
            if has_dot:
                _dot(painter, QPointF(left + _SWATCH / 2, middle), colour, theme.raised)
            painter.setPen(QColor(theme.text))
            width = painter.fontMetrics().horizontalAdvance(text)
            box = QRectF(left + _SWATCH + 8, 0, width + 4, _WORDS_PX + 8)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)
            left = box.right() + 20

    def _paint_axes(self, painter: QPainter, scale: "_Scale") -> None:
        theme, area = self._look.theme, scale.area
        faint = QColor(theme.edge)
        faint.setAlphaF(_GRID_ALPHA)
        grid = QPen(faint, 1.0)
        across = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        most = min(_MOST_MARKS, int(area.height() / _APART))
        marks = ticks(scale.low, scale.high, most) if self._has_points else ()
        for loss in marks:
            y = round(scale.y(loss)) + 0.5
            painter.setPen(grid)
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(QColor(theme.muted))
            painter.drawText(
                QRectF(0, y - 10, _LEFT - 8, 20), across, decimal(loss, decimals(marks))
            )
        painter.setPen(QPen(QColor(theme.edge), 1.0))
        floor = round(area.bottom()) + 0.5
        painter.drawLine(QPointF(area.left(), floor), QPointF(area.right(), floor))
        self._paint_times(painter, area)

    def _paint_times(self, painter: QPainter, area: QRectF) -> None:
        painter.setPen(QColor(self._look.theme.muted))
        in_hours = self._minutes >= _HOURS_FROM_MIN
        whole = self._minutes / 60 if in_hours else self._minutes
        marks = ticks(0.0, whole, int(area.width() / _APART / 1.4))
        for mark in marks:
            x = area.left() + (area.width() * mark / whole if whole else 0.0)
            unit = ""
            if mark == marks[-1]:
                unit = self.tr(" h") if in_hours else self.tr(" min")
            box = QRectF(x - 40, area.bottom() + 6, 80, 16)
            how = Qt.AlignmentFlag.AlignHCenter
            if box.right() > self.width():
                box.moveRight(self.width())
                how = Qt.AlignmentFlag.AlignRight
            painter.drawText(box, how, f"{QLocale().toString(mark, 'g', 6)}{unit}")

    def _paint_start(self, painter: QPainter, scale: "_Scale") -> None:
        start, theme = self._curve.start, self._look.theme
        if start is None:
            return
        y = scale.y(start)
        painter.setPen(QPen(QColor(theme.faint), 1.0, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(scale.area.left(), y), QPointF(scale.area.right(), y))
        painter.setPen(QColor(theme.muted))
        box = QRectF(scale.area.left(), y - 18, scale.area.width() - 2, 16)
        if box.top() < scale.area.top() - 4:
            box.translate(0, 20)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight, self.tr("at the start"))

    def _paint_lines(self, painter: QPainter, scale: "_Scale") -> None:
        theme = self._look.theme
        learned = QPen(QColor(theme.muted), 1.5)
        learned.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(learned)
        painter.drawPolyline(scale.polygon(thinned(self._curve.learned)))
        held_out = list(self._curve.held_out)
        if self._curve.start is not None:
            held_out.insert(0, Point(0, self._curve.start))
        strong = QPen(QColor(theme.ink), _LINE)
        strong.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(strong)
        painter.drawPolyline(scale.polygon(held_out))
        for point in held_out:
            _dot(painter, scale.place(point), theme.ink, theme.raised)

    def _description(self) -> str:
        held_out = self._curve.held_out
        if not held_out:
            return self.tr("Nothing is known yet.")
        first = self._curve.start if self._curve.start is not None else held_out[0].loss
        return self.tr(
            "On photos kept aside: {first} at first, {last} now. Lower is better."
        ).format(first=decimal(first, 3), last=decimal(held_out[-1].loss, 3))


class _Scale:
    """Brings steps and losses to places in an area."""

    def __init__(self, curve: LossCurve, area: QRectF) -> None:
        self.area = area
        self.low, self.high = span(curve)
        last = curve.learned[-1].step if curve.learned else 1.0
        self._steps = max(float(curve.steps), last, 1.0)

    def y(self, loss: float) -> float:
        share = (loss - self.low) / (self.high - self.low)
        return self.area.bottom() - share * self.area.height()

    def place(self, point: Point) -> QPointF:
        return QPointF(
            self.area.left() + point.step / self._steps * self.area.width(), self.y(point.loss)
        )

    def polygon(self, points: Sequence[Point]) -> QPolygonF:
        return QPolygonF([self.place(point) for point in points])


def _dot(painter: QPainter, at: QPointF, colour: str, ground: str) -> None:
    painter.setPen(QPen(QColor(ground), 1.5))
    painter.setBrush(QColor(colour))
    painter.drawEllipse(at, _DOT, _DOT)
    painter.setBrush(Qt.BrushStyle.NoBrush)
