"""Watches one folder: looks when it is told to, and takes into the queue what stands still."""

import os
import time
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from core.base.errors import AutochromeError, PhotoNotFound
from core.base.natural_order import natural_path_key
from core.base.same_file import FileId, comparable, file_id
from core.base.sentence import Sentence, why
from core.batch.naming import STANDARD_PATTERN, Placeholder, folder_name
from core.batch.plan import replan
from core.colorize.result_source import fingerprint, source_of
from core.queue.named_folders import note_named_folders
from core.queue.store import QueueStore
from core.watch.home_disk import HomeDisk
from core.watch.ledger import WatchLedger
from core.watch.look import Stamp, look_at
from core.watch.stillness import SETTLE_S, Stillness
from core.watch.taking import Scan
from core.watch.watched_folder import WatchedFolder
from core.watch.writers import being_written

#: So many scans are put into the queue by one look: the first of thousands are coloured before the
#: last are taken, and a signal is heard in between.
_MOST_AT_ONCE: Final = 500


@dataclass(frozen=True, slots=True)
class ModelNames:
    """The models that results may be called by, for names that hold one.

    Attributes:
        usual: id of the one that colours them.
        known: ids of all there are.
    """

    usual: str = ""
    known: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Look:
    """What one look gave.

    Attributes:
        new: ids of photos that wait in the queue now, and did not before.
        moving: how many files are new and not still, or are being written.
        away: why the folder cannot be read, when it could at the look before.
        is_back: whether it can be read again.
        has_more: more stands still than one look takes: look again at once.
    """

    new: tuple[int, ...] = ()
    moving: int = 0
    away: AutochromeError | None = None
    is_back: bool = False
    has_more: bool = False


class Watcher:
    """Watches one folder, in one thread.

    Args:
        ledger: what was seen before.
        folder: what is watched.
        models: for names that hold one.
        settle_s: how long a file must have been the same, over two looks at least.
        clock: tells the time, in seconds.

    Raises:
        UsageError: results would lie beside their photos and look like photos.
        QueueError: here and in `look`: the queue's file or its disk is at fault.
    """

    def __init__(
        self,
        ledger: WatchLedger,
        folder: WatchedFolder,
        models: ModelNames | None = None,
        *,
        settle_s: float = SETTLE_S,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        folder.require_sound()
        self.folder = folder
        self._models = models or ModelNames()
        self._stillness = Stillness(settle_s, clock=clock)
        self._known = ledger.known(folder.folder)
        self._is_away = False
        self._disk = HomeDisk(folder.folder, ledger.disks())

    @property
    def moving(self) -> int:
        """How many files were new at the last look and are not taken."""
        return self._stillness.moving

    def look(self, ledger: WatchLedger) -> Look:
        """Look once, and take what stands still.

        Args:
            ledger: of the same queue as before; where it is written down.
        """
        folder = self.folder
        try:
            found = look_at(
                folder.folder, recursive=folder.recursive, passes_by=self._result_folders()
            )
        except OSError as error:
            return self._not_there(why(error))
        if not self._disk.is_there(has_any=bool(found)):
            return self._not_there(Sentence("its disk is not there"))
        was_away, self._is_away = self._is_away, False
        still = self._stillness.still(found, self._known)
        for path in being_written(still):
            del still[path]
        # As people count, for names with numbers; the order of a folder that is added.
        in_order = sorted(still, key=natural_path_key)
        some = {path: still[path] for path in in_order[:_MOST_AT_ONCE]}
        new = self._take(ledger, some, found) if some else ()
        has_more = len(some) < len(still)
        return Look(new, self.moving, is_back=was_away, has_more=has_more)

    def _take(
        self, ledger: WatchLedger, still: Mapping[str, Stamp], found: Iterable[str]
    ) -> tuple[int, ...]:
        """Put what stands still into the queue, in the order in which it is given."""
        results = self._results_among(still, found)
        left_alone = {
            path: stamp
            for path, stamp in still.items()
            if path in results or _is_as_it_was(ledger, path)
        }
        if left_alone:
            ledger.pass_by(self.folder.folder, left_alone)
            self._note(left_alone)
        photos = [path for path in still if path not in left_alone]
        if not photos:
            return ()
        with QueueStore(ledger.path) as store:
            note_named_folders(store, [self.folder.folder])
        taking = ledger.take(self.folder, self._scans(ledger, photos, still))
        self._note(taking.known)
        return taking.new

    def _note(self, known: Mapping[str, Stamp]) -> None:
        self._known.update(known)
        self._stillness.forget(known)

    def _scans(
        self, ledger: WatchLedger, photos: Sequence[str], stamps: Mapping[str, Stamp]
    ) -> list[Scan]:
        """Name the results of photos, as adding their folder would."""
        folder, has_number = self.folder, self.folder.pattern.holds(Placeholder.NUMBER)
        jobs = replan(
            [Path(photo) for photo in photos],
            [folder.folder],
            folder.place,
            result_format=folder.result_format,
            pattern=folder.pattern,
            model=self._models.usual,
            counted_before=ledger.count(folder.folder) if has_number else 0,
        )
        return [Scan(job, stamps[str(job.source)]) for job in jobs]

    def _results_among(self, paths: Iterable[str], found: Iterable[str]) -> frozenset[str]:
        """Find the files that are results: they say so, or are called so beside their photos."""
        stems = self._stems_beside_results(paths, found)
        return frozenset(
            path
            for path in paths
            if self._is_called_as_result(Path(path), stems) or source_of(Path(path)) is not None
        )

    def _stems_beside_results(
        self, paths: Iterable[str], found: Iterable[str]
    ) -> dict[str, set[str]]:
        """Give the names of photos by their folders, where their results go into these too."""
        if not self.folder.has_results_beside:
            return {}
        stems: dict[str, set[str]] = {os.path.dirname(path): set() for path in paths}  # noqa: PTH120
        for path in found:
            folder, name = os.path.split(path)
            if folder in stems:
                stems[folder].add(comparable(Path(name).stem))
        return stems

    def _is_called_as_result(self, file: Path, stems: Mapping[str, set[str]]) -> bool:
        beside = stems.get(str(file.parent))
        return beside is not None and any(
            name in beside
            for pattern in {self.folder.pattern, STANDARD_PATTERN}
            for name in pattern.names_behind(file.stem, folder_name(file), self._models.known)
        )

    def _result_folders(self) -> Collection[FileId]:
        """Give the folder of results where it lies below the watched one."""
        results = file_id(self.folder.results)
        return frozenset() if results is None or self.folder.has_results_beside else {results}

    def _not_there(self, reason: str) -> Look:
        self._stillness.forget_all()
        if self._is_away:
            return Look()
        self._is_away = True
        away = PhotoNotFound(
            "The watched folder {path} cannot be read: {why}.",
            hint="Connect its disk, or make it readable: the watch goes on by itself then.",
            path=self.folder.folder,
            why=reason,
        )
        return Look(away=away)


def _is_as_it_was(ledger: WatchLedger, path: str) -> bool:
    """Tell whether a scan was only touched: its result is of just what it holds now."""
    result = ledger.result_of(path)
    noted = None if result is None else source_of(result)
    return noted is not None and noted == fingerprint(Path(path))
