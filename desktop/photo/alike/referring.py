"""Gives the open photo the colours of another one that is in colour, and takes them away again."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QWidget

from core.base.errors import AutochromeError
from core.base.paths import from_root
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
from desktop.ui.file_dialog import FileDialog
from desktop.ui.messages import Message, MessageTone
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.menus import Menu
from desktop.ui.widgets.pointed_at import see_pointer_again
from desktop.work.workers import EngineWorker, LatestWins

_PATTERNS: Final = " ".join(f"*{suffix}" for kind in Format for suffix in kind.suffixes)
#: More open photos are counted, not named.
_MOST_OFFERED: Final = 12


class ReferencePresenter(QObject):
    """Connects the row in the panel with the open photo and asks for the reference.

    Args:
        photo_controller: the open photo.
        all_edits: the edits of any photo: it may be left before its colours come.
        row: shows the reference.
        button: opens the menu.
        worker: looks at it.
        folders: where the dialog for files begins.
        others: gives the open photos that can be read, in their order.

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
        button: IconButton,
        worker: EngineWorker,
        folders: Folders,
        others: Callable[[], Sequence[Path]],
    ) -> None:
        super().__init__(row)
        self._photo_controller, self._row, self._button = photo_controller, row, button
        self._all_edits = all_edits
        self._worker, self._asker = worker, LatestWins(worker)
        self._folders = folders
        self._others = others
        self.menu = Menu(row)
        self.menu.triggered.connect(self._on_triggered)
        self.menu.aboutToHide.connect(self._on_menu_closing)
        row.moved.connect(self._on_moved)
        row.settled.connect(photo_controller.settle)
        row.remove_wanted.connect(self.remove)
        photo_controller.changed.connect(self._on_changed)
        self._show()

    def choose(self, at: QPoint) -> None:
        """Ask whose colours to take: of an open photo, at a point of the screen, or of a file.

        A black-and-white photo that is open is offered, too, in the colours that it is shown in.
        """
        photo = self._photo_controller.session.photo
        if photo is None or not self._photo_controller.possible.can_change:
            return
        others = [path for path in self._others() if path != photo.key]
        if not others:
            self.choose_file()
            return
        self.menu.clear()
        for path in (offered := _nearest(self._others(), photo.key)):
            self.menu.addAction(path.name.replace("&", "&&")).setData(path)
        if left := len(others) - len(offered):
            more = self.tr("%Ln more are open: choose one as a file", "", left)
            self.menu.addAction(more).setEnabled(False)
        self.menu.addSeparator()
        self.menu.addAction(self.tr("Another photo…"))
        self.menu.popup(_within(self._row.window(), self.menu, at))

    @Slot()
    def choose_file(self) -> None:
        """Ask for a file."""
        beginning = str(self._folders.beginning(FolderKind.PHOTOS))
        window: QWidget = self._row.window()
        dialog = FileDialog(window, self.tr("Choose a photo in colour"), beginning)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [self.tr("Photos ({patterns})").format(patterns=_PATTERNS), self.tr("All files (*)")]
        )
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.open()

    def take(self, reference: Path) -> None:
        """Give the open photo the colours of another one, as a step.

        They are kept as hints: what becomes of the other photo later changes nothing.
        """
        session = self._photo_controller.session
        subject = self._photo_controller.subject_with(session.edits)
        if subject is None:
            return
        edits = self._photo_controller.keeper.edits
        # Of one that is open people mean what they see of it.
        shown_by = session.standard.model if reference in self._others() else None
        job = alike_jobs.colours_as_in(subject, reference, edits, shown_by)
        work = self._worker.with_engine(job)
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
            hint = self.tr("Choose a photo in colour, or open it and see to its colours first.")
            return Message(MessageTone.INFO, title, words, hint)
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

    @Slot()
    def _on_menu_closing(self) -> None:
        see_pointer_again(self._button)

    @Slot(str)
    def _on_file_selected(self, name: str) -> None:
        self._folders.remember(FolderKind.PHOTOS, Path(name).parent)
        self.take(from_root(name))


def _with_reference(edits: Edits, *, hints: tuple[Hint, ...], name: str) -> Edits:
    before = _without_reference(edits)
    return replace(before, hints=(*before.hints, *hints), reference=name)


def _without_reference(edits: Edits) -> Edits:
    hints = tuple(hint for hint in edits.hints if hint.origin is not Origin.REFERENCE)
    return replace(edits, hints=hints, reference="")


def _nearest(photos: Sequence[Path], here: Path) -> list[Path]:
    """Give the others that lie nearest in the strip, in its order: those are of the same series."""
    at = photos.index(here) if here in photos else len(photos)
    others = [(place, photo) for place, photo in enumerate(photos) if photo != here]
    others.sort(key=lambda one: abs(one[0] - at))
    return [photo for _, photo in sorted(others[:_MOST_OFFERED])]


def _within(window: QWidget, menu: Menu, at: QPoint) -> QPoint:
    """Keep a menu left of the right edge of its window."""
    edge = window.mapToGlobal(window.rect().topRight()).x()
    left = window.mapToGlobal(window.rect().topLeft()).x()
    return QPoint(max(left, min(at.x(), edge - menu.sizeHint().width())), at.y())
