"""Thumbnails show what the photo shows, whatever its kind, and nothing where there is no photo."""

import contextlib
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image
from PySide6.QtGui import QColor, QImage

from core.base.errors import DamagedPhoto
from core.image import photo_reader
from core.image.formats import Format
from core.image.safe_reader import SafeReader
from desktop.pictures.reduced_reader import thumbnail

ORANGE, BLUE = (230, 120, 40), (30, 60, 200)


def _flag(height: int = 480, width: int = 720) -> Image.Image:
    """Orange above, blue below."""
    pixels = np.empty((height, width, 3), np.uint8)
    pixels[: height // 2], pixels[height // 2 :] = ORANGE, BLUE
    return Image.fromarray(pixels)


def _is_like(shown: QColor, expected: tuple[int, int, int]) -> bool:
    return all(abs(a - b) < 12 for a, b in zip(shown.getRgb()[:3], expected, strict=True))


#: As Pillow calls them: it writes no others.
WRITTEN = {
    **{kind: kind.name for kind in Format if kind.can_be_written or kind is Format.GIF},
    Format.JPEG_2000: "JPEG2000",
    Format.PNM: "PPM",
}


@pytest.mark.parametrize("kind", list(WRITTEN))
def test_it_is_small_and_has_the_colours_of_the_photo(
    tmp_path: Path, kind: Format, reader: SafeReader
) -> None:
    path = tmp_path / f"a{kind.suffix}"
    _flag().save(path, WRITTEN[kind])
    small = thumbnail(path, 60, reader)
    assert isinstance(small, QImage)
    assert (small.width(), small.height()) == (90, 60)
    assert _is_like(small.pixelColor(45, 10), ORANGE)
    assert _is_like(small.pixelColor(45, 50), BLUE)


@pytest.mark.parametrize("colours", ["L", "RGB"])
@pytest.mark.parametrize("is_progressive", [False, True])
def test_what_a_decoder_thinks_of_a_file_is_not_printed(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], colours: str, is_progressive: bool
) -> None:
    path = tmp_path / "a.jpg"
    noise = np.random.default_rng(0).integers(0, 256, (480, 720, 3), np.uint8)
    Image.fromarray(noise).convert(colours).save(path, quality=90, progressive=is_progressive)
    content = path.read_bytes()
    garbled = bytearray(content)
    for at in range(len(content) // 2, len(content) // 2 + 400, 37):
        garbled[at] ^= 0x55
    strange_version = content.replace(b"JFIF\0\1", b"JFIF\0\x09")
    needless = content[:-2] + b"abc" * 40 + content[-2:]
    for damaged in (content[: len(content) // 2], bytes(garbled), strange_version, needless):
        path.write_bytes(damaged)
        # In this process, for the one that reads photos is silent by itself.
        with contextlib.suppress(DamagedPhoto):
            photo_reader.read_colours(path, short_side_px=60)
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize("kind", [Format.JPEG, Format.PNG, Format.AVIF])
def test_it_is_upright(tmp_path: Path, kind: Format, reader: SafeReader) -> None:
    exif = Image.Exif()
    exif[274] = 6  # its right side is the lower one
    path = tmp_path / f"a{kind.suffix}"
    _flag().save(path, kind.name, exif=exif)
    small = thumbnail(path, 60, reader)
    assert small is not None
    assert (small.width(), small.height()) == (60, 90)
    assert _is_like(small.pixelColor(50, 45), ORANGE)
    assert _is_like(small.pixelColor(10, 45), BLUE)


def test_a_small_picture_stays_as_small_as_it_is(tmp_path: Path, reader: SafeReader) -> None:
    _flag(20, 30).save(tmp_path / "a.png")
    small = thumbnail(tmp_path / "a.png", 60, reader)
    assert small is not None
    assert (small.width(), small.height()) == (30, 20)


def test_inks_and_deep_greys_are_shown_too(tmp_path: Path, reader: SafeReader) -> None:
    _flag().convert("CMYK").save(tmp_path / "inks.jpg")
    inks = thumbnail(tmp_path / "inks.jpg", 60, reader)
    cv2.imwrite(str(tmp_path / "deep.png"), np.full((300, 400), 30_000, np.uint16))
    deep = thumbnail(tmp_path / "deep.png", 60, reader)
    assert inks is not None
    assert deep is not None
    assert _is_like(inks.pixelColor(45, 50), BLUE)
    assert _is_like(deep.pixelColor(40, 30), (117, 117, 117))


@pytest.mark.parametrize("content", [None, b"", b"Dear diary,\n" * 99])
def test_what_is_no_photo_has_none(
    tmp_path: Path, content: bytes | None, reader: SafeReader
) -> None:
    if content is not None:
        (tmp_path / "a.jpg").write_bytes(content)
    assert thumbnail(tmp_path / "a.jpg", 60, reader) is None
