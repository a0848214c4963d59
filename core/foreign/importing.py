"""A model file of another program becomes a package of this one.

    examined = examine([Path("ddcolor.onnx")])
    reading = examined.readings[0]            # or the one that somebody chose by `pictures`
    package = packed(examined, reading, id="ddcolor", name="DDColor", ...)
    library.install(package.path)

A file is walked through here, and is run in a child process with limits only.
"""

import base64
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import Final, TypeVar

import cv2
import numpy as np
from numpy.typing import NDArray

from core.base.arrays import GreyPlane, RgbImage
from core.base.errors import PackageError
from core.base.record_codec import read_strictly, to_json
from core.base.sentence import Sentence
from core.base.strict_json import WrongValue
from core.colour.cielab import lightness_to_luminance, linear_to_srgb
from core.foreign.confined import ask_child
from core.foreign.known_files import KNOWN_FILES, KnownFile
from core.foreign.model_files import ForeignFiles, hashed_files
from core.foreign.packing import pack
from core.foreign.reading import Reading
from core.model.contract import NetworkSize
from core.model.package import Package
from core.model.trial_pictures import drawn_picture

#: Longer side of the pictures that somebody chooses by.
_PICTURE_PX: Final = 256
#: Height of a preview.
_STRIP_PX: Final = 160
_DRAWN: Final = NetworkSize(height=171, width=256)
_SEED_BYTES: Final = 6
_Answer = TypeVar("_Answer")


@dataclass(frozen=True, slots=True)
class Examined:
    """What was found out about a stranger's model.

    Attributes:
        files: as they are now; the one with most of the model first.
        title: what people call such models ("DDColor"); empty where nobody knows.
        is_known: whether it is a known file, by its hash; what is said of it is then certain.
        licence: of such models as their makers state it; empty where nobody knows.
        source: where they are to be had; empty where nobody knows.
        readings: all that fit. One: it is that. Several: somebody has to choose.
        seconds: one picture took in the trial, read by the first of them.
    """

    files: ForeignFiles
    title: str
    is_known: bool
    licence: str
    source: str
    readings: tuple[Reading, ...]
    seconds: float


@dataclass(frozen=True, slots=True)
class _Readings:
    """What the child answers when it is asked for readings."""

    readings: tuple[Reading, ...]
    seconds: float


@dataclass(frozen=True, slots=True)
class _Pictures:
    """What the child answers when it is asked for pictures: each in base64."""

    pictures: tuple[str, ...]


def examine(
    paths: Sequence[Path], *, seconds: float | None = None, stop: Event | None = None
) -> Examined:
    """Find out what a model takes and answers.

    Args:
        paths: one ONNX file, or one and its data files, or a zip of those; or Caffe's
            `.prototxt` and `.caffemodel`, with or without `pts_in_hull.npy`.
        seconds: that the trial may take; None for what the size of the files asks for.
        stop: once it is set the trial ends.

    Raises:
        PackageError: it cannot be used; the sentence says why, and the hint what to do instead.
        NoLongerWanted: it was to stop.
    """
    files = hashed_files(paths)
    known = _known(files)
    question = _about(files) | {
        "ask": "readings",
        "contract": known.contract if known else None,
        "seed": int.from_bytes(os.urandom(_SEED_BYTES)),
    }
    answer = ask_child(question, path=_shown(files), size=_size(files), seconds=seconds, stop=stop)
    found = _read(_Readings, answer, files)
    if not found.readings:
        raise _senseless(files)
    readings = found.readings
    if known is not None:  # there is nothing to ask about it
        readings = tuple(each for each in readings if each.is_own)[:1] or readings
    of = readings[0].of
    is_certain = len({reading.of.title for reading in readings}) == 1
    return Examined(
        files=files,
        title=known.title if known else of.title if is_certain else "",
        is_known=known is not None,
        licence=known.licence if known else of.licence if is_certain else "",
        source=known.source if known else of.source if is_certain else "",
        readings=readings,
        seconds=found.seconds,
    )


def pictures(
    examined: Examined, grey: GreyPlane | None = None, *, stop: Event | None = None
) -> tuple[RgbImage, ...]:
    """Colour a small picture by each reading, for somebody who has to choose.

    Args:
        examined: as `examine` gave it.
        grey: a photo, (h, w), of any size; None for a drawn one.
        stop: once it is set there will be none.

    Returns:
        For each of `examined.readings` (h', w', 3) uint8 sRGB, its longer side 256 at most.

    Raises:
        PackageError: the files are others than before, or the network fails.
        NoLongerWanted: it was to stop.
    """
    small = _small(_drawn_grey() if grey is None else grey)
    return _coloured(examined.files, examined.readings, [small], stop)


def sample_strip(
    examined: Examined, reading: Reading, greys: Sequence[GreyPlane], *, stop: Event | None = None
) -> RgbImage:
    """Colour some photos by a reading and lay them side by side, for a model's preview.

    Args:
        examined: as `examine` gave it.
        reading: one of its readings.
        greys: the photos, at least one, (h, w), of any sizes.
        stop: once it is set there will be none.

    Returns:
        (160, w, 3) uint8 sRGB.

    Raises:
        PackageError: the files are others than before, or the network fails.
        NoLongerWanted: it was to stop.
    """
    smalls = [_small(grey, height=_STRIP_PX) for grey in greys]
    (strip,) = _coloured(examined.files, [reading], smalls, stop)
    return strip


def _coloured(
    files: ForeignFiles,
    readings: Sequence[Reading],
    smalls: "Sequence[NDArray[np.uint8]]",
    stop: Event | None,
) -> tuple[RgbImage, ...]:
    """Have the child colour photos of one height by each reading, side by side."""
    small = np.ascontiguousarray(np.concatenate(smalls, axis=1))
    question = _about(files) | {
        "ask": "pictures",
        "readings": [to_json(reading) for reading in readings],
        "grey": base64.b64encode(small.tobytes()).decode(),
        "height": small.shape[0],
        "width": small.shape[1],
        "widths": [each.shape[1] for each in smalls],
    }
    answer = ask_child(question, path=_shown(files), size=_size(files), stop=stop)
    coded = _read(_Pictures, answer, files).pictures
    shape = (*small.shape, 3)
    try:
        found = [np.frombuffer(base64.b64decode(each, validate=True), np.uint8) for each in coded]
        shaped = tuple(picture.reshape(shape) for picture in found)
    except ValueError as error:
        raise _senseless(files) from error
    if len(shaped) != len(readings):
        raise _senseless(files)
    return shaped


def packed(
    examined: Examined,
    reading: Reading,
    *,
    id: str,
    name: str,
    licence: str,
    licence_confirmed: bool,
    target: Path,
    preview: bytes | None = None,
) -> Package:
    """Write the model as a package of this program, which `Library.install` takes.

    Args:
        examined: as `examine` gave it.
        reading: one of its readings.
        id: that the model is to have.
        name: for people.
        licence: what may be done with it.
        licence_confirmed: whether the user said that it may be used.
        target: replaced if it exists.
        preview: a WebP or PNG picture, as `sample_preview` draws it.

    Raises:
        PackageError: the files are others than before.
        WrongValue: the id or a text is not one that a card can have.
        WriteError: the disk refuses.
    """
    return pack(
        examined.files,
        reading,
        id=id,
        name=name,
        licence=licence,
        licence_confirmed=licence_confirmed,
        source=examined.source,
        target=target,
        preview=preview,
    )


def _known(files: ForeignFiles) -> KnownFile | None:
    for digest in files.digests:
        if digest in KNOWN_FILES:
            return KNOWN_FILES[digest]
    return None


def _about(files: ForeignFiles) -> dict[str, object]:
    paths = [str(path.absolute()) for path in files.paths]
    return {"files": [[*pair] for pair in zip(paths, files.digests, strict=True)]}


def _size(files: ForeignFiles) -> int:
    try:
        return sum(path.stat().st_size for path in files.paths)
    except OSError as error:
        path = _shown(files)
        raise PackageError(
            "There is no model file {path}.", hint="Check its name and folder.", path=path
        ) from error


def _shown(files: ForeignFiles) -> Path:
    return files.paths[0]


def _read(kind: type[_Answer], answer: Mapping[str, object], files: ForeignFiles) -> _Answer:
    try:
        return read_strictly(kind, answer, passes_unknown=True)
    except WrongValue as error:
        raise _senseless(files) from error


def _senseless(files: ForeignFiles) -> PackageError:
    path = _shown(files)
    return PackageError(
        "The network in {name} {what}, tried on a small picture.",
        hint="Do not use this model; tell whoever made it.",
        path=path,
        name=path.name,
        what=Sentence("ended without an answer"),
    )


def _drawn_grey() -> GreyPlane:
    coded = linear_to_srgb(lightness_to_luminance(drawn_picture(_DRAWN)))
    return np.rint(coded * 255).astype(np.uint8)


def _small(grey: GreyPlane, *, height: int | None = None) -> "NDArray[np.uint8]":
    """Make a photo small, or of a height, and of 8 bits."""
    if grey.dtype != np.uint8:
        grey = (grey >> 8).astype(np.uint8)
    factor = height / grey.shape[0] if height else min(1.0, _PICTURE_PX / max(grey.shape))
    rows, columns = (max(1, round(side * factor)) for side in grey.shape)
    small = cv2.resize(grey, (columns, rows), interpolation=cv2.INTER_AREA)
    return np.ascontiguousarray(small, np.uint8)
