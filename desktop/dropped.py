"""What was dropped or pasted: files, folders, or a picture without a file."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from core.package import SUFFIX


@dataclass(frozen=True, slots=True)
class Dropped:
    """What came into the window.

    Attributes:
        paths: files and folders of this computer, but no models.
        models: files that are models by their names.
        image: a picture without a file, if there are no paths.
        has_web_address: an address of the web came along that is not fetched.
    """

    paths: tuple[Path, ...] = ()
    models: tuple[Path, ...] = ()
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
    sorted_out = of_paths([Path(url.toLocalFile()) for url in urls if url.isLocalFile()])
    is_remote = any(url.scheme() in ("http", "https") for url in urls)
    image = None
    if not (sorted_out.paths or sorted_out.models) and mime.hasImage():
        image = mime.imageData()
    is_picture = isinstance(image, QImage) and not image.isNull()
    picture = image if is_picture else None
    return replace(sorted_out, image=picture, has_web_address=is_remote)


def of_paths(paths: Sequence[Path]) -> Dropped:
    """Sort files and folders into models and all else."""
    models = tuple(path for path in paths if path.suffix.lower() == SUFFIX)
    return Dropped(tuple(path for path in paths if path not in models), models)
