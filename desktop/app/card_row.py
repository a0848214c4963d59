"""The photos that the start page offers: opened lately, or samples to try."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QEnterEvent, QImage, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.appearance import Appearance
from desktop.ui.messages import place_words
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.elided_label import ElidedLabel
from desktop.ui.widgets.menus import Menu
from desktop.ui.widgets.picture_button import PictureButton

_CARD_SIZE: Final = QSize(148, 104)
_INSET: Final = 6
_SPACING: Final = 14


@dataclass(frozen=True, slots=True)
class Cards:
    """Photos that the start page offers.

    Attributes:
        photos: their files.
        are_recent: they were opened lately; else they are samples to try.
    """

    photos: tuple[Path, ...]
    are_recent: bool


class Card(PictureButton):
    """A photo that is opened by a click.

    Args:
        look: its colours.
        photo: the file.
        name: what it is called here.
        is_recent: it was opened lately: there is a menu, and its result can be shown.

    Signals:
        wanted: path of the photo that is to be opened.
        result_wanted: path of the photo whose result is to be shown.
        folder_wanted: path of the photo that is to be shown in its folder.
    """

    wanted = Signal(object)
    result_wanted = Signal(object)
    folder_wanted = Signal(object)

    def __init__(self, look: Appearance, photo: Path, name: str, *, is_recent: bool) -> None:
        super().__init__(look, name, _CARD_SIZE)
        self.photo = photo
        self._is_recent, self._has_result = is_recent, False
        self.result_button = IconButton(look, "folder-open", self.tr("Show the result"))
        self.result_button.setParent(self)
        self.result_button.setProperty("kind", "over")
        # The menu has it for the keyboard.
        self.result_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.result_button.hide()
        self.result_button.clicked.connect(self._on_result_wanted)
        self.clicked.connect(self._on_clicked)

    def show_result(self, has_result: bool) -> None:
        """Offer to show its result, or not."""
        self._has_result = has_result
        self._show_button()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button in its corner."""
        side = self.result_button.width()
        self.result_button.move(self.width() - side - _INSET, _INSET)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Offer what can be done beside opening it."""
        super().enterEvent(event)
        self._show_button()

    def leaveEvent(self, event: QEvent) -> None:
        """Offer it no longer."""
        super().leaveEvent(event)
        self._show_button()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer in a menu what can be done."""
        if not self._is_recent:
            return
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open")).triggered.connect(self._on_clicked)
        result = menu.addAction(self.tr("Show the result"))
        result.setEnabled(self._has_result)
        result.triggered.connect(self._on_result_wanted)
        folder = menu.addAction(self.tr("Show the photo in its folder"))
        folder.triggered.connect(self._on_folder_wanted)
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        menu.popup(self.mapToGlobal(self.rect().center()) if by_key else event.globalPos())

    def _show_button(self) -> None:
        is_under = self.rect().contains(self.mapFromGlobal(self.cursor().pos()))
        self.result_button.setVisible(self._has_result and is_under)

    @Slot()
    def _on_clicked(self) -> None:
        self.wanted.emit(self.photo)

    @Slot()
    def _on_result_wanted(self) -> None:
        self.result_wanted.emit(self.photo)

    @Slot()
    def _on_folder_wanted(self) -> None:
        self.folder_wanted.emit(self.photo)


class CardRow(QWidget):
    """Cards beside each other, as many as there is room for.

    Of photos opened lately it shows those that turn out to be there.

    Signals:
        wanted, result_wanted, folder_wanted: as those of a card.
    """

    wanted = Signal(object)
    result_wanted = Signal(object)
    folder_wanted = Signal(object)

    def __init__(self, look: Appearance, cards: Cards) -> None:
        super().__init__()
        self._look = look
        self._are_recent = cards.are_recent
        self.cards: tuple[Card, ...] = ()
        self._names: tuple[ElidedLabel, ...] = ()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_SPACING)
        # The page says how wide it is, however many cards there are.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.show_cards(cards)

    def show_cards(self, cards: Cards) -> None:
        """Offer other photos."""
        for widget in (*self.cards, *self._names):
            widget.hide()
            widget.deleteLater()
        while self._row.count():
            self._row.takeAt(0)
        self._are_recent = cards.are_recent
        self.cards = tuple(self._card(photo, cards.photos) for photo in cards.photos)
        self._names = tuple(_name_below(photo, cards.photos) for photo in cards.photos)
        self._row.addStretch(1)
        for card, name in zip(self.cards, self._names, strict=True):
            both = QVBoxLayout()
            both.setSpacing(6)
            both.addWidget(card)
            both.addWidget(name)
            both.addStretch(1)
            self._row.addLayout(both)
        self._row.addStretch(1)
        below = self._names[0].sizeHint().height() + 6 if cards.are_recent else 0
        # The page stays where it is when the pictures arrive.
        self.setMinimumHeight(_CARD_SIZE.height() + below)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many as there is room for now."""
        self._fit()

    @property
    def has_pictures(self) -> bool:
        """Whether every card shows its photo."""
        return all(card.has_picture for card in self.cards)

    def show_picture(self, path: Path, picture: QImage) -> None:
        """Show a photo's thumbnail."""
        for card in self.cards:
            if card.photo == path:
                card.show_picture(picture)
        self._fit()

    def show_result(self, path: Path, has_result: bool) -> None:
        """Offer to show the result of a photo, or not."""
        for card in self.cards:
            if card.photo == path:
                card.show_result(has_result)

    def _fit(self) -> None:
        """Hide what is not known to be there, and the last ones where room is short."""
        room = max(1, (self.width() + _SPACING) // (_CARD_SIZE.width() + _SPACING))
        for card, name in zip(self.cards, self._names, strict=True):
            is_shown = room > 0 and (card.has_picture or not self._are_recent)
            room -= is_shown
            card.setVisible(is_shown)
            name.setVisible(is_shown and self._are_recent)

    def _card(self, path: Path, photos: Sequence[Path]) -> Card:
        is_recent = self._are_recent
        name = told_apart(path, photos) if is_recent else self._sample_name(path)
        card = Card(self._look, path, name, is_recent=is_recent)
        if is_recent:
            tip = self.tr("Open {name}").format(name=path.name)
            card.setToolTip(f"{tip}\n{place_words(path.parent)}")
        else:
            card.setToolTip(self.tr("Open this sample: {name}").format(name=name))
        card.wanted.connect(self.wanted)
        card.result_wanted.connect(self.result_wanted)
        card.folder_wanted.connect(self.folder_wanted)
        return card

    def _sample_name(self, path: Path) -> str:
        """Say what a sample shows, as its file says it in English."""
        known = {
            "astronaut-portrait": self.tr("Portrait of an astronaut"),
            "cat": self.tr("Cat"),
            "coffee-cup": self.tr("Cup of coffee"),
            "photographer-on-a-lawn": self.tr("Photographer on a lawn"),
        }
        return known.get(path.stem, path.stem.replace("-", " ").capitalize())


def _name_below(path: Path, photos: Sequence[Path]) -> ElidedLabel:
    """Name a photo opened lately; a sample is known by its picture."""
    label = ElidedLabel(told_apart(path, photos))
    label.setProperty("kind", "small")
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    label.setFixedWidth(_CARD_SIZE.width())
    return label


def told_apart(photo: Path, photos: Sequence[Path]) -> str:
    """Name a photo among others: with its folder where another one has the same name."""
    is_alone = [other.name for other in photos].count(photo.name) < 2
    # Folder first: where room is short, the beginning of the one and the end of the other stay.
    return photo.name if is_alone else f"{photo.parent.name} – {photo.name}"
