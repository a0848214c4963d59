"""The edits of any photo: of the open one, of those that were open, and of all others."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from desktop.photo.photo_controller import PhotoController
from desktop.photo.session import Edits


class AllEdits:
    """Changes them where they are: as a step that can be undone where a photo has steps."""

    def __init__(self, photo_controller: PhotoController) -> None:
        self._photo_controller = photo_controller

    def change(
        self,
        photos: Sequence[Path],
        change: Callable[[Edits], Edits],
        then: Callable[[], object] = lambda: None,
        *,
        before: dict[Path, Edits] | None = None,
    ) -> None:
        """Change the edits of photos.

        Args:
            photos: their files, or what stands for one.
            change: gives the new edits; of photos that were never open it is called in a worker.
            then: is called once all is done.
            before: takes what each had, for `take_back`; all of it is there once all is done.
        """
        keeper = self._photo_controller.keeper
        for photo in photos:
            one = change if before is None else partial(_noting, photo, change, before)
            if not self._has_changed(photo, one):
                keeper.change((photo,), one)
        keeper.change((), change, then)

    def take_back(
        self, before: Mapping[Path, Edits], then: Callable[[], object] = lambda: None
    ) -> None:
        """Give photos the edits that they had before a change."""
        for photo, edits in before.items():
            self.change((photo,), partial(_having, edits))
        self.change((), lambda edits: edits, then)

    def ask(self, photo: Path, then: Callable[[Edits], object]) -> None:
        """Find the edits of a photo; `then` is given them, at once or later."""
        at_hand = self._photo_controller.left.edits_of(photo)
        if self._is_open(photo):
            at_hand = self._photo_controller.session.edits
        if at_hand is None:
            self._photo_controller.keeper.ask(photo, then)
        else:
            then(at_hand)

    def _has_changed(self, photo: Path, change: Callable[[Edits], Edits]) -> bool:
        """Change a photo that is open, or was; False for any other."""
        if self._is_open(photo):
            self._photo_controller.change_edits(change)
            return True
        left = self._photo_controller.left.change(photo, change)
        if left is None:
            return False
        if self._photo_controller.pasted.image(photo) is None:
            self._photo_controller.keeper.keep(photo, left.session)
        return True

    def _is_open(self, photo: Path) -> bool:
        shown = self._photo_controller.session.photo
        return shown is not None and shown.key == photo


def _noting(
    photo: Path, change: Callable[[Edits], Edits], before: dict[Path, Edits], edits: Edits
) -> Edits:
    # A change that waits is made for whoever asks meanwhile, from the same edits each time.
    before.setdefault(photo, edits)
    return change(edits)


def _having(wanted: Edits, edits: Edits) -> Edits:
    return wanted
