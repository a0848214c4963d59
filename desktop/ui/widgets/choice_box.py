"""A drop-down box of the house style."""

from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter

from desktop.ui.appearance import Appearance
from desktop.ui.round_corners import cut_corners, round_off
from desktop.ui.widgets.choice_rows import ChoiceDelegate
from desktop.ui.widgets.elided_label import fitting_parts
from desktop.ui.widgets.menus import rest
from desktop.ui.widgets.tips import shows_tip_beside

_FEWEST_LETTERS: Final = 8


class ChoiceBox(QComboBox):
    """A combo box with the chevron of the icon set; the wheel scrolls the panel, not it."""

    def __init__(self, look: Appearance, name: str) -> None:
        super().__init__()
        self._look = look
        self.setItemDelegate(ChoiceDelegate(look, self))
        self.setAccessibleName(name)
        self.setAccessibleDescription("")
        # As wide as the panel, however long a name of a choice is.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_FEWEST_LETTERS)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def event(self, event: QEvent) -> bool:
        """Explain itself beside itself."""
        return shows_tip_beside(self, event) or super().event(event)

    def showPopup(self) -> None:
        """Show the choices, with round corners."""
        # It is made by Qt when it is first asked for: the window is there before.
        choices = self.view().window()
        if choices.property("kind") is None:
            round_off(choices)
        # Qt's list goes on at an entry that was left by Escape, which the box does not show.
        self.view().setCurrentIndex(self.model().index(self.currentIndex(), self.modelColumn()))
        super().showPopup()
        cut_corners(choices)

    def hidePopup(self) -> None:
        """Rest if the pointer has gone elsewhere meanwhile."""
        super().hidePopup()
        rest(self)

    def setAccessibleDescription(self, description: str) -> None:
        """Say what is chosen here, too: on Linux Qt gives the choice itself as the name."""
        parts = (self.accessibleName(), description)
        super().setAccessibleDescription(". ".join(part for part in parts if part))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the panel."""
        event.ignore()

    def shown_text(self) -> str:
        """Give as much of the choice as fits."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        control = QStyle.ComplexControl.CC_ComboBox
        room = self.style().subControlRect(control, option, field, self).width()
        return fitting_parts(self.currentText(), self.fontMetrics(), room)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box, as much of the choice as fits, and the chevron."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self.shown_text()
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        colour = self._look.theme.muted if self.isEnabled() else self._look.theme.faint
        chevron = self._look.pixmap("chevron-down", colour, 16, self.devicePixelRatioF())
        painter.drawPixmap(self.width() - 26, (self.height() - 16) // 2, chevron)
