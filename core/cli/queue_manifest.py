"""The manifest that a run of a queue writes, if it was asked for one."""

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from core.base.errors import AutochromeError, WriteError
from core.cli.run_manifest import manifest_of
from core.cli.terminal import say
from core.queue.jobs import ENDED, QueueJob
from core.queue.recovery import settle

if TYPE_CHECKING:
    from core.account.manifest import Manifest
    from core.queue.store import QueueStore


class QueueManifest:
    """A manifest that a run of a queue writes.

    The queue knows all that stands in it. So a run does not end where the manifest's disk is full
    or away for a while: what is missing is added at its end.

    Args:
        manifest: it.
    """

    def __init__(self, manifest: "Manifest") -> None:
        self._manifest = manifest
        self._has_told = False
        self._is_behind = False

    def add(self, job: QueueJob) -> None:
        """Account for a photo that ended now, if the disk takes it."""
        from core.account.photo_row import row_of_job

        try:
            self._manifest.add(row_of_job(job))
        except WriteError as error:
            if not self._has_told:
                say(f"note: {error} The run goes on, and adds to the manifest what is missing.")
            self._has_told, self._is_behind = True, True

    @property
    def is_behind(self) -> bool:
        """Whether something ended that was not added."""
        return self._is_behind

    def catch_up(self, store: "QueueStore") -> None:
        """Account for all that has ended so far.

        Raises:
            WriteError: the disk refuses.
        """
        take_up_queue(self._manifest, store)
        self._is_behind = False

    def refresh(self) -> None:
        """Make the files of the manifest say what was added.

        Raises:
            WriteError: the disk refuses.
        """
        self._manifest.refresh()


@contextlib.contextmanager
def manifest_of_queue(folder: Path | None, store: "QueueStore") -> Iterator[QueueManifest | None]:
    """Do as `manifest_of` for a run of a queue: what ended before it is accounted for, too.

    Likewise what ends with nobody hearing of it: photos that a killed run had made, and those at
    hand when this run is stopped.
    """
    with manifest_of(folder) as manifest:
        if manifest is None:
            yield None
            return
        settle(store.path)
        accounts = QueueManifest(manifest)
        accounts.catch_up(store)
        try:
            yield accounts
        except BaseException:
            with contextlib.suppress(AutochromeError):  # as above; the queue may be what failed
                accounts.catch_up(store)
            raise
        accounts.catch_up(store)


def add_job(manifest: QueueManifest | None, job: QueueJob) -> None:
    """Account for a photo of a queue that ended now, where there is a manifest."""
    if manifest is not None:
        manifest.add(job)


def take_up_queue(manifest: "Manifest", store: "QueueStore") -> None:
    """Account for what of a queue has ended and is not accounted for."""
    from core.account.photo_row import row_of_job

    ended = store.jobs(*ENDED)
    manifest.take_up(row_of_job(job) for job in ended if not job.is_damaged)
