"""Files of a menu: put where they belong, and taken away again with the folders that they leave."""

import contextlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from core.base.atomic_file import replace_file


@dataclass(frozen=True, slots=True)
class MenuFile:
    """A file of one of the user's own folders.

    Attributes:
        path: where it goes.
        content: all of it.
        is_program: the system starts it, or wants it marked as if it did.
    """

    path: Path
    content: bytes
    is_program: bool = False


def put(files: Iterable[MenuFile]) -> tuple[Path, ...]:
    """Write files that are not there so far, or are others by now; give those.

    Raises:
        WriteError: the disk refuses.
    """
    return tuple(file.path for file in files if _has_put(file))


def take_away(files: Iterable[MenuFile]) -> tuple[Path, ...]:
    """Remove files, as far as they are there; give those."""
    gone = []
    for file in files:
        with contextlib.suppress(OSError):
            file.path.unlink()
            gone.append(file.path)
    return tuple(gone)


def remove_empty(gone: Iterable[Path], below: Path) -> None:
    """Remove the folders that hold nothing any more.

    Args:
        gone: the files that were in them.
        below: the folder that stays, as do all that are not below it.
    """
    for file in gone:
        for folder in file.parents:
            if not folder.is_relative_to(below) or folder == below:
                break
            with contextlib.suppress(OSError):  # something of others is in it
                folder.rmdir()


def _has_put(file: MenuFile) -> bool:
    mode = 0o755 if file.is_program else 0o644
    try:
        is_same = file.path.read_bytes() == file.content
        if is_same and (not file.is_program or file.path.stat().st_mode & 0o100):
            return False
    except OSError:
        pass
    replace_file(file.path, file.content)
    with contextlib.suppress(OSError):
        file.path.chmod(mode)
    return True
