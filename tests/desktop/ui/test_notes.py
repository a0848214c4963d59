"""Notes are read, and then they leave the photo to itself."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app.main_window import MainWindow
from desktop.ui.messages import Message, MessageTone
from desktop.ui.widgets import note_time
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.note import Note, Offer
from desktop.ui.widgets.note_time import ABOUT_PHOTO, reading_ms
from tests.desktop.conftest import Pictures

Opened = Callable[[MainWindow, Path], None]


def message(tone: MessageTone, title: str, text: str = "A sentence about it.") -> Message:
    return Message(tone, title, text)


def in_sight(window: MainWindow) -> list[str]:
    return [note.message.title for note in window.window_controller.notes.notes if note.isVisible()]


def dismiss(note: Note, qtbot: QtBot) -> None:
    (cross,) = note.findChildren(IconButton)
    qtbot.mouseClick(cross, Qt.MouseButton.LeftButton)


@pytest.fixture
def quick_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits for seconds here."""
    monkeypatch.setattr(note_time, "_LEAST_MS", 40)
    monkeypatch.setattr(note_time, "_LETTER_MS", 0)


@pytest.mark.usefixtures("quick_reader")
def test_what_asks_for_nothing_goes_by_itself_and_the_rest_stays(
    window: MainWindow, qtbot: QtBot
) -> None:
    notes, offer = window.window_controller.notes, (Offer("key", "Do it"),)
    notes.tell(message(MessageTone.GOOD, "Good"), offer)
    notes.tell(message(MessageTone.INFO, "Told"))
    notes.tell(message(MessageTone.INFO, "Of the photo"), offer, about=ABOUT_PHOTO)
    for tone in (MessageTone.CAUTION, MessageTone.BAD):
        notes.tell(message(tone, tone.name))
    notes.tell(message(MessageTone.INFO, "Asked"), offer)
    for title in ("Asked", "BAD"):
        assert title in in_sight(window)
        dismiss(notes.notes[-1], qtbot)
    # The clock of those that waited begins when they are seen.
    qtbot.waitUntil(lambda: [m.title for m in notes.messages] == ["CAUTION"])
    assert in_sight(window) == ["CAUTION"]


def test_a_long_text_stays_longer() -> None:
    short = message(MessageTone.GOOD, "Saved", "")
    assert 5_000 <= reading_ms(short) < reading_ms(message(MessageTone.GOOD, "Saved", "word " * 20))


@pytest.mark.usefixtures("quick_reader")
def test_a_note_stays_while_the_keyboard_is_in_it(window: MainWindow, qtbot: QtBot) -> None:
    notes = window.window_controller.notes
    notes.tell(message(MessageTone.GOOD, "Held"), (Offer("key", "Do it"),))
    held = notes.notes[0]
    held.buttons[0].setFocus()
    notes.tell(message(MessageTone.GOOD, "Other"))
    qtbot.waitUntil(lambda: in_sight(window) == ["Held"])
    assert held.buttons[0].hasFocus()
    window.setFocus()
    qtbot.waitUntil(lambda: not notes.messages)


@pytest.mark.usefixtures("quick_reader")
def test_a_note_stays_while_the_pointer_is_on_it(window: MainWindow, qtbot: QtBot) -> None:
    notes = window.window_controller.notes
    notes.tell(message(MessageTone.GOOD, "Held"))
    notes.tell(message(MessageTone.GOOD, "Other"))
    held = notes.notes[0]
    qtbot.mouseMove(window, held.mapTo(window, QPoint(60, 12)))
    assert held.underMouse()
    qtbot.waitUntil(lambda: in_sight(window) == ["Held"])
    qtbot.mouseMove(window, QPoint(4, 4))
    qtbot.waitUntil(lambda: not notes.messages)


def test_two_notes_at_most_are_shown_and_the_others_wait(window: MainWindow, qtbot: QtBot) -> None:
    notes = window.window_controller.notes
    window.resize(1280, 820)
    qtbot.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    for title in ("One", "Two", "Three"):
        notes.tell(message(MessageTone.BAD, title))
    assert in_sight(window) == ["Two", "Three"]
    # Beside each other where there is room, one above the other, or one alone.
    two, three = notes.notes[1:]
    qtbot.waitUntil(lambda: two.y() == three.y() and two.geometry().right() < three.x())
    window.resize(1000, 820)
    qtbot.waitUntil(lambda: two.x() == three.x() and two.geometry().bottom() < three.y())
    window.resize(window.minimumSize())
    qtbot.waitUntil(lambda: in_sight(window) == ["Three"])
    window.resize(1280, 820)
    qtbot.waitUntil(lambda: in_sight(window) == ["Two", "Three"])
    dismiss(notes.notes[-1], qtbot)
    assert in_sight(window) == ["One", "Two"]


def test_the_keyboard_is_nowhere_when_its_note_is_gone(window: MainWindow, qtbot: QtBot) -> None:
    notes = window.window_controller.notes
    notes.tell(message(MessageTone.BAD, "Bad"))
    (cross,) = notes.notes[0].findChildren(IconButton)
    cross.setFocus()
    qtbot.keyClick(cross, Qt.Key.Key_Return)
    assert notes.messages == ()
    assert QApplication.focusWidget() is window


def test_what_was_said_about_a_photo_goes_with_it(
    window: MainWindow, pictures: Pictures, opened: Opened, troubled: Callable[..., str]
) -> None:
    opened(window, pictures.toned())
    assert len(window.window_controller.notes.messages) == 1
    window.window_controller.open_paths((pictures.broken(),))
    troubled(window, "broken.jpg")
    assert window.window_controller.notes.messages == ()
