"""What was dropped or pasted: files, folders, or a picture without a file."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import unquote

from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QImage

from core.base.presence import is_folder
from core.foreign.brought import sorted_out
from desktop.ui.sleeping_disks import promptly


@dataclass(frozen=True, slots=True)
class Dropped:
    """What came into the window.

    Attributes:
        paths: files and folders of this computer, but no models.
        models: files that are models by their names, of this program or another, or that belong to
            one of these.
        image: a picture without a file, if there are no paths.
        has_web_address: an address of the web came along that is not fetched.
    """

    paths: tuple[Path, ...] = ()
    models: tuple[Path, ...] = ()
    image: QImage | None = None
    has_web_address: bool = False

    @property
    def is_one_photo(self) -> bool:
        """Whether this is a single photo, to be opened rather than queued.

        Of a disk that is asleep the name tells it.
        """
        return len(self.paths) == 1 and not self._begins_with_folder

    @property
    def folder(self) -> Path:
        """The first path if that is a folder, else the one it lies in; there is at least one."""
        return self.paths[0] if self._begins_with_folder else self.paths[0].parent

    @property
    def _begins_with_folder(self) -> bool:
        path = self.paths[0]
        return promptly(lambda: is_folder(path), otherwise=not path.suffix)


def can_take(mime: QMimeData) -> bool:
    """Tell whether there is something in it for us; quick, for it is asked while dragging."""
    return mime.hasUrls() or mime.hasImage() or _shows_a_picture(mime)


def read(mime: QMimeData) -> Dropped:
    """Take out what was dropped or pasted. Files win over pictures of them."""
    urls = mime.urls()
    sorted_out = of_paths([Path(url.toLocalFile()) for url in urls if url.isLocalFile()])
    is_remote = any(url.scheme() in ("http", "https") for url in urls) or _shows_a_picture(mime)
    picture = None
    if not (sorted_out.paths or sorted_out.models):
        picture = _picture(mime)
    return replace(sorted_out, image=picture, has_web_address=is_remote)


def of_paths(paths: Sequence[Path]) -> Dropped:
    """Sort files and folders into models and all else."""
    brought = sorted_out(paths)
    return Dropped(brought.others, (*brought.own, *brought.foreign))


def _picture(mime: QMimeData) -> QImage | None:
    """Give the picture that came along, or lies in an address itself; nothing is fetched."""
    image = mime.imageData() if mime.hasImage() else None
    if not isinstance(image, QImage):
        inline = (url.toString() for url in mime.urls() if url.scheme() == "data")
        image = next((_inline_picture(address) for address in inline), None)
    return None if image is None or image.isNull() else image


def _inline_picture(address: str) -> QImage:
    """Decode `data:image/png;base64,...` (RFC 2397), as browsers give small pictures."""
    head, _, coded = address.partition(",")
    if not head.endswith(";base64"):
        return QImage()
    content = QByteArray(unquote(coded).encode("ascii", "ignore"))
    return QImage.fromData(QByteArray.fromBase64(content))


def _shows_a_picture(mime: QMimeData) -> bool:
    """Tell whether this is a piece of a web page with a picture in it."""
    return mime.hasHtml() and "<img" in mime.html().lower()
