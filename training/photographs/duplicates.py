"""Find photographs that are the same picture: re-encoded, resized, or in two folders.

A copy in the training photographs of what is held out would make every figure a lie, and copies
within them are learned twice. Each photograph has a fingerprint of 20 bytes; comparing is near
linear in their number: two hashes of 64 bits that differ in few places agree in at least one
quarter, so only those that share a quarter are looked at, and of these only neighbours in
brightness. What is found is verified on small copies, because all clear skies have one hash.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from core.base.arrays import Float32Array

#: Side of the small copies.
SIDE_PX: Final = 16
#: (16, 16, 3) uint8: a photograph's planes made small.
Thumbnail = NDArray[np.uint8]

#: Steps between neighbours of less than this many codes are no edge, whatever JPEG made of them.
_FLAT_CODES: Final = 2
_BANDS, _BAND_BITS = 4, 16
_MOST_BITS: Final = 8
#: Largest mean difference of small copies in each plane, in codes: this share of the contrast
#: (standard deviation) of the grey, and from a picture without any to one with much. JPEGs of
#: quality 30 and sizes halved or raised by half keep to it in 98 of 100 photographs.
_CODES_A_CONTRAST: Final = 1.0 / 15.0
_LEAST_CODES, _MOST_CODES = 1.25, 2.0
#: So many neighbours in brightness are compared within a band.
_NEIGHBOURS: Final = 64
#: Pairs whose small copies are in memory at one time.
_PAIRS: Final = 4096


@dataclass(frozen=True, slots=True)
class Fingerprints:
    """What photographs are recognised by.

    Attributes:
        hashes: (n,) uint64, a bit for each of 64 places: it grows brighter to the right.
        means: (n, 3) float32, of the grey code, a + 128 and b + 128.
    """

    hashes: NDArray[np.uint64]
    means: Float32Array


def fingerprint(planes: NDArray[np.uint8]) -> tuple[int, tuple[float, float, float]]:
    """Give hash and means of a photograph, (h, w, 3) uint8 planes.

    The hash is a difference hash (Krawetz 2013) of 8 x 9 cells, flat places counting as equal.
    """
    small = cv2.resize(planes, (9, 8), interpolation=cv2.INTER_AREA).astype(np.float32)
    grows = np.diff(small[..., 0], axis=1) > _FLAT_CODES
    grey, a, b = small.mean(axis=(0, 1)).tolist()
    return int.from_bytes(np.packbits(grows).tobytes(), "big"), (grey, a, b)


def thumbnail(planes: NDArray[np.uint8]) -> Thumbnail:
    """Make the small copy that tells whether two photographs are the same."""
    small: Thumbnail = cv2.resize(planes, (SIDE_PX, SIDE_PX), interpolation=cv2.INTER_AREA).astype(
        np.uint8, copy=False
    )
    return small


def copies_of(
    prints: Fingerprints,
    thumbnail_of: Callable[[int], Thumbnail],
    order: NDArray[np.int64],
) -> NDArray[np.int64]:
    """Say for each photograph of which other one it is a copy: (n,) int64, -1 for none.

    Args:
        prints: of n photographs.
        thumbnail_of: gives the small copy of one of them; called for likely copies only.
        order: (n,) places in the order of importance, each number once; of two that are the
            same the one with the lower number is the original. No original is itself a copy.
    """
    found = [_verified(pairs, thumbnail_of) for pairs in _likely_pairs(prints)]
    pairs = np.unique(np.concatenate([*found, np.empty((0, 2), np.int64)]), axis=0)
    swapped = order[pairs[:, 0]] > order[pairs[:, 1]]
    pairs[swapped] = pairs[swapped][:, ::-1]
    copies = np.full(len(order), -1, np.int64)
    for original, copy in pairs[np.lexsort((order[pairs[:, 0]], order[pairs[:, 1]]))].tolist():
        if copies[original] < 0 and copies[copy] < 0:
            copies[copy] = original
    return copies


def _likely_pairs(prints: Fingerprints) -> Iterator[NDArray[np.int64]]:
    """Yield (m, 2) pairs, m at most `_PAIRS`, whose fingerprints are near each other."""
    for band in range(_BANDS):
        quarter = (prints.hashes >> np.uint64(band * _BAND_BITS)).astype(np.uint16)
        order = np.lexsort((prints.means[:, 0], quarter))
        quarter = quarter[order]
        for step in range(1, min(_NEIGHBOURS + 1, len(order))):
            at = np.flatnonzero(quarter[:-step] == quarter[step:])
            if not len(at):
                break
            pairs = np.stack([order[at], order[at + step]], axis=1)
            pairs = pairs[_are_near(prints, pairs)]
            yield from (pairs[at : at + _PAIRS] for at in range(0, len(pairs), _PAIRS))


def _are_near(prints: Fingerprints, pairs: NDArray[np.int64]) -> NDArray[np.bool_]:
    one, other = pairs[:, 0], pairs[:, 1]
    bits = np.bitwise_count(prints.hashes[one] ^ prints.hashes[other])
    apart = np.abs(prints.means[one] - prints.means[other]).max(axis=1)
    near: NDArray[np.bool_] = (bits <= _MOST_BITS) & (apart <= _MOST_CODES)
    return near


def _verified(
    pairs: NDArray[np.int64], thumbnail_of: Callable[[int], Thumbnail]
) -> NDArray[np.int64]:
    """Keep the pairs whose small copies agree."""
    members, places = np.unique(pairs, return_inverse=True)
    if not len(members):
        return pairs
    small = np.stack([thumbnail_of(int(member)) for member in members]).astype(np.int16)
    one, other = places.reshape(pairs.shape).T
    apart = np.abs(small[one] - small[other]).mean(axis=(1, 2), dtype=np.float32)
    contrast = small[..., 0].std(axis=(1, 2))[one]
    allowed = np.clip(contrast * _CODES_A_CONTRAST, _LEAST_CODES, _MOST_CODES)
    same: NDArray[np.int64] = pairs[(apart <= allowed[:, None]).all(axis=1)]
    return same
