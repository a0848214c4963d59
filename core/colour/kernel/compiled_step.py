"""The colour step in C: `colour_step.c`, compiled when the program was installed.

It is called by ctypes, which lets go of the interpreter's lock, so that threads share the work.
Where there is no compiled file, or it is of another version, `load` gives None and the same step
runs by OpenCV (`core.colour.opencv_step`), some three times as slowly.
"""

import ctypes
import functools
import logging
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from core.base.arrays import Float32Array, GreyPlane, RgbImage
from core.colour.cielab import linear_to_srgb
from core.colour.step_tables import GAIN, light_tables

#: What `INTERFACE` in the C file is.
_INTERFACE: Final = 1
_SUFFIX: Final = {"win32": ".dll", "darwin": ".dylib"}.get(sys.platform, ".so")
#: The compiled file, beside this one; a name with a dot is no module's, which this is not.
FILE: Final = Path(__file__).parent / f"colour_step.native{_SUFFIX}"
_SETS: Final = ("plain", "AVX2")
_log = logging.getLogger(__name__)
_Pointer = ctypes.c_void_p


class _Picture(ctypes.Structure):
    """`picture_t` of the C file."""

    _fields_ = (
        ("light", _Pointer),
        ("codes_8", _Pointer),
        ("codes_16", _Pointer),
        ("gain", ctypes.c_float * 6),
        ("red_at", ctypes.c_int32),
        ("blue_at", ctypes.c_int32),
    )


class _Field(ctypes.Structure):
    """`field_t` of the C file."""

    _fields_ = (
        ("planes", _Pointer),
        ("plane_step", ctypes.c_ssize_t),
        ("row_step", ctypes.c_ssize_t),
    )


@dataclass(frozen=True, slots=True)
class RowsBetween:
    """Where rows of a picture lie between rows of a field's planes.

    Attributes:
        low, high: (n,) int32, the rows of the planes above and below each.
        share: (n,) float32, what the lower one counts, 0..1.
    """

    low: NDArray[np.int32]
    high: NDArray[np.int32]
    share: Float32Array


class CompiledStep:
    """The colour step of the compiled file.

    Args:
        file: the library.
        instruction_set: an index of its sets, no higher than the best one; None: that.

    Raises:
        OSError: it cannot be loaded.
        ValueError: it is of another version, or has no such instruction set here.
    """

    def __init__(self, file: Path, instruction_set: int | None = None) -> None:
        # Made once and held as long as the step: the C code is given their addresses alone, and a
        # table of a cache may be another one a moment later, the first one freed.
        self._codes_8, self._codes_16 = _codes_8(), _codes_16()
        library = ctypes.CDLL(str(file))
        try:
            found = library.autochrome_interface()
        except AttributeError as error:
            raise ValueError("it is another library") from error
        if found != _INTERFACE:
            raise ValueError(f"its interface is {found}, not {_INTERFACE}")
        best = int(library.autochrome_best_set())
        self.instruction_set = best if instruction_set is None else instruction_set
        if not 0 <= self.instruction_set <= best:
            raise ValueError(f"there is no instruction set {instruction_set}")
        self._colour = library.autochrome_colour_strip
        self._colour.restype = None
        length, word = ctypes.c_ssize_t, ctypes.c_int32
        self._colour.argtypes = (
            ctypes.POINTER(_Picture), ctypes.POINTER(_Field), _Pointer, length, word, _Pointer,
            _Pointer, _Pointer, length, length, _Pointer, length, word, word,
        )  # fmt: skip
        self._spread = library.autochrome_spread_field
        self._spread.restype = None
        self._spread.argtypes = (
            ctypes.POINTER(_Field), _Pointer, _Pointer, _Pointer, length, length, _Pointer, word,
        )  # fmt: skip

    @property
    def name(self) -> str:
        """How the step is made, for people who ask: "compiled, AVX2"."""
        return f"compiled, {_SETS[self.instruction_set]}"

    def fill(
        self,
        out: RgbImage,
        grey: GreyPlane,
        planes: Float32Array,
        rows: RowsBetween,
        *,
        is_bgr: bool = False,
    ) -> None:
        """Colour rows of a photo.

        Args:
            out: (n, w, 3), uint8 or uint16, C-contiguous: filled.
            grey: (n, w), its rows contiguous.
            planes: (4, m, w) float32, C-contiguous: slope_x, offset_x, slope_z, offset_z.
            rows: where the n rows lie between the m.
            is_bgr: whether blue comes first.

        Raises:
            ValueError: an array is not as it should be.
        """
        count, width = grey.shape
        _require(out.shape == (count, width, 3) and out.flags.c_contiguous, "out")
        _require(grey.strides[1] == grey.itemsize and grey.dtype.kind == "u", "grey")
        _require(grey.itemsize <= 2 >= out.itemsize, "a dtype")
        _require_field(planes, rows, count, width)
        light = light_tables(256 if grey.itemsize == 1 else 65536)
        picture = _Picture(
            _at(light),
            _at(self._codes_8),
            _at(self._codes_16),
            (ctypes.c_float * 6)(*GAIN.ravel()),
            2 if is_bgr else 0,
            0 if is_bgr else 2,
        )
        self._colour(
            picture, _field(planes), _at(grey), grey.strides[0] // grey.itemsize, grey.itemsize,
            _at(rows.low), _at(rows.high), _at(rows.share), count, width, _at(out), 3 * width,
            out.itemsize, self.instruction_set,
        )  # fmt: skip

    def spread(self, out: Float32Array, planes: Float32Array, rows: RowsBetween) -> None:
        """Fill `out`, (4, n, w), with the field of each pixel, for `fill` with nothing between.

        Raises:
            ValueError: an array is not as it should be.
        """
        _, count, width = out.shape
        _require(len(out) == 4 and out.flags.c_contiguous and out.dtype == np.float32, "out")
        _require_field(planes, rows, count, width)
        self._spread(
            _field(planes), _at(rows.low), _at(rows.high), _at(rows.share), count, width, _at(out),
            self.instruction_set,
        )  # fmt: skip


@functools.cache
def load() -> CompiledStep | None:
    """Give the compiled step; None where there is none that can be used, which the log says."""
    if not FILE.exists():
        _log.info("the colour step was not compiled: there is no %s", FILE)
        return None
    try:
        return CompiledStep(FILE)
    except (OSError, ValueError) as error:
        _log.warning("the compiled colour step is not used: %s: %s", FILE, error)
        return None


def _codes_8() -> NDArray[np.uint8]:
    linear = np.linspace(0.0, 1.0, 65536, dtype=np.float32)
    codes: NDArray[np.uint8] = np.rint(linear_to_srgb(linear) * 255.0).astype(np.uint8)
    return codes


def _codes_16() -> Float32Array:
    """Codes of 65536 linear values, and one more for what lies behind the last."""
    codes = linear_to_srgb(np.linspace(0.0, 1.0, 65536, dtype=np.float32)) * np.float32(65535.0)
    return np.append(codes, codes[-1:]).astype(np.float32)


def _field(planes: Float32Array) -> _Field:
    _, rows, width = planes.shape
    return _Field(_at(planes), rows * width, width)


def _at(array: np.ndarray[tuple[int, ...], np.dtype[np.generic]]) -> int:
    return array.ctypes.data


def _require(is_so: bool, what: str) -> None:
    """Refuse what the C code would read or write beyond; never left out, unlike `assert`."""
    if not is_so:
        raise ValueError(f"{what} is not as the colour step needs it")


def _require_field(planes: Float32Array, rows: RowsBetween, count: int, width: int) -> None:
    _require(planes.shape[::2] == (4, width) and planes.flags.c_contiguous, "planes")
    _require(planes.dtype == np.float32, "a dtype")
    both = (rows.low, rows.high, rows.share)
    _require(all(len(one) == count and one.flags.c_contiguous for one in both), "rows")
    _require(
        rows.low.dtype == rows.high.dtype == np.int32 and rows.share.dtype == np.float32, "rows"
    )
    if count:
        _require(min(int(rows.low.min()), int(rows.high.min())) >= 0, "rows")
        _require(max(int(rows.low.max()), int(rows.high.max())) < planes.shape[1], "rows")
