"""How results are stored, as far as the user chooses: a frozen value, and what names may be."""

from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Final, Literal

from core.errors import UsageError
from core.export_options import ExportOptions
from core.naming import STANDARD_PATTERN, NamePattern, ResultFormat, example
from core.output_place import Beside, OutputPlace
from desktop.core_words import said
from desktop.export_choice import ExportChoice


class Place(Enum):
    """Where results go; the values are stored."""

    OWN_FOLDER = "own-folder"
    BESIDE = "beside"
    CHOSEN = "chosen"


class BitDepth(Enum):
    """How finely results are stored; the values are stored."""

    KEEP = "keep"
    EIGHT = "8"
    SIXTEEN = "16"


_BITS: Final[dict[BitDepth, Literal[8, 16] | None]] = {
    BitDepth.KEEP: None,
    BitDepth.EIGHT: 8,
    BitDepth.SIXTEEN: 16,
}


@dataclass(frozen=True, slots=True)
class ResultChoices:
    """What the user chose about all results.

    Attributes:
        format: of the files.
        quality: 1..100, of JPEG and WebP.
        pattern: of the names, without their ending; see `pattern_fault`.
        place: where they go.
        folder: where exactly, if `place` is `CHOSEN`.
        depth: 8 or 16 bits a channel, or as the photo.
        keeps_metadata: date, camera, place and words of the photo are carried over.
        has_ai_note: a note in the file says that its colour was made by a computer.
        has_corner_mark: a small mark on the picture says so.

    Raises:
        ValueError: a value is out of its range, or `CHOSEN` comes without a folder.
    """

    format: ResultFormat = ResultFormat.KEEP
    quality: int = 95
    pattern: str = STANDARD_PATTERN.text
    place: Place = Place.OWN_FOLDER
    folder: Path | None = None
    depth: BitDepth = BitDepth.KEEP
    keeps_metadata: bool = True
    has_ai_note: bool = True
    has_corner_mark: bool = False

    def __post_init__(self) -> None:
        if not 1 <= self.quality <= 100:
            raise ValueError(f"quality must be between 1 and 100, not {self.quality}")
        if fault := pattern_fault(self.pattern):
            raise ValueError(fault)
        if self.place is Place.CHOSEN and self.folder is None:
            raise ValueError("no folder was chosen")

    @property
    def export(self) -> ExportOptions:
        """How `core` is to store results."""
        return ExportOptions(
            self.format,
            quality=self.quality,
            depth=_BITS[self.depth] if self.format.can_have_16_bit else None,
            keeps_metadata=self.keeps_metadata,
            has_ai_note=self.has_ai_note,
            has_corner_mark=self.has_corner_mark,
        )

    @property
    def naming(self) -> NamePattern:
        """How results are called."""
        return NamePattern(self.pattern)

    @property
    def output(self) -> OutputPlace:
        """Where results go."""
        if self.folder is not None and self.place is Place.CHOSEN:
            return self.folder
        return Beside.PHOTO if self.place is Place.BESIDE else Beside.FOLDER

    @property
    def for_many(self) -> ExportChoice:
        """The same, as the queue keeps it."""
        return ExportChoice(self.export, self.naming, self.output)


def pattern_fault(pattern: str) -> str:
    """Say why a pattern makes no names; empty when it does."""
    try:
        NamePattern(pattern)
    except UsageError as error:
        return said(error.message)
    return ""


def name_by(choices: ResultChoices, source: Path, model: str) -> str:
    """Give the name, with its ending, of the result of a photo."""
    return example(choices.naming, source, result_format=choices.format, model=model)
