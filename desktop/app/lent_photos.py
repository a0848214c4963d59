"""Asks where results may go when the system lends photos alone, as it does to a Flatpak."""

from collections.abc import Callable
from dataclasses import replace
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from core.base.paths import from_root
from core.base.portal import lent_part
from core.batch.output_place import Beside
from desktop.photo.photo_controller import PhotoController
from desktop.settings.settings_store import SettingsStore
from desktop.ui.dialog_folders import FolderKind, Folders
from desktop.ui.folder_dialog import ask_for_folder
from desktop.ui.question import Answer, Question


class _PlaceAnswer(Enum):
    CHOOSE = auto()
    LATER = auto()


class LentPhotos(QObject):
    """Asks once a start, when the first lent photo is open and results would go beside it.

    Args:
        window: what is asked in.
        photo_controller: the open photo.
        settings: keep the answer.
        folders: where the dialog begins.
        is_awaited: tells whether another program waits for the photo, and named its result.
    """

    def __init__(
        self,
        window: QWidget,
        photo_controller: PhotoController,
        settings: SettingsStore,
        folders: Folders,
        is_awaited: Callable[[Path], bool],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._photo_controller = photo_controller
        self._settings = settings
        self._folders = folders
        self._is_awaited = is_awaited
        self._has_asked = False
        photo_controller.opened.connect(self._on_opened)

    @Slot()
    def _on_opened(self) -> None:
        photo = self._photo_controller.session.photo
        path = None if photo is None else photo.photo.path
        goes_beside = isinstance(self._settings.settings.results.place, Beside)
        if self._has_asked or path is None or not goes_beside or self._is_awaited(path):
            return
        if lent_part(path) is None:
            return
        self._has_asked = True
        question = Question(
            self._window,
            self.tr("Where may the colours go?"),
            self.tr(
                "The system lends your photos to Autochrome one by one, so that nothing can be"
                " put beside them. Choose a folder for what is saved; you are asked only once."
            ),
            (
                Answer(_PlaceAnswer.LATER, self.tr("Later")),
                Answer(_PlaceAnswer.CHOOSE, self.tr("Choose a folder…"), is_main=True),
            ),
        )
        question.answered.connect(self._on_answered)
        question.open()

    @Slot(object)
    def _on_answered(self, answer: _PlaceAnswer) -> None:
        if answer is _PlaceAnswer.CHOOSE:
            ask_for_folder(
                self._window,
                self.tr("A folder for all results"),
                self._folders.beginning(FolderKind.RESULTS),
                self._on_chosen,
            )

    @Slot(str)
    def _on_chosen(self, name: str) -> None:
        settings, folder = self._settings.settings, from_root(name)
        self._folders.remember(FolderKind.RESULTS, folder)
        self._settings.take(replace(settings, results=replace(settings.results, place=folder)))
