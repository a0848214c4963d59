"""Files that are either whole or not there, whatever happens on the way."""

import contextlib
import errno
import os
import re
import time
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Final

from core.base.disk_faults import is_disk_fault
from core.base.errors import DiskFails, DiskFull, FolderNotWritable, WriteError
from core.base.sentence import Sentence, why


class PlaceTaken(WriteError):
    """A file with the result's name is there, and may not be replaced."""


#: How a draft's name ends until it is whole; a killed process leaves it.
PART_SUFFIX: Final = ".part"
#: Where files cannot be held, a younger draft may be about to get its name.
_FRESH_S: Final = 60.0
_DRAFT: Final = re.compile(rf"\.[0-9a-f]{{16}}{re.escape(PART_SUFFIX)}")
#: Disk full, quota used up, larger than the file system or a limit allows.
NO_ROOM: Final = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG})
_LONGEST_NAME: Final = 255
_NO_ENTRY = frozenset({errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOENT, errno.ENOTDIR})


def replace_file(target: Path, content: bytes, *, is_synced: bool = True) -> None:
    """Put a small file in place of what is there, all at once; its folder is made.

    Args:
        target: the file.
        content: all of it.
        is_synced: see `replacing`.

    Raises:
        DiskFull, FolderNotWritable, WriteError: as `replacing` does; `target` is as it was.
    """
    with disk_errors(target):
        target.parent.mkdir(parents=True, exist_ok=True)
    with replacing(target, is_synced=is_synced) as file:
        file.write(content)


@contextlib.contextmanager
def replacing(
    target: Path, *, is_synced: bool = True, may_replace: bool = True
) -> Iterator[BinaryIO]:
    """Give a file beside `target` that takes its place, all at once, when the block ends well.

    The bytes are on the disk before the name is: neither a crash nor a power cut leaves half a
    file under it. When the block raises, `target` is as it was and nothing is left beside it.

    Args:
        target: the file.
        is_synced: wait until the disk has the bytes. Without it, for trifles that the window's
            thread writes, a power cut may cost the file.
        may_replace: whether a file that is there makes room.

    Raises:
        PlaceTaken: there is a file of that name, and it may not be replaced.
        DiskFull: no room.
        FolderNotWritable: the folder is missing or refuses new files.
        DiskFails: the disk fails, or the way to it.
        WriteError: it refuses in another way.
    """
    with disk_errors(target):
        draft, file = _held_draft(target.parent)
        try:
            with file:
                yield file
                file.flush()
                if is_synced:
                    os.fsync(file.fileno())
                if os.name != "posix":  # there an open file has no other name
                    file.close()
                # Held until it has its name: before, it would look like one that was left.
                if may_replace:
                    draft.replace(target)
                else:
                    _place(draft, target)
            if is_synced:
                _sync_folder(target.parent)
        finally:
            with contextlib.suppress(OSError):
                draft.unlink()


def give_name(draft: Path, target: Path, *, may_replace: bool) -> None:
    """Give a whole file that another machine wrote beside `target` that name, all at once.

    Raises:
        FileNotFoundError: there is no such draft.
        PlaceTaken, DiskFull, FolderNotWritable, WriteError: as `replacing` does; the draft is gone.
    """
    os.lstat(draft)
    with disk_errors(target):
        try:
            if may_replace:
                draft.replace(target)
            else:
                _place(draft, target)
            _sync_folder(target.parent)
        finally:
            with contextlib.suppress(OSError):
                draft.unlink()


def _held_draft(folder: Path) -> tuple[Path, BinaryIO]:
    """Open a new draft that nobody sweeps away.

    Between its making and its being held, another process may take it for one that was left; then
    there is another.
    """
    while True:
        # Not tempfile: its files are for their owner's eyes only.
        draft = folder / f".{os.urandom(8).hex()}{PART_SUFFIX}"
        file = draft.open("xb")
        try:
            _hold(file)
            is_there = os.path.lexists(draft)
        except BlockingIOError:
            is_there = False
        if is_there:
            return draft, file
        file.close()


def sweep_drafts(folder: Path) -> None:
    """Remove the drafts that processes which were killed left in a folder.

    One that is being written is held by its process and stays. Nothing is raised: what cannot be
    removed does no harm.
    """
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if _DRAFT.fullmatch(entry.name):
                with contextlib.suppress(OSError):
                    _remove_if_left(entry.path)


def _remove_if_left(draft: str) -> None:
    if os.name == "posix":
        with open(draft, "rb") as file:  # noqa: PTH123
            _hold(file)
            os.unlink(draft)  # noqa: PTH108
    elif time.time() - os.stat(draft).st_mtime > _FRESH_S:  # noqa: PTH116
        # What another process has open cannot be removed there, but it is closed to be named.
        os.unlink(draft)  # noqa: PTH108


def _hold(file: BinaryIO) -> None:
    """Mark a draft as one that is being written, as long as it is open.

    Raises:
        BlockingIOError: another process writes it.
    """
    if os.name != "posix":
        return
    import fcntl

    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise
    except OSError:  # a disk without locks; then its drafts stay
        if file.mode == "rb":
            raise


@contextlib.contextmanager
def disk_errors(target: Path) -> Iterator[None]:
    """Translate what the disk raises in the block, which writes `target` or makes it a folder.

    Raises:
        DiskFull, FolderNotWritable, WriteError: as `replacing` does.
    """
    try:
        yield
    except OSError as error:
        raise _write_error(error, target) from error


def _place(draft: Path, target: Path) -> None:
    """Give a draft its name, unless something has it."""
    try:
        if os.name == "posix":
            os.link(draft, target)  # unlike a rename, this never replaces anything
        else:
            draft.rename(target)
    except FileExistsError as error:
        raise PlaceTaken(
            "{path} appeared while its photo was coloured, and is kept.",
            hint="Run it again: the result then gets a number.",
            path=target,
        ) from error
    except OSError:  # a disk without links
        if os.path.lexists(target):
            raise
        draft.replace(target)


def make_folder(folder: Path) -> None:
    """Make a folder, and those above it, so that a power cut does not take them with what is in.

    Raises:
        DiskFull, DiskFails: no room, and the disk fails.
        FolderNotWritable: it cannot be made otherwise.
    """
    try:
        missing = [one for one in (folder, *folder.parents) if not one.exists()]
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        if error.errno in NO_ROOM or is_disk_fault(error):
            raise _write_error(error, folder) from error
        raise FolderNotWritable(
            "The folder {path} cannot be made: {why}.",
            hint="Choose another output folder, or check that you may write there.",
            path=folder,
            why=why(error),
        ) from error
    for made in missing:
        _sync_folder(made.parent)


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":  # elsewhere a folder cannot be opened
        return
    # The file has its name by now; a network drive that cannot sync folders is no failure.
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def require_short_name(target: Path) -> None:
    """Find before the work that no disk takes a name: nearly all end at 255 bytes or letters.

    Raises:
        WriteError: it is longer.
    """
    name = target.name
    units = len(os.fsencode(name)) if os.name == "posix" else len(name.encode("utf-16-le")) // 2
    if units > _LONGEST_NAME:
        raise _too_long(target)


def _too_long(target: Path) -> WriteError:
    return WriteError(
        "The name {name} is too long for the disk.",
        hint="Ask for shorter names, or give the photo a shorter one.",
        path=target,
        name=target.name,
    )


def _write_error(error: OSError, target: Path) -> WriteError:
    if error.errno in NO_ROOM:
        return DiskFull(
            "There is no room on the disk for {name}.",
            hint="Free some space or choose another disk.",
            path=target,
            name=target.name,
        )
    if error.errno in _NO_ENTRY:
        return FolderNotWritable(
            "{name} cannot be written into {folder}: {why}.",
            hint="Choose another folder, or check that you may write there.",
            path=target,
            name=target.name,
            folder=target.parent,
            why=why(error),
        )
    if error.errno == errno.ENAMETOOLONG:
        return _too_long(target)
    told = Sentence("{name} cannot be written: {why}.", name=target.name, why=why(error))
    hint = Sentence("Check the disk, or choose another folder.")
    if is_disk_fault(error):
        return DiskFails(told, hint=hint, path=target)
    return WriteError(told, hint=hint, path=target)
