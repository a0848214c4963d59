"""The scans of a weekend: small real files, most of them sound, some not, in many folders."""

import hashlib
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import cv2
import numpy as np

from core.base.paths import resources_dir

#: One scan in so many is of each kind that cannot be coloured.
_BAD_EACH: Final = 500
_FOLDER_OF: Final = 1000
_SIDES: Final = (72, 128)
_QUALITY: Final = 85
#: When they were scanned, Unix time.
_LONG_AGO: Final = 1_000_000_000


@dataclass(frozen=True, slots=True)
class Scans:
    """What was made.

    Attributes:
        sums: SHA-256 of each file, by its path from the topmost folder.
        sound: the paths of those that can be coloured whole.
        bad: of those that cannot be, each with what is wrong with it.
    """

    sums: Mapping[str, str]
    sound: frozenset[str]
    bad: Mapping[str, str]


def make_scans(folder: Path, count: int, seed: int) -> Scans:
    """Make so many scans, each another piece of the program's samples with grain of its own."""
    rng = np.random.default_rng(seed)
    samples = [*_samples()]
    sums: dict[str, str] = {}
    bad: dict[str, str] = {}
    for number in range(count):
        name = f"box {number // _FOLDER_OF:02}/scan-{number:05}.jpg"
        content = _scan(samples[number % len(samples)], rng)
        match number % _BAD_EACH:
            case 7:
                content, bad[name] = b"", "empty"
            case 107:
                content, bad[name] = b"GIF would be shorter\n" * 9, "no picture"
            case 207:
                content, bad[name] = content[: len(content) * 2 // 3], "cut"
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        os.utime(path, (_LONG_AGO, _LONG_AGO))  # nobody is still writing it
        sums[name] = hashlib.sha256(content).hexdigest()
    return Scans(sums, frozenset(sums) - frozenset(bad), bad)


def _samples() -> Iterator[np.ndarray]:
    for path in sorted((resources_dir() / "samples").glob("*.jpg")):
        sample = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
        assert sample is not None
        yield sample


def _scan(sample: np.ndarray, rng: np.random.Generator) -> bytes:
    height, width = (int(rng.integers(*_SIDES)) for _ in range(2))
    top = int(rng.integers(0, sample.shape[0] // 2))
    left = int(rng.integers(0, sample.shape[1] // 2))
    piece = sample[top : top + sample.shape[0] // 2, left : left + sample.shape[1] // 2]
    small = cv2.resize(piece, (width, height), interpolation=cv2.INTER_AREA).astype(np.int16)
    grained = np.clip(small + rng.integers(-3, 4, small.shape), 0, 255).astype(np.uint8)
    _, coded = cv2.imencode(".jpg", grained, [cv2.IMWRITE_JPEG_QUALITY, _QUALITY])
    return coded.tobytes()
