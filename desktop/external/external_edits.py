"""Photos that other programs wait for: shown one after the other, each with its band."""

import itertools
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from core.base.errors import AutochromeError
from core.colorize.export_options import ExportOptions
from desktop.external.callers import Callers
from desktop.external.edit_bar import EditBar
from desktop.external.edit_request import Answer, EditRequest, Ending
from desktop.external.output_writer import Written, writer
from desktop.photo.album_presenter import AlbumPresenter, ClosedPhotos
from desktop.photo.photo_controller import PhotoController
from desktop.photo.possible import WhyNot
from desktop.ui.messages import Message, MessageTone
from desktop.work.workers import EngineWorker, InOrder


@dataclass(frozen=True, slots=True)
class _Waiting:
    number: int
    request: EditRequest


class ExternalEdits(QObject):
    """Opens what is asked for, and hands it back.

    Args:
        photo_controller: the open photo.
        album: the photos to leaf through.
        bar: shown above a photo that is waited for.
        callers: the programs that wait.
        worker: where results are written.

    Signals:
        told: a `Message` about what became of a photo.
        failed: an `AutochromeError`; the other program still waits.
        shown: whether the open photo is waited for.
        ended: nobody waits any more, and the last one was answered here.
        closed: a `Message` about a photo that was closed, and whether only such were.
    """

    told = Signal(object)
    failed = Signal(object)
    shown = Signal(bool)
    ended = Signal()
    closed = Signal(object, bool)

    def __init__(
        self,
        photo_controller: PhotoController,
        album: AlbumPresenter,
        bar: EditBar,
        callers: Callers,
        worker: EngineWorker,
    ) -> None:
        super().__init__(bar)
        self._photo_controller = photo_controller
        self._album = album
        self._bar = bar
        self._callers = callers
        self._worker = worker
        self._asker = InOrder(worker)
        self._numbers = itertools.count(1)
        self._waiting: list[_Waiting] = []
        self._writing: set[int] = set()
        self._given_up: set[Path] = set()
        #: What was opened last here.
        self._asked_for: Path | None = None
        self._options = ExportOptions()
        self.photos: frozenset[Path] = frozenset()
        bar.done_wanted.connect(self._on_done_wanted)
        bar.cancel_wanted.connect(self._on_cancel_wanted)
        callers.gone.connect(self._on_gone)
        album.changed.connect(self._on_album_changed)
        album.closed.connect(self._on_closed)
        photo_controller.opened.connect(self._show)
        photo_controller.changed.connect(self._show)
        photo_controller.opener.failed.connect(self._on_not_opened)

    def use_options(self, options: ExportOptions) -> None:
        """Store results so from now on, but for what a request says, and its file's ending."""
        self._options = options

    def take(self, request: EditRequest) -> None:
        """Take in a photo that a program waits for; it comes behind one that is being edited."""
        waiting = _Waiting(next(self._numbers), request)
        is_opening = bool(self._waiting) and self._photo_controller.opener.is_opening
        is_editing = is_opening or self._present() is not None
        self.photos |= {request.source}
        self._callers.meet(waiting.number, request)
        self._album.add((request.source,))
        self._waiting.append(waiting)  # now that its photo is in the album
        if not is_editing:
            self._open(request.source)
        self._show()

    @property
    def is_waited_for(self) -> bool:
        """Whether another program waits."""
        return bool(self._waiting)

    def close(self) -> None:
        """Begin nothing more."""
        self._asker.close()

    def _present(self) -> _Waiting | None:
        """Give what the open photo is wanted for, if it is."""
        shown = self._shown()
        return next((one for one in self._waiting if one.request.source == shown), None)

    def _shown(self) -> Path | None:
        photo = self._photo_controller.session.photo
        return None if photo is None else photo.key

    @Slot()
    def _show(self) -> None:
        was_hidden, present = self._bar.isHidden(), self._present()
        if present is None:
            self._bar.hide()
        else:
            self._bar.show_request(present.request.output, others=len(self._waiting) - 1)
            self._bar.show_ready(
                is_writing=present.number in self._writing,
                why_not=self._why_not(self._photo_controller.possible.why_not),
            )
        if self._bar.isHidden() is not was_hidden:
            self.shown.emit(was_hidden)

    def _why_not(self, why_not: WhyNot | None) -> str:
        match why_not:
            case WhyNot.NO_MODEL:
                return self.tr("There is no model to colour with")
            case WhyNot.OWN_COLOURS:
                return self.tr("This photo keeps its own colours: have it coloured anew, or cancel")
            case WhyNot.NO_PHOTO | None:
                return ""

    def hand_back(self) -> bool:
        """Write the open photo where another program waits for it; False where none does."""
        controller, present = self._photo_controller, self._present()
        if present is None:
            return False
        if present.number not in self._writing and controller.possible.can_change:
            self._write(present)
        return True

    @Slot()
    def _on_done_wanted(self) -> None:
        self.hand_back()

    def _write(self, present: _Waiting) -> None:
        controller = self._photo_controller
        controller.settle()
        subject = controller.subject_with(controller.session.edits)
        if subject is None:
            return
        request, number = present.request, present.number
        quality = self._options.quality if request.quality is None else request.quality
        options = replace(self._options, quality=quality)
        work = writer(subject, request, options, self._callers, number)
        self._writing.add(number)
        self._asker.ask(
            self._worker.with_engine(work),
            lambda written: self._on_written(present, written),
            lambda error: self._on_not_written(number, error),
        )
        self._show()

    def _on_written(self, waiting: _Waiting, written: Written) -> None:
        output = waiting.request.output
        text = self.tr("“{name}” is written, and the other program can go on.")
        if written.kept is not None:
            text = self.tr(
                "“{name}” is written, and the other program can go on. The photo itself is kept as"
                " “{kept}”."
            )
        kept = "" if written.kept is None else written.kept.name
        self.told.emit(
            Message(
                MessageTone.GOOD, self.tr("Handed back"), text.format(name=output.name, kept=kept)
            )
        )
        self._leave(waiting.number)

    def _on_not_written(self, number: int, error: AutochromeError) -> None:
        self._writing.discard(number)
        self.failed.emit(error)
        self._show()

    @Slot()
    def _on_cancel_wanted(self) -> None:
        present = self._present()
        if present is not None and present.number not in self._writing:
            self._callers.answer(present.number, Answer(Ending.CANCELLED))
            self._leave(present.number)

    @Slot(object, object)
    def _on_not_opened(self, error: AutochromeError, photo: Path) -> None:
        """Let those go whose photo cannot be read; the window says why, too."""
        for one in [one for one in self._waiting if one.request.source == photo]:
            self._callers.answer(one.number, Answer(Ending.FAILED, str(error)))
            self._leave(one.number)

    @Slot()
    def _on_album_changed(self) -> None:
        """Let those go whose photo was closed: nobody can hand it back any more."""
        photos = self._album.album.photos
        for one in [one for one in self._waiting if one.request.source not in photos]:
            if one.number in self._writing:
                continue
            self._callers.answer(one.number, Answer(Ending.CANCELLED))
            self._given_up.add(one.request.source)
            self._leave(one.number)

    @Slot(object)
    def _on_closed(self, closed: ClosedPhotos) -> None:
        """Say what closing meant: brought back, a photo would be waited for by nobody."""
        given_up = [photo for photo in closed.photos if photo in self._given_up]
        self._given_up.clear()
        if given_up:
            message = Message(
                MessageTone.INFO,
                self.tr("{name} was not handed back").format(name=given_up[0].name),
                self.tr("The other program was told that nothing was changed."),
            )
            self.closed.emit(message, len(given_up) == len(closed.photos))

    @Slot(int)
    def _on_gone(self, number: int) -> None:
        """Take the band away: nobody waits for the photo any more."""
        if number in self._writing:
            return
        gone = next((one for one in self._waiting if one.number == number), None)
        self._drop(number)
        if gone is None or not self._waiting:
            return
        is_opening = self._photo_controller.opener.is_opening
        in_front = self._asked_for if is_opening else self._shown()
        if in_front == gone.request.source and self._present() is None:
            # What was done to it is kept; the next program must not wait for nobody.
            self.told.emit(
                Message(
                    MessageTone.INFO,
                    self.tr("Nobody waits for {name} any more").format(
                        name=gone.request.source.name
                    ),
                    self.tr("What you did to it is kept, and the next photo is here."),
                )
            )
            self._open_next()

    def _leave(self, number: int) -> None:
        """Go on to the next photo that is waited for, after one was answered."""
        self._drop(number)
        if not self._waiting:
            self.ended.emit()
        elif self._present() is None:
            self._open_next()

    def _open_next(self) -> None:
        self._open(self._waiting[0].request.source)

    def _open(self, photo: Path) -> None:
        self._asked_for = photo
        self._photo_controller.open_file(photo)

    def _drop(self, number: int) -> None:
        self._writing.discard(number)
        self._waiting = [one for one in self._waiting if one.number != number]
        self._show()
