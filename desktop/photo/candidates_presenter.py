"""Shows ways to colour the open photo in the strip below it; what they are, others say."""

from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal, Slot

from core.edits.framing import WHOLE
from desktop.photo.candidate_menu import CandidateMenu
from desktop.photo.halves.choices import Choice
from desktop.photo.photo_changes import PhotoChanges
from desktop.photo.photo_controller import PhotoController
from desktop.photo.viewer.candidate_strip import CandidateStrip
from desktop.ui.commands import Do
from desktop.work.workers import EngineWorker, InOrder


class CandidatesPresenter(QObject):
    """Opens and closes the strip, which several of these share, one at a time.

    Args:
        photo_controller: the open photo.
        strip: what they share.
        worker: makes the pictures.
        do: the command that opens the strip for this one.

    Signals:
        shown: whether the strip is open for this one.
        compare_wanted: a `Choice` is to be compared with the result as it is now.
        half_wanted: the left (0) or right (1) half is to show a `Choice`.
    """

    shown = Signal(bool)
    compare_wanted = Signal(object)
    half_wanted = Signal(int, object)

    def __init__(
        self,
        photo_controller: PhotoController,
        strip: CandidateStrip,
        worker: EngineWorker,
        do: Do,
    ) -> None:
        super().__init__(strip)
        self._photo_controller, self._strip, self._do = photo_controller, strip, do
        self._worker, self._asker = worker, InOrder(worker)
        self._is_open = False
        #: What of the photo the pictures show.
        self._framing = WHOLE
        strip.taken.connect(self._on_taken)
        strip.menu_wanted.connect(self._on_menu_wanted)
        strip.close_wanted.connect(self.hide)
        photo_controller.opened.connect(self._on_opened)
        photo_controller.turned.connect(self._on_turned)
        photo_controller.changed.connect(self._on_changed)

    @property
    def is_open(self) -> bool:
        """Whether the strip is open for this one."""
        return self._is_open

    @Slot()
    def toggle(self) -> None:
        """Open the strip, or close it."""
        if self._is_open:
            self.hide()
        elif self._do in self._photo_controller.possible.commands:
            self._strip.close_wanted.emit()  # another one gives it up
            self._is_open = True
            self._begin_anew()
            self._strip.setVisible(True)
            self.shown.emit(True)

    @Slot()
    def hide(self) -> None:
        """Close the strip; what has not begun is not made."""
        if self._is_open:
            self._is_open = False
            self._strip.setVisible(False)
            self._asker.forget()
            self.shown.emit(False)

    def close(self) -> None:
        """Ask for nothing more."""
        self._asker.close()

    def _begin_anew(self) -> None:
        self._framing = self._photo_controller.session.edits.framing
        self._begin()

    def _begin(self) -> None:
        """Show candidates for the photo as it is now, and have their pictures made."""
        raise NotImplementedError

    def _take(self, candidate: str) -> None:
        """Colour the photo so."""
        raise NotImplementedError

    def _follow(self) -> None:
        """Show which one is in force, after edits changed."""
        raise NotImplementedError

    def _choice(self, candidate: str) -> Choice | None:
        """Give what a half shows that shows this one; None where there is no such candidate."""
        raise NotImplementedError

    def _add_entries(self, menu: CandidateMenu, candidate: str) -> None:
        """Put into the menu of a candidate what can be done with this kind alone."""

    @Slot(str, object)
    def _on_menu_wanted(self, candidate: str, at: QPoint) -> None:
        choice = self._choice(candidate) if self._is_open else None
        if choice is None:
            return
        menu = CandidateMenu(self._strip)
        menu.compare_wanted.connect(partial(self.compare_wanted.emit, choice))
        menu.left_wanted.connect(partial(self.half_wanted.emit, 0, choice))
        menu.right_wanted.connect(partial(self.half_wanted.emit, 1, choice))
        self._add_entries(menu, candidate)
        menu.popup(at)

    @Slot(str)
    def _on_taken(self, candidate: str) -> None:
        if self._is_open:
            self._take(candidate)

    @Slot()
    def _on_opened(self) -> None:
        if self._is_open and self._photo_controller.session.can_be_coloured:
            self._begin_anew()
        else:
            self.hide()

    @Slot()
    def _on_turned(self) -> None:
        """Begin anew: pictures of the photo as it was held are of another one."""
        if self._is_open:
            self._begin_anew()

    @Slot(object)
    def _on_changed(self, changes: PhotoChanges) -> None:
        if not self._is_open:
            return
        if self._do not in self._photo_controller.possible.commands:
            self.hide()
        elif self._photo_controller.session.edits.framing != self._framing:
            self._begin_anew()  # pictures of another part of the photo
        elif changes.edits:
            self._follow()
