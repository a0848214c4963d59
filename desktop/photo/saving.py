"""Asks where a result goes, and before anything is replaced."""

from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from core.base.errors import FolderNotWritable
from core.base.free_name import free_path
from core.base.presence import is_there
from core.batch.naming import STANDARD_PATTERN, example
from core.batch.output_place import results_of_photo
from desktop.photo.photo_controller import PhotoController
from desktop.photo.sample_photos import is_sample
from desktop.photo.save_as_dialog import SaveAsDialog
from desktop.photo.session import Session
from desktop.settings.export_choice import ExportChoice
from desktop.ui.commands import Do
from desktop.ui.dialog_folders import FolderKind, Folders, is_writable, usual
from desktop.ui.messages import place_words
from desktop.ui.question import Answer, Question


class _SaveAnswer(Enum):
    """What to do about a place that is taken, or refused."""

    SAVE = auto()
    KEEP_BOTH = auto()
    ELSEWHERE = auto()


class Saving(QObject):
    """Save and Save as of the open photo.

    Args:
        window: what is asked in.
        photo_controller: the open photo.
        folders: where the dialog begins for a photo without a place of its own.

    Signals:
        given_up: the user left a dialog without an answer.
    """

    given_up = Signal()

    def __init__(
        self, window: QWidget, photo_controller: PhotoController, folders: Folders
    ) -> None:
        super().__init__(window)
        self._window = window
        self._photo_controller = photo_controller
        self._folders = folders
        self._target: Path | None = None
        self._choice = ExportChoice()
        photo_controller.refused.connect(self._on_refused)

    def use_export(self, choice: ExportChoice) -> None:
        """Name and store results so from now on."""
        self._choice = choice

    def usual_target(self) -> Path | None:
        """Give where the result of the open photo goes; None where that has to be asked."""
        return default_target(self._photo_controller.session, self._choice)

    @Slot()
    def save(self) -> None:
        """Save where results of this photo go; one without a place of its own is given one."""
        if Do.SAVE not in self._photo_controller.possible.commands:
            return
        target = default_target(self._photo_controller.session, self._choice)
        if target is None:
            self.save_as()
        else:
            self._save_to(target)

    @Slot()
    def save_as(self) -> None:
        """Ask for name, place and format."""
        if Do.SAVE_AS in self._photo_controller.possible.commands:
            target = default_target(self._photo_controller.session, self._choice)
            self._ask_for_place(target or self._homeless_target())

    def _ask_for_place(self, suggested: Path) -> None:
        dialog = SaveAsDialog(self._window, self.tr("Save the colour as"), suggested)
        dialog.chosen.connect(self._on_place_chosen)
        dialog.rejected.connect(self.given_up)
        dialog.open()

    @Slot(object)
    def _on_place_chosen(self, target: Path) -> None:
        self._folders.remember(FolderKind.RESULTS, target.parent)
        self._save_to(target)

    def _save_to(self, target: Path) -> None:
        self._target = target
        if self._is_photo_itself(target):
            self._target = self._name_beside(target)
            self._ask(
                self.tr("The photo itself is never replaced"),
                self.tr(
                    "{name} stays as it is. The colour can be saved beside it as {new}."
                ).format(name=target.name, new=self._target.name),
                Answer(_SaveAnswer.ELSEWHERE, self.tr("Another name…")),
                Answer(_SaveAnswer.SAVE, self.tr("Save beside it"), is_main=True),
            )
        elif is_there(target):
            self._ask(
                self.tr("{name} exists already").format(name=target.name),
                self.tr("Nothing is replaced unless you say so. Keeping both saves {name}.").format(
                    name=free_path(target, is_there).name
                ),
                Answer(_SaveAnswer.SAVE, self.tr("Replace")),
                Answer(_SaveAnswer.KEEP_BOTH, self.tr("Keep both"), is_main=True),
            )
        else:
            self._photo_controller.save(target, self._choice.options)

    def _ask(self, title: str, text: str, *answers: Answer) -> None:
        question = Question(self._window, title, text, answers, can_cancel=True)
        question.answered.connect(self._on_answered)
        question.rejected.connect(self.given_up)
        question.open()

    @Slot(object)
    def _on_answered(self, reply: _SaveAnswer) -> None:
        target = self._target
        if target is None:
            return
        match reply:
            case _SaveAnswer.SAVE:
                self._photo_controller.save(target, self._choice.options)
            case _SaveAnswer.KEEP_BOTH:
                self._photo_controller.save(free_path(target, is_there), self._choice.options)
            case _SaveAnswer.ELSEWHERE:
                self._ask_for_place(target)

    @Slot(object)
    def _on_refused(self, error: FolderNotWritable) -> None:
        """Offer another place: a disc or an archive that can only be read is no dead end."""
        refused = error.path
        if refused is None:
            return
        self._target = self._place_for(refused.name, but=refused.parent)
        self._ask(
            self.tr("The folder cannot be written to"),
            self.tr("Nothing can be saved in {folder}. Your colours are still here.").format(
                folder=place_words(refused.parent)
            ),
            Answer(_SaveAnswer.ELSEWHERE, self.tr("Choose another place…"), is_main=True),
        )

    def _homeless_target(self) -> Path:
        """Suggest a file for a photo that has no place of its own."""
        session = self._photo_controller.session
        name, photo = "", session.photo
        if photo is not None and photo.photo.path is not None:
            name = self._choice.name_for(photo.photo.path, session.edits.model)
        elif photo is not None:
            name = example(STANDARD_PATTERN, Path(f"{photo.name}.png"))
        return self._place_for(name)

    def _place_for(self, name: str, *, but: Path | None = None) -> Path:
        folder = self._folders.beginning(FolderKind.RESULTS)
        return (
            usual(FolderKind.RESULTS) if folder == but or not is_writable(folder) else folder
        ) / name

    def _is_photo_itself(self, target: Path) -> bool:
        photo = self._photo_controller.session.photo
        source = None if photo is None else photo.photo.path
        try:
            return source is not None and target.samefile(source)
        except OSError:  # one of them does not exist, or cannot be asked for
            return False

    def _name_beside(self, photo: Path) -> Path:
        """Give a free name beside a photo, as results are called."""
        name = self._choice.name_for(photo, self._photo_controller.session.edits.model)
        target = photo.with_name(f"{Path(name).stem}{photo.suffix}")
        return free_path(target, is_there)


def default_target(session: Session, choice: ExportChoice) -> Path | None:
    """Give where the result of the open photo goes; None where that has to be asked."""
    photo = session.photo
    if session.target is not None or photo is None or photo.photo.path is None:
        return session.target
    source = photo.photo.path
    folder = results_of_photo(source, choice.place)
    if folder == source.parent and is_sample(source):
        return None
    return folder / choice.name_for(source, session.edits.model)
