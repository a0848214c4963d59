"""Where a JPEG's pixels end, and whether its picture does.

Decoders fill what is missing with one flat colour and at most print a warning. A file that was cut,
and maybe closed again as recovery tools and interrupted copies do, is recognised by what it does
to a decoder: bytes put in front of its end change the picture from some row on, while in a whole
file they come too late to matter.

Source: ITU-T T.81 (1992), sections B.2.3, G.1.1.1 and H.1.1; annex D for arithmetic coding, whose
last zero bytes may be left away.
"""

import re
from dataclasses import dataclass
from typing import Final

import numpy as np

from core.image.decoded import jpeg_pixels
from core.image.formats import BadContent
from core.image.metadata.jpeg_segments import JpegHeader

_END_MARKER: Final = b"\xff\xd9"
_EOI, _SOS, _SOI = 0xD9, 0xDA, 0xD8
#: A marker: not a stuffed byte, a fill byte or a restart.
_MARKER: Final = re.compile(rb"\xff([^\x00\xff\xd0-\xd7])", re.DOTALL)
_PROGRESSIVE: Final = frozenset({0xC2, 0xCA})
#: Lossless and with arithmetic coding: of these, bytes put behind the end tell nothing.
_UNPROVABLE: Final = frozenset({0xC3, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF})
_RESTART: Final = re.compile(rb"\xff([\xd0-\xd7])")
_RESTART_INTERVAL: Final = b"\xff\xdd"
_FIRST_RESTART: Final = 0xD0
_RUN_OF_ZEROS: Final = 16
#: What decoding may take: passes times pixels. 20 passes over 100 megapixels are a quarter of it.
_MOST_WORK: Final = 2**33
#: JPEG blocks are 8 pixels wide and high.
_BLOCK: Final = 8
#: Bits of every length and sign; FF would be a marker.
_FILLER: Final = bytes(np.random.default_rng(0).integers(0, 255, 512, np.uint8))
_LAST_COEFFICIENT: Final = 63


@dataclass(frozen=True, slots=True)
class JpegScans:
    """The scans of a JPEG.

    Attributes:
        end: where its end marker stands, or would.
        is_closed: whether there is one.
        is_complete: whether no pass over the picture is missing altogether.
        has_begun: whether there is any.
    """

    end: int
    is_closed: bool
    is_complete: bool
    has_begun: bool


def walk(data: bytes, header: JpegHeader) -> JpegScans:
    """Walk the scans up to the end of the picture; what stands behind it is none of it.

    Raises:
        BadContent: it takes more passes than any photograph.
    """
    finest: dict[tuple[int, int], int] = {}
    passes = 0
    at = header.scan_at
    while True:
        found = _MARKER.search(data, at)
        if found is None or found[1][0] in (_EOI, _SOI):
            break
        length = int.from_bytes(data[found.end() : found.end() + 2], "big")
        if found[1][0] == _SOS:
            passes += 1
            if passes * header.width * header.height > _MOST_WORK:
                raise BadContent("it is made of more layers than any photograph")
            _note(data[found.end() + 2 : found.end() + length], finest)
        at = found.end() + max(length, 2)
        if at > len(data):
            break
    is_closed = found is not None and found[1][0] == _EOI
    is_followed = found is not None and found[1][0] == _SOI  # by another picture
    end = found.start() if found is not None and (is_closed or is_followed) else _end_of(data)
    end -= data[:end].endswith(b"\xff")  # with what is put behind it, it would be a marker
    return JpegScans(end, is_closed, _is_complete(header, finest), bool(finest))


def whole(data: bytes, scans: JpegScans) -> bytes:
    """Give the file with an end marker, so that decoders need not warn of a missing one."""
    return data if scans.is_closed else data[: scans.end] + _END_MARKER


def missing_from(
    data: bytes, scans: JpegScans, header: JpegHeader, pixels: np.ndarray
) -> int | None:
    """Give the row from which on a decoded JPEG lacks its picture; None when nothing is missing.

    All rows where only the finest details are missing, as in a progressive one cut at its end.
    Costs next to nothing where the file is closed and its last block is not flat, as missing ones
    are; else one more decode.

    Args:
        data: the file.
        scans: of it.
        header: of it.
        pixels: what `jpeg_pixels` makes of `whole(data, scans)`.
    """
    if not scans.is_complete:
        return len(pixels) if scans.has_begun else 0
    if header.frame in _UNPROVABLE:
        return None
    is_progressive = header.frame in _PROGRESSIVE
    height, width = pixels.shape[:2]
    last = pixels[(height - 1) // _BLOCK * _BLOCK :, (width - 1) // _BLOCK * _BLOCK :]
    if scans.is_closed and not is_progressive and np.ptp(last, axis=(0, 1)).any():
        return None
    body = data[: scans.end]
    try:
        filled = jpeg_pixels(body + _filler(body, header) + _END_MARKER)
    except BadContent:
        return None
    differs = (pixels != filled).reshape(height, -1).any(axis=1)
    if not differs.any():
        return None
    return height if is_progressive else int(differs.argmax()) // _BLOCK * _BLOCK


def _end_of(data: bytes) -> int:
    """Find where a file that has no end marker holds no more picture.

    Interrupted copies end in zeros, which would decode as flat blocks.
    """
    bare = len(data.rstrip(b"\0"))
    return bare if len(data) - bare >= _RUN_OF_ZEROS else len(data)


def _filler(body: bytes, header: JpegHeader) -> bytes:
    """Give what would go on as picture behind a body: with restarts, each by its number."""
    if _RESTART_INTERVAL not in body[: header.scan_at]:
        return _FILLER
    counted = _RESTART.findall(body, header.scan_at)
    following = (counted[-1][0] - _FIRST_RESTART + 1) % 8 if counted else 0
    numbers = ((following + n) % 8 for n in range(2 * 8))
    return _FILLER + b"".join(bytes([0xFF, _FIRST_RESTART + n]) + _FILLER for n in numbers)


def _note(parameters: bytes, finest: dict[tuple[int, int], int]) -> None:
    """Note to which bit a scan brings each coefficient of its components."""
    count = parameters[0] if parameters else 0
    if len(parameters) < 4 + 2 * count:
        return
    first, last, bits = parameters[1 + 2 * count : 4 + 2 * count]
    for number in range(count):
        component = parameters[1 + 2 * number]
        # A lossless scan has a predictor where others have their first coefficient.
        for coefficient in range(min(first, last), min(last, _LAST_COEFFICIENT) + 1):
            known = finest.get((component, coefficient), 255)
            finest[component, coefficient] = min(known, bits & 15)


def _is_complete(header: JpegHeader, finest: dict[tuple[int, int], int]) -> bool:
    components = {component for component, _ in finest}
    if len(components) < header.components:
        return False
    if header.frame not in _PROGRESSIVE:
        return True
    needed = ((c, k) for c in components for k in range(_LAST_COEFFICIENT + 1))
    return all(finest.get(key) == 0 for key in needed)
