"""Pastes adjustments onto photos of the same series: hints go where the same things are."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from core.base.errors import AutochromeError
from desktop.photo import mixed_edits
from desktop.photo.alike import alike_jobs
from desktop.photo.alike.alike_jobs import Asked, CarriedInto
from desktop.photo.all_edits import AllEdits
from desktop.photo.photo_controller import PhotoController
from desktop.photo.session import Edits
from desktop.work.workers import EngineWorker, InOrder, ignored

if TYPE_CHECKING:
    from core.colorize.hints import Hint


@dataclass(frozen=True, slots=True)
class Pasted:
    """What was pasted.

    Attributes:
        photos: onto which.
        with_hints: those that got hints, too, and how many each.
        nothing_alike: those that show nothing that the hints are about.
        settings_alone: those for which that is not known.
        before: what each had before, to take all of it back.
    """

    photos: tuple[Path, ...]
    with_hints: tuple[tuple[Path, int], ...] = ()
    nothing_alike: tuple[Path, ...] = ()
    settings_alone: tuple[Path, ...] = ()
    before: Mapping[Path, Edits] = field(default_factory=dict)


class Pasting(QObject):
    """Looks at the photos in a worker, and then changes all of them at once.

    Args:
        photo_controller: the open photo.
        all_edits: the edits of any photo.
        worker: looks at them.
    """

    def __init__(
        self, photo_controller: PhotoController, all_edits: AllEdits, worker: EngineWorker
    ) -> None:
        super().__init__()
        self._photo_controller = photo_controller
        self._all_edits = all_edits
        self._worker, self._asker = worker, InOrder(worker)

    def paste(
        self,
        copied: Edits,
        source: Path,
        photos: Sequence[Path],
        then: Callable[[Pasted], object],
    ) -> None:
        """Paste all that was copied from a photo.

        Args:
            copied: its edits.
            source: its file.
            photos: onto which; those that have no file get the settings alone.
            then: is told what was pasted, once that is done.
        """
        others = [photo for photo in photos if photo != source]
        if not copied.hints or not others:
            self._change(copied, source, tuple(photos), {}, then)
            return
        found: dict[Path, CarriedInto] = {}

        def on_asked(asked: Asked) -> None:
            edits = self._photo_controller.keeper.edits
            for photo in others if asked.can_compare else ():
                job = alike_jobs.carry_into(asked, copied.hints, photo, edits)
                # A photo that cannot be read gets the settings; why it cannot is told elsewhere.
                self._asker.ask(self._worker.with_engine(job), on_carried, ignored)
            self._asker.ask(lambda: None, on_end, ignored)

        def on_carried(carried: CarriedInto) -> None:
            found[carried.photo] = carried

        def on_not_asked(error: AutochromeError) -> None:
            on_end(None)

        def on_end(nothing: None) -> None:
            self._change(copied, source, tuple(photos), found, then)

        job = alike_jobs.ask_about_file(source, copied)
        self._asker.ask(self._worker.with_engine(job), on_asked, on_not_asked)

    def close(self) -> None:
        """Ask for nothing more."""
        self._asker.close()

    def _change(
        self,
        copied: Edits,
        source: Path,
        photos: tuple[Path, ...],
        found: dict[Path, CarriedInto],
        then: Callable[[Pasted], object],
    ) -> None:
        counts = [(photo, len(found[photo].hints)) for photo in photos if photo in found]
        with_hints = tuple((photo, count) for photo, count in counts if count)
        nothing_alike = tuple(photo for photo, count in counts if not count)
        others = [photo for photo in photos if photo not in found and photo != source]
        alone = tuple(others) if copied.hints else ()
        before: dict[Path, Edits] = {}
        pasted = Pasted(photos, with_hints, nothing_alike, alone, before)
        for photo in photos:
            hints = found[photo].hints if photo in found else ()
            change = partial(_pasted, copied=copied, hints=hints)
            self._all_edits.change((photo,), change, before=before)
        self._all_edits.change((), lambda edits: edits, lambda: then(pasted))


def _pasted(edits: Edits, *, copied: Edits, hints: "tuple[Hint, ...]") -> Edits:
    pasted = mixed_edits.pasted(edits, copied, colour_only=False)
    if not hints:
        return pasted
    from core.colorize.carried_hints import joined

    return replace(pasted, hints=joined(edits.hints, hints))
