"""The first page at work: a folder is chosen and looked at, its photos and the models are shown."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from core.model.shelf import Installed
from desktop.models.foreign_texts import summary_words
from desktop.models.model_names import model_name
from desktop.pictures.thumbnails import SmallPicture, small_picture
from desktop.train.folder_inspector import FolderInspector
from desktop.train.left_out import LeftOutDialog
from desktop.train.pages.choose_page import ChoosePage, StartChoice
from desktop.train.training_component import Component
from desktop.train.training_jobs import LeftOutList
from desktop.ui.appearance import Appearance
from desktop.ui.dialog_folders import FolderKind, usual
from desktop.ui.folder_dialog import ask_for_folder
from desktop.work.workers import InOrder, Worker, ignored

#: Shorter side of a thumbnail, for screens of two device px a logical one.
_THUMBNAIL_PX: Final = 144


class ChoosePresenter(QObject):
    """Connects the first page with what looks at folders.

    Signals:
        wanted: a `Chosen`.
        list_wanted: the table of what is left out is to be read.
    """

    wanted = Signal(object)
    list_wanted = Signal(object)

    def __init__(
        self, page: ChoosePage, look: Appearance, *, runs: Path, thumbnails: Worker
    ) -> None:
        super().__init__(page)
        self._page, self._look, self._runs = page, look, runs
        self._component: Component | None = None
        self._photos: Path | None = None
        self._inspector = FolderInspector(self)
        self._thumbnailer = InOrder(thumbnails)
        self._asked: set[Path] = set()
        self._list: LeftOutDialog | None = None
        self._inspector.changed.connect(self._on_inspected)
        page.folder_wanted.connect(self._on_folder_wanted)
        page.folder_given.connect(self.look_at)
        page.start_changed.connect(self._on_start_changed)
        page.list_wanted.connect(self._on_list_wanted)
        page.wanted.connect(self.wanted)

    def use(self, component: Component) -> None:
        """Look at folders by this component; the folder that was chosen before it is looked at."""
        self._component = component
        self._begin()

    def show_models(self, models: Sequence[Installed]) -> None:
        """Let the user start from any model that holds its weights."""
        self._page.show_starts(
            [
                StartChoice(
                    model.package.path,
                    model_name(model),
                    summary_words(model.package.card),
                )
                for model in models
                if model.package.has_weights
            ]
        )
        self._begin()

    @Slot(object)
    def look_at(self, photos: Path) -> None:
        """Look at a folder."""
        self._photos = photos
        self._inspector.stop()
        self._begin()

    def leave(self) -> None:
        """Look no more, and be as new."""
        self._inspector.stop()
        self._thumbnailer.forget()
        self._photos = None
        self._page.forget()

    def show_left_out(self, files: LeftOutList) -> None:
        """Show what is left out in a list."""
        if self._photos is not None:
            listed = LeftOutDialog(self._page.window(), self._look, self._photos)
            listed.model.show_files(files.files)
            listed.open()

    def close(self) -> None:
        """Begin nothing more, and end what was begun."""
        self._inspector.close()
        self._thumbnailer.close()

    def _begin(self) -> None:
        """Look at the folder, once all is known that it takes."""
        start, inspection = self._page.start, self._inspector.inspection
        if self._photos is None or self._component is None or start is None or inspection:
            return
        self._inspector.look_at(self._photos, self._component, start=start, runs=self._runs)

    def _ask_for_thumbnails(self) -> None:
        for path in self._page.card.thumbnails.missing():
            if path not in self._asked:
                self._asked.add(path)
                work = small_picture(path, path, _THUMBNAIL_PX)
                self._thumbnailer.ask_reading(work, self._on_thumbnail, ignored)

    @Slot()
    def _on_inspected(self) -> None:
        self._page.show_inspection(self._inspector.inspection)
        self._ask_for_thumbnails()

    @Slot()
    def _on_start_changed(self) -> None:
        # Another model may need larger photos; where it does not, all is read already.
        self._inspector.stop()
        self._begin()

    @Slot()
    def _on_list_wanted(self) -> None:
        inspection = self._inspector.inspection
        if inspection is not None and inspection.checked is not None:
            self.list_wanted.emit(Path(inspection.checked.dropped_files))

    @Slot()
    def _on_folder_wanted(self) -> None:
        folder = self._photos or usual(FolderKind.PHOTOS)
        title = self.tr("Choose a folder of colour photos")
        ask_for_folder(self._page.window(), title, folder, self._on_folder_chosen)

    @Slot(str)
    def _on_folder_chosen(self, folder: str) -> None:
        self.look_at(Path(folder))

    def _on_thumbnail(self, small: SmallPicture) -> None:
        self._asked.discard(small.source)
        if small.picture is not None:
            self._page.card.show_picture(small.source, small.picture)
