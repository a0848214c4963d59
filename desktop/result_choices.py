"""How results are stored, as far as the user chooses: a frozen value, and what names may be."""

import re
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import Final

from core.plan import RESULT_MARK, ResultFormat

#: What a pattern may hold between braces: the photo's own name, and that of the model.
NAME: Final = "{name}"
MODEL: Final = "{model}"
_BRACED = re.compile(r"\{[^{}]*\}|[{}]")
#: Signs that no file name has on one system or another.
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]')


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


class PatternFault(Enum):
    """Why a pattern makes no names."""

    HAS_NO_NAME = auto()
    HAS_UNKNOWN_WORD = auto()
    HAS_FORBIDDEN_SIGN = auto()
    ENDS_WITH_DOT = auto()


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
    pattern: str = f"{NAME}{RESULT_MARK}"
    place: Place = Place.OWN_FOLDER
    folder: Path | None = None
    depth: BitDepth = BitDepth.KEEP
    keeps_metadata: bool = True
    has_ai_note: bool = True
    has_corner_mark: bool = False

    def __post_init__(self) -> None:
        if not 1 <= self.quality <= 100:
            raise ValueError(f"quality must be between 1 and 100, not {self.quality}")
        fault = pattern_fault(self.pattern)
        if fault is not None:
            raise ValueError(f"the pattern {self.pattern!r} makes no names: {fault.name}")
        if self.place is Place.CHOSEN and self.folder is None:
            raise ValueError("no folder was chosen")


def pattern_fault(pattern: str) -> PatternFault | None:
    """Tell what is wrong with a pattern; None when each photo gets a name of its own by it."""
    if NAME not in pattern:
        return PatternFault.HAS_NO_NAME
    if any(word not in (NAME, MODEL) for word in _BRACED.findall(pattern)):
        return PatternFault.HAS_UNKNOWN_WORD
    if _FORBIDDEN.search(pattern):
        return PatternFault.HAS_FORBIDDEN_SIGN
    # Windows drops a dot or a space at the end of a name.
    return PatternFault.ENDS_WITH_DOT if pattern.endswith((".", " ")) else None


def name_by(choices: ResultChoices, source: Path, model: str) -> str:
    """Give the name, with its ending, of the result of a photo."""
    stem = choices.pattern.replace(MODEL, model).replace(NAME, source.stem)
    return f"{stem}{choices.format.suffix_for(source)}"
