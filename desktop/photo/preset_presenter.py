"""Takes presets for the open photo, keeps own ones and forgets them."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from core.base.errors import WriteError
from core.base.free_name import free_name
from core.colour.colour_settings import ColourSettings
from desktop.photo.photo_controller import PhotoController
from desktop.photo.preset_keys import PresetKeys
from desktop.photo.preset_row import PresetRow
from desktop.photo.presets import Preset, PresetFile
from desktop.ui.messages import Message, MessageTone
from desktop.ui.name_dialog import NameDialog


class PresetPresenter(QObject):
    """Connects the row of presets, and their keys, with the photo controller and the own ones.

    Args:
        photo_controller: has the open photo.
        row: offers the presets.
        file: keeps own ones.
        window: hears their keys.

    Signals:
        told: a `Message` about what was done.
        failed: an `AutochromeError`; the presets are as before.
    """

    told = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        photo_controller: PhotoController,
        row: PresetRow,
        file: PresetFile,
        window: QWidget,
    ) -> None:
        super().__init__(row)
        self._photo_controller = photo_controller
        self._row = row
        self._file = file
        row.taken.connect(self._on_taken)
        row.keep_wanted.connect(self._on_keep_wanted)
        row.forget_wanted.connect(self._on_forget_wanted)
        row.show_own(file.presets())
        PresetKeys(window).pressed.connect(self._on_key)

    @Slot(object)
    def _on_taken(self, colour: ColourSettings) -> None:
        self._photo_controller.take_colour(colour)

    @Slot(int)
    def _on_key(self, number: int) -> None:
        presets = self._row.presets
        if number < len(presets) and self._photo_controller.possible.can_change:
            self._photo_controller.take_colour(presets[number].colour)

    @Slot()
    def _on_keep_wanted(self) -> None:
        taken = [preset.name for preset in self._row.presets]
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
