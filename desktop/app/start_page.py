"""The start page: what to do when nothing is open."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.ui.appearance import Appearance
from desktop.ui.messages import place_words
from desktop.ui.widgets.buttons import PushButton
from desktop.ui.widgets.elided_label import ElidedLabel
from desktop.ui.widgets.mark import Mark
from desktop.ui.widgets.picture_button import PictureButton

_CARD_SIZE: Final = QSize(148, 104)
_INSET: Final = 20
#: Below this height the mark, and how to paste, give way, in logical px.
_LOW_FROM: Final = 490


@dataclass(frozen=True, slots=True)
class Cards:
    """Photos that the start page offers.

    Attributes:
        photos: their files.
        are_recent: they were opened lately; else they are samples to try.
    """

    photos: tuple[Path, ...]
    are_recent: bool


class StartPage(QWidget):
    """Invites: drop, open, go on with a photo opened lately, or try a sample.

    Args:
        look: theme and icons.
        cards: photos to offer; one opened lately that is gone by now is not shown.

    Attributes:
        is_seen: whether it was painted.

    Signals:
        open_wanted: the user wants to choose photos.
        folder_wanted: the user wants to choose a folder.
        card_wanted: the path of the photo that was clicked.
        seen: it was painted for the first time.
    """

    open_wanted = Signal()
    folder_wanted = Signal()
    card_wanted = Signal(object)
    seen = Signal()

    def __init__(self, look: Appearance, cards: Cards) -> None:
        super().__init__()
        self._look = look
        self._are_recent, self._photos = cards.are_recent, cards.photos
        self._cards = [self._card(path) for path in self._photos]
        self._names = [self._name_below(path) for path in self._photos]
        look.changed.connect(self._on_look_changed)
        self.is_seen = False
        self._shield = QLabel()
        self._sign = QWidget()
        self._lay_out()
        self._on_look_changed()

    @property
    def has_pictures(self) -> bool:
        """Whether every card shows its thumbnail."""
        return all(card.has_picture for card in self._cards)

    def show_picture(self, path: Path, picture: QImage) -> None:
        """Show a photo's thumbnail."""
        for card, name, photo in zip(self._cards, self._names, self._photos, strict=True):
            if photo == path:
                card.show_picture(picture)
                card.setVisible(True)
                name.setVisible(self._are_recent)
        self._cards_title.setVisible(True)

    def _lay_out(self) -> None:
        column = self._column = QVBoxLayout(self)
        column.setSpacing(0)
        column.addStretch(3)
        mark = QVBoxLayout(self._sign)
        mark.setContentsMargins(0, 0, 0, 18)
        mark.addWidget(Mark(64), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._sign)
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
        if self._cards:
            title = (
                self.tr("Opened lately")
                if self._are_recent
                else self.tr("No photo at hand? Try one of these")
            )
            self._cards_title = self._add_words(column, title, "muted")
            self._cards_title.setVisible(not self._are_recent)
            column.addSpacing(12)
            row = QHBoxLayout()
            row.setSpacing(14)
            row.addStretch(1)
            for card, name in zip(self._cards, self._names, strict=True):
                both = QVBoxLayout()
                both.setSpacing(6)
                both.addWidget(card)
                both.addWidget(name)
                row.addLayout(both)
            row.addStretch(1)
            column.addLayout(row)
            column.addStretch(3)
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
        photos = PushButton(self.tr("Open photos…"), kind="primary", large=True)
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

    def _card(self, path: Path) -> PictureButton:
        if self._are_recent:
            card = PictureButton(self._look, told_apart(path, self._photos), _CARD_SIZE)
            tip = self.tr("Open {name}").format(name=path.name)
            card.setToolTip(f"{tip}\n{place_words(path.parent)}")
        else:
            name = self._sample_name(path)
            card = PictureButton(self._look, name, _CARD_SIZE)
            card.setToolTip(self.tr("Open this sample: {name}").format(name=name))
        card.setVisible(not self._are_recent)
        card.clicked.connect(self._on_card_clicked)
        return card

    def _name_below(self, path: Path) -> ElidedLabel:
        """Name a photo opened lately; a sample is known by its picture."""
        label = ElidedLabel(told_apart(path, self._photos))
        label.setProperty("kind", "small")
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        label.setFixedWidth(_CARD_SIZE.width())
        label.setVisible(False)
        return label

    def _sample_name(self, path: Path) -> str:
        """Say what a sample shows, as its file says it in English."""
        known = {
            "astronaut-portrait": self.tr("Portrait of an astronaut"),
            "cat": self.tr("Cat"),
            "coffee-cup": self.tr("Cup of coffee"),
            "photographer-on-a-lawn": self.tr("Photographer on a lawn"),
        }
        return known.get(path.stem, path.stem.replace("-", " ").capitalize())

    def _add_words(self, column: QVBoxLayout, text: str, kind: str) -> QLabel:
        label = QLabel(text)
        label.setProperty("kind", kind)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        label.setWordWrap(True)
        column.addWidget(label)
        return label

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out on a low screen what can be done without."""
        is_low = self.height() < _LOW_FROM
        above, below = (28, 26) if is_low else (36, 32)
        self._column.setContentsMargins(48, above, 48, below)
        self._sign.setHidden(is_low)
        self._paste.setHidden(is_low)

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
    def _on_card_clicked(self) -> None:
        sender = self.sender()
        for card, path in zip(self._cards, self._photos, strict=True):
            if card is sender:
                self.card_wanted.emit(path)

    @Slot()
    def _on_look_changed(self) -> None:
        pixmap = self._look.pixmap(
            "shield-check", self._look.theme.muted, 16, self.devicePixelRatioF()
        )
        self._shield.setPixmap(pixmap)
        self.update()


def told_apart(photo: Path, photos: Sequence[Path]) -> str:
    """Name a photo among others: with its folder where another one has the same name."""
    is_alone = [other.name for other in photos].count(photo.name) < 2
    # Folder first: where room is short, the beginning of the one and the end of the other stay.
    return photo.name if is_alone else f"{photo.parent.name} – {photo.name}"
