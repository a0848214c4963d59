"""What a run writes into the queue: which photos it begins, how they end, what was left lying.

Every call is on the disk when it returns. Only the one run of a queue may use it, under its lock.
"""

import os
import sqlite3
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from core.base.sentence import Sentence
from core.queue.database import Change, Database
from core.queue.jobs import JobEnding, JobState, QueueJob
from core.queue.row_codec import (
    notes_to_bytes,
    select_jobs,
    sentences_to_text,
    text_to_bytes,
    to_jobs,
)

#: A photo that was at hand when a run broke off so often is not begun by itself again.
MAX_ATTEMPTS: Final = 3
_FOUND: Final = Sentence("Autochrome was ended before it could note that this photo was done.")


class RunWriter:
    """The hand of a run in the queue.

    Args:
        database: the queue's file.

    Raises:
        QueueError: here and in all methods: the file or its disk is at fault; nothing was changed.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def begin_next(self, usual_model: str) -> QueueJob | None:
        """Mark the first photo that waits as worked on; None when none does.

        Args:
            usual_model: id of the model of photos that have none of their own.
        """
        while True:
            with self._database.reading() as connection:
                row = connection.execute(
                    "SELECT id, target FROM jobs WHERE state = 'waiting' "
                    "ORDER BY position, id LIMIT 1"
                ).fetchone()
            if row is None:
                return None
            job_id, target = row
            # The disk is asked between the two, so that a slow one keeps no other process waiting.
            before = _stamp(Path(os.fsdecode(target)))
            with self._database.writing() as change:
                begun = change.connection.execute(
                    "UPDATE jobs SET state = 'working', attempts = attempts + 1, began_at = ?, "
                    "target_before = ?, model = coalesce(own_model, ?), revision = ? "
                    "WHERE id = ? AND state = 'waiting' AND target = ?",
                    (
                        time.time(),
                        before,
                        text_to_bytes(usual_model),
                        change.next_revision(),
                        job_id,
                        target,
                    ),
                ).rowcount
                if begun:
                    return _read(change.connection, job_id)

    def end(self, job_id: int, ending: JobEnding) -> QueueJob:
        """Write down how a photo ended, and give it as it now is."""
        with self._database.writing() as change:
            _end(change, job_id, ending)
            return _read(change.connection, job_id)

    def give_back(self, ids: Iterable[int]) -> None:
        """Let photos wait again that were marked and then not begun."""
        with self._database.writing() as change:
            for job_id in ids:
                _give_back(change, job_id)

    def note_start(self, *, is_paused: bool = False) -> None:
        """Note that photos end from now on, or that the run pauses: a pace is reckoned from it."""
        with self._database.writing() as change:
            change.connection.execute(
                "UPDATE queue SET pace_from = ?, is_paused = ?", (time.time(), is_paused)
            )
            change.next_revision()

    def settle(self, *, was_killed: bool) -> None:
        """Decide about the photos that are marked as worked on though nobody works on them.

        A result appears whole or not at all. So where there is another file than before the photo
        was begun, the photo is done; else it waits again.

        Args:
            was_killed: whether they are left from a run that broke off. Then a photo that was at
                hand `MAX_ATTEMPTS` times has failed: it may be what ends the program.
        """
        with self._database.reading() as connection:
            rows = select_jobs(connection, "WHERE state = 'working'", also="target_before")
            left = to_jobs(rows)
        if not left:
            return
        appeared = {
            job.id
            for job, row in zip(left, rows, strict=True)
            if _stamp(job.job.target) not in ("", row["target_before"])
        }
        with self._database.writing() as change:
            for job in left:
                if job.id in appeared:
                    _end(change, job.id, JobEnding(JobState.DONE, notes=(_FOUND,)))
                elif not was_killed:
                    _give_back(change, job.id)
                elif job.attempts < MAX_ATTEMPTS:
                    _set_waiting(change, job.id)
                else:
                    _end(change, job.id, _given_up(job))


def _read(connection: sqlite3.Connection, job_id: int) -> QueueJob:
    (job,) = to_jobs(select_jobs(connection, "WHERE id = ?", (job_id,)))
    return job


def _end(change: Change, job_id: int, ending: JobEnding) -> None:
    change.connection.execute(
        "UPDATE jobs SET state = ?, reason = ?, hint = ?, notes = ?, sentences = ?, "
        "details = ?, seconds = ?, model = coalesce(?, model), ended_at = ?, "
        "revision = ? WHERE id = ?",
        (
            ending.state.value,
            text_to_bytes(ending.reason),
            text_to_bytes(ending.hint),
            notes_to_bytes(ending.notes),
            sentences_to_text(ending.reason, ending.hint, ending.notes),
            text_to_bytes(ending.details),
            ending.seconds,
            text_to_bytes(ending.model) if ending.model else None,
            time.time(),
            change.next_revision(),
            job_id,
        ),
    )


def _set_waiting(change: Change, job_id: int) -> None:
    change.connection.execute(
        "UPDATE jobs SET state = 'waiting', model = x'', revision = ? WHERE id = ?",
        (change.next_revision(), job_id),
    )


def _give_back(change: Change, job_id: int) -> None:
    change.connection.execute("UPDATE jobs SET attempts = attempts - 1 WHERE id = ?", (job_id,))
    _set_waiting(change, job_id)


def _given_up(job: QueueJob) -> JobEnding:
    return JobEnding(
        JobState.FAILED,
        Sentence(
            "Autochrome was ended {count} times while {path} was at hand.",
            count=job.attempts,
            path=job.job.source,
        ),
        Sentence("Retry it when nothing else runs, or scale the photo down."),
    )


def _stamp(file: Path) -> str:
    """Tell a file from any other that had or gets its name; empty where there is none."""
    try:
        found = file.lstat()
    except OSError:
        return ""
    return f"{found.st_ino}:{found.st_mtime_ns}:{found.st_size}"
