"""Gives the open photo the colours of another one that is in colour, and takes them away again."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from core.base.errors import AutochromeError
from core.colorize.hints import Hint, Origin
from core.image.formats import Format
from desktop.photo.alike import alike_jobs
from desktop.photo.alike.alike_jobs import ReferenceColours
from desktop.photo.all_edits import AllEdits
from desktop.photo.photo_changes import PhotoChanges
from desktop.photo.photo_controller import PhotoController
from desktop.photo.reference_row import ReferenceRow
from desktop.photo.session import Edits
from desktop.ui.dialog_folders import FolderKind, Folders
from desktop.ui.messages import Message, MessageTone
from desktop.work.workers import EngineWorker, LatestWins

_PATTERNS: Final = " ".join(f"*{suffix}" for kind in Format for suffix in kind.suffixes)
#: More open photos are not offered by name: they are chosen as files.
_MOST_OFFERED: Final = 12


class ReferencePresenter(QObject):
    """Connects the row in the panel with the open photo and asks for the reference.

    Args:
        photo_controller: the open photo.
        all_edits: the edits of any photo: it may be left before its colours come.
        row: shows the reference.
        worker: looks at it.
        folders: where the dialog for files begins.
        others: gives the open photos.

    Signals:
        told: a `Message` about what came of it.
        failed: an `AutochromeError`.
    """

    told = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        photo_controller: PhotoController,
        all_edits: AllEdits,
        row: ReferenceRow,
        worker: EngineWorker,
        folders: Folders,
        others: Callable[[], Sequence[Path]],
    ) -> None:
        super().__init__(row)
        self._photo_controller, self._row = photo_controller, row
        self._all_edits = all_edits
        self._worker, self._asker = worker, LatestWins(worker)
        self._folders = folders
        self._others = others
        self.menu = QMenu(row)
        self.menu.triggered.connect(self._on_triggered)
        row.moved.connect(self._on_moved)
        row.settled.connect(photo_controller.settle)
        row.remove_wanted.connect(self.remove)
        photo_controller.changed.connect(self._on_changed)
        self._show()

    def choose(self, at: QPoint) -> None:
        """Ask whose colours to take: of an open photo, at a point of the screen, or of a file."""
        photo = self._photo_controller.session.photo
        if photo is None or not self._photo_controller.possible.can_change:
            return
        others = [path for path in self._others() if path != photo.key][:_MOST_OFFERED]
        if not others:
            self.choose_file()
            return
        self.menu.clear()
        for path in others:
            self.menu.addAction(path.name.replace("&", "&&")).setData(path)
        self.menu.addSeparator()
        self.menu.addAction(self.tr("Another photo…"))
        self.menu.popup(at)

    @Slot()
    def choose_file(self) -> None:
        """Ask for a file."""
        beginning = str(self._folders.beginning(FolderKind.PHOTOS))
        window: QWidget = self._row.window()
        dialog = QFileDialog(window, self.tr("Choose a photo in colour"), beginning)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [self.tr("Photos ({patterns})").format(patterns=_PATTERNS), self.tr("All files (*)")]
        )
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take(self, reference: Path) -> None:
        """Give the open photo the colours of another one, as a step."""
        subject = self._photo_controller.subject_with(self._photo_controller.session.edits)
        if subject is None:
            return
        edits = self._photo_controller.keeper.edits
        work = self._worker.with_engine(alike_jobs.colours_as_in(subject, reference, edits))
        then = partial(self._on_colours, subject.photo.key, reference)
        self._asker.ask(work, then, self._on_failed)

    @Slot()
    def remove(self) -> None:
        """Take the colours of the reference away, as a step."""
        photo = self._photo_controller.session.photo
        if photo is not None:
            self._photo_controller.change_edits(_without_reference)

    def close(self) -> None:
        """Ask for nothing more."""
        self._asker.close()

    def _on_colours(self, photo: Path, reference: Path, colours: ReferenceColours) -> None:
        if not colours.hints:
            self.told.emit(self._why_nothing(reference, colours))
            return
        change = partial(_with_reference, hints=colours.hints, name=reference.name)
        self._all_edits.change((photo,), change)

    def _why_nothing(self, reference: Path, colours: ReferenceColours) -> Message:
        name = reference.name
        title = self.tr("No colours were taken from {name}").format(name=name)
        if not colours.has_colours:
            words = self.tr("It is black and white itself.")
            return Message(MessageTone.INFO, title, words, self.tr("Choose a photo in colour."))
        if not colours.can_compare:
            words = self.tr("The model in use cannot tell what is alike.")
            return Message(MessageTone.INFO, title, words, self.tr("Choose the model Natural."))
        words = self.tr("Nothing in it is like anything in this photo.")
        hint = self.tr("Choose a photo that shows the same things in a similar light.")
        return Message(MessageTone.INFO, title, words, hint)

    def _on_failed(self, error: AutochromeError) -> None:
        self.failed.emit(error)

    def _show(self) -> None:
        session = self._photo_controller.session
        strengths = [h.strength for h in session.edits.hints if h.origin is Origin.REFERENCE]
        name = session.edits.reference or self.tr("another photo")
        is_shown = bool(strengths) and session.photo is not None
        self._row.show_reference(name, strengths[0] if is_shown else None)

    @Slot(object)
    def _on_changed(self, changes: PhotoChanges) -> None:
        if changes.edits or changes.photo:
            self._show()

    @Slot(str, float)
    def _on_moved(self, key: str, strength: float) -> None:
        hints = self._photo_controller.session.edits.hints
        self._photo_controller.move_hints(
            tuple(
                replace(hint, strength=strength) if hint.origin is Origin.REFERENCE else hint
                for hint in hints
            )
        )

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        path = action.data()
        if isinstance(path, Path):
            self.take(path)
        else:
            self.choose_file()

    @Slot(str)
    def _on_file_selected(self, name: str) -> None:
        self._folders.remember(FolderKind.PHOTOS, Path(name).parent)
        self.take(Path(name))


def _with_reference(edits: Edits, *, hints: tuple[Hint, ...], name: str) -> Edits:
    before = _without_reference(edits)
    return replace(before, hints=(*before.hints, *hints), reference=name)


def _without_reference(edits: Edits) -> Edits:
    hints = tuple(hint for hint in edits.hints if hint.origin is not Origin.REFERENCE)
    return replace(edits, hints=hints, reference="")
