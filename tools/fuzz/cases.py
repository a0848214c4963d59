"""What a case is: an input that a seed and a number make again, and how its trial can end."""

import random
import re
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Final, Protocol

_WRITTEN: Final = re.compile(r"([a-z]+):(\d{1,9})")


class Kind(Enum):
    """Kinds of input; the values are the words of the command line."""

    PHOTO = "photo"
    PACKAGE = "package"
    RECIPE = "recipe"
    QUEUE = "queue"
    STORE = "store"
    PLANTED = "planted"  # what goes wrong on purpose, so that it is seen to be noticed


#: All but what is wrong on purpose.
REAL_KINDS: Final = tuple(kind for kind in Kind if kind is not Kind.PLANTED)


class Verdict(Enum):
    """How a trial ended; the values are the words of the table.

    OK and DOCUMENTED, a sentence for people, are what is promised; all others are faults.
    """

    OK = "ok"
    DOCUMENTED = "documented"
    UNDOCUMENTED = "undocumented"  # an exception that is no sentence for people
    CRASH = "crash"
    SLOW = "slow"
    MEMORY = "memory"
    UNREADABLE = "unreadable"  # what was written cannot be read again
    WRONG = "wrong"  # no word was said, and the result is not what it should be

    @property
    def is_fault(self) -> bool:
        """Whether the program, not its input, is to blame."""
        return self not in (Verdict.OK, Verdict.DOCUMENTED)


@dataclass(frozen=True, slots=True)
class CaseId:
    """Names a case of a run, together with the run's seed.

    Attributes:
        kind: of the input.
        number: from 0; the first ones are sound inputs, as many as there are of the kind.
    """

    kind: Kind
    number: int

    def __str__(self) -> str:
        return f"{self.kind.value}:{self.number}"

    def rng(self, seed: int) -> random.Random:
        """Give the source of all that is random in the case."""
        return random.Random(f"{seed} {self}")


def parse_case(written: str) -> CaseId:
    """Read what `str` of a case gave, `photo:12`.

    Raises:
        ValueError: it is none.
    """
    found = _WRITTEN.fullmatch(written)
    if found is None:
        raise ValueError(f"{written!r} is no case, as photo:12 is")
    return CaseId(Kind(found[1]), int(found[2]))


@dataclass(frozen=True, slots=True)
class Made:
    """An input as it lies on disk.

    Attributes:
        group: the row of the table that counts it.
        story: how it was made.
    """

    group: str
    story: str


@dataclass(frozen=True, slots=True)
class Result:
    """How a case ended.

    Attributes:
        case: which.
        verdict: how.
        made: the input; empty where the process ended before it was made.
        told: the sentence, the traceback or the signal.
        seconds: of making and trial, or until the process was ended.
        kept: the folder that holds the input, where it was kept.
    """

    case: CaseId
    verdict: Verdict
    made: Made
    told: str = ""
    seconds: float = 0.0
    kept: Path | None = None


class Wrong(Exception):
    """A trial found that something is not as promised.

    Args:
        verdict: a fault.
        told: what is not as it should be.
    """

    def __init__(self, verdict: Verdict, told: str) -> None:
        super().__init__(told)
        self.verdict = verdict


class Bench(Protocol):
    """What makes and tries inputs of one kind; it lives as long as the process that it is in."""

    def make(self, number: int, rng: random.Random, folder: Path) -> Made:
        """Write an input into an empty folder.

        Args:
            number: of the case.
            rng: the only source of what is random.
            folder: for the input alone.
        """
        ...

    def trial(self, folder: Path) -> None:
        """Use the input that was made last as the program does.

        Args:
            folder: holds a copy of the input, and may be changed.

        Raises:
            AutochromeError: it was refused in a sentence.
            Wrong: what came of it is not as promised.
        """
        ...
