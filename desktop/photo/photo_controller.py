"""The one open photo: opens it, keeps its colour up with the edits, saves it.

It stands between the widgets, which know nothing of threads, and the workers, which know nothing
of widgets. Others ask the workers for it, and drop what comes back about another photo, or about
edits long replaced: `PhotoOpener`, `ShownColour`, `Turner` and `ResultWriter`.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from core.base.errors import AutochromeError
from core.base.paths import from_root
from core.colorize.export_options import ExportOptions
from core.colour.colour_settings import ColourSettings
from core.model.shelf import Installed
from desktop.photo import session as sessions
from desktop.photo.edits_keeper import EditsKeeper
from desktop.photo.keeping import Keeping
from desktop.photo.known_models import known_models
from desktop.photo.left_photos import LeftPhotos
from desktop.photo.pasted_pictures import PastedPictures
from desktop.photo.photo_changes import PhotoState
from desktop.photo.photo_jobs import Saved
from desktop.photo.photo_opener import PhotoOpener
from desktop.photo.possible import NOTHING, Possible, possible
from desktop.photo.result_writer import ResultWriter
from desktop.photo.session import Edits, OpenPhoto, Session, Snapshot, Subject
from desktop.photo.shown_colour import ShownColour
from desktop.photo.turner import Turner
from desktop.photo.turns import Turn
from desktop.photo.unreadable import Unreadable
from desktop.pictures.pyramid import Pyramid
from desktop.pictures.view_state import ViewState
from desktop.work.workers import EngineWorker, LatestWins, Worker

if TYPE_CHECKING:
    from core.colorize.hints import Hint
    from core.model.prediction import Prediction


class PhotoController(QObject):
    """Holds the `Session` and keeps what is shown up with it.

    Attributes:
        keeper: keeps the edits of photos.
        left: the photos that were open before.
        opener: reads photos, and says which could not be.
        use_threads: makes pictures with so many threads from now on.
        rest_colour: notes whether nothing is seen of the colour, so that it need not be sharp.
        pasted: pictures without a file.
        results: writes what is to be saved, says what could not be, and makes others of results.
        unreadable: what stands in the place of a photo that cannot be read; else None.

    Signals:
        opening: name of the photo that is being opened.
        opened: another photo is open.
        closed: none is, or one that cannot be read stands in its place.
        turned: the open photo is held in another way.
        coloured: the `Pyramid` of its colour, each time a better one is there.
        settled_down: the photo is in colour, and there is time to think of the next one.
        changed: the `PhotoChanges`: what about the photo is another than before.
        failed: an `AutochromeError`; what was open still is.
        refused: a `FolderNotWritable`; the result can be saved elsewhere.
        saved: a `Saved`.
    """

    opening = Signal(str)
    opened = Signal()
    closed = Signal()
    turned = Signal()
    coloured = Signal(object)
    settled_down = Signal()
    changed = Signal(object)
    failed = Signal(object)
    refused = Signal(object)
    saved = Signal(object)

    def __init__(
        self,
        models: Sequence[Installed],
        *,
        live: EngineWorker,
        sharp: EngineWorker,
        ahead: Worker,
        jobs: EngineWorker,
        keeper: EditsKeeper,
        numbers: Iterator[int],
    ) -> None:
        super().__init__()
        self.keeper = keeper
        keeper.know_models(models)
        self._models = known_models(models)
        self._session = sessions.begun(self._models.default)
        self.unreadable: Unreadable | None = None
        self.left = LeftPhotos()
        self.pasted = PastedPictures()
        self._keeping = Keeping(keeper, self.left, self.pasted, self._session)
        self._live = LatestWins(live)
        opener = self.opener = PhotoOpener(self._live, ahead, keeper, numbers)
        opener.opening.connect(self._on_opening)
        opener.opened.connect(self._on_opened)
        colour = self._shown_colour = ShownColour(
            self._session, live=live, asker=self._live, sharp=sharp
        )
        self.use_threads, self.rest_colour = colour.use_threads, colour.rest
        colour.coloured.connect(self.coloured)
        colour.settled_down.connect(self.settled_down)
        colour.failed.connect(self._on_not_coloured)
        colour.sharp_failed.connect(self.failed)
        results = self.results = ResultWriter(jobs)
        results.changed.connect(self._tell)
        results.saved.connect(self._on_saved)
        results.refused.connect(self.refused)
        results.failed.connect(self.failed)
        self._told = PhotoState(self._session, NOTHING)
        self._turner = Turner(self._live, numbers)
        self._turner.turned.connect(self._on_turned)
        self._turner.failed.connect(self.failed)
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
        if self._models.default:
            self._shown_colour.warm_up(self._models.default)

    @property
    def is_writing(self) -> bool:
        """Whether a result is being saved, or made to be taken elsewhere."""
        return self.results.is_busy

    @property
    def is_saving(self) -> bool:
        """Whether a result of the open photo is being saved."""
        photo = self._session.photo
        return photo is not None and self.results.is_saving(photo.key)

    @property
    def unsaved(self) -> Mapping[Path, str]:
        """Names of the photos whose changes by hand go with the window, the open one first."""
        return self._keeping.unsaved(self._session)

    @property
    def colour(self) -> Pyramid | None:
        """The colour of the open photo; None until it is known."""
        return self._shown_colour.picture

    @property
    def is_shown(self) -> bool:
        """Whether the colour that is shown is that of the edits in force."""
        return self._shown_colour.is_current

    def subject_with(self, edits: Edits) -> Subject | None:
        """Give the open photo with other edits, to be coloured elsewhere; None if it cannot be."""
        return self._shown_colour.subject_with(edits)

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
        if (image := self.pasted.image(path)) is not None:
            self.opener.open_image(path, image)
        else:
            self.opener.open_file(from_root(path), edits=edits, target=target)

    def show_unreadable(self, unreadable: Unreadable) -> None:
        """Leave the open photo for one that cannot be read."""
        self._end(unreadable)

    def close_photo(self) -> None:
        """Leave the open photo, or the one that cannot be read, for none; it is kept as it is."""
        self._end(None)

    @Slot(object)
    def open_image(self, image: QImage) -> None:
        """Open a picture without a file, and keep it."""
        self.opener.open_image(self.pasted.add(image), image)

    @Slot(object)
    def move_colour(self, colour: ColourSettings) -> None:
        """Change the colour, as a slider does on its way."""
        self._take(sessions.with_colour(self._session, colour))

    @Slot()
    def settle(self) -> None:
        """Make a step of what moved."""
        self._take(sessions.settled(self._session))

    def take_colour(self, colour: ColourSettings) -> None:
        """Change the colour, as a preset does: a step of its own."""
        self.move_colour(colour)
        self.settle()

    def move_hints(self, hints: "tuple[Hint, ...]") -> None:
        """Change what is known of places, as a hand does on its way."""
        self._take(sessions.with_hints(self._session, hints))

    def know_answer(self, photo: OpenPhoto, model: str, prediction: "Prediction") -> None:
        """Take what a model answers when asked for hints, before there are any."""
        if model in self._models.natures:
            self._shown_colour.know_answer(photo, model, prediction)

    @Slot(str)
    def choose_model(self, model: str) -> None:
        """Colour with another model."""
        self._take(sessions.with_model(self._session, model))

    def know_models(self, models: Sequence[Installed]) -> None:
        """Go on with other models than so far, the default first."""
        self.keeper.know_models(models)
        before, now, in_force = self._models, known_models(models), self._session.edits.model
        self._models, replaced = now, before.replaced_in(now)
        self._shown_colour.forget_models(replaced)
        session = now.taken_over(self._session, before)
        is_parting = now.parts_with(session, before)
        if is_parting:
            self._keeping.forget()
        self._take(session, colour_lost=in_force in replaced, is_by_hand=is_parting)
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

    def change_snapshots(self, snapshots: tuple[Snapshot, ...]) -> None:
        """Take these for the snapshots of the open photo; its edits stay as they are."""
        self._take(replace(sessions.settled(self._session), snapshots=snapshots))

    @Slot()
    def colour_anew(self) -> None:
        """Colour a photo that is in colour already."""
        self._take(sessions.coloured_anew(self._session))
        self._ask_for_colour()

    def save(
        self, subject: Subject, target: Path, options: ExportOptions, *, is_sized: bool = False
    ) -> None:
        """Write the result of a photo that is or was open, as it was then."""
        model = self._models.packages.get(subject.edits.model)
        self.results.save(subject, target, options, model, is_sized=is_sized)

    def note_saved(self, key: Path, edits: Edits, *, is_copy: bool = False) -> None:
        """Remember that a result of a photo with these edits, or a smaller copy, is on disk."""
        self._take(sessions.saved(self._session, key, edits, is_copy=is_copy))
        self.left.on_saved(key, edits, is_copy=is_copy)

    @Slot(object)
    def see(self, state: ViewState) -> None:
        """Note how large the photo is shown; a sharper picture follows if it is needed."""
        self._shown_colour.see(state)

    def close(self) -> None:
        """Begin nothing more, and drop what still comes back."""
        self._shown_colour.close()
        self._live.close()
        self.opener.close()
        self.results.close()
        self.keeper.close()

    # What follows from it.

    def _take(
        self, session: Session, *, colour_lost: bool = False, is_by_hand: bool = True
    ) -> None:
        before = self._session
        self._hold(session)
        self._keeping.keep(session, is_by_hand=is_by_hand)
        if session.photo is not None and session.edits != before.edits:
            self._ask_for_colour()
        self._tell(colour_lost=colour_lost)

    def _hold(self, session: Session) -> None:
        self._session = session
        self._shown_colour.follow(session)

    def _leave(self) -> None:
        """Let go of the open photo; it is found again as it is left."""
        self.settle()
        self._shown_colour.forget()
        self.left.keep(self._session)

    def _end(self, unreadable: Unreadable | None) -> None:
        """Have no photo open, but perhaps one that cannot be read."""
        self.opener.give_up()
        self._leave()
        self._hold(sessions.begun(self._models.default))
        self._keeping.begin(self._session)
        self.unreadable = unreadable
        self.closed.emit()
        self._tell()

    @Slot()
    def _tell(self, *, colour_lost: bool = False) -> None:
        """Say what is another than it was when this was said last."""
        can = possible(
            self._session,
            models=self._models.ids,
            guessing=self._models.guessing,
            is_saving=self.is_saving,
        )
        before, self._told = self._told, PhotoState(self._session, can, self.unreadable)
        changes = self._told.changes_from(before, colour_lost=colour_lost)
        if changes:
            self.changed.emit(changes)

    def _ask_for_colour(self) -> None:
        # A photo that is being opened must not be pushed out of the line by the one before it.
        if self.opener.is_opening:
            return
        photo, turn = self._session.photo, self._session.edits.turn
        if photo is not None and photo.turn != turn:
            self._turner.ask(photo, turn)
        else:
            # It takes the place of a turn that has not begun: one asker serves both.
            self._turner.forget()
            self._shown_colour.ask()

    # What comes back.

    @Slot(str)
    def _on_opening(self, name: str) -> None:
        self._turner.forget()
        self.opening.emit(name)

    @Slot(object)
    def _on_not_coloured(self, error: AutochromeError) -> None:
        if not self.opener.is_opening:
            self.failed.emit(error)

    @Slot(object, object)
    def _on_turned(self, before: OpenPhoto, photo: OpenPhoto) -> None:
        if self._session.photo is not before:
            return
        self._shown_colour.forget()
        self._hold(replace(self._session, photo=photo))
        self.turned.emit()
        self._tell()
        self._ask_for_colour()

    @Slot(object)
    def _on_saved(self, saved: Saved) -> None:
        self.note_saved(saved.photo.key, saved.edits, is_copy=saved.is_copy)
        self.saved.emit(saved)

    @Slot(object, object, object)
    def _on_opened(self, photo: OpenPhoto, edits: Edits | None, target: Path | None) -> None:
        self._leave()
        self.unreadable = None
        before = self.left.take_up(photo.key)
        self._hold(self._models.opened(self._session, photo, before, edits=edits, target=target))
        self._keeping.begin(self._session)
        self.opened.emit()
        self._tell()
        self._ask_for_colour()
