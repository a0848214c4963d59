"""Which disks the photos of a run lie on and their results go to, and whether they are there."""

import os
from pathlib import Path

from core.base.mounts import is_mounted, mount_point
from core.queue.disk_asks import folder_of
from core.queue.disk_notes import DiskNotes


class Disks:
    """Knows the disks of a run, and those of the runs before it.

    A disk that this run has seen mounted is away when it is no longer. One of an earlier run is
    away only as long as the queue misses something on it: whoever moved to another disk, with all
    that was there, is at the same place, and so is who took it out of the queue.

    Args:
        notes: of the queue; what is done is noted there.
    """

    def __init__(self, notes: DiskNotes) -> None:
        self._notes = notes
        self._noted = set(notes.read())
        self._earlier = {*self._noted}
        self._seen = {*self._noted}
        self._roots: dict[bytes, Path] = {}

    def root_of(self, folder: bytes) -> Path:
        """Give where the disk of a folder is mounted, or was in this run or an earlier one."""
        if folder not in self._roots:
            real = Path(os.path.realpath(os.fsdecode(folder)))
            were = (root for root in self._seen if real.is_relative_to(root))
            root = max((mount_point(real), *were), key=lambda path: len(path.parts))
            self._seen.add(root)
            self._roots[folder] = root
        return self._roots[folder]

    def away(self, *folders: bytes) -> Path | None:
        """Give where the disk of a folder was mounted, and is no more."""
        for folder in folders:
            root = None
            while root != (root := self.root_of(folder)):  # one that is given up leads to another
                if not self.is_there(root):
                    return root
        return None

    def is_there(self, root: Path) -> bool:
        """Ask whether a disk is mounted, or nothing is missed that lay on it."""
        if is_mounted(root):
            self._earlier.discard(root)
            return True
        if root not in self._earlier or self._misses_any(root):
            return False
        self._give_up(root)
        return True

    def is_of_earlier_run(self, root: Path) -> bool:
        """Tell whether only an earlier run has seen a disk mounted."""
        return root in self._earlier

    def note_used(self, *folders: bytes) -> None:
        """Note for later runs that something was done in folders."""
        roots = {self.root_of(folder) for folder in folders}
        new = {root for root in roots - self._noted if root != Path(root.anchor)}
        if new:
            self._noted |= new
            self._notes.write(self._noted)

    def look_anew(self) -> None:
        """Ask again for each folder, for a disk may have come."""
        self._roots.clear()

    def _misses_any(self, root: Path) -> bool:
        """Tell whether a file that the queue knows on a disk is not there."""
        return any(
            self.root_of(folder_of(file)) == root and not os.path.lexists(file)
            for file in self._notes.files()
        )

    def _give_up(self, root: Path) -> None:
        """Forget a disk: what lay on it is where it was, without it."""
        for roots in (self._earlier, self._seen, self._noted):
            roots.discard(root)
        self._roots.clear()
        self._notes.write(self._noted)
