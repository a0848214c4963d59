"""What can be done with photos of the queue: wishes, the keys for them, and the menu."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from core.queue.jobs import ENDED, NO_OVERRIDES, JobState, QueueJob


class Wish(Enum):
    """What a person wants of photos of the queue."""

    OPEN = auto()
    SHOW_RESULT = auto()
    SHOW_PHOTO = auto()
    OWN_EDITS = auto()
    OWN_MODEL = auto()
    NOTHING_OWN = auto()
    TO_TOP = auto()
    UP = auto()
    DOWN = auto()
    TO_BOTTOM = auto()
    AGAIN = auto()
    RECOLOUR = auto()
    REMOVE = auto()


@dataclass(frozen=True, slots=True)
class Wished:
    """A wish and the photos it is about.

    Attributes:
        wish: what is wanted.
        items: at least one, in the order of the queue.
        model: id, where another model is wanted.
    """

    wish: Wish
    items: tuple[QueueJob, ...]
    model: str = ""


@dataclass(frozen=True, slots=True)
class MenuContext:
    """What the menu depends on beside the photos.

    Attributes:
        models: ids and names.
        has_edits: whether there is an open photo whose adjustments can be used.
    """

    models: tuple[tuple[str, str], ...] = ()
    has_edits: bool = False


_ALT: Final = Qt.KeyboardModifier.AltModifier
_NONE: Final = Qt.KeyboardModifier.NoModifier
_KEYS: Final = {
    (Qt.Key.Key_Return, _NONE): Wish.OPEN,
    (Qt.Key.Key_Enter, _NONE): Wish.OPEN,
    (Qt.Key.Key_Delete, _NONE): Wish.REMOVE,
    (Qt.Key.Key_Up, _ALT): Wish.UP,
    (Qt.Key.Key_Down, _ALT): Wish.DOWN,
    (Qt.Key.Key_Home, _ALT): Wish.TO_TOP,
    (Qt.Key.Key_End, _ALT): Wish.TO_BOTTOM,
}
#: Shown in the menu; the list itself takes the keys.
_SHOWN_KEYS: Final = {
    Wish.OPEN: "Return",
    Wish.REMOVE: "Del",
    Wish.UP: "Alt+Up",
    Wish.DOWN: "Alt+Down",
    Wish.TO_TOP: "Alt+Home",
    Wish.TO_BOTTOM: "Alt+End",
}


def wish_of(event: QKeyEvent) -> Wish | None:
    """Tell what a key means in the list of the queue."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return _KEYS.get((Qt.Key(event.key()), modifiers))


class _WishAction(QAction):
    """An action that tells which wish it is."""

    wished = Signal(object)

    def __init__(self, wished: Wished, text: str, parent: QMenu) -> None:
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


class QueueMenu(QMenu):
    """What can be done with the photos that are selected.

    Signals:
        wished: a `Wished`.
    """

    wished = Signal(object)

    def __init__(self, parent: QWidget, items: Sequence[QueueJob], context: MenuContext) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._items = tuple(items)
        states = {item.state for item in items}
        if len(items) == 1:
            self._add_for_one(items[0])
            self.addSeparator()
        if states != {JobState.WORKING}:
            self._add_own(context)
            self.addSeparator()
        self._add(self, Wish.TO_TOP, _tr("Move to the top"))
        self._add(self, Wish.UP, _tr("Move up"))
        self._add(self, Wish.DOWN, _tr("Move down"))
        self._add(self, Wish.TO_BOTTOM, _tr("Move to the end"))
        self.addSeparator()
        if JobState.FAILED in states:
            self._add(self, Wish.AGAIN, _tr("Try again"))
        elif states & ENDED:
            self._add(self, Wish.AGAIN, _tr("Colour again"))
        if JobState.SKIPPED in states:
            self._add(self, Wish.RECOLOUR, _tr("Colour even if it is in colour"))
        if states != {JobState.WORKING}:
            self._add(self, Wish.REMOVE, _tr("Remove from the queue"))

    def _add_for_one(self, item: QueueJob) -> None:
        is_done = item.state is JobState.DONE
        self._add(self, Wish.OPEN, _tr("Open the result") if is_done else _tr("Open"))
        if is_done:
            self._add(self, Wish.SHOW_RESULT, _tr("Show the result in its folder"))
        self._add(self, Wish.SHOW_PHOTO, _tr("Show the photo in its folder"))

    def _add_own(self, context: MenuContext) -> None:
        edits = self._add(self, Wish.OWN_EDITS, _tr("Use the adjustments of the open photo"))
        edits.setEnabled(context.has_edits)
        models = self.addMenu(_tr("Use another model"))
        models.setEnabled(bool(context.models))
        for model, name in context.models:
            self._add(models, Wish.OWN_MODEL, name, model)
        none = self._add(self, Wish.NOTHING_OWN, _tr("Back to those of the queue"))
        none.setEnabled(any(item.overrides != NO_OVERRIDES for item in self._items))

    def _add(self, menu: QMenu, wish: Wish, text: str, model: str = "") -> QAction:
        action = _WishAction(Wished(wish, self._items, model), text, menu)
        action.wished.connect(self.wished)
        menu.addAction(action)
        return action


def _tr(text: str) -> str:
    return QCoreApplication.translate("Queue", text)
