"""A number that looks like a label until it is typed."""

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QValidator, QWheelEvent
from PySide6.QtWidgets import QSpinBox

from desktop.ui.appearance import tabular
from desktop.ui.widgets.click_selects import ClickSelects
from desktop.ui.widgets.tips import shows_tip_beside

_MINUS: Final = "\N{MINUS SIGN}"
_RETURN: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
#: Beside the figures, in logical px.
_PADDING: Final = 3
_HEIGHT: Final = 18


class TypedNumber(QSpinBox):
    """Shows a number; a click lets another one be typed, Return takes it and Escape does not.

    Args:
        name: what the number says.
        low: the smallest.
        high: the largest.
        is_signed: shown with its sign, as a departure from 0.

    Signals:
        left: Return or Escape was pressed: the keyboard is to go where it came from.
    """

    left = Signal()

    def __init__(self, name: str, low: int, high: int, *, is_signed: bool) -> None:
        super().__init__()
        self._is_signed = is_signed
        self._before = 0
        self.setProperty("kind", "typed")
        self.setRange(low, high)
        self.setFont(tabular(self.font()))
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setKeyboardTracking(False)
        ClickSelects(self)
        # The slider beside it has the keys: Tab goes from slider to slider.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        widest = max(
            self.fontMetrics().horizontalAdvance(self.textFromValue(n)) for n in (low, high)
        )
        self.setFixedSize(widest + 2 * _PADDING + 6, _HEIGHT)
        self.setAccessibleName(name)
        words = self.tr("Click to type a number from {low} to {high}")
        self.setToolTip(words.format(low=self._plain(low), high=self._plain(high)))

    def textFromValue(self, value: int) -> str:
        """Write a number; a true minus sign is as wide as the plus, so the figures do not move."""
        text = f"{value:+d}" if self._is_signed and value else f"{value}"
        return text.replace("-", _MINUS)

    def valueFromText(self, text: str) -> int:
        """Read a number."""
        digits = text.strip().replace(_MINUS, "-")
        return int(digits) if digits.lstrip("+-").isdecimal() else self.value()

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        """Let either minus be typed."""
        state, _, _ = super().validate(text.replace(_MINUS, "-"), at)
        return state, text, at

    def event(self, event: QEvent) -> bool:
        """Explain itself beside itself."""
        return shows_tip_beside(self, event) or super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Note what Escape brings back, and take all of it to be typed over."""
        super().focusInEvent(event)
        self._before = self.value()
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take what was typed, or what was there before."""
        if event.key() in _RETURN:
            self.interpretText()
        elif event.key() == Qt.Key.Key_Escape:
            self.setValue(self._before)
        else:
            super().keyPressEvent(event)
            return
        self.left.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A panel that is scrolled must not change the photo on the way."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _plain(self, value: int) -> str:
        return f"{value}".replace("-", _MINUS)
