"""What the list of the queue shows: some of its photos, in an order, perhaps by folders."""

from collections.abc import Iterable, Sequence
from operator import attrgetter

from core.queue.jobs import QueueJob
from desktop.queue.queue_filter import ALL_IN_ORDER, QueueFilter, doubt_place, read_of
from desktop.queue.queue_groups import (
    GroupPlace,
    Heading,
    QueueGroups,
    Row,
    group_place,
)
from desktop.queue.queue_rows import Key, QueueRows


class QueueListing:
    """Sorts out what of the queue is listed; knows no Qt.

    Attributes:
        rows: what is listed: all photos of the queue themselves, where those are, in their order.
        groups: their folders, where those stand above them.
    """

    def __init__(self, photos: QueueRows[QueueJob]) -> None:
        self._filter = ALL_IN_ORDER
        self.groups = QueueGroups()
        #: The reason of each photo, and what is searched of it.
        self._texts: dict[int, tuple[str, str]] = {}
        self.rows: QueueRows[QueueJob] | QueueRows[Row] = photos

    @property
    def filter(self) -> QueueFilter:
        """Which photos are listed, and in which order."""
        return self._filter

    def choose(self, wanted: QueueFilter, photos: QueueRows[QueueJob]) -> None:
        """List other photos, or in another order."""
        self._filter = wanted
        self.fill(photos)

    def chosen(self, photos: QueueRows[QueueJob]) -> tuple[QueueJob, ...]:
        """Give the photos that are listed, in the order of the queue, also folded ones."""
        return tuple(self._filter.chosen(photos.between(0, len(photos)), self._text_of))

    @property
    def count(self) -> int:
        """How many photos are listed, with folded ones."""
        return self.groups.count_listed if self._filter.by_folder else len(self.rows)

    def fill(self, photos: QueueRows[QueueJob]) -> None:
        """List anew from all photos of the queue."""
        if self._filter.is_plain:
            self.rows = photos
            return
        held = self._filter.chosen(photos.between(0, len(photos)), self._text_of)
        rows: QueueRows[Row] = QueueRows(self._place, is_counted=False)
        if self._filter.by_folder:
            rows.fill_in_order(*self._grouped(held))
        else:
            self._sort(held)
            rows.fill_in_order([*zip(self._places(held), _ids(held), strict=True)], held)
        self.rows = rows

    def _sort(self, jobs: list[QueueJob]) -> None:
        """Put photos, which are in the order of the queue, into that of the list."""
        if self._filter.by_doubt:
            jobs.sort(key=attrgetter("id"))
            jobs.sort(key=doubt_place)

    def _places(self, jobs: Iterable[QueueJob]) -> list[float]:
        """Give the numbers that photos stand by."""
        if self._filter.by_doubt:
            return [doubt_place(job) for job in jobs]
        return [job.position for job in jobs]

    def _grouped(self, held: Sequence[QueueJob]) -> tuple[list[Key], list[Row]]:
        groups = self.groups
        by_folder = groups.count_anew(held)
        keys: list[Key] = []
        rows: list[Row] = []
        for folder in groups.folders:
            heading, at = groups.heading(folder), group_place(folder, None)
            keys.append((at, heading.id))
            rows.append(heading)
            if not heading.is_folded:
                name, within = at[0], by_folder[folder]
                self._sort(within)  # each by itself: one sort of all takes twice as long
                places = [(name, 1, number) for number in self._places(within)]
                keys.extend(zip(places, _ids(within), strict=True))
                rows.extend(within)
        return keys, rows

    def _text_of(self, job: QueueJob) -> str:
        """Give what is searched of a photo, as it was read before unless its reason is another."""
        known = self._texts.get(job.id)
        if known is None or known[0] is not job.reason:
            known = self._texts[job.id] = (job.reason, read_of(job))
        return known[1]

    def forget(self) -> None:
        """Read all of the photos anew: in another file their ids are those of others."""
        self._texts.clear()
        self.groups.forget()

    def prepare_search(self, photos: QueueRows[QueueJob]) -> None:
        """Read what will be searched, so that the first letter is answered at once."""
        for job in photos.between(0, len(photos)):
            self._text_of(job)

    def sort_out(
        self, jobs: Sequence[QueueJob], removed: Sequence[int], photos: QueueRows[QueueJob]
    ) -> tuple[list[Row], list[int]]:
        """Say which rows are new or different, and the ids of those that are gone.

        Args:
            jobs: photos as they now are.
            removed: ids of photos that are not in the queue any more.
            photos: all of them, as they were before.
        """
        holds = self._filter.holds
        held = [job for job in jobs if holds(job)]
        gone = [*removed, *(job.id for job in jobs if not holds(job))]
        if not self._filter.by_folder:
            return [*held], gone
        known = (photos.find(job_id) for job_id in (*removed, *(job.id for job in jobs)))
        before = [job for job in known if job is not None and holds(job)]
        self.groups.count(held, 1)  # first these, so that no heading goes and comes again
        self.groups.count(before, -1)
        headings: list[Row] = []
        for folder in {self.groups.folder_of(job) for job in (*before, *held)}:
            if self.groups.has(folder):
                headings.append(self.groups.heading(folder))
            elif (heading := self.groups.id_of(folder)) is not None:
                gone.append(heading)
        shown = [job for job in held if not self.groups.is_folded(self.groups.folder_of(job))]
        hidden = {job.id for job in held} - {job.id for job in shown}
        return [*headings, *shown], [*gone, *hidden]

    def fold(
        self, folders: Iterable[str], is_folded: bool, photos: QueueRows[QueueJob]
    ) -> tuple[list[Row], list[int]]:
        """Hide the photos of folders or show them; give what `sort_out` gives."""
        chosen = {folder for folder in folders if self.groups.has(folder)}
        for folder in chosen:
            self.groups.fold(folder, is_folded)
        holds = self._filter.holds
        within = [
            job
            for job in photos.between(0, len(photos))
            if self.groups.folder_of(job) in chosen and holds(job)
        ]
        headings: list[Row] = [self.groups.heading(folder) for folder in chosen]
        if is_folded:
            return headings, [job.id for job in within]
        return [*headings, *within], []

    def _place(self, row: Row) -> float | GroupPlace:
        if isinstance(row, Heading):
            return group_place(row.folder, None)
        number = self._filter.place(row)
        return group_place(self.groups.folder_of(row), number) if self._filter.by_folder else number


def _ids(jobs: Iterable[QueueJob]) -> list[int]:
    return [job.id for job in jobs]
