"""The fields that say how large results may be: in pixels, and as files."""

from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from core.colorize.result_size import ResultSize
from desktop.ui.appearance import Appearance
from desktop.ui.widgets.choice_box import ChoiceBox

_FIELD_WIDTH: Final = 66
_MEGABYTE: Final = 1_000_000
#: What stands in a field when a kind is chosen first.
_USUAL_SIDE_PX: Final = 2048
_USUAL_MEGAPIXELS: Final = 12.0
_USUAL_MEGABYTES: Final = 2.0


class _By(Enum):
    """What holds a result to a size."""

    NOTHING = auto()
    LONG_SIDE = auto()
    MEGAPIXELS = auto()


class SizeFields:
    """Two controls, for a form to place: a box, and a number beside it where the box asks for one.

    Args:
        look: their colours.
        width: of each, in px.
    """

    def __init__(self, look: Appearance, width: int) -> None:
        self.pixels = PixelField(look, width)
        self.file = FileField(look, width)

    @property
    def size(self) -> ResultSize:
        """What is chosen; while what is typed is no number, with the one before."""
        size = self.pixels.held_to
        return ResultSize(size.long_side_px, size.megapixels, self.file.most_bytes)

    def show_size(self, size: ResultSize) -> None:
        """Show a size; nothing is emitted."""
        self.pixels.show_size(size)
        self.file.show_most(size.most_bytes)


class _BoxAndNumber(QWidget):
    """A box with a number beside it.

    Signals:
        changed: another one is chosen, or typed.
    """

    changed = Signal()

    def __init__(self, look: Appearance, width: int, name: str) -> None:
        super().__init__()
        self.box = ChoiceBox(look, name)
        self.field = QLineEdit()
        self.field.setFixedWidth(_FIELD_WIDTH)
        self.field.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.field.setAccessibleName(name)
        self.setFixedWidth(width)
        # A label that is its buddy gives it the keyboard.
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.box, 1)
        row.addWidget(self.field)

    def _number(self) -> float | None:
        """Read what is typed, in whatever way the language writes it."""
        for locale in (QLocale(), QLocale.c()):
            value, is_one = locale.toDouble(self.field.text().strip())
            if is_one:
                return value
        return None

    def _show_number(self, value: float) -> None:
        if self._number() == value:
            return  # it is being typed, and may go on
        self.field.setText(
            QLocale().toString(value, "g", 6).replace(QLocale().groupSeparator(), "")
        )


class PixelField(_BoxAndNumber):
    """How many pixels."""

    def __init__(self, look: Appearance, width: int) -> None:
        super().__init__(look, width, self.tr("Size"))
        self.box.addItem(self.tr("As the photo"), _By.NOTHING)
        self.box.addItem(self.tr("Long side, px"), _By.LONG_SIDE)
        self.box.addItem(self.tr("Megapixels"), _By.MEGAPIXELS)
        self.held_to = ResultSize()
        self.show_size(self.held_to)
        self.box.activated.connect(self._on_chosen)
        self.field.textEdited.connect(self._on_typed)
        self.field.editingFinished.connect(self._on_left)

    def show_size(self, size: ResultSize) -> None:
        """Show a size; nothing is emitted."""
        self.held_to = ResultSize(size.long_side_px, size.megapixels)
        by, value = _By.NOTHING, None
        if size.long_side_px is not None:
            by, value = _By.LONG_SIDE, float(size.long_side_px)
        elif size.megapixels is not None:
            by, value = _By.MEGAPIXELS, size.megapixels
        self.box.setCurrentIndex(self.box.findData(by))
        self.field.setVisible(value is not None)
        if value is not None:
            self._show_number(value)

    @Slot()
    def _on_chosen(self) -> None:
        match self.box.currentData():
            case _By.LONG_SIDE:
                self.show_size(ResultSize(long_side_px=_USUAL_SIDE_PX))
            case _By.MEGAPIXELS:
                self.show_size(ResultSize(megapixels=_USUAL_MEGAPIXELS))
            case _:
                self.show_size(ResultSize())
        self.changed.emit()

    @Slot()
    def _on_typed(self) -> None:
        value = self._number()
        if value is None:
            return
        try:
            if self.box.currentData() is _By.LONG_SIDE:
                self.held_to = ResultSize(long_side_px=round(value))
            else:
                self.held_to = ResultSize(megapixels=value)
        except (ValueError, OverflowError):  # out of range, or on the way to a longer number
            return
        self.changed.emit()

    @Slot()
    def _on_left(self) -> None:
        self.show_size(self.held_to)


class FileField(_BoxAndNumber):
    """How large a file."""

    def __init__(self, look: Appearance, width: int) -> None:
        super().__init__(look, width, self.tr("File size"))
        self.box.addItem(self.tr("As it comes"), False)
        self.box.addItem(self.tr("At most, MB"), True)
        self.most_bytes: int | None = None
        self.show_most(None)
        self.box.activated.connect(self._on_chosen)
        self.field.textEdited.connect(self._on_typed)
        self.field.editingFinished.connect(self._on_left)

    def show_most(self, most_bytes: int | None) -> None:
        """Show how large a file may be; nothing is emitted."""
        self.most_bytes = most_bytes
        self.box.setCurrentIndex(0 if most_bytes is None else 1)
        self.field.setVisible(most_bytes is not None)
        if most_bytes is not None:
            self._show_number(most_bytes / _MEGABYTE)

    @Slot()
    def _on_chosen(self) -> None:
        is_held = bool(self.box.currentData())
        self.show_most(round(_USUAL_MEGABYTES * _MEGABYTE) if is_held else None)
        self.changed.emit()

    @Slot()
    def _on_typed(self) -> None:
        value = self._number()
        if value is None:
            return
        try:
            self.most_bytes = ResultSize(most_bytes=round(value * _MEGABYTE)).most_bytes
        except (ValueError, OverflowError):
            return
        self.changed.emit()

    @Slot()
    def _on_left(self) -> None:
        self.show_most(self.most_bytes)
