"""Keeps the photos that the start page offers, in colour where there is a result."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from desktop.app.recent_files import offered
from desktop.app.services import Services
from desktop.app.start_page import StartPage
from desktop.pictures.thumbnails import SmallPicture, small_picture
from desktop.ui.notices import Notices
from desktop.work.workers import InOrder, ignored

#: Shorter side, for cards of about 100 logical px on screens of two device px each.
_SIDE_PX: Final = 240


class StartCards(QObject):
    """Asks for the thumbnails and shows each as it comes.

    Args:
        start: shows them.
        services: know what was opened, what of it has results, and how it is held.
        notices: shows files in their folders.

    Signals:
        wanted: path of the photo that is to be opened.
    """

    wanted = Signal(object)

    def __init__(self, start: StartPage, services: Services, notices: Notices) -> None:
        super().__init__(start)
        self._start, self._services, self._notices = start, services, notices
        self._results = services.results
        self._edits = services.photo_controller.keeper.edits
        self._shown: dict[Path, Path] = {}
        self._cards = services.cards
        self._asker = InOrder(services.thumbnails)
        opener = services.photo_controller.opener
        opener.opening.connect(self._on_opening)
        opener.opened.connect(self._on_opened)
        opener.failed.connect(self._on_opened)
        services.photo_controller.closed.connect(self._on_opened)
        start.cards.wanted.connect(self.wanted)
        start.cards.result_wanted.connect(self._on_result_wanted)
        start.cards.folder_wanted.connect(self._on_folder_wanted)

    def begin(self) -> None:
        """Ask for all of them, now and when they have results."""
        self._results.changed.connect(self._on_result)
        self._on_result(None)

    def renew(self) -> None:
        """Offer what was opened since."""
        self._cards = offered(self._services.recent)
        self._asker.forget()
        self._shown.clear()
        self._start.show_cards(self._cards)
        self._on_result(None)

    def close(self) -> None:
        """Ask for nothing more, and drop what still comes back."""
        self._start.busy.show_busy(False)
        self._asker.close()

    @Slot()
    def _on_opening(self) -> None:
        self._start.busy.show_busy(True)

    @Slot()
    def _on_opened(self) -> None:
        self._start.busy.show_busy(False)

    @Slot(object)
    def _on_result(self, changed: Path | None) -> None:
        for path in self._cards.photos:
            shown = self._results.shown(path)
            if path == changed or (changed is None and self._shown.get(path) != shown):
                self._shown[path] = shown
                work = small_picture(path, shown, _SIDE_PX, self._edits, falls_back=True)
                self._asker.ask_reading(work, self._on_made, ignored)

    def _on_made(self, small: SmallPicture) -> None:
        if small.picture is not None:
            self._start.show_picture(small.source, small.picture)
            # What it was made from is there.
            self._start.cards.show_result(small.source, small.shown != small.source)

    @Slot(object)
    def _on_result_wanted(self, photo: Path) -> None:
        self._notices.reveal(self._results.shown(photo))

    @Slot(object)
    def _on_folder_wanted(self, photo: Path) -> None:
        self._notices.reveal(photo)
