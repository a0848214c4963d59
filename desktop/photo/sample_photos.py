"""The sample photos that the program ships; they have no place of their own for results."""

from pathlib import Path
from typing import Final

from core.base import paths

#: Those that the start page offers; whatever else lies beside them is none.
_OFFERED: Final = ("astronaut-portrait.jpg", "cat.jpg", "coffee-cup.jpg")


def offered() -> tuple[Path, ...]:
    """Give the samples for the start page."""
    return tuple(_folder() / name for name in _OFFERED)


def is_sample(photo: Path) -> bool:
    """Tell whether a photo lies within the program, where nobody looks for a result."""
    return photo.absolute().is_relative_to(_folder())


def _folder() -> Path:
    return paths.resources_dir().absolute() / "samples"
