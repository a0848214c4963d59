"""One line of the panel: how sure the model is of the colours of the photo, and where it is not."""

from typing import Final

from PySide6.QtCore import Qt

from core.colorize.needs_look import NEEDS_LOOK
from desktop.ui.widgets.buttons import PushButton

#: Expected mean error, in units of a* and b*, up to which a photo is one that the model is sure of.
_SURE: Final = 11.0


class DoubtLine(PushButton):
    """Words that are a button: it shows on the photo where colours are a guess."""

    def __init__(self) -> None:
        super().__init__("", kind="link")
        self._error: float | None = None
        self._is_on = self._gives_way = False
        self.setAccessibleName(self.tr("How sure the model is"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._show()

    @property
    def is_known(self) -> bool:
        """Whether there is something to say."""
        return self._error is not None

    def show_error(self, error: float | None) -> None:
        """Show how far colours are expected to be off; None where nobody knows."""
        self._error = error
        self._show()

    def show_on(self, is_on: bool) -> None:
        """Say what the button does now."""
        self._is_on = is_on
        self._show()

    def give_way(self, gives_way: bool) -> None:
        """Take no room at all, as in a low window."""
        self._gives_way = gives_way
        self._show()

    def _show(self) -> None:
        kept = self.sizePolicy()
        kept.setRetainSizeWhenHidden(not self._gives_way)  # no slider moves when it comes
        self.setSizePolicy(kept)
        self.setVisible(self._error is not None and not self._gives_way)
        if self._error is None:
            return
        does = self.tr("hide where") if self._is_on else self.tr("show where")
        self.setText(f"{self._how_sure(self._error)}  ·  {does}")
        self.setAccessibleName(self.text())
        self.setToolTip(
            self.tr(
                "The colours are expected to be off by {error} on average, in units of a* and b*; "
                "from {limit} on somebody should look at them (G)"
            ).format(error=round(self._error), limit=round(NEEDS_LOOK))
        )
        self.setAccessibleDescription(self.toolTip())

    def _how_sure(self, error: float) -> str:
        if error < _SURE:
            return self.tr("Sure of its colours")
        return self.tr("Some guesses") if error < NEEDS_LOOK else self.tr("Mostly a guess")
