"""Sheets of photos in rows: the same one several times, below labels that say how it is seen."""

import io
from collections.abc import Sequence
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from core.base.paths import resources_dir

#: Side of a picture on a sheet.
TILE_PX: Final = 200
_GAP_PX, _HEAD_PX = 6, 30
_PAPER, _INK = (255, 255, 255), (70, 74, 80)
#: The first that keeps the file below its limit is taken.
_QUALITIES: Final = (85, 78, 70, 60)

_Srgb = NDArray[np.uint8]


def tile(picture: _Srgb) -> _Srgb:
    """Cut the square in the middle of a picture, (h, w, 3), and bring it to a tile's side."""
    side = min(picture.shape[:2])
    top, left = (picture.shape[0] - side) // 2, (picture.shape[1] - side) // 2
    square = np.ascontiguousarray(picture[top : top + side, left : left + side])
    how = cv2.INTER_AREA if side >= TILE_PX else cv2.INTER_CUBIC
    return cv2.resize(square, (TILE_PX, TILE_PX), interpolation=how).astype(np.uint8, copy=False)


def sheet_jpeg(
    labels: Sequence[str], rows: Sequence[Sequence[_Srgb]], *, limit_bytes: int
) -> bytes:
    """Lay rows of pictures below their labels, as a JPEG.

    Args:
        labels: of the columns; what is too long for its column ends in an ellipsis.
        rows: pictures of one photo each, (h, w, 3) uint8 sRGB, as many as there are labels.
        limit_bytes: quality is lowered as far as is sensible to stay below it.
    """
    sheet = Image.fromarray(_laid(len(labels), rows))
    _label(sheet, labels)
    encoded = b""
    for quality in _QUALITIES:
        buffer = io.BytesIO()
        sheet.save(buffer, "JPEG", quality=quality, optimize=True)
        encoded = buffer.getvalue()
        if len(encoded) <= limit_bytes:
            break
    return encoded


def _laid(columns: int, rows: Sequence[Sequence[_Srgb]]) -> _Srgb:
    pitch = TILE_PX + _GAP_PX
    size = _HEAD_PX + len(rows) * pitch - _GAP_PX, columns * pitch - _GAP_PX, 3
    sheet = np.full(size, _PAPER, np.uint8)
    for down, row in enumerate(rows):
        for across, picture in enumerate(row):
            top, left = _HEAD_PX + down * pitch, across * pitch
            sheet[top : top + TILE_PX, left : left + TILE_PX] = tile(picture)
    return sheet


def _label(sheet: Image.Image, labels: Sequence[str]) -> None:
    font = ImageFont.truetype(resources_dir() / "fonts" / "Inter-Medium.ttf", 15)
    draw = ImageDraw.Draw(sheet)
    for across, label in enumerate(labels):
        middle = across * (TILE_PX + _GAP_PX) + TILE_PX // 2, _HEAD_PX // 2
        draw.text(middle, _fitting(label, font), fill=_INK, font=font, anchor="mm")


def _fitting(label: str, font: ImageFont.FreeTypeFont) -> str:
    shown = label
    while font.getlength(shown) > TILE_PX and len(label) > 1:
        label = label[:-1]
        shown = f"{label.rstrip()}…"
    return shown
