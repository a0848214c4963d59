"""A run of the window that waits for a disk, and photos that are tried again by one click."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.queue.jobs import JobState, Tally
from desktop.app.main_window import MainWindow
from desktop.queue.queue_menu import QueueMenu
from desktop.ui.widgets.note import Note
from tests.desktop.conftest import start_queue

PATIENCE_MS = 60_000
LEFT = Qt.MouseButton.LeftButton


def note_of(window: MainWindow, title: str) -> Note | None:
    notes = (n for n in window.window_controller.notes.notes if n.message.title == title)
    return next(notes, None)


def click_in_note(window: MainWindow, qtbot: QtBot, title: str, words: str) -> None:
    note = note_of(window, title)
    assert note is not None
    qtbot.mouseClick(next(b for b in note.buttons if b.text() == words), LEFT)


def choose_in_menu(window: MainWindow, qtbot: QtBot, words: str) -> None:
    """Click into the menu of the photos that are selected."""
    view = window.window_controller.queue_panel.list
    place = view.visualRect(view.currentIndex()).center()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, place, view.viewport().mapToGlobal(place)
    )
    QApplication.sendEvent(view.viewport(), event)
    (menu,) = (m for m in window.findChildren(QueueMenu) if m.isVisible())
    action = next(a for a in menu.actions() if a.text() == words)
    qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())


def run_over_broken(window: MainWindow, qtbot: QtBot, names: tuple[str, ...]) -> None:
    """Run to the end, with some photos that fail, then put whole ones in their place."""
    queue = window.window_controller.services.queue
    start_queue(window, qtbot)
    qtbot.waitUntil(lambda: not queue.is_running, timeout=PATIENCE_MS)
    assert queue.model.tally.failed == len(names)


def select(window: MainWindow, qtbot: QtBot, *rows: int) -> None:
    view = window.window_controller.queue_panel.list
    modifier = Qt.KeyboardModifier.NoModifier
    for row in rows:
        place = view.visualRect(view.model().index(row, 0)).center()
        qtbot.mouseClick(view.viewport(), LEFT, modifier, pos=place)
        modifier = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def standing_still(filled, pictures, qtbot: QtBot, told) -> tuple[MainWindow, Path, Path]:
    """Starts a run whose folder of photos goes; gives where it was and where it is."""
    folder = pictures.many(16)
    window = filled(folder)
    queue = window.window_controller.services.queue
    start_queue(window, qtbot)
    qtbot.waitUntil(lambda: queue.model.tally.done >= 1, timeout=PATIENCE_MS)
    away = folder.rename(folder.with_name("unplugged"))
    told(window, "The queue waits")
    return window, folder, away


@pytest.mark.parametrize("by_note", [True, False])
def test_a_run_waits_for_its_folder_and_goes_on_at_once_when_told(
    standing_still, qtbot: QtBot, by_note: bool
) -> None:
    window, folder, away = standing_still
    panel, queue = window.window_controller.queue_panel, window.window_controller.services.queue
    note = note_of(window, "The queue waits")
    assert note is not None
    assert str(folder) in note.message.text
    assert "goes on by itself" in note.message.hint
    done = queue.model.tally.done
    assert queue.model.tally == Tally(done=done, waiting=16 - done)
    qtbot.waitUntil(lambda: f"Waiting, {16 - done} to go" in panel._left.text())
    assert (panel._pause.text(), panel._go.text()) == ("Continue", "Stop")
    away.rename(folder)
    if by_note:
        click_in_note(window, qtbot, "The queue waits", "Try now")
    else:
        qtbot.mouseClick(panel._pause, LEFT)
    qtbot.waitUntil(lambda: note_of(window, "The queue waits") is None, timeout=1500)
    qtbot.waitUntil(lambda: not queue.is_running, timeout=PATIENCE_MS)
    assert queue.model.tally == Tally(done=16)


def test_a_look_that_finds_it_still_away_says_so_again(standing_still, qtbot: QtBot) -> None:
    window, _, away = standing_still
    click_in_note(window, qtbot, "The queue waits", "Try now")
    qtbot.waitUntil(lambda: note_of(window, "The queue waits") is None, timeout=1500)
    qtbot.waitUntil(lambda: note_of(window, "The queue waits") is not None, timeout=5000)
    assert away.exists()
    window.window_controller.services.queue.stop()
    qtbot.waitUntil(
        lambda: not window.window_controller.services.queue.is_running, timeout=PATIENCE_MS
    )


def test_a_run_that_waits_goes_on_by_itself(standing_still, qtbot: QtBot) -> None:
    window, folder, away = standing_still
    queue = window.window_controller.services.queue
    away.rename(folder)
    qtbot.waitUntil(lambda: not queue.is_running, timeout=PATIENCE_MS)
    assert queue.model.tally == Tally(done=16)
    assert note_of(window, "The queue waits") is None


def test_a_run_that_waits_is_stopped_and_its_note_goes(standing_still, qtbot: QtBot) -> None:
    window, folder, away = standing_still
    panel, queue = window.window_controller.queue_panel, window.window_controller.services.queue
    qtbot.mouseClick(panel._go, LEFT)
    qtbot.waitUntil(lambda: not queue.is_running, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: note_of(window, "The queue waits") is None)
    assert queue.model.tally.failed == 0
    away.rename(folder)
    qtbot.mouseClick(panel._go, LEFT)  # Continue
    qtbot.waitUntil(lambda: queue.model.tally == Tally(done=16), timeout=PATIENCE_MS)


def test_what_is_still_being_written_is_said_at_once_and_then_in_a_note(
    filled, pictures, qtbot: QtBot, told
) -> None:
    pictures.grey("whole.jpg")
    half = pictures.grey("half.jpg", width=900, height=700)
    half.write_bytes(half.read_bytes()[:-2000])
    window = filled(pictures.folder)
    panel, queue = window.window_controller.queue_panel, window.window_controller.services.queue
    start_queue(window, qtbot)

    def is_said() -> bool:
        return panel._left.text() == "1 file is still being written"

    qtbot.waitUntil(lambda: is_said() and queue.model.tally.done == 1, timeout=PATIENCE_MS)
    assert note_of(window, "The queue waits") is None
    message = told(window, "The queue waits")
    assert message.text == f"{half} is still being written."
    qtbot.waitUntil(lambda: panel._left.text() == "Waiting, 1 to go")
    pictures.grey("half.jpg", width=900, height=700)
    qtbot.waitUntil(lambda: not queue.is_running, timeout=PATIENCE_MS)
    assert queue.model.tally == Tally(done=2)
    assert note_of(window, "The queue waits") is None


@pytest.mark.parametrize("rows", [(1,), (1, 3)])
def test_photos_that_failed_are_tried_again_by_their_menu(
    filled, pictures, qtbot: QtBot, rows: tuple[int, ...]
) -> None:
    pictures.many(5)
    names = ("01-torn.png", "03-torn.png")
    for name in names:
        pictures.broken(name)
    files = sorted(path.name for path in pictures.folder.iterdir())
    window = filled(pictures.folder)
    queue = window.window_controller.services.queue
    run_over_broken(window, qtbot, names)
    torn = [files.index(name) for name in names]
    chosen = torn[: len(rows)]
    for name in names:
        pictures.grey(name)
    select(window, qtbot, *chosen)
    choose_in_menu(window, qtbot, "Try again")
    qtbot.waitUntil(
        lambda: queue.model.tally.done == 5 + len(rows) and not queue.is_running,
        timeout=PATIENCE_MS,
    )
    left = [job.state for job in queue.model.jobs() if job.state is JobState.FAILED]
    assert len(left) == 2 - len(rows)


def test_a_photo_that_failed_offers_to_be_tried_again_where_it_says_why(
    filled, pictures, qtbot: QtBot
) -> None:
    pictures.broken("a.jpg")
    pictures.grey("b.jpg")
    window = filled(pictures.folder)
    queue = window.window_controller.services.queue
    run_over_broken(window, qtbot, ("a.jpg",))
    pictures.grey("a.jpg")
    select(window, qtbot, 0)
    qtbot.waitUntil(lambda: note_of(window, "This photo could not be coloured") is not None)
    click_in_note(window, qtbot, "This photo could not be coloured", "Try again")
    qtbot.waitUntil(
        lambda: queue.model.tally == Tally(done=2) and not queue.is_running, timeout=PATIENCE_MS
    )
