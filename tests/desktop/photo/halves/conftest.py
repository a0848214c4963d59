"""A hand at the pills, the strip and the keys of the real window, and eyes on both halves."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop.app.main_window import MainWindow
from desktop.photo.photo_controller import PhotoController
from desktop.photo.session import Snapshot
from desktop.photo.viewer.candidate_strip import CandidateStrip, _Tile
from desktop.photo.viewer.canvas import Canvas
from desktop.photo.viewer.half_pills import HalfPill
from tests.desktop.conftest import Pictures

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE, LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
#: Where a half is looked at, as shares of the photo: off the pills, the handle and the line.
_LOOK_AT = (0.25, 0.75)


@dataclass(frozen=True)
class Hand:
    """A hand on mouse and keyboard, and eyes on what the halves show."""

    window: MainWindow
    qtbot: QtBot

    @property
    def controller(self) -> PhotoController:
        return self.window.window_controller.photo_controller

    @property
    def canvas(self) -> Canvas:
        return self.window.window_controller.viewer.canvas

    @property
    def pills(self) -> tuple[HalfPill, HalfPill]:
        return self.window.window_controller.viewer.pills.pills

    @property
    def names(self) -> tuple[str, str]:
        return self.pills[0].name, self.pills[1].name

    @property
    def strip(self) -> CandidateStrip:
        return self.window.window_controller.viewer.candidates

    @property
    def tiles(self) -> list[_Tile]:
        return [tile for tile in self.strip.findChildren(_Tile) if tile.isVisible()]

    @property
    def snapshots(self) -> tuple[Snapshot, ...]:
        return self.controller.session.snapshots

    def key(self, key: Qt.Key, modifier=NONE) -> None:
        self.qtbot.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def open(self, photo: Path) -> None:
        self.window.window_controller.open_paths((photo,))
        self.qtbot.waitUntil(
            lambda: self.window.windowTitle().startswith(photo.name) and self.controller.is_shown
        )
        self.qtbot.waitUntil(lambda: not self.canvas._reveal.is_running)

    def close_notes(self) -> None:
        """Let notes give the room back that they take from the photo: what is seen moves by it."""
        self.window.window_controller.notes.close_all()

    def pick(self, number: int, *texts: str) -> None:
        """Open the menu of a pill by the mouse, and choose in it."""
        self.in_menu(lambda: self.qtbot.mouseClick(self.pills[number], LEFT), *texts)

    def in_menu(self, opening: Callable[[], object], *texts: str) -> None:
        """Open a menu, and take an entry of it, or of a menu in it, by Return."""
        clicked: list[str] = []

        def click() -> None:
            menu = QApplication.activePopupWidget()
            if not isinstance(menu, QMenu):
                QTimer.singleShot(10, menu or self.window, click)
                return
            for text in texts:
                try:
                    action = entry(menu, text)
                except ValueError:
                    menu.close()  # else whoever opened it would wait for ever
                    raise
                clicked.append(text)
                menu.setActiveAction(action)
                self.qtbot.keyClick(menu, Qt.Key.Key_Return)
                menu = action.menu() or menu

        QTimer.singleShot(0, self.window, click)
        opening()
        self.qtbot.waitUntil(lambda: len(clicked) == len(texts))
        self.window.activateWindow()  # as a desktop does; the offscreen platform forgets to
        self.qtbot.waitUntil(self.window.isActiveWindow)

    def menu_of(self, tile: QWidget, *texts: str) -> None:
        """Choose in the menu of a tile, which its three dots open."""
        (more,) = tile.findChildren(QWidget)
        self.in_menu(lambda: self.qtbot.mouseClick(more, LEFT), *texts)

    def seen(self, number: int) -> np.ndarray:
        """See a patch of the photo in a half, (8, 8, 3); the same patch in both, side by side."""
        place = self.canvas.halves.places[number]
        x = round(place.left() + _LOOK_AT[0] * place.width())
        y = round(place.top() + _LOOK_AT[1] * place.height())
        image = self.canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
        rows = np.frombuffer(image.constBits(), np.uint8)
        rows = rows.reshape(image.height(), image.bytesPerLine())[:, : image.width() * 3]
        return rows.reshape(image.height(), image.width(), 3)[y : y + 8, x : x + 8].astype(int)

    def wait_like(self, number: int, seen: np.ndarray) -> None:
        """Wait until a half shows a patch that was seen before; a code of rounding is none."""
        self.qtbot.waitUntil(lambda: is_like(self.seen(number), seen))


def entry(menu: QMenu, text: str) -> QAction:
    """Give the entry of a menu that can be taken, by what it is called."""
    offered = (one for one in menu.actions() if one.isEnabled())
    (action,) = (one for one in offered if one.text().split("\t")[0] == text)
    return action


def is_like(one: np.ndarray, other: np.ndarray) -> bool:
    """Tell whether two patches are the same but for a code of rounding."""
    return one.shape == other.shape and int(np.abs(one - other).max()) <= 1


def is_grey(patch: np.ndarray) -> bool:
    """Tell whether a patch has no colour."""
    return int((patch.max(axis=-1) - patch.min(axis=-1)).max()) <= 1


@pytest.fixture
def hand(window: MainWindow, pictures: Pictures, qtbot: QtBot) -> Hand:
    """A photo is open, side by side."""
    hand = Hand(window, qtbot)
    hand.open(pictures.grey("photo.png"))
    hand.key(Qt.Key.Key_2, CONTROL)
    qtbot.waitUntil(lambda: all(pill.isVisible() for pill in hand.pills))
    return hand
