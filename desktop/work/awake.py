"""Keeps the computer awake while something is at work, by the means of its system.

Linux: a child of `systemd-inhibit`, which asks `org.freedesktop.login1`, as long as it reads from a
pipe of ours; macOS: `caffeinate`, which ends with this process; Windows: `SetThreadExecutionState`.
Whatever kills this program, the computer may sleep again. The screen may go dark all the while.
"""

import contextlib
import ctypes
import logging
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from typing import Final

_log = logging.getLogger(__name__)
#: Windows (winbase.h): the state holds until it is changed; the system is needed.
_ES_CONTINUOUS: Final = 0x80000000
_ES_SYSTEM_REQUIRED: Final = 0x00000001
_PATIENCE_S: Final = 2.0


def awake_command(
    platform: str, pid: int, find: Callable[[str], str | None] = shutil.which
) -> tuple[str, ...]:
    """Give the command that keeps the computer awake while it runs; empty where there is none.

    Args:
        platform: as `sys.platform`.
        pid: of this process.
        find: gives the path of a program, as `shutil.which` does.
    """
    if platform == "darwin":
        tool = find("caffeinate")
        return (tool, "-i", "-w", str(pid)) if tool else ()
    tool, reader = find("systemd-inhibit"), find("cat")
    if not platform.startswith("linux") or tool is None or reader is None:
        return ()
    return (
        tool,
        "--what=idle:sleep",
        "--who=Autochrome",
        "--why=Photos are being coloured",
        "--mode=block",
        reader,  # until the pipe that it reads from ends, with this process at the latest
    )


class Awake:
    """Keeps the computer awake from `begin` to `end`; where that cannot be, nothing is lost.

    Args:
        command: what is run meanwhile; None: what the system has.
    """

    def __init__(self, command: tuple[str, ...] | None = None) -> None:
        self._command = command
        self._child: subprocess.Popen[bytes] | None = None
        self._is_begun = False

    @property
    def is_kept(self) -> bool:
        """Whether the computer is kept awake now."""
        if sys.platform == "win32":
            return self._is_begun
        return self._child is not None and self._child.poll() is None

    def begin(self) -> None:
        """Keep the computer awake; in the thread that ends it, too."""
        if self._is_begun:
            return
        self._is_begun = True
        if sys.platform == "win32":
            _set_execution_state(_ES_CONTINUOUS | _ES_SYSTEM_REQUIRED)
            return
        command = self._command
        if command is None:
            command = awake_command(sys.platform, os.getpid())
        if not command:
            _log.info("nothing here keeps the computer awake")
            return
        try:
            self._child = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        except OSError as error:
            _log.info("the computer is not kept awake: %s", error)

    def end(self) -> None:
        """Let the computer sleep again when it likes."""
        self._is_begun = False
        if sys.platform == "win32":
            _set_execution_state(_ES_CONTINUOUS)
        child, self._child = self._child, None
        if child is None:
            return
        if child.stdin is not None:
            with contextlib.suppress(OSError):  # it has ended before
                child.stdin.close()
        if sys.platform == "darwin":
            child.terminate()  # it waits for the end of this process
        try:
            status = child.wait(_PATIENCE_S)
        except subprocess.TimeoutExpired:
            child.kill()
            status = child.wait()
        if status > 0:
            _log.info("the computer was not kept awake: status %d", status)


def _set_execution_state(state: int) -> None:
    if sys.platform == "win32":
        ctypes.windll.kernel32.SetThreadExecutionState(state)
