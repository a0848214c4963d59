"""The dialog of the log: its end, and a report to send along when something went wrong."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication, QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.help.paper_service import PaperService
from desktop.help.papers import Circumstances, LogTail, ProblemReport
from desktop.models.model_service import ModelService
from desktop.settings.settings_store import SettingsStore
from desktop.settings.window_settings import values_of
from desktop.ui.appearance import Appearance
from desktop.ui.file_manager import FileManager
from desktop.ui.message_box import tell
from desktop.ui.messages import not_shown
from desktop.ui.widgets import line
from desktop.ui.widgets.buttons import PushButton
from desktop.ui.widgets.dialog_head import DialogHead, fitting
from desktop.ui.widgets.labels import words

_SIZE: Final = (860, 600)
_SMALLEST: Final = (560, 360)
_TEXT_PX: Final = 12


class LogDialog(QDialog):
    """Shows the end of the log, and puts a report on the clipboard."""

    def __init__(
        self,
        parent: QWidget,
        look: Appearance,
        papers: PaperService,
        models: ModelService,
        settings: SettingsStore,
    ) -> None:
        super().__init__(parent)
        self._papers, self._models, self._settings = papers, models, settings
        self._files = FileManager(self)
        self.text = QPlainTextEdit()
        self.copy = PushButton(self.tr("Copy report"), kind="primary")
        self.folder = PushButton(self.tr("Show in folder"))
        self.copied = words(self.tr("Copied. Paste it into your message."), "good")
        self.copied.hide()
        self.setWindowTitle(self.tr("Log"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumSize(*_SMALLEST)
        self.resize(fitting(parent, *_SIZE))
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(_TEXT_PX)
        self.text.setFont(font)
        self.text.setReadOnly(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setProperty("kind", "page")
        self.text.setAccessibleName(self.tr("End of the log"))
        self.text.setPlaceholderText(self.tr("Nothing has been noted yet."))
        self.copy.setToolTip(
            self.tr(
                "Versions, settings and the last lines of the log. Your folders are not named; "
                "an error may name a photo, so read it before you send it."
            )
        )
        for button in (self.copy, self.folder):
            button.setAutoDefault(False)
        self._follows_end = True
        self._lay_out(look)
        self.text.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.text.verticalScrollBar().rangeChanged.connect(self._on_height_changed)
        self.copy.clicked.connect(self._on_report_wanted)
        self.folder.clicked.connect(self._on_folder_wanted)
        self._files.refused.connect(self._on_folder_refused)
        QShortcut(QKeySequence("F5"), self).activated.connect(papers.want_log)
        papers.log_read.connect(self.show_log)
        papers.report_written.connect(self._on_report_written)
        self.copy.setFocus()
        papers.want_log()

    @Slot(object)
    def show_log(self, tail: LogTail) -> None:
        """Show the end of the log, the newest line in sight."""
        self.text.setPlainText(tail.text)
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        self.text.moveCursor(QTextCursor.MoveOperation.StartOfLine)
        bar = self.text.verticalScrollBar()
        bar.setValue(bar.maximum())
        self._follows_end = True

    @Slot(int)
    def _on_scrolled(self, value: int) -> None:
        self._follows_end = value >= self.text.verticalScrollBar().maximum()

    @Slot(int, int)
    def _on_height_changed(self, first: int, last: int) -> None:
        # The log may be read before the dialog is laid out, and the dialog be made smaller: the
        # scroll bar keeps its value, and the newest line would be left below the edge.
        if self._follows_end:
            self.text.verticalScrollBar().setValue(last)

    def _lay_out(self, look: Appearance) -> None:
        head = DialogHead(look, self.tr("Log"))
        head.close_wanted.connect(self.reject)
        lead = words(
            self.tr(
                "What Autochrome noted for itself. If something went wrong, copy the report and "
                "send it to whoever helps you."
            ),
            "muted",
            wraps=True,
        )
        lead.setContentsMargins(24, 0, 24, 16)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 14, 24, 14)
        foot.setSpacing(8)
        foot.addWidget(self.copy)
        foot.addWidget(self.folder)
        foot.addSpacing(8)
        foot.addWidget(self.copied)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(lead)
        column.addWidget(line.across())
        column.addWidget(self.text, 1)
        column.addWidget(line.across())
        column.addLayout(foot)

    @Slot()
    def _on_report_wanted(self) -> None:
        screen = self.screen()
        size, ratio = screen.size(), screen.devicePixelRatio()
        self._papers.want_report(
            Circumstances(
                self._models.models,
                values_of(self._settings.settings),
                f"{QGuiApplication.platformName()}, {size.width()} x {size.height()} at {ratio:g}",
            )
        )

    @Slot(object)
    def _on_report_written(self, report: ProblemReport) -> None:
        QGuiApplication.clipboard().setText(report.text)
        self.copied.show()

    @Slot()
    def _on_folder_wanted(self) -> None:
        self._files.show_folder(self._papers.log_file.parent)

    @Slot(object)
    def _on_folder_refused(self, folder: Path) -> None:
        tell(self, not_shown(folder))
