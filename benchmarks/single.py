"""One large photo: its speed beside a decoder and an encoder, and its highest memory."""

import statistics
import subprocess
import sys
import time
from pathlib import Path

import cv2
import numpy as np

from benchmarks.memory import highest_bytes, reset_highest, resident_bytes
from benchmarks.photos import write_grey_jpeg
from benchmarks.table import Figure, at_most
from core.colorize.colorizer import Colorizer, colorize
from core.colour.colour_settings import ColourSettings
from core.image import image_io
from core.image.formats import Format
from core.image.photo import WriteOptions
from core.model.package import Package, open_package

#: JPEG quality of the results on both sides.
_QUALITY = 95
_THREADS = 2


def measure_speed(package: Package, folder: Path, is_quick: bool) -> list[Figure]:
    """Time 24 MP from file to file against decoding and encoding alone."""
    width, height, runs = (1500, 1000, 3) if is_quick else (6000, 4000, 9)
    source, target = write_grey_jpeg(folder / "photo.jpg", width, height, 1), folder / "colour.jpg"
    cv2.setNumThreads(1)
    colorizer = Colorizer(package, threads=_THREADS)
    _colorize_file(source, target, colorizer)
    result = cv2.imread(str(target), cv2.IMREAD_COLOR)
    assert result is not None
    whole, alone = [], []
    for _ in range(runs):
        began = time.perf_counter()
        _decode_and_encode_alone(source, result, target)
        middle = time.perf_counter()
        _colorize_file(source, target, colorizer)
        alone.append(middle - began)
        whole.append(time.perf_counter() - middle)
    ours_s, codec_s = statistics.median(whole), statistics.median(alone)
    return [
        at_most(
            f"{width * height / 1e6:.1f} MP file to file / decode + encode alone",
            ours_s / codec_s,
            "times",
            1.6,
            f"{ours_s * 1e3:.0f} ms / {codec_s * 1e3:.0f} ms",
        )
    ]


def measure_prediction(package: Package, folder: Path, is_quick: bool) -> list[Figure]:
    """Time what the network answers about a photo against decoding a JPEG of 24 MP."""
    width, height, runs = (1500, 1000, 5) if is_quick else (6000, 4000, 15)
    coded = np.frombuffer(
        write_grey_jpeg(folder / "coded.jpg", width, height, 1).read_bytes(), np.uint8
    )
    grey = image_io.read(write_grey_jpeg(folder / "asked.jpg", 900, 600, 2)).grey
    colorizer = Colorizer(package, threads=_THREADS)
    colorizer.predict(grey)
    asking, decoding = [], []
    for _ in range(runs):
        began = time.perf_counter()
        colorizer.predict(grey)
        middle = time.perf_counter()
        cv2.imdecode(coded, cv2.IMREAD_COLOR)
        asking.append(middle - began)
        decoding.append(time.perf_counter() - middle)
    ours_s, decoder_s = statistics.median(asking), statistics.median(decoding)
    what = f"one prediction / decoding a JPEG of {width * height / 1e6:.1f} MP"
    beside = f"{ours_s * 1e3:.0f} ms / {decoder_s * 1e3:.0f} ms"
    return [Figure(what, f"{ours_s / decoder_s:.2f} times", "", None, beside)]


def _colorize_file(source: Path, target: Path, colorizer: Colorizer) -> None:
    photo = image_io.read(source)
    picture = colorize(photo, colorizer, ColourSettings(), depth=8)
    options = WriteOptions(Format.JPEG, quality=_QUALITY, threads=_THREADS)
    image_io.write(picture, target, photo=photo, options=options)


def _decode_and_encode_alone(source: Path, result: cv2.typing.MatLike, target: Path) -> None:
    coded = np.frombuffer(source.read_bytes(), np.uint8)
    cv2.imdecode(coded, cv2.IMREAD_GRAYSCALE)
    _, encoded = cv2.imencode(".jpg", result, [cv2.IMWRITE_JPEG_QUALITY, _QUALITY])
    target.write_bytes(encoded.tobytes())


def measure_memory(package: Package, folder: Path, is_quick: bool) -> list[Figure]:
    """Measure the highest memory during a large photo, in a process of its own."""
    width, height = (4000, 2500) if is_quick else (12_000, 8_400)
    small = write_grey_jpeg(folder / "small.jpg", 600, 400, 1)
    large = write_grey_jpeg(folder / "large.jpg", width, height, 2)
    told = subprocess.run(
        [sys.executable, "-m", "benchmarks.single", package.path, small, large],
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    idle, highest = (int(word) for word in told.split())
    pixels = width * height
    return [
        at_most(
            f"highest memory for {pixels / 1e6:.0f} MP above idle",
            (highest - idle) / pixels,
            "bytes/pixel",
            12.0,
            f"{highest / 1e6:.0f} MB - {idle / 1e6:.0f} MB",
        )
    ]


def _tell_memory(package_file: Path, small: Path, large: Path) -> None:
    """Print the memory after a small photo and the highest during a large one, in bytes."""
    cv2.setNumThreads(1)
    colorizer = Colorizer(open_package(package_file), threads=_THREADS)
    _colorize_file(small, small.with_name("small-colour.jpg"), colorizer)
    idle = resident_bytes()
    reset_highest()
    _colorize_file(large, large.with_name("large-colour.jpg"), colorizer)
    print(idle, highest_bytes())


if __name__ == "__main__":
    _tell_memory(*(Path(argument) for argument in sys.argv[1:]))
