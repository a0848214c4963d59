"""Chooses the colour of a hint in the popover beside its mark.

What is only looked at is shown by moving the hints of the photo; what is chosen becomes a step of
its history. A hint that was just set, and of which nothing was chosen, goes with its popover.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot

from core.base.errors import WriteError
from core.base.free_name import free_name
from desktop.photo.hints import hint_edits, hint_jobs
from desktop.photo.hints.colour_words import words_of
from desktop.photo.hints.colours import Lab, distance, snapped
from desktop.photo.hints.hint_jobs import Suggestions
from desktop.photo.hints.kept_colours import KeptColour, KeptColourFile
from desktop.photo.hints.popover import HintPopover, PopoverView
from desktop.photo.photo_controller import PhotoController
from desktop.photo.viewer.hint_marks import MarkKind
from desktop.photo.viewer.pointing import Painted
from desktop.ui.name_dialog import NameDialog
from desktop.work.workers import EngineWorker, LatestWins, ignored

if TYPE_CHECKING:
    from core.colorize.hints import Hint

#: Colours that were chosen before, in this window.
_MOST_LATELY: Final = 9
#: Colours nearer to each other than this are remembered as one.
_SAME: Final = 2.0


@dataclass(frozen=True, slots=True)
class _Choosing:
    """A hint whose popover is open.

    Attributes:
        number: of the hint.
        chosen: all hints with what was chosen so far.
        without: all hints without this one, while nothing was chosen of a new one; else None.
        painted: where it lies on the photo as it is shown.
        view: what the popover shows.
    """

    number: int
    chosen: "tuple[Hint, ...]"
    without: "tuple[Hint, ...] | None"
    painted: Painted
    view: PopoverView

    @property
    def hint(self) -> "Hint":
        """The hint with what was chosen so far."""
        return self.chosen[self.number]


class ColourChooser(QObject):
    """Connects the popover with the photo.

    Args:
        photo_controller: the open photo.
        popover: where colours are chosen.
        worker: finds what a place may look like.
        kept: where the user's own colours are.

    Signals:
        opened: the popover is open for the hint of this number.
        closed: it is open no longer.
        chosen: something was chosen.
        failed: an `AutochromeError`; own colours are as before.
    """

    opened = Signal(int)
    closed = Signal()
    chosen = Signal()
    failed = Signal(object)

    def __init__(
        self,
        photo_controller: PhotoController,
        popover: HintPopover,
        worker: EngineWorker,
        kept: KeptColourFile,
    ) -> None:
        super().__init__(popover)
        self._photo_controller = photo_controller
        self._popover = popover
        self._worker, self._asker = worker, LatestWins(worker)
        self._kept = kept
        self._lately: tuple[Lab, ...] = ()
        self._open: _Choosing | None = None
        #: What the photo shows because of this.
        self._shown: tuple[Hint, ...] = ()
        popover.tried.connect(self._on_tried)
        popover.struck_tried.connect(self._on_struck_tried)
        popover.untried.connect(self._on_untried)
        popover.taken.connect(self.take)
        popover.kind_taken.connect(self._on_kind_taken)
        popover.reach_moved.connect(self._on_reach_moved)
        popover.reach_settled.connect(self._on_reach_settled)
        popover.keep_wanted.connect(self._on_keep_wanted)
        popover.forget_wanted.connect(self._on_forget_wanted)
        popover.close_wanted.connect(self.close_popover)

    @property
    def number(self) -> int | None:
        """Number of the hint whose popover is open, or None."""
        return None if self._open is None else self._open.number

    def open_popover(
        self, number: int, now: Lab, *, without: "tuple[Hint, ...] | None" = None
    ) -> None:
        """Open the popover for a hint.

        Args:
            number: of the hint.
            now: colour of its place as it is seen, at the place's mean lightness.
            without: the hints without it, if it was just set: they come back if nothing is chosen.
        """
        session = self._photo_controller.session
        hints = session.edits.hints
        hint = hints[number]
        before = hint_edits.told_at(now.lightness, now.a, now.b)
        kind = MarkKind(hint.kind.value)
        present = before
        if kind is MarkKind.COLOUR and without is None:
            present = hint_edits.told_at(now.lightness, hint.a, hint.b)
        view = PopoverView(
            kind=kind,
            colour=present,
            before=before,
            suggested=None,
            lately=self._lately,
            kept=self._kept.colours(),
            reach=hint.reach,
        )
        painted = Painted(hint_edits.shown_places(session.edits, hint), hint.radius)
        self._open = _Choosing(number, hints, without, painted, view)
        self._shown = hints
        self._popover.show_view(view)
        self._ask_for_suggestions(before)
        self.opened.emit(number)

    @Slot()
    def close_popover(self) -> None:
        """Close the popover, and forget what was only looked at, or a hint without a choice."""
        choosing = self._leave()
        if choosing is None:
            return
        self._move(choosing.chosen if choosing.without is None else choosing.without)
        self._photo_controller.settle()

    def hold(self) -> None:
        """Close the popover, but let a hint stay of which nothing was chosen so far."""
        choosing = self._leave()
        if choosing is not None:
            self._move(choosing.chosen)

    def forget_popover(self) -> None:
        """Close the popover where the photo, or its hints, are others than it was opened for."""
        self._leave()

    def is_shown(self, hints: "tuple[Hint, ...]") -> bool:
        """Tell whether the photo has these hints because of the popover."""
        return hints == self._shown

    def close(self) -> None:
        """Ask for nothing more, and change nothing more when the popover goes with the window."""
        self._leave()
        self._asker.close()

    def remember(self, colour: Lab) -> None:
        """Put a colour first among those used lately."""
        others = (one for one in self._lately if distance(one, colour) >= _SAME)
        self._lately = (colour, *others)[:_MOST_LATELY]
        self._show(lately=self._lately)

    @Slot(object)
    def take(self, colour: Lab) -> None:
        """Choose a colour, as the place can have it."""
        if self._open is not None:
            colour = snapped(replace(colour, lightness=self._open.view.before.lightness))
            self.remember(colour)
            self._take(hint_edits.coloured(self._open.hint, colour), colour, MarkKind.COLOUR)

    def _take(self, hint: "Hint", colour: Lab, kind: MarkKind) -> None:
        choosing = self._open
        if choosing is None:
            return
        hints = hint_edits.with_changed(choosing.chosen, choosing.number, hint)
        self._open = replace(choosing, chosen=hints, without=None)
        self._move(hints)
        self._photo_controller.settle()
        self._show(colour=colour, kind=kind)
        self.chosen.emit()

    def _leave(self) -> _Choosing | None:
        choosing, self._open = self._open, None
        if choosing is not None:
            self._asker.forget()
            self._popover.hide()
            self.closed.emit()
        return choosing

    def _move(self, hints: "tuple[Hint, ...]") -> None:
        self._shown = hints
        if hints != self._photo_controller.session.edits.hints:
            self._photo_controller.move_hints(hints)

    def _try(self, hint: "Hint") -> None:
        if self._open is not None:
            self._move(hint_edits.with_changed(self._open.chosen, self._open.number, hint))

    def _show(self, **changes: object) -> None:
        if self._open is not None:
            view = replace(self._open.view, **changes)  # type: ignore[arg-type]
            self._open = replace(self._open, view=view)
            self._popover.show_view(view)

    def _ask_for_suggestions(self, now: Lab) -> None:
        subject = self._photo_controller.subject_with(self._photo_controller.session.edits)
        if subject is None or self._open is None:
            return
        painted = self._open.painted
        work = self._worker.with_engine(hint_jobs.suggest(subject, painted, now))

        def then(found: Suggestions) -> None:
            if self._open is not None and self._open.painted is painted:
                self._show(suggested=found.colours)

        self._asker.ask(work, then, ignored)

    @Slot(object)
    def _on_tried(self, colour: Lab) -> None:
        if self._open is not None:
            self._try(hint_edits.coloured(self._open.hint, colour))

    @Slot()
    def _on_struck_tried(self) -> None:
        if self._open is not None:
            self._try(hint_edits.of_kind(self._open.hint, MarkKind.GREY))

    @Slot()
    def _on_untried(self) -> None:
        if self._open is not None:
            self._move(self._open.chosen)

    @Slot(object)
    def _on_kind_taken(self, kind: MarkKind) -> None:
        if self._open is not None:
            colour = self._open.view.before
            if kind is MarkKind.GREY:
                colour = replace(colour, a=0.0, b=0.0)
            self._take(hint_edits.of_kind(self._open.hint, kind), colour, kind)

    @Slot(float)
    def _on_reach_moved(self, reach: float) -> None:
        if self._open is not None:
            hint = hint_edits.reaching(self._open.hint, reach)
            hints = hint_edits.with_changed(self._open.chosen, self._open.number, hint)
            self._open = replace(self._open, chosen=hints)
            self._move(hints)

    @Slot()
    def _on_reach_settled(self) -> None:
        choosing = self._open
        if choosing is not None and choosing.without is None:
            self._photo_controller.settle()
            self._show(reach=choosing.hint.reach)

    @Slot()
    def _on_keep_wanted(self) -> None:
        if self._open is None:
            return
        colour = self._open.view.colour
        taken = [kept.name for kept in self._kept.colours()]
        dialog = NameDialog(
            self._popover.window(),
            self.tr("Keep this colour"),
            self.tr("It is offered for places of all photos, by this name."),
            free_name(words_of(colour), taken.__contains__, between=" "),
            self.tr("Keep"),
            taken,
        )
        dialog.named.connect(self._on_named)
        dialog.open()

    @Slot(str)
    def _on_named(self, name: str) -> None:
        if self._open is not None:
            kept = KeptColour(name, self._open.view.colour.hex)
            self._change_kept(lambda: self._kept.keep(kept))

    @Slot(str)
    def _on_forget_wanted(self, name: str) -> None:
        self._change_kept(lambda: self._kept.forget(name))

    def _change_kept(self, change: Callable[[], None]) -> None:
        """Change the own colours, unless the disk refuses."""
        try:
            change()
        except WriteError as error:
            self.failed.emit(error)
        self._show(kept=self._kept.colours())
