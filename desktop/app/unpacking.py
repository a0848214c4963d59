"""Unpacks pictures that other programs put onto the clipboard as the content of a file."""

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QFile
from PySide6.QtGui import QImage

from core.base.errors import PhotoError, WriteError
from desktop.work.workers import ReadingWork

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from core.image.safe_reader import SafeReader


def unpacking(content: QByteArray) -> ReadingWork[QImage]:
    """Bind unpacking a picture, as photos are read: behind bars, and of any size that they have."""

    def work(reader: "SafeReader") -> QImage:
        from desktop.pictures import pyramid_levels

        with tempfile.TemporaryDirectory(prefix="autochrome-pasted-") as folder:
            path = Path(folder) / "pasted"
            _write(content, path)
            try:
                photo = reader.read(path, keep_original=True)
            except PhotoError as error:
                raise PhotoError(
                    "The picture on the clipboard cannot be read.",
                    hint="Save it to a file in the other program, then open the file.",
                ) from error
        if photo.original is None:
            return _image(pyramid_levels.grey_for_screen(photo.grey))
        return _image(photo.original)

    return work


def _write(content: QByteArray, path: Path) -> None:
    """Write it by Qt: Python would copy it first, and hold the window up for as long."""
    file = QFile(str(path))
    is_open = file.open(QFile.OpenModeFlag.WriteOnly)
    is_written = is_open and file.write(content) == content.size() and file.flush()
    problem = file.errorString()
    file.close()
    if not is_written:
        raise WriteError(
            "The picture on the clipboard could not be unpacked: {why}.",
            why=problem,
            hint="Make room on the disk, then paste again.",
        )


def _image(pixels: "NDArray[np.uint8]") -> QImage:
    """Copy pixels, (h, w) or (h, w, 3) RGB, by numpy: Qt's copying holds the window up."""
    import numpy as np

    height, width = pixels.shape[:2]
    form = QImage.Format.Format_Grayscale8 if pixels.ndim == 2 else QImage.Format.Format_RGB888
    image = QImage(width, height, form)
    rows = np.frombuffer(image.bits(), np.uint8).reshape(height, image.bytesPerLine())
    flat = pixels.reshape(height, -1)
    np.copyto(rows[:, : flat.shape[1]], flat)
    return image
