"""The queue colours each photo as its own edits say, and looking at results changes none."""

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from desktop.app.main_window import MainWindow
from desktop.queue.queue_menu import QueueAction, QueueActionChosen
from desktop.queue.queue_roles import OwnRole, ThumbnailRole
from tests.desktop.conftest import Pictures, accept_sheet, start_sheet

Opened = Callable[[MainWindow, Path], None]
CONTROL = Qt.KeyboardModifier.ControlModifier


def colours_in(file: Path) -> int:
    """How far a result is from grey."""
    return int(np.ptp(cv2.imread(str(file)).astype(int), axis=2).max())


def set_slider(window: MainWindow, key: str, value: int) -> None:
    next(s for s in window.window_controller.adjust.sliders if s.key == key).groove.setValue(value)


def click(window: MainWindow, qtbot: QtBot, name: str) -> None:
    """Click a row of the queue, and wait until its photo is open."""
    view, model = window.window_controller.queue_panel.list, window.window_controller.queue.model
    row = [item.job.source.name for item in model.jobs()].index(name)
    place = view.visualRect(model.index(row, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    canvas = window.window_controller.viewer.canvas
    qtbot.waitUntil(
        lambda: window.windowTitle().startswith(name) and canvas.pictures.colour is not None
    )


def run(window: MainWindow, qtbot: QtBot) -> None:
    window.window_controller.queue_panel.go()
    sheet = start_sheet(window)
    qtbot.waitUntil(lambda: sheet.is_surveyed)
    accept_sheet(window, qtbot)
    qtbot.waitUntil(lambda: not window.window_controller.queue.is_running)


@pytest.fixture
def three(filled: Callable[[Path], MainWindow], pictures: Pictures) -> MainWindow:
    """A queue of three photos that wait."""
    for name in ("a.png", "b.png", "c.png"):
        pictures.grey(name)
    return filled(pictures.folder)


def result(pictures: Pictures, name: str) -> Path:
    return pictures.folder.with_name("photos-colour") / name


def test_a_result_that_is_older_than_the_adjustments_says_so_until_it_is_made_again(
    three: MainWindow, qtbot: QtBot
) -> None:
    controller, model = three.window_controller, three.window_controller.queue.model
    run(three, qtbot)

    def row(number: int) -> str:
        return str(model.index(number, 0).data(Qt.ItemDataRole.AccessibleTextRole))

    click(three, qtbot, "b.png")
    assert row(1) == "b.png, In colour"
    set_slider(three, "saturation", 150)
    assert [row(n) for n in range(3)] == [
        "a.png, In colour",
        "b.png, Without its last adjustments",
        "c.png, In colour",
    ]
    assert "“Colour again”" in str(model.index(1, 0).data(Qt.ItemDataRole.ToolTipRole))
    controller.queue.editor.wait_again([model.jobs()[1].id])
    qtbot.waitUntil(lambda: model.tally.waiting == 1)
    run(three, qtbot)
    qtbot.waitUntil(lambda: row(1) == "b.png, In colour")
    set_slider(three, "saturation", 120)
    assert row(1) == "b.png, Without its last adjustments"


def test_a_photo_that_was_adjusted_keeps_that_in_the_queue_and_the_sheet_says_so(
    three: MainWindow, pictures: Pictures, qtbot: QtBot
) -> None:
    controller, model = three.window_controller, three.window_controller.queue.model
    click(three, qtbot, "b.png")
    set_slider(three, "strength", 0)
    # Its row shows that at once.
    assert [model.index(row, 0).data(OwnRole) for row in range(3)] == [False, True, False]
    click(three, qtbot, "c.png")
    controller.queue_panel.go()
    sheet = start_sheet(three)
    qtbot.waitUntil(lambda: sheet.is_surveyed)
    assert sheet._edits.isVisible()
    assert sheet._edits.text().startswith("1 photo")
    assert "coloured with them" in sheet._edits.text()
    accept_sheet(three, qtbot)
    qtbot.waitUntil(lambda: not controller.queue.is_running)
    assert colours_in(result(pictures, "b-colour.png")) <= 1
    assert colours_in(result(pictures, "a-colour.png")) > 10


def test_looking_at_a_result_changes_no_edits_and_undo_survives(
    three: MainWindow, pictures: Pictures, qtbot: QtBot
) -> None:
    photo_controller = three.window_controller.photo_controller
    click(three, qtbot, "b.png")
    set_slider(three, "temperature", 72)
    adjusted = photo_controller.session.edits
    click(three, qtbot, "a.png")
    run(three, qtbot)
    click(three, qtbot, "b.png")
    assert photo_controller.session.edits == adjusted
    assert photo_controller.session.history.can_undo
    click(three, qtbot, "a.png")
    click(three, qtbot, "b.png")
    qtbot.keyClick(three, Qt.Key.Key_Z, CONTROL)
    assert photo_controller.session.edits == photo_controller.session.standard


def test_mine_for_all_take_the_place_of_what_others_have_and_that_is_said(
    three: MainWindow, pictures: Pictures, qtbot: QtBot
) -> None:
    controller = three.window_controller
    click(three, qtbot, "b.png")
    set_slider(three, "strength", 0)
    click(three, qtbot, "a.png")
    set_slider(three, "saturation", 150)
    panel = controller.queue_panel
    assert panel._take_edits.isVisible()
    panel._take_edits.setChecked(True)
    panel.go()
    sheet = start_sheet(three)
    qtbot.waitUntil(lambda: sheet.is_surveyed)
    assert sheet._edits.text().startswith("2 photos have their own. Yours take their place")
    accept_sheet(three, qtbot)
    qtbot.waitUntil(lambda: not controller.queue.is_running)
    assert colours_in(result(pictures, "b-colour.png")) > 10
    # For that run alone: its own edits are still there.
    click(three, qtbot, "b.png")
    assert controller.photo_controller.session.edits.colour.strength == 0
    # One without any of its own is shown as its result was made.
    click(three, qtbot, "c.png")
    assert controller.photo_controller.session.edits.colour.saturation == pytest.approx(1.5)


def test_a_turned_photo_is_turned_in_its_row_and_in_its_result(
    three: MainWindow, pictures: Pictures, qtbot: QtBot
) -> None:
    model = three.window_controller.queue.model
    click(three, qtbot, "a.png")

    def is_high() -> bool:
        picture = model.index(0, 0).data(ThumbnailRole)
        return isinstance(picture, QImage) and picture.height() > picture.width()

    qtbot.waitUntil(lambda: isinstance(model.index(0, 0).data(ThumbnailRole), QImage))
    assert not is_high()
    qtbot.keyClick(three, Qt.Key.Key_BracketLeft, CONTROL)
    qtbot.waitUntil(is_high)
    run(three, qtbot)
    grey = cv2.imread(str(pictures.folder / "a.png"), cv2.IMREAD_GRAYSCALE).astype(int)
    made = cv2.imread(str(result(pictures, "a-colour.png")), cv2.IMREAD_GRAYSCALE).astype(int)
    assert made.shape == (240, 160)
    assert np.corrcoef(made.ravel(), np.rot90(grey).ravel())[0, 1] > 0.98
    qtbot.waitUntil(is_high)


def test_adjustments_are_pasted_onto_rows_and_ended_ones_wait_again(
    three: MainWindow, pictures: Pictures, qtbot: QtBot
) -> None:
    controller, model = three.window_controller, three.window_controller.queue.model
    run(three, qtbot)
    click(three, qtbot, "a.png")
    set_slider(three, "strength", 0)
    for wish, rows in ((QueueAction.COPY_EDITS, (0,)), (QueueAction.PASTE_EDITS, (1, 2))):
        items = tuple(model.jobs(row, row + 1)[0] for row in rows)
        controller.queue_panel.list.wished.emit(QueueActionChosen(wish, items))
    qtbot.waitUntil(lambda: model.tally.waiting == 2)
    assert [model.index(row, 0).data(OwnRole) for row in range(3)] == [True, True, True]
    run(three, qtbot)
    made = [item.job.target for item in model.jobs()[1:]]
    assert [colours_in(file) <= 1 for file in made] == [True, True]
