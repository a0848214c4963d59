"""The commands as Qt actions: shortcuts of the window, and its menu."""

from collections.abc import Collection, Sequence
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop.ui.commands import Command, Do, Group, commands, group_name
from desktop.ui.keys import key_words
from desktop.ui.theme import ThemeChoice
from desktop.ui.widgets.menus import Menu

#: What becomes of a result but being saved.
TAKEN_ALONG: Final = (Do.SAVE_SIZED, Do.BEFORE_AFTER, Do.PRINT, Do.MAIL)
#: The menu, with a line between the sections; a group stands for a menu of its own. It is low
#: enough to hang below the bar of the smallest window.
_SECTIONS: Final[tuple[tuple[Do | Group, ...], ...]] = (
    (Do.OPEN, Do.OPEN_FOLDER, Do.PASTE, Do.SAVE, Do.SAVE_AS, Do.SAVE_ALL, Group.TAKE),
    (Group.EDIT, Group.VIEW),
    (Do.START_STOP, Do.REVIEW, Group.MODELS, Do.SETTINGS),
    (Group.HELP, Do.QUIT),
)
_BELOW: Final[dict[Group, tuple[tuple[Do | Group, ...], ...]]] = {
    Group.TAKE: ((Do.COPY, *TAKEN_ALONG),),
    Group.EDIT: (
        (Do.UNDO, Do.REDO, Do.RESET),
        (Do.CORRECT, Do.HIDE_MARKS, Do.REFER),
        (Do.TURN_LEFT, Do.TURN_RIGHT, Do.MIRROR, Do.CROP),
        (Do.COPY_EDITS, Do.PASTE_EDITS, Do.PASTE_COLOUR, Do.PASTE_CROP),
        (Do.SNAPSHOT, Do.SNAPSHOTS),
        (Do.TRY_ALL, Do.GUESS, Do.DOUBT),
    ),
    Group.VIEW: (
        (Do.NEXT, Do.PREVIOUS, Do.CLOSE, Do.CLOSE_OTHERS),
        (Do.SPLIT, Do.SIDE_BY_SIDE, Do.ORIGINAL, Do.COLOUR),
        (Do.LEFT_HALF, Do.RIGHT_HALF, Do.SWAP_HALVES),
        (Do.QUEUE, Do.HISTOGRAM, Do.THEME, Do.FULL_SCREEN),
    ),
    Group.MODELS: ((Do.MODELS, Do.COMPARE, Do.TRAIN),),
    Group.HELP: ((Do.HELP, Do.FIND, Do.SHORTCUTS), (Do.LOG, Do.ABOUT)),
}


#: Commands whose keys are the window's only while they do something.
_WITH_KEYS: Final = frozenset(
    {
        Do.SAVE,
        Do.SAVE_AS,
        Do.COPY,
        Do.SAVE_SIZED,
        Do.BEFORE_AFTER,
        Do.PRINT,
        Do.UNDO,
        Do.REDO,
        Do.RESET,
    }
)


class _CommandAction(QAction):
    """An action that tells which command it is."""

    chosen = Signal(object)

    def __init__(self, command: Command, parent: QObject) -> None:
        super().__init__(command.text, parent)
        self._do = command.do
        self.triggered.connect(self._on_triggered)

    @Slot()
    def _on_triggered(self) -> None:
        self.chosen.emit(self._do)


class Actions(QObject):
    """All commands of a window.

    Signals:
        chosen: the `Do` of a command that was given by key or menu.
        theme_chosen: a `ThemeChoice` from the menu.
    """

    chosen = Signal(object)
    theme_chosen = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._by_key = {command.do: _CommandAction(command, self) for command in commands()}
        self._entries = {command.do: _CommandAction(command, self) for command in commands()}
        for command in commands():
            by_key, entry = self._by_key[command.do], self._entries[command.do]
            by_key.setShortcuts([QKeySequence(key) for key in command.keys])
            by_key.chosen.connect(self.chosen)
            entry.setText(_with_key(command))
            entry.chosen.connect(self.chosen)
            window.addAction(by_key)
        self._themes = QActionGroup(self)
        for choice, text in (
            (ThemeChoice.SYSTEM, self.tr("As the system")),
            (ThemeChoice.LIGHT, self.tr("Light")),
            (ThemeChoice.DARK, self.tr("Dark")),
            (ThemeChoice.CONTRAST, self.tr("High contrast")),
        ):
            theme = self._themes.addAction(text)
            theme.setCheckable(True)
            theme.setData(choice.value)
        self._themes.triggered.connect(self._on_theme_triggered)

    def show(self, possible: Collection[Do], among: Collection[Do]) -> None:
        """Let those of some commands be given that do something now; only what differs is told."""
        for do in among:
            is_possible = do in possible
            if self._entries[do].isEnabled() is not is_possible:
                self.offer(do, is_possible)
                self._by_key[do].setEnabled(is_possible or do not in _WITH_KEYS)

    def offer(self, do: Do, offered: bool) -> None:
        """Offer a command in the menu, or show there that it would do nothing.

        Its key stays the window's: without a next photo Alt+Right must not move the slider that
        has the keyboard.
        """
        self._entries[do].setEnabled(offered)

    def show_on(self, do: Do, is_on: bool) -> None:
        """Give the entry of a command a tick, or show that there could be one."""
        self._entries[do].setCheckable(True)
        self._entries[do].setChecked(is_on)

    def is_offered(self, do: Do) -> bool:
        """Whether a command would do something now."""
        return self._entries[do].isEnabled()

    def is_shown(self, do: Do) -> bool:
        """Whether this system has something for a command."""
        return self._entries[do].isVisible()

    def leave_out(self, do: Do) -> None:
        """Show a command nowhere: this system has nothing for it."""
        self._entries[do].setVisible(False)
        self._by_key[do].setEnabled(False)

    def entries(self, *dos: Do) -> tuple[QAction, ...]:
        """Give the entries of some commands, for another menu."""
        return tuple(self._entries[do] for do in dos)

    def show_theme(self, choice: ThemeChoice) -> None:
        """Mark the theme in force in the menu."""
        for action in self._themes.actions():
            action.setChecked(action.data() == choice.offered.value)

    def fill(self, menu: Menu) -> None:
        """Put the commands into a menu, and what there are many of into menus of their own."""
        self._fill(menu, _SECTIONS)

    def _fill(self, menu: Menu, sections: Sequence[Sequence[Do | Group]]) -> None:
        for number, section in enumerate(sections):
            if number:
                menu.addSeparator()
            for entry in section:
                if isinstance(entry, Group):
                    self._fill(menu.add_menu(group_name(entry)), _BELOW[entry])
                elif entry is Do.THEME:
                    menu.add_menu(self.tr("Theme")).addActions(self._themes.actions())
                else:
                    menu.addAction(self._entries[entry])

    @Slot(QAction)
    def _on_theme_triggered(self, action: QAction) -> None:
        self.theme_chosen.emit(ThemeChoice(action.data()))


def _with_key(command: Command) -> str:
    """Give the text of an entry; a menu shows what follows a tab where keys stand."""
    if not command.keys:
        return command.text
    return f"{command.text}\t{key_words(command.keys[0])}"
