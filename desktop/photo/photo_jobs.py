"""What workers are asked to do: the walk of a photo, cut where the window wants to show something.

Each function is the `work` of a request once its arguments are bound. It runs in a worker and
gives a frozen value back. What it takes (`pipeline`, and with it NumPy and OpenCV) is loaded there:
the window is on the screen by then.
"""

import contextlib
import importlib
import threading
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage

from core.base.errors import PackageError
from core.colorize.export_options import ExportOptions
from core.model.package import Package
from desktop.photo.photo_edits import PhotoEdits
from desktop.photo.session import Edits, OpenPhoto, Subject
from desktop.photo.turns import Turn
from desktop.pictures.pyramid import Pixels, Pyramid
from desktop.ui.core_words import said
from desktop.ui.sleeping_disks import promptly
from desktop.work.engine import Engine
from desktop.work.workers import EngineWork, ReadingWork, Work

if TYPE_CHECKING:
    from core.base.arrays import RgbImage
    from core.image.photo import Photo
    from core.image.safe_reader import SafeReader
    from core.model.card import Card
    from core.model.prediction import Prediction

#: A larger photo is not read ahead of time: two of them may be too much for the memory.
_MOST_AHEAD_PIXELS: Final = 60_000_000
_MOST_AHEAD_BYTES: Final = 120_000_000
#: Of a photo that was turned for one picture only.
_NO_NUMBER: Final = 0

#: What the window loads with the first photo.
_OF_PHOTOS: Final = (
    "desktop.photo.pipeline",
    "desktop.photo.hints.hint_presenter",
    "desktop.photo.alike.finding",
    "desktop.photo.alike.referring",
)


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
    prediction: "Prediction"


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
        if path != self.path:
            return False
        # A disk that is asleep does not say so at once: the photo is read again.
        return promptly(lambda: _stamp(path), otherwise=None) == self.stamp


@dataclass(frozen=True, slots=True)
class Saved:
    """A result that is safe on disk.

    Attributes:
        photo: whose result it is.
        edits: that it shows.
        target: its file.
        size: width and height, in px, of one that has fewer than its photo; else None.
        is_copy: it is smaller because that was asked for once: a copy, and not what the photo's
            result is from now on.
    """

    photo: OpenPhoto
    edits: Edits
    target: Path
    size: tuple[int, int] | None = None
    is_copy: bool = False


@dataclass(frozen=True, slots=True)
class Whole:
    """A photo in colour at full size, for what is made of it.

    Attributes:
        photo: what is shown of it, as its edits turn it.
        picture: the colour of that, (h, w, 3) uint8 RGB; smaller where it was made so.
        card: of the model.
    """

    photo: "Photo"
    picture: "RgbImage"
    card: "Card"


def opener_of_file(
    number: int,
    path: Path,
    given_up: threading.Event | None = None,
    edits: PhotoEdits | None = None,
) -> ReadingWork[OpenPhoto]:
    """Bind reading a file, and what is kept of it, unless it is given up meanwhile."""

    def work(reader: "SafeReader") -> OpenPhoto:
        from desktop.photo import pipeline

        return pipeline.read_file(number, path, reader, given_up, edits)

    return work


def prepare(
    number: int, path: Path, edits: PhotoEdits | None = None
) -> ReadingWork[Prepared | None]:
    """Bind reading a file ahead of time; of one that is too large to have two open, nothing."""

    def work(reader: "SafeReader") -> Prepared | None:
        from desktop.photo import pipeline

        stamp = _stamp(path)
        if stamp is None or stamp[0] > _MOST_AHEAD_BYTES:
            return None
        photo = pipeline.read_file(number, path, reader, edits=edits)
        size = photo.original.photo
        if size.width * size.height > _MOST_AHEAD_PIXELS:
            return None
        return Prepared(photo, path, stamp)

    return work


def opener_of_image(number: int, name: str, image: QImage) -> Work[OpenPhoto]:
    """Bind taking a picture without a file, as pasted."""

    def work() -> OpenPhoto:
        from desktop.photo import pipeline

        return pipeline.read_image(number, name, image)

    return work


def turner(number: int, photo: OpenPhoto, turn: Turn) -> Work[OpenPhoto]:
    """Bind turning an open photo otherwise; to the engine it is another one then."""

    def work() -> OpenPhoto:
        from desktop.photo import pipeline

        return pipeline.turned_anew(number, photo, turn)

    return work


def colour_for_screen(subject: Subject, plane: Pixels) -> EngineWork[Coloured]:
    """Bind colouring a photo at the size of one of its planes."""

    def work(engine: Engine) -> Coloured:
        from desktop.photo import pipeline

        prediction = _prediction(engine, subject)
        picture = pipeline.picture_for_screen(subject, prediction, plane)
        return Coloured(subject.photo.number, subject.edits, picture, prediction)

    return work


def colour_for_tile(subject: Subject) -> EngineWork[Tile]:
    """Bind colouring a photo as small as it is shown beside others."""

    def work(engine: Engine) -> Tile:
        from desktop.photo import pipeline

        held = _as_held(subject)
        picture = pipeline.tile(held, _prediction(engine, held))
        return Tile(subject.photo.number, subject.edits.model, picture)

    return work


class NotSaved(PackageError):
    """A photo was not saved, for its model cannot be used."""


def save(
    subject: Subject,
    target: Path,
    options: ExportOptions,
    known: Package | None = None,
    *,
    is_sized: bool = False,
) -> EngineWork[Saved]:
    """Bind colouring a photo at full size and writing it.

    Args:
        subject: the photo, as it is seen.
        target: the file.
        options: how it is stored.
        known: the model as it was when it coloured the photo: what is seen is saved, also when the
            model was removed meanwhile.
        is_sized: its size was asked for this once.

    Raises:
        NotSaved: in the work; its model cannot be used.
    """

    def work(engine: Engine) -> Saved:
        from desktop.photo import pipeline

        model = subject.edits.model
        held = _as_held(subject)
        try:
            prediction = _prediction(engine, held)
            package = _package(engine, model, known)
        except PackageError as error:
            raise NotSaved(
                _tr("{name} was not saved: {why}"),
                hint=_tr("Choose a model, and save it again."),
                path=target,
                name=target.name,
                why=said(error.message),
            ) from error
        # That of a folder's results, which no run has made so far. One whose own folder is gone,
        # as that of a drive is, is not made: the user is asked for another place.
        with contextlib.suppress(OSError):
            target.parent.mkdir(exist_ok=True)
        size = pipeline.save(
            held,
            prediction,
            lambda: engine.load(model),
            package,
            target,
            options,
            engine.reader,
        )
        is_copy = is_sized and size is not None
        return Saved(subject.photo, subject.edits, target, size, is_copy)

    return work


def whole(subject: Subject) -> EngineWork[Whole]:
    """Bind colouring a photo at full size."""

    def work(engine: Engine) -> Whole:
        from desktop.photo import pipeline

        held = _as_held(subject)
        photo, picture = pipeline.whole(held, _prediction(engine, held))
        return Whole(photo, picture, engine.card(subject.edits.model))

    return work


def whole_small(subject: Subject) -> EngineWork[Whole]:
    """Bind colouring a photo at about the size of a screen; the photo is given whole."""

    def work(engine: Engine) -> Whole:
        from desktop.photo import pipeline

        held = _as_held(subject)
        picture = pipeline.at_screen_size(held, _prediction(engine, held))
        return Whole(pipeline.shown_part(held), picture, engine.card(subject.edits.model))

    return work


def warm_up(model: str) -> EngineWork[None]:
    """Bind loading a model, and starting what reads photos, before they are needed.

    So is the code that the first photo takes: loaded then, it would hold the window up.
    """

    def work(engine: Engine) -> None:
        engine.reader.warm_up()
        engine.load(model)
        for module in _OF_PHOTOS:
            importlib.import_module(module)

    return work


def _as_held(subject: Subject) -> Subject:
    """Turn the photo as its edits say, where that was not done so far."""
    photo, turn = subject.photo, subject.edits.turn
    if photo.turn == turn:
        return subject
    from desktop.photo import pipeline

    return replace(subject, photo=pipeline.turned_anew(_NO_NUMBER, photo, turn), prediction=None)


def _prediction(engine: Engine, subject: Subject) -> "Prediction":
    """Give the model's answer, asking it if need be."""
    edits, photo = subject.edits, subject.photo
    prediction = subject.prediction
    if prediction is None and photo.number == _NO_NUMBER:  # it is asked about once
        colorizer = engine.load(edits.model)
        prediction = colorizer.predict(photo.photo.grey, for_hints=bool(edits.hints))
    elif prediction is None:
        prediction = engine.prediction(
            photo.number, photo.photo.grey, edits.model, for_hints=bool(edits.hints)
        )
    return told_prediction(engine, subject, prediction)


def told_prediction(engine: Engine, subject: Subject, prediction: "Prediction") -> "Prediction":
    """Tell the model the hints of a photo, if it takes any; the answer is kept beside the other."""
    edits, photo = subject.edits, subject.photo
    if not edits.hints or prediction.hint_inputs is None:
        return prediction
    from core.edits.edits import turned_hints
    from desktop.photo.own_edits import engine_edits

    hints = turned_hints(engine_edits(edits))
    if photo.number == _NO_NUMBER:
        return engine.load(edits.model).told(prediction, photo.photo.grey, hints)
    return engine.told(photo.number, photo.photo.grey, edits.model, prediction, hints)


def _package(engine: Engine, model: str, known: Package | None) -> Package:
    try:
        return engine.package(model)
    except PackageError:
        if known is None:
            raise
        return known


def _tr(text: str) -> str:
    return QCoreApplication.translate("Photo", text)


def _stamp(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_size, status.st_mtime_ns
