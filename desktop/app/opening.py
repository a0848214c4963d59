"""The ways in: dialogs, drops, the clipboard, the command line."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from core.base.errors import AutochromeError
from core.base.natural_order import natural_path_key
from core.foreign.brought import ENDINGS
from core.image.formats import Format
from desktop.app.unpacking import unpacking
from desktop.ui import mime_content
from desktop.ui.dialog_folders import FolderKind, Folders
from desktop.ui.file_dialog import FileDialog
from desktop.ui.messages import Message, MessageTone, message_of
from desktop.work.workers import LatestWins, Worker

#: What the dialog shows at first; any other file can be tried under "All files".
_PATTERNS: Final = " ".join(f"*{suffix}" for kind in Format for suffix in kind.suffixes)
_MODELS: Final = " ".join(f"*{ending}" for ending in ENDINGS)


class Opening(QObject):
    """Decides what becomes of what comes in: one photo is opened, more go to the queue.

    Args:
        window: what dialogs belong to.
        folders: where they begin.
        worker: unpacks pictures of the clipboard.

    Signals:
        models_wanted: tuple of files that are models by their names.
        photo_wanted: path of the one photo to open.
        image_wanted: a `QImage` to open that has no file.
        copied_wanted: path of what was copied here, to be opened as if it had no file.
        image_awaited: whether one is being unpacked.
        queue_wanted: tuple of paths for the queue.
        complained: a `Message` about what cannot be taken in.
    """

    models_wanted = Signal(object)
    photo_wanted = Signal(object)
    image_wanted = Signal(object)
    copied_wanted = Signal(object)
    image_awaited = Signal(bool)
    queue_wanted = Signal(object)
    complained = Signal(object)

    def __init__(self, window: QWidget, folders: Folders, worker: Worker) -> None:
        super().__init__(window)
        self._unpacking = LatestWins(worker)
        self._window = window
        self._folders = folders

    @property
    def is_unpacking(self) -> bool:
        """Whether a picture of the clipboard is being read."""
        return self._unpacking.is_busy

    def take_paths(self, paths: Sequence[Path]) -> None:
        """Take files and folders in."""
        self._take(mime_content.of_paths(paths))

    def take_mime(self, mime: QMimeData) -> None:
        """Take in what was dropped, in natural order: a file manager begins where it was held."""
        dropped = mime_content.read(mime)
        paths = tuple(sorted(dropped.paths, key=lambda path: natural_path_key(str(path))))
        self._take(replace(dropped, paths=paths))

    @Slot()
    def paste(self) -> None:
        """Take in what is on the clipboard."""
        self._take(mime_content.read(QGuiApplication.clipboard().mimeData()))

    @Slot()
    def choose_photos(self) -> None:
        """Ask for photos."""
        dialog = self._dialog(self.tr("Open photos"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [
                self.tr("Photos ({patterns})").format(patterns=_PATTERNS),
                self.tr("Models ({patterns})").format(patterns=_MODELS),
                self.tr("All files (*)"),
            ]
        )
        dialog.open()

    @Slot()
    def choose_folder(self) -> None:
        """Ask for a folder."""
        dialog = self._dialog(self.tr("Open a folder of photos"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.open()

    def _dialog(self, title: str) -> QFileDialog:
        dialog = FileDialog(self._window, title, str(self._folders.beginning(FolderKind.PHOTOS)))
        dialog.filesSelected.connect(self._on_files_selected)
        return dialog

    @Slot(list)
    def _on_files_selected(self, names: list[str]) -> None:
        if names:
            self._folders.remember(FolderKind.PHOTOS, Path(names[0]).parent)
            # A dialog names them as it likes.
            self.take_paths([Path(name) for name in sorted(names, key=natural_path_key)])

    def _take(self, what: mime_content.Dropped) -> None:
        if what.models:
            self.models_wanted.emit(what.models)
        if what.copied is not None:
            self.copied_wanted.emit(what.copied)
        elif what.image is not None:
            self.image_wanted.emit(what.image)
        elif what.coded is not None:
            self.image_awaited.emit(True)
            self._unpacking.ask_reading(
                unpacking(what.coded), self.image_wanted.emit, self._on_not_unpacked
            )
        elif _is_one_photo(what):
            self.photo_wanted.emit(what.paths[0])
        elif what.paths:
            self.queue_wanted.emit(what.paths)
        elif not what.models:
            self.complained.emit(self._complaint(what))

    def _on_not_unpacked(self, error: AutochromeError) -> None:
        self.image_awaited.emit(False)
        self.complained.emit(message_of(error))

    def close(self) -> None:
        """Unpack nothing more, and drop what still comes."""
        self._unpacking.close()

    def _complaint(self, what: mime_content.Dropped) -> Message:
        if what.has_web_address:
            return Message(
                MessageTone.INFO,
                self.tr("That is an address on the web"),
                self.tr("Autochrome never goes online."),
                self.tr("Save the picture to this computer first, then drop the file."),
            )
        return Message(
            MessageTone.INFO,
            self.tr("There is no photo in it"),
            self.tr("Neither a picture nor a file was found."),
            self.tr("Copy a picture or a file, then paste again."),
        )


def _is_one_photo(what: mime_content.Dropped) -> bool:
    """Tell whether it is to be opened; so is a name that no disk can have: that says why not."""
    try:
        return what.is_one_photo
    except (OSError, ValueError):
        return True
