"""One window for a user: a second start hands its photos to the first and leaves.

The first holds a lock that the operating system gives back when it ends, however it ends. A second
one leaves a small file in a folder that the first watches. No port is opened and no socket is
needed, so that the bundle does without Qt's network library.
"""

import json
import logging
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, Signal, Slot

_log = logging.getLogger(__name__)

_LOCK: Final = "window.lock"
_INBOX: Final = "inbox"
_SUFFIX: Final = ".json"


def lock(home: Path) -> QLockFile | None:
    """Be the first, for as long as what is given lives; None when there is a first already.

    Where the user's folder cannot be written to, everybody is first: nobody is kept out. What was
    handed over before, and answered by nobody, is thrown away: opening it now, long after perhaps,
    would surprise.
    """
    left = _handed_over(home / _INBOX)
    try:
        home.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        _log.warning("the lock of the window could not be made: %s", error)
        return QLockFile("")
    held = QLockFile(str(home / _LOCK))
    # Never too old: only one whose process is gone is taken over.
    held.setStaleLockTime(0)
    if held.tryLock(0):
        for file in left:
            file.unlink(missing_ok=True)
        return held
    return None if held.error() is QLockFile.LockError.LockFailedError else held


def hand_over(home: Path, paths: Sequence[Path]) -> None:
    """Leave photos for the first window, which comes to the front even if there are none.

    Raises:
        WriteError: the disk refuses.
    """
    # Imported here: the first start, which has a window to show, does without.
    import secrets

    from core.base.atomic_file import replacing

    inbox = home / _INBOX
    inbox.mkdir(parents=True, exist_ok=True)
    with replacing(inbox / f"{secrets.token_hex(8)}{_SUFFIX}") as file:
        file.write(json.dumps([str(path) for path in paths]).encode("ascii"))


def _handed_over(inbox: Path) -> list[Path]:
    return sorted(inbox.glob(f"*{_SUFFIX}"))


class Inbox(QObject):
    """What later starts hand over, from `begin` on; what came since the lock was held, too.

    Signals:
        came: tuple of the paths that were handed over, perhaps none.
    """

    came = Signal(object)

    def __init__(self, home: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._folder = home / _INBOX
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._on_changed)

    def begin(self) -> None:
        """Hand on what is there, and whatever comes."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            _log.warning("photos cannot be handed over by a second start: %s", error)
            return
        self._watcher.addPath(str(self._folder))
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        for file in _handed_over(self._folder):
            try:
                names = json.loads(file.read_text(encoding="utf-8"))
                file.unlink()
            except (OSError, ValueError) as error:
                _log.warning("what a second start handed over could not be read: %s", error)
                continue
            if isinstance(names, list):
                self.came.emit(tuple(Path(name) for name in names if isinstance(name, str)))
