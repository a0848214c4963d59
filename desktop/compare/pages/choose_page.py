"""The first page: which models, which photos, with their names or without."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from core.compare.sample import FEWEST_MODELS, MOST_MODELS, USUAL_MOST
from desktop.compare.comparison import Contender
from desktop.ui.appearance import Appearance
from desktop.ui.messages import place_words
from desktop.ui.widgets import line
from desktop.ui.widgets.buttons import PushButton, Segment, SegmentedControl
from desktop.ui.widgets.elided_label import ElidedLabel
from desktop.ui.widgets.labels import words
from desktop.ui.widgets.switch import Switch

_EDGE: Final = 24
#: Numbers of photos that can be chosen; the last is enough for anybody.
_COUNTS: Final = (25, 100, USUAL_MOST)


class CompareChoosePage(QWidget):
    """Asks what is to be compared.

    Signals:
        folder_wanted: the user wants to choose a folder.
        file_wanted: the user wants to add a model from a file.
        wanted: all is chosen.
        cancelled: the user wants none of it.
    """

    folder_wanted = Signal()
    file_wanted = Signal()
    wanted = Signal()
    cancelled = Signal()

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._boxes: dict[str, QCheckBox] = {}
        self._contenders: tuple[Contender, ...] = ()
        self._folder: Path | None = None
        self._has_folder = False
        self._at_most = _COUNTS[-1]
        self._fault = ""
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self.add_file = PushButton(self.tr("Add a model from a file…"), kind="link")
        self.source = SegmentedControl(look, self.tr("Photos"), _sources())
        self.change = PushButton(self.tr("Choose a folder…"))
        self.counts = SegmentedControl(look, self.tr("How many at most"), _counts())
        self.blind = Switch(look, self.tr("Hide the names"))
        self._place = ElidedLabel()
        self._about_photos = words("", "small", wraps=True)
        self._count_name = words(self.tr("How many at most"), "muted")
        self._problem = words("", "bad", wraps=True)
        self.cancel = PushButton(self.tr("Cancel"))
        self.go = PushButton(self.tr("Compare"), kind="primary")
        for button in (self.add_file, self.change, self.cancel):
            button.setAutoDefault(False)
        self.go.setDefault(True)
        self.source.show_words(True)
        self.source.show_value(False)
        self.counts.show_value(self._at_most)
        self._sought = ""
        self._scrolling = QTimer(self)
        self._scrolling.setSingleShot(True)
        self._scrolling.timeout.connect(self._on_laid_out)
        self._lay_out()
        self._connect()
        self._refresh()

    @property
    def chosen(self) -> tuple[Contender, ...]:
        """The models that are ticked, in the order of the list."""
        return tuple(one for one in self._contenders if self._boxes[one.key].isChecked())

    @property
    def folder(self) -> Path | None:
        """The folder of the user's photos; None for the program's own."""
        return self._folder if self._has_folder else None

    @property
    def at_most(self) -> int:
        """Photos that are enough."""
        return self._at_most

    def show_contenders(self, contenders: Sequence[Contender], ticked: Sequence[str]) -> None:
        """Show the models that there are, and tick some of them."""
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._contenders, self._boxes = tuple(contenders), {}
        for contender in contenders:
            # An ampersand would underline the letter behind it.
            box = QCheckBox(contender.name.replace("&", "&&"))
            box.setChecked(contender.key in ticked)
            box.setAccessibleDescription(contender.summary)
            box.setToolTip(contender.summary)
            box.toggled.connect(self._refresh)
            self._boxes[contender.key] = box
            row = QWidget()
            lines = QVBoxLayout(row)
            lines.setContentsMargins(0, 5, 8, 5)
            lines.setSpacing(1)
            lines.addWidget(box)
            about = words(contender.summary, "small", wraps=True)
            about.setContentsMargins(26, 0, 0, 0)
            lines.addWidget(about)
            self._column.addWidget(row)
        self._column.addStretch(1)
        self._refresh()

    def bring_into_sight(self, key: str) -> None:
        """Scroll to a model of the list, once the list is laid out."""
        self._sought = key
        self._scrolling.start()

    def show_folder(self, folder: Path) -> None:
        """Show a folder that was chosen."""
        self._folder, self._has_folder, self._fault = folder, True, ""
        self.source.show_value(True)
        self._refresh()

    def show_fault(self, text: str) -> None:
        """Say why nothing could be compared."""
        self._fault = text
        self._refresh()

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        column = QVBoxLayout()
        column.setContentsMargins(_EDGE, 4, _EDGE, 12)
        column.setSpacing(0)
        lead = self.tr(
            "Photos in colour are made grey, coloured by each model, and held against what they "
            "really look like."
        )
        column.addWidget(words(lead, "muted", wraps=True))
        column.addSpacing(16)
        sides = QHBoxLayout()
        sides.setSpacing(32)
        sides.addLayout(self._models_side(), 1)
        sides.addWidget(line.upright())
        sides.addLayout(self._photos_side(), 1)
        column.addLayout(sides, 1)
        outer.addLayout(column, 1)
        outer.addWidget(line.across())
        foot = QHBoxLayout()
        foot.setContentsMargins(_EDGE, 14, _EDGE, 14)
        foot.setSpacing(8)
        foot.addWidget(self._problem, 1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.go)
        outer.addLayout(foot)

    def _models_side(self) -> QVBoxLayout:
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        area = self._area = QScrollArea()
        area.setWidget(self._list)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side = QVBoxLayout()
        side.setSpacing(4)
        side.addWidget(words(self.tr("Two to four models"), "heading"))
        side.addWidget(area, 1)
        side.addWidget(self.add_file, 0, Qt.AlignmentFlag.AlignLeft)
        return side

    def _photos_side(self) -> QVBoxLayout:
        side = QVBoxLayout()
        side.setSpacing(8)
        side.addWidget(words(self.tr("Photos in colour"), "heading"))
        side.addWidget(self.source, 0, Qt.AlignmentFlag.AlignLeft)
        side.addWidget(self._place)
        side.addWidget(self._about_photos)
        side.addWidget(self.change, 0, Qt.AlignmentFlag.AlignLeft)
        side.addSpacing(8)
        side.addWidget(self._count_name)
        side.addWidget(self.counts, 0, Qt.AlignmentFlag.AlignLeft)
        side.addStretch(1)
        side.addLayout(self._blind_row())
        return side

    def _blind_row(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.addWidget(words(self.tr("Hide the names"), "heading"), 0, 0)
        grid.addWidget(self.blind, 0, 1, Qt.AlignmentFlag.AlignRight)
        about = self.tr(
            "You choose the best picture of each photo first; then you see which model it is from."
        )
        grid.addWidget(words(about, "small", wraps=True), 1, 0)
        grid.setColumnStretch(0, 1)
        return grid

    def _connect(self) -> None:
        self._area.verticalScrollBar().rangeChanged.connect(self._on_height_changed)
        self.add_file.clicked.connect(self.file_wanted)
        self.change.clicked.connect(self.folder_wanted)
        self.source.chosen.connect(self._on_source_chosen)
        self.counts.chosen.connect(self._on_count_chosen)
        self.cancel.clicked.connect(self.cancelled)
        self.go.clicked.connect(self.wanted)

    @Slot()
    def _refresh(self) -> None:
        count = len(self.chosen)
        for box in self._boxes.values():
            box.setEnabled(box.isChecked() or count < MOST_MODELS)
        for widget in (self._place, self.change, self._count_name, self.counts):
            widget.setVisible(self._has_folder)
        if self._has_folder and self._folder is not None:
            self._place.show_text(place_words(self._folder))
        about = self.tr("Folders in it count too. Grey photos in it are left out.")
        if not self._has_folder:
            about = self.tr(
                "Four photos that came with Autochrome: enough to see how models differ, too few "
                "to tell which is better."
            )
        self._about_photos.setText(about)
        problem = self._fault
        if count < FEWEST_MODELS:
            problem = self.tr("Choose two models at least.")
        self._problem.setText(problem)
        self._problem.setProperty(
            "kind", "bad" if self._fault and count >= FEWEST_MODELS else "small"
        )
        self._problem.style().polish(self._problem)
        has_photos = not self._has_folder or self._folder is not None
        self.go.setEnabled(count >= FEWEST_MODELS and has_photos)

    @Slot(object)
    def _on_source_chosen(self, has_folder: bool) -> None:
        self._fault = ""
        if has_folder and self._folder is None:
            self.source.show_value(False)  # until one is chosen
            self.folder_wanted.emit()
            return
        self._has_folder = has_folder
        self._refresh()

    @Slot()
    def _on_height_changed(self) -> None:
        if self._sought:
            self._scrolling.start()

    @Slot()
    def _on_laid_out(self) -> None:
        box = self._boxes.get(self._sought)
        row = None if box is None else box.parentWidget()
        if row is not None and row.y() > 0:  # else it is the first, or has no place so far
            self._area.ensureWidgetVisible(row)
            self._sought = ""

    @Slot(object)
    def _on_count_chosen(self, count: int) -> None:
        self._at_most = count


def _sources() -> tuple[Segment[bool], ...]:
    return (
        Segment(False, _tr("Sample photos"), "images", _tr("Photos that came with Autochrome")),
        Segment(True, _tr("A folder…"), "folder-open", _tr("Photos of your own")),
    )


def _counts() -> tuple[Segment[int], ...]:
    tip = _tr("Taken by chance, but each time the same")
    return tuple(Segment(count, str(count), "", tip) for count in _COUNTS)


def _tr(text: str) -> str:
    return QCoreApplication.translate("CompareChoosePage", text)
