"""How fast photos end, and so how long the rest will take."""

import math
from collections import deque
from typing import Final

#: The pace is that of this many photos, so that it follows a change in their size.
WINDOW: Final = 30


class Pace:
    """How fast photos have been ending lately.

    Args:
        began_s: when the run began, on any clock whose later readings are given to `note`.
    """

    def __init__(self, began_s: float) -> None:
        self._ends_s = deque([began_s], maxlen=WINDOW + 1)

    def note(self, now_s: float) -> None:
        """Take down that a photo ended."""
        self._ends_s.append(now_s)

    def photos_per_s(self) -> float:
        """Give the photos per second, 0 before the first ended."""
        elapsed_s = self._ends_s[-1] - self._ends_s[0]
        return (len(self._ends_s) - 1) / elapsed_s if elapsed_s > 0 else 0.0

    def left_s(self, photos: int) -> float:
        """Give the seconds that so many more photos will take; infinite before the first ended."""
        pace = self.photos_per_s()
        return photos / pace if pace > 0 else math.inf
