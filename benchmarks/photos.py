"""Photographs for measuring: made, not shipped; soft shapes, edges and grain as film has them."""

from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

#: Standard deviation of the grain, in 8-bit codes: a JPEG of quality 92 takes 2 to 3 bits a pixel.
GRAIN = 4.0
QUALITY = 92
_GRAIN_TILE = 1024


def grey_photo(width: int, height: int, seed: int) -> NDArray[np.uint8]:
    """Make a grey photograph: (height, width) uint8."""
    random = np.random.default_rng(seed)
    soft = random.uniform(30, 225, (6, 9)).astype(np.float32)
    picture = cv2.resize(soft, (width, height), interpolation=cv2.INTER_CUBIC)
    for _ in range(40):
        centre = (int(random.uniform(0, width)), int(random.uniform(0, height)))
        axes = (int(random.uniform(5, width / 8)), int(random.uniform(5, height / 8)))
        tone = float(random.uniform(10, 245))
        cv2.ellipse(picture, centre, axes, float(random.uniform(0, 180)), 0, 360, tone, -1)
    # One tile of grain, moved about: as dear to encode as fresh grain and much quicker to make.
    grain = random.normal(0.0, GRAIN, (_GRAIN_TILE, _GRAIN_TILE)).astype(np.float32)
    for top in range(0, height, _GRAIN_TILE):
        for left in range(0, width, _GRAIN_TILE):
            part = picture[top : top + _GRAIN_TILE, left : left + _GRAIN_TILE]
            turned = np.roll(grain, random.integers(0, _GRAIN_TILE, 2), (0, 1))
            np.add(part, turned[: part.shape[0], : part.shape[1]], out=part)
    return np.clip(picture, 0, 255, out=picture).astype(np.uint8)


def write_colour_jpeg(file: Path, width: int, height: int, seed: int) -> Path:
    """Write a photograph as a JPEG in colour: each channel has shapes of its own."""
    channels = [grey_photo(width, height, 3 * seed + channel) for channel in range(3)]
    return _write(file, np.stack(channels, axis=-1))


def write_grey_jpeg(file: Path, width: int, height: int, seed: int) -> Path:
    """Write a grey photograph as a JPEG with one channel."""
    return _write(file, grey_photo(width, height, seed))


def _write(file: Path, picture: NDArray[np.uint8]) -> Path:
    done, coded = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, QUALITY])
    assert done
    file.write_bytes(coded.tobytes())
    return file
