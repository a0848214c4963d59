"""What commands share with a terminal: safe words, a folder that is named, signals that stop."""

import contextlib
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from core.base.errors import UsageError
from core.base.presence import is_file

if TYPE_CHECKING:  # `--help` needs no plan
    from core.batch.plan import LeftOut

#: How many of the files that were passed by people are told of by name.
_MOST_NAMED: Final = 5

#: They do not print, but shape letters of Hindi, Persian and others.
_JOINERS = "\u200c\u200d"


def printable(text: str) -> str:
    """Show what a name may hold but a terminal must not be told: line ends, escape sequences."""
    if text.isprintable():
        return text
    return "".join(
        character if character.isprintable() or character in _JOINERS else _spelt(character)
        for character in text
    )


def printable_lines(text: str) -> str:
    """Do as `printable` for a text of several lines, which stay."""
    return "\n".join(map(printable, text.splitlines()))


def _spelt(character: str) -> str:
    return character.encode("unicode_escape", "surrogatepass").decode("ascii")


def say(text: str) -> None:
    """Tell people something, where it is not in the way of what a command gives."""
    print(printable(text), file=sys.stderr)


def photo_count(count: int) -> str:
    """Say how many photos there are: "1 photo", "3 photos"."""
    return "1 photo" if count == 1 else f"{count} photos"


def left_out_lines(files: "Sequence[LeftOut]") -> Iterator[str]:
    """Name the first of the files that were passed by, and count the others."""
    for file in files[:_MOST_NAMED]:
        yield f"left out: {file.path}: {file.reason}"
    if len(files) > _MOST_NAMED:
        yield f"left out: {len(files) - _MOST_NAMED} more"


def left_out_count(count: int) -> str:
    """Say how many files were passed by: "1 other left out"."""
    return f"{count} {'other' if count == 1 else 'others'} left out"


def refuse_a_file(output: Path) -> None:
    """Raise when what was named as the folder for the results is a file.

    Raises:
        UsageError: it is.
    """
    if is_file(output):
        raise UsageError(
            "{path} is a file, but --output needs a folder.",
            hint="Name a folder; it is made when it does not exist.",
            path=output,
        )


_STOPPING = "\nFinishing the photos at hand; what is written stays. Again, and it ends at once.\n"
_ENDING = "\nEnded at once; what is written stays.\n"
#: A second signal this soon is the first one's echo: a terminal tells all of a group.
_ECHO_S = 0.5


def _say_at_once(text: str) -> None:
    """Not print: a signal may come in the middle of one."""
    with contextlib.suppress(OSError):
        os.write(2, text.encode())


@contextlib.contextmanager
def stopping_on_signals(stop: Callable[[], None]) -> Iterator[None]:
    """Let Ctrl-C, a closed terminal or a shutdown call `stop`; asked again, end the program.

    Nothing is raised in the middle of anything, so no photo is left half written: results appear
    whole, and a queue knows what was at hand. A signal that whoever started this program told it
    to ignore (nohup) stays ignored.
    """
    told_s: float | None = None

    def ask_to_stop(number: int, frame: object) -> None:
        nonlocal told_s
        now_s = time.monotonic()
        if told_s is None:
            told_s = now_s
            stop()
            _say_at_once(_STOPPING)
        elif now_s - told_s >= _ECHO_S:
            # Whatever a photo does to a decoder, this ends it: no thread is waited for.
            _say_at_once(_ENDING)
            os._exit(128 + number)

    before = {}
    if threading.current_thread() is threading.main_thread():
        for name in ("SIGINT", "SIGTERM", "SIGHUP"):
            number = getattr(signal, name, None)  # Windows has no SIGHUP
            if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
                before[number] = signal.signal(number, ask_to_stop)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
