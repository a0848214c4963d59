"""The list of the queue: tells which rows are seen, and keeps working rows moving."""

from typing import Final

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu

from desktop.look import Look
from desktop.panels.queue_delegate import ROW_HEIGHT, QueueDelegate
from desktop.panels.queue_model import ItemRole, QueueModel
from desktop.work_list import QueueItem, Status

_FRAME_MS: Final = 40
_ROUND_MS: Final = 1400


class QueueView(QListView):
    """Shows a `QueueModel`.

    Signals:
        seen: tuple of the `QueueItem`s in sight, when others come into sight.
        chosen: the `QueueItem` that was clicked, or entered by the keyboard.
        reveal_wanted: the `QueueItem` whose result is to be shown in its folder.
    """

    seen = Signal(object)
    chosen = Signal(object)
    reveal_wanted = Signal(object)

    def __init__(self, look: Look, model: QueueModel) -> None:
        super().__init__()
        self._queue = model
        self._painter = QueueDelegate(look)
        self._clock = QTimer(self)
        self._clock.setInterval(_FRAME_MS)
        self._clock.timeout.connect(self._on_tick)
        self.setModel(model)
        self.setItemDelegate(self._painter)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("Photos in the queue"))
        self.clicked.connect(self._on_clicked)
        self.verticalScrollBar().valueChanged.connect(self._tell_seen)
        model.rowsInserted.connect(self._tell_seen)
        model.rowsRemoved.connect(self._tell_seen)
        model.tally_changed.connect(self._on_tally_changed)
        look.changed.connect(self._on_look_changed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell which rows came into sight."""
        super().resizeEvent(event)
        self._tell_seen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open by Return, remove by Delete."""
        index = self.currentIndex()
        if index.isValid() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_clicked()
        elif index.isValid() and event.key() == Qt.Key.Key_Delete:
            self._queue.remove(index.row())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with a photo."""
        index = self.indexAt(event.pos())
        item = index.data(ItemRole) if index.isValid() else None
        if not isinstance(item, QueueItem):
            return
        self.setCurrentIndex(index)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open"), self._on_clicked)
        if item.status is Status.DONE:
            menu.addAction(self.tr("Show in folder"), self._on_reveal)
        if item.status is not Status.WORKING:
            menu.addAction(self.tr("Remove from the queue"), self._on_remove)
        menu.popup(event.globalPos())

    @Slot()
    def _tell_seen(self) -> None:
        first = self.indexAt(QPoint(4, 2)).row()
        if first < 0:
            return
        count = self.viewport().height() // ROW_HEIGHT + 2
        self.seen.emit(self._queue.items[first : first + count])

    @Slot()
    def _on_clicked(self) -> None:
        item = self.currentIndex().data(ItemRole)
        if isinstance(item, QueueItem):
            self.chosen.emit(item)

    @Slot()
    def _on_reveal(self) -> None:
        item = self.currentIndex().data(ItemRole)
        if isinstance(item, QueueItem):
            self.reveal_wanted.emit(item)

    @Slot()
    def _on_remove(self) -> None:
        self._queue.remove(self.currentIndex().row())

    @Slot()
    def _on_tally_changed(self) -> None:
        if self._queue.tally.working and not self._clock.isActive():
            self._clock.start()
        elif not self._queue.tally.working:
            self._clock.stop()
        self._tell_seen()

    @Slot()
    def _on_tick(self) -> None:
        self._painter.phase = (self._painter.phase + _FRAME_MS / _ROUND_MS) % 1.0
        for row in self._queue.working_rows():
            self.update(self._queue.index(row))

    @Slot()
    def _on_look_changed(self) -> None:
        self.viewport().update()
