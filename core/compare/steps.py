"""What comes of a comparison of models, step by step; loads nothing heavy."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeAlias

from core.base.errors import AutochromeError

if TYPE_CHECKING:  # a window knows of these before the engine is loaded
    import numpy as np
    from numpy.typing import NDArray

    from core.compare.kept_colours import KeptColours
    from core.compare.measures import PhotoFigures


class ReadsColours(Protocol):
    """Reads a photo's colours, as `SafeReader` does."""

    def read_colours(self, path: Path, *, short_side_px: int | None = None) -> "NDArray[np.uint8]":
        """Read them: (h, w, 3) uint8 sRGB, upright."""


@dataclass(frozen=True, slots=True)
class PhotoLeftOut:
    """A photo that no model is held against.

    Attributes:
        path: its file.
        error: why it cannot be read; None: it is grey, or toned in one colour.
    """

    path: Path
    error: AutochromeError | None


@dataclass(frozen=True, slots=True)
class PhotoTaken:
    """A photo that models are held against.

    Attributes:
        number: counted from 0.
        path: its file.
        truth: (h, w, 3) uint8 sRGB, at the size at which it is measured.
    """

    number: int
    path: Path
    truth: "NDArray[np.uint8]"


@dataclass(frozen=True, slots=True)
class ModelLoaded:
    """A model is ready and colours the next photos; its place among the models."""

    model: int


@dataclass(frozen=True, slots=True)
class PhotoColoured:
    """A photo in the colours of a model, at its defaults.

    Attributes:
        photo: its number.
        model: the model's place among the models.
        figures: how near it comes.
        shown: (h, w, 3) uint8 sRGB, at the size at which it is measured.
        colours: which serve the photo at any size.
    """

    photo: int
    model: int
    figures: "PhotoFigures"
    shown: "NDArray[np.uint8]"
    colours: "KeptColours"


@dataclass(frozen=True, slots=True)
class ModelFailed:
    """A model that colours no more photos, and why."""

    model: int
    error: AutochromeError


#: What a comparison yields.
Step: TypeAlias = PhotoLeftOut | PhotoTaken | ModelLoaded | PhotoColoured | ModelFailed
