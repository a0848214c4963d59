"""The button that takes the result elsewhere: it is dragged out by it, and a click offers more."""

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QMouseEvent
from PySide6.QtWidgets import QApplication

from desktop.ui.appearance import Appearance
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.menus import Menu


class TakeButton(IconButton):
    """A grip and a menu in one.

    Signals:
        drag_wanted: the pointer went away with the button held.
    """

    drag_wanted = Signal()

    def __init__(self, look: Appearance) -> None:
        super().__init__(look, "grip", self.tr("Drag the result out, or click to print or send it"))
        self._pressed_at: QPoint | None = None
        self.menu_ = Menu(self)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.clicked.connect(self._on_clicked)

    def offer(self, actions: tuple[QAction, ...]) -> None:
        """Put commands into the menu."""
        self.menu_.addActions(actions)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Note where a drag may begin."""
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed_at = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin to drag once the pointer is far enough from where it was pressed."""
        if self._pressed_at is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        way = (event.position().toPoint() - self._pressed_at).manhattanLength()
        if way >= QApplication.startDragDistance():
            self._pressed_at = None
            self.setDown(False)  # the drag takes the release
            self.drag_wanted.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Forget a drag that did not begin."""
        self._pressed_at = None
        super().mouseReleaseEvent(event)

    @Slot()
    def _on_clicked(self) -> None:
        self.menu_.popup(self.mapToGlobal(QPoint(0, -self.menu_.sizeHint().height() - 4)))
