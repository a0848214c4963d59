"""Return presses what has the keyboard, in the window as in its dialogs."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from desktop.app.main_window import MainWindow
from tests.desktop.conftest import Pictures, start_sheet

Opened = Callable[[MainWindow, Path], None]
RETURN, ENTER = Qt.Key.Key_Return, Qt.Key.Key_Enter


def buttons(window: MainWindow) -> list[QAbstractButton]:
    """What Tab reaches and is a button."""
    return [
        button
        for button in window.findChildren(QAbstractButton)
        if button.isVisible()
        and button.isEnabled()
        and button.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(button, QCheckBox)
    ]


def check(window: MainWindow, qtbot: QtBot) -> None:
    for button in buttons(window):
        if isinstance(button, QToolButton) and button.menu() is not None:
            continue
        for key in (RETURN, ENTER):
            button.setFocus()
            qtbot.keyPress(button, key)
            assert button.isDown(), button.text() or button.toolTip()
            # Not let go: what each of them does is not of interest here.
            button.setDown(False)


def test_every_button_answers(window: MainWindow, filled, pictures, qtbot: QtBot) -> None:
    check(window, qtbot)
    window.window_controller.notes.close_all()
    filled(pictures.many(2))
    qtbot.waitUntil(window.window_controller.viewer.isVisible)
    qtbot.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(window.window_controller.viewer.candidates.isVisible)
    assert len(buttons(window)) > 20
    check(window, qtbot)


def test_a_sample_opens(window: MainWindow, qtbot: QtBot) -> None:
    card = window.start.cards.cards[0]
    card.setFocus()
    qtbot.keyClick(card, RETURN)
    qtbot.waitUntil(window.window_controller.viewer.isVisible)


def test_a_menu_opens(window: MainWindow, qtbot: QtBot) -> None:
    seen: list[bool] = []

    def close() -> None:
        menu = QApplication.activePopupWidget()
        seen.append(menu is window.bar.menu)
        if isinstance(menu, QMenu):
            menu.close()

    more = window.bar._more
    more.setFocus()
    QTimer.singleShot(0, close)
    qtbot.keyClick(more, RETURN)
    assert seen == [True]


def test_the_original_is_shown_while_return_is_held_on_the_eye(
    window: MainWindow, pictures: Pictures, opened: Opened, qtbot: QtBot
) -> None:
    opened(window, pictures.grey())
    eye, canvas = window.window_controller.viewer._eye, window.window_controller.viewer.canvas
    eye.setFocus()
    qtbot.keyPress(eye, RETURN)
    assert canvas.is_flashing
    qtbot.keyRelease(eye, RETURN)
    assert not canvas.is_flashing


def test_with_ctrl_it_starts_the_queue_whatever_button_has_the_keyboard(
    window: MainWindow, filled, pictures: Pictures, qtbot: QtBot
) -> None:
    filled(pictures.many(2))
    theme = window.window_controller.services.look.theme
    window.bar._theme.setFocus()
    qtbot.keyClick(window.bar._theme, RETURN, Qt.KeyboardModifier.ControlModifier)
    assert start_sheet(window).isVisible()
    assert window.window_controller.services.look.theme == theme
