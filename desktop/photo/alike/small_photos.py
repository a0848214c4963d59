"""Other photos as likeness needs them: read small, turned as their edits say; in workers."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from core.base.arrays import GreyPlane
from core.colour.luminance import luminance, neutral_codes
from core.edits.edits import Edits as KeptEdits
from core.image.orientation import upright
from core.image.safe_reader import SafeReader
from core.image.triage import PhotoKind, examine
from desktop.photo.own_edits import engine_edits
from desktop.photo.photo_edits import NOTHING
from desktop.photo.session import Found
from desktop.pictures.reduced_reader import picture_of, reduced

#: The shorter side keeps so many pixels: more than any network sees.
_SIDE_PX: Final = 640
#: Shorter side of what is shown of it, for screens of two device px a logical one.
_SHOWN_PX: Final = 260


@dataclass(frozen=True, slots=True)
class SmallPhoto:
    """A photo, read small.

    Attributes:
        rgb: (h, w, 3) uint8 sRGB, turned as its edits say.
        kept: what is kept of it, with all that it says of turns and hints.
        has_colours: it has colours of its own.
        keeps_colours: it has, and is not coloured anew.
    """

    rgb: NDArray[np.uint8]
    kept: KeptEdits
    has_colours: bool
    keeps_colours: bool

    @property
    def grey(self) -> GreyPlane:
        """What a network is shown: (h, w)."""
        codes = neutral_codes(self.rgb)
        return luminance(self.rgb) if codes is None else codes

    @property
    def picture(self) -> QImage:
        """A small picture of it, as its file has it but for the turns."""
        return picture_of(reduced(self.rgb, _SHOWN_PX))


def read_small(path: Path, reader: SafeReader, found: Found) -> SmallPhoto:
    """Read a photo small, and turn it as what was found of it says.

    Raises:
        AutochromeError: it is no photo that can be read.
    """
    rgb = reduced(reader.read_colours(path, short_side_px=_SIDE_PX), _SIDE_PX)
    kept = engine_edits(found.edits or NOTHING)
    has_colours = examine(rgb).kind is PhotoKind.COLOUR
    return SmallPhoto(
        np.ascontiguousarray(upright(rgb, kept.orientation)),
        kept,
        has_colours=has_colours,
        keeps_colours=has_colours and not found.recolour,
    )
