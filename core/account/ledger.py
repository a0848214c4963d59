"""The rows of a manifest, one JSON object a line, in the order in which photos ended.

Lines are appended and synced, and never changed: whatever ends a run, what was written stays. All
other files of a manifest are made from this one.

Of a photo that was made again the last line is its current row. One that a later run skipped, or
could not make again, has its result all the same: then the row of that result stays.
"""

import contextlib
import hashlib
import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

from core.account.photo_row import PhotoRow
from core.base.atomic_file import disk_errors
from core.base.closing import Closing
from core.base.free_name import unnumbered
from core.base.record_codec import read_strictly, to_json
from core.base.strict_json import WrongValue, parse_object
from core.batch.task import OutcomeState

_KEY_BYTES: Final = 16
#: What each line begins with.
_BEGINNING: Final = b'{"source": "'


def holds_rows(path: Path) -> bool:
    """Tell whether a file is one of rows, or what a kill or a power cut left of the first one.

    Raises:
        OSError: it cannot be read.
    """
    with path.open("rb") as file:
        head = file.read(len(_BEGINNING))
    return _BEGINNING.startswith(head.rstrip(b"\0\n"))


class Ledger(Closing):
    """The file of the rows, opened by the one run that writes it.

    Args:
        path: made where it is missing.

    Raises:
        DiskFull, FolderNotWritable, WriteError: here and in `add`: the disk refuses; lines that
            are there stay.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        #: Where the current row of each result stands ...
        self._done: dict[bytes, int] = {}
        #: ... and the last one of each photo that none was made of, by the name without a number.
        self._others: dict[bytes, int] = {}
        self._with_result: set[bytes] = set()
        with disk_errors(path), contextlib.ExitStack() as opened:
            # Without a buffer: what a full disk did not take must not come in with later lines.
            self._file = opened.enter_context(path.open("ab", buffering=0))
            self._lines = opened.enter_context(path.open("rb"))
            self._end = 0
            self._is_torn = False
            self._read_all()
            self._opened = opened.pop_all()

    def close(self) -> None:
        """Let go of the file."""
        self._opened.close()

    def add(self, rows: Iterable[PhotoRow]) -> None:
        """Append rows; they are on the disk when this returns."""
        at, lines = self._end, []
        places = []
        for row in rows:
            # In ASCII: whatever bytes a name holds, the line is JSON.
            line = json.dumps(to_json(row)).encode("ascii") + b"\n"
            places.append((row, at))
            lines.append(line)
            at += len(line)
        if not lines:
            return
        with disk_errors(self._path):
            self._append(b"".join(lines))
        for row, place in places:
            self._take_in(row, place)

    def knows(self, row: PhotoRow) -> bool:
        """Tell whether the last line about a photo says how it ended this time."""
        kept = self._done if row.is_done else self._others
        place = kept.get(_key(row) if row.is_done else _plain_key(row))
        if place is None:
            return False
        found = self._row_at(place)
        return (found.outcome, found.ended, found.mark) == (row.outcome, row.ended, row.mark)

    def current(self) -> Iterator[PhotoRow]:
        """Give the current row of each result, and of each photo without one, as they ended."""
        others = [place for key, place in self._others.items() if key not in self._with_result]
        for place in sorted([*self._done.values(), *others]):
            yield self._with_later_failure(self._row_at(place), place)

    def history(self) -> Iterator[PhotoRow]:
        """Give all rows that there ever were, in their order."""
        with self._path.open("rb") as file:
            for line in file:
                row = _row(line)
                if row is not None:
                    yield row

    def __len__(self) -> int:
        """How many photos have a current row; results under numbers are of one photo."""
        return len(self._with_result | self._others.keys())

    def _append(self, lines: bytes) -> None:
        """Put lines behind all others, on the disk, or none of them."""
        if self._is_torn:
            self._file.truncate(self._end)
            self._is_torn = False
        rest = memoryview(lines)
        try:
            while rest:
                rest = rest[self._file.write(rest) :]
            os.fsync(self._file.fileno())
        except OSError:
            # Where no disk knows locks, another run's lines may be there, and are left alone.
            self._is_torn = os.fstat(self._file.fileno()).st_size <= self._end + len(lines)
            raise
        self._end += len(lines)

    def _read_all(self) -> None:
        """Take in all lines; the next one begins behind whatever a kill left half."""
        line = b""
        for line in self._lines:
            row = _row(line)
            if row is not None:
                self._take_in(row, self._end)
            self._end += len(line)
        if line and not line.endswith(b"\n"):
            self._append(b"\n")

    def _take_in(self, row: PhotoRow, place: int) -> None:
        if row.is_done:
            self._done[_key(row)] = place
            self._with_result.add(_plain_key(row))
        else:
            self._others[_plain_key(row)] = place

    def _row_at(self, place: int) -> PhotoRow:
        self._lines.seek(place)
        row = _row(self._lines.readline())
        if row is None:
            raise RuntimeError(f"{self._path} was changed by another program")
        return row

    def _with_later_failure(self, row: PhotoRow, place: int) -> PhotoRow:
        """Say of a result that it could not be made anew later."""
        later = self._others.get(_plain_key(row), -1) if row.is_done else -1
        if later < place:
            return row
        failed = self._row_at(later)
        if failed.outcome != OutcomeState.FAILED.value:
            return row
        return replace(row, notes=(*row.notes, f"It could not be made again: {failed.reason}"))


def _row(line: bytes) -> PhotoRow | None:
    """Read a line; None for one that a kill left half, or that no version writes."""
    try:
        return read_strictly(PhotoRow, parse_object(line), passes_unknown=True)
    except WrongValue:
        return None


def _key(row: PhotoRow) -> bytes:
    return _digest(row.source, row.result)


def _plain_key(row: PhotoRow) -> bytes:
    """Give what results of a photo share that have numbers against clashes."""
    result = Path(row.result)
    return _digest(row.source, str(unnumbered(result) or result))


def _digest(*parts: str) -> bytes:
    text = "\0".join(parts).encode("utf-8", "surrogatepass")
    return hashlib.blake2b(text, digest_size=_KEY_BYTES).digest()
