"""Results that somebody goes through, as a Qt model: with marks, small pictures and progress."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final, TypeAlias

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QImage

from core.queue.jobs import JobState, Mark, QueueJob
from desktop.queue.queue_row_texts import words_for

JobRole: Final = int(Qt.ItemDataRole.UserRole)
PictureRole: Final = JobRole + 1
#: Small pictures that are kept; those long out of sight are made again when they come back.
_MOST_PICTURES: Final = 600
_Index = QModelIndex | QPersistentModelIndex
#: What a small picture is of: when the result was made, and whether it is left grey.
_Shown: TypeAlias = tuple[datetime | None, bool]


@dataclass(frozen=True, slots=True)
class ReviewProgress:
    """How far somebody is.

    Attributes:
        results: how many there are to go through.
        good, again, grey: how many are thought what of.
    """

    results: int
    good: int
    again: int
    grey: int

    @property
    def looked_at(self) -> int:
        """How many are marked."""
        return self.good + self.again + self.grey


class ReviewModel(QAbstractListModel):
    """Results in the order in which they are gone through, which stays while somebody does."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: list[QueueJob] = []
        self._rows: dict[int, int] = {}
        #: Marks that the queue does not tell yet.
        self._fresh: dict[int, Mark] = {}
        self._pictures: dict[int, tuple[_Shown, QImage | None]] = {}

    @property
    def progress(self) -> ReviewProgress:
        """How far somebody is."""
        counts = Counter(job.mark.value for job in self._jobs)
        return ReviewProgress(
            len(self._jobs),
            *(counts[mark.value] for mark in (Mark.GOOD, Mark.AGAIN, Mark.GREY)),
        )

    @property
    def jobs(self) -> Sequence[QueueJob]:
        """All of them, with the marks that they have by now."""
        return self._jobs

    def at(self, row: int) -> QueueJob:
        """Give one."""
        return self._jobs[row]

    def row_of(self, job_id: int) -> int | None:
        """Give the place of one."""
        return self._rows.get(job_id)

    def first_unmarked(self, after: int = -1) -> int | None:
        """Give the place of the next that nobody marked, from the last one to the first."""
        places = (*range(after + 1, len(self._jobs)), *range(min(after + 1, len(self._jobs))))
        return next((row for row in places if self._jobs[row].mark is Mark.NONE), None)

    def begin(self, jobs: Iterable[QueueJob]) -> None:
        """Go through these."""
        self.beginResetModel()
        self._jobs = [self._with_fresh(job) for job in jobs]
        self._rows = {job.id: row for row, job in enumerate(self._jobs)}
        self.endResetModel()

    def mark(self, job_id: int, mark: Mark) -> None:
        """Show a mark at once; the queue tells it in a moment."""
        row = self._rows.get(job_id)
        if row is not None:
            self._fresh[job_id] = mark
            self._replace(row, replace(self._jobs[row], mark=mark))

    def forget_fresh(self) -> None:
        """Show what the queue says: it could not note what was not told yet."""
        self._fresh.clear()

    def follow(self, job: QueueJob) -> bool:
        """Take a result as the queue has it now; tell whether it was made anew."""
        row = self._rows.get(job.id)
        if row is None:
            return False
        if self._fresh.get(job.id) is job.mark:
            del self._fresh[job.id]
        before, now = self._jobs[row], self._with_fresh(job)
        if before == now:
            return False
        self._replace(row, now)
        return job.state is JobState.DONE and before.ended != job.ended

    def add(self, jobs: Sequence[QueueJob]) -> None:
        """Go through these, too, at the end."""
        first = len(self._jobs)
        self.beginInsertRows(QModelIndex(), first, first + len(jobs) - 1)
        for job in jobs:
            self._rows[job.id] = len(self._jobs)
            self._jobs.append(job)
        self.endInsertRows()

    def lacks_picture(self, job_id: int) -> bool:
        """Tell whether a small picture was not made yet, or is of what the result was before."""
        kept, row = self._pictures.get(job_id), self._rows.get(job_id)
        if kept is None or row is None:
            return True
        job = self._jobs[row]
        # While a result is made anew, the one before will do.
        return job.state is JobState.DONE and kept[0] != _shown_of(job)

    def picture(self, job_id: int) -> QImage | None:
        """Give a small picture, if there is one."""
        kept = self._pictures.get(job_id)
        return None if kept is None else kept[1]

    def show_picture(self, job: QueueJob, picture: QImage | None) -> None:
        """Show a small picture of a result as it was when that was asked for; None for none."""
        self._pictures.pop(job.id, None)
        self._pictures[job.id] = (_shown_of(job), picture)
        while len(self._pictures) > _MOST_PICTURES:
            del self._pictures[next(iter(self._pictures))]
        row = self._rows.get(job.id)
        if row is not None:
            self._tell(row)

    def rowCount(self, parent: _Index | None = None) -> int:
        """Give the number of results."""
        return 0 if parent is not None and parent.isValid() else len(self._jobs)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a result, its small picture, its name or what is told about it."""
        job = self._jobs[index.row()]
        if role == JobRole:
            return job
        if role == PictureRole:
            return self.picture(job.id)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return job.job.source.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{job.job.source.name}, {words_for(job)}"
        return None

    def _with_fresh(self, job: QueueJob) -> QueueJob:
        mark = self._fresh.get(job.id)
        return job if mark is None else replace(job, mark=mark)

    def _replace(self, row: int, job: QueueJob) -> None:
        self._jobs[row] = job
        self._tell(row)

    def _tell(self, row: int) -> None:
        self.dataChanged.emit(self.index(row), self.index(row))


def _shown_of(job: QueueJob) -> _Shown:
    return job.ended, job.mark is Mark.GREY  # what stays grey is shown grey
