"""Paints the rows of a grouped list."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.appearance import Appearance
from desktop.ui.theme import Theme
from desktop.ui.widgets.grouped_rows import Entry, Heading, PictureRole, RowRole
from desktop.ui.widgets.picture_strip import STRIP_RATIO, paint_strip

#: In line with the headings of panels; the ground of a row reaches a little further.
_EDGE: Final = 20
_GROUND_EDGE: Final = 10
_PAD: Final = 10
_LINE: Final = 20
_HEADING: Final = 28
_GAP_ABOVE: Final = 12
_TOP: Final = 8
_RADIUS: Final = 10

_Index = QModelIndex | QPersistentModelIndex


class GroupedDelegate(QStyledItemDelegate):
    """Paints headings, and entries with their strip of pictures or their second line."""

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Give a row the height of what it shows."""
        row, width = index.data(RowRole), option.widget.width()
        if isinstance(row, Heading):
            return QSize(width, _HEADING + (_TOP if row.is_first else _GAP_ABOVE))
        if isinstance(row, Entry) and row.has_picture:
            return QSize(width, round(_strip_width(width) / STRIP_RATIO) + 8 + _LINE + 2 * _PAD)
        lines = 2 if isinstance(row, Entry) and row.note else 1
        return QSize(width, lines * _LINE + 2 * 6)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a row."""
        row, theme, box = index.data(RowRole), self._look.theme, QRectF(option.rect)
        # As wide as the list with its scroll bar: what ends a row stays in line with the panel.
        box.setWidth(option.widget.width())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if isinstance(row, Heading):
            painter.setFont(sized(option.font, 12, QFont.Weight.DemiBold))
            painter.setPen(QColor(theme.muted))
            line = QRectF(_EDGE, box.bottom() - _HEADING, box.width() - 2 * _EDGE, _HEADING - 4)
            draw_elided(painter, line, row.text)
        elif isinstance(row, Entry):
            _paint_ground(painter, option, box.adjusted(_GROUND_EDGE, 1, -_GROUND_EDGE, -1), theme)
            self._paint_entry(painter, option.font, row, index.data(PictureRole), box)
        painter.restore()

    def _paint_entry(
        self, painter: QPainter, font: QFont, entry: Entry, picture: object, box: QRectF
    ) -> None:
        theme, width = self._look.theme, box.width() - 2 * _EDGE
        line = QRectF(_EDGE, box.top() + 6, width, _LINE)
        if entry.has_picture:
            frame = QRectF(_EDGE, box.top() + _PAD, width, round(width / STRIP_RATIO))
            shown = picture if isinstance(picture, QImage) else None
            paint_strip(painter, self._look, frame, shown, 6.0)
            line.moveTop(frame.bottom() + 8)
        room = line.adjusted(0, 0, -_paint_badge(painter, font, entry.badge, line, theme), 0)
        painter.setFont(sized(font, 13, QFont.Weight.Medium))
        painter.setPen(QColor(theme.text))
        draw_elided(painter, room, entry.title)
        if not entry.has_picture:
            painter.setFont(sized(font, 12, QFont.Weight.Normal))
            painter.setPen(QColor(theme.bad if entry.is_bad else theme.muted))
            draw_elided(painter, line.translated(0, _LINE), entry.note)


def _strip_width(width: int) -> int:
    return width - 2 * _EDGE


def _paint_ground(
    painter: QPainter, option: QStyleOptionViewItem, ground: QRectF, theme: Theme
) -> None:
    is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    has_keyboard = is_chosen and bool(option.state & QStyle.StateFlag.State_HasFocus)
    if not is_chosen and not option.state & QStyle.StateFlag.State_MouseOver:
        return
    painter.setPen(Qt.PenStyle.NoPen)
    if is_chosen:
        width = float(theme.row_ring) if has_keyboard else 1.0
        painter.setPen(QPen(QColor(theme.focus if has_keyboard else theme.edge), width))
    painter.setBrush(QColor(theme.raised if is_chosen else theme.hover))
    painter.drawRoundedRect(ground.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)


def _paint_badge(painter: QPainter, font: QFont, badge: str, line: QRectF, theme: Theme) -> float:
    """Paint a badge at the end of a line and give the room that it takes."""
    if not badge:
        return 0.0
    small = sized(font, 11, QFont.Weight.DemiBold)
    width = QFontMetricsF(small).horizontalAdvance(badge) + 16
    pill = QRectF(line.right() - width, line.top() + 1, width, _LINE - 2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.accent))
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
    painter.setFont(small)
    painter.setPen(QColor(theme.on_accent))
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, badge)
    return width + 8


def sized(font: QFont, size_px: int, weight: QFont.Weight) -> QFont:
    """Give a font of another size, in logical px, and weight."""
    copy = QFont(font)
    copy.setPixelSize(size_px)
    copy.setWeight(weight)
    return copy


def draw_elided(painter: QPainter, box: QRectF, text: str) -> None:
    """Draw a line of text from the left of a box; what has no room is left out, with dots."""
    right = Qt.TextElideMode.ElideRight
    shown = painter.fontMetrics().elidedText(text, right, int(box.width()))
    painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
