"""Takes photos into the queue: each once, and never two results under one name."""

import sqlite3
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from core.base.free_name import free_path
from core.base.paths import from_root
from core.base.same_file import FileIdentities, FileIdentity
from core.batch.plan import Job
from core.queue.database import Change
from core.queue.jobs import ENDED, NO_OVERRIDES, Added, JobState, Mark, Overrides
from core.queue.positions import POSITION_GAP
from core.queue.row_codec import (
    HAS_POSITION,
    only_row,
    overrides_to_row,
    path_to_bytes,
    state_of,
    text_to_bytes,
    to_path,
)

#: What a photo has when it waits as if it had just been added.
FRESH: Final = (
    "state = 'waiting', reason = x'', hint = x'', notes = x'5b5d', sentences = '', "
    "details = x'', seconds = 0, model = x'', made = '', doubt = NULL, is_cut = 0, "
    "source_sha256 = '', source_size = 0, program = '', "
    # By these the result that is to be made again is known, to make room for the next one.
    "result_sha256 = CASE mark WHEN 'again' THEN result_sha256 ELSE '' END, "
    "result_size = CASE mark WHEN 'again' THEN result_size ELSE 0 END, "
    "began_at = NULL, ended_at = NULL, attempts = 0, broken_alone = 0, target_before = '', "
    # What it waits for; of any other result nothing is left to think of.
    "mark = CASE mark WHEN 'again' THEN mark ELSE '' END"
)
_BOTTOM: Final = f"SELECT coalesce(max(position), 0) FROM jobs WHERE {HAS_POSITION}"
_INSERT: Final = (
    "INSERT INTO jobs (position, source, target, source_key, wanted_key, target_key, state, "
    "added_at, own_model, own_settings, own_quality, own_recolour, revision) "
    "VALUES (?, ?, ?, ?, ?, ?, 'waiting', ?, ?, ?, ?, ?, ?)"
)


@dataclass(frozen=True, slots=True)
class QueueCandidate:
    """A photo that is to be added, the result that is wanted of it, and their names."""

    source: Path
    source_name: FileIdentity
    wanted: Path
    wanted_name: FileIdentity


def candidates(jobs: Iterable[Job], names: FileIdentities) -> list[QueueCandidate]:
    """Ask the disk all that adding needs to know, while the queue is still free for others."""
    paths = ((from_root(job.source), from_root(job.target)) for job in jobs)
    return [
        QueueCandidate(path, names.of(path), result, names.of(result)) for path, result in paths
    ]


def add_jobs(
    change: Change,
    photos: Iterable[QueueCandidate],
    names: FileIdentities,
    overrides: Overrides,
    *,
    again: bool,
) -> Added:
    """Add photos at the bottom; see `QueueStore.add`."""
    new: list[int] = []
    woken: list[int] = []
    known: list[int] = []
    also: list[int] = []
    (bottom,) = only_row(change.connection.execute(_BOTTOM))
    for photo in photos:
        wanted_key = text_to_bytes(photo.wanted_name.key)
        there = _find(change.connection, photo, names)
        found = next((one for one in there if one.wanted_key == wanted_key), None)
        if found is None:
            bottom += POSITION_GAP
            new.append(_insert(change, photo, bottom, names, overrides))
            also += new[-1:] if there else []
            continue
        job_id, state, mark = found.id, found.state, found.mark
        # What somebody wants left grey is not made anew with all others.
        is_woken = again and state in ENDED and mark != Mark.GREY.value
        (woken if is_woken else known).append(job_id)
        if is_woken:
            wake(change, job_id)
        if overrides != NO_OVERRIDES and (is_woken or state is JobState.WAITING):
            override(change, job_id, overrides)
    return Added(tuple(new), tuple(woken), tuple(known), tuple(also))


def wake(change: Change, job_id: int) -> None:
    """Let a photo wait as if it had just been added."""
    change.connection.execute(
        f"UPDATE jobs SET {FRESH}, revision = ? WHERE id = ?", (change.next_revision(), job_id)
    )


def override(change: Change, job_id: int, overrides: Overrides) -> None:
    """Give a photo its own ways in place of those it had."""
    change.connection.execute(
        "UPDATE jobs SET own_model = ?, own_settings = ?, own_quality = ?, own_recolour = ?, "
        "revision = ? WHERE id = ?",
        (*overrides_to_row(overrides), change.next_revision(), job_id),
    )


def retarget(change: Change, targets: Mapping[int, Path], names: FileIdentities) -> None:
    """Send the results of photos elsewhere; see `QueueStore.retarget`."""
    connection = change.connection
    # First no names, so that two photos may swap theirs; no file's key begins with a zero.
    for job_id in targets:
        nameless = b"\0%d" % job_id
        connection.execute("UPDATE jobs SET target_key = ? WHERE id = ?", (nameless, job_id))
    for job_id, wanted in targets.items():
        target = _free(connection, wanted, names)
        keys = [text_to_bytes(names.of(path).key) for path in (wanted, target)]
        connection.execute(
            # A result that is to be made again makes no room where it never was.
            "UPDATE jobs SET result_sha256 = CASE target WHEN :target THEN result_sha256 ELSE '' "
            "END, target = :target, wanted_key = :wanted, target_key = :key, "
            "revision = :revision WHERE id = :id",
            {
                "target": path_to_bytes(target),
                "wanted": keys[0],
                "key": keys[1],
                "revision": change.next_revision(),
                "id": job_id,
            },
        )


@dataclass(frozen=True, slots=True)
class _Found:
    """A photo that is in the queue already, for the result of `wanted_key`."""

    id: int
    state: JobState
    mark: str
    wanted_key: bytes


def _find(
    connection: sqlite3.Connection, photo: QueueCandidate, names: FileIdentities
) -> list[_Found]:
    """Give what the queue has of a photo, for whatever result."""
    rows = connection.execute(
        "SELECT id, state, mark, source, wanted_key FROM jobs WHERE source_key = ?",
        (text_to_bytes(photo.source_name.key),),
    )
    return [
        _Found(job_id, state_of(state), mark, wanted_key)
        for job_id, state, mark, source, wanted_key in rows.fetchall()
        # On a disk with case, A.jpg and a.jpg share a key and are two photos.
        if names.of(to_path(source)).exact == photo.source_name.exact
    ]


def _insert(
    change: Change,
    photo: QueueCandidate,
    position: int,
    names: FileIdentities,
    overrides: Overrides,
) -> int:
    target = _free(change.connection, photo.wanted, names)
    inserted = change.connection.execute(
        _INSERT,
        (
            position,
            path_to_bytes(photo.source),
            path_to_bytes(target),
            text_to_bytes(photo.source_name.key),
            text_to_bytes(photo.wanted_name.key),
            text_to_bytes(names.of(target).key),
            time.time(),
            *overrides_to_row(overrides),
            change.next_revision(),
        ),
    )
    if inserted.lastrowid is None:
        raise RuntimeError("SQLite gave a new row no id")
    return inserted.lastrowid


def _free(connection: sqlite3.Connection, wanted: Path, names: FileIdentities) -> Path:
    """Number a result's name while it is that of a photo of the queue or of another's result."""
    return free_path(wanted, lambda path: _is_taken(connection, names.of(path)))


def _is_taken(connection: sqlite3.Connection, name: FileIdentity) -> bool:
    (taken,) = connection.execute(
        "SELECT EXISTS (SELECT 1 FROM jobs WHERE target_key = :key) "
        "OR EXISTS (SELECT 1 FROM jobs WHERE source_key = :key)",
        {"key": text_to_bytes(name.key)},
    ).fetchone()
    return bool(taken)
