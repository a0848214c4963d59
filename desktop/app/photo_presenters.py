"""Puts together what works with the one photo: its presenters, and what commands ask of them."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMainWindow

from desktop.app.services import Services
from desktop.photo.adjust_panel import AdjustPanel
from desktop.photo.album_presenter import AlbumPresenter
from desktop.photo.alike.lazy_alike import LazyAlike
from desktop.photo.alike.pasting import Pasting
from desktop.photo.all_edits import AllEdits
from desktop.photo.all_models_presenter import AllModelsPresenter
from desktop.photo.copied_edits import CopiedEdits
from desktop.photo.doubt_presenter import DoubtPresenter
from desktop.photo.edits_presenter import EditsPresenter
from desktop.photo.guesses_presenter import GuessesPresenter
from desktop.photo.hints.lazy_hints import LazyHints
from desktop.photo.parting import Parting
from desktop.photo.photo_menu_presenter import PhotoMenuPresenter
from desktop.photo.photo_notices import PhotoNotices
from desktop.photo.photo_presenter import PhotoPresenter
from desktop.photo.preset_presenter import PresetPresenter
from desktop.photo.saving import Saving
from desktop.photo.strip_pictures import StripPictures
from desktop.photo.turns import HOW_TO_TURN
from desktop.photo.viewer.viewer import Viewer
from desktop.ui.commands import Do
from desktop.ui.notices import Notices
from desktop.ui.widgets.notes import NoteStack


class PhotoPresenters(QObject):
    """Everything that connects viewer and adjust panel with the open photo, and with others.

    Args:
        window: what all questions are asked in.
        viewer: shows the photo.
        adjust: changes it.
        notes: where notes are shown.
        notices: shows what happened.
        services: what is behind it.
        waiting_photos: gives the photos that wait in the queue, in its order.

    Attributes:
        saving: saves the photo.
        photo: keeps viewer and panel in step with it.
        pictures: makes the small pictures of the strip.
        album: leafs through the photos that are open.
        parting: closes photos.
        all_edits: the edits of any photo.
        copied: adjustments that can be pasted.
        edits: copies and pastes them, and saves all that are open.
        hints: corrects colours of places.
        alike: finds the same things in other photos, and takes colours from them.
    """

    def __init__(
        self,
        window: QMainWindow,
        viewer: Viewer,
        adjust: AdjustPanel,
        notes: NoteStack,
        notices: Notices,
        services: Services,
        waiting_photos: Callable[[], tuple[Path, ...]],
    ) -> None:
        super().__init__(viewer)
        self._viewer = viewer
        controller = self._photo_controller = services.photo_controller
        models, trials = services.models, services.trials
        self.saving = Saving(window, controller, services.folders)
        of_photo = PhotoNotices(notes, notices)
        self.photo = PhotoPresenter(controller, viewer, adjust, of_photo, self.saving, models)
        self._presets = PresetPresenter(controller, adjust.presets, services.presets)
        strip = viewer.strip
        self.pictures = StripPictures(controller, strip, services.strip_pictures, services.results)
        self.album = AlbumPresenter(controller, strip, self.pictures)
        self.album.passed_over.connect(of_photo.on_passed_over)
        self.all_edits = AllEdits(controller)
        self.copied = CopiedEdits(self.all_edits)
        self._pasting = Pasting(controller, self.all_edits, trials)
        self.edits = EditsPresenter(
            controller, self.all_edits, self.album, self.copied, self._pasting
        )
        self.parting = Parting(window, controller, self.album, viewer, notes)
        self._menu = PhotoMenuPresenter(
            controller, viewer, self.album, self.edits, self.copied, self.saving, self.parting,
            services.results, notices, waiting_photos,
        )  # fmt: skip
        self._trials = AllModelsPresenter(controller, viewer.candidates, adjust, models, trials)
        self._guesses = GuessesPresenter(controller, viewer, adjust, trials, services.live)
        self._doubt = DoubtPresenter(controller, viewer.canvas.doubt, adjust.doubt, trials)
        self.hints = LazyHints(
            services.look, controller, viewer, adjust.hints, services.live,
            services.kept_colours, services.settings, notices.on_error,
        )  # fmt: skip
        self.alike = LazyAlike(
            controller, self.all_edits, self.hints, viewer.found, adjust.reference,
            adjust.refer, trials, services.folders,
            open_photos=self.edits.readable, waiting_photos=waiting_photos,
            open_photo=controller.open_file,
            told=of_photo.on_message, failed=of_photo.on_error,
        )  # fmt: skip
        self._presets.told.connect(notices.on_message)
        self._presets.failed.connect(notices.on_error)
        self.edits.told.connect(of_photo.on_edits_told)
        self._guesses.failed.connect(of_photo.on_error)
        adjust.reference_wanted.connect(self._on_reference_wanted)
        adjust.hints.find_wanted.connect(self._on_find_wanted)

    def doings(self) -> dict[Do, Callable[[], None]]:
        """Give what commands for the photo do."""
        controller, canvas, viewer = self._photo_controller, self._viewer.canvas, self._viewer
        return {
            Do.SAVE: self.saving.save,
            Do.SAVE_AS: self.saving.save_as,
            Do.SAVE_ALL: self.edits.save_all,
            Do.COPY: controller.copy,
            Do.UNDO: controller.undo,
            Do.REDO: controller.redo,
            Do.RESET: controller.reset,
            Do.CORRECT: self.hints.toggle,
            Do.HIDE_MARKS: self.hints.hide_marks,
            Do.REFER: lambda: self.alike.choose_reference(QCursor.pos()),
            Do.TURN_LEFT: lambda: controller.turn(HOW_TO_TURN[Do.TURN_LEFT]),
            Do.TURN_RIGHT: lambda: controller.turn(HOW_TO_TURN[Do.TURN_RIGHT]),
            Do.MIRROR: lambda: controller.turn(HOW_TO_TURN[Do.MIRROR]),
            Do.COPY_EDITS: self.edits.copy,
            Do.PASTE_EDITS: self.edits.paste,
            Do.PASTE_COLOUR: self.edits.paste_colour,
            Do.NEXT: self.album.next,
            Do.PREVIOUS: self.album.previous,
            Do.CLOSE_OTHERS: self.parting.close_other_than_shown,
            Do.TRY_ALL: self._trials.toggle,
            Do.GUESS: self._guesses.toggle,
            Do.DOUBT: self._doubt.toggle,
            Do.ZOOM_IN: viewer.zoom_in,
            Do.ZOOM_OUT: viewer.zoom_out,
            Do.FIT: canvas.fit,
            Do.PIXELS: viewer.zoom_to_pixels,
            Do.SPLIT_LEFT: lambda: canvas.move_split(-1),
            Do.SPLIT_RIGHT: lambda: canvas.move_split(1),
        }

    def begin(self) -> None:
        """Load what is needed as soon as there is a photo."""
        self.hints.begin()
        self.alike.begin()

    def leave(self) -> bool:
        """Leave what lies over the photo, one thing after the other; False where nothing does."""
        if self.hints.leave() or self.alike.leave():
            return True
        if not self._viewer.candidates.isHidden():
            self._viewer.candidates.close_wanted.emit()
            return True
        return self._doubt.leave()

    def close(self) -> None:
        """Begin nothing more, and drop what still comes back."""
        self.hints.close()
        self._photo_controller.close()
        self.pictures.close()
        self._trials.close()
        self._guesses.close()
        self._doubt.close()
        self.alike.close()
        self._pasting.close()

    @Slot(object)
    def _on_reference_wanted(self, at: QPoint) -> None:
        self.alike.choose_reference(at)

    @Slot(int)
    def _on_find_wanted(self, number: int) -> None:
        self.alike.find(number)
