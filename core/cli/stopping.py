"""How a run on the command line is asked to end."""

import contextlib
import os
import signal
import threading
from collections.abc import Callable, Iterator

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
