"""The queue as a Qt model: takes in what changed, and touches the rows of that alone."""

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QImage

from core.queue.jobs import NO_OVERRIDES, Changes, JobState, Mark, QueueJob, Tally
from desktop.queue.adjusted_photos import AdjustedPhotos
from desktop.queue.queue_drag import MIME, dragged
from desktop.queue.queue_filter import QueueFilter
from desktop.queue.queue_groups import Heading, Row
from desktop.queue.queue_listing import QueueListing
from desktop.queue.queue_roles import (
    BeforeRole,
    BrokenRole,
    ItemRole,
    OlderRole,
    OwnRole,
    ThumbnailRole,
)
from desktop.queue.queue_row_texts import heading_words, tooltip_of, words_for
from desktop.queue.queue_rows import QueueRows, neighbours
from desktop.queue.row_pictures import RowPictures, made_of

#: More changed rows than this are told as one stretch.
_MOST_TOLD: Final = 16
Index = QModelIndex | QPersistentModelIndex


class QueueModel(QAbstractTableModel):
    """The photos of the queue.

    Signals:
        changed: something of it is different; after the signals of the rows.
        known: path of a photo, and whether it can be read.
        edited: path of a photo that has other edits than before.
        made: tuple of the `Made` of results; whether they are all of the queue.
    """

    changed = Signal()
    known = Signal(object, bool)
    edited = Signal(object)
    made = Signal(object, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: QueueRows[QueueJob] = QueueRows()
        self._listing = QueueListing(self._all)
        self._arriving: QueueRows[QueueJob] | None = None
        self._pictures = RowPictures()
        self._edited = AdjustedPhotos()

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
        return self._listing.filter

    @property
    def marks(self) -> Counter[Mark]:
        """How many results, and photos to be made again, are thought what of."""
        return self._all.marks

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

    def of_photo(self, photo: Path) -> tuple[QueueJob, ...]:
        """Give what is in the queue for a photo: mostly one, as no photo comes in twice."""
        found = (self._all.find(job_id) for job_id in self._all.of_photo(photo))
        return tuple(job for job in found if job is not None)

    def row_of(self, job_id: int) -> int | None:
        """Give the place of a photo among all, if it is in the queue."""
        return self._all.row_of(job_id)

    # What is listed.

    @property
    def _rows(self) -> QueueRows[QueueJob] | QueueRows[Row]:
        return self._listing.rows

    def at(self, row: int) -> Row:
        """Give what stands in a row of the list: a photo, or the heading of a folder's."""
        return self._rows.at(row)

    def listed(self, first: int = 0, end: int | None = None) -> tuple[QueueJob, ...]:
        """Give the photos of some rows of the list, or of all."""
        rows = self._rows.between(first, len(self._rows) if end is None else end)
        return tuple(row for row in rows if not isinstance(row, Heading))

    def chosen(self) -> tuple[QueueJob, ...]:
        """Give the photos that the filter lists, in the order of the queue, also folded ones."""
        return self._listing.chosen(self._all)

    @property
    def count_chosen(self) -> int:
        """How many photos the filter lists, with folded ones."""
        return self._listing.count

    def show_folder(self, photo: Path) -> None:
        """Show the photos of a photo's folder, if they are hidden."""
        folder, groups = str(photo.parent), self._listing.groups
        if self.filter.by_folder and groups.has(folder) and groups.is_folded(folder):
            self.fold(folder, False)

    def listed_row(self, job_id: int) -> int | None:
        """Give the row of a photo in the list, if it is there."""
        return self._rows.row_of(job_id)

    def label_of(self, heading: Heading) -> str:
        """Name a folder by its path below what all have in common."""
        return self._listing.groups.label(heading.folder)

    def labels_of(self, heading: Heading) -> tuple[str, ...]:
        """Likewise, and in ever fewer words that tell it from others, for narrow lists."""
        return self._listing.groups.labels(heading.folder)

    def working_rows(self) -> tuple[int, ...]:
        """Give the rows of the listed photos that are worked on."""
        rows = (self._rows.row_of(job_id) for job_id in self._all.working)
        return tuple(row for row in rows if row is not None)

    @Slot(object)
    def list_only(self, wanted: QueueFilter) -> None:
        """List some of the photos, or all, in an order."""
        self.beginResetModel()
        self._listing.choose(wanted, self._all)
        self.endResetModel()
        self.changed.emit()

    @Slot()
    def prepare_search(self) -> None:
        """Read what will be searched, so that the first letter is answered at once."""
        self._listing.prepare_search(self._all)

    def fold(self, folder: str | None, is_folded: bool) -> None:
        """Hide the photos of a folder, or show them; without one, those of all folders."""
        if folder is None:
            self.beginResetModel()
            for one in self._listing.groups.folders:
                self._listing.groups.fold(one, is_folded)
            self._listing.fill(self._all)
            self.endResetModel()
        else:
            self._put(*self._listing.fold((folder,), is_folded, self._all))
        self.changed.emit()

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
            self._listing.forget()
            self._listing.fill(self._all)
            self.endResetModel()
            self.made.emit(made_of(self.jobs()), True)
        self.changed.emit()

    def _merge(self, changes: Changes) -> None:
        self._forget_old_results(changes.jobs)
        if pairs := made_of(changes.jobs):
            self.made.emit(pairs, False)
        if self._rows is self._all:
            self._put(changes.jobs, changes.removed)
            return
        rows, gone = self._listing.sort_out(changes.jobs, changes.removed, self._all)
        for job in changes.jobs:
            self._all.put(job)
        for stretch in self._all.stretches(changes.removed):
            self._all.remove(stretch)
        self._put(rows, gone)

    def _put(self, jobs: Sequence[Row], removed: Iterable[int]) -> None:
        """Take rows that are new or different into the list, and others out of it."""
        rows: QueueRows[Any] = self._rows
        for stretch in rows.stretches(removed):
            self.beginRemoveRows(QModelIndex(), stretch.start, stretch.stop - 1)
            rows.remove(stretch)
            self.endRemoveRows()
        known = [(job, rows.find(job.id)) for job in jobs]
        key = rows.key
        moved = [job for job, before in known if before and key(before) != key(job)]
        changed = [job for job, before in known if before and key(before) == key(job)]
        if moved:
            self._move(moved)
        self._change(changed)
        for insertion in rows.insertions(job for job, before in known if before is None):
            last = insertion.row + len(insertion.jobs) - 1
            self.beginInsertRows(QModelIndex(), insertion.row, last)
            rows.insert(insertion)
            self.endInsertRows()

    def _move(self, jobs: Iterable[Row]) -> None:
        """Put photos into other rows; what is selected stays so."""
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        ids = [self._rows.at(index.row()).id for index in held]
        listed: QueueRows[Any] = self._rows
        for job in jobs:
            listed.replace(job)
        rows = [listed.row_of(job_id) for job_id in ids]
        now = [QModelIndex() if row is None else self.index(row, 0) for row in rows]
        self.changePersistentIndexList(held, now)
        self.layoutChanged.emit()

    def _change(self, jobs: Sequence[Row]) -> None:
        rows_of: QueueRows[Any] = self._rows
        for job in jobs:
            rows_of.replace(job)
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
                self._pictures.forget(job.job.target)
                self._edited.on_made(job.job.source)

    # Thumbnails.

    def lacks_picture(self, file: Path) -> bool:
        """Tell whether the thumbnail of a file was not made yet, or is to be made anew."""
        return self._pictures.lacks(file)

    def show_picture(self, job_id: int, file: Path, picture: QImage | None) -> None:
        """Show a thumbnail of a photo or its result; None where none can be made."""
        self._pictures.take(file, picture)
        item, row = self._all.find(job_id), self._rows.row_of(job_id)
        if item is not None and item.job.source == file:
            self.note_readable(file, picture is not None)
        if row is not None:
            index = self.index(row, 0)
            self.dataChanged.emit(index, index, [ThumbnailRole, BeforeRole])

    def forget_picture(self, photo: Path) -> None:
        """Have the thumbnail of a photo made anew; until then the one there is stands."""
        self._pictures.look_again(photo)

    @Slot(object, bool)
    def note_readable(self, photo: Path, is_readable: bool) -> None:
        """Note whether a photo can be read, as somebody found out who tried."""
        if self._pictures.note_readable(photo, is_readable):
            self._tell_of(photo, [ThumbnailRole, BrokenRole])
            self.known.emit(photo, is_readable)

    # Edits.

    def show_edited(self, photo: Path, line: str) -> None:
        """Note the edits of a photo, as `core.edits.made.made_line` writes them; empty for none."""
        if self._edited.note(photo, line):
            self._tell_of(photo, [OwnRole, OlderRole])
            self.edited.emit(photo)

    def _tell_of(self, photo: Path, roles: list[int]) -> None:
        """Have the rows of a photo painted anew, where they are listed."""
        for job_id in self._all.of_photo(photo):
            row = self._rows.row_of(job_id)
            if row is not None:
                index = self.index(row, 0)
                self.dataChanged.emit(index, index, roles)

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
        if isinstance(item, Heading):
            return self._of_heading(item, role)
        if role == ThumbnailRole:
            return self._pictures.of(item)
        if role == BeforeRole:
            return self._pictures.before(item)
        if role == BrokenRole:
            return self._pictures.cannot_be_read(item)
        if role == OlderRole:
            return self.is_older(item)
        if role == OwnRole:
            return item.overrides != NO_OVERRIDES or item.job.source in self._edited
        if role == Qt.ItemDataRole.DisplayRole:
            return item.job.source.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{item.job.source.name}, {self.words(item)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            is_edited = item.job.source in self._edited
            return tooltip_of(item, is_edited=is_edited, is_older=self.is_older(item))
        return None

    def _of_heading(self, heading: Heading, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.label_of(heading)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.label_of(heading)}, {heading_words(heading)}"
        return heading.folder if role == Qt.ItemDataRole.ToolTipRole else None

    def words(self, item: QueueJob) -> str:
        """Say in a few words what a photo is at."""
        is_broken = self._pictures.cannot_be_read(item)
        return words_for(item, is_older=self.is_older(item), is_broken=is_broken)

    def differs(self, photo: Path, made: str) -> bool:
        """Tell whether a photo has other edits than a result of it was made with."""
        return self._edited.differs(photo, made)

    def is_older(self, item: QueueJob) -> bool:
        """Tell whether the photo was adjusted after its result was made."""
        return self._edited.is_older(item)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let photos be dragged, and dropped between others."""
        flags = super().flags(index)
        if not index.isValid():
            return flags | Qt.ItemFlag.ItemIsDropEnabled
        if isinstance(self._rows.at(index.row()), Heading):
            return Qt.ItemFlag.ItemIsEnabled
        return flags | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        """Name what is dragged."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Say which photos are dragged; other programs are given the results that there are."""
        return dragged([self._rows.at(index.row()) for index in indexes])

    def supportedDropActions(self) -> Qt.DropAction:
        """Allow moving, within the list."""
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def supportedDragActions(self) -> Qt.DropAction:
        """Allow copying alone: another program must not move a result away.

        Within the list photos are moved all the same; what is done there is told by `dragged`.
        """
        return Qt.DropAction.CopyAction
