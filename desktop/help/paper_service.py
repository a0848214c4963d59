"""Has read what the dialogs about the program itself show, and passes it on when it is there."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from core.base.errors import AutochromeError
from core.base.paths import resources_dir
from desktop.help import papers
from desktop.help.log_file import log_file
from desktop.help.papers import Circumstances, Licences, LogTail, ProblemReport
from desktop.work.workers import Failure, InOrder, Reply, Worker


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
        self._reader.answered.connect(self._on_read)

    def want_licences(self) -> None:
        """Have the licences of all that is inside read."""
        self._reader.ask(papers.licences(resources_dir()))

    @Slot()
    def want_log(self) -> None:
        """Have the end of the log read."""
        self._reader.ask(papers.log_tail(self.log_file))

    def want_report(self, circumstances: Circumstances) -> None:
        """Have a report written."""
        self._reader.ask(papers.report(self.log_file, resources_dir(), circumstances))

    def close(self) -> None:
        """Begin nothing more, and drop what still comes back."""
        self._reader.forget()
        self._reader.answered.disconnect(self._on_read)

    @Slot(object)
    def _on_read(self, outcome: Reply | Failure) -> None:
        if isinstance(outcome, Failure):
            error: AutochromeError = outcome.error
            self.failed.emit(error)
            return
        match outcome.result:
            case Licences() as licences:
                self.licences_read.emit(licences)
            case LogTail() as tail:
                self.log_read.emit(tail)
            case ProblemReport() as report:
                self.report_written.emit(report)
