"""Keeps what a hand changed about the open photo, once it lets go."""

from typing import TypeAlias

from desktop.photo.edits_keeper import EditsKeeper
from desktop.photo.session import Edits, Session, Snapshot

#: What is kept of a photo: its edits, whether it is coloured anew, its snapshots.
_Kept: TypeAlias = tuple[Edits, bool, tuple[Snapshot, ...]]


class Keeping:
    """Knows what is kept of the open photo, and has kept what is another now.

    Args:
        keeper: keeps it.
        session: what is open at first.
    """

    def __init__(self, keeper: EditsKeeper, session: Session) -> None:
        self._keeper = keeper
        self._kept: _Kept | None = _to_keep(session)

    def begin(self, session: Session) -> None:
        """Take what is open for what is kept: it was just read."""
        self._kept = _to_keep(session)

    def forget(self) -> None:
        """Keep what the open photo has in any case, once more."""
        self._kept = None

    def keep(self, session: Session, *, is_by_hand: bool) -> None:
        """Have kept what changed, unless a hand is still at it.

        Args:
            session: what is open.
            is_by_hand: without it the change is only noted.
        """
        now, photo = _to_keep(session), session.photo
        if session.is_moving or now == self._kept:
            return
        self._kept = now
        if is_by_hand and photo is not None and photo.photo.path is not None:
            self._keeper.keep(photo.photo.path, session)


def _to_keep(session: Session) -> _Kept:
    return session.edits, session.recolour, session.snapshots
