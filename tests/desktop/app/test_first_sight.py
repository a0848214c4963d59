"""The window is seen before most of the program is read, and misses nothing meanwhile."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from core.base.paths import HOME_VARIABLE
from core.model.library import Library
from desktop.app.assembly import attach
from desktop.app.startup_window import StartupWindow, make_startup_window
from tests.desktop.conftest import end

#: What takes long to read, and is of no use to a start page.
_HEAVY: Final = {
    "numpy",
    "cv2",
    "onnxruntime",
    "sqlite3",
    "PIL",
    "core.model.library",
    "desktop.app.window_controller",
}
_SEEN: Final = """
import json, os, sys
from desktop.app.main_window import MainWindow
wait = MainWindow.wait_until_seen
def seen(window):
    wait(window)
    shown = window.grab().toImage()
    places = ((x, y) for x in range(0, shown.width(), 3) for y in range(0, shown.height(), 3))
    colours = {shown.pixel(x, y) for x, y in places}
    told = {"modules": list(sys.modules), "title": window.windowTitle(), "colours": len(colours)}
    print(json.dumps(told), flush=True)
    os._exit(0)
MainWindow.wait_until_seen = seen
from desktop.app.start import main
main([], program="")
"""
_FAILING: Final = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
import desktop.app.assembly
from desktop.app.main_window import MainWindow
def fail(*arguments):
    raise OSError("the disk is gone")
def read():
    box = QApplication.activeModalWidget()
    if isinstance(box, QMessageBox):
        print(box.text(), box.informativeText(), sep="\\n", flush=True)
        box.accept()
wait, timer = MainWindow.wait_until_seen, []
def seen(window):
    wait(window)
    timer.append(QTimer(window))
    timer[0].timeout.connect(read)
    timer[0].start(20)
MainWindow.wait_until_seen = seen
desktop.app.assembly._services = fail
from desktop.app.start import main
sys.exit(main([], program=""))
"""


@pytest.fixture
def front(qapp: QApplication, qtbot: QtBot, home: Path) -> Iterator[StartupWindow]:
    """A window that is seen, in which nothing works so far."""
    front = make_startup_window(qapp, home)
    front.window.show()
    front.window.wait_until_seen()
    yield front
    end(qtbot, front.window)


def test_the_window_is_seen_before_the_rest_is_read(tmp_path: Path) -> None:
    environment = os.environ | {HOME_VARIABLE: str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    ran = subprocess.run(
        [sys.executable, "-c", _SEEN], capture_output=True, check=True, env=environment, text=True
    )
    told = json.loads(ran.stdout)
    assert told["title"] == "Autochrome"
    assert told["colours"] > 20  # words, not an empty ground
    assert not _HEAVY & set(told["modules"])


def test_all_of_the_first_window_is_on_the_screen(front: StartupWindow, library: Library) -> None:
    """On a small screen, too: what saves lies at the bottom."""
    room = front.window.screen().availableSize()
    assert room.height() < 820
    assert front.window.height() < room.height()
    attach(front, library)


def test_the_first_sight_does_not_change(
    front: StartupWindow, library: Library, qtbot: QtBot
) -> None:
    before, size = front.window.bar.grab().toImage(), front.window.stage.size()
    attach(front, library)
    qtbot.waitUntil(lambda: front.window.start.has_pictures)
    assert front.window.bar.grab().toImage() == before
    assert front.window.stage.size() == size  # nothing came beside it
    assert front.window.stage.currentWidget() is front.window.start
    assert front.window.start.isVisible()


def test_a_click_before_the_window_works_is_not_lost(
    front: StartupWindow, library: Library, qtbot: QtBot
) -> None:
    _post_click(_button(front.window.start, "Open folder…"))
    attach(front, library)
    qtbot.waitUntil(lambda: bool(front.window.findChildren(QFileDialog)))
    front.window.findChildren(QFileDialog)[0].reject()


def test_a_window_that_is_closed_before_it_works_closes_once_it_may(
    front: StartupWindow, library: Library, qtbot: QtBot
) -> None:
    front.window.close()
    attach(front, library)
    qtbot.waitUntil(lambda: not front.window.isVisible())


def test_a_start_that_fails_behind_the_window_says_why(tmp_path: Path) -> None:
    environment = os.environ | {HOME_VARIABLE: str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    program = [sys.executable, "-c", _FAILING]
    ran = subprocess.run(program, capture_output=True, check=False, env=environment, text=True)
    assert ran.returncode == 1, ran.stderr
    title, text = ran.stdout.splitlines()
    assert title == "Autochrome cannot start"
    assert text.startswith("Autochrome met a fault of its own: OSError. Your files are untouched.")
    log = next((tmp_path / "logs").glob("*.log")).read_text(encoding="utf-8")
    assert "the disk is gone" in log


def _button(page: QWidget, text: str) -> QPushButton:
    return next(button for button in page.findChildren(QPushButton) if button.text() == text)


def _post_click(button: QWidget) -> None:
    """Click as the system does: the events wait until somebody turns to them."""
    where = QPointF(button.rect().center())
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
        click = QMouseEvent(
            kind,
            where,
            button.mapToGlobal(where),
            Qt.MouseButton.LeftButton,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.postEvent(button, click)
