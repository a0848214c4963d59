"""BMPs whose colours are fields of words, as Windows, GIMP and ImageMagick write them."""

import struct
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

from core.base.errors import DamagedPhoto, NotAPhoto
from core.image.image_io import read

INFO, V4, V5 = 40, 108, 124
R5G6B5 = (0xF800, 0x07E0, 0x001F, 0)
X1R5G5B5 = (0x7C00, 0x03E0, 0x001F, 0)
BGRX = (0xFF, 0xFF00, 0xFF0000, 0)


def bmp(
    words: np.ndarray, masks: tuple[int, ...] = (), *, header: int = INFO, compression: int = 3,
    is_top_down: bool = False,
) -> bytes:  # fmt: skip
    """A BMP of (h, w) words."""
    height, width = words.shape
    rows = [row.tobytes() + bytes(-row.nbytes % 4) for row in words]
    pixels = b"".join(rows if is_top_down else rows[::-1])
    bits = words.itemsize * 8
    stated = -height if is_top_down else height
    fields = struct.pack("<IiiHHIIiiII", header, width, stated, 1, bits, compression,
                         len(pixels), 2835, 2835, 0, 0)  # fmt: skip
    fields = (fields + struct.pack(f"<{len(masks)}I", *masks)).ljust(header, b"\0")
    start = 14 + len(fields)
    return b"BM" + struct.pack("<IHHI", start + len(pixels), 0, 0, start) + fields + pixels


def words_of(grey: np.ndarray, masks: tuple[int, ...], dtype: str) -> np.ndarray:
    """Grey of 0 to 1 in all colours, and full alpha where there is a mask for it."""
    words = np.zeros(grey.shape, np.uint64)
    for mask, value in zip(masks, (grey, grey, grey, np.ones_like(grey)), strict=False):
        shift = (mask & -mask).bit_length() - 1 if mask else 0
        words |= np.round(value * (mask >> shift)).astype(np.uint64) << np.uint64(shift)
    return words.astype(dtype)


@pytest.mark.parametrize(
    ("masks", "dtype", "header", "compression"),
    [
        (R5G6B5, "<u2", INFO, 3),
        (R5G6B5, "<u2", V4, 3),
        (R5G6B5, "<u2", V5, 3),  # ImageMagick
        (X1R5G5B5, "<u2", INFO, 3),
        ((*X1R5G5B5[:3], 0x8000), "<u2", V5, 3),
        ((0xF00, 0xF0, 0xF, 0), "<u2", INFO, 3),
        ((0xF00, 0xF0, 0xF, 0xF000), "<u2", V5, 3),
        ((0xFF0000, 0xFF00, 0xFF, 0), "<u4", INFO, 3),
        (BGRX, "<u4", INFO, 3),
        ((0xFF000000, 0xFF0000, 0xFF00, 0), "<u4", INFO, 3),
        ((0x3FF00000, 0xFFC00, 0x3FF, 0), "<u4", INFO, 3),
        ((0x3FF00000, 0xFFC00, 0x3FF, 0xC0000000), "<u4", V5, 3),
        ((0xFF0000, 0xFF00, 0xFF, 0xFF000000), "<u4", 56, 6),
        ((0xFF0000, 0xFF00, 0xFF, 0xFF000000), "<u4", INFO, 6),  # Windows CE
    ],
)
@pytest.mark.parametrize("is_top_down", [False, True])
def test_a_grey_picture_is_as_light_as_it_was(
    files: ModuleType, tmp_path: Path, masks: tuple[int, ...], dtype: str, header: int,
    compression: int, is_top_down: bool,
) -> None:  # fmt: skip
    grey = files.soft(31, 45) / 255
    stated = masks[:3] if header == INFO and compression == 3 else masks
    words = words_of(grey, masks, dtype)
    content = bmp(words, stated, header=header, compression=compression, is_top_down=is_top_down)
    photo = read(files.put(tmp_path, "a.bmp", content))
    white = np.iinfo(photo.grey.dtype).max
    step = 1 / min(mask.bit_count() for mask in masks if mask) ** 2
    assert np.abs(photo.grey / white - grey).max() < step
    assert (photo.grey.max(), photo.grey.min()) == (white, 0)
    assert photo.alpha is None


def test_without_masks_16_bits_are_5_for_each_colour(files: ModuleType, tmp_path: Path) -> None:
    words = np.full((9, 7), 0x7FFF, "<u2")
    photo = read(files.put(tmp_path, "a.bmp", bmp(words, compression=0)))
    assert (photo.grey == 255).all()


def test_colours_are_not_mixed_up(files: ModuleType, tmp_path: Path) -> None:
    words = np.full((9, 7), 200 | 120 << 8 | 40 << 16, "<u4")
    photo = read(files.put(tmp_path, "a.bmp", bmp(words, BGRX[:3])), keep_original=True)
    assert photo.original is not None
    assert photo.original[0, 0].tolist() == [200, 120, 40]


def test_transparency_is_kept_unless_it_would_hide_everything(
    files: ModuleType, tmp_path: Path
) -> None:
    masks = (0xFF0000, 0xFF00, 0xFF, 0xFF000000)
    words = words_of(files.soft(31, 45) / 255, (*masks[:3], 0), "<u4")
    empty = read(files.put(tmp_path, "a.bmp", bmp(words, masks, header=V5)))
    assert empty.alpha is None
    words[:, :20] |= np.uint32(128 << 24)
    half = read(files.put(tmp_path, "b.bmp", bmp(words, masks, header=V5)))
    assert half.alpha is not None
    assert half.alpha[0, 0] == 128
    assert half.alpha[0, -1] == 0


def test_one_that_was_cut_or_has_impossible_masks_is_damaged(
    files: ModuleType, tmp_path: Path
) -> None:
    content = bmp(np.full((9, 7), 0x7FFF, "<u2"), R5G6B5[:3])
    broken = bmp(np.full((9, 7), 0x7FFF, "<u2"), (0xF801, 0x7E0, 0x1F))
    for name, damaged in (("a.bmp", content[:-9]), ("b.bmp", broken)):
        with pytest.raises(DamagedPhoto):
            read(files.put(tmp_path, name, damaged))


@pytest.mark.parametrize("compression", [4, 5])
def test_a_jpeg_or_png_inside_is_not_read_and_no_damage(
    files: ModuleType, tmp_path: Path, compression: int
) -> None:
    inside = files.saved(files.soft(20, 30, 3), {4: "JPEG", 5: "PNG"}[compression])
    head = struct.pack("<IiiHHIIiiII", INFO, 30, 20, 1, 0, compression, len(inside), 0, 0, 0, 0)
    content = b"BM" + struct.pack("<IHHI", 54 + len(inside), 0, 0, 54) + head + inside
    with pytest.raises(NotAPhoto, match="stored in a way that is not read"):
        read(files.put(tmp_path, "a.bmp", content))
