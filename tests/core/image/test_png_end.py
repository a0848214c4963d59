"""PNGs that lack only what ends them, and chunks that mean nothing for their pixels."""

import zlib
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

from core.base.errors import DamagedPhoto
from core.image.image_io import read

END = 12


@pytest.mark.parametrize("lost", [1, 4, 9, END])
def test_a_whole_picture_without_its_end_is_read(
    files: ModuleType, tmp_path: Path, lost: int, capfd: pytest.CaptureFixture[str]
) -> None:
    grey = files.soft(40, 61)
    content = files.saved(grey, "PNG")[:-lost]
    assert np.array_equal(read(files.put(tmp_path, "a.png", content)).grey, grey)
    assert capfd.readouterr().err == ""


def test_an_end_with_a_wrong_check_sum_is_an_end(files: ModuleType, tmp_path: Path) -> None:
    grey = files.soft(40, 61)
    content = files.saved(grey, "PNG")[:-4] + b"abcd"
    assert np.array_equal(read(files.put(tmp_path, "a.png", content)).grey, grey)


@pytest.mark.parametrize("lost", [END + 1, END + 5, 400])
def test_one_that_lacks_pixels_is_damaged(files: ModuleType, tmp_path: Path, lost: int) -> None:
    content = files.saved(files.soft(40, 61), "PNG")[:-lost]
    with pytest.raises(DamagedPhoto, match="ends too early"):
        read(files.put(tmp_path, "a.png", content))


def test_pixels_that_are_missing_between_whole_chunks_are_missed(
    files: ModuleType, tmp_path: Path
) -> None:
    """Writers cut the pixels into pieces; a file may end just between two of them."""
    grey = files.soft(40, 61)
    packed = zlib.compress(b"".join(b"\0" + row.tobytes() for row in grey))
    head = files.saved(grey, "PNG")[:33]
    pieces = [files.chunk(b"IDAT", packed[at : at + 100]) for at in range(0, len(packed), 100)]
    with pytest.raises(DamagedPhoto, match="ends too early"):
        read(files.put(tmp_path, "a.png", head + b"".join(pieces[:-1])))
    assert np.array_equal(read(files.put(tmp_path, "b.png", head + b"".join(pieces))).grey, grey)


def test_what_means_nothing_for_the_pixels_prints_nothing(
    files: ModuleType, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    needless = (
        files.chunk(b"PLTE", bytes(6)),
        files.chunk(b"tRNS", b"123"),
        files.chunk(b"hIST", b"1"),
        files.chunk(b"bKGD", b"12345678"),
        files.chunk(b"tIME", b"x"),
    )
    for number, channels in enumerate((0, 3, 4)):
        pixels = files.soft(20, 31, channels)
        content = files.with_chunks(files.saved(pixels, "PNG"), *needless)
        photo = read(files.put(tmp_path, f"{number}.png", content))
        plain = read(files.put(tmp_path, "plain.png", files.saved(pixels, "PNG")))
        assert np.array_equal(photo.grey, plain.grey)
    assert capfd.readouterr().err == ""
