"""The queue panel: many photos, where their results go, how far the run is."""

from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.look import Look
from desktop.messages import place_words
from desktop.panels.queue_model import QueueModel
from desktop.panels.queue_view import QueueView
from desktop.widgets import line
from desktop.widgets.buttons import IconButton, PushButton
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.progress_line import ProgressLine
from desktop.work_list import Tally

_WIDTH: Final = 304
_NARROW_WIDTH: Final = 248


class RunState(Enum):
    """What the queue as a whole is at."""

    IDLE = auto()
    RUNNING = auto()
    STOPPING = auto()


@dataclass(frozen=True, slots=True)
class QueueShown:
    """What the panel shows beside its list.

    Attributes:
        run: what the queue as a whole is at.
        tally: how many photos are at what.
        seconds_left: of the run; None while unknown.
        folder: where results go; None for beside each photo.
        can_take_edits: whether the open photo has adjustments that the queue could use.
        was_run: whether a run has ended with photos left.
    """

    run: RunState
    tally: Tally
    seconds_left: float | None
    folder: Path | None
    can_take_edits: bool
    was_run: bool = False


class QueuePanel(QWidget):
    """List, progress and buttons; emits what the user wants and shows what it is given.

    Signals:
        start_wanted: whether to use the adjustments of the open photo.
        stop_wanted: finish the photos at hand and stop.
        clear_wanted: empty the queue.
        retry_wanted: let failed photos wait again.
        folder_wanted: choose where results go.
        results_wanted: show the results in their folder.
        close_wanted: hide the panel.
    """

    start_wanted = Signal(bool)
    stop_wanted = Signal()
    clear_wanted = Signal()
    retry_wanted = Signal()
    folder_wanted = Signal()
    results_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, look: Look, model: QueueModel) -> None:
        super().__init__()
        self._shown = QueueShown(RunState.IDLE, Tally(), None, None, can_take_edits=False)
        self.list = QueueView(look, model)
        self._count = _words("", "heading")
        self._left = _words("", "small")
        self._bar = ProgressLine(look, self.tr("Progress of the queue"))
        self._clear = IconButton(look, "trash-2", self.tr("Empty the queue"))
        self._close = IconButton(look, "x", self.tr("Hide the queue"))
        self._retry = PushButton(self.tr("Try failed ones again"), kind="link")
        self._folder = ElidedLabel()
        self._change = PushButton(self.tr("Change…"), kind="link")
        self._change.setToolTip(self.tr("Choose one folder for all results"))
        self._take_edits = QCheckBox(self.tr("Apply my adjustments"))
        self._take_edits.setToolTip(self.tr("Colour all photos with the sliders as they are now"))
        self._take_edits.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._go = PushButton("", kind="primary", large=True)
        self.setProperty("kind", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.make_narrow(False)
        self._lay_out()
        self._go.clicked.connect(self.go)
        self._clear.clicked.connect(self.clear_wanted)
        self._close.clicked.connect(self.close_wanted)
        self._retry.clicked.connect(self.retry_wanted)
        self._change.clicked.connect(self.folder_wanted)

    def make_narrow(self, narrow: bool) -> None:
        """Leave more room for the photo in a small window."""
        self.setFixedWidth(_NARROW_WIDTH if narrow else _WIDTH)

    def show_queue(self, shown: QueueShown) -> None:
        """Show how the queue stands; nothing is emitted."""
        self._shown, tally = shown, shown.tally
        is_idle = shown.run is RunState.IDLE
        self._count.setText(_count_words(tally))
        self._left.setText(_left_words(shown))
        self._bar.setMaximum(max(1, tally.total))
        self._bar.setValue(tally.ended)
        self._clear.setEnabled(is_idle and tally.total > 0)
        self._retry.setVisible(is_idle and tally.failed > 0)
        self._change.setEnabled(is_idle and tally.unfinished > 0)
        self._folder.show_text(
            place_words(shown.folder) if shown.folder else self.tr("Beside each photo")
        )
        self._take_edits.setVisible(shown.can_take_edits and tally.unfinished > 0)
        self._take_edits.setEnabled(is_idle)
        self._go.setText(_go_words(shown))
        self._go.setEnabled(shown.run is not RunState.STOPPING and tally.total > 0)
        kind = "primary" if is_idle and tally.unfinished else "plain"
        if self._go.property("kind") != kind:
            self._go.setProperty("kind", kind)
            self._go.style().polish(self._go)

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
        column = QVBoxLayout(head)
        column.setContentsMargins(20, 12, 12, 12)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(_words(self.tr("Queue"), "title"), 1)
        row.addWidget(self._clear)
        row.addWidget(self._close)
        column.addLayout(row)
        inner = QVBoxLayout()
        inner.setContentsMargins(0, 0, 8, 0)
        inner.setSpacing(6)
        inner.addWidget(self._count)
        inner.addWidget(self._bar)
        inner.addWidget(self._left)
        inner.addWidget(self._retry, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(inner)
        return head

    def _make_foot(self) -> QWidget:
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(20, 14, 20, 16)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.addWidget(_words(self.tr("Results go to"), "small"), 1)
        row.addWidget(self._change)
        column.addLayout(row)
        column.addWidget(self._folder)
        column.addSpacing(6)
        column.addWidget(self._take_edits)
        column.addSpacing(6)
        column.addWidget(self._go)
        return foot

    @Slot()
    def go(self) -> None:
        """Start, continue or stop, as the button says."""
        if not self._go.isEnabled():
            return
        if self._shown.run is RunState.RUNNING:
            self.stop_wanted.emit()
        elif self._shown.tally.unfinished == 0:
            self.results_wanted.emit()
        else:
            takes = self._take_edits.isVisibleTo(self) and self._take_edits.isChecked()
            self.start_wanted.emit(takes)


def _count_words(tally: Tally) -> str:
    if tally.total == 0:
        return _tr("Nothing here yet")
    if tally.ended == 0:
        return _photos(tally.total)
    return _tr("{ended} of {total}").format(ended=tally.ended, total=tally.total)


def _left_words(shown: QueueShown) -> str:
    tally, words = shown.tally, []
    if tally.total == 0:
        return _tr("Drop photos or a folder to fill the queue.")
    if tally.failed:
        words.append(_tr("{n} failed").format(n=tally.failed))
    if tally.skipped:
        words.append(_tr("{n} skipped").format(n=tally.skipped))
    if shown.run is RunState.STOPPING:
        words.append(_tr("finishing the photos at hand…"))
    elif shown.run is RunState.RUNNING:
        words.append(time_words(shown.seconds_left))
    elif tally.unfinished == 0 and not words:
        words.append(_tr("All in colour"))
    elif tally.unfinished:
        words.append(_tr("{n} to go").format(n=tally.unfinished))
    return "  ·  ".join(words)


def _go_words(shown: QueueShown) -> str:
    if shown.run is RunState.RUNNING:
        return _tr("Stop")
    if shown.run is RunState.STOPPING:
        return _tr("Stopping…")
    if shown.tally.unfinished == 0:
        return _tr("Show results")
    if shown.was_run:
        return _tr("Continue")
    return _tr("Colour {photos}").format(photos=_photos(shown.tally.unfinished))


def time_words(seconds: float | None) -> str:
    """Say how long something will take, as coarsely as it is known."""
    if seconds is None:
        return _tr("reckoning the time left…")
    if seconds < 60:
        return _tr("less than a minute left")
    minutes = round(seconds / 60)
    if minutes < 60:
        words = _tr("about a minute left") if minutes == 1 else _tr("about {n} minutes left")
        return words.format(n=minutes)
    hours, rest = divmod(minutes, 60)
    return _tr("about {hours} h {minutes} min left").format(hours=hours, minutes=rest)


def _words(text: str, kind: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("kind", kind)
    return label


def _photos(count: int) -> str:
    return (_tr("1 photo") if count == 1 else _tr("{n} photos")).format(n=count)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Queue", text)
