"""Corrects colours of places: between the hand on the canvas, the list of hints and the photo."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, Signal, Slot
from PySide6.QtGui import QCursor

from desktop.photo.hints import hint_edits, hint_jobs
from desktop.photo.hints.colour_chooser import ColourChooser
from desktop.photo.hints.colours import Lab
from desktop.photo.hints.hint_jobs import Answered
from desktop.photo.hints.hint_list import HintList
from desktop.photo.hints.hint_menu import KINDS, HintMenu, Wish
from desktop.photo.hints.kept_colours import KeptColourFile
from desktop.photo.hints.looking import colour_at, lightness_at, marks_of, rows_of, words_for_ears
from desktop.photo.hints.popover import HintPopover
from desktop.photo.hints.popover_place import surroundings
from desktop.photo.photo_changes import PhotoChanges
from desktop.photo.photo_controller import PhotoController
from desktop.photo.turns import Turn
from desktop.photo.viewer import hint_marks as hm
from desktop.photo.viewer.hint_marks import MarkKind, Place
from desktop.photo.viewer.pointing import Painted, Shift
from desktop.photo.viewer.viewer import Viewer
from desktop.pictures import view_state as vs
from desktop.pictures.view_state import ViewMode
from desktop.settings.settings_store import SettingsStore
from desktop.ui.appearance import Appearance
from desktop.work.workers import EngineWorker, LatestWins, ignored

if TYPE_CHECKING:
    from core.colorize.hints import Hint


class HintPresenter(QObject):
    """Connects the tool of the canvas, the popover and the list with the open photo.

    Args:
        look: theme and icons.
        photo_controller: the open photo.
        viewer: holds the canvas; the popover lies on it.
        hint_list: lists the hints.
        worker: the one that colours live, which asks the model and finds colours.
        kept: where the user's own colours are.
        settings: where it is noted that the tool is known.

    Signals:
        failed: an `AutochromeError`.
    """

    failed = Signal(object)

    def __init__(
        self,
        look: Appearance,
        photo_controller: PhotoController,
        viewer: Viewer,
        hint_list: HintList,
        worker: EngineWorker,
        kept: KeptColourFile,
        settings: SettingsStore,
    ) -> None:
        super().__init__(viewer)
        self._photo_controller, self._viewer, self._list = photo_controller, viewer, hint_list
        self._pointing = viewer.canvas.pointing
        self._worker, self._asker = worker, LatestWins(worker)
        self._settings = settings
        self.popover = HintPopover(look, viewer)
        self.menu = HintMenu(viewer)
        self.chooser = ColourChooser(photo_controller, self.popover, worker, kept)
        #: The hints as they were when a mark was taken hold of.
        self._held: tuple[Hint, ...] | None = None
        #: Number of the photo, its hints, and how it is held: what marks and rows were made of.
        self._shown: tuple[int | None, tuple[Hint, ...], Turn] | None = None
        self._connect()
        self._show_hints()

    @property
    def is_on(self) -> bool:
        """Whether clicks on the photo set hints."""
        return self._pointing.is_on

    @Slot()
    def toggle(self) -> None:
        """Take the tool up, or put it down."""
        if self.is_on:
            self.end()
        elif self._photo_controller.possible.can_change:
            self._begin()

    def end(self) -> None:
        """Put the tool down."""
        if self.is_on:
            self.chooser.close_popover()
            self._pointing.turn(False)
            self._pointing.show_words("")
            self._viewer.show_pointing(False)
            self._list.unfold(False)
            self._tell_chosen()

    def leave(self) -> bool:
        """Close the popover or else put the tool down, as Escape does; False where neither is."""
        if self.chooser.number is not None:
            self.chooser.close_popover()
        elif self.is_on:
            self.end()
        else:
            return False
        return True

    @Slot()
    def hide_marks(self) -> None:
        """Hide the marks, or show them again; without the tool it is taken up for that."""
        if not self.is_on:
            self.toggle()
            return
        self.chooser.close_popover()
        self._pointing.hide_marks(not self._pointing.marks.are_hidden)

    def close(self) -> None:
        """Ask for nothing more."""
        self._asker.close()
        self.chooser.close()

    def _connect(self) -> None:
        pointing, chooser = self._pointing, self.chooser
        pointing.painted.connect(self._on_painted)
        pointing.picked.connect(self._on_picked)
        pointing.mark_clicked.connect(self._on_mark_clicked)
        pointing.moved.connect(self._on_moved)
        pointing.dropped.connect(self._on_dropped)
        pointing.menu_wanted.connect(self._on_menu_wanted)
        pointing.reach_turned.connect(self._on_reach_turned)
        pointing.remove_wanted.connect(self._on_remove_wanted)
        pointing.leave_wanted.connect(self._on_leave_wanted)
        pointing.chosen.connect(self._on_mark_chosen)
        chooser.opened.connect(self._on_popover_opened)
        chooser.closed.connect(self._on_popover_closed)
        chooser.chosen.connect(self._on_colour_chosen)
        chooser.failed.connect(self.failed)
        self.popover.remove_wanted.connect(self._on_popover_remove_wanted)
        self.menu.wished.connect(self._on_wished)
        self._list.pointed_out.connect(pointing.point_out)
        self._list.chosen.connect(self._on_row_chosen)
        self._list.remove_wanted.connect(self._on_remove_wanted)
        self._viewer.pointing_wanted.connect(self.toggle)
        self._viewer.canvas.view_changed.connect(self._on_view_changed)
        self._photo_controller.opened.connect(self._on_opened)
        self._photo_controller.changed.connect(self._on_changed)

    def _begin(self) -> None:
        self._pointing.turn(True)
        self._viewer.show_pointing(True)
        self._list.unfold(True)
        self._viewer.canvas.setFocus()
        if not self._settings.settings.knows_hints:
            self._pointing.show_words(
                self.tr("Click a place to say what colour it has, or draw over it")
            )
        self._tell_chosen()
        self._ask_model()

    def _ask_model(self) -> None:
        """Ask the model for what hints take, so that the first click is answered at once."""
        session = self._photo_controller.session
        subject = self._photo_controller.subject_with(session.edits)
        if subject is not None:
            work = self._worker.with_engine(hint_jobs.ask_for_hints(subject))
            self._asker.ask(work, self._on_answered, ignored)

    def _on_answered(self, answered: Answered) -> None:
        self._photo_controller.know_answer(answered.photo, answered.model, answered.prediction)

    # What the hand does.

    @Slot(object)
    def _on_painted(self, painted: Painted) -> None:
        self._set(painted, MarkKind.COLOUR)

    def _set(self, painted: Painted, kind: MarkKind) -> None:
        """Set a hint: one that says a colour asks for it, the others are said with that."""
        self.chooser.close_popover()
        self._photo_controller.settle()
        session = self._photo_controller.session
        now = self._seen_at(painted.places)
        if now is None:
            return
        before = session.edits.hints
        hint = hint_edits.hint_at(session.edits, painted, now)
        self._photo_controller.move_hints((*before, hint_edits.of_kind(hint, kind)))
        if self._viewer.canvas.state.mode is ViewMode.ORIGINAL:  # what was set is to be seen
            self._viewer.mode_chosen.emit(ViewMode.COLOUR)
        self._pointing.choose(len(before))
        if kind is MarkKind.COLOUR:
            self.chooser.open_popover(len(before), now, without=before)
        else:
            self._photo_controller.settle()
            self._on_colour_chosen()

    def _seen_at(self, places: tuple[Place, ...]) -> Lab | None:
        photo, colour = self._photo_controller.session.photo, self._photo_controller.colour
        if photo is None:
            return None
        zoom = vs.zoom_of(self._viewer.canvas.state)
        seen = colour_at(colour or photo.original, places, zoom)
        return replace(seen, lightness=lightness_at(photo, places))

    @Slot(object)
    def _on_picked(self, place: Place) -> None:
        """Give the chosen hint the colour of a place, or keep it at hand for the next one."""
        colour = self._seen_at((place,))
        if colour is None:
            return
        chosen = self._pointing.marks.chosen
        if self.chooser.number is None and chosen is not None:
            self._open_popover(chosen)
        if self.chooser.number is not None:
            self.chooser.take(colour)
        else:
            self.chooser.remember(colour)
            self._pointing.show_words(
                self.tr("The next place that you click can have this colour: it is used lately")
            )

    @Slot(int)
    def _on_mark_clicked(self, number: int) -> None:
        was_open = self.chooser.number == number
        self.chooser.close_popover()
        if not was_open:
            self._open_popover(number)

    def _open_popover(self, number: int) -> None:
        edits = self._photo_controller.session.edits
        if number >= len(edits.hints):
            return  # the popover before it took its hint along
        self._photo_controller.settle()
        now = self._seen_at(hint_edits.shown_places(edits, edits.hints[number]))
        if now is not None:
            self._pointing.choose(number)
            self.chooser.open_popover(number, now)

    @Slot(object)
    def _on_moved(self, shift: Shift) -> None:
        self.chooser.hold()
        edits = self._photo_controller.session.edits
        if self._held is None:
            self._held = edits.hints
        if shift.number < len(self._held):
            hint = hint_edits.moved(edits, self._held[shift.number], shift.dx, shift.dy)
            hints = hint_edits.with_changed(self._held, shift.number, hint)
            self._photo_controller.move_hints(hints)

    @Slot()
    def _on_dropped(self) -> None:
        self._held = None
        self._photo_controller.settle()

    @Slot(object, object)
    def _on_menu_wanted(self, number: int | None, place: Place) -> None:
        self.chooser.close_popover()
        if number is not None:
            self._pointing.choose(number)
        at = QCursor.pos()
        if self._pointing.is_by_keys:
            canvas = self._viewer.canvas
            x, y = hm.point_of(canvas.state, vs.panes(canvas.state)[-1], place)
            at = canvas.mapToGlobal(QPointF(x, y) / canvas.devicePixelRatioF()).toPoint()
        self.menu.ask(number, place, at)

    @Slot(object, object, object)
    def _on_wished(self, wish: Wish, number: int | None, place: Place) -> None:
        if number is None:
            self._set(Painted((place,)), KINDS.get(wish, MarkKind.COLOUR))
        elif wish is Wish.CHOOSE:
            self._open_popover(number)
        elif wish is Wish.REMOVE:
            self._on_remove_wanted(number)
        elif wish in KINDS:
            self._change(number, lambda hint: hint_edits.of_kind(hint, KINDS[wish]))
            self._photo_controller.settle()

    @Slot(int, int)
    def _on_reach_turned(self, number: int, steps: int) -> None:
        # The steps of one turn are one of the history: the next thing that is done settles them.
        self.chooser.hold()
        by = steps * hint_edits.REACH_STEP
        self._change(number, lambda hint: hint_edits.reaching(hint, hint.reach + by))

    def _change(self, number: int, change: Callable[["Hint"], "Hint"]) -> None:
        hints = self._photo_controller.session.edits.hints
        if number < len(hints):
            changed = hint_edits.with_changed(hints, number, change(hints[number]))
            self._photo_controller.move_hints(changed)

    @Slot(int)
    def _on_remove_wanted(self, number: int) -> None:
        self.chooser.hold()
        self._photo_controller.move_hints(
            hint_edits.without(self._photo_controller.session.edits.hints, number)
        )
        self._photo_controller.settle()

    @Slot()
    def _on_popover_remove_wanted(self) -> None:
        if self.chooser.number is not None:
            self._on_remove_wanted(self.chooser.number)

    @Slot()
    def _on_leave_wanted(self) -> None:
        self.leave()

    @Slot(int)
    def _on_row_chosen(self, number: int) -> None:
        if not self.is_on:
            self.toggle()
        if self.is_on:
            self._on_mark_clicked(number)

    # What is shown.

    @Slot(int)
    def _on_popover_opened(self, number: int) -> None:
        self._pointing.show_words("")
        self._place_popover(is_new=True)
        if self._pointing.is_by_keys or not self._viewer.canvas.hasFocus():
            self.popover.take_keyboard()

    @Slot()
    def _on_popover_closed(self) -> None:
        if self.is_on:
            self._viewer.canvas.setFocus()

    def _place_popover(self, *, is_new: bool) -> None:
        number, marks = self.chooser.number, self._pointing.marks.marks
        if number is not None and number < len(marks):
            host = QRectF(self._viewer.rect())
            around = surroundings(self._viewer.canvas, host, marks[number])
            self.popover.show_beside(around, is_new=is_new)

    @Slot()
    def _on_view_changed(self) -> None:
        self._place_popover(is_new=False)

    @Slot()
    def _on_colour_chosen(self) -> None:
        self._pointing.show_words("")
        if not self._settings.settings.knows_hints:
            self._settings.take(replace(self._settings.settings, knows_hints=True))

    @Slot()
    def _on_opened(self) -> None:
        self._held = None
        self.chooser.forget_popover()
        self.popover.forget_place()
        if self.is_on and not self._photo_controller.possible.can_change:
            self.end()
        elif self.is_on:
            self._ask_model()

    @Slot(object)
    def _on_changed(self, changes: PhotoChanges) -> None:
        if changes.edits or changes.photo:
            self._show_hints()
        if self.is_on and not self._photo_controller.possible.can_change:
            self.end()

    def _show_hints(self) -> None:
        session = self._photo_controller.session
        hints = session.edits.hints
        if self.chooser.number is not None and not self.chooser.is_shown(hints):
            self.chooser.forget_popover()
        number = None if session.photo is None else session.photo.number
        made_of = number, hints, session.edits.turn
        if made_of == self._shown:
            return  # as at every step of a slider
        self._shown = made_of
        shown = () if session.photo is None else marks_of(session.edits, session.photo)
        self._pointing.show_marks(shown)
        self._list.show_rows(rows_of(hints, shown) if shown else (),
                             chosen=self._pointing.marks.chosen)  # fmt: skip

    @Slot(object)
    def _on_mark_chosen(self, number: int | None) -> None:
        hints, marks = self._photo_controller.session.edits.hints, self._pointing.marks.marks
        if len(hints) == len(marks):
            self._list.show_rows(rows_of(hints, marks), chosen=number)
        self._tell_chosen()

    def _tell_chosen(self) -> None:
        """Say to who does not see the marks what the keys act on."""
        canvas, marks = self._viewer.canvas, self._pointing.marks
        if not self.is_on:
            canvas.setAccessibleDescription("")
        else:
            hints = self._photo_controller.session.edits.hints
            canvas.setAccessibleDescription(words_for_ears(hints, marks))
