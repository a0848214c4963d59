"""The queue as its readers and editors see it: the window, and the commands that do not run it.

One store serves one thread. Reading waits for nobody, whatever is being written; a change waits
while another process makes one. Only a run itself (`runner`) begins and ends photos.
"""

import json
import logging
import math
import sqlite3
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from pathlib import Path
from typing import Final

from core.base.closing import Closing
from core.base.paths import from_root
from core.base.same_file import FileIdentities
from core.base.strict_json import JsonValue
from core.batch.pace import WINDOW, Pace
from core.batch.plan import Job
from core.colorize.needs_look import NEEDS_LOOK
from core.queue.adding import add_jobs, candidates, override, retarget, wake
from core.queue.database import Change, Database
from core.queue.disk_notes import noted_disks
from core.queue.endings import marks_of
from core.queue.jobs import (
    ENDED,
    NO_OVERRIDES,
    START,
    Added,
    Changes,
    Cursor,
    Edge,
    JobState,
    Mark,
    Overrides,
    QueueJob,
    QueueProgress,
    Tally,
)
from core.queue.marking import count_marks, ids_of, knows, mark_results, note_saved, wake_marked
from core.queue.named_values import named_value
from core.queue.positions import Place, rearranged
from core.queue.row_codec import (
    HAS_POSITION,
    WrongRow,
    in_states,
    only_row,
    select_jobs,
    state_of,
    to_jobs,
    to_value,
)
from core.queue.run_lock import is_running
from core.queue.waits import NO_WAITS, WAITS_NAME, Waits, waits_from_json

#: When more removals than this are listed, the list is dropped and readers begin anew.
_REMOVALS_LISTED: Final = 5_000
_log = logging.getLogger(__name__)


class QueueStore(Closing):
    """A queue's file, opened for one thread.

    Args:
        path: made when it is not there.

    Raises:
        QueueError: here and in all methods: the file or its disk is at fault; nothing was changed.
    """

    def __init__(self, path: Path) -> None:
        self._database = Database(path)

    @property
    def path(self) -> Path:
        """The file, absolute."""
        return self._database.path

    def close(self) -> None:
        """Let go of the file; in the thread that opened it."""
        self._database.close()

    def revision(self) -> int:
        """Give the number of the last change: one look at the file, some 20 microseconds."""
        with self._database.reading() as connection:
            return _number(connection, "SELECT revision FROM queue")

    def changes(self, since: Cursor = START, *, limit: int | None = None) -> Changes:
        """Tell what a reader has missed.

        Args:
            since: the cursor of the last answer; without it, all there is.
            limit: photos to read at most, at least 1. Ask on while there `has_more`.
        """
        with self._database.reading() as connection:
            newest, forgotten = only_row(
                connection.execute("SELECT revision, forgotten FROM queue")
            )
            is_anew = since == START or forgotten > max(since.revision, since.known_from)
            seen, known_from = (0, newest) if is_anew else (since.revision, since.known_from)
            rows = select_jobs(
                connection,
                "WHERE revision > ? AND revision <= ? ORDER BY revision LIMIT ?",
                (seen, newest, -1 if limit is None else limit + 1),
                "revision",
            )
            has_more = limit is not None and len(rows) > limit
            rows = rows[:limit]
            upto = rows[-1]["revision"] if has_more else newest
            removed = connection.execute(
                "SELECT id FROM removed WHERE revision > ? AND revision <= ? ORDER BY revision",
                (max(seen, known_from), upto),
            ).fetchall()
            return Changes(
                is_anew=is_anew,
                jobs=to_jobs(rows),
                removed=tuple(job_id for (job_id,) in removed),
                cursor=Cursor(upto, known_from),
                has_more=has_more,
            )

    def jobs(self, *states: JobState) -> tuple[QueueJob, ...]:
        """Read all photos, or those in some states, in the order of the queue."""
        condition, values = in_states(states or tuple(JobState))
        with self._database.reading() as connection:
            rows = select_jobs(connection, f"WHERE {condition} ORDER BY position, id", values)
            return to_jobs(rows)

    def needing_look(self) -> tuple[QueueJob, ...]:
        """Read those whose results need a look, and have no mark: in part, then most doubtful."""
        with self._database.reading() as connection:
            rows = select_jobs(
                connection,
                "WHERE state = 'done' AND mark = '' AND (is_cut = 1 OR doubt >= ?) "
                "ORDER BY is_cut DESC, doubt DESC, position, id",
                (NEEDS_LOOK,),
            )
            return tuple(job for job in to_jobs(rows) if not job.is_damaged)

    def job(self, job_id: int) -> QueueJob | None:
        """Read one photo; None when it is not, or no longer, in the queue."""
        with self._database.reading() as connection:
            rows = select_jobs(connection, "WHERE id = ?", (job_id,))
            return next(iter(to_jobs(rows)), None)

    def tally(self) -> Tally:
        """Count what the photos are at."""
        with self._database.reading() as connection:
            return _tally(connection)

    def progress(self) -> QueueProgress:
        """Say how the queue's run stands, whichever process it is in."""
        with self._database.reading() as connection:
            tally = _tally(connection)
            pace_from, is_paused = only_row(
                connection.execute("SELECT pace_from, is_paused FROM queue")
            )
            ends = connection.execute(
                "SELECT ended_at FROM jobs WHERE ended_at >= ? AND typeof(ended_at) = 'real' "
                "ORDER BY ended_at DESC LIMIT ?",
                (pace_from, WINDOW + 1),
            ).fetchall()
            waits = connection.execute(
                "SELECT value FROM named WHERE name = ?", (WAITS_NAME,)
            ).fetchone()
        is_at_work = is_running(self.path)
        pace = Pace(pace_from or 0.0)
        for (end,) in reversed(ends):
            pace.note(end)
        left_s = pace.left_s(tally.unfinished)
        return QueueProgress(
            tally=tally,
            is_running=is_at_work,
            is_paused=is_at_work and bool(is_paused),
            photos_per_s=pace.photos_per_s(),
            seconds_left=left_s if is_at_work and math.isfinite(left_s) else None,
            waits=_waits(waits[0]) if waits is not None and is_at_work else NO_WAITS,
        )

    def add(
        self, jobs: Iterable[Job], overrides: Overrides = NO_OVERRIDES, *, again: bool = False
    ) -> Added:
        """Add photos at the bottom: all of them or, when that fails, none.

        A photo is in the queue once for each result. Where its result would have the name of
        another photo of the queue, or of another's result, it is numbered: `a-colour-2.jpg`.

        Args:
            jobs: the photos and their results; relative paths are taken from the working folder.
            overrides: for all of them. Photos that wait already take them, unless there are none.
            again: let those that are in the queue and have ended wait again.
        """
        names = FileIdentities()
        photos = candidates(jobs, names)
        with self._database.writing() as change:
            return add_jobs(change, photos, names, overrides, again=again)

    def move(self, ids: Collection[int], before: int | Edge) -> None:
        """Move photos, in the order they have, before another or to an end.

        Nothing happens when the other photo is gone: then its reader is about to hear of it.
        """
        moved = frozenset(ids)
        with self._database.writing() as change:
            rows = change.connection.execute(
                f"SELECT id, position FROM jobs WHERE {HAS_POSITION} ORDER BY position, id"
            )
            order = [Place(job_id, position) for job_id, position in rows]
            for job_id, position in rearranged(order, moved, before).items():
                change.connection.execute(
                    "UPDATE jobs SET position = ?, revision = ? WHERE id = ?",
                    (position, change.next_revision(), job_id),
                )

    def set_overrides(self, ids: Iterable[int], overrides: Overrides) -> tuple[int, ...]:
        """Give photos that wait or have ended their own ways; give back the ids of those.

        What has ended is not made again by this, see `wait_again`.
        """
        states = ENDED | {JobState.WAITING}
        return self._for_each(ids, states, lambda change, i: override(change, i, overrides))

    def retarget(self, targets: Mapping[int, Path]) -> tuple[int, ...]:
        """Send the results of photos elsewhere; give back the ids of those that took it.

        Photos that are worked on or done keep theirs. Names are numbered as in `add`.
        """
        names = FileIdentities()
        wanted = {job_id: from_root(target) for job_id, target in targets.items()}
        for target in wanted.values():
            names.of(target)  # asks the disk while the queue is still free for others
        states = frozenset({JobState.WAITING, JobState.SKIPPED, JobState.FAILED})
        with self._database.writing() as change:
            ids = _those_in(change.connection, wanted, states)
            retarget(change, {job_id: wanted[job_id] for job_id in ids}, names)
        return ids

    def wait_again(self, ids: Iterable[int]) -> tuple[int, ...]:
        """Let photos that have ended wait again, where they are; give back the ids of those."""
        return self._for_each(ids, ENDED, wake)

    def retry_failed(self) -> int:
        """Let all photos that failed wait again; give back how many."""
        with self._database.writing() as change:
            ids = _ids(change.connection, frozenset({JobState.FAILED}))
            for job_id in ids:
                wake(change, job_id)
        return len(ids)

    def mark(self, ids: Iterable[int], mark: Mark) -> tuple[int, ...]:
        """Note what somebody thinks of results; give back the ids of those that are there."""
        with self._database.writing() as change:
            return mark_results(change, ids, mark)

    def wake_marked(self) -> int:
        """Let the photos wait whose results are to be made again; give back how many."""
        with self._database.writing() as change:
            return wake_marked(change)

    def marks(self) -> Counter[Mark]:
        """Count results, and photos that wait to be made again, by what is thought of them."""
        with self._database.reading() as connection:
            return count_marks(connection)

    def ids_of(self, file: Path) -> tuple[int, ...]:
        """Find photos by their file, or that of their result."""
        with self._database.reading() as connection:
            return ids_of(connection, file, FileIdentities())

    def known(self, photos: Iterable[Path]) -> frozenset[Path]:
        """Give those of some photos that are in the queue, by any name and for whatever result."""
        names = FileIdentities()
        with self._database.reading() as connection:
            return frozenset(photo for photo in photos if knows(connection, photo, names))

    def note_saved(self, source: Path, target: Path, model: str, made: str) -> tuple[int, ...]:
        """Note a result that was saved by hand; see `marking.note_saved`.

        Both files are read for it, where the queue has the photo.
        """
        names = FileIdentities()
        photo, result = from_root(source), from_root(target)
        for path in (photo, result):
            names.of(path)  # asks the disk while the queue is still free for others
        with self._database.reading() as connection:
            if not knows(connection, photo, names):
                return ()
        marks = marks_of(photo, result)  # likewise
        with self._database.writing() as change:
            return note_saved(change, photo, result, model, made, names, marks)

    def remove(self, ids: Iterable[int]) -> tuple[int, ...]:
        """Take photos out of the queue, but not those that are worked on; no file is touched.

        Returns:
            The ids of those that were taken out.
        """
        states = frozenset(JobState) - {JobState.WORKING}
        with self._database.writing() as change:
            removed = _those_in(change.connection, ids, states)
            _remove(change, removed)
        return removed

    def clear(self, states: Collection[JobState]) -> int:
        """Take out all photos in some states, but never those that are worked on.

        Returns:
            How many were taken out.
        """
        with self._database.writing() as change:
            ids = _ids(change.connection, frozenset(states) - {JobState.WORKING})
            _remove(change, ids)
        return len(ids)

    def value(self, name: str) -> JsonValue:
        """Give what was kept under a name; None when nothing was, or it is damaged."""
        return named_value(self._database, name)

    def noted_disks(self) -> frozenset[Path]:
        """Give where the disks were mounted on which something was done."""
        return noted_disks(self._database)

    def set_value(self, name: str, value: JsonValue) -> None:
        """Keep a small value with the queue, in place of what its name had; None removes it.

        Raises:
            ValueError: it holds a number that JSON does not have.
        """
        text = json.dumps(value, allow_nan=False)
        with self._database.writing() as change:
            change.connection.execute("DELETE FROM named WHERE name = ?", (name,))
            if value is not None:
                change.connection.execute("INSERT INTO named VALUES (?, ?)", (name, text))
            change.next_revision()

    def _for_each(
        self,
        ids: Iterable[int],
        states: frozenset[JobState],
        do: Callable[[Change, int], None],
    ) -> tuple[int, ...]:
        """Do something with those photos that are in the states; give back their ids."""
        with self._database.writing() as change:
            found = _those_in(change.connection, ids, states)
            for job_id in found:
                do(change, job_id)
        return found


def _waits(kept: object) -> Waits:
    try:
        return waits_from_json(to_value(kept))
    except WrongRow as error:
        _log.warning("what the run of the queue waits for cannot be read: %s", error)
        return NO_WAITS


def _tally(connection: sqlite3.Connection) -> Tally:
    counts: Counter[str] = Counter()
    for state, count in connection.execute("SELECT state, count(*) FROM jobs GROUP BY state"):
        counts[state_of(state).value] += count
    return Tally(**counts)


def _ids(connection: sqlite3.Connection, states: frozenset[JobState]) -> tuple[int, ...]:
    condition, values = in_states(states)
    rows = connection.execute(
        f"SELECT id FROM jobs WHERE {condition} ORDER BY position, id", values
    )
    return tuple(job_id for (job_id,) in rows)


def _those_in(
    connection: sqlite3.Connection, ids: Iterable[int], states: frozenset[JobState]
) -> tuple[int, ...]:
    """Give those of the ids that are of photos in the states, each once."""
    found = []
    for job_id in dict.fromkeys(ids):
        row = connection.execute("SELECT state FROM jobs WHERE id = ?", (job_id,)).fetchone()
        if row is not None and state_of(row[0]) in states:
            found.append(job_id)
    return tuple(found)


def _remove(change: Change, ids: Collection[int]) -> None:
    connection = change.connection
    for job_id in ids:
        connection.execute("DELETE FROM jobs WHERE id = ?", (job_id,))
        connection.execute(
            "INSERT OR REPLACE INTO removed VALUES (?, ?)", (job_id, change.next_revision())
        )
    if _number(connection, "SELECT count(*) FROM removed") > _REMOVALS_LISTED:
        connection.execute("DELETE FROM removed")
        connection.execute("UPDATE queue SET forgotten = ?", (change.revision,))


def _number(connection: sqlite3.Connection, query: str) -> int:
    (number,) = only_row(connection.execute(query))
    return int(number)
