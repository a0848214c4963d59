"""Inputs that go wrong on purpose: so it is seen that each kind of fault is noticed."""

import os
import random
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from core.base.errors import DamagedPhoto
from tools.fuzz.cases import Made, Verdict, Wrong

_FLOOD_BYTES: Final = 2**36
_NAME: Final = "planted.txt"


def _goes_well() -> None:
    pass


def _refuses() -> None:
    raise DamagedPhoto("{path} is damaged: it was planted.", path=Path(_NAME))


def _crashes() -> None:
    os.abort()


def _hangs() -> None:
    while True:
        time.sleep(1)


def _floods() -> None:
    bytearray(_FLOOD_BYTES)


def _lacks_words() -> None:
    raise ZeroDivisionError("planted")


def _writes_nonsense() -> None:
    raise Wrong(Verdict.UNREADABLE, "planted")


#: By their numbers.
PLANTED: Final[tuple[Callable[[], None], ...]] = (
    _goes_well,
    _refuses,
    _crashes,
    _hangs,
    _floods,
    _lacks_words,
    _writes_nonsense,
)


class PlantedBench:
    """Makes files that say what goes wrong, and lets it go wrong."""

    def make(self, number: int, rng: random.Random, folder: Path) -> Made:
        """Write which of `PLANTED` it is."""
        (folder / _NAME).write_text(str(number % len(PLANTED)), "ascii")
        return Made("planted", PLANTED[number % len(PLANTED)].__name__)

    def trial(self, folder: Path) -> None:
        """Let it happen."""
        PLANTED[int((folder / _NAME).read_text("ascii"))]()
