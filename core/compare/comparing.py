"""Models held against photos in colour, step by step: what each gave, as soon as it is there.

Photos are read once, a block at a time, and each model colours the grey copies of a block before
the next one is loaded: however large networks are, one alone is in memory, and so are few photos.
Blocks are short at first, so that the first photos of all models are soon there.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.base.errors import AutochromeError, NotEnoughMemory, UnreadablePhoto
from core.base.sentence import Sentence
from core.colorize.colorizer import Colorizer, chroma_field, shown_ab
from core.colour.colour_settings import ColourSettings
from core.colour.render import render
from core.compare.kept_colours import KeptColours, keep
from core.compare.measures import MEASURED_SIDE, at_measured_size, held_against, made_grey
from core.compare.steps import (
    ModelFailed,
    ModelLoaded,
    PhotoColoured,
    PhotoLeftOut,
    PhotoTaken,
    ReadsColours,
    Step,
)
from core.image.reading_process import ReadingFault
from core.image.triage import PhotoKind, examine
from core.model.package import Package

#: Photos of the first block, and of the longest: 100 MB of photos of the usual shape.
_FIRST_BLOCK: Final = 6
_LONGEST_BLOCK: Final = 48


def coloured(
    colorizer: Colorizer, grey: NDArray[np.uint8]
) -> tuple[NDArray[np.uint8], KeptColours]:
    """Colour a grey photo, (h, w) uint8, as the app does by default.

    Returns:
        The picture, (h, w, 3) uint8 sRGB, and its colours.
    """
    settings = ColourSettings()
    prediction = colorizer.predict(grey)
    shown = render(grey, chroma_field(prediction, settings), depth=8).astype(np.uint8, copy=False)
    return shown, keep(shown_ab(prediction, settings), prediction.guide)


def compared(
    packages: Sequence[Package],
    photos: Sequence[Path],
    reader: ReadsColours,
    *,
    at_most: int,
    threads: int = 1,
) -> Iterator[Step]:
    """Hold models against photos and yield what comes of each step.

    Args:
        packages: the models, ready to run (`Library.find`).
        photos: of which those in colour are taken, in this order.
        reader: reads them.
        at_most: photos in colour that are enough.
        threads: for each network.

    Raises:
        NoLongerWanted: the reader was told to stop.
    """
    waiting = iter(photos)
    works = list(range(len(packages)))
    count, length = 0, _FIRST_BLOCK
    while works and count < at_most:
        block: list[PhotoTaken] = []
        for step in _read(waiting, reader, count, min(length, at_most - count)):
            if isinstance(step, PhotoTaken):
                block.append(step)
            yield step
        if not block:
            return
        for model in tuple(works):
            for result in _colour_block(packages[model], model, block, threads):
                if isinstance(result, ModelFailed):
                    works.remove(model)
                yield result
        count, length = count + len(block), min(2 * length, _LONGEST_BLOCK)


def _read(
    photos: Iterator[Path], reader: ReadsColours, first: int, count: int
) -> Iterator[PhotoTaken | PhotoLeftOut]:
    """Read photos until so many of them are in colour."""
    taken = 0
    while taken < count:
        path = next(photos, None)
        if path is None:
            return
        colours = _colours(path, reader)
        if isinstance(colours, AutochromeError):
            yield PhotoLeftOut(path, colours)
        elif examine(colours).kind is not PhotoKind.COLOUR:
            yield PhotoLeftOut(path, None)
        else:
            yield PhotoTaken(first + taken, path, colours)
            taken += 1


def _colours(path: Path, reader: ReadsColours) -> NDArray[np.uint8] | AutochromeError:
    """Read a photo at the size at which it is measured, or give why that cannot be done."""
    try:
        return at_measured_size(reader.read_colours(path, short_side_px=MEASURED_SIDE))
    except AutochromeError as error:
        return error
    except MemoryError:
        return NotEnoughMemory("There is too little memory for {path}.", path=path)
    except ReadingFault:
        fault = Sentence("what reads photos met a fault of its own")
        return UnreadablePhoto("{path} cannot be read: {why}.", path=path, why=fault)


def _colour_block(
    package: Package, model: int, block: Sequence[PhotoTaken], threads: int
) -> Iterator[ModelLoaded | PhotoColoured | ModelFailed]:
    try:
        colorizer = Colorizer(package, threads=threads)
        yield ModelLoaded(model)
        for photo in block:
            grey = made_grey(photo.truth)
            shown, colours = coloured(colorizer, grey)
            figures = held_against(photo.truth, grey, shown)
            yield PhotoColoured(photo.number, model, figures, shown, colours)
    except AutochromeError as error:
        yield ModelFailed(model, error)
