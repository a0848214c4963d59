"""Disks that can be taken away and filled: bind mounts and small disks in memory (Linux, root)."""

import errno
import os
import subprocess
from pathlib import Path
from typing import Final

_BLOCK: Final = bytes(1 << 20)
_FILLER: Final = ".filler"


def can_mount() -> bool:
    """Tell whether disks can be mounted here."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def mount_small(folder: Path, megabytes: int) -> None:
    """Make a disk of some size at a folder.

    Raises:
        CalledProcessError: the system refuses.
    """
    folder.mkdir(parents=True)
    size = f"size={megabytes}m"
    subprocess.run(["mount", "-t", "tmpfs", "-o", size, "tmpfs", folder], check=True)


def plug_in(store: Path, drive: Path) -> None:
    """Show a folder at another place, as a drive that is plugged in.

    Raises:
        CalledProcessError: the system refuses.
    """
    drive.mkdir(exist_ok=True)
    subprocess.run(["mount", "--bind", store, drive], check=True)


def pull_out(drive: Path) -> None:
    """Take it away, whoever uses it.

    Raises:
        CalledProcessError: it was not there.
    """
    subprocess.run(["umount", "--lazy", drive], check=True)


def fill(disk: Path) -> None:
    """Leave no room on a disk."""
    with (disk / _FILLER).open("wb", buffering=0) as filler:
        for block in (_BLOCK, bytes(4096), b"\0"):
            try:
                while True:
                    filler.write(block)
            except OSError as error:
                if error.errno != errno.ENOSPC:
                    raise


def make_room(disk: Path) -> None:
    """Take away what `fill` put there."""
    (disk / _FILLER).unlink()
