"""The processes that read photos: started, shared and ended.

Without NumPy, as all that is imported here: one can be started before the engine is loaded.
"""

import contextlib
import threading
from typing import Self

from core.image.reading_process import ReadingProcess


class ReadingProcesses:
    """The processes that there are; as many as photos are read at once.

    Args:
        threads: of the libraries in each; 0 for as many as they take.
    """

    def __init__(self, *, threads: int = 0) -> None:
        self._threads = threads
        self._lock = threading.Lock()
        self._idle: list[ReadingProcess] = []

    def warm_up(self, count: int = 1) -> None:
        """See to it that so many are there, or on their way, before they are needed."""
        for _ in range(count - len(self._idle)):
            with contextlib.suppress(OSError):  # told, or done without, when one is needed
                self.give_back(ReadingProcess(threads=self._threads))

    def take(self) -> ReadingProcess:
        """Take one that nobody uses; it is given back or closed after.

        Raises:
            OSError: none can be started.
        """
        while True:
            with self._lock:
                process = self._idle.pop() if self._idle else None
            if process is None:
                return self.take_new()
            if process.is_alive:
                return process
            process.close()

    def take_new(self) -> ReadingProcess:
        """Take one that has read nothing yet.

        Raises:
            OSError: none can be started.
        """
        return ReadingProcess(threads=self._threads)

    def give_back(self, process: ReadingProcess) -> None:
        """Keep one for the next photo."""
        with self._lock:
            self._idle.append(process)

    def close(self) -> None:
        """End those that nobody uses; more can be taken later."""
        with self._lock:
            idle, self._idle = self._idle, []
        for process in idle:
            process.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
