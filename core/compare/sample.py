"""How many models are compared, and on which photos of a folder: all, or some that stay the same.

Some are taken by the SHA-256 of their names below the folder: by chance as far as what they show
is concerned, and yet the same each time, on every computer, and hardly others where photos come in.
"""

import hashlib
import os
from pathlib import Path
from typing import Final

from core.base.errors import PhotoNotFound
from core.base.paths import resources_dir
from core.base.sentence import why
from core.image.formats import Format, format_names, promised_format

#: So many models are compared at once: more pictures beside each other would be too small.
FEWEST_MODELS: Final = 2
MOST_MODELS: Final = 4
#: Photos that are enough to tell models apart; means over more hardly change.
USUAL_MOST: Final = 200


def sample_photos() -> Path:
    """Give the folder of the program's own photos in colour."""
    return resources_dir() / "samples" / "in-colour"


def drawn(folder: Path) -> tuple[Path, ...]:
    """Give the photos of a folder and of those in it, in the order in which they are drawn.

    They go by their names; what their files hold is told when they are read. What is hidden, and
    links to folders, are passed by.

    Raises:
        PhotoNotFound: the folder is not there, cannot be read, or holds no photos.
    """
    found: list[Path] = []

    def refuse(error: OSError) -> None:
        if not found and Path(error.filename or folder) == folder:
            raise PhotoNotFound(
                "The folder {path} cannot be read: {why}.",
                hint="Check its name, and that you may open it.",
                path=folder,
                why=why(error),
            ) from error

    for place, folders, files in os.walk(folder, onerror=refuse):
        folders[:] = [name for name in folders if not name.startswith(".")]
        found += [Path(place, name) for name in files if _may_be_a_photo(name)]
    if not found:
        raise PhotoNotFound(
            "The folder {path} holds no photos.",
            hint="Name a folder with files of these kinds: {formats}.",
            path=folder,
            formats=format_names(Format),
        )
    return tuple(sorted(found, key=lambda path: _lot(path.relative_to(folder))))


def _may_be_a_photo(name: str) -> bool:
    return not name.startswith(".") and promised_format(name) is not None


def _lot(name: Path) -> tuple[bytes, str]:
    text = name.as_posix()
    return hashlib.sha256(text.encode("utf-8", "surrogateescape")).digest(), text
