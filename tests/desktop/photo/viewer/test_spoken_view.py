"""The photo by ear and by keyboard: what it shows in words, and the split as a slider."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from desktop.app.main_window import MainWindow
from desktop.pictures.view_state import ViewMode
from tests.desktop.conftest import Pictures

Opened = Callable[[MainWindow, Path], None]


def said(window: MainWindow) -> str:
    """Give what a screen reader is told of the photo."""
    heard = QAccessible.queryAccessibleInterface(window.window_controller.viewer.canvas)
    assert heard.role() is QAccessible.Role.Graphic
    return heard.text(QAccessible.Text.Name)


def test_the_photo_says_what_it_shows(
    window: MainWindow, opened: Opened, pictures: Pictures
) -> None:
    viewer = window.window_controller.viewer
    opened(window, pictures.grey())
    assert said(window) == "Photo: the original left of a line, in colour right of it"
    assert viewer.split.isVisible()
    for mode, words in (
        (ViewMode.SIDE_BY_SIDE, "Photo: the original to the left, in colour to the right"),
        (ViewMode.ORIGINAL, "Photo: the original"),
        (ViewMode.COLOUR, "Photo: in colour"),
    ):
        viewer.mode_chosen.emit(mode)
        assert said(window) == words
        assert not viewer.split.isVisible()
    viewer.canvas.flash_original(True)
    assert said(window) == "Photo: the original"
    viewer.canvas.flash_original(False)
    viewer.canvas.show_nothing()
    assert said(window) == "No photo"


def test_the_split_is_moved_by_keys_and_says_where_it_is(
    window: MainWindow, opened: Opened, pictures: Pictures, qtbot: QtBot
) -> None:
    opened(window, pictures.grey())
    viewer = window.window_controller.viewer
    split, canvas = viewer.split, viewer.canvas
    split.setFocus()
    heard = QAccessible.queryAccessibleInterface(split)
    assert heard.role() is QAccessible.Role.Slider
    assert (split.value(), round(canvas.state.split, 2)) == (50, 0.5)
    for key, percent in (
        (Qt.Key.Key_Right, 52),
        (Qt.Key.Key_Left, 50),
        (Qt.Key.Key_PageUp, 60),
        (Qt.Key.Key_PageDown, 50),
    ):
        qtbot.keyClick(split, key)
        assert heard.valueInterface().currentValue() == percent
        assert round(canvas.state.split, 2) == percent / 100
    canvas.move_split(5)  # by the window's own keys, or the pointer
    assert split.value() == 60
    assert abs(split.geometry().center().x() - canvas.width() * 0.6) <= 1
