"""The list of the queue: which rows are seen, what is wanted of them, where they are dragged.

It is a table of one column: a `QListView` lays all rows out anew whenever one of them changes,
which takes a tenth of a second for twenty thousand.
"""

from collections.abc import Collection
from pathlib import Path
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from core.queue.jobs import Edge, JobState, QueueJob
from desktop.queue.queue_delegate import ROW_HEIGHT, QueueDelegate
from desktop.queue.queue_drag import MIME, dragged_ids
from desktop.queue.queue_groups import Heading, Row, folder_of
from desktop.queue.queue_menu import MenuContext, QueueAction, QueueActionChosen, QueueMenu, wish_of
from desktop.queue.queue_model import QueueModel
from desktop.queue.queue_roles import ItemRole, OwnRole
from desktop.queue.queue_texts import nothing_listed_words
from desktop.queue.row_bars import RowBars
from desktop.ui.appearance import Appearance
from desktop.ui.motion import Frames
from desktop.ui.widgets.menus import Menu

_FRAME_MS: Final = 40
_ROUND_MS: Final = 1400
_TABS: Final = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
_NONE: Final = Qt.KeyboardModifier.NoModifier


class QueueView(QTableView):
    """Shows a `QueueModel`.

    Signals:
        seen: tuple of the photos in sight, when others come into sight.
        wished: a `QueueActionChosen`, by key, click or menu.
        dragged: ids of photos, and the id of the photo they were dropped before, or an `Edge`.
    """

    seen = Signal(object)
    wished = Signal(object)
    dragged = Signal(object, object)

    def __init__(self, look: Appearance, model: QueueModel) -> None:
        super().__init__()
        self._look, self._queue = look, model
        self._painter = QueueDelegate(look)
        self._bars = RowBars(self, self._painter, model.working_rows)
        self._context = MenuContext()
        self._at_work: int | None = None
        self._awaited: Path | None = None
        self._frames = Frames(look.motion, _FRAME_MS, self)
        self._frames.ticked.connect(self._on_tick)
        self.setModel(model)
        self.setItemDelegate(self._painter)
        self._be_a_list()
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.setAccessibleName(self.tr("Photos in the queue"))
        self.clicked.connect(self._on_clicked)
        self.verticalScrollBar().valueChanged.connect(self._tell_seen)
        model.changed.connect(self._on_changed)
        model.rowsInserted.connect(self._on_rows_inserted)
        model.modelReset.connect(self._on_reset)
        look.changed.connect(self._on_look_changed)

    def _be_a_list(self) -> None:
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        columns.hide()
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setDragDropOverwriteMode(False)

    def show_context(self, context: MenuContext) -> None:
        """Take what the menu depends on beside the photos."""
        self._context = context

    def go_to(self, photo: Path) -> None:
        """Bring a photo into sight, now or as soon as it is in the list."""
        self._awaited = photo
        self._queue.show_folder(photo)
        self._look_for_awaited()

    @property
    def selected(self) -> tuple[QueueJob, ...]:
        """The photos that are selected, in the order of the queue."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return tuple(job for row in rows for job in self._queue.listed(row, row + 1))

    @Slot()
    def show_next_failed(self) -> None:
        """Go to the next photo that failed, from the last one to the first."""
        row = self._next_failed(self.currentIndex().row() + 1)
        if row is None:
            return
        item = self._queue.at(row)
        if isinstance(item, Heading):
            self._queue.fold(item.folder, False)
            row = self._next_failed(row) or row
        self.setCurrentIndex(self._queue.index(row, 0))
        self.setFocus()

    def bring_first_into_sight(self, ids: Collection[int]) -> None:
        """Show the first of some photos, or its folder, unless the keyboard is among the photos."""
        if not ids or self.hasFocus():
            return
        jobs = (self._queue.job(job_id) for job_id in ids)
        folders = {folder_of(job) for job in jobs if job is not None}
        for row in range(self._queue.rowCount()):
            item = self._queue.at(row)
            if isinstance(item, Heading):
                is_one = item.is_folded and item.folder in folders
            else:
                is_one = item.id in ids
            if is_one:
                self.scrollTo(self._queue.index(row, 0))
                return

    def _next_failed(self, first: int) -> int | None:
        """Give the next row with a photo that failed, or that hides one, from the last to row 0."""
        count = self._queue.rowCount()
        rows = (*range(first, count), *range(min(first, count)))
        return next((row for row in rows if _has_failed(self._queue.at(row))), None)

    def _to_top(self, row: int) -> None:
        """Scroll a photo to the top of the list; the first of a folder with its heading."""
        if row > 0 and isinstance(self._queue.at(row - 1), Heading):
            row -= 1
        self.scrollTo(self._queue.index(row, 0), QAbstractItemView.ScrollHint.PositionAtTop)

    # Events.

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the photos, or say that none is such as is to be listed."""
        if self._frames.is_running and self._bars.paint_alone(event.region()):
            return
        super().paintEvent(event)
        if self._queue.rowCount() or not self._queue.tally.total:
            return
        painter = QPainter(self.viewport())
        painter.setPen(QColor(self._look.theme.muted))
        room = self.viewport().rect().adjusted(20, 24, -20, -24)
        above = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter
        words = nothing_listed_words(self._queue.filter)
        painter.drawText(room, above | Qt.TextFlag.TextWordWrap, words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell which rows came into sight."""
        super().resizeEvent(event)
        self._tell_seen()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is when it comes by Tab: at the first row in sight, at first."""
        by_tab = event.reason() in _TABS
        if by_tab and not self.currentIndex().isValid():
            # Qt would take the first row of all, and not show it.
            self.setCurrentIndex(self.indexAt(QPoint(4, 2)))
        super().focusInEvent(event)
        if by_tab and not self.selectedIndexes():
            self.setCurrentIndex(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open, move and remove by keys."""
        wish = wish_of(event)
        if self._fold_by_key(event):
            pass
        elif wish is None:
            super().keyPressEvent(event)
        elif wish is QueueAction.OPEN:
            self._open(self.currentIndex())
        else:
            self._wish(wish)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Go to the first and last row by Home and End, as lists do."""
        last = self._queue.rowCount() - 1
        if action is QAbstractItemView.CursorAction.MoveHome:
            return self._queue.index(0, 0)
        if action is QAbstractItemView.CursorAction.MoveEnd:
            return self._queue.index(last, 0)
        return super().moveCursor(action, modifiers)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the photos that are selected."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not index.isValid():
            return
        if isinstance(index.data(ItemRole), Heading):
            self._offer_folding(index, event)
            return
        if not self.selectionModel().isSelected(index):
            self.setCurrentIndex(index)
        own = [self._queue.index(row.row(), 0).data(OwnRole) for row in self.selectedIndexes()]
        menu = QueueMenu(self, self.selected, self._context, has_own=any(own))
        menu.wished.connect(self.wished)
        place = self.visualRect(index).center() if by_key else event.pos()
        menu.popup(self.viewport().mapToGlobal(place))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take rows of the list; files are left to the window."""
        if event.mimeData().hasFormat(MIME):
            super().dragEnterEvent(event)
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show between which rows the photos would go."""
        super().dragMoveEvent(event)
        event.setDropAction(event.proposedAction())
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell where photos were dropped; the queue moves them."""
        ids = dragged_ids(event.mimeData())
        if ids:
            self.dragged.emit(ids, self._before(event.position().toPoint()))
        event.setDropAction(event.proposedAction())
        event.accept()
        self.stopAutoScroll()
        self.setState(QAbstractItemView.State.NoState)
        self.viewport().update()

    def _before(self, place: QPoint) -> int | Edge:
        """Give the photo that what is dropped at a place goes before."""
        index = self.indexAt(place)
        if not index.isValid():
            return Edge.BOTTOM
        row = index.row() + (place.y() > self.visualRect(index).center().y())
        following = self._queue.listed(row, row + 1)
        return following[0].id if following else Edge.BOTTOM

    # What is wanted.

    def _wish(self, wish: QueueAction) -> None:
        items = self.selected
        if items:
            self.wished.emit(QueueActionChosen(wish, items))

    def _open(self, index: QModelIndex | QPersistentModelIndex) -> None:
        item = index.data(ItemRole) if index.isValid() else None
        if isinstance(item, Heading):
            self._queue.fold(item.folder, not item.is_folded)
        if isinstance(item, QueueJob):
            self.wished.emit(QueueActionChosen(QueueAction.OPEN, (item,)))

    def _fold_by_key(self, event: QKeyEvent) -> bool:
        """Fold and unfold by the arrow keys, as trees do; False for other keys."""
        folds = {Qt.Key.Key_Left: True, Qt.Key.Key_Right: False}.get(Qt.Key(event.key()))
        row = self.currentIndex().row()
        is_plain = event.modifiers() in (_NONE, Qt.KeyboardModifier.KeypadModifier)
        if folds is None or not self._queue.filter.by_folder or row < 0 or not is_plain:
            return False
        item = self._queue.at(row)
        if isinstance(item, Heading):
            self._queue.fold(item.folder, folds)
        elif folds:  # from a photo to its heading
            above = range(row - 1, -1, -1)
            at = next((r for r in above if isinstance(self._queue.at(r), Heading)), row)
            self.setCurrentIndex(self._queue.index(at, 0))
        return True

    def _offer_folding(self, index: QModelIndex, event: QContextMenuEvent) -> None:
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Hide the photos of all folders")).triggered.connect(self.fold_all)
        menu.addAction(self.tr("Show the photos of all folders")).triggered.connect(self.unfold_all)
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        place = self.visualRect(index).center() if by_key else event.pos()
        menu.popup(self.viewport().mapToGlobal(place))

    @Slot()
    def fold_all(self) -> None:
        """Leave the headings of folders alone in the list."""
        self._queue.fold(None, True)

    @Slot()
    def unfold_all(self) -> None:
        """Show the photos of all folders."""
        self._queue.fold(None, False)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        # With Shift or Ctrl a click selects.
        if QGuiApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier:
            self._open(index)

    @Slot(QModelIndex, int, int)
    def _on_rows_inserted(self, parent: QModelIndex, first: int, last: int) -> None:
        self._look_for_awaited(first, last + 1)

    @Slot()
    def _on_reset(self) -> None:
        # Where photos stand by their doubt no hand puts them elsewhere.
        self.setDragEnabled(self._queue.filter.keeps_order)
        self._look_for_awaited()

    def _look_for_awaited(self, first: int = 0, end: int | None = None) -> None:
        if self._awaited is None:
            return
        for item in self._queue.listed(first, end):
            row = self._queue.listed_row(item.id)
            if item.job.source == self._awaited and row is not None:
                self._awaited = None
                self._to_top(row)
                return

    @Slot()
    def _tell_seen(self) -> None:
        first = self.indexAt(QPoint(4, 2)).row()
        if first < 0:
            return
        count = self.viewport().height() // ROW_HEIGHT + 2
        self.seen.emit(self._queue.listed(first, first + count))

    @Slot()
    def _on_changed(self) -> None:
        self._frames.run(bool(self._queue.tally.working))
        if self._awaited is not None:
            self._queue.show_folder(self._awaited)
        self._follow()
        self._tell_seen()

    def _follow(self) -> None:
        """Keep the photo in work in sight, unless somebody looks at others."""
        rows = self._queue.working_rows()
        if not rows:
            # Between two photos nobody who looks elsewhere is to be taken back.
            if not self._queue.tally.waiting:
                self._at_work = None
            return
        before = None if self._at_work is None else self._queue.listed_row(self._at_work)
        now = min(rows)
        if before == now:
            return
        (working,) = self._queue.listed(now, now + 1)
        self._at_work = working.id
        was_seen = before is None or self.viewport().rect().intersects(
            self.visualRect(self._queue.index(before, 0))
        )
        index = self._queue.index(now, 0)
        is_seen = self.viewport().rect().contains(self.visualRect(index))
        if was_seen and not is_seen and not self.hasFocus() and not self._has_chosen_in_sight():
            # A page at once: a list that creeps on with each photo is hard to read.
            self._to_top(now)

    def _has_chosen_in_sight(self) -> bool:
        """Tell whether a row that somebody chose is seen: it is not to be scrolled away."""
        room = self.viewport().rect()
        return any(room.intersects(self.visualRect(index)) for index in self.selectedIndexes())

    @Slot()
    def _on_tick(self) -> None:
        self._painter.phase = (self._painter.phase + _FRAME_MS / _ROUND_MS) % 1.0
        for place in self._bars.places().values():
            self.viewport().update(place)

    @Slot()
    def _on_look_changed(self) -> None:
        self.viewport().update()


def _has_failed(row: Row) -> bool:
    """Tell whether a row is a photo that failed, or a heading that hides one."""
    if isinstance(row, Heading):
        return row.is_folded and row.failed > 0
    return row.state is JobState.FAILED
