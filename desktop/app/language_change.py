"""Finds the moment at which the window may be made anew, in the language that was chosen."""

from typing import Final

from PySide6.QtCore import QLocale, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QDialog

from desktop.app.external_editing import ExternalEditing
from desktop.app.window_controller import WindowController
from desktop.settings.language_wait import WaitsFor
from desktop.ui.language import Language, language_of

#: Between two looks whether what is waited for has ended: nobody sees that it takes so long.
_LOOK_MS: Final = 200


class LanguageChange(QObject):
    """Says when nothing is under way that belongs to the window, and what there still is.

    Half a dozen rooms may be at work, and a hand may hold something, so they are looked at every
    now and then; only while a language waits.

    Args:
        window_controller: the window at work.
        external: photos that other programs wait for.
        spoken: the language of the window.
    """

    def __init__(
        self, window_controller: WindowController, external: ExternalEditing, spoken: Language
    ) -> None:
        super().__init__(window_controller)
        self._window_controller, self._external = window_controller, external
        self._spoken = self._wanted = spoken
        services = window_controller.services
        self._settings, self._wait = services.settings, services.language
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)
        self._settings.changed.connect(self._on_settings_changed)

    @Slot()
    def _on_settings_changed(self) -> None:
        choice = self._settings.settings.language
        wanted = language_of(choice, QLocale.system().uiLanguages())
        if wanted is self._wanted:
            return
        self._wanted = wanted
        if wanted is self._spoken:
            self._timer.stop()
            self._wait.take(None)
        else:
            # Told at once, done a moment later: the list that it was chosen from is still open.
            self._wait.take(self._waits_for())
            self._timer.start(0)

    @Slot()
    def _look(self) -> None:
        waits_for = self._waits_for()
        if waits_for is None and not self._is_held():
            self._put_down()
            waits_for = self._waits_for()  # what was put down is being kept
            if waits_for is None:
                self._wait.due.emit()
                return
        self._wait.take(waits_for)
        if waits_for is WaitsFor.COMPARISON:
            self._wanted = self._spoken  # it is there at the next start, or when it is chosen again
        else:
            self._timer.start(_LOOK_MS)

    def _waits_for(self) -> WaitsFor | None:
        controller = self._window_controller
        photos, queue = controller.photo_controller, controller.queue
        is_writing = photos.is_writing or photos.keeper.is_busy or controller.saving.is_asking
        reasons = {
            WaitsFor.COMPARISON: controller.dialogs.has_comparison,
            WaitsFor.QUEUE: queue.is_running or controller.run_ends.countdown.is_on,
            WaitsFor.TRAINING: controller.training.is_running,
            WaitsFor.CALLER: self._external.is_waited_for,
            WaitsFor.MODEL: controller.models.is_installing,
            WaitsFor.SAVING: is_writing or queue.is_writing,
        }
        return next((reason for reason, is_so in reasons.items() if is_so), None)

    def _is_held(self) -> bool:
        """Tell whether a hand is at something, or something comes in a moment."""
        # Here: the window does without until the settings are opened.
        from desktop.settings.settings_dialog import SettingsDialog

        controller = self._window_controller
        photos = controller.photo_controller
        is_coming = (
            photos.opener.is_opening
            or controller.opening.is_unpacking
            or controller.queue.is_filling
            or controller.models.is_busy
        )
        # The help is none of the window's.
        found = controller.window.findChildren(QDialog)
        dialogs = [dialog for dialog in found if dialog.isVisible()]
        has_settings = any(isinstance(dialog, SettingsDialog) for dialog in dialogs)
        return (
            is_coming
            or controller.window.isHidden()  # it ends
            or QApplication.mouseButtons() != Qt.MouseButton.NoButton
            or QApplication.activePopupWidget() is not None
            or any(not isinstance(dialog, SettingsDialog) for dialog in dialogs)
            or (controller.crop.is_on and not has_settings)
        )

    def _put_down(self) -> None:
        """Make steps of what a hand has let go of; a crop is carried over as it is."""
        self._window_controller.photo_controller.settle()
