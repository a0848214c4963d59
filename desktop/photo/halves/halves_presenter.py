"""Lets the halves of the viewer show any two pictures of the open photo."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from core.base.presence import is_there
from desktop.models.model_names import grouped, model_name
from desktop.models.model_service import ModelService
from desktop.photo.halves import half_texts
from desktop.photo.halves.choices import (
    USUAL_PAIR,
    ByGuess,
    ByModel,
    BySnapshot,
    Choice,
    Pair,
    Usual,
    edits_for,
)
from desktop.photo.halves.half_jobs import NotShown
from desktop.photo.halves.half_menu import HalfMenu, Offered
from desktop.photo.halves.half_pictures import HalfPictures, Source
from desktop.photo.photo_changes import PhotoChanges
from desktop.photo.photo_controller import PhotoController
from desktop.photo.session import OpenPhoto
from desktop.photo.viewer.halves import Half
from desktop.photo.viewer.viewer import Viewer
from desktop.pictures.results import Results
from desktop.pictures.view_state import ViewMode, ViewState
from desktop.ui.sleeping_disks import promptly
from desktop.work.workers import EngineWorker

_WITH_HALVES = (ViewMode.SPLIT, ViewMode.SIDE_BY_SIDE)


class HalvesPresenter(QObject):
    """Connects the pills and the canvas with what makes pictures.

    Args:
        photo_controller: the open photo.
        viewer: shows it.
        models: that it can be shown by.
        results: where its saved result is known.
        worker: makes the pictures.
        usual_target: gives where its result would be saved.

    Signals:
        snapshot_wanted: a snapshot is to be taken.
    """

    snapshot_wanted = Signal()

    def __init__(
        self,
        photo_controller: PhotoController,
        viewer: Viewer,
        models: ModelService,
        results: Results,
        worker: EngineWorker,
        usual_target: Callable[[], Path | None],
    ) -> None:
        super().__init__(viewer)
        self._photo_controller, self._viewer, self._models = photo_controller, viewer, models
        self._results, self._usual_target = results, usual_target
        self._canvas, self._pills = viewer.canvas, viewer.pills
        self._pair = USUAL_PAIR
        self._was_pointing = False
        self._pictures = HalfPictures(photo_controller, worker)
        self._pictures.changed.connect(self._show)
        for number, pill in enumerate(self._pills.pills):
            menu = HalfMenu(pill.choices, partial(self._offered, number))
            menu.chosen.connect(partial(self.choose, number))
            menu.snapshot_wanted.connect(self.snapshot_wanted)
            menu.swap_wanted.connect(self.swap)
            menu.usual_wanted.connect(self.show_usual)
            for signal in (photo_controller.opened, photo_controller.opener.failed):
                signal.connect(menu.fill_snapshots)
        photo_controller.opened.connect(self._on_opened)
        photo_controller.turned.connect(self._follow)
        photo_controller.changed.connect(self._on_changed)
        models.changed.connect(self._on_models_changed)
        results.changed.connect(self._on_result_changed)
        viewer.canvas.view_changed.connect(self._on_view_changed)
        viewer.canvas.pointing.seen.connect(self._on_pointing_seen)

    @property
    def pair(self) -> Pair:
        """What the halves show."""
        return self._pair

    def choose(self, number: int, choice: Choice) -> None:
        """Show something in the left (0) or right (1) half."""
        self._take(self._pair.having(number, choice))

    def compare(self, choice: Choice) -> None:
        """Show something beside the result as it is now, and the photo in halves."""
        if not self._is_offered:
            return
        self._take(Pair(choice, Usual.RESULT))
        if self._canvas.state.mode not in _WITH_HALVES:
            self._viewer.mode_chosen.emit(ViewMode.SPLIT)

    @Slot(str)
    def compare_model(self, model: str) -> None:
        """Show the photo by a model beside the result as it is now."""
        self.compare(ByModel(model))

    @Slot()
    def swap(self) -> None:
        """Let the halves change places."""
        if self._is_offered:
            self._take(self._pair.swapped())

    @Slot()
    def show_usual(self) -> None:
        """Show the original and the result again."""
        self._take(USUAL_PAIR)

    def show_pair(self, pair: Pair) -> None:
        """Show two things of the photo that is open: those that another window showed of it."""
        self._pair = pair
        self._leave_what_is_gone()
        self._follow()

    def open_menu(self, number: int) -> None:
        """Open the menu of a half by its key; the photo is seen in halves for that."""
        if not self._is_offered:
            return
        if self._canvas.state.mode not in _WITH_HALVES:
            self._viewer.mode_chosen.emit(ViewMode.SPLIT)
        self._pills.open(number)

    def close(self) -> None:
        """Begin nothing more."""
        self._pictures.close()

    @property
    def _is_offered(self) -> bool:
        return self._photo_controller.session.can_be_coloured

    def _take(self, pair: Pair) -> None:
        if pair != self._pair:
            self._pair = pair
            self._follow()

    def _offered(self, number: int) -> Offered:
        session, chosen = self._photo_controller.session, self._pair.both[number]
        other = (chosen, chosen.name) if isinstance(chosen, ByGuess) else None
        return Offered(
            chosen,
            other,
            no_saved=self._why_no_saved,
            models=self._models_as_in_picker,
            snapshots=None if self._photo_controller.opener.is_opening else session.snapshots,
            is_usual=self._pair == USUAL_PAIR,
        )

    @property
    def _saved(self) -> Path | None:
        """Where the result of the open photo is, or would be."""
        photo = self._photo_controller.session.photo
        if photo is None or photo.photo.path is None:
            return None
        return self._results.of(photo.photo.path.absolute()) or self._usual_target()

    @property
    def _why_no_saved(self) -> str:
        """Say why there is no saved result to show; empty where there is, or a disk sleeps."""
        saved = self._saved
        if saved is not None and promptly(partial(is_there, saved), otherwise=True):
            return ""
        return half_texts.trouble_words(NotShown.NO_RESULT)

    @property
    def _models_as_in_picker(self) -> tuple[tuple[str, str], ...]:
        in_order = (model for _, group in grouped(self._models.models) for model in group)
        return tuple((model.package.card.id, model_name(model)) for model in in_order)

    @property
    def _model_names(self) -> dict[str, str]:
        return {model.package.card.id: model_name(model) for model in self._models.models}

    # What follows.

    @Slot()
    def _on_opened(self) -> None:
        # What was chosen is of the photo that it was chosen for.
        self._pair = USUAL_PAIR
        self._follow()

    @Slot(object)
    def _on_changed(self, changes: PhotoChanges) -> None:
        if changes.snapshots:
            self._leave_what_is_gone()
        if changes.edits:
            self._pictures.go_behind()
        self._follow()

    @Slot()
    def _on_models_changed(self) -> None:
        self._leave_what_is_gone()
        self._pictures.forget()
        self._follow()

    @Slot(object)
    def _on_result_changed(self, photo: Path | None) -> None:
        shown = self._photo_controller.session.photo
        if photo is not None and shown is not None and not _is_of(photo, shown):
            return  # a queue runs, and tells of each of its results
        self._pictures.forget(Usual.SAVED)
        self._follow()

    @Slot(object)
    def _on_view_changed(self, state: ViewState) -> None:
        self._pictures.go_behind()
        self._see()

    @Slot()
    def _on_pointing_seen(self) -> None:
        """See to it that the result is seen when somebody begins to correct it."""
        is_pointing = self._canvas.pointing.is_on
        if is_pointing and not self._was_pointing and not self._pair.has_result:
            self.choose(1, Usual.RESULT)
        self._was_pointing = is_pointing

    def _leave_what_is_gone(self) -> None:
        taken = {one.taken for one in self._photo_controller.session.snapshots}
        for number, choice in enumerate(self._pair.both):
            is_gone = (isinstance(choice, ByModel) and choice.model not in self._model_names) or (
                isinstance(choice, BySnapshot) and choice.taken not in taken
            )
            if is_gone:
                self._pair = self._pair.having(number, USUAL_PAIR.both[number])

    @Slot()
    def _follow(self) -> None:
        """Have the pictures made that the halves show now, and show those that there are."""
        session = self._photo_controller.session
        sources: dict[Choice, Source] = {}
        for choice in self._pair.both if self._is_offered else ():
            source = self._saved if choice is Usual.SAVED else edits_for(choice, session)
            if source is not None and not self._gone_model(choice):
                sources[choice] = source
        self._pictures.want(session.photo, sources)
        self._see()
        self._show()

    def _see(self) -> None:
        state = self._canvas.state
        has_halves = state.mode in _WITH_HALVES
        self._pictures.see(state, is_seen=has_halves)
        is_hidden = self._is_offered and has_halves and not self._pair.has_result
        self._photo_controller.rest_colour(is_hidden)

    @Slot()
    def _show(self) -> None:
        session, pair = self._photo_controller.session, self._pair
        is_chosen = self._is_offered and pair != USUAL_PAIR
        halves = [self._half(choice) for choice in pair.both] if is_chosen else []
        self._canvas.halves.show((halves[0], halves[1]) if halves else None)
        names = half_texts.names_of(pair, session, self._model_names)
        if halves:
            left, right = halves
            names = (_waiting(names[0], left), _waiting(names[1], right))
            self._pills.show_names(names, (left.trouble, right.trouble))
        else:
            self._pills.show_names(names)
        self._pills.offer(self._is_offered)

    def _half(self, choice: Choice) -> Half:
        photo = self._photo_controller.session.photo
        if choice is Usual.RESULT:
            return Half(None, is_result=True)
        if choice is Usual.ORIGINAL:
            return Half(None if photo is None else photo.original)
        if gone := self._gone_model(choice):
            return Half(None, trouble=half_texts.model_is_gone(gone))
        trouble = self._pictures.trouble(choice)
        if choice is Usual.SAVED and self._saved is None:
            trouble = NotShown.NO_RESULT
        words = "" if trouble is None else half_texts.trouble_words(trouble)
        return Half(self._pictures.picture(choice), trouble=words)

    def _gone_model(self, choice: Choice) -> str:
        """Give the model of a snapshot that is there no more; empty where it is."""
        edits = edits_for(choice, self._photo_controller.session)
        is_gone = edits is not None and edits.model not in self._model_names
        return edits.model if edits is not None and is_gone else ""


def _waiting(name: str, half: Half) -> str:
    """Let a name say that its picture is being made."""
    is_waiting = half.picture is None and not half.is_result and not half.trouble
    return f"{name}…" if is_waiting else name


def _is_of(photo: Path, shown: OpenPhoto) -> bool:
    path = shown.photo.path
    return photo == shown.key or (path is not None and photo == path.absolute())
