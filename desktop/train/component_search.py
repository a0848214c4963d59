"""The training component is looked for, and the user is told how to get it where it is not."""

import sys
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from core.base.own_process import is_frozen
from core.base.presence import is_file
from desktop.train import training_component as components
from desktop.train.component_probe import ComponentProbe, Missing
from desktop.train.pages.missing_page import MissingPage
from desktop.train.training_component import Component
from desktop.ui.folder_dialog import ask_for_folder


class ComponentSearch(QObject):
    """Connects the page about the missing component with what looks for it.

    Signals:
        found: the `Component`.
        missing: it is nowhere, and the page says so.
        place_chosen: the path of the place that the user named, once it was found there.
    """

    found = Signal(object)
    missing = Signal()
    place_chosen = Signal(object)

    def __init__(self, page: MissingPage, chosen: Path | None) -> None:
        super().__init__(page)
        self._page = page
        self._chosen = chosen
        self._is_new_place = False
        self._probe = ComponentProbe(self)
        self._probe.found.connect(self._on_found)
        self._probe.missing.connect(self._on_missing)
        page.again_wanted.connect(self.look)
        page.place_wanted.connect(self._on_place_wanted)

    @Slot()
    def look(self) -> None:
        """Look for the component; `found` or `missing` follows."""
        self._page.show_busy(True)
        self._probe.look(components.candidates(self._chosen))

    def look_in(self, place: Path) -> None:
        """Look for it at a place that the user names."""
        self._chosen, self._is_new_place = place, True
        self.look()

    def close(self) -> None:
        """Look no more."""
        self._probe.close()
        self._page.show_busy(False)

    @Slot(object)
    def _on_found(self, component: Component) -> None:
        self._page.show_busy(False)
        if self._is_new_place and self._chosen is not None:
            self._is_new_place = False
            if component in components.candidates(self._chosen):
                self.place_chosen.emit(self._chosen)
        self.found.emit(component)

    @Slot(object)
    def _on_missing(self, missing: Missing) -> None:
        self._page.show_missing(missing, _command())
        self.missing.emit()

    @Slot()
    def _on_place_wanted(self) -> None:
        title = self.tr("Choose the folder of Autochrome with training")
        ask_for_folder(self._page.window(), title, Path.home(), self._on_folder_chosen)

    @Slot(str)
    def _on_folder_chosen(self, folder: str) -> None:
        self.look_in(Path(folder))


def _command() -> str:
    """Give the line that installs what is missing; the bundled program cannot be added to."""
    if is_frozen():
        return ""
    root = components.root()
    locked = f'-c "{root / "constraints.txt"}" ' if is_file(root / "constraints.txt") else ""
    return f'"{sys.executable}" -m pip install {locked}-e "{root}[training]"'
