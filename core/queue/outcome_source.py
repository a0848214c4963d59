"""Who colours the photos of a run: the threads of this process, or workers elsewhere."""

import threading
from collections.abc import Generator, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from core.base.sentence import Sentence
from core.batch.batch import colorize_tasks
from core.batch.plan import Job
from core.batch.task import Outcome, OutcomeState, Task
from core.model.package import Package
from core.queue.endings import ended_program


class ColorizesTasks(Protocol):
    """Makes outcomes of tasks, as `colorize_tasks` does."""

    def __call__(
        self,
        tasks: Iterable[Task | None],
        package: Package,
        *,
        workers: int,
        stop: threading.Event,
    ) -> Generator[Outcome | None, None, None]:
        """Take tasks one at a time, only when somebody is free for them, and yield each's end.

        For a None among them, of a photo that needed nobody, None is yielded soon.
        """


@dataclass(frozen=True, slots=True)
class OutcomeSource:
    """Who colours the photos of a run.

    Attributes:
        colorize: see there.
        is_elsewhere: whether other processes do, so that a photo cannot end this one: then those
            that were at hand when a run broke off are not made one at a time.
    """

    colorize: ColorizesTasks = colorize_tasks
    is_elsewhere: bool = False


#: The threads of this process.
HERE: Final = OutcomeSource()


def lost_too_often(job: Job, times: int, details: str = "") -> Outcome:
    """Say that whoever has a photo at hand, and no other, ends over it.

    Args:
        job: the photo.
        times: how often.
        details: what was heard of it last, for a report.
    """
    reason, hint = ended_program(job.source, times)
    return Outcome(job, OutcomeState.FAILED, reason, hint, details=details)


def too_large_to_send(job: Job, file: Path, most_bytes: int) -> Outcome:
    """Say that a file is larger than files may be that are sent to another machine."""
    return Outcome(
        job,
        OutcomeState.FAILED,
        Sentence(
            "{path} is too large to be sent to another computer: files may have {count} MB.",
            path=file,
            count=most_bytes // 10**6,
        ),
        Sentence("Colorize it on this computer, or let the others reach its folder."),
    )
