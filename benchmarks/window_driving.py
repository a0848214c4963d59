"""Drives the window as a hand does, for what is measured of it."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEventLoop

from desktop.app.main_window import MainWindow
from desktop.queue.start_sheet import StartSheet

_PATIENCE_S: Final = 1200.0
#: A look at what came, before it is answered.
LOOK_S: Final = 0.5


def show(window: MainWindow, photo: Path) -> None:
    """Open a photo, and wait for its colour."""
    photo_controller = window.window_controller.photo_controller
    photo_controller.open_file(photo)

    def is_shown() -> bool:
        shown = photo_controller.session.photo
        return (
            shown is not None and shown.name == photo.name and photo_controller.colour is not None
        )

    wait(is_shown)


def start_queue(window: MainWindow, photos: Path) -> None:
    """Drop a folder on the window and start its queue."""
    window.window_controller.open_paths((photos,))
    wait(lambda: window.window_controller.queue.model.tally.waiting > 0)
    rest(LOOK_S)  # nobody clicks without looking
    window.window_controller.queue_panel.go()
    rest(LOOK_S)
    for sheet in window.findChildren(StartSheet):
        if sheet.isVisible():
            sheet.start()


def wait(condition: Callable[[], bool]) -> None:
    """Let the window live until a condition holds."""
    end = time.perf_counter() + _PATIENCE_S
    while not condition():
        if time.perf_counter() > end:
            raise TimeoutError("the window did not come so far; is the machine busy?")
        turn()


def rest(seconds: float) -> None:
    """Let the window live for a while."""
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        turn()


def turn() -> None:
    """Let the window do what comes next."""
    QEventLoop().processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
