"""The queue as a Qt list model: items in order, found by their job."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from core.batch import Outcome, State
from core.plan import Job
from desktop.thumbnails import SmallPicture
from desktop.work_list import QueueItem, Status, Tally, tally_of

ItemRole: Final = int(Qt.ItemDataRole.UserRole)
ThumbnailRole: Final = ItemRole + 1
#: Thumbnails kept; those of rows long out of sight are read again when they come back.
_MOST_THUMBNAILS: Final = 400

_STATUS_OF: Final = {
    State.DONE: Status.DONE,
    State.SKIPPED: Status.SKIPPED,
    State.FAILED: Status.FAILED,
}
Index = QModelIndex | QPersistentModelIndex


class QueueModel(QAbstractListModel):
    """The photos of the queue.

    Signals:
        tally_changed: the new `Tally`.
    """

    tally_changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: list[QueueItem] = []
        self._rows: dict[Path, int] = {}
        self._tally = Tally()
        self._working: set[Path] = set()
        self._thumbnails: dict[Path, SmallPicture] = {}

    @property
    def items(self) -> tuple[QueueItem, ...]:
        """All items, in order."""
        return tuple(self._items)

    @property
    def tally(self) -> Tally:
        """How many are at what."""
        return self._tally

    def waiting_jobs(self) -> tuple[Job, ...]:
        """Give the jobs that have not begun, in order."""
        return tuple(item.job for item in self._items if item.status is Status.WAITING)

    def working_rows(self) -> tuple[int, ...]:
        """Give the rows of the photos that are being worked on."""
        return tuple(self._rows[source] for source in self._working if source in self._rows)

    def item_of(self, source: Path) -> QueueItem | None:
        """Give the item of a photo, if it is in the queue."""
        row = self._rows.get(source)
        return None if row is None else self._items[row]

    def rowCount(self, parent: Index | None = None) -> int:
        """Give the number of photos."""
        return 0 if parent is not None and parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a photo's name, its item, its thumbnail or what is told about it."""
        item = self._items[index.row()]
        if role == ItemRole:
            return item
        if role == ThumbnailRole:
            small = self._thumbnails.get(item.job.source)
            return None if small is None else small.picture
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return item.job.source.name
        if role == Qt.ItemDataRole.ToolTipRole:
            lines = [str(item.job.source), item.reason, item.hint]
            return "\n".join(line for line in lines if line)
        return None

    def add(self, jobs: Iterable[Job]) -> int:
        """Append jobs whose photo is not in the queue already; give how many."""
        fresh = [job for job in jobs if job.source not in self._rows]
        if not fresh:
            return 0
        first = len(self._items)
        self.beginInsertRows(QModelIndex(), first, first + len(fresh) - 1)
        self._items += [QueueItem(job) for job in fresh]
        self._number()
        self.endInsertRows()
        self._count()
        return len(fresh)

    def retarget(self, jobs: Iterable[Job]) -> None:
        """Give waiting photos the targets that these jobs say."""
        for job in jobs:
            row = self._rows.get(job.source)
            if row is not None and self._items[row].status is Status.WAITING:
                self._set(row, replace(self._items[row], job=job))

    def mark_working(self, jobs: Sequence[Job]) -> None:
        """Mark these as being worked on; others that were are waiting again."""
        sources = {job.source for job in jobs}
        for source in self._working - sources:
            self._change(source, Status.WORKING, Status.WAITING)
        for source in sources - self._working:
            self._change(source, Status.WAITING, Status.WORKING)
        self._working = sources
        self._count()

    def take(self, outcome: Outcome) -> None:
        """Note what became of a photo."""
        row = self._rows.get(outcome.job.source)
        if row is None:
            return
        status = _STATUS_OF[outcome.state]
        # What to do about a photo that was left alone is told in the words of the command line;
        # here it is opened by a click, and the window offers the rest.
        hint = "" if status is Status.SKIPPED else outcome.hint
        self._set(row, QueueItem(outcome.job, status, outcome.reason, hint))
        self._count()

    def retry_failed(self) -> None:
        """Let the photos that failed wait again."""
        for row, item in enumerate(self._items):
            if item.status is Status.FAILED:
                self._set(row, QueueItem(item.job))
        self._count()

    def remove(self, row: int) -> None:
        """Take a photo that is not being worked on out of the queue."""
        if self._items[row].status is Status.WORKING:
            return
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._items[row]
        self._number()
        self.endRemoveRows()
        self._count()

    def clear(self) -> None:
        """Take all photos out."""
        self.beginResetModel()
        self._items.clear()
        self._working.clear()
        self._rows.clear()
        self._thumbnails.clear()
        self.endResetModel()
        self._count()

    def thumbnail_file(self, source: Path) -> Path | None:
        """Give the file that a photo's thumbnail was made from; None while it has none."""
        small = self._thumbnails.get(source)
        return None if small is None else small.shown

    def show_thumbnail(self, small: SmallPicture) -> None:
        """Show a small picture of a photo, or of its result."""
        row = self._rows.get(small.source)
        if row is None:
            return
        self._thumbnails.pop(small.source, None)
        self._thumbnails[small.source] = small
        while len(self._thumbnails) > _MOST_THUMBNAILS:
            del self._thumbnails[next(iter(self._thumbnails))]
        self.dataChanged.emit(self.index(row), self.index(row), [ThumbnailRole])

    def _change(self, source: Path, before: Status, after: Status) -> None:
        row = self._rows.get(source)
        if row is not None and self._items[row].status is before:
            self._set(row, replace(self._items[row], status=after))

    def _set(self, row: int, item: QueueItem) -> None:
        self._items[row] = item
        self.dataChanged.emit(self.index(row), self.index(row))

    def _number(self) -> None:
        self._rows = {item.job.source: row for row, item in enumerate(self._items)}

    def _count(self) -> None:
        self._tally = tally_of(self._items)
        self.tally_changed.emit(self._tally)
