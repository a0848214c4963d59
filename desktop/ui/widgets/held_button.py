"""An icon button that stays down while something is on."""

from PySide6.QtCore import Slot

from desktop.ui.appearance import Appearance
from desktop.ui.widgets.buttons import IconButton


class HeldButton(IconButton):
    """A button whose icon has the accent while it is down.

    Args:
        look: draws the icon.
        icon: name in the icon set.
        name: what it does, for screen readers.
        tip: for the tooltip.
    """

    def __init__(self, look: Appearance, icon: str, name: str, tip: str) -> None:
        super().__init__(look, icon, name)
        self.setToolTip(tip)
        self.setCheckable(True)
        self.setProperty("kind", "pointing")
        self.toggled.connect(self._on_toggled)

    @Slot(bool)
    def _on_toggled(self, is_on: bool) -> None:
        self._on_look_changed()

    def _ink(self) -> str:
        return self._look.theme.ink if self.isChecked() else super()._ink()
