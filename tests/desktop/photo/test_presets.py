"""Presets of the colour."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from core.colour.colour_settings import ColourSettings
from desktop.app.main_window import MainWindow
from desktop.photo.presets import MOST_OWN, Preset, PresetFile
from desktop.ui.messages import Message
from desktop.ui.name_dialog import NameDialog
from tests.desktop.conftest import Pictures

CONTROL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


@pytest.fixture
def photo_window(
    window: MainWindow, pictures: Pictures, opened: Callable[[MainWindow, Path], None]
) -> MainWindow:
    opened(window, pictures.grey("photo.jpg"))
    return window


def button(window: MainWindow, text: str) -> QToolButton:
    buttons = window.window_controller.adjust.presets.findChildren(QToolButton)
    return next(one for one in buttons if one.text() == text)


def test_a_preset_is_one_step_and_is_marked_while_it_is_in_force(
    photo_window: MainWindow, qtbot: QtBot
) -> None:
    window = photo_window
    assert button(window, "Natural").isChecked()
    qtbot.mouseClick(button(window, "Vivid"), Qt.MouseButton.LeftButton)
    vivid = window.window_controller.photo_controller.session.edits.colour
    assert vivid.saturation > 1
    assert button(window, "Vivid").isChecked()
    assert not button(window, "Natural").isChecked()
    tint = next(
        slider for slider in window.window_controller.adjust.sliders if slider.key == "tint"
    )
    qtbot.keyClick(tint.groove, Qt.Key.Key_PageUp)
    assert not button(window, "Vivid").isChecked()
    window.window_controller.photo_controller.undo()
    window.window_controller.photo_controller.undo()
    assert window.window_controller.photo_controller.session.edits.colour == ColourSettings()


def test_own_presets_are_kept_offered_and_forgotten(
    photo_window: MainWindow, qtbot: QtBot, home: Path
) -> None:
    window, row = photo_window, photo_window.window_controller.adjust.presets
    qtbot.mouseClick(button(window, "Archive"), Qt.MouseButton.LeftButton)
    archive = window.window_controller.photo_controller.session.edits.colour
    row.keep_wanted.emit()
    (dialog,) = window.findChildren(NameDialog)
    dialog.field.selectAll()
    qtbot.keyClicks(dialog.field, "Oma & Opa")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert PresetFile(home / "presets.json").presets() == (Preset("Oma & Opa", archive),)
    qtbot.mouseClick(button(window, "Natural"), Qt.MouseButton.LeftButton)
    row.menu.aboutToShow.emit()
    own = next(one for one in row.menu.actions() if one.text().startswith("Oma"))
    assert own.text() == "Oma && Opa\tCtrl+Alt+4"
    own.trigger()
    assert window.window_controller.photo_controller.session.edits.colour == archive
    row.forget_wanted.emit("Oma & Opa")
    assert PresetFile(home / "presets.json").presets() == ()


def test_a_preset_that_was_kept_is_told_and_replaces_no_other(
    photo_window: MainWindow, qtbot: QtBot, home: Path, told: Callable[..., Message]
) -> None:
    window, row = photo_window, photo_window.window_controller.adjust.presets
    for proposed in ("My preset", "My preset 2"):
        row.keep_wanted.emit()
        dialog = next(one for one in window.findChildren(NameDialog) if one.isVisible())
        assert dialog.field.text() == proposed
        for name in ("natural", " Vivid "):
            dialog.field.setText(name)
            assert "taken" in dialog._remark.text()
            qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
            assert dialog.isVisible()
        dialog.field.setText(proposed)
        assert dialog._remark.text() == ""
        qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda name=proposed: name in told(window, "preset was kept").text)
    names = [preset.name for preset in PresetFile(home / "presets.json").presets()]
    assert names == ["My preset", "My preset 2"]


def test_the_first_nine_have_keys_that_the_menu_shows(
    photo_window: MainWindow, qtbot: QtBot, home: Path
) -> None:
    window, controller = photo_window, photo_window.window_controller.photo_controller
    row = window.window_controller.adjust.presets
    file = PresetFile(home / "presets.json")
    for number in range(7):
        file.keep(Preset(f"own {number}", ColourSettings(tint=number / 10 + 0.1)))
    row.show_own(file.presets())
    row.menu.aboutToShow.emit()
    shown = [one.text() for one in row.menu.actions()]
    assert shown[0] == "Natural\tCtrl+Alt+1"
    assert "own 5\tCtrl+Alt+9" in shown
    assert "own 6" in shown  # the tenth has none
    tint = next(one for one in window.window_controller.adjust.sliders if one.key == "tint")
    # Wherever the keyboard is.
    for focus in (window.window_controller.viewer.canvas, tint.groove, button(window, "Vivid")):
        focus.setFocus()
        qtbot.keyClick(focus, Qt.Key.Key_3, CONTROL_ALT)
        assert button(window, "Archive").isChecked()
        qtbot.keyClick(focus, Qt.Key.Key_9, CONTROL_ALT)
        assert controller.session.edits.colour == ColourSettings(tint=0.6)
        controller.undo()
        assert button(window, "Archive").isChecked()
        controller.undo()
        assert controller.session.edits.colour == ColourSettings()


def test_keys_of_presets_that_are_not_there_do_nothing(
    photo_window: MainWindow, qtbot: QtBot
) -> None:
    controller = photo_window.window_controller.photo_controller
    qtbot.keyClick(photo_window, Qt.Key.Key_4, CONTROL_ALT)
    assert not controller.session.history.can_undo


def test_without_a_photo_keys_of_presets_do_nothing(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_2, CONTROL_ALT)
    session = window.window_controller.photo_controller.session
    assert session.edits.colour == ColourSettings()


def test_without_a_photo_there_is_nothing_to_preset(window: MainWindow) -> None:
    assert not window.window_controller.adjust.presets.isEnabled()


def test_a_bad_file_costs_only_what_is_bad(tmp_path: Path) -> None:
    path = tmp_path / "presets.json"
    path.write_text('[{"name": "good", "tint": 0.5}, {"name": "wild", "tint": 7}, 3, {"tint": 1}]')
    file = PresetFile(path)
    assert file.presets() == (Preset("good", ColourSettings(tint=0.5)),)
    for number in range(MOST_OWN + 3):
        file.keep(Preset(f"preset {number}", ColourSettings()))
    assert len(file.presets()) == MOST_OWN
    assert file.presets()[-1].name == f"preset {MOST_OWN + 2}"
    path.write_text("{")
    assert file.presets() == ()


def test_presets_of_a_newer_version_are_used_and_keep_what_is_new(tmp_path: Path) -> None:
    path = tmp_path / "presets.json"
    newer = {"name": "Grainy", "tint": 0.5, "grain": 0.25, "saturation": 1}
    bad = [{"name": "switched", "tint": True}]
    path.write_text(json.dumps([newer, *bad]))
    file = PresetFile(path)
    assert file.presets() == (Preset("Grainy", ColourSettings(tint=0.5)),)
    file.keep(Preset("mine", ColourSettings()))
    assert json.loads(path.read_text())[0] == newer
    file.keep(Preset("Grainy", ColourSettings(strength=0.5)))
    assert file.presets()[-1] == Preset("Grainy", ColourSettings(strength=0.5))
    assert len(file.presets()) == 2
