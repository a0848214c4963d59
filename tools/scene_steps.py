"""Steps from one scene of the window to the next, for `tools/screenshots.py`."""

import functools
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeAlias, TypeVar

from PySide6.QtCore import QAbstractAnimation, QCoreApplication, QEventLoop, QPoint, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog

from desktop.app.main_window import MainWindow
from desktop.queue.row_pictures import shown_file
from desktop.ui.widgets.tone_slider import ToneSlider

_PATIENCE_S: Final = 120.0
_LOOK_EVERY_MS: Final = 5

Dialog = TypeVar("Dialog", bound=QDialog)
#: Lets a window live until a condition holds; the words are for who waits in vain.
Wait: TypeAlias = Callable[[Callable[[], bool], str], None]


def wait_for(window: MainWindow, condition: Callable[[], bool], what: str) -> None:
    """Let the window live until a condition holds."""
    loop, end = QEventLoop(), time.monotonic() + _PATIENCE_S
    beat = QTimer()
    beat.start(_LOOK_EVERY_MS)
    while not condition():
        if time.monotonic() > end:
            told = [message.title for message in window.window_controller.notes.messages]
            raise TimeoutError(f"waited in vain for {what}; the window says: {told}")
        loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def waiting(window: MainWindow) -> Wait:
    """Give `wait_for` of a window, for scenes that know no more of it."""
    return functools.partial(wait_for, window)


def settle() -> None:
    """Let layouts find their places."""
    QApplication.processEvents()
    QApplication.processEvents()


def open_photo(window: MainWindow, photo: Path) -> None:
    """Open a photo and wait until it is there in full colour."""
    window.window_controller.open_paths((photo,))
    wait_for_photo(window, photo)


def wait_for_photo(window: MainWindow, photo: Path) -> None:
    """Wait until a photo that opens is there in full colour."""
    title = f"{photo.name} — Autochrome"
    wait_for(window, lambda: window.windowTitle() == title, f"{photo.name} to open")
    wait_for(
        window,
        lambda: window.window_controller.photo_controller.colour is not None,
        f"the colour of {photo.name}",
    )
    moving = window.window_controller.viewer.canvas.findChildren(QAbstractAnimation)
    stopped = QAbstractAnimation.State.Stopped
    wait_for(window, lambda: all(one.state() is stopped for one in moving), "the colour to come in")


def slide(window: MainWindow, slider: ToneSlider, hundredths: int) -> None:
    """Move a slider and wait until the photo shows it."""
    before = window.window_controller.photo_controller.colour
    slider.groove.setValue(hundredths)
    wait_for(
        window,
        lambda: window.window_controller.photo_controller.colour is not before,
        "the slider's picture",
    )


def open_dialog(window: MainWindow, command: str, kind: type[Dialog]) -> Dialog:
    """Open a dialog by its command; another one that is open goes."""
    close_dialogs(window, QDialog)
    _action_of(window, command).trigger()
    dialog = next(found for found in window.findChildren(kind) if found.isVisible())
    settle()
    return dialog


def command_of_key(window: MainWindow, key: str) -> QAction:
    """Give the command of a key, whatever it is called in the language of the window."""
    return next(
        action
        for action in window.actions()
        if key in [shortcut.toString() for shortcut in action.shortcuts()]
    )


def close_dialogs(window: MainWindow, kind: type[QDialog]) -> None:
    """Leave all dialogs of a kind."""
    for dialog in window.findChildren(kind):
        dialog.reject()
    settle()


def has_thumbnails(window: MainWindow) -> bool:
    """Tell whether all rows in sight show the photo, or its result once there is one."""
    view, model = window.window_controller.queue_panel.list, window.window_controller.queue.model
    # The list follows what is worked on: what was scrolled past gets no thumbnail.
    first = max(0, view.indexAt(QPoint(4, 4)).row())
    last = view.indexAt(QPoint(4, view.viewport().height() - 4)).row()
    stop = model.rowCount() if last < 0 else last + 1
    return not any(model.lacks_picture(shown_file(item)) for item in model.listed(first, stop))


def _action_of(window: MainWindow, text: str) -> QAction:
    shown = QCoreApplication.translate("Commands", text)
    return next(action for action in window.actions() if action.text() == shown)
