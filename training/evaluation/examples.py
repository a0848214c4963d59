"""A strip of held-out photographs as a model colours them: grey, coloured, original."""

import io
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from core.base.atomic_file import replacing
from core.base.paths import resources_dir
from core.colorize.colorizer import Colorizer
from training.evaluation.evaluate import Held, coloured

#: Columns, in the order in which they stand.
LABELS: Final = ("grey", "coloured", "original")

_TILE_PX, _GAP_PX, _HEAD_PX = 200, 6, 30
_PAPER, _INK = (255, 255, 255), (70, 74, 80)
_LIMIT_BYTES = 250_000
#: The first that keeps the file below its limit is taken.
_QUALITIES = (85, 78, 70, 60)

_Srgb = NDArray[np.uint8]


def write_examples(path: Path, colorizer: Colorizer, photographs: Iterable[Held]) -> None:
    """Colour photographs and write them as a JPEG of at most 250 KB, one a row.

    Args:
        path: .jpg
        colorizer: of the exported package.
        photographs: about six.

    Raises:
        WriteError: the disk refuses.
    """
    rows = [_row(held, coloured(colorizer, held)) for held in photographs]
    sheet = Image.fromarray(_sheet(rows))
    _label(sheet)
    with replacing(path) as file:
        file.write(_encoded(sheet))


def spread_over(photographs: Sequence[Held], count: int) -> list[Held]:
    """Choose `count` photographs, domains in turn, evenly within each."""
    by_domain: dict[str, list[Held]] = {}
    for held in photographs:
        by_domain.setdefault(held.domain, []).append(held)
    places = -(-count // max(1, len(by_domain)))
    evenly = [
        [found[i] for i in sorted({int(i) for i in np.linspace(0, len(found) - 1, places)})]
        for found in by_domain.values()
    ]
    in_turn = [found[turn] for turn in range(places) for found in evenly if turn < len(found)]
    return in_turn[:count]


def _row(held: Held, shown: _Srgb) -> list[_Srgb]:
    return [_tile(part) for part in (np.repeat(held.grey[..., None], 3, axis=2), shown, held.truth)]


def _tile(picture: _Srgb) -> _Srgb:
    """Cut the square in the middle and bring it to the tile's side."""
    side = min(picture.shape[:2])
    top, left = (picture.shape[0] - side) // 2, (picture.shape[1] - side) // 2
    square = np.ascontiguousarray(picture[top : top + side, left : left + side])
    how = cv2.INTER_AREA if side >= _TILE_PX else cv2.INTER_CUBIC
    return cv2.resize(square, (_TILE_PX, _TILE_PX), interpolation=how).astype(np.uint8, copy=False)


def _sheet(rows: Sequence[Sequence[_Srgb]]) -> _Srgb:
    pitch = _TILE_PX + _GAP_PX
    size = _HEAD_PX + len(rows) * pitch - _GAP_PX, len(LABELS) * pitch - _GAP_PX, 3
    sheet = np.full(size, _PAPER, np.uint8)
    for down, row in enumerate(rows):
        for across, tile in enumerate(row):
            top, left = _HEAD_PX + down * pitch, across * pitch
            sheet[top : top + _TILE_PX, left : left + _TILE_PX] = tile
    return sheet


def _label(sheet: Image.Image) -> None:
    font = ImageFont.truetype(resources_dir() / "fonts" / "Inter-Medium.ttf", 15)
    draw = ImageDraw.Draw(sheet)
    for across, label in enumerate(LABELS):
        middle = across * (_TILE_PX + _GAP_PX) + _TILE_PX // 2, _HEAD_PX // 2
        draw.text(middle, label, fill=_INK, font=font, anchor="mm")


def _encoded(sheet: Image.Image) -> bytes:
    encoded = b""
    for quality in _QUALITIES:
        buffer = io.BytesIO()
        sheet.save(buffer, "JPEG", quality=quality, optimize=True)
        encoded = buffer.getvalue()
        if len(encoded) <= _LIMIT_BYTES:
            break
    return encoded
