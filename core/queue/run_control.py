"""How a run of the queue is told what to do while it is at work."""

import contextlib
import queue
import threading
import time


class RunControl:
    """Tells one run, from any thread, to pause, to go on, to give way or to stop.

    The photos at hand are always finished. A run that was stopped stays so.

    Attributes:
        halt: set while no photo is to be begun; for the run.
    """

    def __init__(self) -> None:
        self.halt = threading.Event()
        self._going = threading.Event()
        self._going.set()
        self._is_stopped = False
        self._gives_way_until = 0.0
        # No event: whoever waits for one holds its lock for a moment, and the handler of a signal
        # that comes just then would wait for that lock for ever.
        self._told: queue.SimpleQueue[None] = queue.SimpleQueue()
        # One that its thread may take twice: the handler of a signal comes in between.
        self._lock = threading.RLock()

    @property
    def is_paused(self) -> bool:
        """Whether the run is to wait, or is waiting, until it is told to go on."""
        return not self._going.is_set()

    @property
    def is_stopped(self) -> bool:
        """Whether the run is to end, or has ended, before its time."""
        return self._is_stopped

    @property
    def gives_way(self) -> bool:
        """Whether somebody waits for something beside the run, which is to leave them room."""
        return time.monotonic() < self._gives_way_until

    def give_way(self, seconds: float) -> None:
        """Make fewer photos at once for some time from now on."""
        self._gives_way_until = time.monotonic() + seconds

    def pause(self) -> None:
        """Begin no photos until told to go on."""
        with self._lock:
            if not self._is_stopped:
                self._going.clear()
                self.halt.set()
                self._told.put(None)

    def go_on(self) -> None:
        """End a pause; a run that waits for a disk looks at once whether it is back."""
        with self._lock:
            if not self._is_stopped:
                self.halt.clear()
                self._going.set()
                self._told.put(None)

    def stop(self) -> None:
        """Begin no photos any more."""
        with self._lock:
            self._is_stopped = True
            self.halt.set()
            self._going.set()
            self._told.put(None)

    def wait_while_paused(self) -> None:
        """Return when the run is to go on or to end."""
        self._going.wait()

    def wait_a_while(self, seconds: float) -> bool:
        """Return after some time, or at once when the run is told anything; then True."""
        try:
            self._told.get(timeout=seconds)
        except queue.Empty:
            return False
        with contextlib.suppress(queue.Empty):
            while True:
                self._told.get_nowait()
        return True
