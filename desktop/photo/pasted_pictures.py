"""Pictures without a file, as pasted: kept until they are closed, to be found again."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from desktop.photo.session import key_of_pasted


class PastedPictures(QObject):
    """Gives each picture a name of its own."""

    def __init__(self) -> None:
        super().__init__()
        self._images: dict[Path, QImage] = {}
        self._count = 0

    def add(self, image: QImage) -> Path:
        """Keep a picture, and give what it is found again by; its last part is its name."""
        self._count += 1
        name = self.tr("Pasted photo")
        if self._count > 1:
            name = self.tr("Pasted photo {number}").format(number=self._count)
        key = key_of_pasted(name)
        self._images[key] = image
        return key

    def take_over(self, others: "PastedPictures") -> None:
        """Go on with the pictures of another window, under the names that they have."""
        self._images |= others._images
        self._count += others._count

    def forget(self, key: Path) -> None:
        """Let go of a picture that nobody can come back to; nothing happens for a file."""
        self._images.pop(key, None)

    def image(self, key: Path) -> QImage | None:
        """Give a picture; None where this is the path of a file."""
        return self._images.get(key)
