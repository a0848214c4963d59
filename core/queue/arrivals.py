"""Photos whose files are still being written: they wait until nothing is written to them."""

import time
from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from core.base.sentence import Sentence
from core.batch.half_there import STALLING_S, WRITING_S, FileLook
from core.queue.waits import Wait

#: A file that never stands still is told as it is after so long.
MOST_S: Final = 3600.0
#: It is looked at as often.
_LEAST_S: Final = 0.5
_SELDOM_S: Final = 10.0
#: A wait as short is not worth a word.
_SILENT_S: Final = 5.0


@dataclass(slots=True)
class _Coming:
    """A file that is still being written.

    Attributes:
        photo: the file.
        look: how it was when it was looked at last.
        still_since: when it was first seen so, by the clock that only goes on.
        needed_s: how long it must stand still.
        due: when it is looked at next.
        first: when it was met.
        met: likewise, UTC.
        tries: how often it was tried.
    """

    photo: Path
    look: FileLook | None
    still_since: float
    needed_s: float
    due: float
    first: float
    met: datetime
    tries: int


class Arrivals:
    """Knows the photos of a run whose files are still being written."""

    def __init__(self) -> None:
        self._coming: dict[int, _Coming] = {}
        #: When photos were met first, and how often they were tried since.
        self._first: dict[int, tuple[float, datetime, int]] = {}
        self._overdue: set[int] = set()

    def note(self, job_id: int, photo: Path) -> None:
        """Let a photo wait whose file is still being written."""
        now = time.monotonic()
        first, met, tries = self._first.get(job_id, (now, datetime.now(UTC), 0))
        self._first[job_id] = first, met, tries + 1
        look = FileLook.at(photo)
        is_being_written = look is not None and not look.has_rested(WRITING_S)
        needed_s = WRITING_S if is_being_written else STALLING_S
        coming = _Coming(photo, look, now, needed_s, now + _LEAST_S, first, met, tries)
        self._coming[job_id] = coming

    def forget(self, job_id: int) -> None:
        """Hear that a photo has ended."""
        self._first.pop(job_id, None)
        self._overdue.discard(job_id)

    def passes_over(self, job_id: int) -> bool:
        """Tell whether a photo is not to be begun for now."""
        return job_id in self._coming

    def is_overdue(self, job_id: int) -> bool:
        """Tell whether a photo is to be taken as it is."""
        return job_id in self._overdue

    def give_up(self) -> None:
        """Take all of them as they are."""
        self._overdue |= self._coming.keys()
        self._coming.clear()

    def keep_only(self, job_ids: Collection[int]) -> None:
        """Forget all that are not among some: they were taken out of the queue."""
        kept = set(job_ids)
        for job_id in self._coming.keys() - kept:
            del self._coming[job_id]
        for job_id in self._first.keys() - kept:
            del self._first[job_id]

    def look(self, *, at_all: bool = False) -> bool:
        """Look at the files whose time has come; tell whether any is to be begun now."""
        now = time.monotonic()
        due = [i for i, coming in self._coming.items() if at_all or coming.due <= now]
        released = [job_id for job_id in due if self._is_ready(job_id, now)]
        for job_id in released:
            del self._coming[job_id]
        return bool(released)

    def wait(self) -> Wait | None:
        """Say which are waited for; None where none is, or not for long."""
        now = time.monotonic()
        coming = [one for one in self._coming.values() if now - one.first > _SILENT_S]
        if not coming:
            return None
        first = coming[0]
        told = (
            Sentence(
                "{path} and others ({count} in all) are still being written.",
                path=first.photo,
                count=len(coming),
            )
            if len(coming) > 1
            else Sentence("{path} is still being written.", path=first.photo)
        )
        hint = Sentence("It is coloured once it is whole; nothing needs to be done.")
        return Wait(first.photo, told, hint, first.met)

    def _is_ready(self, job_id: int, now: float) -> bool:
        coming = self._coming[job_id]
        look = FileLook.at(coming.photo)
        if look is None:  # whoever reads it will tell
            return True
        if now - coming.first >= MOST_S:
            self._overdue.add(job_id)
            return True
        if look != coming.look:
            coming.look, coming.still_since = look, now
            # What was written may have been the last of it; the more often it was not, the later.
            coming.needed_s = min(WRITING_S * 2**coming.tries, STALLING_S)
        left_s = coming.needed_s - max(look.rested_s(), now - coming.still_since)
        if left_s <= 0:
            return True
        coming.due = now + min(max(left_s / 4, _LEAST_S), _SELDOM_S)
        return False
