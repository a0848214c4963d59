"""Puts together what works with the one photo: its presenters, and what commands ask of them."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMainWindow

from desktop.app.actions import TAKEN_ALONG, Actions
from desktop.app.services import Services
from desktop.photo.adjust_panel import AdjustPanel
from desktop.photo.album_presenter import AlbumPresenter
from desktop.photo.alike.lazy_alike import LazyAlike
from desktop.photo.alike.pasting import Pasting
from desktop.photo.all_edits import AllEdits
from desktop.photo.all_models_presenter import AllModelsPresenter
from desktop.photo.copied_edits import CopiedEdits
from desktop.photo.crop_presenter import CropPresenter
from desktop.photo.doubt_presenter import DoubtPresenter
from desktop.photo.edits_presenter import EditsPresenter
from desktop.photo.guesses_presenter import GuessesPresenter
from desktop.photo.halves.halves_presenter import HalvesPresenter
from desktop.photo.hints.lazy_hints import LazyHints
from desktop.photo.histogram.histogram_presenter import HistogramPresenter
from desktop.photo.parting import Parting
from desktop.photo.photo_menu_presenter import PhotoMenuPresenter
from desktop.photo.photo_notices import PhotoNotices
from desktop.photo.photo_presenter import PhotoPresenter
from desktop.photo.preset_presenter import PresetPresenter
from desktop.photo.saving import Saving
from desktop.photo.snapshots.name_card import NameCard
from desktop.photo.snapshots.snapshots_presenter import SnapshotsPresenter
from desktop.photo.strip_pictures import StripPictures
from desktop.photo.take.mail import can_mail
from desktop.photo.take.taking import Taking
from desktop.photo.to_save import ToSave
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
        taking: takes the result elsewhere.
        halves: what the halves of the viewer show.
        snapshots: edits of the photo under names.
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
        # First of those that hear the panel: what is being cropped is taken before it is saved.
        self.crop = CropPresenter(controller, viewer, self._put_down)
        for begun in (adjust.save_wanted, adjust.save_as_wanted, adjust.copy_wanted):
            begun.connect(self.crop.take)
        adjust.crop_wanted.connect(self.crop.toggle)
        self.crop.turned_on.connect(adjust.crop.setChecked)
        self.saving = Saving(window, controller, services.folders)
        of_photo = PhotoNotices(notes, notices)
        self.photo = PhotoPresenter(controller, viewer, adjust, of_photo, self.saving, models)
        self.to_save = ToSave(controller, services.results)
        self._presets = PresetPresenter(controller, adjust.presets, services.presets, window)
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
        self.snapshots = SnapshotsPresenter(
            controller, viewer.candidates, models, trials, notices,
            NameCard(services.look, viewer.canvas),
        )  # fmt: skip
        halves = self.halves = HalvesPresenter(
            controller, viewer, models, services.results, trials, self.saving.usual_target
        )
        halves.snapshot_wanted.connect(self.snapshots.take)
        for candidates in (self._trials, self._guesses, self.snapshots):
            candidates.compare_wanted.connect(halves.compare)
            candidates.half_wanted.connect(halves.choose)
        self._doubt = DoubtPresenter(controller, viewer.canvas.doubt, adjust.doubt, trials)
        self._histogram = HistogramPresenter(
            controller, viewer.canvas, adjust.histogram, services.settings, services.histogram
        )
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
        self.taking = Taking(
            window, services.look, controller, self.all_edits, viewer, self.saving,
            services.results, services.folders, services.cache, trials,
        )  # fmt: skip
        self.taking.copied.connect(of_photo.on_copied)
        self.taking.told.connect(of_photo.on_message)
        self.taking.failed.connect(of_photo.on_error)
        self.taking.saved.connect(of_photo.on_shown_saved)
        adjust.copy_wanted.connect(self.taking.copy)
        self._menu.copy_wanted.connect(self.taking.copy)
        self._presets.told.connect(notices.on_message)
        viewer.trouble.help_wanted.connect(notices.help_wanted)
        self.saving.help_wanted.connect(notices.help_wanted)
        self._presets.failed.connect(notices.on_error)
        self.edits.told.connect(of_photo.on_edits_told)
        self._guesses.failed.connect(of_photo.on_error)
        adjust.reference_wanted.connect(self._on_reference_wanted)
        adjust.hints.find_wanted.connect(self._on_find_wanted)

    def doings(self) -> dict[Do, Callable[[], None]]:
        """Give what commands for the photo do."""
        controller, canvas, viewer = self._photo_controller, self._viewer.canvas, self._viewer
        taken = self._once_cropped
        return {
            Do.SAVE: taken(self.saving.save),
            Do.SAVE_AS: taken(self.saving.save_as),
            Do.SAVE_ALL: taken(self.edits.save_all),
            **{do: taken(doing) for do, doing in self.taking.doings().items()},
            Do.UNDO: controller.undo,
            Do.REDO: controller.redo,
            Do.RESET: controller.reset,
            Do.CORRECT: taken(self.hints.toggle),
            Do.HIDE_MARKS: taken(self.hints.hide_marks),
            Do.CROP: self.crop.toggle,
            Do.REFER: lambda: self.alike.choose_reference(QCursor.pos()),
            Do.TURN_LEFT: lambda: controller.turn(HOW_TO_TURN[Do.TURN_LEFT]),
            Do.TURN_RIGHT: lambda: controller.turn(HOW_TO_TURN[Do.TURN_RIGHT]),
            Do.MIRROR: lambda: controller.turn(HOW_TO_TURN[Do.MIRROR]),
            Do.COPY_EDITS: self.edits.copy,
            Do.PASTE_EDITS: self.edits.paste,
            Do.PASTE_COLOUR: self.edits.paste_colour,
            Do.PASTE_CROP: self.edits.paste_crop,
            Do.NEXT: self.album.next,
            Do.PREVIOUS: self.album.previous,
            Do.CLOSE_OTHERS: self.parting.close_other_than_shown,
            Do.TRY_ALL: self._trials.toggle,
            Do.GUESS: self._guesses.toggle,
            Do.DOUBT: self._doubt.toggle,
            Do.HISTOGRAM: self._histogram.toggle,
            Do.SNAPSHOT: self.snapshots.take,
            Do.SNAPSHOTS: self.snapshots.toggle,
            Do.SWAP_HALVES: self.halves.swap,
            Do.LEFT_HALF: lambda: self.halves.open_menu(0),
            Do.RIGHT_HALF: lambda: self.halves.open_menu(1),
            Do.ZOOM_IN: viewer.zoom_in,
            Do.ZOOM_OUT: viewer.zoom_out,
            Do.FIT: canvas.fit,
            Do.PIXELS: viewer.zoom_to_pixels,
            Do.SPLIT_LEFT: lambda: canvas.move_split(-1),
            Do.SPLIT_RIGHT: lambda: canvas.move_split(1),
        }

    def offer(self, actions: Actions) -> None:
        """Put commands into menus of their own, and leave out what this system has nothing for."""
        if not can_mail():
            actions.leave_out(Do.MAIL)
        self._viewer.take.offer(actions.entries(Do.COPY, *TAKEN_ALONG))

    def begin(self) -> None:
        """Load what is needed as soon as there is a photo."""
        self.hints.begin()
        self.alike.begin()

    def leave(self) -> bool:
        """Leave what lies over the photo, one thing after the other; False where nothing does."""
        if self.crop.leave() or self.hints.leave() or self.alike.leave():
            return True
        if not self._viewer.candidates.isHidden():
            self._viewer.candidates.close_wanted.emit()
            return True
        return self._doubt.leave()

    def close(self) -> None:
        """Begin nothing more, and drop what still comes back."""
        self.crop.take()
        self.snapshots.close()
        self.taking.close()
        self.hints.close()
        self._photo_controller.close()
        self.pictures.close()
        self._trials.close()
        self._guesses.close()
        self.halves.close()
        self._doubt.close()
        self._histogram.close()
        self.alike.close()
        self._pasting.close()

    def _put_down(self) -> None:
        """Put down what has the pointer."""
        self.hints.end()

    def _once_cropped(self, do: Callable[[], object]) -> Callable[[], None]:
        """Let what is being cropped be taken before something is done."""

        def done() -> None:
            self.crop.take()
            do()

        return done

    @Slot(object)
    def _on_reference_wanted(self, at: QPoint) -> None:
        self.alike.choose_reference(at)

    @Slot(int)
    def _on_find_wanted(self, number: int) -> None:
        self.alike.find(number)
