"""The memory that the photos at hand share."""

import contextlib
import threading
from collections.abc import Iterator


class MemoryGate:
    """One photo for which there is too little memory may have all of it."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._sharing = 0
        self._is_claimed = False

    @contextlib.contextmanager
    def shared(self) -> Iterator[None]:
        """Be one of several."""
        with self._changed:
            self._changed.wait_for(lambda: not self._is_claimed)
            self._sharing += 1
        try:
            yield
        finally:
            with self._changed:
                self._sharing -= 1
                self._changed.notify_all()

    @contextlib.contextmanager
    def alone(self) -> Iterator[None]:
        """Wait until the others have ended their photos, and keep them waiting."""
        with self._changed:
            self._changed.wait_for(lambda: not self._is_claimed)
            self._is_claimed = True
            self._changed.wait_for(lambda: self._sharing == 0)
        try:
            yield
        finally:
            with self._changed:
                self._is_claimed = False
                self._changed.notify_all()
