"""What was dropped or pasted: files, folders, or a picture without a file."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage


@dataclass(frozen=True, slots=True)
class Dropped:
    """What came into the window.

    Attributes:
        paths: files and folders of this computer.
        image: a picture without a file, if there are no paths.
        has_web_address: an address of the web came along that is not fetched.
    """

    paths: tuple[Path, ...] = ()
    image: QImage | None = None
    has_web_address: bool = False

    @property
    def is_one_photo(self) -> bool:
        """Whether this is a single photo, to be opened rather than queued."""
        return len(self.paths) == 1 and not self.paths[0].is_dir()


def can_take(mime: QMimeData) -> bool:
    """Tell whether there is something in it for us; quick, for it is asked while dragging."""
    return mime.hasUrls() or mime.hasImage()


def read(mime: QMimeData) -> Dropped:
    """Take out what was dropped or pasted. Files win over pictures of them."""
    urls = mime.urls()
    paths = tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile())
    is_remote = any(url.scheme() in ("http", "https") for url in urls)
    image = None
    if not paths and mime.hasImage():
        image = mime.imageData()
    is_picture = isinstance(image, QImage) and not image.isNull()
    return Dropped(paths, image if is_picture else None, has_web_address=is_remote)
