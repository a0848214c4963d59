"""The queue panel: many photos, where their results go, how far the run is."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.queue.jobs import QueueJob, Tally
from desktop.queue import queue_texts as words
from desktop.queue.filter_bar import FilterBar
from desktop.queue.queue_filter import QueueFilter
from desktop.queue.queue_model import QueueModel
from desktop.queue.queue_texts import QueueShown, RunState
from desktop.queue.queue_view import QueueView
from desktop.queue.watch_rows import WatchRows
from desktop.queue.when_done import WhenDoneButton
from desktop.ui.appearance import Appearance
from desktop.ui.widgets import line
from desktop.ui.widgets.buttons import IconButton, PushButton
from desktop.ui.widgets.elided_label import ElidedLabel
from desktop.ui.widgets.fitting_title import FittingTitle
from desktop.ui.widgets.flowing_label import FlowingLabel
from desktop.ui.widgets.labels import words as make_label
from desktop.ui.widgets.menus import Menu
from desktop.ui.widgets.progress_line import ProgressLine

_WIDTH: Final = 304
_NARROW_WIDTH: Final = 248
#: What is told while a run goes has so many lines from the start, or so many in a low window.
_LINES: Final = 3
_LINES_IF_LOW: Final = 2
_HELD: Final = (RunState.PAUSING, RunState.PAUSED, RunState.WAITING)


@dataclass(frozen=True, slots=True)
class QueuePlace:
    """What of the queue is in sight.

    Attributes:
        filter: which photos are listed.
        first: id of the first one in sight; None without any.
        photos: how many the queue has.
    """

    filter: QueueFilter
    first: int | None
    photos: int


class QueuePanel(QWidget):
    """List, progress and buttons; emits what the user wants and shows what it is given.

    Signals:
        start_wanted: whether to use the adjustments of the open photo.
        pause_wanted: finish the photos at hand and hold the run.
        resume_wanted: end a pause, or look at once whether what is waited for is back.
        stop_wanted: finish the photos at hand and stop.
        clear_wanted: empty the queue.
        clear_ended_wanted: take out what is done or was skipped.
        retry_wanted: let failed photos wait again.
        folder_wanted: choose where results go.
        results_wanted: show the results in their folder.
        report_wanted: save a report.
        watch_wanted: choose a folder to watch.
        close_wanted: hide the panel.
        review_wanted: go through the results.
        is_next: whether what is to be done next is here: to start, to continue, or to see results.

    Attributes:
        list: the photos.
        filter: which of them are listed.
        when_done: what becomes of the computer after the run.
    """

    start_wanted = Signal(bool)
    pause_wanted = Signal()
    resume_wanted = Signal()
    stop_wanted = Signal()
    clear_wanted = Signal()
    clear_ended_wanted = Signal()
    retry_wanted = Signal()
    folder_wanted = Signal()
    results_wanted = Signal()
    report_wanted = Signal()
    watch_wanted = Signal()
    close_wanted = Signal()
    review_wanted = Signal()
    is_next = Signal(bool)

    def __init__(self, look: Appearance, model: QueueModel) -> None:
        super().__init__()
        self._shown = QueueShown(RunState.IDLE, Tally(), None, (), can_take_edits=False)
        self._model = model
        self._awaited: QueuePlace | None = None
        self._look = look
        self.list = QueueView(look, model)
        self.title = FittingTitle(self.tr("Queue"))
        self.filter = FilterBar(look)
        self.filter.chosen.connect(model.list_only)
        self.filter.chosen.connect(self.list.scrollToTop)
        self.filter.search_begun.connect(model.prepare_search)
        model.changed.connect(self._on_listed)
        self._count = make_label("", "heading")
        self._left = FlowingLabel()
        self._bar = ProgressLine(look, self.tr("Progress of the queue"))
        self._review = PushButton(self.tr("Look through…"), kind="link")
        self._review.setToolTip(self.tr("Look through the results (Ctrl+L)"))
        self.when_done = WhenDoneButton()
        self._more = IconButton(look, "ellipsis", self.tr("More about the queue"))
        self._clear = IconButton(look, "trash-2", self.tr("Empty the queue"))
        self._close = IconButton(look, "x", self.tr("Hide the queue"))
        self._retry = PushButton(self.tr("Try failed ones again"), kind="link")
        self.watched = WatchRows()
        self._folder = ElidedLabel()
        self._change = PushButton(self.tr("Change…"), kind="link")
        self._change.setToolTip(self.tr("Choose one folder for all results"))
        self._take_edits = QCheckBox(self.tr("Apply my adjustments to all"))
        self._take_edits.setToolTip(
            self.tr(
                "Colour all photos with model and sliders as they are now, in place of what each "
                "has of its own"
            )
        )
        self._take_edits.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._pause = PushButton("", large=True)
        self._stands_still = self._stands_back = self._has_to_save = False
        self._pause.installEventFilter(self)
        self._go = PushButton("", kind="primary", large=True)
        self._hint = make_label("", "small")
        self._hint.setWordWrap(True)
        self.setProperty("kind", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._is_low, self._has_next = False, False
        self._places = QWidget()
        self._fill_menu()
        self._lay_out()
        self.make_small(narrow=False, low=False)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()
        self._go.clicked.connect(self.go)
        self._pause.clicked.connect(self._on_pause_clicked)
        self._clear.clicked.connect(self.clear_wanted)
        self._close.clicked.connect(self.close_wanted)
        self._review.clicked.connect(self.review_wanted)
        self._retry.clicked.connect(self.retry_wanted)
        self._change.clicked.connect(self.folder_wanted)

    @Slot()
    def _on_look_changed(self) -> None:
        # Icons are in line with what is below, or in high contrast their outlines.
        self._head_row.setContentsMargins(0, 0, 8 if self._look.theme.is_contrast else 0, 0)

    @property
    def takes_edits(self) -> bool:
        """Whether the adjustments of the open photo are to be applied to all."""
        return self._take_edits.isVisibleTo(self) and self._take_edits.isChecked()

    @property
    def can_go(self) -> bool:
        """Whether `go` does something."""
        return self._shown.can_go

    @property
    def place(self) -> QueuePlace:
        """What of the queue is in sight."""
        rows = range(max(0, self.list.indexAt(QPoint(1, 1)).row()), self._model.rowCount())
        items = (self._model.at(row) for row in rows)
        first = next((item.id for item in items if isinstance(item, QueueJob)), None)
        return QueuePlace(self.filter.filter, first, self._shown.tally.total)

    def go_to(self, place: QueuePlace) -> None:
        """Have the same in sight, once so many photos were read."""
        self._awaited = place
        self._look_for_awaited()

    def _look_for_awaited(self) -> None:
        place = self._awaited
        if place is None or self._shown.tally.total < place.photos:
            return
        self._awaited = None
        self.filter.take_over(place.filter)
        row = None if place.first is None else self._model.listed_row(place.first)
        if row is not None:
            top = QueueView.ScrollHint.PositionAtTop
            self.list.scrollTo(self._model.index(row, 0), top)

    def make_small(self, *, narrow: bool, low: bool, lowest: bool = False) -> None:
        """Leave more room for the photo in a narrow window, and for the list in a low one.

        Args:
            narrow: the window is.
            low: the window is; what the buttons do is told at them.
            lowest: where results go, which the sheet before a run says too, has no room.
        """
        self.setFixedWidth(_NARROW_WIDTH if narrow else _WIDTH)
        self._places.setHidden(lowest)
        self._head_column.setContentsMargins(20, *(6, 12, 6) if lowest else (12, 12, 12))
        self._foot_column.setContentsMargins(20, *(4, 20, 8) if lowest else (12, 20, 16))
        self._is_low = low
        self.watched.make_low(low)
        self._show_hint(self._hint.text())

    def show_queue(self, shown: QueueShown) -> None:
        """Show how the queue stands; nothing is emitted."""
        is_idle, had_pause = shown.run is RunState.IDLE, self._shown.run is not RunState.IDLE
        self._shown, tally = shown, shown.tally
        # A click on Pause that comes a moment after the end is to meet nothing else.
        self._stands_still = is_idle and (
            self._stands_still
            or (had_pause and self._pause.isVisible() and self._pause.underMouse())
        )
        self._count.setText(words.count_words(tally))
        # While a run goes, nothing moves away from below the pointer as photos end.
        self._left.keep_lines(0 if is_idle else _LINES_IF_LOW if self._is_low else _LINES)
        self._left.show_words(words.state_words(shown))
        self._bar.show_share(tally.ended, tally.total)
        self._clear.setEnabled(is_idle and tally.total > 0)
        self._report.setEnabled(tally.total > 0)
        # The first result makes its row no higher.
        policy = self._review.sizePolicy()
        policy.setRetainSizeWhenHidden(tally.total > 0)
        self._review.setSizePolicy(policy)
        self._review.setVisible(tally.done > 0)
        self._clear_ended.setEnabled(tally.done + tally.skipped > 0)
        self._retry.setVisible(is_idle and tally.failed > 0)
        self._retry_all.setEnabled(tally.failed > 0)
        self._next_failed.setEnabled(tally.failed > 0)
        self._change.setEnabled(is_idle and tally.unfinished > 0)
        self._folder.show_text(words.places_words(shown.folders))
        can_take = shown.can_take_edits and tally.unfinished > 0
        self._take_edits.setVisible(can_take and not self._stands_still)
        self._take_edits.setEnabled(is_idle)
        self.filter.show_counts(tally, shown.to_look_at, shown.marks, is_at_work=not is_idle)
        self._show_buttons(shown)
        self._look_for_awaited()

    @Slot(bool)
    def stand_back(self, stands_back: bool) -> None:
        """Let no button be the main one while something else is the one thing to do next."""
        self._stands_back = stands_back
        self._show_buttons(self._shown)

    @Slot(bool)
    def stand_back_for_photo(self, has_to_save: bool) -> None:
        """Let results be less urgent than a photo that is still to be saved."""
        if has_to_save is not self._has_to_save:  # it is told at each step of a slider
            self._has_to_save = has_to_save
            self._show_buttons(self._shown)

    def _show_buttons(self, shown: QueueShown) -> None:
        is_held = shown.run in _HELD
        self._pause.setVisible(is_held or shown.run is RunState.RUNNING or self._stands_still)
        self._pause.setEnabled(not self._stands_still)
        is_at_work = is_held or shown.run is RunState.RUNNING
        self.when_done.setVisible(is_at_work or self._stands_still)
        self.when_done.setEnabled(is_at_work)
        self._pause.setText(self.tr("Continue") if is_held else self.tr("Pause"))
        self._pause.show_kind("primary" if is_held and not self._stands_back else "plain")
        self._go.setText(words.go_words(shown))
        self._go.setEnabled(shown.can_go)
        is_idle, tally = shown.run is RunState.IDLE, shown.tally
        has_results = tally.unfinished == 0 and tally.done > 0 and shown.can_go
        is_next = is_idle and (tally.unfinished > 0 or (has_results and not self._has_to_save))
        self._go.show_kind("primary" if is_next and not self._stands_back else "plain")
        self._has_next = is_next or is_held
        self._tell_next()
        if self._stands_still:
            return
        self._show_hint(words.hint_words(shown))

    def showEvent(self, event: QShowEvent) -> None:
        """Tell whether what is to be done next is here."""
        super().showEvent(event)
        self._tell_next()

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell that it is here no more."""
        super().hideEvent(event)
        self._tell_next()

    def _tell_next(self) -> None:
        self.is_next.emit(self._has_next and not self.isHidden())

    def _show_hint(self, hint: str) -> None:
        """Say what the buttons do: below them, or, where there is no room for that, at them."""
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint) and not self._is_low)
        for button in (self._pause, self._go):
            button.setToolTip(hint if self._is_low else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let go of what stood still once the pointer leaves it."""
        if event.type() in (QEvent.Type.Leave, QEvent.Type.Hide) and self._stands_still:
            self._stands_still = False
            self.show_queue(self._shown)
        return False

    def _fill_menu(self) -> None:
        menu = Menu(self._more)
        watch = QAction(self.tr("Watch a folder…"), menu)
        watch.triggered.connect(self.watch_wanted)
        report = self._report = QAction(self.tr("Save a report…"), menu)
        self._clear_ended = QAction(self.tr("Take out what is done"), menu)
        report.triggered.connect(self.report_wanted)
        self._clear_ended.triggered.connect(self.clear_ended_wanted)
        self._next_failed = QAction(self.tr("Show the next that failed"), menu)
        self._next_failed.triggered.connect(self.list.show_next_failed)
        self._retry_all = QAction(self._retry.text(), menu)
        self._retry_all.triggered.connect(self.retry_wanted)
        menu.addAction(watch)
        menu.addSeparator()
        menu.addActions([self._next_failed, self._retry_all, report, self._clear_ended])
        self._more.setMenu(menu)
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_head())
        column.addWidget(self.list, 1)
        column.addWidget(line.across())
        column.addWidget(self._make_foot())

    def _make_head(self) -> QWidget:
        head = QWidget()
        column = self._head_column = QVBoxLayout(head)
        column.setSpacing(6)
        row = self._head_row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(self.title, 1)
        row.addWidget(self._more)
        row.addWidget(self._clear)
        row.addWidget(self._close)
        column.addLayout(row)
        inner = QVBoxLayout()
        inner.setContentsMargins(0, 0, 8, 0)
        inner.setSpacing(6)
        count = QHBoxLayout()
        count.addWidget(self._count, 1)
        count.addWidget(self._review)
        inner.addLayout(count)
        inner.addWidget(self._bar)
        inner.addWidget(self._left)
        inner.addWidget(self._retry, 0, Qt.AlignmentFlag.AlignLeft)
        inner.addWidget(self.filter)
        column.addLayout(inner)
        return head

    def _make_foot(self) -> QWidget:
        foot = QWidget()
        column = self._foot_column = QVBoxLayout(foot)
        column.setSpacing(4)
        column.addWidget(self.watched)
        places = QVBoxLayout(self._places)
        places.setContentsMargins(0, 0, 0, 6)
        places.setSpacing(4)
        row = QHBoxLayout()
        row.addWidget(make_label(self.tr("Results go to"), "small"), 1)
        row.addWidget(self._change)
        places.addLayout(row)
        places.addWidget(self._folder)
        column.addWidget(self._places)
        column.addWidget(self._take_edits)
        column.addSpacing(6)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._pause, 1)
        buttons.addWidget(self._go, 1)
        column.addLayout(buttons)
        self._hint.setContentsMargins(0, 4, 0, 0)
        column.addWidget(self._hint)
        column.addWidget(self.when_done, 0, Qt.AlignmentFlag.AlignLeft)
        return foot

    @Slot()
    def _on_listed(self) -> None:
        self.filter.show_found(self._model.count_chosen)

    @Slot()
    def go(self) -> None:
        """Start, continue or stop, as the button says."""
        if not self.can_go:
            return
        if self._shown.run is not RunState.IDLE:
            self.stop_wanted.emit()
        elif self._shown.tally.unfinished == 0:
            self.results_wanted.emit()
        else:
            self.start_wanted.emit(self.takes_edits)

    @Slot()
    def _on_pause_clicked(self) -> None:
        if self._shown.run in _HELD:
            self.resume_wanted.emit()
        else:
            self.pause_wanted.emit()
