"""The form about results: where they go, how they are called and how they are stored.

It stands in the settings, for what is usual, and in the sheet before a run of the queue.
"""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Final, Literal, assert_never

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from core.base.errors import UsageError
from core.base.paths import from_root
from core.batch.naming import NamePattern, Placeholder
from core.batch.output_place import Beside, OutputPlace
from core.colorize.export_options import ExportOptions
from core.image.formats import Format, ResultFormat, written_formats
from core.image.profile_choice import ResultProfile
from desktop.settings.export_choice import ExportChoice
from desktop.settings.size_fields import SizeFields
from desktop.ui.appearance import Appearance
from desktop.ui.core_words import error_words
from desktop.ui.dialog_folders import FolderKind, is_at_hand, usual
from desktop.ui.folder_dialog import ask_for_folder
from desktop.ui.messages import place_words
from desktop.ui.widgets.buttons import PushButton
from desktop.ui.widgets.choice_box import ChoiceBox
from desktop.ui.widgets.form import Form, FormRow
from desktop.ui.widgets.switch import Switch
from desktop.ui.widgets.tone_slider import Tone, ToneSlider

_WIDTH: Final = 220
#: Above and below a row whose note is left to its tooltip, in px.
_CLOSE: Final = 6
_DEPTHS: Final[tuple[Literal[8, 16] | None, ...]] = (None, 8, 16)
#: Stands for a folder that is chosen in a dialog.
_ONE_FOLDER: Final = "one folder"
_EXAMPLE_MODEL: Final = "natural"


class ExportForm(QWidget):
    """Shows an `ExportChoice` and lets it be changed.

    Args:
        look: its colours.
        explains: whether a line below each name says more about it; else its tooltip does, and
            the form is lower.

    Signals:
        changed: something is another one; `choice` and `is_sound` tell what.
    """

    changed = Signal()

    def __init__(self, look: Appearance, *, explains: bool = True) -> None:
        super().__init__()
        self._explains = explains
        self._choice = ExportChoice()
        self._example: tuple[Path, str] = (Path(self.tr("Anna 1921.jpg")), _EXAMPLE_MODEL)
        self.format = _box(look, self.tr("Format"))
        self.bits = _box(look, self.tr("Depth"))
        self.profile = _box(look, self.tr("Colour profile"))
        self.place = _box(look, self.tr("Place"))
        self.quality = ToneSlider(look, _quality_tone())
        self.quality.call(self.tr("Quality"))
        self.quality.setFixedWidth(_WIDTH)
        self.sizes = SizeFields(look, _WIDTH)
        self.pattern = QLineEdit()
        self.pattern.setFixedWidth(_WIDTH)
        self.pattern.setTextMargins(-2, 0, -2, 0)  # in line with the boxes
        self.pattern.setAccessibleName(self.tr("Name"))
        self.metadata = Switch(look, self.tr("Keep what the file says"))
        self.ai_note = Switch(look, self.tr("Note that a computer made the colour"))
        self.corner_mark = Switch(look, self.tr("Small mark in the corner"))
        self.change = PushButton(self.tr("Change…"), kind="link")
        self.change.setAccessibleName(self.tr("Choose the folder for results"))
        self.change.setAutoDefault(False)
        self._fill()
        self._lay_out()
        self._connect()
        self._show_pattern(self._choice.pattern)
        self.show_choice(self._choice)

    @property
    def choice(self) -> ExportChoice:
        """What is chosen; while the name that is typed cannot be one, with the name before."""
        return self._choice

    @property
    def is_sound(self) -> bool:
        """Whether all that is shown is chosen: the name that is typed can be one."""
        return isinstance(self._typed(), NamePattern)

    def show_choice(self, choice: ExportChoice) -> None:
        """Show a choice; nothing is emitted. A name that cannot be stays until it is mended."""
        options, place = choice.options, choice.place
        if choice.pattern != self._choice.pattern:
            self._show_pattern(choice.pattern)
        self._choice = choice
        self.format.setCurrentIndex(self.format.findData(options.result_format))
        self.bits.setCurrentIndex(_DEPTHS.index(options.depth))
        chosen = _ONE_FOLDER if isinstance(place, Path) else place
        self.place.setCurrentIndex(self.place.findData(chosen))
        self.profile.setCurrentIndex(self.profile.findData(options.profile))
        self.quality.show_value(options.quality / 100)
        self.sizes.show_size(options.size)
        self.metadata.setChecked(options.keeps_metadata)
        self.ai_note.setChecked(options.has_ai_note)
        self.corner_mark.setChecked(options.has_corner_mark)
        self._refresh()

    def show_example(self, photo: Path, model: str) -> None:
        """Take the photo and the model whose result is called in the live example."""
        self._example = (photo, model)
        self._refresh()

    def reset(self) -> None:
        """Choose what is usual."""
        self._show_pattern(ExportChoice().pattern)
        self._take(ExportChoice())

    def _fill(self) -> None:
        place, form, depth = self.place.addItem, self.format.addItem, self.bits.addItem
        place(self.tr("In a folder of their own"), Beside.FOLDER)
        place(self.tr("Beside each photo"), Beside.PHOTO)
        place(self.tr("In one folder…"), _ONE_FOLDER)
        form(self.tr("As the photo"), ResultFormat.KEEP)
        for kind in written_formats():
            form(kind.value, ResultFormat.of(kind))
        for bits in _DEPTHS:
            words = self.tr("As the photo") if bits is None else self.tr("{n} bit").format(n=bits)
            depth(words, bits)
        self.profile.addItem("sRGB", ResultProfile.SRGB)
        self.profile.addItem(self.tr("As the photo"), ResultProfile.SOURCE)

    def _lay_out(self) -> None:
        form = Form()
        if self._explains:
            form.add_heading(self.tr("Files"))
        self._place_row = self._row(self.tr("Place"), "", self.place)
        self._name_row = self._row(self.tr("Name"), "", self.pattern)
        row = QHBoxLayout()
        row.addWidget(self.change)
        row.addStretch(1)
        self._place_row.add_below(row)
        form.add(self._place_row)
        form.add(self._name_row)
        form.add(self._row(self.tr("Format"), "", self.format))
        lossy = _listed(kind for kind in written_formats() if kind.is_lossy)
        note = self.tr("For {formats}; less of it saves room.").format(formats=lossy)
        form.add(self._row(self.tr("Quality"), note, self.quality))
        note = self.tr("Larger photos are made smaller; none is enlarged.")
        form.add(self._row(self.tr("Size"), note, self.sizes.pixels))
        self._file_row = self._row(self.tr("File size"), "", self.sizes.file)
        form.add(self._file_row)
        deep = _listed(kind for kind in written_formats() if kind.has_16_bit)
        note = self.tr("16 bit keeps finer steps; only {formats} can hold it.")
        note = note.format(formats=deep)
        form.add(self._row(self.tr("Depth"), note, self.bits))
        if self._explains:  # the sheet has no room for what an archive settles once
            note = self.tr("sRGB looks alike everywhere; the photo’s own is for archives’ rules.")
            form.add(self._row(self.tr("Colour profile"), note, self.profile))
            form.add_heading(self.tr("In the file"))
        note = self.tr("Date, camera, place and words go with the photo into its result.")
        form.add(self._row(self.metadata.accessibleName(), note, self.metadata))
        note = self.tr("For archives and other programs to read; no pixel is changed by it.")
        form.add(self._row(self.ai_note.accessibleName(), note, self.ai_note))
        note = self.tr("Shows on the picture itself that its colour is not of its time.")
        form.add(self._row(self.corner_mark.accessibleName(), note, self.corner_mark))
        form.end()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(form)
        placeholders = ", ".join(placeholder.typed for placeholder in Placeholder)
        self.pattern.setToolTip(
            self.tr("These stand for what differs: {placeholders}").format(
                placeholders=placeholders
            )
        )

    def _row(self, title: str, note: str, control: QWidget) -> FormRow:
        if self._explains:
            return FormRow(title, note, control)
        row = FormRow(title, "", control, margin=_CLOSE)
        self._explain(row, note, control)
        return row

    def _explain(self, row: FormRow, note: str, control: QWidget) -> None:
        """Say what a row is about: below its name, or where there is no room by its tooltip."""
        if self._explains:
            row.say(note)
        else:
            row.setToolTip(note)
            control.setAccessibleDescription(note)

    def _connect(self) -> None:
        for box in (self.format, self.bits, self.place, self.profile):
            box.activated.connect(self._on_changed)
        for switch in (self.metadata, self.ai_note, self.corner_mark):
            switch.clicked.connect(self._on_changed)
        self.quality.settled.connect(self._on_changed)
        self.sizes.pixels.changed.connect(self._on_changed)
        self.sizes.file.changed.connect(self._on_changed)
        self.pattern.textEdited.connect(self._on_changed)
        self.change.clicked.connect(self._on_change_clicked)

    def _show_pattern(self, pattern: NamePattern) -> None:
        if self.pattern.text() != pattern.text:
            self.pattern.setText(pattern.text)

    def _typed(self) -> NamePattern | UsageError:
        try:
            return NamePattern(self.pattern.text())
        except UsageError as error:
            return error

    def _options(self) -> ExportOptions:
        form: ResultFormat = self.format.currentData()
        return ExportOptions(
            form,
            quality=round(self.quality.value * 100),
            depth=_DEPTHS[self.bits.currentIndex()] if form.can_have_16_bit else None,
            keeps_metadata=self.metadata.isChecked(),
            has_ai_note=self.ai_note.isChecked(),
            has_corner_mark=self.corner_mark.isChecked(),
            profile=self.profile.currentData(),
            size=self.sizes.size,
        )

    def _refresh(self) -> None:
        """Show what follows from what is chosen."""
        form, place = self._choice.options.result_format, self._choice.place
        lossless = self.tr("{formats} lose nothing, whatever the quality").format(
            formats=lossless_words()
        )
        self.quality.disable_because("" if form.can_lose else lossless)
        self.bits.setEnabled(form.can_have_16_bit)
        self._explain(self._file_row, self._file_words(form), self.sizes.file)
        self._place_row.say(self._place_words(place))
        self.change.setVisible(isinstance(place, Path))
        typed = self._typed()
        if isinstance(typed, UsageError):
            self._name_row.say(error_words(typed), is_bad=True)
            return
        photo, model = self._example
        self._name_row.say(
            self.tr("{photo} becomes {result}").format(
                photo=photo.name, result=self._choice.name_for(photo, model)
            )
        )

    def _file_words(self, form: ResultFormat) -> str:
        """Say how a file is kept within so many bytes."""
        kind = form.format
        if kind is None:
            return self.tr(
                "Quality is lowered for it, then the size; of {formats} the size alone."
            ).format(formats=lossless_words())
        if kind.is_lossy:
            return self.tr("Quality is lowered for it, then the size.")
        return self.tr("The size is lowered for it: {format} has no quality to lower.").format(
            format=kind.value
        )

    def _place_words(self, place: OutputPlace) -> str:
        match place:
            case Path():
                return place_words(place)
            case Beside.FOLDER:
                return self.tr("From album to album-colour, a single photo’s beside it.")
            case _ if not self._explains:
                return ""  # the sheet tells the folder itself
            case Beside.PHOTO:
                return self.tr("The photo itself is never touched.")
        assert_never(place)

    @Slot()
    def _on_changed(self) -> None:
        chosen, before = self.place.currentData(), self._choice.place
        if chosen == _ONE_FOLDER and not isinstance(before, Path):
            self._on_change_clicked()
            return
        place = before if chosen == _ONE_FOLDER else Beside(chosen)
        typed = self._typed()
        pattern = typed if isinstance(typed, NamePattern) else self._choice.pattern
        self._take(ExportChoice(self._options(), pattern, place))

    def _take(self, choice: ExportChoice) -> None:
        self.show_choice(choice)
        self.changed.emit()

    @Slot()
    def _on_change_clicked(self) -> None:
        place = self._choice.place
        beginning = place if isinstance(place, Path) and is_at_hand(place) else None
        dialog = ask_for_folder(
            self.window(),
            self.tr("Choose a folder for all results"),
            beginning or usual(FolderKind.RESULTS),
            self._on_folder_chosen,
        )
        dialog.rejected.connect(self._on_folder_given_up)

    @Slot(str)
    def _on_folder_chosen(self, folder: str) -> None:
        self._take(replace(self._choice, place=from_root(folder)))

    @Slot()
    def _on_folder_given_up(self) -> None:
        self.show_choice(self._choice)


def lossless_words() -> str:
    """List the formats that have no quality to lower."""
    return _listed(kind for kind in written_formats() if not kind.is_lossy)


def _listed(kinds: Iterable[Format]) -> str:
    """List formats as the language of the window does: `PNG, TIFF and BMP`."""
    return QLocale().createSeparatedList([kind.value for kind in kinds])


def _box(look: Appearance, name: str) -> ChoiceBox:
    box = ChoiceBox(look, name)
    box.setFixedWidth(_WIDTH)
    return box


def _quality_tone() -> Tone:
    """Make the tone of a slider whose name stands in its row."""
    usual = ExportOptions().quality / 100
    return Tone("quality", "", "", 0.01, 1.0, usual, ("#7a7a7a", "#b08a5e", "#e39a4a"))
