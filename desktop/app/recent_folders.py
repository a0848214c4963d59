"""Remembers what was opened, and offers the folders that photos came from last."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction

from core.base.presence import is_folder
from desktop.app.services import Services
from desktop.photo.sample_photos import is_sample
from desktop.ui.dialog_folders import FolderKind
from desktop.ui.messages import place_words
from desktop.ui.sleeping_disks import Disk
from desktop.ui.widgets.menus import Menu

#: Of a folder's words in the menu, in px; what is left out is their middle.
_WIDTH: Final = 420


class RecentFolders(QObject):
    """Notes photos and folders as they are opened, and has a menu of the folders.

    Args:
        parent: the menu that this one is put into.
        services: what was opened is kept there.

    Signals:
        wanted: path of a folder whose photos are to be opened.
        forgotten: what was opened is not remembered any more, photos neither.
    """

    wanted = Signal(object)
    forgotten = Signal()

    def __init__(self, parent: Menu, services: Services) -> None:
        super().__init__(parent)
        self._services = services
        self._disk = Disk(self)
        #: Opened as a whole since the start: what lies below is remembered by them.
        self._whole: set[Path] = set()
        self._is_lent: Callable[[Path], bool] = _is_own
        self._entries: dict[Path, QAction] = {}
        self._menu = Menu(parent, self.tr("Recent folders"))
        parent.aboutToShow.connect(self._on_parent_shown)
        self._menu.aboutToShow.connect(self._fill)
        self._menu.triggered.connect(self._on_triggered)

    def pass_by(self, is_lent: Callable[[Path], bool]) -> None:
        """Remember no folder of photos that another program lends: it is none of one's own."""
        self._is_lent = is_lent

    def put_before(self, menu: Menu, entry: QAction) -> None:
        """Put the menu of folders into another one."""
        menu.insertMenu(entry, self._menu)

    def folders(self) -> tuple[Path, ...]:
        """Give the folders, the last one first."""
        return self._services.recent_folders.paths()

    def note_photo(self, photo: Path) -> None:
        """Remember a photo that is shown, and its folder; samples are no one's photos."""
        if is_sample(photo):
            return
        self._services.recent.add(photo)
        if self._is_lent(photo):
            return
        folder = photo.absolute().parent
        self._services.folders.remember(FolderKind.PHOTOS, folder)
        if not self._whole.intersection((folder, *folder.parents)):
            self._services.recent_folders.add(folder)

    @Slot(object)
    def note_several(self, paths: Sequence[Path]) -> None:
        """Remember folders that are opened, and those of photos; a disk may be asleep."""
        self._disk.ask(lambda: _folders_among(paths), self._on_known)

    def open(self, folder: Path) -> None:
        """Have the photos of a folder opened."""
        self.wanted.emit(folder)

    @Slot()
    def forget(self) -> None:
        """Forget folders and photos alike: one would tell of the other."""
        services = self._services
        services.recent_folders.forget()
        services.recent.forget()
        services.recent_results.keep((), services.results)
        self._whole.clear()
        self.forgotten.emit()

    def _on_known(self, known: tuple[tuple[Path, ...], tuple[Path, ...]]) -> None:
        whole, folders = known
        self._whole.update(whole)
        self._services.recent_folders.add(*whole, *folders)

    @Slot()
    def _on_parent_shown(self) -> None:
        self._menu.menuAction().setEnabled(bool(self.folders() or self._services.recent.paths()))

    @Slot()
    def _fill(self) -> None:
        menu = self._menu
        menu.clear()
        self._entries.clear()
        metrics = menu.fontMetrics()
        for folder in self.folders():
            words = metrics.elidedText(place_words(folder), Qt.TextElideMode.ElideMiddle, _WIDTH)
            entry = self._entries[folder] = QAction(words.replace("&", "&&"), menu)
            entry.setData(folder)
            menu.addAction(entry)
            self._disk.ask(partial(is_folder, folder), partial(self._on_looked, folder))
        menu.addSeparator()
        menu.addAction(self.tr("Forget what was opened lately")).triggered.connect(self.forget)

    @Slot(QAction)
    def _on_triggered(self, entry: QAction) -> None:
        folder = entry.data()
        if isinstance(folder, Path):
            self.open(folder)

    def _on_looked(self, folder: Path, is_there: bool) -> None:
        """Show that a folder is away; until its disk has answered it is offered."""
        if folder in self._entries:
            self._entries[folder].setEnabled(is_there)


def _folders_among(paths: Sequence[Path]) -> tuple[tuple[Path, ...], tuple[Path, ...]]:
    """Give folders of paths, and those that the photos among them lie in."""
    whole = {path: None for path in paths if is_folder(path)}
    others = {path.parent: None for path in paths if path not in whole}
    return tuple(whole), tuple(others)


def _is_own(photo: Path) -> bool:
    return False
