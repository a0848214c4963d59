"""Keeps the queue panel in step with the queue, and fulfils its wishes."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from core.plan import Job
from core.settings import ColourSettings
from desktop.darkroom import Darkroom
from desktop.messages import Message, Tone, without_folder
from desktop.notices import Notices, reveal
from desktop.panels.queue import QueuePanel
from desktop.queue_keeper import QueueKeeper
from desktop.session import Edits
from desktop.work_list import QueueItem, Status


class QueueDesk(QObject):
    """Connects the queue panel with the queue.

    Signals:
        changed: how the queue stands is different, and the panel shows it.
        filled: something was put into the queue.
        came: tuple of the paths of photos that are new in the queue.
    """

    changed = Signal()
    filled = Signal()
    came = Signal(object)

    def __init__(
        self,
        queue: QueueKeeper,
        darkroom: Darkroom,
        panel: QueuePanel,
        notices: Notices,
    ) -> None:
        super().__init__(panel)
        self._queue = queue
        self._darkroom = darkroom
        self._panel = panel
        self._notices = notices
        panel.start_wanted.connect(self._on_start_wanted)
        panel.stop_wanted.connect(queue.stop)
        panel.clear_wanted.connect(queue.clear)
        panel.retry_wanted.connect(queue.retry_failed)
        panel.results_wanted.connect(self._on_results_wanted)
        panel.folder_wanted.connect(self._on_folder_wanted)
        panel.list.chosen.connect(self._on_item_chosen)
        panel.list.reveal_wanted.connect(self._on_reveal_wanted)
        panel.list.seen.connect(queue.want_thumbnails)
        queue.changed.connect(self.refresh)
        queue.filled.connect(self._on_filled)
        queue.failed.connect(notices.on_error)
        queue.finished.connect(notices.on_message)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show how the queue stands."""
        session = self._darkroom.session
        adjusted = session.can_be_coloured and session.edits.colour != ColourSettings()
        self._panel.show_queue(self._queue.shown(can_take_edits=adjusted))
        self.changed.emit()

    @Slot()
    def start_or_stop(self) -> None:
        """Do what the panel's button would do."""
        self._panel.go()

    @Slot(bool)
    def _on_start_wanted(self, takes_edits: bool) -> None:
        edits = self._darkroom.session.edits
        if not takes_edits:
            edits = Edits(edits.model, ColourSettings())
        if edits.model:
            self._queue.start(edits)
            return
        self._notices.on_message(
            Message(
                Tone.CAUTION,
                self.tr("No colour model is installed"),
                self.tr("The photos of the queue wait until there is one."),
            )
        )

    @Slot()
    def _on_folder_wanted(self) -> None:
        dialog = QFileDialog(self._panel.window(), self.tr("Choose a folder for all results"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._on_folder_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _on_folder_chosen(self, folder: str) -> None:
        self._queue.put_results_into(Path(folder))

    @Slot(object)
    def _on_filled(self, fresh: tuple[Job, ...]) -> None:
        self.filled.emit()
        self.came.emit(tuple(job.source for job in fresh))
        if fresh and self._darkroom.session.photo is None:
            # The first photo shows at once what the others will get.
            self._darkroom.open_file(fresh[0].source, target=fresh[0].target)

    @Slot(object)
    def _on_item_chosen(self, item: QueueItem) -> None:
        if item.status is Status.FAILED:
            reason = without_folder(item.reason, item.job.source)
            title = self.tr("This photo could not be coloured")
            self._notices.on_message(Message(Tone.BAD, title, reason, item.hint))
            return
        edits = self._queue.edits if item.status is Status.DONE else None
        self._darkroom.open_file(item.job.source, edits=edits, target=item.job.target)

    @Slot()
    def _on_results_wanted(self) -> None:
        items = self._queue.model.items
        if items:
            reveal(items[0].job.target)

    @Slot(object)
    def _on_reveal_wanted(self, item: QueueItem) -> None:
        reveal(item.job.target)
