"""The dialog in which a photo and its colour become one picture, or a film, to show around."""

from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from core.colorize.before_after import Arrangement, BeforeAfter, Shape
from core.colorize.sweep import Sweep, SweepFormat
from core.image.formats import Format
from desktop.photo.take.dialog_frame import lay_out
from desktop.photo.take.preview_pane import PreviewPane
from desktop.ui.appearance import Appearance
from desktop.ui.widgets.busy_line import BusyLine
from desktop.ui.widgets.buttons import PushButton, Segment, SegmentedControl
from desktop.ui.widgets.choice_box import ChoiceBox
from desktop.ui.widgets.dialog_head import fitting
from desktop.ui.widgets.form import Form, FormRow
from desktop.ui.widgets.labels import words
from desktop.ui.widgets.switch import Switch

_USUAL: Final = (900, 660)
_SMALLEST: Final = (620, 420)
_BOX: Final = 150
_SIDES_PX: Final = (1080, 2048, 4096)
_SECONDS: Final = (2, 4, 6, 10)


class Kind(Enum):
    """What is made."""

    PICTURE = auto()
    FILM = auto()


@dataclass(frozen=True, slots=True)
class Shown:
    """What a person chose about a picture to show around.

    Attributes:
        how: what it looks like.
        sweep: of a film; None: it is a picture.
        format: of a picture.
        has_ai_note: whether it says that AI made the colours.
        has_corner_mark: whether the mark is drawn.
    """

    how: BeforeAfter = field(default_factory=BeforeAfter)
    sweep: Sweep | None = None
    format: Format = Format.JPEG
    has_ai_note: bool = True
    has_corner_mark: bool = False

    @property
    def suffix(self) -> str:
        """The ending of its file, with its dot."""
        return self.format.suffix if self.sweep is None else self.sweep.format.suffix


class BeforeAfterDialog(QDialog):
    """A preview, and what can be chosen about it beside.

    Args:
        parent: the window.
        look: its colours.

    Signals:
        changed: another `Shown` is chosen.
        save_wanted: it is to be written.
        copy_wanted: it is to be put on the clipboard.
    """

    changed = Signal()
    save_wanted = Signal()
    copy_wanted = Signal()

    def __init__(self, parent: QWidget, look: Appearance) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Before/after picture"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._shown = Shown()
        self._labels = self.tr("Original"), self.tr("Colour")
        self.preview = PreviewPane(look, self.tr("Preview"))
        self._busy = BusyLine(look, ground="surface")
        self.kind = _segments(
            look,
            self.tr("Kind"),
            (Kind.PICTURE, self.tr("Picture")),
            (Kind.FILM, self.tr("Short film")),
        )
        self.arrangement = _segments(
            look,
            self.tr("Arrangement"),
            (Arrangement.SIDE_BY_SIDE, self.tr("Side by side")),
            (Arrangement.SPLIT, self.tr("Split")),
            (Arrangement.STACKED, self.tr("Below")),
        )
        self.shape = _segments(
            look,
            self.tr("Shape"),
            (Shape.ORIGINAL, self.tr("As the photo")),
            (Shape.SQUARE, "1:1"),
            (Shape.UPRIGHT, "4:5"),
        )
        self.format = _box(look, self.tr("Format"))
        self.side = _box(look, self.tr("Long side"))
        self.length = _box(look, self.tr("Length"))
        self.labels = Switch(look, self.tr("Words on the pictures"))
        self.mark = Switch(look, self.tr("Small mark in the corner"))
        self.note = Switch(look, self.tr("Note in the file"))
        self.note.setToolTip(self.tr("Says that a computer made the colour, and which model."))
        self.save = PushButton(self.tr("Save…"), kind="primary")
        self.save.setDefault(True)
        self.copy = PushButton(self.tr("Copy"))
        self.copy.setAutoDefault(False)
        self._fill()
        self._lay_out(look)
        self._connect()
        self.setMinimumSize(*_SMALLEST)
        self.resize(fitting(parent, *_USUAL))
        self.setFocus()  # Return takes the main answer
        self.show_shown(self._shown)

    @property
    def shown(self) -> Shown:
        """What is chosen."""
        return self._shown

    def show_shown(self, shown: Shown) -> None:
        """Show a choice; nothing is emitted."""
        self._shown = shown
        is_film = shown.sweep is not None
        self.kind.show_value(Kind.FILM if is_film else Kind.PICTURE)
        self.arrangement.show_value(shown.how.arrangement)
        self.shape.show_value(shown.how.shape)
        self._fill_formats(is_film)
        form = shown.format if shown.sweep is None else shown.sweep.format
        self.format.setCurrentIndex(self.format.findData(form))
        self.side.setCurrentIndex(max(0, self.side.findData(shown.how.long_side_px)))
        if shown.sweep is not None:
            self.length.setCurrentIndex(max(0, self.length.findData(round(shown.sweep.seconds))))
        self.labels.setChecked(shown.how.labels is not None)
        self.mark.setChecked(shown.has_corner_mark)
        self.note.setChecked(shown.has_ai_note)
        self._rows[self.arrangement].setVisible(not is_film)
        self._rows[self.length].setVisible(is_film)
        self._rows[self.side].setVisible(not is_film)
        self.copy.setVisible(not is_film)
        has_line = is_film or shown.how.arrangement is Arrangement.SPLIT
        self.preview.let_point(has_line)
        self._hint.setText(self._hint_words(is_film=is_film, has_line=has_line))

    def show_busy(self, is_busy: bool) -> None:
        """Show whether something is being written; it is begun once."""
        self._busy.show_busy(is_busy)
        self.save.setEnabled(not is_busy)
        self.copy.setEnabled(not is_busy)

    def done(self, result: int) -> None:
        """Leave nothing running behind."""
        self._busy.show_busy(False)
        super().done(result)

    def _fill(self) -> None:
        for side in _SIDES_PX:
            self.side.addItem(self.tr("{px} px").format(px=side), side)
        for seconds in _SECONDS:
            self.length.addItem(self.tr("%Ln seconds", "", seconds), seconds)
        self._fill_formats(False)

    def _fill_formats(self, is_film: bool) -> None:
        kinds = tuple(SweepFormat) if is_film else (Format.JPEG, Format.PNG, Format.WEBP)
        if self.format.count() and self.format.itemData(0) is kinds[0]:
            return
        self.format.clear()
        for kind in kinds:
            self.format.addItem(kind.value, kind)

    def _lay_out(self, look: Appearance) -> None:
        form = Form()
        self._rows: dict[QWidget, QWidget] = {}
        for segments in (self.kind, self.arrangement, self.shape):
            self._rows[segments] = _wide(segments)
            form.add(self._rows[segments])
        for title, control in (
            (self.tr("Format"), self.format),
            (self.tr("Long side"), self.side),
            (self.tr("Length"), self.length),
            (self.labels.accessibleName(), self.labels),
            (self.mark.accessibleName(), self.mark),
            (self.note.accessibleName(), self.note),
        ):
            self._rows[control] = FormRow(title, "", control, margin=8)
            form.add(self._rows[control])
        form.end()
        self._hint = words("", "small", wraps=True)
        lay_out(
            self,
            look,
            busy=self._busy,
            preview=self.preview,
            choices=form,
            hint=self._hint,
            buttons=(self.copy, self.save),
        )

    def _connect(self) -> None:
        for segments in (self.kind, self.arrangement, self.shape):
            segments.chosen.connect(self._on_segment_chosen)
        for box in (self.format, self.side, self.length):
            box.activated.connect(self._on_changed)
        for switch in (self.labels, self.mark, self.note):
            switch.clicked.connect(self._on_changed)
        self.preview.pointed.connect(self._on_pointed)
        self.save.clicked.connect(self.save_wanted)
        self.copy.clicked.connect(self.copy_wanted)

    def _hint_words(self, *, is_film: bool, has_line: bool) -> str:
        if is_film:
            return self.tr("The line moves over the photo and back, for ever.")
        return self.tr("Drag the line to where it is to stand.") if has_line else ""

    def _take(self, **changed: object) -> None:
        """Take what is shown, with something else in place of it."""
        how, sweep = self._shown.how, self._shown.sweep
        is_film = changed.get("kind", Kind.FILM if sweep else Kind.PICTURE) is Kind.FILM
        form = self.format.currentData()
        was_film = isinstance(form, SweepFormat)
        film_format = form if isinstance(form, SweepFormat) else SweepFormat.WEBP
        picture_format = form if isinstance(form, Format) else self._shown.format
        arrangement = changed.get("arrangement", how.arrangement)
        shape, split = changed.get("shape", how.shape), changed.get("split", how.split)
        assert isinstance(arrangement, Arrangement)
        assert isinstance(shape, Shape)
        assert isinstance(split, float)
        seconds = float(self.length.currentData() or 4) if was_film else 4.0
        self.show_shown(
            Shown(
                BeforeAfter(
                    arrangement,
                    shape,
                    split,
                    self._labels if self.labels.isChecked() else None,
                    self.side.currentData(),
                ),
                Sweep(film_format, seconds) if is_film else None,
                picture_format,
                has_ai_note=self.note.isChecked(),
                has_corner_mark=self.mark.isChecked(),
            )
        )
        self.changed.emit()

    @Slot()
    def _on_changed(self) -> None:
        self._take()

    @Slot(object)
    def _on_segment_chosen(self, value: object) -> None:
        match value:
            case Kind():
                self._take(kind=value)
            case Arrangement():
                self._take(arrangement=value)
            case Shape():
                self._take(shape=value)

    @Slot(float)
    def _on_pointed(self, across: float) -> None:
        self._take(split=across)

    def labelled(self, how: BeforeAfter) -> BeforeAfter:
        """Give a picture with words in the language of the window."""
        return BeforeAfter(how.arrangement, how.shape, how.split, self._labels, how.long_side_px)


def _segments(look: Appearance, name: str, *choices: tuple[Enum, str]) -> SegmentedControl:
    segments = SegmentedControl(
        look, name, [Segment(value, text, "", "") for value, text in choices], is_narrow=True
    )
    # As wide as the column, all of them: their words stand below each other.
    for button in segments.findChildren(QToolButton):
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return segments


def _wide(segments: SegmentedControl) -> QWidget:
    """Give a row of a form that has no other words."""
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 8, 0, 8)
    layout.addWidget(segments)
    return row


def _box(look: Appearance, name: str) -> ChoiceBox:
    box = ChoiceBox(look, name)
    box.setFixedWidth(_BOX)
    return box
