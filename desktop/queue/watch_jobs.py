"""What is done about watched folders in a worker's thread."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from core.base.errors import AutochromeError
from core.watch.watched_folder import WatchedFolder
from desktop.work.workers import Work

if TYPE_CHECKING:
    from core.watch.watcher import Watcher


@dataclass(frozen=True, slots=True)
class FolderLook:
    """What a look at one folder gave.

    Attributes:
        folder: which one.
        new: how many scans were put into the queue.
        away: why it cannot be read, when it could at the look before.
        is_back: whether it can be read again.
    """

    folder: Path
    new: int
    away: AutochromeError | None
    is_back: bool


@dataclass(frozen=True, slots=True)
class Looked:
    """What a look at all watched folders gave.

    Attributes:
        looks: one of each folder.
        waiting: how many photos from watched folders wait.
        has_more: more stands still than was taken: look again at once.
    """

    looks: tuple[FolderLook, ...]
    waiting: int
    has_more: bool


class WatchHand:
    """Looks at the watched folders; all of it happens in one worker's thread.

    Args:
        queue: the queue's file.
    """

    def __init__(self, queue: Path) -> None:
        self._queue = queue
        self._watchers: dict[Path, Watcher] = {}

    def look(self, models: Sequence[str], settle_s: float) -> Work[Looked]:
        """Bind a look at all that is watched.

        Args:
            models: ids, first the one that results are called by where names hold a model.
            settle_s: how long a file must have been the same; of watches that begin from now on.
        """

        def work() -> Looked:
            return self._look(tuple(models), settle_s)

        return work

    def begin(self, folder: WatchedFolder, *, takes_all: bool) -> Work[None]:
        """Bind the beginning of a watch; without `takes_all`, what is there is left alone."""

        def work() -> None:
            from core.watch.ledger import WatchLedger
            from core.watch.look import look_before

            folder.require_sound()
            passed_by = (
                None if takes_all else look_before(folder.folder, recursive=folder.recursive)
            )
            with WatchLedger(self._queue) as ledger:
                ledger.keep(folder, passed_by)

        return work

    def end(self, folder: Path) -> Work[None]:
        """Bind the end of a watch."""

        def work() -> None:
            from core.watch.ledger import WatchLedger

            with WatchLedger(self._queue) as ledger:
                ledger.forget(folder)

        return work

    def _look(self, models: tuple[str, ...], settle_s: float) -> Looked:
        # In the worker's thread: the window is there before the engine is loaded.
        from core.watch.ledger import WatchLedger
        from core.watch.watcher import ModelNames, Watcher

        looks, has_more = [], False
        with WatchLedger(self._queue) as ledger:
            folders = {one.folder: one for one in ledger.folders() if one.is_standing}
            known = {f: w for f, w in self._watchers.items() if folders.get(f) == w.folder}
            for path, folder in folders.items():
                if path not in known:
                    own = folder.overrides.model
                    usual = own if own in models else next(iter(models), "")
                    names = ModelNames(usual or "", models)
                    known[path] = Watcher(ledger, folder, names, settle_s=settle_s)
                look = known[path].look(ledger)
                has_more |= look.has_more
                looks.append(FolderLook(path, len(look.new), look.away, look.is_back))
            self._watchers = known
            return Looked(tuple(looks), ledger.waiting(), has_more)
