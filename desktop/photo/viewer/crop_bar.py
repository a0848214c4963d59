"""The bar below the photo while it is cropped: the frame's shape, the angle, and done."""

from collections.abc import Iterable
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from core.edits.framing import MOST_DEGREES
from desktop.photo.on_paper import Fineness
from desktop.photo.viewer.angle_ruler import STEPS, AngleRuler
from desktop.photo.viewer.crop_state import CropState, Ratio
from desktop.pictures.view_state import Size
from desktop.ui.appearance import Appearance, tabular
from desktop.ui.widgets.buttons import IconButton, PushButton
from desktop.ui.widgets.choice_box import ChoiceBox
from desktop.ui.widgets.held_button import HeldButton

_RETURN: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_INSET: Final = 12
_SPACING: Final = 6
_NARROWEST_RULER: Final = 140
#: It gives way to the size of what is left.
_RULER_BY_SIZE: Final = 100
_WIDEST_RULER: Final = 300
#: What Qt takes for a widget without a greatest width.
_UNBOUND: Final = 16_777_215
#: A ruler that leaves room for the word before it.
_RULER_BY_WORD: Final = 180
_WIDTH_OF_RATIOS: Final = 132
_WIDTH_OF_ANGLE: Final = 76


class CropBar(QWidget):
    """Shows how the photo is being cropped, and says what is wanted of it.

    Where one row has not the room for all of it, the angle has a row of its own above the rest;
    the size goes there, too, where the row below is full.

    Signals:
        ratio_chosen: the `Ratio` that the frame is to keep.
        upend_wanted: the frame is to lie on its other side.
        angle_moved: degrees, while the ruler or the number changes.
        straightening: whether a hand is at the ruler.
        level_wanted: whether a line is to be drawn along what should be level or plumb.
        reset_wanted: all of the photo is to be shown.
        taken, left: done, or not.
    """

    ratio_chosen = Signal(object)
    upend_wanted = Signal()
    angle_moved = Signal(float)
    straightening = Signal(bool)
    level_wanted = Signal(bool)
    reset_wanted = Signal()
    taken = Signal()
    left = Signal()

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self.setProperty("kind", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.ratios = ChoiceBox(look, self.tr("Shape"))
        self.ratios.setToolTip(self.tr("Shape of the frame"))
        self.ratios.setFixedWidth(_WIDTH_OF_RATIOS)
        for ratio, name in self._names():
            self.ratios.addItem(name, ratio.name)
        self.upend = IconButton(look, "ratio", self.tr("Lay the frame on its other side (X)"))
        self.size_left = QLabel()
        self.size_left.setProperty("kind", "small")
        self.size_left.setFont(tabular(self.font()))
        self.size_left.setAccessibleName(self.tr("Size of what is left"))
        self._fineness: Fineness | None = None
        self._word = QLabel(self.tr("Straighten"))
        self.ruler = AngleRuler(look)
        self.ruler.setAccessibleName(self.tr("Straighten"))
        self.ruler.setToolTip(self.tr("Turn the photo a little; a double click takes it back"))
        self.angle = self._make_angle()
        self.level = HeldButton(
            look,
            "ruler",
            self.tr("Straighten by a line"),
            self.tr("Draw a line along a horizon or a wall (or hold Ctrl)"),
        )
        self.reset = PushButton(self.tr("Reset"), kind="flat")
        self.reset.setToolTip(self.tr("Show all of the photo again"))
        self.reset_icon = IconButton(look, "rotate-ccw", self.reset.text())
        self.reset_icon.setToolTip(self.reset.toolTip())
        self.cancel = PushButton(self.tr("Cancel"))
        self.cancel.setToolTip(self.tr("Leave it as it was (Esc)"))
        self.done = PushButton(self.tr("Done"), kind="primary")
        self.done.setToolTip(self.tr("Crop the photo (Return)"))
        self._lay_out()
        self._connect()
        # The width comes from outside, however long the words are.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_fineness(self, fineness: Fineness | None, photo: Size) -> None:
        """Take how large the photo is on paper, where that is known, and keep room for its size."""
        self._fineness = fineness
        self.size_left.ensurePolished()
        lines = self._size_words(photo.width, photo.height).split("\n")
        room = max(map(self.size_left.fontMetrics().horizontalAdvance, lines))
        self.size_left.setFixedWidth(room + _SPACING)
        self._fit()

    def show_state(self, state: CropState) -> None:
        """Show how the photo is being cropped; nothing is emitted."""
        self.size_left.setText(self._size_words(*state.size))
        for widget in (self.ratios, self.ruler, self.angle):
            widget.blockSignals(True)
        self.ratios.setCurrentIndex(self.ratios.findData(state.ratio.name))
        if not self.ruler.isSliderDown():
            self.ruler.setValue(round(state.angle * STEPS))
        if round(self.angle.value() * STEPS) != round(state.angle * STEPS):
            self.angle.setValue(state.angle)
        for widget in (self.ratios, self.ruler, self.angle):
            widget.blockSignals(False)
        for button in (self.reset, self.reset_icon):
            button.setEnabled(not state.is_whole)
        self.upend.setEnabled(state.ratio is not Ratio.SQUARE)

    def show_levelling(self, is_on: bool) -> None:
        """Show whether a line is to be drawn; nothing is emitted."""
        self.level.setChecked(is_on)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Do without a word, and then with two rows, where room is short."""
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Follow the words."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take it or leave it, wherever in the bar the keyboard is."""
        if event.key() in _RETURN and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.taken.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            event.ignore()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Return take the typed number alone."""
        is_press = watched is self.angle and event.type() == QEvent.Type.KeyPress
        if is_press and isinstance(event, QKeyEvent) and event.key() in _RETURN:
            self.angle.interpretText()
            self.angle.selectAll()
            return True
        return False

    def _size_words(self, width: int, height: int) -> str:
        """Say how large what is left is; on paper, where that is known, in a line of its own."""
        pixels = self.tr("{width} × {height} px").format(width=width, height=height)
        if self._fineness is None:
            return pixels
        cm = (QLocale().toString(side, "f", 1) for side in self._fineness.cm(width, height))
        across, down = cm
        return pixels + "\n" + self.tr("{width} × {height} cm").format(width=across, height=down)

    def _make_angle(self) -> QDoubleSpinBox:
        angle = QDoubleSpinBox()
        angle.setRange(-MOST_DEGREES, MOST_DEGREES)
        angle.setDecimals(2)
        angle.setSingleStep(0.1)
        angle.setSuffix("°")
        angle.setAlignment(Qt.AlignmentFlag.AlignCenter)
        angle.setKeyboardTracking(False)
        angle.setFont(tabular(self.font()))
        angle.setFixedWidth(_WIDTH_OF_ANGLE)
        angle.setAccessibleName(self.tr("Angle in degrees"))
        angle.installEventFilter(self)
        return angle

    def _names(self) -> tuple[tuple[Ratio, str], ...]:
        return (
            (Ratio.FREE, self.tr("Free")),
            (Ratio.ORIGINAL, self.tr("As the photo")),
            (Ratio.SQUARE, self.tr("Square")),
            (Ratio.FOUR_TO_FIVE, "4 : 5"),
            (Ratio.THREE_TO_TWO, "3 : 2"),
            (Ratio.SIXTEEN_TO_NINE, "16 : 9"),
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(_INSET, 7, _INSET, 7)
        column.setSpacing(_SPACING)
        self._upper, self._lower = QHBoxLayout(), QHBoxLayout()
        for row in (self._upper, self._lower):
            row.setSpacing(_SPACING)
            column.addLayout(row)
        self._has_two_rows = self._has_size_above = False
        self._arrange()

    def _arrange(self) -> None:
        """Put everything into one row or two."""
        shape: list[QWidget] = [self.ratios, self.upend]
        angle: list[QWidget] = [self._word, self.ruler, self.angle, self.level]
        end: list[QWidget] = [self.cancel, self.done]
        upper, lower = self._upper, self._lower
        for row in (upper, lower):
            while row.count():
                row.takeAt(0)
        if self._has_size_above:
            angle.insert(0, self.size_left)
        else:
            shape.append(self.size_left)
        if self._has_two_rows:
            angle.append(self.reset_icon)
            _add(upper, angle)
            _add(lower, shape)
            in_order = angle + shape + end
        else:
            end.insert(0, self.reset)
            _add(lower, shape)
            lower.addSpacing(_SPACING)
            _add(lower, angle)
            in_order = shape + angle + end
        lower.addStretch(1)
        _add(lower, end)
        row_of_ruler = upper if self._has_two_rows else lower
        row_of_ruler.setStretchFactor(self.ruler, 4)
        self.ruler.setMaximumWidth(_UNBOUND if self._has_two_rows else _WIDEST_RULER)
        self.reset.setHidden(self._has_two_rows)
        self.reset_icon.setVisible(self._has_two_rows)
        for silent in (self._word, self.size_left):
            in_order.remove(silent)
        for one, other in pairwise(in_order):
            self.setTabOrder(one, other)

    def _fit(self) -> None:
        """Show what there is room for: what goes is told by what stays."""
        free = self.width() - 2 * _INSET
        needed = _row_width(
            *(self.ratios, self.upend, self.size_left, self.angle, self.level),
            *(self.reset, self.cancel, self.done),
        )
        needed += _NARROWEST_RULER + _SPACING
        needed += 2 * _SPACING  # before the angle, and for the room that is left over
        has_two_rows = needed > free
        below = _row_width(self.ratios, self.upend, self.size_left, self.cancel, self.done)
        has_size_above = has_two_rows and below + _SPACING > free
        if (has_two_rows, has_size_above) != (self._has_two_rows, self._has_size_above):
            self._has_two_rows, self._has_size_above = has_two_rows, has_size_above
            self._arrange()
        by_ruler = (self.angle, self.level, self.reset_icon)
        if has_two_rows:
            needed = _row_width(*by_ruler) + _RULER_BY_WORD + _SPACING
        if has_size_above:
            needed += self.size_left.minimumWidth() + _SPACING
        above = _row_width(*by_ruler, self.size_left) + _RULER_BY_SIZE + _SPACING
        has_size = not has_size_above or above <= free
        self.size_left.setVisible(has_size)
        is_short = has_size_above and has_size
        self.ruler.setMinimumWidth(_RULER_BY_SIZE if is_short else _NARROWEST_RULER)
        self._word.setVisible(needed + _row_width(self._word) + _SPACING <= free)

    def _connect(self) -> None:
        self.ratios.activated.connect(self._on_ratio)
        self.upend.clicked.connect(self.upend_wanted)
        self.ruler.valueChanged.connect(self._on_ruler)
        self.ruler.sliderPressed.connect(self._on_pressed)
        self.ruler.sliderReleased.connect(self._on_released)
        self.angle.valueChanged.connect(self.angle_moved)
        self.level.toggled.connect(self.level_wanted)
        for button in (self.reset, self.reset_icon):
            button.clicked.connect(self.reset_wanted)
        self.cancel.clicked.connect(self.left)
        self.done.clicked.connect(self.taken)

    @Slot(int)
    def _on_ratio(self, index: int) -> None:
        self.ratio_chosen.emit(Ratio[str(self.ratios.itemData(index))])

    @Slot(int)
    def _on_ruler(self, value: int) -> None:
        self.angle_moved.emit(value / STEPS)

    @Slot()
    def _on_pressed(self) -> None:
        self.straightening.emit(True)

    @Slot()
    def _on_released(self) -> None:
        self.straightening.emit(False)


def _add(row: QHBoxLayout, widgets: Iterable[QWidget]) -> None:
    for widget in widgets:
        row.addWidget(widget)


def _row_width(*widgets: QWidget) -> int:
    """Give how wide some of the bar's widgets are at least beside each other."""
    widths = (widget.minimumWidth() or widget.sizeHint().width() for widget in widgets)
    return sum(widths) + _SPACING * (len(widgets) - 1)
