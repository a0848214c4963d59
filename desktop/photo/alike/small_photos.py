"""Other photos as likeness needs them: read small, turned as their edits say; in workers."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from core.base.arrays import GreyPlane, RgbImage
from core.base.errors import AutochromeError
from core.colorize.colorizer import chroma_field
from core.colour.luminance import luminance, neutral_codes
from core.colour.render import render
from core.edits.edits import Edits as KeptEdits
from core.edits.edits import turned_hints
from core.image.orientation import upright
from core.image.safe_reader import SafeReader
from core.image.triage import PhotoKind, examine
from desktop.photo.own_edits import engine_edits
from desktop.photo.photo_edits import NOTHING
from desktop.photo.session import Found
from desktop.pictures.reduced_reader import picture_of, reduced

if TYPE_CHECKING:
    from desktop.work.engine import Engine

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


def in_shown_colours(small: SmallPhoto, engine: "Engine", usual: str) -> RgbImage:
    """Colour a photo as the window shows it, by what is kept of it: (h, w, 3) uint8 sRGB, turned.

    Args:
        small: the photo.
        engine: holds the models.
        usual: id of the model that counts where its edits name none, or one that is not there.

    Raises:
        AutochromeError: the model cannot be loaded.
    """
    kept, grey, hints = small.kept, small.grey, turned_hints(small.kept)
    colorizer = engine.load(_model_of(kept, engine, usual))
    prediction = colorizer.predict(grey, for_hints=bool(hints))
    field = chroma_field(colorizer.told(prediction, grey, hints), kept.settings, hints)
    return render(grey, field, depth=8)


def _model_of(kept: KeptEdits, engine: "Engine", usual: str) -> str:
    if kept.model is None:
        return usual
    try:
        engine.package(kept.model.id)
    except AutochromeError:
        return usual
    return kept.model.id
