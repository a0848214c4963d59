"""The frames of the film strip: photos with their small pictures, and how each is painted."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    QStringListModel,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.appearance import Appearance
from desktop.ui.widgets.filling import filling

#: Logical px.
FRAME: Final = QSize(84, 60)
GAP: Final = 8
STRIP_HEIGHT: Final = FRAME.height() + 2 * 10
_RADIUS: Final = 6.0
#: Between a frame and the ring of the keyboard.
_AROUND: Final = 3.5
_CROSS: Final = 20
_SIGN: Final = 16
_INSET: Final = 4
#: More frames that are gone at once than this are not told one by one.
_MOST_TOLD: Final = 16
#: More new frames than this are taken as a whole: Qt moves all of them for each that it inserts.
_MOST_INSERTED: Final = 1000
#: Small pictures that are kept; those long out of sight are made again when they come back.
_MOST_PICTURES: Final = 400

PictureRole: Final = int(Qt.ItemDataRole.UserRole)
BrokenRole: Final = PictureRole + 1
#: Whether its result is on the disk, as the photo looks now.
SavedRole: Final = PictureRole + 2
_Index = QModelIndex | QPersistentModelIndex


class Frames(QStringListModel):
    """The photos of an album with their small pictures.

    Tens of thousands of them may be open. A list view asks for the number of rows twice a row
    whenever it lays out, which is Qt's own to answer here; and it lays out all rows anew for each
    that is said to have changed, so `seen` tells of what only looks different.

    Signals:
        seen: path of a photo of which something looks different; None: of any.
    """

    seen = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        # Connected before any view is, which must not meet photos that are gone.
        self.rowsRemoved.connect(self._on_removed)
        self._photos: tuple[Path, ...] = ()
        self._rows: Mapping[Path, int] = {}
        self._pictures: dict[Path, QImage | None] = {}
        self._stale: set[Path] = set()
        #: Tells whether the result of a photo shows it as it is now.
        self.is_saved: Callable[[Path], bool] = lambda photo: False
        self._gone: set[Path] = set()

    @property
    def photos(self) -> tuple[Path, ...]:
        """The photos that are shown."""
        return self._photos

    def row_of(self, photo: Path) -> QModelIndex:
        """Give where a photo is; no valid index where it is not."""
        row = self._rows.get(photo)
        return QModelIndex() if row is None else self.index(row)

    def has_tried(self, photo: Path) -> bool:
        """Tell whether a small picture was made, or could not be."""
        return photo in self._pictures and photo not in self._stale

    def look_again(self, photo: Path | None) -> None:
        """Have the picture of a photo, or of all, made anew; until then the one there is stands."""
        if photo is None:
            self._stale |= set(self._pictures)
        elif photo in self._pictures:
            self._stale.add(photo)

    def show_photos(self, photos: tuple[Path, ...], rows: Mapping[Path, int]) -> None:
        """Show these: mostly the ones before with more at the end, or with some of them gone.

        Args:
            photos: each once.
            rows: the place of each.
        """
        if photos == self._photos:
            return
        gone = [row for row, photo in enumerate(self._photos) if photo not in rows]
        if len(gone) <= _MOST_TOLD:
            for row in reversed(gone):
                self.removeRows(row, 1)
        has_many_more = len(photos) - len(self._photos) > _MOST_INSERTED
        # Some are back, or very many are gone, or have come.
        if has_many_more or photos[: len(self._photos)] != self._photos:
            self._photos = photos
            self.setStringList([""] * len(photos))
        elif len(photos) > len(self._photos):
            before, self._photos = len(self._photos), photos
            self.insertRows(before, len(photos) - before)
        self._rows = rows

    def look_at_saved(self, photo: Path | None) -> None:
        """Look again whether a photo, or any, is saved."""
        if photo is None or photo in self._rows:
            self.seen.emit(photo)

    def note_result(self, photo: Path, *, is_gone: bool) -> None:
        """Note whether the result of a photo turned out to be gone."""
        if is_gone is not (photo in self._gone):
            (self._gone.add if is_gone else self._gone.discard)(photo)
            self.look_at_saved(photo)

    def _shows_saved(self, photo: Path) -> bool:
        is_there = photo not in self._gone and not self._is_broken(photo)
        return is_there and self.is_saved(photo)

    def show_picture(self, photo: Path, picture: QImage | None) -> None:
        """Show a small picture of a photo; None for a sign that it cannot be read."""
        if photo not in self._rows:
            return
        self._stale.discard(photo)
        self._pictures.pop(photo, None)
        self._pictures[photo] = picture
        while len(self._pictures) > _MOST_PICTURES:
            del self._pictures[next(iter(self._pictures))]
        self.seen.emit(photo)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a photo's picture, its marks, or what is told about it."""
        photo = self._photos[index.row()]
        if role == PictureRole:
            return self._pictures.get(photo)
        if role == BrokenRole:
            return self._is_broken(photo)
        if role == SavedRole:
            return self._shows_saved(photo)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            if self._is_broken(photo):
                return self.tr("{name} cannot be read").format(name=photo.name)
            if self._shows_saved(photo):
                return self.tr("{name}, saved").format(name=photo.name)
            return photo.name
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let photos that can be read be dragged out."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        if self._is_broken(self._photos[index.row()]):
            return flags
        return flags | Qt.ItemFlag.ItemIsDragEnabled

    @Slot(QModelIndex, int, int)
    def _on_removed(self, parent: QModelIndex, first: int, last: int) -> None:
        self._photos = (*self._photos[:first], *self._photos[last + 1 :])

    def _is_broken(self, photo: Path) -> bool:
        return photo in self._pictures and self._pictures[photo] is None


class FramePainter(QStyledItemDelegate):
    """Paints a frame of the strip; the open one, in `place`, and several selected have a ring."""

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self.place: int | None = None
        #: Whether more than one is selected: one alone is the open one, or soon will be.
        self.are_several_selected = False
        #: Whether the pointer is on the cross of the frame under it.
        self.is_on_cross = False

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Give all frames one size."""
        return QSize(FRAME.width() + GAP, STRIP_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a frame."""
        theme, cell = self._look.theme, QRectF(option.rect)
        frame = frame_in(cell)
        shape = QPainterPath()
        shape.addRoundedRect(frame, _RADIUS, _RADIUS)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillPath(shape, QColor(theme.raised))
        picture = index.data(PictureRole)
        if isinstance(picture, QImage):
            painter.setClipPath(shape)
            painter.drawImage(frame, picture, filling(picture, frame))
            painter.setClipping(False)
        else:
            is_broken = index.data(BrokenRole) is True
            sign, colour = ("circle-alert", theme.bad) if is_broken else ("image", theme.faint)
            self._paint_icon(painter, sign, colour, _middle(frame, 20))
        is_open = index.row() == self.place
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        is_under = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if is_open or is_selected or is_under:
            is_one_of_several = is_selected and self.are_several_selected
            width = float(theme.ring) if is_open else 2.0 if is_one_of_several else 1.0
            pen = QPen(QColor(theme.ink if is_open else theme.muted), width)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(shape)
        if option.state & QStyle.StateFlag.State_HasFocus:
            # Around the frame, and not on it: the open photo has a ring of its own.
            painter.setPen(QPen(QColor(theme.focus), theme.ring))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            around = frame.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
            painter.drawRoundedRect(around, _RADIUS + _AROUND, _RADIUS + _AROUND)
        if index.data(SavedRole) is True:
            self._paint_saved(painter, frame)
        if is_under:
            self._paint_cross(painter, cross_in(frame))
        painter.restore()

    def _paint_saved(self, painter: QPainter, frame: QRectF) -> None:
        """Say that its result is on the disk."""
        sign = QRectF(0, 0, _SIGN, _SIGN)
        sign.moveBottomRight(frame.bottomRight() - QPointF(_INSET, _INSET))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._look.theme.surface))
        painter.drawEllipse(sign)
        self._paint_icon(painter, "circle-check", self._look.theme.good, sign)

    def _paint_cross(self, painter: QPainter, cross: QRectF) -> None:
        theme = self._look.theme
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.hover if self.is_on_cross else theme.surface))
        painter.drawEllipse(cross)
        colour = theme.text if self.is_on_cross else theme.muted
        self._paint_icon(painter, "x", colour, _middle(cross, 14))

    def _paint_icon(self, painter: QPainter, name: str, colour: str, box: QRectF) -> None:
        ratio = painter.device().devicePixelRatioF()
        icon = self._look.pixmap(name, colour, int(box.width()), ratio)
        painter.drawPixmap(box.topLeft(), icon)


def frame_in(cell: QRectF) -> QRectF:
    """Give the frame of a photo within its cell."""
    frame = QRectF(0, 0, FRAME.width(), FRAME.height())
    frame.moveCenter(cell.center())
    return frame


def cross_in(frame: QRectF) -> QRectF:
    """Give where the cross is that closes a photo."""
    cross = QRectF(0, 0, _CROSS, _CROSS)
    cross.moveTopRight(frame.topRight() + QPointF(-3, 3))
    return cross


def _middle(box: QRectF, side: int) -> QRectF:
    middle = QRectF(0, 0, side, side)
    middle.moveCenter(box.center())
    return middle
