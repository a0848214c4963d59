"""What stands above and below the result that somebody looks at: progress, ways to look, marks."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.queue.jobs import Mark
from desktop.pictures.view_state import ViewMode
from desktop.queue.queue_delegate import MARK_ICONS, mark_colour
from desktop.queue.review.review_model import ReviewProgress
from desktop.ui.appearance import Appearance
from desktop.ui.quantities import number
from desktop.ui.widgets.buttons import IconButton, PushButton, Segment, SegmentedControl
from desktop.ui.widgets.elided_label import ElidedLabel
from desktop.ui.widgets.labels import words as make_label
from desktop.ui.widgets.progress_line import ProgressLine

#: Below this width the names of the ways to look give way, in logical px.
_WORDS_FROM: Final = 1180


class ReviewHead(QWidget):
    """How far somebody is, in which order results come, and how they are shown.

    Signals:
        order_chosen: whether the most doubtful come first.
        mode_chosen: a `ViewMode`.
        grid_toggled: show all results small, or the one large.
        leave_wanted: go back to the queue.
    """

    order_chosen = Signal(bool)
    mode_chosen = Signal(object)
    grid_toggled = Signal()
    leave_wanted = Signal()

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self.setProperty("kind", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.progress = ElidedLabel()
        self.progress.setProperty("kind", "muted")
        self._bar = ProgressLine(look, _tr("Results looked at"))
        self.order = IconButton(look, "arrow-down-wide-narrow", _tr("Most doubtful first"))
        self.order.setCheckable(True)
        self.order.setProperty("kind", "pointing")
        self._modes = SegmentedControl(look, _tr("View"), _segments())
        self.grid = IconButton(look, "layout-grid", _tr("All results small (T)"))
        self.grid.setCheckable(True)
        self.grid.setProperty("kind", "pointing")
        close = IconButton(look, "x", _tr("Back to the queue (Esc)"))
        row = QHBoxLayout()
        row.setContentsMargins(16, 8, 10, 8)
        row.setSpacing(8)
        row.addWidget(make_label(_tr("Results"), "title"))
        row.addSpacing(10)
        row.addWidget(self.progress, 1)
        row.addWidget(self._modes)
        row.addWidget(self.order)
        row.addWidget(self.grid)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        inset = QHBoxLayout()
        inset.setContentsMargins(16, 0, 16, 8)
        inset.addWidget(self._bar)
        column.addLayout(inset)
        self.order.clicked.connect(self.order_chosen)
        self._modes.chosen.connect(self.mode_chosen)
        self.grid.clicked.connect(self.grid_toggled)
        close.clicked.connect(self.leave_wanted)

    def show_progress(self, progress: ReviewProgress) -> None:
        """Say how many results are looked at, and what is thought of them."""
        self._bar.setMaximum(max(1, progress.results))
        self._bar.setValue(progress.looked_at)
        self.progress.show_text(progress_words(progress))

    def show_mode(self, mode: ViewMode) -> None:
        """Mark the way to look that is in force."""
        self._modes.show_value(mode)

    def fit(self, width_px: int) -> None:
        """Show names beside icons where there is room, in logical px."""
        self._modes.show_words(width_px >= _WORDS_FROM)


class ReviewFoot(QWidget):
    """What the result is, and the buttons that mark it.

    Signals:
        mark_chosen: a `Mark`.
        undo_wanted: take the last mark back.
        edit_wanted: open the photo with its adjustments.
    """

    mark_chosen = Signal(object)
    undo_wanted = Signal()
    edit_wanted = Signal()

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self.setProperty("kind", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.name, self.words = ElidedLabel(), ElidedLabel()
        self.name.setProperty("kind", "heading")
        self.words.setProperty("kind", "small")
        self.buttons = {
            Mark.GOOD: _MarkButton(Mark.GOOD, _tr("Good (G)"), _tr("The result can stay")),
            Mark.AGAIN: _MarkButton(
                Mark.AGAIN,
                _tr("Again (A)"),
                _tr("Make it once more, as the photo’s adjustments are then"),
            ),
            Mark.GREY: _MarkButton(
                Mark.GREY,
                _tr("Leave grey (Y)"),
                _tr("Do not use the result: its file is kept, and it is not made anew"),
            ),
        }
        self._undo = IconButton(look, "undo-2", _tr("Take the last mark back (U)"))
        self._edit = IconButton(
            look, "sliders-horizontal", _tr("Open the photo with its adjustments (Return)")
        )
        facts = QVBoxLayout()
        facts.setSpacing(1)
        facts.addWidget(self.name)
        facts.addWidget(self.words)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 10, 8)
        row.setSpacing(8)
        row.addLayout(facts, 1)
        for button in self.buttons.values():
            row.addWidget(button)
            button.chosen.connect(self.mark_chosen)
        row.addWidget(self._undo)
        row.addWidget(self._edit)
        self._undo.clicked.connect(self.undo_wanted)
        self._edit.clicked.connect(self.edit_wanted)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def show_result(self, name: str, words: str, mark: Mark) -> None:
        """Show what the result is, and what is thought of it."""
        self.name.show_text(name)
        self.words.show_text(words)
        for of, button in self.buttons.items():
            button.setChecked(of is mark)

    def show_can_undo(self, can_undo: bool) -> None:
        """Offer to take a mark back."""
        self._undo.setEnabled(can_undo)

    @Slot()
    def _on_look_changed(self) -> None:
        for mark, button in self.buttons.items():
            button.setIcon(self._look.icon(MARK_ICONS[mark], mark_colour(mark, self._look.theme)))


class _MarkButton(PushButton):
    """Marks the result.

    Signals:
        chosen: its mark.
    """

    chosen = Signal(object)

    def __init__(self, mark: Mark, text: str, tooltip: str) -> None:
        super().__init__(f" {text}")  # the space keeps the words off the icon
        self._mark = mark
        self.setCheckable(True)
        self.setIconSize(QSize(16, 16))
        self.setToolTip(tooltip)
        self.clicked.connect(self._on_clicked)

    @Slot()
    def _on_clicked(self) -> None:
        self.chosen.emit(self._mark)


def progress_words(progress: ReviewProgress) -> str:
    """Say how far somebody is."""
    parts = [
        _tr("{looked_at} of {results} looked at").format(
            looked_at=number(progress.looked_at), results=number(progress.results)
        )
    ]
    if progress.good:
        parts.append(_tr("%Ln good", progress.good))
    if progress.again:
        parts.append(_tr("%Ln again", progress.again))
    if progress.grey:
        parts.append(_tr("%Ln left grey", progress.grey))
    return "  ·  ".join(parts)


def _segments() -> tuple[Segment[ViewMode], ...]:
    return (
        Segment(
            ViewMode.SPLIT,
            _tr("Split"),
            "square-split-horizontal",
            _tr("Original and coloured photo with a line to drag (S)"),
        ),
        Segment(
            ViewMode.SIDE_BY_SIDE,
            _tr("Side by side"),
            "columns-2",
            _tr("Original and coloured photo beside each other (S)"),
        ),
        Segment(
            ViewMode.COLOUR,
            _tr("Colour"),
            "palette",
            _tr("The coloured photo alone; hold O to see the original"),
        ),
    )


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("Review", text, "", n)
