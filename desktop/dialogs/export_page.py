"""The page of settings about results: their format, names and place, and what is in the file."""

from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from core.naming import Placeholder, ResultFormat
from desktop.look import Look
from desktop.messages import place_words
from desktop.result_choices import BitDepth, Place, ResultChoices, name_by, pattern_fault
from desktop.widgets.buttons import PushButton
from desktop.widgets.choice_box import ChoiceBox
from desktop.widgets.form import Form, FormRow
from desktop.widgets.switch import Switch
from desktop.widgets.tone_slider import Tone, ToneSlider

_WIDTH: Final = 220
#: Formats that lose nothing, however small they are made.
_LOSSLESS: Final = (ResultFormat.PNG, ResultFormat.TIFF)
_EXAMPLE_MODEL: Final = "Natural"


class ExportPage(QWidget):
    """Shows `ResultChoices` and emits what the user wants instead.

    Signals:
        changed: the `ResultChoices` that the user wants; only such as make sense.
    """

    changed = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._choices = ResultChoices()
        self.format = _box(look, self.tr("Format"))
        for form, text in (
            (ResultFormat.KEEP, self.tr("As the photo")),
            (ResultFormat.JPG, "JPEG"),
            (ResultFormat.PNG, "PNG"),
            (ResultFormat.TIFF, "TIFF"),
            (ResultFormat.WEBP, "WebP"),
        ):
            self.format.addItem(text, form.value)
        self.bits = _box(look, self.tr("Depth"))
        for depth, text in (
            (BitDepth.KEEP, self.tr("As the photo")),
            (BitDepth.EIGHT, self.tr("8 bit")),
            (BitDepth.SIXTEEN, self.tr("16 bit")),
        ):
            self.bits.addItem(text, depth.value)
        self.place = _box(look, self.tr("Place"))
        for place, text in (
            (Place.OWN_FOLDER, self.tr("In a folder of their own")),
            (Place.BESIDE, self.tr("Beside each photo")),
            (Place.CHOSEN, self.tr("In one folder…")),
        ):
            self.place.addItem(text, place.value)
        self.quality = ToneSlider(look, _quality_tone())
        self.quality.groove.setAccessibleName(self.tr("Quality"))
        self.quality.setFixedWidth(_WIDTH)
        self.pattern = QLineEdit()
        self.pattern.setFixedWidth(_WIDTH)
        self.pattern.setTextMargins(-2, 0, -2, 0)  # in line with the boxes
        self.pattern.setAccessibleName(self.tr("Name"))
        self.metadata = Switch(look, self.tr("Keep what the file says"))
        self.ai_note = Switch(look, self.tr("Note that a computer made the colour"))
        self.corner_mark = Switch(look, self.tr("Small mark in the corner"))
        self._change = PushButton(self.tr("Change…"), kind="link")
        self._change.setAutoDefault(False)
        self._lay_out()
        self._connect()
        self.show_choices(self._choices)

    def show_choices(self, choices: ResultChoices) -> None:
        """Show the choices in force; nothing is emitted."""
        self._choices = choices
        self.format.setCurrentIndex(self.format.findData(choices.format.value))
        self.bits.setCurrentIndex(self.bits.findData(choices.depth.value))
        self.place.setCurrentIndex(self.place.findData(choices.place.value))
        self.quality.show_value(choices.quality / 100)
        is_lossless = choices.format in _LOSSLESS
        self.quality.disable_because(
            self.tr("PNG and TIFF lose nothing, whatever the quality") if is_lossless else ""
        )
        # While somebody types, the field knows better.
        if not pattern_fault(self.pattern.text()) or not self.pattern.hasFocus():
            self._show_pattern(choices.pattern)
        self._show_example()
        self.metadata.setChecked(choices.keeps_metadata)
        self.ai_note.setChecked(choices.has_ai_note)
        self.corner_mark.setChecked(choices.has_corner_mark)
        self._place_row.say(self._place_words())
        self._change.setVisible(choices.place is Place.CHOSEN)

    def reset(self) -> None:
        """Want what is usual on this page."""
        self._show_pattern(ResultChoices().pattern)
        self.changed.emit(ResultChoices())

    def _lay_out(self) -> None:
        self._name_row = FormRow(self.tr("Name"), "", self.pattern)
        self._place_row = FormRow(self.tr("Place"), "", self.place)
        row = QHBoxLayout()
        row.addWidget(self._change)
        row.addStretch(1)
        self._place_row.add_below(row)
        form = Form()
        form.add_heading(self.tr("Files"))
        form.add(FormRow(self.tr("Format"), "", self.format))
        form.add(
            FormRow(
                self.tr("Quality"),
                self.tr("Of JPEG and WebP: higher looks better, lower saves room."),
                self.quality,
            )
        )
        form.add(
            FormRow(
                self.tr("Depth"),
                self.tr("16 bit keeps finer steps; only PNG and TIFF can hold it."),
                self.bits,
            )
        )
        form.add(self._name_row)
        form.add(self._place_row)
        form.add_heading(self.tr("In the file"))
        form.add(
            FormRow(
                self.tr("Keep what the file says"),
                self.tr("Date, camera, place and words go with the photo into its result."),
                self.metadata,
            )
        )
        form.add(
            FormRow(
                self.tr("Note that a computer made the colour"),
                self.tr("For archives and other programs to read; no pixel is changed by it."),
                self.ai_note,
            )
        )
        form.add(
            FormRow(
                self.tr("Small mark in the corner"),
                self.tr("Shows on the picture itself that its colour is not of its time."),
                self.corner_mark,
            )
        )
        form.end()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(form)
        self.pattern.setToolTip(
            self.tr("These stand for what differs: {placeholders}").format(
                placeholders=", ".join(placeholder.typed for placeholder in Placeholder)
            )
        )

    def _connect(self) -> None:
        self.format.activated.connect(self._on_box_chosen)
        self.bits.activated.connect(self._on_box_chosen)
        self.place.activated.connect(self._on_place_chosen)
        self.quality.settled.connect(self._on_quality_settled)
        self.pattern.textEdited.connect(self._on_pattern_edited)
        self.pattern.editingFinished.connect(self._on_pattern_left)
        self._change.clicked.connect(self._choose_folder)
        for switch in (self.metadata, self.ai_note, self.corner_mark):
            switch.clicked.connect(self._on_switched)

    def _want(self, choices: ResultChoices) -> None:
        self.changed.emit(choices)

    def _show_pattern(self, pattern: str) -> None:
        if self.pattern.text() != pattern:
            self.pattern.setText(pattern)

    def _show_example(self) -> None:
        """Show what a name becomes, or why the pattern makes none."""
        fault = pattern_fault(self.pattern.text())
        if not fault:
            photo = Path(self.tr("Anna 1921.jpg"))
            words = self.tr("{photo} becomes {result}").format(
                photo=photo.name, result=name_by(self._choices, photo, _EXAMPLE_MODEL)
            )
        else:
            words = fault
        self._name_row.say(words, is_bad=bool(fault))

    def _place_words(self) -> str:
        match self._choices.place:
            case Place.OWN_FOLDER:
                return self.tr("Those of a folder go beside it: album to album-colour.")
            case Place.BESIDE:
                return self.tr("The photo itself is never touched.")
            case Place.CHOSEN:
                folder = self._choices.folder
                return "" if folder is None else place_words(folder)

    @Slot(int)
    def _on_box_chosen(self, index: int) -> None:
        self._want(
            replace(
                self._choices,
                format=ResultFormat(self.format.currentData()),
                depth=BitDepth(self.bits.currentData()),
            )
        )

    @Slot(int)
    def _on_place_chosen(self, index: int) -> None:
        place = Place(self.place.itemData(index))
        if place is Place.CHOSEN and self._choices.folder is None:
            self._choose_folder()
        else:
            self._want(replace(self._choices, place=place))

    @Slot()
    def _on_quality_settled(self) -> None:
        self._want(replace(self._choices, quality=round(self.quality.value * 100)))

    @Slot(str)
    def _on_pattern_edited(self, pattern: str) -> None:
        if not pattern_fault(pattern):
            self._want(replace(self._choices, pattern=pattern))
        self._show_example()

    @Slot()
    def _on_pattern_left(self) -> None:
        if pattern_fault(self.pattern.text()):
            self._show_pattern(self._choices.pattern)
            self._show_example()

    @Slot()
    def _on_switched(self) -> None:
        self._want(
            replace(
                self._choices,
                keeps_metadata=self.metadata.isChecked(),
                has_ai_note=self.ai_note.isChecked(),
                has_corner_mark=self.corner_mark.isChecked(),
            )
        )

    @Slot()
    def _choose_folder(self) -> None:
        folder = self._choices.folder
        dialog = QFileDialog(self.window(), self.tr("Choose a folder for all results"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        if folder is not None:
            dialog.setDirectory(str(folder))
        dialog.fileSelected.connect(self._on_folder_chosen)
        dialog.rejected.connect(self._on_folder_given_up)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _on_folder_chosen(self, name: str) -> None:
        self._want(replace(self._choices, place=Place.CHOSEN, folder=Path(name)))

    @Slot()
    def _on_folder_given_up(self) -> None:
        self.place.setCurrentIndex(self.place.findData(self._choices.place.value))


def _box(look: Look, name: str) -> ChoiceBox:
    box = ChoiceBox(look, name)
    box.setFixedWidth(_WIDTH)
    return box


def _quality_tone() -> Tone:
    """Make the tone of a slider whose name stands in its row."""
    usual = ResultChoices().quality / 100
    return Tone("quality", "", "", 0.01, 1.0, usual, ("#7a7a7a", "#b08a5e", "#e39a4a"))
