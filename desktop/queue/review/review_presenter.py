"""Keeps the view of results in step with the queue, and notes what somebody thinks of them."""

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from core.queue.jobs import JobState, Mark, QueueJob
from desktop.pictures.thumbnails import Lacking, SmallPicture, Thumbnails
from desktop.queue.queue_filter import QueueFilter
from desktop.queue.queue_model import shown_file
from desktop.queue.queue_service import QueueService
from desktop.queue.review.review_keys import ReviewAction
from desktop.queue.review.review_model import ReviewModel
from desktop.queue.review.review_pictures import Pair, ReviewPictures
from desktop.queue.review.review_view import ReviewView
from desktop.ui.appearance import Appearance
from desktop.work.workers import Worker

#: Shorter side of a small picture, for screens of two device px a logical one.
_SMALL_PX: Final = 176
#: Results that are read before a key asks for them.
_AHEAD, _BEHIND = 5, 2
_MARKS: Final = {
    ReviewAction.GOOD: Mark.GOOD,
    ReviewAction.AGAIN: Mark.AGAIN,
    ReviewAction.GREY: Mark.GREY,
    ReviewAction.NO_MARK: Mark.NONE,
}


class ReviewPresenter(QObject):
    """Goes through results.

    Args:
        look: theme and icons.
        queue: whose results they are.
        workers: where they are read large; the first of them where they are read small, too.
        thumbnailer: where they are read small.

    Attributes:
        view: shows them; whoever made this puts it into the window.

    Signals:
        edit_wanted: a `QueueJob` whose photo is to be opened with its adjustments.
        left: somebody has gone back to the queue; how many results are to be made again.
    """

    edit_wanted = Signal(object)
    left = Signal(int)

    def __init__(
        self,
        look: Appearance,
        queue: QueueService,
        workers: Sequence[Worker],
        thumbnailer: Worker,
    ) -> None:
        super().__init__()
        self._queue = queue
        self._model = ReviewModel(self)
        self.view = ReviewView(look, self._model)
        self._pictures = ReviewPictures(workers)
        self._small = Thumbnails(thumbnailer, _SMALL_PX, self._next_lacking)
        self._seen: tuple[int, ...] = ()
        self._at_hand = 0
        self._undo: list[tuple[int, Mark]] = []
        self._is_open = False
        self._by_doubt = True
        self._at: int | None = None
        #: The id of the result that is looked at close, and its pair in full.
        self._sharp: tuple[int, Pair] | None = None
        view, pictures = self.view, self._pictures
        pictures.came.connect(self._on_came)
        pictures.sharpened.connect(self._on_sharpened)
        self._small.made.connect(self._on_small)
        view.head.order.setChecked(self._by_doubt)
        view.wanted.connect(self._on_wanted)
        view.moved.connect(self._on_moved)
        view.order_wanted.connect(self._on_order_wanted)
        view.seen.connect(self._on_seen)
        view.closer_wanted.connect(self._on_closer_wanted)
        queue.changed.connect(self._on_queue_changed)
        queue.failed.connect(self._on_queue_failed)

    @property
    def model(self) -> ReviewModel:
        """The results that are gone through."""
        return self._model

    @property
    def is_open(self) -> bool:
        """Whether somebody goes through results."""
        return self._is_open

    def begin(self) -> bool:
        """Go through the results that are listed, or all; False where there is none.

        Who comes back goes on where they were, else at the first that nobody marked.
        """
        jobs = self._results()
        if not jobs:
            return False
        self._is_open = True
        self._model.begin(self._in_order(jobs))
        self._show_progress()
        back = None if self._at is None else self._model.row_of(self._at)
        place = back if back is not None else self._model.first_unmarked()
        self.view.go_to(0 if place is None else place)
        return True

    def leave(self) -> None:
        """Go back: what is to be made again waits from now on."""
        if not self._is_open:
            return
        self._is_open = False
        self._undo.clear()
        self._sharp = None
        self._pictures.forget()
        again = [job for job in self._model.jobs if job.mark is Mark.AGAIN]
        again = [job for job in again if job.state is JobState.DONE]
        if again:
            self._queue.editor.wake_marked()
        self.view.show_nothing()
        self.left.emit(len(again))

    def close(self) -> None:
        """Ask for nothing more."""
        self._is_open = False
        self._pictures.close()
        self._small.close()

    # Which results, in which order.

    def _results(self) -> list[QueueJob]:
        model = self._queue.model
        listed = [job for job in model.listed() if job.state is JobState.DONE]
        return listed or [job for job in model.jobs() if job.state is JobState.DONE]

    def _in_order(self, jobs: Sequence[QueueJob]) -> list[QueueJob]:
        place = QueueFilter(by_doubt=self._by_doubt).place
        return sorted(jobs, key=lambda job: (place(job), job.position))

    @Slot(bool)
    def _on_order_wanted(self, by_doubt: bool) -> None:
        self._by_doubt = by_doubt
        at = self._at
        self._model.begin(self._in_order(self._model.jobs))
        row = None if at is None else self._model.row_of(at)
        self.view.go_to(row or 0)
        self.view.take_keyboard()

    # What somebody does.

    @Slot(object)
    def _on_wanted(self, action: ReviewAction) -> None:
        place = self.view.place
        if action is ReviewAction.LEAVE:
            self.leave()
        elif action is ReviewAction.UNDO:
            self._take_back()
        elif place < 0:
            return
        elif action is ReviewAction.EDIT:
            self.edit_wanted.emit(self._model.at(place))
        else:
            self._mark(place, _MARKS[action])

    def _mark(self, place: int, mark: Mark) -> None:
        """Mark a result, and go on to the next."""
        job = self._model.at(place)
        if job.state is not JobState.DONE:  # it is being made again
            self.view.go_to(place + 1)
            return
        self._undo.append((job.id, job.mark))
        self._note(job.id, mark)
        if mark is not Mark.NONE and place + 1 < self._model.rowCount():
            self.view.go_to(place + 1)
        elif mark is not Mark.NONE and (unmarked := self._model.first_unmarked()) is not None:
            self.view.go_to(unmarked)
        else:
            self._show(place)

    def _take_back(self) -> None:
        """Take the last mark back, and look at its result again."""
        if not self._undo:
            return
        job_id, before = self._undo.pop()
        self._note(job_id, before)
        row = self._model.row_of(job_id)
        if row is not None:
            self.view.go_to(row)
            self._show(row)

    def _note(self, job_id: int, mark: Mark) -> None:
        self._model.mark(job_id, mark)
        self._queue.editor.mark((job_id,), mark)
        self._show_progress()
        self._small.go_on()

    # What is shown.

    @Slot(int)
    def _on_moved(self, place: int) -> None:
        self._show(place)
        self._read_about(place)

    def _show(self, place: int) -> None:
        job = self._model.at(place)
        self._at = job.id
        if self._sharp is not None and self._sharp[0] != job.id:
            self._sharp = None
        pair = self._pictures.pair(job) if self._sharp is None else self._sharp[1]
        self.view.show_result(job, pair, is_older=self._queue.model.is_older(job))
        self.view.foot.show_can_undo(bool(self._undo))

    def _show_progress(self) -> None:
        self.view.head.show_progress(self._model.progress)
        self.view.foot.show_can_undo(bool(self._undo))

    def _read_about(self, place: int) -> None:
        """Read this result and those about it: first what the next keys will ask for."""
        ahead = range(place, place + 1 + _AHEAD)
        behind = range(place - 1, place - 1 - _BEHIND, -1)
        rows = [row for row in (*ahead, *behind) if 0 <= row < self._model.rowCount()]
        canvas = self.view.canvas
        side = round(min(canvas.width(), canvas.height()) * canvas.devicePixelRatioF())
        self._pictures.want([self._model.at(row) for row in rows], max(240, side))

    @Slot(int)
    def _on_came(self, job_id: int) -> None:
        place = self.view.place
        if self._is_open and place >= 0 and self._model.at(place).id == job_id:
            self._show(place)

    @Slot()
    def _on_closer_wanted(self) -> None:
        if self.view.place >= 0:
            self._pictures.sharpen(self._model.at(self.view.place))

    @Slot(int, object)
    def _on_sharpened(self, job_id: int, pair: Pair) -> None:
        place = self.view.place
        if self._is_open and place >= 0 and self._model.at(place).id == job_id:
            self._sharp = (job_id, pair)
            self._show(place)

    # Small pictures.

    @Slot(object)
    def _on_seen(self, jobs: Sequence[QueueJob]) -> None:
        self._seen = tuple(job.id for job in jobs)
        self._small.go_on()

    def _next_lacking(self) -> Lacking | None:
        return next(self._lacking(), None)

    def _lacking(self) -> Iterator[Lacking]:
        for job_id in self._seen if self._is_open else ():
            row = self._model.row_of(job_id)
            if row is not None and self._model.lacks_picture(job_id):
                self._at_hand = job_id
                job = self._model.at(row)
                yield Lacking(job.job.source, shown_file(job))

    @Slot(object)
    def _on_small(self, small: SmallPicture) -> None:
        self._model.show_picture(self._at_hand, small.picture)

    # What the queue tells.

    @Slot()
    def _on_queue_changed(self) -> None:
        if not self._is_open:
            return
        model = self._queue.model
        was_made_anew = False
        for job in [*self._model.jobs]:
            now = model.job(job.id)
            if now is not None and now is not job:
                was_made_anew |= self._model.follow(now)
        fresh = [job for job in self._results() if self._model.row_of(job.id) is None]
        if fresh:
            self._model.add(self._in_order(fresh))
        self._show_progress()
        if self.view.place >= 0:
            self._show(self.view.place)
            if was_made_anew:
                self._read_about(self.view.place)

    @Slot(object)
    def _on_queue_failed(self) -> None:
        self._model.forget_fresh()
        self._on_queue_changed()
