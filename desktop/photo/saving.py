"""Asks where a result goes, and before anything is replaced."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from core.base.errors import FolderNotWritable
from core.base.free_name import free_beside, free_path
from core.base.presence import is_there
from core.batch.naming import STANDARD_PATTERN, example
from core.batch.output_place import results_of_photo
from core.colorize.export_options import ExportOptions
from core.colorize.result_size import ResultSize
from desktop.photo.photo_controller import PhotoController
from desktop.photo.photo_jobs import Saved
from desktop.photo.sample_photos import is_sample
from desktop.photo.save_as_dialog import SaveAsDialog
from desktop.photo.session import Edits, Session, Subject
from desktop.settings.export_choice import ExportChoice
from desktop.ui.commands import Do
from desktop.ui.dialog_folders import FolderKind, Folders, is_writable, usual
from desktop.ui.error_help import help_for
from desktop.ui.messages import Message, MessageTone, place_words
from desktop.ui.question import Answer, Question
from desktop.ui.sleeping_disks import Disk


@dataclass(frozen=True, slots=True)
class _Place:
    """What a disk says of where a result is to go.

    Attributes:
        target: the file.
        is_photo: the photo itself lies there, by this name or another.
        is_taken: something else does.
        free: a name beside it that is free.
    """

    target: Path
    is_photo: bool
    is_taken: bool
    free: Path


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
        told: a `Message` about the open photo.
        help_wanted: the help is to be shown at a place.
    """

    given_up = Signal()
    told = Signal(object)
    help_wanted = Signal(str)

    def __init__(
        self, window: QWidget, photo_controller: PhotoController, folders: Folders
    ) -> None:
        super().__init__(window)
        self._window = window
        self._photo_controller = photo_controller
        self._folders = folders
        self._disk = Disk(self)
        #: Where it is to go, and what: the photo as it was when that was said.
        self._target: Path | None = None
        self._beside: Path | None = None
        self._subject: Subject | None = None
        self._is_asking = False
        self._hand_back: Callable[[], bool] = _to_nobody
        self._choice = ExportChoice()
        self._options = self._choice.options
        self._last: tuple[Path, Path, Edits, ExportOptions] | None = None
        photo_controller.refused.connect(self._on_refused)
        photo_controller.saved.connect(self._on_saved)

    @property
    def is_asking(self) -> bool:
        """Whether a disk is asked about the place, so that nothing is being written so far."""
        return self._is_asking

    def take_over(self, others: "Saving") -> None:
        """Know what another window saved last."""
        self._last = others._last

    def use_export(self, choice: ExportChoice) -> None:
        """Name and store results so from now on."""
        self._choice = choice

    def hand_back_by(self, hand_back: Callable[[], bool]) -> None:
        """Let what another program waits for go to it; False says that none waits for the photo."""
        self._hand_back = hand_back

    def usual_target(self) -> Path | None:
        """Give where the result of the open photo goes; None where that has to be asked."""
        return default_target(self._photo_controller.session, self._choice)

    @Slot()
    def save(self) -> None:
        """Save where results of this photo go, or where another program waits for it.

        One without a place of its own is given one.
        """
        if Do.SAVE not in self._photo_controller.possible.commands or self._hand_back():
            return
        self._options = self._choice.options
        target = default_target(self._photo_controller.session, self._choice)
        if target is None:
            self.save_as()
        else:
            self._save_to(target)

    @Slot()
    def save_as(self) -> None:
        """Ask for name, place and format."""
        if Do.SAVE_AS in self._photo_controller.possible.commands:
            self._ask_for_sized(self._choice.options.size)

    def save_sized(self, size: ResultSize) -> None:
        """Save as large as it is wanted once; ask for name, place and format."""
        if Do.SAVE_SIZED in self._photo_controller.possible.commands:
            self._ask_for_sized(size)

    def _ask_for_sized(self, size: ResultSize) -> None:
        self._options = replace(self._choice.options, size=size)
        target = default_target(self._photo_controller.session, self._choice)
        suggested = target or self._homeless_target()
        if size != self._choice.options.size:  # a copy has a name of its own
            suggested = suggested.with_stem(f"{suggested.stem}{_said_in_name(size)}")
        self._ask_for_place(suggested)

    def _ask_for_place(self, suggested: Path) -> None:
        dialog = SaveAsDialog(self._window, self.tr("Save the coloured photo as"), suggested)
        dialog.chosen.connect(self._on_place_chosen)
        dialog.rejected.connect(self.given_up)
        dialog.open()

    @Slot(object)
    def _on_place_chosen(self, target: Path) -> None:
        self._folders.remember(FolderKind.RESULTS, target.parent)
        self._save_to(target)

    def _save_to(self, target: Path) -> None:
        """Save there unless something is there; the disk may be asleep, so others ask it."""
        if self._is_asking and target == self._target:
            return
        session = self._photo_controller.session
        self._target = target
        self._subject = self._photo_controller.subject_with(session.edits)
        photo = None if session.photo is None else session.photo.photo.path
        beside = target if photo is None else self._named_beside(photo)
        self._is_asking = True
        self._disk.ask(lambda: _looked_at(target, photo, beside), self._on_looked_at)

    def _on_looked_at(self, place: _Place) -> None:
        if place.target != self._target:
            return  # another place was chosen meanwhile
        self._is_asking = False
        name = place.target.name
        self._beside = place.free
        if place.is_photo:
            self._ask(
                self.tr("The photo itself is never replaced"),
                self.tr(
                    "{name} stays as it is. The coloured photo can be saved beside it as {new}."
                ).format(name=name, new=place.free.name),
                Answer(_SaveAnswer.ELSEWHERE, self.tr("Another name…")),
                Answer(_SaveAnswer.KEEP_BOTH, self.tr("Save beside it"), is_main=True),
            )
        elif place.is_taken and self._is_saved_at(place.target):
            self.told.emit(
                Message(
                    MessageTone.INFO,
                    self.tr("{name} is saved already").format(name=name),
                    self.tr("Nothing has changed since."),
                )
            )
        elif place.is_taken:
            self._ask(
                self.tr("{name} exists already").format(name=name),
                self.tr("Nothing is replaced unless you say so. Keeping both saves {name}.").format(
                    name=place.free.name
                ),
                Answer(_SaveAnswer.SAVE, self.tr("Replace")),
                Answer(_SaveAnswer.KEEP_BOTH, self.tr("Keep both"), is_main=True),
            )
        else:
            self._write(place.target)

    def _write(self, target: Path) -> None:
        if self._subject is not None:
            # What is asked for all results is a result; what is asked for once may be a copy.
            is_sized = self._options.size != self._choice.options.size
            self._photo_controller.save(self._subject, target, self._options, is_sized=is_sized)

    @Slot(object)
    def _on_saved(self, saved: Saved) -> None:
        key = saved.photo.key
        self._last = None if saved.is_copy else (key, saved.target, saved.edits, self._options)

    def _is_saved_at(self, target: Path) -> bool:
        """Tell whether it was saved there last, as it is and is to be stored now."""
        of = self._subject
        now = None if of is None else (of.photo.key, target, of.edits, self._options)
        return now is not None and now == self._last

    def _ask(self, title: str, text: str, *answers: Answer, help_place: str = "") -> None:
        question = Question(
            self._window, title, text, answers, can_cancel=True, help_place=help_place
        )
        question.help_wanted.connect(self.help_wanted)
        question.answered.connect(self._on_answered)
        question.rejected.connect(self.given_up)
        question.open()

    @Slot(object)
    def _on_answered(self, reply: _SaveAnswer) -> None:
        target, beside = self._target, self._beside
        if target is None:
            return
        match reply:
            case _SaveAnswer.SAVE:
                self._write(target)
            case _SaveAnswer.KEEP_BOTH if beside is not None:
                self._save_to(beside)
            case _SaveAnswer.ELSEWHERE:
                self._ask_for_place(beside or target)

    @Slot(object)
    def _on_refused(self, error: FolderNotWritable) -> None:
        """Offer another place: a disc or an archive that can only be read is no dead end."""
        refused = error.path
        if refused is None:
            return
        self._target, self._beside = self._place_for(refused.name, but=refused.parent), None
        self._ask(
            self.tr("The folder cannot be written to"),
            self.tr("Nothing can be saved in {folder}. Your colours are still here.").format(
                folder=place_words(refused.parent)
            ),
            Answer(_SaveAnswer.ELSEWHERE, self.tr("Choose another place…"), is_main=True),
            help_place=help_for(error),
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

    def _named_beside(self, photo: Path) -> Path:
        """Give a name beside a photo, as results are called."""
        name = self._choice.name_for(photo, self._photo_controller.session.edits.model)
        return photo.with_name(f"{Path(name).stem}{photo.suffix}")


def _said_in_name(size: ResultSize) -> str:
    """Say in the name of a file how large it is at the most."""
    if size.long_side_px is not None:
        return f"-{size.long_side_px}px"
    if size.megapixels is not None:
        return f"-{size.megapixels:g}MP"
    return "" if size.most_bytes is None else f"-{size.most_bytes / 1e6:g}MB"


def _to_nobody() -> bool:
    return False


def _looked_at(target: Path, photo: Path | None, beside_photo: Path) -> _Place:
    """Ask the disk about the file that a result is to go to."""
    try:
        is_photo = photo is not None and target.samefile(photo)
    except OSError:  # one of them does not exist, or cannot be asked for
        is_photo = False
    free = (
        free_path(beside_photo, is_there)
        if is_photo
        else free_beside(target, target if photo is None else photo, is_there)
    )
    return _Place(target, is_photo, is_there(target), free)


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
