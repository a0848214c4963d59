"""The checksums of results, as archives check them: `sha256sum -c`, and BagIt's tools.

Both read a line a file: the checksum, two spaces, the path from a base folder. They differ for
names that hold a line's end or a percent sign, which BagIt writes as `%0A`, `%0D` and `%25`, and
GNU's tools with a backslash before the line. Where there is such a name, there is a file for each.

Source: RFC 8493 (The BagIt File Packaging Format 1.0), sections 2.1.1, 2.1.3 and 4; GNU coreutils,
"cksum output modes".
"""

import contextlib
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from core.base.atomic_file import disk_errors, replace_file

MANIFEST: Final = "manifest-sha256.txt"
GNU_SUMS: Final = "SHA256SUMS"
BAG: Final = "bagit.txt"
#: Where a bag has what it holds.
PAYLOAD: Final = "data"
_DECLARATION: Final = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
_BAGIT: Final = {b"%": b"%25", b"\r": b"%0D", b"\n": b"%0A"}
_GNU: Final = {b"\\": b"\\\\", b"\n": b"\\n", b"\r": b"\\r"}


def base_folder(results: list[Path], manifest: Path) -> Path:
    """Give the folder that paths are counted from.

    That is the manifest's own where all results lie in it, so that it may be a bag; else the
    deepest folder that holds them all.

    Args:
        results: absolute.
        manifest: the folder of the manifest, absolute.
    """
    if all(result.is_relative_to(manifest) for result in results):
        return manifest
    try:
        return Path(os.path.commonpath([result.parent for result in results]))
    except ValueError:  # on several drives
        return Path(results[0].anchor)


def write_checksums(sums: Mapping[Path, str], folder: Path) -> Path:
    """Write the checksums of results, each file whole or not at all; give the base folder.

    Args:
        sums: SHA-256 in hexadecimals, by absolute paths.
        folder: where to.

    Raises:
        DiskFull, FolderNotWritable, WriteError: what was there is as it was.
    """
    base = base_folder([*sums], folder)
    names = {_from_base(path, base): sha256 for path, sha256 in sums.items()}
    lines = [_bagit_line(name, names[name]) for name in sorted(names)]
    replace_file(folder / MANIFEST, b"".join(lines))
    if any(special in name for name in names for special in _BAGIT):
        lines = [_gnu_line(name, names[name]) for name in sorted(names)]
        replace_file(folder / GNU_SUMS, b"".join(lines))
    payload = folder / PAYLOAD
    is_bag = bool(names) and all(path.is_relative_to(payload) for path in sums)
    if is_bag and all(map(_is_utf_8, names)):
        replace_file(folder / BAG, _DECLARATION)
    else:
        _withdraw_declaration(folder / BAG)
    return base


def _withdraw_declaration(bag: Path) -> None:
    """Call a folder no bag any more: other results came, and its checksums are of them, too."""
    with disk_errors(bag), contextlib.suppress(FileNotFoundError):
        if bag.read_bytes() == _DECLARATION:
            bag.unlink()


def _from_base(path: Path, base: Path) -> bytes:
    """Give a path from the base with forward slashes; one on another drive as it is."""
    name = path.relative_to(base) if path.is_relative_to(base) else path
    return os.fsencode(name.as_posix())


def _is_utf_8(name: bytes) -> bool:
    try:
        name.decode()
    except UnicodeDecodeError:
        return False
    return True


def _bagit_line(name: bytes, sha256: str) -> bytes:
    for special, written in _BAGIT.items():  # the percent sign first
        name = name.replace(special, written)
    return b"%s  %s\n" % (sha256.encode("ascii"), name)


def _gnu_line(name: bytes, sha256: str) -> bytes:
    escaped = name
    for special, written in _GNU.items():  # the backslash first
        escaped = escaped.replace(special, written)
    mark = b"\\" if escaped != name else b""
    return b"%s%s  %s\n" % (mark, sha256.encode("ascii"), escaped)
