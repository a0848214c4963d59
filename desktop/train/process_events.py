"""What the training process tells, as frozen values; docs/training.md describes the lines.

It may be of another version than the window, and its libraries may write to the same place: a line
that is no event, an event that is not known, and one that lacks something are passed by.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from core.base.record_codec import read_strictly
from core.base.sentence import sentence_from_json
from core.base.strict_json import WrongValue, parse_object

#: The number of the events and files that are read here.
PROTOCOL: Final = 1


@dataclass(frozen=True, slots=True)
class ReadyEvent:
    """Whether the training component has all that it needs.

    Attributes:
        protocol: number of the events that it tells.
        missing: packages that are not installed.
    """

    protocol: int
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FoundEvent:
    """The files of a folder are listed.

    Attributes:
        photographs: how many.
        examples: some of them.
    """

    photographs: int
    examples: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class ReadingEvent:
    """So many of the files are decoded."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class CheckedEvent:
    """A folder was looked at.

    Attributes:
        photographs: files that may be photographs.
        training: those that can be learned from.
        validation: those that are kept aside for the test.
        dropped: reason -> count of the rest.
        dropped_files: path of the table that names them; empty for an empty folder.
        examples: some that are of use.
        fewest: files that it takes.
        are_enough: whether a training can begin.
    """

    photographs: int
    training: int
    validation: int
    dropped: Mapping[str, int]
    dropped_files: str
    examples: tuple[Path, ...]
    fewest: int
    are_enough: bool


@dataclass(frozen=True, slots=True)
class PhotographsEvent:
    """All photographs are read: so many are learned from and kept aside."""

    training: int
    validation: int


@dataclass(frozen=True, slots=True)
class StartedEvent:
    """The model that the training goes on from was measured."""

    val_loss: float


@dataclass(frozen=True, slots=True)
class ResumedEvent:
    """An earlier training, or a paused one, goes on."""

    step: int


@dataclass(frozen=True, slots=True)
class ProgressEvent:
    """A round is over.

    Attributes:
        step: steps taken.
        steps: planned.
        loss: on the photographs that are learned from.
        val_loss: on those that are kept aside; None between looks.
        pictures_per_s: squares learned from a second.
        seconds_left: of training.
    """

    step: int
    steps: int
    loss: float
    val_loss: float | None
    pictures_per_s: float
    seconds_left: float


@dataclass(frozen=True, slots=True)
class SampleRow:
    """Where a photograph is in a strip of samples, in pixels: three pictures side by side."""

    top: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class SamplesEvent:
    """Photographs as they look now: grey, coloured, true."""

    step: int
    path: Path
    rows: tuple[SampleRow, ...]


@dataclass(frozen=True, slots=True)
class PausedEvent:
    """The training sleeps."""


@dataclass(frozen=True, slots=True)
class TrainedEvent:
    """The training is over.

    Attributes:
        reason: `steps`, `minutes`, `patience` or `stop`.
        best_step: where it did best; 0 is the model that it began with.
    """

    reason: str
    best_step: int


@dataclass(frozen=True, slots=True)
class PackingEvent:
    """All is learned: the best of it becomes a model."""


@dataclass(frozen=True, slots=True)
class PackedEvent:
    """The new model is a file."""

    path: Path


@dataclass(frozen=True, slots=True)
class ReportFigures:
    """How well photographs are coloured.

    Attributes:
        psnr: dB, higher is better.
        ab: mean distance from the true colour, lower is better.
        relative: colourfulness as a share of the originals', best near 1.
    """

    psnr: float
    ab: float
    relative: float


@dataclass(frozen=True, slots=True)
class ReportEvent:
    """What the training was good for.

    Attributes:
        photos: that the figures are means over; none of them was learned from.
        grey: of the photographs left grey.
        before_name: the model that is compared with.
        before: its figures.
        new_name: the new model.
        new: its figures.
        is_better: whether the new one is to be preferred.
        is_same: whether nobody would see a difference; an older component does not tell.
        pictures: strips of one photograph each: grey, before, new, true, of equal width.
    """

    photos: int
    grey: ReportFigures
    before_name: str
    before: ReportFigures
    new_name: str
    new: ReportFigures
    is_better: bool
    is_same: bool
    pictures: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class FailedEvent:
    """The training could not go on, for a reason that was foreseen.

    Attributes:
        message: a sentence; English, and a `Sentence` unless an older component told it.
        hint: what to do next, likewise.
    """

    message: str
    hint: str


Event = (
    ReadyEvent
    | FoundEvent
    | ReadingEvent
    | CheckedEvent
    | PhotographsEvent
    | StartedEvent
    | ResumedEvent
    | ProgressEvent
    | SamplesEvent
    | PausedEvent
    | TrainedEvent
    | PackingEvent
    | PackedEvent
    | ReportEvent
    | FailedEvent
)


_KINDS: Final[Mapping[object, type[Event]]] = {
    "ready": ReadyEvent,
    "found": FoundEvent,
    "reading": ReadingEvent,
    "checked": CheckedEvent,
    "photographs": PhotographsEvent,
    "start": StartedEvent,
    "resumed": ResumedEvent,
    "progress": ProgressEvent,
    "samples": SamplesEvent,
    "paused": PausedEvent,
    "trained": TrainedEvent,
    "packing": PackingEvent,
    "package": PackedEvent,
    "report": ReportEvent,
    "failed": FailedEvent,
}


def parse(line: bytes) -> Event | None:
    """Read a line; None for what is no event that is known here."""
    if not line.startswith(b"{"):
        return None
    try:
        values = parse_object(line)
        name = values.get("event")
        kind = _KINDS.get(name) if isinstance(name, str) else None
        if kind is ReportEvent:
            values = _report_values(values)
        event = None if kind is None else read_strictly(kind, values, passes_unknown=True)
    except WrongValue:
        return None
    return _failed(event, values) if isinstance(event, FailedEvent) else event


def _failed(event: FailedEvent, values: Mapping[str, object]) -> FailedEvent:
    """Give both sentences with their templates, where the component tells them."""
    told = values.get("sentences")
    if not isinstance(told, dict):
        return event
    return FailedEvent(
        sentence_from_json(told.get("message")) or event.message,
        sentence_from_json(told.get("hint")) or event.hint,
    )


def _report_values(values: Mapping[str, object]) -> dict[str, object]:
    """Bring the two models of a report, each a name among its figures, into its own form."""
    told: dict[str, object] = {"is_same": False, **values, "before": values.get("start")}
    for key in ("before", "new"):
        model = told.get(key)
        if isinstance(model, dict):
            told[f"{key}_name"] = model.get("name")
    return told
