"""No silent death: what nobody caught goes to the log and to a note in the window."""

import logging
import sys
import threading
from types import TracebackType

from PySide6.QtCore import QObject, Signal

_log = logging.getLogger(__name__)


class ExceptionHook(QObject):
    """Hears of exceptions that would otherwise be printed, or end the program, unseen.

    Slots of Qt, virtual methods and threads of Python all end here.

    Signals:
        met: the fault as an `AutochromeError`; emitted in the thread that met it.
    """

    met = Signal(object)

    def install(self) -> None:
        """Begin to listen."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception

    def remove(self) -> None:
        """Leave faults to Python again."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, where: TracebackType | None
    ) -> None:
        if not issubclass(kind, Exception):  # Ctrl-C
            sys.__excepthook__(kind, error, where)
            return
        _log.error("nobody caught this", exc_info=(kind, error, where))
        self._tell(error)

    def _on_thread_exception(self, arguments: threading.ExceptHookArgs) -> None:
        error = arguments.exc_value
        if isinstance(error, Exception):
            name = "" if arguments.thread is None else arguments.thread.name
            where = arguments.exc_traceback
            _log.error("nobody caught this in %s", name, exc_info=(type(error), error, where))
            self._tell(error)

    def _tell(self, error: BaseException) -> None:
        # Imported here: a start without faults is quicker without.
        from desktop.ui.messages import as_core_error

        self.met.emit(as_core_error(error))
