"""The like of a place in other photos, in a row: each is used or passed by."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.photo.viewer.hint_marks import Mark, Place
from desktop.photo.viewer.mark_painter import paint_mark
from desktop.ui.accessible import give_role
from desktop.ui.appearance import Appearance
from desktop.ui.widgets.buttons import IconButton, PushButton
from desktop.ui.widgets.elided_label import ElidedLabel
from desktop.ui.widgets.labels import words
from desktop.ui.widgets.picture_button import PictureButton

#: Logical px.
_PICTURE: Final = QSize(164, 110)
_LINE: Final = 20
_BUTTON: Final = 30
_TILE_HEIGHT: Final = _PICTURE.height() + _LINE + _BUTTON + 2 * 4
#: Without the line that names the photo, in a low window; the tooltip of the picture has it.
_LOW_TILE_HEIGHT: Final = _PICTURE.height() + _BUTTON + 4
_BELOW_TILES: Final = 16
_OFF_EDGE: Final = 12.0
#: So much of the height or width of a photo is shown around the place.
_ABOUT: Final = 0.75


@dataclass(frozen=True, slots=True)
class FoundTile:
    """A place as it is offered.

    Attributes:
        number: comes back when it is used or passed by.
        name: of its photo.
        picture: of its photo, small.
        mark: what is proposed, at its place of the picture.
        is_sure: it is as good as certain.
        is_used: it was taken.
    """

    number: int
    name: str
    picture: QImage
    mark: Mark
    is_sure: bool
    is_used: bool = False


class _Picture(PictureButton):
    """The part of the photo around the place, with its mark; a click opens the photo."""

    def __init__(self, look: Appearance, tile: FoundTile) -> None:
        super().__init__(look, "", _PICTURE)
        name = self.tr("Open {name}").format(name=tile.name)
        self.setToolTip(name)
        self.setAccessibleName(name)
        self._mark = tile.mark
        frame = QRectF(0, 0, _PICTURE.width(), _PICTURE.height())
        x, y = tile.mark.places[0]
        part = part_about(tile.picture, frame, (x, y)).toRect()
        self.show_picture(tile.picture.copy(part))
        across = (x * tile.picture.width() - part.x()) / part.width() * frame.width()
        down = (y * tile.picture.height() - part.y()) / part.height() * frame.height()
        #: Where the mark lies, in logical px: all of it is seen, also at an edge of the photo.
        self._at = QPointF(
            min(max(across, _OFF_EDGE), frame.width() - _OFF_EDGE),
            min(max(down, _OFF_EDGE), frame.height() - _OFF_EDGE),
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture and the mark on it."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_mark(painter, self._mark, self._at, 1.0)


class _Tile(QWidget):
    """A picture, what it is, and what can be done with it."""

    used = Signal(int)
    skipped = Signal(int)
    open_wanted = Signal(int)

    def __init__(self, look: Appearance, tile: FoundTile) -> None:
        super().__init__()
        give_role(self, QAccessible.Role.Grouping)
        self._number = tile.number
        self.picture = _Picture(look, tile)
        name = ElidedLabel()
        name.show_text(tile.name)
        name.setProperty("kind", "small")
        sure = self.tr("Sure") if tile.is_sure else self.tr("Likely")
        how = words(sure, "small-strong" if tile.is_sure else "small")
        self.use = PushButton(self.tr("Use"))
        self.skip = PushButton(self.tr("Skip"), kind="flat")
        for button, told in (
            (self.use, self.tr("Use this colour in {name}")),
            (self.skip, self.tr("Leave {name} as it is here")),
        ):
            button.setProperty("scale", "small")
            button.setToolTip(told.format(name=tile.name))
        self._line = QWidget()
        line = QHBoxLayout(self._line)
        line.setContentsMargins(3, 0, 3, 0)
        line.setSpacing(8)
        line.addWidget(name, 1)
        line.addWidget(how)
        self._foot = QHBoxLayout()
        self._foot.setSpacing(6)
        self._foot.addWidget(self.use, 1)
        self._foot.addWidget(self.skip, 1)
        self._done = words(self.tr("Used"), "small")
        self._done.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._done.setFixedHeight(_BUTTON)
        self._foot.addWidget(self._done, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.picture)
        column.addWidget(self._line)
        column.addLayout(self._foot)
        self.setAccessibleName(f"{tile.name}, {sure}")
        self.use.clicked.connect(self._on_use)
        self.skip.clicked.connect(self._on_skip)
        self.picture.clicked.connect(self._on_picture)
        self.show_used(tile.is_used)

    def make_low(self, is_low: bool) -> None:
        """Do without a line of words, or not."""
        self._line.setHidden(is_low)
        self.setFixedSize(_PICTURE.width(), _LOW_TILE_HEIGHT if is_low else _TILE_HEIGHT)

    def show_used(self, is_used: bool) -> None:
        """Say that it was taken, or offer it."""
        self.use.setVisible(not is_used)
        self.skip.setVisible(not is_used)
        self._done.setVisible(is_used)

    @Slot()
    def _on_use(self) -> None:
        self.used.emit(self._number)

    @Slot()
    def _on_skip(self) -> None:
        self.skipped.emit(self._number)

    @Slot()
    def _on_picture(self) -> None:
        self.open_wanted.emit(self._number)


class FoundStrip(QWidget):
    """A row of places, and how far the search is.

    Signals:
        used: number of the place that is to be used.
        skipped: number of the place that is to go.
        open_wanted: number of the place whose photo is to be opened.
        sure_used: all sure ones are to be used.
        all_used: all are.
        stop_wanted: no more photos are to be looked at.
        close_wanted: the strip is to go.
    """

    used = Signal(int)
    skipped = Signal(int)
    open_wanted = Signal(int)
    sure_used = Signal()
    all_used = Signal()
    stop_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        give_role(self, QAccessible.Role.Grouping)
        self._look = look
        self.tiles: dict[int, _Tile] = {}
        self._is_low = False
        self._row = QHBoxLayout()
        self._row.setContentsMargins(14, 0, 14, 0)
        self._row.setSpacing(14)
        self._swatch = _Swatch()
        self._note = ElidedLabel()
        self._note.setProperty("kind", "small")
        self.stop = PushButton(self.tr("Stop"), kind="link")
        self.use_sure = PushButton(self.tr("Use all sure ones"))
        self.use_all = PushButton(self.tr("Use all"))
        self._close = IconButton(look, "x", self.tr("Close (Esc)"))
        self.setProperty("kind", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("The same thing in other photos"))
        self._lay_out()
        self.make_low(False)
        self.stop.clicked.connect(self.stop_wanted)
        self.use_sure.clicked.connect(self.sure_used)
        self.use_all.clicked.connect(self.all_used)
        self._close.clicked.connect(self.close_wanted)
        self.setVisible(False)

    def make_low(self, is_low: bool) -> None:
        """Leave more room for the photo in a low window, or not."""
        self._is_low = is_low
        for tile in self.tiles.values():
            tile.make_low(is_low)
        height = _LOW_TILE_HEIGHT if is_low else _TILE_HEIGHT
        self._area.setFixedHeight(height + _BELOW_TILES)

    def show_sought(self, colour: str) -> None:
        """Begin with nothing found for a hint of a colour, #rrggbb."""
        self._swatch.show_colour(colour)
        self.show_tiles(())

    def show_note(self, note: str, *, is_looking: bool) -> None:
        """Say how far the search is."""
        self._note.show_text(note)
        self.setAccessibleDescription(note)
        self.stop.setVisible(is_looking)
        self._area.setVisible(is_looking or bool(self.tiles))

    def show_tiles(self, tiles: Sequence[FoundTile]) -> None:
        """Show these places; those that are there already stay where they are."""
        shown = {tile.number: tile for tile in tiles}
        for number in [number for number in self.tiles if number not in shown]:
            gone = self.tiles.pop(number)
            gone.hide()
            self._row.removeWidget(gone)
            gone.deleteLater()
        for place, tile in enumerate(tiles):
            if tile.number not in self.tiles:
                self._add(place, tile)
            self.tiles[tile.number].show_used(tile.is_used)
        left = [tile for tile in tiles if not tile.is_used]
        self.use_all.setVisible(bool(tiles))
        self.use_sure.setVisible(bool(tiles))
        self.use_all.setEnabled(bool(left))
        self.use_sure.setEnabled(any(tile.is_sure for tile in left))

    def _add(self, place: int, tile: FoundTile) -> None:
        before: QWidget = self._last_button(place)
        made = self.tiles[tile.number] = _Tile(self._look, tile)
        made.make_low(self._is_low)
        made.used.connect(self.used)
        made.skipped.connect(self.skipped)
        made.open_wanted.connect(self.open_wanted)
        self._row.insertWidget(place, made)
        # What is made later would be the last of the whole window for Tab.
        for button in (made.picture, made.use, made.skip):
            QWidget.setTabOrder(before, button)
            before = button

    def _last_button(self, place: int) -> QWidget:
        item = self._row.itemAt(place - 1) if place else None
        before = None if item is None else item.widget()
        return before.skip if isinstance(before, _Tile) else self._close

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 6, 10, 0)
        head.setSpacing(10)
        head.addWidget(self._swatch)
        head.addWidget(words(self.accessibleName(), "heading"))
        head.addWidget(self._note, 1)
        head.addWidget(self.stop)
        for button in (self.use_sure, self.use_all):
            button.setProperty("scale", "small")
            head.addWidget(button)
        head.addWidget(self._close)
        self._row.addStretch(1)
        inner = QWidget()
        inner.setLayout(self._row)
        area = self._area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(area)
        column.addSpacing(4)


class _Swatch(QWidget):
    """The colour that is carried on."""

    def __init__(self) -> None:
        super().__init__()
        self._colour = "#808080"
        self.setFixedSize(16, 16)

    def show_colour(self, colour: str) -> None:
        """Show a colour, #rrggbb."""
        self._colour = colour
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it as marks are."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(0, 0, 0, 60))
        painter.setBrush(QColor(self._colour))
        painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))


def part_about(picture: QImage, frame: QRectF, place: Place) -> QRectF:
    """Give the part of a picture, in the shape of a frame, that has a place near its middle."""
    scale = _ABOUT * min(picture.width() / frame.width(), picture.height() / frame.height())
    width, height = frame.width() * scale, frame.height() * scale
    left = min(max(place[0] * picture.width() - width / 2, 0.0), picture.width() - width)
    top = min(max(place[1] * picture.height() - height / 2, 0.0), picture.height() - height)
    return QRectF(left, top, width, height)
