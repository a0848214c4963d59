"""Keeps what a hand changes about the open photo with it, and knows what goes with the window."""

from collections.abc import Mapping
from pathlib import Path
from typing import TypeAlias

from desktop.photo.edits_keeper import EditsKeeper
from desktop.photo.left_photos import LeftPhotos
from desktop.photo.pasted_pictures import PastedPictures
from desktop.photo.session import Edits, Session, Snapshot

#: What is kept of a photo: its edits, whether it is coloured anew, its snapshots.
_Kept: TypeAlias = tuple[Edits, bool, tuple[Snapshot, ...]]


class Keeping:
    """Hands edits to the keeper as soon as a hand lets go.

    Args:
        keeper: keeps those of files.
        left: the photos that were open before.
        pasted: pictures without a file, with which nothing can be kept.
        session: what is open at first.
    """

    def __init__(
        self, keeper: EditsKeeper, left: LeftPhotos, pasted: PastedPictures, session: Session
    ) -> None:
        self._keeper, self._left, self._pasted = keeper, left, pasted
        #: What is kept of the open photo.
        self._kept: _Kept | None = _to_keep(session)

    def begin(self, session: Session) -> None:
        """Take another photo for the open one: all about it is kept as it is."""
        self._kept = _to_keep(session)

    def forget(self) -> None:
        """Keep what the open photo has in any case, once more."""
        self._kept = None

    def keep(self, session: Session, *, is_by_hand: bool) -> None:
        """Keep what a hand changed with the photo, once it is settled."""
        photo = session.photo
        now = _to_keep(session)
        if session.is_moving or now == self._kept:
            return
        self._kept = now
        if is_by_hand and photo is not None and photo.photo.path is not None:
            self._keeper.keep(photo.photo.path, session)

    def unsaved(self, session: Session) -> Mapping[Path, str]:
        """Name the photos whose changes by hand go with the window, the open one first.

        They are neither kept with the photo, which may have no file, nor does a result show them.
        """
        photo, found = session.photo, {}
        if photo is not None and session.has_unsaved_changes:
            found[photo.key] = photo.name
        found |= {key: left.name for key, left in self._left.unsaved.items()}
        return {key: name for key, name in found.items() if not self._is_kept(key)}

    def _is_kept(self, key: Path) -> bool:
        return self._pasted.image(key) is None and self._keeper.is_kept(key)


def _to_keep(session: Session) -> _Kept:
    return session.edits, session.recolour, session.snapshots
