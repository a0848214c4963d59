"""The manifest that a run of the command line writes, if it was asked for one.

What makes manifests is loaded only then: without, a run begins as fast as ever.
"""

import contextlib
import shlex
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from core.base.errors import FolderNotWritable, UsageError, WriteError
from core.base.presence import is_file
from core.base.sentence import Sentence
from core.batch.task import Outcome
from core.cli.terminal import photo_count, say

if TYPE_CHECKING:
    from core.account.manifest import Manifest, ManifestMade


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


def add_outcome(manifest: "Manifest | None", outcome: Outcome) -> None:
    """Account for a photo of a run that has no queue, where there is a manifest."""
    if manifest is not None:
        from core.account.photo_row import row_of_outcome

        manifest.add(row_of_outcome(outcome, datetime.now(UTC)))


def _tell(made: "ManifestMade") -> None:
    from core.account.checksums import GNU_SUMS

    folder = made.checksums.parent
    sentence = f"{photo_count(made.photos)} accounted for in {folder}."
    if made.base is not None:
        gnu = folder / GNU_SUMS
        # Names that hold a line's end or a percent sign: GNU's tools write them in another way.
        sums = gnu if gnu.exists() else made.checksums
        base, checksums = shlex.quote(str(made.base)), shlex.quote(str(sums))
        sentence += f" To check: cd {base} && sha256sum --check --quiet {checksums}"
    say(sentence)
