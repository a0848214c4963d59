"""A pill on each half of the photo: it names what is shown there, and its menu chooses another."""

from typing import Final

from PySide6.QtCore import QObject, QPoint, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QToolButton, QWidget

from desktop.photo.viewer.canvas import Canvas
from desktop.photo.viewer.paint import (
    LABEL_HEIGHT,
    LABEL_INSET,
    LABEL_PADDING,
    label_font,
    paint_label_ground,
)
from desktop.pictures.view_state import ViewMode
from desktop.ui.appearance import Appearance
from desktop.ui.widgets.buttons import ToolButton
from desktop.ui.widgets.menus import Menu

#: Logical px: beside the words, for the arrow; and a pill at its widest and at its narrowest.
_ARROW: Final = 16.0
_WIDEST: Final = 280
_NARROWEST: Final = 84
_CHROME: Final = QColor(255, 255, 255)


class HalfPill(ToolButton):
    """Looks like a label, with an arrow that says that it opens a menu.

    Args:
        look: the theme.
        canvas: what it lies on.
        tip: what it is for, with its key.

    Attributes:
        choices: the menu; who knows what there is fills it when it is about to show.
    """

    def __init__(self, look: Appearance, canvas: QWidget, tip: str) -> None:
        super().__init__()
        self._look = look
        self.setParent(canvas)
        self._name, self._tip = "", tip
        self._said = ("", "", "")
        self.choices = Menu(self)
        self.setMenu(self.choices)
        self.choices.aboutToHide.connect(self._on_left)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFont(label_font(self.font()))
        self.setToolTip(tip)
        self.hide()

    @property
    def name(self) -> str:
        """What is shown there."""
        return self._name

    def show_name(self, name: str, spoken: str, trouble: str) -> None:
        """Say what is shown there.

        Args:
            name: in a word or two.
            spoken: the same for screen readers, with which half it is.
            trouble: why it cannot be shown; empty where it can.
        """
        if (name, spoken, trouble) == self._said:
            return  # nothing to be painted anew, beside a slider that moves
        self._said = (name, spoken, trouble)
        self._name = name
        self.setAccessibleName(spoken)
        self.setAccessibleDescription(trouble or self._tip)
        self.update()

    def sizeHint(self) -> QSize:
        """Be as wide as the words."""
        words = QFontMetrics(label_font(self.font())).horizontalAdvance(self._name)
        width = min(_WIDEST, round(words + 2 * LABEL_PADDING + _ARROW) + 1)
        return QSize(width, round(LABEL_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint words and arrow."""
        painter, box = QPainter(self), QRectF(self.rect())
        # Whoever left a menu may be elsewhere by now, which nobody told.
        is_under = self.rect().contains(self.mapFromGlobal(self.cursor().pos()))
        is_hot = (self.underMouse() and is_under) or self.choices.isVisible()
        paint_label_ground(painter, box, is_hot=is_hot)
        if self._look.theme.is_contrast and not self.hasFocus():
            painter.setPen(QPen(_CHROME, 1.0))
            radius = box.height() / 2 - 0.5
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(_CHROME, 2.0))
            radius = box.height() / 2 - 1
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius)
        painter.setFont(label_font(self.font()))
        painter.setPen(_CHROME)
        words = box.adjusted(LABEL_PADDING, 0, -LABEL_PADDING - _ARROW + 4, 0)
        elided = painter.fontMetrics().elidedText(
            self._name, Qt.TextElideMode.ElideRight, round(words.width() + 1)
        )
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, elided)
        painter.setPen(QPen(_CHROME, 1.6, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
        middle = QPoint(round(box.right() - LABEL_PADDING - 4), round(box.center().y()))
        arrow = [middle + QPoint(-4, -2), middle + QPoint(0, 2), middle + QPoint(4, -2)]
        painter.drawPolyline(QPolygonF([point.toPointF() for point in arrow]))

    @Slot()
    def _on_left(self) -> None:
        self.update()


class HalfPills(QObject):
    """Keeps the two pills where their halves are.

    Args:
        look: the theme.
        canvas: what they lie on.

    Attributes:
        pills: on the left and on the right half.
    """

    def __init__(self, look: Appearance, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._is_offered = False
        self.pills = (
            HalfPill(look, canvas, self.tr("Choose what the left half shows (Alt+1)")),
            HalfPill(look, canvas, self.tr("Choose what the right half shows (Alt+2)")),
        )
        canvas.halves.placed.connect(self._on_placed)

    def offer(self, offered: bool) -> None:
        """Say whether there is anything to choose; else the canvas paints labels."""
        if offered is self._is_offered:
            return
        self._is_offered = offered
        self._canvas.halves.are_named = offered
        self._canvas.update()
        self._place()

    def show_names(self, names: tuple[str, str], troubles: tuple[str, str] = ("", "")) -> None:
        """Say what the halves show, and why one cannot be shown."""
        spoken = (
            self.tr("Left half: {name}").format(name=names[0]),
            self.tr("Right half: {name}").format(name=names[1]),
        )
        for pill, *said in zip(self.pills, names, spoken, troubles, strict=True):
            pill.show_name(*said)
        self._place()

    def open(self, number: int) -> None:
        """Open the menu of the left (0) or right (1) half, where it is seen."""
        if not self.pills[number].isHidden():
            self.pills[number].showMenu()

    @Slot(object)
    def _on_placed(self, places: tuple[QRectF, ...]) -> None:
        self._place()

    def _place(self) -> None:
        places = self._canvas.halves.places if self._is_offered else ()
        is_split = self._canvas.state.mode is ViewMode.SPLIT
        for number, pill in enumerate(self.pills):
            room = places[number] if places else QRectF()
            free = room.width() - 2 * LABEL_INSET
            wanted = pill.sizeHint()
            width = min(wanted.width(), int(free))
            if width < min(wanted.width(), _NARROWEST) or room.height() < 3 * LABEL_HEIGHT:
                pill.hide()
                continue
            is_right = is_split and number == 1
            left = room.right() - LABEL_INSET - width if is_right else room.left() + LABEL_INSET
            pill.setGeometry(round(left), round(room.top() + LABEL_INSET), width, wanted.height())
            pill.show()
