"""Shows where the colours of the open photo are a guess, and how many of them are."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Slot

from core.base.errors import AutochromeError
from desktop.photo import guess_jobs
from desktop.photo.doubt_line import DoubtLine
from desktop.photo.guess_jobs import Doubt
from desktop.photo.photo_controller import PhotoController
from desktop.photo.session import Edits
from desktop.photo.viewer.doubt_overlay import DoubtOverlay
from desktop.ui.commands import Do
from desktop.work.workers import EngineWorker, LatestWins

if TYPE_CHECKING:
    from core.model.prediction import Prediction

#: It is found anew once no new colour has come for this long: not while a hand moves something.
_PAUSE_MS: Final = 120


class DoubtPresenter(QObject):
    """Connects overlay and line with the open photo.

    Args:
        photo_controller: the open photo.
        overlay: lies over its colour.
        line: says it in the panel.
        worker: finds it.
    """

    def __init__(
        self,
        photo_controller: PhotoController,
        overlay: DoubtOverlay,
        line: DoubtLine,
        worker: EngineWorker,
    ) -> None:
        super().__init__(overlay)
        self._photo_controller, self._overlay, self._line = photo_controller, overlay, line
        self._worker, self._asker = worker, LatestWins(worker)
        #: Number of the photo, its edits, and what the model answered: the sharp picture comes
        #: after the preview, by the same.
        self._asked_for: tuple[int, Edits] | None = None
        self._asked_with: Prediction | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._on_pause)
        line.clicked.connect(self.toggle)
        photo_controller.opened.connect(self._forget)
        photo_controller.closed.connect(self._forget)
        photo_controller.turned.connect(self._forget)
        photo_controller.coloured.connect(self._on_coloured)

    @Slot()
    def toggle(self) -> None:
        """Show where colours are a guess, or no longer."""
        is_on = not self._overlay.is_on
        if is_on and Do.DOUBT not in self._photo_controller.possible.commands:
            return
        self._overlay.turn(is_on)
        self._line.show_on(is_on)

    def leave(self) -> bool:
        """Show it no longer, as Escape does; False where it is not shown."""
        if not self._overlay.is_on:
            return False
        self.toggle()
        return True

    def close(self) -> None:
        """Ask for nothing more."""
        self._pause.stop()
        self._asker.close()

    @Slot()
    def _forget(self) -> None:
        self._pause.stop()
        self._asked_for = self._asked_with = None
        self._overlay.show_doubt(None, "")
        self._line.show_error(None)

    @Slot()
    def _on_coloured(self) -> None:
        self._pause.start()

    @Slot()
    def _on_pause(self) -> None:
        session = self._photo_controller.session
        subject = self._photo_controller.subject_with(session.edits)
        if subject is None or subject.photo.turn != session.edits.turn:
            self._forget()
            return
        asked_for = subject.photo.number, subject.edits
        if asked_for == self._asked_for and subject.prediction is self._asked_with:
            return
        self._asked_for, self._asked_with = asked_for, subject.prediction
        work = self._worker.with_engine(guess_jobs.find_doubt(subject))
        self._asker.ask(work, self._on_found, self._on_not_found)

    def _on_not_found(self, error: AutochromeError) -> None:
        # Why is told elsewhere, when it matters.
        self._asked_for = None

    def _on_found(self, doubt: Doubt) -> None:
        photo = self._photo_controller.session.photo
        if photo is None or photo.number != doubt.photo:
            return
        self._line.show_error(doubt.error)
        if doubt.hatch is None:
            words = self.tr("This model does not say where it guesses")
        elif doubt.is_anywhere:
            words = self.tr("Hatched: the colours here are a guess")
        else:
            words = self.tr("The model is sure of these colours")
        self._overlay.show_doubt(doubt.hatch if doubt.is_anywhere else None, words)
