"""The commands as Qt actions: shortcuts of the window, and its menu."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop.commands import Command, Do, commands
from desktop.theme import ThemeChoice


class _CommandAction(QAction):
    """An action that tells which command it is."""

    chosen = Signal(object)

    def __init__(self, command: Command, parent: QObject) -> None:
        super().__init__(command.text, parent)
        self._do = command.do
        self.setShortcuts([QKeySequence(key) for key in command.keys])
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
        self._actions = {command.do: _CommandAction(command, self) for command in commands()}
        for action in self._actions.values():
            action.chosen.connect(self.chosen)
            window.addAction(action)
        self._themes = QActionGroup(self)
        for choice, text in (
            (ThemeChoice.SYSTEM, self.tr("As the system")),
            (ThemeChoice.LIGHT, self.tr("Light")),
            (ThemeChoice.DARK, self.tr("Dark")),
        ):
            theme = self._themes.addAction(text)
            theme.setCheckable(True)
            theme.setData(choice.value)
        self._themes.triggered.connect(self._on_theme_triggered)

    def enable(self, do: Do, enabled: bool) -> None:
        """Let a command be given, or not."""
        self._actions[do].setEnabled(enabled)

    def show_theme(self, choice: ThemeChoice) -> None:
        """Mark the theme in force in the menu."""
        for action in self._themes.actions():
            action.setChecked(action.data() == choice.value)

    def fill(self, menu: QMenu) -> None:
        """Put the commands into a menu, with a line between the groups."""
        group = None
        for command in commands():
            if not command.in_menu:
                continue
            if group not in (None, command.group):
                menu.addSeparator()
            group = command.group
            if command.do is Do.FULL_SCREEN:
                themes = menu.addMenu(self.tr("Theme"))
                themes.addActions(self._themes.actions())
            menu.addAction(self._actions[command.do])

    @Slot(QAction)
    def _on_theme_triggered(self, action: QAction) -> None:
        self.theme_chosen.emit(ThemeChoice(action.data()))
