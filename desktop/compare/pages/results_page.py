"""The page of what came of a comparison: photos by each model, and the figures."""

from enum import Enum
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.compare import comparison_texts as texts
from desktop.compare.comparison import Comparison
from desktop.compare.photo_table import PhotoTable
from desktop.compare.widgets.figure_card import FigureCard, FigureCards
from desktop.compare.widgets.photo_grid import ColumnHeads, PhotoGrid
from desktop.ui.appearance import Appearance
from desktop.ui.widgets import line
from desktop.ui.widgets.buttons import PushButton, Segment, SegmentedControl
from desktop.ui.widgets.elided_label import ElidedLabel
from desktop.ui.widgets.labels import words
from desktop.ui.widgets.progress_line import ProgressLine

_EDGE: Final = 24
#: Steps of the progress line.
_STEPS: Final = 1000


class Side(Enum):
    """What of the results is shown."""

    PHOTOS = "photos"
    FIGURES = "figures"


class ResultsPage(QWidget):
    """Shows a `Comparison`.

    Signals:
        use_wanted: a model is to be the default; its place.
        opened: a photo is to be looked at closely; its place.
        chosen: the best picture of a photo, 0 for no difference: place of the photo, number.
        names_wanted: names are to be shown now.
        stop_wanted: no more photos are to be coloured.
        others_wanted: something else is to be compared.
        closed: the user is done.
    """

    use_wanted = Signal(int)
    opened = Signal(int)
    chosen = Signal(int, int)
    names_wanted = Signal()
    stop_wanted = Signal()
    others_wanted = Signal()
    closed = Signal()

    def __init__(self, look: Appearance, comparison: Comparison) -> None:
        super().__init__()
        self._comparison = comparison
        self._default = ""
        self.table = PhotoTable(comparison)
        self.grid = PhotoGrid(look, self.table)
        # Goes after the views of it: one that outlives its table begins a timer, at the end too.
        self.table.setParent(self.grid)
        self.heads = ColumnHeads(look, self.grid)
        self.cards: list[FigureCard] = []
        self._cards_row = FigureCards()
        self._verdict = words("", "heading", wraps=True)
        self.sides = SegmentedControl(look, self.tr("Photos or figures"), _sides())
        self.sides.show_words(True)
        self._progress = ProgressLine(look, self.tr("Pictures made"))
        self._progress.setMaximum(_STEPS)
        self._how_far = words("", "small")
        self._left_out = ElidedLabel()
        self._left_out.setProperty("kind", "small")
        self.stop = PushButton(self.tr("Stop"))
        self.others = PushButton(self.tr("Compare others…"))
        self.names = PushButton(self.tr("Show the names"))
        self.close_button = PushButton(self.tr("Close"))
        self._stack = QStackedWidget()
        for button in (self.stop, self.others, self.names, self.close_button):
            button.setAutoDefault(False)
        self._lay_out()
        self._connect()
        self.show_side(Side.PHOTOS)

    @property
    def side(self) -> Side:
        """What is shown."""
        return Side.PHOTOS if self._stack.currentIndex() == 0 else Side.FIGURES

    def show_side(self, side: Side) -> None:
        """Show the photos, or the figures."""
        self.sides.show_value(side)
        self._stack.setCurrentIndex(0 if side is Side.PHOTOS else 1)
        if self.isVisible():
            self.take_keyboard()

    def show_default(self, fingerprint: str) -> None:
        """Say which model is the default."""
        self._default = fingerprint
        self.refresh()

    def take_keyboard(self) -> None:
        """Let keys go to the photos; among the figures Return presses nothing by mistake."""
        if self.side is Side.FIGURES:
            self.window().setFocus()
        else:
            self.grid.setFocus()
            if not self.grid.currentIndex().isValid() and self.table.rowCount():
                self.grid.go_to(0)

    @Slot()
    def refresh(self) -> None:
        """Show how far it is, and the figures."""
        comparison = self._comparison
        is_running, is_blind = comparison.is_running, comparison.is_blind
        shown = texts.blind_words(comparison) if is_blind else texts.verdict(comparison)
        self._verdict.setText(shown)
        self._progress.setVisible(is_running)
        self.stop.setVisible(is_running)
        self._progress.show_busy(is_running and not comparison.expected)
        if comparison.expected:
            self._progress.setRange(0, _STEPS)
            self._progress.setValue(round(_STEPS * texts.share_done(comparison)))
        self._how_far.setText(texts.progress_words(comparison))
        left_out, all_left_out = texts.left_out_words(comparison)
        self._left_out.show_text(left_out)
        self._left_out.setToolTip(all_left_out)
        self.sides.setVisible(not is_blind)
        self.names.setVisible(is_blind)
        if is_blind and self.side is not Side.PHOTOS:
            self.show_side(Side.PHOTOS)
        self._show_figures()

    def _show_figures(self) -> None:
        comparison, tally = self._comparison, self._comparison.tally
        figures = tally.figures
        are_known = any(figures) and not comparison.is_blind
        heads = [(self.tr("True colours"), texts.short_legend() if are_known else "")]
        for place, contender in enumerate(comparison.contenders):
            known, problem = figures[place], texts.failure_words(comparison, place)
            wins = texts.wins_words(comparison, place)
            below = "" if known is None or comparison.is_blind else texts.short_figures(known)
            if problem and not comparison.is_blind:
                below = self.tr("Could not be used")
            heads.append((texts.column_name(comparison, place), below))
            card = self.cards[place]
            is_default = contender.fingerprint == self._default
            card.show_model(contender.name, wins, problem)
            card.show_figures(() if known is None else texts.figure_rows(known))
            card.show_default(is_default=is_default, can_use=not problem, name=contender.name)
        self.heads.show_heads(tuple(heads))
        self._cards_row.level()

    # What it is made of.

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(_EDGE, 4, _EDGE, 8)
        head.setSpacing(16)
        head.addWidget(self._verdict, 1)
        head.addWidget(self.sides, 0, Qt.AlignmentFlag.AlignTop)
        far = QHBoxLayout()
        far.setContentsMargins(_EDGE, 0, _EDGE, 8)
        far.setSpacing(12)
        far.addWidget(self._how_far)
        far.addWidget(self._progress, 1)
        far.addWidget(self._left_out, 1)
        far.addWidget(self.stop)
        outer.addLayout(head)
        outer.addLayout(far)
        outer.addWidget(line.across())
        self._stack.addWidget(self._photos_side())
        self._stack.addWidget(self._figures_side())
        outer.addWidget(self._stack, 1)
        outer.addWidget(line.across())
        foot = QHBoxLayout()
        foot.setContentsMargins(_EDGE, 12, _EDGE, 12)
        foot.setSpacing(8)
        foot.addWidget(self.others)
        foot.addStretch(1)
        foot.addWidget(self.names)
        foot.addWidget(self.close_button)
        outer.addLayout(foot)

    def _photos_side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(_EDGE - 5, 4, 4, 0)
        column.setSpacing(0)
        column.addWidget(self.heads)
        column.addWidget(self.grid, 1)
        return side

    def _figures_side(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(_EDGE, 20, _EDGE, 16)
        column.setSpacing(16)
        column.addWidget(self._cards_row)
        about = self.tr(
            "All models coloured the same photos at their usual settings. A model that comes "
            "nearer is a safer guess; what looks best you see in the photos."
        )
        column.addWidget(words(about, "small", wraps=True))
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area

    def _connect(self) -> None:
        comparison = self._comparison
        comparison.begun.connect(self._on_begun)
        comparison.photo_added.connect(self._on_photo_added)
        for signal in (comparison.changed, comparison.ended):
            signal.connect(self.refresh)
        self.grid.opened.connect(self.opened)
        self.grid.chosen.connect(self.chosen)
        self.grid.laid_out.connect(self.heads.update)
        self.sides.chosen.connect(self._on_side_chosen)
        self.stop.clicked.connect(self.stop_wanted)
        self.names.clicked.connect(self.names_wanted)
        self.others.clicked.connect(self.others_wanted)
        self.close_button.clicked.connect(self.closed)

    @Slot()
    def _on_begun(self) -> None:
        self.cards = []
        for place in range(len(self._comparison.contenders)):
            card = FigureCard(place)
            card.use_wanted.connect(self.use_wanted)
            self.cards.append(card)
        self._cards_row.show_cards(self.cards)
        self.show_side(Side.PHOTOS)
        self.refresh()

    @Slot(int)
    def _on_photo_added(self, photo: int) -> None:
        if not self.grid.currentIndex().isValid():
            self.grid.go_to(0)

    @Slot(object)
    def _on_side_chosen(self, side: Side) -> None:
        self.show_side(side)


def _sides() -> tuple[Segment[Side], ...]:
    return (
        Segment(Side.PHOTOS, _tr("Photos"), "layout-grid", _tr("The photos by each model")),
        Segment(Side.FIGURES, _tr("Figures"), "badge-check", _tr("How near each model comes")),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("ResultsPage", text)
