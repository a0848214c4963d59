"""Unpacks pictures that other programs put onto the clipboard as the content of a file."""

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage

from core.base.errors import PhotoError
from desktop.work.workers import ReadingWork

if TYPE_CHECKING:
    from core.image.safe_reader import SafeReader


def unpacking(content: QByteArray) -> ReadingWork[QImage]:
    """Bind unpacking a picture, as photos are read: behind bars, and of any size that they have."""

    def work(reader: "SafeReader") -> QImage:
        from desktop.pictures import pyramid_levels

        with tempfile.TemporaryDirectory(prefix="autochrome-pasted-") as folder:
            file = Path(folder) / "pasted"
            file.write_bytes(memoryview(content.data()))
            try:
                photo = reader.read(file, keep_original=True)
            except PhotoError as error:
                raise PhotoError(
                    "The picture on the clipboard cannot be read.",
                    hint="Save it to a file in the other program, then open the file.",
                ) from error
        if photo.original is None:
            grey = pyramid_levels.grey_for_screen(photo.grey)
            height, width = grey.shape
            return QImage(
                grey.data, width, height, grey.strides[0], QImage.Format.Format_Grayscale8
            ).copy()
        rgb = photo.original
        height, width = rgb.shape[:2]
        return QImage(rgb.data, width, height, rgb.strides[0], QImage.Format.Format_RGB888).copy()

    return work
