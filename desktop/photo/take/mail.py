"""A result as the attachment of a mail, in the mail program of the user.

On Linux by `xdg-email`, which asks the desktop's portal where the program is confined; on macOS by
`open -a Mail`. On Windows there is no way that all mail programs know, so it is not offered there.
"""

import shutil
import sys
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from desktop.ui.asked_program import AskedProgram


def can_mail(platform: str = sys.platform) -> bool:
    """Tell whether this system can be asked to write a mail with an attachment."""
    if platform == "darwin":
        return True
    return platform == "linux" and shutil.which("xdg-email") is not None


def mailing(file: Path, platform: str) -> tuple[str, list[str]]:
    """Give program and arguments that begin a mail.

    Args:
        file: what is attached.
        platform: as in `sys.platform`, of one where that can be done.
    """
    if platform == "darwin":
        return "open", ["-a", "Mail", str(file.absolute())]
    return "xdg-email", ["--utf8", "--attach", str(file.absolute())]


class Mailer(QObject):
    """Begins mails; nothing waits for them.

    Signals:
        began: path of the file that the mail program was given.
        refused: path of the file; no mail program took it.
    """

    began = Signal(object)
    refused = Signal(object)

    def mail(self, file: Path) -> None:
        """Begin a mail with a file."""
        _Mailing(file, self)


class _Mailing(QObject):
    """One mail; goes when the mail program has it."""

    def __init__(self, file: Path, mailer: Mailer) -> None:
        super().__init__(mailer)
        self._file, self._mailer = file, mailer
        self._asked = AskedProgram(self, *mailing(file, sys.platform))
        self._asked.ended.connect(self._on_ended)
        self._asked.begin()

    @Slot(bool)
    def _on_ended(self, was_taken: bool) -> None:
        (self._mailer.began if was_taken else self._mailer.refused).emit(self._file)
        self.deleteLater()
