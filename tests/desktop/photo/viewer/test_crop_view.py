"""The photo being cropped, under the mouse and the keys."""

from itertools import combinations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from core.base.paths import resources_dir
from core.edits.frame import Frame
from desktop.photo.viewer import crop_state as cs
from desktop.photo.viewer.crop_bar import CropBar
from desktop.photo.viewer.crop_state import CropState, Ratio
from desktop.photo.viewer.crop_view import CropView
from desktop.pictures import pyramid_levels
from desktop.pictures.view_state import Size
from desktop.ui.appearance import Appearance
from desktop.ui.theme import DARK, ThemeChoice

LEFT = Qt.MouseButton.LeftButton
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def look(qapp: QApplication) -> Appearance:
    return Appearance(qapp, resources_dir(), ThemeChoice.DARK)


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    host = QWidget()
    qtbot.addWidget(host)
    return host


@pytest.fixture
def view(look: Appearance, host: QWidget, qtbot: QtBot) -> CropView:
    """A photo of 400 x 300, left half red, right half blue, of which all is shown, at 1 to 1."""
    host.resize(468, 368)
    made = CropView(look, host)
    made.resize(468, 368)
    pixels = np.zeros((300, 400, 3), np.uint8)
    pixels[:, :200], pixels[:, 200:] = (200, 40, 40), (40, 40, 200)
    made.show_pictures(pyramid_levels.build(pixels), None)
    made.show_state(cs.begun(Size(400, 300), None))
    made.show()
    host.show()
    qtbot.waitExposed(host)
    made.setFocus()
    return made


def drag(qtbot: QtBot, view: CropView, start: QPoint, end: QPoint, held=NONE) -> None:
    qtbot.mousePress(view, LEFT, held, start)
    qtbot.mouseMove(view, (start + end) / 2)
    qtbot.mouseMove(view, end)
    qtbot.mouseRelease(view, LEFT, held, end)


def at(view: CropView, x: float, y: float) -> QPoint:
    """Where a place of the frame is on the widget, in shares of the frame."""
    box = view.layout_now.frame(view.state)
    return QPointF(box.x() + x * box.width(), box.y() + y * box.height()).toPoint()


def edges(view: CropView) -> tuple[int, ...]:
    frame = view.state.frame
    left, top = frame.x - frame.width / 2, frame.y - frame.height / 2
    return tuple(round(one) for one in (left, top, left + frame.width, top + frame.height))


def test_a_corner_a_side_and_the_frame_are_dragged(view: CropView, qtbot: QtBot) -> None:
    assert view.layout_now.scale == 1.0
    drag(qtbot, view, at(view, 0, 0), at(view, 0, 0) + QPoint(60, 40))
    assert edges(view) == (60, 40, 400, 300)
    drag(qtbot, view, at(view, 1, 0.5), at(view, 1, 0.5) - QPoint(100, 7))
    assert edges(view) == (60, 40, 300, 300)
    drag(qtbot, view, at(view, 0.5, 0.5), at(view, 0.5, 0.5) + QPoint(30, -900))
    assert edges(view) == (90, 0, 330, 260)
    # Beyond the edge and back under one grip it is where the hand is.
    start = at(view, 0.5, 0.5)
    qtbot.mousePress(view, LEFT, NONE, start)
    for way in (QPoint(2000, 0), QPoint(-40, 0)):
        qtbot.mouseMove(view, start + way)
    qtbot.mouseRelease(view, LEFT, NONE, start + QPoint(-40, 0))
    assert edges(view) == (50, 0, 290, 260)


def test_what_is_cut_off_is_dimmed_and_what_is_left_is_not(view: CropView, qtbot: QtBot) -> None:
    drag(qtbot, view, at(view, 0, 0), at(view, 0, 0) + QPoint(100, 100))
    image = view.grab().toImage()
    off, left = image.pixelColor(34 + 50, 34 + 50), image.pixelColor(34 + 150, 34 + 150)
    assert left.red() > 190
    assert off.red() < 100 < 2 * off.red() + 50
    assert image.pixelColor(3, 3) == QColor(DARK.room)


def test_the_photo_turns_as_it_is_straightened(view: CropView) -> None:
    view.show_state(cs.with_angle(view.state, 10.0))
    image = view.grab().toImage()
    middle = QPoint(234, 184)
    # The line between the halves leans to the left below: clockwise, its upper end goes right.
    assert image.pixelColor(middle + QPoint(8, -100)).red() > 100
    assert image.pixelColor(middle + QPoint(-8, 100)).blue() > 100
    assert image.pixelColor(middle + QPoint(30, -100)).blue() > 100


def test_a_line_straightens(view: CropView, qtbot: QtBot) -> None:
    drag(qtbot, view, QPoint(100, 200), QPoint(340, 184), CONTROL)
    assert view.state.angle == pytest.approx(3.81, abs=0.01)
    assert view.state.wanted is None
    drag(qtbot, view, QPoint(100, 200), QPoint(105, 200), CONTROL)
    assert view.state.angle == pytest.approx(3.81, abs=0.01)
    view.level(True)
    # Drawn along what is level by now, the line changes nothing; a plumb one leaning right does.
    drag(qtbot, view, QPoint(234, 80), QPoint(244, 280))
    assert view.state.angle == pytest.approx(3.81 + 2.86, abs=0.02)


def test_a_line_that_is_too_steep_is_told(view: CropView, qtbot: QtBot) -> None:
    before = view.state
    with qtbot.waitSignal(view.too_steep):
        drag(qtbot, view, QPoint(100, 100), QPoint(250, 220), CONTROL)
    assert view.state == before


def test_keys_move_and_draw_it_by_pixels_of_the_screen(view: CropView, qtbot: QtBot) -> None:
    view.show_state(CropState(Size(400, 300), wanted=Frame(200, 150, 200, 100)))
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Up, SHIFT)
    assert edges(view) == (101, 90, 301, 190)
    qtbot.keyClick(view, Qt.Key.Key_Left, CONTROL)
    qtbot.keyClick(view, Qt.Key.Key_Down, CONTROL)
    assert edges(view) == (101, 90, 300, 191)
    qtbot.keyClick(view, Qt.Key.Key_X)
    assert (round(view.state.frame.width), round(view.state.frame.height)) == (101, 199)
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert view.state.frame.height == pytest.approx(199 * 1.02)
    with qtbot.waitSignal(view.taken):
        qtbot.keyClick(view, Qt.Key.Key_Return)
    with qtbot.waitSignal(view.left):
        qtbot.keyClick(view, Qt.Key.Key_Escape)


def test_a_double_click_shows_all_again(view: CropView, qtbot: QtBot) -> None:
    view.show_state(CropState(Size(400, 300), 4.0, Frame(200, 150, 200, 100)))
    qtbot.mouseDClick(view, LEFT, pos=QPoint(234, 184))
    assert view.state.is_whole


def test_readers_of_the_screen_are_told_what_is_left(view: CropView) -> None:
    view.show_state(CropState(Size(400, 300), -2.5, Frame(200, 150, 200, 100)))
    assert view.accessibleName() == "Crop"
    assert view.accessibleDescription() == "200 × 100 pixels are left, turned by -2.50°"


def test_the_bar_says_and_shows_shape_and_angle(look: Appearance, qtbot: QtBot) -> None:
    bar = CropBar(look)
    qtbot.addWidget(bar)
    bar.resize(1000, 48)
    bar.show()
    qtbot.waitExposed(bar)
    bar.show_state(CropState(Size(400, 300), 1.25, ratio=Ratio.SQUARE))
    assert (bar.angle.value(), bar.ruler.value()) == (1.25, 125)
    assert bar.ratios.currentText() == "Square"
    assert not bar.upend.isEnabled()
    assert bar.reset.isEnabled()
    told: list[float] = []
    bar.angle_moved.connect(told.append)
    bar.angle.setFocus()
    bar.angle.selectAll()
    qtbot.keyClicks(bar.angle, "-3.5")
    with qtbot.assertNotEmitted(bar.taken):
        qtbot.keyClick(bar.angle, Qt.Key.Key_Return)
    assert told == [-3.5]
    qtbot.mousePress(bar.ruler, LEFT, NONE, QPoint(bar.ruler.width() // 2 + 20, 15))
    qtbot.mouseRelease(bar.ruler, LEFT, NONE, QPoint(bar.ruler.width() // 2 + 20, 15))
    assert 1.0 < told[-1] < 4.0
    assert told[-1] * 10 == pytest.approx(round(told[-1] * 10))
    bar.ruler.setFocus()
    qtbot.keyClick(bar.ruler, Qt.Key.Key_Right)
    assert told[-1] == pytest.approx(told[-2] + 0.1)
    with qtbot.waitSignal(bar.taken):
        qtbot.keyClick(bar.ruler, Qt.Key.Key_Return)
    with qtbot.waitSignal(bar.left):
        qtbot.keyClick(bar.ruler, Qt.Key.Key_Escape)
    for widget in (bar.ratios, bar.upend, bar.ruler, bar.angle, bar.level):
        assert widget.accessibleName()


@pytest.mark.parametrize(
    ("width", "gone"),
    [
        (1100, "reset_icon"),
        (700, "_word reset_icon"),
        (560, "reset"),
        (440, "reset"),
        (406, "_word"),
    ],
)
def test_the_bar_fits_a_narrow_window(
    look: Appearance, host: QWidget, qtbot: QtBot, width: int, gone: str
) -> None:
    bar = CropBar(look)
    bar.setParent(host)
    bar.setGeometry(0, 0, width, 100)
    bar.show()
    host.resize(1200, 110)
    host.show()
    qtbot.waitExposed(host)

    def parts() -> list[QWidget]:
        children = [one for one in bar.findChildren(QWidget) if one.parent() is bar]
        return [one for one in children if one.isVisible()]

    def is_laid_out() -> bool:
        places = [one.geometry() for one in parts()]
        return not any(one.intersects(other) for one, other in combinations(places, 2))

    qtbot.waitUntil(is_laid_out)
    shown = parts()
    assert all(bar.rect().contains(one.geometry()) for one in shown)
    assert {bar.done, bar.cancel, bar.ratios, bar.upend, bar.ruler, bar.angle, bar.level} <= set(
        shown
    )
    assert (bar.reset in shown) is not (bar.reset_icon in shown)
    for name in gone.split():
        assert getattr(bar, name) not in shown
