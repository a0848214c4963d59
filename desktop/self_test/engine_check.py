"""The self-test without a window: versions, models, the child process, and a photo."""

import platform
import sqlite3
from importlib import metadata
from pathlib import Path
from typing import Final

import cv2
import numpy as np
import PIL
import PySide6

from core.base.paths import bundled_models_dir, resources_dir
from core.colorize.colorizer import Colorizer, colorize
from core.colorize.export import write_result
from core.colorize.export_options import ExportOptions
from core.colour.cielab import grey_to_lightness
from core.colour.colour_settings import ColourSettings
from core.image import image_io
from core.image.reading_processes import ReadingProcesses
from core.image.safe_reader import SafeReader
from core.model.library import Library
from core.model.package import Package, open_package
from core.model.sandbox import try_package
from desktop.help import inventory
from desktop.self_test.failed_step import StepFailed

#: What an 8-bit result may differ from its photo in lightness, of 100: mean, and 99.9 of 100
#: pixels. It is the rounding of three channels.
_MEAN: Final = 0.3
_NEARLY_ALL: Final = 1.0
#: The least mean distance from grey in the ab plane that counts as colour.
_COLOUR: Final = 4.0
#: What the engine and the window import; with less, it is not known what is inside.
_FEWEST_LIBRARIES: Final = 7
#: A computer that is busy with other things is no reason to fail.
_PATIENCE_S: Final = 300.0


def sample() -> Path:
    """Give a photo that ships with the program.

    Raises:
        StepFailed: there is none.
    """
    samples = sorted((resources_dir() / "samples").glob("*.jpg"))
    if not samples:
        raise StepFailed(f"There is no sample photo in {resources_dir() / 'samples'}.")
    return samples[0]


def versions() -> str:
    """Name what the engine stands on, and so show that it loads."""
    stated = {
        "Python": platform.python_version(),
        "NumPy": np.__version__,
        "OpenCV": cv2.__version__,
        # Not by its import: that alone may write to the home, and `core.model.network` sees to it.
        "ONNX Runtime": metadata.version("onnxruntime"),
        "Qt": PySide6.__version__,
        "Pillow": PIL.__version__,
        "SQLite": sqlite3.sqlite_version,
    }
    return ", ".join(f"{name} {version}" for name, version in stated.items())


def check_licences() -> str:
    """Look whether the licence of everything inside is at hand, as the window shows them.

    Raises:
        StepFailed: one is missing.
    """
    resources = resources_dir()
    drawn, libraries = inventory.drawn_works(resources), inventory.libraries(resources)
    works = (inventory.program(resources), *drawn, *libraries)
    silent = [work.name for work in works if not work.text]
    if silent or len(libraries) < _FEWEST_LIBRARIES:
        raise StepFailed(f"Licences are missing: {', '.join(silent) or 'those of the libraries'}.")
    return f"{len(works)} works of others, each with its licence"


def check_models() -> str:
    """Check every member of every bundled model against its card.

    Raises:
        StepFailed: there are none.
        PackageError: one was changed.
    """
    packages = _bundled()
    for package in packages:
        package.verify()
    names = ", ".join(f"{package.card.name} {package.card.version}" for package in packages)
    size = sum(package.path.stat().st_size for package in packages)
    return f"{names}: {size / 1e6:.1f} MB, all hashes are right"


def try_in_child() -> str:
    """Let a process of its own try the default model, as every model from elsewhere is.

    Raises:
        PackageError: the child does not come back with an answer.
    """
    report = try_package(_default().path, timeout_s=_PATIENCE_S)
    return f"a child process loaded and ran it in {report.load_s + report.predict_s:.2f} s"


def colour_sample(folder: Path) -> str:
    """Bring a sample into colour, write it, read it back, and compare the lightness.

    It is read in a process of its own, as all photos are.

    Raises:
        StepFailed: there is no colour, or the lightness is another.
        AutochromeError: it cannot be read, coloured or written.
    """
    with ReadingProcesses() as processes:
        photo = SafeReader(processes).read(sample())
    colorizer = Colorizer(_default())
    picture = colorize(photo, colorizer, ColourSettings(), depth=8).whole()
    worst = 0.0
    for suffix in (".png", ".tif"):
        target = folder / f"result{suffix}"
        write_result(picture, target, photo=photo, card=colorizer.card, options=ExportOptions())
        worst = max(worst, _compare(photo, image_io.read(target, keep_original=True)))
    height, width = photo.grey.shape
    return f"{sample().name}, {width} x {height}: lightness as it was (mean {worst:.2f} of 100 off)"


def _compare(photo: image_io.Photo, result: image_io.Photo) -> float:
    """Give the mean difference in L* between a photo and its result, read back."""
    name = result.path.name if result.path is not None else "The result"
    if result.original is None:
        raise StepFailed(f"{name} has no colour.")
    lab = cv2.cvtColor(result.original.astype(np.float32) / np.float32(255), cv2.COLOR_RGB2LAB)
    chroma = float(np.hypot(lab[..., 1], lab[..., 2]).mean())
    if chroma < _COLOUR:
        raise StepFailed(f"{name} has hardly any colour ({chroma:.1f}).")
    error = np.abs(grey_to_lightness(result.grey) - grey_to_lightness(photo.grey))
    if error.mean() > _MEAN or np.percentile(error, 99.9) > _NEARLY_ALL:
        raise StepFailed(f"{name} is lighter or darker than its photo, by up to {error.max():.1f}.")
    return float(error.mean())


def _bundled() -> list[Package]:
    folder = bundled_models_dir()
    packages = [open_package(path) for path in sorted(folder.glob("*.colormodel"))]
    if not packages:
        raise StepFailed(f"There is no model in {folder}.")
    return packages


def _default() -> Package:
    """Give the model that opens first in a copy that nobody used yet."""
    return Library(bundled_models_dir(), bundled_models_dir() / "of nobody").default
