"""Keeps the view of results in step with the queue, and notes what somebody thinks of them."""

import math
from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from core.base.errors import AutochromeError
from core.queue.jobs import JobState, Mark, QueueJob
from desktop.pictures.thumbnails import Lacking, SmallPicture, Thumbnails
from desktop.queue.queue_filter import QueueFilter
from desktop.queue.queue_service import QueueService
from desktop.queue.review.review_keys import ReviewAction
from desktop.queue.review.review_model import ReviewModel
from desktop.queue.review.review_pictures import Pair, ReviewPictures
from desktop.queue.review.review_view import ReviewView
from desktop.queue.row_pictures import shown_file
from desktop.ui.appearance import Appearance
from desktop.work.workers import Worker

#: Shorter side of a small picture, for screens of two device px a logical one.
_SMALL_PX: Final = 176
#: Results that are read before a key asks for them.
_AHEAD, _BEHIND = 5, 2
#: Pictures are read for so many steps of device px, so that a window may change its size a little.
_STEP_PX: Final = 240
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
        #: The result whose small picture is made now, as it was when that began.
        self._at_hand: QueueJob | None = None
        self._undo: list[tuple[int, Mark]] = []
        self._is_open = False
        self._by_doubt = True
        self._at: int | None = None
        self._is_of_all = False
        self._side_px = 0
        #: The result that is looked at close, and its pair in full.
        self._sharp: tuple[QueueJob, Pair] | None = None
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
        view.resized.connect(self._on_resized)
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
        self._is_of_all = False
        jobs = self._results()
        if not jobs:  # none is listed
            self._is_of_all = True
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
        again = self._to_be_made_again()
        if again:
            self._queue.editor.wake_marked()
        self.view.show_nothing()
        self.left.emit(again)

    def close(self) -> None:
        """Ask for nothing more."""
        self._is_open = False
        self._pictures.close()
        self._small.close()

    def _to_be_made_again(self) -> int:
        """Count the results that are, also those that were marked elsewhere or before."""
        here = {job.id for job in self._model.jobs}
        others = (job for job in self._queue.model.jobs() if job.id not in here)
        marked = (job for job in (*self._model.jobs, *others) if job.mark is Mark.AGAIN)
        return sum(job.state is JobState.DONE for job in marked)

    # Which results, in which order.

    def _results(self) -> list[QueueJob]:
        model = self._queue.model
        jobs = model.jobs() if self._is_of_all else model.chosen()
        return [job for job in jobs if job.state is JobState.DONE]

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
        if self._sharp is not None and not _is_same(self._sharp[0], job):
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
        self._side_px = self._side()
        self._pictures.want([self._model.at(row) for row in rows], self._side_px)

    def _side(self) -> int:
        """Give the shorter side that is enough for the screen, in device px."""
        canvas = self.view.canvas
        side = min(canvas.width(), canvas.height()) * canvas.devicePixelRatioF()
        return max(1, math.ceil(side / _STEP_PX)) * _STEP_PX

    @Slot()
    def _on_resized(self) -> None:
        if self._is_open and self.view.place >= 0 and self._side() != self._side_px:
            self._read_about(self.view.place)

    @Slot(int)
    def _on_came(self, job_id: int) -> None:
        place = self.view.place
        if self._is_open and place >= 0 and self._model.at(place).id == job_id:
            self._show(place)

    @Slot()
    def _on_closer_wanted(self) -> None:
        if self.view.place >= 0:
            self._pictures.sharpen(self._model.at(self.view.place))

    @Slot(object, object)
    def _on_sharpened(self, job: QueueJob, pair: Pair) -> None:
        place = self.view.place
        if self._is_open and place >= 0 and _is_same(self._model.at(place), job):
            self._sharp = (job, pair)
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
                job = self._at_hand = self._model.at(row)
                yield Lacking(job.job.source, shown_file(job))

    @Slot(object)
    def _on_small(self, small: SmallPicture) -> None:
        if self._at_hand is not None:
            self._model.show_picture(self._at_hand, small.picture)

    # What the queue tells.

    @Slot()
    def _on_queue_changed(self) -> None:
        if not self._is_open:
            return
        model = self._queue.model
        was_made_anew, stay = False, []
        for job in [*self._model.jobs]:
            now = model.job(job.id)
            if now is None:
                continue
            stay.append(job.id)
            if now is not job:
                was_made_anew |= self._model.follow(now)
        if len(stay) < len(self._model.jobs) and not self._keep_only({*stay}):
            return
        fresh = [job for job in self._results() if self._model.row_of(job.id) is None]
        if fresh:
            self._model.add(self._in_order(fresh))
        self._show_progress()
        if self.view.place >= 0:
            self._show(self.view.place)
            if was_made_anew:
                self._read_about(self.view.place)

    def _keep_only(self, stay: set[int]) -> bool:
        """Let go of results that somebody took out of the queue; False where none stays."""
        place = self.view.place
        before = sum(job.id in stay for job in self._model.jobs[: max(0, place)])
        self._model.begin([job for job in self._model.jobs if job.id in stay])
        if not stay:
            self.leave()
            return False
        self.view.go_to(min(before, len(stay) - 1))
        return True

    @Slot(object)
    def _on_queue_failed(self, error: AutochromeError) -> None:
        self._model.forget_fresh()
        self._on_queue_changed()


def _is_same(one: QueueJob, other: QueueJob) -> bool:
    """Tell whether two are the same result, and not one that was made anew."""
    return (one.id, one.ended) == (other.id, other.ended)
