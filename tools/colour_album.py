"""A small album in colour for pictures of the training dialog, made of the sample photos.

They are coloured by the bundled model, warmer and richer than it does by itself, and cut into many
views: a training has something to learn from it, and nobody's rights are in it.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from core import image_io
from core.colorizer import Colorizer, chroma_field
from core.package import open_package
from core.paths import bundled_models_dir, resources_dir
from core.render import render
from core.settings import ColourSettings

#: How the samples look left grey, by the model, after the training, and in the album.
GREY: Final = ColourSettings(strength=0.0)
MODEL: Final = ColourSettings()
LEARNED: Final = ColourSettings(vividness=0.7, saturation=1.22, temperature=0.3)
ALBUM: Final = ColourSettings(vividness=0.75, saturation=1.3, temperature=0.35)
_VIEWS: Final = 16
_SIDE_PX: Final = 224
#: Shape of the pictures in strips.
_STRIP_PX: Final = (360, 240)
_Rgb = NDArray[np.uint8]


def write_album(folder: Path) -> None:
    """Write the album, some black-and-white and some small pictures among it."""
    folder.mkdir(parents=True)
    for name, rgb in _coloured(ALBUM):
        for number, view in enumerate(_views(rgb)):
            _write(folder / f"{name}-{number + 1:02}.jpg", view)
        grey = cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY)
        _write(folder / f"{name}-grey.jpg", np.repeat(grey[..., None], 3, axis=2))
        _write(folder / f"{name}-small.jpg", cv2.resize(rgb, (64, 48)))


def write_strips(folder: Path, ways: Sequence[ColourSettings]) -> list[Path]:
    """Write the samples side by side, once for each way of colouring, a file a sample."""
    folder.mkdir(parents=True)
    columns = [dict(_coloured(way)) for way in ways]
    files = []
    for name in columns[0]:
        strip = [_cut(column[name]) for column in columns]
        files.append(folder / f"{name}.png")
        _write(files[-1], np.concatenate(strip, axis=1))
    return files


def stack(strips: Sequence[Path], target: Path) -> list[dict[str, int]]:
    """Put strips below each other; give what a `samples` event says about the rows."""
    pictures = [cv2.imread(str(path)) for path in strips]
    cv2.imwrite(str(target), np.concatenate([p for p in pictures if p is not None]))
    width, height = _STRIP_PX
    return [{"top": n * height, "width": width, "height": height} for n in range(len(strips))]


def _coloured(settings: ColourSettings) -> Iterator[tuple[str, _Rgb]]:
    colorizer = Colorizer(open_package(bundled_models_dir() / "natural.colormodel"))
    for path in sorted((resources_dir() / "samples").glob("*.jpg")):
        photo = image_io.read(path)
        field = chroma_field(colorizer.predict(photo.grey), settings)
        yield path.stem, np.asarray(render(photo.grey, field, depth=8), np.uint8)


def _views(rgb: _Rgb) -> Iterator[_Rgb]:
    """Cut squares out, each from another place, every second mirrored."""
    chance = np.random.default_rng(1)
    height, width = rgb.shape[:2]
    for number in range(_VIEWS):
        side = int(chance.integers(170, min(height, width) - 10))
        top, left = (int(chance.integers(0, free - side)) for free in (height, width))
        square = rgb[top : top + side, left : left + side]
        yield cv2.resize(square[:, :: (-1) ** number], (_SIDE_PX, _SIDE_PX)).astype(np.uint8)


def _cut(rgb: _Rgb) -> _Rgb:
    """Bring a picture to the shape of strips; of a square one the upper part stays."""
    width, height = _STRIP_PX
    tall = round(rgb.shape[1] * height / width)
    top = min(max(0, rgb.shape[0] - tall), rgb.shape[0] // 12)
    part = rgb[top : top + tall]
    return cv2.resize(part, _STRIP_PX, interpolation=cv2.INTER_AREA).astype(np.uint8)


def _write(path: Path, rgb: NDArray[np.generic]) -> None:
    bgr = np.ascontiguousarray(np.asarray(rgb, np.uint8)[..., ::-1])
    cv2.imencode(path.suffix, bgr)[1].tofile(path)
