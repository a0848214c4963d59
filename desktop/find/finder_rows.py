"""The rows of what was found, and how they are painted."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.find.entries import Match
from desktop.ui.appearance import Appearance
from desktop.ui.theme import Theme

MatchRole: Final = Qt.ItemDataRole.UserRole + 1
ROW_HEIGHT: Final = 36
_EDGE: Final = 8
_PAD: Final = 10
_GAP: Final = 10
_KEY_PAD: Final = 7
_KEY_HEIGHT: Final = 20
_SMALL_PX: Final = 12
#: The name keeps so much of a row, whatever stands beside it.
_LEAST_NAME: Final = 0.45

_Index = QModelIndex | QPersistentModelIndex


class FinderRows(QAbstractListModel):
    """What was found, a row each."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._matches: tuple[Match, ...] = ()

    def show(self, matches: Sequence[Match]) -> None:
        """Take other rows."""
        self.beginResetModel()
        self._matches = tuple(matches)
        self.endResetModel()

    def match_in(self, row: int) -> Match | None:
        """Give what stands in a row; None where there is none."""
        return self._matches[row] if 0 <= row < len(self._matches) else None

    def rowCount(self, parent: _Index | None = None) -> int:
        """Count what was found."""
        return 0 if parent is not None and parent.isValid() else len(self._matches)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what a row shows, and what is heard of it."""
        match = self._matches[index.row()]
        entry = match.entry
        if role == MatchRole:
            return match
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (entry.name, entry.group, entry.shortcut, entry.refusal)
            return ", ".join(part for part in parts if part)
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let all rows be walked through: of those that cannot be done one hears why."""
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled


class FinderDelegate(QStyledItemDelegate):
    """Paints a row: the name with the letters that fit, what it is about, its key or why not."""

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Give a row its height."""
        return QSize(0, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a row."""
        match, theme = index.data(MatchRole), self._look.theme
        if not isinstance(match, Match):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(_EDGE, 1, -_EDGE, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.hover))
            painter.drawRoundedRect(box, 8, 8)
        inside = box.adjusted(_PAD, 0, -_PAD, 0)
        font = QFont(option.font)
        small = QFont(font)
        small.setPixelSize(_SMALL_PX)
        room = self._paint_right(painter, small, match, inside, theme)
        _paint_name(painter, font, small, match, room, theme)
        painter.restore()

    def _paint_right(
        self, painter: QPainter, font: QFont, match: Match, box: QRectF, theme: Theme
    ) -> QRectF:
        """Paint the key, or why it cannot be done; give what is left of the row."""
        entry = match.entry
        painter.setFont(font)
        measures = QFontMetricsF(font)
        if not entry.is_possible and entry.refusal:
            most = box.width() * (1 - _LEAST_NAME)
            shown = measures.elidedText(entry.refusal, Qt.TextElideMode.ElideRight, most)
            painter.setPen(QColor(theme.muted))
            _right(painter, box, shown)
            return box.adjusted(0, 0, -measures.horizontalAdvance(shown) - _GAP, 0)
        if not entry.shortcut:
            return box
        width = measures.horizontalAdvance(entry.shortcut) + 2 * _KEY_PAD
        top = round(box.center().y() - _KEY_HEIGHT / 2)
        key = QRectF(box.right() - width, top, width, _KEY_HEIGHT)
        painter.setPen(QPen(QColor(theme.edge), 1.0))
        painter.setBrush(QColor(theme.raised))
        painter.drawRoundedRect(key.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.setPen(QColor(theme.text if entry.is_possible else theme.faint))
        painter.drawText(key, Qt.AlignmentFlag.AlignCenter, entry.shortcut)
        return box.adjusted(0, 0, -width - _GAP, 0)


def _paint_name(
    painter: QPainter, font: QFont, small: QFont, match: Match, box: QRectF, theme: Theme
) -> None:
    """Paint the name, with the letters that fit, and beside it what it is about."""
    entry = match.entry
    measures, beside = QFontMetricsF(font), QFontMetricsF(small)
    about = beside.horizontalAdvance(entry.group) + _GAP
    about = about if about < box.width() * (1 - _LEAST_NAME) else 0.0
    shown = measures.elidedText(entry.name, Qt.TextElideMode.ElideRight, box.width() - about)
    painter.setFont(font)
    plain = QColor(theme.text if entry.is_possible else theme.faint)
    painter.setPen(plain)
    middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    painter.drawText(box, middle, shown)
    if entry.is_possible and shown == entry.name:
        painter.setPen(QColor(theme.ink))
        for first, last in _runs(match.letters):
            # Painted over the whole name, cut to the letters: what is joined stays joined.
            left = box.left() + measures.horizontalAdvance(shown[:first])
            right = box.left() + measures.horizontalAdvance(shown[: last + 1])
            painter.save()
            painter.setClipRect(QRectF(left, box.top(), right - left, box.height()))
            painter.drawText(box, middle, shown)
            painter.restore()
    if about:
        painter.setFont(small)
        painter.setPen(QColor(theme.muted if entry.is_possible else theme.faint))
        place = box.adjusted(measures.horizontalAdvance(shown) + _GAP, 0, 0, 0)
        painter.drawText(place, middle, entry.group)


def _runs(letters: Sequence[int]) -> list[tuple[int, int]]:
    """Give the first and last of each row of neighbours."""
    runs: list[tuple[int, int]] = []
    for letter in letters:
        if runs and runs[-1][1] == letter - 1:
            runs[-1] = (runs[-1][0], letter)
        else:
            runs.append((letter, letter))
    return runs


def _right(painter: QPainter, box: QRectF, text: str) -> None:
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
