"""The pictures of the halves, made in a worker: at once roughly, and sharp where one looks."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final, TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from core.base.errors import AutochromeError
from desktop.photo import photo_jobs
from desktop.photo.halves import half_jobs
from desktop.photo.halves.choices import Choice
from desktop.photo.halves.half_jobs import NotShown
from desktop.photo.photo_controller import PhotoController
from desktop.photo.photo_jobs import Coloured
from desktop.photo.session import Edits, OpenPhoto
from desktop.pictures.pyramid import Pixels, Pyramid
from desktop.pictures.view_state import ViewState, zoom_of
from desktop.work.workers import EngineWorker, LatestWins

#: Pictures are asked for once nothing has changed for so long: what a hand moves is the result, and
#: that goes first.
_PAUSE_MS: Final = 120

#: What a picture is made of: edits of the open photo, or the file of a result.
Source: TypeAlias = Edits | Path


@dataclass(slots=True)
class _Entry:
    """What is known of one picture.

    Attributes:
        source: what it is to be made of.
        picture: the last that came, perhaps of another source; None before.
        made_of: what that was made of.
        width: how wide it was asked for, in px; a saved result may be smaller.
        trouble: why none can be made of `source`.
    """

    source: Source
    picture: Pyramid | None = None
    made_of: Source | None = None
    width: int = 0
    trouble: AutochromeError | NotShown | None = None


class HalfPictures(QObject):
    """Holds a picture for each of at most two choices; what nobody looks at is let go of.

    Args:
        photo_controller: the open photo.
        worker: where they are made, one after the other.

    Signals:
        changed: a picture is there, or a better one, or it is known that there will be none.
    """

    changed = Signal()

    def __init__(self, photo_controller: PhotoController, worker: EngineWorker) -> None:
        super().__init__()
        self._photo_controller = photo_controller
        self._worker, self._asker = worker, LatestWins(worker)
        self._photo: OpenPhoto | None = None
        self._entries: dict[Choice, _Entry] = {}
        self._zoom = 1.0
        self._is_seen = False
        self._goes_behind = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._ask_next)
        photo_controller.settled_down.connect(self._on_settled_down)

    def picture(self, choice: Choice) -> Pyramid | None:
        """Give the picture for a choice; None while there is none."""
        entry = self._entries.get(choice)
        return None if entry is None else entry.picture

    def trouble(self, choice: Choice) -> AutochromeError | NotShown | None:
        """Give why there is no picture for a choice; None where there is or will be one."""
        entry = self._entries.get(choice)
        return None if entry is None else entry.trouble

    def want(self, photo: OpenPhoto | None, sources: Mapping[Choice, Source]) -> None:
        """Have pictures made of these; all others are let go of.

        Args:
            photo: the open photo; another than before has other pictures.
            sources: by the choice that each is for.
        """
        if photo is not self._photo:
            self._photo = photo
            self._entries.clear()
        self._entries = {
            choice: self._entries.get(choice) or _Entry(source)
            for choice, source in sources.items()
        }
        for choice, source in sources.items():
            entry = self._entries[choice]
            if entry.source != source:
                entry.source, entry.trouble = source, None
        self._pause.start() if self._entries else self._pause.stop()

    def forget(self, choice: Choice | None = None) -> None:
        """Have a picture made anew, or all: something else that they depend on changed."""
        for known, entry in self._entries.items():
            if choice is None or known == choice:
                entry.made_of, entry.trouble = None, None
        self._pause.start()

    def go_behind(self) -> None:
        """Let the result be sharp before anything is made sharp here: one large picture at once."""
        self._goes_behind = True

    def see(self, state: ViewState, *, is_seen: bool) -> None:
        """Note how large the photo is shown, and whether the halves are seen at all.

        Large pictures that are not seen are let go of.
        """
        self._zoom, self._is_seen = zoom_of(state), is_seen
        if not is_seen and self._photo is not None:
            self._let_go(self._photo.preview.shape[1])
        if self._entries:
            self._pause.start()

    def _let_go(self, width: int) -> None:
        large = [entry for entry in self._entries.values() if entry.picture and entry.width > width]
        for entry in large:
            entry.picture = entry.picture and entry.picture.reduced_to(width)
            entry.width = width
        if large:
            self.changed.emit()

    def close(self) -> None:
        """Begin nothing more, and drop what still comes back."""
        self._pause.stop()
        self._asker.close()

    @Slot()
    def _on_settled_down(self) -> None:
        self._goes_behind = False
        self._ask_next()

    @Slot()
    def _ask_next(self) -> None:
        """Ask for the picture that is lacked most: any at all goes before a sharper one."""
        photo = self._photo
        if photo is None or not self._is_seen or self._asker.is_busy:
            return
        waiting = {c: entry for c, entry in self._entries.items() if entry.trouble is None}
        for choice, entry in waiting.items():
            if entry.made_of != entry.source:
                self._ask(photo, choice, entry.source, photo.preview)
                return
        plane = None if self._goes_behind else photo.plane_for(self._zoom)
        for choice, entry in waiting.items():
            if plane is not None and entry.width < plane.shape[1]:
                self._ask(photo, choice, entry.source, plane)
                return

    def _ask(self, photo: OpenPhoto, choice: Choice, source: Source, plane: Pixels) -> None:
        width = plane.shape[1]
        took = partial(self._on_made, photo, choice, source, width)
        failed = partial(self._on_not_made, photo, choice, source)
        if isinstance(source, Path):
            known = self._photo_controller.session.saved
            read = half_jobs.saved_result(source, photo, known, width)
            self._asker.ask(self._worker.with_engine(read), took, failed)
            return
        subject = self._photo_controller.subject_with(source)
        # While it is being turned it is waited for: the turned one is another photo.
        if subject is not None and subject.photo is photo and photo.turn == source.turn:
            colour = photo_jobs.colour_for_screen(subject, plane)
            self._asker.ask(self._worker.with_engine(colour), took, failed)

    def _on_made(
        self,
        photo: OpenPhoto,
        choice: Choice,
        source: Source,
        width: int,
        made: Coloured | Pyramid | NotShown,
    ) -> None:
        entry = self._entries.get(choice)
        if photo is self._photo and entry is not None:
            self._take(entry, made)
            entry.made_of, entry.width = source, width
            self.changed.emit()
        self._ask_next()

    @staticmethod
    def _take(entry: _Entry, made: Coloured | Pyramid | NotShown) -> None:
        if isinstance(made, NotShown):
            entry.picture, entry.trouble = None, made
        else:
            entry.picture = made.picture if isinstance(made, Coloured) else made

    def _on_not_made(
        self, photo: OpenPhoto, choice: Choice, source: Source, error: AutochromeError
    ) -> None:
        entry = self._entries.get(choice)
        if photo is self._photo and entry is not None and entry.source == source:
            entry.picture, entry.made_of, entry.trouble = None, None, error
            self.changed.emit()
        self._ask_next()
