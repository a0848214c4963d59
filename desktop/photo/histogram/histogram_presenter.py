"""Keeps the histogram in step with the open photo as it is shown."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Slot

from desktop.photo.framed import frame_shown
from desktop.photo.histogram.histogram_pane import HistogramPane
from desktop.photo.histogram.spread import Spread, counting
from desktop.photo.photo_changes import PhotoChanges
from desktop.photo.photo_controller import PhotoController
from desktop.photo.viewer.canvas import Canvas
from desktop.pictures.view_state import ViewMode, ViewState
from desktop.settings.settings_store import SettingsStore
from desktop.work.workers import LatestWins, Worker, ignored


class HistogramPresenter(QObject):
    """Has the tones counted each time other colours are shown, as long as they are seen.

    Args:
        photo_controller: the open photo.
        canvas: says whether the original is seen alone.
        pane: shows them.
        settings: remember whether it is shown.
        worker: counts, beside what makes the colours.
    """

    def __init__(
        self,
        photo_controller: PhotoController,
        canvas: Canvas,
        pane: HistogramPane,
        settings: SettingsStore,
        worker: Worker,
    ) -> None:
        super().__init__(pane)
        self._photo_controller, self._pane = photo_controller, pane
        self._mode = canvas.state.mode
        self._framing = photo_controller.session.edits.framing
        self._settings, self._asker = settings, LatestWins(worker)
        pane.toggled.connect(self.toggle)
        pane.unfolded.connect(self._ask)
        settings.changed.connect(self._on_settings_changed)
        photo_controller.opened.connect(self._on_another)
        photo_controller.closed.connect(self._on_another)
        photo_controller.turned.connect(self._ask)
        photo_controller.coloured.connect(self._ask)
        photo_controller.changed.connect(self._on_changed)
        canvas.view_changed.connect(self._on_view_changed)
        self._on_settings_changed()

    @Slot()
    def toggle(self) -> None:
        """Show the histogram, or fold it up; that is remembered."""
        choice = self._pane.other_choice
        self._settings.take(replace(self._settings.settings, histogram=choice))

    def close(self) -> None:
        """Ask for nothing more."""
        self._asker.close()

    @Slot()
    def _on_settings_changed(self) -> None:
        self._pane.show_choice(self._settings.settings.histogram)

    @Slot()
    def _on_another(self) -> None:
        self._pane.show_spread(None)
        self._ask()

    @Slot(object)
    def _on_changed(self, changes: PhotoChanges) -> None:
        # Of other colours it is told when they are there.
        framing = self._photo_controller.session.edits.framing
        if changes.edits and framing != self._framing:
            self._framing = framing
            self._ask()

    @Slot(object)
    def _on_view_changed(self, state: ViewState) -> None:
        if state.mode is not self._mode:  # it tells of each step of the zoom, too
            self._mode = state.mode
            self._ask()

    @Slot()
    def _ask(self) -> None:
        """Have what is shown counted: the colour, or the photo alone, or if it keeps its own."""
        session = self._photo_controller.session
        photo, colour = session.photo, self._photo_controller.colour
        is_original = self._mode is ViewMode.ORIGINAL or not session.can_be_coloured
        picture = photo.original if photo is not None and is_original else colour
        if photo is None or picture is None or not self._pane.is_open:
            return
        image = picture.levels[-1].image
        frame, whole = frame_shown(photo, session.edits), photo.original.photo
        if frame is not None:
            frame = frame.scaled(image.width() / whole.width, image.height() / whole.height)
            frame = frame.on_pixels(image.width(), image.height())
        self._asker.ask(counting(image, frame), partial(self._on_counted, photo.number), ignored)

    def _on_counted(self, number: int, spread: Spread) -> None:
        photo = self._photo_controller.session.photo
        if photo is not None and photo.number == number:
            self._pane.show_spread(spread)
