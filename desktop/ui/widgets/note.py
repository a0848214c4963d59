"""One note: what happened, in plain words, what it offers to do, and a cross."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QColor, QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.ui.accessible import give_role
from desktop.ui.appearance import Appearance
from desktop.ui.messages import Message, MessageTone
from desktop.ui.theme import Theme
from desktop.ui.widgets.buttons import IconButton, PushButton
from desktop.ui.widgets.elided_label import ElidedLabel
from desktop.ui.widgets.note_time import goes_by_itself, reading_ms

#: Icon, title and cross stand on one line of this height.
_LINE: Final = 26
_ICONS: Final = {
    MessageTone.INFO: "info",
    MessageTone.GOOD: "circle-check",
    MessageTone.CAUTION: "info",
    MessageTone.BAD: "circle-alert",
}


@dataclass(frozen=True, slots=True)
class Offer:
    """Something that a note offers to do.

    Attributes:
        key: what comes back when it is taken.
        text: on the button.
        keeps_note: whether the note stays: what is offered only tells more about it.
    """

    key: object
    text: str
    keeps_note: bool = False


@dataclass(frozen=True, slots=True)
class ShowHelp:
    """What every note offers that the help says more about: to open it at a place."""

    place: str


class _OfferButton(PushButton):
    """A button that tells which offer it is: the `Offer`."""

    chosen = Signal(object)

    def __init__(self, offer: Offer) -> None:
        super().__init__(offer.text, kind="link")
        self._offer = offer
        self.clicked.connect(self._on_clicked)

    @Slot()
    def _on_clicked(self) -> None:
        self.chosen.emit(self._offer)


class Note(QWidget):
    """One note: icon, words, offers and a cross.

    Signals:
        taken: the key of the offer that was taken.
        closed: this note, which wants to go.
    """

    taken = Signal(object)
    closed = Signal(object)

    def __init__(
        self, look: Appearance, message: Message, offers: Sequence[Offer], about: str
    ) -> None:
        super().__init__()
        self._look = look
        self.message = message
        self.about = about
        self._icon = QLabel()
        self._icon.setFixedHeight(_LINE)
        self._text: QLabel | None = None
        self._offers = QWidget(self)
        self._is_low = False
        if message.help:
            why = Offer(ShowHelp(message.help), self.tr("Why?"), keeps_note=True)
            offers = (*offers, why)
        self.buttons = [_OfferButton(offer) for offer in offers]
        give_role(self, QAccessible.Role.Notification)
        self.setAccessibleName(message.title)
        self.setAccessibleDescription(f"{message.text} {message.hint}".strip())
        self._lay_out(message)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(reading_ms(message))
        self._timer.timeout.connect(self._on_read)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def _lay_out(self, message: Message) -> None:
        words = self._words = QVBoxLayout()
        words.setSpacing(3)
        title = self._title = ElidedLabel(message.title)
        title.setProperty("kind", "heading")
        title.setFixedHeight(_LINE)
        head = self._head = QHBoxLayout()
        head.setSpacing(18)
        head.addWidget(title, 1)
        words.addLayout(head)
        for text, kind in ((message.text, "muted"), (message.hint, "muted")):
            if text:
                label = QLabel(text)
                label.setProperty("kind", kind)
                label.setWordWrap(True)
                label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                words.addWidget(label)
                self._text = self._text or label
        offers = QHBoxLayout(self._offers)
        offers.setContentsMargins(0, 0, 0, 0)
        offers.setSpacing(18)
        for button in self.buttons:
            button.chosen.connect(self._on_chosen)
            offers.addWidget(button)
        offers.addStretch(1)
        words.addWidget(self._offers)
        words.addStretch(1)  # beside a higher one
        self._offers.setHidden(not self.buttons)
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

    def retell(self, message: Message) -> None:
        """Say something else, with the same title and offers, in as many lines."""
        self.message = message
        if self._text is not None:
            self._text.setText(message.text)

    def be_low(self, is_low: bool) -> None:
        """Say whether offers may stand beside the title, where all of both can be read."""
        self._is_low = is_low

    def _place_offers(self, width: int) -> None:
        sides = self._row.contentsMargins()
        around = sides.left() + sides.right() + 20 + _LINE + 2 * self._row.spacing()
        needed = self._title.sizeHint().width() + self._offers.sizeHint().width()
        fits = needed + self._head.spacing() + around <= width
        is_beside = self._head.indexOf(self._offers) >= 0
        if (self._is_low and fits) is is_beside:
            return
        had = QApplication.focusWidget() if self.has_keyboard else None
        if is_beside:
            self._head.removeWidget(self._offers)
            self._words.insertWidget(self._words.count() - 1, self._offers)
        else:
            self._words.removeWidget(self._offers)
            self._head.addWidget(self._offers)
        if had is not None:
            had.setFocus()

    def height_for(self, width: int) -> int:
        """Give the height that its words take at a width, whether it was shown before or not."""
        self.ensurePolished()
        for label in self.findChildren(QLabel):
            label.ensurePolished()
        if self.buttons:
            self._place_offers(width)
        self._row.invalidate()
        # A title alone wraps nothing, and then Qt knows no height for a width.
        height = max(self._row.totalHeightForWidth(width), self._row.totalMinimumSize().height())
        self.setFixedHeight(height)
        return height

    @property
    def has_keyboard(self) -> bool:
        """Whether the keyboard is in it."""
        at = QApplication.focusWidget()
        return at is not None and self.isAncestorOf(at)

    @property
    def goes_by_itself(self) -> bool:
        """Whether it asks for nothing."""
        return goes_by_itself(self.message, self.about, has_offers=bool(self.buttons))

    def begin(self) -> None:
        """Be read from now on, if it is not yet, and go in time if it goes by itself."""
        if self.goes_by_itself and not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """Stop going by itself."""
        self._timer.stop()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while the pointer rests on it."""
        self.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """Go by itself again."""
        self.begin()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.edge), 1.0))
        painter.setBrush(QColor(theme.raised))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12)

    @Slot()
    def _on_read(self) -> None:
        # Nobody has read it who is in another program, and nothing goes from under a hand.
        if self.has_keyboard or self.underMouse() or QApplication.activeWindow() is None:
            self.begin()
        else:
            self._on_done_with()

    @Slot()
    def _on_done_with(self) -> None:
        self.closed.emit(self)

    @Slot(object)
    def _on_chosen(self, offer: Offer) -> None:
        if not offer.keeps_note:
            self.closed.emit(self)
        self.taken.emit(offer.key)

    @Slot()
    def _on_look_changed(self) -> None:
        tone, theme = self.message.tone, self._look.theme
        ratio = self.devicePixelRatioF()
        pixmap = self._look.pixmap(_ICONS[tone], colour_of(tone, theme), 20, ratio)
        self._icon.setPixmap(pixmap)


def colour_of(tone: MessageTone, theme: Theme) -> str:
    """Give the colour that a tone is told with."""
    return {
        MessageTone.INFO: theme.muted,
        MessageTone.GOOD: theme.good,
        MessageTone.CAUTION: theme.caution,
        MessageTone.BAD: theme.bad,
    }[tone]
