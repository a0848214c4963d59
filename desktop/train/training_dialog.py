"""The window of a training: one page at a time, each made from what is known."""

from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from desktop.train.pages.choose_page import ChoosePage
from desktop.train.pages.failure_page import FailurePage
from desktop.train.pages.in_use_page import InUsePage
from desktop.train.pages.missing_page import MissingPage
from desktop.train.pages.report_page import ReportPage
from desktop.train.pages.running_page import RunningPage
from desktop.ui.appearance import Appearance

_USUAL: Final = QSize(880, 680)
_SMALLEST: Final = QSize(760, 400)
#: What the system draws above it, about.
_FRAME: Final = 48


class TrainingDialog(QDialog):
    """Holds the pages; the presenter connects them.

    Signals:
        left: the dialog was closed, in whatever way; a training goes on.
    """

    left = Signal()

    def __init__(self, parent: QWidget, look: Appearance) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Train a model"))
        self.choose = ChoosePage(look)
        self.running = RunningPage(look)
        self.report = ReportPage(look)
        self.in_use = InUsePage(look)
        self.failure = FailurePage(look)
        self.missing = MissingPage(look)
        self._stack = QStackedWidget()
        for page in (
            self.choose,
            self.running,
            self.report,
            self.in_use,
            self.failure,
            self.missing,
        ):
            self._stack.addWidget(page)
        self._page: QWidget = self.choose
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        room = parent.screen().availableSize() - QSize(0, _FRAME)
        self.setMinimumSize(_SMALLEST)
        self.resize(_USUAL.boundedTo(room))
        self.finished.connect(self.left)
        self.running.background_wanted.connect(self.reject)
        for closing in (
            self.choose.cancelled,
            self.in_use.closed,
            self.missing.closed,
        ):
            closing.connect(self.reject)

    @property
    def page(self) -> QWidget:
        """The page in sight."""
        return self._page

    def show_page(self, page: QWidget) -> None:
        """Show a page; the keyboard begins nowhere on it, and Return takes the main answer."""
        if page is self._page:
            return
        self._page = page
        self._stack.setCurrentWidget(page)
        self.setFocus()
