"""What the training process tells, as frozen values; docs/training.md describes the lines.

It may be of another version than the window, and its libraries may write to the same place: a line
that is no event, an event that is not known, and one that lacks something are passed by.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from core.base.strict_json import Record, WrongValue, read_record

#: The number of the events and files that are read here.
PROTOCOL: Final = 1


@dataclass(frozen=True, slots=True)
class Ready:
    """Whether the training component has all that it needs.

    Attributes:
        protocol: number of the events that it tells.
        missing: packages that are not installed.
    """

    protocol: int
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """The files of a folder are listed.

    Attributes:
        photographs: how many.
        examples: some of them.
    """

    photographs: int
    examples: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """So many of the files are decoded."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Checked:
    """A folder was looked at.

    Attributes:
        photographs: files that may be photographs.
        training: those that can be learned from.
        validation: those that are kept aside for the test.
        dropped: reason -> count of the rest.
        dropped_files: the table that names them.
        examples: some that are of use.
        fewest: files that it takes.
        are_enough: whether a training can begin.
    """

    photographs: int
    training: int
    validation: int
    dropped: Mapping[str, int]
    dropped_files: Path
    examples: tuple[Path, ...]
    fewest: int
    are_enough: bool


@dataclass(frozen=True, slots=True)
class Photographs:
    """All photographs are read: so many are learned from and kept aside."""

    training: int
    validation: int


@dataclass(frozen=True, slots=True)
class Started:
    """The model that the training goes on from was measured."""

    val_loss: float


@dataclass(frozen=True, slots=True)
class Resumed:
    """An earlier training, or a paused one, goes on."""

    step: int


@dataclass(frozen=True, slots=True)
class Progress:
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
class Samples:
    """Photographs as they look now: grey, coloured, true."""

    step: int
    path: Path
    rows: tuple[SampleRow, ...]


@dataclass(frozen=True, slots=True)
class Paused:
    """The training sleeps."""


@dataclass(frozen=True, slots=True)
class Trained:
    """The training is over.

    Attributes:
        reason: `steps`, `minutes`, `patience` or `stop`.
        best_step: where it did best; 0 is the model that it began with.
    """

    reason: str
    best_step: int


@dataclass(frozen=True, slots=True)
class Packing:
    """All is learned: the best of it becomes a model."""


@dataclass(frozen=True, slots=True)
class Packed:
    """The new model is a file."""

    path: Path


@dataclass(frozen=True, slots=True)
class Figures:
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
class Report:
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
    grey: Figures
    before_name: str
    before: Figures
    new_name: str
    new: Figures
    is_better: bool
    is_same: bool
    pictures: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Failed:
    """The training could not go on, for a reason that was foreseen."""

    message: str
    hint: str


Event = (
    Ready
    | Found
    | Reading
    | Checked
    | Photographs
    | Started
    | Resumed
    | Progress
    | Samples
    | Paused
    | Trained
    | Packing
    | Packed
    | Report
    | Failed
)


def parse(line: bytes) -> Event | None:
    """Read a line; None for what is no event that is known here."""
    if not line.startswith(b"{"):
        return None
    try:
        record = read_record(line)
        reader = _READERS.get(record.text("event"))
        return None if reader is None else reader(record)
    except WrongValue:
        return None


def _checked(record: Record) -> Checked:
    return Checked(
        photographs=record.whole("photographs"),
        training=record.whole("training"),
        validation=record.whole("validation"),
        dropped=record.record("dropped").wholes(),
        dropped_files=Path(record.text("dropped_files")),
        examples=_paths(record, "examples"),
        fewest=record.whole("fewest"),
        are_enough=record.flag("are_enough"),
    )


def _progress(record: Record) -> Progress:
    return Progress(
        step=record.whole("step"),
        steps=record.whole("steps"),
        loss=record.number("loss"),
        val_loss=record.number_or_none("val_loss"),
        pictures_per_s=record.number("pictures_per_s"),
        seconds_left=record.number("seconds_left"),
    )


def _samples(record: Record) -> Samples:
    rows = tuple(
        SampleRow(row.whole("top"), row.whole("width"), row.whole("height"))
        for row in record.records("rows")
    )
    return Samples(record.whole("step"), Path(record.text("path")), rows)


def _report(record: Record) -> Report:
    before, new = record.record("start"), record.record("new")
    return Report(
        photos=record.whole("photos"),
        grey=_figures(record.record("grey")),
        before_name=before.text("name"),
        before=_figures(before),
        new_name=new.text("name"),
        new=_figures(new),
        is_better=record.flag("is_better"),
        is_same=record.flag("is_same") if "is_same" in record else False,
        pictures=_paths(record, "pictures"),
    )


def _figures(record: Record) -> Figures:
    return Figures(record.number("psnr"), record.number("ab"), record.number("relative"))


def _paths(record: Record, key: str) -> tuple[Path, ...]:
    return tuple(Path(path) for path in record.text_list(key))


_READERS: Final[Mapping[str, Callable[[Record], Event]]] = {
    "ready": lambda r: Ready(r.whole("protocol"), r.text_list("missing")),
    "found": lambda r: Found(r.whole("photographs"), _paths(r, "examples")),
    "reading": lambda r: Reading(r.whole("done"), r.whole("total")),
    "checked": _checked,
    "photographs": lambda r: Photographs(r.whole("training"), r.whole("validation")),
    "start": lambda r: Started(r.number("val_loss")),
    "resumed": lambda r: Resumed(r.whole("step")),
    "progress": _progress,
    "samples": _samples,
    "paused": lambda r: Paused(),
    "trained": lambda r: Trained(r.text("reason"), r.whole("best_step")),
    "packing": lambda r: Packing(),
    "package": lambda r: Packed(Path(r.text("path"))),
    "report": _report,
    "failed": lambda r: Failed(r.text("message"), r.text("hint")),
}
