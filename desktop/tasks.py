"""What benches are asked to do: the walk of a photo, cut where the window wants to show something.

Each function is the `work` of a request once its arguments are bound. It runs in a worker and
gives a frozen value back.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from core import image_io
from core.arrays import RgbImage
from core.colorizer import chroma_field
from core.export import write_result
from core.export_options import ExportOptions
from core.image_io import Format, Photo
from core.prediction import Prediction
from core.render import Depth, render
from desktop.engine import Engine
from desktop.session import Edits, OpenPhoto
from desktop.thumbnails import SmallPicture, thumbnail
from desktop.viewer import pyramid
from desktop.viewer.pyramid import Pixels, Pyramid
from desktop.viewer.view_state import Size
from desktop.workers import Work

#: Live colour is made at this many pixels: about a screen, in less than the time of a blink.
_PREVIEW_PIXELS: Final = 1_100_000
#: Small pictures of what each model makes of a photo have about so many.
_TILE_PIXELS: Final = 70_000
#: A larger photo is not read ahead of time: two of them may be too much for the memory.
_MOST_AHEAD_PIXELS: Final = 60_000_000
_MOST_AHEAD_BYTES: Final = 120_000_000


@dataclass(frozen=True, slots=True)
class Coloured:
    """A photo in colour, for the screen.

    Attributes:
        photo: number of the photo.
        edits: what it was made with.
        picture: the colour.
        prediction: what the model answered.
    """

    photo: int
    edits: Edits
    picture: Pyramid
    prediction: Prediction


@dataclass(frozen=True, slots=True)
class Subject:
    """A photo and how it is to be coloured: what every colouring needs.

    Attributes:
        photo: the photo.
        edits: how, and by which model.
        prediction: what the model answered, where that is known already.
        threads: that make the picture.
    """

    photo: OpenPhoto
    edits: Edits
    prediction: Prediction | None
    threads: int

    def predicted(self, engine: Engine) -> Prediction:
        """Give the model's answer, asking it if need be."""
        if self.prediction is not None:
            return self.prediction
        return engine.prediction(self.photo.number, self.photo.photo.grey, self.edits.model)


@dataclass(frozen=True, slots=True)
class Tile:
    """A small picture of what a model makes of a photo."""

    photo: int
    model: str
    picture: QImage


@dataclass(frozen=True, slots=True)
class Prepared:
    """A photo that was read before anybody asked for it.

    Attributes:
        photo: ready to be shown.
        path: its file.
        stamp: what tells whether the file was written since.
    """

    photo: OpenPhoto
    path: Path
    stamp: tuple[int, int]

    def is_still(self, path: Path) -> bool:
        """Tell whether this is that file, as it is now."""
        return path == self.path and _stamp(path) == self.stamp


@dataclass(frozen=True, slots=True)
class Saved:
    """A result that is safe on disk."""

    photo: OpenPhoto
    edits: Edits
    target: Path


@dataclass(frozen=True, slots=True)
class Copied:
    """A result for the clipboard."""

    photo: int
    picture: QImage


def opener_of_file(number: int, path: Path) -> Work:
    """Bind reading a file."""

    def work(engine: Engine) -> OpenPhoto:
        return _ready(number, path.name, image_io.read(path, keep_original=True))

    return work


def prepare(number: int, path: Path) -> Work:
    """Bind reading a file ahead of time; of one that is too large to have two open, nothing."""

    def work(engine: Engine) -> Prepared | None:
        stamp = _stamp(path)
        if stamp is None or stamp[0] > _MOST_AHEAD_BYTES:
            return None
        photo = _ready(number, path.name, image_io.read(path, keep_original=True))
        size = photo.original.photo
        if size.width * size.height > _MOST_AHEAD_PIXELS:
            return None
        return Prepared(photo, path, stamp)

    return work


def opener_of_image(number: int, name: str, image: QImage) -> Work:
    """Bind taking a picture without a file, as pasted."""

    def work(engine: Engine) -> OpenPhoto:
        return _ready(number, name, image_io.read_pixels(_rgb_of(image)))

    return work


def colour_for_screen(subject: Subject, plane: Pixels) -> Work:
    """Bind colouring a photo at the size of one of its planes."""

    def work(engine: Engine) -> Coloured:
        photo, edits = subject.photo, subject.edits
        prediction = subject.predicted(engine)
        field = chroma_field(prediction, edits.colour)
        rgb = np.asarray(render(plane, field, depth=8, threads=subject.threads), np.uint8)
        picture = pyramid.build(rgb, photo=photo.original.photo)
        return Coloured(photo.number, edits, picture, prediction)

    return work


def colour_for_tile(subject: Subject) -> Work:
    """Bind colouring a photo as small as it is shown beside others."""

    def work(engine: Engine) -> Tile:
        photo = subject.photo
        field = chroma_field(subject.predicted(engine), subject.edits.colour)
        plane = _screen_sized(photo.planes, _TILE_PIXELS)
        picture = _image_of(np.asarray(render(plane, field, depth=8), np.uint8))
        return Tile(photo.number, subject.edits.model, picture)

    return work


def save(subject: Subject, target: Path, options: ExportOptions) -> Work:
    """Bind colouring a photo at full size and writing it."""

    def work(engine: Engine) -> Saved:
        photo = subject.photo.photo
        form = Format.of_suffix(target.suffix)
        picture = _full(engine, subject, image_io.output_depth(photo, form, options.depth))
        card = engine.card(subject.edits.model)
        write_result(picture, target, photo=photo, card=card, options=options)
        return Saved(subject.photo, subject.edits, target)

    return work


def copy(subject: Subject) -> Work:
    """Bind colouring a photo at full size for the clipboard."""

    def work(engine: Engine) -> Copied:
        picture = _image_of(np.asarray(_full(engine, subject, 8), np.uint8))
        return Copied(subject.photo.number, picture)

    return work


def small_picture(source: Path, shown: Path, side_px: int) -> Work:
    """Bind making a thumbnail for `source` from the file `shown`."""

    def work(engine: Engine) -> SmallPicture:
        return SmallPicture(source, shown, thumbnail(shown, side_px))

    return work


def warm_up(model: str) -> Work:
    """Bind loading a model before it is needed."""

    def work(engine: Engine) -> None:
        engine.load(model)

    return work


def _stamp(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_size, status.st_mtime_ns


def _image_of(rgb: NDArray[np.uint8]) -> QImage:
    bgra = pyramid.to_bgra(rgb)
    height, width = bgra.shape[:2]
    return QImage(bgra.data, width, height, width * 4, QImage.Format.Format_RGB32).copy()


def _full(engine: Engine, subject: Subject, depth: Depth) -> RgbImage:
    grey = subject.photo.photo.grey
    field = chroma_field(subject.predicted(engine), subject.edits.colour)
    return render(grey, field, depth=depth, threads=subject.threads)


def _ready(number: int, name: str, photo: Photo) -> OpenPhoto:
    """Prepare a photo for showing and colouring at any size."""
    grey = pyramid.grey_for_screen(photo.grey)
    planes = pyramid.halvings(grey)
    shown = photo.original if photo.original is not None else grey
    return OpenPhoto(
        number, name, photo, pyramid.build(shown), planes, _screen_sized(planes, _PREVIEW_PIXELS)
    )


def _screen_sized(planes: tuple[Pixels, ...], most_pixels: int) -> Pixels:
    """Make a copy of at most so many pixels from the next larger plane."""
    larger = [plane for plane in planes if plane.size > most_pixels]
    if not larger:
        return planes[0]
    height, width = larger[-1].shape
    scale = (most_pixels / (height * width)) ** 0.5
    # Even sides are halved without a rest, and quickly.
    size = Size(max(1, round(width * scale / 4) * 4), max(1, round(height * scale / 4) * 4))
    return pyramid.resized(larger[-1], size)


def _rgb_of(image: QImage) -> NDArray[np.uint8]:
    """Take the pixels out of a picture of the clipboard: (h, w, 3) uint8, in memory of its own."""
    rgb = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(rgb.constBits(), np.uint8).reshape(rgb.height(), rgb.bytesPerLine())
    return rows[:, : rgb.width() * 3].reshape(rgb.height(), rgb.width(), 3).copy()
