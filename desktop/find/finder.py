"""The field in which an action is typed, and the list of what fits, over the window."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from desktop.find.entries import Findable, matching
from desktop.find.finder_rows import ROW_HEIGHT, FinderDelegate, FinderRows
from desktop.ui.appearance import Appearance
from desktop.ui.widgets import line
from desktop.ui.widgets.floating_card import SHADOW, paint_card
from desktop.ui.widgets.labels import words

_WIDTH: Final = 620
_ROWS: Final = 10
_FIELD: Final = 48
_FOOT: Final = 8
#: Below the upper edge of the window, and from its other edges at least.
_BELOW: Final = 64
_MARGIN: Final = 24
_WALKING: Final = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
)


class Finder(QWidget):
    """Finds an action; it goes when one was chosen, by Esc, and when something else is clicked.

    Args:
        window: over which it lies.
        look: theme and icons.
        entries: all that can be found.
        recent: keys of what was used last.

    Signals:
        chosen: the `Findable` that is to be done.
    """

    chosen = Signal(object)

    def __init__(
        self,
        window: QWidget,
        look: Appearance,
        entries: Sequence[Findable],
        recent: Sequence[str],
    ) -> None:
        super().__init__(window)
        self._window, self._look = window, look
        self._entries, self._recent = tuple(entries), tuple(recent)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self._app = app
        self._before = QApplication.focusWidget()
        self._painter = FinderDelegate(look)
        self.field, self.list = QLineEdit(), QListView()
        self.rows = FinderRows(self)
        self.nothing = words(self.tr("Nothing is called that."), "muted")
        self.setAccessibleName(self.tr("Find an action"))
        self._lay_out()
        self.field.textChanged.connect(self._on_typed)
        self.list.clicked.connect(self._on_clicked)
        self.list.entered.connect(self._on_pointed_at)
        window.installEventFilter(self)
        self._on_typed("")

    def begin(self) -> None:
        """Come up, and take the keyboard."""
        self.show()
        self.raise_()
        self.field.setFocus()
        self._app.focusChanged.connect(self._on_focus_changed)

    def leave(self) -> None:
        """Go, and give the keyboard back."""
        if self.isHidden():
            return
        self._app.focusChanged.disconnect(self._on_focus_changed)
        self._window.removeEventFilter(self)
        at = QApplication.focusWidget()
        had_keyboard = at is not None and self.isAncestorOf(at)
        self.hide()
        if had_keyboard:
            (self._before or self._window).setFocus()
        self.deleteLater()

    # Events.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the list by the keys for it, from the field too; Return does it."""
        if event.key() in _WALKING:
            self.list.keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._do(self.list.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        event.accept()  # what is typed here means nothing to the window

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Stay; only what is clicked outside ends it."""
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the window."""
        if event.type() == QEvent.Type.Resize:
            self._take_place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card and its shadow."""
        paint_card(QPainter(self), QRectF(self.rect()), self._look.theme)

    # What is shown.

    def _lay_out(self) -> None:
        self.field.setPlaceholderText(self.tr("Type what you want to do"))
        self.field.setAccessibleName(self.tr("Find an action"))
        self.field.setProperty("kind", "finder")
        view = self.list
        view.setModel(self.rows)
        view.setItemDelegate(self._painter)
        view.setAccessibleName(self.tr("Actions"))
        view.setMouseTracking(True)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setUniformItemSizes(True)
        view.setFrameShape(QFrame.Shape.NoFrame)
        self.nothing.setContentsMargins(18, 0, 18, 0)
        self.nothing.setFixedHeight(ROW_HEIGHT)
        column = QVBoxLayout(self)
        edge = SHADOW + 1
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(0)
        column.addWidget(self.field)
        column.addWidget(line.across())
        column.addSpacing(_FOOT - 1)
        column.addWidget(self.nothing)
        column.addWidget(view, 1)
        column.addSpacing(_FOOT)

    def _take_place(self) -> None:
        room = self._window.rect()
        width = min(_WIDTH, room.width() - 2 * _MARGIN)
        rows = min(_ROWS, max(1, self.rows.rowCount()))
        height = min(_FIELD + 2 * _FOOT + rows * ROW_HEIGHT + 2, room.height() - _BELOW - _MARGIN)
        left = (room.width() - width) // 2 - SHADOW
        self.setGeometry(left, _BELOW - SHADOW, width + 2 * SHADOW, height + 2 * SHADOW)

    def _do(self, index: QModelIndex) -> None:
        match = self.rows.match_in(index.row())
        if match is None or not match.entry.is_possible:
            return
        self.leave()  # first: what is done may open a dialog
        self.chosen.emit(match.entry)

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        matches = matching(self._entries, text, self._recent)
        self.rows.show(matches)
        self.list.setVisible(bool(matches))
        self.nothing.setVisible(not matches)
        self._take_place()
        if matches:
            self.list.setCurrentIndex(self.rows.index(0))

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, before: QWidget | None, now: QWidget | None) -> None:
        # None: the whole window lost the keyboard, and may get it back.
        if now is not None and now is not self and not self.isAncestorOf(now):
            self.leave()

    @Slot(QModelIndex)
    def _on_pointed_at(self, index: QModelIndex) -> None:
        self.list.setCurrentIndex(index)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        self._do(index)
