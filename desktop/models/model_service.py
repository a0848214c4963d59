"""Keeps the models: what there is, and all changes to it, each in a thread of its own."""

import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QImage

from core.base.errors import AutochromeError
from core.foreign.brought import ForeignModel, sorted_out
from core.model.known_versions import Renewed
from core.model.library import Library
from core.model.shelf import Installed, Shelf
from desktop.models import foreign_jobs, model_jobs
from desktop.models.examination import Examination
from desktop.models.foreign_jobs import ForeignFound
from desktop.models.model_jobs import Done, Inspected, Preview
from desktop.work.workers import InOrder, Work, Worker, ignored

if TYPE_CHECKING:
    from core.base.arrays import GreyPlane
    from core.foreign.adding import Addition

_log = logging.getLogger(__name__)

_T = TypeVar("_T")


class ModelService(QObject):
    """Holds the `Shelf` and keeps it up with what is done to it.

    Args:
        library: where the models lie.
        shelf: what was found there at the start.
        renewed: models of the program whose versions are new to the user.
        changes: where what is asked for is done.
        pictures: where previews are read.
        strangers: where models of other programs are tried out.

    Signals:
        changed: the models, their names, or which is the default, are others.
        done: a `Done` that the user asked for.
        failed: an `AutochromeError`; nothing was changed.
        inspected: tuple of the `Package`s that were found in files that were brought.
        foreign_found: tuple of the `ForeignModel`s that were found among them.
        preview_ready: id of a model whose picture, or whose fault, is known now.
        busy_changed: something is being done, or no longer.
    """

    changed = Signal()
    done = Signal(object)
    failed = Signal(object)
    inspected = Signal(object)
    foreign_found = Signal(object)
    preview_ready = Signal(str)
    busy_changed = Signal()

    def __init__(
        self,
        library: Library,
        shelf: Shelf,
        *,
        renewed: tuple[Renewed, ...] = (),
        changes: Worker,
        pictures: Worker,
        strangers: Worker,
    ) -> None:
        super().__init__()
        self.renewed = renewed
        self.is_closed = False
        self._stop = Event()  # set when the window closes: nobody waits for trials then
        self._stops: list[Event] = []  # those of models of other programs, likewise
        self._library = library
        self._shelf = shelf
        self._previews: dict[str, Preview] = {}
        self._wanted: set[str] = set()
        self._outstanding = 0
        self._installing = 0
        self._changes, self._pictures = InOrder(changes), InOrder(pictures)
        self._strangers = strangers
        self._examinations: list[Examination] = []
        self._photo: Callable[[], GreyPlane | None] = _no_photo
        self._in_use: Callable[[], str] = str
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._on_state_changed)

    @property
    def shelf(self) -> Shelf:
        """The models, what cannot be used, and the previous default."""
        return self._shelf

    @property
    def models(self) -> tuple[Installed, ...]:
        """The models, the default first."""
        return self._shelf.models

    @property
    def default_id(self) -> str:
        """Id of the model that opens by default; empty where there is none at all."""
        return self.models[0].package.card.id if self.models else ""

    @property
    def is_busy(self) -> bool:
        """Whether something is being done to the models."""
        return self._outstanding > 0

    @property
    def is_installing(self) -> bool:
        """Whether a model is being tried out and added."""
        return self._installing > 0

    def model(self, model_id: str) -> Installed | None:
        """Give a model by its id."""
        return next((m for m in self.models if m.package.card.id == model_id), None)

    def picture(self, model_id: str) -> QImage | None:
        """Give the picture of a model, if it is known and has one."""
        preview = self._preview(model_id)
        return None if preview is None else preview.picture

    def problem(self, model_id: str) -> AutochromeError | None:
        """Give why a listed model cannot be used, if that is known."""
        preview = self._preview(model_id)
        return None if preview is None else preview.problem

    # What the user wants.

    @Slot()
    def refresh(self) -> None:
        """See what is in the folders now."""
        self._ask(model_jobs.listed(self._library), self._take)

    def look_again(self, then: Callable[[], object]) -> None:
        """See what is in the folders now; `then` is called once that is known, or cannot be."""

        def on_listed(done: Done) -> None:
            self._take(done)
            then()

        self._ask(model_jobs.listed(self._library), on_listed, lambda error: then())

    def want_previews(self) -> None:
        """Read the pictures of all models that are not known yet."""
        for model in self.models:
            fingerprint = model.package.fingerprint
            if self._preview(model.package.card.id) is None and fingerprint not in self._wanted:
                self._wanted.add(fingerprint)
                work = model_jobs.preview(self._library, model)
                self._pictures.ask(work, self._on_preview, ignored)

    def inspect(self, paths: Sequence[Path]) -> None:
        """Look at files that may be models; nothing is added."""
        brought = sorted_out(paths)
        packages = (*brought.own, *brought.others)
        if packages:
            self._ask(model_jobs.inspected(packages), self._on_inspected)
        self._look_for_foreign(brought.foreign)

    def install(self, paths: Sequence[Path]) -> None:
        """Try models out and add them; about those of other programs somebody is to be asked."""
        brought = sorted_out(paths)
        packages = (*brought.own, *brought.others)
        self._installing += len(packages)
        for path in packages:
            work = model_jobs.installed(self._library, path, self._stop)
            self._ask(work, self._on_installed, self._on_not_installed)
        self._look_for_foreign(brought.foreign)

    def add(
        self,
        addition: "Addition",
        stop: Event,
        then: Callable[[], object],
        failed: Callable[[AutochromeError], object],
    ) -> None:
        """Add a model of another program.

        Args:
            addition: what, and how.
            stop: once it is set, it is given up.
            then: is called once it is there and told.
            failed: is given why it is not; that is told by nobody else.
        """

        def on_added(done: Done) -> None:
            self._stops.remove(stop)
            self._on_installed(done)
            then()

        def on_not_added(error: AutochromeError) -> None:
            self._stops.remove(stop)
            self._installing -= 1
            failed(error)

        self._installing += 1
        self._stops.append(stop)
        work = foreign_jobs.added(self._library, addition, stop)
        self._ask(work, on_added, on_not_added)

    def show_by(
        self, photo: Callable[[], "GreyPlane | None"], in_use: Callable[[], str] = str
    ) -> None:
        """Let pictures that models are chosen by show the photo that is open, if one is.

        Args:
            photo: gives its grey.
            in_use: gives the id of the model that colours it; empty for none.
        """
        self._photo, self._in_use = photo, in_use

    @property
    def in_use(self) -> str:
        """Id of the model that colours the open photo; empty where none does."""
        return self._in_use()

    @property
    def has_photo(self) -> bool:
        """Whether a photo is open that models can be tried on."""
        return self._photo() is not None

    def examination(self, model: ForeignModel) -> Examination:
        """Give what finds out about a model of another program; it has yet to begin."""
        made = Examination(self._library, model, self._strangers, self._photo)
        self._examinations.append(made)
        return made

    def give_up(self, examination: Examination) -> None:
        """End it, whatever it is at; nothing more is told."""
        examination.give_up()
        self._examinations.remove(examination)

    def export(self, model: Installed, target: Path) -> None:
        """Copy a model's file; what is at `target` is replaced."""
        self._ask(model_jobs.exported(self._library, model, target), self._take)

    def rename(self, model: Installed, name: str) -> None:
        """Give an own model another name."""
        self._ask(model_jobs.renamed(self._library, model, name), self._take)

    def remove(self, model: Installed, *, for_good: bool = False) -> None:
        """Move an own model to the trash, or delete it."""
        self._ask(model_jobs.removed(self._library, model, for_good=for_good), self._take)

    def make_default(self, model: Installed) -> None:
        """Let a model open by default."""
        self._ask(model_jobs.made_default(self._library, model), self._take)

    @Slot()
    def roll_back(self) -> None:
        """Make the previous default the default again."""
        self._ask(model_jobs.rolled_back(self._library), self._take)

    def close(self) -> None:
        """Begin nothing more, and drop what still comes back."""
        self.is_closed = True
        for stop in (self._stop, *self._stops):
            stop.set()
        self._changes.close()
        self._pictures.close()
        for examination in self._examinations:
            examination.give_up()

    @Slot(Qt.ApplicationState)
    def _on_state_changed(self, state: Qt.ApplicationState) -> None:
        """See what the command line did, once somebody comes back to the window from it."""
        is_back = state is Qt.ApplicationState.ApplicationActive
        if is_back and not self.is_closed and not self.is_busy:
            self.refresh()

    # What comes back.

    def _ask(
        self,
        work: Work[_T],
        then: Callable[[_T], None],
        failed: Callable[[AutochromeError], object] | None = None,
    ) -> None:
        """Have something done to the models; busy until it is done and told."""

        def on_done(result: _T) -> None:
            self._outstanding -= 1
            then(result)
            self.busy_changed.emit()

        def on_failed(error: AutochromeError) -> None:
            self._outstanding -= 1
            (failed or self.failed.emit)(error)
            self.busy_changed.emit()

        self._outstanding += 1
        self._changes.ask(work, on_done, on_failed)
        self.busy_changed.emit()

    def _preview(self, model_id: str) -> Preview | None:
        model, preview = self.model(model_id), self._previews.get(model_id)
        if model is None or preview is None:
            return None
        return preview if preview.fingerprint == model.package.fingerprint else None

    def _look_for_foreign(self, paths: Sequence[Path]) -> None:
        if paths:
            self._ask(foreign_jobs.put_together(paths), self._on_foreign_found)

    def _on_foreign_found(self, found: ForeignFound) -> None:
        for error in found.errors:
            self.failed.emit(error)
        if found.models:
            self.foreign_found.emit(found.models)

    def _on_inspected(self, inspected: Inspected) -> None:
        for error in inspected.errors:
            self.failed.emit(error)
        if inspected.packages:
            self.inspected.emit(inspected.packages)

    def _on_installed(self, done: Done) -> None:
        self._installing -= 1
        self._take(done)

    def _on_not_installed(self, error: AutochromeError) -> None:
        self._installing -= 1
        self.failed.emit(error)

    def _take(self, done: Done) -> None:
        if done.model is not None:
            _log.info("models: %s %s", done.change.name.lower(), done.model.package.card.id)
        before, self._shelf = self._shelf, done.shelf
        if _facts(before) != _facts(done.shelf):
            self.changed.emit()
        if done.change is not model_jobs.ModelChange.LISTED:
            self.done.emit(done)

    def _on_preview(self, preview: Preview) -> None:
        self._previews[preview.model] = preview
        self._wanted.discard(preview.fingerprint)
        self.preview_ready.emit(preview.model)


def _no_photo() -> "GreyPlane | None":
    return None


def _facts(shelf: Shelf) -> tuple[object, ...]:
    """Give what makes a shelf differ from another; two errors are never equal."""
    return shelf.models, shelf.previous, tuple(str(problem) for problem in shelf.problems)
