"""A manifest of what was done, for an archive: written while a run goes, whole after a kill.

`photos.jsonl` is the truth: each photo's row is on the disk before the next is told of. The other
files say the same in the words of those who read them, and are made anew now and then, and at the
end of a run.
"""

import contextlib
import os
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from core.account.checksums import BAG, GNU_SUMS, MANIFEST, write_checksums
from core.account.ledger import Ledger, holds_rows
from core.account.photo_row import PhotoRow, completed
from core.account.premis import PREMIS, write_premis
from core.account.table import TABLE, write_table
from core.base.atomic_file import PlaceTaken, disk_errors, make_folder, sweep_drafts
from core.base.errors import WriteError
from core.base.file_lock import held

ROWS: Final = "photos.jsonl"
_LOCK: Final = ".photos.lock"
#: The other files are made anew after so many photos at the earliest ...
_PHOTOS_BETWEEN: Final = 500
#: ... and after so many times what making them took, so that it costs a run a twentieth at most.
_TIMES_BETWEEN: Final = 20
#: Rows that are taken up from a queue, written and synced at a time.
_ROWS_AT_ONCE: Final = 1000


class ManifestTaken(WriteError):
    """Another run writes the manifest."""


@dataclass(frozen=True, slots=True)
class ManifestMade:
    """A manifest as it now is on the disk.

    Attributes:
        photos: how many it accounts for.
        results: how many results it has checksums of.
        base: the folder that the paths of the checksums are counted from; None without results.
        checksums: their file.
    """

    photos: int
    results: int
    base: Path | None
    checksums: Path


class Manifest:
    """A manifest that a run writes; see `open_manifest`.

    Raises:
        DiskFull, FolderNotWritable, WriteError: here and in all methods: the disk refuses.
    """

    def __init__(self, folder: Path, ledger: Ledger) -> None:
        self._folder = folder
        self._ledger = ledger
        self._waiting = 0
        self._made_s = time.monotonic()
        self._making_s = 0.0

    def add(self, row: PhotoRow) -> None:
        """Account for a photo that ended; its row is on the disk when this returns."""
        self._ledger.add([completed(row)])
        self._waiting += 1
        if self._waiting >= _PHOTOS_BETWEEN:
            self.refresh()

    def refresh(self) -> None:
        """Make all files anew, if photos ended since, unless it would cost more than it may."""
        since_s = time.monotonic() - self._made_s
        if self._waiting and since_s >= _TIMES_BETWEEN * self._making_s:
            self.make()

    def take_up(self, rows: Iterable[PhotoRow]) -> None:
        """Account for photos that ended earlier, unless that was done."""
        fresh: list[PhotoRow] = []
        for row in rows:
            if not self._ledger.knows(row):
                fresh.append(completed(row))
            if len(fresh) == _ROWS_AT_ONCE:
                self._ledger.add(fresh)
                fresh.clear()
        self._ledger.add(fresh)

    def make(self) -> ManifestMade:
        """Make all files but the rows themselves anew, each whole or not at all."""
        began_s = time.monotonic()
        sums: dict[Path, str] = {}
        write_table(self._noting_sums(sums), self._folder)
        base = write_checksums(sums, self._folder) if sums else None
        photos = len(self._ledger)
        if photos:  # PREMIS knows no document without an object
            write_premis(self._ledger.current(), self._ledger.history(), self._folder)
        self._made_s = time.monotonic()
        self._making_s = self._made_s - began_s
        self._waiting = 0
        return ManifestMade(photos, len(sums), base, self._folder / MANIFEST)

    def _noting_sums(self, sums: dict[Path, str]) -> Iterator[PhotoRow]:
        """Give the current rows, and note the checksums of results as they pass."""
        for row in self._ledger.current():
            if row.has_result:
                sums[Path(row.result)] = row.result_sha256
            yield row


def _require_own(folder: Path) -> None:
    """Make sure that what is there is of a manifest: archives have files of these names, too."""
    rows = folder / ROWS
    if os.path.lexists(rows):
        others = [] if holds_rows(rows) else [ROWS]
    else:
        names = (MANIFEST, GNU_SUMS, BAG, TABLE, PREMIS)
        others = [name for name in names if os.path.lexists(folder / name)]
    if others:
        raise PlaceTaken(
            "{path} is there and is not of a manifest of Autochrome; it is kept.",
            hint="Name another folder for the manifest.",
            path=folder / others[0],
        )


@contextlib.contextmanager
def open_manifest(folder: Path) -> Iterator[Manifest]:
    """Open a manifest to write it; its folder is made.

    Raises:
        ManifestTaken: another run writes it.
        PlaceTaken: a file of somebody else has the name of one of its own.
        DiskFull, FolderNotWritable, WriteError: the disk refuses.
    """
    folder = folder.absolute()
    make_folder(folder)
    with disk_errors(folder / ROWS):
        _require_own(folder)
    with contextlib.ExitStack() as stack:
        try:
            with disk_errors(folder / _LOCK):
                stack.enter_context(held(folder / _LOCK, waits=False))
        except WriteError as error:
            if not isinstance(error.__cause__, BlockingIOError):
                raise
            raise ManifestTaken(
                "Another run writes the manifest in {path}.",
                hint="Let it finish, or give each run a folder of its own.",
                path=folder,
            ) from error
        sweep_drafts(folder)
        yield Manifest(folder, stack.enter_context(Ledger(folder / ROWS)))
