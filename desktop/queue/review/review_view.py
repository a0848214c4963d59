"""Results one after the other: each large with its photo, all of them small, marked by keys."""

from datetime import datetime
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStackedWidget, QVBoxLayout, QWidget

from core.queue.jobs import Mark, QueueJob
from desktop.photo.viewer.canvas import Canvas
from desktop.photo.viewer.pictures import Pictures
from desktop.pictures.view_state import ZOOM_STEP, ViewMode
from desktop.queue.queue_row_texts import words_for
from desktop.queue.review.review_bars import ReviewFoot, ReviewHead
from desktop.queue.review.review_frames import ReviewFrames
from desktop.queue.review.review_keys import ReviewAction, action_of, is_done_at
from desktop.queue.review.review_model import ReviewModel
from desktop.queue.review.review_pictures import Pair
from desktop.ui.appearance import Appearance
from desktop.ui.widgets.note_room import NoteRoom

#: From this zoom on what is read for the screen is too coarse.
_CLOSE: Final = 1.01


class ReviewView(QWidget):
    """Shows a `ReviewModel`; emits what somebody wants and shows what it is given.

    Attributes:
        canvas: the result and its photo, large.
        strip: results small, below it.
        grid: the same, all over the view.
        room: for notes, between results and bars.

    Signals:
        wanted: a `ReviewAction` that is about results, and not about looking at them.
        moved: another result is looked at; its place.
        mode_wanted: a `ViewMode`.
        order_wanted: whether the most doubtful come first.
        seen: tuple of the results that are in sight small.
        closer_wanted: the result is looked at closer than it was read.
        resized: the result has another size on the screen.
    """

    wanted = Signal(object)
    moved = Signal(int)
    mode_wanted = Signal(object)
    order_wanted = Signal(bool)
    seen = Signal(object)
    closer_wanted = Signal()
    resized = Signal()

    def __init__(self, look: Appearance, model: ReviewModel) -> None:
        super().__init__()
        self._model = model
        self.head, self.foot = ReviewHead(look), ReviewFoot(look)
        self.canvas = Canvas(look)
        self.room = NoteRoom(look)
        self.room.taken.connect(self.canvas.lend_foot)
        self.strip = ReviewFrames(look, model, is_grid=False)
        self.grid = ReviewFrames(look, model, is_grid=True)
        self.grid.setSelectionModel(self.strip.selectionModel())
        self._stack = QStackedWidget()
        self._stack.addWidget(self.canvas)
        self._stack.addWidget(self.grid)
        self._shown: tuple[int, datetime | None] | None = None
        self._is_close = False
        self.setProperty("kind", "room")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        below = self.room, self.foot, self.strip
        for widget, share in ((self.head, 0), (self._stack, 1), *((one, 0) for one in below)):
            column.addWidget(widget, share)
        self._connect()

    def _connect(self) -> None:
        self.strip.selectionModel().currentChanged.connect(self._on_current_changed)
        self.strip.seen.connect(self.seen)
        self.grid.seen.connect(self.seen)
        self.grid.opened.connect(self.toggle_grid)
        self.head.grid_toggled.connect(self.toggle_grid)
        self.head.mode_chosen.connect(self.mode_wanted)
        self.head.order_chosen.connect(self.order_wanted)
        self.head.leave_wanted.connect(self._on_leave_wanted)
        self.foot.mark_chosen.connect(self._on_mark_chosen)
        self.foot.undo_wanted.connect(self._on_undo_wanted)
        self.foot.edit_wanted.connect(self._on_edit_wanted)
        self.canvas.view_changed.connect(self._on_view_changed)

    @property
    def place(self) -> int:
        """The place of the result that is looked at; -1 for none."""
        return self.strip.currentIndex().row()

    @property
    def is_grid(self) -> bool:
        """Whether all results are shown small, and none large."""
        return self._stack.currentWidget() is self.grid

    def go_to(self, place: int) -> None:
        """Look at another result."""
        if 0 <= place < self._model.rowCount():
            self.strip.setCurrentIndex(self._model.index(place))

    def show_mode(self, mode: ViewMode) -> None:
        """Let original and colour share the view in another way."""
        self.head.show_mode(mode)
        self.canvas.set_mode(mode)

    def show_result(self, job: QueueJob, pair: Pair | None, *, is_older: bool) -> None:
        """Show the result that is looked at.

        Args:
            job: the result.
            pair: what there is to look at; None until it is read.
            is_older: whether its photo was adjusted after it was made.
        """
        told = _facts(job, is_older=is_older)
        self.foot.show_result(job.job.source.name, told, job.mark)
        result = (job.id, job.ended)
        if pair is None:
            # The one before stays until this one is there: a flash of nothing tires the eyes.
            if self._shown != result:
                self._shown = None
            return
        original = pair.before or pair.after
        if original is None:
            self.canvas.show_nothing()
            return
        right = _tr("Colour") if pair.after else _tr("The result is not there")
        pictures = Pictures(original, pair.after, _tr("Original"), right)
        if self._shown == result:
            self.canvas.show_pictures(pictures)
        else:
            self._shown, self._is_close = result, False
            self.canvas.show_photo(pictures)

    def show_nothing(self) -> None:
        """Forget what was shown."""
        self._shown = None
        self.canvas.show_nothing()

    @Slot()
    def toggle_grid(self) -> None:
        """Show all results small, or the one large again."""
        is_grid = not self.is_grid
        self._stack.setCurrentWidget(self.grid if is_grid else self.canvas)
        self.strip.setVisible(not is_grid)
        self.head.grid.setChecked(is_grid)
        self.take_keyboard()
        if is_grid:
            middle = QAbstractItemView.ScrollHint.PositionAtCenter
            self.grid.scrollTo(self.grid.currentIndex(), middle)
            self.grid.tell_seen()

    def take_keyboard(self) -> None:
        """Let keys come here."""
        (self.grid if self.is_grid else self.canvas).setFocus()

    # Events.

    def event(self, event: QEvent) -> bool:
        """Take the keys that mean something here before the commands of the window get them."""
        if event.type() is QEvent.Type.WindowDeactivate:
            self.canvas.flash_original(False)  # another window hears that its key is let go
        is_asked = event.type() is QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and action_of(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Mark and walk by keys."""
        action = action_of(event)
        if action is None:
            super().keyPressEvent(event)
        elif is_done_at(event, action):
            self._do(action)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Show the colour again."""
        if event.key() == Qt.Key.Key_O and not event.isAutoRepeat():
            self.canvas.flash_original(False)
        elif action_of(event) is None:  # Space means nothing else here
            super().keyReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keyboard on."""
        self.take_keyboard()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go of the key that shows the original."""
        self.canvas.flash_original(False)
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Name the ways to look where there is room."""
        self.head.fit(self.width())
        self.resized.emit()

    def _do(self, action: ReviewAction) -> None:
        steps = {ReviewAction.NEXT: 1, ReviewAction.PREVIOUS: -1}
        match action:
            case ReviewAction.NEXT | ReviewAction.PREVIOUS:
                self.go_to(self.place + steps[action])
            case ReviewAction.FIRST:
                self.go_to(0)
            case ReviewAction.LAST:
                self.go_to(self._model.rowCount() - 1)
            case ReviewAction.GRID:
                self.toggle_grid()
            case ReviewAction.ORIGINAL:
                self.canvas.flash_original(True)
            case ReviewAction.SPLIT_OR_SIDE:
                is_split = self.canvas.state.mode is ViewMode.SPLIT
                self.mode_wanted.emit(ViewMode.SIDE_BY_SIDE if is_split else ViewMode.SPLIT)
            case ReviewAction.ZOOM_IN:
                self.canvas.zoom_by(ZOOM_STEP)
            case ReviewAction.ZOOM_OUT:
                self.canvas.zoom_by(1 / ZOOM_STEP)
            case ReviewAction.FIT:
                self.canvas.fit()
            case ReviewAction.EDIT | ReviewAction.LEAVE if self.is_grid:
                self.toggle_grid()
            case _:
                self.wanted.emit(action)

    # What is clicked.

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, now: QModelIndex, before: QModelIndex) -> None:
        if now.isValid():
            self.strip.scrollTo(now, QAbstractItemView.ScrollHint.PositionAtCenter)
            self.moved.emit(now.row())

    @Slot(object)
    def _on_mark_chosen(self, mark: Mark) -> None:
        actions = {
            Mark.GOOD: ReviewAction.GOOD,
            Mark.AGAIN: ReviewAction.AGAIN,
            Mark.GREY: ReviewAction.GREY,
        }
        self.wanted.emit(actions[mark])

    @Slot()
    def _on_undo_wanted(self) -> None:
        self.wanted.emit(ReviewAction.UNDO)

    @Slot()
    def _on_edit_wanted(self) -> None:
        self.wanted.emit(ReviewAction.EDIT)

    @Slot()
    def _on_leave_wanted(self) -> None:
        self.wanted.emit(ReviewAction.LEAVE)

    @Slot(object)
    def _on_view_changed(self, state: object) -> None:
        zoom = self.canvas.state.zoom
        if zoom is not None and zoom > _CLOSE and not self._is_close and self._shown is not None:
            self._is_close = True
            self.closer_wanted.emit()


def _facts(job: QueueJob, *, is_older: bool) -> str:
    """Say what is known of a result."""
    parts = [words_for(job, is_older=is_older)]
    if job.doubt is not None:
        parts.append(_tr("doubt {doubt}").format(doubt=round(job.doubt)))
    parts.append(job.job.source.parent.name)
    return "  ·  ".join(parts)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Review", text)
