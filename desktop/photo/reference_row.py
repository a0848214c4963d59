"""Says in the panel whose colours the photo has, and how strongly."""

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from desktop.ui.appearance import Appearance
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.tone_slider import FROM_GREY, Tone, ToneSlider

#: Logical px.
_CROSS: Final = 22


class ReferenceRow(ToneSlider):
    """A slider with the name of the reference; it is there only while there is a reference.

    Signals:
        remove_wanted: the reference is to go.
    """

    remove_wanted = Signal()

    def __init__(self, look: Appearance) -> None:
        name = self.tr("As in {name}")
        note = self.tr("From the colours without the reference to those with it")
        super().__init__(look, Tone("reference", name, note, 0.0, 1.0, 1.0, FROM_GREY))
        self._pattern = name
        self._whole = ""
        self._name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self.remove = IconButton(look, "x", self.tr("Remove the reference"))
        self.remove.setFixedSize(_CROSS, _CROSS)
        self.remove.setIconSize(QSize(14, 14))
        self.add_behind_value(self.remove)
        self.remove.clicked.connect(self.remove_wanted)
        self.setVisible(False)

    def show_reference(self, name: str, strength: float | None) -> None:
        """Show a reference by its name, or with no strength nothing; nothing is emitted."""
        self.setVisible(strength is not None)
        if strength is not None:
            self._whole = self._pattern.format(name=name)
            self.groove.setAccessibleName(self._whole)
            self.setToolTip(self._whole)
            self._elide()
            self.show_value(strength)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give up the middle of a name that has no room; its ending tells as much as the rest."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        room = self._name.width()
        middle = Qt.TextElideMode.ElideMiddle
        self._name.setText(self._name.fontMetrics().elidedText(self._whole, middle, room))
