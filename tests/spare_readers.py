"""Keeps processes that read photos for the run after: starting one takes longer than most tests.

What they are, how they end, and that a run leaves none behind is what `tests/core/image` is about.
"""

import sys
import threading
from collections import defaultdict

import pytest

from core.image.reading_process import ReadingProcess
from core.image.reading_processes import ReadingProcesses


class SpareReaders:
    """Those that nobody uses now, by their number of threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._idle: defaultdict[int, list[ReadingProcess]] = defaultdict(list)

    def lend(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Let `ReadingProcesses` begin with what the ones before them left, and leave theirs."""
        take, warm_up = ReadingProcesses.take, ReadingProcesses.warm_up

        def close(processes: ReadingProcesses) -> None:
            with processes._lock:
                idle, processes._idle = processes._idle, []
            with self._lock:
                self._idle[processes._threads] += idle

        def take_lent(processes: ReadingProcesses) -> ReadingProcess:
            self._fill(processes, 1)
            return take(processes)

        def warm_up_lent(processes: ReadingProcesses, count: int = 1) -> None:
            self._fill(processes, count)
            warm_up(processes, count)

        monkeypatch.setattr(ReadingProcesses, "close", close)
        monkeypatch.setattr(ReadingProcesses, "take", take_lent)
        monkeypatch.setattr(ReadingProcesses, "warm_up", warm_up_lent)

    def close(self) -> None:
        """End them all."""
        for process in (process for idle in self._idle.values() for process in idle):
            process.close()
        self._idle.clear()

    def _fill(self, processes: ReadingProcesses, count: int) -> None:
        with self._lock, processes._lock:
            spare = self._idle[processes._threads]
            while spare and len(processes._idle) < count:
                process = spare.pop()
                # One that is long not asked ends by itself, and one that was started while a test
                # let no file grow holds no large photo.
                if process.is_alive and _may_write(process):
                    processes._idle.append(process)
                else:
                    process.close()


def _may_write(process: ReadingProcess) -> bool:
    if sys.platform != "linux":
        return True
    import resource

    limits = resource.prlimit(process._child.pid, resource.RLIMIT_FSIZE)
    return limits[0] == resource.RLIM_INFINITY
