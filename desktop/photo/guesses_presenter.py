"""Offers other guesses for the open photo: four colourings, one of which a click takes."""

from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import Signal, Slot

from core.base.errors import AutochromeError
from desktop.photo import guess_jobs, photo_jobs
from desktop.photo.adjust_panel import AdjustPanel
from desktop.photo.candidates_presenter import CandidatesPresenter
from desktop.photo.guess_jobs import Option, Options
from desktop.photo.halves.choices import ByGuess, Choice
from desktop.photo.photo_controller import PhotoController
from desktop.photo.photo_jobs import Coloured
from desktop.photo.session import Edits
from desktop.photo.viewer.candidate_strip import Candidate
from desktop.photo.viewer.strip_head import StripWords
from desktop.photo.viewer.viewer import Viewer
from desktop.pictures.pyramid import Pyramid
from desktop.ui.commands import Do
from desktop.work.workers import EngineWorker, LatestWins, ignored

#: Tiles that are shown while guesses are looked for: as many as there mostly are.
_EXPECTED: Final = 4
#: Shares from which on a tip speaks of most, and of half.
_MOST: Final = 0.62
_HALF: Final = 0.42
#: So small a share stands for none.
_LEAST: Final = 0.02


class GuessesPresenter(CandidatesPresenter):
    """Connects the candidate strip with the open photo; what is pointed at is seen at once.

    Args:
        photo_controller: the open photo.
        viewer: holds strip and canvas.
        adjust: holds the button.
        finder: finds guesses, which takes half a second.
        live: colours the photo by the one that is pointed at.

    Signals:
        failed: an `AutochromeError`.
    """

    failed = Signal(object)

    def __init__(
        self,
        photo_controller: PhotoController,
        viewer: Viewer,
        adjust: AdjustPanel,
        finder: EngineWorker,
        live: EngineWorker,
    ) -> None:
        super().__init__(photo_controller, viewer.candidates, finder, Do.GUESS)
        self._canvas = viewer.canvas
        self._finder = LatestWins(finder)
        self._live, self._seer = live, LatestWins(live)
        self._options: tuple[Option, ...] = ()
        self._asked_for: tuple[int, Edits] | None = None
        self._pointed: Option | None = None
        self._peeked: Pyramid | None = None
        adjust.guess_wanted.connect(self.toggle)
        self.shown.connect(adjust.guess.show_open)
        self.shown.connect(self._on_shown)
        viewer.candidates.pointed_at.connect(self._on_pointed_at)
        photo_controller.coloured.connect(self._on_coloured)
        photo_controller.settled_down.connect(self._look)

    def close(self) -> None:
        """Ask for nothing more."""
        super().close()
        self._finder.close()
        self._seer.close()

    def _begin(self) -> None:
        self._options, self._asked_for = (), None
        self._end_peek()
        note = self.tr("Looking for colourings that are likely, too…")
        self._strip.show_words(StripWords(self.tr("Other guesses"), note))
        self._strip.show_candidates([Candidate(str(n), "", "") for n in range(_EXPECTED)])
        self._look()

    @Slot()
    def _look(self) -> None:
        """Look for guesses where they are others now; what a hand moves has come to rest."""
        session = self._photo_controller.session
        photo, edits = session.photo, session.edits
        if not self.is_open or photo is None or photo.turn != edits.turn:
            return
        asked_for = photo.number, replace(edits, hints=guess_jobs.with_guess(edits.hints, ()))
        subject = self._photo_controller.subject_with(edits)
        if asked_for != self._asked_for and subject is not None:
            self._asked_for = asked_for
            work = self._worker.with_engine(guess_jobs.find_guesses(subject))
            self._finder.ask(work, self._on_found, self._on_not_found)

    def _follow(self) -> None:
        guess = {hint for hint in self._photo_controller.session.edits.hints if hint.is_of_guess}
        present = (n for n, option in enumerate(self._options) if {*option.hints} == guess)
        number = next(present, None)
        self._strip.show_present("" if number is None else str(number))
        if self._options:
            self._strip.show_words(StripWords(self.tr("Other guesses"), self._note(number)))

    def _note(self, present: int | None) -> str:
        """Say what can be done, or what came of it: a guess sets the colours of places."""
        if len(self._options) < 2:
            return self.tr("The model is sure of this photo: it knows no other that is likely")
        count = 0 if present is None else len(self._options[present].hints)
        if count:
            return self.tr("It sets the colours of %Ln places: change or remove each", "", count)
        return self.tr("Point at one to see it, click to take it")

    def _on_found(self, found: Options) -> None:
        session = self._photo_controller.session
        if not self.is_open or found.photo is not session.photo:
            return
        if found.edits.turn != session.edits.turn:
            return
        self._photo_controller.know_answer(found.photo, found.edits.model, found.prediction)
        self._end_peek()
        self._options = found.options
        candidates = [self._candidate(*numbered) for numbered in enumerate(found.options)]
        self._strip.show_candidates(candidates)
        for candidate, option in zip(candidates, found.options, strict=True):
            self._strip.show_picture(candidate.id, option.picture)
        self._follow()

    def _candidate(self, number: int, option: Option) -> Candidate:
        # The order says which is likelier: a word beside the first would be one against it.
        if option.likely is None:
            tip = self.tr("This is what you took before the photo was turned or changed")
            return Candidate(str(number), self.tr("Taken before"), tip)
        name = (
            self.tr("Guess {number}").format(number=number + 1) if number else self.tr("Automatic")
        )
        return Candidate(str(number), name, self._tip(option.likely))

    def _tip(self, share: float) -> str:
        if share >= _MOST:
            return self.tr("Most colourings that the model holds possible are closest to this one")
        if share >= _HALF:
            return self.tr(
                "About half of the colourings that the model holds possible are closest to this one"
            )
        return self.tr(
            "About one in {count} of the colourings that the model holds possible is closest to it"
        ).format(count=round(1 / max(share, _LEAST)))

    @Slot(object)
    def _on_not_found(self, error: AutochromeError) -> None:
        if self.is_open:
            self.hide()
            self.failed.emit(error)

    def _take(self, candidate: str) -> None:
        option = self._option(candidate)
        if option is None:
            return
        if self._photo_controller.session.photo is not None:
            self._pointed = None  # the colour that follows shows what was taken
            self._photo_controller.change_edits(
                lambda edits: replace(
                    edits, hints=guess_jobs.with_guess(edits.hints, option.hints)
                ),
            )

    def _choice(self, candidate: str) -> Choice | None:
        option = self._option(candidate)
        if option is None:
            return None
        name = self._candidate(self._options.index(option), option).name
        return ByGuess(option.hints, name)

    def _option(self, candidate: str | None) -> Option | None:
        number = -1 if candidate is None else int(candidate)
        return self._options[number] if 0 <= number < len(self._options) else None

    # What is pointed at.

    @Slot(object)
    def _on_pointed_at(self, candidate: str | None) -> None:
        option = self._option(candidate) if self.is_open else None
        if option is None:
            self._end_peek()
            return
        controller = self._photo_controller
        edits = controller.session.edits
        hints = guess_jobs.with_guess(edits.hints, option.hints)
        subject = controller.subject_with(replace(edits, hints=hints))
        if subject is None or hints == edits.hints:
            self._end_peek()
            return
        self._pointed = option
        job = photo_jobs.colour_for_screen(subject, subject.photo.preview)
        seen = partial(self._on_seen, option)
        self._seer.ask(self._live.with_engine(job), seen, ignored)

    def _on_seen(self, option: Option, coloured: Coloured) -> None:
        photo = self._photo_controller.session.photo
        if option is self._pointed and photo is not None and photo.number == coloured.photo:
            self._peeked = coloured.picture
            self._show(coloured.picture)

    @Slot()
    def _on_coloured(self) -> None:
        if self._pointed is None:
            self._peeked = None
        elif self._peeked is not None:
            self._show(self._peeked)

    def _end_peek(self) -> None:
        self._seer.forget()
        self._pointed = None
        if self._peeked is not None:
            self._peeked = None
            self._show(self._photo_controller.colour)

    def _show(self, colour: Pyramid | None) -> None:
        pictures = self._canvas.pictures
        if pictures is not None:
            self._canvas.show_pictures(replace(pictures, colour=colour))

    @Slot(bool)
    def _on_shown(self, is_open: bool) -> None:
        if not is_open:
            self._end_peek()
            self._finder.forget()
            self._asked_for = None
