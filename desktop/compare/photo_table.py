"""The photos of a comparison as a table: a row a photo, the true colours first, then each model."""

from typing import Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Slot,
)
from PySide6.QtGui import QImage

from desktop.compare.comparison import Comparison
from desktop.compare.comparison_texts import decimal

#: The small picture of a cell, a `QImage`; None while it is not there.
PictureRole: Final = Qt.ItemDataRole.UserRole + 1
#: Whether the picture was chosen as the best of its photo.
BestRole: Final = Qt.ItemDataRole.UserRole + 2
#: The line below the picture.
CaptionRole: Final = Qt.ItemDataRole.UserRole + 3

_Index = QModelIndex | QPersistentModelIndex


class PhotoTable(QAbstractTableModel):
    """Follows a `Comparison`."""

    def __init__(self, comparison: Comparison, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._comparison = comparison
        self._count = 0
        comparison.begun.connect(self._on_begun)
        comparison.photo_added.connect(self._on_added)
        comparison.photo_changed.connect(self._on_changed)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  as Qt has it
        """Count the photos."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Count the true colours and the models."""
        return 0 if parent.isValid() else 1 + len(self._comparison.contenders)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a picture and what is said of it."""
        if not index.isValid():
            return None
        photo, column = index.row(), index.column()
        match role:
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return self._words(photo, column)
            case _ if role == PictureRole:
                return self._picture(photo, column)
            case _ if role == BestRole:
                return self._is_best(photo, column)
            case _ if role == CaptionRole:
                return self._caption(photo, column)
        return None

    def model_of(self, photo: int, column: int) -> int | None:
        """Give the place of the model that a cell shows; None for the true colours."""
        return None if column == 0 else self._comparison.models_of(photo)[column - 1]

    def _picture(self, photo: int, column: int) -> QImage | None:
        shown, model = self._comparison.photos[photo], self.model_of(photo, column)
        return shown.truth if model is None else shown.pictures.get(model)

    def _is_best(self, photo: int, column: int) -> bool:
        blind, model = self._comparison.blind, self.model_of(photo, column)
        return blind is not None and model is not None and blind.best(photo) == model

    def _caption(self, photo: int, column: int) -> str:
        shown, model = self._comparison.photos[photo], self.model_of(photo, column)
        if model is None:
            return shown.path.name
        if self._comparison.is_blind:
            return ""  # they would tell, and its number stands over the column
        figures = shown.figures.get(model)
        if figures is None:
            return ""
        return self.tr("Distance {value}").format(value=decimal(figures.coloured.ab))

    def _words(self, photo: int, column: int) -> str:
        name = self._comparison.photos[photo].path.name
        if column == 0:
            return self.tr("{photo}, true colours").format(photo=name)
        model = self._comparison.models_of(photo)[column - 1]
        called = self._comparison.contenders[model].name
        if self._comparison.is_blind:
            called = self.tr("Picture {number}").format(number=column)
        if self._is_best(photo, column):
            return self.tr("{photo}, {model}, chosen as the best").format(photo=name, model=called)
        return self.tr("{photo}, {model}").format(photo=name, model=called)

    @Slot()
    def _on_begun(self) -> None:
        self.beginResetModel()
        self._count = 0
        self.endResetModel()

    @Slot(int)
    def _on_added(self, photo: int) -> None:
        self.beginInsertRows(QModelIndex(), photo, photo)
        self._count += 1
        self.endInsertRows()

    @Slot(int)
    def _on_changed(self, photo: int) -> None:
        self.dataChanged.emit(self.index(photo, 0), self.index(photo, self.columnCount() - 1))
