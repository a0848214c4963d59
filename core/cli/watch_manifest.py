"""What a watch makes is accounted for as it ends, in one manifest for all its runs."""

import contextlib
from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING

from core.cli.run_manifest import add_job, take_up_queue
from core.queue.run_control import RunControl
from core.queue.runner import Step
from core.queue.store import QueueStore
from core.watch.watching import RunQueue

if TYPE_CHECKING:
    from core.account.manifest import Manifest


class AccountedRuns:
    """Begins the runs of a watch, one after the other, and accounts for their photos.

    Args:
        run: begins one.
        queue: the queue's file.
        manifest: used by the thread of the run that is at work, and by no other meanwhile.
    """

    def __init__(self, run: RunQueue, queue: Path, manifest: "Manifest") -> None:
        self._run = run
        self._queue = queue
        self._manifest = manifest
        self._is_behind = False

    def __call__(self, control: RunControl) -> Generator[Step, None, None]:
        """Go through a run; each row is on the disk before the next photo is told of.

        Raises:
            WriteError: the disk of the manifest refuses; the next run makes up for it.
            AutochromeError: as the run does.
        """
        if self._is_behind:
            with QueueStore(self._queue) as store:
                take_up_queue(self._manifest, store)
        self._is_behind = True
        with contextlib.closing(self._run(control)) as steps:
            for step in steps:
                yield step
                add_job(self._manifest, step.job)
        self._is_behind = False
        self._manifest.refresh()
