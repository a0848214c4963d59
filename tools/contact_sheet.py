"""Draw a contact sheet of black-and-white photographs and what models make of them.

    python tools/contact_sheet.py PHOTOS [--models natural] [--guesses | --edits]
                                  [--row-height 160] [--output docs/pictures/historic.jpg]

PHOTOS is a folder, or several files. Each photograph stands beside its coloured versions, as the
app colours it by default, in rows of one width, numbered in the order of their names (printed too).
With several models the grey one is left out. With `--guesses` each photograph is shown in all the
ways that the (first) model offers, the automatic one first. With `--edits` it stands as that model
colours it beside the same with the edits that are kept of it, each hint under a ring.
"""

import argparse
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from core.base.paths import user_data_dir
from core.colorize.colorizer import Colorizer, chroma_field, colorize
from core.colorize.guesses import guesses
from core.colorize.hints import Hint
from core.colour.colour_settings import ColourSettings
from core.colour.render import render
from core.edits.colouring import colour_turned
from core.edits.edits import PLAIN, turned_hints
from core.edits.store import EditsStore
from core.edits.turning import turned
from core.image.image_io import read
from core.image.photo import Photo
from core.model.library import standard_library

Srgb = NDArray[np.uint8]

_WIDTH: Final = 1800
_GAP: Final = 12
_PAPER: Final = 24
_ENDINGS: Final = {".jpg", ".jpeg", ".png", ".tif", ".tiff", ".webp"}


def main(argv: list[str]) -> int:
    """Colour the photographs and write the sheet."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("photos", type=Path, nargs="+")
    parser.add_argument(
        "--models", nargs="+", default=["natural"], help="ids, or .colormodel files"
    )
    shown = parser.add_mutually_exclusive_group()
    shown.add_argument("--guesses", action="store_true", help="show what else is offered")
    shown.add_argument("--edits", action="store_true", help="show what the edits of each change")
    parser.add_argument("--row-height", type=int, default=160, help="px, before rows are stretched")
    parser.add_argument("--output", type=Path, default=Path("docs/pictures/historic.jpg"))
    typed = parser.parse_args(argv)
    colorizers = [Colorizer(standard_library().find(model)) for model in typed.models]
    height: int = typed.row_height

    def versions(path: Path) -> list[Srgb]:
        if typed.edits:
            return _edited(path, colorizers[0], height)
        return (_guessed if typed.guesses else _coloured)(read(path), colorizers)

    strips = [
        _strip(path, number, versions(path), height)
        for number, path in enumerate(_files(typed.photos), start=1)
    ]
    sheet = _sheet(strips)
    typed.output.parent.mkdir(parents=True, exist_ok=True)
    quality = [cv2.IMWRITE_JPEG_QUALITY, 72, cv2.IMWRITE_JPEG_OPTIMIZE, 1]
    cv2.imwrite(str(typed.output), np.ascontiguousarray(sheet[..., ::-1]), quality)
    return 0


def _files(named: Iterable[Path]) -> Iterator[Path]:
    for path in named:
        if path.is_dir():
            yield from sorted(file for file in path.iterdir() if file.suffix.lower() in _ENDINGS)
        else:
            yield path


def _edited(path: Path, colorizer: Colorizer, row_height: int) -> list[Srgb]:
    """Colour a photograph without its edits and with them, turned as they say both times."""
    edits = EditsStore(user_data_dir()).find(path).edits
    if edits is None:
        raise SystemExit(f"{path} has no edits: make some in the app, or by python -m core edits")
    photo = turned(read(path), edits)
    before, after = (
        np.array(colour_turned(photo, colorizer, one, depth=8).whole(), np.uint8)
        for one in (PLAIN, edits)
    )
    for hint in turned_hints(edits):
        if hint.origin.is_said:
            _ring(after, hint, after.shape[0] / row_height)
    return [before, after]


def _ring(rgb: Srgb, hint: Hint, scale: float) -> None:
    """Draw a white ring within a black one about a hint; `scale`: px for one of the sheet."""
    middle = round(hint.x * rgb.shape[1]), round(hint.y * rgb.shape[0])
    for shade, radius, thickness in ((0, 7.0, 2.0), (255, 5.0, 2.0)):
        width = max(1, round(thickness * scale))
        cv2.circle(rgb, middle, round(radius * scale), (shade,) * 3, width, cv2.LINE_AA)


def _guessed(photo: Photo, colorizers: Sequence[Colorizer]) -> list[Srgb]:
    """Colour a photograph in all the ways that a model offers."""
    prediction = colorizers[0].predict(photo.grey, for_hints=True)
    fields = (
        chroma_field(prediction, ColourSettings(), guess.hints, there=photo.there)
        for guess in guesses(prediction)
    )
    return [np.asarray(render(photo.grey, field, depth=8), np.uint8) for field in fields]


def _coloured(photo: Photo, colorizers: Sequence[Colorizer]) -> list[Srgb]:
    """Colour a photograph by each model, or by one, beside the grey one."""
    versions = [
        np.asarray(colorize(photo, colorizer, ColourSettings(), depth=8).whole(), np.uint8)
        for colorizer in colorizers
    ]
    if len(versions) == 1:
        codes = photo.grey // 257 if photo.grey.dtype == np.uint16 else photo.grey
        versions.insert(0, np.repeat(codes.astype(np.uint8)[..., None], 3, axis=2))
    return versions


def _strip(path: Path, number: int, versions: Sequence[Srgb], height: int) -> Srgb:
    """Lay a photograph's versions side by side: (height, w, 3) uint8."""
    print(f"{number:3} {path.stem}")
    size = round(versions[0].shape[1] * height / versions[0].shape[0]), height
    parts = [cv2.resize(one, size, interpolation=cv2.INTER_AREA) for one in versions]
    strip = np.concatenate(parts, axis=1).astype(np.uint8)
    for shade, thickness in ((0, 4), (255, 1)):
        face = cv2.FONT_HERSHEY_SIMPLEX
        cv2.putText(strip, str(number), (6, 18), face, 0.5, (shade,) * 3, thickness, cv2.LINE_AA)
    return strip


def _sheet(strips: list[Srgb]) -> Srgb:
    """Fill rows from left to right, each stretched to the same width."""
    rows: list[list[Srgb]] = [[]]
    for strip in strips:
        if rows[-1] and _length([*rows[-1], strip]) > _WIDTH:
            rows.append([])
        rows[-1].append(strip)
    shown = [_justified(row, is_last=row is rows[-1]) for row in rows]
    height = sum(row.shape[0] + _GAP for row in shown) + _GAP
    sheet = np.full((height, _WIDTH + 2 * _GAP, 3), _PAPER, np.uint8)
    top = _GAP
    for row in shown:
        sheet[top : top + row.shape[0], _GAP : _GAP + row.shape[1]] = row
        top += row.shape[0] + _GAP
    return sheet


def _length(row: list[Srgb]) -> int:
    return sum(int(strip.shape[1]) for strip in row) + _GAP * (len(row) - 1)


def _justified(row: list[Srgb], *, is_last: bool) -> Srgb:
    gap = np.full((row[0].shape[0], _GAP, 3), _PAPER, np.uint8)
    parts = [part for strip in row for part in (gap, strip)][1:]
    whole = np.concatenate(parts, axis=1)
    if is_last and whole.shape[1] < _WIDTH:
        return whole
    size = _WIDTH, round(whole.shape[0] * _WIDTH / whole.shape[1])
    return cv2.resize(whole, size, interpolation=cv2.INTER_AREA).astype(np.uint8)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
