"""The line from a process that waits for a photo to the window where it is edited.

A window lives on after the process; neither of the two notices more of the other than that it is
gone.
"""

import contextlib
import os
import queue
import secrets
import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from multiprocessing import AuthenticationError
from multiprocessing.connection import Connection, Listener
from pathlib import Path
from typing import Final

from core.base.errors import AutochromeError
from core.base.own_process import PROGRAM_FOLDER, is_frozen
from core.base.presence import is_there
from core.base.strict_json import WrongValue
from desktop.app import single_instance
from desktop.external.edit_request import (
    MOST_BYTES,
    Answer,
    EditRequest,
    answer_from_bytes,
    request_to_json,
)

#: First argument of a window that is opened for a photo of another program.
FOR_EDITS: Final = "--for-edits"
_KEY_BYTES: Final = 16
#: An open window looks at once into what is left for it, unless it hangs.
_TAKEN_WITHIN_S: Final = 10.0
#: One that was just started may come from a slow disk.
_STARTED_WITHIN_S: Final = 120.0
#: How often is looked until the line stands; after that nothing is looked at any more.
_LOOK_S: Final = 0.1


class NoAnswer(AutochromeError):
    """No window took the photo, or the one that did is gone."""


class NoWindow(AutochromeError):
    """None can be opened here."""

    exit_status = 2


@dataclass(frozen=True, slots=True)
class WantedEdit:
    """What the window is to be asked for; see `EditRequest`."""

    source: Path
    output: Path
    quality: int | None
    replaces_source: bool


def ask(wanted: WantedEdit, home: Path) -> Answer:
    """Hand a photo over, and wait for the answer.

    Raises:
        NoAnswer: no window took it, or the one that did is gone.
        NoWindow: none can be opened.
    """
    key = secrets.token_bytes(_KEY_BYTES)
    with _listener(key) as listener:
        request = EditRequest(
            wanted.source,
            wanted.output,
            str(listener.address),
            key.hex(),
            wanted.quality,
            wanted.replaces_source,
        )
        line = _line(listener, request, home)
    with line:
        try:
            return answer_from_bytes(line.recv_bytes(MOST_BYTES))
        except (OSError, EOFError, WrongValue) as error:
            raise NoAnswer(
                "The window ended without an answer, and nothing was written for {path}.",
                path=wanted.source,
            ) from error


def _listener(key: bytes) -> Listener:
    """Listen where only this computer's user comes by, on no port."""
    try:
        return Listener(authkey=key)
    except OSError:
        # A temporary folder with a long name has no room for a socket's.
        return Listener(f"/tmp/autochrome-{secrets.token_hex(8)}", authkey=key)


def _line(listener: Listener, request: EditRequest, home: Path) -> Connection:
    """Give the line to the window that took the photo; one is opened where none answers.

    Raises:
        NoAnswer: no window took it.
        NoWindow: none can be opened.
    """
    called: queue.Queue[Connection] = queue.Queue()
    threading.Thread(target=_listen, args=(listener, called), daemon=True).start()
    is_open = _is_open(home)
    left = single_instance.leave_for_window(home, request_to_json(request))
    child = None if is_open else _open_window()
    until = time.monotonic() + (_TAKEN_WITHIN_S if is_open else _STARTED_WITHIN_S)
    while True:
        with contextlib.suppress(queue.Empty):
            return called.get(timeout=_LOOK_S)
        has_failed = child is not None and child.poll() not in (None, 0)
        if not has_failed and time.monotonic() < until:
            continue
        is_taken = not is_there(left)
        if child is None and not is_taken:
            child, until = _open_window(), time.monotonic() + _STARTED_WITHIN_S
            continue
        left.unlink(missing_ok=True)
        if has_failed:
            raise NoWindow("The window could not be opened.", hint="Is there a display?")
        if is_taken:
            raise NoAnswer("The open window of Autochrome is of a version that cannot do this.")
        raise NoAnswer("The window of Autochrome does not answer.")


def _listen(listener: Listener, called: "queue.Queue[Connection]") -> None:
    """Take the first who proves to know the key; the end of the listener ends this, too."""
    while True:
        try:
            called.put(listener.accept())
        except (AuthenticationError, EOFError):
            continue
        except OSError:
            pass
        return


def _is_open(home: Path) -> bool:
    """Tell whether there seems to be a window."""
    held = single_instance.lock(home)
    if held is None:
        return True
    held.unlock()
    return False


def _open_window() -> "subprocess.Popen[bytes]":
    """Start a window that outlives this process and keeps none of its streams open."""
    # An AppImage is only there as long as what was started of it runs.
    image = os.environ.get("APPIMAGE")
    program = [image] if image else [sys.executable, *(() if is_frozen() else ("-m", "desktop"))]
    nowhere = subprocess.DEVNULL
    flags = 0
    if sys.platform == "win32":
        flags = subprocess.DETACHED_PROCESS | subprocess.CREATE_NEW_PROCESS_GROUP
    return subprocess.Popen(
        [*program, FOR_EDITS],
        stdin=nowhere,
        stdout=nowhere,
        stderr=nowhere,
        cwd=None if is_frozen() else PROGRAM_FOLDER,
        start_new_session=True,
        creationflags=flags,
    )
