"""The grid of a comparison: photos in rows, a column for the true colours and for each model."""

from typing import Final

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFont,
    QImage,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop.compare.photo_table import BestRole, CaptionRole, PhotoTable, PictureRole
from desktop.ui.accessible import give_role
from desktop.ui.appearance import Appearance, tabular
from desktop.ui.widgets.filling import filling

_GAP: Final = 10
_RADIUS: Final = 6.0
_CAPTION: Final = 24
_BADGE: Final = 11.0
_SHAPE: Final = 4 / 3
#: The tallest row, in logical px: on a large screen two rows and more stay in sight.
_TALLEST: Final = 300
_HEAD: Final = 46

_Index = QModelIndex | QPersistentModelIndex


class _CellPainter(QStyledItemDelegate):
    """Paints a picture, its caption, a badge on the best one and a ring at the current one."""

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a cell."""
        theme, cell = self._look.theme, QRectF(option.rect)
        frame = cell.adjusted(_GAP / 2, _GAP / 2, -_GAP / 2, -_GAP / 2 - _CAPTION)
        picture, is_best = index.data(PictureRole), bool(index.data(BestRole))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        shape = QPainterPath()
        shape.addRoundedRect(frame, _RADIUS, _RADIUS)
        painter.fillPath(shape, QColor(theme.hover))
        if isinstance(picture, QImage):
            painter.setClipPath(shape)
            painter.drawImage(frame, picture, filling(picture, frame))
            painter.setClipping(False)
        if is_best:
            self._paint_badge(painter, frame)
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_current or is_best:
            painter.setPen(QPen(QColor(theme.ink if is_current else theme.good), 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame.adjusted(-1, -1, 1, 1), _RADIUS + 1, _RADIUS + 1)
        self._paint_caption(painter, option, index, frame, is_current=is_current)
        painter.restore()

    def _paint_caption(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: _Index,
        frame: QRectF,
        *,
        is_current: bool,
    ) -> None:
        font = tabular(option.font, size_px=12)
        painter.setFont(font)
        theme = self._look.theme
        painter.setPen(QColor(theme.text if is_current else theme.muted))
        line = QRectF(frame.left(), frame.bottom() + 3, frame.width(), _CAPTION - 4)
        middle, text = Qt.TextElideMode.ElideMiddle, str(index.data(CaptionRole) or "")
        shown = painter.fontMetrics().elidedText(text, middle, int(line.width()))
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, shown)

    def _paint_badge(self, painter: QPainter, frame: QRectF) -> None:
        """Paint a sign on a ground of its own: it must show on any picture."""
        centre = QPointF(frame.right() - _BADGE - 5, frame.top() + _BADGE + 5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._look.theme.surface))
        painter.drawEllipse(centre, _BADGE, _BADGE)
        ratio = painter.device().devicePixelRatioF()
        icon = self._look.pixmap("circle-check", self._look.theme.good, 16, ratio)
        painter.drawPixmap(centre - QPointF(8, 8), icon)


class ColumnHeads(QWidget):
    """Names over the columns of the grid, and a line of figures below each.

    Args:
        look: its colours.
        grid: whose columns they stand over.
    """

    def __init__(self, look: Appearance, grid: QTableView) -> None:
        super().__init__()
        give_role(self, QAccessible.Role.StaticText)
        self._look, self._grid = look, grid
        self._heads: tuple[tuple[str, str], ...] = ()
        self.setFixedHeight(_HEAD)
        look.changed.connect(self.update)

    def show_heads(self, heads: tuple[tuple[str, str], ...]) -> None:
        """Show a name and a line for each column."""
        if heads != self._heads:
            self._heads = heads
            spoken = "; ".join(" ".join(part for part in head if part) for head in heads)
            self.setAccessibleName(spoken)
            self.setToolTip(heads[0][1])
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what fits; the rest ends in an ellipsis."""
        painter, theme = QPainter(self), self._look.theme
        name_font, line_font = QFont(self.font()), tabular(self.font(), size_px=12)
        name_font.setWeight(QFont.Weight.DemiBold)
        for column, (name, line) in enumerate(self._heads):
            left = self._grid.columnViewportPosition(column) + _GAP // 2
            width = self._grid.columnWidth(column) - _GAP
            for font, colour, text, top in (
                (name_font, theme.text, name, 4),
                (line_font, theme.muted, line, 23),
            ):
                painter.setFont(font)
                painter.setPen(QColor(colour))
                end = Qt.TextElideMode.ElideRight
                shown = painter.fontMetrics().elidedText(text, end, width)
                painter.drawText(QRectF(left, top, width, 20), Qt.AlignmentFlag.AlignCenter, shown)


class PhotoGrid(QTableView):
    """Shows a `PhotoTable`; columns share the width, rows are as high as their pictures.

    Signals:
        opened: a photo is to be looked at closely; its place.
        chosen: number of the best picture of a photo, 0 for no difference: place, number.
        laid_out: columns have other widths.
    """

    opened = Signal(int)
    chosen = Signal(int, int)
    laid_out = Signal()

    def __init__(self, look: Appearance, table: PhotoTable) -> None:
        super().__init__()
        self._painter = _CellPainter(look)
        self.setModel(table)
        self.setItemDelegate(self._painter)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always: one that comes makes the pictures smaller, and then it may not be needed.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("Photos by each model"))
        self.doubleClicked.connect(self._on_double_clicked)
        table.modelReset.connect(self._lay_out)
        look.changed.connect(self._on_look_changed)

    def sizeHint(self) -> QSize:
        """Ask for two rows."""
        return QSize(640, 360)

    def go_to(self, photo: int) -> None:
        """Make the row of a photo the current one."""
        column = max(0, self.currentIndex().column())
        self.setCurrentIndex(self.model().index(photo, column))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns."""
        super().resizeEvent(event)
        self._lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Look closely by Return, choose by digits; letters are no search here."""
        photo, number = self.currentIndex().row(), digit_of(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and photo >= 0:
            self.opened.emit(photo)
        elif number is not None and photo >= 0:
            self.chosen.emit(photo, number)
        elif event.text().isprintable() and event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _lay_out(self) -> None:
        columns = max(1, self.model().columnCount())
        width = self.viewport().width() // columns
        for column in range(columns):
            self.setColumnWidth(column, width)
        high = min(round((width - _GAP) / _SHAPE), _TALLEST)
        self.verticalHeader().setDefaultSectionSize(high + _GAP + _CAPTION)
        self.laid_out.emit()

    @Slot(QModelIndex)
    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())

    @Slot()
    def _on_look_changed(self) -> None:
        self.viewport().update()


def digit_of(event: QKeyEvent) -> int | None:
    """Give the digit that a key without others stands for."""
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return None
    text = event.text()
    return int(text) if len(text) == 1 and text in "0123456789" else None
