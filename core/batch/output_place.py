"""Where results go: one folder for all, a folder beside each folder, or beside each photo."""

import os
from enum import Enum
from pathlib import Path
from typing import Final, TypeAlias

#: Appended to the name of a folder for the folder of its results.
FOLDER_MARK: Final = "-colour"


class Beside(Enum):
    """Places that depend on where the photos lie.

    Attributes:
        FOLDER: the results of a folder go into `<folder>-colour` beside it, in the same tree; that
            of a photo named by itself goes beside the photo.
        PHOTO: every result goes beside its photo.
    """

    FOLDER = "folder"
    PHOTO = "photo"


#: A folder for all results, where each keeps its place below the folder that was named; or beside.
OutputPlace: TypeAlias = Path | Beside


def results_of_folder(folder: Path, place: OutputPlace) -> Path:
    """Give the folder that stands for `folder` among the results: the trees below are alike."""
    if isinstance(place, Path):
        return place
    if place is Beside.PHOTO:
        return folder
    if folder.name in ("", ".."):
        folder = Path(os.path.realpath(folder))
    if not folder.name:  # the root of a disk has nothing beside it
        return folder / FOLDER_MARK.lstrip("-")
    return folder.with_name(f"{folder.name}{FOLDER_MARK}")


def results_of_photo(photo: Path, place: OutputPlace) -> Path:
    """Give the folder for the result of a photo that was named by itself."""
    return place if isinstance(place, Path) else photo.parent
