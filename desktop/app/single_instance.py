"""One window for a user: a second start hands its photos to the first and leaves.

The first holds a lock that the operating system gives back when it ends, however it ends. A second
one leaves a small file in a folder that the first watches, and waits until it is taken. No port is
opened and no socket is needed, so that the bundle does without Qt's network library.

Whatever lies where the lock should be, no start ends without a window: a lock that nobody holds is
replaced, and where somebody holds it who does not answer, there are two windows.
"""

import json
import logging
import os
import stat
import time
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, QSysInfo, Signal, Slot

from core.base.errors import WriteError
from core.base.paths import can_be_a_path, from_root, make_user_folder, set_aside
from core.base.strict_json import JsonValue, WrongValue, parse_any, read_small_file

_log = logging.getLogger(__name__)

_LOCK: Final = "window.lock"
_INBOX: Final = "inbox"
_SUFFIX: Final = ".json"
#: Qt writes five short lines.
_MOST_LOCK_BYTES: Final = 4096
#: As many names as a command line takes, each letter written as `\\u1234`.
_MOST_BYTES: Final = 2**24
#: What was handed over longer ago was meant for a window that is gone.
_OLD_S: Final = 60.0
_LOOK_S: Final = 0.05


class Unusual(Enum):
    """Why there is a window although there seemed to be another."""

    LOCK_LEFT = auto()
    NO_ANSWER = auto()


@dataclass(frozen=True, slots=True)
class Place:
    """The right to open a window, until `leave`.

    Attributes:
        lock: held, where the disk allows it and nobody else holds it.
        unusual: what was out of order; None where all was well.
    """

    lock: QLockFile
    unusual: Unusual | None = None

    def leave(self) -> None:
        """Let others have it."""
        self.lock.unlock()


@dataclass(frozen=True, slots=True)
class Patience:
    """How long an answer is waited for.

    Attributes:
        left_s: from whoever may have left the lock behind, and from another computer.
        held_s: from one that holds the lock here: it may be starting, from a slow disk.
    """

    left_s: float = 2.0
    held_s: float = 10.0


def take_place(
    home: Path, photos: Sequence[Path], patience: Patience | None = None
) -> Place | None:
    """Be the first, or hand photos to the first; None when it has taken them."""
    patience = patience or Patience()
    was_in_the_way = _clear_way(home)
    if _is_in_the_way(home / _LOCK):  # still, and Qt is not to touch it
        return Place(QLockFile(""))
    held = lock(home)
    if held is not None:
        return Place(held, Unusual.LOCK_LEFT if was_in_the_way else None)
    try:
        left = hand_over(home, photos)
    except WriteError as error:
        _log.warning("photos could not be handed to the first window: %s", error)
        return _replacing_left(home) or Place(QLockFile(""), Unusual.NO_ANSWER)
    is_taken, held = _wait(home, left, patience.left_s)
    if not is_taken and held is None:
        replacing = _replacing_left(home)
        if replacing is not None:
            _throw_away(left)
            return replacing
        if _is_held_here(home):
            is_taken, held = _wait(home, left, patience.held_s - patience.left_s)
    if is_taken:
        return None
    _throw_away(left)
    if held is not None:
        return Place(held)
    _log.warning("another window holds the lock and does not answer; this one opens without it")
    return Place(QLockFile(""), Unusual.NO_ANSWER)


def lock(home: Path) -> QLockFile | None:
    """Be the first, for as long as what is given lives; None when there seems to be a first.

    Where the user's folder cannot be written to, everybody is first: nobody is kept out. What was
    handed over long before, and answered by nobody, is thrown away: opening it now would surprise.
    """
    try:
        make_user_folder(home)
    except OSError as error:
        _log.warning("the lock of the window could not be made: %s", error)
        return QLockFile("")
    held = QLockFile(str(home / _LOCK))
    # Never too old: only one whose process is gone is taken over.
    held.setStaleLockTime(0)
    if held.tryLock(0):
        for file in _handed_over(home / _INBOX):
            if _is_old(file):
                _throw_away(file)
        return held
    return None if held.error() is QLockFile.LockError.LockFailedError else held


def hand_over(home: Path, paths: Sequence[Path]) -> Path:
    """Leave photos for the first window, which comes to the front even if there are none.

    Returns:
        the file that holds them, until it is taken.

    Raises:
        WriteError: the disk refuses.
    """
    return leave_for_window(home, [str(path) for path in paths])


def leave_for_window(home: Path, what: JsonValue) -> Path:
    """Leave something for the first window: a list of paths, or an object; else as `hand_over`."""
    # Imported here: the first start, which has a window to show, does without.
    import secrets

    from core.base.atomic_file import disk_errors, replacing

    inbox = home / _INBOX
    target = inbox / f"{secrets.token_hex(8)}{_SUFFIX}"
    with disk_errors(target):
        inbox.mkdir(parents=True, exist_ok=True)
    with replacing(target) as file:
        file.write(json.dumps(what).encode("ascii"))
    return target


def _clear_way(home: Path) -> bool:
    """Set aside what is no lock and no inbox; tell whether something lay in the lock's place.

    Qt would wait for a pipe without end, and take a folder or a link for somebody's lock.
    """
    inbox = home / _INBOX
    # Unlike that of a path, this question is answered whatever the home is called.
    if os.path.lexists(inbox) and not os.path.isdir(inbox):  # noqa: PTH112
        _move_away(inbox)
    return _is_in_the_way(home / _LOCK) and _move_away(home / _LOCK)


def _is_in_the_way(file: Path) -> bool:
    """Tell whether something lies there that is no lock by its kind or size."""
    try:
        found = file.lstat()
    except OSError:
        return False
    return not stat.S_ISREG(found.st_mode) or found.st_size > _MOST_LOCK_BYTES


def _move_away(path: Path) -> bool:
    try:
        aside = set_aside(path)
    except OSError as error:
        _log.warning("%s is in the way and stays there: %s", path, error)
        return False
    _log.warning("%s was in the way, and is now %s", path, aside.name)
    return True


def _wait(home: Path, left: Path, seconds: float) -> tuple[bool, QLockFile | None]:
    """Wait until photos are taken: whether they are, and the lock, if it came free instead."""
    until = time.monotonic() + seconds
    while True:
        if not os.path.lexists(left):
            return True, None
        held = lock(home)
        if held is not None or time.monotonic() >= until:
            return False, held
        time.sleep(_LOOK_S)


def _replacing_left(home: Path) -> Place | None:
    """Take the place of a lock that can be read by nobody, or names who is gone, and is not held.

    Qt asks the system whether a process holds the file, whatever is written in it.
    """
    if not QLockFile(str(home / _LOCK)).removeStaleLockFile():
        return None
    _log.warning("the lock of the window was left behind or damaged, and is made anew")
    held = lock(home)
    return None if held is None else Place(held, Unusual.LOCK_LEFT)


def _is_held_here(home: Path) -> bool:
    """Tell whether the lock is this computer's, as far as it says whose it is."""
    _, host, _ = QLockFile(str(home / _LOCK)).getLockInfo()
    return host in ("", QSysInfo.machineHostName())


def _handed_over(inbox: Path) -> list[Path]:
    """List what lies there; what is no file was handed over by nobody."""
    try:
        with os.scandir(inbox) as entries:
            names = [
                entry.name
                for entry in entries
                if entry.name.endswith(_SUFFIX) and entry.is_file(follow_symlinks=False)
            ]
    except OSError:
        return []
    return [inbox / name for name in sorted(names)]


def _is_old(file: Path) -> bool:
    try:
        return abs(time.time() - file.stat().st_mtime) > _OLD_S
    except OSError:
        return False


def _throw_away(file: Path) -> None:
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        _log.warning("what was handed over could not be removed: %s", error)


class Inbox(QObject):
    """What later starts hand over, from `begin` on; what came since the lock was held, too.

    Signals:
        came: tuple of the paths that were handed over, perhaps none.
        asked: an object that was left instead: what the window is asked for.
    """

    came = Signal(object)
    asked = Signal(object)

    def __init__(self, home: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._folder = home / _INBOX
        self._passed_over: set[Path] = set()
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
                names = parse_any(read_small_file(file, most_bytes=_MOST_BYTES))
                file.unlink()
            except (OSError, WrongValue) as error:
                # It stays, for it may be half written; one day it is old.
                if file not in self._passed_over:
                    self._passed_over.add(file)
                    _log.warning("what a second start handed over could not be read: %s", error)
                continue
            if isinstance(names, list):
                known = [name for name in names if isinstance(name, str) and can_be_a_path(name)]
                self.came.emit(tuple(from_root(name) for name in known))
            elif isinstance(names, dict):
                self.asked.emit(names)
