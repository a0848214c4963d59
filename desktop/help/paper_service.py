"""Has read what the dialogs about the program itself show, and passes it on when it is there."""

from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from core.base.paths import help_dir, resources_dir
from desktop.help import papers
from desktop.help.log_file import log_file
from desktop.help.pages import HelpPage
from desktop.help.papers import Circumstances
from desktop.work.workers import InOrder, Worker


class PaperService(QObject):
    """Asks for licences, the log and reports.

    Args:
        home: the user's data folder.
        reader: where they are read.
        pages: where the pages of help are read: somebody waits for them.

    Signals:
        licences_read: `Licences`.
        log_read: a `LogTail`.
        report_written: a `ProblemReport`.
        pages_read: the pages of help, a tuple of `HelpPage`.
        pictures_read: `PagePictures`.
        failed: an `AutochromeError`.
    """

    licences_read = Signal(object)
    log_read = Signal(object)
    report_written = Signal(object)
    pages_read = Signal(object)
    pictures_read = Signal(object)
    failed = Signal(object)

    def __init__(self, home: Path, reader: Worker, pages: Worker) -> None:
        super().__init__()
        self.log_file = log_file(home)
        self._reader = InOrder(reader)
        self._pages = InOrder(pages)

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

    def want_pages(self) -> None:
        """Have the pages of help read, in the language of the window."""
        work = papers.help_pages(help_dir(), QLocale().name().split("_")[0])
        self._pages.ask(work, self.pages_read.emit, self.failed.emit)

    def want_pictures(self, page: HelpPage) -> None:
        """Have the pictures of a page of help read."""
        self._pages.ask(papers.page_pictures(page), self.pictures_read.emit, self.failed.emit)

    def close(self) -> None:
        """Begin nothing more, and drop what still comes back."""
        self._reader.close()
        self._pages.close()
