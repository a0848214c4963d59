"""Scans in fax codes: sound ones are read as they are, broken ones are told with their row."""

from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
import tifffile
from PIL import Image

from core.base.errors import DamagedPhoto
from core.image.image_io import read
from core.image.photo import Photo

CODINGS = ("tiff_ccitt", "group3", "group4")
KINDS = Path(__file__).parent / "kinds"


def page(files: ModuleType) -> np.ndarray:
    """Soft shapes in black and white, with lines that begin and end everywhere."""
    return np.repeat(files.soft(240, 400) > 128, 2, axis=1)


def broken_note(photo: Photo) -> str:
    return next((n for n in map(str, photo.metadata.notes) if "fax codes" in n), "")


@pytest.mark.parametrize("coding", CODINGS)
def test_a_sound_scan_has_nothing_to_tell(files: ModuleType, tmp_path: Path, coding: str) -> None:
    pictures = (page(files), np.ones((40, 999), bool), np.zeros((40, 9), bool), page(files)[:1])
    for number, picture in enumerate(pictures):
        content = files.saved(Image.fromarray(picture), "TIFF", compression=coding)
        photo = read(files.put(tmp_path, f"{number}.tif", content))
        assert np.array_equal(photo.grey == 255, picture)
        assert broken_note(photo) == ""
        assert photo.there is None


@pytest.mark.parametrize("path", sorted(KINDS.glob("tiff-1-bit-*.tif")), ids=lambda p: p.stem)
def test_no_kind_of_fax_codes_is_taken_for_broken(path: Path) -> None:
    assert broken_note(read(path)) == ""


@pytest.mark.parametrize("coding", CODINGS)
def test_broken_codes_are_told_with_the_row_where_they_begin(
    files: ModuleType, tmp_path: Path, coding: str
) -> None:
    picture = page(files)
    content = bytearray(files.saved(Image.fromarray(picture), "TIFF", compression=coding))
    path = files.put(tmp_path, "a.tif", bytes(content))
    with tifffile.TiffFile(path) as tiff:
        at, size = tiff.pages[0].dataoffsets[0], tiff.pages[0].databytecounts[0]
    content[at + size // 2 : at + size // 2 + 40] = bytes(40)
    photo = read(files.put(tmp_path, "b.tif", bytes(content)))
    wrong = int((np.flatnonzero(((photo.grey == 255) != picture).any(axis=1)))[0])
    told = int(broken_note(photo).split("near row ")[1].split(":")[0])
    assert abs(told - wrong) < 30
    assert photo.there is not None
    assert photo.there.bottom == pytest.approx((told - 1) / len(picture))


def test_a_scan_whose_first_codes_are_broken_is_damaged(files: ModuleType, tmp_path: Path) -> None:
    content = bytearray(files.saved(Image.fromarray(page(files)), "TIFF", compression="group4"))
    path = files.put(tmp_path, "a.tif", bytes(content))
    with tifffile.TiffFile(path) as tiff:
        at = tiff.pages[0].dataoffsets[0]
    content[at : at + 30] = bytes(30)
    with pytest.raises(DamagedPhoto):
        read(files.put(tmp_path, "b.tif", bytes(content)))
