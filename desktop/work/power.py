"""Lets the computer sleep, or shuts it down, when the work is done and somebody wished for that."""

import logging
from collections.abc import Callable, Sequence
from enum import Enum

from PySide6.QtCore import QProcess

_log = logging.getLogger(__name__)


class WhenDone(Enum):
    """What becomes of the computer when a run has ended."""

    NOTHING = "nothing"
    SLEEP = "sleep"
    SHUT_DOWN = "shut down"


def power_command(when: WhenDone, platform: str) -> tuple[str, ...]:
    """Give the command of a system, named as `sys.platform` does; empty for nothing."""
    if when is WhenDone.NOTHING:
        return ()
    sleeps = when is WhenDone.SLEEP
    if platform == "darwin":
        script = 'tell application "System Events" to shut down'
        return ("pmset", "sleepnow") if sleeps else ("osascript", "-e", script)
    if platform == "win32":
        state = ("rundll32.exe", "powrprof.dll,SetSuspendState", "0,1,0")
        return state if sleeps else ("shutdown", "/s", "/t", "0")
    return ("systemctl", "suspend" if sleeps else "poweroff")


def run_apart(command: Sequence[str]) -> bool:
    """Start a command that outlives this process; False where it cannot be."""
    program, *arguments = command
    is_started, _ = QProcess.startDetached(program, arguments)
    if not is_started:
        _log.warning("%s cannot be started", program)
    return bool(is_started)


#: Starts a command; tests put another one into its place.
Starter = Callable[[Sequence[str]], bool]
