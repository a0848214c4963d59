import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.base.paths import resources_dir
from desktop.photo.viewer.canvas import Canvas
from desktop.photo.viewer.pictures import Pictures
from desktop.pictures import pyramid_levels
from desktop.pictures import view_state as vs
from desktop.pictures.view_state import ViewMode
from desktop.ui.appearance import Appearance
from desktop.ui.theme import DARK, ThemeChoice

GREY, RED = QColor(128, 128, 128), QColor(220, 20, 20)


@pytest.fixture
def canvas(qapp: QApplication, qtbot: QtBot) -> Canvas:
    """A canvas of 800 x 600 that shows a grey photo with a red result, 400 x 300."""
    made = Canvas(Appearance(qapp, resources_dir(), ThemeChoice.DARK))
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    qtbot.waitExposed(made)
    original = pyramid_levels.build(np.full((300, 400), 128, np.uint8))
    colour = pyramid_levels.build(np.full((300, 400, 3), (220, 20, 20), np.uint8))
    made.show_photo(Pictures(original, colour, "", ""))
    return made


def shown(canvas: Canvas) -> QImage:
    return canvas.grab().toImage()


def test_left_of_the_line_is_the_original_and_right_of_it_the_colour(canvas: Canvas) -> None:
    image = shown(canvas)
    assert image.pixelColor(200, 150) == GREY
    assert image.pixelColor(600, 150) == RED
    assert image.pixelColor(2, 2) == QColor(DARK.room)


def test_the_line_is_dragged(canvas: Canvas, qtbot: QtBot) -> None:
    left = Qt.MouseButton.LeftButton
    x = round(vs.split_x(canvas.state))
    qtbot.mousePress(canvas, left, pos=QPoint(x + 5, 300))
    qtbot.mouseMove(canvas, QPoint(650, 300))
    qtbot.mouseRelease(canvas, left, pos=QPoint(650, 300))
    assert vs.split_x(canvas.state) == pytest.approx(650, abs=1)
    assert shown(canvas).pixelColor(600, 150) == GREY
    assert shown(canvas).pixelColor(700, 150) == RED


def test_side_by_side_shows_both_whole(canvas: Canvas) -> None:
    canvas.set_mode(ViewMode.SIDE_BY_SIDE)
    image = shown(canvas)
    for x, colour in ((60, GREY), (340, GREY), (460, RED), (740, RED)):
        assert image.pixelColor(x, 300) == colour


def test_colour_alone_hides_the_original(canvas: Canvas) -> None:
    canvas.set_mode(ViewMode.COLOUR)
    image = shown(canvas)
    assert image.pixelColor(100, 300) == image.pixelColor(700, 300) == RED


def test_a_flash_shows_the_original_everywhere(canvas: Canvas) -> None:
    canvas.flash_original(True)
    assert shown(canvas).pixelColor(700, 300) == GREY
    canvas.flash_original(False)
    assert shown(canvas).pixelColor(700, 300) == RED


def turn_wheel(canvas: Canvas, at: QPoint, angle: int) -> None:
    event = QWheelEvent(
        QPointF(at),
        QPointF(canvas.mapToGlobal(at)),
        QPoint(),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas, event)


def test_the_wheel_zooms_at_the_pointer_in_both_panes(canvas: Canvas) -> None:
    canvas.set_mode(ViewMode.SIDE_BY_SIDE)
    before = vs.zoom_of(canvas.state)
    turn_wheel(canvas, QPoint(100, 300), 360)
    assert vs.zoom_of(canvas.state) == pytest.approx(2 * before, rel=0.01)
    left, right = (vs.photo_rect(canvas.state, pane) for pane in vs.panes(canvas.state))
    assert left.width == right.width
    assert left.x - vs.panes(canvas.state)[0].x == right.x - vs.panes(canvas.state)[1].x


def test_two_fingers_on_a_touchpad_zoom_where_they_are(canvas: Canvas) -> None:
    before, at = vs.zoom_of(canvas.state), QPointF(300, 200)
    zoom, device = Qt.NativeGestureType.ZoomNativeGesture, QPointingDevice.primaryPointingDevice()
    pinched = QNativeGestureEvent(zoom, device, 2, at, at, at, 0.5, QPointF())
    QApplication.sendEvent(canvas, pinched)
    assert vs.zoom_of(canvas.state) == pytest.approx(1.5 * before, rel=0.01)


def test_two_fingers_on_the_screen_zoom_too(canvas: Canvas) -> None:
    before = vs.zoom_of(canvas.state)
    screen = QTest.createTouchDevice()
    # Half a finger's width apart at first, then further and further.
    fingers = QTest.touchEvent(canvas, screen)
    fingers.press(0, QPoint(380, 300)).press(1, QPoint(420, 300)).commit()
    for half in range(30, 101, 10):
        fingers = QTest.touchEvent(canvas, screen)
        fingers.move(0, QPoint(400 - half, 300)).move(1, QPoint(400 + half, 300)).commit()
    fingers = QTest.touchEvent(canvas, screen)
    fingers.release(0, QPoint(300, 300)).release(1, QPoint(500, 300)).commit()
    assert vs.zoom_of(canvas.state) > 2 * before


def test_the_photo_is_dragged_when_it_is_larger_than_the_window(
    canvas: Canvas, qtbot: QtBot
) -> None:
    canvas.zoom_to(8.0)
    before = canvas.state.centre_x
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(canvas, left, pos=QPoint(100, 100))
    qtbot.mouseMove(canvas, QPoint(180, 100))
    qtbot.mouseRelease(canvas, left, pos=QPoint(180, 100))
    assert canvas.state.centre_x == pytest.approx(before - 10)


def test_double_click_comes_closer_and_goes_back(canvas: Canvas, qtbot: QtBot) -> None:
    fitted = vs.zoom_of(canvas.state)
    qtbot.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    assert vs.zoom_of(canvas.state) > fitted
    qtbot.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    assert canvas.state.zoom is None


def test_a_better_picture_of_the_same_photo_keeps_what_is_seen(canvas: Canvas) -> None:
    canvas.zoom_to(3.0)
    before = canvas.state
    pictures = canvas.pictures
    blue = pyramid_levels.build(np.full((300, 400, 3), (10, 20, 230), np.uint8))
    canvas.show_pictures(Pictures(pictures.original, blue, "", ""))
    assert canvas.state == before
    assert shown(canvas).pixelColor(700, 150) == QColor(10, 20, 230)


def test_without_colour_there_is_no_line_to_drag(canvas: Canvas, qtbot: QtBot) -> None:
    original = canvas.pictures.original
    canvas.show_photo(Pictures(original, None, "Original", "Colouring…"))
    split = canvas.state.split
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(400, 300))
    qtbot.mouseMove(canvas, QPoint(600, 300))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(600, 300))
    assert canvas.state.split == split
    assert shown(canvas).pixelColor(700, 150) == GREY


@pytest.mark.parametrize("height", [600, 620, 640, 660, 700, 800])
def test_words_at_the_foot_lie_on_the_photo_or_below_it_but_not_across_its_edge(
    canvas: Canvas, height: int
) -> None:
    canvas.set_mode(ViewMode.ORIGINAL)
    canvas.resize(800, height)
    plain = shown(canvas)
    canvas.pointing.show_words("Click a place")
    said = shown(canvas)
    x = canvas.width() // 2 - 50  # beside the words, on their ground
    rows = [y for y in range(height) if plain.pixel(x, y) != said.pixel(x, y)]
    assert rows
    assert len({plain.pixel(x, y) for y in (rows[0], rows[-1])}) == 1
