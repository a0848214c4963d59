"""The page of a training under way: how far it is, its lines, its pictures."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.train import training_texts
from desktop.train.training_state import Phase, TrainingState
from desktop.train.widgets.loss_chart import LossChart
from desktop.train.widgets.page_parts import (
    PAGE_HEIGHT,
    add_footer,
    button,
    card,
    label,
    page_column,
)
from desktop.train.widgets.picture_grid import PictureGrid
from desktop.ui.appearance import Appearance
from desktop.ui.widgets.elided_label import ElidedLabel
from desktop.ui.widgets.progress_line import ProgressLine

_SAMPLE_ROWS: Final = 4
#: Steps of the progress bar.
_FINE: Final = 1000
_EARLY: Final = frozenset({Phase.READING, Phase.PREPARING})


class RunningPage(QWidget):
    """Shows a training.

    Signals:
        pause_wanted, go_on_wanted: let it rest, or go on.
        stop_wanted: end it and keep the best.
        discard_wanted: end it before it has learned anything.
        background_wanted: close the dialog and let it go on.
    """

    pause_wanted = Signal()
    go_on_wanted = Signal()
    stop_wanted = Signal()
    discard_wanted = Signal()
    background_wanted = Signal()

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._phase = Phase.READING
        self._name = ElidedLabel()
        self._name.setProperty("kind", "small")
        self._headline = label("", "title", wraps=False)
        self._left = label("", "muted", wraps=False)
        self._pace = label("", "muted", wraps=False)
        self._progress = ProgressLine(look, self.tr("Progress of the training"))
        self.chart = LossChart(look)
        self.samples = PictureGrid(
            look, (self.tr("Grey"), self.tr("Now"), self.tr("Real")), _SAMPLE_ROWS, fits=True
        )
        self.samples.setAccessibleName(self.tr("Photos that it has never seen"))
        self.pause = button(self.tr("Pause"))
        self.stop = button(self.tr("Stop and keep the best"))
        self.background = button(self.tr("Run in the background"))
        self._lay_out()
        self.pause.clicked.connect(self._on_pause)
        self.stop.clicked.connect(self._on_stop)
        self.background.clicked.connect(self.background_wanted)

    def show_state(self, training_state: TrainingState) -> None:
        """Show how it stands."""
        phase = self._phase = training_state.phase
        order = training_state.order
        self._name.show_text(f"{order.name}  ·  {training_texts.minutes_words(order.minutes)}")
        self._headline.setText(training_texts.headline(training_state))
        self._left.setText(training_texts.time_left(training_state))
        self._pace.setText(training_texts.pace(training_state))
        self._show_progress(training_state)
        self.chart.show_curve(training_state.curve, order.minutes)
        is_resting = phase in (Phase.PAUSING, Phase.PAUSED)
        self.pause.setText(self.tr("Continue") if is_resting else self.tr("Pause"))
        self.pause.setEnabled(phase in (Phase.LEARNING, Phase.PAUSING, Phase.PAUSED))
        # What an earlier part has learned is nothing to cancel.
        is_early = phase in _EARLY and not training_state.curve.learned
        self.stop.setText(self.tr("Cancel") if is_early else self.tr("Stop and keep the best"))
        self.stop.setEnabled(is_early or phase in (Phase.LEARNING, Phase.PAUSING, Phase.PAUSED))

    def show_samples(self, rows: Sequence[tuple[QImage, ...]]) -> None:
        """Show photographs as they look now."""
        self.samples.show_rows(rows)

    def _show_progress(self, training_state: TrainingState) -> None:
        if training_state.phase is Phase.READING:
            share = training_state.done / training_state.total if training_state.total else 0.0
        else:
            share = training_state.share
        self._progress.show_busy(not training_state.is_measured)
        if training_state.is_measured:
            self._progress.setMaximum(_FINE)
            self._progress.setValue(round(share * _FINE))

    def _lay_out(self) -> None:
        column = page_column(self, height=PAGE_HEIGHT)
        column.addWidget(self._name)
        column.addSpacing(4)
        head = QHBoxLayout()
        head.addWidget(self._headline, 1)
        head.addWidget(self._left, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(head)
        column.addSpacing(12)
        column.addWidget(self._progress)
        column.addSpacing(8)
        column.addWidget(self._pace)
        column.addSpacing(20)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._chart_card(), 11)
        row.addWidget(self._samples_card(), 10)
        column.addLayout(row, 1)
        add_footer(self, [self.pause, self.stop], [self.background])

    def _chart_card(self) -> QFrame:
        made = card()
        column = QVBoxLayout(made)
        column.setContentsMargins(20, 16, 20, 12)
        column.setSpacing(0)
        column.addWidget(label(self.tr("How far its colours are off"), "heading"))
        column.addSpacing(2)
        column.addWidget(label(self.tr("The lower, the better"), "small"))
        column.addSpacing(12)
        column.addWidget(self.chart, 1)
        return made

    def _samples_card(self) -> QFrame:
        made = card()
        column = QVBoxLayout(made)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(0)
        column.addWidget(label(self.tr("Photos that it has never seen"), "heading"))
        column.addSpacing(4)
        column.addWidget(self.samples, 1)
        return made

    @Slot()
    def _on_pause(self) -> None:
        if self._phase in (Phase.PAUSING, Phase.PAUSED):
            self.go_on_wanted.emit()
        else:
            self.pause_wanted.emit()

    @Slot()
    def _on_stop(self) -> None:
        if self._phase in _EARLY:
            self.discard_wanted.emit()
        else:
            self.stop_wanted.emit()
