"""The photos that were left for others, and what was decided about each."""

from collections.abc import Callable, Iterable
from pathlib import Path

from desktop.photo import session as sessions
from desktop.photo.session import Edits, Left, Session


class LeftPhotos:
    """Keeps the edits of photos that are open no more, to take them up again; the pixels go."""

    def __init__(self) -> None:
        self._left: dict[Path, Left] = {}
        self._given_up: set[Path] = set()

    @property
    def unsaved(self) -> dict[Path, Left]:
        """Those that a hand changed and no saved result shows, and that were not given up."""
        left = self._left.items()
        return {key: one for key, one in left if one.is_unsaved and key not in self._given_up}

    def give_up(self, keys: Iterable[Path]) -> None:
        """Let go of changes that nobody wants to be asked about again, unless they are reopened."""
        self._given_up |= set(keys)

    def edits_of(self, key: Path) -> Edits | None:
        """Give the edits of a photo; None where it was not left."""
        session = self.session_of(key)
        return None if session is None else session.edits

    def session_of(self, key: Path) -> Session | None:
        """Give what was decided about a photo; None where it was not left."""
        left = self._left.get(key)
        return None if left is None else left.session

    def change(self, key: Path, change: Callable[[Edits], Edits]) -> Left | None:
        """Change the edits of a photo, and give how it is now; None where it was not left."""
        before = self._left.get(key)
        if before is None:
            return None
        edits = change(before.session.edits)
        self._left[key] = sessions.changed_meanwhile(before, edits)
        return self._left[key]

    def keep(self, session: Session) -> None:
        """Keep what was decided about the open photo, if one is open."""
        photo, left = session.photo, sessions.left(session)
        if photo is not None and left is not None:
            self._left[photo.key] = left

    def take_up(self, key: Path) -> Left | None:
        """Give what is known of a photo that is opened; it is not kept any longer."""
        self._given_up.discard(key)
        return self._left.pop(key, None)

    def take_over(self, others: "LeftPhotos") -> None:
        """Go on with what another window kept."""
        self._left |= others._left
        self._given_up |= others._given_up

    def on_saved(self, key: Path, edits: Edits, *, is_copy: bool) -> None:
        """Remember that a result with these edits is on disk.

        Args:
            key: of the photo, which may be open still.
            edits: what the result was made with.
            is_copy: it is a smaller copy.
        """
        if key in self._left:
            self._left[key] = sessions.saved_meanwhile(self._left[key], edits, is_copy=is_copy)
