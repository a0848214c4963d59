"""The colours of a network's bins, as `pts_in_hull.npy` has them: a table that NumPy wrote.

The head of such a file is a piece of Python, and what stands behind it may be a pickle. So nothing
of it is run: the one form of head that such a table has is known, and what differs is refused.
"""

import re
from typing import Final

import numpy as np

from core.base.arrays import Float32Array
from core.foreign.caffe_faults import CaffeFault, CaffePart

#: Bytes of a file; the table of 313 bins has 5088.
MOST_BYTES: Final = 2**20
#: The form of NumPy's files, versions 1 and 2 (numpy.lib.format): a mark, then the head's length.
_MARK: Final = b"\x93NUMPY"
_HEAD: Final = re.compile(
    rb"\{'descr': '([<>|=](?:[iu][1248]|f[248]))', 'fortran_order': (True|False), "
    rb"'shape': \((\d{1,6}), 2\), \}\s*"
)
#: Beyond it no a* or b* goes.
_GREATEST: Final = 128.0


def read_bins(raw: bytes) -> Float32Array:
    """Read the table.

    Args:
        raw: the file.

    Returns:
        a* and b* of each bin, (n, 2) float32.

    Raises:
        CaffeFault: it is not such a table.
    """
    length_bytes = {1: 2, 2: 4}.get(raw[6] if len(raw) > 6 else 0)
    if len(raw) > MOST_BYTES or not raw.startswith(_MARK) or length_bytes is None:
        raise _no_table()
    begin = 8 + length_bytes
    end = begin + int.from_bytes(raw[8:begin], "little")
    head = _HEAD.fullmatch(raw[begin:end])
    if head is None:
        raise _no_table()
    kind, rows = np.dtype(head[1].decode()), int(head[3])
    if rows == 0 or len(raw) - end != rows * 2 * kind.itemsize:
        raise _no_table()
    table = np.frombuffer(raw, kind, offset=end)
    with np.errstate(all="ignore"):  # what is no number, or too large, is found below
        bins = table.reshape((rows, 2), order="F" if head[2] == b"True" else "C").astype(np.float32)
    if not (np.abs(bins) <= _GREATEST).all() or len(np.unique(bins, axis=0)) < rows:
        raise _no_table()
    return bins


def _no_table() -> CaffeFault:
    return CaffeFault("it is no table of a and b as NumPy writes it", part=CaffePart.BINS)
