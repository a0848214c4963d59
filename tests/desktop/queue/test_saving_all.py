"""Saving all open photos asks once, before the run that makes their results."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core.batch.naming import NamePattern
from core.batch.output_place import Beside
from core.queue.jobs import JobState
from desktop.app.main_window import MainWindow
from desktop.queue.start_sheet import StartSheet
from desktop.ui.messages import Message
from tests.desktop.conftest import Pictures, accept_sheet, start_queue, start_sheet
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


def rows(window: MainWindow) -> list[tuple[str, JobState]]:
    model = window.window_controller.queue.model
    return [(item.job.source.name, item.state) for item in model.jobs()]


def test_a_run_that_is_not_wanted_leaves_the_queue_as_it_was(
    window: MainWindow, pictures: Pictures, opened: Opened, qtbot: QtBot
) -> None:
    done, fresh = pictures.grey("a.jpg"), pictures.grey("b.jpg")
    controller = window.window_controller
    controller.queue.add((done,))
    qtbot.waitUntil(lambda: controller.queue.model.tally.waiting == 1)
    start_queue(window, qtbot)
    qtbot.waitUntil(
        lambda: controller.queue.model.tally.done == 1 and not controller.queue.is_running
    )
    for photo in (done, fresh):
        opened(window, photo)
    opened(window, done)
    next(s for s in controller.adjust.sliders if s.key == "saturation").groove.setValue(150)
    before = rows(window)
    result = controller.queue.model.jobs()[0].job.target
    written = result.read_bytes()
    qtbot.keyClick(window, Qt.Key.Key_S, CONTROL_ALT)
    qtbot.waitUntil(lambda: asks(window))
    sheet = start_sheet(window)
    assert sheet.windowTitle() == "Colour 2 photos"
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: rows(window) == before)
    # Once more, and this time it is wanted.
    window.activateWindow()  # as a desktop does
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_S, CONTROL_ALT)
    qtbot.waitUntil(lambda: asks(window))
    accept_sheet(window, qtbot)
    qtbot.waitUntil(lambda: rows(window) == [("a.jpg", JobState.DONE), ("b.jpg", JobState.DONE)])
    again = controller.queue.model.jobs()[0].job.target
    assert again.read_bytes() != written


def test_what_is_saved_as_it_is_is_not_made_again(
    window: MainWindow,
    pictures: Pictures,
    opened: Opened,
    qtbot: QtBot,
    told: Callable[[MainWindow, str], Message],
) -> None:
    photos = pictures.grey("a.jpg"), pictures.grey("b.jpg")
    controller = window.window_controller
    for photo in photos:
        opened(window, photo)
    with qtbot.waitSignal(controller.photo_controller.saved):
        qtbot.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window, Qt.Key.Key_S, CONTROL_ALT)
    qtbot.waitUntil(lambda: asks(window))
    assert start_sheet(window).windowTitle() == "Colour 1 photo"
    accept_sheet(window, qtbot)
    qtbot.waitUntil(lambda: rows(window) == [("a.jpg", JobState.DONE)])
    qtbot.waitUntil(lambda: not controller.queue.is_running)
    qtbot.keyClick(window, Qt.Key.Key_S, CONTROL_ALT)
    told(window, "All of them are saved already")
    assert not asks(window)
