"""Memory of reading many photographs: `python -m benchmarks.dataset_memory --photos 200000`.

So many small PNG files, each distinct, are written into a temporary folder. A process of its own
reads them into the cache, reads them again as a resumed run does, and takes batches. Its highest
memory above what it had before (VmHWM of Linux) is what the photographs cost; the limit of 600
bytes a photograph is that of an index, not of pixels. Seconds and photographs per second beside.
"""

import argparse
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

import cv2
import numpy as np

from benchmarks.memory import highest_bytes, reset_highest, resident_bytes
from benchmarks.table import Figure, at_most, print_table

if TYPE_CHECKING:
    from training.photographs.dataset import Photographs

_T = TypeVar("_T")

_SIDE_PX: Final = 40
_CROP_PX: Final = 32
_FILES_A_FOLDER: Final = 10_000
_BATCHES: Final = 500
#: What threads, decoders and one part take, whatever the number of photographs.
_FIXED_BYTES: Final = 100e6
_BYTES_A_PHOTOGRAPH: Final = 600


def main(arguments: Sequence[str]) -> int:
    """Make the files, measure in a process of its own, print the table."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.dataset_memory",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--photos", type=int, default=200_000, metavar="N")
    parser.add_argument("--folder", type=Path, help="where to make them (default: temporary)")
    parser.add_argument("--measure", type=Path, help=argparse.SUPPRESS)
    typed = parser.parse_args(arguments)
    if typed.measure:
        figures = measure(typed.measure)
        print_table(figures)
        return 1 if any(figure.is_kept is False for figure in figures) else 0
    with tempfile.TemporaryDirectory(prefix="autochrome-bench-", dir=typed.folder) as folder:
        seconds = make_photographs(Path(folder) / "photos", typed.photos)
        print(f"{typed.photos} files written in {seconds:.0f} s", file=sys.stderr, flush=True)
        command = [sys.executable, "-m", "benchmarks.dataset_memory", "--measure", folder]
        return subprocess.run(command).returncode


def make_photographs(folder: Path, count: int) -> float:
    """Write `count` distinct pictures in colour; answer the seconds."""
    began = time.perf_counter()
    rng = np.random.default_rng(7)
    for number in range(count):
        if number % _FILES_A_FOLDER == 0:
            below = folder / f"{number // _FILES_A_FOLDER:04}"
            below.mkdir(parents=True)
        coarse = rng.integers(0, 256, (5, 6, 3), np.uint8)
        size = _SIDE_PX + 8 * (number % 2), _SIDE_PX
        picture = cv2.resize(coarse, size, interpolation=cv2.INTER_CUBIC)
        coded = cv2.imencode(".png", picture, [cv2.IMWRITE_PNG_COMPRESSION, 1])[1]
        (below / f"{number:07}.png").write_bytes(coded.tobytes())
    return time.perf_counter() - began


def measure(folder: Path) -> list[Figure]:
    """Read all photographs below `folder`/photos and take batches of them."""
    # Before the framework is imported, which leaves free memory behind that would hide some.
    from training.photographs.dataset import read_photographs
    from training.recipes.recipe import SetSection

    sets = (SetSection("photos", "Synthetic", "made here", "general"),)

    def read(*, validation: bool) -> "Photographs":
        return read_photographs(
            folder,
            sets,
            short_side=_SIDE_PX,
            smallest=_CROP_PX,
            cache=folder / "cache",
            validation=validation,
        )

    idle = resident_bytes()
    reset_highest()
    learned, first_s = _timed(lambda: read(validation=False))
    held_out, again_s = _timed(lambda: read(validation=True))
    used = highest_bytes() - idle
    count = len(learned) + len(held_out) + sum(learned.dropped.values())
    limit = _FIXED_BYTES + count * _BYTES_A_PHOTOGRAPH
    return [
        _memory(f"memory above idle, reading {count} photographs", used, limit),
        _seconds("reading them into the cache", count, first_s),
        _seconds("reading them again", count, again_s),
        *_measure_batches(learned, limit),
    ]


def _measure_batches(learned: "Photographs", limit: float) -> list[Figure]:
    from training.networks.learner import Target
    from training.recipes.recipe import PictureSection
    from training.run.batches import Batches

    pictures = PictureSection(_SIDE_PX, _CROP_PX, (_CROP_PX, _SIDE_PX), 0.25, 0.0, 32)
    batches = Batches(learned, pictures, Target(4, 1, 1.0), seed=1, per_epoch=_BATCHES)
    idle = resident_bytes()
    reset_highest()
    _, seconds = _timed(lambda: [batches.batch(step)[0].shape for step in range(_BATCHES)])
    return [
        _memory(f"memory above idle, {_BATCHES} batches", highest_bytes() - idle, limit),
        _seconds(f"{_BATCHES} batches of {pictures.batch}", _BATCHES * pictures.batch, seconds),
    ]


def _timed(work: Callable[[], _T]) -> tuple[_T, float]:
    began = time.perf_counter()
    answer = work()
    return answer, time.perf_counter() - began


def _memory(what: str, used: float, limit: float) -> Figure:
    return at_most(what, used / 1e6, "MB", round(limit / 1e6), "")


def _seconds(what: str, count: int, seconds: float) -> Figure:
    return Figure(what, f"{count / seconds:,.0f} a second", "", None, f"{seconds:.1f} s")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
