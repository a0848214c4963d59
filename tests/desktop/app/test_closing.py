import json
import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from core.edits.places import sidecar_of
from core.model.library import Library
from desktop.app.main_window import MainWindow
from desktop.ui.question import Answer, Question
from tests.desktop.conftest import start_queue

PATIENCE_MS = 60_000


def answer(window: MainWindow, words: str) -> None:
    questions = [q for q in window.findChildren(Question) if q.isVisible()]
    assert len(questions) == 1
    button = next(b for b in questions[0].buttons if words in b.text())
    button.click()


def change(window: MainWindow) -> None:
    next(s for s in window.window_controller.adjust.sliders if s.key == "tint").groove.setValue(30)


def test_an_idle_window_closes_at_once(window: MainWindow, pictures, opened) -> None:
    opened(window, pictures.grey())
    assert window.close()
    assert not window.isVisible()


def test_a_window_closes_while_a_photo_is_being_opened(window: MainWindow, pictures) -> None:
    window.window_controller.open_paths((pictures.grey("large.png", width=4000, height=3000),))
    assert window.close()


@pytest.mark.usefixtures("bad_decoders")
def test_a_photo_that_hangs_keeps_neither_the_next_one_nor_the_window(
    library: Library, make_own: Callable[[Library], MainWindow], pictures, opened, monkeypatch
) -> None:
    monkeypatch.setenv("PATIENCE_S", "60")
    window = make_own(library)
    hanging = pictures.grey("hanging.jpg")
    hanging.write_bytes(hanging.read_bytes() + b"forever!")
    window.window_controller.open_paths((hanging,))
    opened(window, pictures.grey("next.jpg"))
    window.window_controller.open_paths((hanging,))
    began = time.monotonic()
    assert window.close()
    # It is ended by itself after some seconds of work only.
    assert time.monotonic() - began < 3.0


def test_changes_by_hand_are_kept_with_the_photo_and_nothing_is_asked(
    window: MainWindow, pictures, opened, qtbot: QtBot
) -> None:
    photo = pictures.grey()
    opened(window, photo)
    change(window)
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=PATIENCE_MS)
    assert not [q for q in window.findChildren(Question) if q.isVisible()]
    assert json.loads(sidecar_of(photo).read_bytes())["edits"]["settings"]["tint"] != 0


def asked(window: MainWindow, qtbot: QtBot) -> None:
    """Close the window, which asks once it knows what cannot be kept."""
    assert not window.close()
    qtbot.waitUntil(
        lambda: any(q.isVisible() for q in window.findChildren(Question)), timeout=PATIENCE_MS
    )


def test_changes_by_hand_are_not_lost_without_a_word(
    window: MainWindow, pictures, opened, qtbot: QtBot
) -> None:
    photo = pictures.with_newer_edits()
    newer = sidecar_of(photo).read_bytes()
    opened(window, photo)
    change(window)
    asked(window, qtbot)
    assert sidecar_of(photo).read_bytes() == newer
    answer(window, "Close without saving")
    assert not window.isVisible()


def test_saving_at_the_end_saves_and_closes(
    window: MainWindow, pictures, opened, qtbot: QtBot
) -> None:
    path = pictures.with_newer_edits("end.png")
    opened(window, path)
    change(window)
    asked(window, qtbot)
    answer(window, "Save")
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=PATIENCE_MS)
    assert path.with_name("end-colour.png").exists()


def test_changes_that_are_saved_are_not_asked_about(
    window: MainWindow, pictures, opened, told
) -> None:
    opened(window, pictures.with_newer_edits())
    change(window)
    window.window_controller.saving.save()
    told(window, "Saved")
    assert window.close()


def test_giving_up_the_question_keeps_the_window_and_a_later_save_does_not_close_it(
    window: MainWindow, pictures, opened, told, qtbot: QtBot
) -> None:
    opened(window, pictures.with_newer_edits())
    change(window)
    asked(window, qtbot)
    question = next(q for q in window.findChildren(Question) if q.isVisible())
    qtbot.keyClick(question, Qt.Key.Key_Escape)
    window.window_controller.saving.save()
    told(window, "Saved")
    assert window.isVisible()


@pytest.fixture
def busy(window: MainWindow, pictures, qtbot: QtBot) -> MainWindow:
    window.window_controller.open_paths((pictures.many(12),))
    queue = window.window_controller.services.queue
    qtbot.waitUntil(lambda: queue.model.tally.total == 12, timeout=PATIENCE_MS)
    start_queue(window, qtbot)
    qtbot.waitUntil(lambda: queue.model.tally.done >= 1, timeout=PATIENCE_MS)
    return window


def test_closing_while_the_queue_runs_asks_and_stops_cleanly(
    busy: MainWindow, pictures, qtbot: QtBot
) -> None:
    assert not busy.close()
    answer(busy, "Stop and close")
    qtbot.waitUntil(lambda: not busy.isVisible(), timeout=PATIENCE_MS)
    out = pictures.folder.with_name("photos-colour")
    assert len(list(out.iterdir())) == busy.window_controller.services.queue.model.tally.done < 12
    assert all(path.suffix == ".png" for path in out.iterdir())


def test_the_question_counts_on_while_the_queue_runs(busy: MainWindow, qtbot: QtBot) -> None:
    assert not busy.close()
    (question,) = (q for q in busy.findChildren(Question) if q.isVisible())

    def said() -> str:
        return " ".join(label.text() for label in question.findChildren(QLabel))

    qtbot.waitUntil(lambda: "12 of 12 photos are done" in said(), timeout=PATIENCE_MS)
    assert question.accessibleDescription() in said()
    answer(busy, "Keep going")
    assert busy.isVisible()


def test_keeping_going_keeps_going(busy: MainWindow, qtbot: QtBot) -> None:
    busy.close()
    answer(busy, "Keep going")
    queue = busy.window_controller.services.queue
    assert queue.is_running
    qtbot.waitUntil(lambda: not queue.is_running, timeout=PATIENCE_MS)
    assert queue.model.tally.done == 12
    assert busy.isVisible()


@pytest.mark.parametrize("given", [["one", "two"], ["two", "one"]])
def test_the_main_answer_is_at_the_right_and_return_takes_it(
    window: MainWindow, qtbot: QtBot, given: list[str]
) -> None:
    answers = [Answer(words, words, is_main=words == "two") for words in given]
    question = Question(window, "Stop?", "Something could be lost.", answers, can_cancel=True)
    question.open()
    shown = sorted(question.findChildren(QPushButton), key=lambda button: button.x())
    assert [button.text() for button in shown] == ["Cancel", "one", "two"]
    given_back: list[str] = []
    question.answered.connect(given_back.append)
    with qtbot.waitActive(question):
        question.activateWindow()
    qtbot.keyClick(question.focusWidget(), Qt.Key.Key_Return)
    assert given_back == ["two"]


def test_whoever_cancels_the_last_question_stays(
    window: MainWindow, pictures, opened, qtbot: QtBot
) -> None:
    opened(window, pictures.with_newer_edits())
    change(window)
    asked(window, qtbot)
    (question,) = (q for q in window.findChildren(Question) if q.isVisible())
    cancel = next(b for b in question.findChildren(QPushButton) if b.text() == "Cancel")
    cancel.click()
    assert not question.isVisible()
    assert window.isVisible()


def test_size_and_place_are_remembered(
    make: Callable[[Library], MainWindow], library: Library
) -> None:
    first = make(library)
    # Within the screen that the offscreen platform has.
    first.resize(900, 655)
    first.close()
    assert make(library).size() == first.size()
