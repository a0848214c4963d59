"""The bars of the rows that are being worked on: they move all the time, and the rows do not."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QCursor, QPainter, QRegion
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QTableView

from desktop.queue.queue_delegate import QueueDelegate


class RowBars:
    """Paints bars without their rows, which takes the window twenty times as long.

    Args:
        view: the list.
        painter: paints its rows.
        working_rows: gives the rows that are being worked on.
    """

    def __init__(
        self, view: QTableView, painter: QueueDelegate, working_rows: Callable[[], Iterable[int]]
    ) -> None:
        self._view, self._painter, self._working_rows = view, painter, working_rows

    def places(self) -> dict[int, QRect]:
        """Give where the bars are, by their rows; on the list's viewport."""
        places = {}
        for row in self._working_rows():
            whole = QRectF(self._view.visualRect(self._view.model().index(row, 0)))
            whole.setWidth(self._view.width())
            places[row] = self._painter.bar_in(whole).toAlignedRect()
        return places

    def paint_alone(self, region: QRegion) -> bool:
        """Paint the bars if nothing but them is to be painted; else False, and nothing is."""
        bars, left = self.places(), QRegion(region)
        for place in bars.values():
            left -= QRegion(place)
        if not bars or not left.isEmpty():
            return False
        viewport = self._view.viewport()
        painter = QPainter(viewport)
        pointed = self._view.indexAt(viewport.mapFromGlobal(QCursor.pos())).row()
        for row in bars:
            index, option = self._view.model().index(row, 0), QStyleOptionViewItem()
            self._view.initViewItemOption(option)
            option.rect = self._view.visualRect(index)
            if self._view.selectionModel().isSelected(index):
                option.state |= QStyle.StateFlag.State_Selected
            if row == pointed and viewport.underMouse():
                option.state |= QStyle.StateFlag.State_MouseOver
            self._painter.paint_bar_alone(painter, option)
        return True
