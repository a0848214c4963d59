"""Says in the panel whose colours the photo has, and how strongly."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.appearance import Appearance
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.elided_label import ElidedLabel
from desktop.ui.widgets.tone_slider import Tone, ToneSlider


class ReferenceRow(QWidget):
    """The name of the reference and a slider; it is there only while there is a reference.

    Signals:
        moved: the strength, 0..1, while the slider moves.
        settled: it was let go.
        remove_wanted: the reference is to go.
    """

    moved = Signal(float)
    settled = Signal()
    remove_wanted = Signal()

    def __init__(self, look: Appearance) -> None:
        super().__init__()
        self._name = ElidedLabel()
        self._name.setProperty("kind", "small")
        self.remove = IconButton(look, "x", self.tr("Remove the reference"))
        self.remove.setFixedSize(26, 26)
        note = self.tr("From the colours without the reference to those with it")
        stops = ("#7d7d7d", "#8d8478", "#b08a5e", "#d9954c")
        self.slider = ToneSlider(
            look, Tone("reference", self.tr("Colours as in"), note, 0.0, 1.0, 1.0, stops)
        )
        line = QHBoxLayout()
        line.setContentsMargins(3, 0, 0, 0)
        line.addWidget(self._name, 1)
        line.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.slider)
        column.addLayout(line)
        self.slider.moved.connect(self._on_moved)
        self.slider.settled.connect(self.settled)
        self.remove.clicked.connect(self.remove_wanted)
        self.setVisible(False)

    def show_reference(self, name: str, strength: float | None) -> None:
        """Show a reference by its name, or with no strength nothing; nothing is emitted."""
        self.setVisible(strength is not None)
        if strength is not None:
            self._name.show_text(name)
            self.slider.groove.setAccessibleDescription(name)
            self.slider.show_value(strength)

    @Slot(str, float)
    def _on_moved(self, key: str, value: float) -> None:
        self.moved.emit(value)
