"""Results dragged out of the window, into a mail, a folder or another program.

The files are promised: a worker begins to make them when the drag does. Who they are dropped on
asks for their names, and is given them once they are whole. Until then the window goes on painting
and takes what workers tell it, though the drop itself waits.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import (
    QEventLoop,
    QMetaType,
    QMimeData,
    QObject,
    QPoint,
    QSize,
    Qt,
    QTimer,
    QUrl,
    Signal,
)
from PySide6.QtGui import QDrag, QPixmap
from PySide6.QtWidgets import QWidget

from core.base.errors import AutochromeError

_URLS: Final = "text/uri-list"
#: A drop that waits longer is given up: the other program would seem to hang.
_PATIENCE_MS: Final = 120_000
#: Logical px of the picture below the pointer.
_PICTURE: Final = QSize(160, 120)


class PromisedFiles(QObject):
    """Files that are being made.

    Args:
        count: how many there will be.

    Signals:
        settled: all are there, or could not be made.
    """

    settled = Signal()

    def __init__(self, count: int) -> None:
        super().__init__()
        self._left = count
        self._files: list[Path] = []

    @property
    def files(self) -> tuple[Path, ...]:
        """Those that are there."""
        return tuple(self._files)

    @property
    def is_settled(self) -> bool:
        """Whether nothing is waited for any more."""
        return self._left <= 0

    def keep(self, file: Path) -> None:
        """Take one that was made."""
        self._files.append(file)
        self._end_one()

    def break_one(self) -> None:
        """Note that one could not be made."""
        self._end_one()

    def wait(self) -> tuple[Path, ...]:
        """Return when all are there, or none will come any more; events go on meanwhile."""
        if not self.is_settled:
            loop, timer = QEventLoop(), QTimer()
            timer.setSingleShot(True)
            timer.timeout.connect(loop.quit)
            self.settled.connect(loop.quit)
            timer.start(_PATIENCE_MS)
            # The mouse is the drag's: what it did in the window would come in the middle of it.
            loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
            timer.stop()
        return self.files

    def _end_one(self) -> None:
        self._left -= 1
        if self.is_settled:
            self.settled.emit()


class PromisedMime(QMimeData):
    """What is dragged: the addresses of files that may still be made.

    Args:
        promised: the files.
    """

    def __init__(self, promised: PromisedFiles) -> None:
        super().__init__()
        self._promised = promised

    def formats(self) -> list[str]:
        """Say that these are files, before there are any."""
        return [_URLS]

    def retrieveData(self, mimetype: str, preferredType: QMetaType | QMetaType.Type) -> object:
        """Give the addresses, once the files are whole."""
        if mimetype != _URLS:
            return super().retrieveData(mimetype, preferredType)
        # As addresses: bytes of `text/uri-list` PySide hands on, but Qt reads none in them.
        return [QUrl.fromLocalFile(str(file)) for file in self._promised.wait()]


def promise(
    photos: tuple[Path | None, ...],
    ask: Callable[
        [Path | None, Callable[[Path], object], Callable[[AutochromeError], object]], object
    ],
    failed: Callable[[AutochromeError], object],
) -> PromisedFiles:
    """Have the files of some photos made.

    Args:
        photos: them; None stands for the open one.
        ask: begins to make the file of one.
        failed: is given why there is none of one.
    """
    promised = PromisedFiles(len(photos))

    def on_failed(error: AutochromeError) -> None:
        promised.break_one()
        failed(error)

    for photo in photos:
        ask(photo, promised.keep, on_failed)
    return promised


def drag_out(source: QWidget, promised: PromisedFiles, picture: QPixmap) -> bool:
    """Drag files from a widget until the button is let go of; tell whether somebody took them."""
    drag = QDrag(source)
    drag.setMimeData(PromisedMime(promised))
    if not picture.isNull():
        ratio = source.devicePixelRatioF()
        small = picture.scaled(
            _PICTURE * ratio,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        small.setDevicePixelRatio(ratio)
        drag.setPixmap(small)
        drag.setHotSpot(QPoint(-12, -8))  # beside the pointer: what it points at is seen
    return drag.exec(Qt.DropAction.CopyAction) is not Qt.DropAction.IgnoreAction
