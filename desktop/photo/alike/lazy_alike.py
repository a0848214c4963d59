"""What photos have in common, as far as the window knows it before the first photo is open."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from core.base.errors import AutochromeError
from desktop.photo.all_edits import AllEdits
from desktop.photo.hints.lazy_hints import LazyHints
from desktop.photo.photo_controller import PhotoController
from desktop.photo.reference_row import ReferenceRow
from desktop.photo.viewer.found_strip import FoundStrip
from desktop.ui.dialog_folders import Folders
from desktop.ui.messages import Message
from desktop.ui.widgets.buttons import IconButton
from desktop.work.workers import EngineWorker

if TYPE_CHECKING:
    from desktop.photo.alike.finding import FindingPresenter
    from desktop.photo.alike.referring import ReferencePresenter


class LazyAlike:
    """Holds the presenters once they are made.

    Args:
        photo_controller: the open photo.
        all_edits: the edits of any photo.
        hints: sets its hints; there before this is needed.
        strip: shows what was found.
        row: shows the reference.
        button: asks for one.
        worker: looks at other photos.
        folders: where dialogs for files begin.
        open_photos: gives the open photos that have files, but for those that cannot be read.
        waiting_photos: gives those that wait in the queue.
        open_photo: opens one.
        told: is told what was done.
        failed: is told what could not be done.
    """

    def __init__(
        self,
        photo_controller: PhotoController,
        all_edits: AllEdits,
        hints: LazyHints,
        strip: FoundStrip,
        row: ReferenceRow,
        button: IconButton,
        worker: EngineWorker,
        folders: Folders,
        *,
        open_photos: Callable[[], Sequence[Path]],
        waiting_photos: Callable[[], Sequence[Path]],
        open_photo: Callable[[Path], None],
        told: Callable[[Message], None],
        failed: Callable[[AutochromeError], None],
    ) -> None:
        self._photo_controller, self._hints = photo_controller, hints
        self._all_edits = all_edits
        self._strip, self._row, self._button = strip, row, button
        self._worker, self._folders = worker, folders
        self._open_photos, self._waiting_photos = open_photos, waiting_photos
        self._open_photo, self._told, self._failed = open_photo, told, failed
        self.finding: FindingPresenter | None = None
        self.reference: ReferencePresenter | None = None

    def begin(self) -> None:
        """Be there for the photo that is open."""
        presenter = self._hints.hint_presenter
        if self.finding is not None or presenter is None:
            return
        from desktop.photo.alike.finding import FindingPresenter
        from desktop.photo.alike.referring import ReferencePresenter

        def others() -> tuple[Path, ...]:
            return (*self._open_photos(), *self._waiting_photos())

        self.finding = FindingPresenter(
            self._photo_controller, self._all_edits, presenter, self._strip, self._worker, others
        )
        self.finding.open_wanted.connect(self._open_photo)
        self.reference = ReferencePresenter(
            self._photo_controller,
            self._all_edits,
            self._row,
            self._button,
            self._worker,
            self._folders,
            self._open_photos,
        )
        self.reference.told.connect(self._told)
        self.reference.failed.connect(self._failed)

    def find(self, number: int) -> None:
        """Look for the like of a hint of the open photo in others."""
        if self.finding is not None:
            self.finding.find(number)

    def choose_reference(self, at: QPoint) -> None:
        """Ask which photo to take colours from, at a point of the screen."""
        if self.reference is not None:
            self.reference.choose(at)

    def leave(self) -> bool:
        """Close what Escape closes; False where there is nothing to."""
        return self.finding is not None and self.finding.leave()

    def close(self) -> None:
        """Ask for nothing more."""
        if self.finding is not None:
            self.finding.close()
        if self.reference is not None:
            self.reference.close()
