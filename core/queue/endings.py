"""How photos leave a run, as changes of the queue's file: ended, given back, or broken off."""

import time
from pathlib import Path
from typing import Final

from core.base.file_mark import FileMark, mark_of
from core.base.sentence import Sentence
from core.base.version import VERSION
from core.queue.database import Change
from core.queue.jobs import JobEnding, JobState, QueueJob
from core.queue.row_codec import (
    is_number,
    mark_to_row,
    notes_to_bytes,
    sentences_to_text,
    text_to_bytes,
)

#: A photo that alone was at hand when a run broke off so often is not begun by itself again.
MAX_ATTEMPTS: Final = 3
FOUND: Final = Sentence("Autochrome was ended before it could note that this photo was done.")


def end(change: Change, job_id: int, ending: JobEnding) -> None:
    """Write down how a photo ended.

    What is to be made again and failed still is to be: else a run that leaves results alone would
    pass it by when it is tried once more.
    """
    has_failed = ending.state is JobState.FAILED
    change.connection.execute(
        "UPDATE jobs SET state = ?, reason = ?, hint = ?, notes = ?, sentences = ?, "
        "details = ?, seconds = ?, model = coalesce(?, model), made = ?, doubt = ?, "
        "is_cut = ?, source_sha256 = ?, source_size = ?, "
        # Of what failed the result before is there still, and is known by these.
        "result_sha256 = coalesce(?, result_sha256), result_size = coalesce(?, result_size), "
        "program = ?, mark = CASE ? WHEN 'failed' THEN mark ELSE '' END, "
        "ended_at = ?, revision = ? WHERE id = ?",
        (
            ending.state.value,
            text_to_bytes(ending.reason),
            text_to_bytes(ending.hint),
            notes_to_bytes(ending.notes),
            sentences_to_text(ending.reason, ending.hint, ending.notes),
            text_to_bytes(ending.details),
            ending.seconds,
            text_to_bytes(ending.model) if ending.model else None,
            ending.made,
            ending.doubt,
            int(ending.is_cut),
            *mark_to_row(ending.source_mark),
            *((None, None) if has_failed else mark_to_row(ending.result_mark)),
            VERSION,
            ending.state.value,
            time.time(),
            change.next_revision(),
            job_id,
        ),
    )


def set_waiting(change: Change, job_id: int) -> None:
    """Let a photo wait again; that it was begun stays."""
    change.connection.execute(
        "UPDATE jobs SET state = 'waiting', model = x'', ended_at = NULL, revision = ? "
        "WHERE id = ?",
        (change.next_revision(), job_id),
    )


def break_off(change: Change, job: QueueJob, broken_alone: object, *, is_alone: bool) -> None:
    """Let a photo wait again that was at hand when a run broke off, unless that is its doing."""
    times = (int(broken_alone) if is_number(broken_alone) else 0) + is_alone
    change.connection.execute("UPDATE jobs SET broken_alone = ? WHERE id = ?", (times, job.id))
    if times < MAX_ATTEMPTS:
        set_waiting(change, job.id)
    else:
        reason, hint = ended_program(job.job.source, times)
        end(change, job.id, JobEnding(JobState.FAILED, reason, hint))


def give_back(change: Change, job_id: int) -> None:
    """Let a photo wait as if it had not been begun."""
    change.connection.execute(
        "UPDATE jobs SET attempts = max(coalesce(attempts, 0) - 1, 0) WHERE id = ?", (job_id,)
    )
    set_waiting(change, job_id)


def found_ending(job: QueueJob) -> JobEnding:
    """Give the ending of a photo whose result is there though nobody noted that it was made."""
    source, result = marks_of(job.job.source, job.job.target)
    return JobEnding(JobState.DONE, notes=(FOUND,), source_mark=source, result_mark=result)


def marks_of(photo: Path, result: Path) -> tuple[FileMark | None, FileMark | None]:
    """Read what the files of a photo and its result hold; both are read for it.

    Of the photo nothing is told where the result says that it was made of what it held before.
    """
    # Imported here: who only clears up after a run does without the engine, as a rule.
    from core.colorize.result_source import source_of

    source, noted = mark_of(photo), source_of(result)
    is_same = source is not None and noted in (None, source.sha256)
    return source if is_same else None, mark_of(result)


def ended_program(photo: Path, times: int) -> tuple[Sentence, Sentence]:
    """Say that this program, or a worker, ended so often while a photo and no other was at hand.

    Returns:
        The reason and what to do about it.
    """
    reason = Sentence(
        "Autochrome was ended {count} times while {path} was at hand.", count=times, path=photo
    )
    return reason, Sentence("Retry it when nothing else runs, or scale the photo down.")
