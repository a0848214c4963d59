"""Who has turned to something else is told once, by the system, that the queue is done."""

from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QDialog, QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot

from core.colour.colour_settings import ColourSettings
from core.model.library import Library
from desktop.app.main_window import MainWindow
from desktop.queue import system_notice
from desktop.queue.run_choice import RunChoice
from desktop.ui.messages import Message
from tests.desktop.conftest import Pictures, start_queue

Filled = Callable[[Path], MainWindow]
Told = Callable[[MainWindow, str], Message]


class TrayIcon(QObject):
    """Stands where the icon in the system's tray would, which the offscreen platform lacks."""

    MessageIcon = QSystemTrayIcon.MessageIcon
    messageClicked = Signal()
    activated = Signal(object)
    is_there = True
    made: ClassVar[list["TrayIcon"]] = []

    def __init__(self, icon: QIcon, parent: QObject) -> None:
        super().__init__(parent)
        self.is_shown = False
        self.told: list[tuple[str, str]] = []
        self.made.append(self)

    @classmethod
    def isSystemTrayAvailable(cls) -> bool:
        return cls.is_there

    @classmethod
    def supportsMessages(cls) -> bool:
        return cls.is_there

    def show(self) -> None:
        self.is_shown = True

    def hide(self) -> None:
        self.is_shown = False

    def showMessage(self, title: str, text: str, icon: object, duration_ms: int) -> None:
        assert self.is_shown
        self.told.append((title, text))


class Alerts:
    """Counts the signs that a window's entry in the task bar gives."""

    def __init__(self) -> None:
        self.windows: list[QWidget] = []

    activeWindow = staticmethod(QApplication.activeWindow)

    def alert(self, window: QWidget) -> None:
        self.windows.append(window)


@pytest.fixture(autouse=True)
def alerts(monkeypatch: pytest.MonkeyPatch) -> Alerts:
    """What is told while no tray, or one, is there."""
    alerts = Alerts()
    monkeypatch.setattr(system_notice, "QSystemTrayIcon", TrayIcon)
    monkeypatch.setattr(system_notice, "QApplication", alerts)
    monkeypatch.setattr(TrayIcon, "made", [])
    return alerts


def run_behind(window: MainWindow, qtbot: QtBot) -> QWidget:
    """Start the queue, turn to another window, and wait until the queue is done."""
    start_queue(window, qtbot)
    other = turn_away(window, qtbot)
    qtbot.waitUntil(lambda: not window.window_controller.queue.is_running)
    return other


def turn_away(window: MainWindow, qtbot: QtBot) -> QWidget:
    """Bring another window to the front."""
    other = QWidget()
    qtbot.addWidget(other)
    with qtbot.waitActive(other):
        other.show()
        other.activateWindow()
    assert not window.isActiveWindow()
    return other


@pytest.fixture
def photos(pictures: Pictures) -> Path:
    """Some photos, one of them broken: large enough that one can turn to another window."""
    pictures.broken("torn.jpg")
    return pictures.many(5)


def test_one_notice_comes_at_the_end_and_its_icon_goes_with_it(
    filled: Filled, photos: Path, qtbot: QtBot, told: Told, alerts: Alerts
) -> None:
    window = filled(photos)
    run_behind(window, qtbot)
    (icon,) = TrayIcon.made
    note = told(window, "queue is done")
    assert icon.told == [(note.title, note.text)]
    assert note.text == "5 in colour, 1 failed."
    assert icon.is_shown
    assert alerts.windows == []
    with qtbot.waitActive(window):
        window.activateWindow()
    assert not icon.is_shown


def test_a_second_run_is_told_by_the_same_icon(filled: Filled, photos: Path, qtbot: QtBot) -> None:
    window = filled(photos)
    run_behind(window, qtbot)
    with qtbot.waitActive(window):
        window.activateWindow()
    first = window.window_controller.queue.model.jobs()[0]
    first.job.target.unlink()
    window.window_controller.queue.editor.wait_again([first.id])
    qtbot.waitUntil(lambda: window.window_controller.queue.model.tally.waiting == 1)
    run_behind(window, qtbot)
    (icon,) = TrayIcon.made
    assert [text for _, text in icon.told] == ["5 in colour, 1 failed.", "1 in colour."]


def test_where_there_is_no_tray_the_window_s_entry_gives_a_sign(
    filled: Filled,
    photos: Path,
    qtbot: QtBot,
    told: Told,
    alerts: Alerts,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(TrayIcon, "is_there", False)
    window = filled(photos)
    run_behind(window, qtbot)
    assert told(window, "queue is done")
    assert alerts.windows == [window]
    assert TrayIcon.made == []


def test_who_looks_at_the_window_is_told_there_alone(
    filled: Filled, photos: Path, qtbot: QtBot, told: Told, alerts: Alerts
) -> None:
    window = filled(photos)
    start_queue(window, qtbot)
    qtbot.waitUntil(lambda: not window.window_controller.queue.is_running)
    assert told(window, "queue is done")
    assert TrayIcon.made == []
    assert alerts.windows == []


def test_a_run_that_cannot_go_on_is_told_as_well(
    filled: Filled,
    photos: Path,
    library: Library,
    qtbot: QtBot,
    told: Told,
) -> None:
    window = filled(photos)
    turn_away(window, qtbot)
    library.find("natural").path.unlink()
    window.window_controller.queue.start(RunChoice("natural", ColourSettings()))
    qtbot.waitUntil(lambda: not window.window_controller.queue.is_running)
    note = told(window, "model")
    (icon,) = TrayIcon.made
    assert icon.told == [(note.title, note.text)]
    assert window.window_controller.queue.model.tally.waiting == len(list(photos.iterdir()))


def test_a_click_on_the_notice_brings_back_a_window_that_was_put_away(
    filled: Filled, photos: Path, qtbot: QtBot
) -> None:
    window = filled(photos)
    run_behind(window, qtbot)
    window.showMinimized()
    (icon,) = TrayIcon.made
    with qtbot.waitActive(window):
        icon.messageClicked.emit()
    assert not window.isMinimized()


def test_who_looks_at_the_settings_is_not_told_by_the_system(
    filled: Filled, photos: Path, qtbot: QtBot, told: Told
) -> None:
    window = filled(photos)
    start_queue(window, qtbot)
    dialog = QDialog(window)
    with qtbot.waitActive(dialog):
        dialog.open()
        dialog.activateWindow()
    qtbot.waitUntil(lambda: not window.window_controller.queue.is_running)
    told(window, "queue is done")
    assert not TrayIcon.made
    dialog.reject()
