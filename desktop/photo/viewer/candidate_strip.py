"""The open photo in several ways of colouring it, side by side: one click takes one."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QFont,
    QImage,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.photo.viewer.paint import paint_label_ground
from desktop.photo.viewer.strip_head import StripHead, StripWords
from desktop.ui.accessible import give_role
from desktop.ui.appearance import Appearance
from desktop.ui.widgets.picture_button import PictureButton

#: Logical px.
_TILE: Final = QSize(132, 120)
_CAPTION: Final = 24
_MORE: Final = 26


@dataclass(frozen=True, slots=True)
class Candidate:
    """A way to colour the photo.

    Attributes:
        id: what comes back when it is taken.
        name: what stands below its picture.
        tip: more about it, for the pointer and for screen readers.
        note: of second rank, after the name.
    """

    id: str
    name: str
    tip: str
    note: str = ""


class _More(QAbstractButton):
    """Three dots in a corner of a tile, seen while the pointer or the keyboard is on it.

    It has no place of its own for Tab: the keyboard has a key for menus.
    """

    def __init__(self, tile: QWidget, name: str) -> None:
        super().__init__(tile)
        self._tile = tile
        self.setFixedSize(_MORE, _MORE)
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dots, white on dark as all that lies on a picture."""
        if not (self._tile.underMouse() or self._tile.hasFocus()):
            return
        painter, box = QPainter(self), QRectF(self.rect())
        paint_label_ground(painter, box.adjusted(1, 1, -1, -1), is_hot=self.underMouse())
        painter.setBrush(QColor(255, 255, 255))
        for step in (-5.5, 0.0, 5.5):
            painter.drawEllipse(box.center() + QPointF(step, 0.0), 1.7, 1.7)


class _Tile(PictureButton):
    """A picture with its name below; a ring marks the one in force.

    Signals:
        pointed: the pointer or the keyboard is on it, or no longer.
        menu_wanted: where its menu is to open, on the screen.
    """

    pointed = Signal(bool)
    menu_wanted = Signal(object)

    def __init__(self, look: Appearance, candidate: Candidate) -> None:
        super().__init__(look, ", ".join(w for w in (candidate.name, candidate.note) if w), _TILE)
        self.candidate = candidate
        self.setCheckable(True)
        self.setEnabled(bool(candidate.name))
        self.setToolTip(candidate.tip)
        self.setAccessibleDescription(candidate.tip)
        self._more = _More(self, self.tr("Compare, and more"))
        self._more.move(_TILE.width() - _MORE - 6, 6)
        self._more.clicked.connect(self._on_more)
        self._more.setVisible(bool(candidate.name))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu by the right button, or by its key."""
        if self.isEnabled():
            self.menu_wanted.emit(event.globalPos())

    def enterEvent(self, event: QEnterEvent) -> None:
        """Tell that the pointer came."""
        super().enterEvent(event)
        self.pointed.emit(True)

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that it went."""
        super().leaveEvent(event)
        self.pointed.emit(False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the keyboard came."""
        super().focusInEvent(event)
        self.pointed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that it went."""
        super().focusOutEvent(event)
        self.pointed.emit(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint picture and name."""
        theme, painter = self._look.theme, QPainter(self)
        self.paint_picture(painter, QRectF(0, 0, _TILE.width(), _TILE.height() - _CAPTION))
        font = QFont(self.font())
        font.setPixelSize(12)
        font.setWeight(QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(theme.text if self.isChecked() else theme.muted))
        box = QRectF(0, _TILE.height() - _CAPTION, _TILE.width(), _CAPTION)
        parts = (self.candidate.name, self.candidate.note)
        name = painter.fontMetrics().elidedText(
            "  ·  ".join(part for part in parts if part),
            Qt.TextElideMode.ElideRight,
            _TILE.width(),
        )
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name)

    @Slot()
    def _on_more(self) -> None:
        self.menu_wanted.emit(self._more.mapToGlobal(self._more.rect().bottomLeft()))


class CandidateStrip(QWidget):
    """A row of candidates.

    Signals:
        taken: id of the candidate that was clicked.
        pointed_at: id of the candidate that the pointer or the keyboard is on, or None.
        close_wanted: the strip is to go.
        menu_wanted: id of the candidate whose menu is to open, and where on the screen.
        verb_wanted: the button in the head was pressed.
        filled: other candidates are shown, or none.
    """

    taken = Signal(str)
    pointed_at = Signal(object)
    close_wanted = Signal()
    menu_wanted = Signal(str, object)
    verb_wanted = Signal()
    filled = Signal()

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        give_role(self, QAccessible.Role.Grouping)
        self._look = look
        self._tiles: list[_Tile] = []
        self._row = QHBoxLayout()
        self._row.setContentsMargins(12, 0, 12, 0)
        self._row.setSpacing(12)
        self._head = StripHead(look, self.tr("Close the comparison (Esc)"))
        self._head.close_wanted.connect(self.close_wanted)
        self._head.verb_wanted.connect(self.verb_wanted)
        self._area = QScrollArea()
        self.setProperty("kind", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._lay_out()
        self.setVisible(False)

    @property
    def is_empty(self) -> bool:
        """Whether there are no candidates; then it is as high as a line."""
        return not self._tiles

    @property
    def has_all_pictures(self) -> bool:
        """Whether every candidate shows its picture."""
        return all(tile.has_picture for tile in self._tiles)

    def show_words(self, shown: StripWords) -> None:
        """Say what the candidates are."""
        self._head.show_words(shown)
        self.setAccessibleName(shown.title)

    def show_candidates(self, candidates: Sequence[Candidate]) -> None:
        """Show these, without pictures at first."""
        for tile in self._tiles:
            self._row.removeWidget(tile)
            tile.hide()  # it goes when the event loop comes to it
            tile.deleteLater()
        self._tiles = [_Tile(self._look, candidate) for candidate in candidates]
        before: QWidget = self._head.close_button
        for number, tile in enumerate(self._tiles):
            tile.clicked.connect(self._on_clicked)
            tile.pointed.connect(self._on_pointed)
            tile.menu_wanted.connect(self._on_menu_wanted)
            self._row.insertWidget(number, tile)
            # What is made later would be the last of the whole window for Tab.
            QWidget.setTabOrder(before, tile)
            before = tile
        self._area.setVisible(bool(candidates))
        self.filled.emit()

    def show_picture(self, id_: str, picture: QImage | None) -> None:
        """Show what a candidate makes of the photo; None while that is not known."""
        for tile in self._tiles:
            if tile.candidate.id == id_:
                tile.show_picture(picture)

    def show_present(self, id_: str) -> None:
        """Mark the candidate in force."""
        for tile in self._tiles:
            tile.setChecked(tile.candidate.id == id_)

    def _lay_out(self) -> None:
        self._row.addStretch(1)
        inner = QWidget()
        inner.setLayout(self._row)
        area = self._area
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFixedHeight(_TILE.height() + 14)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._head)
        column.addWidget(area)

    @Slot()
    def _on_clicked(self) -> None:
        tile = self.sender()
        if isinstance(tile, _Tile):
            # The ring follows what is in force, not the click.
            tile.setChecked(not tile.isChecked())
            self.taken.emit(tile.candidate.id)

    @Slot(object)
    def _on_menu_wanted(self, at: QPoint) -> None:
        tile = self.sender()
        if isinstance(tile, _Tile):
            self.menu_wanted.emit(tile.candidate.id, at)

    @Slot(bool)
    def _on_pointed(self, is_on: bool) -> None:
        tile = self.sender()
        if isinstance(tile, _Tile):
            self.pointed_at.emit(tile.candidate.id if is_on else None)
