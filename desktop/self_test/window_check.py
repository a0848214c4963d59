"""The self-test's window: the real one, on no screen, with a home of its own.

It is opened by a child process, so that a window that crashes, or does not close, is told as such
and the test goes on.
"""

import io
import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, NoReturn

from core.base.errors import AutochromeError
from core.base.own_process import is_frozen
from core.base.paths import bundled_models_dir
from core.model.library import Library
from desktop.self_test import child_process
from desktop.self_test.engine_check import sample
from desktop.self_test.failed_step import StepFailed

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

_PATIENCE_MS: Final = 60_000
_TICK_MS: Final = 10
#: The child has more: it must load everything first.
_CHILD_PATIENCE_S: Final = 300.0


def open_in_child(folder: Path) -> str:
    """Let a child process open the window, show a photo in colour and close it.

    Args:
        folder: of this test; the window's home is below it.

    Raises:
        StepFailed: the child says why, or how it ended.
    """
    start = () if is_frozen() else ("-m", "desktop")
    command = [sys.executable, *start, "--self-test", "--window", str(folder)]
    ended = child_process.run("The window", command, patience_s=_CHILD_PATIENCE_S)
    told = ended.output.strip()
    if ended.status == 0:
        return told
    raise StepFailed(told or f"The window crashes (status {ended.status}): {ended.complaint}")


def be_the_child(folder: Path) -> NoReturn:
    """Open the window, print what came of it, and end without a farewell.

    A window that failed may have left threads that Python would wait for.
    """
    # A failure that names a file is told whatever its letters are, as UTF-8, which is read.
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="replace")
    status = 0
    try:
        print(_open_window(folder))
    except StepFailed as error:
        print(error)
        status = 1
    except Exception as error:  # whatever it is, it is the answer
        print(f"{type(error).__name__}: {error}")
        status = 1
    sys.stdout.flush()
    os._exit(status)


def _open_window(folder: Path) -> str:
    """Open the window, wait until a photo is shown in colour, and close it.

    Args:
        folder: of this test; the window's home is below it.

    Raises:
        StepFailed: the window does not come, says why it shows no colour, shows none, met a
            fault or does not close.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from desktop.app.assembly import attach
    from desktop.app.excepthook import ExceptionHook
    from desktop.app.startup_window import make_application, make_startup_window
    from desktop.ui.messages import MessageTone

    app = make_application(["Autochrome"])
    wait_until = partial(_wait_until, app)
    met: list[AutochromeError] = []
    faults = ExceptionHook()
    faults.met.connect(met.append)
    faults.install()
    try:
        home = folder / "home"
        startup = make_startup_window(app, home)
        window = startup.window
        window.show()
        wait_until(lambda: window.start.is_seen, "the window is not open")
        attach(startup, Library(bundled_models_dir(), home / "models"))
        window.window_controller.open_paths((sample(),))
        pictures = window.window_controller.viewer.canvas
        notes = window.window_controller.notes
        wait_until(
            lambda: (
                any(one.tone is MessageTone.BAD for one in notes.messages)
                or (pictures.pictures is not None and pictures.pictures.colour is not None)
            ),
            "the photo is not in colour",
        )
        for message in notes.messages:
            if message.tone is MessageTone.BAD:
                raise StepFailed(f"{message.title}. {message.text}")
        shown = window.grab().toImage()
        window.close()
        wait_until(lambda: not window.isVisible(), "the window is not closed")
    finally:
        faults.remove()
    if met:
        raise StepFailed(str(met[0]))
    if shown.allGray():
        raise StepFailed("The window shows no colour.")
    return f"opened, showed {sample().name} in colour, closed ({shown.width()} x {shown.height()})"


def _wait_until(app: "QApplication", is_so: Callable[[], bool], what: str) -> None:
    """Let the window work until something is so; `what` says that it is not, after a while."""
    from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer

    deadline = QDeadlineTimer(_PATIENCE_MS)
    # An event at least so often; between them the processor is for those who work.
    tick = QTimer()
    tick.start(_TICK_MS)
    while not is_so():
        if deadline.hasExpired():
            raise StepFailed(f"After {_PATIENCE_MS // 1000} seconds {what}.")
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
