"""The sheet before a folder is watched: where results go, and what becomes of what is there."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from core.base.errors import UsageError
from core.watch.watched_folder import WatchedFolder
from desktop.settings.export_choice import ExportChoice
from desktop.ui.core_words import error_words
from desktop.ui.folder_dialog import ask_for_folder
from desktop.ui.messages import place_words
from desktop.ui.widgets.buttons import PushButton
from desktop.ui.widgets.elided_label import ElidedLabel
from desktop.ui.widgets.labels import words as make_label

_WIDTH: Final = 520
_MARGIN: Final = 28
_LABELS: Final = 104


class WatchSheet(QDialog):
    """Says what a watch will do and begins it; Escape begins nothing.

    Args:
        parent: the window.
        folder: that is to be watched.
        choice: where results go, and how they are called, unless something else is chosen.
        model: id, for the example of a name.

    Signals:
        begin_wanted: the `WatchedFolder`, and whether what is there is coloured, too.
    """

    begin_wanted = Signal(object, bool)

    def __init__(self, parent: QWidget, folder: Path, choice: ExportChoice, model: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._folder, self._choice = folder, choice
        self._place = choice.place
        title = self.tr("Watch a folder")
        self.setWindowTitle(title)
        self._about = make_label(
            self.tr(
                "What comes into it is coloured by itself, once all of it is written: now and "
                "whenever Autochrome is open."
            ),
            "muted",
            wraps=True,
        )
        self._where, self._results, self._called = ElidedLabel(), ElidedLabel(), ElidedLabel()
        self._where.show_text(place_words(folder))
        self._called.show_text(choice.name_for(folder / self.tr("Anna 1921.jpg"), model))
        self.change = PushButton(self.tr("Change…"), kind="link")
        self.change.setAccessibleName(self.tr("Choose the folder for results"))
        self.takes_all = QCheckBox(self.tr("Colour the photos that are there already, too"))
        self.takes_all.setChecked(True)
        self.recursive = QCheckBox(self.tr("Watch the folders in it, too"))
        self.recursive.setChecked(True)
        self._refusal = make_label("", "bad", wraps=True)
        self._cancel = PushButton(self.tr("Cancel"))
        self.go = PushButton(self.tr("Watch"), kind="primary")
        for button in (self._cancel, self.change):
            button.setAutoDefault(False)
        self.go.setDefault(True)
        self._lay_out(make_label(title, "title"))
        self.change.clicked.connect(self._on_change_clicked)
        self._cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self._on_go_clicked)
        self.go.setFocus()
        self._refresh()

    @property
    def watched(self) -> WatchedFolder:
        """What would be watched."""
        return WatchedFolder(
            self._folder,
            self._place,
            self._choice.pattern,
            self._choice.options.result_format,
            recursive=self.recursive.isChecked(),
        )

    def _lay_out(self, title: QWidget) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(0, _LABELS)
        grid.setColumnStretch(1, 1)
        rows = (
            (self.tr("Folder"), self._where),
            (self.tr("Results go to"), self._results),
            (self.tr("Called like"), self._called),
        )
        for number, (words, value) in enumerate(rows):
            grid.addWidget(make_label(words, "muted"), number, 0)
            grid.addWidget(value, number, 1)
        grid.addWidget(self.change, 1, 2)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 24, _MARGIN, 22)
        column.setSpacing(14)
        column.addWidget(title)
        column.addWidget(self._about)
        column.addLayout(grid)
        column.addWidget(self.takes_all)
        column.addWidget(self.recursive)
        column.addWidget(self._refusal)
        column.addSpacing(4)
        column.addLayout(buttons)
        self.setFixedWidth(_WIDTH)

    def _refresh(self) -> None:
        watched, refusal = self.watched, ""
        self._results.show_text(place_words(watched.results))
        try:
            watched.require_sound()
        except UsageError as error:
            refusal = error_words(error)
        self._refusal.setText(refusal)
        self._refusal.setVisible(bool(refusal))
        self.go.setEnabled(not refusal)

    @Slot()
    def _on_change_clicked(self) -> None:
        title = self.tr("Choose a folder for all results")
        ask_for_folder(self, title, self._folder.parent, self.put_results_into)

    @Slot(str)
    def put_results_into(self, folder: str) -> None:
        """Send results to one folder."""
        self._place = Path(folder)
        self._refresh()

    @Slot()
    def _on_go_clicked(self) -> None:
        self.begin_wanted.emit(self.watched, self.takes_all.isChecked())
        self.accept()
