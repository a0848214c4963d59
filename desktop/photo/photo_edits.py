"""The edits of photos for all threads of the window: what is on its way to the disk counts already.

Reading a photo, its thumbnails and the run of a queue ask here, so none of them sees older edits
than the window shows. What may read a whole photo is for workers: all but `hold`, `will_change`
and `use_place`.
"""

import os
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from core.colour.colour_settings import ColourSettings
from desktop.photo.sample_photos import is_sample
from desktop.photo.session import Edits, Found, Snapshot

if TYPE_CHECKING:
    from core.edits.edits import Edits as KeptEdits
    from core.edits.store import EditsStore
    from core.edits.store import Found as FoundInStore

#: Of a photo that nobody changed.
NOTHING: Final = Edits("", ColourSettings())


@dataclass(frozen=True, slots=True)
class ToKeep:
    """What is to be kept of a photo.

    Attributes:
        edits: as the window has them; their model is empty where the usual one counts.
        fingerprint: SHA-256 of the model's package; empty where it is not known.
        recolour: a photo already in colour is coloured anew.
        snapshots: what is kept under names, the oldest first.
    """

    edits: Edits
    fingerprint: str = ""
    recolour: bool = False
    snapshots: tuple[Snapshot, ...] = ()

    @property
    def found(self) -> Found:
        """The same as it is found."""
        return Found(
            self.edits, self.recolour, snapshots=self.snapshots, fingerprint=self.fingerprint
        )


@dataclass(frozen=True, slots=True, eq=False)
class EditsChange:
    """A change of the edits of photos that are not open.

    Attributes:
        change: gives the new edits.
        usual: id of the usual model.
        fingerprints: of the models that there are, by their ids.
    """

    change: Callable[[Edits], Edits]
    usual: str
    fingerprints: Mapping[str, str]

    def made(self, before: Found) -> ToKeep:
        """Make the change."""
        edits = before.edits or NOTHING
        changed = self.change(replace(edits, model=edits.model or self.usual))
        changed = usual_left_open(changed, self.usual)
        fingerprint = self.fingerprints.get(changed.model, "")
        return ToKeep(changed, fingerprint, before.recolour, before.snapshots)


def usual_left_open(edits: Edits, usual: str) -> Edits:
    """Leave the model open where it is the usual one: another that becomes it counts then."""
    return replace(edits, model="") if edits.model == usual else edits


class PhotoEdits:
    """Finds and keeps the edits of photos; any number of threads may ask.

    Args:
        home: the user's data folder; it need not exist.
    """

    def __init__(self, home: Path) -> None:
        self._home = home
        self._lock = threading.Lock()
        self._held: dict[str, ToKeep] = {}
        self._changes: dict[str, list[EditsChange]] = {}
        self._beside_photos = True
        self._stores: dict[bool, EditsStore] = {}

    def use_place(self, *, beside_photos: bool) -> None:
        """Keep edits beside their photos from now on, or in the user's data folder."""
        with self._lock:
            self._beside_photos = beside_photos

    def hold(self, photo: Path, to_keep: ToKeep) -> None:
        """Let edits count that are about to be kept."""
        with self._lock:
            self._held[_key(photo)] = to_keep
            self._changes.pop(_key(photo), None)  # it was made from what they gave

    def keep(self, photo: Path) -> None:
        """Keep what is held of a photo; what cannot be kept counts as long as this.

        Raises:
            AutochromeError: it cannot be kept, or that of a newer version is there.
        """
        to_keep = self._held_of(photo)
        if to_keep is None:  # a request before this one kept it
            return
        from desktop.photo.own_edits import engine_snapshot

        snapshots = tuple(engine_snapshot(one) for one in to_keep.snapshots)
        self._store_for(photo).keep(photo, _kept_edits(to_keep), snapshots)
        with self._lock:
            if self._held.get(_key(photo)) is to_keep:
                del self._held[_key(photo)]

    def will_change(self, photo: Path, change: EditsChange) -> None:
        """Let a change count that is about to be made."""
        with self._lock:
            self._changes.setdefault(_key(photo), []).append(change)

    def change(self, photo: Path, change: EditsChange) -> Found:
        """Make a change of a photo that is not open, and give what then is kept of it.

        Raises:
            AutochromeError: it cannot be kept.
        """
        key = _key(photo)
        before = self._found_before(photo)
        with self._lock:
            waiting = self._changes.get(key, [])
            # Whoever opened the photo meanwhile saw the change made, and went on from there.
            if change in waiting:
                waiting.remove(change)
                self._held[key] = change.made(before)
        self.keep(photo)
        return self.found(photo)

    def find(self, photo: Path) -> "FoundInStore":
        """Give the edits of a photo as the engine knows them; nothing is raised."""
        from core.edits.store import Found as FoundInStore

        to_keep = self._counting(photo)
        if to_keep is None:
            return self._store_for(photo).find(photo)
        edits = _kept_edits(to_keep)
        return FoundInStore(None if edits.is_plain else edits)

    def found(self, photo: Path) -> Found:
        """Give the edits of a photo as the window knows them; nothing is raised."""
        to_keep = self._counting(photo)
        return self._in_store(photo) if to_keep is None else to_keep.found

    def _counting(self, photo: Path) -> ToKeep | None:
        """Give what counts before the store; None where nothing does."""
        with self._lock:
            held = self._held.get(_key(photo))
            waiting = tuple(self._changes.get(_key(photo), ()))
        if not waiting:
            return held
        found = self._in_store(photo) if held is None else held.found
        for change in waiting:
            held = change.made(found)
            found = held.found
        return held

    def _found_before(self, photo: Path) -> Found:
        """Give what is kept of a photo before any change that waits."""
        held = self._held_of(photo)
        return self._in_store(photo) if held is None else held.found

    def _in_store(self, photo: Path) -> Found:
        from desktop.photo.own_edits import window_edits, window_snapshot

        found = self._store_for(photo).find(photo)
        snapshots = tuple(window_snapshot(one) for one in found.snapshots)
        edits = found.edits
        if edits is None:
            return Found(notes=found.notes, snapshots=snapshots)
        fingerprint = "" if edits.model is None else edits.model.fingerprint
        recolour = edits.recolour is True
        return Found(window_edits(edits, ""), recolour, found.notes, snapshots, fingerprint)

    def _held_of(self, photo: Path) -> ToKeep | None:
        with self._lock:
            return self._held.get(_key(photo))

    def _store_for(self, photo: Path) -> "EditsStore":
        # In a worker: the window is there before the engine is loaded.
        from core.edits.store import EditsStore

        with self._lock:
            # Nothing of the user's is put into the program's own folder.
            beside_photos = self._beside_photos and not is_sample(photo)
            if beside_photos not in self._stores:
                self._stores[beside_photos] = EditsStore(self._home, beside_photos=beside_photos)
            return self._stores[beside_photos]


def line_of(found: Found) -> str:
    """Write down edits as a result says that it was made with them; empty where there are none."""
    edits = found.edits or NOTHING
    if edits == NOTHING and not found.recolour:
        return ""
    from core.edits.made import made_line

    return made_line(_kept_edits(ToKeep(edits, "", found.recolour)))


def made_by_hand(edits: Edits, *, recolour: bool) -> str:
    """Write down how a result was made that was saved by hand; for workers.

    Args:
        edits: that it was saved with.
        recolour: a photo already in colour was coloured anew.
    """
    from core.edits.made import made_line

    # What another file of the user's is called stays at home.
    return made_line(_kept_edits(ToKeep(replace(edits, reference=""), "", recolour)))


def _kept_edits(to_keep: ToKeep) -> "KeptEdits":
    from desktop.photo.own_edits import engine_edits

    kept = engine_edits(to_keep.edits, to_keep.fingerprint)
    return replace(kept, recolour=True if to_keep.recolour else None)


def _key(photo: Path) -> str:
    return os.path.abspath(photo)  # noqa: PTH100  where links lead is not asked
