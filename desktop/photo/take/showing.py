"""Makes pictures of a photo and its colour to show around: what is chosen, and writing."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from core.colorize.before_after import Arrangement
from core.colorize.before_after_file import ShowOptions
from desktop.photo.photo_controller import PhotoController
from desktop.photo.take import show_jobs
from desktop.photo.take.before_after_dialog import BeforeAfterDialog, Shown
from desktop.photo.take.dialog_flow import DialogFlow, Preview
from desktop.photo.take.show_jobs import SmallPair
from desktop.photo.take.taken_folder import TakenFolder
from desktop.photo.viewer.canvas import Canvas
from desktop.pictures.view_state import ViewMode, panes, photo_rect, split_x
from desktop.settings.export_choice import ExportChoice
from desktop.ui.appearance import Appearance
from desktop.ui.dialog_folders import Folders
from desktop.work.engine import Engine
from desktop.work.workers import EngineWork, EngineWorker


class Showing(QObject):
    """Opens the dialog with what was chosen last, and writes what it shows.

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
        self._window, self._look, self._canvas = window, look, canvas
        self._taken = taken
        self._flow = DialogFlow(self, photo_controller, folders, previews)
        self._flow.file_chosen.connect(self._on_file_chosen)
        self._flow.failed.connect(self.failed)
        self._dialog: BeforeAfterDialog | None = None
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
        subject = self._flow.subject_to_begin()
        if subject is None:
            return
        self._quality = choice.options.quality
        dialog = self._dialog = BeforeAfterDialog(self._window, self._look)
        options = choice.options
        shown = self._kept or Shown(
            dialog.labelled(Shown().how),
            has_ai_note=options.has_ai_note,
            has_corner_mark=options.has_corner_mark,
        )
        dialog.show_shown(replace(shown, how=replace(shown.how, split=self._split())))
        dialog.save_wanted.connect(self._on_save_wanted)
        dialog.copy_wanted.connect(self._on_copy_wanted)
        dialog.finished.connect(self._on_finished)

        def preview(pair: SmallPair) -> EngineWork[QImage]:
            how, has_mark = dialog.shown.how, dialog.shown.has_corner_mark
            if dialog.shown.sweep is not None:
                how = replace(how, arrangement=Arrangement.SPLIT)
            return show_jobs.shown_small(pair, how, has_mark=has_mark)

        self._flow.begin(dialog, subject, Preview(preview, dialog.preview.show_picture))

    def close(self) -> None:
        """Begin nothing more, and drop what still comes back."""
        self._flow.close()

    def _split(self) -> float:
        """Give where the line of the viewer stands on the photo, 0..1; the middle without one."""
        state = self._canvas.state
        whole = photo_rect(state, panes(state)[0])
        if state.mode is not ViewMode.SPLIT or whole.width <= 0:
            return 0.5
        return min(1.0, max(0.0, (split_x(state) - whole.x) / whole.width))

    @Slot()
    def _on_save_wanted(self) -> None:
        if self._dialog is not None:
            name = f"{self._stem()}-before-after{self._dialog.shown.suffix}"
            self._flow.ask_file(self._dialog, self.tr("Save the picture as"), name)

    @Slot(object)
    def _on_file_chosen(self, file: Path) -> None:
        self._write(file, self.saved)

    @Slot()
    def _on_copy_wanted(self) -> None:
        target = self._taken.place_for(f"{self._stem()}-before-after.png")
        self._write(target, self.copied)

    def _write(self, target: Path, done: SignalInstance) -> None:
        dialog, subject = self._dialog, self._flow.subject
        if dialog is None or subject is None:
            return
        shown, taken = dialog.shown, self._taken
        is_kept = not taken.holds(target)
        sweep = shown.sweep if is_kept else None
        options = ShowOptions(
            self._quality,
            shown.has_ai_note,
            shown.has_corner_mark,
            may_replace=True,
        )
        write = show_jobs.write_shown(subject, target, shown.how, sweep, options)

        def job(engine: Engine) -> Path:
            if not is_kept:
                taken.make_folder(target)
            return write(engine)

        self._flow.make(job, done.emit)

    def _stem(self) -> str:
        subject = self._flow.subject
        path = None if subject is None else subject.photo.photo.path
        return self._flow.name if path is None else path.stem

    @Slot()
    def _on_finished(self) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            self._kept = dialog.shown
