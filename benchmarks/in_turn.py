"""Times two things one after the other, again and again, so that a busy moment meets both."""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks.table import Figure, at_most
from core.base.paths import HOME_VARIABLE


def ratio(
    what: str,
    ours: Callable[[], float],
    other: Callable[[], float],
    *,
    rounds: int,
    limit: float,
    unmeasured: int = 0,
) -> Figure:
    """Compare the medians of two times.

    Args:
        what: is measured.
        ours: seconds that ours takes, measured anew at each call.
        other: seconds that what it is held against takes.
        rounds: that count.
        limit: of the ratio.
        unmeasured: rounds before those, which read files from the disk.
    """
    taken = [(other(), ours()) for _ in range(unmeasured + rounds)][unmeasured:]
    other_s, ours_s = (statistics.median(times) for times in zip(*taken, strict=True))
    beside = f"{ours_s * 1e3:.0f} ms / {other_s * 1e3:.0f} ms"
    return at_most(what, ours_s / other_s, "times", limit, beside)


def python_seconds(arguments: Sequence[str], home: Path) -> float:
    """Run Python to its end in a home and give the seconds, on no screen where none is named."""
    environment = {"QT_QPA_PLATFORM": "offscreen"} | os.environ | {HOME_VARIABLE: str(home)}
    began = time.perf_counter()
    subprocess.run([sys.executable, *arguments], check=True, capture_output=True, env=environment)
    return time.perf_counter() - began
