"""What is known of watched folders, kept in the queue's file: which, and each file that was seen.

That a scan was taken is written down together with its photo in the queue, in one change: whatever
kills the watch, it neither takes a scan twice nor misses one. So two that watch one folder do no
harm either: who comes second finds that the scan is taken.

A file is known by path, size and time, and where it went under another name by its number on the
disk. Versions of the program that know of no watches pass the table by.
"""

import json
import os
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from core.base.same_file import FileIdentities
from core.base.strict_json import JsonValue
from core.batch.plan import Job
from core.queue.adding import QueueCandidate, add_jobs, candidates, wake
from core.queue.database import Change, Database
from core.queue.jobs import JobState
from core.queue.row_codec import WrongRow, path_to_bytes, state_of, text_to_bytes, to_value
from core.watch.look import Stamp, stamp_of
from core.watch.watched_folder import WatchedFolder, folders_from_json, folders_to_json

_FOLDERS: Final = "watched folders"
#: `job_id` is NULL for what was seen and is not to be coloured; else of a photo that is, or was,
#: in the queue.
_TABLE: Final = (
    "CREATE TABLE IF NOT EXISTS watched_files (path BLOB PRIMARY KEY, folder BLOB NOT NULL, "
    "size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL, inode INTEGER NOT NULL, job_id INTEGER) "
    "WITHOUT ROWID",
    "CREATE INDEX IF NOT EXISTS watched_by_inode ON watched_files (inode, mtime_ns)",
    "CREATE INDEX IF NOT EXISTS watched_by_job ON watched_files (job_id)",
)
#: Numbers of files may have 64 bits without a sign, and SQLite's have one.
_INODE_BITS: Final = 2**63 - 1


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


class WatchLedger:
    """The part of a queue's file that is about watches; for the thread that opened it alone.

    Args:
        queue: the queue's file; made when it is not there.

    Raises:
        QueueError: here and in all methods: the file or its disk is at fault; nothing was changed.
    """

    def __init__(self, queue: Path) -> None:
        self._database = Database(queue)
        if not self._has_table():
            with self._database.writing() as change:
                for statement in _TABLE:
                    change.connection.execute(statement)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def path(self) -> Path:
        """The queue's file, absolute."""
        return self._database.path

    def close(self) -> None:
        """Let go of the file; in the thread that opened it."""
        self._database.close()

    def folders(self) -> tuple[WatchedFolder, ...]:
        """Give the folders that are watched, in the order of their coming."""
        with self._database.reading() as connection:
            return _folders(connection)

    def keep(self, folder: WatchedFolder, passed_by: Mapping[str, Stamp] | None = None) -> None:
        """Watch a folder from now on; one that is watched already, in another way.

        Args:
            folder: it stays watched since when it was.
            passed_by: files that are there already and are to be left alone.
        """
        with self._database.writing() as change:
            before = _folders(change.connection)
            was = {one.folder: one for one in before}
            if folder.folder in was:
                folder = replace(folder, since=was[folder.folder].since)
            was[folder.folder] = folder
            _set_folders(change, tuple(was.values()))
            for path, stamp in (passed_by or {}).items():
                if _seen(change.connection, path) is None:
                    _note(change, folder.folder, path, stamp, None)

    def forget(self, folder: Path) -> bool:
        """Watch a folder no more, and forget what was seen of it; no photo leaves the queue.

        Returns:
            Whether it was watched.
        """
        with self._database.writing() as change:
            before = _folders(change.connection)
            left = tuple(one for one in before if one.folder != folder)
            _set_folders(change, left)
            of_folder = (path_to_bytes(folder),)
            change.connection.execute(
                "UPDATE jobs SET is_watched = 0 WHERE id IN "
                "(SELECT job_id FROM watched_files WHERE folder = ?)",
                of_folder,
            )
            change.connection.execute("DELETE FROM watched_files WHERE folder = ?", of_folder)
        return len(left) < len(before)

    def known(self, folder: Path) -> dict[str, Stamp]:
        """Give what was seen of a folder, and how it was then, by the paths."""
        return self._stamps("WHERE folder = ?", path_to_bytes(folder))

    def seen(self, path: str) -> Stamp | None:
        """Tell how a file was when it was taken or passed by, of whichever folder."""
        with self._database.reading() as connection:
            row = _seen(connection, path)
        return None if row is None else row.stamp

    def count(self, folder: Path) -> int:
        """Count the scans of a folder that were taken since its watch began."""
        with self._database.reading() as connection:
            (count,) = connection.execute(
                "SELECT count(*) FROM watched_files WHERE folder = ? AND job_id IS NOT NULL",
                (path_to_bytes(folder),),
            ).fetchone()
        return int(count)

    def result_of(self, path: str) -> Path | None:
        """Give the result that a file had when it was taken last, if its photo is done."""
        with self._database.reading() as connection:
            row = connection.execute(
                "SELECT target FROM jobs JOIN watched_files ON id = job_id "
                "WHERE path = ? AND state = 'done'",
                (_key(path),),
            ).fetchone()
        return None if row is None else Path(_text(row[0]))

    def folder_of(self, job_id: int) -> Path | None:
        """Give the watched folder that a photo of the queue came from; None: from elsewhere."""
        with self._database.reading() as connection:
            row = connection.execute(
                "SELECT folder FROM watched_files WHERE job_id = ?", (job_id,)
            ).fetchone()
        return None if row is None else Path(_text(row[0]))

    def waiting(self) -> int:
        """Count the photos from watched folders that wait."""
        with self._database.reading() as connection:
            (count,) = connection.execute(
                "SELECT count(*) FROM jobs WHERE state = 'waiting' AND is_watched = 1"
            ).fetchone()
        return int(count)

    def pass_by(self, folder: Path, files: Mapping[str, Stamp]) -> None:
        """Note files that are not to be coloured, as they are: results, say."""
        with self._database.writing() as change:
            for path, stamp in files.items():
                row = _seen(change.connection, path)
                _note(change, folder, path, stamp, None if row is None else row.job_id)

    def take(self, folder: WatchedFolder, scans: Sequence[Scan]) -> Taking:
        """Put scans into the queue, each once, and note it in the same change.

        One that is worked on at the moment is left for another look. One that was taken before and
        is another now waits again. One that only has another name than before is not taken twice.

        Args:
            folder: where they were found.
            scans: what stands still, none of them a result.
        """
        names = FileIdentities()
        photos = candidates((scan.job for scan in scans), names)
        with self._database.writing() as change:
            taker = _Taker(change, folder, names)
            pairs = [
                (str(scan.job.source), scan, photo)
                for scan, photo in zip(scans, photos, strict=True)
            ]
            # New names first: one may be what another had, which has a new file by now.
            pairs.sort(key=lambda pair: _seen(change.connection, pair[0]) is not None)
            for path, scan, photo in pairs:
                taker.take(path, scan.stamp, photo)
        return Taking(tuple(taker.new), taker.known)

    def _has_table(self) -> bool:
        with self._database.reading() as connection:
            query = "SELECT count(*) FROM sqlite_master WHERE name LIKE 'watched!_%' ESCAPE '!'"
            (count,) = connection.execute(query).fetchone()
        return int(count) == len(_TABLE)

    def _stamps(self, condition: str, *values: object) -> dict[str, Stamp]:
        with self._database.reading() as connection:
            rows = connection.execute(
                f"SELECT path, size, mtime_ns, inode FROM watched_files {condition}", values
            )
            return {_text(path): Stamp(*numbers) for path, *numbers in rows}


@dataclass(frozen=True, slots=True)
class _Seen:
    """A row of the table."""

    path: str
    stamp: Stamp
    job_id: int | None


class _Taker:
    """Takes scans within one change.

    Attributes:
        new, known: see `Taking`.
    """

    def __init__(self, change: Change, folder: WatchedFolder, names: FileIdentities) -> None:
        self._change = change
        self._connection = change.connection
        self._folder = folder
        self._names = names
        self.new: list[int] = []
        self.known: dict[str, Stamp] = {}

    def take(self, path: str, stamp: Stamp, photo: QueueCandidate) -> None:
        """Take one scan, unless it is taken or must wait."""
        seen = _seen(self._connection, path)
        if seen is not None and stamp.is_version_of(seen.stamp):
            self.known[path] = seen.stamp  # another watch was faster
            return
        moved = None if seen is not None else self._moved_from(path, stamp)
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
            self._add(path, stamp, photo)

    def _again(self, path: str, stamp: Stamp, job_id: int | None, state: JobState) -> None:
        if state is not JobState.WAITING and job_id is not None:
            wake(self._change, job_id)
            self.new.append(job_id)
        self._note(path, stamp, job_id)

    def _add(self, path: str, stamp: Stamp, photo: QueueCandidate) -> None:
        added = add_jobs(self._change, [photo], self._names, self._folder.overrides, again=False)
        (job_id,) = (*added.new, *added.known)
        if added.new or self._state(job_id) is JobState.WAITING:
            self.new.append(job_id)
        self._note(path, stamp, job_id)

    def _note(self, path: str, stamp: Stamp, job_id: int | None) -> None:
        _note(self._change, self._folder.folder, path, stamp, job_id)
        self.known[path] = stamp
        if job_id is not None:
            self._connection.execute("UPDATE jobs SET is_watched = 1 WHERE id = ?", (job_id,))

    def _moved_from(self, path: str, stamp: Stamp) -> _Seen | None:
        """Find the name that a file had when it was taken, if it has that no more."""
        if not stamp.inode:
            return None
        rows = self._connection.execute(
            f"{_SEEN} WHERE inode = ? AND mtime_ns = ? AND size = ? AND folder = ?",
            (
                stamp.inode & _INODE_BITS,
                stamp.mtime_ns,
                stamp.size,
                path_to_bytes(self._folder.folder),
            ),
        )
        seen = (_to_seen(row) for row in rows.fetchall())
        return next((one for one in seen if _is_gone(one, but=path)), None)

    def _follows(self, moved: _Seen, state: JobState | None) -> bool:
        """Let a scan that was taken go by its new name; False where it is to be taken by that.

        One that is done stays so, under the name that its result has. One that waits, or failed
        for want of its old name, is taken out of the queue, and comes in by its new one.
        """
        is_replaced = stamp_of(moved.path) is not None
        if not is_replaced:
            self._connection.execute(
                "DELETE FROM watched_files WHERE path = ?", (_key(moved.path),)
            )
        is_unfinished = state in (JobState.WAITING, JobState.FAILED)
        if is_unfinished and not is_replaced and moved.job_id is not None:
            _take_out(self._change, moved.job_id)
        return not is_unfinished

    def _state(self, job_id: int | None) -> JobState | None:
        row = self._connection.execute("SELECT state FROM jobs WHERE id = ?", (job_id,)).fetchone()
        return None if row is None else state_of(row[0])

    def _is_of(self, job_id: int | None, path: str) -> bool:
        """Tell whether a photo of the queue is that file, and not what it was called before."""
        row = self._connection.execute("SELECT source FROM jobs WHERE id = ?", (job_id,)).fetchone()
        return row is not None and row[0] == _key(path)


_SEEN: Final = "SELECT path, size, mtime_ns, inode, job_id FROM watched_files"


def _seen(connection: sqlite3.Connection, path: str) -> _Seen | None:
    row = connection.execute(f"{_SEEN} WHERE path = ?", (_key(path),)).fetchone()
    return None if row is None else _to_seen(row)


def _to_seen(row: Sequence[object]) -> _Seen:
    path, size, mtime_ns, inode, job_id = row
    stamp = Stamp(int(str(size)), int(str(mtime_ns)), int(str(inode)))
    return _Seen(_text(path), stamp, job_id if isinstance(job_id, int) else None)


def _is_gone(seen: _Seen, *, but: str) -> bool:
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


def _note(change: Change, folder: Path, path: str, stamp: Stamp, job_id: int | None) -> None:
    change.connection.execute(
        "INSERT OR REPLACE INTO watched_files VALUES (?, ?, ?, ?, ?, ?)",
        (
            _key(path),
            path_to_bytes(folder),
            stamp.size,
            stamp.mtime_ns,
            stamp.inode & _INODE_BITS,
            job_id,
        ),
    )


def _folders(connection: sqlite3.Connection) -> tuple[WatchedFolder, ...]:
    row = connection.execute("SELECT value FROM named WHERE name = ?", (_FOLDERS,)).fetchone()
    try:
        value: JsonValue = None if row is None else to_value(row[0])
    except WrongRow:
        value = None
    return folders_from_json(value)


def _set_folders(change: Change, folders: tuple[WatchedFolder, ...]) -> None:
    change.connection.execute("DELETE FROM named WHERE name = ?", (_FOLDERS,))
    if folders:
        text = json.dumps(folders_to_json(folders))
        change.connection.execute("INSERT INTO named VALUES (?, ?)", (_FOLDERS, text))
    change.next_revision()


def _key(path: str) -> bytes:
    return os.fsencode(path)


def _text(value: object) -> str:
    return os.fsdecode(value) if isinstance(value, bytes) else str(value)
