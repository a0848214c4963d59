"""Files of the queue as a whole: where all results go, where they are, and a report of them."""

from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from core.base.paths import from_root
from core.queue.jobs import JobState, QueueJob
from core.queue.queue_table import SUFFIX
from desktop.queue.queue_panel import QueuePanel
from desktop.queue.queue_service import QueueService
from desktop.ui.dialog_folders import FolderKind, Folders
from desktop.ui.file_dialog import FileDialog
from desktop.ui.file_manager import is_gone
from desktop.ui.folder_dialog import ask_for_folder
from desktop.ui.messages import Message, MessageTone, place_words
from desktop.ui.notices import Notices, Reveal
from desktop.ui.widgets.note import Offer


class QueueFiles(QObject):
    """Asks for the folder of all results, shows it, and saves reports.

    Args:
        queue: whose results they are.
        panel: where all this is asked for.
        notices: shows files in their folders, and says what became of reports.
        folders: where dialogs begin.
    """

    def __init__(
        self, queue: QueueService, panel: QueuePanel, notices: Notices, folders: Folders
    ) -> None:
        super().__init__(panel)
        self._queue, self._panel = queue, panel
        self._notices, self._folders = notices, folders
        panel.results_wanted.connect(self._on_results_wanted)
        panel.report_wanted.connect(self._on_report_wanted)
        panel.folder_wanted.connect(self._on_folder_wanted)
        queue.reported.connect(self._on_reported)

    @Slot()
    def _on_folder_wanted(self) -> None:
        beginning = self._folders.beginning(FolderKind.RESULTS)
        title = self.tr("Choose a folder for all results")
        ask_for_folder(self._panel.window(), title, beginning, self._on_folder_chosen)

    @Slot(str)
    def _on_folder_chosen(self, folder: str) -> None:
        self._folders.remember(FolderKind.RESULTS, Path(folder))
        self._queue.put_results_into(from_root(folder))

    @Slot()
    def _on_results_wanted(self) -> None:
        items = self._queue.model.jobs()
        done = [item for item in items if item.state is JobState.DONE]
        if not items:
            return
        # Of several folders that of the last result: who asks has just seen it made.
        shown = max(done, key=_ended_at, default=items[0])
        target = shown.job.target
        if not done and is_gone(target.parent):
            self._notices.tell(
                Message(
                    MessageTone.INFO,
                    self.tr("There are no results"),
                    self.tr("No photo in the queue was coloured."),
                ),
                (),
            )
        elif is_gone(target):
            self._notices.show_folder(target.parent)
        else:
            self._notices.reveal(target)

    @Slot()
    def _on_report_wanted(self) -> None:
        beginning = str(self._folders.beginning(FolderKind.REPORTS))
        title = self.tr("Save a report of the queue")
        dialog = FileDialog(self._panel.window(), title, beginning)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Table for a spreadsheet (*.csv)")])
        dialog.setDefaultSuffix(SUFFIX.lstrip("."))
        dialog.selectFile(self.tr("Autochrome report") + SUFFIX)
        dialog.fileSelected.connect(self._on_report_chosen)
        dialog.open()

    @Slot(str)
    def _on_report_chosen(self, name: str) -> None:
        self._folders.remember(FolderKind.REPORTS, Path(name).parent)
        self._queue.report(Path(name))

    @Slot(object)
    def _on_reported(self, path: Path) -> None:
        self._notices.tell(
            Message(
                MessageTone.GOOD,
                self.tr("Report saved"),
                self.tr("{name} in {folder}").format(
                    name=path.name, folder=place_words(path.parent)
                ),
            ),
            (Offer(Reveal(path), self.tr("Show in folder")),),
        )


def _ended_at(item: QueueJob) -> float:
    return 0.0 if item.ended is None else item.ended.timestamp()
