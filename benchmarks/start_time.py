"""From an idle shell to the first colorized photo, beside importing the libraries alone."""

import shutil
from pathlib import Path

from benchmarks.in_turn import python_seconds, ratio
from benchmarks.table import Figure
from core.base.paths import bundled_models_dir, resources_dir
from core.model.package import Package


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
    return [
        ratio(
            "start to first photo / importing the libraries",
            lambda: python_seconds(colorize, home),
            lambda: python_seconds(imports, home),
            rounds=3 if is_quick else 15,
            limit=2.5,
        )
    ]
