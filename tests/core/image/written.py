"""Photos read from bytes, and results whose pixels do not matter."""

from pathlib import Path
from types import ModuleType

import numpy as np

from core.image.image_io import Format, Photo, WriteOptions, read, write


def photo_of(files: ModuleType, folder: Path, content: bytes) -> Photo:
    """The photo in a file of this content."""
    return read(files.put(folder, "a.bin", content))


def result_of(photo: Photo, folder: Path, kind: Format) -> Path:
    """Write the photo's result; its pixels do not matter here."""
    target = folder / f"b{kind.suffix}"
    picture = np.zeros((*photo.grey.shape, 3), np.uint8)
    write(picture, target, photo=photo, options=WriteOptions(kind))
    return target
