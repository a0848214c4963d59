"""What is changed about a photo belongs to it: after a restart, turned, and pasted onto others."""

import json
import os
import threading
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from core.colour.colour_settings import ColourSettings
from core.edits.places import sidecar_of
from core.edits.store import EditsStore
from core.image import image_io
from core.model.library import Library
from desktop.app.main_window import MainWindow
from desktop.photo.photo_menu import PhotoMenu
from desktop.photo.turns import UPRIGHT, Turn, between, mirrored, turned_left, turned_right
from desktop.settings.settings_dialog import SettingsDialog
from desktop.work.workers import ignored
from tests.desktop.conftest import Pictures, accept_sheet

Opened = Callable[[MainWindow, Path], None]
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PASTE = CONTROL | SHIFT


def make_richer(window: MainWindow, qtbot: QtBot) -> ColourSettings:
    """Move a slider by a key, and give what it came to."""
    groove = next(s for s in window.window_controller.adjust.sliders if s.key == "saturation")
    qtbot.keyClick(groove.groove, Qt.Key.Key_PageUp)
    return window.window_controller.photo_controller.session.edits.colour


def colour_of(window: MainWindow) -> ColourSettings:
    return window.window_controller.photo_controller.session.edits.colour


def kept(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.window_controller.photo_controller.keeper.is_busy)


def close(window: MainWindow, qtbot: QtBot) -> None:
    """Close a window, which asks nothing."""
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())


def settings_in(photo: Path) -> dict[str, float]:
    settings: dict[str, float] = json.loads(sidecar_of(photo).read_bytes())["edits"]["settings"]
    return settings


def test_every_turn_is_reached_and_taken_back() -> None:
    turn, seen = UPRIGHT, set()
    for step in (turned_right,) * 4 + (mirrored,) + (turned_right,) * 4 + (mirrored,):
        turn = step(turn)
        seen.add(turn.orientation)
        assert turned_left(turned_right(turn)) == turn
        assert mirrored(mirrored(turn)) == turn
        assert between(UPRIGHT, turn) == turn
        assert between(turn, turn) == UPRIGHT
    assert seen == {1, 2, 3, 4, 5, 6, 7, 8}
    assert turn == UPRIGHT


def test_a_restart_finds_what_was_left_and_reset_goes_back_to_what_nobody_changed(
    make: Callable[[Library], MainWindow],
    library: Library,
    pictures: Pictures,
    opened: Opened,
    qtbot: QtBot,
) -> None:
    photo, window = pictures.grey(), make(library)
    opened(window, photo)
    adjusted = make_richer(window, qtbot)
    close(window, qtbot)
    assert settings_in(photo)["saturation"] == adjusted.saturation

    window = make(library)
    opened(window, photo)
    controller = window.window_controller.photo_controller
    assert controller.session.edits.colour == adjusted
    # The first colour that is shown is made with it.
    assert controller._shown_colour.shown is not None
    assert controller._shown_colour.shown.edits.colour == adjusted
    assert not controller.session.history.can_undo
    qtbot.keyClick(window, Qt.Key.Key_R, CONTROL)
    assert colour_of(window) == ColourSettings()
    kept(window, qtbot)
    assert not sidecar_of(photo).exists()
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
    kept(window, qtbot)
    assert settings_in(photo)["saturation"] == adjusted.saturation


def test_only_what_is_settled_is_kept_and_the_last_wins(
    window: MainWindow, pictures: Pictures, opened: Opened, qtbot: QtBot
) -> None:
    photo = pictures.grey()
    opened(window, photo)
    controller = window.window_controller.photo_controller
    for strength in (0.9, 0.8, 0.7):
        controller.move_colour(ColourSettings(strength=strength))
    assert not controller.keeper.is_busy
    controller.settle()
    other = next(i for i in window.window_controller.adjust._models if i != "natural")
    controller.choose_model(other)
    kept(window, qtbot)
    assert settings_in(photo)["strength"] == 0.7
    model = json.loads(sidecar_of(photo).read_bytes())["edits"]["model"]
    assert model["id"] == other
    assert len(model["sha256"]) == 64


def test_a_photo_is_turned_by_key_at_once_and_saved_as_it_is_shown(
    window: MainWindow, pictures: Pictures, opened: Opened, qtbot: QtBot, told
) -> None:
    photo = pictures.grey("upright.png", width=240, height=160)
    opened(window, photo)
    canvas = window.window_controller.viewer.canvas

    def is_high() -> bool:
        shown = canvas.pictures
        size = None if shown is None else shown.original.photo
        return size is not None and (size.width, size.height) == (160, 240)

    qtbot.keyClick(window, Qt.Key.Key_BracketRight, CONTROL)
    qtbot.waitUntil(is_high)
    grey = cv2.imread(str(photo), cv2.IMREAD_GRAYSCALE)
    seen = canvas.pictures.original.levels[0].image.convertToFormat(QImage.Format.Format_Grayscale8)
    corners = [seen.pixelColor(x, y).red() for x, y in ((0, 0), (159, 0), (159, 239), (0, 239))]
    assert grey is not None
    wanted = np.rot90(grey, -1)
    assert corners == pytest.approx(
        [int(wanted[y, x]) for x, y in ((0, 0), (159, 0), (159, 239), (0, 239))], abs=1
    )
    qtbot.keyClick(window, Qt.Key.Key_H, PASTE)
    # Though it is not turned yet, what is saved is.
    qtbot.keyClick(window, Qt.Key.Key_S, CONTROL)
    told(window, "Saved")
    result = image_io.read(photo.with_name("upright-colour.png")).grey
    mirror = np.fliplr(wanted).astype(int)
    assert result.shape == (240, 160)
    assert np.abs(result / 257.0 - mirror).max() <= 1
    for _ in range(2):
        qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: not is_high())
    qtbot.waitUntil(lambda: canvas.pictures.colour is not None)
    kept(window, qtbot)
    assert not sidecar_of(photo).exists()


def test_a_turn_that_is_undone_before_it_began_can_be_made_again(
    window: MainWindow, pictures: Pictures, opened: Opened, qtbot: QtBot
) -> None:
    opened(window, pictures.grey(width=240, height=160))
    controller = window.window_controller.photo_controller
    # The worker is busy, as with a large photo: whatever is asked for now has to wait.
    goes_on = threading.Event()
    controller._live.ask(goes_on.wait, lambda went_on: None, ignored)
    for key in (Qt.Key.Key_BracketRight, Qt.Key.Key_Z, Qt.Key.Key_BracketRight):
        qtbot.keyClick(window, key, CONTROL)
    assert controller.session.edits.turn == Turn(1)
    goes_on.set()
    qtbot.waitUntil(lambda: controller.session.photo.turn == Turn(1), timeout=10_000)
    qtbot.waitUntil(lambda: controller.is_shown, timeout=10_000)
    assert controller.colour.levels[0].image.height() > controller.colour.levels[0].image.width()


def test_a_turned_photo_is_turned_in_the_strip_too_and_after_a_restart(
    make: Callable[[Library], MainWindow],
    library: Library,
    pictures: Pictures,
    opened: Opened,
    qtbot: QtBot,
) -> None:
    window = make(library)
    photo, other = pictures.grey("a.png"), pictures.grey("b.png")

    def small(window: MainWindow) -> QImage | None:
        strip = window.window_controller.viewer.strip
        picture = strip.model().index(strip.photos.index(photo), 0).data(Qt.ItemDataRole.UserRole)
        return picture if isinstance(picture, QImage) else None

    def is_high(window: MainWindow) -> bool:
        picture = small(window)
        return picture is not None and picture.height() > picture.width()

    for path in (other, photo):
        opened(window, path)
    qtbot.waitUntil(lambda: small(window) is not None)
    assert not is_high(window)
    # By the small button, with the keyboard.
    menu = window.window_controller.adjust.turn.menu()
    action = next(a for a in menu.actions() if a.text() == "Turn left")
    menu.popup(QPoint(0, 0))
    menu.setActiveAction(action)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: is_high(window))
    close(window, qtbot)

    window = make(library)
    for path in (other, photo):
        opened(window, path)
    assert window.window_controller.photo_controller.session.edits.turn == Turn(3)
    qtbot.waitUntil(lambda: is_high(window))


def select_all(window: MainWindow, qtbot: QtBot) -> None:
    """Select all photos of the strip as by hand: the first, then the last with Shift."""
    strip = window.window_controller.viewer.strip
    places = [strip.visualRect(strip.model().index(row, 0)).center() for row in (0, 2)]
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(strip.viewport(), left, CONTROL, pos=places[0])
    strip.selectionModel().clearSelection()
    qtbot.mouseClick(strip.viewport(), left, CONTROL, pos=places[0])
    qtbot.mouseClick(strip.viewport(), left, SHIFT, pos=places[1])
    assert len(strip.selected) == 3


@pytest.fixture
def three(window: MainWindow, pictures: Pictures, opened: Opened, qtbot: QtBot) -> tuple[Path, ...]:
    """Three photos in the strip: the first two were open, the third is only there."""
    paths = tuple(pictures.grey(f"{name}.jpg") for name in ("one", "two", "three"))
    window.window_controller.open_paths(paths)
    strip = window.window_controller.viewer.strip
    qtbot.waitUntil(lambda: len(strip.photos) == 3)
    qtbot.waitUntil(lambda: not window.window_controller.queue.is_writing)
    opened(window, strip.photos[1])
    opened(window, strip.photos[0])
    return strip.photos


def test_adjustments_are_pasted_onto_all_that_are_selected_but_not_their_turns(
    window: MainWindow, three: tuple[Path, ...], opened: Opened, qtbot: QtBot, told
) -> None:
    adjusted = make_richer(window, qtbot)
    qtbot.keyClick(window, Qt.Key.Key_BracketRight, CONTROL)
    qtbot.keyClick(window, Qt.Key.Key_C, PASTE)
    select_all(window, qtbot)
    assert window.windowTitle().startswith(three[0].name)  # selecting opens nothing
    qtbot.keyClick(window, Qt.Key.Key_V, PASTE)
    told(window, "Pasted onto 3 photos")
    kept(window, qtbot)
    assert [settings_in(photo)["saturation"] for photo in three] == [adjusted.saturation] * 3
    for photo in three[1:]:
        opened(window, photo)
        assert colour_of(window) == adjusted
        assert window.window_controller.photo_controller.session.edits.turn == UPRIGHT
    # One that was open in this window has it as a step of its own.
    opened(window, three[1])
    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
    assert colour_of(window) == ColourSettings()
    assert not window.window_controller.photo_controller.session.history.can_undo


def test_the_note_about_pasting_takes_all_of_it_back(
    window: MainWindow, three: tuple[Path, ...], opened: Opened, qtbot: QtBot, told
) -> None:
    opened(window, three[1])
    own = make_richer(window, qtbot)
    opened(window, three[0])
    adjusted = make_richer(window, qtbot)
    qtbot.keyClick(window, Qt.Key.Key_C, PASTE)
    select_all(window, qtbot)
    qtbot.keyClick(window, Qt.Key.Key_V, PASTE)
    message = told(window, "Pasted onto 3 photos")
    kept(window, qtbot)
    assert sidecar_of(three[2]).exists()
    (note,) = [n for n in window.window_controller.notes.notes if n.message == message]
    (undo,) = note.buttons
    assert undo.text() == "Undo all"
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    told(window, "Pasting undone")
    kept(window, qtbot)
    assert message not in window.window_controller.notes.messages
    assert colour_of(window) == adjusted
    assert not sidecar_of(three[2]).exists()
    opened(window, three[1])
    assert colour_of(window) == own
    opened(window, three[2])
    assert colour_of(window) == ColourSettings()


def test_the_menu_of_the_strip_pastes_colour_settings_and_leaves_the_model(
    window: MainWindow, three: tuple[Path, ...], opened: Opened, qtbot: QtBot
) -> None:
    strip = window.window_controller.viewer.strip
    other = next(i for i in window.window_controller.adjust._models if i != "natural")
    window.window_controller.photo_controller.choose_model(other)
    adjusted = make_richer(window, qtbot)

    def menu_at(row: int) -> PhotoMenu:
        place = strip.visualRect(strip.model().index(row, 0)).center()
        qtbot.mouseClick(strip.viewport(), Qt.MouseButton.RightButton, pos=place)
        strip.menu_wanted.emit(strip.viewport().mapToGlobal(place))
        return next(menu for menu in strip.findChildren(PhotoMenu) if menu.isVisible())

    def choose(menu: QMenu, text: str) -> None:
        words = ((a, a.text().partition("\t")[0]) for a in menu.actions())
        menu.setActiveAction(next(a for a, word in words if word == text))
        qtbot.keyClick(menu, Qt.Key.Key_Return)

    strip.selectionModel().select(
        strip.model().index(0, 0), strip.selectionCommand(strip.model().index(0, 0))
    )
    menu = menu_at(0)
    can = {a.text().partition("\t")[0]: a.isEnabled() for a in menu.actions()}
    assert can["Copy adjustments"]
    assert not can["Paste adjustments"]
    assert not can["Paste colour settings only"]
    choose(menu, "Copy adjustments")
    strip.setCurrentIndex(strip.model().index(2, 0))
    choose(menu_at(2), "Paste colour settings only")
    kept(window, qtbot)
    record = json.loads(sidecar_of(three[2]).read_bytes())["edits"]
    assert record["settings"]["saturation"] == adjusted.saturation
    assert record["model"] is None


def test_all_open_photos_are_saved_each_as_its_edits_say_and_nothing_is_replaced(
    window: MainWindow, three: tuple[Path, ...], qtbot: QtBot
) -> None:
    taken = three[1].with_name(f"{three[1].stem}-colour.jpg")
    taken.write_bytes(b"mine")
    strength = next(s for s in window.window_controller.adjust.sliders if s.key == "strength")
    strength.groove.setValue(strength.groove.minimum())
    qtbot.keyClick(window, Qt.Key.Key_S, CONTROL | Qt.KeyboardModifier.AltModifier)
    queue = window.window_controller.queue

    def sheet_is_open() -> bool:
        from desktop.queue.start_sheet import StartSheet

        return any(sheet.isVisible() for sheet in window.findChildren(StartSheet))

    qtbot.waitUntil(sheet_is_open)
    accept_sheet(window, qtbot)
    qtbot.waitUntil(lambda: queue.model.tally.done == 3 and not queue.is_running)
    assert taken.read_bytes() == b"mine"
    results = {item.job.source: item.job.target for item in queue.model.jobs()}
    pixels = {photo: cv2.imread(str(results[photo])).astype(int) for photo in three}
    spreads = [int(np.ptp(pixels[photo], axis=2).max()) for photo in three]
    assert spreads[0] <= 3 < 10 < min(spreads[1:])


def test_edits_of_a_newer_version_are_told_of_once_and_left_as_they_are(
    window: MainWindow, pictures: Pictures, opened: Opened, qtbot: QtBot
) -> None:
    photo = pictures.with_newer_edits()
    newer = sidecar_of(photo).read_bytes()
    opened(window, photo)
    notes = window.window_controller.notes
    assert [m.title for m in notes.messages] == [photo.name]
    assert "newer version" in notes.messages[0].text
    opened(window, pictures.grey("other.png"))
    opened(window, photo)
    assert not notes.messages
    make_richer(window, qtbot)
    kept(window, qtbot)
    make_richer(window, qtbot)
    kept(window, qtbot)
    (message,) = notes.messages
    assert message.title == "Some adjustments cannot be kept"
    assert photo.name in message.text
    assert sidecar_of(photo).read_bytes() == newer


def test_the_setting_keeps_edits_in_the_data_folder(
    make: Callable[[Library], MainWindow],
    library: Library,
    pictures: Pictures,
    opened: Opened,
    qtbot: QtBot,
    home: Path,
) -> None:
    window, photo = make(library), pictures.grey()
    qtbot.keyClick(window, Qt.Key.Key_Comma, CONTROL)
    dialog = next(d for d in window.findChildren(SettingsDialog) if d.isVisible())
    assert dialog.general.beside.isChecked()
    qtbot.mouseClick(dialog.general.beside, Qt.MouseButton.LeftButton)
    dialog.reject()
    opened(window, photo)
    adjusted = make_richer(window, qtbot)
    close(window, qtbot)
    assert not sidecar_of(photo).exists()
    assert EditsStore(home).find(photo).place == home / "edits.sqlite3"

    moved = photo.rename(photo.with_name("moved.jpg"))
    window = make(library)
    assert not window.window_controller.services.settings.settings.keeps_edits_beside
    opened(window, moved)
    assert colour_of(window) == adjusted


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_edits_of_a_photo_in_a_folder_that_can_only_be_read_go_to_the_data_folder(
    window: MainWindow, pictures: Pictures, opened: Opened, qtbot: QtBot, home: Path
) -> None:
    photo = pictures.grey()
    photo.parent.chmod(0o500)
    try:
        opened(window, photo)
        adjusted = make_richer(window, qtbot)
        kept(window, qtbot)
    finally:
        photo.parent.chmod(0o700)
    found = EditsStore(home).find(photo)
    assert found.edits is not None
    assert found.edits.settings == adjusted
    assert found.place == home / "edits.sqlite3"
    assert not window.window_controller.notes.messages


def test_a_photo_that_was_to_be_coloured_anew_is_so_again(
    make: Callable[[Library], MainWindow],
    library: Library,
    pictures: Pictures,
    qtbot: QtBot,
) -> None:
    window, photo = make(library), pictures.colour()
    window.window_controller.open_paths((photo,))
    button = window.window_controller.adjust.own_colours.button
    qtbot.waitUntil(button.isVisible)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    close(window, qtbot)
    window = make(library)
    window.window_controller.open_paths((photo,))
    controller = window.window_controller.photo_controller
    qtbot.waitUntil(lambda: controller.colour is not None)
    assert controller.session.can_be_coloured
