"""A line on a terminal that says how far a run is and how long it will take."""

import math
import os
import shutil
import unicodedata
from typing import TextIO

from core.batch.pace import Pace

_BAR_WIDTH = 24
#: The line is drawn at most this often.
_REDRAW_S = 0.1


class ProgressBar:
    """Draws the bar on one line of a terminal, below whatever else is printed.

    Args:
        stream: a terminal.
        total: photos in all.
        began_s: the reading of the clock whose later readings `advance` is given.
    """

    def __init__(self, stream: TextIO, total: int, began_s: float) -> None:
        self._stream = stream
        self._total = total
        self._ended = 0
        self._pace = Pace(began_s)
        self._drawn_s = -math.inf
        self._shown = ""

    def expect(self, total: int) -> None:
        """Take it that there are so many photos in all; they may become more while it runs."""
        self._total = total

    def advance(self, name: str, now_s: float) -> None:
        """Count a photo that ended."""
        self._ended += 1
        self._pace.note(now_s)
        if now_s - self._drawn_s >= _REDRAW_S or self._ended == self._total:
            self._drawn_s = now_s
            self._show(self._line(name))

    def say(self, text: str) -> None:
        """Print a line above the bar."""
        shown = self._shown
        self._show("")
        self._stream.write(f"\r{text}\n")
        self._show(shown)

    def clear(self) -> None:
        """Take the bar off the terminal."""
        self._show("")
        self._stream.write("\r")
        self._stream.flush()

    def _line(self, name: str) -> str:
        pace = self._pace.photos_per_s()
        left = clock(self._pace.left_s(self._total - self._ended))
        blocks = bar(self._ended / self._total, self._stream.encoding)
        return (
            f"{blocks} {self._ended}/{self._total}  {pace:.{1 if pace < 10 else 0}f} photos/s  "
            f"{left} left  {name}"
        )

    def _show(self, text: str) -> None:
        # A line that fills the terminal would wrap; blanks wipe what reaches further.
        line = fit(text, shutil.get_terminal_size().columns - 1)
        blanks = " " * max(0, cells(self._shown) - cells(line))
        self._stream.write(f"\r{line}{blanks}")
        self._stream.flush()
        self._shown = line


def cells(text: str) -> int:
    """Count the character cells that a terminal gives to `text`."""
    return sum(_cells_of(character) for character in text)


def fit(text: str, width: int) -> str:
    """Cut `text` so that it takes at most `width` character cells."""
    used = 0
    for position, character in enumerate(text):
        used += _cells_of(character)
        if used > width:
            return text[:position]
    return text


def _cells_of(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def bar(share: float, encoding: str | None) -> str:
    """Draw `share`, 0 to 1, in characters that `encoding` has."""
    filled = round(share * _BAR_WIDTH)
    blocks = "█" * filled + "░" * (_BAR_WIDTH - filled)
    try:
        blocks.encode(encoding or "ascii")
    except UnicodeEncodeError:
        return "[" + "#" * filled + "-" * (_BAR_WIDTH - filled) + "]"
    return blocks


def clock(seconds: float) -> str:
    """Write a length of time as `m:ss` or `h:mm:ss`."""
    if math.isinf(seconds):
        return "-:--"
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def is_terminal(stream: TextIO) -> bool:
    """Tell whether a line on `stream` can be drawn over."""
    return stream.isatty() and os.environ.get("TERM") != "dumb"
