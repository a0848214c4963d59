"""The manifest that a run of the command line writes, if it was asked for one.

What makes manifests is loaded only then: without, a run begins as fast as ever.
"""

import contextlib
import shlex
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from core.base.errors import WriteError
from core.batch.task import Outcome
from core.cli.terminal import photo_count, say
from core.queue.jobs import ENDED, QueueJob
from core.queue.recovery import settle

if TYPE_CHECKING:
    from core.account.manifest import Manifest, ManifestMade
    from core.queue.store import QueueStore


@contextlib.contextmanager
def manifest_of(folder: Path | None) -> Iterator["Manifest | None"]:
    """Give the manifest that a run writes, if it does; it is made whole when the block ends.

    Raises:
        WriteError: the disk refuses, or another run writes it.
    """
    if folder is None:
        yield None
        return
    from core.account.manifest import open_manifest

    with open_manifest(folder) as manifest:
        try:
            yield manifest
        except BaseException:
            with contextlib.suppress(WriteError):  # what ended the run is told, and the rows stay
                _tell(manifest.make())
            raise
        _tell(manifest.make())


@contextlib.contextmanager
def manifest_of_queue(folder: Path | None, store: "QueueStore") -> Iterator["Manifest | None"]:
    """Do as `manifest_of` for a run of a queue: what ended before it is accounted for, too.

    Likewise what ends with nobody hearing of it: photos that a killed run had made, and those at
    hand when this run is stopped.
    """
    with manifest_of(folder) as manifest:
        if manifest is None:
            yield None
            return
        settle(store.path)
        take_up_queue(manifest, store)
        try:
            yield manifest
        except BaseException:
            with contextlib.suppress(WriteError):  # as above
                take_up_queue(manifest, store)
            raise
        take_up_queue(manifest, store)


def add_outcome(manifest: "Manifest | None", outcome: Outcome) -> None:
    """Account for a photo of a run that has no queue, where there is a manifest."""
    if manifest is not None:
        from core.account.photo_row import row_of_outcome

        manifest.add(row_of_outcome(outcome, datetime.now(UTC)))


def add_job(manifest: "Manifest | None", job: QueueJob) -> None:
    """Account for a photo of a queue that ended now, where there is a manifest."""
    if manifest is not None:
        from core.account.photo_row import row_of_job

        manifest.add(row_of_job(job))


def take_up_queue(manifest: "Manifest", store: "QueueStore") -> None:
    """Account for what of a queue has ended and is not accounted for."""
    from core.account.photo_row import row_of_job

    ended = store.jobs(*ENDED)
    manifest.take_up(row_of_job(job) for job in ended if not job.is_damaged)


def _tell(made: "ManifestMade") -> None:
    from core.account.checksums import GNU_SUMS

    folder = made.checksums.parent
    sentence = f"{photo_count(made.photos)} accounted for in {folder}."
    if made.base is not None:
        base, checksums = shlex.quote(str(made.base)), shlex.quote(str(made.checksums))
        sentence += f" To check: cd {base} && sha256sum --check --quiet {checksums}"
    say(sentence)
    if (folder / GNU_SUMS).exists():
        say(f"Some names hold a line's end or a percent sign: for sha256sum take {GNU_SUMS} there.")
