"""What a window that is made anew has of the one before it, so that nobody looks for anything."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from core.queue.jobs import Tally
from desktop.app.dialog_presenter import ShownSettings
from desktop.app.window_controller import WindowController
from desktop.photo import open_photos
from desktop.photo.album import Album
from desktop.photo.copied_edits import CopiedEdits
from desktop.photo.halves.choices import Pair
from desktop.photo.photo_controller import PhotoController
from desktop.photo.saving import Saving
from desktop.photo.viewer.crop_state import CropState
from desktop.pictures.view_state import ViewState
from desktop.queue.queue_panel import QueuePlace
from desktop.queue.saved_photos import SavedPhotos

if TYPE_CHECKING:
    from desktop.compare.comparison_presenter import ComparisonPresenter


@dataclass(frozen=True, slots=True)
class CarriedOver:
    """What was there when the window before ended.

    Attributes:
        photos: the photo that was open, and what was decided about it and others.
        album: the photos of the strip.
        unreadable: those of them that cannot be read.
        saved: which results show them as they are.
        saving: what was saved last.
        view: what was seen of the photo.
        crop: how it was being cropped; or None.
        corrects: whether its colours were being put right.
        halves: what the halves of the viewer showed.
        copied: adjustments that can be pasted.
        shows_queue: whether the queue was shown.
        queue_place: what of it was in sight.
        keeps_queue_closed: whether a person had closed it.
        ended: of the run whose end was told, and how many photos are in colour in part; or None.
        comparison: what was compared and can still be looked at, or None.
        settings: the dialog of the settings; None where it was closed.
        help_place: what the help showed; empty where it was closed.
    """

    photos: PhotoController
    album: Album
    unreadable: frozenset[Path]
    saved: SavedPhotos
    saving: Saving
    view: ViewState
    crop: CropState | None
    corrects: bool
    halves: Pair
    copied: CopiedEdits
    shows_queue: bool
    queue_place: QueuePlace
    keeps_queue_closed: bool
    ended: tuple[Tally, int] | None
    comparison: "ComparisonPresenter | None"
    settings: ShownSettings | None
    help_place: str


def carried_over(window_controller: WindowController) -> CarriedOver:
    """Note what is there; called before the window ends."""
    panels, dialogs = window_controller.panels, window_controller.dialogs
    crop = window_controller.crop.state
    window_controller.crop.leave()  # the end of the window would take it
    return CarriedOver(
        photos=window_controller.photo_controller,
        album=window_controller.album.album,
        unreadable=window_controller.album.unreadable,
        saved=window_controller.saved,
        saving=window_controller.saving,
        view=window_controller.viewer.canvas.state,
        crop=crop,
        corrects=window_controller.hints.is_on,
        halves=window_controller.halves.pair,
        copied=window_controller.copied,
        shows_queue=panels.is_queue_shown,
        queue_place=window_controller.queue_panel.place,
        keeps_queue_closed=panels.keeps_queue_closed,
        ended=window_controller.run_ends.told,
        comparison=dialogs.comparison,
        settings=dialogs.shown_settings,
        help_place=dialogs.help_place,
    )


def take_over(window_controller: WindowController, before: CarriedOver) -> None:
    """Have the same there; called before the window is seen."""
    window_controller.saved.take_over(before.saved)
    window_controller.saving.take_over(before.saving)
    window_controller.album.take_over(before.album, before.unreadable)
    open_photos.take_over(window_controller.photo_controller, before.photos)
    window_controller.copied.take_over(before.copied)
    window_controller.panels.keeps_queue_closed = before.keeps_queue_closed
    if before.shows_queue:
        window_controller.show_queue(True)
    if before.ended is not None:
        window_controller.run_ends.tell(*before.ended)
    if before.comparison is not None:
        window_controller.dialogs.take_over_comparison(before.comparison)
    if window_controller.photo_controller.session.photo is not None:
        window_controller.on_seen()  # the start page, which is painted first else, is not


def open_again(window_controller: WindowController, before: CarriedOver) -> None:
    """Show the photo as large as before, and open what was open; once the window is seen."""
    window_controller.viewer.canvas.look_like(before.view)
    window_controller.queue_panel.go_to(before.queue_place)
    if before.crop is not None:
        window_controller.crop.go_on(before.crop)
    elif before.corrects and not window_controller.hints.is_on:
        window_controller.hints.toggle()
    window_controller.halves.show_pair(before.halves)
    if before.help_place:
        window_controller.dialogs.show_help(before.help_place)
    if before.settings is not None:
        window_controller.dialogs.show_settings_again(before.settings)
