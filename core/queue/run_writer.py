"""What a run writes into the queue: which photos it begins, how they end, what was left lying.

Every call is on the disk when it returns. Only the one run of a queue may use it, under its lock.
"""

import contextlib
import json
import os
import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from core.base.atomic_file import sweep_drafts
from core.base.file_mark import FileMark, mark_of
from core.base.free_name import unnumbered
from core.base.same_file import FileIdentities
from core.batch.existing import Existing
from core.queue import endings
from core.queue.database import Change, Database
from core.queue.disk_notes import DiskNotes
from core.queue.jobs import JobEnding, Mark, QueueJob, Waiting
from core.queue.result_stamp import has_appeared, stamp_of
from core.queue.row_codec import (
    only_row,
    path_to_bytes,
    select_jobs,
    sentences_to_text,
    text_to_bytes,
    to_jobs,
    to_path,
)
from core.queue.run_lock import RunLock, taken_over
from core.queue.waiting_scan import WaitingScan
from core.queue.waits import WAITS_NAME, Waits, waits_to_json

if TYPE_CHECKING:
    from core.batch.result_place import ResultPlace

#: Under this name stands who is at work; whoever decides about what was left lying removes it.
_SIGNATURE: Final = "run at work"


class RunWriter:
    """The hand of a run in the queue.

    Args:
        database: the queue's file.
        lock: looked after at every write; None for who only clears up.
        only_watched: begin those photos alone that were taken from watched folders.

    Raises:
        QueueError: here and in all methods: the file or its disk is at fault; nothing was changed.
        QueueIsRunning: likewise, the lock was removed and another run took over.
    """

    def __init__(
        self, database: Database, lock: RunLock | None = None, *, only_watched: bool = False
    ) -> None:
        self._database = database
        self._lock = lock
        self._signature: str | None = None
        self._scan = WaitingScan(only_watched=only_watched)
        #: On which disks photos and results lie.
        self.disk_notes = DiskNotes(database, self._writing)

    def sign(self) -> None:
        """Note that this is the run at work; what it writes later it writes only while that stands.

        So that two that began because a lock was removed do not go on side by side.
        """
        signature = json.dumps(os.urandom(8).hex())
        with self._writing() as change:
            change.connection.execute(
                "INSERT OR REPLACE INTO named VALUES (?, ?)", (_SIGNATURE, signature)
            )
            change.connection.execute("DELETE FROM named WHERE name = ?", (WAITS_NAME,))
        self._signature = signature

    def begin_next(
        self,
        usual_model: str,
        existing: Existing,
        *,
        was_broken_off: bool = False,
        passes_over: Callable[[Waiting], bool] = lambda photo: False,
    ) -> "tuple[QueueJob, ResultPlace] | None":
        """Mark the first photo that waits as worked on; None when none does.

        Args:
            usual_model: id of the model of photos that have none of their own.
            existing: what becomes of it where its result's name is taken; it may get another one.
            was_broken_off: take the first of those that were at hand when a run broke off, which
                should be alone; else the first of the others.
            passes_over: tells which are to be left waiting.
        """
        names = FileIdentities()
        place = None
        while (job := self._first_waiting(was_broken_off, passes_over)) is not None:
            # The disk is asked between the two, so that a slow one keeps no other process waiting.
            before, place = place, self._place(job, existing, names, was_broken_off)
            stamp = None if place.was_found else stamp_of(place.target)
            with self._writing() as change:
                try:
                    is_begun = _begin(change, job, place, names, stamp, usual_model)
                except sqlite3.IntegrityError:
                    # A photo that was added meanwhile may have taken the name; then look again.
                    if place == before:
                        raise
                    is_begun = False
                if is_begun:
                    return _read(change.connection, job.id), place
        return None

    def waiting(self) -> list[Waiting]:
        """Read which photos wait for this run, in their order."""
        with self._database.reading() as connection:
            return self._scan.all(connection)

    def count_below(self, prefix: bytes) -> int:
        """Count the photos that are not done yet whose names begin so; not empty, no byte 255."""
        following = prefix[:-1] + bytes([prefix[-1] + 1])
        with self._database.reading() as connection:
            (count,) = only_row(
                connection.execute(
                    "SELECT count(*) FROM jobs WHERE state IN ('waiting', 'working') "
                    "AND source >= ? AND source < ?",
                    (prefix, following),
                )
            )
        return int(count)

    def revision(self) -> int:
        """Give the number of the last change of the queue, whoever made it."""
        with self._database.reading() as connection:
            (number,) = only_row(connection.execute("SELECT revision FROM queue"))
        return int(number)

    def note_waits(self, waits: Waits) -> None:
        """Note what the run waits for, so that others can tell it."""
        kept = waits_to_json(waits)
        with self._writing() as change:
            change.connection.execute("DELETE FROM named WHERE name = ?", (WAITS_NAME,))
            if kept is not None:
                change.connection.execute(
                    "INSERT INTO named VALUES (?, ?)", (WAITS_NAME, json.dumps(kept))
                )
            change.next_revision()

    def look_from_top(self) -> None:
        """Hear that photos which were passed over may be begun now."""
        self._scan.forget()

    @contextlib.contextmanager
    def _writing(self) -> Iterator[Change]:
        """Give a change; only the run at work makes one."""
        with self._database.writing() as change:
            if self._lock is not None:
                self._lock.keep()
            if self._signature is not None:
                row = change.connection.execute(
                    "SELECT value FROM named WHERE name = ?", (_SIGNATURE,)
                ).fetchone()
                if row != (self._signature,):
                    raise taken_over(self._database.path)
            before = change.revision
            yield change
            self._scan.note_own(before, change.revision)

    def _first_waiting(
        self, was_broken_off: bool, passes_over: Callable[[Waiting], bool]
    ) -> QueueJob | None:
        """Find the photo that is next."""
        with self._database.reading() as connection:
            photo = self._scan.first(connection, was_broken_off, passes_over)
            return None if photo is None else _read(connection, photo.id)

    def _place(
        self, job: QueueJob, existing: Existing, names: FileIdentities, was_broken_off: bool
    ) -> "ResultPlace":
        """Find the place of a photo's result, on the disk and among those of the queue."""
        # Imported here: who only clears up after a run does without the engine.
        from core.batch.result_place import ResultPlace, is_result_of, place_of_result

        def is_taken(path: Path) -> bool:
            key = text_to_bytes(names.of(path).key)
            with self._database.reading() as connection:
                (taken,) = connection.execute(
                    "SELECT EXISTS (SELECT 1 FROM jobs WHERE id <> :id AND target_key = :key) "
                    "OR EXISTS (SELECT 1 FROM jobs WHERE source_key = :key)",
                    {"id": job.id, "key": key},
                ).fetchone()
            return bool(taken)

        photo, wanted = job.job.source, job.job.target
        # The queue keeps its names apart, but a link may lead elsewhere than when it was asked.
        if job.is_damaged or not (os.path.lexists(wanted) or is_taken(wanted)):
            return ResultPlace(wanted)
        # Its disk may have been away when it was decided what became of a killed run's photos.
        is_new = was_broken_off and has_appeared(wanted, self._target_before(job.id))
        if is_new and is_result_of(wanted, photo):
            return ResultPlace(wanted, is_there=True, was_found=True)
        plain = self._plain_name(job, names)
        if job.mark is not Mark.AGAIN:
            return place_of_result(photo, wanted, existing, is_taken, plain=plain)
        written = self._written(job.id)
        if written is not None and not is_taken(wanted) and mark_of(wanted) == written:
            return ResultPlace(wanted, may_replace=True)  # the one that somebody rejected
        # It is there, and somebody wants another one; what was changed since is theirs.
        if written is not None or existing is Existing.SKIP:
            existing = Existing.KEEP_BOTH
        place = place_of_result(photo, wanted, existing, is_taken, plain=plain)
        return replace(place, is_beside=written is not None)

    def _written(self, job_id: int) -> FileMark | None:
        """Give what was written as the result of a photo that is to be made again."""
        with self._database.reading() as connection:
            row = connection.execute(
                "SELECT result_sha256, result_size FROM jobs WHERE id = ?", (job_id,)
            )
            sha256, size = only_row(row)
        is_sound = isinstance(sha256, str) and isinstance(size, int)
        return FileMark(sha256, size) if is_sound and sha256 else None

    def _plain_name(self, job: QueueJob, names: FileIdentities) -> Path | None:
        """Give the name that was wanted of a result, where the one that it got has a number."""
        plain = unnumbered(job.job.target)
        if plain is None:
            return None
        with self._database.reading() as connection:
            row = connection.execute("SELECT wanted_key FROM jobs WHERE id = ?", (job.id,))
            (wanted_key,) = only_row(row)
        return plain if text_to_bytes(names.of(plain).key) == wanted_key else None

    def _target_before(self, job_id: int) -> object:
        """Give the stamp of the file that had the result's name when a photo was begun last."""
        with self._database.reading() as connection:
            row = connection.execute("SELECT target_before FROM jobs WHERE id = ?", (job_id,))
            (before,) = only_row(row)
        return before

    def end(self, job_id: int, ending: JobEnding) -> QueueJob:
        """Write down how a photo ended, and give it as it now is."""
        with self._writing() as change:
            endings.end(change, job_id, ending)
            return _read(change.connection, job_id)

    def set_aside(self, job_id: int, reason: str, hint: str) -> None:
        """Let a photo wait that failed, to be tried once more alone, after all others.

        Its attempt counts and its reason stays: by these it is known, also after a kill.
        """
        with self._writing() as change:
            change.connection.execute(
                "UPDATE jobs SET reason = ?, hint = ?, sentences = ? WHERE id = ?",
                (
                    text_to_bytes(reason),
                    text_to_bytes(hint),
                    sentences_to_text(reason, hint, ()),
                    job_id,
                ),
            )
            endings.set_waiting(change, job_id)

    def give_back(self, ids: Iterable[int]) -> None:
        """Let photos wait again that were marked and then not begun."""
        self.look_from_top()
        with self._writing() as change:
            for job_id in ids:
                endings.give_back(change, job_id)

    def note_start(self, *, is_paused: bool = False) -> None:
        """Note that photos end from now on, or that the run pauses: a pace is reckoned from it."""
        with self._writing() as change:
            change.connection.execute(
                "UPDATE queue SET pace_from = ?, is_paused = ?", (time.time(), is_paused)
            )
            change.next_revision()

    def settle(self, *, was_killed: bool) -> None:
        """Decide about the photos that are marked as worked on though nobody works on them.

        A result appears whole or not at all. So where there is another file than before the photo
        was begun, the photo is done; else it waits again. Drafts that were left go.

        Args:
            was_killed: whether they are left from a run that broke off. Then a photo that alone was
                at hand when that happened, `endings.MAX_ATTEMPTS` times, has failed: it may be
                what ends the program. Of several nobody knows which one it was.
        """
        with self._database.reading() as connection:
            rows = select_jobs(
                connection, "WHERE state = 'working'", (), "target_before", "broken_alone"
            )
        if not rows:
            return
        left = to_jobs(rows)
        found = {
            job.id: endings.found_ending(job)
            for job, row in zip(left, rows, strict=True)
            if has_appeared(job.job.target, row["target_before"])
        }
        with self._writing() as change:
            if was_killed:  # a run that is still there, for its lock was removed, must not go on
                change.connection.execute("DELETE FROM named WHERE name = ?", (_SIGNATURE,))
            for job, row in zip(left, rows, strict=True):
                if job.id in found:
                    endings.end(change, job.id, found[job.id])
                elif was_killed:
                    endings.break_off(change, job, row["broken_alone"], is_alone=len(left) == 1)
                else:
                    endings.give_back(change, job.id)
        if was_killed:  # perhaps no later run writes into these folders, and sweeps them
            for folder in {job.job.target.parent for job in left if not job.is_damaged}:
                sweep_drafts(folder)


def _begin(
    change: Change,
    job: QueueJob,
    place: "ResultPlace",
    names: FileIdentities,
    stamp: str | None,
    usual_model: str,
) -> bool:
    """Mark a photo as worked on; False when it no longer waits, or was sent elsewhere.

    The stamp is that of the file that has the result's name. Without one that file is the photo's
    result already, and a kill before this is noted must leave what tells so.
    """
    connection = change.connection
    row = connection.execute("SELECT state, target FROM jobs WHERE id = ?", (job.id,)).fetchone()
    if row is None or row[0] != "waiting" or to_path(row[1]) != job.job.target:
        return False
    if not job.is_damaged:
        connection.execute(
            "UPDATE jobs SET target = ?, target_key = ? WHERE id = ?",
            (path_to_bytes(place.target), text_to_bytes(names.of(place.target).key), job.id),
        )
    connection.execute(
        # That it ended is damage: left, the layout would refuse the row, and the run with it.
        "UPDATE jobs SET state = 'working', attempts = coalesce(attempts, 0) + 1, began_at = ?, "
        "ended_at = NULL, target_before = coalesce(?, target_before), "
        "model = coalesce(own_model, ?), revision = ? WHERE id = ?",
        (time.time(), stamp, text_to_bytes(usual_model), change.next_revision(), job.id),
    )
    return True


def _read(connection: sqlite3.Connection, job_id: int) -> QueueJob:
    (job,) = to_jobs(select_jobs(connection, "WHERE id = ?", (job_id,)))
    return job
