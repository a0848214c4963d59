"""Finds the photo that is next among those that wait, however many are passed over before it."""

import sqlite3
from collections.abc import Callable, Iterator
from typing import TypeAlias

from core.queue.jobs import Waiting
from core.queue.row_codec import only_row

_Spot: TypeAlias = tuple[object, int]


class WaitingScan:
    """Remembers up to where all photos that were not begun yet are passed over.

    Where a disk is away that a million photos lie on, they are not gone through again for each
    photo of another disk. What is remembered holds as long as nobody else changes the queue.

    Args:
        only_watched: see nothing but photos that were taken from watched folders.
    """

    def __init__(self, *, only_watched: bool = False) -> None:
        self._of_run = "AND is_watched = 1" if only_watched else ""
        self._passed: _Spot | None = None
        self._revision: int | None = None

    def note_own(self, before: int, after: int) -> None:
        """Hear of a change that the run itself made, from one revision to another."""
        self._know(before)
        self._revision = after

    def forget(self) -> None:
        """Begin from the top: photos wait again, or are passed over no more."""
        self._passed = None

    def first(
        self,
        connection: sqlite3.Connection,
        was_broken_off: bool,
        passes_over: Callable[[Waiting], bool],
    ) -> Waiting | None:
        """Give the first photo that is not passed over; None where there is none.

        Args:
            connection: the queue's.
            was_broken_off: among those that were begun before; one whose attempts cannot be read
                was begun, too.
            passes_over: tells which are to be left waiting.
        """
        if was_broken_off:
            rows = _rows(connection, f"AND attempts IS NOT 0 {self._of_run}")
            begun = (photo for photo, _ in rows)
            return next((photo for photo in begun if not passes_over(photo)), None)
        (revision,) = only_row(connection.execute("SELECT revision FROM queue"))
        self._know(revision)
        for photo, spot in _rows(connection, f"AND attempts IS 0 {self._of_run}", self._passed):
            if not passes_over(photo):
                return photo
            self._passed = spot
        return None

    def all(self, connection: sqlite3.Connection) -> list[Waiting]:
        """Read which photos wait, in their order."""
        return [photo for photo, _ in _rows(connection, self._of_run)]

    def _know(self, revision: int) -> None:
        if revision != self._revision:
            self._passed, self._revision = None, revision


def _rows(
    connection: sqlite3.Connection, sort: str, after: _Spot | None = None
) -> Iterator[tuple[Waiting, _Spot]]:
    condition = "" if after is None else "AND (position, id) > (?, ?)"
    rows = connection.execute(
        f"SELECT id, source, target, position FROM jobs WHERE state = 'waiting' {sort} "
        f"{condition} ORDER BY position, id",
        after or (),
    )
    for job_id, source, target, position in rows:
        is_sound = isinstance(source, bytes) and isinstance(target, bytes)
        photo = Waiting(job_id, source, target) if is_sound else Waiting(job_id, b"", b"")
        yield photo, (position, job_id)
