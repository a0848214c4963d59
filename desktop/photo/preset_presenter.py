"""Takes presets for the open photo, keeps own ones and forgets them."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from core.base.errors import WriteError
from core.base.free_name import free_name
from core.colour.colour_settings import ColourSettings
from desktop.photo.photo_controller import PhotoController
from desktop.photo.preset_row import PresetRow
from desktop.photo.presets import Preset, PresetFile, standard_presets
from desktop.ui.messages import Message, MessageTone
from desktop.ui.name_dialog import NameDialog


class PresetPresenter(QObject):
    """Connects the row of presets with the photo controller and the file of own ones.

    Signals:
        told: a `Message` about what was done.
        failed: an `AutochromeError`; the presets are as before.
    """

    told = Signal(object)
    failed = Signal(object)

    def __init__(self, photo_controller: PhotoController, row: PresetRow, file: PresetFile) -> None:
        super().__init__(row)
        self._photo_controller = photo_controller
        self._row = row
        self._file = file
        row.taken.connect(self._on_taken)
        row.keep_wanted.connect(self._on_keep_wanted)
        row.forget_wanted.connect(self._on_forget_wanted)
        row.show_own(file.presets())

    @Slot(object)
    def _on_taken(self, colour: ColourSettings) -> None:
        self._photo_controller.move_colour(colour)
        self._photo_controller.settle()

    @Slot()
    def _on_keep_wanted(self) -> None:
        taken = [preset.name for preset in (*standard_presets(), *self._file.presets())]
        dialog = NameDialog(
            self._row.window(),
            self.tr("Keep these settings as a preset"),
            self.tr("All five sliders are kept as they are now, for any photo."),
            free_name(self.tr("My preset"), taken.__contains__, between=" "),
            self.tr("Keep"),
            taken,
        )
        dialog.named.connect(self._on_named)
        dialog.open()

    @Slot(str)
    def _on_named(self, name: str) -> None:
        colour = self._photo_controller.session.edits.colour
        if self._change(lambda: self._file.keep(Preset(name, colour))):
            self.told.emit(
                Message(
                    MessageTone.GOOD,
                    self.tr("The preset was kept"),
                    self.tr("Find {name} behind the arrow to the right of the presets.").format(
                        name=name
                    ),
                )
            )

    @Slot(str)
    def _on_forget_wanted(self, name: str) -> None:
        self._change(lambda: self._file.forget(name))

    def _change(self, change: Callable[[], None]) -> bool:
        """Change the own presets; False where the disk refuses."""
        try:
            change()
        except WriteError as error:
            self.failed.emit(error)
            return False
        self._row.show_own(self._file.presets())
        return True
