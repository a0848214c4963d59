"""Photos that were saved: the queue does not count them as waiting, and lists show them."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from core.base.paths import from_root
from core.edits.made_summary import gives_the_same
from core.queue.store import QueueStore
from desktop.photo.edits_keeper import Changed
from desktop.photo.photo_changes import PhotoChanges
from desktop.photo.photo_controller import PhotoController
from desktop.photo.photo_edits import line_of, made_by_hand
from desktop.photo.photo_jobs import Saved
from desktop.photo.session import Session
from desktop.pictures.results import Results
from desktop.queue.adjusted_photos import AdjustedPhotos
from desktop.queue.queue_jobs import Filled
from desktop.queue.queue_service import QueueService
from desktop.queue.row_pictures import Made


@dataclass(frozen=True, slots=True)
class _ByHand:
    """A result that was saved by hand: its file, model and edits."""

    target: Path
    model: str
    line: str


class SavedPhotos(QObject):
    """Notes results wherever they come from, and says of which photos they show the last edits.

    Args:
        queue: told what was saved by hand; what it makes is noted, too.
        photo_controller: told of results that show what a hand changed.
        results: where results are noted.

    Signals:
        changed: path of a photo, or what stands for one, that may be saved by now, or no longer;
            None: of any.
    """

    changed = Signal(object)

    def __init__(
        self, queue: QueueService, photo_controller: PhotoController, results: Results
    ) -> None:
        super().__init__()
        self._queue, self._photo_controller, self._results = queue, photo_controller, results
        self._by_hand: dict[Path, _ByHand] = {}
        #: What is known of the edits of photos, in the queue or not.
        self._edited = AdjustedPhotos()
        #: Of these it is newer than what was found when they were opened.
        self._known: set[Path] = set()
        queue.model.made.connect(self._on_made)
        queue.model.edited.connect(self.changed)
        queue.filled.connect(self._on_filled)
        results.changed.connect(self.changed)
        photo_controller.keeper.changed.connect(self._on_edits_changed)
        photo_controller.saved.connect(self._on_saved)
        photo_controller.changed.connect(self._on_photo_changed)

    def take_over(self, others: "SavedPhotos") -> None:
        """Know what another window knew, which is at work no more."""
        self._by_hand = others._by_hand
        self._edited, self._known = others._edited, others._known
        self._results.take_over(others._results)

    @Slot(object)
    def _on_saved(self, saved: Saved) -> None:
        """Note a result that was saved by hand."""
        source = saved.photo.photo.path
        if source is None:  # a picture without a file
            return
        source = from_root(source)
        if saved.is_copy:
            if self._results.of(source) == saved.target:  # it took the place of the result
                self._by_hand.pop(source, None)
                self._results.note(source, None)
            return
        # As it was saved: a hand may have gone on meanwhile.
        session = self._session_of(saved.photo.key)
        recolour = session is not None and session.recolour
        line = made_by_hand(saved.edits, recolour=recolour)
        by_hand = self._by_hand[source] = _ByHand(saved.target, saved.edits.model, line)
        # Whether this photo waits, or is done, the queue finds out: it may have it under another
        # spelling.
        tally = self._queue.model.tally
        if tally.waiting or tally.done:
            self._note_in_queue(source, by_hand)
        self._edited.on_made(source)
        self._results.note(source, saved.target, line)

    def _note_in_queue(self, source: Path, by_hand: _ByHand) -> None:
        def change(store: QueueStore) -> None:
            store.note_saved(source, by_hand.target, by_hand.model, by_hand.line)

        self._queue.editor.change(change)

    @Slot(object)
    def _on_filled(self, filled: Filled) -> None:
        """Let photos not wait that were saved by hand before they came, and not changed since."""
        if filled.is_to_save or not self._by_hand:
            return
        for job in filled.new:
            by_hand = self._by_hand.get(job.source)
            if by_hand is not None and not self._queue.model.differs(job.source, by_hand.line):
                self._note_in_queue(job.source, by_hand)

    @Slot(object, bool)
    def _on_made(self, results: tuple[Made, ...], are_all: bool) -> None:
        for made in results:
            self._take(made)
        if are_all:
            self._results.begin((m.photo, m.result, m.line) for m in results if m.result)
            return
        for made in results:
            self._results.note(made.photo, made.result, made.line)

    def _take(self, made: Made) -> None:
        if made.result is not None:
            self._edited.on_made(made.photo)
            self._tell_controller(made)

    def _tell_controller(self, made: Made) -> None:
        """Let nobody be asked about changes that a result of the queue shows."""
        session = self._session_of(made.photo)
        if session is None or not made.line:
            return
        line = made_by_hand(session.edits, recolour=session.recolour)
        if gives_the_same(made.line, line):
            self._photo_controller.note_saved(made.photo, session.edits)

    # What is told.

    def is_saved(self, photo: Path) -> bool:
        """Tell whether a result is known to show a photo as it is now."""
        if self._photo_controller.pasted.image(photo) is not None:
            session = self._session_of(photo)
            return session is not None and session.saved == session.edits
        made = self._results.made_of(photo)
        is_other = self._queue.model.differs(photo, made) or self._edited.differs(photo, made)
        return bool(made) and not is_other

    def _session_of(self, photo: Path) -> Session | None:
        """Give what is known of a photo that is open, or was."""
        session = self._photo_controller.session
        is_open = session.photo is not None and session.photo.key == photo
        return session if is_open else self._photo_controller.left.session_of(photo)

    @Slot(object)
    def _on_photo_changed(self, changes: PhotoChanges) -> None:
        """Tell of a picture without a file, of which nothing is kept, and note what was found."""
        photo = self._photo_controller.session.photo
        if photo is None:
            return
        if photo.photo.path is None:
            self.changed.emit(photo.key)
        elif changes.photo and photo.key not in self._known:
            if not self._queue.model.of_photo(photo.key):  # a run may have given it adjustments
                self._edited.note_bare(photo.key)
            self._note_edits(photo.key, line_of(photo.found))

    @Slot(object)
    def _on_edits_changed(self, changed: Changed) -> None:
        self._note_edits(changed.photo, changed.line)

    def _note_edits(self, photo: Path, line: str) -> None:
        self._known.add(photo)
        if self._edited.note(photo, line):
            self.changed.emit(photo)
