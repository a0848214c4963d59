"""Has read what the dialogs about the program itself show, and passes it on when it is there."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from core.base.paths import resources_dir
from desktop.help import papers
from desktop.help.log_file import log_file
from desktop.help.papers import Circumstances
from desktop.work.workers import InOrder, Worker


class PaperService(QObject):
    """Asks for licences, the log and reports.

    Args:
        home: the user's data folder.
        reader: where they are read.

    Signals:
        licences_read: `Licences`.
        log_read: a `LogTail`.
        report_written: a `ProblemReport`.
        failed: an `AutochromeError`.
    """

    licences_read = Signal(object)
    log_read = Signal(object)
    report_written = Signal(object)
    failed = Signal(object)

    def __init__(self, home: Path, reader: Worker) -> None:
        super().__init__()
        self.log_file = log_file(home)
        self._reader = InOrder(reader)

    def want_licences(self) -> None:
        """Have the licences of all that is inside read."""
        work = papers.licences(resources_dir())
        self._reader.ask(work, self.licences_read.emit, self.failed.emit)

    @Slot()
    def want_log(self) -> None:
        """Have the end of the log read."""
        work = papers.log_tail(self.log_file)
        self._reader.ask(work, self.log_read.emit, self.failed.emit)

    def want_report(self, circumstances: Circumstances) -> None:
        """Have a report written."""
        work = papers.report(self.log_file, resources_dir(), circumstances)
        self._reader.ask(work, self.report_written.emit, self.failed.emit)

    def close(self) -> None:
        """Begin nothing more, and drop what still comes back."""
        self._reader.close()
