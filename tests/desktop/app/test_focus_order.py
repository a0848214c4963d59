"""Tab goes through the window, and through each of its dialogs, as the eye does."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QScrollArea,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from core.colorize.hints import Hint
from desktop.app.main_window import MainWindow
from desktop.help.shortcuts_sheet import ShortcutsSheet
from desktop.models.models_dialog import ModelsDialog
from desktop.photo.take.preview_pane import PreviewPane
from desktop.queue.queue_texts import RunState
from desktop.settings.settings_dialog import Page, SettingsDialog
from desktop.ui.name_dialog import NameDialog
from desktop.ui.question import Answer, Question
from desktop.ui.widgets.dialog_head import DialogHead
from tests.desktop.conftest import Pictures, start_queue, start_sheet
from tests.desktop.reading_order import check_tab_order, words_of
from tests.desktop.shown_text import settle

Opened = Callable[[MainWindow, Path], None]
Filled = Callable[[Path], MainWindow]


def check(window: MainWindow, qtbot: QtBot) -> list[str]:
    """Check the order in the window: bar, queue, photo, panel, and the notes.

    Notes lie on the photo and are read first, but they come and go, and nobody's hands are to
    find other things behind the same keys for that: they are reached last.
    """
    settle()
    regions: list[QWidget] = [window.bar, window.window_controller.queue_panel]
    regions += [window.start, window.window_controller.viewer, window.window_controller.adjust]
    reached = check_tab_order(window, qtbot, *regions, apart=window.window_controller.notes)
    return [words_of(control) for control in reached]


def in_front(dialog: QDialog, qtbot: QtBot) -> QDialog:
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    settle()
    return dialog


def opened_by(window: MainWindow, qtbot: QtBot, key: str) -> QDialog:
    action = next(a for a in window.actions() if key in [s.toString() for s in a.shortcuts()])
    action.trigger()
    (dialog,) = (found for found in window.findChildren(QDialog) if found.isVisible())
    return in_front(dialog, qtbot)


def slide(window: MainWindow, key: str, steps: int) -> None:
    next(
        slider for slider in window.window_controller.adjust.sliders if slider.key == key
    ).groove.setValue(steps)


def test_the_empty_window(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.start.has_pictures)
    assert "Cat" in check(window, qtbot)


def test_a_photo_that_was_adjusted_twice_and_once_taken_back(
    window: MainWindow, opened: Opened, pictures: Pictures, qtbot: QtBot
) -> None:
    opened(window, pictures.grey())
    slide(window, "saturation", 130)
    slide(window, "tint", 20)
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    reached = check(window, qtbot)
    assert {"Undo (Ctrl+Z)", "Redo (Ctrl+Shift+Z)", "Reset all (Ctrl+R)"} <= {*reached}


def test_a_photo_with_hints(
    window: MainWindow, opened: Opened, pictures: Pictures, qtbot: QtBot
) -> None:
    window.resize(1280, 1000)  # so that nothing is scrolled on the way
    opened(window, pictures.grey())
    controller = window.window_controller.photo_controller
    for hints in ((Hint(0.3, 0.4, 5.0, 20.0),), (Hint(0.3, 0.4), Hint(0.7, 0.2, 9.0, 9.0))):
        controller.move_hints(hints)
        controller.settle()
    assert "Colours of places" in check(window, qtbot)
    window.window_controller.adjust.hints.head.click()
    reached = check(window, qtbot)
    assert reached.count("Remove this place") == 2


@pytest.mark.parametrize("size", [(900, 600), (1920, 1080)])
def test_a_photo_by_all_models(
    window: MainWindow, opened: Opened, pictures: Pictures, qtbot: QtBot, size: tuple[int, int]
) -> None:
    window.resize(*size)
    opened(window, pictures.grey())
    window.window_controller.adjust.try_all_wanted.emit()
    qtbot.waitUntil(lambda: window.window_controller.viewer.candidates.has_all_pictures)
    check(window, qtbot)


def test_the_queue_with_a_failure_and_more_to_come(
    filled: Filled, pictures: Pictures, qtbot: QtBot, opened: Opened
) -> None:
    pictures.grey("a.jpg")
    pictures.broken("b.jpg")
    window = filled(pictures.folder)
    start_queue(window, qtbot)
    qtbot.waitUntil(lambda: not window.window_controller.queue.is_running)
    more = Pictures(pictures.folder.with_name("more"))
    more.grey("c.jpg")
    more.grey("d.jpg")
    window.window_controller.open_paths((more.folder,))
    qtbot.waitUntil(lambda: window.window_controller.queue.model.tally.waiting == 2)
    opened(window, pictures.folder / "a.jpg")
    slide(window, "saturation", 130)
    offered = "Apply my adjustments to all"
    qtbot.waitUntil(
        lambda: any(
            button.text() == offered and button.isVisible()
            for button in window.findChildren(QAbstractButton)
        )
    )
    window.window_controller.notes.close_all()
    reached = check(window, qtbot)
    assert {"Try failed ones again", "Change…", offered} <= {*reached}


def test_the_queue_while_it_is_held(filled: Filled, pictures: Pictures, qtbot: QtBot) -> None:
    window = filled(pictures.many(6))
    start_queue(window, qtbot)
    window.window_controller.queue.pause()
    qtbot.waitUntil(
        lambda: window.window_controller.queue.shown(can_take_edits=False).run is RunState.PAUSED
    )
    assert {"Continue", "Stop"} <= {*check(window, qtbot)}


def test_notes_are_reached_last(
    window: MainWindow, opened: Opened, pictures: Pictures, qtbot: QtBot
) -> None:
    window.window_controller.open_paths((pictures.colour(),))
    qtbot.waitUntil(lambda: bool(window.window_controller.notes.messages))
    reached = check(window, qtbot)
    # What it offers comes before the cross that sends it away, though the cross is higher up; the
    # panel offers the same.
    at = reached.index("Dismiss") - 1
    assert (reached[at:] + reached[:at])[:3] == ["Colour it anew", "Dismiss", "Open…"]


@pytest.mark.parametrize("page", [*Page])
def test_the_settings(window: MainWindow, qtbot: QtBot, page: Page) -> None:
    dialog = opened_by(window, qtbot, "Ctrl+,")
    assert isinstance(dialog, SettingsDialog)
    dialog.show_page(page)
    settle()
    # A page may be higher than the dialog: what is scrolled away is read where it belongs.
    check_tab_order(dialog, qtbot, dialog.findChild(DialogHead), dialog.tabs, dialog.results)


@pytest.mark.parametrize("keys", ["Ctrl+Shift+E", "Ctrl+P", "Ctrl+E"])
def test_what_takes_the_result_elsewhere(
    window: MainWindow, opened: Opened, pictures: Pictures, qtbot: QtBot, keys: str
) -> None:
    opened(window, pictures.grey())
    dialog = opened_by(window, qtbot, keys)
    preview = dialog.findChild(PreviewPane)
    qtbot.waitUntil(lambda: preview is None or preview.picture is not None)
    settle()
    check_tab_order(dialog, qtbot)
    dialog.reject()


def test_the_models(window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened_by(window, qtbot, "Ctrl+M")
    assert isinstance(dialog, ModelsDialog)
    dialog.choose(dialog.list.keys[-1])
    settle()
    # Two columns below the head: what there is, and the card of the chosen one.
    head = dialog.findChild(DialogHead)
    reached = check_tab_order(dialog, qtbot, head, dialog.list.parentWidget())
    assert dialog.bar.make_default in reached


@pytest.mark.parametrize("key", ["Shift+F1", "Ctrl+Shift+J"])
def test_about_and_the_log(window: MainWindow, qtbot: QtBot, key: str) -> None:
    check_tab_order(opened_by(window, qtbot, key), qtbot)


def test_the_sheet_of_shortcuts_scrolls_at_once_and_has_its_cross_alone_to_reach(
    window: MainWindow, qtbot: QtBot
) -> None:
    sheet = opened_by(window, qtbot, "?")
    assert isinstance(sheet, ShortcutsSheet)
    assert QApplication.focusWidget() in (None, sheet)
    bar = sheet.findChild(QScrollArea).verticalScrollBar()
    qtbot.keyClick(sheet, Qt.Key.Key_End)
    assert bar.value() == bar.maximum() > 0
    check_tab_order(sheet, qtbot)
    cross = QApplication.focusWidget()
    assert isinstance(cross, QToolButton)
    qtbot.keyClick(cross, Qt.Key.Key_Space)
    assert not sheet.isVisible()


@pytest.mark.parametrize("is_unfolded", [False, True])
def test_the_sheet_before_a_run(
    filled: Filled, pictures: Pictures, qtbot: QtBot, is_unfolded: bool
) -> None:
    pictures.grey("a.jpg")
    pictures.grey("b.jpg")
    window = filled(pictures.folder)
    target = window.window_controller.queue.model.jobs()[0].job.target
    target.parent.mkdir()
    target.write_bytes(b"made before")
    window.window_controller.queue_panel.go()
    sheet = start_sheet(window)
    qtbot.waitUntil(lambda: sheet.is_surveyed)
    if is_unfolded:
        sheet.unfold()
    in_front(sheet, qtbot)
    # The options may be scrolled, and are read between what unfolds them and the question.
    assert len(check_tab_order(sheet, qtbot, sheet._more, sheet._options)) > 3


def test_a_question_and_a_name(window: MainWindow, qtbot: QtBot) -> None:
    answers = (Answer(1, "Yes"), Answer(2, "No"), Answer(3, "Later", is_main=True))
    question = Question(window, "Stop?", "Nothing is lost.", answers, can_cancel=True)
    question.open()
    check_tab_order(in_front(question, qtbot), qtbot)
    question.reject()
    name = NameDialog(window, "Rename", "", "Tiny bold", "Rename")
    name.open()
    check_tab_order(in_front(name, qtbot), qtbot)
