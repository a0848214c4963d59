"""Between rows of the queue's table and values."""

import json
import math
import os
import sqlite3
from collections.abc import Collection, Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, TypeGuard, TypeVar

from core.base.file_mark import FileMark
from core.base.paths import from_root
from core.base.record_codec import read_strictly, to_json
from core.base.sentence import Sentence, sentence_from_json
from core.base.strict_json import JsonValue
from core.batch.plan import Job
from core.colour.colour_settings import ColourSettings
from core.queue.jobs import NO_OVERRIDES, JobState, Mark, Overrides, QueueJob

#: What is read of a photo; each is taken from its row by its name.
COLUMNS: Final = (
    "id", "position", "source", "target", "state", "reason", "hint", "notes", "sentences",
    "details", "seconds", "model", "own_model", "own_settings", "own_quality", "own_recolour",
    "attempts", "added_at", "began_at", "ended_at", "made", "doubt", "is_cut",
    "source_sha256", "source_size", "result_sha256", "result_size", "program", "mark",
)  # fmt: skip
#: A condition on rows: that theirs is a position from which can be counted on.
HAS_POSITION: Final = "typeof(position) = 'integer' AND position BETWEEN -(1 << 62) AND (1 << 62)"
_T = TypeVar("_T")
#: The own_ columns, in the order of `COLUMNS`.
OverrideRow = tuple[bytes | None, str | None, int | None, int | None]
_STATES: Final = {state.value: state for state in JobState}
#: One of a newer version is as if nobody had looked.
_MARKS: Final[dict[object, Mark]] = {mark.value: mark for mark in Mark}
_NONE_OWN: Final = (None, None, None, None)
#: What reading a value that is not what it should be raises; JSON may be nested without end.
_WRONG: Final = (
    ValueError, TypeError, KeyError, AttributeError, OverflowError, OSError, RecursionError,
)  # fmt: skip
#: What to do about a photo whose row is damaged.
DAMAGE_HINT: Final = Sentence("Take it out of the queue, then add the photo again.")
#: Where a photo's path cannot be read.
_NOWHERE: Final = Path("?")


class WrongRow(ValueError):
    """A row holds what this program never writes."""


def select_jobs(
    connection: sqlite3.Connection, rest: str, values: Sequence[object] = (), *also: str
) -> list[sqlite3.Row]:
    """Read rows of the table, by the names of their columns.

    Args:
        connection: the queue's.
        rest: of the statement, from its WHERE on.
        values: for its question marks.
        also: columns that are wanted beside those of a `QueueJob`.
    """
    cursor = connection.cursor()
    cursor.row_factory = sqlite3.Row
    columns = ", ".join((*COLUMNS, *also))
    return cursor.execute(f"SELECT {columns} FROM jobs {rest}", values).fetchall()


def to_jobs(rows: Iterable[sqlite3.Row]) -> tuple[QueueJob, ...]:
    """Read rows that `select_jobs` gave.

    One that holds what this program never writes costs its photo alone, see
    `QueueJob.is_damaged`.
    """
    reader = _Reader()
    return tuple(reader.job(row) for row in rows)


def damage_of(source: Path) -> Sentence:
    """Say that the row of a photo is damaged."""
    return Sentence("What the queue holds about {path} is damaged.", path=source)


def to_path(value: object) -> Path:
    """Read a path; where there is none that could be a file's, one that is nowhere."""
    try:
        return _path(value)
    except _WRONG:
        return _NOWHERE


def state_of(value: object) -> JobState:
    """Read what a photo is at; what this program never writes is a photo that failed."""
    return _STATES.get(value, JobState.FAILED) if isinstance(value, str) else JobState.FAILED


def in_states(states: Collection[JobState]) -> tuple[str, list[str]]:
    """Give a condition on rows that `state_of` agrees with, and values for its question marks."""
    condition = f"state IN ({_marks(states)})"
    values = [state.value for state in states]
    if JobState.FAILED in states:
        condition += f" OR typeof(state) <> 'text' OR state NOT IN ({_marks(_STATES)})"
        values += [*_STATES]
    return f"({condition})", values


def to_value(text: object) -> JsonValue:
    """Read what is kept under a name.

    Raises:
        WrongRow: it is no JSON.
    """
    try:
        value: JsonValue = json.loads(_checked(text, str))
    except (ValueError, RecursionError) as error:
        raise WrongRow(str(error)) from error
    return value


def only_row(cursor: sqlite3.Cursor) -> tuple[Any, ...]:
    """Give the row of a query that has one.

    Raises:
        WrongRow: it has none.
    """
    row: tuple[Any, ...] | None = cursor.fetchone()
    if row is None:
        raise WrongRow("there is no such row")
    return row


def is_number(value: object) -> TypeGuard[float]:
    """Tell a whole or broken number from all else that may stand in its place."""
    return isinstance(value, int | float)


def path_to_bytes(path: Path) -> bytes:
    """Give the name that the system knows a file by."""
    return os.fsencode(path)


def text_to_bytes(text: str) -> bytes:
    """Code a sentence, which may quote a name that is not valid Unicode."""
    return text.encode("utf-8", "surrogatepass")


def notes_to_bytes(notes: Iterable[str]) -> bytes:
    """Code the notes of a photo."""
    return json.dumps(list(notes)).encode()


def sentences_to_text(reason: str, hint: str, notes: Iterable[str]) -> str:
    """Code of what templates and fields the sentences of a photo are made; empty without any."""
    told = (reason, hint, *notes)
    if not any(isinstance(text, Sentence) and text for text in told):
        return ""
    return json.dumps([text.to_json() if isinstance(text, Sentence) else None for text in told])


def mark_to_row(mark: FileMark | None) -> tuple[str, int]:
    """Give the values of the two columns of a file's mark."""
    return ("", 0) if mark is None else (mark.sha256, mark.size)


def overrides_to_row(overrides: Overrides) -> OverrideRow:
    """Give the values of the own_ columns."""
    model, settings, recolour = overrides.model, overrides.settings, overrides.recolour
    return (
        None if model is None else text_to_bytes(model),
        None if settings is None else json.dumps(to_json(settings)),
        overrides.quality,
        None if recolour is None else int(recolour),
    )


class _Reader:
    """Reads rows; overrides, which thousands of photos may share, are read once."""

    def __init__(self) -> None:
        self._known: dict[OverrideRow, Overrides] = {_NONE_OWN: NO_OVERRIDES}

    def job(self, row: sqlite3.Row) -> QueueJob:
        try:
            return self._sound(row)
        except _WRONG:
            return _remains(row)

    def _sound(self, row: sqlite3.Row) -> QueueJob:
        reason, hint, notes = _told(row)
        return QueueJob(
            id=row["id"],
            position=_checked(row["position"], int),
            job=Job(_path(row["source"]), _path(row["target"])),
            state=_STATES[row["state"]],
            reason=reason,
            hint=hint,
            notes=notes,
            details=_text(row["details"]),
            seconds=_number(row["seconds"]),
            model=_text(row["model"]),
            overrides=self._overrides(
                (row["own_model"], row["own_settings"], row["own_quality"], row["own_recolour"])
            ),
            attempts=_checked(row["attempts"], int),
            added=datetime.fromtimestamp(row["added_at"], UTC),
            began=_moment(row["began_at"]),
            ended=_moment(row["ended_at"]),
            made=_checked(row["made"], str),
            doubt=None if row["doubt"] is None else _number(row["doubt"]),
            is_cut=bool(_checked(row["is_cut"], int)),
            source_mark=_mark(row["source_sha256"], row["source_size"]),
            # While it is to be made again, that is still noted of the result before.
            result_mark=(
                _mark(row["result_sha256"], row["result_size"])
                if row["state"] in ("done", "skipped")
                else None
            ),
            program=_checked(row["program"], str),
            mark=_MARKS.get(row["mark"], Mark.NONE),
        )

    def _overrides(self, row: OverrideRow) -> Overrides:
        if row not in self._known:
            model, settings, quality, recolour = row
            self._known[row] = Overrides(
                None if model is None else _text(model),
                None if settings is None else _settings(settings),
                None if quality is None else _checked(quality, int),
                None if recolour is None else bool(_checked(recolour, int)),
            )
        return self._known[row]


def _remains(row: sqlite3.Row) -> QueueJob:
    """Give what can be read of a damaged row, and say what it is."""
    source = to_path(row["source"])
    return QueueJob(
        id=row["id"],
        position=row["position"] if isinstance(row["position"], int) else 0,
        job=Job(source, to_path(row["target"])),
        state=state_of(row["state"]),
        reason=damage_of(source),
        hint=DAMAGE_HINT,
        notes=(),
        details="",
        seconds=0.0,
        model="",
        overrides=NO_OVERRIDES,
        attempts=0,
        added=_moment_if_any(row["added_at"]) or datetime.fromtimestamp(0, UTC),
        began=_moment_if_any(row["began_at"]),
        ended=_moment_if_any(row["ended_at"]),
        is_damaged=True,
    )


def _told(row: sqlite3.Row) -> tuple[str, str, tuple[str, ...]]:
    """Read reason, hint and notes: English, which knows its template where the file has that."""
    reason, hint = _text(row["reason"]), _text(row["hint"])
    notes = () if row["notes"] == b"[]" else _notes(row["notes"])
    if not row["sentences"]:  # it came well to its end, or an older version wrote the row
        return reason, hint, notes
    read = iter(json.loads(row["sentences"]))
    reason, hint, *noted = (_known(text, next(read, None)) for text in (reason, hint, *notes))
    return reason, hint, tuple(noted)


def _known(text: str, coded: object) -> str:
    """Give a text as the sentence that it is; the text itself where that says something else."""
    sentence = sentence_from_json(coded)
    return text if sentence is None or sentence != text else sentence


def _notes(coded: bytes) -> tuple[str, ...]:
    return tuple(_checked(note, str) for note in _checked(json.loads(coded), list))


def _checked(value: object, kind: type[_T]) -> _T:
    if not isinstance(value, kind):
        raise WrongRow(f"{value!r} is no {kind.__name__}")
    return value


def _number(value: object) -> float:
    if not is_number(value) or not math.isfinite(value):
        raise WrongRow(f"{value!r} is no number")
    return value


def _path(coded: object) -> Path:
    text = os.fsdecode(_checked(coded, bytes))
    # Earlier versions kept `..` as it was typed; a photo is one by whatever way it was named.
    path = from_root(text) if ".." in text else Path(text)
    if not path.name or "\0" in str(path):
        raise WrongRow(f"{coded!r} is no path of a file")
    return path


def _text(coded: object) -> str:
    return _checked(coded, bytes).decode("utf-8", "surrogatepass") if coded else ""


def _mark(sha256: object, size: object) -> FileMark | None:
    return FileMark(_checked(sha256, str), _checked(size, int)) if sha256 else None


def _moment(seconds: float | None) -> datetime | None:
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC)


def _moment_if_any(seconds: float | None) -> datetime | None:
    try:
        return _moment(seconds)
    except _WRONG:
        return None


def _marks(of: Collection[object]) -> str:
    return ", ".join("?" * len(of))


def _settings(text: object) -> ColourSettings:
    # A newer version may know more settings; one that no version writes is damage.
    coded = json.loads(_checked(text, str))
    return read_strictly(ColourSettings, coded, passes_unknown=True)
