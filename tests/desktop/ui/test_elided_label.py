"""A line that is too long for its room gives up what misleads nobody."""

import pytest
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.elided_label import BETWEEN_PARTS, PartsLabel

PARTS = ("6000 × 4000", "JPEG", "16 bit")


@pytest.mark.parametrize("size", ["6000 × 4000", "5352 × 3568"])
def test_parts_are_whole_or_left_out_from_the_end(qtbot: QtBot, size: str) -> None:
    label = PartsLabel()
    qtbot.addWidget(label)
    parts = (size, *PARTS[1:])
    label.show_text(BETWEEN_PARTS.join(parts))
    possible = {BETWEEN_PARTS.join(parts[:many]) for many in (1, 2, 3)}
    seen = set()
    narrowest = label.fontMetrics().horizontalAdvance(size)
    for width in range(narrowest, label.sizeHint().width() + 1):
        label.resize(width, 20)
        seen.add(label.shown_text())
        assert label.fontMetrics().horizontalAdvance(label.shown_text()) <= width
    assert seen == possible
    assert label.toolTip() == BETWEEN_PARTS.join(parts)


def test_less_room_than_for_a_size_shows_its_beginning(qtbot: QtBot) -> None:
    label = PartsLabel()
    qtbot.addWidget(label)
    label.show_text(BETWEEN_PARTS.join(PARTS))
    label.resize(label.fontMetrics().horizontalAdvance("6000 × 40"), 20)
    assert label.shown_text().startswith("6000")
    assert label.shown_text().endswith("…")
