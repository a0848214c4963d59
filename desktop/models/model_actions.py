"""What a person does to models, with the questions and file dialogs that belong to it."""

from collections.abc import Sequence
from enum import Enum, auto
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from core.foreign.brought import ENDINGS
from core.model.package import SUFFIX, Package
from core.model.shelf import Installed
from desktop.models.card_texts import file_name
from desktop.models.foreign_texts import summary_words
from desktop.models.model_names import model_name
from desktop.models.model_service import ModelService
from desktop.ui.dialog_folders import FolderKind, Folders
from desktop.ui.file_dialog import FileDialog
from desktop.ui.name_dialog import NameDialog
from desktop.ui.question import Answer, Question

#: What the dialog shows at first.
_PATTERNS: Final = " ".join(f"*{ending}" for ending in ENDINGS)
#: More names than this are not listed in a question.
_MOST_NAMES: Final = 5


class _ModelAnswer(Enum):
    YES = auto()
    NO = auto()


class ModelActions(QObject):
    """Asks what has to be asked, over a parent window, and has the service do it.

    Args:
        parent: what the questions stand before.
        service: does what was answered.
        folders: where the dialogs for files begin.
    """

    def __init__(self, parent: QWidget, service: ModelService, folders: Folders) -> None:
        super().__init__(parent)
        self._parent = parent
        self._service = service
        self._model: Installed | None = None
        self._offered: tuple[Path, ...] = ()
        self._folders = folders

    def choose_files(self) -> None:
        """Ask for model files and install them."""
        dialog = self._file_dialog(self.tr("Install a model from a file"), _PATTERNS)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._on_files_chosen)
        dialog.open()

    def offer(self, packages: Sequence[Package]) -> None:
        """Ask whether models that were dropped are to be installed."""
        self._offered = tuple(package.path for package in packages)
        names = [package.card.name for package in packages]
        if len(packages) == 1:
            title = self.tr("Install the model “{name}”?").format(name=names[0])
            about = summary_words(packages[0].card)
        else:
            title = self.tr("Install %Ln models?", "", len(packages))
            about = f"{', '.join(names[:_MOST_NAMES])}{'…' if len(names) > _MOST_NAMES else '.'}"
        promise = self.tr("It is tried out first, where it can do no harm.")
        question = self._question(
            title,
            f"{about} {promise}".strip(),
            Answer(_ModelAnswer.NO, self.tr("Not now")),
            Answer(_ModelAnswer.YES, self.tr("Install"), is_main=True),
        )
        question.answered.connect(self._on_offer_answered)
        question.open()

    def export(self, model: Installed) -> None:
        """Ask where a copy of a model's file is to go."""
        self._model = model
        dialog = self._file_dialog(self.tr("Export “{name}”").format(name=model_name(model)))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX.lstrip("."))
        dialog.selectFile(file_name(model))
        dialog.fileSelected.connect(self._on_target_chosen)
        dialog.open()

    def rename(self, model: Installed) -> None:
        """Ask for another name of an own model."""
        self._model = model
        dialog = NameDialog(
            self._parent,
            self.tr("Rename the model"),
            self.tr("Only the name changes: what the model does stays as it is."),
            model.package.card.name,
            self.tr("Rename"),
        )
        dialog.named.connect(self._on_named)
        dialog.open()

    def remove(self, model: Installed) -> None:
        """Ask whether an own model is to go to the trash."""
        self._model = model
        name = model_name(model)
        text = self.tr("Its file is moved to the trash of this computer.")
        others = [other for other in self._service.models if other != model]
        heir = model_name(others[0]) if others else ""
        if model.is_default and heir:
            text += " " + self.tr("It is your default; {name} takes its place.").format(name=heir)
        if self._service.in_use == model.package.card.id:
            text += " " + self._of_open_photo(heir)
        question = self._question(
            self.tr("Remove the model “{name}”?").format(name=name),
            text,
            Answer(_ModelAnswer.YES, self.tr("Remove")),
            Answer(_ModelAnswer.NO, self.tr("Keep it"), is_main=True),
        )
        question.answered.connect(self._on_remove_answered)
        question.open()

    def _of_open_photo(self, heir: str) -> str:
        """Say what will be seen of the open photo without its model."""
        if not heir:
            return self.tr("The open photo has its colours from it, and will be grey.")
        return self.tr("The open photo has its colours from it; {name} will colour it.").format(
            name=heir
        )

    def ask_to_delete(self) -> None:
        """Ask whether to delete for good what the trash did not take."""
        model = self._model
        if model is None:
            return
        question = self._question(
            self.tr("Delete “{name}” for good?").format(name=model_name(model)),
            self.tr("The trash of this computer does not take it. It cannot be brought back then."),
            Answer(_ModelAnswer.YES, self.tr("Delete for good")),
            Answer(_ModelAnswer.NO, self.tr("Keep it"), is_main=True),
        )
        question.answered.connect(self._on_delete_answered)
        question.open()

    @Slot(list)
    def _on_files_chosen(self, names: list[str]) -> None:
        if names:
            self._folders.remember(FolderKind.MODELS, Path(names[0]).parent)
            self._service.install([Path(name) for name in names])

    @Slot(object)
    def _on_offer_answered(self, reply: _ModelAnswer) -> None:
        if reply is _ModelAnswer.YES:
            self._service.install(self._offered)

    @Slot(str)
    def _on_target_chosen(self, name: str) -> None:
        if self._model is not None:
            self._folders.remember(FolderKind.MODELS, Path(name).parent)
            self._service.export(self._model, Path(name))

    @Slot(str)
    def _on_named(self, name: str) -> None:
        if self._model is not None:
            self._service.rename(self._model, name)

    @Slot(object)
    def _on_remove_answered(self, reply: _ModelAnswer) -> None:
        if reply is _ModelAnswer.YES and self._model is not None:
            self._service.remove(self._model)

    @Slot(object)
    def _on_delete_answered(self, reply: _ModelAnswer) -> None:
        if reply is _ModelAnswer.YES and self._model is not None:
            self._service.remove(self._model, for_good=True)

    def _file_dialog(self, title: str, patterns: str = f"*{SUFFIX}") -> QFileDialog:
        dialog = FileDialog(self._parent, title, str(self._folders.beginning(FolderKind.MODELS)))
        dialog.setNameFilters(
            [self.tr("Models ({patterns})").format(patterns=patterns), self.tr("All files (*)")]
        )
        return dialog

    def _question(self, title: str, text: str, *answers: Answer) -> Question:
        return Question(self._parent, title, text, answers)
