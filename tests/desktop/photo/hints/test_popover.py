"""The panel in which the colour of a place is chosen: where it lies, and what it says of values."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.app.main_window import MainWindow
from desktop.photo.hints.colours import lab_of
from desktop.photo.hints.kept_colours import KeptColour
from desktop.photo.hints.popover_place import Surroundings, covers_mark, place_of
from desktop.pictures import view_state as vs
from tests.desktop.conftest import Pictures
from tests.desktop.photo.hints.conftest import LEFT, NONE, Hand, Opened

shares = st.floats(0.0, 1.0)


def _lies(hand: Hand) -> QRect:
    popover = hand.tool.popover
    return QRect(popover.mapTo(hand.window, QPoint()), popover.size())


def _photo(hand: Hand) -> QRect:
    seen = vs.visible_rect(hand.canvas.state, vs.panes(hand.canvas.state)[-1])
    corner = hand.canvas.mapTo(hand.window, QPoint(round(seen.x), round(seen.y)))
    return QRect(corner, QSize(round(seen.width), round(seen.height)))


@pytest.fixture
def upright(window: MainWindow, pictures: Pictures, opened: Opened, qtbot: QtBot) -> Hand:
    """A photo that leaves room at its sides is open, and the tool is taken up."""
    window.resize(1366, 768)
    opened(window, pictures.grey("upright.png", width=160, height=240))
    hand = Hand(window, qtbot)
    hand.key(Qt.Key.Key_K)
    return hand


@pytest.mark.parametrize("place", [(0.9, 0.5), (0.1, 0.1), (0.6, 0.95)])
def test_beside_an_upright_photo_the_panel_covers_nothing_of_it(upright: Hand, place) -> None:
    upright.click(place)
    upright.swatch(1)
    assert not _lies(upright).intersects(_photo(upright))


@given(
    st.tuples(shares, shares), st.tuples(shares, shares), st.tuples(shares, shares),
    st.sampled_from([QSize(560, 540), QSize(1050, 700), QSize(2200, 1200)]),
)  # fmt: skip
def test_the_mark_is_never_covered_and_all_of_the_panel_is_seen(at, corner, size, room) -> None:
    canvas = QRectF(0, 0, room.width(), room.height())
    begins = QPointF(corner[0] * room.width(), corner[1] * room.height())
    reaches = QSizeF(1 + size[0] * room.width(), 1 + size[1] * room.height())
    photo = QRectF(begins, reaches).intersected(canvas)
    mark = photo.topLeft() + QPointF(at[0] * photo.width(), at[1] * photo.height())
    host = canvas.adjusted(0, 0, 0, 60)
    parts = ((photo, 1.0), (QRectF(0, canvas.bottom(), canvas.width(), 60), 0.5))
    panel = QSize(296, 430)
    around = Surroundings(canvas, host, mark, QRectF(mark, QSizeF(1, 1)), parts)
    lies = QRectF(place_of(around, panel), QSizeF(panel))
    assert host.contains(lies)
    if room.width() > 2 * (296 + 30):  # else there may be no such place
        assert not covers_mark(around, lies)


def test_the_panel_is_dragged_by_its_head_and_stays_there_for_this_photo(
    upright: Hand, pictures: Pictures, opened: Opened
) -> None:
    upright.click((0.9, 0.5))
    upright.swatch(1)
    before, popover = _lies(upright), upright.tool.popover
    head = popover.mapToGlobal(QPoint(40, 20))
    _press_move_release(upright, head, head + QPoint(-60, -90))
    put = _lies(upright).topLeft()
    assert put == before.topLeft() + QPoint(-60, -90)
    upright.swatch(2)
    assert _lies(upright).topLeft() == put
    upright.key(Qt.Key.Key_Escape)
    upright.click((0.1, 0.2))
    assert _lies(upright).topLeft() == put
    upright.key(Qt.Key.Key_Escape)
    opened(upright.window, pictures.grey("another.png", width=160, height=240))
    upright.click((0.9, 0.5))
    upright.swatch(1)
    assert _lies(upright).topLeft() != put
    assert not _lies(upright).intersects(_photo(upright))


def test_a_panel_that_was_put_over_a_place_gives_way_to_its_mark(upright: Hand) -> None:
    upright.click((0.9, 0.5))
    popover = upright.tool.popover
    head = popover.mapToGlobal(QPoint(40, 20))
    middle = upright.window.mapToGlobal(_photo(upright).center())
    _press_move_release(upright, head, middle + QPoint(-120, -200))
    put = _lies(upright)
    assert put.contains(_photo(upright).center())
    upright.key(Qt.Key.Key_Escape)
    upright.click((0.6, 0.6))
    mark = upright.canvas.mapTo(upright.window, upright.point((0.6, 0.6)))
    assert len(upright.hints) == 1
    assert put.contains(mark)
    assert not _lies(upright).contains(mark)


def _press_move_release(hand: Hand, start: QPoint, end: QPoint) -> None:
    """Drag what lies at a point of the screen, as a hand does: what was pressed gets it all."""
    held = QApplication.widgetAt(start) or hand.tool.popover
    hand.qtbot.mousePress(held, LEFT, NONE, held.mapFromGlobal(start))
    hand.qtbot.mouseMove(held, held.mapFromGlobal(end))
    hand.qtbot.mouseRelease(held, LEFT, NONE, held.mapFromGlobal(end))


def test_with_the_first_colour_nothing_moves_under_the_pointer(hand: Hand) -> None:
    hand.click((0.8, 0.5))
    hand.qtbot.waitUntil(lambda: hand.tool.popover.view.suggested is not None)
    popover = hand.tool.popover
    assert popover.lately.buttons == []
    parts = (popover.picker, popover.value, popover.reach, popover.grey, popover.as_it_is)
    before = [part.mapToGlobal(QPoint()) for part in parts]
    hand.swatch(1)
    QApplication.processEvents()
    assert len(popover.lately.buttons) == 1
    assert [part.mapToGlobal(QPoint()) for part in parts] == before


def test_a_typed_colour_that_the_place_cannot_have_is_said_to_be_another(hand: Hand) -> None:
    hand.click((0.8, 0.5))
    value = hand.tool.popover.value
    value.field.setFocus()
    value.field.selectAll()
    QTest.keyClicks(value.field, "#0000ff")
    hand.key(Qt.Key.Key_Return)
    told = "Nearest colour at this lightness"
    assert value.field.text() != "#0000ff"
    assert value.field.accessibleDescription() == told
    assert [one.text() for one in value.findChildren(QLabel) if one.isVisible()].count(told) == 1
    as_shown = value.field.text()
    hand.swatch(1)
    assert value.field.accessibleDescription() == ""
    value.field.setFocus()
    value.field.selectAll()
    QTest.keyClicks(value.field, as_shown)
    hand.key(Qt.Key.Key_Return)
    assert value.field.text() == as_shown
    assert value.field.accessibleDescription() == ""


def test_own_colours_and_those_used_lately_look_as_they_would_here(hand: Hand) -> None:
    kept = hand.window.window_controller.services.kept_colours
    kept.keep(KeptColour("Door", "#3a0a0a"))
    hand.click((0.9, 0.2))
    popover = hand.tool.popover
    (own,) = popover.kept.buttons
    assert own.swatch.colour.lightness == popover.picker.colour.lightness
    assert own.swatch.colour.lightness > lab_of("#3a0a0a").lightness + 20
    hand.qtbot.mouseClick(own, LEFT)
    assert popover.lately.buttons[0].swatch.colour.hex == own.swatch.colour.hex
    assert popover.value.field.text() == own.swatch.colour.hex
