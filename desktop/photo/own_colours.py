"""What the adjust panel shows in place of its sliders where a photo keeps colours of its own."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.widgets.buttons import PushButton
from desktop.ui.widgets.labels import words


class OwnColours(QWidget):
    """Says why there is nothing to adjust, and offers the way on.

    Signals:
        anew_wanted: the photo is to be coloured by its lightness.
    """

    anew_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.button = PushButton(self.tr("Colour it anew"))
        self.button.clicked.connect(self.anew_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 12)
        column.setSpacing(4)
        column.addWidget(words(self.tr("This photo keeps its own colours"), "heading", wraps=True))
        told = self.tr("You can have them replaced in the result. The photo itself stays as it is.")
        column.addWidget(words(told, "muted", wraps=True))
        column.addSpacing(8)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
