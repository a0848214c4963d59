"""The window that is open, and the one that takes its place when another language is chosen.

Every word of a window is translated when its widget is made. So a window in another language is
another window, made by the same calls as at the start; what was in the one before is carried over.
"""

import logging
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication

from core.base.errors import AutochromeError
from core.model.library import Library
from desktop.app.assembly import attach_to
from desktop.app.carried_over import carried_over, open_again, take_over
from desktop.app.main_window import MainWindow
from desktop.app.staff import Staff
from desktop.app.startup_failure import say_why
from desktop.app.startup_window import StartupWindow, make_startup_window
from desktop.app.window_controller import WindowController
from desktop.work.reading import Reading

_log = logging.getLogger(__name__)


class OpenWindow(QObject):
    """Lets the window work, and hands on to it what comes from outside, whichever it is by now.

    Args:
        app: the Qt application.
        startup: the window that is seen first.
        library: the models there are.
        reading: reads its photos; None for one of its own.

    Signals:
        renewed: another window has taken the place of the one before, which is gone in a moment.
    """

    renewed = Signal()

    def __init__(
        self,
        app: QApplication,
        startup: StartupWindow,
        library: Library,
        reading: Reading | None = None,
    ) -> None:
        super().__init__()
        self._app, self._startup = app, startup
        self._staff = Staff.started(startup.home, library, reading or Reading())
        self._begin()

    @property
    def window(self) -> MainWindow:
        """The window."""
        return self._startup.window

    @property
    def window_controller(self) -> WindowController:
        """What works in it."""
        return self._startup.window.window_controller

    @Slot(object)
    def tell_fault(self, error: AutochromeError) -> None:
        """Say that something went wrong that nobody caught."""
        self.window_controller.tell_fault(error)

    @Slot(object)
    def on_handed_over(self, paths: tuple[Path, ...]) -> None:
        """Take in what a second start was given, or the system wants opened."""
        self.window_controller.on_handed_over(paths)

    @Slot(object)
    def on_asked(self, values: Mapping[str, object]) -> None:
        """Take in a photo that another program waits for."""
        self.window.external_editing.on_handed_over(values)

    def _begin(self) -> None:
        attach_to(self._startup, self._staff)
        self.window_controller.services.language.due.connect(self._on_due)

    @Slot()
    def _on_due(self) -> None:
        former = self.window
        self._app.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            self._renew()
        except Exception as error:
            # The window before does not work any more.
            _log.exception("nothing can work in the window in another language")
            self._app.restoreOverrideCursor()
            self._staff.close()
            say_why(former, error)
            self._app.exit(1)
        else:
            self._app.restoreOverrideCursor()

    def _renew(self) -> None:
        former = self._startup
        before, window = carried_over(self.window_controller), former.window
        is_minimised, is_active = window.isMinimized(), self._app.activeWindow() is not None
        window.give_way()
        self._startup = make_startup_window(self._app, former.home, former.look)
        _log.info("the window speaks %s", self._startup.language.name.lower())
        self._begin()
        take_over(self.window_controller, before)
        if self.window.windowState() == Qt.WindowState.WindowNoState:
            self.window.setGeometry(window.geometry())  # also where that is larger than the screen
        if is_minimised:
            self.window.showMinimized()
        else:
            # Nobody who has turned to another program meanwhile is called back.
            without = Qt.WidgetAttribute.WA_ShowWithoutActivating
            self.window.setAttribute(without, not is_active)
            self.window.show()
            self.window.setAttribute(without, False)
        open_again(self.window_controller, before)
        # Only now, when there is another: the program ends with its last window.
        window.hide()
        window.deleteLater()
        self.renewed.emit()
