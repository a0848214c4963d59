"""An action is found by its name and done: Ctrl+K, a few letters, Return."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.base.paths import resources_dir
from core.model.library import Library
from desktop.app.action_words import keywords
from desktop.app.main_window import MainWindow
from desktop.find.entries import Findable
from desktop.find.finder import Finder
from desktop.help.shortcuts_sheet import ShortcutsSheet
from desktop.pictures.view_state import ViewMode
from desktop.settings.settings_dialog import Page, SettingsDialog
from desktop.ui.commands import Do
from desktop.ui.language import SPOKEN, Language, speak
from tests.desktop.conftest import Pictures

CONTROL = Qt.KeyboardModifier.ControlModifier
Opened = Callable[[MainWindow, Path], None]


def finder_of(window: MainWindow, qtbot: QtBot) -> Finder:
    qtbot.keyClick(window, Qt.Key.Key_K, CONTROL)
    (found,) = (one for one in window.findChildren(Finder) if one.isVisible())
    return found


def names(finder: Finder) -> list[str]:
    return [entry.name for entry in entries(finder)]


def entries(finder: Finder) -> list[Findable]:
    matches = (finder.rows.match_in(row) for row in range(finder.rows.rowCount()))
    return [match.entry for match in matches if match is not None]


def do(window: MainWindow, qtbot: QtBot, typed: str) -> None:
    finder = finder_of(window, qtbot)
    qtbot.keyClicks(finder.field, typed)
    qtbot.keyClick(finder.field, Qt.Key.Key_Return)
    assert not finder.isVisible()


def test_an_action_is_typed_and_done(window: MainWindow, qtbot: QtBot) -> None:
    do(window, qtbot, "full scr")
    assert window.isFullScreen()
    do(window, qtbot, "keyb")
    sheet = window.findChild(ShortcutsSheet)
    assert sheet.isVisible()
    sheet.reject()


def test_a_page_of_the_settings_is_found_by_what_is_on_it(window: MainWindow, qtbot: QtBot) -> None:
    do(window, qtbot, "corner mark")
    dialog = window.findChild(SettingsDialog)
    assert dialog._stack.currentIndex() == [*Page].index(Page.RESULTS)
    dialog.reject()


def test_what_cannot_be_done_says_why_and_is_not_done(window: MainWindow, qtbot: QtBot) -> None:
    finder = finder_of(window, qtbot)
    qtbot.keyClicks(finder.field, "save")
    first = entries(finder)[0]
    assert (first.name, first.is_possible, first.refusal) == ("Save", False, "Open a photo first")
    heard = finder.rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "Save, Photos, Ctrl+S, Open a photo first"
    qtbot.keyClick(finder.field, Qt.Key.Key_Return)
    assert finder.isVisible()
    qtbot.keyClick(finder.field, Qt.Key.Key_Escape)
    assert not finder.isVisible()


def test_every_command_is_found_by_its_name(window: MainWindow, qtbot: QtBot) -> None:
    finder = finder_of(window, qtbot)
    keys = {entry.key for entry in entries(finder)}
    shown = [one for one in Do if window.window_controller._actions.is_shown(one)]
    assert keys >= {f"do:{one.name}" for one in shown} - {"do:FIND", "do:THEME"}
    assert keys >= {"theme:dark", "preset:Natural", "model:natural", "help:trouble"}
    possible = [entry.is_possible for entry in entries(finder)]
    assert possible == sorted(possible, reverse=True)
    finder.leave()


def test_models_and_presets_colour_the_photo_that_is_open(
    window: MainWindow, pictures: Pictures, opened: Opened, qtbot: QtBot
) -> None:
    photo = pictures.grey()
    opened(window, photo)
    controller = window.window_controller.photo_controller
    do(window, qtbot, "preset arch")
    assert controller.session.edits.colour.vividness == pytest.approx(0.4)
    do(window, qtbot, "colour with plain")
    assert controller.session.edits.model != "natural"
    do(window, qtbot, "side by")
    assert window.window_controller.viewer.canvas.state.mode is ViewMode.SIDE_BY_SIDE
    do(window, qtbot, "undo")
    assert controller.session.edits.model == "natural"


def test_a_photo_of_before_is_opened_and_never_remembered(
    window: MainWindow, pictures: Pictures, opened: Opened, qtbot: QtBot, home: Path
) -> None:
    opened(window, pictures.grey("wedding-1921.jpg"))
    opened(window, pictures.grey("another.jpg"))
    do(window, qtbot, "wedding")
    qtbot.waitUntil(lambda: window.windowTitle().startswith("wedding-1921.jpg"))
    assert not (home / "last-actions.json").exists()


def test_what_was_used_last_stands_first_after_a_restart(
    make: Callable[[Library], MainWindow], library: Library, qtbot: QtBot
) -> None:
    window = make(library)
    do(window, qtbot, "dark theme")
    do(window, qtbot, "light theme")
    window.close()
    window = make(library)
    finder = finder_of(window, qtbot)
    assert names(finder)[:2] == ["Light theme", "Dark theme"]
    finder.leave()


def test_the_keyboard_comes_back_and_a_click_elsewhere_ends_it(
    window: MainWindow, pictures: Pictures, opened: Opened, qtbot: QtBot
) -> None:
    opened(window, pictures.grey())
    canvas = window.window_controller.viewer.canvas
    canvas.setFocus()
    finder = finder_of(window, qtbot)
    qtbot.keyClicks(finder.field, "k1+")  # keys of the window, typed here
    assert not window.window_controller.viewer.canvas.pointing.is_on
    assert finder.nothing.isVisible()
    qtbot.keyClick(finder.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is canvas)
    finder = finder_of(window, qtbot)
    canvas.setFocus()
    qtbot.waitUntil(lambda: not finder.isVisible())


def test_the_mouse_chooses(window: MainWindow, qtbot: QtBot) -> None:
    finder = finder_of(window, qtbot)
    qtbot.keyClicks(finder.field, "full screen")
    place = finder.list.visualRect(finder.rows.index(0)).center()
    qtbot.mouseClick(finder.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.isFullScreen()
    assert not finder.isVisible()


def test_it_fits_the_smallest_window(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(900, 600)
    finder = finder_of(window, qtbot)
    qtbot.waitUntil(lambda: window.width() == 900)
    assert window.rect().contains(finder.geometry())
    assert finder.accessibleName() == finder.field.accessibleName() == "Find an action"
    finder.leave()


def test_english_names_are_found_in_a_german_window(
    window: MainWindow, qtbot: QtBot, qapp: QApplication
) -> None:
    speak(qapp, resources_dir(), Language.GERMAN)
    finder = finder_of(window, qtbot)
    for typed in ("Vollbild", "full screen", "vorführen"):
        finder.field.setText(typed)
        assert names(finder)[0] == "Vollbild"
    finder.leave()


def test_words_for_what_is_new_find_it(window: MainWindow, qtbot: QtBot) -> None:
    finder = finder_of(window, qtbot)
    for typed, name in (
        ("straighten", "Crop and straighten"),
        ("trim", "Crop and straighten"),
        ("printer", "Print"),
        ("share", "Save at another size"),
        ("collage", "Before/after picture"),
        ("version", "Take a snapshot"),
        ("delete", "Close photo"),
        ("hot folder", "Watch a folder"),
        ("high contrast", "High contrast theme"),
        ("bigger letters", "Text size"),
        ("animation", "Reduced motion"),
        ("vividness", "Vividness"),
        ("white balance", "Temperature"),
    ):
        finder.field.setText(typed)
        assert name in names(finder)[:3], typed
    finder.leave()


@pytest.mark.parametrize("language", list(SPOKEN))
def test_every_command_has_other_words(qapp: QApplication, language: Language) -> None:
    speak(qapp, resources_dir(), language)
    shown = [one for one in Do if one not in (Do.FIND, Do.THEME)]
    without = [one for one in shown if not keywords(one)]
    assert without == []
    if language is not Language.ENGLISH:
        assert [one for one in shown if keywords(one) == keywords(one).english] == []


def test_a_slider_gets_the_keyboard(
    window: MainWindow, pictures: Pictures, opened: Opened, qtbot: QtBot
) -> None:
    finder = finder_of(window, qtbot)
    qtbot.keyClicks(finder.field, "temperature")
    assert entries(finder)[0].refusal == "Open a photo first"
    finder.leave()
    opened(window, pictures.grey())
    do(window, qtbot, "temperature")
    groove = QApplication.focusWidget()
    assert groove is not None
    assert groove.accessibleName() == "Temperature"
    qtbot.keyClick(groove, Qt.Key.Key_Right)
    edits = window.window_controller.photo_controller.session.edits
    assert edits.colour.temperature > 0


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("sideways", "Turn left"),
        ("crooked", "Crop and straighten"),
        ("white edge", "Crop and straighten"),
    ],
)
def test_what_people_call_it_is_found(
    window: MainWindow, qtbot: QtBot, typed: str, name: str
) -> None:
    finder = finder_of(window, qtbot)
    qtbot.keyClicks(finder.field, typed)
    assert name in names(finder)


@pytest.mark.parametrize(
    ("typed", "name"),
    [("text size", "Text size"), ("reduced motion", "Movement"), ("language", "Language")],
)
def test_a_setting_is_led_to(window: MainWindow, qtbot: QtBot, typed: str, name: str) -> None:
    do(window, qtbot, typed)
    dialog = window.findChild(SettingsDialog)
    assert dialog.isVisible()
    field = dialog.focusWidget()
    assert field is not None
    assert field.accessibleName() == name
    assert field.visibleRegion().boundingRect().height() == field.height()
    dialog.reject()


def test_a_folder_to_watch_is_asked_for(window: MainWindow, qtbot: QtBot) -> None:
    wanted = window.window_controller.queue_panel.watch_wanted
    wanted.disconnect()  # else the system's own dialog opens
    asked: list[bool] = []
    wanted.connect(lambda: asked.append(True))
    do(window, qtbot, "watch a fold")
    assert asked == [True]
