"""Saving all open photos asks once, before the run that makes their results."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core.batch.naming import NamePattern
from core.batch.output_place import Beside
from desktop.app.main_window import MainWindow
from desktop.queue.start_sheet import StartSheet
from tests.desktop.conftest import Pictures
from tests.desktop.shown_text import settle

Opened = Callable[[MainWindow, Path], None]
CONTROL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def asks(window: MainWindow) -> bool:
    return any(sheet.isVisible() for sheet in window.findChildren(StartSheet))


def test_what_could_not_be_added_does_not_ask_when_the_photos_come_later(
    window: MainWindow, pictures: Pictures, opened: Opened, qtbot: QtBot
) -> None:
    photos = pictures.grey("a.jpg"), pictures.grey("b.jpg")
    for photo in photos:
        opened(window, photo)
    queue = window.window_controller.services.queue
    usual = queue.export_choice
    like_photos = replace(usual, place=Beside.PHOTO, pattern=NamePattern("{name}"))
    with qtbot.waitSignal(queue.rested):
        queue.choose_export(like_photos, "")
    with qtbot.waitSignal(queue.failed):
        qtbot.keyClick(window, Qt.Key.Key_S, CONTROL_ALT)
    with qtbot.waitSignal(queue.rested):
        queue.choose_export(usual, "")
    with qtbot.waitSignal(queue.filled):
        queue.add(photos)
    qtbot.waitUntil(lambda: queue.model.tally.waiting == len(photos))
    settle()
    assert not asks(window)
    qtbot.keyClick(window, Qt.Key.Key_S, CONTROL_ALT)
    qtbot.waitUntil(lambda: asks(window))
