"""A photo and its result, as they are held against each other."""

from dataclasses import dataclass
from pathlib import Path

from core.account.lightness import LightnessChange
from core.base.file_mark import FileMark
from core.base.sentence import Sentence


@dataclass(frozen=True, slots=True)
class Pair:
    """A photo, its result, and what is known of them from when the result was made.

    Attributes:
        source: the photo.
        result: the file that its result should be.
        source_mark: what the photo's file held; None: nobody noted it.
        result_mark: what the result's file held; likewise.
        made: how the result was made, as `core.edits.made.made_line` writes it; empty: only the
            result can say.
    """

    source: Path
    result: Path
    source_mark: FileMark | None = None
    result_mark: FileMark | None = None
    made: str = ""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What came of holding a result against its photo.

    Attributes:
        source: the photo.
        result: its result; None where there is none.
        problems: what is not as it should be, a sentence each; none: all is well.
        notes: what is worth knowing beside that.
        change: of lightness; None where it could not be measured. Of several pages the worst.
        source_mark: what the photo's file holds now; None: it cannot be read.
        result_mark: likewise, the result's.
    """

    source: Path
    result: Path | None
    problems: tuple[Sentence, ...] = ()
    notes: tuple[Sentence, ...] = ()
    change: LightnessChange | None = None
    source_mark: FileMark | None = None
    result_mark: FileMark | None = None

    @property
    def is_well(self) -> bool:
        """Whether the result is all that was promised of it."""
        return not self.problems
