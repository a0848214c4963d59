from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from core.model.library import Library
from desktop.app.main_window import MainWindow
from desktop.ui.widgets.choice_box import ChoiceBox

PATIENCE_MS = 60_000
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def photo_window(window: MainWindow, pictures, opened) -> MainWindow:
    opened(window, pictures.grey("photo.jpg"))
    return window


def colour_of(window: MainWindow) -> QImage:
    return window.window_controller.viewer.canvas.pictures.colour.levels[0].image


def mean_saturation(image: QImage) -> float:
    places = [(x, y) for x in range(5, image.width(), 20) for y in range(5, image.height(), 20)]
    return sum(image.pixelColor(x, y).hsvSaturation() for x, y in places) / len(places)


def slider(window: MainWindow, key: str):
    return next(s for s in window.window_controller.adjust.sliders if s.key == key)


def wait_for_other_colour(qtbot: QtBot, window: MainWindow, do: Callable[[], None]) -> QImage:
    before = colour_of(window)
    do()
    qtbot.waitUntil(lambda: colour_of(window) != before, timeout=PATIENCE_MS)
    return colour_of(window)


def test_less_saturation_is_seen_at_once(photo_window: MainWindow, qtbot: QtBot) -> None:
    groove = slider(photo_window, "saturation").groove
    vivid = mean_saturation(colour_of(photo_window))
    pale = wait_for_other_colour(qtbot, photo_window, lambda: groove.setValue(30))
    assert mean_saturation(pale) < 0.6 * vivid


def test_no_strength_is_the_grey_photo(photo_window: MainWindow, qtbot: QtBot) -> None:
    groove = slider(photo_window, "strength").groove
    grey = wait_for_other_colour(qtbot, photo_window, lambda: groove.setValue(0))
    assert mean_saturation(grey) == pytest.approx(0, abs=1)


@pytest.mark.parametrize("key", ["vividness", "temperature", "tint"])
def test_every_slider_changes_the_picture(photo_window: MainWindow, qtbot: QtBot, key: str) -> None:
    groove = slider(photo_window, key).groove
    wait_for_other_colour(qtbot, photo_window, lambda: groove.setValue(groove.maximum()))


def test_sliders_are_moved_by_the_keyboard_and_say_their_value(
    photo_window: MainWindow, qtbot: QtBot
) -> None:
    tint = slider(photo_window, "tint")
    tint.setFocus()
    wait_for_other_colour(
        qtbot, photo_window, lambda: qtbot.keyClick(tint.groove, Qt.Key.Key_PageDown)
    )
    assert tint.value == pytest.approx(-0.1)
    assert tint._value.text() == "\N{MINUS SIGN}10"


def test_a_drag_is_one_step_of_undo(photo_window: MainWindow, qtbot: QtBot) -> None:
    tint = slider(photo_window, "tint")
    groove, left = tint.groove, Qt.MouseButton.LeftButton
    middle = groove.rect().center()
    qtbot.mousePress(groove, left, pos=middle)
    for dx in (10, 25, 40):
        qtbot.mouseMove(groove, middle + QPoint(dx, 0))
    qtbot.mouseRelease(groove, left, pos=middle + QPoint(40, 0))
    moved = tint.value
    assert moved > 0.2
    qtbot.keyClick(photo_window, Qt.Key.Key_Z, CONTROL)
    assert tint.value == 0.0
    qtbot.keyClick(photo_window, Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert tint.value == pytest.approx(moved)
    qtbot.keyClick(photo_window, Qt.Key.Key_R, CONTROL)
    assert tint.value == 0.0
    qtbot.keyClick(photo_window, Qt.Key.Key_Z, CONTROL)
    assert tint.value == pytest.approx(moved)


def test_undo_brings_the_picture_back_too(photo_window: MainWindow, qtbot: QtBot) -> None:
    groove = slider(photo_window, "temperature").groove
    first = colour_of(photo_window).copy()
    wait_for_other_colour(qtbot, photo_window, lambda: groove.setValue(80))
    wait_for_other_colour(
        qtbot, photo_window, photo_window.window_controller.services.photo_controller.undo
    )
    assert colour_of(photo_window) == first


def test_a_double_click_resets_one_slider(photo_window: MainWindow, qtbot: QtBot) -> None:
    saturation = slider(photo_window, "saturation")
    saturation.groove.setValue(40)
    qtbot.mouseDClick(saturation.groove, Qt.MouseButton.LeftButton, pos=QPoint(200, 10))
    assert saturation.value == 1.0


def test_the_wheel_does_not_change_a_slider_that_is_only_passed_over(
    photo_window: MainWindow, qtbot: QtBot
) -> None:
    photo_window.window_controller.viewer.canvas.setFocus()
    assert not slider(photo_window, "tint").groove.hasFocus()


def test_another_model_is_another_picture_and_a_step_of_undo(
    photo_window: MainWindow, qtbot: QtBot
) -> None:
    box = photo_window.window_controller.adjust.findChild(ChoiceBox)
    first = colour_of(photo_window).copy()
    assert [box.itemText(number) for number in range(box.count())] == ["Tiny bold", "Tiny plain"]

    def choose() -> None:
        box.setCurrentIndex(1)
        box.activated.emit(1)

    wait_for_other_colour(qtbot, photo_window, choose)
    wait_for_other_colour(
        qtbot, photo_window, lambda: qtbot.keyClick(photo_window, Qt.Key.Key_Z, CONTROL)
    )
    assert colour_of(photo_window) == first
    assert box.currentText() == "Tiny bold"


def test_vividness_is_off_with_a_reason_for_a_model_that_answers_one_colour(
    photo_window: MainWindow, qtbot: QtBot
) -> None:
    box, vividness = (
        photo_window.window_controller.adjust.findChild(ChoiceBox),
        slider(photo_window, "vividness"),
    )
    assert vividness.isEnabled()
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert not vividness.isEnabled()
    assert "Tiny plain" in vividness.toolTip()


def test_the_picker_is_hidden_when_there_is_one_model(
    make: Callable[[Library], MainWindow], tiny_models, tmp_path
) -> None:
    folder = tmp_path / "one"
    folder.mkdir()
    tiny_models.package(folder)
    window = make(Library(folder, tmp_path / "own"))
    window.window_controller.adjust.show()
    assert not window.window_controller.adjust.findChild(ChoiceBox).isVisible()


def test_a_long_name_of_a_model_does_not_push_the_sliders_out_of_the_panel(
    make: Callable[[Library], MainWindow], tiny_models, tmp_path, pictures, opened
) -> None:
    folder = tmp_path / "long"
    folder.mkdir()
    tiny_models.package(folder, of=tiny_models.card(name="Portraits of people " * 4))
    tiny_models.package(folder, of=tiny_models.card("ab", name="Tiny plain"))
    window = make(Library(folder, tmp_path / "own"))
    opened(window, pictures.grey())
    panel = window.window_controller.adjust
    for one in panel.sliders:
        assert one.mapTo(panel, one.rect().topRight()).x() < panel.width()


def test_a_large_photo_gets_sharper_when_one_looks_closer(
    window: MainWindow, pictures, opened, qtbot: QtBot
) -> None:
    opened(window, pictures.grey("large.png", width=3000, height=2000))
    colour = window.window_controller.viewer.canvas.pictures.colour
    assert colour.scale < 0.9
    qtbot.keyClick(window, Qt.Key.Key_1)
    canvas = window.window_controller.viewer.canvas
    qtbot.waitUntil(lambda: canvas.pictures.colour.scale == 1.0, timeout=PATIENCE_MS)
    assert canvas.pictures.colour.levels[0].image.width() == 3000
