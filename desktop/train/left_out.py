"""The photos of a folder that are not learned from, each with its reason."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Slot,
)
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.train import training_texts
from desktop.train.training_jobs import LeftOut
from desktop.train.widgets.page_parts import card, label
from desktop.ui.appearance import Appearance
from desktop.ui.file_manager import FileManager
from desktop.ui.message_box import tell
from desktop.ui.messages import not_shown
from desktop.ui.widgets.dialog_head import DialogHead

_ROW: Final = 30
_REASON_WIDTH: Final = 170
_SIZE: Final = QSize(620, 480)
_Index = QModelIndex | QPersistentModelIndex


class LeftOutModel(QAbstractListModel):
    """The files in a list; names are given below the folder that was chosen."""

    def __init__(self, folder: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._folder = folder
        self._files: tuple[LeftOut, ...] = ()

    def show_files(self, files: Sequence[LeftOut]) -> None:
        """Show files."""
        self.beginResetModel()
        self._files = tuple(files)
        self.endResetModel()

    def file(self, index: _Index) -> LeftOut:
        """Give the file of a row."""
        return self._files[index.row()]

    def rowCount(self, parent: _Index | None = None) -> int:
        """Count the files."""
        return 0 if parent is not None and parent.isValid() else len(self._files)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the name of a file, or name and reason for a screen reader."""
        if not index.isValid():
            return None
        file = self.file(index)
        name = str(file.path)
        if file.path.is_relative_to(self._folder):
            name = str(file.path.relative_to(self._folder))
        if role == Qt.ItemDataRole.DisplayRole:
            return name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{name}: {training_texts.reason(file.reason)}"
        return str(file.path) if role == Qt.ItemDataRole.ToolTipRole else None


class _Delegate(QStyledItemDelegate):
    """Paints name and reason in two columns."""

    def __init__(self, look: Appearance, model: LeftOutModel) -> None:
        super().__init__(model)
        self._look = look
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = self._look.theme
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        metrics = option.fontMetrics
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(theme.hover))
        name = rect.adjusted(12, 0, -_REASON_WIDTH - 24, 0)
        shown = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideMiddle, name.width())
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        painter.drawText(name, Qt.AlignmentFlag.AlignVCenter, shown)
        reason = QRect(rect.right() - _REASON_WIDTH - 12, rect.top(), _REASON_WIDTH, rect.height())
        painter.setPen(QColor(theme.muted))
        told = training_texts.reason(self._model.file(index).reason)
        painter.drawText(
            reason,
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
            metrics.elidedText(told, Qt.TextElideMode.ElideRight, _REASON_WIDTH),
        )


class LeftOutDialog(QDialog):
    """Lists what is left out; a double click, or Return, shows a file in its folder."""

    def __init__(self, parent: QWidget, look: Appearance, folder: Path) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Photos that are left out"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.model = LeftOutModel(folder, self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Delegate(look, self.model))
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setAccessibleName(self.tr("Photos that are left out"))
        self._files = FileManager(self)
        self._files.refused.connect(self._on_folder_refused)
        self.list.activated.connect(self._on_activated)
        head = DialogHead(look, self.windowTitle())
        head.close_wanted.connect(self.reject)
        column = QVBoxLayout()
        column.setContentsMargins(24, 0, 24, 24)
        column.setSpacing(0)
        hint = self.tr("Nothing is moved or deleted. Double-click a photo to see its folder.")
        column.addWidget(label(hint, "muted"))
        column.addSpacing(16)
        frame = card()
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(4, 8, 4, 8)
        inside.addWidget(self.list)
        column.addWidget(frame, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(head)
        outer.addLayout(column, 1)
        self.resize(_SIZE)
        self.list.setFocus()

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        self._files.show_file(self.model.file(index).path)

    @Slot(object)
    def _on_folder_refused(self, folder: Path) -> None:
        tell(self, not_shown(folder))
