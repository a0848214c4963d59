"""Shows files and folders in the file manager of the system, whatever they are called.

A file is selected in its folder where the file manager can be asked for that: by the `explorer` of
Windows, by `open` of macOS, and elsewhere by the interface that the desktops share
(freedesktop.org, File Manager Interface 1.0), through `dbus-send`, which comes with the bus itself.
Where nobody answers, the folder alone is opened.
"""

import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from desktop.ui.sleeping_disks import promptly

#: A file manager that is not running yet takes its time to answer.
_PATIENCE_MS: Final = 10_000
_BUS_NAME: Final = "org.freedesktop.FileManager1"


class FileManager(QObject):
    """Asks the system's file manager; nothing waits for its answer.

    Signals:
        refused: the folder that nothing could show.
    """

    refused = Signal(object)

    @property
    def is_asking(self) -> bool:
        """Whether an answer is waited for."""
        return bool(self.findChildren(_Asking))

    def show_file(self, file: Path) -> None:
        """Show a file, selected in its folder if that can be done, else its folder."""
        _Asking(file, self)

    def show_folder(self, folder: Path) -> None:
        """Show what is in a folder."""
        if not show_folder(folder):
            self.refused.emit(folder)


class _Asking(QObject):
    """One question to the file manager; goes when it is answered."""

    def __init__(self, file: Path, manager: FileManager) -> None:
        super().__init__(manager)
        self._file, self._manager = file, manager
        self._process = QProcess(self)
        program, arguments = asking_for(file, sys.platform)
        self._process.setProgram(program)
        if sys.platform == "win32":
            self._process.setNativeArguments(" ".join(arguments))
        else:
            self._process.setArguments(arguments)
        environment = QProcessEnvironment.systemEnvironment()
        # OpenCV puts its own libraries there for all children, and the current folder with them.
        environment.remove("LD_LIBRARY_PATH")
        self._process.setProcessEnvironment(environment)
        self._process.setStandardOutputFile(QProcess.nullDevice())
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_error)
        self._process.start()

    @Slot(int, QProcess.ExitStatus)
    def _on_finished(self, status: int, how: QProcess.ExitStatus) -> None:
        # `explorer` gives 1 whatever it did.
        was_shown = how is QProcess.ExitStatus.NormalExit and (
            status == 0 or sys.platform == "win32"
        )
        self._end(was_shown=was_shown)

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._end(was_shown=False)

    def _end(self, *, was_shown: bool) -> None:
        if not was_shown:
            self._manager.show_folder(self._file.parent)
        self.deleteLater()


def is_gone(path: Path) -> bool:
    """Tell whether there is nothing at a place; a disk that does not answer is no proof."""
    return promptly(lambda: _is_nothing_at(path), otherwise=False)


def _is_nothing_at(path: Path) -> bool:
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return True
    except OSError:
        return False
    return False


def show_folder(folder: Path) -> bool:
    """Show what is in a folder, and tell whether there was a program for that."""
    return QDesktopServices.openUrl(QUrl.fromEncoded(folder.absolute().as_uri().encode()))


def asking_for(file: Path, platform: str) -> tuple[str, list[str]]:
    """Give program and arguments that show a file selected in its folder.

    Args:
        file: any.
        platform: as in `sys.platform`.

    Returns:
        The program and its arguments; for Windows, as they are to stand on its command line.
    """
    if platform == "win32":
        # `explorer` parts its command line itself: at commas, but not within quotes, which a name
        # cannot hold.
        return "explorer.exe", [f'/select,"{file.absolute()}"']
    if platform == "darwin":
        return "open", ["-R", str(file.absolute())]
    # `dbus-send` parts the members of an array by commas; in a URI of Python's a comma is %2C.
    return "dbus-send", [
        "--session",
        "--print-reply",
        f"--reply-timeout={_PATIENCE_MS}",
        f"--dest={_BUS_NAME}",
        "--type=method_call",
        f"/{_BUS_NAME.replace('.', '/')}",
        f"{_BUS_NAME}.ShowItems",
        f"array:string:{file.absolute().as_uri()}",
        "string:",
    ]
