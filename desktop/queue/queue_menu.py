"""What can be done with photos of the queue: wishes, the keys for them, and the menu."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QWidget

from core.queue.jobs import ENDED, JobState, QueueJob
from desktop.ui.widgets.menus import Menu


class QueueAction(Enum):
    """What a person wants of photos of the queue."""

    OPEN = auto()
    SHOW_RESULT = auto()
    SHOW_PHOTO = auto()
    OWN_EDITS = auto()
    OWN_MODEL = auto()
    NOTHING_OWN = auto()
    COPY_EDITS = auto()
    PASTE_EDITS = auto()
    PASTE_COLOUR = auto()
    TO_TOP = auto()
    UP = auto()
    DOWN = auto()
    TO_BOTTOM = auto()
    AGAIN = auto()
    RECOLOUR = auto()
    REMOVE = auto()


@dataclass(frozen=True, slots=True)
class QueueActionChosen:
    """A wish and the photos it is about.

    Attributes:
        wish: what is wanted.
        items: at least one, in the order of the queue.
        model: id, where another model is wanted.
    """

    wish: QueueAction
    items: tuple[QueueJob, ...]
    model: str = ""


@dataclass(frozen=True, slots=True)
class MenuContext:
    """What the menu depends on beside the photos.

    Attributes:
        models: ids and names.
        has_edits: whether there is an open photo whose adjustments can be used.
        has_copied: whether adjustments were copied, to be pasted.
    """

    models: tuple[tuple[str, str], ...] = ()
    has_edits: bool = False
    has_copied: bool = False


_ALT: Final = Qt.KeyboardModifier.AltModifier
_NONE: Final = Qt.KeyboardModifier.NoModifier
_KEYS: Final = {
    (Qt.Key.Key_Return, _NONE): QueueAction.OPEN,
    (Qt.Key.Key_Enter, _NONE): QueueAction.OPEN,
    (Qt.Key.Key_Delete, _NONE): QueueAction.REMOVE,
    (Qt.Key.Key_Up, _ALT): QueueAction.UP,
    (Qt.Key.Key_Down, _ALT): QueueAction.DOWN,
    (Qt.Key.Key_Home, _ALT): QueueAction.TO_TOP,
    (Qt.Key.Key_End, _ALT): QueueAction.TO_BOTTOM,
}
#: Shown in the menu; the list itself takes the keys.
_SHOWN_KEYS: Final = {
    QueueAction.OPEN: "Return",
    QueueAction.REMOVE: "Del",
    QueueAction.UP: "Alt+Up",
    QueueAction.DOWN: "Alt+Down",
    QueueAction.TO_TOP: "Alt+Home",
    QueueAction.TO_BOTTOM: "Alt+End",
}


def wish_of(event: QKeyEvent) -> QueueAction | None:
    """Tell what a key means in the list of the queue."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return _KEYS.get((Qt.Key(event.key()), modifiers))


class _MenuAction(QAction):
    """An action that tells which wish it is."""

    wished = Signal(object)

    def __init__(self, wished: QueueActionChosen, text: str, parent: Menu) -> None:
        super().__init__(text, parent)
        self._wished = wished
        key = _SHOWN_KEYS.get(wished.wish)
        if key is not None:
            self.setShortcut(key)
            # The menu shows the key and the list answers it: no second one listens.
            self.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self.setShortcutVisibleInContextMenu(True)
        self.triggered.connect(self._on_triggered)

    @Slot()
    def _on_triggered(self) -> None:
        self.wished.emit(self._wished)


class QueueMenu(Menu):
    """What can be done with the photos that are selected.

    Args:
        parent: the list.
        items: the photos.
        context: what else it depends on.
        has_own: whether any of them has something of its own.

    Signals:
        wished: a `QueueActionChosen`.
    """

    wished = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        items: Sequence[QueueJob],
        context: MenuContext,
        *,
        has_own: bool = False,
    ) -> None:
        super().__init__(parent)
        self._has_own = has_own
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._items = tuple(items)
        states = {item.state for item in items}
        if len(items) == 1:
            self._add_for_one(items[0])
            self.addSeparator()
        if states != {JobState.WORKING}:
            self._add_own(context)
            self.addSeparator()
        self._add(self, QueueAction.TO_TOP, _tr("Move to the top"))
        self._add(self, QueueAction.UP, _tr("Move up"))
        self._add(self, QueueAction.DOWN, _tr("Move down"))
        self._add(self, QueueAction.TO_BOTTOM, _tr("Move to the end"))
        self.addSeparator()
        if JobState.FAILED in states:
            self._add(self, QueueAction.AGAIN, _tr("Try again"))
        elif states & ENDED:
            self._add(self, QueueAction.AGAIN, _tr("Colour again"))
        if JobState.SKIPPED in states:
            self._add(self, QueueAction.RECOLOUR, _tr("Colour even if it is in colour"))
        if states != {JobState.WORKING}:
            self._add(self, QueueAction.REMOVE, _tr("Remove from the queue"))

    def _add_for_one(self, item: QueueJob) -> None:
        is_done = item.state is JobState.DONE
        self._add(self, QueueAction.OPEN, _tr("Open the result") if is_done else _tr("Open"))
        if is_done:
            self._add(self, QueueAction.SHOW_RESULT, _tr("Show the result in its folder"))
        self._add(self, QueueAction.SHOW_PHOTO, _tr("Show the photo in its folder"))

    def _add_own(self, context: MenuContext) -> None:
        edits = self._add(self, QueueAction.OWN_EDITS, _tr("Use the adjustments of the open photo"))
        edits.setEnabled(context.has_edits)
        models = self.add_menu(_tr("Use another model"))
        models.setEnabled(bool(context.models))
        for model, name in context.models:
            self._add(models, QueueAction.OWN_MODEL, name, model)
        none = self._add(self, QueueAction.NOTHING_OWN, _tr("Back to those of the queue"))
        none.setEnabled(self._has_own)
        self.addSeparator()
        if len(self._items) == 1:
            self._add(self, QueueAction.COPY_EDITS, _tr("Copy adjustments"))
        for wish, words in (
            (QueueAction.PASTE_EDITS, _tr("Paste adjustments")),
            (QueueAction.PASTE_COLOUR, _tr("Paste colour settings only")),
        ):
            self._add(self, wish, words).setEnabled(context.has_copied)

    def _add(self, menu: Menu, wish: QueueAction, text: str, model: str = "") -> QAction:
        action = _MenuAction(QueueActionChosen(wish, self._items, model), text, menu)
        action.wished.connect(self.wished)
        menu.addAction(action)
        return action


def _tr(text: str) -> str:
    return QCoreApplication.translate("Queue", text)
