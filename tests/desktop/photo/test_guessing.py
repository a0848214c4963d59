"""Other guesses of the open photo, and where its colours are one: by the bundled model."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QImage
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from core.base.paths import bundled_models_dir, resources_dir
from core.colorize.hints import Hint, Origin
from core.model.library import Library
from desktop.app.main_window import MainWindow
from desktop.photo.hints.colours import lab_of
from desktop.photo.viewer.candidate_strip import _Tile
from desktop.pictures.view_state import ViewMode
from tests.desktop.conftest import Pictures

CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton
SAMPLES = resources_dir() / "samples"


@pytest.fixture
def asked(
    make: Callable[[Library], MainWindow],
    opened: Callable[[MainWindow, Path], None],
    tmp_path: Path,
) -> Iterator[MainWindow]:
    """A window with the models of the program and a photo that they guess much of."""
    window = make(Library(bundled_models_dir(), tmp_path / "own"))
    opened(window, SAMPLES / "coffee-cup.jpg")
    yield window
    window.window_controller.photo_controller.reset()


def tiles(window: MainWindow) -> list[_Tile]:
    return window.window_controller.viewer.candidates._tiles


def open_guesses(window: MainWindow, qtbot: QtBot) -> list[_Tile]:
    qtbot.keyClick(window, Qt.Key.Key_G, CONTROL)
    qtbot.waitUntil(lambda: window.window_controller.viewer.candidates.has_all_pictures)
    return tiles(window)


def hints(window: MainWindow) -> tuple[Hint, ...]:
    return window.window_controller.photo_controller.session.edits.hints


def shown(window: MainWindow) -> QImage:
    """The colour that the canvas shows."""
    pictures = window.window_controller.viewer.canvas.pictures
    assert pictures is not None
    assert pictures.colour is not None
    return pictures.colour.levels[-1].image


def wait_for_colour(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.window_controller.photo_controller.is_shown)


def button(window: MainWindow, text: str) -> QPushButton:
    found = window.window_controller.adjust.findChildren(QPushButton)
    return next(one for one in found if one.text() == text)


def test_four_guesses_are_offered_and_a_click_takes_one_as_one_step(
    asked: MainWindow, qtbot: QtBot
) -> None:
    offered = open_guesses(asked, qtbot)
    assert [tile.candidate.name for tile in offered] == [
        "Automatic", "Guess 2", "Guess 3", "Guess 4"
    ]  # fmt: skip
    # The likeliest of the others comes first, and what that means is said in plain words.
    assert {tile.candidate.note for tile in offered} == {""}
    tips = [tile.toolTip() for tile in offered]
    parts = [int(re.fullmatch(r"About one in (\d+) of the colourings .*", tip)[1]) for tip in tips]
    assert parts[1:] == sorted(parts[1:])
    note = asked.window_controller.viewer.candidates._head._note
    assert note.text() == "Point at one to see it, click to take it"
    assert [tile.isChecked() for tile in offered] == [True, False, False, False]
    pictures = [tile._picture for tile in offered]
    assert all(one != other for n, one in enumerate(pictures) for other in pictures[:n])
    before = shown(asked)
    qtbot.mouseClick(offered[2], LEFT)
    assert hints(asked)
    assert all(hint.is_of_guess for hint in hints(asked))
    assert offered[2].isChecked()
    assert (
        note.text() == f"It sets the colours of {len(hints(asked))} places: change or remove each"
    )
    wait_for_colour(asked, qtbot)
    assert shown(asked) != before
    qtbot.keyClick(asked, Qt.Key.Key_Z, CONTROL)
    assert hints(asked) == ()
    assert offered[0].isChecked()
    qtbot.keyClick(asked, Qt.Key.Key_Y, CONTROL)
    assert offered[2].isChecked()
    qtbot.mouseClick(offered[0], LEFT)
    assert hints(asked) == ()
    qtbot.keyClick(asked.window_controller.viewer.canvas, Qt.Key.Key_Escape)
    assert asked.window_controller.viewer.candidates.isHidden()


def test_what_a_hand_set_stays_and_wins_and_the_guess_before_goes(
    asked: MainWindow, qtbot: QtBot
) -> None:
    controller = asked.window_controller.photo_controller
    # The red saucer is said to be green.
    own = Hint(0.735, 0.48, -40.0, 30.0)
    controller.move_hints((own,))
    controller.settle()
    wait_for_colour(asked, qtbot)
    offered = open_guesses(asked, qtbot)
    qtbot.mouseClick(offered[1], LEFT)
    first = hints(asked)
    qtbot.mouseClick(offered[2], LEFT)
    second = hints(asked)
    assert own in first
    assert own in second
    assert not {*first} & {*second} - {own}
    assert len(second) <= 1 + 5
    wait_for_colour(asked, qtbot)
    picture = asked.window_controller.viewer.canvas.pictures.colour.level_for(1.0)
    around = lab_of(
        picture.pixelColor(int(own.x * picture.width()) + 3, int(own.y * picture.height()))
    )
    assert around.a < -10


def test_a_hint_of_a_guess_that_a_hand_changes_is_that_of_the_hand(
    asked: MainWindow, qtbot: QtBot
) -> None:
    offered = open_guesses(asked, qtbot)
    qtbot.mouseClick(offered[1], LEFT)
    wait_for_colour(asked, qtbot)
    canvas = asked.window_controller.viewer.canvas
    qtbot.keyClick(asked, Qt.Key.Key_K)
    canvas.setFocus()
    qtbot.keyClick(canvas, Qt.Key.Key_Tab)
    qtbot.keyClick(canvas, Qt.Key.Key_Left)
    moved = [hint for hint in hints(asked) if hint.origin is Origin.OWN]
    assert len(moved) == 1
    qtbot.mouseClick(offered[0], LEFT)
    assert hints(asked) == (*moved,)


def test_what_is_pointed_at_is_seen_and_nothing_is_changed_by_it(
    asked: MainWindow, qtbot: QtBot
) -> None:
    offered = open_guesses(asked, qtbot)
    before = shown(asked)
    middle = QPointF(offered[3].rect().center())
    QApplication.sendEvent(offered[3], QEnterEvent(middle, middle, middle))
    qtbot.waitUntil(lambda: shown(asked) != before)
    assert hints(asked) == ()
    QApplication.sendEvent(offered[3], QEvent(QEvent.Type.Leave))
    assert shown(asked) == before
    # The same by the keyboard, and Return takes it.
    offered[1].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: shown(asked) != before)
    qtbot.keyClick(offered[1], Qt.Key.Key_Return)
    assert offered[1].isChecked()


def test_models_and_guesses_give_way_to_each_other(asked: MainWindow, qtbot: QtBot) -> None:
    strip = asked.window_controller.viewer.candidates
    open_guesses(asked, qtbot)
    assert button(asked, "Close guesses").isEnabled()
    qtbot.keyClick(asked, Qt.Key.Key_T, CONTROL)
    assert strip.accessibleName() == "This photo by every model"
    assert button(asked, "Other guesses").isEnabled()
    qtbot.waitUntil(lambda: strip.has_all_pictures)
    qtbot.mouseClick(button(asked, "Other guesses"), LEFT)
    assert strip.isVisible()
    assert strip.accessibleName() == "Other guesses"
    assert button(asked, "Try all models").isEnabled()
    qtbot.mouseClick(button(asked, "Close guesses"), LEFT)
    assert strip.isHidden()


def test_another_photo_gets_guesses_of_its_own(
    asked: MainWindow, opened: Callable[[MainWindow, Path], None], qtbot: QtBot
) -> None:
    before = [tile._picture for tile in open_guesses(asked, qtbot)]
    opened(asked, SAMPLES / "cat.jpg")
    qtbot.waitUntil(lambda: asked.window_controller.viewer.candidates.has_all_pictures)
    assert all(tile._picture not in before for tile in tiles(asked))


def test_on_a_turned_photo_a_guess_is_what_its_tile_shows(asked: MainWindow, qtbot: QtBot) -> None:
    controller = asked.window_controller.photo_controller
    with qtbot.waitSignal(controller.turned):
        qtbot.keyClick(asked, Qt.Key.Key_BracketRight, CONTROL)
    wait_for_colour(asked, qtbot)
    offered = open_guesses(asked, qtbot)
    qtbot.mouseClick(offered[3], LEFT)
    wait_for_colour(asked, qtbot)
    taken = shown(asked)
    assert taken.height() > taken.width()
    apart = [difference(tile._picture, taken) for tile in offered]
    assert min(apart) == apart[3] < 0.5 * min(apart[:3])


def test_a_guess_that_was_taken_is_marked_after_a_turn_too(
    asked: MainWindow, opened: Callable[[MainWindow, Path], None], qtbot: QtBot
) -> None:
    controller = asked.window_controller.photo_controller
    qtbot.mouseClick(open_guesses(asked, qtbot)[2], LEFT)
    taken = hints(asked)
    wait_for_colour(asked, qtbot)
    with qtbot.waitSignal(controller.turned):
        qtbot.keyClick(asked, Qt.Key.Key_BracketRight, CONTROL)
    qtbot.waitUntil(lambda: asked.window_controller.viewer.candidates.has_all_pictures)
    offered = tiles(asked)
    (marked,) = (tile for tile in offered if tile.isChecked())
    assert marked.candidate.name == "Taken before"
    # Another one can be taken, and that one again.
    qtbot.mouseClick(offered[0], LEFT)
    assert hints(asked) == ()
    qtbot.mouseClick(marked, LEFT)
    assert hints(asked) == taken


def difference(one: QImage | None, other: QImage) -> float:
    """Mean difference of two pictures, 0..255, at the size of few pixels."""
    assert one is not None
    # Held until they are read: their pixels go with them.
    scaled = [
        picture.convertToFormat(QImage.Format.Format_RGB32).scaled(
            32, 48, mode=Qt.TransformationMode.SmoothTransformation
        )
        for picture in (one, other)
    ]
    small = [np.frombuffer(p.constBits(), np.uint8).astype(np.float32) for p in scaled]
    return float(np.abs(small[0] - small[1]).mean())


def test_a_model_that_answers_one_colour_says_why_it_has_no_guess(
    window: MainWindow,
    pictures: Pictures,
    opened: Callable[[MainWindow, Path], None],
    qtbot: QtBot,
) -> None:
    opened(window, pictures.grey())
    controller = window.window_controller.photo_controller
    controller.choose_model("tiny-ab")
    assert not button(window, "Other guesses").isEnabled()
    assert "Tiny plain answers one colour" in button(window, "Other guesses").toolTip()
    for modifier in (CONTROL, Qt.KeyboardModifier.NoModifier):
        qtbot.keyClick(window, Qt.Key.Key_G, modifier)
    assert window.window_controller.viewer.candidates.isHidden()
    assert not window.window_controller.viewer.canvas.doubt.is_on
    wait_for_colour(window, qtbot)
    qtbot.waitSignal(controller.settled_down)
    assert not window.window_controller.adjust.doubt.isVisible()


# Where it guesses.


def wait_for_doubt(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(window.window_controller.viewer.canvas.doubt.words))


def hatched(window: MainWindow) -> int:
    """How much of the photo is hatched, and how strongly."""
    opacity = window.window_controller.viewer.canvas.doubt.opacity
    return 0 if opacity is None else sum(bytes(opacity.constBits()))


def test_a_key_lays_a_hatch_over_the_colour_alone_and_takes_it_away(
    asked: MainWindow, qtbot: QtBot
) -> None:
    wait_for_doubt(asked, qtbot)
    canvas = asked.window_controller.viewer.canvas
    asked.window_controller.notes.close_all()
    plain = canvas.grab().toImage()
    qtbot.keyClick(asked, Qt.Key.Key_G)
    lined = canvas.grab().toImage()
    assert canvas.doubt.words == "Hatched: the colours here are a guess"
    # The line of words is at the foot of the photo.
    half, height = plain.width() // 2 - 30, plain.height() // 2
    assert lined.copy(0, 0, half, height) == plain.copy(0, 0, half, height)
    right = (half + 60, 0, half - 60, height)
    assert lined.copy(*right) != plain.copy(*right)
    asked.window_controller.viewer.mode_chosen.emit(ViewMode.ORIGINAL)
    original = canvas.grab().toImage()
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.grab().toImage().copy(0, 0, half, height) == original.copy(0, 0, half, height)
    asked.window_controller.viewer.mode_chosen.emit(ViewMode.SPLIT)
    assert canvas.grab().toImage() == plain


def test_the_panel_says_in_words_how_sure_it_is_and_shows_where(
    asked: MainWindow, opened: Callable[[MainWindow, Path], None], qtbot: QtBot
) -> None:
    line = asked.window_controller.adjust.doubt
    qtbot.waitUntil(line.isVisible)
    assert line.text() == "Some guesses  ·  show where"
    assert "17" in line.toolTip()
    qtbot.mouseClick(line, LEFT)
    assert asked.window_controller.viewer.canvas.doubt.is_on
    assert line.text() == "Some guesses  ·  hide where"
    opened(asked, SAMPLES / "astronaut-portrait.jpg")
    qtbot.waitUntil(lambda: line.isVisible() and line.text().startswith("Mostly a guess"))


def test_what_is_known_of_places_takes_doubt_away_and_a_guess_does_not(
    asked: MainWindow, qtbot: QtBot
) -> None:
    controller = asked.window_controller.photo_controller
    doubt = asked.window_controller.viewer.canvas.doubt
    wait_for_doubt(asked, qtbot)
    doubt.turn(True)
    before = hatched(asked)
    offered = open_guesses(asked, qtbot)
    with qtbot.waitSignal(doubt.seen):
        qtbot.mouseClick(offered[1], LEFT)
    assert hatched(asked) == pytest.approx(before, rel=0.01)
    with qtbot.waitSignal(doubt.seen):
        controller.move_hints((Hint(0.735, 0.48, 50.0, 30.0), Hint(0.6, 0.3, 2.0, 8.0)))
        controller.settle()
    assert hatched(asked) < 0.9 * before
