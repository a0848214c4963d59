"""Colours are read through the same door as photos, and at a fraction of their size if wanted."""

from pathlib import Path
from types import ModuleType

import cv2
import numpy as np
import pytest
from PIL import Image

from core.base.errors import DamagedPhoto, NotAPhoto, PhotoTooLarge
from core.image.image_io import Format, read, read_colours

KINDS = Path(__file__).with_name("kinds")


@pytest.mark.parametrize("kind", list(Format))
def test_colours_are_those_that_the_window_shows(
    files: ModuleType, tmp_path: Path, kind: Format
) -> None:
    path = files.put(tmp_path, "a.bin", files.of_kind(kind))
    colours = read_colours(path)
    assert colours.dtype == np.uint8
    assert np.array_equal(colours, read(path, keep_original=True).original)
    # A fraction is offered, not promised: the picture keeps its shape and so many pixels.
    small = read_colours(path, short_side_px=20)
    assert min(small.shape[:2]) >= 20
    assert small.shape[1] / small.shape[0] == pytest.approx(colours.shape[1] / colours.shape[0])


@pytest.mark.parametrize("channels", [0, 4])
def test_grey_and_transparent_pictures_have_three_channels(
    files: ModuleType, tmp_path: Path, channels: int
) -> None:
    pixels = files.soft(20, 30, channels)
    colours = read_colours(files.put(tmp_path, "a.png", files.saved(pixels, "PNG")))
    expected = pixels[..., :3] if channels else np.dstack([pixels] * 3)
    assert np.array_equal(colours, expected)


@pytest.mark.parametrize("channels", [0, 3])
def test_16_bits_are_rounded(files: ModuleType, tmp_path: Path, channels: int) -> None:
    deep = files.soft(40, 30, channels, dtype=np.uint16)
    path = files.put(tmp_path, "a.png", cv2.imencode(".png", deep)[1].tobytes())
    rgb = deep[..., ::-1] if channels else np.dstack([deep] * 3)
    assert np.abs(read_colours(path) * 257.0 - rgb).max() <= 129


def test_inks_become_colours(files: ModuleType, tmp_path: Path) -> None:
    rgb = files.soft(60, 80, 3)
    for kind in ("JPEG", "TIFF"):
        path = files.put(tmp_path, "a.bin", files.saved(Image.fromarray(rgb).convert("CMYK"), kind))
        for short_side in (None, 20):
            colours = read_colours(path, short_side_px=short_side).astype(int)
            assert np.abs(colours - rgb).mean() < 6


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("channels", [0, 3])
def test_a_fraction_is_upright_too(
    files: ModuleType, tmp_path: Path, channels: int, orientation: int
) -> None:
    content = files.jpeg(files.soft(240, 320, channels))
    exif = files.segment(0xE1, b"Exif\0\0" + files.exif(orientation))
    path = files.put(tmp_path, "a.jpg", files.with_segments(content, exif))
    whole, half = read_colours(path), read_colours(path, short_side_px=120)
    assert whole.shape == ((320, 240, 3) if orientation > 4 else (240, 320, 3))
    assert half.shape == (whole.shape[0] // 2, whole.shape[1] // 2, 3)
    expected = cv2.resize(whole, half.shape[1::-1], interpolation=cv2.INTER_AREA).astype(int)
    assert np.abs(half - expected).mean() < 2


@pytest.mark.parametrize(
    ("short_side", "height"), [(30, 30), (31, 60), (60, 60), (61, 120), (121, 240), (999, 240)]
)
def test_a_fraction_is_the_smallest_that_is_large_enough(
    files: ModuleType, tmp_path: Path, short_side: int, height: int
) -> None:
    path = files.put(tmp_path, "a.jpg", files.jpeg(files.soft(240, 320, 3)))
    assert read_colours(path, short_side_px=short_side).shape[0] == height


def test_what_a_photo_may_not_be_colours_may_not_be(files: ModuleType, tmp_path: Path) -> None:
    content = files.jpeg(files.soft(160, 240, 3))
    with pytest.raises(PhotoTooLarge, match="240 × 160"):
        read_colours(files.put(tmp_path, "a.jpg", content), max_pixels=38_399)
    with pytest.raises(NotAPhoto):
        read_colours(files.put(tmp_path, "b.jpg", b"Dear diary,\n" * 99))
    for cut in (content[: len(content) // 2], content[: len(content) // 2] + files.JPEG_END):
        with pytest.raises(DamagedPhoto, match="too early"):
            read_colours(files.put(tmp_path, "c.jpg", cut))


@pytest.mark.parametrize("ending", [b"", b"\xff\xd9"], ids=["cut", "cut and closed"])
def test_of_a_photo_that_was_cut_something_can_be_shown(
    files: ModuleType, tmp_path: Path, ending: bytes
) -> None:
    content = files.jpeg(files.soft(160, 240, 3))
    whole = read_colours(files.put(tmp_path, "a.jpg", content), short_side_px=40)
    cut = files.put(tmp_path, "b.jpg", content[: len(content) // 2] + ending)
    assert read(cut).is_cut
    with pytest.raises(DamagedPhoto):
        read_colours(cut)
    small = read_colours(cut, short_side_px=40)
    assert small.shape == whole.shape
    assert np.array_equal(small[:8], whole[:8])


@pytest.mark.parametrize("short_side", [None, 40])
def test_a_missing_end_marker_is_no_damage(
    files: ModuleType, tmp_path: Path, short_side: int | None
) -> None:
    content = files.jpeg(files.soft(160, 240, 3))
    whole = files.put(tmp_path, "a.jpg", content)
    open_ended = files.put(tmp_path, "b.jpg", content[:-2])
    assert np.array_equal(
        read_colours(open_ended, short_side_px=short_side),
        read_colours(whole, short_side_px=short_side),
    )


@pytest.mark.parametrize("path", sorted(KINDS.glob("jpeg-*.jpg")), ids=lambda path: path.stem)
def test_every_kind_of_jpeg_is_read_when_a_fraction_will_do(path: Path) -> None:
    whole = read_colours(path).astype(int)
    small = read_colours(path, short_side_px=2)
    assert min(small.shape[:2]) >= 2
    assert small.shape[2] == 3
    assert np.abs(small.mean(axis=(0, 1)) - whole.mean(axis=(0, 1))).max() < 16
