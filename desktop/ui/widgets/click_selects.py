"""A click into a number takes all of it, so that the next key types over it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractSpinBox


class ClickSelects(QObject):
    """Selects a number where a click enters it; a click into one that is typed moves the caret.

    The click that gives the keyboard to the number puts a caret into it afterwards: a full number
    takes no further figure, and whoever types sees nothing happen.

    Args:
        number: where a number is typed; this lives as long.
    """

    def __init__(self, number: QAbstractSpinBox) -> None:
        super().__init__(number)
        # Held, not asked for: events still come while the number is being deleted.
        self._number, self._line = number, number.lineEdit()
        self._is_entered = False
        number.installEventFilter(self)
        self._line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Select it all once the click that entered it is over, if it drew over nothing."""
        kind = event.type()
        if watched is self._number and isinstance(event, QFocusEvent):
            is_click = event.reason() == Qt.FocusReason.MouseFocusReason
            self._is_entered = kind == QEvent.Type.FocusIn and is_click
        elif watched is self._line and kind == QEvent.Type.MouseButtonRelease and self._is_entered:
            self._is_entered = False
            if not self._line.hasSelectedText():
                self._number.selectAll()
                return True
        return False
