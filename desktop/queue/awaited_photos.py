"""Photos that a run is to be begun for, once all of them wait."""

from collections.abc import Callable, Iterable
from pathlib import Path

from core.queue.jobs import JobState
from desktop.queue.queue_service import QueueService


class AwaitedPhotos:
    """Knows them from when they are asked for until the queue has them waiting."""

    def __init__(self, queue: QueueService) -> None:
        self._queue = queue
        self._photos: frozenset[Path] = frozenset()
        self._then: Callable[[], None] = lambda: None

    def wait_for(self, photos: Iterable[Path], then: Callable[[], None]) -> None:
        """Wait for photos in place of others; `then` is called once all of them wait."""
        self._photos, self._then = frozenset(photos), then

    def forget(self) -> None:
        """Wait for none."""
        self._photos = frozenset()

    def look(self) -> None:
        """Look whether all of them wait by now."""
        if not self._photos:
            return
        if self._queue.is_running:  # which takes them, too
            self.forget()
            return
        jobs = self._queue.model.jobs()
        if self._photos <= {job.job.source for job in jobs if job.state is JobState.WAITING}:
            self.forget()
            self._then()
