"""Manifests on the command line: while a run goes, and of what has ended already."""

import contextlib
import shlex
from collections.abc import Iterator
from pathlib import Path

from core.account.checksums import GNU_SUMS
from core.account.manifest import Manifest, ManifestMade, open_manifest
from core.account.photo_row import row_of_job
from core.base.errors import WriteError
from core.cli.queue_commands import queue_file
from core.cli.queue_parser import QueueManifestCommand
from core.cli.terminal import photo_count, say
from core.queue.jobs import ENDED
from core.queue.recovery import settle
from core.queue.store import QueueStore


def run(command: QueueManifestCommand) -> int:
    """Account for what has ended.

    Raises:
        QueueError: the queue cannot be used.
        WriteError: the disk refuses, or a run writes the manifest.
    """
    path = queue_file(command.queue)
    settle(path)
    with QueueStore(path) as store, manifest_of(command.folder) as manifest:
        assert manifest is not None
        take_up_queue(manifest, store)
    return 0


@contextlib.contextmanager
def manifest_of(folder: Path | None) -> Iterator[Manifest | None]:
    """Give the manifest that a run writes, if it does; it is made whole when the block ends.

    Raises:
        WriteError: the disk refuses, or another run writes it.
    """
    if folder is None:
        yield None
        return
    with open_manifest(folder) as manifest:
        try:
            yield manifest
        except BaseException:
            with contextlib.suppress(WriteError):  # what ended the run is told, and the rows stay
                _tell(manifest.make())
            raise
        _tell(manifest.make())


def take_up_queue(manifest: Manifest, store: QueueStore) -> None:
    """Account for what of a queue has ended, and is not accounted for."""
    ended = store.jobs(*ENDED)
    manifest.take_up(row_of_job(job) for job in ended if not job.is_damaged)


def _tell(made: ManifestMade) -> None:
    folder = made.checksums.parent
    sentence = f"{photo_count(made.photos)} accounted for in {folder}."
    if made.base is not None:
        base, checksums = shlex.quote(str(made.base)), shlex.quote(str(made.checksums))
        sentence += f" To check: cd {base} && sha256sum --check --quiet {checksums}"
    say(sentence)
    if (folder / GNU_SUMS).exists():
        say(f"Some names hold a line's end or a percent sign: for sha256sum take {GNU_SUMS} there.")
