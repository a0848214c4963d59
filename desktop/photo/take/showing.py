"""Makes pictures of a photo and its colour to show around: preview, place, and writing."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from core.base.errors import AutochromeError
from core.base.free_name import free_path
from core.base.paths import from_root
from core.base.presence import is_there
from core.colorize.before_after import Arrangement
from core.colorize.before_after_file import ShowOptions
from desktop.photo.photo_controller import PhotoController
from desktop.photo.session import Subject
from desktop.photo.take import show_jobs
from desktop.photo.take.before_after_dialog import BeforeAfterDialog, Shown
from desktop.photo.take.show_jobs import SmallPair
from desktop.photo.take.taken_folder import TakenFolder
from desktop.photo.viewer.canvas import Canvas
from desktop.pictures.view_state import ViewMode, panes, photo_rect, split_x
from desktop.settings.export_choice import ExportChoice
from desktop.ui.appearance import Appearance
from desktop.ui.dialog_folders import FolderKind, Folders
from desktop.ui.file_dialog import FileDialog
from desktop.ui.sleeping_disks import promptly
from desktop.work.engine import Engine
from desktop.work.workers import EngineWorker, LatestWins


class Showing(QObject):
    """Keeps the dialog up with what is chosen, and writes what it shows.

    Args:
        window: what the dialog stands before.
        look: theme and icons.
        photo_controller: the open photo.
        canvas: says where its line stands.
        folders: where dialogs for files begin.
        taken: where pictures for the clipboard are made.
        previews: where the preview is made.

    Signals:
        copied: path of a PNG for the clipboard.
        saved: path of what was written.
        failed: an `AutochromeError`.
    """

    copied = Signal(object)
    saved = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        window: QWidget,
        look: Appearance,
        photo_controller: PhotoController,
        canvas: Canvas,
        folders: Folders,
        taken: TakenFolder,
        previews: EngineWorker,
    ) -> None:
        super().__init__(window)
        self._window, self._look = window, look
        self._photo_controller, self._canvas = photo_controller, canvas
        self._folders, self._taken = folders, taken
        self._worker, self._asker = previews, LatestWins(previews)
        self._dialog: BeforeAfterDialog | None = None
        self._subject: Subject | None = None
        self._pair: SmallPair | None = None
        self._kept: Shown | None = None
        self._quality = ExportChoice().options.quality

    @property
    def dialog(self) -> BeforeAfterDialog | None:
        """The dialog, while it is open."""
        return self._dialog

    def open(self, choice: ExportChoice) -> None:
        """Open the dialog for the open photo, with what was chosen last.

        Args:
            choice: whether there is a mark and a note, and the quality, until it is said otherwise.
        """
        subject = self._photo_controller.subject_with(self._photo_controller.session.edits)
        if subject is None or self._dialog is not None:
            return
        self._subject, self._pair = subject, None
        self._quality = choice.options.quality
        dialog = self._dialog = BeforeAfterDialog(self._window, self._look)
        options = choice.options
        shown = self._kept or Shown(
            dialog.labelled(Shown().how),
            has_ai_note=options.has_ai_note,
            has_corner_mark=options.has_corner_mark,
        )
        dialog.show_shown(replace(shown, how=replace(shown.how, split=self._split())))
        dialog.changed.connect(self._on_changed)
        dialog.save_wanted.connect(self._on_save_wanted)
        dialog.copy_wanted.connect(self._on_copy_wanted)
        dialog.finished.connect(self._on_finished)
        dialog.open()
        dialog.show_busy(True)
        self._asker.ask(
            self._worker.with_engine(show_jobs.small_pair(subject)), self._on_pair, self._on_failed
        )

    def close(self) -> None:
        """Begin nothing more, and drop what still comes back."""
        self._asker.close()

    def _split(self) -> float:
        """Give where the line of the viewer stands on the photo, 0..1; the middle without one."""
        state = self._canvas.state
        whole = photo_rect(state, panes(state)[0])
        if state.mode is not ViewMode.SPLIT or whole.width <= 0:
            return 0.5
        return min(1.0, max(0.0, (split_x(state) - whole.x) / whole.width))

    def _on_pair(self, pair: SmallPair) -> None:
        self._pair = pair
        if self._dialog is not None:
            self._dialog.show_busy(False)
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        dialog, pair = self._dialog, self._pair
        if dialog is None or pair is None:
            return
        how = dialog.shown.how
        if dialog.shown.sweep is not None:
            how = replace(how, arrangement=Arrangement.SPLIT)
        job = show_jobs.shown_small(pair, how, has_mark=dialog.shown.has_corner_mark)
        self._asker.ask(self._worker.with_engine(job), self._on_preview, self._on_failed)

    def _on_preview(self, picture: QImage) -> None:
        if self._dialog is not None:
            self._dialog.preview.show_picture(picture)

    def _on_failed(self, error: AutochromeError) -> None:
        if self._dialog is not None:
            self._dialog.reject()
        self.failed.emit(error)

    @Slot()
    def _on_save_wanted(self) -> None:
        dialog = self._dialog
        if dialog is None:
            return
        name = f"{self._stem()}-before-after{dialog.shown.suffix}"
        beginning = self._folders.beginning(FolderKind.RESULTS)
        plain = beginning / name
        suggested = promptly(lambda: free_path(plain, is_there), otherwise=plain)
        asking = FileDialog(dialog, self.tr("Save the picture as"), str(suggested.parent))
        asking.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        suffix = dialog.shown.suffix
        asking.setNameFilters([f"{suffix.removeprefix('.').upper()} (*{suffix})"])
        asking.setDefaultSuffix(suffix.removeprefix("."))
        asking.selectFile(suggested.name)
        asking.fileSelected.connect(self._on_place_chosen)
        asking.open()

    @Slot(str)
    def _on_place_chosen(self, name: str) -> None:
        target = from_root(name)
        if self._dialog is not None and target.suffix.lower() != self._dialog.shown.suffix:
            target = target.with_name(f"{target.name}{self._dialog.shown.suffix}")
        self._folders.remember(FolderKind.RESULTS, target.parent)
        # Whether a file that is there makes room was asked by the dialog.
        self._write(target, self.saved)

    @Slot()
    def _on_copy_wanted(self) -> None:
        target = self._taken.place_for(f"{self._stem()}-before-after.png")
        self._write(target, self.copied)

    def _write(self, target: Path, done: SignalInstance) -> None:
        dialog, subject = self._dialog, self._subject
        if dialog is None or subject is None:
            return
        shown, is_kept = dialog.shown, not self._taken.holds(target)
        sweep = shown.sweep if is_kept else None
        options = ShowOptions(
            self._quality,
            shown.has_ai_note,
            shown.has_corner_mark,
            may_replace=True,
        )
        write = show_jobs.write_shown(subject, target, shown.how, sweep, options)
        taken = self._taken

        def job(engine: Engine) -> Path:
            if not is_kept:
                taken.make_folder(target)
            return write(engine)

        def on_written(path: Path) -> None:
            if self._dialog is not None:
                self._dialog.accept()
            done.emit(path)

        dialog.show_busy(True)
        self._photo_controller.results.make(job, on_written, self._on_failed)

    def _stem(self) -> str:
        subject = self._subject
        name = "" if subject is None else subject.photo.name
        path = None if subject is None else subject.photo.photo.path
        return name if path is None else path.stem

    @Slot()
    def _on_finished(self) -> None:
        dialog, self._dialog = self._dialog, None
        self._subject = self._pair = None
        if dialog is not None:
            self._kept = dialog.shown
            dialog.deleteLater()
