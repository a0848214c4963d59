"""What is known of watched folders, kept in the queue's file: which, and each file that was seen.

That a scan was taken is written down together with its photo in the queue, in one change: whatever
kills the watch, it neither takes a scan twice nor misses one. So two that watch one folder do no
harm either: who comes second finds that the scan is taken.

A file is known by path, size and time, and where it went under another name by its number on the
disk.
"""

import json
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from core.base.closing import Closing
from core.base.same_file import FileIdentities
from core.base.strict_json import JsonValue
from core.colorize.result_source import fingerprint
from core.queue.adding import candidates
from core.queue.database import Change, Database
from core.queue.disk_notes import noted_disks
from core.queue.row_codec import WrongRow, path_to_bytes, to_value
from core.watch.look import Stamp
from core.watch.seen_files import TABLE, file_key, file_text, note_file, seen_file
from core.watch.taking import Scan, Taker, Taking, perhaps_done
from core.watch.watched_folder import WATCHED, WatchedFolder, folders_from_json, folders_to_json


class WatchLedger(Closing):
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
                for statement in TABLE:
                    change.connection.execute(statement)

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

    def disks(self) -> frozenset[Path]:
        """Give where the disks were mounted on which something was done."""
        return noted_disks(self._database)

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
                if seen_file(change.connection, path) is None:
                    note_file(change, folder.folder, path, stamp, None)

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
            row = seen_file(connection, path)
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
                (file_key(path),),
            ).fetchone()
        return None if row is None else Path(file_text(row[0]))

    def folder_of(self, job_id: int) -> Path | None:
        """Give the watched folder that a photo of the queue came from; None: from elsewhere."""
        with self._database.reading() as connection:
            row = connection.execute(
                "SELECT folder FROM watched_files WHERE job_id = ?", (job_id,)
            ).fetchone()
        return None if row is None else Path(file_text(row[0]))

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
                row = seen_file(change.connection, path)
                note_file(change, folder, path, stamp, None if row is None else row.job_id)

    def take(self, folder: WatchedFolder, scans: Sequence[Scan]) -> Taking:
        """Put scans into the queue, each once, and note it in the same change.

        One that is worked on at the moment is left for another look. One that was taken before and
        is another now waits again, also where the watch did not see that one. One that only has
        another name than before is not taken twice.

        Args:
            folder: where they were found.
            scans: what stands still, none of them a result.
        """
        names = FileIdentities()
        photos = candidates((scan.job for scan in scans), names)
        pairs = [
            (str(scan.job.source), scan, photo) for scan, photo in zip(scans, photos, strict=True)
        ]
        with self._database.reading() as connection:
            to_read = perhaps_done(connection, folder, pairs)
        sums = {path: fingerprint(Path(path)) for path in to_read}
        with self._database.writing() as change:
            taker = Taker(change, folder, names, sums)
            # New names first: one may be what another had, which has a new file by now.
            pairs.sort(key=lambda pair: seen_file(change.connection, pair[0]) is not None)
            for path, scan, photo in pairs:
                taker.take(path, scan.stamp, photo)
            taker.add()
        return Taking(tuple(taker.new), taker.known)

    def _has_table(self) -> bool:
        with self._database.reading() as connection:
            query = "SELECT count(*) FROM sqlite_master WHERE name LIKE 'watched!_%' ESCAPE '!'"
            (count,) = connection.execute(query).fetchone()
        return int(count) == len(TABLE)

    def _stamps(self, condition: str, *values: object) -> dict[str, Stamp]:
        with self._database.reading() as connection:
            rows = connection.execute(
                f"SELECT path, size, mtime_ns, inode FROM watched_files {condition}", values
            )
            return {file_text(path): Stamp(*numbers) for path, *numbers in rows}


def _folders(connection: sqlite3.Connection) -> tuple[WatchedFolder, ...]:
    row = connection.execute("SELECT value FROM named WHERE name = ?", (WATCHED,)).fetchone()
    try:
        value: JsonValue = None if row is None else to_value(row[0])
    except WrongRow:
        value = None
    return folders_from_json(value)


def _set_folders(change: Change, folders: tuple[WatchedFolder, ...]) -> None:
    change.connection.execute("DELETE FROM named WHERE name = ?", (WATCHED,))
    if folders:
        text = json.dumps(folders_to_json(folders))
        change.connection.execute("INSERT INTO named VALUES (?, ?)", (WATCHED, text))
    change.next_revision()
