"""What was dropped or pasted: files, folders, or a picture without a file."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final
from urllib.parse import unquote

from PySide6.QtCore import QByteArray, QMimeData, Qt
from PySide6.QtGui import QDropEvent, QImage

from core.base.paths import from_root
from core.base.presence import is_folder
from core.foreign.brought import sorted_out
from desktop.ui.sleeping_disks import promptly

#: Tells what this program put on the clipboard; the data is the path of a file.
COPIED_HERE: Final = "application/x-autochrome-copied"
#: Formats of files that other programs put onto the clipboard, the best first.
_CODED: Final = ("image/png", "image/tiff", "image/bmp", "image/jpeg", "image/webp")


@dataclass(frozen=True, slots=True)
class Dropped:
    """What came into the window.

    Attributes:
        paths: files and folders of this computer, but no models.
        models: files that are models by their names, of this program or another, or that belong to
            one of these.
        image: a picture without a file, if there are no paths.
        copied: a file that this program made to be pasted, in place of all else.
        coded: the same as another program packed it, in a format of files; to be unpacked where
            nobody waits for it.
        has_web_address: an address of the web came along that is not fetched.
    """

    paths: tuple[Path, ...] = ()
    models: tuple[Path, ...] = ()
    image: QImage | None = None
    copied: Path | None = None
    coded: QByteArray | None = None
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
    if mime.hasFormat(COPIED_HERE):
        return Dropped(copied=Path(bytes(mime.data(COPIED_HERE).data()).decode()))
    urls = mime.urls()
    sorted_out = of_paths([Path(url.toLocalFile()) for url in urls if url.isLocalFile()])
    is_remote = any(url.scheme() in ("http", "https") for url in urls) or _shows_a_picture(mime)
    picture = coded = None
    if not (sorted_out.paths or sorted_out.models):
        coded = _coded_picture(mime)
        picture = _picture(mime) if coded is None else None
    return replace(sorted_out, image=picture, coded=coded, has_web_address=is_remote)


def of_paths(paths: Sequence[Path]) -> Dropped:
    """Sort files and folders into models and all else."""
    brought = sorted_out([from_root(path) for path in paths])
    return Dropped(brought.others, (*brought.own, *brought.foreign))


def _coded_picture(mime: QMimeData) -> QByteArray | None:
    """Give a picture as it is packed: unpacking a large one takes Qt seconds."""
    offered = set(mime.formats())
    kind = next((one for one in _CODED if one in offered), None)
    data = QByteArray() if kind is None else mime.data(kind)
    return None if data.isEmpty() else data


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


def take_as_copy(event: QDropEvent) -> None:
    """Accept what is dragged as a copy: of one that is said to be moved, the source is deleted."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
