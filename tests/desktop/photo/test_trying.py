"""The open photo by every model."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.app.main_window import MainWindow
from desktop.photo.viewer.candidate_strip import _Tile
from desktop.ui.messages import Message, MessageTone
from tests.desktop.conftest import PATIENCE_MS, Pictures

CONTROL = Qt.KeyboardModifier.ControlModifier


def tiles(window: MainWindow) -> dict[str, _Tile]:
    return {
        tile.candidate.id: tile
        for tile in window.window_controller.viewer.candidates.findChildren(_Tile)
    }


def test_every_model_shows_its_colours_and_a_click_takes_one(
    window: MainWindow,
    pictures: Pictures,
    opened: Callable[[MainWindow, Path], None],
    qtbot: QtBot,
) -> None:
    opened(window, pictures.grey())
    strip = window.window_controller.viewer.candidates
    qtbot.keyClick(window, Qt.Key.Key_T, CONTROL)
    qtbot.waitUntil(lambda: strip.has_all_pictures, timeout=PATIENCE_MS)
    shown = tiles(window)
    now = window.window_controller.photo_controller.session.edits.model
    assert len(shown) == 2
    assert shown[now].isChecked()
    other = next(tile for id_, tile in shown.items() if id_ != now)
    assert other._picture != shown[now]._picture
    qtbot.mouseClick(other, Qt.MouseButton.LeftButton)
    assert window.window_controller.photo_controller.session.edits.model == other.candidate.id
    assert other.isChecked()
    assert not shown[now].isChecked()
    # It is a step like any other.
    window.window_controller.photo_controller.undo()
    assert shown[now].isChecked()
    qtbot.keyClick(window.window_controller.viewer.canvas, Qt.Key.Key_Escape)
    assert strip.isHidden()


def test_another_photo_is_tried_too_and_one_in_colour_is_not(
    window: MainWindow,
    pictures: Pictures,
    opened: Callable[[MainWindow, Path], None],
    qtbot: QtBot,
) -> None:
    opened(window, pictures.grey("one.jpg"))
    strip = window.window_controller.viewer.candidates
    qtbot.keyClick(window, Qt.Key.Key_T, CONTROL)
    qtbot.waitUntil(lambda: strip.has_all_pictures, timeout=PATIENCE_MS)
    before = [tile._picture for tile in tiles(window).values()]
    opened(window, pictures.grey("two.jpg", width=120))
    qtbot.waitUntil(lambda: strip.has_all_pictures, timeout=PATIENCE_MS)
    assert all(tile._picture not in before for tile in tiles(window).values())
    window.window_controller.open_paths((pictures.colour("colour.png"),))
    qtbot.waitUntil(lambda: strip.isHidden(), timeout=PATIENCE_MS)


def test_a_photo_that_is_turned_is_tried_as_it_is_held(
    window: MainWindow,
    pictures: Pictures,
    opened: Callable[[MainWindow, Path], None],
    qtbot: QtBot,
) -> None:
    opened(window, pictures.grey(width=240, height=160))
    strip = window.window_controller.viewer.candidates
    qtbot.keyClick(window, Qt.Key.Key_T, CONTROL)
    qtbot.waitUntil(lambda: strip.has_all_pictures, timeout=PATIENCE_MS)

    def are_high() -> bool:
        shown = [tile._picture for tile in tiles(window).values()]
        return all(one is not None and one.height() > one.width() for one in shown)

    assert not are_high()
    qtbot.keyClick(window, Qt.Key.Key_BracketRight, CONTROL)
    qtbot.waitUntil(are_high, timeout=10_000)


def test_neither_notes_nor_strips_cover_the_photo_or_each_other_in_a_low_window(
    window: MainWindow,
    pictures: Pictures,
    opened: Callable[[MainWindow, Path], None],
    qtbot: QtBot,
) -> None:
    window.resize(window.minimumSize())
    for name in ("one.jpg", "two.jpg"):
        opened(window, pictures.grey(name))
    viewer, notes = window.window_controller.viewer, window.window_controller.notes
    assert viewer.strip.isVisible()
    notes.tell(Message(MessageTone.INFO, "A word", "about the photo."))
    qtbot.waitUntil(lambda: notes.geometry().bottom() < viewer.strip.geometry().top())
    qtbot.keyClick(window, Qt.Key.Key_T, CONTROL)
    # One strip gives way to the other, and the note moves up.
    qtbot.waitUntil(lambda: notes.geometry().bottom() < viewer.candidates.geometry().top())
    assert not viewer.strip.isVisible()
    qtbot.keyClick(viewer.canvas, Qt.Key.Key_Escape)
    assert viewer.strip.isVisible()
    qtbot.waitUntil(lambda: notes.geometry().bottom() < viewer.strip.geometry().top())
    qtbot.waitUntil(lambda: notes.geometry().bottom() > viewer.strip.geometry().top() - 40)
