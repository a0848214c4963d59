"""Keeps what a hand changes about photos as soon as it lets go, and says what became of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from core.base.errors import AutochromeError
from core.model.shelf import Installed
from desktop.photo.photo_edits import (
    NOTHING,
    EditsChange,
    PhotoEdits,
    ToKeep,
    line_of,
    usual_left_open,
)
from desktop.photo.session import Edits, Found, Session
from desktop.pictures.shown_turns import ShownAs
from desktop.work.workers import InOrder, Work, Worker, ignored

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Changed:
    """The edits of a photo are others.

    Attributes:
        photo: its file.
        shown_as: how it is held and cropped.
        line: the edits as `core.edits.made.made_line` writes them; empty where there are none.
    """

    photo: Path
    shown_as: ShownAs
    line: str


class EditsKeeper(QObject):
    """The window's side of `PhotoEdits`: whatever touches the disk is done in a worker, in order.

    Args:
        edits: finds and keeps them.
        worker: where they are kept.

    Signals:
        changed: a `Changed`; it counts from now on, on the disk a moment later.
        changing: path of a photo that is changed in a moment, though it is not open.
        failed: the `AutochromeError` of the first edits of this window that could not be kept.
        rested: all that was to be kept is, or cannot be.
    """

    changed = Signal(object)
    changing = Signal(object)
    failed = Signal(object)
    rested = Signal()

    def __init__(self, edits: PhotoEdits, worker: Worker) -> None:
        super().__init__()
        self.edits = edits
        self._asker = InOrder(worker)
        self._usual = ""
        self._fingerprints: dict[str, str] = {}
        self._not_kept: set[Path] = set()
        self._has_failed = False
        self._left = 0

    def know_models(self, models: Sequence[Installed]) -> None:
        """Note which models there are, the usual one first."""
        self._usual = models[0].package.card.id if models else ""
        self._fingerprints = {m.package.card.id: m.package.fingerprint for m in models}

    @property
    def is_busy(self) -> bool:
        """Whether something is still to be kept."""
        return self._left > 0

    def is_kept(self, photo: Path) -> bool:
        """Tell whether what was changed about a photo is kept, or will be."""
        return photo not in self._not_kept

    def fingerprint_of(self, model: str) -> str:
        """Give the SHA-256 of a model's package; empty where it is not known."""
        return self._fingerprints.get(model, "")

    def keep(self, photo: Path, session: Session) -> None:
        """Keep what was changed about a photo, in place of what was kept before.

        Args:
            photo: its file.
            session: with its edits and snapshots; where that is nothing, nothing stays.
        """
        left_open = usual_left_open(session.edits, self._usual)
        fingerprint = self.fingerprint_of(left_open.model)
        to_keep = ToKeep(left_open, fingerprint, session.recolour, session.snapshots)
        self.edits.hold(photo, to_keep)
        self._tell(photo, to_keep.found)
        self._ask(photo, partial(self.edits.keep, photo), lambda nothing: None)

    def change(
        self,
        photos: Sequence[Path],
        change: Callable[[Edits], Edits],
        then: Callable[[], object] = lambda: None,
    ) -> None:
        """Change what is kept of photos that are not open, one after the other.

        Args:
            photos: their files.
            change: gives the new edits of a photo; it is called in a worker.
            then: is called once that is done.
        """
        for photo in photos:
            one = EditsChange(change, self._usual, self._fingerprints)
            self.edits.will_change(photo, one)
            self.changing.emit(photo)
            work = partial(self.edits.change, photo, one)
            self._ask(photo, work, partial(self._tell, photo))
        # What is asked of one worker is done in order.
        self._asker.ask(lambda: None, lambda nothing: then(), ignored)

    def ask(self, photo: Path, then: Callable[[Edits], object]) -> None:
        """Find the edits of a photo that is not open; `then` is given them."""
        usual = self._usual

        def on_found(found: Found) -> None:
            edits = found.edits or NOTHING
            then(replace(edits, model=edits.model or usual))

        self._asker.ask(partial(self.edits.found, photo), on_found, ignored)

    def take_over(self, others: "EditsKeeper") -> None:
        """Know of what another window, which keeps nothing any more, could not keep."""
        self._not_kept |= others._not_kept
        self._has_failed = others._has_failed

    def close(self) -> None:
        """Begin nothing more, and drop what still comes back."""
        self._asker.close()

    def _ask(self, photo: Path, work: Work[_T], then: Callable[[_T], object]) -> None:
        def on_kept(result: _T) -> None:
            self._not_kept.discard(photo)
            then(result)
            self._end_one()

        def on_failed(error: AutochromeError) -> None:
            self._not_kept.add(photo)
            if not self._has_failed:
                self._has_failed = True
                self.failed.emit(error)
            self._end_one()

        self._left += 1
        self._asker.ask(work, on_kept, on_failed)

    def _end_one(self) -> None:
        self._left -= 1
        if not self._left:
            self.rested.emit()

    def _tell(self, photo: Path, found: Found) -> None:
        edits = found.edits or NOTHING
        shown_as = ShownAs(edits.turn.orientation, edits.framing)
        self.changed.emit(Changed(photo, shown_as, line_of(found)))
