"""Keeps the colour that is shown up with the edits: a preview at once, a sharp one at rest."""

from collections.abc import Collection
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from core.base.errors import AutochromeError
from desktop.photo import photo_jobs
from desktop.photo.mixed_edits import colours_of
from desktop.photo.photo_jobs import Coloured
from desktop.photo.session import Edits, OpenPhoto, Session, Subject
from desktop.pictures.pyramid import Pixels, Pyramid
from desktop.pictures.view_state import ViewState, zoom_of
from desktop.work.workers import EngineWorker, LatestWins

if TYPE_CHECKING:
    from core.model.prediction import Prediction

#: The sharp picture is made once nothing has changed for this long.
_PAUSE_MS: Final = 160


class ShownColour(QObject):
    """Asks for the colour of the open photo, and takes it back; what is stale is dropped.

    Args:
        session: what is open at first.
        live: where the preview is made.
        asker: of that worker; it opens photos, too.
        sharp: where the sharp picture is made.

    Attributes:
        shown: the colour that is shown; None until it is known.

    Signals:
        coloured: the `Pyramid` of the colour, each time a better one is there.
        settled_down: the photo is in colour, and there is time to think of the next one.
        failed: an `AutochromeError`; the photo that is open still has no such colour.
        sharp_failed: an `AutochromeError`; what is shown is not as sharp as it could be.
    """

    coloured = Signal(object)
    settled_down = Signal()
    failed = Signal(object)
    sharp_failed = Signal(object)

    def __init__(
        self, session: Session, *, live: EngineWorker, asker: LatestWins, sharp: EngineWorker
    ) -> None:
        super().__init__()
        self.shown: Coloured | None = None
        self._session = session
        #: By model, and whether they were asked for hints.
        self._answers: dict[tuple[str, bool], Prediction] = {}
        self._zoom = 1.0
        self._threads = 1
        self._is_resting = False
        self._live_worker, self._sharp_worker = live, sharp
        self._live, self._sharp = asker, LatestWins(sharp)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._on_pause)

    @property
    def picture(self) -> Pyramid | None:
        """The colour that is shown; None until it is known."""
        return None if self.shown is None else self.shown.picture

    @property
    def is_current(self) -> bool:
        """Whether the colour that is shown is that of the edits in force."""
        return self.shown is not None and self._has_colours_of(self.shown.edits)

    def subject_with(self, edits: Edits) -> Subject | None:
        """Give the open photo with other edits, to be coloured; None if it cannot be."""
        session = self._session
        if session.photo is None or not session.can_be_coloured:
            return None
        is_held_so = edits.turn == session.photo.turn
        known = self._answers.get((edits.model, bool(edits.hints))) if is_held_so else None
        return Subject(session.photo, edits, known, self._threads)

    # What there is to know.

    def follow(self, session: Session) -> None:
        """Take what is open now and how it is to look; nothing is asked for."""
        self._session = session

    def use_threads(self, count: int) -> None:
        """Make pictures with so many threads from now on."""
        self._threads = count

    def know_answer(self, photo: OpenPhoto, model: str, prediction: "Prediction") -> None:
        """Take what a model answers when asked for hints, before there are any."""
        if photo is self._session.photo:
            self._answers[model, True] = prediction

    def forget(self) -> None:
        """Forget what is shown, and all answers: they were about another picture."""
        self._answers.clear()
        self.shown = None

    def forget_models(self, models: Collection[str]) -> None:
        """Forget what these models answered, and what is shown if it is by one of them."""
        for key in [key for key in self._answers if key[0] in models]:
            del self._answers[key]
        if self._session.edits.model in models:
            self.shown = None

    def see(self, state: ViewState) -> None:
        """Note how large the photo is shown; a sharper picture follows if it is needed."""
        self._zoom = zoom_of(state)
        if self._session.photo is not None:
            self._pause.start()

    def rest(self, is_resting: bool) -> None:
        """Let go of the sharp picture, and make none, while nothing is seen of the colour."""
        if is_resting is self._is_resting:
            return
        self._is_resting = is_resting
        photo, shown = self._session.photo, self.shown
        if photo is None or shown is None:
            return
        if is_resting:
            picture = shown.picture.reduced_to(photo.preview.shape[1])
            self.shown = replace(shown, picture=picture)
            self.coloured.emit(picture)
        else:
            self._pause.start()

    # What is asked for.

    def warm_up(self, model: str) -> None:
        """Load the engine and a model before they are needed, unless a photo has come already."""
        if not self._live.is_busy:
            work = self._live_worker.with_engine(photo_jobs.warm_up(model))
            self._live.ask(work, lambda nothing: None, partial(self._on_not_coloured, None))

    def ask(self) -> None:
        """Ask for the colour as the edits say."""
        subject = self.subject_with(self._session.edits)
        if subject is not None:
            job = photo_jobs.colour_for_screen(subject, subject.photo.preview)
            failed = partial(self._on_not_coloured, subject.photo)
            self._live.ask(self._live_worker.with_engine(job), self._on_coloured, failed)
            self._pause.start()

    def close(self) -> None:
        """Begin nothing more, and drop what still comes back."""
        self._pause.stop()
        self._sharp.close()

    @Slot()
    def _on_pause(self) -> None:
        if self._live.is_busy:  # the sharp picture is of the same answer, which may take seconds
            self._pause.start()
            return
        subject = self.subject_with(self._session.edits)
        if subject is not None and subject.photo.turn != subject.edits.turn:
            return  # it is being turned, and coloured then
        plane = None
        if subject is not None and not self._is_resting:
            plane = subject.photo.plane_for(self._zoom)
        if subject is None or plane is None or self._is_sharp_enough(subject, plane):
            self.settled_down.emit()
        else:
            job = photo_jobs.colour_for_screen(subject, plane)
            work = self._sharp_worker.with_engine(job)
            self._sharp.ask(work, self._on_sharp, self.sharp_failed.emit)

    def _is_sharp_enough(self, subject: Subject, plane: Pixels) -> bool:
        shown = self.shown
        if shown is None or colours_of(shown.edits) != colours_of(subject.edits):
            return False
        return bool(shown.picture.levels[0].image.width() >= plane.shape[1])

    def _has_colours_of(self, edits: Edits) -> bool:
        return colours_of(edits) == colours_of(self._session.edits)

    # What comes back.

    def _on_not_coloured(self, photo: OpenPhoto | None, error: AutochromeError) -> None:
        if photo is self._session.photo:
            self.failed.emit(error)

    def _on_sharp(self, coloured: Coloured) -> None:
        self._on_coloured(coloured)
        self.settled_down.emit()

    def _on_coloured(self, coloured: Coloured) -> None:
        photo, shown = self._session.photo, self.shown
        if photo is None or coloured.photo != photo.number:
            return
        self._answers[coloured.edits.model, bool(coloured.edits.hints)] = coloured.prediction
        if shown is not None and self._has_colours_of(shown.edits):
            # What is shown is current: only a sharper picture of the same is better.
            is_same = self._has_colours_of(coloured.edits)
            if not is_same or coloured.picture.scale <= shown.picture.scale:
                return
        if self._is_resting:  # it was asked for before
            reduced = coloured.picture.reduced_to(photo.preview.shape[1])
            coloured = replace(coloured, picture=reduced)
        self.shown = coloured
        self.coloured.emit(coloured.picture)
