"""The hints of the open photo as a list: what each says, and how to be rid of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal, Slot
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
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.photo.viewer.hint_marks import MarkKind
from desktop.ui.accessible import give_role
from desktop.ui.appearance import Appearance
from desktop.ui.widgets.buttons import IconButton, return_as_space
from desktop.ui.widgets.labels import words
from desktop.ui.widgets.menus import Menu

#: More are not listed: they lie on the picture, and a longer list is read by nobody.
_MOST: Final = 60
_HEIGHT: Final = 30
_CROSS: Final = 26
_SIGN: Final = 16
#: More are scrolled to.
_SEEN_ROWS: Final = 6


@dataclass(frozen=True, slots=True)
class HintRow:
    """A hint as it is listed.

    Attributes:
        kind: what it says.
        colour: #rrggbb of its place.
        text: what it says, in words.
        note: of second rank: its value, or that it was proposed.
        is_quiet: it is not listed: it is one of many that a reference set.
    """

    kind: MarkKind
    colour: str
    text: str
    note: str = ""
    is_quiet: bool = False


class _RowButton(QAbstractButton):
    """A row: colour and words.

    Signals:
        pointed: the pointer or the keyboard is on it, or no longer.
        menu_wanted: where on the screen its menu is wanted.
    """

    pointed = Signal(bool)
    menu_wanted = Signal(object)

    def __init__(self, look: Appearance, row: HintRow) -> None:
        super().__init__()
        self._look = look
        self.row = row
        self.setFixedHeight(_HEIGHT)
        self.setAccessibleName(f"{row.text} {row.note}".strip())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        return QSize(120, _HEIGHT)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.pointed.emit(True)

    def leaveEvent(self, event: QEvent) -> None:
        self.pointed.emit(False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.pointed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.pointed.emit(False)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(return_as_space(event))

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        super().keyReleaseEvent(return_as_space(event))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self._look.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if self.underMouse() or self.hasFocus() or self.isChecked():
            ring = QPen(QColor(theme.focus), theme.ring)
            painter.setPen(ring if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.hover if self.underMouse() else theme.raised))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 7, 7)
        self._paint_sign(painter, QRectF(8, (_HEIGHT - 16) / 2, 16, 16))
        room = box.adjusted(33, 0, -8, 0)
        advance = self.fontMetrics().horizontalAdvance
        taken = advance(self.row.note) + 8 if self.row.note else 0
        if advance(self.row.text) + taken <= room.width():  # else the words alone
            painter.setPen(QColor(theme.muted))
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(room, right, self.row.note)
            room.setRight(room.right() - taken)
        painter.setPen(QColor(theme.text))
        text = self.fontMetrics().elidedText(
            self.row.text, Qt.TextElideMode.ElideRight, int(room.width())
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_sign(self, painter: QPainter, box: QRectF) -> None:
        theme, kind = self._look.theme, self.row.kind
        painter.setPen(QPen(QColor(theme.edge), 1.0))
        ground = theme.raised if kind is MarkKind.KEEP else self.row.colour
        painter.setBrush(QColor(ground))
        painter.drawEllipse(box)
        ink = QColor(theme.text if kind is MarkKind.KEEP else "#ffffff")
        painter.setPen(QPen(ink, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        middle = box.center()
        if kind is MarkKind.GREY:
            painter.drawLine(middle + QPointF(-4, 4), middle + QPointF(4, -4))
        elif kind is MarkKind.KEEP:
            corner = middle + QPointF(-1, 3)
            painter.drawLine(middle + QPointF(-3.5, 0), corner)
            painter.drawLine(corner, middle + QPointF(4, -3))


class _Head(QAbstractButton):
    """The heading: unfolds the rows, or folds them up."""

    def __init__(self, look: Appearance, text: str) -> None:
        super().__init__()
        self._look = look
        self.count = 0
        self.setText(text)
        self.setCheckable(True)
        self.setFixedHeight(_HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        return QSize(120, _HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(return_as_space(event))

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        super().keyReleaseEvent(return_as_space(event))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self._look.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.focus), theme.ring))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)
        box = QRectF(self.rect()).adjusted(3, 0, -3, 0)
        painter.setPen(QColor(theme.text))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self.text())
        ratio = self.devicePixelRatioF()
        sign = self._look.pixmap("chevron-down", theme.text, _SIGN, ratio)
        middle = QPointF(box.right() - _SIGN / 2, box.center().y())
        painter.setPen(QColor(theme.muted))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box.adjusted(0, 0, -_SIGN - 8, 0), right, str(self.count))
        painter.translate(middle)
        painter.rotate(180 if self.isChecked() else 0)
        painter.drawPixmap(QPointF(-_SIGN / 2, -_SIGN / 2), sign)


class _Rows(QScrollArea):
    """Room for a few rows; the others are scrolled to."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self._inner = inner
        self._most_px = _SEEN_ROWS * _HEIGHT
        self._wanted: QWidget | None = None
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)

    def show_row(self, row: QWidget | None) -> None:
        """Scroll a row into view: now, and again once rows that came or went are laid out."""
        self._wanted = row
        if row is not None:
            self.ensureWidgetVisible(row, 0, _HEIGHT // 2)

    @Slot()
    def _on_range_changed(self) -> None:
        self.show_row(self._wanted)

    def fit(self) -> None:
        """Be as high as what is in it, up to a few rows."""
        self.setFixedHeight(min(self._inner.sizeHint().height(), self._most_px))


class HintList(QWidget):
    """A heading and a row for each hint; it is there only while there are hints.

    Attributes:
        head: unfolds the rows.

    Signals:
        pointed_out: number of the hint that the pointer is on in the list, or None.
        chosen: number of the hint that was clicked.
        remove_wanted: number of the hint that is to go.
        find_wanted: number of the hint whose like is to be found in other photos.
    """

    pointed_out = Signal(object)
    chosen = Signal(int)
    remove_wanted = Signal(int)
    find_wanted = Signal(int)

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        give_role(self, QAccessible.Role.Grouping)
        self._look = look
        self.rows: list[_RowButton] = []
        self.crosses: list[IconButton] = []
        self._lines: list[QWidget] = []
        self._more = words("", "small")
        #: So many are not listed, of those that a list is for.
        self._left = 0
        #: The menu of a row, and the number of the row that it was asked about.
        self.menu = Menu(self)
        self._asked_about = 0
        self.menu.addAction(self.tr("Find in other photos")).triggered.connect(self._on_find)
        self.menu.addAction(self.tr("Remove")).triggered.connect(self._on_remove)
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._area = _Rows(inner)
        self.head = _Head(look, self.tr("Colours of places"))
        self.head.toggled.connect(self._on_toggled)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._area)
        column.addWidget(self._more)
        self.setAccessibleName(self.head.text())
        self._area.setVisible(False)
        self.setVisible(False)

    def unfold(self, is_open: bool) -> None:
        """Show the rows, or the heading alone."""
        self.head.setChecked(is_open)

    def show_rows(self, rows: Sequence[HintRow], *, chosen: int | None) -> None:
        """Show these hints, one of them chosen."""
        shown = list(rows[:_MOST])
        if len(shown) != len(self.rows):
            self._remake(shown)
        for number, row in enumerate(shown):
            button = self.rows[number]
            button.row = row
            button.setAccessibleName(f"{row.text} {row.note}".strip())
            button.setChecked(number == chosen)
            button.update()
            self._lines[number].setVisible(not row.is_quiet)
        self._area.fit()
        count = sum(not row.is_quiet for row in rows)
        self._left = count - sum(not row.is_quiet for row in shown)
        self._more.setText(self.tr("and {count} more on the picture").format(count=self._left))
        self._more.setVisible(self._left > 0 and self.head.isChecked())
        self.head.count = count
        self.head.setAccessibleDescription(str(count))
        self.head.update()
        self.setVisible(count > 0)
        at = slice(0, 0) if chosen is None else slice(chosen, chosen + 1)
        self._area.show_row(next(iter(self.rows[at]), None))

    def _remake(self, rows: Sequence[HintRow]) -> None:
        had = self._number_with_keyboard()
        self._area.show_row(None)
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.rows, self.crosses, self._lines = [], [], []
        for row in rows:
            self._add(row)
        self._column.activate()
        self._area.fit()
        if had is not None and self.crosses:
            # The next one takes the keyboard of one that went, not what comes after the list.
            self.crosses[min(had, len(self.crosses) - 1)].setFocus()

    def _add(self, row: HintRow) -> None:
        button = _RowButton(self._look, row)
        button.setCheckable(True)
        cross = IconButton(self._look, "x", self.tr("Remove this place"))
        cross.setFixedSize(_CROSS, _CROSS)
        cross.setIconSize(QSize(14, 14))
        line = QWidget()
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(2)
        across.addWidget(button, 1)
        across.addWidget(cross)
        self._column.addWidget(line)
        line.show()
        before = self.crosses[-1] if self.crosses else self.head
        QWidget.setTabOrder(before, button)
        QWidget.setTabOrder(button, cross)
        button.pointed.connect(self._on_pointed)
        button.clicked.connect(self._on_clicked)
        button.menu_wanted.connect(self._on_menu_wanted)
        cross.clicked.connect(self._on_cross)
        self._lines.append(line)
        self.rows.append(button)
        self.crosses.append(cross)

    def _number_with_keyboard(self) -> int | None:
        held = [number for number, cross in enumerate(self.crosses) if cross.hasFocus()]
        return held[0] if held else None

    @Slot(bool)
    def _on_toggled(self, is_open: bool) -> None:
        self._area.setVisible(is_open)
        self._more.setVisible(is_open and self._left > 0)

    @Slot(bool)
    def _on_pointed(self, is_on: bool) -> None:
        button = self.sender()
        if button in self.rows:
            self.pointed_out.emit(self.rows.index(button) if is_on else None)

    @Slot()
    def _on_clicked(self) -> None:
        button = self.sender()
        if button in self.rows:
            number = self.rows.index(button)
            # The mark follows what is chosen, not the click.
            self.rows[number].setChecked(not self.rows[number].isChecked())
            self.chosen.emit(number)

    @Slot(object)
    def _on_menu_wanted(self, at: QPoint) -> None:
        button = self.sender()
        if button in self.rows:
            self._asked_about = self.rows.index(button)
            self.menu.popup(at)

    @Slot()
    def _on_find(self) -> None:
        self.find_wanted.emit(self._asked_about)

    @Slot()
    def _on_remove(self) -> None:
        self.remove_wanted.emit(self._asked_about)

    @Slot()
    def _on_cross(self) -> None:
        cross = self.sender()
        if cross in self.crosses:
            self.remove_wanted.emit(self.crosses.index(cross))
