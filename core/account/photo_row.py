"""What became of one photo, as an archive keeps it: one row of a manifest."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from core.base.file_mark import FileMark, mark_of
from core.base.version import VERSION
from core.batch.task import Outcome, OutcomeState
from core.colorize.needs_look import needs_look
from core.colorize.result_source import source_of
from core.edits.made_summary import summary_of
from core.queue.jobs import JobState, QueueJob

#: What failed and is larger than this is a film or a disk, not a scan.
_MOST_BYTES: Final = 2**32


@dataclass(frozen=True, slots=True)
class PhotoRow:
    """One photo that ended, with what is known of it; times are UTC, ISO 8601.

    Attributes:
        source: the photo, absolute.
        result: its result, or where that would have been; absolute.
        outcome: done, skipped or failed.
        source_sha256: of the photo's file when its result was made; empty where it is not known.
        source_size: likewise, in bytes.
        result_sha256: of the result's file when it was written; empty where there is none.
        result_size: likewise, in bytes.
        model: id of the model.
        model_sha256: its fingerprint; empty where no colours were made, as what follows.
        settings: the colour settings by their names.
        hints: how many colours of places were asked for.
        turns: how it was turned, straightened and cropped, in words; empty where it was not.
        doubt: how far the colours are expected to be off (`core.colorize.doubt`).
        needs_look: whether somebody should look at the result.
        cut: whether the photo's file ends before its picture does.
        mark: what a person said of the result; empty: nothing.
        reason: why it was skipped or failed, a sentence.
        notes: what was lost or assumed, a sentence each.
        program: the version of this program that made it.
        began: when it was begun; empty where it is not known.
        ended: when it ended.
        seconds: from opening the photo to its end.
    """

    source: str
    result: str
    outcome: str
    source_sha256: str = ""
    source_size: int | None = None
    result_sha256: str = ""
    result_size: int | None = None
    model: str = ""
    model_sha256: str = ""
    settings: Mapping[str, float] = field(default_factory=dict)
    hints: int = 0
    turns: str = ""
    doubt: float | None = None
    needs_look: bool = False
    cut: bool = False
    mark: str = ""
    reason: str = ""
    notes: tuple[str, ...] = ()
    program: str = ""
    began: str = ""
    ended: str = ""
    seconds: float = 0.0

    @property
    def is_done(self) -> bool:
        """Whether a result was made."""
        return self.outcome == OutcomeState.DONE.value

    @property
    def has_result(self) -> bool:
        """Whether there is a result, made now or earlier."""
        return bool(self.result_sha256)


def row_of_outcome(outcome: Outcome, ended: datetime) -> PhotoRow:
    """Account for a photo of a run that has no queue."""
    began = ended - timedelta(seconds=outcome.seconds)
    is_done = outcome.state is OutcomeState.DONE
    row = PhotoRow(
        source=str(outcome.job.source.absolute()),
        result=str(outcome.job.target.absolute()),
        outcome=outcome.state.value,
        doubt=_rounded(outcome.doubt),
        needs_look=is_done and (outcome.is_cut or needs_look(outcome.doubt)),
        cut=outcome.is_cut,
        reason=str(outcome.reason),
        notes=tuple(map(str, outcome.notes)),
        model=outcome.model,
        program=VERSION,
        began=_iso(began),
        ended=_iso(ended),
        seconds=round(outcome.seconds, 3),
    )
    return _made(_marked(row, outcome.source_mark, outcome.result_mark), outcome.made)


def row_of_job(job: QueueJob) -> PhotoRow:
    """Account for a photo of a queue that has ended."""
    row = PhotoRow(
        source=str(job.job.source),
        result=str(job.job.target),
        outcome=job.state.value,
        doubt=_rounded(job.doubt),
        needs_look=job.needs_look,
        cut=job.is_cut,
        mark=job.mark.value,
        reason=str(job.reason),
        notes=tuple(map(str, job.notes)),
        model=job.model,
        program=job.program,
        began="" if job.began is None else _iso(job.began),
        ended="" if job.ended is None else _iso(job.ended),
        seconds=round(job.seconds, 3),
    )
    return _made(_marked(row, job.source_mark, job.result_mark), job.made)


def completed(row: PhotoRow) -> PhotoRow:
    """Look what files hold now where nobody looked when the photo ended.

    So of photos that failed, of those that an older version made, and of results that a run found
    and left alone.
    """
    source = Path(row.source)
    if not row.source_sha256 and (row.is_done or _is_soon_read(source)):
        row = _marked(row, mark_of(source), None)
    if row.result_sha256 or row.outcome == JobState.FAILED.value:
        return row
    result = Path(row.result)
    is_its_result = row.is_done or row.source_sha256 == source_of(result)
    return _marked(row, None, mark_of(result)) if is_its_result else row


def _is_soon_read(file: Path) -> bool:
    """Tell whether reading a file that is no photo keeps nobody waiting for long."""
    try:
        return file.stat().st_size <= _MOST_BYTES
    except (OSError, ValueError):
        return False


def _marked(row: PhotoRow, source: FileMark | None, result: FileMark | None) -> PhotoRow:
    if source is not None:
        row = dataclasses.replace(row, source_sha256=source.sha256, source_size=source.size)
    if result is not None:
        row = dataclasses.replace(row, result_sha256=result.sha256, result_size=result.size)
    return row


def _made(row: PhotoRow, line: str) -> PhotoRow:
    summary = summary_of(line)
    return dataclasses.replace(
        row,
        model_sha256=summary.model_sha256,
        settings=dict(summary.settings),
        hints=summary.hints,
        turns=summary.turns,
    )


def _rounded(doubt: float | None) -> float | None:
    return None if doubt is None else round(doubt, 2)


def _iso(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="milliseconds")
