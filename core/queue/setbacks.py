"""What keeps a run from making photos though nothing is wrong with them: disks and folders.

Where the disk is full, a folder takes no files, or the disk of the photos has gone, photos are not
failed one after the other: they wait again, and when nothing else is left to do, the run ends with
a sentence about it. A full disk ends it at once. Whatever turns out to be a photo's own trouble
fails that photo, as everything else does.
"""

import contextlib
import os
import shutil
from collections.abc import Callable, Collection
from pathlib import Path
from typing import Final

from core.base.atomic_file import PART_SUFFIX
from core.base.errors import AutochromeError, DiskFull, FolderNotWritable, PhotoNotFound
from core.base.presence import is_folder
from core.batch.task import Outcome, OutcomeState
from core.queue.jobs import Waiting

#: With less, the next photos find no room either.
_LEAST_ROOM_BYTES: Final = 2**26
#: So many photos of a folder that is gone are a disk that went; of fewer each fails by itself.
_MANY: Final = 5


class Setbacks:
    """What a run has met with so far.

    Attributes:
        end: what ends the run at once; None while it goes on.
    """

    def __init__(self) -> None:
        self.end: AutochromeError | None = None
        self._without_room: frozenset[int] = frozenset()
        self._refusing: frozenset[bytes] = frozenset()
        self._gone: frozenset[bytes] = frozenset()
        #: What is a photo's own trouble by now.
        self._tried_again: frozenset[int] = frozenset()
        self._forgiven: frozenset[bytes] = frozenset()
        self._was_full = False

    def passes_over(self, photo: Waiting) -> bool:
        """Tell whether a photo is not to be begun for now."""
        return (
            photo.id in self._without_room
            or _folder_of(photo.target) in self._refusing
            or photo.source.startswith(tuple(self._gone))
        )

    def takes_back(self, job_id: int, outcome: Outcome) -> bool:
        """Hear how a photo ended; tell whether it is to wait again instead."""
        job = outcome.job
        if outcome.state is OutcomeState.DONE:
            self._was_full = False
        if outcome.error is None:
            return False
        if issubclass(outcome.error, DiskFull):
            return self._is_full(job_id, job.target)
        if issubclass(outcome.error, FolderNotWritable) and refuses(job.target.parent):
            self._refusing |= {os.fsencode(job.target.parent)}
            return True
        if issubclass(outcome.error, PhotoNotFound):
            return self._is_gone(job.source)
        return False

    def conclude(self, waiting: Collection[Waiting]) -> bool:
        """Tell, when nothing is left to begin, whether there is after all.

        Args:
            waiting: all photos that wait.

        Raises:
            DiskFull, FolderNotWritable, PhotoNotFound: there is not, and photos wait for that.
        """
        left = [photo for photo in waiting if self.passes_over(photo)]
        if not left:
            return False
        before = self._without_room, self._refusing, self._gone
        self._look_again(left)
        if before == (self._without_room, self._refusing, self._gone):
            raise self._told(left[0])
        return True

    def _is_full(self, job_id: int, target: Path) -> bool:
        """Find out whether a disk is full for all photos, or only this one is too large for it."""
        if not has_room(target.parent) or self._was_full:
            self.end = self.end or _disk_full(target)
        elif job_id in self._tried_again:
            return False
        self._was_full = True
        self._without_room |= {job_id}
        return True

    def _is_gone(self, source: Path) -> bool:
        topmost = gone_above(source)
        if topmost is None or _all_below(topmost) in self._forgiven:
            return False
        self._gone |= {_all_below(topmost)}
        return True

    def _look_again(self, left: Collection[Waiting]) -> None:
        """Pass nothing over any more that no longer is, or never was, the disk's or folder's."""
        if not self._was_full:  # others found room since: these are tried once more
            self._tried_again |= self._without_room
            self._without_room = frozenset()
        self._refusing = frozenset(filter(_still(refuses), self._refusing))
        few = {
            below
            for below in self._gone
            if sum(photo.source.startswith(below) for photo in left) < _MANY
        }
        self._forgiven |= few
        self._gone = frozenset(filter(_still(is_gone), self._gone - few))

    def _told(self, photo: Waiting) -> AutochromeError:
        """Say why a photo waits."""
        target = Path(os.fsdecode(photo.target))
        if _folder_of(photo.target) in self._refusing:
            return FolderNotWritable(
                "No file can be written into {path}: photos whose results go there wait.",
                hint="Make it writable or choose another folder, then start again.",
                path=target.parent,
            )
        for below in self._gone:
            if photo.source.startswith(below):
                return PhotoNotFound(
                    "The folder {path} is not there any more, or empty: photos in it wait.",
                    hint="Connect its disk, then start again; or take them out of the queue.",
                    path=Path(os.fsdecode(below)),
                )
        return _disk_full(target)


def refuses(folder: Path) -> bool:
    """Ask the disk whether a folder takes no files; one that is not there, whether it can be made.

    A file is made to see it, and removed: what else there is to ask knows nothing of a drive that
    became read-only, nor of the network's rights.
    """
    while not is_folder(folder):
        if os.path.lexists(folder) or folder == folder.parent:
            return True
        folder = folder.parent
    draft = folder / f".{os.urandom(8).hex()}{PART_SUFFIX}"
    try:
        draft.open("xb").close()
    except OSError:
        return True
    with contextlib.suppress(OSError):
        draft.unlink()
    return False


def is_gone(folder: Path) -> bool:
    """Tell whether a folder is not there, or empty, as the place is where a disk was mounted."""
    try:
        with os.scandir(folder) as entries:
            return next(entries, None) is None
    except PermissionError:
        return False
    except OSError:
        return True


def gone_above(file: Path) -> Path | None:
    """Give the topmost folder above a file that is gone; None where the nearest is there."""
    topmost = None
    for folder in file.parents:
        if not is_gone(folder):
            break
        topmost = folder
    return topmost


def has_room(folder: Path) -> bool:
    """Tell whether a folder's disk has room for more than the smallest results."""
    while not is_folder(folder) and folder != folder.parent:
        folder = folder.parent
    with contextlib.suppress(OSError):
        return shutil.disk_usage(folder).free >= _LEAST_ROOM_BYTES
    return False


def _disk_full(target: Path) -> DiskFull:
    return DiskFull(
        "There is no room on the disk for {path}: what is not done waits.",
        hint="Free some space or choose another disk, then start again.",
        path=target,
    )


def _still(asks: Callable[[Path], bool]) -> Callable[[bytes], bool]:
    return lambda folder: asks(Path(os.fsdecode(folder)))


def _folder_of(file: bytes) -> bytes:
    return os.path.dirname(file)  # noqa: PTH120  of thousands, each time a photo is begun


def _all_below(folder: Path) -> bytes:
    """Give what the names of all files below a folder begin with."""
    return os.path.join(os.fsencode(folder), b"")  # noqa: PTH118  a separator at the end
