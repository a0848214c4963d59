"""The window of a comparison: what is compared, what came of it, one photo looked at closely."""

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QStackedWidget, QVBoxLayout, QWidget

from desktop.compare.comparison import Comparison
from desktop.compare.pages.choose_page import CompareChoosePage
from desktop.compare.pages.look_page import LookPage
from desktop.compare.pages.results_page import ResultsPage
from desktop.ui import mime_content
from desktop.ui.accessible import give_role
from desktop.ui.appearance import Appearance
from desktop.ui.widgets.busy_line import BusyLine
from desktop.ui.widgets.dialog_head import DialogHead, fitting
from desktop.ui.widgets.drop_overlay import DropOverlay
from desktop.ui.widgets.labels import words
from desktop.ui.widgets.notes import NoteStack

_USUAL: Final = (1120, 760)
_SMALLEST: Final = (820, 400)


class ComparisonDialog(QDialog):
    """Holds the pages; the presenter connects them.

    Signals:
        folder_given: the path of a folder that was dropped, or in which a dropped photo lies.
        files_given: paths of model files that were dropped.
    """

    folder_given = Signal(object)
    files_given = Signal(object)

    def __init__(self, parent: QWidget, look: Appearance, comparison: Comparison) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Compare models"))
        self.choose = CompareChoosePage(look)
        self.results = ResultsPage(look, comparison)
        self.look = LookPage(look)
        self._page: QWidget = self.choose
        self._trying = words(self.tr("Trying the model out…"), "small")
        self._busy = BusyLine(look, ground="surface")
        self.show_trying(False)
        self._stack = QStackedWidget()
        give_role(self._stack, QAccessible.Role.LayeredPane)  # with the notes on it
        for page in (self.choose, self.results, self.look):
            self._stack.addWidget(page)
        self.notes = NoteStack(look, self._stack)
        head = DialogHead(look, self.tr("Compare models"), has_cross=False)
        head.add(self._trying)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._busy)
        column.addWidget(self._stack, 1)
        self.setMinimumSize(*_SMALLEST)
        self.resize(fitting(parent, *_USUAL))
        self.setAcceptDrops(True)
        self._arriving = QTimer(self)
        self._arriving.setSingleShot(True)
        self._arriving.timeout.connect(self._on_arrived)
        self._overlay = DropOverlay(
            look,
            self,
            self.tr("Let go to compare"),
            self.tr("A folder of colour photos, or the file of a model"),
        )
        self.choose.cancelled.connect(self.reject)
        self.results.closed.connect(self.reject)

    @property
    def page(self) -> QWidget:
        """The page in sight."""
        return self._page

    def show_page(self, page: QWidget) -> None:
        """Show a page; what was told on another one goes with it."""
        if page is not self._page:
            self.notes.close_all()
            self._page.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, False)
            # The second click of a double click was meant for a button of the page before.
            page.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._arriving.start(QApplication.doubleClickInterval())
        self._page = page
        self._stack.setCurrentWidget(page)
        if isinstance(page, ResultsPage | LookPage):
            page.take_keyboard()
        else:
            self.setFocus()  # Return takes the main answer

    def show_trying(self, is_trying: bool) -> None:
        """Say whether a model is being tried out before it is added."""
        self._trying.setVisible(is_trying)
        self._busy.show_busy(is_trying)

    def done(self, result: int) -> None:
        """Leave nothing running behind."""
        self.notes.close_all()
        self._busy.show_busy(False)
        self._arriving.stop()
        self._on_arrived()
        super().done(result)

    @Slot()
    def _on_arrived(self) -> None:
        self._page.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, False)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Show what letting go would do."""
        dropped = mime_content.read(event.mimeData())
        if self.page is self.choose and (dropped.paths or dropped.models):
            mime_content.take_as_copy(event)
            self._overlay.cover()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Take the highlight away."""
        self._overlay.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take a folder of photos, or models."""
        self._overlay.hide()
        mime_content.take_as_copy(event)
        dropped = mime_content.read(event.mimeData())
        if dropped.models:
            self.files_given.emit(dropped.models)
        if dropped.paths:
            self.folder_given.emit(dropped.folder)
