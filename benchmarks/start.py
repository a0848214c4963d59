"""From an idle shell to the first colorized photo, beside importing the libraries alone."""

import os
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

from benchmarks.table import Figure, at_most
from core.package import Package
from core.paths import HOME_VARIABLE, bundled_models_dir, resources_dir


def measure(package: Package, folder: Path, is_quick: bool) -> list[Figure]:
    """Time whole processes, in turn."""
    sample = resources_dir() / "samples" / "cat.jpg"
    home = folder / "home"
    if package.path.parent != bundled_models_dir():
        # As an installed model: a file would first be tried out in a process of its own.
        (home / "models").mkdir(parents=True)
        shutil.copy(package.path, home / "models" / f"{package.card.id}.colormodel")
    colorize = ["-m", "core", "colorize", str(sample), "--output", str(folder / "out")]
    colorize += ["--model", package.card.id]
    imports = ["-c", "import numpy, cv2, onnxruntime"]
    ours, libraries = [], []
    for _ in range(3 if is_quick else 15):
        libraries.append(_time_of(imports, home))
        ours.append(_time_of(colorize, home))
    ours_s, libraries_s = statistics.median(ours), statistics.median(libraries)
    return [
        at_most(
            "start to first photo / importing the libraries",
            ours_s / libraries_s,
            "times",
            3.0,
            f"{ours_s * 1e3:.0f} ms / {libraries_s * 1e3:.0f} ms",
        )
    ]


def _time_of(arguments: list[str], home: Path) -> float:
    environment = os.environ | {HOME_VARIABLE: str(home)}
    began = time.perf_counter()
    subprocess.run([sys.executable, *arguments], check=True, capture_output=True, env=environment)
    return time.perf_counter() - began
