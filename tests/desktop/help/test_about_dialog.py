"""The dialog about the program: version, promise, and licences a click away."""

import importlib.metadata

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from core.base.paths import resources_dir
from desktop.app.main_window import MainWindow
from desktop.help import inventory
from desktop.help.about_dialog import AboutDialog

PATIENCE_MS = 60_000


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> AboutDialog:
    qtbot.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    (found,) = window.findChildren(AboutDialog)
    qtbot.waitUntil(lambda: bool(found.list.keys), timeout=PATIENCE_MS)
    return found


def test_it_says_what_it_is_and_that_nothing_leaves_the_computer(dialog: AboutDialog) -> None:
    words = " | ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "Nothing leaves this computer." in words
    assert importlib.metadata.version("autochrome") in dialog.version.text()
    assert "The Autochrome developers" in dialog.rights.text()
    assert "MIT" in dialog.rights.text()


def test_the_licence_of_the_program_is_shown_first(dialog: AboutDialog) -> None:
    assert dialog.list.key == "Autochrome"
    assert "MIT License" in dialog.text.toPlainText()


def test_the_words_of_a_library_s_licence_are_one_key_away(
    dialog: AboutDialog, qtbot: QtBot
) -> None:
    dialog.list.choose("numpy")
    assert "NumPy Developers" in dialog.text.toPlainText()
    assert dialog.text.isReadOnly()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    assert dialog.list.key == "onnxruntime"
    assert "Microsoft" in dialog.text.toPlainText()


def test_models_state_their_licence_and_whose_photos_they_learned_from(dialog: AboutDialog) -> None:
    dialog.list.choose("model:natural")
    words = dialog.text.toPlainText()
    assert "CC0" in words
    assert "made up: 1 photo, none needed" in words


def test_closing_it_before_anything_was_read_does_no_harm(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    (found,) = window.findChildren(AboutDialog)
    with qtbot.waitSignal(
        window.window_controller.services.papers.licences_read, timeout=PATIENCE_MS
    ):
        qtbot.keyClick(found, Qt.Key.Key_Escape)
    assert not [one for one in window.findChildren(AboutDialog) if one.isVisible()]


def test_all_libraries_inside_are_named_with_licence_and_words() -> None:
    works = inventory.libraries(resources_dir())
    by_name = {work.name.lower().replace("_", "-"): work for work in works}
    for name in (
        "numpy",
        "opencv-python-headless",
        "pillow",
        "platformdirs",
        "onnxruntime",
        "pyside6-essentials",
        "shiboken6",  # needed by another
        "python",
    ):
        assert by_name[name].licence, name
        assert by_name[name].version, name
        assert len(by_name[name].text) > 100, name
    # What only developers need is not inside.
    assert "pytest" not in by_name
    assert "tensorflow" not in by_name
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in by_name["pyside6-essentials"].text


def test_font_and_icons_bring_their_licences() -> None:
    *fonts, icons = inventory.drawn_works(resources_dir())
    assert len(fonts) == 2
    assert all("SIL OPEN FONT LICENSE" in font.text.upper() for font in fonts)
    assert "Lucide" in icons.text
