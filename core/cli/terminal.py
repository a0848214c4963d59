"""What commands share with a terminal: safe words, a folder that is named, signals that stop."""

import contextlib
import os
import signal
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

from core.base.errors import UsageError

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


def _spelt(character: str) -> str:
    return character.encode("unicode_escape", "surrogatepass").decode("ascii")


def refuse_a_file(output: Path) -> None:
    """Raise when what was named as the folder for the results is a file.

    Raises:
        UsageError: it is.
    """
    if os.path.isfile(output):  # noqa: PTH113  Path.is_file raises in locked folders
        raise UsageError(
            "{path} is a file, but --output needs a folder.",
            hint="Name a folder; it is made when it does not exist.",
            path=output,
        )


_STOPPING = "\nFinishing the photos at hand; what is written stays.\n"


@contextlib.contextmanager
def stopping_on_signals(stop: Callable[[], None]) -> Iterator[None]:
    """Let Ctrl-C, a closed terminal or a shutdown call `stop`, once however often they come.

    Nothing is raised in the middle of anything, so no photo is left half written. A signal that
    whoever started this program told it to ignore (nohup) stays ignored.
    """
    has_been_told = False

    def ask_to_stop(number: int, frame: object) -> None:
        nonlocal has_been_told
        if not has_been_told:
            has_been_told = True
            stop()
            # Not print: a signal may come in the middle of one.
            with contextlib.suppress(OSError):
                os.write(2, _STOPPING.encode())

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
