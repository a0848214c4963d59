"""A row of colours to choose from: the pointer tries them, a click takes one."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from desktop.photo.hints.colours import Lab
from desktop.ui.accessible import give_role
from desktop.ui.appearance import Appearance
from desktop.ui.theme import luminance
from desktop.ui.widgets.buttons import return_as_space

#: Logical px.
SWATCH: Final = 28
GAP: Final = 6
_RADIUS: Final = 7.0
#: A ring of the focus colour lies so far outside of the colour.
_INSET: Final = 2.5


@dataclass(frozen=True, slots=True)
class Swatch:
    """A colour to choose.

    Attributes:
        colour: what is taken.
        name: for tooltips and screen readers.
        is_struck: struck through: no colour at all.
        is_awaited: its place is kept for a colour that is still being found.
        label: what it is called by its owner; empty for those without a name.
    """

    colour: Lab
    name: str
    is_struck: bool = False
    is_awaited: bool = False
    label: str = ""


class SwatchButton(QAbstractButton):
    """One colour.

    Signals:
        tried: the pointer or the keyboard is on it.
        left: it is no longer.
        menu_wanted: the right button was pressed.
    """

    tried = Signal()
    left = Signal()
    menu_wanted = Signal()

    def __init__(self, look: Appearance, swatch: Swatch, side: int) -> None:
        super().__init__()
        self._look = look
        self.swatch = swatch
        self.setFixedSize(QSize(side, side))
        self.setToolTip(swatch.name)
        self.setAccessibleName(swatch.name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setEnabled(not swatch.is_awaited)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Try it."""
        self.tried.emit()

    def leaveEvent(self, event: QEvent) -> None:
        """Try it no longer."""
        self.left.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Try it by the keyboard."""
        super().focusInEvent(event)
        self.tried.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Try it no longer."""
        super().focusOutEvent(event)
        self.left.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask what else can be done with it."""
        self.menu_wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Return press it, and leave the arrows to the row."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        else:
            super().keyPressEvent(return_as_space(event))

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let go of it."""
        super().keyReleaseEvent(return_as_space(event))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the colour, with a ring where it is meant."""
        painter, theme = QPainter(self), self._look.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(_INSET, _INSET, -_INSET, -_INSET)
        if self.swatch.is_awaited:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.track))
            painter.drawRoundedRect(box, _RADIUS - 2, _RADIUS - 2)
            return
        colour = self.swatch.colour.hex
        painter.setPen(QPen(QColor(theme.edge), 1.0))
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(box, _RADIUS - 2, _RADIUS - 2)
        if self.swatch.is_struck:
            ink = QColor(255, 255, 255) if luminance(colour) < 0.3 else QColor(20, 20, 20)
            pen = QPen(ink, 1.75, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            inner = box.adjusted(5, 5, -5, -5)
            painter.drawLine(inner.bottomLeft(), inner.topRight())
        if self.underMouse() or self.hasFocus() or self.isChecked():
            ring = theme.focus if self.hasFocus() or self.isChecked() else theme.muted
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(ring), theme.ring if self.hasFocus() else 2.0))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)


class SwatchRow(QWidget):
    """Colours in a row; Tab reaches the row, the arrow keys go along it.

    Args:
        look: theme.
        name: for screen readers.
        side: of a colour, in logical px.
        places: there is room for so many.
        shows_free: a place that has no colour yet is outlined.

    Signals:
        tried: the `Swatch` that the pointer or the keyboard is on.
        left: it is on none of them any more.
        taken: the `Swatch` that was clicked.
        menu_wanted: the `Swatch` of which more is wanted.
    """

    tried = Signal(object)
    left = Signal()
    taken = Signal(object)
    menu_wanted = Signal(object)

    def __init__(
        self,
        look: Appearance,
        name: str,
        *,
        side: int = SWATCH,
        places: int = 8,
        shows_free: bool = False,
    ) -> None:
        super().__init__()
        give_role(self, QAccessible.Role.Grouping)
        self._look, self._side = look, side
        self._places = places if shows_free else 0
        self.buttons: list[SwatchButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP)
        self._row.addStretch(1)
        self.setAccessibleName(name)
        self.setFixedHeight(side)
        self.setMinimumWidth(places * side + (places - 1) * GAP)
        look.changed.connect(self._on_look_changed)

    def show_swatches(self, swatches: Sequence[Swatch]) -> None:
        """Offer these colours."""
        if [button.swatch for button in self.buttons] != list(swatches):
            self._remake(swatches)

    def show_taken(self, colour: Lab | None, *, struck: bool = False) -> None:
        """Mark the colour that is in force, if it is one of these."""
        is_found = False
        for button in self.buttons:
            swatch = button.swatch
            same = swatch.is_struck if struck else colour == swatch.colour and not swatch.is_struck
            button.setCheckable(True)
            button.setChecked(same and not is_found)
            is_found = is_found or same

    def focus_first(self) -> None:
        """Give the row the keyboard."""
        if self.buttons:
            self.buttons[0].setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go along the row."""
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        at = [number for number, button in enumerate(self.buttons) if button.hasFocus()]
        if steps is None or not at:
            event.ignore()
            return
        number = min(max(at[0] + steps, 0), len(self.buttons) - 1)
        self.buttons[number].setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Outline the free places."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._look.theme.edge), 1.0))
        for number in range(len(self.buttons), self._places):
            box = QRectF(number * (self._side + GAP), 0, self._side, self._side)
            inner = box.adjusted(_INSET, _INSET, -_INSET, -_INSET)
            painter.drawRoundedRect(inner, _RADIUS - 2, _RADIUS - 2)

    def _remake(self, swatches: Sequence[Swatch]) -> None:
        held = [number for number, button in enumerate(self.buttons) if button.hasFocus()]
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.buttons = [SwatchButton(self._look, swatch, self._side) for swatch in swatches]
        for number, button in enumerate(self.buttons):
            button.setFocusPolicy(
                Qt.FocusPolicy.TabFocus if number == 0 else Qt.FocusPolicy.NoFocus
            )
            button.tried.connect(self._on_tried)
            button.left.connect(self.left)
            button.clicked.connect(self._on_clicked)
            button.menu_wanted.connect(self._on_menu_wanted)
            self._row.addWidget(button)
            button.show()
        self._row.addStretch(1)
        self._row.activate()
        self.update()
        if held and self.buttons:
            # The keyboard stays where it was, though the colours are others.
            self.buttons[min(held[0], len(self.buttons) - 1)].setFocus()

    @Slot()
    def _on_tried(self) -> None:
        self.tried.emit(_swatch_of(self.sender()))

    @Slot()
    def _on_clicked(self) -> None:
        self.taken.emit(_swatch_of(self.sender()))

    @Slot()
    def _on_menu_wanted(self) -> None:
        self.menu_wanted.emit(_swatch_of(self.sender()))

    @Slot()
    def _on_look_changed(self) -> None:
        self.update()


def _swatch_of(sender: object) -> Swatch | None:
    return sender.swatch if isinstance(sender, SwatchButton) else None
