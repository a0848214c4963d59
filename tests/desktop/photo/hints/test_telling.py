"""What the window tells of a place: the same wherever it is told, and where it can be seen."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt

from core.colorize.hints import Hint
from desktop.photo.hints.colours import Lab, lab_of
from desktop.photo.viewer.paint import HANDLE_RADIUS
from desktop.pictures import view_state as vs
from desktop.pictures.view_state import ViewMode
from tests.desktop.photo.hints.conftest import LEFT, Hand


def _listed(hand: Hand, number: int) -> str:
    return hand.window.window_controller.adjust.hints.rows[number].row.note


@pytest.mark.parametrize(
    "line",
    [
        ((0.97, 0.5),),
        ((0.1, 0.2),),
        # Across all shades: where it begins it is darker than it is on the whole.
        tuple((0.05 + 0.06 * n, 0.5) for n in range(15)),
    ],
)
def test_panel_and_list_tell_one_colour_of_one_place(hand: Hand, line) -> None:
    if len(line) == 1:
        hand.click(line[0])
    else:
        hand.drag(*line)
    for number in (1, 2):
        hand.swatch(number)
        assert _listed(hand, 0) == hand.tool.popover.value.field.text()
    hand.key(Qt.Key.Key_Escape)
    hand.click(line[0])
    assert hand.tool.popover.isVisible()
    assert _listed(hand, 0) == hand.tool.popover.value.field.text()


def test_the_colour_that_is_told_is_the_one_that_is_painted(hand: Hand) -> None:
    hand.click((0.8, 0.5))
    hand.swatch(2)
    told = lab_of(_listed(hand, 0))
    hand.qtbot.waitUntil(lambda: _is_near(hand.shown((0.8, 0.5)), told))


def _is_near(seen: Lab, told: Lab) -> bool:
    return max(abs(seen.lightness - told.lightness), abs(seen.a - told.a)) < 3


@pytest.mark.parametrize("split", [0.5, 0.3, 0.99, 0.01])
@pytest.mark.parametrize("key", [Qt.Key.Key_Insert, Qt.Key.Key_Return])
def test_a_place_that_is_set_by_keys_lies_beside_the_line_and_is_seen(
    hand: Hand, split: float, key: Qt.Key
) -> None:
    state = hand.canvas.state
    seen = vs.visible_rect(state, vs.panes(state)[0])
    at = seen.x + split * seen.width
    middle = round(seen.y + seen.height / 2)
    line = QPoint(round(vs.split_x(state)), middle)
    hand.qtbot.mousePress(hand.canvas, LEFT, pos=line)
    hand.qtbot.mouseMove(hand.canvas, QPoint(round(at), middle))
    hand.qtbot.mouseRelease(hand.canvas, LEFT, pos=QPoint(round(at), middle))
    hand.key(key)
    (hint,) = hand.hints
    mark = hand.point((hint.x, hint.y))
    assert abs(mark.x() - vs.split_x(hand.canvas.state)) > HANDLE_RADIUS + 10
    assert seen.x < mark.x() < seen.right
    if split <= 0.5:  # else the half in colour is too narrow
        assert mark.x() > vs.split_x(hand.canvas.state)


def test_side_by_side_a_place_that_is_set_by_keys_is_the_middle(hand: Hand) -> None:
    hand.window.window_controller.viewer.mode_chosen.emit(ViewMode.SIDE_BY_SIDE)
    hand.key(Qt.Key.Key_Insert)
    (hint,) = hand.hints
    assert (hint.x, hint.y) == pytest.approx((0.5, 0.5), abs=0.01)


def test_the_row_of_a_new_place_and_of_a_chosen_one_is_scrolled_into_view(hand: Hand) -> None:
    rows = hand.window.window_controller.adjust.hints

    def is_seen(number: int) -> bool:
        row, port = rows.rows[number], rows._area.viewport()
        return port.rect().contains(QRect(row.mapTo(port, QPoint()), row.size()))

    before = tuple(Hint(0.04 + 0.1 * number, 0.85, 9.0, 9.0) for number in range(9))
    hand.window.window_controller.photo_controller.move_hints(before)
    hand.window.window_controller.photo_controller.settle()
    hand.click((0.94, 0.85))
    hand.qtbot.waitUntil(lambda: is_seen(9), timeout=2000)
    hand.swatch(1)
    hand.key(Qt.Key.Key_Escape)
    for number in (0, 9, 4):
        hand.click((0.04 + 0.1 * number, 0.85))
        hand.qtbot.waitUntil(lambda: is_seen(number), timeout=2000)  # noqa: B023
        hand.key(Qt.Key.Key_Escape)
    # What is chosen while the list is folded up is seen when it is unfolded.
    hand.qtbot.mouseClick(rows.head, LEFT)
    hand.click((0.94, 0.85))
    hand.qtbot.mouseClick(rows.head, LEFT)
    hand.qtbot.waitUntil(lambda: is_seen(9), timeout=2000)
