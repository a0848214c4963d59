"""A small button that holds the photo in another way."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton

from desktop.photo.turns import HOW_TO_TURN
from desktop.ui.appearance import Appearance
from desktop.ui.commands import Do, commands
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.menus import Menu


class TurnButton(IconButton):
    """Opens a menu of the turns.

    Signals:
        turn_wanted: the `Do` that was chosen.
    """

    turn_wanted = Signal(object)

    def __init__(self, look: Appearance) -> None:
        super().__init__(look, "rotate-cw-square", "")
        name = self.tr("Turn or mirror the photo")
        self.setToolTip(name)
        self.setAccessibleName(name)
        menu = Menu(self)
        for command in commands():
            if command.do in HOW_TO_TURN:
                action = QAction(command.text, menu)
                action.setData(command.do.name)
                menu.addAction(action)
        menu.triggered.connect(self._on_triggered)
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        self.turn_wanted.emit(Do[action.data()])
