"""Whether what a queue calls done is so still: by the checksums of photos and results."""

import functools
import os
from collections.abc import Collection, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import Final

from core.base.file_mark import mark_of
from core.base.sentence import Sentence
from core.colorize.result_source import source_of
from core.queue.disk_asks import gone_above, is_locked
from core.queue.jobs import QueueJob

_NOTHING: Final = Sentence("")


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
    reason: Sentence = _NOTHING


def prove_done(
    jobs: Iterable[QueueJob], *, workers: int, unplugged: Collection[Path] = ()
) -> Iterator[Proof]:
    """Hold files against what the queue noted of them; in order, by so many threads.

    Args:
        jobs: photos that are done.
        workers: how many threads.
        unplugged: where disks were mounted that are not connected; results on them are not gone.
    """
    with ThreadPoolExecutor(workers, "prove") as pool:
        yield from pool.map(functools.partial(_proof, unplugged=unplugged), jobs)


def _proof(job: QueueJob, unplugged: Collection[Path]) -> Proof:
    photo, target = job.job.source, job.job.target
    source, result = mark_of(photo), mark_of(target)
    if source is None:
        # There is nothing to make it of again, whatever became of its result.
        gone = Sentence("{path} is missing, or cannot be read.", path=photo)
        return Proof(job, Standing.TOLD, gone)
    if result is None:
        return _without_result(job, unplugged)
    if job.result_mark not in (None, result):
        reason = Sentence("{path} is not what was written.", path=target)
    elif _was_changed(job, source.sha256):
        reason = Sentence("{path} was changed since.", path=photo)
    else:
        return Proof(job, Standing.PROVEN)
    return Proof(job, Standing.TO_MAKE_AGAIN, reason)


def _without_result(job: QueueJob, unplugged: Collection[Path]) -> Proof:
    """Tell a result that is gone from one whose disk is: that one will be there again."""
    target = job.job.target
    if os.path.lexists(target):
        unread = Sentence("The result {path} is there and cannot be read.", path=target)
        return Proof(job, Standing.TOLD, unread)
    if gone_above(target) is not None or is_locked(target.parent):
        away = Sentence(
            "The folder of the result {path} is not there, is empty or may not be opened. Connect "
            "its disk; to have its results made again, use: queue add --again.",
            path=target,
        )
        return Proof(job, Standing.TOLD, away)
    folder = Path(os.path.realpath(target.parent))
    if any(folder.is_relative_to(root) for root in unplugged):
        not_connected = Sentence(
            "The disk of the result {path} is not connected. Connect it; to have its results made "
            "again, use: queue add --again.",
            path=target,
        )
        return Proof(job, Standing.TOLD, not_connected)
    missing = Sentence("The result {path} is missing.", path=target)
    return Proof(job, Standing.TO_MAKE_AGAIN, missing)


def _was_changed(job: QueueJob, sha256: str) -> bool:
    known = source_of(job.job.target) if job.source_mark is None else job.source_mark.sha256
    return known not in (None, sha256)
