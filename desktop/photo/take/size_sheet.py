"""Asks how large a result is to be, once."""

import math
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from core.colorize.result_size import SHORTEST_SIDE_PX, ResultSize
from desktop.settings.export_form import lossless_words
from desktop.settings.size_fields import SizeFields
from desktop.ui.appearance import Appearance
from desktop.ui.quantities import number
from desktop.ui.widgets.buttons import PushButton
from desktop.ui.widgets.form import Form, FormRow
from desktop.ui.widgets.labels import words

_WIDTH: Final = 480
_FIELD: Final = 220


class SizeSheet(QDialog):
    """Two fields; Return goes on to name and place.

    Args:
        parent: the window.
        look: its colours.
        size: what was chosen last.
        photo: height and width of the photo.

    Signals:
        chosen: the `ResultSize`.
    """

    chosen = Signal(object)

    def __init__(
        self, parent: QWidget, look: Appearance, size: ResultSize, photo: tuple[int, int]
    ) -> None:
        super().__init__(parent)
        self._photo = photo
        self.setWindowTitle(self.tr("Save at another size"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setFixedWidth(_WIDTH)
        self.fields = SizeFields(look, _FIELD)
        self.fields.show_size(within(size, photo))
        self._said = words("", "muted", wraps=True)
        cancel = PushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        go_on = PushButton(self.tr("Name and place…"), kind="primary")
        go_on.setDefault(True)
        form = Form()
        form.add(FormRow(self.tr("Size"), "", self.fields.pixels))
        form.add(FormRow(self.tr("File size"), "", self.fields.file))
        # It keeps its room: nothing moves when a most is chosen.
        note = self.tr("Quality is lowered for it, then the size; of {formats} the size alone.")
        self._note = words(note.format(formats=lossless_words()), "muted", wraps=True)
        keeping = self._note.sizePolicy()
        keeping.setRetainSizeWhenHidden(True)
        self._note.setSizePolicy(keeping)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 22)
        column.setSpacing(8)
        column.addWidget(words(self.windowTitle(), "title"))
        column.addWidget(self._said)
        column.addWidget(form)
        column.addWidget(self._note)
        column.addSpacing(16)
        column.addLayout(row)
        cancel.clicked.connect(self.reject)
        go_on.clicked.connect(self._on_taken)
        self.fields.pixels.box.activated.connect(self._on_chosen)
        self.fields.pixels.changed.connect(self._say)
        self.fields.file.changed.connect(self._say)
        self._say()

    @Slot()
    def _on_chosen(self) -> None:
        """Propose no more than the photo has; what is typed then may be anything."""
        self.fields.show_size(within(self.fields.size, self._photo))
        self._say()

    @Slot()
    def _say(self) -> None:
        size = self.fields.size
        self._note.setVisible(size.most_bytes is not None)
        height, width = size.of(*self._photo)
        if size.most_bytes is None and within(size, self._photo) != size:
            said = self.tr("The photo is smaller: it stays as it is, {width} × {height} pixels.")
            self._said.setText(said.format(width=number(width), height=number(height)))
            return
        said = self.tr("The result is {width} × {height} pixels.")
        if size.most_bytes is not None:
            said = self.tr("The result is {width} × {height} pixels, or fewer.")
        self._said.setText(said.format(width=number(width), height=number(height)))

    @Slot()
    def _on_taken(self) -> None:
        size = self.fields.size
        self.accept()
        self.chosen.emit(size)


def within(size: ResultSize, photo: tuple[int, int]) -> ResultSize:
    """Give a size that is no larger than a photo, height and width in px."""
    side, mega = size.long_side_px, size.megapixels
    if side is not None:
        side = max(SHORTEST_SIDE_PX, min(side, max(photo)))
    if mega is not None:
        # In whole thousandths, as it is shown.
        mega = max(0.001, min(mega, math.ceil(photo[0] * photo[1] / 1e3) / 1e3))
    return ResultSize(side, mega, size.most_bytes)
