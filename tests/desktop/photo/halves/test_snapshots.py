"""Snapshots of a photo, by mouse and keys: taken, gone back to, found again."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu

from core.colour.colour_settings import ColourSettings
from core.edits.places import sidecar_of
from core.edits.snapshots import MOST_SNAPSHOTS
from core.edits.store import EditsStore
from core.model.library import Library
from desktop.app.main_window import MainWindow
from desktop.photo.snapshots.name_card import NameCard
from desktop.ui.messages import Message
from desktop.ui.name_dialog import NameDialog
from tests.desktop.conftest import Pictures
from tests.desktop.photo.halves.conftest import CONTROL, LEFT, SHIFT, Hand, is_grey

PALE = ColourSettings(strength=0.3)
GREY = ColourSettings(strength=0.0)
Told = Callable[[MainWindow, str], Message]


def adjust(hand: Hand, colour: ColourSettings) -> None:
    hand.controller.move_colour(colour)
    hand.controller.settle()
    hand.qtbot.waitUntil(lambda: hand.controller.is_shown)


def test_one_click_goes_back_to_a_snapshot_and_one_step_takes_that_back(
    hand: Hand,
) -> None:
    before = hand.seen(1)
    hand.key(Qt.Key.Key_N, CONTROL)
    assert card(hand).field.text() == card(hand).field.selectedText() == "Snapshot 1"
    hand.key(Qt.Key.Key_Escape)
    hand.controller.choose_model("tiny-ab")
    adjust(hand, GREY)
    hand.qtbot.waitUntil(lambda: is_grey(hand.seen(1)))
    hand.key(Qt.Key.Key_N, CONTROL | SHIFT)
    hand.qtbot.waitUntil(lambda: len(hand.tiles) == 1 and hand.strip.has_all_pictures)
    (tile,) = hand.tiles
    assert (tile.candidate.name, tile.isChecked()) == ("Snapshot 1", False)
    assert "Tiny bold" in tile.accessibleDescription()
    hand.qtbot.mouseClick(tile, LEFT)
    assert tile.isChecked()
    hand.key(Qt.Key.Key_Escape)
    assert not hand.tiles
    hand.wait_like(1, before)
    hand.key(Qt.Key.Key_Z, CONTROL)
    hand.qtbot.waitUntil(lambda: is_grey(hand.seen(1)))
    assert hand.controller.session.edits.model == "tiny-ab"


def card(hand: Hand) -> NameCard:
    """Where the snapshot that was taken last can be named."""
    (found,) = hand.window.findChildren(NameCard)
    assert found.isVisible()
    return found


def is_naming(hand: Hand) -> bool:
    return any(found.isVisible() for found in hand.window.findChildren(NameCard))


def test_a_new_one_is_named_by_typing(hand: Hand) -> None:
    hand.canvas.setFocus()
    place = hand.canvas.geometry()
    hand.key(Qt.Key.Key_N, CONTROL)
    assert hand.canvas.rect().contains(card(hand).geometry().adjusted(14, 14, -14, -14))
    assert hand.canvas.geometry() == place  # the photo makes no room for it
    hand.qtbot.keyClicks(card(hand).field, " Warm  & soft ")
    hand.key(Qt.Key.Key_Return)
    assert not is_naming(hand)
    assert [one.name for one in hand.snapshots] == ["Warm & soft"]
    assert hand.canvas.hasFocus()
    # It is found by that name from now on.
    hand.qtbot.waitUntil(lambda: not hand.controller.keeper.is_busy)
    assert EditsStore(None).find(hand.controller.session.photo.key).snapshots[0].name == (
        "Warm & soft"
    )


@pytest.mark.parametrize("typed", ["", "Warm", "   "])
def test_escape_keeps_the_usual_name(hand: Hand, typed: str) -> None:
    hand.key(Qt.Key.Key_N, CONTROL)
    hand.qtbot.keyClicks(card(hand).field, typed)
    hand.key(Qt.Key.Key_Escape if typed.strip() or not typed else Qt.Key.Key_Return)
    assert [one.name for one in hand.snapshots] == ["Snapshot 1"]
    assert not is_naming(hand)


def test_whatever_is_begun_meanwhile_keeps_what_was_typed(hand: Hand, pictures: Pictures) -> None:
    first = hand.controller.session.photo.key
    hand.key(Qt.Key.Key_N, CONTROL)
    # Nothing was typed: a step back is one of the photo.
    adjust(hand, PALE)
    hand.key(Qt.Key.Key_Z, CONTROL)
    assert hand.controller.session.edits.colour == ColourSettings()
    hand.qtbot.keyClicks(card(hand).field, "One")
    adjust(hand, PALE)
    hand.key(Qt.Key.Key_N, CONTROL)
    assert [one.name for one in hand.snapshots] == ["One", "Snapshot 2"]
    hand.qtbot.keyClicks(card(hand).field, "Two")
    hand.qtbot.mouseClick(hand.window.window_controller.viewer._eye, LEFT)
    hand.window.window_controller.adjust.sliders[1].groove.setFocus()
    assert not is_naming(hand)
    adjust(hand, GREY)
    hand.key(Qt.Key.Key_N, CONTROL)
    hand.qtbot.keyClicks(card(hand).field, "Three")
    hand.open(pictures.grey("other.png"))
    assert hand.snapshots == ()
    assert not is_naming(hand)
    hand.open(first)
    assert [one.name for one in hand.snapshots] == ["One", "Two", "Three"]
    # The photo itself is closed.
    adjust(hand, ColourSettings(strength=0.5))
    hand.key(Qt.Key.Key_N, CONTROL)
    hand.qtbot.keyClicks(card(hand).field, "Four")
    hand.key(Qt.Key.Key_W, CONTROL)
    hand.open(first)
    assert [one.name for one in hand.snapshots] == ["One", "Two", "Three", "Four"]


def test_they_are_found_again_at_the_next_start(
    hand: Hand, make: Callable[[Library], MainWindow], library: Library, pictures: Pictures
) -> None:
    adjust(hand, PALE)
    hand.key(Qt.Key.Key_N, CONTROL)
    hand.key(Qt.Key.Key_R, CONTROL)
    keeper = hand.controller.keeper
    hand.qtbot.waitUntil(lambda: not keeper.is_busy)
    photo = pictures.folder / "photo.png"
    # Nothing else was changed, and so nothing else is kept.
    found = EditsStore(None).find(photo)
    assert (found.edits, len(found.snapshots)) == (None, 1)
    assert found.snapshots[0].edits.model.id == "natural"
    before = hand.snapshots
    hand.window.close()
    hand.qtbot.waitUntil(lambda: not hand.window.isVisible())
    again = Hand(make(library), hand.qtbot)
    again.open(photo)
    assert again.snapshots == before
    assert again.controller.session.edits.colour == ColourSettings()
    again.key(Qt.Key.Key_N, CONTROL | SHIFT)
    again.qtbot.mouseClick(again.tiles[0], LEFT)
    assert again.controller.session.edits.colour == PALE


def test_a_snapshot_is_compared_with_the_photo_as_it_is_held_now(hand: Hand) -> None:
    before = hand.seen(1)
    hand.key(Qt.Key.Key_N, CONTROL)
    hand.close_notes()
    adjust(hand, GREY)
    hand.pick(0, "A snapshot", "Snapshot 1")
    hand.wait_like(0, before)
    hand.key(Qt.Key.Key_BracketRight, CONTROL)
    hand.qtbot.waitUntil(lambda: hand.canvas.state.photo.width == 160)
    hand.qtbot.waitUntil(lambda: not is_grey(hand.seen(0)))
    left, right = hand.canvas.halves.places
    assert left.size() == right.size()
    assert left.height() > left.width()
    hand.pick(0, "A snapshot", "Take a snapshot")
    assert [one.edits.quarter_turns for one in hand.snapshots] == [0, 1]


def test_names_can_be_changed(hand: Hand) -> None:
    hand.key(Qt.Key.Key_N, CONTROL)
    hand.key(Qt.Key.Key_N, CONTROL | SHIFT)
    hand.menu_of(hand.tiles[0], "Rename…")
    (dialog,) = hand.window.findChildren(NameDialog)
    dialog.field.selectAll()
    hand.qtbot.keyClicks(dialog.field, "  Warm & soft ")
    hand.qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    hand.qtbot.waitUntil(lambda: [one.name for one in hand.snapshots] == ["Warm & soft"])
    hand.qtbot.waitUntil(lambda: [tile.candidate.name for tile in hand.tiles] == ["Warm & soft"])


def test_what_was_removed_can_be_put_back(hand: Hand, told: Told) -> None:
    for strength in (0.9, 0.6, 0.3):
        adjust(hand, ColourSettings(strength=strength))
        hand.key(Qt.Key.Key_N, CONTROL)
    before = hand.snapshots
    hand.pick(0, "A snapshot", "Snapshot 2")
    hand.key(Qt.Key.Key_N, CONTROL | SHIFT)
    hand.menu_of(hand.tiles[1], "Remove")
    assert hand.snapshots == (before[0], before[2])
    left = ["Snapshot 1", "Snapshot 3"]
    hand.qtbot.waitUntil(lambda: [tile.candidate.name for tile in hand.tiles] == left)
    assert hand.names == ("Original", "Colour")
    told(hand.window, "Snapshot removed")
    (note,) = hand.window.window_controller.notes.notes
    (button,) = (b for b in note.findChildren(QAbstractButton) if b.text() == "Put it back")
    hand.qtbot.mouseClick(button, LEFT)
    assert hand.snapshots == before
    hand.qtbot.waitUntil(lambda: not hand.controller.keeper.is_busy)
    assert len(EditsStore(None).find(hand.controller.session.photo.key).snapshots) == 3


def test_the_same_is_not_taken_twice_and_there_is_an_end(hand: Hand, told: Told) -> None:
    hand.key(Qt.Key.Key_N, CONTROL)
    hand.key(Qt.Key.Key_N, CONTROL)
    told(hand.window, "“Snapshot 1” is as the photo is now")
    for number in range(MOST_SNAPSHOTS):
        hand.controller.move_colour(ColourSettings(strength=number / 100))
        hand.key(Qt.Key.Key_N, CONTROL)
    told(hand.window, f"This photo has {MOST_SNAPSHOTS} snapshots")
    assert len({one.taken for one in hand.snapshots}) == MOST_SNAPSHOTS


def test_each_photo_has_its_own_and_copying_adjustments_copies_none(
    hand: Hand, pictures: Pictures
) -> None:
    adjust(hand, PALE)
    hand.key(Qt.Key.Key_N, CONTROL)
    hand.key(Qt.Key.Key_C, CONTROL | SHIFT)
    other = pictures.grey("other.png")
    hand.open(other)
    assert hand.snapshots == ()
    hand.key(Qt.Key.Key_V, CONTROL | SHIFT)
    hand.qtbot.waitUntil(lambda: hand.controller.session.edits.colour == PALE)
    hand.qtbot.waitUntil(lambda: sidecar_of(other).exists())
    assert EditsStore(None).find(other).snapshots == ()
    hand.open(pictures.folder / "photo.png")
    assert [one.name for one in hand.snapshots] == ["Snapshot 1"]
    # A change of it from elsewhere leaves them, too.
    hand.open(other)
    hand.window.window_controller._of_photo.all_edits.change(
        [pictures.folder / "photo.png"], lambda edits: edits
    )
    hand.qtbot.waitUntil(lambda: not hand.controller.keeper.is_busy)
    assert len(EditsStore(None).find(pictures.folder / "photo.png").snapshots) == 1


def test_a_snapshot_by_a_model_that_is_gone_is_told_and_shown_by_the_usual_one(
    hand: Hand, told: Told
) -> None:
    hand.controller.choose_model("tiny-ab")
    hand.key(Qt.Key.Key_N, CONTROL)
    hand.key(Qt.Key.Key_Z, CONTROL)
    models = hand.window.window_controller.models
    models.model("tiny-ab").package.path.unlink()
    hand.pick(0, "A snapshot", "Snapshot 1")
    models.refresh()
    hand.qtbot.waitUntil(lambda: "tiny-ab is not here" in hand.canvas.halves.of(0).trouble)
    hand.key(Qt.Key.Key_N, CONTROL | SHIFT)
    hand.qtbot.mouseClick(hand.tiles[0], LEFT)
    told(hand.window, "tiny-ab is not here any more")
    assert hand.controller.session.edits.model == "natural"


def test_a_pasted_picture_has_them_as_long_as_the_window(hand: Hand, pictures: Pictures) -> None:
    QApplication.clipboard().setImage(QImage(str(pictures.grey("to-paste.png"))))
    hand.key(Qt.Key.Key_V, CONTROL)
    hand.qtbot.waitUntil(lambda: hand.controller.session.photo.photo.path is None)
    pasted = hand.controller.session.photo.key
    hand.qtbot.waitUntil(lambda: hand.controller.is_shown)
    hand.key(Qt.Key.Key_N, CONTROL)
    hand.open(pictures.folder / "photo.png")
    hand.controller.open_file(pasted)
    hand.qtbot.waitUntil(lambda: hand.controller.session.photo.key == pasted)
    assert len(hand.snapshots) == 1


def test_the_menu_waits_for_the_snapshots_of_a_photo_that_is_read(
    hand: Hand, pictures: Pictures
) -> None:
    hand.key(Qt.Key.Key_N, CONTROL)
    hand.open(pictures.grey("other.png"))
    menu = hand.pills[0].choices
    while_read: list[list[str]] = []

    def offered() -> list[str]:
        (entry,) = (one for one in menu.actions() if one.text() == "A snapshot")
        below = entry.menu()
        assert isinstance(below, QMenu)
        return [one.text().split("\t")[0] for one in below.actions() if not one.isSeparator()]

    def open_menu() -> None:
        menu.popup(hand.pills[0].mapToGlobal(hand.pills[0].rect().bottomLeft()))
        while_read.append(offered())

    hand.controller.opening.connect(open_menu)
    hand.window.window_controller.open_paths((pictures.folder / "photo.png",))
    hand.qtbot.waitUntil(lambda: bool(while_read))
    assert while_read == [["Reading the photo…"]]
    assert menu.isVisible()
    hand.qtbot.waitUntil(lambda: offered() == ["Snapshot 1", "Take a snapshot"])
    menu.close()


def test_a_strip_without_snapshots_is_a_line_and_leaves_the_film_strip_there(
    hand: Hand, pictures: Pictures
) -> None:
    hand.window.resize(900, 600)
    hand.open(pictures.grey("second.png"))
    film = hand.window.window_controller.viewer.strip
    assert film.isVisible()
    hand.key(Qt.Key.Key_N, CONTROL | SHIFT)
    hand.qtbot.waitUntil(hand.strip.isVisible)
    assert film.isVisible()
    hand.qtbot.waitUntil(lambda: hand.strip.height() < 60)
    hand.key(Qt.Key.Key_N, CONTROL)
    hand.qtbot.waitUntil(lambda: not film.isVisible() and hand.strip.height() > 120)
