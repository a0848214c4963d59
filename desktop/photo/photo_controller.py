"""The one open photo: opens it, keeps its colour up with the edits, saves it.

It stands between the widgets, which know nothing of threads, and the workers, which know nothing
of widgets. What comes back about another photo, or about edits long replaced, is dropped here.
"""

import itertools
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from core.base.errors import FolderNotWritable
from core.colorize.export_options import ExportOptions
from core.colour.colour_settings import ColourSettings
from core.model.library import Installed
from desktop.photo import photo_jobs
from desktop.photo import session as sessions
from desktop.photo.pasted_pictures import PastedPictures
from desktop.photo.photo_jobs import Coloured, Copied, Prepared, Saved
from desktop.photo.session import Edits, Left, OpenPhoto, Session, Subject
from desktop.pictures.pyramid import Pixels, Pyramid
from desktop.pictures.view_state import ViewState, zoom_of
from desktop.work.workers import Failure, InOrder, LatestWins, Reply, Work, Worker

if TYPE_CHECKING:
    from core.model.prediction import Prediction

#: The sharp picture is made once nothing has changed for this long.
_PAUSE_MS: Final = 160


class PhotoController(QObject):
    """Holds the `Session` and keeps what is shown up with it.

    Signals:
        opening: name of the photo that is being opened.
        opened: another photo is open.
        coloured: the `Pyramid` of its colour, each time a better one is there.
        settled_down: the photo is in colour, and there is time to think of the next one.
        changed: the session is another one.
        failed: an `AutochromeError`; what was open still is.
        refused: a `FolderNotWritable`; the result can be saved elsewhere.
        saved: a `Saved`.
        copied: a `Copied`.
    """

    opening = Signal(str)
    opened = Signal()
    coloured = Signal(object)
    settled_down = Signal()
    changed = Signal()
    failed = Signal(object)
    refused = Signal(object)
    saved = Signal(object)
    copied = Signal(object)

    def __init__(
        self,
        models: Sequence[Installed],
        *,
        live: Worker,
        sharp: Worker,
        ahead: Worker,
        jobs: Worker,
    ) -> None:
        super().__init__()
        self._default = models[0].package.card.id if models else ""
        self._models = _natures(models)
        self._session = sessions.begun(self._default)
        self._numbers = itertools.count(1)
        self._awaited = 0
        self._open_request = 0
        self._pending: tuple[Edits | None, Path | None] = (None, None)
        self._answers: dict[str, Prediction] = {}
        self._shown: Coloured | None = None
        self._left: dict[Path, Left] = {}
        self._saves: dict[int, Path] = {}
        self._pasted = PastedPictures()
        self._expected: Path | None = None
        self._prepared: Prepared | None = None
        self._zoom = 1.0
        self._threads = 1
        self._live, self._sharp = LatestWins(live), LatestWins(sharp)
        self._ahead, self._jobs = LatestWins(ahead), InOrder(jobs)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._on_pause)
        self._live.answered.connect(self._on_live_answered)
        self._sharp.answered.connect(self._on_sharp_answered)
        self._ahead.answered.connect(self._on_ahead_answered)
        self._jobs.answered.connect(self._on_errand_answered)

    @property
    def session(self) -> Session:
        """What is open and how it is to look."""
        return self._session

    def warm_up(self) -> None:
        """Load the engine and the model before they are needed, unless a photo has come already."""
        if self._default and not self._live.is_busy:
            self._live.ask(photo_jobs.warm_up(self._default))

    @property
    def is_writing(self) -> bool:
        """Whether a result is being saved or copied."""
        return self._jobs.is_busy

    @property
    def is_saving(self) -> bool:
        """Whether a result of the open photo is being saved."""
        photo = self._session.photo
        return photo is not None and photo.key in self._saves.values()

    @property
    def unsaved(self) -> tuple[str, ...]:
        """Names of the photos that a hand changed and no saved result shows, the open one first."""
        session = self._session
        is_open = session.photo is not None and session.has_unsaved_changes
        at_hand = (session.photo.name,) if session.photo is not None and is_open else ()
        return at_hand + tuple(left.name for left in self._left.values() if left.is_unsaved)

    @property
    def colour(self) -> Pyramid | None:
        """The colour of the open photo; None until it is known."""
        return None if self._shown is None else self._shown.picture

    # What the user wants.

    def open_file(
        self, path: Path, *, edits: Edits | None = None, target: Path | None = None
    ) -> None:
        """Open a photo: with the edits it had when it was left, if not told else.

        Args:
            path: of the photo, or what a picture without a file is found again by.
            edits: how it is to look, instead.
            target: where its result goes, if not beside it.
        """
        if (image := self._pasted.image(path)) is not None:
            self._open_pasted(path, image)
            return
        number = next(self._numbers)
        self._pending = (edits, target)
        prepared, self._prepared, self._expected = self._prepared, None, None
        if prepared is not None and prepared.is_still(path):
            self._open_request += 1  # what was being opened is not waited for any more
            self._on_opened(prepared.photo)
            return
        self._open(number, path.name, photo_jobs.opener_of_file(number, path))

    def prepare(self, path: Path) -> None:
        """Read a photo that will probably be opened next."""
        # Asked at every pause: one that cannot be prepared must not be read again each time.
        if path != self._expected:
            self._expected, self._prepared = path, None
            self._ahead.ask(photo_jobs.prepare(next(self._numbers), path))

    def open_image(self, image: QImage) -> None:
        """Open a picture without a file, and keep it."""
        self._open_pasted(self._pasted.add(image), image)

    def pasted_image(self, key: Path) -> QImage | None:
        """Give a picture without a file, as it was pasted; None for the path of a file."""
        return self._pasted.image(key)

    @Slot(object)
    def move_colour(self, colour: ColourSettings) -> None:
        """Change the colour, as a slider does on its way."""
        self._take(sessions.with_colour(self._session, colour))

    @Slot()
    def settle(self) -> None:
        """Make a step of what moved."""
        self._take(sessions.settled(self._session))

    @Slot(str)
    def choose_model(self, model: str) -> None:
        """Colour with another model."""
        self._take(sessions.with_model(self._session, model))

    def use_threads(self, count: int) -> None:
        """Make pictures with so many threads from now on."""
        self._threads = count

    def know_models(self, models: Sequence[Installed]) -> None:
        """Go on with other models than so far, the default first.

        Whoever coloured with the default goes on with the new one, as a step; a model that is
        gone gives way to it.
        """
        before, known, in_force = self._default, self._models, self._session.edits.model
        self._default = models[0].package.card.id if models else ""
        self._models = _natures(models)
        replaced = {model for model in known if known[model] != self._models.get(model)}
        for model in replaced & set(self._answers):
            del self._answers[model]
        if in_force in replaced:
            self._shown = None
        session = self._session
        if before in self._models and before != self._default:
            session = sessions.following_default(session, before, self._default)
        self._take(sessions.with_models(session, self._models, self._default))
        if in_force in replaced:
            self._ask_for_colour()

    @Slot()
    def undo(self) -> None:
        """Take the last step back."""
        self._take(sessions.undone(self._session))

    @Slot()
    def redo(self) -> None:
        """Take the last undone step again."""
        self._take(sessions.redone(self._session))

    @Slot()
    def reset(self) -> None:
        """Go back to standard colour, as a step."""
        moved = sessions.with_colour(self._session, ColourSettings())
        self._take(sessions.settled(moved))

    @Slot()
    def colour_anew(self) -> None:
        """Colour a photo that is in colour already."""
        self._take(sessions.coloured_anew(self._session))
        self._ask_for_colour()

    def save(self, target: Path, options: ExportOptions) -> None:
        """Write the result as it is now."""
        subject = self._subject()
        if subject is not None:
            request = self._jobs.ask(photo_jobs.save(subject, target, options))
            self._saves[request] = subject.photo.key
            self.changed.emit()

    @Slot()
    def copy(self) -> None:
        """Make the result as it is now for the clipboard."""
        subject = self._subject()
        if subject is not None:
            self._jobs.ask(photo_jobs.copy(subject))

    @Slot(object)
    def see(self, state: ViewState) -> None:
        """Note how large the photo is shown; a sharper picture follows if it is needed."""
        self._zoom = zoom_of(state)
        if self._session.photo is not None:
            self._pause.start()

    def close(self) -> None:
        """Begin nothing more, and drop what still comes back."""
        self._pause.stop()
        for asker, slot in (
            (self._live, self._on_live_answered),
            (self._sharp, self._on_sharp_answered),
            (self._ahead, self._on_ahead_answered),
            (self._jobs, self._on_errand_answered),
        ):
            asker.forget()
            asker.answered.disconnect(slot)

    # What follows from it.

    def _open_pasted(self, key: Path, image: QImage) -> None:
        number = next(self._numbers)
        self._pending = (None, None)
        self._open(number, key.name, photo_jobs.opener_of_image(number, key.name, image))

    def _open(self, number: int, name: str, work: Work) -> None:
        self._awaited = number
        self.opening.emit(name)
        self._open_request = self._live.ask(work)

    def _take(self, session: Session) -> None:
        before, self._session = self._session, session
        if session.photo is not None and session.edits != before.edits:
            self._ask_for_colour()
        self.changed.emit()

    def subject_with(self, edits: Edits) -> Subject | None:
        """Give the open photo with other edits, to be coloured elsewhere; None if it cannot be."""
        session = self._session
        if session.photo is None or not session.can_be_coloured:
            return None
        known = self._answers.get(edits.model)
        return Subject(session.photo, edits, known, self._threads)

    def _subject(self) -> Subject | None:
        return self.subject_with(self._session.edits)

    def _ask_for_colour(self) -> None:
        subject = self._subject()
        # A photo that is being opened must not be pushed out of the line by the one before it.
        if subject is not None and not self._awaited:
            self._live.ask(photo_jobs.colour_for_screen(subject, subject.photo.preview))
            self._pause.start()

    @Slot()
    def _on_pause(self) -> None:
        subject = self._subject()
        plane = None if subject is None else _plane_for(subject.photo, self._zoom)
        if subject is None or plane is None or self._is_sharp_enough(subject, plane):
            self.settled_down.emit()
        else:
            self._sharp.ask(photo_jobs.colour_for_screen(subject, plane))

    def _is_sharp_enough(self, subject: Subject, plane: Pixels) -> bool:
        shown = self._shown
        if shown is None or shown.edits != subject.edits:
            return False
        return bool(shown.picture.levels[0].image.width() >= plane.shape[1])

    # What comes back.

    @Slot(object)
    def _on_live_answered(self, outcome: Reply | Failure) -> None:
        if isinstance(outcome, Reply):
            match outcome.result:
                case OpenPhoto() as photo if photo.number == self._awaited:
                    self._on_opened(photo)
                case Coloured() as coloured:
                    self._on_coloured(coloured)
        elif outcome.id >= self._open_request:
            # Nobody waits for a photo any more that another one was opened after.
            self._awaited = 0
            self.failed.emit(outcome.error)
            if outcome.id == self._open_request:
                self._ask_for_colour()

    @Slot(object)
    def _on_sharp_answered(self, outcome: Reply | Failure) -> None:
        if isinstance(outcome, Failure):
            self.failed.emit(outcome.error)
        elif isinstance(outcome.result, Coloured):
            self._on_coloured(outcome.result)
            self.settled_down.emit()

    @Slot(object)
    def _on_ahead_answered(self, outcome: Reply | Failure) -> None:
        # What is wrong with a photo is told when it is opened.
        prepared = outcome.result if isinstance(outcome, Reply) else None
        if isinstance(prepared, Prepared) and prepared.path == self._expected:
            self._prepared = prepared

    @Slot(object)
    def _on_errand_answered(self, outcome: Reply | Failure) -> None:
        was_saved = self._saves.pop(outcome.id, None) is not None
        if isinstance(outcome, Failure):
            is_refused = was_saved and isinstance(outcome.error, FolderNotWritable)
            (self.refused if is_refused else self.failed).emit(outcome.error)
            self.changed.emit()
            return
        match outcome.result:
            case Saved() as saved:
                self._take(sessions.saved(self._session, saved.photo, saved.edits))
                key = saved.photo.key
                if key in self._left:
                    self._left[key] = sessions.saved_meanwhile(self._left[key], saved.edits)
                self.saved.emit(saved)
            case Copied() as copied:
                self.copied.emit(copied)

    def _on_opened(self, photo: OpenPhoto) -> None:
        self._awaited = 0
        self._answers.clear()
        self._shown = None
        self._leave()
        edits, target = self._pending
        before = self._left.pop(photo.key, None)
        if before is not None and edits is None:
            session = sessions.taken_up(photo, before)
        else:
            session = sessions.with_photo(self._session, photo, edits, target)
        self._session = sessions.with_models(session, self._models, self._default)
        self.opened.emit()
        self.changed.emit()
        self._ask_for_colour()

    def _leave(self) -> None:
        """Keep the edits of the open photo; the pixels go."""
        photo, left = self._session.photo, sessions.left(self._session)
        if photo is not None and left is not None:
            self._left[photo.key] = left

    def _on_coloured(self, coloured: Coloured) -> None:
        photo, shown = self._session.photo, self._shown
        if photo is None or coloured.photo != photo.number:
            return
        self._answers[coloured.edits.model] = coloured.prediction
        if shown is not None and shown.edits == self._session.edits:
            # What is shown is current: only a sharper picture of the same is better.
            is_same = coloured.edits == shown.edits
            if not is_same or coloured.picture.scale <= shown.picture.scale:
                return
        self._shown = coloured
        self.coloured.emit(coloured.picture)


def _natures(models: Sequence[Installed]) -> dict[str, object]:
    """Give by id what a model's answers depend on; its name is not part of that."""
    packages = [model.package for model in models]
    return {p.card.id: (p.sha256, p.card.input, p.card.output) for p in packages}


def _plane_for(photo: OpenPhoto, zoom: float) -> "Pixels | None":
    """Give the plane that has a pixel for each device px; None where the preview does."""
    needed = photo.original.photo.width * min(zoom, 1.0)
    if photo.preview.shape[1] >= needed * 0.98:
        return None
    fine_enough = [plane for plane in photo.planes if plane.shape[1] >= needed - 1]
    return fine_enough[-1] if fine_enough else photo.planes[0]
