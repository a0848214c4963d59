"""Writes the photos of a comparison as sheets, while it goes: the true one, and each model's."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.base.atomic_file import disk_errors, replacing
from core.base.free_name import free_path
from core.compare.sheet import TILE_PX, sheet_jpeg, tile
from core.compare.steps import ModelFailed, PhotoColoured, PhotoTaken, Step

#: Photos of a sheet, and how large its file may be.
_ROWS: Final = 8
_LIMIT_BYTES: Final = 1_500_000


class SheetWriter:
    """Takes the steps of a comparison and writes a sheet whenever one is full.

    Args:
        folder: made when the first is written; no file of it is replaced.
        labels: of the columns: the true photo, then each model.

    Raises:
        WriteError: in `take` and `finish`: the disk refuses.
    """

    def __init__(self, folder: Path, labels: Sequence[str]) -> None:
        self._folder = folder
        self._labels = tuple(labels)
        self._works = set(range(len(labels) - 1))
        self._rows: dict[int, dict[int, NDArray[np.uint8]]] = {}
        self._written: list[Path] = []

    def take(self, step: Step) -> None:
        """Keep what a step shows, small, and write what is complete."""
        match step:
            case PhotoTaken():
                self._rows[step.number] = {0: tile(step.truth)}
            case PhotoColoured():
                self._rows[step.photo][step.model + 1] = tile(step.shown)
            case ModelFailed():
                self._works.discard(step.model)
            case _:
                return
        while len(self._complete()) >= _ROWS:
            self._write(self._complete()[:_ROWS])

    def finish(self) -> tuple[Path, ...]:
        """Write the rest; give all files that were written."""
        rest = self._complete()
        if rest:
            self._write(rest)
        return tuple(self._written)

    def _complete(self) -> list[int]:
        """Give the photos that all models have coloured and no sheet holds yet."""
        return [
            number
            for number, row in self._rows.items()
            if all(model + 1 in row for model in self._works)
        ]

    def _write(self, numbers: Sequence[int]) -> None:
        blank = np.full((TILE_PX, TILE_PX, 3), 255, np.uint8)
        columns = range(len(self._labels))
        rows = [[self._rows[n].get(column, blank) for column in columns] for n in numbers]
        plain = self._folder / f"compared-{len(self._written) + 1:02}.jpg"
        with disk_errors(plain):
            self._folder.mkdir(parents=True, exist_ok=True)
        path = free_path(plain, os.path.lexists)
        with replacing(path) as file:
            file.write(sheet_jpeg(self._labels, rows, limit_bytes=_LIMIT_BYTES))
        self._written.append(path)
        for number in numbers:
            del self._rows[number]
