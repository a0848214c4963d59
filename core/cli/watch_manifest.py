"""What a watch makes is accounted for as it ends, in one manifest for all its runs."""

import contextlib
from collections.abc import Generator
from pathlib import Path

from core.cli.queue_manifest import QueueManifest
from core.queue.run_control import RunControl
from core.queue.runner import Step
from core.queue.store import QueueStore
from core.watch.watching import RunQueue


class AccountedRuns:
    """Begins the runs of a watch, one after the other, and accounts for their photos.

    Args:
        run: begins one.
        queue: the queue's file.
        manifest: used by the thread of the run that is at work, and by no other meanwhile.
    """

    def __init__(self, run: RunQueue, queue: Path, manifest: QueueManifest) -> None:
        self._run = run
        self._queue = queue
        self._manifest = manifest
        self._is_behind = False

    def __call__(self, control: RunControl) -> Generator[Step, None, None]:
        """Go through a run; each row is written, if its disk takes it, before the next photo.

        Raises:
            WriteError: the disk of the manifest refuses; the next run makes up for it.
            AutochromeError: as the run does.
        """
        if self._is_behind:
            with QueueStore(self._queue) as store:
                self._manifest.catch_up(store)
        self._is_behind = True
        with contextlib.closing(self._run(control)) as steps:
            for step in steps:
                yield step
                self._manifest.add(step.job)
        self._is_behind = self._manifest.is_behind
        self._manifest.refresh()
