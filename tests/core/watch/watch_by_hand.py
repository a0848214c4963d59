"""A watch whose looks and clock a test has in hand."""

import shutil
import subprocess

from core.queue.store import QueueStore
from core.watch.ledger import WatchLedger
from core.watch.watched_folder import WatchedFolder
from core.watch.watcher import Look, Watcher

#: Runs a command that may mount disks which nobody else sees.
OWN_MOUNTS = ("unshare", "--map-root-user", "--mount")


def can_mount() -> bool:
    """Whether a test may mount a disk."""
    words = (*OWN_MOUNTS, "mount", "-t", "tmpfs", "none", "/mnt")
    return shutil.which("unshare") is not None and subprocess.run(words).returncode == 0


class Clock:
    """A clock that a test winds on."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


class Watch:
    """A watcher of a folder, looked through as a watch would that has time."""

    def __init__(self, ledger: WatchLedger, folder: WatchedFolder) -> None:
        self.clock, self.ledger = Clock(), ledger
        if folder.folder not in {one.folder for one in ledger.folders()}:
            ledger.keep(folder)
        self.watcher = Watcher(ledger, folder, settle_s=5, clock=self.clock)

    def look(self, after_s: float = 0) -> Look:
        self.clock.now += after_s
        return self.watcher.look(self.ledger)

    def settled(self) -> int:
        """Look twice, as far apart as it must be; give how many scans were taken."""
        return len(self.look(5).new) + len(self.look(5).new)


def sources(store: QueueStore) -> list[str]:
    return sorted(job.job.source.name for job in store.jobs())
