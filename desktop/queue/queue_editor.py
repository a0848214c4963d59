"""Changes what is in the queue, as the user wishes."""

from collections.abc import Callable, Iterable
from typing import TypeAlias

from PySide6.QtCore import QObject, Slot

from core.queue.jobs import ENDED, Edge, JobState, Mark, Overrides
from core.queue.store import QueueStore
from desktop.queue import queue_jobs

#: What is done to the queue, in a worker.
QueueChange: TypeAlias = Callable[[QueueStore], object]


class QueueEditor(QObject):
    """Takes photos out, moves them, and lets them wait again.

    Args:
        edit: has a change made, after those before it.
    """

    def __init__(self, edit: Callable[[QueueChange], None]) -> None:
        super().__init__()
        self._edit = edit

    def remove(self, ids: Iterable[int]) -> None:
        """Take photos out of the queue that are not worked on; no file is touched."""
        taken = tuple(ids)
        self._edit(lambda store: store.remove(taken))

    def move(self, ids: Iterable[int], before: int | Edge) -> None:
        """Move photos before another, or to an end."""
        moved = tuple(ids)
        self._edit(lambda store: store.move(moved, before))

    def override(self, ids: Iterable[int], change: Callable[[Overrides], Overrides]) -> None:
        """Give photos ways of their own; those that have ended wait again."""
        chosen = tuple(ids)

        def edit(store: QueueStore) -> None:
            found = [job for job_id in chosen if (job := store.job(job_id)) is not None]
            for own in {change(job.overrides) for job in found}:
                store.set_overrides((j.id for j in found if change(j.overrides) == own), own)
            store.wait_again(job.id for job in found if job.state in ENDED)

        self._edit(edit)

    def wait_again(self, ids: Iterable[int]) -> None:
        """Let photos that have ended wait again."""
        chosen = tuple(ids)
        self._edit(lambda store: store.wait_again(chosen))

    def change(self, change: QueueChange) -> None:
        """Make another change."""
        self._edit(change)

    def mark(self, ids: Iterable[int], mark: Mark) -> None:
        """Note what somebody thinks of results."""
        marked = tuple(ids)
        self._edit(lambda store: store.mark(marked, mark))

    def wake_marked(self) -> None:
        """Let the photos wait whose results are to be made again."""
        self._edit(QueueStore.wake_marked)

    @Slot()
    def retry_failed(self) -> None:
        """Let the photos that failed wait again."""
        self._edit(QueueStore.retry_failed)

    @Slot()
    def clear(self) -> None:
        """Empty the queue, but for photos that are worked on."""

        def change(store: QueueStore) -> None:
            store.clear(tuple(JobState))
            store.set_value(queue_jobs.RUN, None)

        self._edit(change)

    @Slot()
    def clear_ended(self) -> None:
        """Take out what is done or was skipped."""
        self._edit(lambda store: store.clear((JobState.DONE, JobState.SKIPPED)))
