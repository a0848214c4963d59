"""Which files stand still: a scan is not to be read before its scanner is done with it."""

import time
from collections.abc import Callable, Iterable, Mapping
from typing import Final

from core.watch.look import Stamp

#: So long a file must have been the same, over two looks at least, in seconds.
SETTLE_S: Final = 5.0


class Stillness:
    """Remembers since when each new file is as it is.

    Args:
        settle_s: how long it must have been so.
        clock: tells the time, in seconds; from any moment on.
    """

    def __init__(
        self, settle_s: float = SETTLE_S, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._settle_s = settle_s
        self._clock = clock
        self._since: dict[str, tuple[Stamp, float]] = {}

    @property
    def moving(self) -> int:
        """How many files are new and were not given as still."""
        return len(self._since)

    def still(self, found: Mapping[str, Stamp], known: Mapping[str, Stamp]) -> dict[str, Stamp]:
        """Give the files that are new or different, and stand still.

        They stay among those that move until `known` has them.

        Args:
            found: what a look gave.
            known: what was taken before, and how it was then.
        """
        now = self._clock()
        before, self._since, still = self._since, {}, {}
        for path, stamp in found.items():
            if stamp.is_version_of(known.get(path)):
                continue
            was, since = before.get(path, (stamp, now))
            # Not its number: some disks give each file another one whenever they are asked anew.
            is_same = stamp.is_version_of(was)
            if not is_same:
                since = now
            self._since[path] = stamp, since
            # One of no bytes is about to be filled: nobody scans nothing.
            if stamp.size and path in before and is_same and now - since >= self._settle_s:
                still[path] = stamp
        return still

    def forget(self, paths: Iterable[str]) -> None:
        """Follow some files no more: they were taken."""
        for path in paths:
            self._since.pop(path, None)

    def forget_all(self) -> None:
        """Begin anew, after the folder was away."""
        self._since.clear()
