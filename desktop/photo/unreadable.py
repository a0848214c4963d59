"""A photo that cannot be read, which the viewer shows as such."""

from dataclasses import dataclass
from pathlib import Path

from core.base.errors import AutochromeError


@dataclass(frozen=True, slots=True, eq=False)
class Unreadable:
    """A photo that was to be opened.

    Attributes:
        photo: its file, or what stands for one.
        error: why it is not open.
    """

    photo: Path
    error: AutochromeError
