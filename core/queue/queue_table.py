"""The queue as a table for people: one line a photo, for a spreadsheet or the archive's records."""

import csv
import io
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from core.base.atomic_file import replacing
from core.base.errors import UsageError
from core.edits.made_summary import MadeSummary, summary_of
from core.queue.jobs import QueueJob

SUFFIX: Final = ".csv"
HEADER: Final = (
    "source",
    "target",
    "state",
    "reason",
    "hint",
    "seconds",
    "model",
    "ended at",
    "model hash",
    "settings",
    "hints",
    "turns",
    "doubt",
    "needs a look",
    "in part",
    "mark",
    "notes",
)
#: A cell that begins so is taken for a formula by a spreadsheet (OWASP, "CSV Injection").
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def write_report(jobs: Iterable[QueueJob], path: Path) -> None:
    """Write the photos of a queue as a CSV file, whole or not at all.

    UTF-8 with a byte order mark, by which Excel knows it. Times are local. Bytes of a name that
    are not valid UTF-8 are written as Python escapes.

    Args:
        jobs: in the order of the lines.
        path: ends in `.csv`; replaced when it exists.

    Raises:
        UsageError: the name ends in something else, and might be that of a photo.
        WriteError: the disk refuses; what was at `path` is untouched.
    """
    if path.suffix.lower() != SUFFIX:
        raise UsageError(
            "{name} does not end in {suffix}.",
            hint="Give the report a name that does, such as {stem}{suffix}.",
            path=path,
            name=path.name,
            suffix=SUFFIX,
            stem=path.stem or "report",
        )
    with replacing(path) as file:
        text = io.TextIOWrapper(file, encoding="utf-8-sig", errors="backslashreplace", newline="")
        lines = csv.writer(text)
        lines.writerow(HEADER)
        lines.writerows(_line(job) for job in jobs)
        text.detach()


def _line(job: QueueJob) -> list[str]:
    ended = "" if job.ended is None else f"{job.ended.astimezone():%Y-%m-%d %H:%M:%S}"
    cells = [
        str(job.job.source),
        str(job.job.target),
        job.state.value,
        job.reason,
        job.hint,
        f"{job.seconds:.2f}" if job.seconds else "",
        job.model,
        ended,
        *_made(summary_of(job.made)),
        "" if job.doubt is None else f"{job.doubt:.1f}",
        "yes" if job.needs_look else "",
        "yes" if job.is_in_part else "",
        job.mark.value,
        " ".join(job.notes),
    ]
    return [harmless(cell) for cell in cells]


def _made(summary: MadeSummary) -> tuple[str, ...]:
    """Say how a result was made; nothing where there is none."""
    if not summary.model_sha256:
        return "", "", "", ""
    settings = ", ".join(f"{name} {value:g}" for name, value in summary.settings.items())
    return summary.model_sha256, settings, str(summary.hints), summary.turns


def harmless(cell: str) -> str:
    """Put an apostrophe before what a spreadsheet would run."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
