"""What goes between the coordinator and a worker: plain values, the same on every system.

Paths are text here, for a path of one system cannot be one of another.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any, Final

from core.base.sentence import Sentence
from core.batch.task import BatchOptions, Outcome, Task
from core.edits.edits import Edits

#: Larger files are not sent over the wire, in neither direction: whoever holds them holds several.
MOST_BYTES: Final = 2**29
#: What of the options of a run is of its own machine alone.
_AT_HOME: Final = frozenset({"package", "edits", "settings", "recolour", "settled"})


@dataclass(frozen=True, slots=True)
class RunName:
    """Which run an errand is of.

    Attributes:
        queue: 12 hexadecimals; the same for all runs of a queue.
        run: 8 hexadecimals, of this run alone.
    """

    queue: str
    run: str

    @property
    def of_queue(self) -> str:
        """What the names of all drafts of a queue begin with."""
        return f".autochrome-{self.queue}-"

    @property
    def of_run(self) -> str:
        """What the names of all drafts of the run begin with."""
        return f"{self.of_queue}{self.run}-"


@dataclass(frozen=True, slots=True)
class ModelName:
    """A model as the coordinator knows it.

    Attributes:
        fingerprint: as of `core.model.package.Package`.
        file: the name of its file.
        path: of its file on the worker, if the two share a disk; else empty.
    """

    fingerprint: str
    file: str
    path: str


@dataclass(frozen=True, slots=True)
class Errand:
    """One photo, and how it is made.

    Attributes:
        run: whose it is.
        model: fingerprint of the model.
        source: the photo, as the worker calls it; where it is sent, its name.
        draft: what the worker writes: beside the result, under a name that is nobody's result;
            where photos are sent, a name alone.
        is_sent: whether the photo comes as bytes, and its result goes back as bytes.
        edits: how it is made, nothing left open.
        recolour: whether it is coloured though it is in colour.
        options: the other options of the run, by their names.
    """

    run: RunName
    model: str
    source: str
    draft: str
    is_sent: bool
    edits: Edits
    recolour: bool
    options: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Report:
    """What became of an errand.

    Attributes:
        values: those of the outcome, by their names, without the job.
        source: what the worker called the photo.
        draft: what it called the result.
        result: its bytes, if they go back so.
        source_sha256: of the photo, if the result itself cannot say whose it is; else empty.
    """

    values: Mapping[str, Any]
    source: str
    draft: str
    result: bytes | None = None
    source_sha256: str = ""


def options_to_send(options: BatchOptions) -> dict[str, Any]:
    """Give the options that are the same on every machine, by their names."""
    return {
        field.name: getattr(options, field.name)
        for field in fields(options)
        if field.name not in _AT_HOME
    }


def report_of(outcome: Outcome, source: Path, draft: Path) -> Report:
    """Put an outcome into a report."""
    values = {
        field.name: getattr(outcome, field.name) for field in fields(outcome) if field.name != "job"
    }
    return Report(values, str(source), str(draft))


def outcome_from(report: Report, task: Task) -> Outcome:
    """Read an outcome out of a report; its sentences name files as the coordinator does."""
    job = task.job
    source, draft = _names(report.source), _names(report.draft)
    shown = dict(zip(draft, _names(str(job.target), job.target), strict=True))
    shown |= zip(source, _names(str(job.source), job.source), strict=True)
    shown.pop("", None)  # a bare name lies in no folder
    outcome = Outcome(job, **report.values)
    return replace(
        outcome,
        reason=_retold(outcome.reason, shown),
        hint=_retold(outcome.hint, shown),
        notes=tuple(_retold(note, shown) for note in outcome.notes),
    )


def _names(path: str, own: Path | None = None) -> tuple[str, str, str]:
    """Give a path, its folder and its name, whatever system it is of."""
    if own is not None:
        return path, str(own.parent), own.name
    folder, _, name = path.replace("\\", "/").rpartition("/")
    return path, path[: len(folder)], name


def _retold(sentence: Sentence, shown: Mapping[str, str]) -> Sentence:
    values = {
        name: _retold(value, shown)
        if isinstance(value, Sentence)
        else shown.get(value, value)
        if isinstance(value, str)
        else value
        for name, value in sentence.fields.items()
    }
    return Sentence(sentence.template, **values)
