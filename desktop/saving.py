"""Asks where a result goes, and before anything is replaced."""

from enum import Enum, auto
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QStandardPaths, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from core.naming import STANDARD_PATTERN, example
from core.output_place import results_of_photo
from desktop.darkroom import Darkroom
from desktop.dialogs.question import Answer, Question
from desktop.export_choice import ExportChoice
from desktop.session import Session

#: What results can be written as, by the name that the dialog shows.
_FORMATS: Final = (
    ("JPEG", ("jpg", "jpeg")),
    ("PNG", ("png",)),
    ("TIFF", ("tif", "tiff")),
    ("WebP", ("webp",)),
    ("AVIF", ("avif",)),
    ("BMP", ("bmp",)),
)


class _Clash(Enum):
    """What to do about a file that is there already."""

    REPLACE = auto()
    KEEP_BOTH = auto()


class Saving(QObject):
    """Save and Save as of the open photo.

    Signals:
        given_up: the user left a dialog without an answer.
    """

    given_up = Signal()

    def __init__(self, window: QWidget, darkroom: Darkroom) -> None:
        super().__init__(window)
        self._window = window
        self._darkroom = darkroom
        self._target: Path | None = None
        self._choice = ExportChoice()

    def use_export(self, choice: ExportChoice) -> None:
        """Name and store results so from now on."""
        self._choice = choice

    @Slot()
    def save(self) -> None:
        """Save where results of this photo go; a pasted one has to be given a place."""
        target = default_target(self._darkroom.session, self._choice)
        if target is None:
            self.save_as()
        else:
            self._save_to(target)

    @Slot()
    def save_as(self) -> None:
        """Ask for name, place and format."""
        if not self._darkroom.session.can_be_coloured:
            return
        suggested = default_target(self._darkroom.session, self._choice) or _pasted_target(
            self.tr("Pasted photo")
        )
        dialog = QFileDialog(self._window, self.tr("Save the colour as"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(_filters(suggested.suffix))
        dialog.setDirectory(str(suggested.parent))
        dialog.selectFile(suggested.name)
        # Asked here instead, with the choice to keep both.
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setDefaultSuffix(suggested.suffix.lstrip("."))
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.rejected.connect(self.given_up)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _on_file_selected(self, name: str) -> None:
        self._save_to(Path(name))

    def _save_to(self, target: Path) -> None:
        if not target.exists():
            self._darkroom.save(target, self._choice.options)
            return
        self._target = target
        free = free_name(target)
        question = Question(
            self._window,
            self.tr("{name} exists already").format(name=target.name),
            self.tr("Nothing is replaced unless you say so. Keeping both saves {name}.").format(
                name=free.name
            ),
            (
                Answer(_Clash.REPLACE, self.tr("Replace")),
                Answer(_Clash.KEEP_BOTH, self.tr("Keep both"), is_main=True),
            ),
        )
        question.answered.connect(self._on_clash_answered)
        question.rejected.connect(self.given_up)
        question.open()

    @Slot(object)
    def _on_clash_answered(self, clash: _Clash) -> None:
        if self._target is None:
            return
        keeps = clash is _Clash.KEEP_BOTH
        target = free_name(self._target) if keeps else self._target
        self._darkroom.save(target, self._choice.options)


def default_target(session: Session, choice: ExportChoice) -> Path | None:
    """Give where the result of the open photo goes; None for one without a file."""
    photo = session.photo
    if session.target is not None or photo is None or photo.photo.path is None:
        return session.target
    source = photo.photo.path
    name = choice.name_for(source, session.edits.model)
    return results_of_photo(source, choice.place) / name


def free_name(target: Path) -> Path:
    """Give the first of `name-2`, `name-3`, ... that does not exist."""
    number = 2
    while (free := target.with_name(f"{target.stem}-{number}{target.suffix}")).exists():
        number += 1
    return free


def _pasted_target(name: str) -> Path:
    pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    return Path(pictures) / example(STANDARD_PATTERN, Path(f"{name}.png"))


def _filters(suffix: str) -> list[str]:
    """List the formats for the dialog, the suggested one first."""
    wanted = suffix.lstrip(".").lower()
    ordered = sorted(_FORMATS, key=lambda kind: wanted not in kind[1])
    return [f"{name} ({' '.join(f'*.{ending}' for ending in kind)})" for name, kind in ordered]
