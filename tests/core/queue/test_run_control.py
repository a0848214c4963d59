"""How a run is told things: from any thread, and from the handler of a signal."""

import faulthandler
import signal
import sys
import threading
import time

import pytest

from core.queue.run_control import RunControl


def test_what_is_told_before_it_is_waited_for_is_heard_once() -> None:
    control = RunControl()
    control.go_on()
    control.go_on()
    assert control.wait_a_while(60)
    assert not control.wait_a_while(0.01)


def test_what_another_thread_tells_ends_a_wait() -> None:
    control = RunControl()
    telling = threading.Timer(0.2, control.go_on)
    telling.start()
    began = time.monotonic()
    assert control.wait_a_while(60)
    assert time.monotonic() - began < 30
    telling.join()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no timers that signal")
def test_a_signal_may_come_in_any_moment_of_a_wait() -> None:
    """An event's own lock is held for some microseconds of each wait: its setter would hang."""
    control = RunControl()
    told = 0

    def tell(number: int, frame: object) -> None:
        nonlocal told
        told += 1
        control.go_on()
        # Only now the next: on a busy machine handlers would come faster than they end.
        signal.setitimer(signal.ITIMER_REAL, 0.0013)

    before = signal.signal(signal.SIGALRM, tell)
    faulthandler.dump_traceback_later(60, exit=True)  # a thread that hangs hears of nothing else
    signal.setitimer(signal.ITIMER_REAL, 0.0013)
    try:
        end = time.monotonic() + 2
        while time.monotonic() < end:
            control.wait_a_while(0.00005)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
        faulthandler.cancel_dump_traceback_later()
    assert told > 100


def test_whoever_waits_beside_a_run_has_its_room_for_a_while() -> None:
    control = RunControl()
    assert not control.gives_way
    control.give_way(60)
    assert control.gives_way
    control.give_way(0)
    assert not control.gives_way
