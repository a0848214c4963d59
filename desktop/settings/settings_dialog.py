"""The dialog of the settings; what is changed holds at once."""

from dataclasses import replace
from enum import Enum, auto
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.settings.export_form import ExportForm
from desktop.settings.general_page import GeneralPage, Part
from desktop.settings.language_wait import LanguageWait
from desktop.settings.settings_store import SettingsStore
from desktop.settings.window_settings import Settings
from desktop.ui.appearance import Appearance
from desktop.ui.file_manager import FileManager
from desktop.ui.message_box import tell
from desktop.ui.messages import not_shown
from desktop.ui.widgets import line
from desktop.ui.widgets.buttons import PushButton, Segment, SegmentedControl
from desktop.ui.widgets.dialog_head import DialogHead, fitting

_SIZE: Final = (640, 748)
_SMALLEST: Final = (560, 400)


class Page(Enum):
    """What the settings are about."""

    GENERAL = auto()
    RESULTS = auto()


class SettingsDialog(QDialog):
    """Shows the settings on pages, and takes each change at once."""

    def __init__(
        self,
        parent: QWidget,
        look: Appearance,
        store: SettingsStore,
        language: LanguageWait,
        home: Path,
    ) -> None:
        super().__init__(parent)
        self._store, self._language = store, language
        self._home = home
        self._files = FileManager(self)
        self.general, self.results = GeneralPage(look, home), ExportForm(look)
        self.tabs = SegmentedControl(
            look,
            self.tr("Pages"),
            (
                Segment(
                    Page.GENERAL, self.tr("General"), "settings", self.tr("Window and computer")
                ),
                Segment(
                    Page.RESULTS, self.tr("Results"), "image-down", self.tr("Files that are made")
                ),
            ),
        )
        self.tabs.show_words(True)
        self.reset = PushButton(self.tr("Reset this page"))
        self.reset.setAutoDefault(False)
        self._stack = QStackedWidget()
        self.setWindowTitle(self.tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumSize(*_SMALLEST)
        self.resize(fitting(parent, *_SIZE))
        self._lay_out(look)
        self.tabs.chosen.connect(self._on_page_chosen)
        self.reset.clicked.connect(self._on_reset)
        self.general.changed.connect(self._on_settings_wanted)
        self.results.changed.connect(self._on_results_changed)
        self.general.folder_wanted.connect(self._on_folder_wanted)
        self._files.refused.connect(self._on_folder_refused)
        store.changed.connect(self._on_changed)
        language.changed.connect(self._on_changed)
        self._on_changed()
        self.show_page(Page.GENERAL)
        self.setFocus()

    @property
    def page(self) -> Page:
        """What is shown."""
        return list(Page)[self._stack.currentIndex()]

    def show_page(self, page: Page) -> None:
        """Show a page."""
        self.tabs.show_value(page)
        self._stack.setCurrentIndex([*Page].index(page))

    def go_to(self, part: Part) -> None:
        """Show a setting, and give it the keyboard."""
        self.show_page(Page.GENERAL)
        field, area = self.general.field(part), self._stack.currentWidget()
        if isinstance(area, QScrollArea):
            area.ensureWidgetVisible(field)
        field.setFocus(Qt.FocusReason.TabFocusReason)

    def _lay_out(self, look: Appearance) -> None:
        head = DialogHead(look, self.tr("Settings"))
        head.close_wanted.connect(self.reject)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(24, 4, 24, 16)
        tabs.addWidget(self.tabs)
        tabs.addStretch(1)
        for page in (self.general, self.results):
            self._stack.addWidget(_scrolling(page))
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 14, 24, 14)
        foot.addWidget(self.reset)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addLayout(tabs)
        column.addWidget(line.across())
        column.addWidget(self._stack, 1)
        column.addWidget(line.across())
        column.addLayout(foot)

    @Slot(object)
    def _on_page_chosen(self, page: Page) -> None:
        self.show_page(page)

    @Slot()
    def _on_reset(self) -> None:
        if self._stack.currentIndex() == [*Page].index(Page.GENERAL):
            self.general.reset()
        else:
            self.results.reset()

    @Slot(object)
    def _on_settings_wanted(self, settings: Settings) -> None:
        self._store.take(settings)

    @Slot()
    def _on_results_changed(self) -> None:
        self._store.take(replace(self._store.settings, results=self.results.choice))

    @Slot()
    def _on_folder_wanted(self) -> None:
        self._home.mkdir(parents=True, exist_ok=True)
        self._files.show_folder(self._home)

    @Slot(object)
    def _on_folder_refused(self, folder: Path) -> None:
        tell(self, not_shown(folder))

    @Slot()
    def _on_changed(self) -> None:
        settings = self._store.settings
        self.general.show_settings(settings, self._language.waits_for)
        self.results.show_choice(settings.results)


def _scrolling(page: QWidget) -> QScrollArea:
    """Put a page into an area that scrolls where the dialog is low."""
    page.setContentsMargins(24, 12, 24, 12)
    area = QScrollArea()
    area.setWidget(page)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area
