"""How a window, or a person, tells a running training to pause, go on or stop: a small file.

The file `control` in the run's folder holds one word. A file needs no open pipe to the process: it
works for a run that was started by another program or on another machine with the same disk.
"""

import contextlib
import time
from enum import Enum
from pathlib import Path

from core.base.atomic_file import disk_errors, replacing

_FILE = "control"
_POLL_S = 0.5


class RunRequest(Enum):
    """What is wanted of a run; the values are the words in the file."""

    GO = "go"
    PAUSE = "pause"
    STOP = "stop"


def wish(folder: Path, word: RunRequest) -> None:
    """Tell the run in `folder`."""
    with replacing(folder / _FILE) as file:
        file.write(f"{word.value}\n".encode())


class ControlFile:
    """Reads the file, at most twice a second.

    Made when a run begins, before it reads photographs: a word from before is not about it.
    """

    def __init__(self, folder: Path) -> None:
        self._file = folder / _FILE
        with disk_errors(self._file):
            self._file.unlink(missing_ok=True)
        self._read_at: float | None = None
        self._last = RunRequest.GO

    def wished(self) -> RunRequest:
        """Give what is wanted now: to go on if there is no file, the last wish if it is no word."""
        now = time.monotonic()
        if self._read_at is None or now - self._read_at >= _POLL_S:
            self._read_at = now
            self._last = self._read()
        return self._last

    def wait_while_paused(self) -> RunRequest:
        """Return once the wish is no longer to pause."""
        while self.wished() is RunRequest.PAUSE:
            time.sleep(_POLL_S)
        return self._last

    def _read(self) -> RunRequest:
        try:
            word = self._file.read_text(encoding="utf-8").strip()
        except FileNotFoundError:
            return RunRequest.GO
        except (OSError, ValueError):
            return self._last
        # A file that is being written is empty for a moment.
        with contextlib.suppress(ValueError):
            return RunRequest(word)
        return self._last
