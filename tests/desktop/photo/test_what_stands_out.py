"""What the window shows of itself: which button is next, what has a meaning, what is being read."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from core.colour.colour_settings import ColourSettings
from desktop.app.main_window import MainWindow
from desktop.photo.preset_row import PresetRow
from desktop.photo.presets import Preset
from desktop.pictures.view_state import ViewMode
from tests.desktop.conftest import start_queue


def main_buttons(window: MainWindow) -> list[str]:
    """List what the buttons say that stand out and can be pressed."""
    return [
        button.text()
        for button in window.findChildren(QPushButton)
        if button.property("kind") == "primary" and button.isVisible() and button.isEnabled()
    ]


def test_one_button_at_a_time_is_the_one_to_press(filled, pictures, qtbot: QtBot) -> None:
    pictures.many(3, width=120, height=90)
    window = filled(pictures.folder)
    controller = window.window_controller.photo_controller
    window.window_controller.open_paths((pictures.folder / "01.png",))
    qtbot.waitUntil(lambda: controller.possible.can_change)
    assert main_buttons(window) == ["Colour 3 photos…"]
    window.window_controller.queue_panel.close_wanted.emit()
    assert main_buttons(window) == ["Save"]
    qtbot.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert main_buttons(window) == ["Colour 3 photos…"]


def test_results_are_next_once_the_queue_is_done_unless_the_photo_was_changed(
    filled, pictures, qtbot: QtBot
) -> None:
    pictures.many(2, width=120, height=90)
    other = pictures.grey("other.jpg").rename(pictures.folder.with_name("other.jpg"))
    window = filled(pictures.folder)
    queue = window.window_controller.queue
    window.window_controller.open_paths((pictures.folder / "01.png",))
    controller = window.window_controller.photo_controller
    qtbot.waitUntil(lambda: controller.possible.can_change)
    start_queue(window, qtbot)
    qtbot.waitUntil(lambda: queue.model.tally.done == 2 and not queue.is_running)
    qtbot.waitUntil(lambda: main_buttons(window) == ["Show results"])
    adjust = window.window_controller.adjust
    next(one for one in adjust.sliders if one.key == "tint").groove.setValue(25)
    assert main_buttons(window) == ["Save"]
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert main_buttons(window) == ["Show results"]
    window.window_controller.open_paths((other,))
    qtbot.waitUntil(lambda: window.windowTitle().startswith("other.jpg"))
    window.window_controller.panels.show_queue(True)
    assert main_buttons(window) == ["Save"]


def ways(window: MainWindow) -> dict[str, QToolButton]:
    buttons = window.window_controller.viewer.findChildren(QToolButton)
    names = ("Split", "Side by side", "Original", "Colour")
    return {one.accessibleName(): one for one in buttons if one.accessibleName() in names}


def test_a_photo_in_colour_offers_no_ways_to_compare_it(
    window: MainWindow, opened, pictures, qtbot: QtBot
) -> None:
    viewer = window.window_controller.viewer
    viewer.mode_chosen.emit(ViewMode.COLOUR)
    grey = pictures.grey("grey.jpg")
    window.window_controller.open_paths((pictures.colour("colour.png"),))
    controller = window.window_controller.photo_controller
    qtbot.waitUntil(lambda: controller.session.photo is not None)
    assert not any(button.isEnabled() for button in ways(window).values())
    assert not ways(window)["Colour"].isChecked()
    opened(window, grey)
    assert all(button.isEnabled() for button in ways(window).values())
    assert ways(window)["Colour"].isChecked()
    assert viewer.canvas.state.mode is ViewMode.COLOUR


def test_an_own_preset_in_use_is_named_and_marked(
    window: MainWindow, opened, pictures, qtbot: QtBot
) -> None:
    opened(window, pictures.grey())
    adjust = window.window_controller.adjust
    row = adjust.findChild(PresetRow)
    row.show_own([Preset("Grandma", ColourSettings(tint=0.25))])
    arrow = next(b for b in row.findChildren(QToolButton) if b.accessibleName() == "All presets")
    assert not arrow.isChecked()
    next(one for one in adjust.sliders if one.key == "tint").groove.setValue(25)
    assert arrow.isChecked()
    assert arrow.toolTip() == arrow.accessibleName() == "All presets; in use: Grandma"


@pytest.mark.parametrize(
    ("dpi", "told"), [((300, 300), "\n300 dpi: 2.0 × 1.4 cm on paper"), (None, "")]
)
def test_how_large_a_scan_is_on_paper_is_told(
    window: MainWindow, opened, pictures, dpi: tuple[int, int] | None, told: str
) -> None:
    photo: Path = pictures.grey("scan.jpg")
    with Image.open(photo) as scan:
        scan.save(photo, **({} if dpi is None else {"dpi": dpi}))
    opened(window, photo)
    facts = window.window_controller.adjust._facts
    assert facts.toolTip() == facts.text() + told


def test_the_start_page_moves_while_a_photo_is_read(
    window: MainWindow, pictures, qtbot: QtBot
) -> None:
    busy: list[bool] = []
    line = window.start.busy
    window.window_controller.photo_controller.opener.opening.connect(
        lambda: busy.append(line._unseen.isActive())
    )
    window.window_controller.open_paths((pictures.grey(),))
    qtbot.waitUntil(lambda: window.window_controller.photo_controller.session.photo is not None)
    assert busy == [True]
    assert not line._unseen.isActive()
