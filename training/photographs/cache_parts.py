"""Decoded photographs on the disk, some thousand in a part: the pixels, and what was found out.

Every file appears under its name when it is whole, a part's pixels before what was found out about
them. So a run that is killed decodes at most one part again, and two runs at a time do the same
work twice but no harm. Of a part that is being decoded, a few photographs are in memory.
"""

import time
import zipfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import BinaryIO, Final

import numpy as np
from numpy.typing import NDArray

from core.base.arrays import Float32Array
from core.base.atomic_file import PART_SUFFIX, replacing
from core.image.reading_processes import ReadingProcesses
from core.image.safe_reader import SafeReader
from training.photographs.duplicates import fingerprint
from training.photographs.photo_checks import Planes, Reason, planes_of

#: Photographs of a part: some ten seconds' work.
PART_PHOTOGRAPHS: Final = 2000
#: `CachePart.reasons` counts in these; 0 is a photograph that is of use.
REASONS: Final = tuple(Reason)
_IN_FLIGHT: Final = 64
_THREADS: Final = 2
#: A draft that nobody has written to for so long was left by a killed run.
_ABANDONED_S: Final = 600.0


@dataclass(frozen=True, slots=True)
class Needs:
    """What a photograph must be, and what it becomes.

    Attributes:
        short_side: pixels; larger photographs are shrunk to it.
        smallest: pixels; a photograph whose short side has fewer is dropped.
    """

    short_side: int
    smallest: int


@dataclass(frozen=True, slots=True)
class CachePart:
    """What was found out about n files, in their order.

    Attributes:
        shapes: (n, 2) int32, height and width; 0 where there are no pixels.
        reasons: (n,) uint8, 0 for a photograph of use, else 1 + the place in `REASONS`.
        hashes: (n,) uint64, see `training.photographs.duplicates`.
        means: (n, 3) float32, see there.
    """

    shapes: NDArray[np.int32]
    reasons: NDArray[np.uint8]
    hashes: NDArray[np.uint64]
    means: Float32Array


class PixelParts:
    """The pixels of all parts as one flat row of uint8, of which slices are read.

    Read and not mapped: mapped pages count as memory of the process, and a pass over a million
    photographs would seem to take 100 GB. What is read often the system keeps all the same.
    """

    def __init__(self, folder: Path, starts: NDArray[np.int64]) -> None:
        self._files = tuple(_pixel_file(folder, number) for number in range(len(starts)))
        self._starts = starts

    def __getitem__(self, span: slice) -> NDArray[np.uint8]:
        """Read from `span.start` to `span.stop`, which lie in one part."""
        number = int(np.searchsorted(self._starts, span.start, "right")) - 1
        offset = int(span.start - self._starts[number])
        return np.fromfile(self._files[number], np.uint8, span.stop - span.start, offset=offset)

    def are_there(self, size: int) -> bool:
        """Tell whether the files hold these parts, `size` bytes in all."""
        try:
            found = [file.stat().st_size for file in self._files]
        except OSError:
            return False
        return np.array_equal(found, np.diff(self._starts, append=size))


def write_part(
    folder: Path,
    number: int,
    paths: Iterator[Path],
    needs: Needs,
    *,
    progress: Callable[[int], None] = lambda done: None,
) -> CachePart:
    """Decode the files of a part, and give what was found out about them.

    Args:
        folder: of the cache.
        number: of the part.
        paths: its files.
        needs: what photographs must be.
        progress: called after each file with how many are done.

    Raises:
        WriteError: the disk is full, or the folder refuses new files.
    """
    with replacing(_pixel_file(folder, number)) as file:
        answers = []
        for answer in _decoded(paths, needs, file):
            answers.append(answer)
            progress(len(answers))
    part = CachePart(
        np.array([answer.shape for answer in answers], np.int32),
        np.array([answer.reason for answer in answers], np.uint8),
        np.array([answer.hash for answer in answers], np.uint64),
        np.array([answer.means for answer in answers], np.float32),
    )
    with replacing(_part_file(folder, number)) as file:
        np.savez(
            file, shapes=part.shapes, reasons=part.reasons, hashes=part.hashes, means=part.means
        )
    return part


def read_part(folder: Path, number: int) -> CachePart | None:
    """Read what was found out about a part; None where it is not there as a whole."""
    try:
        pixel_bytes = _pixel_file(folder, number).stat().st_size
        with np.load(_part_file(folder, number), allow_pickle=False) as arrays:
            part = CachePart(arrays["shapes"], arrays["reasons"], arrays["hashes"], arrays["means"])
    except (OSError, ValueError, KeyError, zipfile.BadZipFile):
        return None
    return part if pixel_bytes == int(bytes_of(part.shapes).sum()) else None


def bytes_of(shapes: NDArray[np.int32]) -> NDArray[np.int64]:
    """Give how many bytes photographs of these shapes, (n, 2), take: (n,)."""
    taken: NDArray[np.int64] = shapes.prod(axis=1, dtype=np.int64) * 3
    return taken


def remove_abandoned(folder: Path) -> None:
    """Remove the drafts that killed runs left in a folder."""
    for draft in folder.glob(f".*{PART_SUFFIX}"):
        if time.time() - draft.stat().st_mtime > _ABANDONED_S:
            draft.unlink(missing_ok=True)


@dataclass(frozen=True, slots=True)
class _Answer:
    """What was found out about one file."""

    shape: tuple[int, int] = (0, 0)
    reason: int = 0
    hash: int = 0
    means: tuple[float, float, float] = (0.0, 0.0, 0.0)


def _decoded(paths: Iterator[Path], needs: Needs, out: BinaryIO) -> Iterator[_Answer]:
    processes = ReadingProcesses(threads=1)
    reader = SafeReader(processes)

    def decode(path: Path) -> tuple[_Answer, Planes | None]:
        planes = planes_of(
            path, needs.short_side, smallest=needs.smallest, read=reader.read_colours
        )
        if isinstance(planes, Reason):
            return _Answer(reason=1 + REASONS.index(planes)), None
        height, width = planes.shape[:2]
        return _Answer((height, width), 0, *fingerprint(planes)), planes

    with processes, ThreadPoolExecutor(_THREADS, "decode") as pool:
        while piece := list(islice(paths, _IN_FLIGHT)):
            for answer, planes in pool.map(decode, piece):
                if planes is not None:
                    out.write(planes.data)
                yield answer


def _pixel_file(folder: Path, number: int) -> Path:
    return folder / f"part-{number:05}.u8"


def _part_file(folder: Path, number: int) -> Path:
    return folder / f"part-{number:05}.npz"
