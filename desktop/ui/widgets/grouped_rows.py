"""The rows of a grouped list: entries under headings, and the model that Qt asks for them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QImage

#: Roles under which rows and pictures are kept.
RowRole: Final = Qt.ItemDataRole.UserRole + 1
PictureRole: Final = Qt.ItemDataRole.UserRole + 2

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that can be chosen.

    Attributes:
        key: what comes back when it is.
        title: what it is called.
        note: a few words below the title; not shown where there is a picture.
        badge: a word that marks it, or empty.
        has_picture: whether room is kept for a strip of pictures.
        is_bad: whether something is wrong with it.
    """

    key: str
    title: str
    note: str = ""
    badge: str = ""
    has_picture: bool = False
    is_bad: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """Entries under a heading."""

    heading: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A row that parts sections; it cannot be chosen."""

    text: str
    is_first: bool


class GroupedRows(QAbstractListModel):
    """The rows of all sections, one after another, and the pictures of entries."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: list[Heading | Entry] = []
        self._pictures: dict[str, QImage] = {}

    def rowCount(self, parent: _Index | None = None) -> int:
        """Count headings and entries."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what a row shows, and what it is."""
        row = self._rows[index.row()]
        if role == RowRole:
            return row
        if isinstance(row, Heading):
            return row.text if role == Qt.ItemDataRole.DisplayRole else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(part for part in (row.title, row.badge, row.note) if part)
            case Qt.ItemDataRole.ToolTipRole:
                return row.note or None
            case _ if role == PictureRole:
                return self._pictures.get(row.key)
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let entries be chosen, and headings not."""
        if isinstance(self._rows[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def fill(self, sections: Sequence[Section]) -> None:
        """Take other rows."""
        self.beginResetModel()
        self._rows = []
        for section in sections:
            if section.heading:
                self._rows.append(Heading(section.heading, is_first=not self._rows))
            self._rows += section.entries
        self.endResetModel()

    def entry(self, row: int) -> Entry | None:
        """Give the entry of a row; None for a heading or no row."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found if isinstance(found, Entry) else None

    def row_of(self, key: str) -> int:
        """Give the row of an entry; -1 where there is none."""
        keys = [row.key if isinstance(row, Entry) else None for row in self._rows]
        return keys.index(key) if key in keys else -1

    def keys(self) -> list[str]:
        """Give the keys of all entries, from top to bottom."""
        return [row.key for row in self._rows if isinstance(row, Entry)]

    def show_picture(self, key: str, picture: QImage) -> None:
        """Keep the picture of an entry, whether it is there yet or not."""
        self._pictures[key] = picture
        row = self.row_of(key)
        if row >= 0:
            self.dataChanged.emit(self.index(row), self.index(row))
