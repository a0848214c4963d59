"""The walk of a photo, as the window takes it: read, shown, coloured, saved; all of it in workers.

`photo_jobs` cuts it into what workers are asked to do.
"""

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from core.base.arrays import RgbImage
from core.colorize.colorizer import Colorizer, chroma_field, colorize
from core.colorize.export import Written, render_depth, write_pages, write_result
from core.colorize.export_options import ExportOptions
from core.colorize.pages import coloured_pages, holds_pages
from core.colorize.result_size import size_from
from core.colour.chroma_field import ChromaField
from core.colour.render import Depth, Rendering, render, whole_picture
from core.edits.cutting import cut, cut_first, cut_photo, cut_picture, frame_of_photo
from core.edits.edits import Edits as KeptEdits
from core.edits.edits import turned_hints
from core.edits.made import made_line, made_with
from core.edits.turning import turned
from core.image import image_io
from core.image.image_io import Format, Photo
from core.image.safe_reader import SafeReader
from core.model.package import Package
from core.model.prediction import Prediction
from desktop.photo.framed import frame_shown, size_shown
from desktop.photo.own_edits import engine_edits
from desktop.photo.photo_edits import PhotoEdits
from desktop.photo.session import NOTHING_FOUND, Found, OpenPhoto, Subject
from desktop.photo.turns import UPRIGHT, Turn, between
from desktop.pictures import pyramid_levels
from desktop.pictures.pyramid import Pixels, Pyramid
from desktop.pictures.view_state import Size

#: Live colour is made at this many pixels: about a screen, in less than the time of a blink.
_PREVIEW_PIXELS: Final = 1_100_000
#: Small pictures of what each model makes of a photo have about so many.
_TILE_PIXELS: Final = 70_000


def read_file(
    number: int,
    path: Path,
    reader: SafeReader,
    given_up: threading.Event | None = None,
    edits: PhotoEdits | None = None,
) -> OpenPhoto:
    """Read a file, and turn it as is kept of it.

    Raises:
        AutochromeError: it is no photo that can be read.
        NoLongerWanted: it was given up meanwhile.
    """
    photo = reader.read(path, keep_original=True, given_up=given_up)
    found = NOTHING_FOUND if edits is None else edits.found(path)
    turn = UPRIGHT if found.edits is None else found.edits.turn
    return _ready(number, path.name, turned(photo, _edits_that_turn(turn)), turn, found)


def read_image(number: int, name: str, image: QImage) -> OpenPhoto:
    """Take a picture without a file, as pasted."""
    return _ready(number, name, image_io.read_pixels(_pixels_of(image), keep_original=True))


def turned_anew(number: int, photo: OpenPhoto, turn: Turn) -> OpenPhoto:
    """Turn an open photo otherwise, without reading its file again."""
    turns = _edits_that_turn(between(photo.turn, turn))
    return _ready(number, photo.name, turned(photo.photo, turns), turn, photo.found)


def picture_for_screen(subject: Subject, prediction: Prediction, plane: Pixels) -> Pyramid:
    """Colour a photo at the size of one of its planes."""
    field = _field(subject, prediction)
    rgb = np.asarray(render(plane, field, depth=8, threads=subject.threads), np.uint8)
    return pyramid_levels.build(rgb, photo=subject.photo.original.photo)


def tile(subject: Subject, prediction: Prediction) -> QImage:
    """Colour a photo as small as it is shown beside others."""
    field, size = _field(subject, prediction), subject.photo.original.photo
    frame = frame_shown(subject.photo, subject.edits)
    if frame is None:
        plane = _screen_sized(subject.photo.planes, _TILE_PIXELS)
        return _image_of(np.asarray(render(plane, field, depth=8), np.uint8))
    more = size.width * size.height / (frame.width * frame.height)
    most = min(round(_TILE_PIXELS * more), _PREVIEW_PIXELS)
    plane = _screen_sized(subject.photo.planes, most)
    height, width = plane.shape
    small = frame.scaled(width / size.width, height / size.height).held_within(width, height)
    rgb = np.asarray(render(plane, field, depth=8), np.uint8)
    return _image_of(cut(rgb, small.on_pixels(width, height)))


def save(
    subject: Subject,
    prediction: Prediction,
    colorizer: Callable[[], Colorizer],
    package: Package,
    target: Path,
    options: ExportOptions,
    reader: SafeReader,
) -> tuple[int, int] | None:
    """Colour a photo at full size and write it, in a TIFF with all pages of its file.

    Returns:
        Width and height of a result that was made smaller than the photo, in px; else None.

    Raises:
        AutochromeError: it cannot be written; what was there before is untouched.
    """
    photo = subject.photo.photo
    form = Format.of_suffix(target.suffix)
    depth = render_depth(photo, form, options)
    edits = replace(engine_edits(subject.edits), recolour=photo.is_in_colour)
    card, made = package.card, made_line(made_with(edits, package))
    if not holds_pages(photo, form):
        frame = frame_of_photo(photo, edits)
        written = write_result(
            cut_picture(_full(subject, prediction, depth), frame, threads=subject.threads),
            target,
            photo=cut_photo(photo, frame, threads=subject.threads),
            card=card,
            options=options,
            threads=subject.threads,
            made=made,
        )
        return _made_smaller(written, subject)

    def coloured(page: Photo) -> Rendering:
        if page is photo:
            return _full(subject, prediction, depth)
        settings = subject.edits.colour
        return colorize(page, colorizer(), settings, depth=depth)

    source, recolour = photo.path, photo.is_in_colour
    assert source is not None

    def read(page: int) -> Photo:
        return turned(reader.read(source, keep_original=not recolour, page=page), edits)

    pages = coloured_pages(photo, coloured, read, depth=depth, recolour=recolour)
    written = write_pages(
        cut_first(pages, edits, threads=subject.threads),
        target,
        source=source,
        card=card,
        options=options,
        threads=subject.threads,
        made=made,
    )
    return _made_smaller(written, subject)


def _made_smaller(written: Written, subject: Subject) -> tuple[int, int] | None:
    whole = size_shown(subject.photo, subject.edits)
    height, width = size_from(written.made).of(*whole)
    return None if (height, width) == whole else (width, height)


def at_screen_size(subject: Subject, prediction: Prediction) -> RgbImage:
    """Colour what is shown of a photo at about the size of a screen: (h, w, 3) uint8 RGB."""
    field, plane, size = _field(subject, prediction), subject.photo.preview, subject.photo.original
    rgb = np.asarray(render(plane, field, depth=8, threads=subject.threads), np.uint8)
    frame = frame_shown(subject.photo, subject.edits)
    if frame is None:
        return rgb
    height, width = plane.shape
    whole_size = size.photo
    small = frame.scaled(width / whole_size.width, height / whole_size.height)
    return cut(rgb, small.held_within(width, height).on_pixels(width, height))


def whole(subject: Subject, prediction: Prediction) -> tuple[Photo, RgbImage]:
    """Colour what is shown of a photo at full size: that, and its colour, (h, w, 3) uint8 RGB."""
    photo, threads = subject.photo.photo, subject.threads
    frame = frame_of_photo(photo, engine_edits(subject.edits))
    picture = cut_picture(_full(subject, prediction, 8), frame, threads=threads)
    return cut_photo(photo, frame, threads=threads), whole_picture(picture, threads=threads)


def shown_part(subject: Subject) -> Photo:
    """Give what is shown of a photo."""
    photo = subject.photo.photo
    frame = frame_of_photo(photo, engine_edits(subject.edits))
    return cut_photo(photo, frame, threads=subject.threads)


def _field(subject: Subject, prediction: Prediction) -> ChromaField:
    edits = subject.edits
    hints = turned_hints(engine_edits(edits))
    return chroma_field(prediction, edits.colour, hints, there=subject.photo.photo.there)


def _image_of(rgb: NDArray[np.uint8]) -> QImage:
    bgra = pyramid_levels.to_bgra(rgb)
    height, width = bgra.shape[:2]
    return QImage(bgra.data, width, height, width * 4, QImage.Format.Format_RGB32).copy()


def _full(subject: Subject, prediction: Prediction, depth: Depth) -> Rendering:
    return Rendering(subject.photo.photo.grey, _field(subject, prediction), depth=depth)


def _edits_that_turn(turn: Turn) -> KeptEdits:
    return KeptEdits(quarter_turns=turn.quarters, is_mirrored=turn.is_mirrored)


def _ready(
    number: int, name: str, photo: Photo, turn: Turn = UPRIGHT, found: Found = NOTHING_FOUND
) -> OpenPhoto:
    """Prepare a photo for showing and colouring at any size."""
    grey = pyramid_levels.grey_for_screen(photo.grey)
    planes = pyramid_levels.halvings(grey)
    shown = photo.original if photo.original is not None else grey
    return OpenPhoto(
        number,
        name,
        photo,
        pyramid_levels.build(shown),
        planes,
        _screen_sized(planes, _PREVIEW_PIXELS),
        turn,
        found,
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
    return pyramid_levels.resized(larger[-1], size)


def _pixels_of(image: QImage) -> NDArray[np.uint8]:
    """Take the pixels out of a picture of the clipboard, in memory of its own.

    Returns: uint8, (h, w) of a grey picture, else (h, w, 3).
    """
    if image.format() is QImage.Format.Format_Grayscale8:
        rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
        grey = np.empty((image.height(), image.width()), np.uint8)
        np.copyto(grey, rows[:, : image.width()])
        return grey
    rgb = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(rgb.constBits(), np.uint8).reshape(rgb.height(), rgb.bytesPerLine())
    taken = np.empty((rgb.height(), rgb.width(), 3), np.uint8)
    # Unlike `copy`, this lets the window go on meanwhile.
    np.copyto(taken.reshape(rgb.height(), -1), rows[:, : rgb.width() * 3])
    return taken
