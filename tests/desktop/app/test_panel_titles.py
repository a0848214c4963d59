"""The titles of the two panels: on one line, of one size, whatever room there is."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QFont, QFontMetrics
from pytestqt.qtbot import QtBot

from desktop.app.main_window import MainWindow
from desktop.ui.widgets.fitting_title import FittingTitle
from tests.desktop.conftest import Pictures


@pytest.fixture
def titles(window: MainWindow, pictures: Pictures, opened) -> tuple[FittingTitle, FittingTitle]:
    """Of the queue and of Adjust, both in sight."""
    opened(window, pictures.grey())
    panels = window.window_controller.panels
    panels.show_queue(True)
    return panels.queue.title, panels.adjust.title


@pytest.mark.parametrize("height", [820, 600, 470])
def test_both_stand_on_one_line(
    window: MainWindow,
    titles: tuple[FittingTitle, FittingTitle],
    qtbot: QtBot,
    height: int,
) -> None:
    window.setMinimumSize(1, 1)
    window.resize(1280, height)

    def apart() -> int:
        upper, lower = (one.mapTo(window, QPoint(0, one.height() // 2)).y() for one in titles)
        return abs(upper - lower)

    qtbot.waitUntil(lambda: window.height() == height)
    qtbot.waitUntil(lambda: apart() <= 1)


def test_one_that_does_not_fit_makes_both_smaller_while_both_are_seen(
    window: MainWindow, titles: tuple[FittingTitle, FittingTitle], qtbot: QtBot
) -> None:
    queue, adjust = titles
    window.resize(1280, 820)

    def sizes() -> tuple[int, int]:
        return queue.font().pixelSize(), adjust.font().pixelSize()

    assert sizes()[0] == sizes()[1]
    roomy = sizes()[0]
    adjust.setText("Einstellungen des Fotos")  # as long as some languages have it
    font = QFont(adjust.font())
    assert QFontMetrics(font).horizontalAdvance(adjust.text()) > adjust.width()
    window.resize(1000, 820)
    qtbot.waitUntil(lambda: sizes()[0] == sizes()[1] < roomy)
    window.window_controller.panels.show_adjust(False)
    qtbot.waitUntil(lambda: sizes()[0] == roomy)
