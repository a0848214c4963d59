"""The menu of open photos, on the film strip and on the photo itself."""

from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop.ui.commands import Do, commands
from desktop.ui.keys import key_words
from desktop.ui.widgets.menus import Menu


class PhotoWish(Enum):
    """What is wished for photos."""

    SAVE = auto()
    SAVE_AS = auto()
    COPY = auto()
    COPY_EDITS = auto()
    PASTE_EDITS = auto()
    PASTE_COLOUR = auto()
    USE_FOR_SELECTED = auto()
    USE_FOR_OPEN = auto()
    USE_FOR_WAITING = auto()
    SHOW_RESULT = auto()
    SHOW_PHOTO = auto()
    CLOSE = auto()
    CLOSE_OTHERS = auto()


#: Commands that do the same for the photo that is shown: their keys stand in the menu.
_SAME_AS: Final = {
    PhotoWish.SAVE: Do.SAVE,
    PhotoWish.SAVE_AS: Do.SAVE_AS,
    PhotoWish.COPY: Do.COPY,
    PhotoWish.COPY_EDITS: Do.COPY_EDITS,
    PhotoWish.PASTE_EDITS: Do.PASTE_EDITS,
    PhotoWish.PASTE_COLOUR: Do.PASTE_COLOUR,
    PhotoWish.CLOSE: Do.CLOSE,
    PhotoWish.CLOSE_OTHERS: Do.CLOSE_OTHERS,
}
_USES: Final = PhotoWish.USE_FOR_SELECTED, PhotoWish.USE_FOR_OPEN, PhotoWish.USE_FOR_WAITING


@dataclass(frozen=True, slots=True)
class MenuPhotos:
    """What a menu is about.

    Attributes:
        photos: the selected photos, or the one under the mouse.
        source: whose adjustments can be used for others: the photo under the mouse.
        possible: the wishes that would do something.
    """

    photos: tuple[Path, ...]
    source: Path
    possible: frozenset[PhotoWish]


class PhotoMenu(Menu):
    """What can be done with photos.

    Args:
        parent: where it opens.
        about: the photos.

    Signals:
        wished: a `PhotoWish`, and the `MenuPhotos`.
    """

    wished = Signal(object, object)

    def __init__(self, parent: QWidget, about: MenuPhotos) -> None:
        super().__init__(parent)
        self._about = about
        self._keys = {one.do: key_words(one.keys[0]) for one in commands() if one.keys}
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.triggered.connect(self._on_triggered)
        count = len(about.photos)
        save, close = _tr("Save"), _tr("Close")
        if count > 1:
            save, close = _tr("Save %Ln photos…", count), _tr("Close %Ln photos", count)
        self._add(self, PhotoWish.SAVE, save)
        self._add(self, PhotoWish.SAVE_AS, _tr("Save as…"))
        self._add(self, PhotoWish.COPY, _tr("Copy"))
        self.addSeparator()
        self._add(self, PhotoWish.COPY_EDITS, _tr("Copy adjustments"))
        self._add(self, PhotoWish.PASTE_EDITS, _tr("Paste adjustments"))
        self._add(self, PhotoWish.PASTE_COLOUR, _tr("Paste colour settings only"))
        uses = self.add_menu(_tr("Use these adjustments for"))
        self._add(uses, PhotoWish.USE_FOR_SELECTED, _tr("The other selected photos"))
        self._add(uses, PhotoWish.USE_FOR_OPEN, _tr("All other open photos"))
        self._add(uses, PhotoWish.USE_FOR_WAITING, _tr("All photos that wait in the queue"))
        uses.setEnabled(not about.possible.isdisjoint(_USES))
        self.addSeparator()
        self._add(self, PhotoWish.SHOW_RESULT, _tr("Show the result in its folder"))
        self._add(self, PhotoWish.SHOW_PHOTO, _tr("Show in folder"))
        self.addSeparator()
        self._add(self, PhotoWish.CLOSE, close)
        self._add(self, PhotoWish.CLOSE_OTHERS, _tr("Close others"))

    def _add(self, menu: Menu, wish: PhotoWish, text: str) -> None:
        same = _SAME_AS.get(wish)
        key = "" if same is None else self._keys.get(same, "")
        action = menu.addAction(f"{text}\t{key}" if key else text)
        action.setEnabled(wish in self._about.possible)
        action.setData(wish)

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        self.wished.emit(action.data(), self._about)


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("PhotoMenu", text, "", n)
