"""The values of a batch: what is to be done with a photo, and what became of it."""

from dataclasses import dataclass, field
from enum import Enum

from core.base.errors import AutochromeError
from core.base.file_mark import FileMark
from core.base.sentence import SILENCE, Sentence
from core.batch.edited import Aspect, EditsOfPhotos
from core.batch.existing import Existing
from core.batch.plan import Job
from core.colorize.export_options import ExportOptions
from core.colour.colour_settings import ColourSettings
from core.image.photo import MAX_PIXELS
from core.model.package import Package


class OutcomeState(Enum):
    """How a photo ended; the values are the words of the command line."""

    DONE = "done"
    SKIPPED = "skipped"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one photo.

    Attributes:
        job: the photo, and where its result is or would have been.
        state: done (the result is safe on disk), skipped on purpose, or failed.
        reason: why it was skipped or failed, a sentence; empty when done.
        hint: what to do about it, a sentence, or empty.
        notes: what was lost or assumed on the way though the result was made.
        details: a traceback where the fault is this program's, for a report of it; else empty.
        seconds: from opening the photo to its end.
        model: the id of the model it was, or would have been, colorized with.
        made: how the result was made, as `core.edits.made.made_line` writes it; else empty.
        is_cut: whether the photo's file ends before its picture does: only a part is coloured.
        error: of what kind the failure is, if it is one of those that are foreseen.
        doubt: how far the colours are expected to be off (`core.colorize.doubt`); of several pages
            that of the most doubtful one. None where no colours were made, or by a model that does
            not say how sure it is.
        source_mark: what the photo's file held when its result was made; None without a result.
        result_mark: what was written as its result; likewise.
    """

    job: Job
    state: OutcomeState
    reason: Sentence = SILENCE
    hint: Sentence = SILENCE
    notes: tuple[Sentence, ...] = ()
    details: str = ""
    seconds: float = 0.0
    model: str = ""
    made: str = ""
    is_cut: bool = False
    error: type[AutochromeError] | None = None
    doubt: float | None = None
    source_mark: FileMark | None = None
    result_mark: FileMark | None = None


@dataclass(frozen=True, slots=True)
class BatchOptions:
    """One record of settings for a whole run: what is shown is what is used.

    Attributes:
        package: the model.
        settings: the colour settings of every photo.
        export: how every result is stored; its format is that of each job's target.
        max_pixels: photos with more are refused before decoding.
        existing: what becomes of photos whose results' names are taken.
        recolour: colorize photos that are in colour too, by their luminance.
        edits: where the edits of each photo are looked up, which go before model, settings and
            recolour; None: they do not count.
        settled: what of these options goes before the edits of every photo.
    """

    package: Package
    settings: ColourSettings = field(default_factory=ColourSettings)
    export: ExportOptions = field(default_factory=ExportOptions)
    max_pixels: int = MAX_PIXELS
    existing: Existing = Existing.KEEP_BOTH
    recolour: bool = False
    edits: EditsOfPhotos | None = None
    settled: frozenset[Aspect] = frozenset()


@dataclass(frozen=True, slots=True)
class Task:
    """One photo and how this one is made.

    Attributes:
        job: the photo, and the file of its result.
        options: how.
        may_replace: whether a file that is there makes room.
        settled: what of the options the photo's edits do not change.
        waits_for_whole: whether a file that is still being written fails with `PhotoStillComing`,
            for its turn comes again; else it is taken as it is.
    """

    job: Job
    options: BatchOptions
    may_replace: bool = False
    settled: frozenset[Aspect] = frozenset()
    waits_for_whole: bool = False
