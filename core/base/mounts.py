"""Where disks are mounted.

A folder on which a drive was mounted is there without the drive, too: then it is empty, or has
what lies beneath. Who asks the folder alone writes results to the wrong disk.
"""

import contextlib
import functools
import os
import re
import sys
from pathlib import Path
from typing import Final

#: What the kernel tells of this process's mounts (proc(5)); bind mounts stand there as well.
_TABLE: Final = Path("/proc/self/mountinfo")
_ESCAPED: Final = re.compile(rb"\\([0-7]{3})")


def mount_point(folder: Path) -> Path:
    """Give the topmost folder of the disk that a folder lies on, or would if it were made.

    Args:
        folder: absolute; links in it are followed.
    """
    real = Path(os.path.realpath(folder))
    points = _mount_points()
    for above in (real, *real.parents):
        if os.path.ismount(above) if points is None else os.fsencode(above) in points:
            return above
    return Path(real.anchor)


def is_mounted(point: Path) -> bool:
    """Tell whether a disk is mounted there."""
    points = _mount_points()
    if points is None:
        return os.path.ismount(point)
    if os.fsencode(point) in points:
        return True
    # Where a drive is mounted by being looked at, a look brings it back.
    with contextlib.suppress(OSError), os.scandir(point) as entries:
        next(entries, None)
    return os.fsencode(point) in (_mount_points() or ())


def _mount_points() -> frozenset[bytes] | None:
    """Give all of them; None where the system has no table of them."""
    if sys.platform != "linux":
        return None
    try:
        return _parsed(_TABLE.read_bytes())
    except OSError:
        return None


@functools.lru_cache(maxsize=2)
def _parsed(table: bytes) -> frozenset[bytes]:
    lines = (line.split(b" ") for line in table.splitlines())
    return frozenset(_ESCAPED.sub(_plain, words[4]) for words in lines if len(words) > 4)


def _plain(escaped: re.Match[bytes]) -> bytes:
    return bytes([int(escaped[1], 8) & 0xFF])
