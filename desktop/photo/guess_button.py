"""The button for other guesses, which says why a model has none."""

from PySide6.QtCore import Slot

from desktop.ui.widgets.buttons import PushButton


class GuessButton(PushButton):
    """Shows other guesses of the open photo, or no longer."""

    def __init__(self) -> None:
        super().__init__("", kind="link")
        self.show_open(False)

    @Slot(bool)
    def show_open(self, is_open: bool) -> None:
        """Say what it does now."""
        self.setText(self.tr("Close guesses") if is_open else self.tr("Other guesses"))

    def explain(self, why_not: str, without: str) -> None:
        """Say why it cannot be pressed, or what it does.

        Args:
            why_not: why nothing can be changed; empty when it can.
            without: name of the model, if it has no other guess.
        """
        tip = self.tr("See other colourings that are likely, too (Ctrl+G)")
        if without:
            tip = self.tr(
                "{name} answers one colour for each place, so it has no other guess"
            ).format(name=without)
        self.setToolTip(why_not or tip)
