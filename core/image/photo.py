"""A photograph as it travels from reading to writing: grey pixels and all that is carried over."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray

from core.base.arrays import GreyPlane
from core.base.errors import UsageError
from core.colour.chroma_field import Part
from core.image.formats import STANDARD_QUALITY, Format
from core.image.metadata.ai_note import AiNote
from core.image.metadata.metadata import Metadata
from core.image.profile_choice import ResultProfile
from core.image.triage import PhotoKind, Triage

#: Pixels that a photo may have unless the caller says otherwise.
MAX_PIXELS: Final = 250_000_000


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo that was read. Its arrays are never written to again.

    Attributes:
        path: where it was read from; None for a pasted picture.
        format: what the file held, whatever its name says.
        grey: (h, w), upright, sRGB-coded luminance. uint8, exactly the file's codes, when the file
            has 8 bits and one channel or R = G = B everywhere; otherwise uint16.
        alpha: (h, w), upright, uint8 or uint16, of the file's depth; None when opaque.
        bit_depth: 8 or 16, the file's bits a channel.
        triage: whether the photo is grey, toned or in colour.
        metadata: all else that the file said, made fit for an upright picture in sRGB.
        original: (h, w, 3) uint8 RGB, upright, for showing; None when the photo is plain grey or
            was read without it.
        there: the part of the picture that its file holds, where it ends too early; all of it
            where only the finest details are missing. None: the file is whole.
        pages: how many pictures its file holds, as a TIFF may; this is one of them.
        compression: TIFF's number of how the file was compressed; None: it is no TIFF.
        profile: the colour profile that the file has itself, of whatever space; empty: it has none.
    """

    path: Path | None
    format: Format
    grey: GreyPlane
    alpha: GreyPlane | None
    bit_depth: int
    triage: Triage
    metadata: Metadata
    original: NDArray[np.uint8] | None = None
    there: Part | None = None
    pages: int = 1
    compression: int | None = None
    profile: bytes = b""

    @property
    def is_cut(self) -> bool:
        """Whether its file ends before its picture does."""
        return self.there is not None

    @property
    def is_in_colour(self) -> bool:
        """Whether it has colours of its own."""
        return self.triage.kind is PhotoKind.COLOUR

    @property
    def is_toned(self) -> bool:
        """Whether it is a print in one tone: sepia, faded, stained."""
        return self.triage.kind is PhotoKind.TONED


@dataclass(frozen=True, slots=True)
class WriteOptions:
    """How a result is stored.

    Attributes:
        format: one that can be written.
        quality: 1..100, of formats that lose something.
        threads: how many threads may encode, at least 1.
        keeps_metadata: whether what the photo's file said goes along; without it only the colour
            profile does, and the transparency.
        ai_note: said of the result in its XMP; None: nothing is.
        may_replace: whether a file that is there makes room; else it is an error.
        profile: the colours that it is coded in.
        depth: bits a channel of a result that is converted into another profile; None: as the
            photo. Others are stored with the depth of the picture.

    Raises:
        UsageError: results cannot have this format.
        ValueError: quality or threads is out of range.
    """

    format: Format
    quality: int = STANDARD_QUALITY
    threads: int = 1
    keeps_metadata: bool = True
    ai_note: AiNote | None = None
    may_replace: bool = True
    profile: ResultProfile = ResultProfile.SRGB
    depth: Literal[8, 16] | None = None

    def __post_init__(self) -> None:
        if not self.format.can_be_written:
            raise UsageError(
                "Results cannot be stored as {format}."
                if self.format.has_all_colours
                else "Results cannot be stored as {format}: it holds too few colours.",
                hint="Choose PNG, which loses nothing either.",
                format=self.format.value,
            )
        if not 1 <= self.quality <= 100:
            raise ValueError(f"quality must be between 1 and 100, not {self.quality}")
        if self.threads < 1:
            raise ValueError(f"threads must be at least 1, not {self.threads}")


def output_depth(
    photo: Photo, target: Format, wanted: Literal[8, 16] | None = None
) -> Literal[8, 16]:
    """Give the bits a channel, 8 or 16, that a result of `photo` should have in a `target` file.

    Args:
        photo: the photo.
        target: where there is no room for 16 bits, it is 8.
        wanted: None: as many as the photo has.
    """
    return 16 if (wanted or photo.bit_depth) == 16 and target.has_16_bit else 8
