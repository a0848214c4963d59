"""Paints a photo of the queue: thumbnail, name, what it is at."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from core.queue.jobs import JobState, Mark, QueueJob
from desktop.queue.heading_painter import paint_heading
from desktop.queue.queue_groups import Heading
from desktop.queue.queue_model import QueueModel
from desktop.queue.queue_roles import (
    BeforeRole,
    BrokenRole,
    ItemRole,
    OlderRole,
    OwnRole,
    ThumbnailRole,
)
from desktop.queue.queue_row_texts import words_for
from desktop.ui.appearance import Appearance
from desktop.ui.theme import Theme
from desktop.ui.widgets.filling import filling

ROW_HEIGHT: Final = 64
_THUMBNAIL: Final = 48
#: In line with the headings of the panel; the ground of a row reaches a little further.
_EDGE: Final = 20
_GROUND_EDGE: Final = 10
_GAP: Final = 12
_BAR: Final = 3.0
_ICON: Final = 18

_OWN_ICON: Final = 14
#: The line between before and after, as in the viewer.
_SPLIT: Final = QColor(255, 255, 255)
_LOOKED_AT: Final = QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected

_ICONS: Final = {
    JobState.DONE: "circle-check",
    JobState.SKIPPED: "skip-forward",
    JobState.FAILED: "circle-alert",
}

#: What somebody thinks of a result.
MARK_ICONS: Final = {
    Mark.GOOD: "badge-check",
    Mark.AGAIN: "rotate-ccw",
    Mark.GREY: "droplet-off",
}


class QueueDelegate(QStyledItemDelegate):
    """Paints rows; `phase`, 0..1, moves the bar of those being worked on."""

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self.phase = 0.0

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Give all rows one height."""
        return QSize(200, ROW_HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint a row."""
        item = index.data(ItemRole)
        if isinstance(item, Heading):
            self._paint_heading(painter, option, index, item)
        if not isinstance(item, QueueJob):
            return
        theme, row = self._look.theme, QRectF(option.rect)
        # As wide as the list with its scroll bar: what ends a row stays in line with the panel.
        row.setWidth(option.widget.width())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_ground(painter, option, row, theme)
        is_broken = index.data(BrokenRole) is True
        frame = self._paint_thumbnail(painter, index.data(ThumbnailRole), row, theme)
        if item.state is JobState.DONE and option.state & _LOOKED_AT:
            _paint_before(painter, index.data(BeforeRole), frame)
        has_own, is_older = index.data(OwnRole) is True, index.data(OlderRole) is True
        if is_broken:
            self._paint_sign(painter, "circle-alert", theme.bad, row)
        else:
            self._paint_icon(painter, item, row, theme, is_older=is_older)
        words = words_for(item, is_older=is_older, is_broken=is_broken)
        is_bad = is_broken or item.state is JobState.FAILED
        line = self._paint_name(painter, option.font, item, row, theme, has_sign=is_broken)
        self._paint_words(painter, option.font, words, line, theme, has_own=has_own, is_bad=is_bad)
        if item.state is JobState.WORKING:
            self._paint_bar(painter, row, theme)
        painter.restore()

    def _paint_heading(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        heading: Heading,
    ) -> None:
        row, state = QRectF(option.rect), option.state
        row.setWidth(option.widget.width())
        model = index.model()
        if not isinstance(model, QueueModel):
            return
        labels = model.labels_of(heading)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_heading(
            painter, self._look, option.font, heading, labels, row,
            is_current=bool(state & QStyle.StateFlag.State_HasFocus),
            is_under=bool(state & QStyle.StateFlag.State_MouseOver),
        )  # fmt: skip
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, row: QRectF, theme: Theme
    ) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if selected or hovered:
            is_flat = not (selected and theme.is_contrast)
            painter.setPen(Qt.PenStyle.NoPen if is_flat else QColor(theme.edge))
            painter.setBrush(QColor(theme.raised if selected else theme.hover))
            painter.drawRoundedRect(row.adjusted(_GROUND_EDGE, 1, -_GROUND_EDGE, -1), 8, 8)
        if selected and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(theme.focus), theme.row_ring))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            half = theme.row_ring / 2
            side, above = _GROUND_EDGE + half, 1 + half
            painter.drawRoundedRect(row.adjusted(side, above, -side, -above), 8, 8)

    def _paint_thumbnail(
        self, painter: QPainter, picture: object, row: QRectF, theme: Theme
    ) -> QRectF:
        top = row.top() + (row.height() - _THUMBNAIL) / 2
        frame = QRectF(row.left() + _EDGE, top, _THUMBNAIL, _THUMBNAIL)
        shape = _rounded(frame)
        painter.fillPath(shape, QColor(theme.track))
        if not isinstance(picture, QImage):
            ratio = painter.device().devicePixelRatioF()
            icon = self._look.pixmap("image", theme.faint, 20, ratio)
            painter.drawPixmap(frame.center() - QRectF(0, 0, 20, 20).center(), icon)
            return frame
        painter.setClipPath(shape)
        painter.drawImage(frame, picture, filling(picture, frame))
        painter.setClipping(False)
        return frame

    def _paint_icon(
        self, painter: QPainter, item: QueueJob, row: QRectF, theme: Theme, *, is_older: bool
    ) -> None:
        name, colour = _ICONS.get(item.state), status_colour(item.state, theme)
        if name is None:
            return
        marked = MARK_ICONS.get(item.mark) if item.state is JobState.DONE else None
        if marked is not None:
            name, colour = marked, mark_colour(item.mark, theme)
        elif is_older:
            name, colour = "rotate-ccw", theme.caution
        elif item.is_in_part:
            name, colour = "circle-alert", theme.caution
        elif item.needs_look:
            name, colour = "eye", theme.caution
        self._paint_sign(painter, name, colour, row)

    def _paint_sign(self, painter: QPainter, name: str, colour: str, row: QRectF) -> None:
        ratio = painter.device().devicePixelRatioF()
        pixmap = self._look.pixmap(name, colour, _ICON, ratio)
        top = row.top() + (row.height() - _ICON) / 2
        painter.drawPixmap(int(row.right() - _EDGE - _ICON), int(top), pixmap)

    def _paint_name(
        self,
        painter: QPainter,
        font: QFont,
        item: QueueJob,
        row: QRectF,
        theme: Theme,
        *,
        has_sign: bool,
    ) -> QRectF:
        """Paint the name, and give the line that is left below it."""
        left = row.left() + _EDGE + _THUMBNAIL + _GAP
        has_sign = has_sign or item.state in _ICONS
        right = row.right() - (_EDGE + _ICON + 8 if has_sign else _EDGE)
        line = QRectF(left, row.top() + 13, right - left, 18)
        name_font = QFont(font)
        name_font.setWeight(QFont.Weight.Medium)
        painter.setFont(name_font)
        painter.setPen(QColor(theme.text))
        _draw_line(painter, line, item.job.source.name, Qt.TextElideMode.ElideMiddle)
        return line.translated(0, 20)

    def _paint_words(
        self,
        painter: QPainter,
        font: QFont,
        words: str,
        line: QRectF,
        theme: Theme,
        *,
        has_own: bool,
        is_bad: bool,
    ) -> None:
        small = QFont(font)
        small.setPixelSize(12)
        painter.setFont(small)
        painter.setPen(QColor(theme.bad if is_bad else theme.muted))
        if has_own:
            # Discreet: it has ways of its own, and its tooltip says which.
            ratio = painter.device().devicePixelRatioF()
            icon = self._look.pixmap("sliders-horizontal", theme.muted, _OWN_ICON, ratio)
            painter.drawPixmap(int(line.left()), int(line.top() + 2), icon)
            line.setLeft(line.left() + _OWN_ICON + 6)
        _draw_line(painter, line, words, Qt.TextElideMode.ElideRight)

    def bar_in(self, row: QRectF) -> QRectF:
        """Give where the bar is of a row that is as wide as the list."""
        left = row.left() + _EDGE + _THUMBNAIL + _GAP
        return QRectF(left, row.bottom() - 9, row.right() - _EDGE - left, _BAR)

    def paint_bar_alone(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """Paint what moves of a row that is being worked on, and what it lies on."""
        theme, row = self._look.theme, QRectF(option.rect)
        row.setWidth(option.widget.width())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(self.bar_in(row).toAlignedRect())
        self._paint_ground(painter, option, row, theme)
        self._paint_bar(painter, row, theme)
        painter.restore()

    def _paint_bar(self, painter: QPainter, row: QRectF, theme: Theme) -> None:
        groove = self.bar_in(row)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.track))
        painter.drawRoundedRect(groove, _BAR / 2, _BAR / 2)
        length = groove.width() * 0.35
        start = groove.left() + (groove.width() + length) * self.phase - length
        moving = QRectF(start, groove.top(), length, _BAR).intersected(groove)
        if self._look.motion.is_reduced:
            moving = groove
        painter.setBrush(QColor(theme.ink))
        painter.drawRoundedRect(moving, _BAR / 2, _BAR / 2)


def _paint_before(painter: QPainter, picture: object, frame: QRectF) -> None:
    """Lay the grey photo over the left half of its result."""
    if not isinstance(picture, QImage):
        return
    half = QRectF(frame)
    half.setWidth(frame.width() / 2)
    painter.save()
    painter.setClipPath(_rounded(frame))
    painter.setClipRect(half, Qt.ClipOperation.IntersectClip)
    painter.drawImage(frame, picture, filling(picture, frame))
    painter.setClipPath(_rounded(frame))
    painter.fillRect(QRectF(half.right() - 0.75, frame.top(), 1.5, frame.height()), _SPLIT)
    painter.restore()


def _rounded(frame: QRectF) -> QPainterPath:
    shape = QPainterPath()
    shape.addRoundedRect(frame, 6, 6)
    return shape


def status_colour(status: JobState, theme: Theme) -> str:
    """Give the colour of a status."""
    colours = {JobState.DONE: theme.good, JobState.FAILED: theme.bad}
    return colours.get(status, theme.muted)


def mark_colour(mark: Mark, theme: Theme) -> str:
    """Give the colour of what somebody thinks of a result."""
    return {Mark.GOOD: theme.good, Mark.AGAIN: theme.ink}.get(mark, theme.muted)


def _draw_line(painter: QPainter, box: QRectF, text: str, elide: Qt.TextElideMode) -> None:
    shown = painter.fontMetrics().elidedText(text, elide, int(box.width()))
    painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
