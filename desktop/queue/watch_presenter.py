"""Watched folders in the window: begins and ends them, colours what comes, one note a batch."""

from collections import Counter
from pathlib import Path
from typing import Final

from PySide6.QtCore import QDeadlineTimer, QObject, Slot

from core.base.errors import AutochromeError
from core.base.paths import from_root
from core.batch.existing import Existing
from core.queue.jobs import Tally
from core.watch.watched_folder import WATCHED, WatchedFolder
from desktop.models.model_service import ModelService
from desktop.queue.queue_panel import QueuePanel
from desktop.queue.queue_service import QueueService
from desktop.queue.queue_texts import end_message
from desktop.queue.run_choice import RunChoice
from desktop.queue.system_notice import SystemNotice
from desktop.queue.watch_service import WatchService
from desktop.queue.watch_sheet import WatchSheet
from desktop.ui.dialog_folders import FolderKind, Folders
from desktop.ui.folder_dialog import ask_for_folder
from desktop.ui.messages import Message, MessageTone, message_of
from desktop.ui.notices import Notices

#: After a run that could not go on, another is not tried at once, unless scans come; each time
#: later, up to an hour.
_AFTER_TROUBLE_MS: Final = 60_000
_MOST_AFTER_TROUBLE_MS: Final = 3_600_000
_BATCH: Final = "batch of watched folders"


class WatchPresenter(QObject):
    """Connects the panel with the watches, and these with the queue.

    Args:
        queue: where what comes is coloured.
        watch: looks at the folders.
        panel: shows them.
        notices: shows what came.
        models: what there is to colour with.
        folders: where dialogs for files begin.
    """

    def __init__(
        self,
        queue: QueueService,
        watch: WatchService,
        panel: QueuePanel,
        notices: Notices,
        models: ModelService,
        folders: Folders,
    ) -> None:
        super().__init__(panel)
        self._queue, self._watch, self._panel = queue, watch, panel
        self._notices, self._models, self._folders = notices, models, folders
        self._system = SystemNotice(panel)
        self._came: Counter[Path] = Counter()
        self._away: frozenset[Path] = frozenset()
        self._is_held = False
        self._rest = QDeadlineTimer(0)
        self._after_trouble_ms = _AFTER_TROUBLE_MS
        panel.watch_wanted.connect(self._on_watch_wanted)
        panel.watched.end_wanted.connect(watch.end)
        panel.stop_wanted.connect(self._on_stop_wanted)
        queue.changed.connect(self._on_queue_changed)
        queue.watched_finished.connect(self._on_finished)
        queue.finished.connect(self._on_all_finished)
        queue.broken_off.connect(self._on_broken_off)
        watch.changed.connect(self._show)
        watch.taken.connect(self._on_taken)
        watch.looked.connect(self._on_looked)
        watch.away.connect(self._on_away)
        watch.back.connect(self._on_back)
        watch.failed.connect(notices.on_error)
        models.changed.connect(self._on_models_changed)
        self._on_models_changed()

    @Slot()
    def _on_models_changed(self) -> None:
        self._watch.know_models([model.package.card.id for model in self._models.models])

    @Slot()
    def _on_queue_changed(self) -> None:
        self._watch.show_kept(self._queue.kept(WATCHED))

    @Slot()
    def _show(self) -> None:
        watched = self._watch.folders
        self._away &= {one.folder for one in watched}
        self._panel.watched.show_folders(watched, self._away)

    # Beginning.

    @Slot()
    def _on_watch_wanted(self) -> None:
        beginning = self._folders.beginning(FolderKind.PHOTOS)
        ask_for_folder(
            self._panel.window(), self.tr("Choose a folder to watch"), beginning, self.ask
        )

    @Slot(str)
    def ask(self, folder: str) -> None:
        """Show what watching a folder will do; it begins when the sheet says so."""
        self._folders.remember(FolderKind.PHOTOS, Path(folder))
        choice, model = self._queue.export_choice, self._models.default_id
        sheet = WatchSheet(self._panel.window(), from_root(folder), choice, model)
        sheet.begin_wanted.connect(self._on_begin_wanted)
        sheet.open()

    @Slot(object, bool)
    def _on_begin_wanted(self, watched: WatchedFolder, takes_all: bool) -> None:
        self._watch.begin(watched, takes_all=takes_all)

    # What comes.

    @Slot(object, int)
    def _on_taken(self, folder: Path, count: int) -> None:
        self._came[folder] += count
        self._is_held = False
        self._rest = QDeadlineTimer(0)
        self._after_trouble_ms = _AFTER_TROUBLE_MS

    @Slot(int)
    def _on_looked(self, waiting: int) -> None:
        """Colour what waits, unless that was stopped, or another run does."""
        model = self._models.default_id
        if not waiting or not model or self._queue.is_running or self._is_held:
            return
        if self._queue.is_at_work_elsewhere:
            self._tell_left()
        elif self._rest.hasExpired():
            if waiting == self._queue.model.tally.waiting:
                self._notices.clear("queue")  # nothing else is left to go on with
            self._queue.start_watched(RunChoice(model, existing=Existing.SKIP))

    @Slot()
    def _on_stop_wanted(self) -> None:
        self._is_held = True

    @Slot(object)
    def _on_broken_off(self, error: AutochromeError) -> None:
        self._rest = QDeadlineTimer(self._after_trouble_ms)
        self._after_trouble_ms = min(2 * self._after_trouble_ms, _MOST_AFTER_TROUBLE_MS)

    @Slot(object, int)
    def _on_all_finished(self, ended: Tally, in_part: int) -> None:
        self._came.clear()  # told with all others

    @Slot(object, int)
    def _on_finished(self, ended: Tally, in_part: int) -> None:
        if not ended.ended:
            return
        told = end_message(ended, in_part)
        message = Message(told.tone, self._title(ended.ended), told.text, told.hint)
        self._came.clear()
        self._notices.tell(message, (), about=_BATCH)
        self._system.tell(message)

    def _tell_left(self) -> None:
        if not self._came:
            return
        count = self._came.total()
        text = (
            self.tr("Another Autochrome works on this queue and takes it.")
            if count == 1
            else self.tr("Another Autochrome works on this queue and takes them.")
        )
        title = self._title(count)
        self._came.clear()
        self._notices.tell(Message(MessageTone.INFO, title, text), (), about=_BATCH)

    def _title(self, count: int) -> str:
        if len(self._came) == 1:
            folder = next(iter(self._came)).name
            return self.tr("%Ln new scans in {folder}", "", count).format(folder=folder)
        return self.tr("%Ln new scans in watched folders", "", count)

    # Folders that go and come.

    @Slot(object, object)
    def _on_away(self, folder: Path, error: AutochromeError) -> None:
        self._away |= {folder}
        self._show()
        told = message_of(error)
        title = self.tr("A watched folder is away")
        message = Message(MessageTone.CAUTION, title, told.text, told.hint)
        self._notices.tell(message, (), about=f"watched {folder}")

    @Slot(object)
    def _on_back(self, folder: Path) -> None:
        self._away -= {folder}
        self._show()
        self._notices.clear(f"watched {folder}")
