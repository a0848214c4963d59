"""At the end of a run: the computer may sleep, is told to a minute ahead, and can be kept on."""

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from core.queue.run_lock import sole_runner
from core.queue.store import QueueStore
from desktop.app.main_window import MainWindow
from desktop.queue import when_done
from desktop.queue.when_done import COUNTDOWN_S, WhenDoneButton
from desktop.work.awake import Awake
from desktop.work.power import WhenDone, power_command
from tests.desktop.conftest import start_queue


@pytest.fixture
def asked(window: MainWindow) -> list[tuple[str, ...]]:
    """What the system would have been told: nothing is, in a test."""
    told: list[tuple[str, ...]] = []
    countdown = window.window_controller._queue.ends.countdown

    def start(command) -> bool:
        told.append(tuple(command))
        return True

    countdown._start = start
    return told


@pytest.fixture
def run(filled, pictures, qtbot: QtBot, asked):
    """Runs the queue, with a wish for the end of it."""

    def to_the_end(when: WhenDone) -> MainWindow:
        window = filled(pictures.many(12))
        panel, queue = window.window_controller.queue_panel, window.window_controller.queue
        assert not panel.when_done.isVisible()
        start_queue(window, qtbot)
        queue.pause()  # the hand is slower than a run of small photos
        qtbot.waitUntil(panel.when_done.isVisible)
        assert panel.when_done.text() == "When done: nothing"
        qtbot.mouseClick(panel.when_done, Qt.MouseButton.LeftButton)
        menu = panel.when_done.menu_of_choices
        assert menu.isVisible()
        next(a for a in menu.actions() if a.data() == when.value).trigger()
        menu.close()
        queue.resume()
        qtbot.waitUntil(lambda: not queue.is_running)
        return window

    return to_the_end


def test_the_computer_sleeps_a_minute_after_the_end(run, asked, told) -> None:
    window = run(WhenDone.SLEEP)
    message = told(window, "The computer goes to sleep")
    assert message.text == f"The queue is done. {COUNTDOWN_S} seconds are left to stay on."
    countdown = window.window_controller._queue.ends.countdown
    countdown._beat.stop()  # the clock of the test is faster
    for left in range(COUNTDOWN_S - 1, 0, -1):
        countdown.tick()
        words = told(window, "The computer goes to sleep").text
        assert f" {left} second" in words
        assert asked == []
    countdown.tick()
    assert asked == [power_command(WhenDone.SLEEP, sys.platform)]
    assert not [m for m in window.window_controller.notes.messages if "sleep" in m.title]


@pytest.mark.parametrize("way", ["offer", "cross", "another run"])
def test_whoever_is_there_keeps_it_on(run, asked, told, qtbot: QtBot, way: str) -> None:
    window = run(WhenDone.SHUT_DOWN)
    told(window, "The computer shuts down")
    countdown = window.window_controller._queue.ends.countdown
    assert countdown.is_on
    (note,) = [n for n in window.window_controller.notes.notes if "shuts" in n.message.title]
    if way == "offer":
        (button,) = note.buttons
        assert button.text() == "Stay on"
        button.click()
    elif way == "cross":
        note.closed.emit(note)
        countdown.tick()
    else:
        queue = window.window_controller.queue
        queue.editor.wait_again([queue.model.jobs()[0].id])
        qtbot.waitUntil(lambda: queue.model.tally.waiting == 1)
        queue.go_on() if queue.run_choice else queue.start(queue.last_choice)
        countdown.tick()
        qtbot.waitUntil(lambda: not queue.is_running)
    assert not countdown.is_on
    assert asked == []
    # The wish was for that run alone.
    assert window.window_controller.queue_panel.when_done.text() == "When done: nothing"


@pytest.mark.parametrize("way", ["disabled", "hidden"])
def test_the_menu_goes_with_what_it_belongs_to(qtbot: QtBot, way: str) -> None:
    # In a run the panel does the one where a click could miss, else the other.
    room = QWidget()
    button = WhenDoneButton()
    QVBoxLayout(room).addWidget(button)
    qtbot.addWidget(room)
    with qtbot.waitExposed(room):
        room.show()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.menu_of_choices.isVisible()
    if way == "disabled":
        button.setEnabled(False)
    else:
        button.setVisible(False)
    assert not button.menu_of_choices.isVisible()
    button.setEnabled(True)
    button.setVisible(True)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.menu_of_choices.isVisible()
    button.menu_of_choices.close()


def test_a_run_that_is_stopped_leaves_the_computer_on(
    filled, pictures, qtbot: QtBot, asked
) -> None:
    window = filled(pictures.many(16))
    queue, panel = window.window_controller.queue, window.window_controller.queue_panel
    start_queue(window, qtbot)
    queue.pause()
    qtbot.waitUntil(panel.when_done.isVisible)
    panel.when_done.chosen.emit(WhenDone.SHUT_DOWN)
    queue.stop()
    qtbot.waitUntil(lambda: not queue.is_running)
    assert not window.window_controller._queue.ends.countdown.is_on
    assert asked == []


@pytest.mark.skipif(sys.platform == "win32", reason="no child there")
def test_the_computer_is_kept_awake_while_photos_are_coloured(
    filled, pictures, qtbot: QtBot
) -> None:
    window = filled(pictures.many(12))
    queue, ends = window.window_controller.queue, window.window_controller._queue.ends
    ends._awake = awake = Awake(("cat",))
    start_queue(window, qtbot)
    assert awake.is_kept
    queue.pause()
    qtbot.waitUntil(lambda: queue.is_paused)
    qtbot.waitUntil(lambda: not awake.is_kept)
    queue.resume()
    assert awake.is_kept
    qtbot.waitUntil(lambda: not queue.is_running)
    assert not awake.is_kept


def test_a_run_of_another_process_keeps_the_computer_on(run, asked, told) -> None:
    window = run(WhenDone.SHUT_DOWN)
    told(window, "The computer shuts down")
    countdown = window.window_controller._queue.ends.countdown
    countdown.tick()
    assert countdown.is_on
    queue = window.window_controller.queue
    with QueueStore(window.window_controller.services.home / "queue.sqlite3") as store:
        store.wait_again([queue.model.jobs()[0].id])
    with sole_runner(window.window_controller.services.home / "queue.sqlite3"):
        queue._mirror.ask_for_progress()
        assert queue.is_at_work_elsewhere
        countdown.tick()
    assert not countdown.is_on
    assert asked == []


@pytest.mark.parametrize(
    ("command", "why"),
    [
        (
            (sys.executable, "-c", "import sys; sys.exit('Call to Suspend failed')"),
            "Suspend failed",
        ),
        (("no-such-program-anywhere",), "no-such-program-anywhere"),
    ],
)
def test_a_system_that_does_not_sleep_is_told(
    window: MainWindow,
    told,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    command: tuple[str, ...],
    why: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(when_done, "power_command", lambda when, platform: command)
    countdown = window.window_controller._queue.ends.countdown
    countdown.begin(WhenDone.SLEEP)
    for _ in range(COUNTDOWN_S):
        countdown.tick()
    notes = window.window_controller.notes
    qtbot.waitUntil(lambda: any("stays on" in note.title for note in notes.messages))
    message = told(window, "The computer stays on")
    assert message.text.startswith("The system did not let it sleep: ")
    assert why in message.text
    assert why in caplog.text
