"""Puts editing for other programs into the window, and closes one that was opened for it alone."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from core.base.strict_json import WrongValue
from desktop.app.central_widget import CentralWidget
from desktop.app.window_controller import WindowController
from desktop.external.edit_bar import EditBar
from desktop.external.edit_request import request_from_json
from desktop.external.external_edits import ExternalEdits
from desktop.ui.messages import Message, MessageTone
from desktop.ui.widgets.to_front import come_to_front


class ExternalEditing(QObject):
    """Takes in what later starts are asked to edit.

    Args:
        window_controller: the window at work.
        central: what it holds; gets the band.

    Signals:
        shown: whether the band is there, from now on.
    """

    shown = Signal(bool)

    def __init__(self, window_controller: WindowController, central: CentralWidget) -> None:
        super().__init__(window_controller)
        self._window_controller = window_controller
        services = window_controller.services
        self._settings = services.settings
        self.bar = EditBar()
        # First of those that hear the band: what is being cropped is taken before it is written.
        self.bar.done_wanted.connect(window_controller.crop.take)
        central.add_band(self.bar)
        self._edits = ExternalEdits(
            services.photo_controller,
            window_controller.album,
            self.bar,
            services.callers,
            services.external,
        )
        window_controller.saving.hand_back_by(self._edits.hand_back)
        window_controller.recent_folders.pass_by(self.is_awaited)
        self._edits.shown.connect(window_controller.adjust.show_handing_back)
        self._edits.told.connect(window_controller.tell)
        self._edits.failed.connect(window_controller.tell_fault)
        self._edits.closed.connect(window_controller.tell_of_closed)
        main_button = window_controller.main_button
        self._edits.shown.connect(main_button.on_awaited)
        main_button.band_stands_back.connect(self.bar.stand_back)
        self._edits.shown.connect(self.shown)
        self._edits.ended.connect(self._on_ended)
        self._closes_after = False
        services.settings.changed.connect(self._on_settings_changed)
        self._on_settings_changed()

    def is_awaited(self, photo: Path) -> bool:
        """Tell whether another program waits, or waited, for a photo."""
        return photo in self._edits.photos

    @property
    def is_waited_for(self) -> bool:
        """Whether another program waits."""
        return self._edits.is_waited_for

    def close_after(self) -> None:
        """Close the window when all is handed back, unless something else is open in it by then."""
        self._closes_after = True

    def close(self) -> None:
        """Begin nothing more; those that still wait are told when the threads have ended."""
        self._edits.close()

    @Slot(object)
    def on_handed_over(self, values: Mapping[str, object]) -> None:
        """Come to the front with what a second start was asked to edit."""
        controller = self._window_controller
        try:
            request = request_from_json(values)
        except WrongValue:
            # From another version: its own end says so where it was asked.
            controller.tell(
                Message(
                    MessageTone.CAUTION,
                    self.tr("Another program asked for something unknown"),
                    self.tr("It may belong to another version of Autochrome."),
                )
            )
            return
        come_to_front(controller.window)
        self._edits.take(request)

    @Slot()
    def _on_settings_changed(self) -> None:
        self._edits.use_options(self._settings.settings.results.options)

    @Slot()
    def _on_ended(self) -> None:
        controller = self._window_controller
        is_for_others_alone = set(controller.album.album.photos) <= self._edits.photos
        is_working = controller.queue.is_running or controller.training.is_running
        if self._closes_after and is_for_others_alone and not is_working:
            QTimer.singleShot(0, controller.window, controller.window.close)
