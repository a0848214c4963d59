"""What the halves of the viewer show, chosen by mouse and keys."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QMenu

from core.base.paths import resources_dir
from core.colour.colour_settings import ColourSettings
from core.edits.framing import WHOLE, Crop, Framing
from core.model.library import Library
from desktop.app.main_window import MainWindow
from desktop.models.models_dialog import ModelsDialog
from desktop.pictures.view_state import ViewMode
from tests.desktop.conftest import Pictures
from tests.desktop.photo.halves.conftest import (
    ALT,
    CONTROL,
    LEFT,
    NONE,
    SHIFT,
    Hand,
    is_grey,
    is_like,
)

SAMPLES = resources_dir() / "samples"


def test_who_never_opens_a_menu_sees_the_original_and_the_colour(hand: Hand) -> None:
    assert hand.names == ("Original", "Colour")
    assert is_grey(hand.seen(0))
    assert not is_grey(hand.seen(1))
    assert hand.pills[0].accessibleName() == "Left half: Original"
    hand.key(Qt.Key.Key_4, CONTROL)
    assert not any(pill.isVisible() for pill in hand.pills)


def test_each_half_shows_what_is_chosen_and_x_swaps_them(hand: Hand) -> None:
    bold = hand.seen(1)
    hand.pick(0, "By a model", "Tiny plain")
    assert hand.names[1] == "Now: Tiny bold"
    hand.qtbot.waitUntil(lambda: hand.names[0] == "Tiny plain")
    hand.qtbot.waitUntil(lambda: not is_grey(hand.seen(0)))
    plain = hand.seen(0)
    assert not is_like(plain, bold)
    assert is_like(hand.seen(1), bold)
    hand.key(Qt.Key.Key_X)
    assert hand.names == ("Now: Tiny bold", "Tiny plain")
    assert is_like(hand.seen(0), bold)
    assert is_like(hand.seen(1), plain)
    # The plain one is what the photo looks like by that model.
    hand.controller.choose_model("tiny-ab")
    hand.wait_like(0, plain)
    hand.pick(0, "Original and coloured photo again")
    assert hand.names == ("Original", "Colour")
    assert is_grey(hand.seen(0))


def test_a_model_in_a_half_follows_the_sliders(hand: Hand) -> None:
    hand.pick(0, "By a model", "Tiny plain")
    hand.qtbot.waitUntil(lambda: not is_grey(hand.seen(0)))
    before = hand.seen(0)
    hand.controller.move_colour(ColourSettings(strength=0.0))
    hand.controller.settle()
    hand.qtbot.waitUntil(lambda: is_grey(hand.seen(0)) and is_grey(hand.seen(1)))
    hand.key(Qt.Key.Key_Z, CONTROL)
    hand.wait_like(0, before)


@pytest.mark.parametrize(
    ("now", "other"), [("Tiny bold", "Tiny plain"), ("Tiny plain", "Tiny bold")]
)
def test_every_slider_moves_both_halves_and_undo_brings_both_back(
    hand: Hand, now: str, other: str
) -> None:
    adjust = hand.window.window_controller.adjust
    if now == "Tiny plain":
        hand.controller.choose_model("tiny-ab")
    hand.pick(0, "By a model", other)
    hand.qtbot.waitUntil(lambda: hand.names[0] == other and not is_grey(hand.seen(0)))
    hand.qtbot.waitUntil(lambda: hand.controller.is_shown)
    first = hand.seen(0), hand.seen(1)
    for slider in adjust.sliders:
        if not slider.groove.isEnabled():  # the result's model knows no vividness
            continue
        slider.groove.setFocus()
        # Also one whose colours the slider does not move is made anew, and has equal pixels.
        with hand.qtbot.waitSignal(hand.canvas.halves.seen):
            hand.key(Qt.Key.Key_PageDown)
        edits = hand.controller.session.edits
        assert getattr(edits.colour, slider.key) != getattr(ColourSettings(), slider.key)
        hand.qtbot.waitUntil(lambda: hand.controller.is_shown)
        hand.key(Qt.Key.Key_Z, CONTROL)
        hand.wait_like(0, first[0])
        hand.wait_like(1, first[1])


def test_what_the_other_half_shows_makes_them_change_places(hand: Hand) -> None:
    hand.pick(0, "Coloured photo as it is now")
    assert hand.names == ("Colour", "Original")
    assert is_grey(hand.seen(1))


def test_the_split_view_has_one_line_between_them(hand: Hand) -> None:
    hand.pick(0, "By a model", "Tiny plain")
    hand.qtbot.waitUntil(lambda: not is_grey(hand.seen(0)))
    hand.key(Qt.Key.Key_1, CONTROL)
    left, right = hand.canvas.halves.places
    assert left.right() == pytest.approx(right.left())
    assert hand.pills[0].geometry().right() < left.right() < hand.pills[1].geometry().left()
    for _ in range(3):
        hand.key(Qt.Key.Key_Left, SHIFT)
    moved = hand.canvas.halves.places[0]
    assert moved.right() < left.right()
    # Where a half is too narrow for its pill there is none.
    handle = QPoint(round(moved.right()), round(moved.center().y()))
    hand.qtbot.mousePress(hand.canvas, LEFT, NONE, handle)
    hand.qtbot.mouseMove(hand.canvas, QPoint(0, handle.y()))
    hand.qtbot.mouseRelease(hand.canvas, LEFT, NONE, QPoint(0, handle.y()))
    assert [pill.isVisible() for pill in hand.pills] == [False, True]


def test_both_halves_are_zoomed_and_moved_together(hand: Hand) -> None:
    hand.pick(0, "By a model", "Tiny plain")
    hand.qtbot.waitUntil(lambda: not is_grey(hand.seen(0)))
    at = hand.canvas.halves.places[1].center()  # over the right half, and both follow
    wheel = QWheelEvent(
        at, QPointF(hand.canvas.mapToGlobal(at.toPoint())), QPoint(), QPoint(0, 720),
        Qt.MouseButton.NoButton, NONE, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(hand.canvas, wheel)
    assert hand.canvas.state.zoom is not None
    left, right = hand.canvas.halves.places
    assert left.size() == right.size()
    before = hand.seen(0), hand.seen(1)
    middle = left.center().toPoint()
    hand.qtbot.mousePress(hand.canvas, LEFT, NONE, middle)
    hand.qtbot.mouseMove(hand.canvas, middle + QPoint(120, 60))
    hand.qtbot.mouseRelease(hand.canvas, LEFT, NONE, middle + QPoint(120, 60))
    assert not is_like(before[0], hand.seen(0))
    assert not is_like(before[1], hand.seen(1))
    # They show the same part of the photo: without colour they are alike.
    hand.controller.move_colour(ColourSettings(strength=0.0))
    hand.qtbot.waitUntil(lambda: is_grey(hand.seen(0)) and is_grey(hand.seen(1)))
    assert is_like(hand.seen(0), hand.seen(1))


def test_all_of_it_goes_by_keys(hand: Hand) -> None:
    hand.in_menu(lambda: hand.key(Qt.Key.Key_2, ALT), "Original")
    assert hand.names == ("Colour", "Original")
    hand.key(Qt.Key.Key_3, CONTROL)
    hand.in_menu(lambda: hand.key(Qt.Key.Key_1, ALT), "Original")  # seen in halves for that
    assert hand.canvas.state.mode is ViewMode.SPLIT
    assert hand.names == ("Original", "Colour")
    hand.canvas.setFocus()
    hand.key(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is hand.pills[0]
    hand.key(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is hand.pills[1]
    hand.in_menu(lambda: hand.key(Qt.Key.Key_Return), "By a model", "Tiny plain")
    hand.qtbot.waitUntil(lambda: hand.names[1] == "Tiny plain")


def test_the_menu_goes_on_from_what_is_shown_and_has_own_models_first(
    hand: Hand, library: Library, tiny_models: ModuleType, tmp_path: Path
) -> None:
    own = tiny_models.package(tmp_path, of=tiny_models.card("ab", id="mine", name="Mine"))
    service = hand.window.window_controller.models
    with hand.qtbot.waitSignal(service.changed):
        service.install([own.path])
    hand.qtbot.waitUntil(lambda: service.model("mine") is not None)
    seen: list[tuple[str, str]] = []

    def look() -> None:
        menu = QApplication.activePopupWidget()
        if not isinstance(menu, QMenu):
            QTimer.singleShot(10, hand.window, look)
            return
        active = menu.activeAction()
        (models,) = (one for one in menu.findChildren(QMenu) if one.title() == "By a model")
        seen.append((active.text() if active else "", models.actions()[0].text()))
        menu.close()

    for key, shown in ((Qt.Key.Key_1, "Original"), (Qt.Key.Key_2, "Coloured photo as it is now")):
        QTimer.singleShot(0, hand.window, look)
        hand.key(key, ALT)
        hand.qtbot.waitUntil(lambda: bool(seen))
        assert seen.pop() == (shown, "Mine")
        hand.window.activateWindow()  # as a desktop does; the offscreen platform forgets to
        hand.qtbot.waitUntil(hand.window.isActiveWindow)


def test_space_shows_the_original_in_place_of_all(hand: Hand) -> None:
    hand.pick(0, "By a model", "Tiny plain")
    hand.qtbot.waitUntil(lambda: not is_grey(hand.seen(0)))
    places = hand.canvas.halves.places
    hand.canvas.setFocus()
    hand.qtbot.keyPress(hand.canvas, Qt.Key.Key_Space)
    assert hand.canvas.halves.places == ()
    assert not any(pill.isVisible() for pill in hand.pills)
    hand.qtbot.keyRelease(hand.canvas, Qt.Key.Key_Space)
    assert hand.canvas.halves.places == places


def test_the_result_on_the_disk_can_be_compared(hand: Hand) -> None:
    shown = hand.seen(1)
    with hand.qtbot.waitSignal(hand.controller.saved):
        hand.key(Qt.Key.Key_S, CONTROL)
    hand.pick(0, "Saved result")
    hand.qtbot.waitUntil(lambda: not is_grey(hand.seen(0)))
    assert int(np.abs(hand.seen(0) - shown).max()) < 12  # but for rounding
    hand.controller.move_colour(ColourSettings(strength=0.0))
    hand.controller.settle()
    hand.qtbot.waitUntil(lambda: is_grey(hand.seen(1)))
    assert not is_grey(hand.seen(0))
    # It turns with the photo.
    hand.key(Qt.Key.Key_BracketRight, CONTROL)
    hand.qtbot.waitUntil(lambda: hand.canvas.state.photo.width == 160)
    hand.qtbot.waitUntil(lambda: hand.canvas.halves.of(0).picture is not None)
    hand.qtbot.waitUntil(lambda: not is_grey(hand.seen(0)) and is_grey(hand.seen(1)))
    left, right = hand.canvas.halves.places
    assert left.size() == right.size()


#: What of a photo a result shows, and how that is turned.
_CUT = Framing(angle=4.0, crop=Crop(0.55, 0.45, 0.5, 0.5))


def cut(hand: Hand, framing: Framing) -> None:
    hand.controller.change_edits(lambda edits: replace(edits, framing=framing))
    hand.qtbot.waitUntil(lambda: hand.controller.is_shown)


@pytest.mark.parametrize("is_same_window", [True, False])
def test_a_cropped_result_lies_where_it_was_cut(
    hand: Hand, make: Callable[[Library], MainWindow], library: Library, is_same_window: bool
) -> None:
    photo = hand.controller.session.photo.photo.path
    cut(hand, _CUT)
    hand.qtbot.waitUntil(lambda: hand.canvas.pictures.frame is not None)
    shown = hand.seen(1)
    with hand.qtbot.waitSignal(hand.controller.saved):
        hand.key(Qt.Key.Key_S, CONTROL)
    hand.close_notes()
    if not is_same_window:
        hand.window.close()
        hand = Hand(make(library), hand.qtbot)
        hand.open(photo)
    hand.pick(0, "Saved result")
    hand.qtbot.waitUntil(lambda: not is_grey(hand.seen(0)))
    # In the same frame it is what the other half shows.
    assert int(np.abs(hand.seen(0) - hand.seen(1)).max()) < 14
    assert int(np.abs(hand.seen(0) - shown).max()) < 14
    # In another frame the same places of the photo lie over each other.
    cut(hand, Framing(crop=Crop(0.55, 0.45, 0.3, 0.3)))
    hand.qtbot.waitUntil(lambda: hand.canvas.state.photo.width == 72)
    assert int(np.abs(hand.seen(0) - hand.seen(1)).max()) < 14
    # All of the photo: what the result does not show is the ground around the photo.
    cut(hand, WHOLE)
    hand.qtbot.waitUntil(lambda: hand.canvas.state.photo.width == 240)
    place = hand.canvas.halves.places[0]
    image = hand.canvas.grab().toImage()
    ground = image.pixelColor(1, 1)
    corner = place.topLeft().toPoint() + QPoint(6, round(place.height()) - 6)
    assert image.pixelColor(corner) == ground
    middle = place.center().toPoint()
    assert image.pixelColor(middle) != ground


def test_a_result_that_nothing_says_the_frame_of_is_not_compared(
    hand: Hand, make: Callable[[Library], MainWindow], library: Library
) -> None:
    photo = hand.controller.session.photo.photo.path
    with hand.qtbot.waitSignal(hand.controller.saved):
        hand.key(Qt.Key.Key_S, CONTROL)
    hand.close_notes()
    hand.window.close()
    (result,) = photo.parent.glob("*-colour.png")
    with Image.open(result) as picture:
        picture.crop((0, 0, 100, 100)).save(result)
    hand = Hand(make(library), hand.qtbot)
    hand.open(photo)
    hand.pick(0, "Saved result")
    hand.qtbot.waitUntil(lambda: "cannot be told" in hand.canvas.halves.of(0).trouble)


@pytest.mark.parametrize("is_sample", [False, True], ids=["beside", "no place of its own"])
def test_where_there_is_no_saved_result_it_cannot_be_chosen(hand: Hand, is_sample: bool) -> None:
    if is_sample:
        hand.open(next(path for path in SAMPLES.iterdir() if path.suffix == ".jpg"))
    menu = hand.pills[0].choices
    menu.aboutToShow.emit()
    (saved,) = (one for one in menu.actions() if one.text() == "Saved result")
    assert not saved.isEnabled()
    assert "no saved result" in saved.toolTip()


def test_a_model_that_cannot_be_run_says_so_in_its_half(hand: Hand) -> None:
    library = hand.window.window_controller.models
    model = library.model("tiny-ab")
    assert model is not None
    content = model.package.path.read_bytes()
    model.package.path.write_bytes(content[: len(content) // 2])
    hand.pick(1, "By a model", "Tiny plain")
    hand.qtbot.waitUntil(lambda: bool(hand.canvas.halves.of(1).trouble))
    assert hand.names[1] == "Tiny plain"
    assert hand.pills[1].accessibleDescription() == hand.canvas.halves.of(1).trouble
    assert not hand.window.window_controller.notes.messages
    hand.pick(1, "Coloured photo as it is now")
    assert not is_grey(hand.seen(1))


@pytest.mark.parametrize("chosen", [("By a model", "Tiny plain"), ("Saved result",)])
def test_the_next_photo_begins_with_its_original_and_its_colour(
    hand: Hand, pictures: Pictures, chosen: tuple[str, ...]
) -> None:
    with hand.qtbot.waitSignal(hand.controller.saved):
        hand.key(Qt.Key.Key_S, CONTROL)
    hand.pick(1, *chosen)
    hand.qtbot.waitUntil(lambda: hand.names == ("Original", chosen[-1]))
    hand.open(pictures.grey("next.png", width=200, height=200))
    assert hand.names == ("Original", "Colour")
    assert is_grey(hand.seen(0))
    assert not is_grey(hand.seen(1))
    hand.window.window_controller.open_paths((pictures.colour("colour.png"),))
    hand.qtbot.waitUntil(lambda: hand.window.windowTitle().startswith("colour.png"))
    assert not any(pill.isVisible() for pill in hand.pills)


def test_a_photo_that_is_closed_takes_its_halves_along(hand: Hand, pictures: Pictures) -> None:
    hand.pick(0, "By a model", "Tiny plain")
    hand.qtbot.waitUntil(lambda: not is_grey(hand.seen(0)))
    hand.key(Qt.Key.Key_W, CONTROL)
    hand.qtbot.waitUntil(lambda: hand.controller.session.photo is None)
    assert not any(pill.isVisible() for pill in hand.pills)
    hand.open(pictures.folder / "photo.png")
    assert hand.names == ("Original", "Colour")


def test_what_is_tried_can_be_compared_from_the_strip(hand: Hand) -> None:
    hand.key(Qt.Key.Key_4, CONTROL)
    hand.key(Qt.Key.Key_T, CONTROL)
    hand.qtbot.waitUntil(lambda: hand.strip.has_all_pictures)
    plain = next(tile for tile in hand.tiles if tile.candidate.id == "tiny-ab")
    hand.menu_of(plain, "Compare with the photo as it is now")
    assert hand.canvas.state.mode is ViewMode.SPLIT
    hand.qtbot.waitUntil(lambda: hand.names == ("Tiny plain", "Now: Tiny bold"))
    hand.menu_of(plain, "Show in the right half")
    assert hand.names == ("Now: Tiny bold", "Tiny plain")


def test_a_model_can_be_compared_from_the_dialog_of_models(hand: Hand) -> None:
    hand.key(Qt.Key.Key_M, CONTROL)
    (dialog,) = hand.window.findChildren(ModelsDialog)
    dialog.choose("tiny-ab")
    hand.in_menu(
        lambda: dialog.list.customContextMenuRequested.emit(QPoint()), "Compare in the open photo"
    )
    assert not hand.window.findChildren(ModelsDialog)
    hand.qtbot.waitUntil(lambda: hand.names == ("Tiny plain", "Now: Tiny bold"))


def test_a_guess_can_be_compared(hand: Hand) -> None:
    hand.key(Qt.Key.Key_G, CONTROL)
    hand.qtbot.waitUntil(lambda: hand.strip.has_all_pictures)
    guess = hand.tiles[-1]
    hand.menu_of(guess, "Compare with the photo as it is now")
    hand.qtbot.waitUntil(lambda: hand.names[0] == guess.candidate.name)
    hand.qtbot.waitUntil(lambda: not is_grey(hand.seen(0)))


def test_who_begins_to_correct_sees_the_result(hand: Hand) -> None:
    hand.pick(1, "By a model", "Tiny plain")
    hand.qtbot.waitUntil(lambda: hand.names == ("Original", "Tiny plain"))
    hand.canvas.setFocus()
    hand.key(Qt.Key.Key_K)
    assert hand.names == ("Original", "Colour")


def test_a_large_photo_is_held_no_more_often_than_it_is_seen(
    hand: Hand, pictures: Pictures
) -> None:
    hand.open(pictures.grey("large.jpg", width=2880, height=1600))
    hand.pick(0, "By a model", "Tiny plain")
    hand.key(Qt.Key.Key_N, CONTROL)
    hand.canvas.setFocus()
    hand.key(Qt.Key.Key_1)

    def scales() -> list[float]:
        halves = (hand.canvas.halves.of(0), hand.canvas.halves.of(1))
        shown = [half.picture for half in halves if half is not None]
        return [0.0 if one is None else one.scale for one in (*shown, hand.controller.colour)]

    hand.qtbot.waitUntil(lambda: scales() == [1.0, 0.0, 1.0])
    hand.pick(1, "A snapshot", "Snapshot 1")
    hand.qtbot.waitUntil(lambda: scales()[:2] == [1.0, 1.0] and scales()[2] < 1.0)
    hand.key(Qt.Key.Key_4, CONTROL)
    hand.qtbot.waitUntil(lambda: scales()[2] == 1.0)
    assert max(scales()[:2]) < 1.0
    hand.key(Qt.Key.Key_2, CONTROL)
    hand.qtbot.waitUntil(lambda: scales()[:2] == [1.0, 1.0] and scales()[2] < 1.0)
