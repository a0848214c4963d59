"""The film strip: the open photos in a row below the one that is shown."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QPoint,
    QRectF,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QToolTip

from desktop.photo.album import Album
from desktop.photo.viewer.strip_frames import (
    FRAME,
    GAP,
    STRIP_HEIGHT,
    FramePainter,
    Frames,
    PictureRole,
    cross_in,
    frame_in,
)
from desktop.ui.appearance import Appearance

_ALONE: Final = QItemSelectionModel.SelectionFlag.ClearAndSelect


class FilmStrip(QListView):
    """Shows an album; hidden while there is nothing to leaf through.

    Signals:
        chosen: path of the photo that was clicked.
        picture_wanted: tuple of paths in sight that have no small picture yet.
        step_wanted: +1 or -1, when an arrow key was pressed on the strip.
        menu_wanted: the place on the screen where a menu for the selected photos is to open.
        drag_wanted: tuple of the selected photos, the one that was grasped, and its small picture
            or None; they are to be dragged out.
        close_wanted: tuple of the photos that are to be closed.
    """

    chosen = Signal(object)
    picture_wanted = Signal(object)
    step_wanted = Signal(int)
    menu_wanted = Signal(object)
    drag_wanted = Signal(object, object, object)
    close_wanted = Signal(object)

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._frames = Frames(self)
        self._painter = FramePainter(look)
        self.setModel(self._frames)
        self.setItemDelegate(self._painter)
        self._frames.seen.connect(self._on_seen)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setFixedHeight(STRIP_HEIGHT)
        self.setMouseTracking(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setAccessibleName(self.tr("Open photos"))
        self.setProperty("kind", "strip")
        self._gives_way = False
        self._held_cross: Path | None = None
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
        self._frames.show_photos(album.photos, album.places)
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

    def mark_saved(self, is_saved: Callable[[Path], bool]) -> None:
        """Mark those photos from now on whose results show them as they are."""
        self._frames.is_saved = is_saved

    @Slot(object)
    def look_at_saved(self, photo: Path | None) -> None:
        """Look again whether a photo, or any, is saved."""
        self._frames.look_at_saved(photo)

    def note_result(self, photo: Path, *, is_gone: bool) -> None:
        """Note whether the result of a photo turned out to be gone."""
        self._frames.note_result(photo, is_gone=is_gone)

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

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Let frames show that several are selected."""
        super().selectionChanged(selected, deselected)
        ranges = self.selectionModel().selection().toList()
        self._painter.are_several_selected = sum(one.height() for one in ranges) > 1

    def photo_at(self, place: QPoint) -> Path | None:
        """Give the photo at a place of the screen."""
        index = self.indexAt(self.viewport().mapFromGlobal(place))
        return self.photos[index.row()] if index.isValid() else None

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Want a menu for the photos that are selected, or the one that is under the mouse."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not index.isValid():
            return
        if not self.selectionModel().isSelected(index):
            # Menu, frame and viewer are about one photo.
            self.selectionModel().setCurrentIndex(index, _ALONE)
            self.chosen.emit(self.photos[index.row()])
        place = self.visualRect(index).center() if by_key else event.pos()
        self.menu_wanted.emit(self.viewport().mapToGlobal(place))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a cross; leave the selection as it is where a menu is to open for it."""
        self._held_cross = self._crossed(event.position().toPoint())
        is_left = event.button() is Qt.MouseButton.LeftButton
        if event.button() is not Qt.MouseButton.RightButton and not (is_left and self._held_cross):
            self._held_cross = None
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Close the photo whose cross was clicked."""
        held, self._held_cross = self._held_cross, None
        is_left = event.button() is Qt.MouseButton.LeftButton
        if held is None or not is_left:
            super().mouseReleaseEvent(event)
        elif held == self._crossed(event.position().toPoint()):
            self.close_wanted.emit((held,))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light the cross up that is under the pointer."""
        if self._held_cross is None:
            super().mouseMoveEvent(event)
        is_on_cross = self._crossed(event.position().toPoint()) is not None
        if is_on_cross is not self._painter.is_on_cross:
            self._painter.is_on_cross = is_on_cross
            self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        """Say what the cross is for."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            photo = self._crossed(event.pos())
            if photo is not None:
                words = self.tr("Close {name}").format(name=photo.name)
                QToolTip.showText(event.globalPos(), words, self.viewport())
                return True
        return super().viewportEvent(event)

    def startDrag(self, supported: Qt.DropAction) -> None:
        """Have the selected photos dragged out: their results, and not what stands in the list."""
        index = self.currentIndex()
        if self.selected and index.isValid():
            picture = index.data(PictureRole)
            small = picture if isinstance(picture, QImage) else None
            self.drag_wanted.emit(self.selected, self.photos[index.row()], small)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leaf by the arrow keys, and close what is selected by Del."""
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if steps is not None:
            self.step_wanted.emit(steps)
        elif event.key() == Qt.Key.Key_Delete and is_plain and self.selected:
            self.close_wanted.emit(self.selected)
        else:
            event.ignore()

    def _crossed(self, at: QPoint) -> Path | None:
        """Give the photo whose cross is at a place."""
        index = self.indexAt(at)
        if not index.isValid():
            return None
        cross = cross_in(frame_in(QRectF(self.visualRect(index))))
        return self.photos[index.row()] if cross.contains(at.toPointF()) else None

    @Slot()
    def _tell_wanted(self) -> None:
        if not self.isVisible():
            return
        first = max(0, self.indexAt(QPoint(2, self.height() // 2)).row())
        count = self.width() // (FRAME.width() + GAP) + 3
        wanted = self._frames.photos[first : first + count]
        missing = tuple(photo for photo in wanted if not self._frames.has_tried(photo))
        if missing:
            self.picture_wanted.emit(missing)

    @Slot()
    def _on_clicked(self) -> None:
        # With Shift or Ctrl a click selects.
        if QGuiApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier:
            self.chosen.emit(self._frames.photos[self.currentIndex().row()])

    @Slot(object)
    def _on_seen(self, photo: Path | None) -> None:
        # A queue that runs tells of one after the other: only its frame is painted anew.
        if photo is None:
            self.viewport().update()
        else:
            self.update(self._frames.row_of(photo))

    @Slot()
    def _on_look_changed(self) -> None:
        self.viewport().update()
