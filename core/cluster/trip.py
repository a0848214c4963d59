"""A photo on its way to a worker and back."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from core.base.sentence import SILENCE, Sentence
from core.batch.edited import Making
from core.batch.task import Outcome, Task
from core.cluster.crew import Member
from core.cluster.errand import Report

if TYPE_CHECKING:
    from distributed import Future


@dataclass(slots=True)
class Trip:
    """A photo on its way.

    Attributes:
        task: what is to be done.
        making: how.
        draft: where a worker that shares the disk writes the result.
        times_lost: how often a worker ended that had this photo and no other.
        is_suspect: whether it goes alone.
        member: who has it.
        future: what Dask calls it.
        details: what was heard when it was lost last.
        refused_by: a worker that could not do it, though this computer could.
        refusal: what that said.
        reason: the same, as its own trouble.
    """

    task: Task
    making: Making
    draft: Path
    times_lost: int = 0
    is_suspect: bool = False
    member: Member | None = None
    future: "Future[Report] | None" = None
    details: str = ""
    refused_by: Member | None = None
    refusal: Outcome | None = None
    reason: Sentence = SILENCE
