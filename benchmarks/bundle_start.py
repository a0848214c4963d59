"""From a double-click to the open window: the bundled program beside the one run by Python."""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from benchmarks.table import Figure, at_most
from core.package import Package
from core.paths import HOME_VARIABLE
from desktop.logbook import log_file

_BUNDLE: Final = Path(__file__).resolve().parent.parent / "dist" / "Autochrome" / "Autochrome"
_OPEN: Final = "the window is open"
_LOOK_S: Final = 0.002
_PATIENCE_S: Final = 300.0


def measure(package: Package, folder: Path, is_quick: bool) -> list[Figure]:
    """Time starts in turn, each in a home that was used before; none where nothing is built.

    Args:
        package: not used; the window opens with the model that comes with it.
        folder: for the homes.
        is_quick: few runs.
    """
    if not _BUNDLE.is_file():
        print(f"{_BUNDLE} is not there: make build first.", file=sys.stderr)
        return []
    bundled, by_python = [], []
    for number in range(3 if is_quick else 11):
        times = [
            _time_to_window([str(_BUNDLE)], folder / "bundled"),
            _time_to_window([sys.executable, "-m", "desktop"], folder / "by python"),
        ]
        if number:  # the first reads files from the disk
            bundled.append(times[0])
            by_python.append(times[1])
    ours, plain = statistics.median(bundled), statistics.median(by_python)
    return [
        at_most(
            "bundle to open window / run by Python",
            ours / plain,
            "times",
            1.3,
            f"{ours * 1e3:.0f} ms / {plain * 1e3:.0f} ms",
        )
    ]


def _time_to_window(command: Sequence[str], home: Path) -> float:
    """Start the program on no screen until its log says that the window is open; seconds."""
    log = log_file(home)
    log.unlink(missing_ok=True)
    environment = os.environ | {HOME_VARIABLE: str(home), "QT_QPA_PLATFORM": "offscreen"}
    began = time.perf_counter()
    with subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL) as program:
        try:
            while not (log.is_file() and _OPEN in log.read_text(encoding="utf-8")):
                if program.poll() is not None or time.perf_counter() - began > _PATIENCE_S:
                    raise RuntimeError(f"{command[0]} opens no window.")
                time.sleep(_LOOK_S)
            return time.perf_counter() - began
        finally:
            program.kill()
