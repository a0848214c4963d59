"""Takes presets for the open photo, keeps own ones and forgets them."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from core.errors import WriteError
from core.settings import ColourSettings
from desktop.darkroom import Darkroom
from desktop.dialogs.name import NameDialog
from desktop.panels.preset_row import PresetRow
from desktop.presets import Preset, PresetFile


class PresetDesk(QObject):
    """Connects the row of presets with the darkroom and the file of own ones.

    Signals:
        failed: an `AutochromeError`; the presets are as before.
    """

    failed = Signal(object)

    def __init__(self, darkroom: Darkroom, row: PresetRow, file: PresetFile) -> None:
        super().__init__(row)
        self._darkroom = darkroom
        self._row = row
        self._file = file
        row.taken.connect(self._on_taken)
        row.keep_wanted.connect(self._on_keep_wanted)
        row.forget_wanted.connect(self._on_forget_wanted)
        row.show_own(file.presets())

    @Slot(object)
    def _on_taken(self, colour: ColourSettings) -> None:
        self._darkroom.move_colour(colour)
        self._darkroom.settle()

    @Slot()
    def _on_keep_wanted(self) -> None:
        dialog = NameDialog(
            self._row.window(),
            self.tr("Keep these settings as a preset"),
            self.tr("All five sliders are kept as they are now, for any photo."),
            self.tr("My preset"),
            self.tr("Keep"),
        )
        dialog.named.connect(self._on_named)
        dialog.open()

    @Slot(str)
    def _on_named(self, name: str) -> None:
        self._change(lambda: self._file.keep(Preset(name, self._darkroom.session.edits.colour)))

    @Slot(str)
    def _on_forget_wanted(self, name: str) -> None:
        self._change(lambda: self._file.forget(name))

    def _change(self, change: Callable[[], None]) -> None:
        try:
            change()
        except WriteError as error:
            self.failed.emit(error)
        self._row.show_own(self._file.presets())
