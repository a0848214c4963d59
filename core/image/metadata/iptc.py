"""IPTC as formats without a place for it carry it: Photoshop's image resources, and PNG text.

JPEG holds IPTC inside Photoshop's image resources (APP13). TIFF has a tag for it alone. PNG has
no place of its own; ImageMagick's `Raw profile type iptc` is what others read there.

Source: Adobe Photoshop File Formats Specification (2019), "Image Resource Blocks".
"""

import binascii
import struct
from collections.abc import Iterator
from typing import Final

_SIGNATURE: Final = b"8BIM"
_IPTC_RESOURCE: Final = 0x0404
#: A small copy of the picture: Photoshop 5 and later, and 4.
_THUMBNAILS: Final = frozenset({0x040C, 0x0409})


def iptc_records(resources: bytes) -> bytes:
    """Give the IPTC records inside Photoshop's image resources; empty when there are none."""
    for identifier, block, size_at in _blocks(resources):
        if identifier == _IPTC_RESOURCE:
            (size,) = struct.unpack_from(">I", resources, size_at)
            return resources[size_at + 4 : min(size_at + 4 + size, block.stop)]
    return b""


def without_thumbnails(resources: bytes) -> bytes:
    """Give the same resources without the small copies of a picture that is grey no longer."""
    found = [(identifier, block) for identifier, block, _ in _blocks(resources)]
    if not any(identifier in _THUMBNAILS for identifier, _ in found):
        return resources
    kept = [resources[block] for identifier, block in found if identifier not in _THUMBNAILS]
    return b"".join([*kept, resources[found[-1][1].stop :]])


def _blocks(resources: bytes) -> Iterator[tuple[int, slice, int]]:
    """Walk the resources: identifier, where each stands, and where its size does."""
    at = 0
    while resources[at : at + 4] == _SIGNATURE and at + 12 <= len(resources):
        (identifier,) = struct.unpack_from(">H", resources, at + 4)
        name = 1 + resources[at + 6]
        size_at = at + 6 + name + name % 2
        if size_at + 4 > len(resources):
            return
        (size,) = struct.unpack_from(">I", resources, size_at)
        end = min(size_at + 4 + size + size % 2, len(resources))
        yield identifier, slice(at, end), size_at
        at = end


def image_resources(records: bytes) -> bytes:
    """Wrap IPTC records as Photoshop's image resources; nothing stays nothing."""
    if not records:
        return b""
    head = _SIGNATURE + struct.pack(">HHI", _IPTC_RESOURCE, 0, len(records))
    return head + records + b"\0" * (len(records) % 2)


def raw_profile(name: str, content: bytes) -> bytes:
    """Write bytes as ImageMagick does in PNG text: a name, a length, lines of hexadecimals."""
    digits = binascii.hexlify(content)
    lines = [digits[start : start + 72] for start in range(0, len(digits), 72)]
    return b"\n%s\n%8d\n%s\n" % (name.encode("ascii"), len(content), b"\n".join(lines))


def from_raw_profile(text: bytes) -> bytes:
    """Undo `raw_profile`; empty when the text is none."""
    parts = text.split(b"\n", 3)
    if len(parts) < 4 or not parts[2].strip().isdigit():
        return b""
    try:
        return binascii.unhexlify(parts[3].replace(b"\n", b""))[: int(parts[2])]
    except binascii.Error:
        return b""
