"""The manifest that a run of the command line writes, if it was asked for one.

What makes manifests is loaded only then: without, a run begins as fast as ever.
"""

import contextlib
import shlex
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from core.base.errors import AutochromeError, FolderNotWritable, UsageError, WriteError
from core.base.presence import is_file
from core.base.sentence import Sentence
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
        UsageError: a file has the folder's name.
        WriteError: the disk refuses, or another run writes it.
    """
    if folder is None:
        yield None
        return
    with _opened(folder) as manifest:
        try:
            yield manifest
        except BaseException:
            with contextlib.suppress(WriteError):  # what ended the run is told, and the rows stay
                _tell(manifest.make())
            raise
        _tell(manifest.make())


@contextlib.contextmanager
def _opened(folder: Path) -> Iterator["Manifest"]:
    from core.account.manifest import open_manifest

    if is_file(folder):
        raise UsageError(
            "{path} is a file, but a manifest needs a folder.",
            hint="Name a folder; it is made when it does not exist.",
            path=folder,
        )
    with contextlib.ExitStack() as stack:
        try:
            manifest = stack.enter_context(open_manifest(folder))
        except FolderNotWritable as error:
            hint = Sentence(
                "Choose another folder for the manifest, or check that you may write there."
            )
            raise FolderNotWritable(error.message, hint=hint, path=error.path) from error
        yield manifest


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
        take_up_queue(manifest, store)
        try:
            yield QueueManifest(manifest)
        except BaseException:
            with contextlib.suppress(AutochromeError):  # as above; the queue may be what failed
                take_up_queue(manifest, store)
            raise
        take_up_queue(manifest, store)


def add_outcome(manifest: "Manifest | None", outcome: Outcome) -> None:
    """Account for a photo of a run that has no queue, where there is a manifest."""
    if manifest is not None:
        from core.account.photo_row import row_of_outcome

        manifest.add(row_of_outcome(outcome, datetime.now(UTC)))


def add_job(manifest: QueueManifest | None, job: QueueJob) -> None:
    """Account for a photo of a queue that ended now, where there is a manifest."""
    if manifest is not None:
        manifest.add(job)


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
