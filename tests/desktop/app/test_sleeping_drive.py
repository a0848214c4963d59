"""The window's thread asks nothing of the disk that photos and results lie on: it may be asleep."""

import os
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.app.main_window import MainWindow
from tests.desktop.conftest import start_queue

CONTROL: Final = Qt.KeyboardModifier.ControlModifier
#: All that Python asks a disk by.
ASKED_BY: Final = ("stat", "lstat", "access", "open", "scandir", "listdir", "readlink", "statvfs")


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Counter[str]]:
    """Counts what the window's thread asks of the folder of photos."""
    counts: Counter[str] = Counter()
    drive = str(tmp_path / "drive")

    def spied(name: str, real: Callable[..., object]) -> Callable[..., object]:
        def ask(*arguments: object, **more: object) -> object:
            is_window = threading.current_thread() is threading.main_thread()
            if is_window and arguments and str(arguments[0]).startswith(drive):
                counts[f"{name} {Path(str(arguments[0])).name}"] += 1
            return real(*arguments, **more)

        return ask

    for name in ASKED_BY:
        monkeypatch.setattr(os, name, spied(name, getattr(os, name)))
    yield counts
    monkeypatch.undo()


def test_photos_are_opened_saved_and_queued_without_asking_their_disk(
    window: MainWindow, pictures, told, qtbot: QtBot, tmp_path: Path, asked: Counter[str]
) -> None:
    drive = tmp_path / "drive"
    drive.mkdir()
    made = [pictures.grey(f"{number}.png") for number in range(3)]
    photos = [path.rename(drive / path.name) for path in made]
    asked.clear()
    controller = window.window_controller
    photo_controller, queue = controller.services.photo_controller, controller.services.queue
    controller.open_paths((photos[0],))
    qtbot.waitUntil(lambda: photo_controller.colour is not None)
    qtbot.keyClick(window, Qt.Key.Key_S, CONTROL)
    told(window, "Saved")
    qtbot.keyClick(window, Qt.Key.Key_C, CONTROL)
    told(window, "Copied")
    rows = controller.queue_panel.list
    controller.open_paths((drive,))
    qtbot.waitUntil(lambda: queue.model.tally.total >= len(photos))
    start_queue(window, qtbot)
    qtbot.waitUntil(lambda: queue.model.tally.unfinished == 0 and not queue.is_running)
    for row in range(queue.model.rowCount()):
        name = queue.model.jobs(row, row + 1)[0].job.source.name
        place = rows.visualRect(queue.model.index(row, 0)).center()
        qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
        qtbot.waitUntil(lambda: photo_controller.session.photo.name == name)  # noqa: B023  now
    assert not asked


def test_that_is_noticed(tmp_path: Path, asked: Counter[str]) -> None:
    (tmp_path / "drive").exists()
    assert asked == {"stat drive": 1}
