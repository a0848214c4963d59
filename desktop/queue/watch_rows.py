"""What is watched, in the foot of the queue panel: a folder, since when, and how to end it."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QDateTime, QEvent, QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from core.watch.watched_folder import WatchedFolder
from desktop.ui.messages import place_words
from desktop.ui.widgets.buttons import PushButton
from desktop.ui.widgets.elided_label import ElidedLabel
from desktop.ui.widgets.labels import words as make_label

#: So many are seen at once; others are scrolled to.
_MOST_ROWS: Final = 2


class WatchRows(QScrollArea):
    """Shows what is watched, so many rows that the queue keeps its room; hidden while nothing is.

    Signals:
        end_wanted: path of a folder that is to be watched no more.
    """

    end_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inner = QWidget()
        self.setWidget(self._inner)
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(0, 0, 0, 8)
        self._column.setSpacing(8)
        self._rows: list[WatchRow] = []
        self._is_low = False
        self.setVisible(False)

    @property
    def rows(self) -> "tuple[WatchRow, ...]":
        """One of each folder."""
        return tuple(self._rows)

    def show_folders(self, folders: Sequence[WatchedFolder], away: frozenset[Path]) -> None:
        """Show folders.

        Args:
            folders: in the order of the rows.
            away: those that cannot be read at the moment.
        """
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [WatchRow(one, is_away=one.folder in away) for one in folders]
        for row in self._rows:
            row.end_wanted.connect(self.end_wanted)
            row.make_low(self._is_low)
            self._column.addWidget(row)
        self.setVisible(bool(folders))
        self._fit()

    def make_low(self, is_low: bool) -> None:
        """Leave room for the queue: one folder is seen at once, and since when at its tip."""
        if is_low == self._is_low:
            return
        self._is_low = is_low
        for row in self._rows:
            row.make_low(is_low)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Be as high as the rows are, also in another font."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.Polish):
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        heights = [row.sizeHint().height() for row in self._rows]
        shown = heights[: 1 if self._is_low else _MOST_ROWS]
        below, between = self._column.contentsMargins().bottom(), self._column.spacing()
        self.setFixedHeight(sum(shown) + between * max(0, len(shown) - 1) + below)


class WatchRow(QWidget):
    """One folder."""

    end_wanted = Signal(object)

    def __init__(self, watched: WatchedFolder, *, is_away: bool) -> None:
        super().__init__()
        self._folder = watched.folder
        moment = QDateTime.fromSecsSinceEpoch(int(watched.since.timestamp()))
        since = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
        words = self.tr("Not there now") if is_away else self.tr("Watched folder")
        self.state = make_label(words, "caution" if is_away else "small")
        self.path = ElidedLabel()
        self.path.show_text(place_words(watched.folder))
        tip = self.tr("{folder}\nWatched since {since}. Results go to {results}.").format(
            folder=watched.folder, since=since, results=place_words(watched.results)
        )
        self.since = make_label(self.tr("since {since}").format(since=since), "small")
        for label in (self.path, self.state, self.since):
            label.setToolTip(tip)
        self.end = PushButton(self.tr("Stop watching"), kind="link")
        self.end.setAccessibleDescription(str(watched.folder))
        self.end.clicked.connect(self._on_end_clicked)
        head = QHBoxLayout()
        head.addWidget(self.state, 1)
        head.addWidget(self.end)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.path)
        column.addWidget(self.since)

    def make_low(self, is_low: bool) -> None:
        """Say since when at the tip alone."""
        self.since.setVisible(not is_low)

    @Slot()
    def _on_end_clicked(self) -> None:
        self.end_wanted.emit(self._folder)
