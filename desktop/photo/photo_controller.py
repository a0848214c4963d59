"""The one open photo: opens it, keeps its colour up with the edits, saves it.

It stands between the widgets, which know nothing of threads, and the workers, which know nothing
of widgets. What comes back about another photo, or about edits long replaced, is dropped here.
"""

import itertools
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from core.base.errors import AutochromeError
from core.colorize.export_options import ExportOptions
from core.colour.colour_settings import ColourSettings
from core.model.contract import InputSpec, OutputSpec
from core.model.shelf import Installed
from desktop.photo import photo_jobs
from desktop.photo import session as sessions
from desktop.photo.edits_keeper import Changed, EditsKeeper
from desktop.photo.left_photos import LeftPhotos
from desktop.photo.pasted_pictures import PastedPictures
from desktop.photo.photo_changes import PhotoState
from desktop.photo.photo_jobs import Coloured, Saved
from desktop.photo.possible import NOTHING, Possible, possible
from desktop.photo.read_ahead import ReadAhead
from desktop.photo.result_writer import ResultWriter
from desktop.photo.session import Edits, OpenPhoto, Session, Subject
from desktop.photo.turner import Turner
from desktop.photo.turns import Turn
from desktop.pictures.pyramid import Pixels, Pyramid
from desktop.pictures.view_state import ViewState, zoom_of
from desktop.work.workers import EngineWorker, LatestWins, Work, Worker

if TYPE_CHECKING:
    from core.colorize.hints import Hint
    from core.model.prediction import Prediction

#: The sharp picture is made once nothing has changed for this long.
_PAUSE_MS: Final = 160


class PhotoController(QObject):
    """Holds the `Session` and keeps what is shown up with it.

    Attributes:
        keeper: keeps the edits of photos.
        left: the photos that were open before.

    Signals:
        opening: name of the photo that is being opened.
        opened: another photo is open.
        turned: the open photo is held in another way.
        coloured: the `Pyramid` of its colour, each time a better one is there.
        settled_down: the photo is in colour, and there is time to think of the next one.
        changed: the `PhotoChanges`: what about the photo is another than before.
        failed: an `AutochromeError`; what was open still is.
        refused: a `FolderNotWritable`; the result can be saved elsewhere.
        saved: a `Saved`.
        copied: a `Copied`.
    """

    opening = Signal(str)
    opened = Signal()
    turned = Signal()
    coloured = Signal(object)
    settled_down = Signal()
    changed = Signal(object)
    failed = Signal(object)
    refused = Signal(object)
    saved = Signal(object)
    copied = Signal(object)

    def __init__(
        self,
        models: Sequence[Installed],
        *,
        live: EngineWorker,
        sharp: EngineWorker,
        ahead: Worker,
        jobs: EngineWorker,
        keeper: EditsKeeper,
    ) -> None:
        super().__init__()
        self.keeper = keeper
        keeper.know_models(models)
        self._default = models[0].package.card.id if models else ""
        self._models = _natures(models)
        self._session = sessions.begun(self._default)
        #: What is kept of the open photo, and whether it is coloured anew.
        self._kept = (self._session.edits, False)
        self._numbers = itertools.count(1)
        self._awaited = 0
        self._given_up = threading.Event()
        self._pending: tuple[Edits | None, Path | None] = (None, None)
        #: By model, and whether they were asked for hints.
        self._answers: dict[tuple[str, bool], Prediction] = {}
        self._shown: Coloured | None = None
        self.left = LeftPhotos()
        self._pasted = PastedPictures()
        self._zoom = 1.0
        self._threads = 1
        self._live_worker, self._sharp_worker = live, sharp
        self._live, self._sharp = LatestWins(live), LatestWins(sharp)
        self._ahead = ReadAhead(ahead, keeper.edits)
        results = self._results = ResultWriter(jobs)
        results.changed.connect(self._on_results_changed)
        results.saved.connect(self._on_saved)
        results.copied.connect(self.copied)
        results.refused.connect(self.refused)
        results.failed.connect(self.failed)
        self._told = PhotoState(self._session, NOTHING)
        self._turner = Turner(self._live, self._numbers)
        self._turner.turned.connect(self._on_turned)
        self._turner.failed.connect(self.failed)
        keeper.changed.connect(self._on_edits_changed)
        keeper.changing.connect(self._on_edits_changing)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._on_pause)
        self._tell()

    @property
    def session(self) -> Session:
        """What is open and how it is to look."""
        return self._session

    @property
    def possible(self) -> Possible:
        """What can be done with it now."""
        return self._told.possible

    def warm_up(self) -> None:
        """Load the engine and the model before they are needed, unless a photo has come already."""
        if self._default and not self._live.is_busy:
            work = self._live_worker.with_engine(photo_jobs.warm_up(self._default))
            self._live.ask(work, lambda nothing: None, partial(self._on_not_coloured, None))

    @property
    def is_writing(self) -> bool:
        """Whether a result is being saved or copied."""
        return self._results.is_busy

    @property
    def is_saving(self) -> bool:
        """Whether a result of the open photo is being saved."""
        photo = self._session.photo
        return photo is not None and self._results.is_saving(photo.key)

    @property
    def unsaved(self) -> tuple[str, ...]:
        """Names of the photos whose changes by hand go with the window, the open one first.

        They are neither kept with the photo, which may have no file, nor does a result show them.
        """
        photo = self._session.photo
        is_open = photo is not None and self._session.has_unsaved_changes
        goes = photo is not None and is_open and not self._is_kept(photo.key)
        return ((photo.name,) if photo is not None and goes else ()) + tuple(
            left.name for key, left in self.left.unsaved.items() if not self._is_kept(key)
        )

    @property
    def colour(self) -> Pyramid | None:
        """The colour of the open photo; None until it is known."""
        return None if self._shown is None else self._shown.picture

    @property
    def is_shown(self) -> bool:
        """Whether the colour that is shown is that of the edits in force."""
        return self._shown is not None and self._shown.edits == self._session.edits

    # What the user wants.

    def open_file(
        self, path: Path, *, edits: Edits | None = None, target: Path | None = None
    ) -> None:
        """Open a photo as it was left, or with what is kept of it.

        Args:
            path: of the photo, or what a picture without a file is found again by.
            edits: how it is to look where nobody has changed it.
            target: where its result goes, if not beside it.
        """
        if (image := self._pasted.image(path)) is not None:
            self._open_pasted(path, image)
            return
        self._pending = (edits, target)
        self._given_up.set()
        prepared = self._ahead.take(path)
        if prepared is not None:
            self._on_opened(prepared)
            return
        number = next(self._numbers)
        self._given_up = threading.Event()
        opener = photo_jobs.opener_of_file(number, path, self._given_up, self.keeper.edits)
        work = self._live_worker.with_reader(opener)
        self._open(number, path.name, work)

    def prepare(self, path: Path) -> None:
        """Read a photo that will probably be opened next."""
        self._ahead.expect(path, next(self._numbers))

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

    def move_hints(self, hints: "tuple[Hint, ...]") -> None:
        """Change what is known of places, as a hand does on its way."""
        self._take(sessions.with_hints(self._session, hints))

    def know_answer(self, photo: OpenPhoto, model: str, prediction: "Prediction") -> None:
        """Take what a model answers when asked for hints, before there are any."""
        if photo is self._session.photo and model in self._models:
            self._answers[model, True] = prediction

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
        self.keeper.know_models(models)
        before, known, in_force = self._default, self._models, self._session.edits.model
        self._default = models[0].package.card.id if models else ""
        self._models = _natures(models)
        replaced = {model for model in known if known[model] != self._models.get(model)}
        for key in [key for key in self._answers if key[0] in replaced]:
            del self._answers[key]
        if in_force in replaced:
            self._shown = None
        session = self._session
        if before in self._models and before != self._default:
            session = sessions.following_default(session, before, self._default)
        session = sessions.with_models(session, self._models, self._default)
        session = sessions.with_usual(session, self._default)
        self._take(session, colour_lost=in_force in replaced, is_by_hand=False)
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
        """Go back to what nobody changed, but for how the photo is held, as a step."""
        self._take(sessions.reset(self._session))

    def turn(self, how: Callable[[Turn], Turn]) -> None:
        """Hold the photo in another way, as a step."""
        if self._session.photo is not None:
            self._take(sessions.with_turn(self._session, how(self._session.edits.turn)))

    def change_edits(self, change: Callable[[Edits], Edits]) -> None:
        """Change the edits of the open photo, as a step."""
        session = sessions.settled(self._session)
        self._take(sessions.with_edits(session, change(session.edits)))

    @Slot()
    def colour_anew(self) -> None:
        """Colour a photo that is in colour already."""
        self._take(sessions.coloured_anew(self._session))
        self._ask_for_colour()

    def save(self, target: Path, options: ExportOptions) -> None:
        """Write the result as it is now."""
        subject = self._subject()
        if subject is not None:
            self._results.save(subject, target, options)

    @Slot()
    def copy(self) -> None:
        """Make the result as it is now for the clipboard."""
        subject = self._subject()
        if subject is not None:
            self._results.copy(subject)

    @Slot(object)
    def see(self, state: ViewState) -> None:
        """Note how large the photo is shown; a sharper picture follows if it is needed."""
        self._zoom = zoom_of(state)
        if self._session.photo is not None:
            self._pause.start()

    def close(self) -> None:
        """Begin nothing more, and drop what still comes back."""
        self._pause.stop()
        self._live.close()
        self._sharp.close()
        self._ahead.close()
        self._results.close()
        self.keeper.close()

    # What follows from it.

    def _open_pasted(self, key: Path, image: QImage) -> None:
        number = next(self._numbers)
        self._pending = (None, None)
        self._given_up.set()
        self._open(number, key.name, photo_jobs.opener_of_image(number, key.name, image))

    def _open(self, number: int, name: str, work: Work[OpenPhoto]) -> None:
        self._awaited = number
        self._turner.forget()
        self.opening.emit(name)
        self._live.ask(work, self._on_read, partial(self._on_not_read, number))

    def _take(
        self, session: Session, *, colour_lost: bool = False, is_by_hand: bool = True
    ) -> None:
        before, self._session = self._session, session
        self._keep(is_by_hand=is_by_hand)
        if session.photo is not None and session.edits != before.edits:
            self._ask_for_colour()
        self._tell(colour_lost=colour_lost)

    def _keep(self, *, is_by_hand: bool) -> None:
        """Keep what a hand changed with the photo, once it is settled."""
        session = self._session
        now, photo = (session.edits, session.recolour), session.photo
        if session.is_moving or now == self._kept:
            return
        self._kept = now
        if is_by_hand and photo is not None and photo.photo.path is not None:
            self.keeper.keep(photo.photo.path, session.edits, recolour=session.recolour)

    def _is_kept(self, key: Path) -> bool:
        return self._pasted.image(key) is None and self.keeper.is_kept(key)

    def _tell(self, *, colour_lost: bool = False) -> None:
        """Say what is another than it was when this was said last."""
        can = possible(
            self._session,
            models=tuple(self._models),
            guessing=[model for model, nature in self._models.items() if nature[2].has_vividness],
            is_saving=self.is_saving,
        )
        before, self._told = self._told, PhotoState(self._session, can)
        changes = self._told.changes_from(before, colour_lost=colour_lost)
        if changes:
            self.changed.emit(changes)

    def subject_with(self, edits: Edits) -> Subject | None:
        """Give the open photo with other edits, to be coloured elsewhere; None if it cannot be."""
        session = self._session
        if session.photo is None or not session.can_be_coloured:
            return None
        is_held_so = edits.turn == session.photo.turn
        known = self._answers.get((edits.model, bool(edits.hints))) if is_held_so else None
        return Subject(session.photo, edits, known, self._threads)

    def _subject(self) -> Subject | None:
        return self.subject_with(self._session.edits)

    def _ask_for_colour(self) -> None:
        photo, turn = self._session.photo, self._session.edits.turn
        if photo is not None and photo.turn != turn:
            if not self._awaited:
                self._turner.ask(photo, turn)
            return
        subject = self._subject()
        # A photo that is being opened must not be pushed out of the line by the one before it.
        if subject is not None and not self._awaited:
            job = photo_jobs.colour_for_screen(subject, subject.photo.preview)
            failed = partial(self._on_not_coloured, subject.photo)
            self._live.ask(self._live_worker.with_engine(job), self._on_coloured, failed)
            self._pause.start()

    @Slot(object)
    def _on_edits_changing(self, photo: Path) -> None:
        self._ahead.forget(photo)

    @Slot(object)
    def _on_edits_changed(self, changed: Changed) -> None:
        self._ahead.forget(changed.photo)

    @Slot()
    def _on_pause(self) -> None:
        subject = self._subject()
        if subject is not None and subject.photo.turn != subject.edits.turn:
            return  # it is being turned, and coloured then
        plane = None if subject is None else subject.photo.plane_for(self._zoom)
        if subject is None or plane is None or self._is_sharp_enough(subject, plane):
            self.settled_down.emit()
        else:
            job = photo_jobs.colour_for_screen(subject, plane)
            work = self._sharp_worker.with_engine(job)
            self._sharp.ask(work, self._on_sharp, self.failed.emit)

    def _is_sharp_enough(self, subject: Subject, plane: Pixels) -> bool:
        shown = self._shown
        if shown is None or shown.edits != subject.edits:
            return False
        return bool(shown.picture.levels[0].image.width() >= plane.shape[1])

    # What comes back.

    def _on_read(self, photo: OpenPhoto) -> None:
        if photo.number == self._awaited:
            self._on_opened(photo)

    def _on_not_read(self, number: int, error: AutochromeError) -> None:
        # Nobody waits for a photo any more that another one was opened after.
        if number == self._awaited:
            self._awaited = 0
            self.failed.emit(error)
            self._ask_for_colour()

    def _on_not_coloured(self, photo: OpenPhoto | None, error: AutochromeError) -> None:
        if not self._awaited and photo is self._session.photo:
            self.failed.emit(error)

    @Slot(object, object)
    def _on_turned(self, before: OpenPhoto, photo: OpenPhoto) -> None:
        if self._session.photo is not before:
            return
        self._answers.clear()
        self._shown = None
        self._session = replace(self._session, photo=photo)
        self.turned.emit()
        self._tell()
        self._ask_for_colour()

    def _on_sharp(self, coloured: Coloured) -> None:
        self._on_coloured(coloured)
        self.settled_down.emit()

    @Slot()
    def _on_results_changed(self) -> None:
        self._tell()

    @Slot(object)
    def _on_saved(self, saved: Saved) -> None:
        key = saved.photo.key
        self._take(sessions.saved(self._session, saved.photo, saved.edits))
        self.left.on_saved(key, saved.edits)
        self.saved.emit(saved)

    def _on_opened(self, photo: OpenPhoto) -> None:
        self.settle()
        self._awaited = 0
        self._answers.clear()
        self._shown = None
        self.left.keep(self._session)
        edits, target = self._pending
        before = self.left.take_up(photo.key)
        if before is not None:
            session = sessions.taken_up(photo, before, target)
            usual = session.standard.model
            session = sessions.following_default(session, usual, self._default)
        else:
            session = sessions.with_photo(
                self._session, photo, model=self._default, edits=edits, target=target
            )
        session = sessions.with_models(session, self._models, self._default)
        self._session = sessions.with_usual(session, self._default)
        self._kept = (self._session.edits, self._session.recolour)
        self.opened.emit()
        self._tell()
        self._ask_for_colour()

    def _on_coloured(self, coloured: Coloured) -> None:
        photo, shown = self._session.photo, self._shown
        if photo is None or coloured.photo != photo.number:
            return
        self._answers[coloured.edits.model, bool(coloured.edits.hints)] = coloured.prediction
        if shown is not None and shown.edits == self._session.edits:
            # What is shown is current: only a sharper picture of the same is better.
            is_same = coloured.edits == shown.edits
            if not is_same or coloured.picture.scale <= shown.picture.scale:
                return
        self._shown = coloured
        self.coloured.emit(coloured.picture)


def _natures(models: Sequence[Installed]) -> dict[str, tuple[str, InputSpec, OutputSpec]]:
    """Give by id what a model's answers depend on; its name is not part of that."""
    packages = [model.package for model in models]
    return {p.card.id: (p.sha256, p.card.input, p.card.output) for p in packages}
