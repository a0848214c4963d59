"""Strips of held-out photographs as they look now: grey, coloured by the network, as they were."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import cv2
import keras
import numpy as np
from numpy.typing import NDArray

from core.base.atomic_file import disk_errors, replacing
from core.colorize.colorizer import chroma_field, fit_to_network
from core.colour.cielab import grey_to_lightness, lab_to_srgb
from core.colour.colour_settings import ColourSettings
from core.colour.render import render
from core.model.contract import LIGHTNESS, InputSpec, OutputSpec, cells_of, fed
from core.model.prediction import predicted
from training.photographs.dataset import Photographs

Srgb = NDArray[np.uint8]

#: Pixels below each row of a strip.
_GAP: Final = 4


@dataclass(frozen=True, slots=True)
class StripRow:
    """Where a photograph is in a strip: three pictures of one size, side by side from the left.

    Attributes:
        top: pixels above them.
        width: of one of them, in pixels.
        height: of each, in pixels.
    """

    top: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Strip:
    """Some photographs below each other.

    Attributes:
        picture: (height, width, 3) uint8 sRGB; black right of the narrower rows.
        rows: where each photograph is.
    """

    picture: Srgb
    rows: tuple[StripRow, ...]


#: Draws a strip into a file and says what is in it.
Sampler = Callable[[Path], tuple[StripRow, ...]]


def sample_strip(
    network: keras.Model,
    photographs: Photographs,
    *,
    fit: InputSpec,
    read: OutputSpec,
    count: int,
    height: int = 128,
) -> Strip:
    """Colour `count` evenly chosen photographs, one a row."""
    rows = [
        sample_row(network, photographs.planes(int(index)), fit=fit, read=read, height=height)
        for index in np.linspace(0, len(photographs) - 1, min(count, len(photographs)))
    ]
    width = max(row.shape[1] for row in rows)
    padded = [np.pad(row, ((0, _GAP), (0, width - row.shape[1]), (0, 0))) for row in rows]
    return Strip(
        np.concatenate(padded),
        tuple(
            StripRow(number * (height + _GAP), row.shape[1] // 3, height)
            for number, row in enumerate(rows)
        ),
    )


def sample_row(
    network: keras.Model, planes: Srgb, *, fit: InputSpec, read: OutputSpec, height: int
) -> Srgb:
    """Give grey, coloured and true side by side: (height, width, 3) uint8."""
    grey = np.ascontiguousarray(planes[..., 0])
    lightness = fit_to_network(grey, fit)
    answer = np.asarray(network(fed(lightness, fit)[LIGHTNESS], training=False))
    prediction = predicted(cells_of(answer, fit), lightness, read)
    coloured = render(grey, chroma_field(prediction, ColourSettings()), depth=8)
    parts = np.repeat(grey[..., None], 3, axis=2), coloured.astype(np.uint8), true_colours(planes)
    size = round(planes.shape[1] * height / planes.shape[0]), height
    resized = [cv2.resize(part, size, interpolation=cv2.INTER_AREA) for part in parts]
    return np.concatenate(resized, axis=1).astype(np.uint8)


def true_colours(planes: Srgb) -> Srgb:
    """Give a cached photograph back its colours, to whole units of a* and b*: sRGB, uint8."""
    lab = np.empty(planes.shape, np.float32)
    lab[..., 0] = grey_to_lightness(np.ascontiguousarray(planes[..., 0]))
    lab[..., 1:] = planes[..., 1:].astype(np.float32) - 128.0
    srgb: Srgb = np.rint(lab_to_srgb(lab) * 255.0).astype(np.uint8)
    return srgb


def write_png(path: Path, srgb: Srgb) -> None:
    """Write a picture; a folder that is missing is made.

    Raises:
        WriteError: the disk refuses.
    """
    encoded = cv2.imencode(".png", np.ascontiguousarray(srgb[..., ::-1]))[1]
    with disk_errors(path):
        path.parent.mkdir(parents=True, exist_ok=True)
    with replacing(path) as file:
        file.write(encoded.tobytes())
