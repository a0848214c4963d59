"""How a window, or a person, tells a running training to pause, go on or stop: a small file.

The file `control` in the run's folder holds one word. A file needs no open pipe to the process: it
works for a run that was started by another program or on another machine with the same disk.
"""

import time
from enum import Enum
from pathlib import Path

_FILE = "control"
_POLL_S = 0.5


class Wish(Enum):
    """What is wanted of a run; the values are the words in the file."""

    GO = "go"
    PAUSE = "pause"
    STOP = "stop"


def wish(folder: Path, word: Wish) -> None:
    """Tell the run in `folder`."""
    (folder / _FILE).write_text(word.value + "\n", encoding="utf-8")


class Control:
    """Reads the file, at most twice a second."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / _FILE
        # A word from before this run began is not about it.
        self._file.unlink(missing_ok=True)
        self._read_at = 0.0
        self._last = Wish.GO

    def wished(self) -> Wish:
        """Give what is wanted now; a file that is missing or holds another word means to go on."""
        now = time.monotonic()
        if now - self._read_at >= _POLL_S:
            self._read_at = now
            self._last = self._read()
        return self._last

    def wait_while_paused(self) -> Wish:
        """Return once the wish is no longer to pause."""
        while self.wished() is Wish.PAUSE:
            time.sleep(_POLL_S)
        return self._last

    def _read(self) -> Wish:
        try:
            return Wish(self._file.read_text(encoding="utf-8").strip())
        except (OSError, ValueError):
            return Wish.GO
