"""A process that another program started: it gives way to that program, and ends when it does.

The other program keeps the writing end of our standard input and writes nothing to it. The system
closes it when that program ends, even by a kill; then this one ends as after Ctrl-C, which keeps
the last whole round. Closing it is also how that program asks for just this.
"""

import _thread
import contextlib
import os
import signal
import sys
import threading
from typing import Final

from core.base.own_process import call_at_end_of_input

#: Where everything that a person waits for comes first, 0 to 19.
_NICENESS: Final = 10


def be_a_child() -> None:
    """Take low priority, and end with whoever holds standard input."""
    _give_way()
    # Started from a shell's background job, Ctrl-C may be ignored, and then so would this be.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    main_thread = threading.get_ident()
    call_at_end_of_input(lambda: _interrupt(main_thread))


def _interrupt(main_thread: int) -> None:
    if sys.platform == "win32":
        _thread.interrupt_main()
    else:  # a true signal also wakes a thread that waits
        signal.pthread_kill(main_thread, signal.SIGINT)


def _give_way() -> None:
    if sys.platform == "win32":
        import ctypes

        below_normal, kernel = 0x4000, ctypes.windll.kernel32
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), below_normal)
    else:
        with contextlib.suppress(OSError):
            os.nice(_NICENESS)
