"""A result on the clipboard: a file, whose bytes are read when another program asks for them.

Nothing is packed or decoded when it is copied. Programs that take files get the file; those that
take pictures get the bytes of its PNG; and only who asks for Qt's own picture has it decoded.
"""

import logging
import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import (
    QByteArray,
    QFile,
    QIODevice,
    QMetaType,
    QMimeData,
    QObject,
    QUrl,
    Slot,
)
from PySide6.QtGui import QGuiApplication, QImage

from desktop.photo.take.taken_folder import TakenFolder
from desktop.ui.mime_content import COPIED_HERE

_log = logging.getLogger(__name__)

_PNG: Final = "image/png"
#: Qt's own, from which it makes what other programs of Windows and macOS ask for.
_PICTURE: Final = "application/x-qt-image"
_URLS: Final = "text/uri-list"
#: What file managers of Linux paste as a file.
_FILES_TO_COPY: Final = "x-special/gnome-copied-files"
#: A larger file is not handed to the clipboard when the program ends: the desktop would wait.
_MOST_LEFT_BYTES: Final = 64_000_000


class CopiedFile(QMimeData):
    """What is on the clipboard while this program runs.

    Args:
        file: a PNG.
    """

    def __init__(self, file: Path) -> None:
        super().__init__()
        self.file = file
        self.setUrls([QUrl.fromLocalFile(str(file))])

    def formats(self) -> list[str]:
        """Name what can be asked for."""
        others = [_FILES_TO_COPY] if sys.platform == "linux" else [_PICTURE]
        return [_URLS, _PNG, COPIED_HERE, *others]

    def retrieveData(self, mimetype: str, preferredType: QMetaType | QMetaType.Type) -> object:
        """Give what another program asks for."""
        match mimetype:
            case "image/png":
                return _bytes_of(self.file)
            case "application/x-qt-image":
                return QImage(str(self.file))
            case "x-special/gnome-copied-files":
                return QByteArray(_files_to_copy(self.file))
            case _ if mimetype == COPIED_HERE:
                return QByteArray(str(self.file).encode())
        return super().retrieveData(mimetype, preferredType)


class Clipboard(QObject):
    """Puts files on the clipboard and removes each once something else is there.

    Args:
        folder: where they lie.
    """

    def __init__(self, folder: TakenFolder) -> None:
        super().__init__()
        self._folder = folder
        self._file: Path | None = None
        QGuiApplication.clipboard().dataChanged.connect(self._on_changed)

    def put(self, file: Path) -> None:
        """Put a file there in place of what was."""
        before, self._file = self._file, file
        QGuiApplication.clipboard().setMimeData(CopiedFile(file))
        if before is not None and before != file:
            self._folder.remove(before)

    def sweep(self) -> None:
        """Remove what earlier starts left, but for what is on the clipboard still."""
        if not self._folder.is_empty:
            self._folder.sweep(_files_on_clipboard())

    def settle(self) -> None:
        """Leave on the clipboard what needs this program no longer; some desktops keep that."""
        if self._file is None or not self._is_there():
            return
        left = QMimeData()
        left.setUrls([QUrl.fromLocalFile(str(self._file))])
        content = _bytes_of(self._file)
        if sys.platform != "linux":
            left.setImageData(QImage.fromData(content))
        elif content.size() <= _MOST_LEFT_BYTES:
            left.setData(_PNG, content)
        if sys.platform == "linux":
            left.setData(_FILES_TO_COPY, QByteArray(_files_to_copy(self._file)))
        self._file = None
        QGuiApplication.clipboard().setMimeData(left)

    def _is_there(self) -> bool:
        mime = _on_clipboard()
        # What keeps a history of the clipboard may own by now what was put there.
        is_own = mime is not None and mime.hasFormat(COPIED_HERE)
        return is_own or self._file in _files_on_clipboard()

    @Slot()
    def _on_changed(self) -> None:
        if self._file is not None and not self._is_there():
            file, self._file = self._file, None
            self._folder.remove(file)


def _on_clipboard() -> QMimeData | None:
    """Give what is on the clipboard; some platforms have nothing at all before the first copy."""
    mime: QMimeData | None = QGuiApplication.clipboard().mimeData()
    return mime


def _files_on_clipboard() -> tuple[Path, ...]:
    mime = _on_clipboard()
    urls = [] if mime is None else mime.urls()
    return tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile())


def _files_to_copy(file: Path) -> bytes:
    return b"copy\n" + bytes(QUrl.fromLocalFile(str(file)).toEncoded().data())


def _bytes_of(file: Path) -> QByteArray:
    """Read a file as Qt wants it: of 100 megapixels each copy takes its time."""
    opened = QFile(str(file))
    if not opened.open(QIODevice.OpenModeFlag.ReadOnly):
        _log.warning("what was copied is not there any more: %s", file)
        return QByteArray()
    return opened.readAll()
