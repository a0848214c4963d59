"""The button that takes up the tool for colours of places: an icon, with words where room is."""

from typing import Final

from PySide6.QtCore import QSize, Qt, Slot

from desktop.ui.appearance import Appearance
from desktop.ui.widgets.buttons import ToolButton

_SIDE: Final = 34


class PointingButton(ToolButton):
    """A button that stays down while the tool is on."""

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._look = look
        self._has_words = False
        self.setCheckable(True)
        self.setFixedHeight(_SIDE)
        self.setMinimumWidth(_SIDE)
        self.setIconSize(QSize(18, 18))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        # The space keeps the words off the icon.
        self.setText(" " + self.tr("Correct colours"))
        self.setAccessibleName(self.tr("Correct colours"))
        self.setToolTip(
            self.tr(
                "Say what colour a place has (K).\n"
                "Click it or draw over it; [ and ] change the brush.\n"
                "Ctrl and a click take a colour from the picture.\n"
                "Space, or the middle button, moves the photo."
            )
        )
        self.setProperty("kind", "pointing")
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()
        self._show_style()

    @property
    def words_px(self) -> int:
        """So much wider it is with words, in logical px."""
        return self.fontMetrics().horizontalAdvance(self.text()) + 14

    def show_words(self, shown: bool) -> None:
        """Show words beside the icon, or the icon alone."""
        if shown is not self._has_words:
            self._has_words = shown
            self._show_style()

    def show_on(self, is_on: bool) -> None:
        """Show whether the tool is on; nothing is emitted."""
        self.setChecked(is_on)
        self._on_look_changed()

    def nextCheckState(self) -> None:
        """Leave it to the tool whether it is on."""

    def _show_style(self) -> None:
        beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        alone = Qt.ToolButtonStyle.ToolButtonIconOnly
        self.setToolButtonStyle(beside if self._has_words else alone)
        self.setProperty("words", self._has_words)
        self.style().polish(self)

    @Slot()
    def _on_look_changed(self) -> None:
        theme = self._look.theme
        colour = theme.ink if self.isChecked() else theme.text
        self.setIcon(self._look.icon("droplet", colour))
