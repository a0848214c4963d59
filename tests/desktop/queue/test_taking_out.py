"""Photos that are taken out of the queue, marks that go with them, and where results are shown."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core.queue.jobs import Mark
from desktop.app.main_window import MainWindow
from desktop.ui.notices import Notices
from desktop.ui.question import Question
from tests.desktop.conftest import start_queue


def run(window: MainWindow, qtbot: QtBot) -> None:
    start_queue(window, qtbot)
    queue = window.window_controller.services.queue
    qtbot.waitUntil(lambda: not queue.is_running)


def names(window: MainWindow) -> list[str]:
    return [job.job.source.name for job in window.window_controller.queue.model.jobs()]


def answer(window: MainWindow, words: str) -> None:
    question = next(q for q in window.findChildren(Question) if q.isVisible())
    next(b for b in question.buttons if words in b.text()).click()


def test_the_queue_is_emptied_and_photos_are_taken_out(filled, pictures, qtbot: QtBot) -> None:
    pictures.grey("a.jpg")
    pictures.grey("b.jpg")
    window = filled(pictures.folder)
    view = window.window_controller.queue_panel.list
    view.setCurrentIndex(view.model().index(0, 0))
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: names(window) == ["b.jpg"])
    window.window_controller.queue_panel._clear.click()
    answer(window, "Keep")
    assert names(window) == ["b.jpg"]
    window.window_controller.queue_panel._clear.click()
    answer(window, "Empty")
    qtbot.waitUntil(lambda: not names(window))


def test_marks_are_not_forgotten_without_a_question(filled, pictures, qtbot: QtBot) -> None:
    for name in ("a.jpg", "b.jpg", "c.jpg"):
        pictures.grey(name)
    window = filled(pictures.folder)
    panel, queue = window.window_controller.queue_panel, window.window_controller.queue
    run(window, qtbot)
    a = queue.model.jobs()[0].id
    queue.editor.mark([a], Mark.GOOD)
    qtbot.waitUntil(lambda: queue.model.marks[Mark.GOOD] == 1)
    # What nobody marked goes at once.
    panel.list.setCurrentIndex(panel.list.model().index(1, 0))
    qtbot.keyClick(panel.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: names(window) == ["a.jpg", "c.jpg"])
    panel.list.setCurrentIndex(panel.list.model().index(0, 0))
    for take_out in (
        panel._clear.click,
        panel._clear_ended.trigger,
        lambda: qtbot.keyClick(panel.list, Qt.Key.Key_Delete),
    ):
        take_out()
        question = next(q for q in window.findChildren(Question) if q.isVisible())
        assert "What was thought of 1 result would be forgotten" in question.accessibleDescription()
        answer(window, "Keep")
        qtbot.waitUntil(lambda: not queue.is_writing)
        assert names(window) == ["a.jpg", "c.jpg"]
    panel._clear_ended.trigger()
    answer(window, "Take it out")
    qtbot.waitUntil(lambda: not names(window))


def test_of_several_folders_that_of_the_last_result_is_shown(
    filled, pictures, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, last = (type(pictures)(pictures.folder / name).grey("1.png") for name in "ab")
    window = filled(first.parent)
    run(window, qtbot)
    window.window_controller.open_paths((last.parent,))
    queue = window.window_controller.queue
    qtbot.waitUntil(lambda: queue.model.tally.waiting == 1)
    run(window, qtbot)
    shown: list[Path] = []
    monkeypatch.setattr(Notices, "reveal", lambda self, file, **more: shown.append(file))
    panel = window.window_controller.queue_panel
    qtbot.waitUntil(lambda: panel._go.text() == "Show results")
    panel._go.click()
    assert shown == [queue.model.jobs()[1].job.target]
    # Made anew, the first is the last.
    queue.editor.wait_again([queue.model.jobs()[0].id])
    qtbot.waitUntil(lambda: queue.model.tally.waiting == 1)
    run(window, qtbot)
    qtbot.waitUntil(lambda: panel._go.text() == "Show results")
    panel._go.click()
    assert shown[1:] == [queue.model.jobs()[0].job.target]
