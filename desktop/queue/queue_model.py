"""The queue as a Qt model: takes in what changed, and touches the rows of that alone."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QByteArray,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QImage

from core.colorize.needs_look import needs_look
from core.edits.made_summary import gives_the_same
from core.queue.jobs import NO_OVERRIDES, Changes, JobState, QueueJob, Tally
from desktop.queue.queue_filter import ALL_IN_ORDER, QueueFilter
from desktop.queue.queue_rows import QueueRows, neighbours
from desktop.ui.core_words import said
from desktop.ui.messages import told_beside_name

ItemRole: Final = int(Qt.ItemDataRole.UserRole)
ThumbnailRole: Final = ItemRole + 1
#: The grey thumbnail of a photo whose result is shown.
BeforeRole: Final = ItemRole + 2
#: Whether the photo has something of its own, in the queue or among its edits.
OwnRole: Final = ItemRole + 3
#: Whether the photo was adjusted after its result was made.
OlderRole: Final = ItemRole + 4
#: What is dragged inside the list: ids of photos.
MIME: Final = "application/x-autochrome-queue-photos"
#: Thumbnails kept; those of rows long out of sight are read again when they come back.
_MOST_THUMBNAILS: Final = 800
#: More changed rows than this are told as one stretch.
_MOST_TOLD: Final = 16
Index = QModelIndex | QPersistentModelIndex
#: The same few rows are painted over and over.
_gives_the_same = lru_cache(maxsize=512)(gives_the_same)


class QueueModel(QAbstractTableModel):
    """The photos of the queue.

    Signals:
        changed: something of it is different; after the signals of the rows.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        #: All photos, and those that are listed: the same where all are, in their order.
        self._all = self._rows = QueueRows()
        self._filter = ALL_IN_ORDER
        self._arriving: QueueRows | None = None
        self._pictures: dict[Path, QImage | None] = {}
        self._stale: set[Path] = set()
        #: Photos that have edits, and these as results tell them.
        self._edited: dict[Path, str] = {}

    @property
    def tally(self) -> Tally:
        """How many photos are at what."""
        return self._all.tally

    @property
    def to_look_at(self) -> int:
        """How many photos are coloured so that somebody should look at them."""
        return self._all.to_look_at

    @property
    def in_part(self) -> int:
        """How many photos are in colour only as far as their files go."""
        return self._all.in_part

    @property
    def filter(self) -> QueueFilter:
        """Which photos are listed, and in which order."""
        return self._filter

    @property
    def folders(self) -> tuple[Path, ...]:
        """The folders that results go into; empty where each lies beside its photo."""
        return self._all.folders

    def jobs(self, first: int = 0, end: int | None = None) -> tuple[QueueJob, ...]:
        """Give the photos of the queue, or a stretch of them, in their order."""
        return self._all.between(first, len(self._all) if end is None else end)

    def job(self, job_id: int) -> QueueJob | None:
        """Give a photo by its id, if it is in the queue."""
        return self._all.find(job_id)

    def row_of(self, job_id: int) -> int | None:
        """Give the place of a photo among all, if it is in the queue."""
        return self._all.row_of(job_id)

    # What is listed.

    def listed(self, first: int = 0, end: int | None = None) -> tuple[QueueJob, ...]:
        """Give the photos of some rows of the list, or of all."""
        return self._rows.between(first, len(self._rows) if end is None else end)

    def listed_row(self, job_id: int) -> int | None:
        """Give the row of a photo in the list, if it is there."""
        return self._rows.row_of(job_id)

    def working_rows(self) -> tuple[int, ...]:
        """Give the rows of the listed photos that are worked on."""
        rows = (self._rows.row_of(job_id) for job_id in self._all.working)
        return tuple(row for row in rows if row is not None)

    @Slot(object)
    def list_only(self, wanted: QueueFilter) -> None:
        """List some of the photos, or all, in an order."""
        self.beginResetModel()
        self._filter = wanted
        self._rows = self._listed_of(self._all)
        self.endResetModel()
        self.changed.emit()

    def _listed_of(self, rows: QueueRows) -> QueueRows:
        if self._filter.is_plain:
            return rows
        listed, holds = QueueRows(self._filter.place, is_counted=False), self._filter.holds
        listed.fill(job for job in rows.between(0, len(rows)) if holds(job))
        return listed

    # What changes.

    def take(self, changes: Changes) -> None:
        """Take in what changed in the queue, or a page of it."""
        if changes.is_anew:
            self._arriving = QueueRows()
        if self._arriving is None:
            self._merge(changes)
        else:
            # A queue that is read from its beginning is shown once all of it is there.
            for job in changes.jobs:
                self._arriving.put(job)
            for stretch in self._arriving.stretches(changes.removed):
                self._arriving.remove(stretch)
            if changes.has_more:
                return
            self.beginResetModel()
            self._all, self._arriving = self._arriving, None
            self._rows = self._listed_of(self._all)
            self.endResetModel()
        self.changed.emit()

    def _merge(self, changes: Changes) -> None:
        self._forget_old_results(changes.jobs)
        jobs, removed = changes.jobs, changes.removed
        if self._rows is not self._all:
            for job in jobs:
                self._all.put(job)
            for stretch in self._all.stretches(removed):
                self._all.remove(stretch)
            removed = (*removed, *(job.id for job in jobs if not self._filter.holds(job)))
            jobs = tuple(job for job in jobs if self._filter.holds(job))
        for stretch in self._rows.stretches(removed):
            self.beginRemoveRows(QModelIndex(), stretch.start, stretch.stop - 1)
            self._rows.remove(stretch)
            self.endRemoveRows()
        known = [(job, self._rows.find(job.id)) for job in jobs]
        key = self._rows.key
        moved = [job for job, before in known if before and key(before) != key(job)]
        changed = [job for job, before in known if before and key(before) == key(job)]
        if moved:
            self._move(moved)
        self._change(changed)
        for insertion in self._rows.insertions(job for job, before in known if before is None):
            last = insertion.row + len(insertion.jobs) - 1
            self.beginInsertRows(QModelIndex(), insertion.row, last)
            self._rows.insert(insertion)
            self.endInsertRows()

    def _move(self, jobs: Iterable[QueueJob]) -> None:
        """Put photos into other rows; what is selected stays so."""
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        ids = [self._rows.at(index.row()).id for index in held]
        for job in jobs:
            self._rows.replace(job)
        rows = [self._rows.row_of(job_id) for job_id in ids]
        now = [QModelIndex() if row is None else self.index(row, 0) for row in rows]
        self.changePersistentIndexList(held, now)
        self.layoutChanged.emit()

    def _change(self, jobs: Iterable[QueueJob]) -> None:
        for job in jobs:
            self._rows.replace(job)
        rows = [row for job in jobs if (row := self._rows.row_of(job.id)) is not None]
        stretches = neighbours(sorted(rows))
        if len(stretches) > _MOST_TOLD:
            stretches = [range(stretches[0].start, stretches[-1].stop)]
        for stretch in stretches:
            self.dataChanged.emit(self.index(stretch.start, 0), self.index(stretch.stop - 1, 0))

    def _forget_old_results(self, jobs: Iterable[QueueJob]) -> None:
        for job in jobs:
            before = self._all.find(job.id)
            if job.state is JobState.DONE and before is not None and before.ended != job.ended:
                self._pictures.pop(job.job.target, None)

    # Thumbnails.

    def lacks_picture(self, file: Path) -> bool:
        """Tell whether the thumbnail of a file was not made yet, or is to be made anew."""
        return file not in self._pictures or file in self._stale

    def show_picture(self, job_id: int, file: Path, picture: QImage | None) -> None:
        """Show a thumbnail of a photo or its result; None where none can be made."""
        self._stale.discard(file)
        self._pictures.pop(file, None)
        self._pictures[file] = picture
        while len(self._pictures) > _MOST_THUMBNAILS:
            del self._pictures[next(iter(self._pictures))]
        row = self._rows.row_of(job_id)
        if row is not None:
            index = self.index(row, 0)
            self.dataChanged.emit(index, index, [ThumbnailRole, BeforeRole])

    def forget_picture(self, photo: Path) -> None:
        """Have the thumbnail of a photo made anew; until then the one there is stands."""
        self._stale.add(photo)

    # Edits.

    def show_edited(self, photo: Path, line: str) -> None:
        """Note the edits of a photo, as `core.edits.made.made_line` writes them; empty for none."""
        if line != self._edited.get(photo, ""):
            self._edited.pop(photo, None)
            if line:
                self._edited[photo] = line
            # Rows are found by their ids and not by their photos: all are painted anew.
            if len(self._rows):
                last = self.index(len(self._rows) - 1, 0)
                self.dataChanged.emit(self.index(0, 0), last, [OwnRole, OlderRole])

    # For views.

    def rowCount(self, parent: Index | None = None) -> int:
        """Give the number of photos that are listed."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """A photo has one cell."""
        return 0 if parent is not None and parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a photo's name, its record, its thumbnails or what is told about it."""
        item = self._rows.at(index.row())
        if role == ItemRole:
            return item
        if role == ThumbnailRole:
            # The grey one gives way to that of the result.
            return self._pictures.get(shown_file(item)) or self._pictures.get(item.job.source)
        if role == BeforeRole:
            return self._pictures.get(item.job.source)
        if role == OlderRole:
            return self._is_older(item)
        if role == OwnRole:
            return item.overrides != NO_OVERRIDES or item.job.source in self._edited
        if role == Qt.ItemDataRole.DisplayRole:
            return item.job.source.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{item.job.source.name}, {words_for(item, is_older=self._is_older(item))}"
        if role == Qt.ItemDataRole.ToolTipRole:
            is_edited = item.job.source in self._edited
            return _tooltip(item, is_edited=is_edited, is_older=self._is_older(item))
        return None

    def _is_older(self, item: QueueJob) -> bool:
        """Tell whether the photo was adjusted after its result was made."""
        line = self._edited.get(item.job.source, "")
        if item.state is not JobState.DONE or item.overrides != NO_OVERRIDES:
            return False
        return bool(line and item.made) and not _gives_the_same(item.made, line)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let photos be dragged, and dropped between others."""
        flags = super().flags(index)
        if not index.isValid():
            return flags | Qt.ItemFlag.ItemIsDropEnabled
        return flags | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        """Name what is dragged."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Say which photos are dragged."""
        mime = QMimeData()
        ids = " ".join(str(self._rows.at(index.row()).id) for index in indexes)
        mime.setData(MIME, QByteArray(ids.encode()))
        return mime

    def supportedDropActions(self) -> Qt.DropAction:
        """Allow moving."""
        return Qt.DropAction.MoveAction


def dragged_ids(mime: QMimeData) -> tuple[int, ...]:
    """Read which photos of the queue are dragged."""
    return tuple(int(word) for word in mime.data(MIME).toStdString().split())


def shown_file(item: QueueJob) -> Path:
    """Give the file that a photo's thumbnail is of: its result once there is one."""
    return item.job.target if item.state is JobState.DONE else item.job.source


def words_for(item: QueueJob, *, is_older: bool = False) -> str:
    """Say in a few words what a photo is at, and whether it was adjusted after its result."""
    match item.state:
        case JobState.WAITING:
            return _tr("Tried again at the end") if item.is_set_aside else _tr("Waiting")
        case JobState.WORKING:
            return _tr("Colouring…")
        case JobState.DONE:
            if is_older:
                return _tr("Without its last adjustments")
            if item.is_in_part:
                return _tr("In part: the file is cut")
            return _tr("Needs a look") if item.needs_look else _tr("In colour")
        case JobState.SKIPPED:
            return told_beside_name(item.reason, item.job.source) or _tr("Skipped")
        case JobState.FAILED:
            return told_beside_name(item.reason, item.job.source)


def _tooltip(item: QueueJob, *, is_edited: bool, is_older: bool) -> str:
    lines = [str(item.job.source), said(item.reason)]
    if item.state is not JobState.SKIPPED:
        # What to do about a photo that was left alone is said in the words of the command line;
        # here its menu offers it.
        lines.append(said(item.hint))
    lines += [said(note) for note in item.notes]
    if item.state is JobState.DONE and needs_look(item.doubt):
        lines.append(
            _tr(
                "Mostly a guess: its colours are expected to be off by {error} on average, in "
                "units of a* and b*"
            ).format(error=round(item.doubt or 0.0))
        )
    own = item.overrides
    if own.model is not None:
        lines.append(_tr("Has a model of its own: {model}").format(model=own.model))
    if own.settings is not None or is_edited:
        lines.append(_tr("Has adjustments of its own"))
    if is_older:
        lines.append(_tr("To have them in its result, choose “Colour again” in its menu"))
    return "\n".join(line for line in lines if line)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Queue", text)
