"""Every dialog by ear and by keyboard: each control has a name, can be reached, and Esc leaves."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.app.main_window import MainWindow
from desktop.ui.name_dialog import NameDialog
from desktop.ui.question import Answer, Question
from tests.desktop.conftest import PATIENCE_MS, Pictures, start_sheet

_KINDS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
)


def controls(dialog: QWidget) -> Iterator[QWidget]:
    """What a person can act on; the inner parts of Qt's own widgets are theirs to name."""
    for kind in _KINDS:
        for control in dialog.findChildren(kind):
            is_inner = control.objectName().startswith("qt_") or isinstance(control, QScrollBar)
            parent = control.parentWidget()
            is_popup = isinstance(parent, QWidget) and parent.inherits("QComboBoxPrivateContainer")
            if not is_inner and not is_popup:
                yield control


def name_of(control: QWidget) -> str:
    text = control.text() if isinstance(control, QAbstractButton) else ""
    return control.accessibleName() or text


def check(dialog: QDialog, qtbot: QtBot) -> None:
    """Hear every control, reach those in sight by Tab, leave by Esc."""
    found = list(controls(dialog))
    assert [control for control in found if not name_of(control).strip()] == []
    # The number of a slider is clicked; the keyboard has the slider.
    numbers = dialog.findChildren(QAbstractSpinBox)
    assert [number for number in numbers if not number.accessibleName()] == []
    in_sight = [c for c in found if c.isVisible() and c.isEnabled()]
    # Of a group whose members are left by arrows, one takes the Tab.
    unreachable = [
        c for c in in_sight
        if not c.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (isinstance(c, QAbstractButton) and c.group() is not None)
    ]  # fmt: skip
    assert [name_of(control) for control in unreachable] == []
    assert dialog.windowTitle()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def ways_out(dialog: QDialog) -> list[str]:
    """Give the buttons in sight that leave a dialog and do nothing else."""
    buttons = [name_of(b) for b in dialog.findChildren(QAbstractButton) if b.isVisible()]
    return [name for name in buttons if name in ("Close (Esc)", "Close", "Cancel")]


def open_dialog(window: MainWindow) -> QDialog:
    (dialog,) = (found for found in window.findChildren(QDialog) if found.isVisible())
    return dialog


@pytest.mark.parametrize(
    "key", ["Ctrl+,", "Ctrl+M", "?", "Shift+F1", "Ctrl+Shift+J", "Ctrl+Shift+T"]
)
def test_a_dialog_of_the_menu_is_heard_and_reached(
    window: MainWindow, qtbot: QtBot, key: str
) -> None:
    action = next(a for a in window.actions() if key in [s.toString() for s in a.shortcuts()])
    action.trigger()
    check(open_dialog(window), qtbot)


def test_the_sheet_before_a_run_is_heard_and_reached(
    filled: Callable[[Path], MainWindow], pictures: Pictures, qtbot: QtBot
) -> None:
    pictures.grey("a.jpg")
    window = filled(pictures.folder)
    window.window_controller.queue_panel.go()
    sheet = start_sheet(window)
    qtbot.waitUntil(lambda: sheet.is_surveyed, timeout=PATIENCE_MS)
    sheet.unfold()
    check(sheet, qtbot)


@pytest.mark.parametrize(
    ("key", "way_out"),
    [
        ("Ctrl+,", "Close (Esc)"),
        ("Ctrl+M", "Close (Esc)"),
        ("?", "Close (Esc)"),
        ("Shift+F1", "Close (Esc)"),
        ("Ctrl+Shift+J", "Close (Esc)"),
        ("Ctrl+Shift+T", "Cancel"),
        ("Ctrl+Shift+M", "Cancel"),
        ("Ctrl+P", "Cancel"),
        ("Ctrl+E", "Cancel"),
        ("Ctrl+Shift+E", "Cancel"),
    ],
)
def test_every_dialog_has_one_way_out(
    window: MainWindow,
    opened: Callable[[MainWindow, Path], None],
    pictures: Pictures,
    qtbot: QtBot,
    key: str,
    way_out: str,
) -> None:
    """What only shows is closed; what does something can be cancelled; nothing has both."""
    opened(window, pictures.grey())
    action = next(a for a in window.actions() if key in [s.toString() for s in a.shortcuts()])
    qtbot.waitUntil(action.isEnabled)
    action.trigger()
    qtbot.waitUntil(lambda: any(d.isVisible() for d in window.findChildren(QDialog)))
    dialog = open_dialog(window)
    assert ways_out(dialog) == [way_out]
    (button,) = (b for b in controls(dialog) if name_of(b) == way_out and b.isVisible())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


def test_small_dialogs_are_heard_and_reached(window: MainWindow, qtbot: QtBot) -> None:
    question = Question(window, "Stop?", "Nothing is lost.", (Answer(1, "Yes"), Answer(2, "No")))
    question.open()
    check(question, qtbot)
    name = NameDialog(window, "Rename", "", "Tiny bold", "Rename")
    name.open()
    check(name, qtbot)
