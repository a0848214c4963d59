"""Which files somebody has open to write into, as far as the system tells.

Linux tells it of the processes of the same user (root: of all) under /proc; Windows, by refusing
to open a file that nobody else may be writing. Elsewhere, and of writers on other computers,
nothing is known, and stillness must do.

Not by a lease (F_SETLEASE), which network drives refuse whether somebody writes or not.
"""

import contextlib
import os
import sys
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Final

_PROCESSES: Final = Path("/proc")
#: Of the flags that a file was opened with: those that are 0 for reading alone.
_ACCESS: Final = 0o3


def being_written(paths: Collection[str]) -> frozenset[str]:
    """Give those of the files that somebody has open for writing.

    Linux: some 2 microseconds for each file that any process has open; none without `paths`.
    """
    if not paths:
        return frozenset()
    if sys.platform == "linux":
        return _open_for_writing(paths)
    if sys.platform == "win32":
        return frozenset(path for path in paths if _refuses_to_be_read_alone(path))
    return frozenset()


def _open_for_writing(paths: Collection[str]) -> frozenset[str]:
    # The system knows files by the names that they have without links; several may lead to one.
    wanted: dict[str, list[str]] = {}
    for path in paths:
        wanted.setdefault(os.path.realpath(path), []).append(path)
    return frozenset(
        path
        for process in _numbered(_PROCESSES)
        for opened, name in _opened_by(process)
        if name in wanted and _is_for_writing(process / "fdinfo" / opened)
        for path in wanted[name]
    )


def _opened_by(process: Path) -> Iterator[tuple[str, str]]:
    """Give the number and the name of each file that a process has open."""
    folder = process / "fd"
    for opened in _numbered(folder):
        with contextlib.suppress(OSError):  # it was closed
            yield opened.name, os.readlink(opened)  # noqa: PTH115


def _numbered(folder: Path) -> Iterator[Path]:
    """List what has a number for its name; nothing of another user's process, or one that ended."""
    with contextlib.suppress(OSError):
        for name in os.listdir(folder):  # noqa: PTH208  of thousands, at each look
            if name.isdecimal():
                yield folder / name


def _is_for_writing(about: Path) -> bool:
    with contextlib.suppress(OSError, ValueError):
        for row in about.read_text("ascii").splitlines():
            key, _, value = row.partition(":")
            if key == "flags":
                return bool(int(value, 8) & _ACCESS)
    return False


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _GENERIC_READ: Final = 0x80000000
    _SHARE_READ: Final = 0x1
    _OPEN_EXISTING: Final = 3
    _SHARING_VIOLATION: Final = 32
    _INVALID: Final = wintypes.HANDLE(-1).value

    def _refuses_to_be_read_alone(path: str) -> bool:
        """Open a file so that nobody else may write: refused where somebody does."""
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateFileW.restype = wintypes.HANDLE
        kernel.CreateFileW.argtypes = (
            wintypes.LPCWSTR,
            wintypes.DWORD,
            wintypes.DWORD,
            wintypes.LPVOID,
            wintypes.DWORD,
            wintypes.DWORD,
            wintypes.HANDLE,
        )
        handle = kernel.CreateFileW(path, _GENERIC_READ, _SHARE_READ, None, _OPEN_EXISTING, 0, None)
        if handle == _INVALID:
            return ctypes.get_last_error() == _SHARING_VIOLATION
        kernel.CloseHandle(wintypes.HANDLE(handle))
        return False
