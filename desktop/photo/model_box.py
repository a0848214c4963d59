"""The drop-down box of models: under headings, each with a line that says what it is good at."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.photo.adjust_view import ModelChoice
from desktop.ui.appearance import Appearance
from desktop.ui.widgets.choice_box import ChoiceBox
from desktop.ui.widgets.choice_rows import TICK, draw_tick
from desktop.ui.widgets.grouped_delegate import draw_elided, sized

#: Logical px.
_ROW: Final = 46
_HEADING: Final = 30
_LINE: Final = 18
_PAD: Final = 10
_RADIUS: Final = 6.0
#: The list is as wide as its longest line, within reason.
_WIDEST: Final = 560
#: So many rows are shown before the list scrolls.
_MOST_ROWS: Final = 16

_SummaryRole: Final = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex


class ModelBox(ChoiceBox):
    """A combo box of models; the data of an item is its id."""

    def __init__(self, look: Appearance, name: str) -> None:
        super().__init__(look, name)
        self._rows = QStandardItemModel(self)
        self._painter = _ModelDelegate(look, self)
        self.setModel(self._rows)
        self.setItemDelegate(self._painter)
        self.setMaxVisibleItems(_MOST_ROWS)

    def show_models(self, models: Sequence[ModelChoice]) -> None:
        """Offer models, those of one group after another; none is chosen."""
        self._rows.clear()
        has_headings, group = len({model.group for model in models}) > 1, ""
        for model in models:
            if has_headings and model.group != group:
                group = model.group
                heading = QStandardItem(group)
                heading.setFlags(Qt.ItemFlag.NoItemFlags)
                self._rows.appendRow(heading)
            row = QStandardItem(model.name)
            row.setData(model.id, Qt.ItemDataRole.UserRole)
            row.setData(model.summary, _SummaryRole)
            row.setData(f"{model.name}. {model.summary}", Qt.ItemDataRole.AccessibleTextRole)
            self._rows.appendRow(row)
        self.setCurrentIndex(-1)

    def showPopup(self) -> None:
        """Give the list the width of its longest line; it ends where the box does."""
        self.view().setMinimumWidth(max(self.width(), self._painter.widest(self._rows)))
        super().showPopup()
        shown = self.view().window()
        end = self.mapToGlobal(self.rect().topRight()).x() + 1
        left = max(self.screen().availableGeometry().left(), end - shown.width())
        shown.move(left, shown.y())


class _ModelDelegate(QStyledItemDelegate):
    """Paints headings, and models with what they are good at; the one in force has a tick."""

    def __init__(self, look: Appearance, box: ModelBox) -> None:
        super().__init__(box)
        self._look, self._box = look, box

    def widest(self, rows: QStandardItemModel) -> int:
        """Give the width at which no line is cut, in logical px."""
        small = QFontMetrics(sized(self._box.font(), 12, QFont.Weight.Normal))
        summaries = (rows.index(row, 0).data(_SummaryRole) or "" for row in range(rows.rowCount()))
        longest = max(map(small.horizontalAdvance, summaries), default=0)
        return min(_WIDEST, longest + 4 * _PAD + TICK + self._bar_px())

    def _bar_px(self) -> int:
        return self._box.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Give a row the height of what it shows."""
        return QSize(self._box.width(), _ROW if _is_model(index) else _HEADING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a row."""
        theme, box = self._look.theme, QRectF(option.rect)
        words, left = str(index.data() or ""), box.left() + _PAD
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not _is_model(index):
            painter.setFont(sized(option.font, 12, QFont.Weight.DemiBold))
            painter.setPen(QColor(theme.muted))
            draw_elided(painter, box.adjusted(_PAD, 6, -_PAD, 0), words)
            painter.restore()
            return
        is_present = index.row() == self._box.currentIndex()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QColor(theme.edge) if theme.is_contrast else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.hover))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
        right = box.right() - _PAD - TICK
        if is_present:
            tick = QRectF(right, box.center().y() - TICK / 2, TICK, TICK)
            draw_tick(painter, tick, QColor(theme.text))
        line = QRectF(left, box.top() + (_ROW - 2 * _LINE) / 2, right - _PAD - left, _LINE)
        weight = QFont.Weight.DemiBold if is_present else QFont.Weight.Medium
        painter.setFont(sized(option.font, 13, weight))
        painter.setPen(QColor(theme.text))
        draw_elided(painter, line, words)
        painter.setFont(sized(option.font, 12, QFont.Weight.Normal))
        painter.setPen(QColor(theme.muted))
        draw_elided(painter, line.translated(0, _LINE), str(index.data(_SummaryRole) or ""))
        painter.restore()


def _is_model(index: _Index) -> bool:
    return index.data(Qt.ItemDataRole.UserRole) is not None
