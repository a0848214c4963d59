"""What people think of results, and photos that are saved by hand, as the queue notes them."""

import sqlite3
import time
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from core.base.file_mark import FileMark
from core.base.paths import from_root
from core.base.same_file import FileIdentities
from core.base.version import VERSION
from core.queue.adding import wake
from core.queue.database import Change
from core.queue.jobs import JobState, Mark
from core.queue.row_codec import mark_to_row, notes_to_bytes, path_to_bytes, text_to_bytes, to_path


def mark_results(change: Change, ids: Iterable[int], mark: Mark) -> tuple[int, ...]:
    """Note what somebody thinks of results; give the ids of those photos that have one."""
    marked = []
    for job_id in dict.fromkeys(ids):
        row = change.connection.execute(
            "SELECT mark FROM jobs WHERE id = ? AND state = 'done'", (job_id,)
        ).fetchone()
        if row is None:
            continue
        marked.append(job_id)
        if row[0] != mark.value:
            change.connection.execute(
                "UPDATE jobs SET mark = ?, revision = ? WHERE id = ?",
                (mark.value, change.next_revision(), job_id),
            )
    return tuple(marked)


def wake_marked(change: Change) -> int:
    """Let all photos wait whose results are to be made again; give back how many.

    The mark stays while they wait, and goes when the result is made.
    """
    rows = change.connection.execute(
        "SELECT id FROM jobs WHERE state = 'done' AND mark = ?", (Mark.AGAIN.value,)
    ).fetchall()
    for (job_id,) in rows:
        wake(change, job_id)
    return len(rows)


def count_marks(connection: sqlite3.Connection) -> Counter[Mark]:
    """Count the photos that are done, or wait to be made again, by what is thought of them."""
    rows = connection.execute(
        "SELECT mark, count(*) FROM jobs WHERE state = 'done' OR (state <> 'done' AND mark = ?) "
        "GROUP BY mark",
        (Mark.AGAIN.value,),
    )
    known = {mark.value: mark for mark in Mark}
    counts: Counter[Mark] = Counter()
    for mark, count in rows:
        counts[known.get(mark, Mark.NONE)] += count
    return counts


def ids_of(connection: sqlite3.Connection, file: Path, names: FileIdentities) -> tuple[int, ...]:
    """Give the ids of photos by their file, or that of their result."""
    name = names.of(from_root(file))
    key = text_to_bytes(name.key)
    rows = connection.execute(
        "SELECT id, source, target FROM jobs WHERE source_key = :key OR target_key = :key "
        "ORDER BY position, id",
        {"key": key},
    ).fetchall()
    exact = [
        job_id
        for job_id, *paths in rows
        if any(names.of(to_path(path)).exact == name.exact for path in paths)
    ]
    return tuple(exact)


def knows(connection: sqlite3.Connection, photo: Path, names: FileIdentities) -> bool:
    """Tell whether the queue has a photo, by any of its names and for whatever result."""
    name = names.of(photo)
    rows = connection.execute(
        "SELECT source FROM jobs WHERE source_key = ?", (text_to_bytes(name.key),)
    )
    # On a disk with case, A.jpg and a.jpg share a key and are two photos.
    return any(names.of(to_path(source)).exact == name.exact for (source,) in rows)


def note_saved(
    change: Change,
    source: Path,
    target: Path,
    model: str,
    made: str,
    names: FileIdentities,
    marks: tuple[FileMark | None, FileMark | None] = (None, None),
) -> tuple[int, ...]:
    """Note that a result of a photo was saved by hand, where the queue has them.

    It waits no longer, or has another result, whether that took the place of the one before or lies
    beside it. One that goes elsewhere is a copy for somebody: then the photo stays what it is.

    Args:
        change: of the queue.
        source: the photo.
        target: the file that was written.
        model: id of the model that it was made with.
        made: how, as `core.edits.made.made_line` writes it; else empty.
        names: knows both files.
        marks: what they hold, as `endings.marks_of` reads it. What was noted of the result that
            was there before goes: it would be told as changed since, and be made once more.

    Returns:
        The id of the photo that is done by this, if one is.
    """
    connection, key = change.connection, text_to_bytes(names.of(target).key)
    photo_mark, result_mark = marks
    folder = names.of_folder(target.parent).exact
    rows = connection.execute(
        "SELECT id, source, target, target_key FROM jobs WHERE source_key = :source "
        "AND state IN ('waiting', 'done') "
        "ORDER BY target_key <> :target, position, id",
        {"source": text_to_bytes(names.of(source).key), "target": key},
    ).fetchall()
    for job_id, photo, wanted, wanted_key in rows:
        is_it = names.of(to_path(photo)).exact == names.of(source).exact
        if not is_it or names.of_folder(to_path(wanted).parent).exact != folder:
            continue
        (is_taken,) = connection.execute(
            "SELECT EXISTS (SELECT 1 FROM jobs WHERE target_key = ? AND id <> ?)", (key, job_id)
        ).fetchone()
        if is_taken and wanted_key != key:
            continue
        connection.execute(
            "UPDATE jobs SET state = ?, target = ?, target_key = ?, model = ?, made = ?, "
            # What it was set aside for, if it was, is over. Whether a photo's file ends too early
            # stays true of the same file; how doubtful colours of a hand are nobody knows.
            "reason = x'', hint = x'', notes = ?, sentences = '', details = x'', seconds = 0, "
            "doubt = NULL, is_cut = CASE source_sha256 WHEN ? THEN is_cut ELSE 0 END, "
            "source_sha256 = ?, source_size = ?, result_sha256 = ?, result_size = ?, "
            "program = ?, mark = '', ended_at = ?, revision = ? WHERE id = ?",
            (
                JobState.DONE.value,
                path_to_bytes(target),
                key,
                text_to_bytes(model),
                made,
                notes_to_bytes(()),
                mark_to_row(photo_mark)[0],
                *mark_to_row(photo_mark),
                *mark_to_row(result_mark),
                VERSION,
                time.time(),
                change.next_revision(),
                job_id,
            ),
        )
        return (job_id,)
    return ()
