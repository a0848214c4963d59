"""Bring what photos of a series have in common from scene to scene, for `tools/screenshots.py`."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from core.colorize.hints import Hint
from desktop.app.main_window import MainWindow
from desktop.pictures.view_state import ViewMode
from tools.scene_steps import Wait

#: A place of her suit, in the first photo of the series.
_SUIT: Final = Hint(0.25, 0.78, 52.0, 40.0)


def scenes(window: MainWindow, reference: Path, wait: Wait) -> Iterator[str]:
    """Find a place in the other photos that are open, and take colours from one that is not.

    Args:
        window: it shows one of several photos.
        reference: a photo in colour.
        wait: lets the window live until something holds.
    """
    controller = window.window_controller
    photo_controller, found = controller.photo_controller, controller.viewer.found
    finding, referring = controller.alike.finding, controller.alike.reference
    assert finding is not None
    assert referring is not None
    controller.viewer.mode_chosen.emit(ViewMode.COLOUR)
    controller.viewer.pointing_wanted.emit()
    photo_controller.move_hints((_SUIT,))
    photo_controller.settle()
    controller.alike.find(0)
    wait(lambda: bool(found.tiles) and found.stop.isHidden(), "the search to end")
    list(found.tiles.values())[-1].use.click()
    yield "found"
    finding.hide()
    photo_controller.move_hints(())  # what a hand said would win
    photo_controller.settle()
    referring.take(reference)
    wait(controller.adjust.reference.isVisible, "the colours of the reference")
    before = photo_controller.colour
    wait(lambda: photo_controller.colour is not before, "them to be seen")
    yield "reference"
    controller.viewer.pointing_wanted.emit()
    controller.viewer.mode_chosen.emit(ViewMode.SPLIT)
    photo_controller.reset()
