"""A list of entries under headings, each with a strip of pictures or a second line of words."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractItemView, QListView

from desktop.ui.appearance import Appearance
from desktop.ui.widgets.grouped_delegate import GroupedDelegate
from desktop.ui.widgets.grouped_rows import GroupedRows, Section


class GroupedList(QListView):
    """Shows sections; one entry is chosen, by mouse or keyboard.

    Signals:
        chosen: key of the entry that is chosen now.
    """

    chosen = Signal(str)

    def __init__(self, look: Appearance, name: str) -> None:
        super().__init__()
        self._rows = GroupedRows(self)
        self._painter = GroupedDelegate(look)
        self.setModel(self._rows)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.verticalScrollBar().setSingleStep(16)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        look.changed.connect(self._on_look_changed)

    @property
    def key(self) -> str:
        """The key of the chosen entry; empty where there is none."""
        entry = self._rows.entry(self.currentIndex().row())
        return "" if entry is None else entry.key

    @property
    def keys(self) -> list[str]:
        """The keys of all entries, from top to bottom."""
        return self._rows.keys()

    def show_sections(self, sections: Sequence[Section], *, key: str = "") -> None:
        """Show sections and choose an entry: the one with a key, else the first."""
        wanted = key or self.key
        self._rows.fill(sections)
        row = self._rows.row_of(wanted)
        if row < 0 and self.keys:
            row = self._rows.row_of(self.keys[0])
        if row >= 0:
            self.setCurrentIndex(self._rows.index(row))

    def choose(self, key: str) -> None:
        """Choose the entry with a key, if there is one."""
        row = self._rows.row_of(key)
        if row >= 0:
            self.setCurrentIndex(self._rows.index(row))
            self.scrollTo(self._rows.index(row))

    def show_picture(self, key: str, picture: QImage) -> None:
        """Show the picture of an entry."""
        self._rows.show_picture(key, picture)

    @Slot(QModelIndex)
    def _on_current_changed(self, current: QModelIndex) -> None:
        if current.isValid() and self.key:
            self.chosen.emit(self.key)

    @Slot()
    def _on_look_changed(self) -> None:
        self.viewport().update()
