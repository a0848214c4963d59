"""TIFFs of writers that kept to the standard loosely, or left out what can be worked out."""

import io
import struct
from pathlib import Path
from types import ModuleType

import imagecodecs
import numpy as np
import pytest
import tifffile

from core.base.errors import DamagedPhoto, NotAPhoto
from core.image.image_io import read

Tag = tuple[int, tuple[int, ...]]
CODECS = {
    "lzw": (5, imagecodecs.lzw_encode),
    "deflate": (8, imagecodecs.zlib_encode),
    "packbits": (32773, imagecodecs.packbits_encode),
    "lzma": (34925, imagecodecs.lzma_encode),
    "zstd": (50000, imagecodecs.zstd_encode),
}


def tags_of(grey: np.ndarray, **more: Tag) -> dict[int, Tag]:
    height, width = grey.shape
    return {
        256: (3, (width,)), 257: (3, (height,)), 258: (3, (8,)), 262: (3, (1,)),
        277: (3, (1,)), 278: (3, (height,)),
    } | {int(tag[1:]): value for tag, value in more.items()}  # fmt: skip


@pytest.mark.parametrize("codec", CODECS)
@pytest.mark.parametrize("noted", [(), (0,)], ids=["no tag", "zero"])
@pytest.mark.parametrize("order", ["<", ">"])
def test_the_size_of_a_strip_that_is_not_noted_is_worked_out(
    files: ModuleType, tmp_path: Path, codec: str, noted: tuple[int, ...], order: str
) -> None:
    grey = files.soft(41, 61)
    number, encode = CODECS[codec]
    tags = tags_of(grey, t259=(3, (number,)), t279=(4, noted or (0,)))
    content = files.tiff(tags, encode(grey.tobytes()), order=order)
    if not noted:  # another tag in its place, which means nothing
        content = content.replace(
            struct.pack(f"{order}HHI", 279, 4, 1), struct.pack(f"{order}HHI", 65279, 4, 1)
        )
    assert np.array_equal(read(files.put(tmp_path, "a.tif", content)).grey, grey)


@pytest.mark.parametrize("kind", [8, 9])
@pytest.mark.parametrize("tag", [256, 257, 273, 279])
def test_sizes_and_places_may_have_a_type_with_a_sign(
    files: ModuleType, tmp_path: Path, tag: int, kind: int
) -> None:
    grey = files.soft(41, 61)
    values = {256: 61, 257: 41, 273: 8, 279: grey.size}
    content = files.tiff(tags_of(grey) | {tag: (kind, (values[tag],))}, grey.tobytes())
    assert np.array_equal(read(files.put(tmp_path, "a.tif", content)).grey, grey)


@pytest.mark.parametrize("tag", [256, 257, 273, 279])
def test_what_is_below_0_is_damage(files: ModuleType, tmp_path: Path, tag: int) -> None:
    grey = files.soft(41, 61)
    content = files.tiff(tags_of(grey) | {tag: (9, (-41,))}, grey.tobytes())
    with pytest.raises(DamagedPhoto):
        read(files.put(tmp_path, "a.tif", content))


def test_tiles_that_a_map_leaves_out_are_no_damage(files: ModuleType, tmp_path: Path) -> None:
    """GDAL does not write tiles in which there is nothing."""
    for name, extra, expected in (
        ("map.tif", [(42113, 2, 2, "0", True)], NotAPhoto),
        ("scan.tif", [], DamagedPhoto),
    ):
        file = io.BytesIO()
        tifffile.imwrite(file, files.soft(64, 64), tile=(32, 32), extratags=extra)
        content = bytearray(file.getvalue())
        with tifffile.TiffFile(io.BytesIO(content)) as tiff:
            for tag in ("TileOffsets", "TileByteCounts"):
                found = tiff.pages[0].tags[tag]
                size = 4 if found.dtype == 4 else 2
                content[found.valueoffset : found.valueoffset + size] = bytes(size)
        with pytest.raises(expected, match="parts of it are missing"):
            read(files.put(tmp_path, name, bytes(content)))
