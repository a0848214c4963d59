"""The menu fits into the window, and offers what can be done."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop.app.main_window import MainWindow
from desktop.photo.take.mail import can_mail
from desktop.ui.commands import commands
from tests.desktop.conftest import Pictures

Opened = Callable[[MainWindow, Path], None]
ALT = Qt.KeyboardModifier.AltModifier
CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
#: Commands by keys and pointer alone.
_NOT_IN_MENU = {"Zoom in", "Zoom out", "Fit into the window", "100 %"}
_NOT_IN_MENU |= {"Move the line left", "Move the line right", "Light or dark"}


def entries(menu: QMenu) -> Iterator[tuple[str, QAction]]:
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            yield from entries(below)
        elif not action.isSeparator():
            yield action.text().partition("\t")[0], action


def offered(window: MainWindow) -> set[str]:
    return {text for text, action in entries(window.bar.menu) if action.isEnabled()}


def test_every_command_stands_in_it_with_its_key(window: MainWindow) -> None:
    texts = [action.text() for _, action in entries(window.bar.menu)]
    for command in commands():
        if command.text not in _NOT_IN_MENU:
            wanted = "\t".join((command.text, *command.keys[:1]))
            assert texts.count(wanted) == 1, command.text


@pytest.mark.parametrize("size", [(900, 600), (1280, 820)])
def test_it_hangs_below_its_button_within_the_window(
    window: MainWindow, qtbot: QtBot, size: tuple[int, int]
) -> None:
    window.resize(*size)
    menu, more = window.bar.menu, window.bar._more
    menu.popup(more.mapToGlobal(QPoint(0, more.height())))
    assert window.geometry().contains(menu.geometry())
    corner = more.mapToGlobal(more.rect().bottomRight())
    assert menu.geometry().right() == corner.x()
    assert menu.geometry().top() > corner.y()
    menu.close()


def test_what_can_do_nothing_is_not_offered(
    window: MainWindow, pictures: Pictures, opened: Opened, qtbot: QtBot
) -> None:
    of_a_photo = {"Split", "Side by side", "Original alone", "Coloured photo alone"}
    of_a_photo |= {"Turn left", "Turn right", "Mirror", "Crop and straighten", "Close photo"}
    of_colour = {"Save", "Save as…", "Try all models", "Copy adjustments"}
    of_colour |= {"Copy the coloured photo", "Save at another size…", "Before/after picture…"}
    of_colour |= {"Print…", "Send by mail…"} if can_mail() else {"Print…"}
    of_colour |= {"Correct colours of places", "Colours as in another photo…"}
    of_colour |= {"Take a snapshot", "Snapshots", "Swap the halves"}
    of_colour |= {"What the left half shows…", "What the right half shows…"}
    of_hints = {"Hide or show the places"}
    of_colour |= {"Other guesses", "Show where it guesses"}
    pasting = {"Paste adjustments", "Paste colour settings only", "Paste crop and angle only"}
    of_steps = {"Undo", "Redo", "Reset all adjustments"}
    of_several = {"Next photo", "Previous photo"}
    of_all = {"Save all open photos…", "Close the other photos"}
    start, results = {"Start or stop the queue"}, {"Look through the results"}
    everything = {text for text, _ in entries(window.bar.menu)}
    if not can_mail():
        everything -= {"Send by mail…"}
    nothing_open = everything - of_a_photo - of_colour - of_steps - of_several - start - results
    nothing_open -= pasting | of_all | of_hints
    assert offered(window) == nothing_open

    opened(window, pictures.grey("a.jpg"))
    assert offered(window) == nothing_open | of_a_photo | of_colour
    opened(window, pictures.grey("b.jpg"))
    assert offered(window) & of_several == {"Previous photo"}
    assert of_all <= offered(window)
    assert not pasting & offered(window)
    qtbot.keyClick(window, Qt.Key.Key_C, CONTROL_SHIFT)
    assert pasting <= offered(window)
    slider = window.window_controller.adjust.sliders[1].groove
    slider.setValue(slider.minimum())
    assert offered(window) & of_steps >= {"Reset all adjustments"}
    window.window_controller.photo_controller.reset()
    assert "Reset all adjustments" not in offered(window)
    window.window_controller.open_paths((pictures.grey("c.jpg"), pictures.grey("d.jpg")))
    qtbot.waitUntil(lambda: start <= offered(window))
    qtbot.waitUntil(lambda: of_several <= offered(window))
    window.window_controller.open_paths((pictures.colour(),))
    qtbot.waitUntil(lambda: not offered(window) & of_colour)


def test_ticks_say_what_is_shown(
    window: MainWindow, pictures: Pictures, opened: Opened, qtbot: QtBot
) -> None:
    def ticked() -> set[str]:
        window.bar.menu.popup(QPoint(0, 0))
        window.bar.menu.close()
        shown = {text for text, action in entries(window.bar.menu) if action.isChecked()}
        return shown - {"As the system", "Light", "Dark", "High contrast"}

    opened(window, pictures.grey())
    window.resize(900, 600)
    assert ticked() == {"Split"}
    for key in (Qt.Key.Key_I, Qt.Key.Key_G):
        qtbot.keyClick(window, key)
    for key in (Qt.Key.Key_2, Qt.Key.Key_B):
        qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    assert ticked() == {"Side by side", "Histogram", "Show where it guesses", "Queue"}
    side_by_side = dict(entries(window.bar.menu))["Side by side"]
    side_by_side.trigger()  # it is on, and stays so
    qtbot.keyClick(window, Qt.Key.Key_I)
    assert ticked() == {"Side by side", "Show where it guesses", "Queue"}
    window.window_controller.open_paths((pictures.colour(),))
    qtbot.waitUntil(lambda: "Original alone" in ticked())
    assert "Side by side" not in ticked()


def test_the_key_of_what_can_do_nothing_reaches_nothing_else(
    window: MainWindow, pictures: Pictures, opened: Opened, qtbot: QtBot
) -> None:
    opened(window, pictures.grey())
    slider = window.window_controller.adjust.sliders[1].groove
    slider.setFocus()
    before = slider.value()
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
        qtbot.keyClick(slider, key, ALT)
    assert slider.value() == before


def test_an_entry_does_what_its_key_does(window: MainWindow) -> None:
    theme = window.window_controller.services.look.theme
    other = "Light" if theme.is_dark else "Dark"
    next(action for text, action in entries(window.bar.menu) if text == other).trigger()
    assert window.window_controller.services.look.theme != theme
    next(action for text, action in entries(window.bar.menu) if text == "Queue").trigger()
    assert window.window_controller.queue_panel.isVisible()


def test_escape_leaves_the_full_screen(
    window: MainWindow, pictures: Pictures, opened: Opened, qtbot: QtBot
) -> None:
    opened(window, pictures.grey())
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    qtbot.keyClick(window.window_controller.viewer.canvas, Qt.Key.Key_Escape)
    assert not window.isFullScreen()
    qtbot.keyClick(window.window_controller.viewer.canvas, Qt.Key.Key_Escape)
    assert not window.isFullScreen()
