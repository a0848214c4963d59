"""Whether what a queue calls done is so still: by the checksums of photos and results."""

from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import Enum, auto

from core.base.file_mark import mark_of
from core.base.sentence import Sentence
from core.colorize.result_source import source_of
from core.queue.jobs import QueueJob


class Standing(Enum):
    """What a look at a photo that is done comes to."""

    PROVEN = auto()
    #: It can be made again, and should be.
    TO_MAKE_AGAIN = auto()
    #: Something is not as it was, and making it again would not mend that.
    TOLD = auto()


@dataclass(frozen=True, slots=True)
class Proof:
    """What a look at a photo that is done came to.

    Attributes:
        job: the photo.
        standing: whether it is proven, and what is to be done else.
        reason: what is not as it was, a sentence; empty where all is.
    """

    job: QueueJob
    standing: Standing
    reason: str = ""


def prove_done(jobs: Iterable[QueueJob], *, workers: int) -> Iterator[Proof]:
    """Hold files against what the queue noted of them; in order, by so many threads."""
    with ThreadPoolExecutor(workers, "prove") as pool:
        yield from pool.map(_proof, jobs)


def _proof(job: QueueJob) -> Proof:
    source, result = mark_of(job.job.source), mark_of(job.job.target)
    if result is None:
        reason = Sentence("The result {path} is missing.", path=job.job.target)
    elif job.result_mark not in (None, result):
        reason = Sentence("{path} is not what was written.", path=job.job.target)
    elif source is not None and _was_changed(job, source.sha256):
        reason = Sentence("{path} was changed since.", path=job.job.source)
    elif source is None:
        # Its result stands, and there is nothing to make it of again.
        gone = Sentence("{path} is missing, or cannot be read.", path=job.job.source)
        return Proof(job, Standing.TOLD, gone)
    else:
        return Proof(job, Standing.PROVEN)
    return Proof(job, Standing.TO_MAKE_AGAIN, reason)


def _was_changed(job: QueueJob, sha256: str) -> bool:
    known = source_of(job.job.target) if job.source_mark is None else job.source_mark.sha256
    return known not in (None, sha256)
