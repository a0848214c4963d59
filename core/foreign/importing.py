"""A model file of another program becomes a package of this one.

    examined = examine([Path("ddcolor.onnx")])
    reading = examined.readings[0]            # or the one that somebody chose by `pictures`
    package = packed(examined, reading, id="ddcolor", name="DDColor", ...)
    library.install(package.path)

A file is walked through here, and is run in a child process with limits only.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from core.base.arrays import GreyPlane, RgbImage
from core.foreign.reading import Reading
from core.model.package import Package


@dataclass(frozen=True, slots=True)
class Examined:
    """What was found out about a stranger's model.

    Attributes:
        files: as they were given.
        sha256: of the first file that holds the network, as it came.
        title: what people call such models ("DDColor"); empty where nobody knows.
        is_known: whether it is a known file, by its hash; what is said of it is then certain.
        licence: of such models as their makers state it; empty where nobody knows.
        source: where they are to be had; empty where nobody knows.
        readings: all that fit. One: it is that. Several: somebody has to choose.
        seconds: one picture took the first of them in its trial.
    """

    files: tuple[Path, ...]
    sha256: str
    title: str
    is_known: bool
    licence: str
    source: str
    readings: tuple[Reading, ...]
    seconds: float


def examine(files: Sequence[Path]) -> Examined:
    """Find out what a model takes and answers.

    Args:
        files: one ONNX file, or one with its data files beside it, or a zip of those; or Caffe's
            `.prototxt` and `.caffemodel`, with or without `pts_in_hull.npy`.

    Raises:
        PackageError: it cannot be used; the sentence says why, and the hint what to do instead.
    """
    raise NotImplementedError


def pictures(examined: Examined, grey: GreyPlane | None = None) -> tuple[RgbImage, ...]:
    """Colour a small picture by each reading, for somebody who has to choose.

    Args:
        examined: as `examine` gave it.
        grey: a photo, (h, w), of any size; None for a drawn one.

    Returns:
        For each of `examined.readings` (h', w', 3) uint8 sRGB, its longer side 256 at most.

    Raises:
        PackageError: the files are others than before, or the network fails.
    """
    raise NotImplementedError


def packed(
    examined: Examined,
    reading: Reading,
    *,
    id: str,
    name: str,
    licence: str,
    licence_confirmed: bool,
    target: Path,
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

    Raises:
        PackageError: the files are others than before.
        WrongValue: the id or a text is not one that a card can have.
        WriteError: the disk refuses.
    """
    raise NotImplementedError
