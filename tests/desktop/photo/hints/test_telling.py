"""What the window tells of a place: the same wherever it is told, and where it can be seen."""

import pytest
from PySide6.QtCore import Qt

from desktop.photo.hints.colours import lab_of
from tests.desktop.photo.hints.conftest import Hand


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


def _is_near(seen, told) -> bool:
    return max(abs(seen.lightness - told.lightness), abs(seen.a - told.a)) < 3
