"""From a double-click to the open window: the bundled program beside the one run by Python."""

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from benchmarks.in_turn import ratio
from benchmarks.table import Figure
from core.base.paths import HOME_VARIABLE
from core.model.package import Package
from desktop.help.log_file import log_file

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
    by_python = [sys.executable, "-m", "desktop"]
    return [
        ratio(
            "bundle to open window / run by Python",
            lambda: _time_to_window([str(_BUNDLE)], folder / "bundled"),
            lambda: _time_to_window(by_python, folder / "by python"),
            rounds=2 if is_quick else 10,
            limit=1.3,
            unmeasured=1,
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
