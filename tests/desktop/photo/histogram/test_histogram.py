"""The histogram: of what is shown, in step with it, and where there is room for it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from core.colour.colour_settings import ColourSettings
from core.edits.frame import Frame
from core.edits.framing import Crop, Framing
from core.model.library import Library
from desktop.app.main_window import MainWindow
from desktop.photo.histogram.histogram_pane import HistogramPane
from desktop.photo.histogram.spread import BINS, counting
from desktop.photo.histogram.spread_words import spread_words
from tests.desktop.conftest import Pictures

Opened = Callable[[MainWindow, Path], None]
LEFT = Qt.MouseButton.LeftButton


def halves(left: str, right: str) -> QImage:
    """A picture of two colours, 100 px high and wide."""
    image = QImage(100, 100, QImage.Format.Format_RGB32)
    image.fill(QColor(left))
    for x in range(50, 100):
        for y in range(100):
            image.setPixelColor(x, y, QColor(right))
    return image


def test_shares_and_curves_are_those_of_the_picture() -> None:
    spread = counting(halves("#000000", "#ffffff"), None)()
    assert (spread.dark, spread.light) == pytest.approx((0.5, 0.5))
    assert (spread.black, spread.white) == pytest.approx((0.5, 0.5))
    for heights in (spread.lightness, spread.red, spread.green, spread.blue):
        assert len(heights) == BINS
        assert heights[0] == heights[-1] == 1.0
        assert max(heights[2:-2]) == 0.0
    assert spread_words(spread) == (
        "Dark tones 50 %, middle tones 0 %, light tones 50 %. 50 % are black without detail."
        " 50 % are white without detail. Red, green and blue are in balance."
    )


def test_only_what_the_crop_leaves_counts() -> None:
    picture = halves("#000000", "#8080ff")
    spread = counting(picture, Frame(75, 50, 50, 100))()
    assert (spread.dark, spread.black) == (0.0, 0.0)
    assert spread.means == pytest.approx((128, 128, 255), abs=1)
    assert spread_words(spread).endswith("Blue is the strongest colour.")
    assert spread.red[64] == spread.blue[-1] == 1.0
    assert spread.red[0] == 0.0


@pytest.mark.parametrize("colour", ["#000000", "#ffffff", "#7f7f7f", "#ff0000"])
def test_a_picture_of_one_colour_is_one_column(colour: str) -> None:
    spread = counting(halves(colour, colour), None)()
    assert max(spread.lightness) == 1.0
    assert min(spread.dark, spread.light, spread.black, spread.white) >= 0.0
    assert spread_words(spread)


@pytest.fixture
def tall(window: MainWindow) -> MainWindow:
    window.resize(1280, 960)
    return window


def pane_of(window: MainWindow) -> HistogramPane:
    return window.window_controller.adjust.histogram


def said(window: MainWindow) -> str:
    return pane_of(window).plot.accessibleDescription()


def warmth(window: MainWindow) -> float:
    """How much more red than blue it shows."""
    spread = pane_of(window).plot.spread
    assert spread is not None
    return spread.means[0] - spread.means[2]


def test_it_follows_sliders_undo_and_the_crop(
    tall: MainWindow, pictures: Pictures, opened: Opened, qtbot: QtBot
) -> None:
    opened(tall, pictures.grey("photo.jpg", width=600, height=400))
    controller = tall.window_controller.photo_controller
    qtbot.waitUntil(lambda: bool(said(tall)))
    qtbot.waitUntil(lambda: controller.is_shown)
    first, usual = said(tall), warmth(tall)
    controller.move_colour(ColourSettings(temperature=-1.0))
    qtbot.waitUntil(lambda: warmth(tall) < usual - 5)
    controller.move_colour(ColourSettings(temperature=1.0))
    qtbot.waitUntil(lambda: warmth(tall) > usual + 5)
    controller.settle()
    controller.undo()
    qtbot.waitUntil(lambda: said(tall) == first)
    # The left of the photo is its dark part.
    framing = Framing(crop=Crop(0.1, 0.5, 0.2, 1.0))
    controller.change_edits(lambda edits: replace(edits, framing=framing))
    qtbot.waitUntil(lambda: said(tall) != first and ", light tones 0 %" in said(tall))


def test_a_photo_that_keeps_its_colours_has_one_and_none_without_a_photo(
    tall: MainWindow, pictures: Pictures, qtbot: QtBot
) -> None:
    tall.window_controller.open_paths((pictures.colour(),))
    qtbot.waitUntil(lambda: bool(said(tall)))
    tall.window_controller.photo_controller.close_photo()
    assert not said(tall)


def test_it_shows_what_is_seen_of_the_photo(
    tall: MainWindow, pictures: Pictures, opened: Opened, qtbot: QtBot
) -> None:
    opened(tall, pictures.grey("photo.jpg", width=600, height=400))
    tall.window_controller.photo_controller.move_colour(ColourSettings(temperature=1.0))
    qtbot.waitUntil(lambda: bool(said(tall)) and warmth(tall) > 5)
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(tall, Qt.Key.Key_3, control)  # the original alone
    qtbot.waitUntil(lambda: abs(warmth(tall)) < 1)
    assert said(tall).endswith("Red, green and blue are in balance.")
    qtbot.keyClick(tall, Qt.Key.Key_1, control)
    qtbot.waitUntil(lambda: warmth(tall) > 5)


def test_it_folds_up_by_its_line_and_by_its_key_and_is_found_so_again(
    tall: MainWindow,
    make: Callable[[Library], MainWindow],
    library: Library,
    pictures: Pictures,
    opened: Opened,
    qtbot: QtBot,
) -> None:
    photo = pictures.grey()
    opened(tall, photo)
    pane = pane_of(tall)
    assert pane.is_open
    (fold,) = pane.findChildren(QToolButton)
    qtbot.mouseClick(fold, LEFT)
    assert not pane.is_open
    assert fold.isVisible()  # a line, to unfold it by
    assert fold.x() < pane.plot.x() + 8  # it begins where what is below does
    tall.close()
    again = make(library)
    again.resize(1280, 960)
    opened(again, photo)
    assert not pane_of(again).is_open
    qtbot.keyClick(again, Qt.Key.Key_I)
    assert pane_of(again).is_open
    qtbot.waitUntil(lambda: bool(said(again)))


def test_in_a_low_window_it_is_there_for_who_asks(
    window: MainWindow, pictures: Pictures, opened: Opened, qtbot: QtBot
) -> None:
    window.resize(900, 600)
    opened(window, pictures.grey())
    pane = pane_of(window)
    assert not pane.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_I)
    assert pane.isVisible()
    qtbot.waitUntil(lambda: bool(said(window)))
    qtbot.keyClick(window, Qt.Key.Key_I)
    assert not pane.isVisible()
    window.resize(1280, 960)  # that it was in the way there is no word about a large window
    qtbot.waitUntil(lambda: pane.is_open)
