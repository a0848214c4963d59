"""Lines of short parts, which go on below where there is no room: no part is torn apart."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel

from desktop.ui.widgets.elided_label import BETWEEN_PARTS


class FlowingLabel(QLabel):
    """Small words; lines end between two parts, and none begins with what stands between them."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("kind", "small")
        self.setWordWrap(True)  # a single part may still be wider than the label
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._words = ""
        self._kept_lines = 0

    def show_words(self, words: str) -> None:
        """Show lines of parts, between which `BETWEEN_PARTS` stands."""
        self._words = words
        self._flow()

    def keep_lines(self, lines: int) -> None:
        """Be at least so many lines high, and from now on not less high than ever; 0: as needed."""
        if bool(lines) != bool(self._kept_lines):
            self.setMinimumHeight(0)
        self._kept_lines = lines
        self._keep()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the lines anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._flow()

    def changeEvent(self, event: QEvent) -> None:
        """Likewise, in another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.setMinimumHeight(0)
            self._flow()

    def _flow(self) -> None:
        self.setText("\n".join(self._filled(line) for line in self._words.split("\n")))
        self._keep()

    def _filled(self, line: str) -> str:
        lines: list[str] = []
        for part in line.split(BETWEEN_PARTS):
            longer = f"{lines[-1]}{BETWEEN_PARTS}{part}" if lines else part
            if lines and self.fontMetrics().horizontalAdvance(longer) <= self.width():
                lines[-1] = longer
            else:
                lines.append(part)
        return "\n".join(lines)

    def _keep(self) -> None:
        if not self._kept_lines:
            return
        least = self._kept_lines * self.fontMetrics().lineSpacing()
        wanted = max(least, self.heightForWidth(self.width()))
        self.setMinimumHeight(max(wanted, self.minimumHeight()))
