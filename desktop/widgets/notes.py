"""Notes in the window: what happened, in plain words, where the user looks, blocking nothing."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.look import Look
from desktop.messages import Message, Tone
from desktop.theme import Theme
from desktop.widgets.buttons import IconButton, PushButton
from desktop.widgets.elided_label import ElidedLabel

_WIDTH: Final = 460
_MARGIN: Final = 16
#: Icon, title and cross stand on one line of this height.
_LINE: Final = 26
#: As high as the bar below the photo.
_BAR: Final = 50
#: So far above the lower edge of their host, or above what they are to keep clear of.
_ABOVE: Final = 14
#: Good news goes by itself, but not while the pointer rests on it.
_GOOD_NEWS_MS: Final = 9_000
#: More notes than this at once are a wall; the oldest gives way.
_MOST: Final = 3
_ICONS: Final = {
    Tone.INFO: "info",
    Tone.GOOD: "circle-check",
    Tone.CAUTION: "info",
    Tone.BAD: "circle-alert",
}


@dataclass(frozen=True, slots=True)
class Offer:
    """Something that a note offers to do.

    Attributes:
        key: what comes back when it is taken.
        text: on the button.
    """

    key: object
    text: str


class _OfferButton(PushButton):
    """A button that tells which offer it is."""

    chosen = Signal(object)

    def __init__(self, offer: Offer) -> None:
        super().__init__(offer.text, kind="link")
        self._key = offer.key
        self.clicked.connect(self._on_clicked)

    @Slot()
    def _on_clicked(self) -> None:
        self.chosen.emit(self._key)


class Note(QWidget):
    """One note: icon, words, offers and a cross.

    Signals:
        taken: the key of the offer that was taken.
        closed: this note, which wants to go.
    """

    taken = Signal(object)
    closed = Signal(object)

    def __init__(self, look: Look, message: Message, offers: Sequence[Offer], about: str) -> None:
        super().__init__()
        self._look = look
        self.message = message
        self.about = about
        self._icon = QLabel()
        self._icon.setFixedHeight(_LINE)
        self.buttons = [_OfferButton(offer) for offer in offers]
        self.setAccessibleName(message.title)
        self.setAccessibleDescription(f"{message.text} {message.hint}".strip())
        self._lay_out(message)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_GOOD_NEWS_MS)
        self._timer.timeout.connect(self._on_done_with)
        if message.tone is Tone.GOOD:
            self._timer.start()
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def _lay_out(self, message: Message) -> None:
        words = QVBoxLayout()
        words.setSpacing(3)
        title = ElidedLabel(message.title)
        title.setProperty("kind", "heading")
        title.setFixedHeight(_LINE)
        words.addWidget(title)
        for text, kind in ((message.text, "muted"), (message.hint, "muted")):
            if text:
                label = QLabel(text)
                label.setProperty("kind", kind)
                label.setWordWrap(True)
                label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                words.addWidget(label)
        if self.buttons:
            row = QHBoxLayout()
            row.setSpacing(18)
            for button in self.buttons:
                button.chosen.connect(self._on_chosen)
                row.addWidget(button)
            row.addStretch(1)
            words.addLayout(row)
        cross = IconButton(self._look, "x", self.tr("Dismiss"))
        cross.setFixedSize(_LINE, _LINE)
        cross.setIconSize(QSize(16, 16))
        cross.clicked.connect(self._on_done_with)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 10, 12)
        row.setSpacing(12)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(cross, 0, Qt.AlignmentFlag.AlignTop)

    def height_for(self, width: int) -> int:
        """Give the height that its words take at a width, whether it was shown before or not."""
        self.ensurePolished()
        for label in self.findChildren(QLabel):
            label.ensurePolished()
        self._row.invalidate()
        height = self._row.totalHeightForWidth(width)
        self.setFixedHeight(height)
        return height

    def stop(self) -> None:
        """Stop going by itself."""
        self._timer.stop()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while the pointer rests on it."""
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """Go by itself again."""
        if self.message.tone is Tone.GOOD:
            self._timer.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.edge), 1.0))
        painter.setBrush(QColor(theme.raised))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12)

    @Slot()
    def _on_done_with(self) -> None:
        self.closed.emit(self)

    @Slot(object)
    def _on_chosen(self, key: object) -> None:
        self.closed.emit(self)
        self.taken.emit(key)

    @Slot()
    def _on_look_changed(self) -> None:
        tone, theme = self.message.tone, self._look.theme
        ratio = self.devicePixelRatioF()
        pixmap = self._look.pixmap(_ICONS[tone], colour_of(tone, theme), 20, ratio)
        self._icon.setPixmap(pixmap)


class NoteStack(QWidget):
    """The notes in force, one above the other at the lower edge of their host.

    Signals:
        taken: the key of an offer that was taken; its note goes.
    """

    taken = Signal(object)

    def __init__(self, look: Look, host: QWidget) -> None:
        super().__init__(host)
        self._look = look
        self._host = host
        self._notes: list[Note] = []
        self._clear_px = _BAR
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        host.installEventFilter(self)
        self.hide()

    @property
    def messages(self) -> tuple[Message, ...]:
        """What is being said, oldest first."""
        return tuple(note.message for note in self._notes)

    @property
    def notes(self) -> tuple[Note, ...]:
        """The notes in force, oldest first."""
        return tuple(self._notes)

    def tell(self, message: Message, offers: Sequence[Offer] = (), *, about: str = "") -> None:
        """Show a note; one with the same title is replaced.

        Args:
            message: what it says.
            offers: what it offers to do.
            about: what `clear` is told to take it away with others like it.
        """
        for note in [n for n in self._notes if n.message.title == message.title]:
            self._remove(note)
        while len(self._notes) >= _MOST:
            self._remove(self._notes[0])
        note = Note(self._look, message, offers, about)
        note.taken.connect(self.taken)
        note.closed.connect(self._on_closed)
        self._notes.append(note)
        self._column.addWidget(note)
        self._place()

    @Slot(int)
    def keep_clear(self, height: int) -> None:
        """Cover nothing of so many px at the lower edge of the host."""
        self._clear_px = height
        self._place()

    def clear(self, about: str) -> None:
        """Take the notes about something away."""
        for note in [note for note in self._notes if note.about == about]:
            self._remove(note)

    def close_all(self) -> None:
        """Take all notes away."""
        for note in list(self._notes):
            self._remove(note)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the host."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _remove(self, note: Note) -> None:
        note.stop()
        self._notes.remove(note)
        self._column.removeWidget(note)
        note.hide()
        note.deleteLater()
        self._place()

    def _place(self) -> None:
        self.setVisible(bool(self._notes))
        if not self._notes:
            return
        width = min(_WIDTH, self._host.width() - 2 * _MARGIN)
        gaps = self._column.spacing() * (len(self._notes) - 1)
        height = sum(note.height_for(width) for note in self._notes) + gaps
        left = (self._host.width() - width) // 2
        top = self._host.height() - height - self._clear_px - _ABOVE
        self.setGeometry(left, top, width, height)
        self.raise_()

    @Slot(object)
    def _on_closed(self, note: Note) -> None:
        if note in self._notes:
            self._remove(note)


def colour_of(tone: Tone, theme: Theme) -> str:
    """Give the colour that a tone is told with."""
    return {
        Tone.INFO: theme.muted,
        Tone.GOOD: theme.good,
        Tone.CAUTION: theme.caution,
        Tone.BAD: theme.bad,
    }[tone]
