"""One notice of the system at the end of a run, for who has turned to something else."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from desktop.ui.messages import Message
from desktop.ui.widgets.to_front import come_to_front

_SHOWN_MS: Final = 10_000


class SystemNotice(QObject):
    """Tells by the tray where there is one, else by a sign at the window's entry in the task bar.

    Nothing is told while the window is in front: there its own note is seen. The icon in the tray
    goes when the window comes to the front again.
    """

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self._tray: QSystemTrayIcon | None = None

    def tell(self, message: Message) -> None:
        """Tell what is told in the window."""
        window = self._host.window()
        if _has_keyboard(window):
            return
        if not (QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()):
            QApplication.alert(window)
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(QGuiApplication.windowIcon(), self)
            self._tray.messageClicked.connect(self._on_clicked)
            self._tray.activated.connect(self._on_clicked)
            window.installEventFilter(self)
        self._tray.show()
        icon = QSystemTrayIcon.MessageIcon.Information
        self._tray.showMessage(message.title, message.text, icon, _SHOWN_MS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the icon away once the window is seen, or gone."""
        if event.type() in (QEvent.Type.WindowActivate, QEvent.Type.Close) and self._tray:
            self._tray.hide()
        return False

    @Slot()
    def _on_clicked(self) -> None:
        come_to_front(self._host.window())


def _has_keyboard(window: QWidget) -> bool:
    """Tell whether a window, or a dialog of its own, has the keyboard."""
    active = QApplication.activeWindow()
    while active is not None and active is not window:
        active = active.parentWidget()
    return active is window
