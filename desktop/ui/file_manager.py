"""Shows files and folders in the file manager of the system, whatever they are called.

A file is selected in its folder where the file manager can be asked for that: by the `explorer` of
Windows, by `open` of macOS, and elsewhere by the interface that the desktops share
(freedesktop.org, File Manager Interface 1.0), through `dbus-send`, which comes with the bus itself.
Where nobody answers, the folder alone is opened.
"""

import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from desktop.ui.asked_program import AskedProgram
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
        program, arguments = asking_for(file, sys.platform)
        # `explorer` gives 1 whatever it did.
        self._asked = AskedProgram(self, program, arguments, ends_anyhow=sys.platform == "win32")
        self._asked.ended.connect(self._on_ended)
        self._asked.begin()

    @Slot(bool)
    def _on_ended(self, was_shown: bool) -> None:
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
