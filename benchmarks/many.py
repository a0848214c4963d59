"""Many photos: the pace of a batch beside decoding and encoding alone, and a student's loop."""

import shutil
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import cv2
import numpy as np

from benchmarks.memory import resident_bytes
from benchmarks.photos import write_grey_jpeg
from benchmarks.table import Figure, at_least, at_most
from core.batch.batch import colorize_all
from core.batch.plan import Job, plan
from core.batch.task import BatchOptions, OutcomeState
from core.colorize.export_options import ExportOptions
from core.model.package import Package

_QUALITY = 95
_EXPORT = ExportOptions(quality=_QUALITY)
_THREADS = 2
#: Photographs that differ; the others are copies, which cost a batch as much.
_DISTINCT = 12
#: Growth of memory that counts as flat: what the allocator keeps of one photo or two.
_FLAT = 1.15


def measure(package: Package, folder: Path, is_quick: bool) -> list[Figure]:
    """Measure the pace and the memory of a batch."""
    count, (width, height) = (24, (600, 400)) if is_quick else (300, (1733, 1155))
    photos = _make_photos(folder / "in", count, width, height)
    pace, codec_pace, memory = _paces(photos, package, folder)
    early = memory[min(50, count // 4) - 1]
    figures = [
        at_least(
            f"{count} photos: pace / decode + encode alone",
            pace / codec_pace,
            "times",
            0.5,
            f"{pace:.1f} / {codec_pace:.1f} photos/s",
        ),
        at_most(
            f"memory at photo {count} / at photo {min(50, count // 4)}",
            memory[-1] / early,
            "times",
            _FLAT,
            f"{memory[-1] / 1e6:.0f} MB / {early / 1e6:.0f} MB",
        ),
    ]
    beside = (_against_another_tool(photos, pace, folder), _against_student(photos, pace, is_quick))
    return [*figures, *beside]


def measure_large(package: Package, folder: Path, is_quick: bool) -> list[Figure]:
    """Measure the pace of a batch of large photos."""
    count, (width, height) = (6, (1500, 1000)) if is_quick else (40, (6000, 4000))
    photos = _make_photos(folder / "in", count, width, height)
    pace, codec_pace, _ = _paces(photos, package, folder)
    what = f"{count} photos of {width * height / 1e6:.0f} MP: pace / decode + encode alone"
    beside = f"{pace:.2f} / {codec_pace:.2f} photos/s"
    return [at_least(what, pace / codec_pace, "times", 0.55, beside)]


def _paces(photos: list[Path], package: Package, folder: Path) -> tuple[float, float, list[int]]:
    """Give photos per second of a batch, of the codec alone, and the batch's memory by photo."""
    cv2.setNumThreads(1)
    jobs = plan([folder / "in"], folder / "out").jobs
    half = len(photos) // 2
    # The codec alone runs before and after, so that a machine that slows down slows both sides.
    codec = [_codec_pace(photos[:half], package, folder)]
    pace, memory = _batch_pace(jobs, package)
    codec.append(_codec_pace(photos[half:], package, folder))
    return pace, sum(codec) / len(codec), memory


def _make_photos(folder: Path, count: int, width: int, height: int) -> list[Path]:
    folder.mkdir()
    distinct = [
        write_grey_jpeg(folder / f"{seed:03}.jpg", width, height, seed)
        for seed in range(min(count, _DISTINCT))
    ]
    for number in range(len(distinct), count):
        shutil.copy(distinct[number % len(distinct)], folder / f"{number:03}.jpg")
    return sorted(folder.iterdir())


def _batch_pace(jobs: tuple[Job, ...], package: Package) -> tuple[float, list[int]]:
    """Give photos per second, and the memory in bytes after each photo."""
    memory = []
    began = time.perf_counter()
    for outcome in colorize_all(jobs, BatchOptions(package, export=_EXPORT), workers=_THREADS):
        assert outcome.state is OutcomeState.DONE, outcome
        memory.append(resident_bytes())
    return len(jobs) / (time.perf_counter() - began), memory


def _codec_pace(photos: list[Path], package: Package, folder: Path) -> float:
    """Give photos per second of decoding each photo and encoding a colour result of its size."""
    (folder / "codec").mkdir(exist_ok=True)
    result = _colour_result(photos[0], package, folder)

    def decode_and_encode(photo: Path) -> None:
        cv2.imdecode(np.frombuffer(photo.read_bytes(), np.uint8), cv2.IMREAD_GRAYSCALE)
        _, coded = cv2.imencode(".jpg", result, [cv2.IMWRITE_JPEG_QUALITY, _QUALITY])
        (folder / "codec" / photo.name).write_bytes(coded.tobytes())

    began = time.perf_counter()
    with ThreadPoolExecutor(_THREADS) as pool:
        list(pool.map(decode_and_encode, photos))
    return len(photos) / (time.perf_counter() - began)


def _colour_result(photo: Path, package: Package, folder: Path) -> "cv2.typing.MatLike":
    target = folder / "colour.jpg"
    list(colorize_all([Job(photo, target)], BatchOptions(package, export=_EXPORT)))
    result = cv2.imread(str(target), cv2.IMREAD_COLOR)
    assert result is not None
    return result


def _against_another_tool(photos: list[Path], pace: float, folder: Path) -> Figure:
    """Let ImageMagick convert the same files: it colours nothing, but people know its pace."""
    what = "pace / ImageMagick converting the same files"
    tool = shutil.which("magick") or shutil.which("convert")
    if tool is None:
        return Figure(what, "skipped", "", None, "ImageMagick is not installed")
    (folder / "converted").mkdir()

    def convert(photo: Path) -> None:
        target = folder / "converted" / photo.name
        subprocess.run([tool, photo, "-quality", str(_QUALITY), target], check=True)

    began = time.perf_counter()
    with ThreadPoolExecutor(_THREADS) as pool:
        list(pool.map(convert, photos))
    other = len(photos) / (time.perf_counter() - began)
    return Figure(what, f"{pace / other:.2f} times", "", None, f"{pace:.1f} / {other:.1f} photos/s")


def _against_student(photos: list[Path], pace: float, is_quick: bool) -> Figure:
    few = photos[: 3 if is_quick else 10]
    told = subprocess.run(
        [sys.executable, "-m", "benchmarks.student", *few], capture_output=True, text=True
    )
    what = "pace / a student's loop (Keras predict, float64 Lab)"
    if told.returncode:
        reason = (told.stderr.strip().splitlines() or ["no reason given"])[-1]
        return Figure(what, "skipped", ">= 10", None, reason)
    seconds, lab = told.stdout.splitlines()[-1].split(maxsplit=1)
    student = len(few) / float(seconds)
    return at_least(what, pace / student, "times", 10.0, f"{student:.2f} photos/s with {lab}")
