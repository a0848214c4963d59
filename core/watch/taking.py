"""Takes scans into the queue within one change: each once, by whatever names it had."""

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from core.base.same_file import FileIdentities
from core.batch.plan import Job
from core.queue.adding import QueueCandidate, add_jobs, wake
from core.queue.database import Change
from core.queue.jobs import JobState
from core.queue.row_codec import path_to_bytes, state_of, text_to_bytes, to_path
from core.watch.look import Stamp, stamp_of
from core.watch.seen_files import (
    SELECT_SEEN,
    SeenFile,
    file_key,
    note_file,
    seen_file,
    to_seen,
)
from core.watch.watched_folder import WatchedFolder


@dataclass(frozen=True, slots=True)
class Scan:
    """A file that stands still and is to be taken.

    Attributes:
        job: the photo, and the result that is wanted of it.
        stamp: as it stands still.
    """

    job: Job
    stamp: Stamp


@dataclass(frozen=True, slots=True)
class Taking:
    """What became of scans.

    Attributes:
        new: ids of photos that wait now and did not before: they are to be coloured.
        known: how each file is that need not be looked at again while it is so.
    """

    new: tuple[int, ...]
    known: Mapping[str, Stamp]


class Taker:
    """Takes scans within one change.

    Args:
        change: all of it happens in it.
        folder: where the scans were found.
        names: asked about the scans.
        sums: SHA-256 of scans that may be done, by their paths; see `perhaps_done`.

    Attributes:
        new, known: see `Taking`.
    """

    def __init__(
        self,
        change: Change,
        folder: WatchedFolder,
        names: FileIdentities,
        sums: Mapping[str, str | None],
    ) -> None:
        self._change = change
        self._connection = change.connection
        self._folder = folder
        self._names = names
        self._sums = sums
        self._to_add: list[tuple[str, Stamp, QueueCandidate]] = []
        self.new: list[int] = []
        self.known: dict[str, Stamp] = {}

    def take(self, path: str, stamp: Stamp, photo: QueueCandidate) -> None:
        """Take one scan, unless it is taken or must wait; one that is new, by `add` alone."""
        seen = seen_file(self._connection, path)
        if seen is not None and stamp.is_version_of(seen.stamp):
            self.known[path] = seen.stamp  # another watch was faster
            return
        moved = None if seen is not None else self._moved_from(path, stamp)
        if moved is not None and self._is_another(path, moved.job_id):
            moved = None  # the disk gave it the number of one that is gone
        before = seen or moved
        state = None if before is None else self._state(before.job_id)
        if state is JobState.WORKING:
            return
        if moved is not None and self._follows(moved, state):
            self._note(path, stamp, moved.job_id)
            return
        is_target = "SELECT EXISTS (SELECT 1 FROM jobs WHERE target_key = ?)"
        key = text_to_bytes(photo.source_name.key)
        is_new = seen is None or seen.job_id is None
        if is_new and self._connection.execute(is_target, (key,)).fetchone() == (1,):
            self._note(path, stamp, None)
        elif seen is not None and state is not None and self._is_of(seen.job_id, path):
            self._again(path, stamp, seen.job_id, state)
        else:
            self._to_add.append((path, stamp, photo))

    def _again(self, path: str, stamp: Stamp, job_id: int | None, state: JobState) -> None:
        if state is not JobState.WAITING and job_id is not None:
            wake(self._change, job_id)
            self.new.append(job_id)
        self._note(path, stamp, job_id)

    def add(self) -> None:
        """Put those into the queue that are new to it, in the order of the names."""
        added = add_jobs(
            self._change,
            [photo for _, _, photo in self._to_add],
            self._names,
            self._folder.overrides,
            again=False,
        )
        ids = {
            self._names.of(to_path(self._value("source", job_id))).exact: job_id
            for job_id in (*added.new, *added.known)
        }
        new = {*added.new}
        for path, stamp, photo in self._to_add:
            job_id = ids[photo.source_name.exact]
            if self._is_another(path, job_id):  # it was scanned anew while nobody watched
                wake(self._change, job_id)
            if job_id in new or self._state(job_id) is JobState.WAITING:
                self.new.append(job_id)
            self._note(path, stamp, job_id)

    def _note(self, path: str, stamp: Stamp, job_id: int | None) -> None:
        note_file(self._change, self._folder.folder, path, stamp, job_id)
        self.known[path] = stamp
        if job_id is not None:
            self._connection.execute("UPDATE jobs SET is_watched = 1 WHERE id = ?", (job_id,))

    def _follows(self, moved: SeenFile, state: JobState | None) -> bool:
        """Let a scan that was taken go by its new name; False where it is to be taken by that.

        One that is done stays so, under the name that its result has. One that waits, or failed
        for want of its old name, is taken out of the queue, and comes in by its new one.
        """
        is_replaced = stamp_of(moved.path) is not None
        if not is_replaced:
            self._connection.execute(
                "DELETE FROM watched_files WHERE path = ?", (file_key(moved.path),)
            )
        is_unfinished = state in (JobState.WAITING, JobState.FAILED)
        if is_unfinished and not is_replaced and moved.job_id is not None:
            _take_out(self._change, moved.job_id)
        return not is_unfinished

    def _moved_from(self, path: str, stamp: Stamp) -> SeenFile | None:
        return _moved_from(self._connection, self._folder, path, stamp)

    def _is_another(self, path: str, job_id: int | None) -> bool:
        """Tell whether a photo that is done was made of another file than this one."""
        found = self._sums.get(path)
        if found is None or self._state(job_id) is not JobState.DONE:
            return False
        return self._value("source_sha256", job_id) not in ("", found)

    def _state(self, job_id: int | None) -> JobState | None:
        state = self._value("state", job_id)
        return None if state is None else state_of(state)

    def _is_of(self, job_id: int | None, path: str) -> bool:
        """Tell whether a photo of the queue is that file, and not what it was called before."""
        return self._value("source", job_id) == file_key(path)

    def _value(self, column: str, job_id: int | None) -> object:
        """Read what the queue has about a photo; None where it has no such photo."""
        query = f"SELECT {column} FROM jobs WHERE id = ?"
        row = self._connection.execute(query, (job_id,)).fetchone()
        return None if row is None else row[0]


def perhaps_done(
    connection: sqlite3.Connection,
    folder: WatchedFolder,
    scans: Iterable[tuple[str, Scan, QueueCandidate]],
) -> list[str]:
    """Give the paths of scans that are done, if their content is what it was then.

    So those that are under another name what another one was, and those that a photo of the queue
    is called like. What they hold is to be read before the change that takes them begins.
    """
    query = "SELECT EXISTS (SELECT 1 FROM jobs WHERE state = 'done' AND (id = ? OR source_key = ?))"
    found = []
    for path, scan, photo in scans:
        moved = _moved_from(connection, folder, path, scan.stamp)
        job_id = None if moved is None else moved.job_id
        key = text_to_bytes(photo.source_name.key)
        if connection.execute(query, (job_id, key)).fetchone() == (1,):
            found.append(path)
    return found


def _moved_from(
    connection: sqlite3.Connection, folder: WatchedFolder, path: str, stamp: Stamp
) -> SeenFile | None:
    """Find the name that a file had when it was taken, if it has that no more."""
    if not stamp.inode:
        return None
    rows = connection.execute(
        f"{SELECT_SEEN} WHERE inode = ? AND mtime_ns = ? AND size = ? AND folder = ?",
        (stamp.inode, stamp.mtime_ns, stamp.size, path_to_bytes(folder.folder)),
    )
    seen = (to_seen(row) for row in rows.fetchall())
    return next((one for one in seen if _is_gone(one, but=path)), None)


def _is_gone(seen: SeenFile, *, but: str) -> bool:
    """Tell whether a file that was seen is no more under its name."""
    if seen.path == but:
        return False
    now = stamp_of(seen.path)
    return now is None or not now.is_version_of(seen.stamp)


def _take_out(change: Change, job_id: int) -> None:
    change.connection.execute("DELETE FROM jobs WHERE id = ?", (job_id,))
    change.connection.execute(
        "INSERT OR REPLACE INTO removed VALUES (?, ?)", (job_id, change.next_revision())
    )
