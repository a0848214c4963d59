"""The log: a rotating file in the user's data folder, for finding out later what went wrong.

It holds what happened, not what was looked at: photos are named only where an error is about one,
and the user's home folder is written as `~`.
"""

import logging
import os
from collections import deque
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from core.base.paths import set_aside

#: Below the user's data folder.
FOLDER: Final = "logs"
_FILE: Final = "autochrome.log"
_MOST_BYTES: Final = 2**19
#: Older files that are kept beside the one being written.
_OLDER: Final = 2
_FORM: Final = "%(asctime)s %(levelname)-7s %(name)s: %(message)s"
_OURS: Final = ("core", "desktop")
_LEVELS: Final = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}

_log = logging.getLogger(__name__)
_qt_log = logging.getLogger("qt")


def log_file(home: Path) -> Path:
    """Give the file of the log below the user's data folder."""
    return home / FOLDER / _FILE


class Log:
    """Sends the messages of Python and Qt to a file, and warnings to the terminal too.

    Args:
        file: made with its folder; a disk that refuses it costs the log and nothing else.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._handlers: list[logging.Handler] = []

    def start(self) -> None:
        """Begin to listen."""
        terminal = logging.StreamHandler()
        terminal.setLevel(logging.WARNING)
        terminal.setFormatter(logging.Formatter("%(levelname)s %(name)s: %(message)s"))
        self._add(terminal)
        for name in _OURS:
            logging.getLogger(name).setLevel(logging.INFO)
        qInstallMessageHandler(_on_qt_message)
        writer = _Writer(self._file)
        writer.setFormatter(_HomelessFormatter(_FORM))
        self._add(writer)

    def stop(self) -> None:
        """Close the file and leave the messages to whoever had them before."""
        qInstallMessageHandler(None)
        for name in _OURS:
            logging.getLogger(name).setLevel(logging.NOTSET)
        for handler in self._handlers:
            logging.getLogger().removeHandler(handler)
            handler.close()
        self._handlers.clear()

    def _add(self, handler: logging.Handler) -> None:
        logging.getLogger().addHandler(handler)
        self._handlers.append(handler)


def last_lines(file: Path, most: int) -> str:
    """Read the end of a log; empty where there is none yet."""
    try:
        with file.open(encoding="utf-8", errors="replace") as lines:
            return "".join(deque(lines, most)).rstrip("\n")
    except FileNotFoundError:
        return ""


def without_home(text: str) -> str:
    """Write the user's home folder as `~`, also where a path is quoted as Python does."""
    try:
        home = str(Path.home())
    except RuntimeError:  # there is none
        return text
    if len(home) <= 1:
        return text
    for spelling in (home, home.replace("\\", "\\\\"), home.replace("\\", "/")):
        text = text.replace(spelling, "~")
    return text


class _Writer(logging.Handler):
    """Opens the file with the first message, which comes when the window is seen, if all is well.

    Args:
        file: made with its folder.
    """

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._file = file
        self._written: logging.Handler | None = None
        self._is_refused = False

    def emit(self, record: logging.LogRecord) -> None:
        """Write a message, where the disk takes it."""
        if self._written is None and not self._is_refused:
            self._open()
        if self._written is not None:
            self._written.handle(record)

    def close(self) -> None:
        """Close the file."""
        if self._written is not None:
            self._written.close()
        super().close()

    def _open(self) -> None:
        # Imported here: it brings sockets along, and takes as long as all of logging.
        from logging.handlers import RotatingFileHandler

        moved: list[Path] = []
        try:
            moved += self._cleared()
            self._file.parent.mkdir(parents=True, exist_ok=True)
            self._written = RotatingFileHandler(
                self._file, maxBytes=_MOST_BYTES, backupCount=_OLDER, encoding="utf-8"
            )
        except OSError as error:
            self._is_refused = True
            _log.warning("there is no log: %s", error)
            return
        self._written.setFormatter(self.formatter)
        for aside in moved:
            _log.warning("something lay where the log should be, and is now %s", aside)

    def _cleared(self) -> list[Path]:
        """Set aside what is no folder or no file: a pipe would be waited for without end."""
        older = [Path(f"{self._file}.{number + 1}") for number in range(_OLDER)]
        are_right = {self._file.parent: os.path.isdir} | dict.fromkeys(
            (self._file, *older), os.path.isfile
        )
        return [
            set_aside(path)
            for path, is_right in are_right.items()
            if os.path.lexists(path) and not is_right(path)
        ]


class _HomelessFormatter(logging.Formatter):
    """Leaves the name of the user's home folder out, in messages and tracebacks alike."""

    def format(self, record: logging.LogRecord) -> str:
        return without_home(super().format(record))


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    _qt_log.log(_LEVELS.get(kind, logging.WARNING), "%s", message)
