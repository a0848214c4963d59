"""How a window reads photos: all its threads in processes that they share, ended with it."""

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.image.reading_processes import ReadingProcesses
    from core.image.safe_reader import SafeReader


class Reading:
    """Gives every thread what reads photos for it; made when the first photo comes.

    Args:
        processes: that others use, too, and that live on; None: own ones.
    """

    def __init__(self, processes: "ReadingProcesses | None" = None) -> None:
        self._lock = threading.Lock()
        self._shared = processes
        self._own: ReadingProcesses | None = None
        self._reader: SafeReader | None = None
        self._is_closed = False

    def reader(self) -> "SafeReader":
        """Give it; in a worker, for it loads the engine."""
        from core.image.reading_processes import ReadingProcesses
        from core.image.safe_reader import SafeReader

        with self._lock:
            if self._reader is None:
                processes = self._shared
                if processes is None:
                    processes = self._own = ReadingProcesses()
                self._reader = SafeReader(processes)
                if self._is_closed:
                    self._reader.close()
            return self._reader

    def stop(self) -> None:
        """Let nobody wait for a photo any longer."""
        with self._lock:
            self._is_closed = True
            if self._reader is not None:
                self._reader.close()

    def close(self) -> None:
        """End the processes; those who read have ended."""
        self.stop()
        with self._lock:
            if self._own is not None:
                self._own.close()
