"""The film strip: the open photos in a row below the one that is shown."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QMouseEvent,
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

from desktop.photo.album import Album
from desktop.ui.appearance import Appearance
from desktop.ui.widgets.filling import filling

#: Logical px.
_FRAME: Final = QSize(84, 60)
_GAP: Final = 8
_HEIGHT: Final = _FRAME.height() + 2 * 10
_RADIUS: Final = 6.0
#: Between a frame and the ring of the keyboard.
_AROUND: Final = 3.5
#: Small pictures that are kept; those long out of sight are made again when they come back.
_MOST_PICTURES: Final = 400

_PictureRole: Final = int(Qt.ItemDataRole.UserRole)
_BrokenRole: Final = _PictureRole + 1
_Index = QModelIndex | QPersistentModelIndex
_ALONE: Final = QItemSelectionModel.SelectionFlag.ClearAndSelect


class _Frames(QAbstractListModel):
    """The photos of an album with their small pictures."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._photos: tuple[Path, ...] = ()
        self._rows: dict[Path, int] = {}
        self._pictures: dict[Path, QImage | None] = {}
        self._stale: set[Path] = set()

    @property
    def photos(self) -> tuple[Path, ...]:
        return self._photos

    def has_tried(self, photo: Path) -> bool:
        """Tell whether a small picture was made, or could not be."""
        return photo in self._pictures and photo not in self._stale

    def look_again(self, photo: Path | None) -> None:
        """Have the picture of a photo, or of all, made anew; until then the one there is stands."""
        if photo is None:
            self._stale |= set(self._pictures)
        elif photo in self._pictures:
            self._stale.add(photo)

    def show_photos(self, photos: tuple[Path, ...]) -> None:
        """Show these; an album only grows at its end."""
        if len(photos) <= len(self._photos):
            return
        self.beginInsertRows(QModelIndex(), len(self._photos), len(photos) - 1)
        self._photos = photos
        self._rows = {photo: row for row, photo in enumerate(photos)}
        self.endInsertRows()

    def show_picture(self, photo: Path, picture: QImage | None) -> None:
        row = self._rows.get(photo)
        if row is None:
            return
        self._stale.discard(photo)
        self._pictures.pop(photo, None)
        self._pictures[photo] = picture
        while len(self._pictures) > _MOST_PICTURES:
            del self._pictures[next(iter(self._pictures))]
        self.dataChanged.emit(self.index(row), self.index(row), [_PictureRole])

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._photos)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        photo = self._photos[index.row()]
        if role == _PictureRole:
            return self._pictures.get(photo)
        if role == _BrokenRole:
            return self._is_broken(photo)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            name, broken = photo.name, self._is_broken(photo)
            return self.tr("{name} cannot be read").format(name=name) if broken else name
        return None

    def _is_broken(self, photo: Path) -> bool:
        return photo in self._pictures and self._pictures[photo] is None


class _Painter(QStyledItemDelegate):
    """Paints a frame of the strip; the open one, in `place`, and selected ones have a ring."""

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self.place: int | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Give all frames one size."""
        return QSize(_FRAME.width() + _GAP, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a frame."""
        theme, cell = self._look.theme, QRectF(option.rect)
        frame = QRectF(0, 0, _FRAME.width(), _FRAME.height())
        frame.moveCenter(cell.center())
        shape = QPainterPath()
        shape.addRoundedRect(frame, _RADIUS, _RADIUS)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillPath(shape, QColor(theme.raised))
        picture = index.data(_PictureRole)
        if isinstance(picture, QImage):
            painter.setClipPath(shape)
            painter.drawImage(frame, picture, filling(picture, frame))
            painter.setClipping(False)
        else:
            sign = "circle-alert" if index.data(_BrokenRole) else "image"
            icon = self._look.pixmap(sign, theme.faint, 20, painter.device().devicePixelRatioF())
            painter.drawPixmap(frame.center() - QRectF(0, 0, 20, 20).center(), icon)
        is_open = index.row() == self.place
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        is_under = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if is_open or is_selected or is_under:
            width = float(theme.ring) if is_open else 2.0 if is_selected else 1.0
            pen = QPen(QColor(theme.ink if is_open else theme.muted), width)
            painter.setPen(pen)
            painter.drawPath(shape)
        if option.state & QStyle.StateFlag.State_HasFocus:
            # Around the frame, and not on it: the open photo has a ring of its own.
            painter.setPen(QPen(QColor(theme.focus), theme.ring))
            out = _AROUND
            around = frame.adjusted(-out, -out, out, out)
            painter.drawRoundedRect(around, _RADIUS + out, _RADIUS + out)
        painter.restore()


class FilmStrip(QListView):
    """Shows an album; hidden while there is nothing to leaf through.

    Signals:
        chosen: path of the photo that was clicked.
        picture_wanted: tuple of paths in sight that have no small picture yet.
        step_wanted: +1 or -1, when an arrow key was pressed on the strip.
        menu_wanted: the place on the screen where a menu for the selected photos is to open.
    """

    chosen = Signal(object)
    picture_wanted = Signal(object)
    step_wanted = Signal(int)
    menu_wanted = Signal(object)

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._frames = _Frames(self)
        self._painter = _Painter(look)
        self.setModel(self._frames)
        self.setItemDelegate(self._painter)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setFixedHeight(_HEIGHT)
        self.setMouseTracking(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Open photos"))
        self.setProperty("kind", "strip")
        self._gives_way = False
        self.setVisible(False)
        self.clicked.connect(self._on_clicked)
        self.horizontalScrollBar().valueChanged.connect(self._tell_wanted)
        look.changed.connect(self._on_look_changed)

    @property
    def photos(self) -> tuple[Path, ...]:
        """The photos that are shown."""
        return self._frames.photos

    @property
    def selected(self) -> tuple[Path, ...]:
        """The photos that are selected, in their order."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return tuple(self.photos[row] for row in rows)

    def show_album(self, album: Album, sought: int | None = None) -> None:
        """Show the photos of an album.

        Args:
            album: the photos; the open one is marked as such, whatever else is selected.
            sought: place of the one that is being opened; it is selected and in sight, and if
                there is none, the open one is.
        """
        self._frames.show_photos(album.photos)
        self._painter.place = album.place
        self._show_or_hide()
        at = album.place if sought is None else sought
        if at is None:
            self.clearSelection()
        else:
            index = self._frames.index(at)
            # Not by the view, which would add to what is selected while Ctrl or Shift is held.
            self.selectionModel().setCurrentIndex(index, _ALONE)
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        # A click has made the clicked one current before: Qt alone would leave the old mark.
        self.viewport().update()
        self._tell_wanted()

    def give_way(self, gives_way: bool) -> None:
        """Leave the room to another, or take it back."""
        self._gives_way = gives_way
        self._show_or_hide()

    def _show_or_hide(self) -> None:
        self.setVisible(len(self.photos) > 1 and not self._gives_way)

    def show_picture(self, photo: Path, picture: QImage | None) -> None:
        """Show a small picture of a photo; None for a sign that it cannot be read."""
        self._frames.show_picture(photo, picture)

    def look_again(self, photo: Path | None) -> None:
        """Ask for the small picture of a photo, or of all, again as soon as it is in sight."""
        self._frames.look_again(photo)
        self._tell_wanted()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for what came into sight."""
        super().resizeEvent(event)
        self._tell_wanted()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Roll the strip with a wheel that only turns up and down."""
        turned = event.angleDelta().x() or event.angleDelta().y()
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - turned)
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Want a menu for the photos that are selected, or the one that is under the mouse."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not index.isValid():
            return
        if not self.selectionModel().isSelected(index):
            self.selectionModel().select(index, _ALONE)
        place = self.visualRect(index).center() if by_key else event.pos()
        self.menu_wanted.emit(self.viewport().mapToGlobal(place))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Leave the selection as it is where a menu is to open for it."""
        if event.button() is not Qt.MouseButton.RightButton:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leaf by the arrow keys."""
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        if steps is None:
            event.ignore()
        else:
            self.step_wanted.emit(steps)

    @Slot()
    def _tell_wanted(self) -> None:
        if not self.isVisible():
            return
        first = max(0, self.indexAt(QPoint(2, self.height() // 2)).row())
        count = self.width() // (_FRAME.width() + _GAP) + 3
        wanted = self._frames.photos[first : first + count]
        missing = tuple(photo for photo in wanted if not self._frames.has_tried(photo))
        if missing:
            self.picture_wanted.emit(missing)

    @Slot()
    def _on_clicked(self) -> None:
        # With Shift or Ctrl a click selects.
        if QGuiApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier:
            self.chosen.emit(self._frames.photos[self.currentIndex().row()])

    @Slot()
    def _on_look_changed(self) -> None:
        self.viewport().update()
