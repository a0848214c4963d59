"""Progress of a run as JSON lines on standard output, for a window or a log to read."""

import json
import os
import sys
import time
from typing import Final

#: What happens after each photograph is told no more often than this.
_EVERY_S: Final = 0.2


def tell(event: str, **values: object) -> None:
    """Write one event as one line; `values` must be JSON.

    Raises:
        KeyboardInterrupt: nobody reads any more, which ends a run as Ctrl-C does.
    """
    try:
        sys.stdout.write(json.dumps({"event": event, **values}) + "\n")
        sys.stdout.flush()
    except BrokenPipeError:
        # What is left in the buffer would be tried again at the end, and complained about.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise KeyboardInterrupt from None


class ReadingLines:
    """Tells how many photographs are decoded, now and then."""

    def __init__(self) -> None:
        self._told_at = 0.0

    def tell(self, done: int, total: int) -> None:
        """Tell, unless it was told a moment ago; the last is always told."""
        now = time.monotonic()
        if done == total or now - self._told_at >= _EVERY_S:
            self._told_at = now
            tell("reading", done=done, total=total)
