"""What is known of one photo serves others: found again, taken from a reference, and pasted."""

import json
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.base.paths import bundled_models_dir, resources_dir
from core.colorize.hints import Hint, Origin
from core.colour.cielab import grey_to_lightness, lab_to_srgb
from core.edits.places import sidecar_of
from core.image.image_io import read
from core.model.library import Library
from desktop.app.main_window import MainWindow
from desktop.photo.alike import referring
from desktop.photo.alike.finding import FindingPresenter
from desktop.photo.viewer import hint_marks as hm
from desktop.photo.viewer.found_strip import FoundStrip
from desktop.pictures import view_state as vs
from desktop.ui.messages import Message
from tests.desktop.conftest import Pictures

Opened = Callable[[MainWindow, Path], None]
Troubled = Callable[[MainWindow, str], str]
Told = Callable[[MainWindow, str], Message]
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
#: Where her face is; in the mirrored copy it is on the other side.
FACE = (0.43, 0.22)
A_WHILE_MS = 30_000


@dataclass(frozen=True)
class Series:
    """Photos of one album: a portrait, the same one mirrored, one of a cup; and the window."""

    window: MainWindow
    qtbot: QtBot
    portrait: Path
    mirrored: Path
    cup: Path

    @property
    def strip(self) -> FoundStrip:
        return self.window.window_controller.viewer.found

    @property
    def finding(self) -> FindingPresenter:
        finding = self.window.window_controller.alike.finding
        assert finding is not None
        return finding

    @property
    def hints(self) -> tuple[Hint, ...]:
        return self.window.window_controller.photo_controller.session.edits.hints

    def colour_face(self) -> None:
        """Click her face and choose a colour, which leaves the card open."""
        self.qtbot.keyClick(self.window, Qt.Key.Key_K)
        canvas = self.window.window_controller.viewer.canvas
        state = canvas.state
        x, y = hm.point_of(state, vs.panes(state)[-1], FACE)
        self.qtbot.mouseClick(canvas, LEFT, NONE, QPoint(round(x), round(y)))
        hints = self.window.window_controller.hints.hint_presenter
        assert hints is not None
        self.qtbot.waitUntil(lambda: hints.popover.view.suggested is not None, timeout=A_WHILE_MS)
        self.qtbot.mouseClick(hints.popover.suggested.buttons[2], LEFT)

    def kept_hints(self, photo: Path) -> list[dict[str, object]]:
        """Read what is kept of a photo, once it is."""
        keeper = self.window.window_controller.photo_controller.keeper
        self.qtbot.waitUntil(lambda: not keeper.is_busy)
        file = sidecar_of(photo)
        return json.loads(file.read_bytes())["edits"]["hints"] if file.exists() else []


@pytest.fixture
def series(
    make: Callable[[Library], MainWindow], tmp_path: Path, opened: Opened, qtbot: QtBot
) -> Series:
    """The portrait is open; the others were, and are in the strip."""
    samples, album = resources_dir() / "samples", tmp_path / "album"
    album.mkdir()
    grey = read(samples / "astronaut-portrait.jpg").grey
    pixels = {"portrait.png": grey, "mirrored.png": grey[:, ::-1]}
    pixels["cup.png"] = read(samples / "coffee-cup.jpg").grey
    for name, plane in pixels.items():
        cv2.imencode(".png", np.ascontiguousarray(plane))[1].tofile(album / name)
    window = make(Library(bundled_models_dir(), tmp_path / "own"))
    for name in ("mirrored.png", "cup.png", "portrait.png"):
        opened(window, album / name)
    return Series(window, qtbot, *(album / name for name in pixels))


def test_the_same_face_is_found_in_another_photo_used_there_and_undone_there(
    series: Series, opened: Opened
) -> None:
    series.colour_face()
    hints = series.window.window_controller.hints.hint_presenter
    assert hints is not None
    series.qtbot.mouseClick(hints.popover.find_others, LEFT)
    assert series.strip.isVisible()
    series.qtbot.waitUntil(lambda: series.strip.stop.isHidden(), timeout=A_WHILE_MS)
    (tile, *_) = series.strip.tiles.values()
    assert tile.accessibleName() == "mirrored.png, Sure"
    series.qtbot.mouseClick(tile.use, LEFT)
    assert tile.use.isHidden()
    (kept,) = series.kept_hints(series.mirrored)
    (own,) = series.hints
    assert np.hypot(kept["x"] - (1 - FACE[0]), kept["y"] - FACE[1]) < 0.1
    assert (kept["a"], kept["b"], kept["origin"]) == (own.a, own.b, "proposal")
    assert series.kept_hints(series.cup) == []
    opened(series.window, series.mirrored)
    listed = series.window.window_controller.adjust.hints
    assert [row.row.note for row in listed.rows] == ["proposed"]
    series.qtbot.keyClick(series.window, Qt.Key.Key_Z, CONTROL)
    assert series.hints == ()


def test_all_sure_ones_are_used_at_once_and_what_is_passed_by_goes(series: Series) -> None:
    series.colour_face()
    series.finding.find(0)
    series.qtbot.waitUntil(lambda: series.strip.stop.isHidden(), timeout=A_WHILE_MS)
    names = {number: tile.accessibleName() for number, tile in series.strip.tiles.items()}
    sure = [number for number, name in names.items() if name.endswith("Sure")]
    series.qtbot.mouseClick(series.strip.tiles[sure[-1]].skip, LEFT)
    assert sure[-1] not in series.strip.tiles
    series.qtbot.mouseClick(series.strip.use_sure, LEFT)
    assert len(series.kept_hints(series.mirrored)) == len(sure) - 1
    assert not series.strip.use_sure.isEnabled()
    series.qtbot.keyClick(series.window.window_controller.viewer.canvas, Qt.Key.Key_Escape)
    series.qtbot.keyClick(series.window.window_controller.viewer.canvas, Qt.Key.Key_Escape)
    assert series.strip.isHidden()


def test_a_search_that_is_stopped_looks_at_no_more_photos(series: Series) -> None:
    series.colour_face()
    series.finding.find(0)
    assert "of 2" in series.strip.accessibleDescription()
    series.qtbot.mouseClick(series.strip.stop, LEFT)
    assert series.strip.stop.isHidden()
    series.qtbot.wait(1500)
    assert not series.strip.tiles


def test_an_error_of_a_search_that_another_one_replaced_is_not_told(
    window: MainWindow, library: Library, pictures: Pictures, opened: Opened, tmp_path: Path
) -> None:
    for name in ("other.png", "here.png"):
        opened(window, pictures.grey(name))
    controller = window.window_controller
    finding, model = controller.alike.finding, library.find("natural").path
    assert finding is not None
    controller.photo_controller.move_hints((Hint(0.5, 0.5, 20.0, 30.0),))
    has_answered = threading.Event()
    finding._worker.done.connect(
        lambda outcome: has_answered.set(), Qt.ConnectionType.DirectConnection
    )
    away = model.rename(tmp_path / "away")
    finding.find(0)
    told = controller.viewer.found.accessibleDescription()
    assert "of 1" in told
    assert has_answered.wait(A_WHILE_MS / 1000)
    away.rename(model)
    # What went wrong is on its way to the window while the same is looked for again.
    finding.find(0)
    QApplication.processEvents()
    assert controller.viewer.found.accessibleDescription() == told


def in_colour(series: Series) -> Path:
    """The mirrored portrait, red where the portrait has its right half and blue in the other."""
    lightness = grey_to_lightness(read(series.mirrored).grey)
    lab = np.zeros((*lightness.shape, 3), np.float32)
    lab[..., 0] = lightness
    middle = lightness.shape[1] // 2
    lab[:, :middle, 1:], lab[:, middle:, 1:] = (45, 25), (5, -40)
    rgb = np.round(np.clip(lab_to_srgb(lab), 0, 1) * 255).astype(np.uint8)
    path = series.mirrored.with_name("reference.png")
    cv2.imencode(".png", np.ascontiguousarray(rgb[..., ::-1]))[1].tofile(path)
    return path


def test_the_colours_of_a_reference_are_taken_softened_and_removed(
    series: Series, opened: Opened
) -> None:
    reference = in_colour(series)
    opened_colour(series, reference)
    opened(series.window, series.portrait)
    controller = series.window.window_controller
    series.qtbot.mouseClick(controller.adjust.refer, LEFT)
    menu = controller.alike.reference.menu
    assert [action.text() for action in menu.actions()][:3] == [
        "mirrored.png", "cup.png", "reference.png"
    ]  # fmt: skip
    menu.actions()[2].trigger()
    menu.close()
    activate(series)
    row = controller.adjust.reference
    series.qtbot.waitUntil(row.isVisible, timeout=A_WHILE_MS)
    taken = series.hints
    assert 5 < len(taken) <= 24
    assert {hint.origin for hint in taken} == {Origin.REFERENCE}
    right = [hint.b for hint in taken if hint.x > 0.55]
    left = [hint.b for hint in taken if hint.x < 0.45]
    assert np.mean(right) > np.mean(left) + 10
    assert row.groove.accessibleName() == "As in reference.png"
    assert controller.adjust.hints.isHidden()  # they are many, and nobody set them
    series.qtbot.keyClick(row.groove, Qt.Key.Key_PageDown)
    assert {hint.strength for hint in series.hints} == {0.9}
    series.qtbot.keyClick(series.window, Qt.Key.Key_Z, CONTROL)
    assert series.hints == taken
    series.qtbot.mouseClick(row.remove, LEFT)
    assert series.hints == ()
    assert row.isHidden()
    series.qtbot.keyClick(series.window, Qt.Key.Key_Z, CONTROL)
    series.qtbot.keyClick(series.window, Qt.Key.Key_Z, CONTROL)
    assert series.hints == ()
    assert not controller.photo_controller.session.history.can_undo


def test_a_black_and_white_photo_that_is_not_open_is_no_reference(
    series: Series, told: Told
) -> None:
    other = series.cup.with_name("elsewhere.png")
    other.write_bytes(series.cup.read_bytes())
    series.window.window_controller.alike.reference.take(other)
    said = told(series.window, "No colours were taken from elsewhere.png")
    assert "black and white" in said.text
    assert series.hints == ()


def test_an_open_photo_is_a_reference_in_the_colours_that_it_was_given(
    series: Series, opened: Opened
) -> None:
    controller = series.window.window_controller
    opened(series.window, series.mirrored)
    warm = next(s for s in controller.adjust.sliders if s.key == "temperature").groove
    warm.setValue(warm.maximum())
    opened(series.window, series.portrait)
    taken = {}
    for is_warm in (True, False):
        if not is_warm:
            opened(series.window, series.mirrored)
            warm.setValue(warm.minimum())
            opened(series.window, series.portrait)
        button = controller.adjust.refer
        series.qtbot.mouseClick(button, LEFT)
        menu = controller.alike.reference.menu
        assert menu.actions()[0].text() == "mirrored.png"
        # On a desktop no button is told that the pointer left it while a menu is open.
        QCursor.setPos(menu.mapToGlobal(menu.rect().center()))
        button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
        menu.setActiveAction(menu.actions()[0])
        series.qtbot.keyClick(menu, Qt.Key.Key_Return)
        assert not button.underMouse()  # else it stays lit
        activate(series)
        before = taken.get(True)
        series.qtbot.waitUntil(
            lambda before=before: bool(series.hints) and series.hints != before, timeout=A_WHILE_MS
        )
        taken[is_warm] = series.hints
    assert not controller.notes.messages
    assert all(hint.origin is Origin.REFERENCE for hint in taken[True])
    warmth = {is_warm: np.mean([hint.b for hint in hints]) for is_warm, hints in taken.items()}
    assert warmth[True] > warmth[False] + 15
    # What was taken stays, whatever becomes of the other photo: the queue makes the same of it.
    kept = series.kept_hints(series.portrait)
    assert [hint["b"] for hint in kept] == pytest.approx([h.b for h in series.hints], abs=0.01)


def test_what_cannot_be_read_is_not_offered_and_the_menu_stays_in_the_window(
    series: Series, opened: Opened, troubled: Troubled
) -> None:
    controller = series.window.window_controller
    torn = series.cup.with_name("a photo with a long name that takes all of the room.png")
    torn.write_bytes(series.cup.read_bytes())
    opened(series.window, torn)
    opened(series.window, series.portrait)
    series.cup.write_bytes(b"no photo any more")
    series.window.window_controller.open_paths((series.cup,))
    assert troubled(series.window, series.cup.name).startswith("That is not a photo")
    opened(series.window, series.portrait)
    series.qtbot.mouseClick(controller.adjust.refer, LEFT)
    menu = controller.alike.reference.menu
    names = [action.text() for action in menu.actions() if action.data()]
    assert names == ["mirrored.png", torn.name]
    # The screen of the offscreen platform is narrower than the window and moves the menu itself.
    edge = series.window.mapToGlobal(series.window.rect().topRight())
    at = referring._within(series.window, menu, edge - QPoint(40, 0))
    assert at.x() + menu.sizeHint().width() <= edge.x()
    menu.close()
    activate(series)


def test_a_long_strip_offers_the_nearest_and_counts_the_others(
    series: Series, opened: Opened
) -> None:
    controller, folder = series.window.window_controller, series.cup.parent
    more = [folder / f"more-{number:02}.png" for number in range(14)]
    for path in more:
        path.write_bytes(series.cup.read_bytes())
    controller.open_paths(tuple(more))
    series.qtbot.waitUntil(lambda: series.window.windowTitle().startswith("more-00"))
    opened(series.window, more[12])
    series.qtbot.mouseClick(controller.adjust.refer, LEFT)
    menu = controller.alike.reference.menu
    names = [action.text() for action in menu.actions()]
    assert names[:12] == [path.name for path in (*more[1:12], more[13])]
    assert names[12] == "4 more are open: choose one as a file"
    assert not menu.actions()[12].isEnabled()
    menu.close()
    activate(series)


def test_pasted_hints_go_where_the_same_thing_is_and_the_note_says_where_not(
    series: Series, told: Told
) -> None:
    series.colour_face()
    controller = series.window.window_controller
    controller.hints.hint_presenter.leave()
    series.qtbot.keyClick(series.window, Qt.Key.Key_C, CONTROL | SHIFT)
    strip = controller.viewer.strip
    first, last = (strip.visualRect(strip.model().index(row, 0)).center() for row in (0, 2))
    strip.selectionModel().clearSelection()
    series.qtbot.mouseClick(strip.viewport(), LEFT, CONTROL, pos=first)
    series.qtbot.mouseClick(strip.viewport(), LEFT, SHIFT, pos=last)
    assert len(strip.selected) == 3
    series.qtbot.keyClick(series.window, Qt.Key.Key_V, CONTROL | SHIFT)
    said = told(series.window, "Pasted onto 3 photos")
    assert "mirrored.png (1)" in said.text
    assert said.text.endswith("The settings alone, as no place in them is alike: cup.png.")
    (kept,) = series.kept_hints(series.mirrored)
    assert np.hypot(kept["x"] - (1 - FACE[0]), kept["y"] - FACE[1]) < 0.1
    assert series.kept_hints(series.cup) == []
    assert len(series.hints) == 1


def test_copying_and_each_pasting_speak_of_what_they_did(
    series: Series, opened: Opened, told: Told
) -> None:
    series.colour_face()
    controller = series.window.window_controller
    controller.hints.hint_presenter.leave()
    series.qtbot.keyClick(series.window, Qt.Key.Key_C, CONTROL | SHIFT)
    said = told(series.window, "Adjustments of portrait.png copied")
    assert "Ctrl+Shift+V" in said.text
    for photo, words in (
        (series.cup, "The settings alone, as no place in them is alike: cup.png."),
        (series.mirrored, "Colours of places, too: mirrored.png (1)."),
    ):
        opened(series.window, photo)
        activate(series)
        series.qtbot.keyClick(series.window, Qt.Key.Key_V, CONTROL | SHIFT)
        assert told(series.window, f"Pasted onto {photo.name}").text == words
        # What was said before is over.
        assert len(controller.notes.messages) == 1
    series.qtbot.keyClick(series.window, Qt.Key.Key_V, CONTROL | Qt.KeyboardModifier.AltModifier)
    series.qtbot.waitUntil(lambda: [m.text for m in controller.notes.messages] == [""])


def test_what_is_wrong_with_a_reference_is_told_until_another_photo_is_shown(
    series: Series, opened: Opened, told: Told
) -> None:
    torn = series.cup.with_name("torn.png")
    torn.write_bytes(b"no photo")
    series.window.window_controller.alike.reference.take(torn)
    told(series.window, "not a photo")
    opened(series.window, series.mirrored)
    assert not series.window.window_controller.notes.messages


def opened_colour(series: Series, path: Path) -> None:
    """Open a photo that keeps its own colours."""
    series.window.window_controller.open_paths((path,))
    series.qtbot.waitUntil(lambda: series.window.windowTitle().startswith(path.name))


def activate(series: Series) -> None:
    """Let the window have the keyboard again after a menu, which the offscreen platform forgets."""
    series.window.activateWindow()
    QApplication.processEvents()
    series.qtbot.waitUntil(series.window.isActiveWindow)
