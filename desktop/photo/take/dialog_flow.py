"""How the dialogs of prints and of before and after go on: preview, place, and what is made."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from core.base.errors import AutochromeError
from core.base.free_name import free_path
from core.base.paths import from_root
from core.base.presence import is_there
from desktop.photo.photo_controller import PhotoController
from desktop.photo.session import Subject
from desktop.photo.take import show_jobs
from desktop.photo.take.show_jobs import SmallPair
from desktop.ui.dialog_folders import FolderKind, Folders
from desktop.ui.file_dialog import FileDialog
from desktop.ui.sleeping_disks import promptly
from desktop.work.workers import EngineWork, EngineWorker, LatestWins

_T = TypeVar("_T")


class PreviewDialog(Protocol):
    """What is asked of such a dialog; it is a widget, too."""

    @property
    def changed(self) -> SignalInstance:
        """Something else is chosen."""

    @property
    def finished(self) -> SignalInstance:
        """It is closed."""

    def open(self) -> None:
        """Show it before the window."""

    def show_busy(self, is_busy: bool) -> None:
        """Show whether something is being made."""

    def accept(self) -> None:
        """Close it: it has served."""

    def reject(self) -> None:
        """Close it."""

    def deleteLater(self) -> None:
        """Let it go."""


@dataclass(frozen=True, slots=True)
class Preview(Generic[_T]):
    """How a dialog shows what is chosen.

    Attributes:
        of: gives the work that makes the preview of a photo and its colour.
        show: shows what came of it.
    """

    of: Callable[[SmallPair], EngineWork[_T]]
    show: Callable[[_T], object]


class DialogFlow(QObject):
    """Keeps a dialog up with what is chosen, asks for a file, and has something made.

    Args:
        parent: whose part this is.
        photo_controller: the open photo.
        folders: where dialogs for files begin.
        previews: where previews are made.

    Signals:
        file_chosen: the path that `ask_file` asked for.
        failed: an `AutochromeError`; the dialog is closed.
    """

    file_chosen = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        parent: QObject,
        photo_controller: PhotoController,
        folders: Folders,
        previews: EngineWorker,
    ) -> None:
        super().__init__(parent)
        self._photo_controller, self._folders = photo_controller, folders
        self._worker, self._asker = previews, LatestWins(previews)
        self._dialog: PreviewDialog | None = None
        self._ask_preview: Callable[[SmallPair], None] | None = None
        self._ending = ""
        self.subject: Subject | None = None
        self.pair: SmallPair | None = None

    @property
    def name(self) -> str:
        """What the photo is called that the dialog is about; empty while there is none."""
        return "" if self.subject is None else self.subject.photo.name

    def subject_to_begin(self) -> Subject | None:
        """Give the open photo as it is; None where the dialog is open or nothing is coloured."""
        if self._dialog is not None:
            return None
        return self._photo_controller.subject_with(self._photo_controller.session.edits)

    def begin(self, dialog: PreviewDialog, subject: Subject, preview: Preview[_T]) -> None:
        """Open a dialog, and show in it what is chosen as soon as that is made."""
        self._dialog, self.subject, self.pair = dialog, subject, None

        def show(made: _T) -> None:
            if self._dialog is dialog:
                preview.show(made)

        def ask(pair: SmallPair) -> None:
            self._asker.ask(self._worker.with_engine(preview.of(pair)), show, self._on_failed)

        self._ask_preview = ask
        dialog.changed.connect(self._on_changed)
        dialog.finished.connect(self._on_finished)
        dialog.open()
        dialog.show_busy(True)
        self._asker.ask(
            self._worker.with_engine(show_jobs.small_pair(subject)), self._on_pair, self._on_failed
        )

    def ask_file(self, parent: QWidget, title: str, name: str) -> None:
        """Ask where a file is to be; whatever is typed, it gets the ending of the proposed name."""
        self._ending = Path(name).suffix
        kind = self._ending.removeprefix(".")
        plain = self._folders.beginning(FolderKind.RESULTS) / name
        suggested = promptly(lambda: free_path(plain, is_there), otherwise=plain)
        asking = FileDialog(parent, title, str(suggested.parent))
        asking.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asking.setNameFilters([f"{kind.upper()} (*.{kind})"])
        asking.setDefaultSuffix(kind)
        asking.selectFile(suggested.name)
        asking.fileSelected.connect(self._on_file_chosen)
        asking.open()

    def make(self, job: EngineWork[_T], then: Callable[[_T], object]) -> None:
        """Have made what was chosen; the dialog closes once it is there.

        Args:
            job: makes it.
            then: is given it.
        """
        if self._dialog is not None:
            self._dialog.show_busy(True)

        def on_made(made: _T) -> None:
            if self._dialog is not None:
                self._dialog.accept()
            then(made)

        self._photo_controller.results.make(job, on_made, self._on_failed)

    def close(self) -> None:
        """Begin nothing more, and drop what still comes back."""
        self._asker.close()

    def _on_pair(self, pair: SmallPair) -> None:
        self.pair = pair
        if self._dialog is not None:
            self._dialog.show_busy(False)
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        if self._dialog is not None and self.pair is not None and self._ask_preview is not None:
            self._ask_preview(self.pair)

    def _on_failed(self, error: AutochromeError) -> None:
        if self._dialog is not None:
            self._dialog.reject()
        self.failed.emit(error)

    @Slot(str)
    def _on_file_chosen(self, name: str) -> None:
        file = from_root(name)
        if file.suffix.lower() != self._ending:
            file = file.with_name(f"{file.name}{self._ending}")
        self._folders.remember(FolderKind.RESULTS, file.parent)
        # Whether a file that is there makes room was asked by the dialog.
        self.file_chosen.emit(file)

    @Slot()
    def _on_finished(self) -> None:
        dialog, self._dialog = self._dialog, None
        self.subject = self.pair = self._ask_preview = None
        if dialog is not None:
            dialog.deleteLater()
