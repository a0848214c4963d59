"""Where edits are kept: beside the photo, or in the user's data folder; found again from either.

    store = EditsStore(user_data_dir())
    store.keep(photo, Edits(quarter_turns=1))       # photo.jpg.autochrome
    found = store.find(photo)                       # found.edits, and what there is to say

* A file of edits belongs to one photo, by the SHA-256 of its file. Beside another photo that has
  got its name it does not apply.
* A photo that was moved or renamed without its file of edits is known by the same checksum.
* Of what lies beside the photo and what lies in the data folder, what was kept last counts.
* Whatever else lies there costs a sentence, never the photo; to make room it is set aside. Edits
  of a newer version of the program are left as they are.
"""

import contextlib
import os
import threading
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeAlias

from core.base.atomic_file import replace_file
from core.base.errors import PhotoNotFound, WriteError
from core.base.paths import set_aside
from core.base.sentence import Sentence, why
from core.base.strict_json import WrongValue, read_small_file
from core.colorize.result_source import fingerprint
from core.edits.edits import PLAIN, Edits
from core.edits.kept import Kept, as_of, as_of_another, kept_beside, kept_in
from core.edits.own_records import OwnRecords
from core.edits.places import sidecar_of
from core.edits.record import PhotoMark, Record, new_record, record_bytes
from core.edits.snapshots import Snapshot

#: Photos whose checksums are remembered while their files stay as they are.
_MOST_KNOWN: Final = 256
#: What tells a file from any other that had or gets its name: inode, size, time.
_Stamp: TypeAlias = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Found:
    """What is kept of a photo.

    Attributes:
        edits: None: nothing that counts.
        notes: what was left out and why, a sentence each.
        place: the file that the edits are in.
        saved: when they were kept, UTC, as `2031-07-04T12:00:00.000000Z`.
        snapshots: edits that are kept under names, the oldest first.
    """

    edits: Edits | None = None
    notes: tuple[Sentence, ...] = ()
    place: Path | None = None
    saved: str = ""
    snapshots: tuple[Snapshot, ...] = ()


_NOTHING: Final = Found()


class EditsStore:
    """The edits of photos; any number of threads and processes may use it.

    Args:
        home: the user's data folder; made when something is kept there. None: there is none.
        beside_photos: keep edits beside their photos where that is possible.
    """

    def __init__(self, home: Path | None, *, beside_photos: bool = True) -> None:
        self._own = OwnRecords(home)
        self._beside_photos = beside_photos
        self._lock = threading.Lock()
        self._checksums = _Checksums()

    def find(self, photo: Path) -> Found:
        """Give the edits of a photo; nothing is raised.

        Where nothing is kept it costs a question to the disk or two. The photo is read only where
        something is kept of a file of its size.
        """
        beside = kept_beside(photo)
        sizes, notes = self._own.sizes()
        if beside is None and not sizes:
            return Found(notes=notes) if notes else _NOTHING
        try:
            size = os.stat(photo).st_size  # noqa: PTH116  of each photo of a folder
            if beside is not None and beside.record and beside.record.photo.bytes != size:
                beside = as_of_another(beside)
            if (beside is None or beside.record is None) and size not in sizes:
                return _found([beside], notes)
            mark = self._checksums.mark_of(photo)
        except (OSError, ValueError, PhotoNotFound):  # reading the photo will tell
            return Found(notes=notes)
        beside = beside and as_of(beside, mark)
        is_alone = beside is None or beside.record is None
        own, trouble = self._of_own(photo, mark, is_alone=is_alone)
        if beside is None and own is None:
            beside = kept_beside(photo)  # it may have been written since
            beside = beside and as_of(beside, mark)
        return _found([beside, own], notes + trouble)

    def keep(
        self, photo: Path, edits: Edits, snapshots: Sequence[Snapshot] | None = None
    ) -> Path | None:
        """Keep the edits of a photo in place of those that were kept.

        Args:
            photo: its file is read, and never written to.
            edits: what was changed; where that is nothing, and there are no snapshots, nothing
                stays.
            snapshots: in place of those that were kept; None: those stay.

        Returns:
            the file that they are in; None: nothing is kept.

        Raises:
            PhotoNotFound: the photo cannot be read.
            WriteError: the edits cannot be kept, or those there are a newer version's.
        """
        mark = self._checksums.mark_of(photo)
        with self._lock:
            beside, own = self._there(photo, mark)
            last = max((beside, own), key=_saved)
            counts = last.record if last is not None else None
            if snapshots is None:
                snapshots = () if counts is None else counts.snapshots
            if edits.is_plain and not snapshots:
                self._forget(photo, mark, beside, own)
                return None
            record = new_record(mark, edits, snapshots, after=_saved(last))
            try:
                raw = record_bytes(record, over=last.values if counts and last else None)
            except WrongValue as error:
                raise WriteError(
                    "The edits of {path} cannot be kept: {why}.",
                    hint="Take some colours of places, or snapshots, away.",
                    path=photo,
                    why=error,
                ) from error
            return self._put(photo, record, raw)

    def forget(self, photo: Path) -> None:
        """Forget the edits of a photo, wherever they are, and its snapshots; their file goes.

        Raises:
            PhotoNotFound: the photo cannot be read.
            WriteError: they cannot be forgotten, or are a newer version's.
        """
        mark = self._checksums.mark_of(photo)
        with self._lock:
            self._forget(photo, mark, *self._there(photo, mark))

    def _put(self, photo: Path, record: Record, raw: bytes) -> Path:
        """Write a record down beside its photo, or else into the data folder; give the file."""
        if self._beside_photos:
            with contextlib.suppress(WriteError, OSError):
                self._make_room(photo, record.photo)
                replace_file(sidecar_of(photo), raw)
                # So that it is known where it is moved to; it does without.
                with contextlib.suppress(WriteError):
                    self._own.put(record, raw, beside=_absolute(photo))
                return sidecar_of(photo)
        return self._own.put(record, raw)

    def _forget(self, photo: Path, mark: PhotoMark, beside: Kept | None, own: Kept | None) -> None:
        try:
            if kept_beside(photo) is not None:
                self._make_room(photo, mark)
                sidecar_of(photo).unlink(missing_ok=True)
        except (OSError, WriteError):
            if beside is not None and beside.record is not None:
                # What cannot be removed is outdone by what was kept later.
                record = new_record(mark, PLAIN, after=max(beside.saved, _saved(own)))
                self._own.put(record, record_bytes(record))
                return
        if own is not None:
            self._own.drop(mark.sha256)

    def _there(self, photo: Path, mark: PhotoMark) -> tuple[Kept | None, Kept | None]:
        """Give what is kept of a photo, beside it and in the data folder.

        Raises:
            WriteError: a newer version of the program kept it.
        """
        beside = kept_beside(photo)
        copy = self._own.find(mark.sha256)[0]
        own = None if copy is None else kept_in(self._own_place, copy.raw)
        for kept in (beside, own):
            if kept is not None and kept.is_newer:
                raise WriteError(
                    "The edits in {place} were made by a newer version of Autochrome, and stay as "
                    "they are.",
                    hint="Use that version, or remove the file.",
                    path=photo,
                    place=kept.place,
                )
        if own is not None and copy is not None and copy.beside == _absolute(photo):
            own = Kept(own.place)  # of what lies beside it, or of what somebody removed there
        return None if beside is None else as_of(beside, mark), own

    def _of_own(
        self, photo: Path, mark: PhotoMark, *, is_alone: bool
    ) -> tuple[Kept | None, tuple[Sentence, ...]]:
        """Read what the data folder keeps of a photo.

        A copy of what was written beside a photo counts only elsewhere: who removed the file there
        wanted it gone.
        """
        kept, trouble = self._own.find(mark.sha256)
        if kept is None:
            return None, trouble
        is_copy = kept.beside is not None
        if is_copy and not (is_alone and kept.beside != _absolute(photo)):
            return None, trouble
        return kept_in(self._own_place, kept.raw), trouble

    @property
    def _own_place(self) -> Path:
        return self._own.place or Path()

    def _make_room(self, photo: Path, mark: PhotoMark) -> None:
        """See to it that nothing is lost of what lies beside a photo in the place of its edits.

        Raises:
            OSError, WriteError: it would be.
        """
        there = kept_beside(photo)
        if there is None:
            return
        if there.record is None:
            set_aside(there.place)
        elif there.record.photo.sha256 != mark.sha256:
            # Of another photo that had this name: known by its contents wherever it is now.
            other, _ = self._own.find(there.record.photo.sha256)
            if other is None or kept_in(self._own_place, other.raw).saved < there.saved:
                self._own.put(there.record, read_small_file(there.place))


class _Checksums:
    """The checksums of photos, each taken once while its file stays as it is."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._known: OrderedDict[Path, tuple[_Stamp, str]] = OrderedDict()

    def mark_of(self, photo: Path) -> PhotoMark:
        """Give what a photo is known by.

        Raises:
            PhotoNotFound: it cannot be read.
        """
        try:
            found = photo.stat()
        except (OSError, ValueError) as error:
            raise _unreadable(photo, error) from error
        stamp = (found.st_ino, found.st_size, found.st_mtime_ns)
        key = _absolute(photo)
        with self._lock:
            known = self._known.get(key)
        if known is None or known[0] != stamp:
            sha256 = fingerprint(photo) if photo.is_file() else None
            if sha256 is None:
                raise _unreadable(photo, None)
            known = (stamp, sha256)
            with self._lock:
                self._known[key] = known
                while len(self._known) > _MOST_KNOWN:
                    self._known.popitem(last=False)
        return PhotoMark(photo.name, found.st_size, known[1])


def _found(read: list[Kept | None], notes: tuple[Sentence, ...]) -> Found:
    """Choose what counts of what was read."""
    there = [kept for kept in read if kept is not None]
    notes += tuple(kept.note for kept in there if kept.note is not None)
    last = max(there, key=_saved, default=None)
    if last is None or last.record is None or any(kept.is_newer for kept in there):
        return Found(notes=notes)
    edits, snapshots = last.record.edits, last.record.snapshots
    if edits.is_plain:
        place = last.place if snapshots else None
        return Found(None, notes, place, last.saved, snapshots)
    return Found(edits, notes, last.place, last.saved, snapshots)


def _saved(kept: Kept | None) -> str:
    return "" if kept is None else kept.saved


def _absolute(photo: Path) -> Path:
    return Path(os.path.abspath(photo))  # noqa: PTH100  where links lead is not asked


def _unreadable(photo: Path, error: OSError | ValueError | None) -> PhotoNotFound:
    told = why(error) if isinstance(error, OSError) else Sentence("it is not a file")
    return PhotoNotFound(
        "{path} cannot be read: {why}.",
        hint="Check that you may open it and that its disk is connected.",
        path=photo,
        why=told,
    )
