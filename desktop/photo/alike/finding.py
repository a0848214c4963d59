"""Finds the like of a hint in other photos, and gives them the hint where that is wanted."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from core.base.errors import AutochromeError
from core.colorize.carried_hints import joined
from core.colorize.hints import Hint
from desktop.photo.alike import alike_jobs
from desktop.photo.alike.alike_jobs import Asked, FoundPlace
from desktop.photo.all_edits import AllEdits
from desktop.photo.hints.hint_menu import Wish
from desktop.photo.hints.hint_presenter import HintPresenter
from desktop.photo.hints.looking import marks_of
from desktop.photo.photo_controller import PhotoController
from desktop.photo.session import Edits
from desktop.photo.viewer.found_strip import FoundStrip, FoundTile
from desktop.photo.viewer.hint_marks import Mark
from desktop.ui.core_words import error_words
from desktop.work.workers import EngineWorker, InOrder

#: So many photos of a long queue are looked at: who wants more goes on from one of these.
_MOST_PHOTOS: Final = 500


class FindingPresenter(QObject):
    """Connects the card, the menus and the list of hints with the strip of what was found.

    Args:
        photo_controller: the open photo.
        all_edits: the edits of any photo.
        hints: sets hints; its card and its menu offer the search.
        strip: shows what was found.
        worker: looks at the other photos, one after the other.
        others: gives the photos to look at; the open one among them is passed by.

    Signals:
        open_wanted: path of a photo that is to be opened.
    """

    open_wanted = Signal(object)

    def __init__(
        self,
        photo_controller: PhotoController,
        all_edits: AllEdits,
        hints: HintPresenter,
        strip: FoundStrip,
        worker: EngineWorker,
        others: Callable[[], Sequence[Path]],
    ) -> None:
        super().__init__(strip)
        self._photo_controller, self._hints, self._strip = photo_controller, hints, strip
        self._all_edits = all_edits
        self._worker, self._asker = worker, InOrder(worker)
        self._others = others
        self._mark: Mark | None = None
        self._hint: Hint | None = None
        self._photos: tuple[Path, ...] = ()
        self._looked = 0
        self._not_read = 0
        #: What was found and not passed by; its place in the list is its number.
        self._found: list[FoundPlace | None] = []
        self._used: set[int] = set()
        #: Answers of a search before this one count for nothing.
        self._search = 0
        hints.menu.wished.connect(self._on_wished)
        hints.popover.find_wanted.connect(self._on_card_find_wanted)
        strip.used.connect(self._on_used)
        strip.skipped.connect(self._on_skipped)
        strip.open_wanted.connect(self._on_open_wanted)
        strip.sure_used.connect(self._on_sure_used)
        strip.all_used.connect(self._on_all_used)
        strip.stop_wanted.connect(self._on_stop_wanted)
        strip.close_wanted.connect(self.hide)

    @property
    def is_open(self) -> bool:
        """Whether the strip is shown."""
        return not self._strip.isHidden()

    @Slot(int)
    def find(self, number: int) -> None:
        """Look for the like of a hint."""
        self._hints.chooser.hold()
        self._photo_controller.settle()
        session = self._photo_controller.session
        subject = self._photo_controller.subject_with(session.edits)
        if subject is None or session.photo is None or number >= len(session.edits.hints):
            return
        self._begin(session.edits.hints[number], marks_of(session.edits, session.photo)[number])
        here = session.photo.key
        others = (path for path in dict.fromkeys(self._others()) if path != here)
        self._photos = tuple(others)[:_MOST_PHOTOS]
        if not self._photos:
            self._tell(self.tr("No other photos are open: open those of the same series"))
            return
        self._tell_progress()
        work = self._worker.with_engine(alike_jobs.ask_about_open(subject))
        search = self._search
        failed = partial(self._on_not_asked, search)
        self._asker.ask(work, partial(self._on_asked, search), failed)

    @Slot()
    def hide(self) -> None:
        """Close the strip, and look at no more photos."""
        self._stop()
        self._strip.setVisible(False)
        self._strip.show_tiles(())
        self._found.clear()

    def leave(self) -> bool:
        """Close the strip, as Escape does; False where it is not open."""
        if not self.is_open:
            return False
        self.hide()
        return True

    def close(self) -> None:
        """Ask for nothing more."""
        self._asker.close()

    def _begin(self, hint: Hint, mark: Mark) -> None:
        self._stop()
        self._hint, self._mark = hint, mark
        self._found.clear()
        self._used.clear()
        self._looked = self._not_read = 0
        self._strip.show_sought(mark.colour)
        self._strip.setVisible(True)

    def _stop(self) -> None:
        self._search += 1
        self._asker.forget()

    def _on_asked(self, search: int, asked: Asked) -> None:
        hint = self._hint
        if search != self._search or hint is None:
            return
        if not asked.can_compare:
            self._stop()
            self._tell(self.tr("This model cannot tell what is alike; Natural can"))
            return
        edits = self._photo_controller.keeper.edits
        for photo in self._photos:
            work = self._worker.with_engine(alike_jobs.look_into(asked, hint, photo, edits))
            failed = partial(self._on_not_looked, search)
            self._asker.ask(work, partial(self._on_looked, search), failed)

    def _on_not_asked(self, search: int, error: AutochromeError) -> None:
        if search == self._search:
            self._tell(error_words(error))

    def _on_looked(self, search: int, places: tuple[FoundPlace, ...]) -> None:
        if search == self._search:
            self._looked += 1
            self._found.extend(places)
            if places:  # all tiles are made anew for it
                self._show()
            self._tell_progress()

    def _on_not_looked(self, search: int, error: AutochromeError) -> None:
        # What is wrong with a photo is told when it is opened.
        if search == self._search:
            self._looked += 1
            self._not_read += 1
            self._tell_progress()

    # What is shown.

    def _show(self) -> None:
        mark = self._mark
        if mark is None:
            return
        self._strip.show_tiles(
            [
                FoundTile(
                    number,
                    found.photo.name,
                    found.picture,
                    replace(mark, places=(found.place,), radius=0.0, is_quiet=False),
                    found.is_sure,
                    number in self._used,
                )
                for number, found in sorted(self._left(), key=lambda one: not one[1].is_sure)
            ]
        )

    def _left(self) -> list[tuple[int, FoundPlace]]:
        return [(number, one) for number, one in enumerate(self._found) if one is not None]

    def _tell(self, note: str, *, is_looking: bool = False) -> None:
        self._strip.show_note(note, is_looking=is_looking)

    def _tell_progress(self) -> None:
        count, at = len(self._photos), self._looked + 1
        if self._looked < count:
            note = self.tr("Looking at photo {at} of {count}").format(at=at, count=count)
            self._tell(note, is_looking=True)
        else:
            self._tell(self._outcome())

    def _outcome(self) -> str:
        found = [one for one in self._found if one is not None]
        if not self._found:
            told = self.tr("Nothing like it in %Ln photos", "", self._looked)
        else:
            told = self.tr("%Ln places", "", len(found))
        if self._not_read:
            told += " · " + self.tr("%Ln photos could not be read", "", self._not_read)
        return told

    # What the hand does.

    @Slot(object, object, object)
    def _on_wished(self, wish: Wish, number: int | None, place: object) -> None:
        if wish is Wish.FIND and number is not None:
            self.find(number)

    @Slot()
    def _on_card_find_wanted(self) -> None:
        if self._hints.chooser.number is not None:
            self.find(self._hints.chooser.number)

    @Slot()
    def _on_stop_wanted(self) -> None:
        self._stop()
        self._tell(self._outcome())

    @Slot(int)
    def _on_open_wanted(self, number: int) -> None:
        found = self._found[number]
        if found is not None:
            self.open_wanted.emit(found.photo)

    @Slot(int)
    def _on_skipped(self, number: int) -> None:
        self._found[number] = None
        self._show()
        if self._looked >= len(self._photos):
            self._tell(self._outcome())

    @Slot(int)
    def _on_used(self, number: int) -> None:
        self._use([number])

    @Slot()
    def _on_sure_used(self) -> None:
        self._use([number for number, found in self._left() if found.is_sure])

    @Slot()
    def _on_all_used(self) -> None:
        self._use([number for number, _ in self._left()])

    def _use(self, numbers: Sequence[int]) -> None:
        """Give photos the hints that are proposed, each photo all of its own in one step."""
        of_photo: dict[Path, list[Hint]] = {}
        for number in numbers:
            found = self._found[number]
            if found is not None and number not in self._used:
                of_photo.setdefault(found.photo, []).append(found.hint)
        for photo, hints in of_photo.items():
            self._all_edits.change((photo,), partial(_with_hints, fresh=tuple(hints)))
        self._used.update(numbers)
        self._show()


def _with_hints(edits: Edits, *, fresh: tuple[Hint, ...]) -> Edits:
    return replace(edits, hints=joined(edits.hints, fresh))
