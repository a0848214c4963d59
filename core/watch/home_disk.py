"""Whether the disk of a watched folder is there, or but the place at which it was mounted."""

import os
from collections.abc import Collection
from pathlib import Path

from core.base.mounts import is_mounted, mount_point
from core.base.presence import is_folder
from core.queue.disk_asks import is_gone


class HomeDisk:
    """The disk that a watched folder lies on, known by where it is mounted.

    Not by the system's number of it: a folder that is mounted at another place of the same disk, as
    by `mount --bind`, has the same one.

    Args:
        folder: what is watched.
        noted: where the disks were mounted that something was done on.
    """

    def __init__(self, folder: Path, noted: Collection[Path]) -> None:
        self._folder = folder
        real = Path(os.path.realpath(folder))
        above = (root for root in noted if real.is_relative_to(root))
        self._root = max(above, key=lambda root: len(root.parts), default=None)

    def is_there(self, *, has_any: bool) -> bool:
        """Tell whether the folder is more than the empty place that a disk leaves.

        Args:
            has_any: whether a scan was found in it; then it is what is watched, wherever it lies.
        """
        if has_any or self._root is None:
            self._root = mount_point(self._folder)
        elif (point := mount_point(self._folder)).is_relative_to(self._root):
            self._root = point  # another one may be mounted within it by now
        return is_mounted(self._root)


def is_home(folder: Path, noted: Collection[Path]) -> bool:
    """Tell whether a watched folder is there, and its disk."""
    return is_folder(folder) and HomeDisk(folder, noted).is_there(has_any=not is_gone(folder))
