"""What goes between a process that wants a photo and the one that reads it; and the limits.

Without NumPy: who starts a process to read does so before the engine is loaded.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final

#: Metadata comes as arrays, beside the message; what is left is words.
MOST_MESSAGE_BYTES: Final = 2**24
#: Of the elements of arrays that are handed over.
_ITEM_BYTES: Final[Mapping[str, int]] = {"uint8": 1, "uint16": 2}
_MOST_DIMENSIONS: Final = 3
_MEBI: Final = 2**20
#: Address space that every photo may take, and more for each byte of its file and each pixel. The
#: hungriest decoder, of JPEG XL with all channels in floating point, takes about 40 a pixel.
_MEMORY: Final = 768 * _MEBI
_MEMORY_PER_BYTE: Final = 3
_MEMORY_PER_PIXEL: Final = 64
#: Processor time likewise: a tenth of it is enough for whatever was measured on one slow core.
_CPU_S: Final = 15.0
_CPU_S_PER_MEGABYTE: Final = 1.0
_CPU_S_PER_MEGAPIXEL: Final = 0.1
#: By the clock there is more: disks fall asleep, networks are slow, other programs work too.
_CLOCK_S: Final = 60.0
_CLOCK_FACTOR: Final = 3.0


class State(Enum):
    """What an answer says."""

    BEGUN = "begun"
    PHOTO = "photo"
    COLOURS = "colours"
    REFUSED = "refused"
    NO_MEMORY = "no memory"
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class ReadingRequest:
    """What is to be read, and how: see `photo_reader.read` and `read_colours`.

    Attributes:
        path: of the file; names that are no Unicode have surrogates.
        name: of the memory in which the arrays are handed over.
        is_for_colours: whether `read_colours` is meant.
    """

    path: str
    name: str
    max_pixels: int
    is_for_colours: bool = False
    keep_original: bool = False
    page: int = 0
    short_side_px: int | None = None


class BadArrays(Exception):
    """What the other process says of its arrays cannot be."""


@dataclass(frozen=True, slots=True)
class ArrayPlace:
    """Where an array lies.

    Attributes:
        offset: of its first byte.
        shape: of at most three dimensions.
        dtype: uint8 or uint16.

    Raises:
        BadArrays: such an array is never shared.
    """

    offset: int
    shape: tuple[int, ...]
    dtype: str

    def __post_init__(self) -> None:
        is_sound = self.dtype in _ITEM_BYTES and 0 < len(self.shape) <= _MOST_DIMENSIONS
        if not is_sound or self.offset < 0 or min(self.shape) < 0:
            raise BadArrays(f"no array lies at {self}")

    @property
    def end(self) -> int:
        """The offset after its last byte."""
        return self.offset + math.prod(self.shape) * _ITEM_BYTES[self.dtype]


@dataclass(frozen=True, slots=True)
class Limits:
    """What limits follow from: bytes of the file, and pixels, 0 until they are known."""

    file_bytes: int
    pixels: int


def memory_bytes(limits: Limits) -> int:
    """Give the address space that reading may take."""
    return _MEMORY + _MEMORY_PER_BYTE * limits.file_bytes + _MEMORY_PER_PIXEL * limits.pixels


def cpu_seconds(limits: Limits) -> float:
    """Give the processor time that reading may take."""
    by_bytes = _CPU_S_PER_MEGABYTE * limits.file_bytes / 1e6
    return _CPU_S + by_bytes + _CPU_S_PER_MEGAPIXEL * limits.pixels / 1e6


def clock_seconds(limits: Limits) -> float:
    """Give the time that reading may take."""
    return _CLOCK_S + _CLOCK_FACTOR * cpu_seconds(limits)
