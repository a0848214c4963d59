"""Packs a bundle so that the same files make the same archive, whoever packs it.

A .tar.xz is packed by all processors. It is cut into blocks of one length, whatever their number;
each is a stream of its own, and streams one after the other are one file (XZ file format, section
2).
"""

import io
import lzma
import os
import platform
import tarfile
import zipfile
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from core.base.atomic_file import replacing

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer as Buffer

#: Is told what share of the files is packed, 0..1.
Progress = Callable[[float], None]

#: 7 needs a quarter more of the time for a hundredth less.
_PRESET: Final = 6
#: Four times what this preset looks back, so that little is lost where a block begins.
_BLOCK: Final = 32 << 20
#: Each takes 100 MB to pack, and holds two blocks that wait.
_MOST_THREADS: Final = 8
#: Makes jumps in programs alike: 3 % less. There is none for ARM that older unpackers know.
_MACHINE_FILTERS: Final = {"x86_64": lzma.FILTER_X86, "amd64": lzma.FILTER_X86}


def tar_xz(folder: Path, archive: Path, made_at: datetime, progress: Progress) -> None:
    """Pack a folder for Linux; rights are kept, owners are not.

    Args:
        folder: its name begins all names in the archive.
        archive: the file to write.
        made_at: what all files in the archive are dated.
        progress: is told how far it is.
    """

    def nobodys(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.uid = member.gid = 0
        member.uname = member.gname = ""
        member.mtime = int(made_at.timestamp())
        is_program = member.isdir() or bool(member.mode & 0o100)
        member.mode = 0o755 if is_program else 0o644
        return member

    paths = [folder, *_inside(folder)]
    total = sum(path.lstat().st_size for path in paths)
    with (
        replacing(archive) as file,
        _Compressor(file, total, progress) as compressor,
        tarfile.open(fileobj=compressor, mode="w|") as packed,
    ):
        for path in paths:
            name = path.relative_to(folder.parent).as_posix()
            packed.add(path, name, recursive=False, filter=nobodys)


def zipped(folder: Path, archive: Path, made_at: datetime, progress: Progress) -> None:
    """Pack a folder for systems where a zip is unpacked by a double-click; links stay links.

    Args:
        folder: its name begins all names in the archive.
        archive: the file to write.
        made_at: what all files in the archive are dated.
        progress: is told how far it is.
    """
    date = made_at.timetuple()[:6]
    paths = [path for path in _inside(folder) if path.is_symlink() or not path.is_dir()]
    taken, total = 0, sum(path.lstat().st_size for path in paths)
    with replacing(archive) as file, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        for path in paths:
            member = zipfile.ZipInfo(path.relative_to(folder.parent).as_posix(), date)
            member.compress_type = zipfile.ZIP_DEFLATED
            member.external_attr = path.lstat().st_mode << 16
            is_link = path.is_symlink()
            data = str(path.readlink()) if is_link else path.read_bytes()
            # Named here: a member that comes with its own description knows no level.
            packed.writestr(member, data, compresslevel=9)
            taken += len(data)
            progress(min(1.0, taken / total))


def _inside(folder: Path) -> list[Path]:
    """List all in a folder in the order of names; no file of it may be missing."""
    folder.stat()
    return sorted(folder.rglob("*"))


class _Compressor(io.RawIOBase):
    """Takes bytes and writes them to a file as .xz, in threads: Python's lzma frees the lock.

    Args:
        file: what is packed goes there.
        total: bytes that will come, about.
        progress: is told what share of them is in the file.
    """

    def __init__(self, file: BinaryIO, total: int, progress: Progress) -> None:
        super().__init__()
        self._file = file
        self._total, self._progress = total, progress
        self._done = 0
        self._threads = min(_MOST_THREADS, os.cpu_count() or 1)
        self._pool = ThreadPoolExecutor(self._threads)
        self._waiting = bytearray()
        self._begun: deque[tuple[int, Future[bytes]]] = deque()

    def __exit__(self, fault: type[BaseException] | None, *_: object) -> None:
        """Write what is left, unless it is of no use any more."""
        try:
            if fault is None:
                self._begin()
                self._write_until(0)
                self._progress(1.0)
        finally:
            self._pool.shutdown(cancel_futures=True)
            self.close()

    def write(self, data: "Buffer") -> int:
        """Take more; waits while all threads are at work and as many blocks again are begun."""
        taken = bytes(data)
        self._waiting += taken
        while len(self._waiting) >= _BLOCK:
            self._begin()
            self._write_until(2 * self._threads)
        return len(taken)

    def _begin(self) -> None:
        block = bytes(self._waiting[:_BLOCK])
        del self._waiting[:_BLOCK]
        self._begun.append((len(block), self._pool.submit(_compressed, block)))

    def _write_until(self, left: int) -> None:
        while len(self._begun) > left:
            length, packed = self._begun.popleft()
            self._file.write(packed.result())
            self._done += length
            self._progress(min(1.0, self._done / self._total))


def _compressed(block: bytes) -> bytes:
    machine = _MACHINE_FILTERS.get(platform.machine().lower())
    filters = [{"id": machine}] if machine is not None else []
    filters.append({"id": lzma.FILTER_LZMA2, "preset": _PRESET})
    return lzma.compress(block, lzma.FORMAT_XZ, lzma.CHECK_SHA256, filters=filters)
