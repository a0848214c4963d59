"""The open photo by every model, side by side: one click takes one."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.appearance import Appearance
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.picture_button import PictureButton

#: Logical px.
_TILE: Final = QSize(132, 120)
_CAPTION: Final = 24


@dataclass(frozen=True, slots=True)
class Candidate:
    """A way to colour the photo: `id` comes back when `name` is taken."""

    id: str
    name: str


class _Tile(PictureButton):
    """A picture with its name below; a ring marks the one in force."""

    def __init__(self, look: Appearance, candidate: Candidate) -> None:
        super().__init__(look, candidate.name, _TILE)
        self.candidate = candidate
        self.setCheckable(True)
        self.setToolTip(self.tr("Colour this photo with {name}").format(name=candidate.name))

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
        name = painter.fontMetrics().elidedText(
            self.candidate.name, Qt.TextElideMode.ElideRight, _TILE.width()
        )
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name)


class CandidateStrip(QWidget):
    """A row of candidates.

    Signals:
        taken: id of the candidate that was clicked.
        close_wanted: the strip is to go.
    """

    taken = Signal(str)
    close_wanted = Signal()

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self._tiles: list[_Tile] = []
        self._row = QHBoxLayout()
        self._row.setContentsMargins(12, 0, 12, 0)
        self._row.setSpacing(12)
        self._close = IconButton(look, "x", self.tr("Close the comparison (Esc)"))
        self._close.clicked.connect(self.close_wanted)
        self.setProperty("kind", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("This photo by every model"))
        self._lay_out()
        self.setVisible(False)

    @property
    def has_all_pictures(self) -> bool:
        """Whether every candidate shows its picture."""
        return all(tile.has_picture for tile in self._tiles)

    def show_candidates(self, candidates: Sequence[Candidate]) -> None:
        """Show these, without pictures at first."""
        for tile in self._tiles:
            self._row.removeWidget(tile)
            tile.deleteLater()
        self._tiles = [_Tile(self._look, candidate) for candidate in candidates]
        before: QWidget = self._close
        for number, tile in enumerate(self._tiles):
            tile.clicked.connect(self._on_clicked)
            self._row.insertWidget(number, tile)
            # What is made later would be the last of the whole window for Tab.
            QWidget.setTabOrder(before, tile)
            before = tile

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
        title = QLabel(self.tr("This photo by every model"))
        title.setProperty("kind", "heading")
        note = QLabel(self.tr("Click one to use it"))
        note.setProperty("kind", "small")
        head = QHBoxLayout()
        head.setContentsMargins(14, 6, 10, 0)
        head.setSpacing(10)
        head.addWidget(title)
        head.addWidget(note)
        head.addStretch(1)
        head.addWidget(self._close)
        self._row.addStretch(1)
        inner = QWidget()
        inner.setLayout(self._row)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFixedHeight(_TILE.height() + 14)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(area)

    @Slot()
    def _on_clicked(self) -> None:
        tile = self.sender()
        if isinstance(tile, _Tile):
            # The ring follows what is in force, not the click.
            tile.setChecked(not tile.isChecked())
            self.taken.emit(tile.candidate.id)
