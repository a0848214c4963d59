"""The command `queue mark`: note what somebody who looked at results thinks of them."""

from pathlib import Path

from core.cli.queue_commands import queue_file
from core.cli.queue_parser import QueueMarkCommand
from core.cli.terminal import photo_count, printable, say
from core.queue.jobs import JobState, Mark
from core.queue.recovery import settle
from core.queue.store import QueueStore

_TOLD = {
    Mark.NONE: ("{photos} without a mark.",) * 2,
    Mark.GOOD: ("{photos} marked good.",) * 2,
    Mark.AGAIN: (
        "{photos} marked again; the next run of the queue makes it anew.",
        "{photos} marked again; the next run of the queue makes them anew.",
    ),
    Mark.GREY: (
        "{photos} left grey; no run makes it anew, and its file is kept.",
        "{photos} left grey; no run makes them anew, and their files are kept.",
    ),
}
_WHY_NO_RESULT = {
    JobState.WAITING: "it still waits",
    JobState.WORKING: "it is being coloured",
    JobState.SKIPPED: "it was skipped",
    JobState.FAILED: "it failed",
}
#: More than that no number of SQLite has for sure.
_MOST_DIGITS = 18


def mark(command: QueueMarkCommand) -> int:
    """Mark results; 1 when some of what was named has none in the queue.

    Raises:
        QueueError: the queue cannot be used.
    """
    path = queue_file(command.queue)
    settle(path)
    complaints: list[str] = []
    with QueueStore(path) as store:
        ids = [i for word in command.photos for i in _ids(store, word, complaints)]
        marked = store.mark(ids, command.mark)
    for complaint in complaints:
        say(printable(f"failed: {complaint}"))
    one, several = _TOLD[command.mark]
    say((one if len(marked) == 1 else several).format(photos=photo_count(len(marked))))
    return 1 if complaints else 0


def _ids(store: QueueStore, word: str, complaints: list[str]) -> list[int]:
    """Find the photos with results that a word names: by id, by photo, or by result."""
    ids = [_id(word)] if word.isascii() and word.isdecimal() else [*store.ids_of(Path(word))]
    found = [job for job_id in ids if (job := store.job(job_id)) is not None]
    done = [job.id for job in found if job.state is JobState.DONE]
    if not found:
        complaints.append(f"{word} is no photo of the queue; queue status --json lists their ids.")
    elif not done:
        complaints.append(f"{word} has no result to mark: {_WHY_NO_RESULT[found[0].state]}.")
    return done


def _id(word: str) -> int:
    """Read an id; 0, which no photo has, for one that is too large for any."""
    return int(word) if len(word) <= _MOST_DIGITS else 0
