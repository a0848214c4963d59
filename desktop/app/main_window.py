"""The window as it is seen first, and what happens to it; the window controller works in it.

Nothing is imported here that the first sight does without: the window is painted before the rest
of the program is read from the disk.
"""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QEvent, QEventLoop, QSettings, QSize, Qt, QTimer, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QMainWindow

from desktop.app.card_row import Cards
from desktop.app.central_widget import CentralWidget
from desktop.ui import mime_content
from desktop.ui.appearance import Appearance

if TYPE_CHECKING:
    from desktop.app.external_editing import ExternalEditing
    from desktop.app.window_controller import WindowController

_SMALLEST: Final = (900, 600)
#: The height on a screen that has no room for that: one with large text.
_LEAST_HEIGHT: Final = 420
_USUAL: Final = (1280, 820)
_GEOMETRY: Final = "geometry"
#: What the system draws around a window, about.
_FRAME_WIDTH, _FRAME_HEIGHT = 8, 48
#: A window that begins as an icon in the task bar is not painted; it is not waited for longer.
_SEEN_WITHIN_MS: Final = 1000


class MainWindow(QMainWindow):
    """The one window of the program.

    Args:
        look: theme and icons.
        cards: photos that the start page offers.
        geometry: where size and place are kept.

    Attributes:
        central: all that is in it; its `bar`, `start` and `stage` are the window's too.
    """

    def __init__(self, look: Appearance, cards: Cards, geometry: QSettings) -> None:
        super().__init__()
        self._geometry = geometry
        self._window_controller: WindowController | None = None
        self._external_editing: ExternalEditing | None = None
        self._is_unwanted = False
        central = self.central = CentralWidget(look, cards)
        self.bar, self.start, self.stage = central.bar, central.start, central.stage
        self.setCentralWidget(central)
        self.setWindowTitle("Autochrome")
        self.setAcceptDrops(True)
        width, height = _SMALLEST
        self.setMinimumSize(width, max(min(height, self._room().height()), _LEAST_HEIGHT))
        self.resize(self._usual_size())
        stored = geometry.value(_GEOMETRY)
        if isinstance(stored, QByteArray):
            self.restoreGeometry(stored)
        # The keyboard begins nowhere: a ring around a button says that Return presses it.
        self.setFocus()

    @property
    def window_controller(self) -> "WindowController":
        """What works in the window.

        Raises:
            RuntimeError: nothing does so far.
        """
        if self._window_controller is None:
            raise RuntimeError("nothing works in the window so far")
        return self._window_controller

    @property
    def external_editing(self) -> "ExternalEditing":
        """What takes in photos that other programs wait for.

        Raises:
            RuntimeError: nothing does so far.
        """
        if self._external_editing is None:
            raise RuntimeError("nothing works in the window so far")
        return self._external_editing

    def attach(
        self, window_controller: "WindowController", external_editing: "ExternalEditing"
    ) -> None:
        """Let the window work; what was clicked meanwhile comes after this."""
        self._window_controller = window_controller
        self._external_editing = external_editing
        external_editing.shown.connect(self._give_room)
        self._give_room()
        if self._is_unwanted:
            QTimer.singleShot(0, self, self.close)

    def give_way(self) -> None:
        """Begin nothing more, though it is still seen: another window takes the place of this one.

        Those who did the work go on for that one.
        """
        self._end_editing()
        self.window_controller.begin_nothing()
        self.window_controller.services.callers.close()

    def wait_until_seen(self) -> None:
        """Return when the window was painted for the first time."""
        loop, timer = QEventLoop(), QTimer()
        timer.setSingleShot(True)
        timer.timeout.connect(loop.quit)
        # After the painting, not in it.
        self.start.seen.connect(loop.quit, Qt.ConnectionType.QueuedConnection)
        timer.start(_SEEN_WITHIN_MS)
        if not self.start.is_seen:
            loop.exec()
        timer.stop()

    def _usual_size(self) -> QSize:
        """Give the size of a first start: all of it is seen on a small screen, too."""
        return QSize(*_USUAL).boundedTo(self._room()).expandedTo(self.minimumSize())

    def _room(self) -> QSize:
        """Give what the screen has for the inside of a window."""
        return self.screen().availableSize() - QSize(_FRAME_WIDTH, _FRAME_HEIGHT)

    def _end_editing(self) -> None:
        self._geometry.setValue(_GEOMETRY, self.saveGeometry())
        if self._external_editing is not None:
            self._external_editing.close()

    @Slot()
    def _give_room(self) -> None:
        if self._window_controller is not None:
            height = self.height() - self.central.band_height
            self._window_controller.panels.fit(self.width(), height)

    # Events.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the panels give way to the photo where room is short."""
        self._give_room()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Show what letting go would do."""
        if self._window_controller is not None and self._window_controller.dropping.greet(
            event.mimeData(), is_own=event.source() is not None
        ):
            mime_content.take_as_copy(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Take the highlight away."""
        if self._window_controller is not None:
            self._window_controller.dropping.end_greeting()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take in what was dropped."""
        if self._window_controller is not None:
            mime_content.take_as_copy(event)
            self._window_controller.dropping.take(event.mimeData())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show the original while Space is held, leaf by the arrow keys."""
        if self._window_controller is None or not self._window_controller.keys.press(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Show the colour again."""
        if self._window_controller is None or not self._window_controller.keys.release(event):
            super().keyReleaseEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Show the colour again when the window loses the keyboard."""
        # The release of a held key goes to another window.
        is_left = event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow()
        if self._window_controller is not None and is_left:
            self._window_controller.keys.end_flash()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask what has to be asked, stop everything, and only then close."""
        if self._window_controller is None:
            self._is_unwanted = True
        if self._window_controller is None or not self._window_controller.may_close():
            event.ignore()
            return
        self._end_editing()
        self._window_controller.close()
        event.accept()
