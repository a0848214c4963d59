"""TIFF files: one picture, uncompressed, with all tags that were carried over.

Uncompressed because that is what archives keep, every program reads and costs no time; the colour
of a scan at 16 bits hardly compresses anyway. Written in strips, so that no second copy of the
picture is made.

Source: TIFF 6.0 (Adobe, 1992).
"""

import struct
from typing import BinaryIO, Final

import numpy as np

from core.base.arrays import GreyPlane, RgbImage
from core.image.metadata import Metadata
from core.image.metadata.tiff_directory import Directory, lay_out
from core.image.metadata.tiff_tags import long, metadata_directory, short
from core.image.opencv_encoder import EncodingError

#: About this many bytes make a strip.
_STRIP_BYTES: Final = 2**20
_LARGEST_FILE: Final = 2**32 - 2**26
_HEADER_BYTES: Final = 8
_RGB: Final = 2
_PLAIN_ALPHA: Final = 2


def write_tiff(
    file: BinaryIO, picture: RgbImage, alpha: GreyPlane | None, metadata: Metadata
) -> None:
    """Write a picture, (h, w, 3), and its alpha of the same depth, as a TIFF.

    Raises:
        EncodingError: it would be larger than a TIFF can be.
        OSError: the disk refuses.
    """
    height, width = picture.shape[:2]
    channels = 3 if alpha is None else 4
    row_bytes = width * channels * picture.itemsize
    if row_bytes * height > _LARGEST_FILE:
        raise EncodingError("a TIFF cannot be larger than 4 GB")
    tags, order = metadata_directory(metadata)
    rows = max(1, _STRIP_BYTES // row_bytes)
    stored = picture.dtype.newbyteorder(order)
    offsets, sizes = [], []
    at = _HEADER_BYTES
    file.write(bytes(_HEADER_BYTES))
    for top in range(0, height, rows):
        planes = [picture[top : top + rows]]
        if alpha is not None:
            planes.append(alpha[top : top + rows, :, None])
        strip = np.concatenate(planes, axis=2).astype(stored, copy=False)
        offsets.append(at)
        sizes.append(file.write(strip.tobytes()))
        at += sizes[-1]
    at += file.write(b"\0" * (at % 2))
    entries = [
        long(256, order, width),
        long(257, order, height),
        short(258, order, *[picture.itemsize * 8] * channels),
        short(259, order, 1),
        short(262, order, _RGB),
        long(273, order, *offsets),
        short(277, order, channels),
        long(278, order, rows),
        long(279, order, *sizes),
        short(284, order, 1),
    ]
    if alpha is not None:
        entries.append(short(338, order, _PLAIN_ALPHA))
    main = Directory(tags.entries | {entry.tag: entry for entry in entries}, tags.children)
    file.write(lay_out(main, order, at))
    file.seek(0)
    mark = b"II" if order == "<" else b"MM"
    file.write(mark + struct.pack(f"{order}HI", 42, at))
