"""A slider whose groove shows what it does, with its name and value above."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from desktop.ui.appearance import Appearance
from desktop.ui.theme import Theme
from desktop.ui.widgets.tips import shows_tip_beside
from desktop.ui.widgets.typed_number import TypedNumber

_STEPS: Final = 100
_HEIGHT: Final = 26
_GROOVE: Final = 6.0
_KNOB: Final = 16.0
#: Stops of what goes from no colour to much of it.
FROM_GREY: Final = ("#7d7d7d", "#8d8478", "#b08a5e", "#d9954c")
#: Room at both ends for the focus ring around the knob.
_RING: Final = 3.0


@dataclass(frozen=True, slots=True)
class Tone:
    """What a slider changes.

    Attributes:
        key: name of the value.
        name: for people.
        note: what it does, for the tooltip.
        low: smallest value.
        high: largest value.
        default: where double click and reset go.
        stops: colours of the groove from low to high, #rrggbb.
        is_signed: shown with its sign, as a departure from 0.
        is_typed: its value is a number that can be typed; else it is told by words.
    """

    key: str
    name: str
    note: str
    low: float
    high: float
    default: float
    stops: tuple[str, ...]
    is_signed: bool = False
    is_typed: bool = True


class _Groove(QSlider):
    """The groove and its knob; a click takes the knob there, a double click resets."""

    def __init__(self, look: Appearance, tone: Tone) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._look = look
        self._tone = tone
        self._grabbed_at = 0.0
        self.setRange(round(tone.low * _STEPS), round(tone.high * _STEPS))
        self.setSingleStep(1)
        self.setPageStep(10)
        self.setFixedHeight(_HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        # Taking the knob beside its middle does not move it.
        from_knob = event.position().x() - self._x_of(self.sliderPosition())
        self._grabbed_at = from_knob if abs(from_knob) <= _KNOB / 2 else 0.0
        self.setSliderDown(True)
        self._follow(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._follow(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(False)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.setSliderDown(True)
        self.setSliderPosition(round(self._tone.default * _STEPS))
        self.setSliderDown(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # A panel that is scrolled must not change the photo on the way.
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        theme = self._look.theme
        self._paint_groove(painter, theme)
        self._paint_knob(painter, theme)

    def _paint_groove(self, painter: QPainter, theme: Theme) -> None:
        top = (self.height() - _GROOVE) / 2
        groove = QRectF(_RING, top, self.width() - 2 * _RING, _GROOVE)
        if not self.isEnabled():
            painter.setBrush(QColor(theme.track))
            painter.drawRoundedRect(groove, _GROOVE / 2, _GROOVE / 2)
            return
        gradient = QLinearGradient(groove.topLeft(), groove.topRight())
        last = max(1, len(self._tone.stops) - 1)
        for number, colour in enumerate(self._tone.stops):
            gradient.setColorAt(number / last, QColor(colour))
        painter.setBrush(gradient)
        if theme.is_contrast:
            painter.setPen(QPen(QColor(theme.edge), 1.0))
        painter.drawRoundedRect(groove, _GROOVE / 2, _GROOVE / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        standard = round(self._tone.default * _STEPS)
        if abs(self._x_of(standard) - self._x_of(self.sliderPosition())) > _KNOB / 2:
            painter.setBrush(QColor(theme.faint))
            painter.drawEllipse(QPointF(self._x_of(standard), groove.bottom() + 5.5), 1.5, 1.5)

    def _paint_knob(self, painter: QPainter, theme: Theme) -> None:
        middle = QPointF(self._x_of(self.sliderPosition()), self.height() / 2)
        radius = _KNOB / 2
        if not self.isEnabled():
            painter.setBrush(QColor(theme.surface))
            painter.setPen(QPen(QColor(theme.faint), 1.0))
            painter.drawEllipse(middle, radius - 1, radius - 1)
            return
        if self.hasFocus():
            painter.setBrush(QColor(theme.surface))
            painter.setPen(QPen(QColor(theme.focus), float(theme.ring)))
            painter.drawEllipse(middle, radius + 2.5, radius + 2.5)
        grown = 0.75 if self.underMouse() or self.isSliderDown() else 0.0
        outline = QColor(theme.edge) if theme.is_contrast else QColor(0, 0, 0, 90)
        painter.setPen(QPen(outline, 1.0))
        painter.setBrush(QColor(theme.knob))
        painter.drawEllipse(middle, radius - 0.5 + grown, radius - 0.5 + grown)

    def _x_of(self, value: int) -> float:
        edge = _KNOB / 2 + _RING
        share = (value - self.minimum()) / max(1, self.maximum() - self.minimum())
        return edge + share * (self.width() - 2 * edge)

    def _follow(self, event: QMouseEvent) -> None:
        self.setSliderPosition(self._value_at(event.position().x() - self._grabbed_at))

    def _value_at(self, x: float) -> int:
        edge = _KNOB / 2 + _RING
        share = (x - edge) / max(1.0, self.width() - 2 * edge)
        value = self.minimum() + share * (self.maximum() - self.minimum())
        return min(max(round(value), self.minimum()), self.maximum())


class ToneSlider(QWidget):
    """A named slider with its value.

    Signals:
        moved: the key and the value, perhaps on its way to another.
        settled: the user has let go of the knob, or pressed a key.
    """

    moved = Signal(str, float)
    settled = Signal()

    def __init__(self, look: Appearance, tone: Tone) -> None:
        super().__init__()
        self._look = look
        self._tone, self._has_more_behind = tone, False
        self._name = QLabel(tone.name)
        self._value = self._number() if tone.is_typed else self._words()
        self.groove = _Groove(look, tone)
        self.groove.setAccessibleName(tone.name)
        self.groove.setAccessibleDescription(tone.note)
        self.setToolTip(tone.note)
        words = self._words_row = QHBoxLayout()
        words.addWidget(self._name, 1)
        words.addWidget(self._value)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(words)
        column.addWidget(self.groove)
        self.groove.valueChanged.connect(self._on_value_changed)
        self.groove.sliderReleased.connect(self.settled)
        look.changed.connect(self._keep_in_line)
        self._keep_in_line()
        self.show_value(tone.default)

    def event(self, event: QEvent) -> bool:
        """Explain itself beside itself."""
        return shows_tip_beside(self, event) or super().event(event)

    def call(self, name: str) -> None:
        """Give the name to screen readers where the row of a form shows it."""
        self.groove.setAccessibleName(name)
        self._value.setAccessibleName(name)

    def _number(self) -> TypedNumber:
        tone = self._tone
        low, high = round(tone.low * _STEPS), round(tone.high * _STEPS)
        number = TypedNumber(tone.name, low, high, is_signed=tone.is_signed)
        number.valueChanged.connect(self._on_typed)
        number.left.connect(self._on_left)
        return number

    def _words(self) -> QLabel:
        label = QLabel()
        label.setAlignment(Qt.AlignmentFlag.AlignRight)
        return label

    def add_behind_value(self, widget: QWidget) -> None:
        """Put something small behind the value, for sliders that can be taken away."""
        self._words_row.addWidget(widget)
        self._value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._has_more_behind = True
        self._keep_in_line()

    @Slot()
    def _keep_in_line(self) -> None:
        # A number leaves room about itself, which is seen while it is typed; in high contrast it
        # has an outline, which is in line with the groove.
        ends_by_itself = self._tone.is_typed and not self._look.theme.is_contrast
        end = 0 if ends_by_itself or self._has_more_behind else int(_RING)
        self._words_row.setContentsMargins(int(_RING), 0, end, 0)

    @property
    def key(self) -> str:
        """Name of the value that it changes."""
        return self._tone.key

    @property
    def value(self) -> float:
        """The value shown."""
        return self.groove.value() / _STEPS

    def show_value(self, value: float) -> None:
        """Show a value; nothing is emitted. A knob that is held stays with the hand."""
        if self.groove.isSliderDown():
            return
        self.groove.blockSignals(True)
        self.groove.setValue(round(value * _STEPS))
        self.groove.blockSignals(False)
        self._show_words()

    def disable_because(self, why: str) -> None:
        """Grey it out and say why, or with an empty reason make it work again."""
        self.setEnabled(not why)
        self.setToolTip(why or self._tone.note)

    @Slot(int)
    def _on_value_changed(self, steps: int) -> None:
        self._show_words()
        self.moved.emit(self._tone.key, steps / _STEPS)
        if not self.groove.isSliderDown():
            self.settled.emit()

    @Slot(int)
    def _on_typed(self, steps: int) -> None:
        self.groove.setValue(steps)

    @Slot()
    def _on_left(self) -> None:
        self.groove.setFocus()

    def words(self, value: int) -> str:
        """Give how a value, in hundredths, is told where it is no number."""
        return f"{value}"

    def _show_words(self) -> None:
        steps = self.groove.value()
        if isinstance(self._value, TypedNumber):
            self._value.blockSignals(True)
            self._value.setValue(steps)
            self._value.blockSignals(False)
        else:
            self._value.setText(self.words(steps))
        is_default = steps == round(self._tone.default * _STEPS)
        rank = "muted" if is_default else "strong"
        if self._value.property("rank") != rank:
            self._value.setProperty("rank", rank)
            self._value.style().polish(self._value)
