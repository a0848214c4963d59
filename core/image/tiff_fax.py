"""Fax codes in a TIFF: whether what was unpacked is what they say.

Neither fax coding has a check sum, and decoders pass over broken codes in their own ways: one goes
on at the next line, another leaves the rest white. So two that know nothing of each other unpack
each strip, tifffile's codec and libtiff. Of sound codes they make the same, to the last pixel.

Source: ITU-T T.4 (2003) and T.6 (1988); TIFF 6.0 (Adobe, 1992), sections 10 and 11.
"""

import itertools
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

from core.image.metadata.tiff_directory import Directory, long, short, structure
from core.image.tiff_page import COMPRESSION, UNCOMPRESSED, TiffPage
from core.image.tiff_samples import parts

_RUNS, _T4, _T6 = 2, 3, 4
_FILL_ORDER, _T4_OPTIONS = 266, 292


def is_fax(page: TiffPage) -> bool:
    """Tell whether a page holds fax codes of a kind that both decoders know."""
    return page.tag(COMPRESSION, UNCOMPRESSED) in (_RUNS, _T4, _T6)


def broken_from(file: BinaryIO, page: TiffPage, samples: NDArray[np.generic]) -> int | None:
    """Give the first row in which the decoders differ; None when the codes of a page are sound.

    Codes may be broken some rows above: of those that mean nothing both may make white.

    Args:
        file: holds the page.
        page: of fax codes.
        samples: (h, w, 1) as `read_samples` unpacked them.
    """
    across = -(-page.width // page.part_width)
    tops = range(0, page.height, page.part_height)
    lefts = range(0, across * page.part_width, page.part_width)
    offsets, sizes = parts(file, page)
    broken: list[int] = []
    for (top, left), offset, size in zip(
        itertools.product(tops, lefts), offsets, sizes, strict=False
    ):
        file.seek(offset)
        codes = file.read(size)
        bottom = min(top + page.part_height, page.height)
        rows = page.part_height if page.is_tiled else bottom - top
        there = samples[top:bottom, left : left + page.part_width, 0] != 0
        good = _rows_alike(codes, page, rows, there)
        if good < bottom - top:
            broken.append(top + good)
    return min(broken, default=None)


def _rows_alike(codes: bytes, page: TiffPage, rows: int, there: NDArray[np.bool_]) -> int:
    """Give how many rows of a strip or tile, from its top, both decoders make the same."""
    again = _unpacked(codes, page, rows)
    if again is None:  # it gives up; with fewer rows it does not come so far
        good, bad = 0, rows
        while bad - good > 1:
            middle = (good + bad) // 2
            if _unpacked(codes, page, middle) is None:
                bad = middle
            else:
                good = middle
        again = _unpacked(codes, page, good) if good else None
    if again is None:
        return 0
    height = min(len(again), len(there))
    differs = (again[:height, : there.shape[1]] != there[:height]).any(axis=1)
    return int(differs.argmax()) if differs.any() else height


def _unpacked(codes: bytes, page: TiffPage, rows: int) -> NDArray[np.bool_] | None:
    """Let libtiff unpack one strip or tile, as a TIFF of its own; None where it gives up."""
    import imagecodecs

    entries = [
        long(256, "<", page.part_width),
        long(257, "<", rows),
        short(258, "<", 1),
        short(259, "<", page.tag(COMPRESSION, UNCOMPRESSED)),
        short(262, "<", 1),
        short(_FILL_ORDER, "<", page.tag(_FILL_ORDER, 1)),
        long(273, "<", 0),
        short(277, "<", 1),
        long(278, "<", rows),
        long(279, "<", len(codes)),
        long(_T4_OPTIONS, "<", page.tag(_T4_OPTIONS, 0)),
    ]
    tags = {entry.tag: entry for entry in entries}
    # The codes follow what says where they are.
    tags[273] = long(273, "<", len(structure(Directory(tags, {}), "<")))
    head = structure(Directory(tags, {}), "<")
    try:
        unpacked = imagecodecs.tiff_decode(head + codes)
    except imagecodecs.TiffError:
        return None
    return np.asarray(unpacked.reshape(rows, page.part_width) != 0, np.bool_)
