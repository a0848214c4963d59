"""A picture that is written while it is made is, byte for byte, the one that was made before."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from core.colour.chroma_field import ChromaField
from core.colour.render import Rendering
from core.image import image_io
from core.image.formats import Format
from core.image.photo import WriteOptions


@pytest.mark.parametrize("kind", [Format.JPEG, Format.PNG, Format.TIFF, Format.WEBP, Format.BMP])
@pytest.mark.parametrize("threads", [1, 3])
@pytest.mark.parametrize("has_alpha", [False, True])
def test_every_format_stores_the_same(
    tmp_path: Path, kind: Format, threads: int, has_alpha: bool
) -> None:
    rng = np.random.default_rng(3)
    grey = rng.integers(0, 256, (1100, 211), dtype=np.uint8)
    photo = image_io.read_pixels(grey)
    if has_alpha:
        photo = replace(photo, alpha=rng.integers(0, 256, grey.shape, dtype=np.uint8))
    offset = rng.normal(0, 40, (9, 4, 2)).astype(np.float32)
    field = ChromaField(np.zeros((9, 4, 2), np.float32), offset)
    made = Rendering(photo.grey, field, depth=8)
    options = WriteOptions(kind, threads=threads)
    for name, picture in (("rows", made), ("whole", made.whole())):
        image_io.write(picture, tmp_path / name, photo=photo, options=options)
    assert (tmp_path / "rows").read_bytes() == (tmp_path / "whole").read_bytes()


def test_sixteen_bits_are_rounded_where_the_format_has_eight(tmp_path: Path) -> None:
    grey = np.random.default_rng(4).integers(0, 65536, (60, 70), dtype=np.uint16)
    photo = image_io.read_pixels(grey)
    field = ChromaField(np.zeros((2, 2, 2), np.float32), np.full((2, 2, 2), 20, np.float32))
    options = WriteOptions(Format.JPEG, quality=100)
    image_io.write(
        Rendering(photo.grey, field, depth=16), tmp_path / "a.jpg", photo=photo, options=options
    )
    read = image_io.read_colours(tmp_path / "a.jpg")
    expected = Rendering(photo.grey, field, depth=8).whole()
    assert np.abs(read.mean(axis=(0, 1)) - expected.mean(axis=(0, 1))).max() < 3
