"""Photos that were saved by hand: the queue does not count them as waiting, and lists show them."""

from pathlib import Path

from PySide6.QtCore import QObject, Slot

from core.queue.store import QueueStore
from desktop.photo.edits_keeper import EditsKeeper
from desktop.photo.photo_edits import made_by_hand
from desktop.photo.photo_jobs import Saved
from desktop.pictures.results import Results
from desktop.queue.queue_service import QueueService


class SavedPhotos(QObject):
    """Notes results wherever they come from.

    Args:
        queue: told what was saved by hand; what it makes is noted, too.
        keeper: knows the edits that a result was saved with.
        results: where they are noted.
    """

    def __init__(self, queue: QueueService, keeper: EditsKeeper, results: Results) -> None:
        super().__init__()
        self._queue, self._keeper, self._results = queue, keeper, results
        queue.model.made.connect(self._on_made)

    @Slot(object)
    def on_saved(self, saved: Saved) -> None:
        """Note a result that was saved by hand."""
        source = saved.photo.photo.path
        if source is None:  # a picture without a file
            return
        source = source.absolute()
        kept, edits, target = self._keeper.edits, saved.edits, saved.target

        def change(store: QueueStore) -> None:
            # As it was saved: a hand may have gone on meanwhile.
            line = made_by_hand(edits, recolour=kept.found(source).recolour)
            store.note_saved(source, target, edits.model, line)

        # Whether this photo waits, or is done, the queue finds out: it may have it under another
        # spelling.
        tally = self._queue.model.tally
        if tally.waiting or tally.done:
            self._queue.editor.change(change)
        self._results.note(source, saved.target)

    @Slot(object, bool)
    def _on_made(self, pairs: tuple[tuple[Path, Path | None], ...], are_all: bool) -> None:
        if are_all:
            self._results.begin((photo, result) for photo, result in pairs if result)
            return
        for photo, result in pairs:
            self._results.note(photo, result)
