"""What the file is called that keeps a photo's edits beside it; imports nothing heavy."""

from pathlib import Path
from typing import Final

#: Of the whole name of the photo's file, so that `a.jpg` and `a.tif` keep theirs apart.
SUFFIX: Final = ".autochrome"


def sidecar_of(photo: Path) -> Path:
    """Give the file beside a photo that keeps its edits; it need not exist."""
    return photo.with_name(photo.name + SUFFIX)


def is_sidecar(name: str) -> bool:
    """Tell whether a file is by its name one that keeps the edits of another."""
    return name.lower().endswith(SUFFIX)
