"""The start page: what to do when nothing is open."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.app.card_row import CardRow, Cards
from desktop.ui.appearance import Appearance
from desktop.ui.widgets.busy_line import BusyLine
from desktop.ui.widgets.buttons import PushButton
from desktop.ui.widgets.mark import Mark
from desktop.ui.widgets.note_room import NoteRoom

_INSET: Final = 20
#: Below this height the mark gives way to the words, in logical px.
_MARK_FROM: Final = 500
#: Below this one, how to paste does, too.
_LOW_FROM: Final = 490


class StartPage(QWidget):
    """Invites: drop, open, go on with a photo opened lately, or try a sample.

    Args:
        look: theme and icons.
        cards: photos to offer; one opened lately that is gone by now is not shown.

    Attributes:
        cards: the photos that it offers.
        busy: moves while a photo is being opened.
        room: for notes, below all that is offered.
        is_seen: whether it was painted.

    Signals:
        open_wanted: the user wants to choose photos.
        folder_wanted: the user wants to choose a folder.
        seen: it was painted for the first time.
    """

    open_wanted = Signal()
    folder_wanted = Signal()
    seen = Signal()

    def __init__(self, look: Appearance, cards: Cards) -> None:
        super().__init__()
        self._look = look
        self.cards = CardRow(look, cards)
        look.changed.connect(self._on_look_changed)
        self.is_seen = False
        self._mark = QWidget()
        above = QVBoxLayout(self._mark)
        above.setContentsMargins(0, 0, 0, 18)
        above.addWidget(Mark(64))
        self._shield = QLabel()
        self.room = NoteRoom(look)
        self.room.foot_changed.connect(self._fit)
        self.busy = BusyLine(look)
        self.busy.setParent(self)
        self._lay_out()
        self._show_cards_title(cards)
        self._on_look_changed()

    @property
    def has_pictures(self) -> bool:
        """Whether every card shows its thumbnail."""
        return self.cards.has_pictures

    @Slot(bool)
    def stand_back(self, stands_back: bool) -> None:
        """Let opening photos be a button like others while something else is to be done next."""
        self._photos.show_kind("plain" if stands_back else "primary")

    def show_cards(self, cards: Cards) -> None:
        """Offer other photos."""
        self.cards.show_cards(cards)
        self._show_cards_title(cards)

    def show_picture(self, path: Path, picture: QImage) -> None:
        """Show a photo's thumbnail."""
        self.cards.show_picture(path, picture)
        self._cards_title.setVisible(True)

    def _show_cards_title(self, cards: Cards) -> None:
        self._cards_title.setText(
            self.tr("Opened lately")
            if cards.are_recent
            else self.tr("No photo at hand? Try one of these")
        )
        # Of those opened lately, any may be gone.
        self._cards_title.setVisible(not cards.are_recent)

    def _lay_out(self) -> None:
        column = self._column = QVBoxLayout(self)
        column.setSpacing(0)
        column.addStretch(3)
        column.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignHCenter)
        self._add_words(column, self.tr("Bring old photographs into colour"), "display")
        column.addSpacing(8)
        lead = self.tr("Drop a photo, several, or a whole folder anywhere in this window.")
        self._add_words(column, lead, "lead")
        column.addSpacing(24)
        column.addLayout(self._buttons())
        column.addSpacing(12)
        self._paste = self._add_words(column, self.tr("or paste a picture with Ctrl+V"), "small")
        column.addSpacing(12)
        column.addStretch(1)
        self._cards_title = self._add_words(column, "", "muted")
        keeping_room = self._cards_title.sizePolicy()
        keeping_room.setRetainSizeWhenHidden(True)  # nothing moves when it comes
        self._cards_title.setSizePolicy(keeping_room)
        column.addSpacing(12)
        column.addWidget(self.cards)
        column.addStretch(3)
        column.addWidget(self.room)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self._shield)
        promise = QLabel(self.tr("Everything happens on this computer. No photo ever leaves it."))
        promise.setProperty("kind", "small")
        row.addWidget(promise)
        row.addStretch(1)
        column.addLayout(row)

    def _buttons(self) -> QHBoxLayout:
        photos = self._photos = PushButton(self.tr("Open photos…"), kind="primary", large=True)
        photos.setToolTip(self.tr("Choose one or more photos (Ctrl+O)"))
        photos.clicked.connect(self.open_wanted)
        folder = PushButton(self.tr("Open folder…"), large=True)
        folder.setToolTip(self.tr("Choose a folder of photos (Ctrl+Shift+O)"))
        folder.clicked.connect(self.folder_wanted)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addStretch(1)
        row.addWidget(photos)
        row.addWidget(folder)
        row.addStretch(1)
        return row

    def _add_words(self, column: QVBoxLayout, text: str, kind: str) -> QLabel:
        label = QLabel(text)
        label.setProperty("kind", kind)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        label.setWordWrap(True)
        column.addWidget(label)
        return label

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give up the mark where room is short, and how to paste."""
        self.busy.setGeometry(0, 0, self.width(), self.busy.height())
        self._fit()

    @Slot()
    def _fit(self) -> None:
        height = self.height() - self.room.sizeHint().height()
        self._mark.setVisible(height >= _MARK_FROM)
        is_low = height < _LOW_FROM
        self._paste.setHidden(is_low)
        above, below = (28, 26) if is_low else (36, 32)
        self._column.setContentsMargins(48, above, 48, below)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the room and the frame of the drop target."""
        if not self.is_seen:
            self.is_seen = True
            self.seen.emit()
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(theme.room))
        painter.setPen(QPen(QColor(theme.edge), 1.5, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(
            self.rect().toRectF().adjusted(_INSET, _INSET, -_INSET, -_INSET), 16, 16
        )

    @Slot()
    def _on_look_changed(self) -> None:
        pixmap = self._look.pixmap(
            "shield-check", self._look.theme.muted, 16, self.devicePixelRatioF()
        )
        self._shield.setPixmap(pixmap)
        self.update()
