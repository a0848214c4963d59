"""The card of the folder to learn from: a place to drop it, then what was found in it."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from desktop.train import training_texts
from desktop.train.folder_inspector import Inspection, spread
from desktop.train.widgets.page_parts import IconLabel, button, label, link
from desktop.train.widgets.thumbnail_wall import ThumbnailWall
from desktop.ui.appearance import Appearance
from desktop.ui.messages import place_words
from desktop.ui.quantities import number
from desktop.ui.widgets.elided_label import ElidedLabel
from desktop.ui.widgets.progress_line import ProgressLine

_LEAST_HEIGHT, _GREATEST_HEIGHT = 200, 360
_RADIUS: Final = 12.0
_THUMBNAILS: Final = 30


class FolderCard(QFrame):
    """Shows a folder and what was found in it.

    Signals:
        choose_wanted: the user wants to choose a folder.
        list_wanted: the user wants to see what is left out.
    """

    choose_wanted = Signal()
    list_wanted = Signal()

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self._is_target = False
        self._photos: Path | None = None
        self.choose = button(self.tr("Choose a folder…"))
        self.change = button(self.tr("Change…"))
        self.thumbnails = ThumbnailWall(look, _THUMBNAILS)
        self._place = ElidedLabel()
        self._place.setProperty("kind", "heading")
        self._progress = ProgressLine(look, self.tr("Photos looked at"))
        self._mark = IconLabel(look, "circle-check", "good", 18)
        self._found = label("", "heading", wraps=False)
        self._left_out = label("", "muted")
        self._show_list = link(self.tr("Show the list"))
        self.setMinimumHeight(_LEAST_HEIGHT)
        self.setMaximumHeight(_GREATEST_HEIGHT)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty())
        self._stack.addWidget(self._filled())
        self.choose.clicked.connect(self.choose_wanted)
        self.change.clicked.connect(self.choose_wanted)
        self._show_list.clicked.connect(self.list_wanted)
        look.changed.connect(self.update)

    def show_inspection(self, inspection: Inspection | None) -> None:
        """Show what is known of a folder, or invite one."""
        self._stack.setCurrentIndex(0 if inspection is None else 1)
        if inspection is None:
            self._photos = None
            self.thumbnails.expect(())
            return
        if inspection.photos != self._photos:
            self._photos = inspection.photos
            self.thumbnails.expect(())
        self._place.show_text(place_words(inspection.photos))
        self.thumbnails.expect(spread(inspection.examples, _THUMBNAILS))
        self._progress.setVisible(not inspection.is_over)
        self._progress.setMaximum(max(1, inspection.found or 0))
        self._progress.setValue(inspection.done)
        self._mark.setVisible(inspection.is_over)
        self._show_found(inspection)
        self.update()

    def show_picture(self, path: Path, picture: QImage) -> None:
        """Show one of the photos."""
        self.thumbnails.show_picture(path, picture)

    def show_target(self, is_target: bool) -> None:
        """Show that letting go here would choose the folder."""
        self._is_target = is_target
        self.update()

    def _show_found(self, inspection: Inspection) -> None:
        checked = inspection.checked
        self._show_list.setVisible(checked is not None and bool(checked.dropped))
        if inspection.problem:
            self._say(self.tr("This folder cannot be used"), inspection.problem, is_good=False)
        elif checked is None:
            self._say(self._reading(inspection), "", is_good=True)
        elif not checked.photographs:
            self._say(
                self.tr("There are no photos in it"),
                self.tr(
                    "Choose the folder that holds your colour photos; folders in it count too."
                ),
                is_good=False,
            )
        elif checked.are_enough:
            self._say(
                self.tr(
                    "%Ln photos to learn from, and {m} kept aside to test it", "", checked.training
                ).format(m=number(checked.validation)),
                self._dropped(inspection),
                is_good=True,
            )
        else:
            few = checked.training + checked.validation
            hint = self.tr("It takes {n} at least, and some hundreds are best.")
            self._say(
                self.tr("Only %Ln photos can be learned from: too few", "", few)
                if few
                else self.tr("None of the photos can be learned from"),
                f"{self._dropped(inspection)} {hint.format(n=checked.fewest)}".strip(),
                is_good=False,
            )

    def _reading(self, inspection: Inspection) -> str:
        if inspection.found is None:
            return self.tr("Looking for photos…")
        return self.tr("Looking at the photos: {done} of {total}").format(
            done=number(inspection.done), total=number(inspection.found)
        )

    def _dropped(self, inspection: Inspection) -> str:
        checked = inspection.checked
        if checked is None or not checked.dropped:
            return ""
        return self.tr("Left out: {reasons}.").format(
            reasons=training_texts.left_out(checked.dropped)
        )

    def _say(self, found: str, more: str, *, is_good: bool) -> None:
        self._found.setText(found)
        self._left_out.setText(more)
        icon, colour = ("circle-check", "good") if is_good else ("circle-alert", "caution")
        self._mark.show_icon(icon, colour)

    def _empty(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(
            IconLabel(self._look, "images", "muted", 32), 0, Qt.AlignmentFlag.AlignHCenter
        )
        column.addSpacing(12)
        title = label(self.tr("Drop a folder of colour photos here"), "heading")
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(title)
        column.addSpacing(4)
        hint = label(
            self.tr("Some hundreds are best, at least 30. Folders inside it count too."), "muted"
        )
        hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(hint)
        column.addSpacing(16)
        column.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        return page

    def _filled(self) -> QWidget:
        page = QWidget()
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(IconLabel(self._look, "folder-open", "muted", 20))
        head.addWidget(self._place, 1)
        head.addWidget(self.change)
        found = QHBoxLayout()
        found.setSpacing(8)
        found.addWidget(self._mark)
        found.addWidget(self._found, 1)
        more = QHBoxLayout()
        more.setSpacing(12)
        more.addWidget(self._left_out, 1)
        more.addWidget(self._show_list, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(page)
        column.setContentsMargins(20, 12, 20, 16)
        column.setSpacing(0)
        column.addLayout(head)
        column.addSpacing(12)
        column.addWidget(self.thumbnails, 1)
        column.addSpacing(12)
        column.addWidget(self._progress)
        column.addSpacing(8)
        column.addLayout(found)
        column.addSpacing(4)
        column.addLayout(more)
        return page

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card, or the frame of the place to drop into."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
        is_empty = self._stack.currentIndex() == 0
        if self._is_target:
            painter.setPen(QPen(QColor(theme.ink), 2.0, Qt.PenStyle.DashLine))
        elif is_empty:
            painter.setPen(QPen(QColor(theme.faint), 1.25, Qt.PenStyle.DashLine))
        else:
            painter.setPen(QPen(QColor(theme.line), 1.0))
        sunk = theme.room if theme.is_dark else theme.hover
        painter.setBrush(QColor(sunk if is_empty else theme.raised))
        painter.drawRoundedRect(frame, _RADIUS, _RADIUS)
