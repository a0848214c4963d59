"""The form about results: where they go, how they are called and how they are stored.

It stands in the sheet before a run, and wherever else that is chosen.
"""

from dataclasses import replace
from pathlib import Path
from typing import Final, Literal

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from core.errors import UsageError
from core.export_options import ExportOptions
from core.naming import NamePattern, Placeholder, ResultFormat, example
from core.output_place import Beside, OutputPlace
from desktop.core_words import error_words
from desktop.export_choice import ExportChoice
from desktop.look import Look
from desktop.messages import place_words
from desktop.widgets.buttons import PushButton
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.elided_label import ElidedLabel

_QUALITIES: Final = (100, 95, 90, 85, 75)
_DEPTHS: Final[tuple[Literal[8, 16] | None, ...]] = (None, 8, 16)
#: Stands for a folder that is chosen in a dialog.
_ONE_FOLDER: Final = "one folder"
_WITH_QUALITY: Final = (ResultFormat.KEEP, ResultFormat.JPG, ResultFormat.WEBP)
_EXAMPLE: Final = Path("photo.jpg")


class ExportForm(QWidget):
    """Shows an `ExportChoice` and lets it be changed.

    Args:
        look: its colours.
        has_names: whether names and folders are asked for, beside how results are stored.

    Signals:
        changed: something is another one; `choice` tells what, or that it cannot be.
    """

    changed = Signal()

    def __init__(self, look: Look, *, has_names: bool = True) -> None:
        super().__init__()
        self._choice = ExportChoice()
        self._example: tuple[Path, str] = (_EXAMPLE, "natural")
        self._is_showing = False
        self._place = ChoiceBox(look, self.tr("Where results go"))
        self._folder = ElidedLabel()
        self._choose = PushButton(self.tr("Choose…"), kind="link")
        self._choose.setAccessibleName(self.tr("Choose the folder for results"))
        self._name = QLineEdit()
        self._name.setAccessibleName(self.tr("How results are called"))
        self._told = QLabel()
        self._told.setWordWrap(True)
        self._format = ChoiceBox(look, self.tr("Format of results"))
        self._quality = ChoiceBox(look, self.tr("Quality of results"))
        self._depth = ChoiceBox(look, self.tr("Bits of results"))
        self._metadata = QCheckBox(self.tr("Keep what the photo's file says (date, camera, place)"))
        self._note = QCheckBox(self.tr("Say in the file that AI made the colours"))
        self._mark = QCheckBox(self.tr("Draw a small mark into the lower right corner"))
        self._fill()
        self._lay_out(has_names)
        for box in (self._place, self._format, self._quality, self._depth):
            box.activated.connect(self._on_changed)
        for check in (self._metadata, self._note, self._mark):
            check.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            check.toggled.connect(self._on_changed)
        self._name.textEdited.connect(self._on_changed)
        self._choose.clicked.connect(self._on_choose_clicked)
        self.show_choice(self._choice)

    @property
    def choice(self) -> ExportChoice | None:
        """What is chosen; None while the name that is typed cannot be one."""
        pattern = self._pattern()
        return None if isinstance(pattern, UsageError) else replace(self._choice, pattern=pattern)

    def show_choice(self, choice: ExportChoice) -> None:
        """Show a choice; nothing is emitted."""
        self._choice, options = choice, choice.options
        self._is_showing = True
        one = isinstance(choice.place, Path)
        self._place.setCurrentIndex(self._place.findData(_ONE_FOLDER if one else choice.place))
        self._name.setText(choice.pattern.text)
        self._format.setCurrentIndex(self._format.findData(options.result_format))
        self._show_quality(options.quality)
        self._depth.setCurrentIndex(_DEPTHS.index(options.depth))
        self._metadata.setChecked(options.keeps_metadata)
        self._note.setChecked(options.has_ai_note)
        self._mark.setChecked(options.has_corner_mark)
        self._is_showing = False
        self._refresh()

    def show_example(self, photo: Path, model: str) -> None:
        """Take the photo and the model whose result is called in the live example."""
        self._example = (photo, model)
        self._refresh()

    def _fill(self) -> None:
        place, form, depth = self._place.addItem, self._format.addItem, self._depth.addItem
        place(self.tr("In a folder beside each folder, named “…-colour”"), Beside.FOLDER)
        place(self.tr("Beside each photo"), Beside.PHOTO)
        place(self.tr("All in one folder…"), _ONE_FOLDER)
        form(self.tr("As the photo"), ResultFormat.KEEP)
        for result_format, words in (
            (ResultFormat.JPG, "JPEG"),
            (ResultFormat.PNG, "PNG"),
            (ResultFormat.TIFF, "TIFF"),
            (ResultFormat.WEBP, "WebP"),
        ):
            form(words, result_format)
        for bits in _DEPTHS:
            words = self.tr("As the photo") if bits is None else self.tr("{n} bit").format(n=bits)
            depth(words, bits)

    def _lay_out(self, has_names: bool) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        if has_names:
            column.addLayout(self._place_rows())
            column.addLayout(self._name_rows())
        row = QHBoxLayout()
        row.setSpacing(12)
        for words, box in (
            (self.tr("Format"), self._format),
            (self.tr("Quality"), self._quality),
            (self.tr("Depth"), self._depth),
        ):
            row.addLayout(_labelled(words, box), 1)
        column.addLayout(row)
        checks = QVBoxLayout()
        checks.setSpacing(8)
        for check in (self._metadata, self._note, self._mark):
            checks.addWidget(check)
        column.addLayout(checks)

    def _place_rows(self) -> QVBoxLayout:
        rows = _labelled(self.tr("Where"), self._place)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._folder, 1)
        row.addWidget(self._choose)
        rows.addLayout(row)
        return rows

    def _name_rows(self) -> QVBoxLayout:
        rows = _labelled(self.tr("Name"), self._name)
        rows.addWidget(self._told)
        placeholders = "  ".join(placeholder.typed for placeholder in Placeholder)
        self._name.setToolTip(self.tr("You may use {words}").format(words=placeholders))
        return rows

    def _show_quality(self, quality: int) -> None:
        self._quality.clear()
        for value in sorted({*_QUALITIES, quality}, reverse=True):
            self._quality.addItem(self._quality_words(value), value)
        self._quality.setCurrentIndex(self._quality.findData(quality))

    def _quality_words(self, quality: int) -> str:
        words = {
            100: self.tr("100, largest"),
            95: self.tr("95, usual"),
            85: self.tr("85, smaller"),
            75: self.tr("75, smallest"),
        }
        return words.get(quality, str(quality))

    def _pattern(self) -> NamePattern | UsageError:
        try:
            return NamePattern(self._name.text())
        except UsageError as error:
            return error

    def _options(self) -> ExportOptions:
        form, quality = self._format.currentData(), self._quality.currentData()
        can_have_16_bit = form.can_have_16_bit
        depth = _DEPTHS[self._depth.currentIndex()]
        return ExportOptions(
            form,
            quality,
            depth if can_have_16_bit else None,
            self._metadata.isChecked(),
            self._note.isChecked(),
            self._mark.isChecked(),
        )

    def _refresh(self) -> None:
        """Show what follows from what is chosen."""
        options, place = self._choice.options, self._choice.place
        self._quality.setEnabled(options.result_format in _WITH_QUALITY)
        self._depth.setEnabled(options.result_format.can_have_16_bit)
        if not options.result_format.can_have_16_bit:
            self._depth.setCurrentIndex(0)
        one = isinstance(place, Path)
        self._folder.setVisible(one)
        self._choose.setVisible(one)
        if isinstance(place, Path):
            self._folder.show_text(place_words(place))
        pattern = self._pattern()
        self._told.setText(self._named(pattern))
        kind = "bad" if isinstance(pattern, UsageError) else "small"
        if self._told.property("kind") != kind:
            self._told.setProperty("kind", kind)
            self._told.style().polish(self._told)

    def _named(self, pattern: NamePattern | UsageError) -> str:
        """Call a result by the pattern, or say what is wrong with it."""
        if isinstance(pattern, UsageError):
            return error_words(pattern)
        photo, model = self._example
        result_format = self._choice.options.result_format
        name = example(pattern, photo, result_format=result_format, model=model)
        return self.tr("{photo} becomes {result}").format(photo=photo.name, result=name)

    @Slot()
    def _on_changed(self) -> None:
        if self._is_showing:
            return
        chosen = self._place.currentData()
        if chosen == _ONE_FOLDER and not isinstance(self._choice.place, Path):
            self._on_choose_clicked()
            return
        place = self._choice.place if chosen == _ONE_FOLDER else Beside(chosen)
        self._take(replace(self._choice, options=self._options(), place=place))

    def _take(self, choice: ExportChoice) -> None:
        pattern = self._pattern()
        if isinstance(pattern, NamePattern):
            choice = replace(choice, pattern=pattern)
        self._choice = choice
        self._refresh()
        self.changed.emit()

    @Slot()
    def _on_choose_clicked(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a folder for all results"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._on_folder_chosen)
        dialog.rejected.connect(self._on_folder_given_up)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _on_folder_chosen(self, folder: str) -> None:
        place: OutputPlace = Path(folder)
        self._place.setCurrentIndex(self._place.findData(_ONE_FOLDER))
        self._take(replace(self._choice, place=place))

    @Slot()
    def _on_folder_given_up(self) -> None:
        one = isinstance(self._choice.place, Path)
        data = _ONE_FOLDER if one else self._choice.place
        self._place.setCurrentIndex(self._place.findData(data))


def _labelled(words: str, field: QWidget) -> QVBoxLayout:
    label = QLabel(words)
    label.setProperty("kind", "small")
    label.setBuddy(field)
    column = QVBoxLayout()
    column.setSpacing(4)
    column.addWidget(label)
    column.addWidget(field)
    return column
