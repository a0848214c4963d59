"""Ticks in the menu: what of that which can be shown is shown now."""

from typing import Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMainWindow

from desktop.app.actions import Actions
from desktop.app.side_panels import SidePanels
from desktop.photo.viewer.viewer import Viewer
from desktop.pictures.view_state import ViewMode
from desktop.ui.commands import Do
from desktop.ui.widgets.menus import Menu

_MODES: Final = {
    Do.SPLIT: ViewMode.SPLIT,
    Do.SIDE_BY_SIDE: ViewMode.SIDE_BY_SIDE,
    Do.ORIGINAL: ViewMode.ORIGINAL,
    Do.COLOUR: ViewMode.COLOUR,
}


class Ticks(QObject):
    """Looks what is shown each time the menu opens: by then nobody needs to have told.

    Args:
        menu: the menu of the window.
        actions: the commands in it.
        window: may fill the screen.
        viewer: shows the photo, and where its colours are a guess.
        panels: what is beside it.
    """

    def __init__(
        self, menu: Menu, actions: Actions, window: QMainWindow, viewer: Viewer, panels: SidePanels
    ) -> None:
        super().__init__(actions)
        self._actions, self._window = actions, window
        self._viewer, self._panels = viewer, panels
        menu.aboutToShow.connect(self.show)
        self.show()

    @Slot()
    def show(self) -> None:
        """Show what is on."""
        for do, mode in _MODES.items():
            self._actions.show_on(do, self._viewer.mode is mode)
        self._actions.show_on(Do.DOUBT, self._viewer.canvas.doubt.is_on)
        self._actions.show_on(Do.QUEUE, self._panels.is_queue_shown)
        self._actions.show_on(Do.HISTOGRAM, self._panels.adjust.histogram.is_open)
        self._actions.show_on(Do.FULL_SCREEN, self._window.isFullScreen())
