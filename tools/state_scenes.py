"""Bring the window to states that come now and then, for `tools/screenshots.py`."""

from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.connection import Listener
from pathlib import Path
from threading import Thread
from typing import Final

from PySide6.QtCore import QMimeData, QUrl

from desktop.app.main_window import MainWindow
from desktop.external.edit_request import EditRequest, request_to_json
from desktop.find.finder import Finder
from desktop.photo.viewer.strip_frames import Frames
from desktop.queue.watch_sheet import WatchSheet
from tools.scene_steps import (
    Wait,
    close_dialogs,
    command_of_key,
    open_photo,
    settle,
    wait_for_photo,
)

#: What both sides of a line to another program know.
_KEY: Final = "5ec1"
_SEARCHED: Final = "crop"


def scenes(window: MainWindow, photos: tuple[Path, ...], torn: Path, wait: Wait) -> Iterator[str]:
    """Give the name of each scene when it is there.

    Args:
        window: it was opened on photos before, and shows what was opened lately.
        photos: those; some have results.
        torn: a photo that breaks off before its first pixel.
        wait: lets the window live until something holds.
    """
    controller = window.window_controller
    wait(lambda: window.start.has_pictures, "the photos opened lately")
    settle()
    yield "lately"
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(photo)) for photo in photos])
    controller.dropping.greet(dragged)
    settle()
    yield "drop"
    controller.dropping.end_greeting()
    open_photo(window, photos[-1])  # it has no result so far, so that nothing is asked
    controller.saving.save()
    wait(lambda: bool(controller.notes.messages), "the photo to be saved")
    settle()
    yield "saved"
    controller.notes.close_all()
    command_of_key(window, "Ctrl+K").trigger()
    finder = next(one for one in window.findChildren(Finder) if one.isVisible())
    finder.field.setText(_SEARCHED)
    settle()
    yield "find-action-photo"
    finder.leave()
    with _another_program(photos[1]) as request:
        asked = request_to_json(request)
        assert isinstance(asked, dict)
        window.external_editing.on_handed_over(asked)
        bar = window.external_editing.bar
        wait(lambda: bar.isVisible() and bar.done.isEnabled(), "the photo of another program")
        wait_for_photo(window, photos[1])
        small = controller.viewer.strip.model()
        assert isinstance(small, Frames)
        wait(lambda: all(map(small.has_tried, small.photos)), "the small pictures")
        settle()
        yield "edit"
        bar.cancel.click()
        wait(bar.isHidden, "the other program to be told")
    controller.watch.ask(str(photos[0].parent))
    settle()
    yield "watch"
    close_dialogs(window, WatchSheet)
    controller.open_paths((torn,))
    wait(controller.viewer.trouble.isVisible, "that the photo cannot be read")
    controller.notes.close_all()
    settle()
    yield "unreadable"


@contextmanager
def _another_program(photo: Path) -> Iterator[EditRequest]:
    """Wait for a photo as another program does."""
    with Listener(authkey=bytes.fromhex(_KEY)) as listener:
        address = listener.address
        assert isinstance(address, str)
        lines = Thread(target=lambda: listener.accept().poll(None), daemon=True)
        lines.start()
        yield EditRequest(photo, photo.with_name("for the layout.png"), address, _KEY)
        lines.join()
