"""Between rows of the queue's table and values."""

import json
import os
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from core.base.record_codec import read_strictly, to_json
from core.base.strict_json import JsonValue
from core.batch.plan import Job
from core.colour.colour_settings import ColourSettings
from core.queue.jobs import NO_OVERRIDES, JobState, Overrides, QueueJob

#: In the order of `Row`.
COLUMNS: Final = (
    "id, position, source, target, state, reason, hint, notes, details, seconds, model, "
    "own_model, own_settings, own_quality, own_recolour, attempts, added_at, began_at, ended_at"
)
Row = tuple[
    int,
    int,
    bytes,
    bytes,
    str,
    bytes,
    bytes,
    bytes,
    bytes,
    float,
    bytes,
    bytes | None,
    str | None,
    int | None,
    int | None,
    int,
    float,
    float | None,
    float | None,
]
#: The own_ columns, in the order of `COLUMNS`.
OverrideRow = tuple[bytes | None, str | None, int | None, int | None]
_STATES: Final = {state.value: state for state in JobState}
_NONE_OWN: Final = (None, None, None, None)


class WrongRow(ValueError):
    """A row holds what this program never writes."""


def to_jobs(rows: Iterable[Row]) -> tuple[QueueJob, ...]:
    """Read rows.

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

    def job(self, row: Row) -> QueueJob:
        (
            job_id,
            position,
            source,
            target,
            state,
            reason,
            hint,
            notes,
            details,
            seconds,
            model,
            own_model,
            own_settings,
            own_quality,
            own_recolour,
            attempts,
            added_at,
            began_at,
            ended_at,
        ) = row
        return QueueJob(
            id=job_id,
            position=position,
            job=Job(_path(source), _path(target)),
            state=_STATES[state],
            reason=_text(reason),
            hint=_text(hint),
            notes=() if notes == b"[]" else tuple(json.loads(notes)),
            details=_text(details),
            seconds=seconds,
            model=_text(model),
            overrides=self._overrides((own_model, own_settings, own_quality, own_recolour)),
            attempts=attempts,
            added=datetime.fromtimestamp(added_at, UTC),
            began=_moment(began_at),
            ended=_moment(ended_at),
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


def _path(coded: bytes) -> Path:
    return Path(os.fsdecode(coded))


def _text(coded: bytes) -> str:
    return coded.decode("utf-8", "surrogatepass") if coded else ""


def _moment(seconds: float | None) -> datetime | None:
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC)


def _settings(text: str) -> ColourSettings:
    # A newer version may know more settings; one that no version writes is damage.
    return read_strictly(ColourSettings, json.loads(text), passes_unknown=True)
