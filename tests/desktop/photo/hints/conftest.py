"""A hand that corrects colours of places by mouse and keys in the real window."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.colorize.hints import Hint
from core.colour.cielab import srgb_to_lab
from desktop.app.main_window import MainWindow
from desktop.photo.hints.colours import Lab, distance, lab_of, snapped
from desktop.photo.hints.hint_menu import Wish
from desktop.photo.hints.hint_presenter import HintPresenter
from desktop.photo.viewer import hint_marks as hm
from desktop.photo.viewer.canvas import Canvas
from desktop.photo.viewer.hint_marks import Place
from desktop.pictures import view_state as vs
from tests.desktop.conftest import Pictures

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE, LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
Opened = Callable[[MainWindow, Path], None]


@dataclass(frozen=True)
class Hand:
    """A hand on mouse and keyboard, and eyes on the picture."""

    window: MainWindow
    qtbot: QtBot

    @property
    def canvas(self) -> Canvas:
        return self.window.window_controller.viewer.canvas

    @property
    def tool(self) -> HintPresenter:
        presenter = self.window.window_controller.hints.hint_presenter
        assert presenter is not None
        return presenter

    @property
    def hints(self) -> tuple[Hint, ...]:
        return self.window.window_controller.photo_controller.session.edits.hints

    def point(self, place: Place, pane: int = -1) -> QPoint:
        state = self.canvas.state
        x, y = hm.point_of(state, vs.panes(state)[pane], place)
        return QPoint(round(x), round(y))

    def click(self, place: Place, modifier=NONE, *, pane: int = -1) -> None:
        self.qtbot.mouseMove(self.canvas, self.point(place, pane))
        self.qtbot.mouseClick(self.canvas, LEFT, modifier, self.point(place, pane))

    def drag(self, *places: Place) -> None:
        self.qtbot.mousePress(self.canvas, LEFT, NONE, self.point(places[0]))
        for place in places[1:]:
            self.qtbot.mouseMove(self.canvas, self.point(place))
        self.qtbot.mouseRelease(self.canvas, LEFT, NONE, self.point(places[-1]))

    def key(self, key: Qt.Key, modifier=NONE) -> None:
        self.qtbot.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def wish(self, wish: Wish, place: Place) -> None:
        """Say something of a place by the menu of the right button."""
        self.tool.menu.ask(None, place, QPoint())
        self.tool.menu.entries[wish].trigger()
        self.tool.menu.close()
        self.window.activateWindow()  # as a desktop does; the offscreen platform forgets to
        self.qtbot.waitUntil(self.window.isActiveWindow)

    def swatch(self, number: int) -> Lab:
        """Take one of the suggested colours."""
        self.qtbot.waitUntil(lambda: self.tool.popover.view.suggested is not None)
        button = self.tool.popover.suggested.buttons[number]
        self.qtbot.mouseClick(button, LEFT)
        return button.swatch.colour

    def shown(self, place: Place) -> Lab:
        """See the colour of a place in the newest picture."""
        at = self.point(place)
        place = hm.nearest_place(self.canvas.state, at.x(), at.y())  # what a click there means
        image = self.window.window_controller.photo_controller.colour.levels[0].image
        x = min(int(place[0] * image.width()), image.width() - 1)
        y = min(int(place[1] * image.height()), image.height() - 1)
        return lab_of(image.pixelColor(x, y))

    def wait_for(self, place: Place, colour: Lab) -> None:
        """Wait until a place has a colour, as far as it exists at its lightness."""
        self.qtbot.waitUntil(lambda: is_like(self.shown(place), colour))

    def saved(self) -> np.ndarray:
        """Save, and read the result: a* and b* of all its pixels."""
        controller = self.window.window_controller.photo_controller
        with self.qtbot.waitSignal(controller.saved) as saved:
            self.key(Qt.Key.Key_S, CONTROL)
        with Image.open(saved.args[0].target) as picture:
            rgb = np.asarray(picture.convert("RGB"), np.float32) / 255
        return srgb_to_lab(rgb)[..., 1:]


def is_like(seen: Lab, wished: Lab) -> bool:
    """Tell whether a place has a colour, as far as that exists at its lightness."""
    return distance(seen, snapped(replace(wished, lightness=seen.lightness))) < 8.0


@pytest.fixture
def hand(window: MainWindow, pictures: Pictures, opened: Opened, qtbot: QtBot) -> Hand:
    """A photo is open, and the tool is taken up by its key."""
    opened(window, pictures.grey("photo.png"))
    hand = Hand(window, qtbot)
    hand.key(Qt.Key.Key_K)
    assert hand.tool.is_on
    return hand
