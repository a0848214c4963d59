"""Results as small pictures: a strip below the large one, or all over the view."""

from typing import Final

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from core.queue.jobs import Mark, QueueJob
from desktop.queue.queue_delegate import MARK_ICONS, mark_colour
from desktop.queue.review.review_model import JobRole, PictureRole, ReviewModel
from desktop.ui.appearance import Appearance
from desktop.ui.widgets.filling import filling

#: Logical px.
_STRIP_FRAME: Final = QSize(84, 60)
_GRID_FRAME: Final = QSize(184, 132)
_STRIP_GAP, _GRID_GAP = 8, 14
_NAME: Final = 22
_RADIUS: Final = 6.0
_BADGE: Final = 11.0
_Index = QModelIndex | QPersistentModelIndex
#: Keys with which lists are walked; all others are the view's that holds them.
_WALKS: Final = frozenset(
    {
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    }
)


class _Painter(QStyledItemDelegate):
    """Paints a result: its small picture, its mark, in the grid its name, and a ring at the one."""

    def __init__(self, look: Appearance, *, is_grid: bool) -> None:
        super().__init__()
        self._look, self._is_grid = look, is_grid
        self._frame = _GRID_FRAME if is_grid else _STRIP_FRAME

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Give all results one size."""
        gap = _GRID_GAP if self._is_grid else _STRIP_GAP
        below = _NAME if self._is_grid else 12
        return self._frame + QSize(gap, gap + below)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a result."""
        job = index.data(JobRole)
        if not isinstance(job, QueueJob):
            return
        theme, cell = self._look.theme, QRectF(option.rect)
        frame = QRectF(0, 0, self._frame.width(), self._frame.height())
        frame.moveCenter(QPointF(cell.center().x(), cell.center().y()))
        if self._is_grid:
            frame.moveTop(cell.top() + _GRID_GAP / 2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_picture(painter, index.data(PictureRole), frame)
        if job.mark is not Mark.NONE:
            self._paint_mark(painter, job.mark, frame)
        elif job.needs_look:
            self._paint_badge(painter, "eye", theme.caution, frame)
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_current or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(QPen(QColor(theme.ink if is_current else theme.muted), 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame, _RADIUS, _RADIUS)
        if self._is_grid:
            font = QFont(option.font)
            font.setPixelSize(12)
            painter.setFont(font)
            painter.setPen(QColor(theme.text if is_current else theme.muted))
            line = QRectF(frame.left(), frame.bottom() + 3, frame.width(), _NAME - 4)
            middle = Qt.TextElideMode.ElideMiddle
            name = painter.fontMetrics().elidedText(job.job.source.name, middle, int(line.width()))
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter, name)
        painter.restore()

    def _paint_picture(self, painter: QPainter, picture: object, frame: QRectF) -> None:
        shape, theme = QPainterPath(), self._look.theme
        shape.addRoundedRect(frame, _RADIUS, _RADIUS)
        painter.fillPath(shape, QColor(theme.raised))
        if isinstance(picture, QImage):
            painter.setClipPath(shape)
            painter.drawImage(frame, picture, filling(picture, frame))
            painter.setClipping(False)
            return
        icon = self._look.pixmap("image", theme.faint, 20, painter.device().devicePixelRatioF())
        painter.drawPixmap(frame.center() - QRectF(0, 0, 20, 20).center(), icon)

    def _paint_mark(self, painter: QPainter, mark: Mark, frame: QRectF) -> None:
        self._paint_badge(painter, MARK_ICONS[mark], mark_colour(mark, self._look.theme), frame)

    def _paint_badge(self, painter: QPainter, icon: str, colour: str, frame: QRectF) -> None:
        """Paint a sign on a ground of its own: it must show on any picture."""
        centre = QPointF(frame.right() - _BADGE - 4, frame.top() + _BADGE + 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._look.theme.surface))
        painter.drawEllipse(centre, _BADGE, _BADGE)
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(centre - QPointF(7.5, 7.5), self._look.pixmap(icon, colour, 15, ratio))


class ReviewFrames(QListView):
    """Shows a `ReviewModel`; what is current is so in all views that share a selection.

    Args:
        look: theme and icons.
        model: the results.
        is_grid: all over the view, with names; else one row.

    Signals:
        seen: tuple of the results in sight, when others come into sight.
        opened: a result was clicked twice.
    """

    seen = Signal(object)
    opened = Signal()

    def __init__(self, look: Appearance, model: ReviewModel, *, is_grid: bool) -> None:
        super().__init__()
        self._results, self._is_grid = model, is_grid
        self._painter = _Painter(look, is_grid=is_grid)
        self.setModel(model)
        self.setItemDelegate(self._painter)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(is_grid)
        self.setUniformItemSizes(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAccessibleName(self.tr("Results"))
        if is_grid:
            bar = self.verticalScrollBar()
        else:
            self.setProperty("kind", "strip")
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setFixedHeight(_STRIP_FRAME.height() + 20)
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            bar = self.horizontalScrollBar()
        bar.valueChanged.connect(self.tell_seen)
        model.modelReset.connect(self.tell_seen)
        model.rowsInserted.connect(self.tell_seen)
        self.doubleClicked.connect(self.opened)
        look.changed.connect(self._on_look_changed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell what came into sight."""
        super().resizeEvent(event)
        if self._is_grid:
            self._centre()
        self.tell_seen()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Roll the strip with a wheel that only turns up and down."""
        if self._is_grid:
            super().wheelEvent(event)
            return
        turned = event.angleDelta().x() or event.angleDelta().y()
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - turned)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk by keys in the grid; letters are no search here."""
        if self._is_grid and event.key() in _WALKS:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _centre(self) -> None:
        """Leave as much room on the left of the columns as on their right."""
        cell = self._painter.sizeHint(QStyleOptionViewItem(), QModelIndex()).width()
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        side = max(0, room % cell // 2 if room >= cell else 0)
        if self.viewportMargins().left() != side:
            self.setViewportMargins(side, 8, 0, 8)

    @Slot()
    def tell_seen(self) -> None:
        """Tell what is in sight."""
        if not self.isVisible() or not self._results.rowCount():
            return
        inside = self._painter.sizeHint(QStyleOptionViewItem(), QModelIndex())
        near = QPoint(inside.width() // 2, inside.height() // 2)
        across = self.viewport().width() // inside.width() + 2
        down = self.viewport().height() // inside.height() + 3 if self._is_grid else 1
        # In the grid a part of the row above is seen, too.
        first = max(0, self.indexAt(near).row() - (across if self._is_grid else 1))
        last = min(self._results.rowCount(), first + across * down)
        self.seen.emit(tuple(self._results.at(row) for row in range(first, last)))

    @Slot()
    def _on_look_changed(self) -> None:
        self.viewport().update()
