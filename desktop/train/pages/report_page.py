"""The page after a training: was it good for anything, and which model is to be used."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from core.base.errors import AutochromeError
from desktop.train import training_texts
from desktop.train.process_events import ReportEvent, ReportFigures
from desktop.train.training_state import TrainingState
from desktop.train.widgets.figure_tile import FigureTile, row_of
from desktop.train.widgets.page_parts import (
    PAGE_HEIGHT,
    IconLabel,
    add_footer,
    button,
    card,
    label,
    make_main,
    narrow,
    page_column,
    waiting_line,
)
from desktop.train.widgets.picture_grid import PictureGrid
from desktop.ui.accessible import give_role
from desktop.ui.appearance import Appearance
from desktop.ui.core_words import error_words
from desktop.ui.widgets.buttons import PushButton

_ROWS: Final = 3
#: So many rows are in sight as a rule; more are scrolled to.
_ROWS_IN_SIGHT: Final = 2


class ReportPage(QWidget):
    """Shows what a training was good for.

    Signals:
        use_wanted: the new model is to be used from now on.
        keep_wanted: the one before is to stay.
    """

    use_wanted = Signal()
    keep_wanted = Signal()

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self._icon = IconLabel(look, "circle-check", "good", 32)
        self._title = label("", "title")
        self._verdict = narrow(label("", "muted"))
        self._early = label("", "small")
        self.pictures = PictureGrid(look, ("", "", "", ""), _ROWS)
        self.pictures.setAccessibleName(self.tr("Photos that were not learned from"))
        self._scrolled = _scrolled(self.pictures)
        self._ab = FigureTile(
            self.tr("Distance from the real colours"), self.tr("The lower, the better.")
        )
        self._colour = FigureTile(
            self.tr("Colourfulness, of the real photos"), self.tr("Best near 100 %.")
        )
        self._psnr = FigureTile(
            self.tr("Likeness to the real photos"), self.tr("The higher, the better.")
        )
        self._grey = label(
            self.tr(
                "Photos left grey are ahead in likeness here, for no colour is never a wrong "
                "colour. It says little about how they look."
            ),
            "small",
        )
        self.busy = waiting_line(look)
        self._problem = label("", "problem")
        self.use = button(self.tr("Use the new model"))
        self.keep = button(self.tr("Keep the present one"))
        self._lay_out()
        self.use.clicked.connect(self.use_wanted)
        self.keep.clicked.connect(self.keep_wanted)

    def show_report(self, training_state: TrainingState, report: ReportEvent) -> None:
        """Show a verdict; the better model is the main answer."""
        is_better = report.is_better
        if is_better:
            self._icon.show_icon("circle-check", "good")
        else:
            self._icon.show_icon("info", "muted" if report.is_same else "caution")
        self._title.setText(training_texts.verdict_title(report))
        self._verdict.setText(training_texts.verdict(report, reason=training_state.reason))
        early = training_texts.ended_early(training_state)
        self._early.setText(early)
        self._early.setVisible(bool(early))
        self.pictures.show_rows((), self._headings(report))
        self._show_figures(report.before, report.new, report.grey)
        self._grey.setVisible(report.grey.psnr > report.new.psnr)
        self.use.setText(
            self.tr("Use the new model")
            if is_better or report.is_same
            else self.tr("Use the new one all the same")
        )
        self.keep.setText(self.tr("Keep {name}").format(name=_short(report.before_name)))
        make_main(self.use, is_better)
        make_main(self.keep, not is_better)
        self._in_order([self.keep, self.use] if is_better else [self.use, self.keep])
        self.show_busy(False)

    def show_pictures(self, rows: Sequence[tuple[QImage, ...]]) -> None:
        """Show photographs that were not learned from."""
        self.pictures.show_rows(rows)
        # Not as needed: the bar makes the pictures smaller, and then it may not be needed.
        policy = Qt.ScrollBarPolicy
        self._scrolled.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOn if len(rows) > _ROWS_IN_SIGHT else policy.ScrollBarAlwaysOff
        )

    def show_busy(self, is_busy: bool) -> None:
        """Wait for the new model to be taken in."""
        self.busy.setVisible(is_busy)
        self.busy.show_busy(is_busy)
        self._problem.setVisible(False)
        for answer in (self.use, self.keep):
            answer.setEnabled(not is_busy)

    def show_problem(self, error: AutochromeError) -> None:
        """Say why the new model could not be taken in."""
        self.show_busy(False)
        self._problem.setText(error_words(error))
        self._problem.setVisible(True)

    def _headings(self, report: ReportEvent) -> tuple[str, ...]:
        return self.tr("Grey"), report.before_name, report.new_name, self.tr("Real")

    def _show_figures(self, before: ReportFigures, new: ReportFigures, grey: ReportFigures) -> None:
        left = self.tr("left grey: {value}")
        self._ab.show_figure(
            training_texts.decimal(before.ab, 1),
            training_texts.decimal(new.ab, 1),
            left.format(value=training_texts.decimal(grey.ab, 1)),
        )
        self._colour.show_figure(
            _percent(before.relative),
            _percent(new.relative),
            left.format(value=_percent(grey.relative)),
        )
        self._psnr.show_figure(
            training_texts.decimal(before.psnr, 1),
            f"{training_texts.decimal(new.psnr, 1)} dB",
            left.format(value=f"{training_texts.decimal(grey.psnr, 1)} dB"),
        )

    def _lay_out(self) -> None:
        column = page_column(self, height=PAGE_HEIGHT)
        said = QVBoxLayout()
        said.setSpacing(4)
        for text in (self._title, self._verdict, self._early):
            said.addWidget(text)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(said, 1)
        column.addLayout(head)
        column.addSpacing(16)
        column.addWidget(self._pictures_card(), 1)
        column.addSpacing(12)
        column.addLayout(row_of([self._ab, self._colour, self._psnr]))
        column.addSpacing(8)
        column.addWidget(self._grey)
        column.addWidget(self._problem)
        column.addWidget(self.busy)
        self._problem.setVisible(False)
        self._grey.setVisible(False)
        self._answers = add_footer(self, [], [self.keep, self.use])

    def _pictures_card(self) -> QWidget:
        made = card()
        column = QVBoxLayout(made)
        column.setContentsMargins(20, 12, 8, 4)
        column.addWidget(self._scrolled)
        return made

    def _in_order(self, answers: list[PushButton]) -> None:
        """Let the main answer stand last, in the corner."""
        for answer in answers:
            self._answers.removeWidget(answer)
            self._answers.addWidget(answer)
        self.setTabOrder(answers[0], answers[1])


def _scrolled(grid: PictureGrid) -> QScrollArea:
    """Put a grid where it can be scrolled; its headings stay."""
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 12, 8)
    column.addWidget(grid)
    column.addStretch(1)
    area = QScrollArea()
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    give_role(area, QAccessible.Role.Document)
    area.setAccessibleName(grid.accessibleName())
    area.verticalScrollBar().valueChanged.connect(grid.update)
    return area


def _percent(share: float) -> str:
    return f"{100 * share:.0f} %"


def _short(name: str) -> str:
    return name if len(name) <= 24 else f"{name[:23]}…"
