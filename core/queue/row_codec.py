"""Between rows of the queue's table and values."""

import json
import os
import sqlite3
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from core.base.record_codec import read_strictly, to_json
from core.base.sentence import Sentence, sentence_from_json
from core.base.strict_json import JsonValue
from core.batch.plan import Job
from core.colour.colour_settings import ColourSettings
from core.queue.jobs import NO_OVERRIDES, JobState, Overrides, QueueJob

#: What is read of a photo; each is taken from its row by its name.
COLUMNS: Final = (
    "id", "position", "source", "target", "state", "reason", "hint", "notes", "sentences",
    "details", "seconds", "model", "own_model", "own_settings", "own_quality", "own_recolour",
    "attempts", "added_at", "began_at", "ended_at",
)  # fmt: skip
#: The own_ columns, in the order of `COLUMNS`.
OverrideRow = tuple[bytes | None, str | None, int | None, int | None]
_STATES: Final = {state.value: state for state in JobState}
_NONE_OWN: Final = (None, None, None, None)


class WrongRow(ValueError):
    """A row holds what this program never writes."""


def select_jobs(
    connection: sqlite3.Connection, rest: str, values: Sequence[object] = (), *, also: str = ""
) -> list[sqlite3.Row]:
    """Read rows of the table, by the names of their columns.

    Args:
        connection: the queue's.
        rest: of the statement, from its WHERE on.
        values: for its question marks.
        also: a column that is wanted beside those of a `QueueJob`.
    """
    cursor = connection.cursor()
    cursor.row_factory = sqlite3.Row
    columns = ", ".join((*COLUMNS, also) if also else COLUMNS)
    return cursor.execute(f"SELECT {columns} FROM jobs {rest}", values).fetchall()


def to_jobs(rows: Iterable[sqlite3.Row]) -> tuple[QueueJob, ...]:
    """Read rows that `select_jobs` gave.

    Raises:
        WrongRow: one holds what this program never writes.
    """
    reader = _Reader()
    try:
        return tuple(reader.job(row) for row in rows)
    except (ValueError, TypeError, KeyError, AttributeError, OverflowError, OSError) as error:
        raise WrongRow(str(error)) from error


def to_value(text: str) -> JsonValue:
    """Read what is kept under a name.

    Raises:
        WrongRow: it is no JSON.
    """
    try:
        value: JsonValue = json.loads(text)
    except ValueError as error:
        raise WrongRow(str(error)) from error
    return value


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
        reason, hint, notes = _told(row)
        return QueueJob(
            id=row["id"],
            position=row["position"],
            job=Job(_path(row["source"]), _path(row["target"])),
            state=_STATES[row["state"]],
            reason=reason,
            hint=hint,
            notes=notes,
            details=_text(row["details"]),
            seconds=row["seconds"],
            model=_text(row["model"]),
            overrides=self._overrides(
                (row["own_model"], row["own_settings"], row["own_quality"], row["own_recolour"])
            ),
            attempts=row["attempts"],
            added=datetime.fromtimestamp(row["added_at"], UTC),
            began=_moment(row["began_at"]),
            ended=_moment(row["ended_at"]),
        )

    def _overrides(self, row: OverrideRow) -> Overrides:
        if row not in self._known:
            model, settings, quality, recolour = row
            self._known[row] = Overrides(
                None if model is None else _text(model),
                None if settings is None else _settings(settings),
                quality,
                None if recolour is None else bool(recolour),
            )
        return self._known[row]


def _told(row: sqlite3.Row) -> tuple[str, str, tuple[str, ...]]:
    """Read reason, hint and notes: English, which knows its template where the file has that."""
    reason, hint = _text(row["reason"]), _text(row["hint"])
    notes = () if row["notes"] == b"[]" else tuple(json.loads(row["notes"]))
    if not row["sentences"]:  # it came well to its end, or an older version wrote the row
        return reason, hint, notes
    read = iter(json.loads(row["sentences"]))
    reason, hint, *noted = (_known(text, next(read, None)) for text in (reason, hint, *notes))
    return reason, hint, tuple(noted)


def _known(text: str, coded: object) -> str:
    """Give a text as the sentence that it is; the text itself where that says something else."""
    sentence = sentence_from_json(coded)
    return text if sentence is None or sentence != text else sentence


def _path(coded: bytes) -> Path:
    return Path(os.fsdecode(coded))


def _text(coded: bytes) -> str:
    return coded.decode("utf-8", "surrogatepass") if coded else ""


def _moment(seconds: float | None) -> datetime | None:
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC)


def _settings(text: str) -> ColourSettings:
    # A newer version may know more settings; one that no version writes is damage.
    return read_strictly(ColourSettings, json.loads(text), passes_unknown=True)
