"""Paints the heading of a folder in the list of the queue: its name, and what its photos are at."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from desktop.queue.queue_groups import Heading
from desktop.queue.queue_row_texts import BETWEEN, heading_parts
from desktop.ui.appearance import Appearance
from desktop.ui.theme import Theme

_EDGE: Final = 20
_GROUND_EDGE: Final = 10
_CHEVRON: Final = 18
_GAP: Final = 10
_BAR: Final = 3.0


def paint_heading(
    painter: QPainter,
    look: Appearance,
    font: QFont,
    heading: Heading,
    labels: Sequence[str],
    row: QRectF,
    *,
    is_current: bool,
    is_under: bool,
) -> None:
    """Paint a heading into a row.

    Args:
        painter: paints.
        look: theme and icons.
        font: of the list.
        heading: what is told.
        labels: the folder's name, and ever shorter ones for where that does not fit.
        row: where.
        is_current: the keyboard is on it.
        is_under: the pointer is.
    """
    theme = look.theme
    card = row.adjusted(_GROUND_EDGE, 6, -_GROUND_EDGE, -4)
    if is_current:
        painter.setPen(QPen(QColor(theme.focus), theme.row_ring))
    else:
        painter.setPen(QColor(theme.line) if theme.is_contrast else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.hover if is_under else theme.raised))
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
    ratio = painter.device().devicePixelRatioF()
    sign = "chevron-right" if heading.is_folded else "chevron-down"
    chevron = look.pixmap(sign, theme.muted, _CHEVRON, ratio)
    left = row.left() + _EDGE - 4
    painter.drawPixmap(int(left), int(card.top() + 8), chevron)
    left += _CHEVRON + _GAP - 4
    right = row.right() - _EDGE
    name_font = QFont(font)
    name_font.setWeight(QFont.Weight.DemiBold)
    name = QRectF(left, card.top() + 8, right - left, 18)
    _paint_name(painter, name_font, theme.text, name, labels)
    small = QFont(font)
    small.setPixelSize(12)
    words = QRectF(left, card.top() + 26, right - left, 18)
    _paint_parts(painter, small, heading, words, theme)
    if heading.to_do and heading.to_do < heading.photos:
        _paint_bar(painter, heading, QRectF(left, card.bottom() - 6, right - left, _BAR), theme)


def _paint_parts(
    painter: QPainter, font: QFont, heading: Heading, box: QRectF, theme: Theme
) -> None:
    """Say what the photos are at: what failed in the colour of that."""
    painter.setFont(font)
    for number, part in enumerate(heading_parts(heading)):
        words = part.words if number == 0 else f"{BETWEEN}{part.words}"
        painter.setPen(QColor(theme.bad if part.is_bad else theme.muted))
        elide = Qt.TextElideMode.ElideRight
        shown = painter.fontMetrics().elidedText(words, elide, max(0, int(box.width())))
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        box.setLeft(box.left() + painter.fontMetrics().horizontalAdvance(shown))


def _paint_bar(painter: QPainter, heading: Heading, groove: QRectF, theme: Theme) -> None:
    """Show how much of a folder is done."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.track))
    painter.drawRoundedRect(groove, _BAR / 2, _BAR / 2)
    done = QRectF(groove)
    done.setWidth(groove.width() * (heading.photos - heading.to_do) / heading.photos)
    painter.setBrush(QColor(theme.ink))
    painter.drawRoundedRect(done, _BAR / 2, _BAR / 2)


def _paint_name(
    painter: QPainter, font: QFont, colour: str, box: QRectF, labels: Sequence[str]
) -> None:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    metrics = painter.fontMetrics()
    fitting = (one for one in labels if metrics.horizontalAdvance(one) <= box.width())
    # In the middle: what tells two folders of one name apart is at the beginning, too.
    middle = Qt.TextElideMode.ElideMiddle
    shown = next(fitting, None) or metrics.elidedText(labels[-1], middle, int(box.width()))
    painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
