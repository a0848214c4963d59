"""The dialog for printing: the page as it will be, and what can be chosen about it."""

from dataclasses import dataclass, replace
from enum import Enum
from typing import Final

from PySide6.QtCore import QLocale, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from desktop.photo.take.dialog_frame import lay_out
from desktop.photo.take.preview_pane import PreviewPane
from desktop.photo.take.print_page import OnPage, PrintLook, paint_page, placed
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
_BOX: Final = 168
#: Pixels of the preview for each millimetre of paper.
_FINENESS: Final = 3.0
#: Name, and width and height in mm: ISO 216, ANSI, and the sizes of photographic paper.
_PAPERS: Final = (
    ("A3", (297.0, 420.0)),
    ("A4", (210.0, 297.0)),
    ("A5", (148.0, 210.0)),
    ("A6", (105.0, 148.0)),
    ("Letter", (215.9, 279.4)),
    ("10 × 15 cm", (101.6, 152.4)),
    ("13 × 18 cm", (127.0, 177.8)),
    ("20 × 25 cm", (203.2, 254.0)),
)
_A4: Final = 1
_LETTER: Final = 4
_MARGINS_MM: Final = (0.0, 5.0, 10.0, 20.0)


class _Held(Enum):
    """How the paper is held."""

    UPRIGHT = False
    ACROSS = True


@dataclass(frozen=True, slots=True)
class PrintSubject:
    """What is printed, as far as the dialog must know.

    Attributes:
        before: the photo, small.
        after: its colour.
        photo_px: width and height of the whole photo.
        true_mm: its true size; None: its file does not say.
    """

    before: QImage
    after: QImage
    photo_px: tuple[int, int]
    true_mm: QSizeF | None


class PrintDialog(QDialog):
    """A page, and what can be chosen about it beside.

    Whether there is a printer is told when it is known; the one of a network may take its time.

    Args:
        parent: the window.
        look: its colours.
        caption: the words that can stand below the pictures.
    Signals:
        changed: another `PrintLook` is chosen.
        print_wanted: it is to be printed.
        pdf_wanted: it is to become a file.
    """

    changed = Signal()
    print_wanted = Signal()
    pdf_wanted = Signal()

    def __init__(self, parent: QWidget, look: Appearance, caption: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Print"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._caption = caption
        self._chosen = PrintLook(_usual_paper())
        self._subject: PrintSubject | None = None
        self.preview = PreviewPane(look, self.tr("Preview"))
        self._busy = BusyLine(look, ground="surface")
        self.on_page = _segments(
            look,
            self.tr("On the page"),
            (OnPage.PHOTO, self.tr("Photo")),
            (OnPage.BOTH, self.tr("With the original")),
        )
        self.held = _segments(
            look,
            self.tr("Orientation"),
            (_Held.UPRIGHT, self.tr("Portrait")),
            (_Held.ACROSS, self.tr("Landscape")),
        )
        self.paper = _box(look, self.tr("Paper"))
        self.margin = _box(look, self.tr("Margins"))
        self.extent = _box(look, self.tr("Size"))
        self.caption = Switch(look, self.tr("Say below that a computer coloured it"))
        self.mark = Switch(look, self.tr("Small mark in the corner"))
        self._hint = words("", "small", wraps=True)
        self.pdf = PushButton(self.tr("Save as PDF…"))
        self.print = PushButton(self.tr("Print…"))
        for button in (self.pdf, self.print):
            button.setAutoDefault(False)
        self._answers = QHBoxLayout()
        #: None: it is being asked.
        self._has_printer: bool | None = None
        self._is_busy = False
        self._fill()
        self._lay_out(look)
        self._connect()
        self.setMinimumSize(*_SMALLEST)
        self.resize(fitting(parent, *_USUAL))
        self.setFocus()  # Return takes the main answer
        self.show_chosen(self._chosen)
        self.show_busy(False)

    @property
    def chosen(self) -> PrintLook:
        """What is chosen."""
        return self._chosen

    def show_subject(self, subject: PrintSubject) -> None:
        """Show what is to be printed."""
        self._subject = subject
        self._size_row.setVisible(subject.true_mm is not None)
        if subject.true_mm is None:
            self._chosen = replace(self._chosen, true_size=False)
        self.show_chosen(self._chosen)

    def show_chosen(self, chosen: PrintLook) -> None:
        """Show a choice; nothing is emitted."""
        self._chosen = chosen
        papers = [paper for _, paper in _PAPERS]
        self.paper.setCurrentIndex(papers.index(chosen.paper_mm))
        self.margin.setCurrentIndex(_MARGINS_MM.index(chosen.margin_mm))
        self.extent.setCurrentIndex(int(chosen.true_size))
        self.on_page.show_value(chosen.on_page)
        self.held.show_value(_Held(chosen.is_across))
        self.caption.setChecked(bool(chosen.caption))
        self.mark.setChecked(chosen.has_corner_mark)
        self._show_page()

    def show_printers(self, *, has_printer: bool) -> None:
        """Show whether this system has a printer; without one a PDF is the main answer."""
        self._has_printer = has_printer
        self._show_answers()

    def show_busy(self, is_busy: bool) -> None:
        """Show whether something is being made; it is begun once."""
        self._is_busy = is_busy
        self._busy.show_busy(is_busy)
        self._show_answers()

    def done(self, result: int) -> None:
        """Leave nothing running behind."""
        self._busy.show_busy(False)
        super().done(result)

    def with_caption(self, look: PrintLook, *, has_caption: bool) -> PrintLook:
        """Give a page with or without the words below the pictures."""
        return replace(look, caption=self._caption if has_caption else "")

    def _show_answers(self) -> None:
        """Show which answers there are, the main one last."""
        has_printer = self._has_printer
        main, other = (self.pdf, self.print) if has_printer is False else (self.print, self.pdf)
        for button in (other, main):
            self._answers.removeWidget(button)
            self._answers.addWidget(button)
            button.show_kind("primary" if button is main else "plain")
        self.setTabOrder(other, main)
        main.setDefault(True)
        self.print.setEnabled(bool(has_printer) and not self._is_busy)
        self.pdf.setEnabled(not self._is_busy)
        match has_printer:
            case None:
                self.print.setToolTip(self.tr("Looking for printers…"))
            case False:
                self.print.setToolTip(self.tr("This computer has no printer."))
            case True:
                self.print.setToolTip("")

    def _fill(self) -> None:
        for name, paper in _PAPERS:
            self.paper.addItem(name, paper)
        names = (self.tr("None"), self.tr("Narrow"), self.tr("Usual"), self.tr("Wide"))
        for name, margin in zip(names, _MARGINS_MM, strict=True):
            self.margin.addItem(name, margin)
        self.extent.addItem(self.tr("As fits the page"), False)
        self.extent.addItem(self.tr("True size"), True)

    def _lay_out(self, look: Appearance) -> None:
        form = Form()
        self._size_row = FormRow(self.tr("Size"), "", self.extent, margin=8)
        self._size_row.setVisible(False)
        for row in (
            _wide(self.on_page),
            _wide(self.held),
            FormRow(self.tr("Paper"), "", self.paper, margin=8),
            FormRow(self.tr("Margins"), "", self.margin, margin=8),
            self._size_row,
            FormRow(self.caption.accessibleName(), "", self.caption, margin=8),
            FormRow(self.mark.accessibleName(), "", self.mark, margin=8),
        ):
            form.add(row)
        form.end()
        answers = QWidget()
        answers.setLayout(self._answers)
        self._answers.setContentsMargins(0, 0, 0, 0)
        self._answers.setSpacing(8)
        lay_out(
            self,
            look,
            busy=self._busy,
            preview=self.preview,
            choices=form,
            hint=self._hint,
            buttons=(answers,),
        )

    def _connect(self) -> None:
        for segments in (self.on_page, self.held):
            segments.chosen.connect(self._on_segment_chosen)
        for box in (self.paper, self.margin, self.extent):
            box.activated.connect(self._on_changed)
        for switch in (self.caption, self.mark):
            switch.clicked.connect(self._on_changed)
        self.print.clicked.connect(self.print_wanted)
        self.pdf.clicked.connect(self.pdf_wanted)

    def _show_page(self) -> None:
        subject, look = self._subject, self._chosen
        if subject is None:
            self.preview.show_picture(None)
            return
        place = placed(look, subject.photo_px, subject.true_mm)
        size = look.page_mm * _FINENESS
        page = QImage(size.toSize(), QImage.Format.Format_RGB32)
        page.fill(QColor("white"))
        painter = QPainter(page)
        painter.scale(_FINENESS, _FINENESS)
        both = subject.before, subject.after
        paint_page(painter, look, place, both if look.on_page is OnPage.BOTH else both[1:])
        painter.end()
        self.preview.show_picture(page)
        self._hint.setText(self._words(place.pictures[0].size(), is_cut=place.is_cut))

    def _words(self, size: QSizeF, *, is_cut: bool) -> str:
        if is_cut:
            return self.tr("The photo is larger than the paper: its edges are cut off.")
        width, height = (QLocale().toString(side / 10, "f", 1) for side in size.toTuple())
        return self.tr("{width} × {height} cm on paper").format(width=width, height=height)

    @Slot(object)
    def _on_segment_chosen(self, value: object) -> None:
        match value:
            case OnPage():
                self._take(replace(self._chosen, on_page=value))
            case _Held():
                self._take(replace(self._chosen, is_across=value.value))

    @Slot()
    def _on_changed(self) -> None:
        look = replace(
            self._chosen,
            paper_mm=self.paper.currentData(),
            margin_mm=self.margin.currentData(),
            true_size=self.extent.currentData(),
            has_corner_mark=self.mark.isChecked(),
        )
        self._take(self.with_caption(look, has_caption=self.caption.isChecked()))

    def _take(self, look: PrintLook) -> None:
        self.show_chosen(look)
        self.changed.emit()


def _usual_paper() -> tuple[float, float]:
    """Give the paper of the country."""
    american = QLocale.MeasurementSystem.ImperialUSSystem  # the British measure in inches, too
    is_letter = QLocale().measurementSystem() is american
    return _PAPERS[_LETTER if is_letter else _A4][1]


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
