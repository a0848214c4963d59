"""Printing: the page as the preview shows it, on paper or as a PDF."""

import re
import threading
import zlib
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QLocale, QSizeF, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QFileDialog, QToolButton
from pytestqt.qtbot import QtBot

from desktop.app.main_window import MainWindow
from desktop.photo.take import print_dialog, print_jobs
from desktop.photo.take.print_dialog import PrintDialog
from desktop.photo.take.print_page import OnPage, PrintLook, placed

CONTROL = Qt.KeyboardModifier.ControlModifier
POINT_MM = 25.4 / 72


def test_the_photo_is_as_large_as_the_page_has_room_and_in_its_middle() -> None:
    (where,) = placed(PrintLook(), (3000, 2000), None).pictures
    assert (where.width(), where.height()) == pytest.approx((190.0, 126.67), abs=0.01)
    assert (where.center().x(), where.center().y()) == pytest.approx((105.0, 148.5))
    (where,) = placed(PrintLook(is_across=True, margin_mm=0), (3000, 2000), None).pictures
    assert (where.width(), where.height()) == pytest.approx((297.0, 198.0))


def test_both_lie_as_they_become_larger() -> None:
    both = PrintLook(on_page=OnPage.BOTH)
    upper, lower = placed(both, (3000, 2000), None).pictures
    assert upper.bottom() < lower.top()
    left, right = placed(replace(both, is_across=True), (2000, 3000), None).pictures
    assert left.right() < right.left()
    assert left.size() == right.size()


def test_true_size_is_that_of_the_scanned_paper() -> None:
    look = PrintLook(true_size=True)
    place = placed(look, (1200, 800), QSizeF(101.6, 67.73))
    assert place.pictures[0].size() == QSizeF(101.6, 67.73)
    assert not place.is_cut
    assert placed(look, (1200, 800), QSizeF(400, 300)).is_cut
    # Who does not know it gets what fits.
    assert placed(look, (1200, 800), None).pictures[0].width() == pytest.approx(190.0)


def test_words_stand_close_below_the_photo() -> None:
    place = placed(PrintLook(caption="Coloured by a computer"), (3000, 2000), None)
    assert 0 < place.caption.top() - place.pictures[0].bottom() < 4
    tall = placed(PrintLook(caption="Coloured by a computer"), (1000, 4000), None)
    assert tall.pictures[0].bottom() <= tall.caption.top()
    assert tall.caption.bottom() <= 287.0


@pytest.fixture
def scan(pictures) -> Path:
    """A scan of 600 dpi: two inches wide."""
    photo = pictures.grey("Oma.jpg", width=1200, height=800)
    with Image.open(photo) as picture:
        picture.save(photo, dpi=(600, 600), quality=95)
    return photo


@pytest.fixture
def dialog(window: MainWindow, scan: Path, opened, qtbot: QtBot) -> PrintDialog:
    """The dialog, opened by its key, with its preview."""
    opened(window, scan)
    qtbot.keyClick(window, Qt.Key.Key_P, CONTROL)
    dialog = shown_dialog(window)
    qtbot.waitUntil(lambda: dialog.preview.picture is not None)
    return dialog


def shown_dialog(window: MainWindow) -> PrintDialog:
    (dialog,) = (d for d in window.findChildren(PrintDialog) if d.isVisible())
    return dialog


def asked(dialog: PrintDialog) -> list[QPrintDialog]:
    return dialog.findChildren(QPrintDialog)


def choose(dialog: PrintDialog, words: str) -> None:
    (button,) = (b for b in dialog.findChildren(QToolButton) if b.text() == words)
    button.click()


def pick(dialog: PrintDialog, box: str, words: str) -> None:
    chosen = getattr(dialog, box)
    chosen.setCurrentText(words)
    chosen.activated.emit(chosen.currentIndex())


def printed(dialog: PrintDialog, folder: Path, window: MainWindow, told) -> bytes:
    dialog.pdf.click()
    (asking,) = (d for d in dialog.findChildren(QFileDialog) if d.isVisible())
    assert asking.selectedFiles()[0].endswith("Oma.pdf")
    asking.setDirectory(str(folder))
    asking.selectFile("Oma.pdf")
    asking.accept()
    told(window, "Saved")
    return (folder / "Oma.pdf").read_bytes()


def page_mm(pdf: bytes) -> tuple[float, float]:
    _, _, width, height = map(float, re.search(rb"/MediaBox \[([^\]]*)\]", pdf)[1].split())
    return width * POINT_MM, height * POINT_MM


def images(pdf: bytes) -> list[tuple[int, int]]:
    """Width and height of each picture in the file."""
    found = []
    for head in re.findall(rb"<<[^<>]*/Subtype /Image[^<>]*>>", pdf):
        sides = (int(re.search(rb"/%s (\d+)" % side, head)[1]) for side in (b"Width", b"Height"))
        found.append(tuple(sides))
    return found


def drawn_mm(pdf: bytes) -> tuple[float, float]:
    """How large the picture is drawn: pixels times what stands before it, in points of the page."""
    for match in re.finditer(rb"stream\r?\n(.*?)\r?\nendstream", pdf, re.DOTALL):
        try:
            content = zlib.decompress(match[1])
        except zlib.error:
            continue
        dots = re.search(rb"([\d.]+) 0 0 -[\d.]+ 0 [\d.]+ cm", content)
        drawn = re.search(
            rb"([\d.]+) 0 0 ([\d.]+) [\d. ]+cm\s+(\d+) 0 0 -(\d+) 0 \d+ cm /Im", content
        )
        if dots and drawn:
            across, down, width, height = (float(number) for number in drawn.groups())
            millimetre = float(dots[1]) * POINT_MM
            return across * width * millimetre, down * height * millimetre
    raise AssertionError("no picture is drawn")


def test_a_scan_is_printed_at_its_true_size(
    window: MainWindow, dialog: PrintDialog, told, tmp_path: Path
) -> None:
    pick(dialog, "extent", "True size")
    pdf = printed(dialog, tmp_path, window, told)
    assert drawn_mm(pdf) == pytest.approx((50.8, 33.87), abs=0.1)


def test_a_pdf_holds_the_photo_at_its_full_size(
    window: MainWindow, dialog: PrintDialog, told, tmp_path: Path
) -> None:
    pick(dialog, "paper", "A4")
    pdf = printed(dialog, tmp_path, window, told)
    assert page_mm(pdf) == pytest.approx((297.0, 210.0), abs=0.5)  # across, as the photo
    assert (1200, 800) in images(pdf)
    assert len(images(pdf)) == 1


def test_both_on_one_sheet_and_upright(
    window: MainWindow, dialog: PrintDialog, told, tmp_path: Path
) -> None:
    choose(dialog, "With the original")
    choose(dialog, "Portrait")
    pick(dialog, "paper", "13 × 18 cm")
    dialog.caption.click()
    pdf = printed(dialog, tmp_path, window, told)
    assert page_mm(pdf) == pytest.approx((127.0, 177.8), abs=0.5)
    assert images(pdf).count((1200, 800)) == 2


def test_the_preview_shows_the_page_and_says_how_large_the_photo_is(
    window: MainWindow, dialog: PrintDialog, qtbot: QtBot
) -> None:
    pick(dialog, "paper", "A4")
    dialog.caption.click()
    page = dialog.preview.picture
    assert page.width() / page.height() == pytest.approx(297 / 210, rel=0.01)
    assert page.pixelColor(2, 2).name() == "#ffffff"
    assert page.pixelColor(page.rect().center()).hsvSaturation() > 20
    assert dialog._hint.text() == "27.7 × 18.5 cm on paper"
    pick(dialog, "extent", "True size")
    assert dialog._hint.text() == "5.1 × 3.4 cm on paper"
    dialog.reject()


def test_a_page_without_a_printer_becomes_a_pdf_by_return(
    window: MainWindow, dialog: PrintDialog, qtbot: QtBot
) -> None:
    qtbot.waitUntil(dialog.pdf.isDefault)
    assert not dialog.print.isEnabled()
    assert dialog.print.toolTip() == "This computer has no printer."
    assert dialog.pdf.x() > dialog.print.x()
    dialog.reject()


def test_printers_that_take_their_time_keep_nothing_waiting(
    window: MainWindow,
    scan: Path,
    opened,
    qtbot: QtBot,
    told,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    answers, asked_in = threading.Event(), []

    def of_a_slow_network() -> list[str]:
        asked_in.append(threading.current_thread())
        answers.wait()
        return ["Office"]

    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", of_a_slow_network)
    opened(window, scan)
    qtbot.keyClick(window, Qt.Key.Key_P, CONTROL)
    dialog = shown_dialog(window)
    qtbot.waitUntil(lambda: dialog.preview.picture is not None and dialog.pdf.isEnabled())
    assert not dialog.print.isEnabled()
    assert dialog.print.toolTip() == "Looking for printers…"
    assert len(images(printed(dialog, tmp_path, window, told))) == 1
    window.activateWindow()  # as a desktop does; the offscreen platform forgets to
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_P, CONTROL)
    dialog = shown_dialog(window)
    answers.set()
    qtbot.waitUntil(dialog.print.isEnabled)
    assert dialog.print.isDefault()
    assert dialog.print.x() > dialog.pdf.x()  # the main answer is the last
    assert dialog.print.property("kind") == "primary"
    assert dialog.pdf.property("kind") == "plain"
    assert threading.main_thread() not in asked_in
    dialog.reject()


def test_a_page_goes_to_the_printer_that_is_chosen(
    window: MainWindow,
    scan: Path,
    opened,
    qtbot: QtBot,
    told,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made_in = []
    usual_printer = print_jobs.usual_printer

    def into_a_file(look: PrintLook, title: str) -> QPrinter:
        made_in.append(threading.current_thread())
        printer = usual_printer(look, title)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "paper.pdf"))
        return printer

    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["Office"])
    monkeypatch.setattr(print_jobs, "usual_printer", into_a_file)
    opened(window, scan)
    qtbot.keyClick(window, Qt.Key.Key_P, CONTROL)
    dialog = shown_dialog(window)
    qtbot.waitUntil(lambda: dialog.preview.picture is not None and dialog.print.isEnabled())
    for does_choose in (False, True):
        dialog.print.click()
        qtbot.waitUntil(lambda: len(asked(dialog)) == 1)
        (asking,) = asked(dialog)
        assert not dialog.print.isEnabled()
        # Its own `accept` looks for printers, which this computer has none of.
        QDialog.accept(asking) if does_choose else asking.reject()
        if not does_choose:
            assert dialog.print.isEnabled()
            qtbot.waitUntil(lambda: not asked(dialog))
    told(window, "On its way to the printer")
    assert page_mm((tmp_path / "paper.pdf").read_bytes()) == pytest.approx((297.0, 210.0), abs=0.5)
    assert made_in
    assert threading.main_thread() not in made_in


@pytest.mark.parametrize(
    ("country", "paper"),
    [("en_GB", (210.0, 297.0)), ("de_DE", (210.0, 297.0)), ("en_US", (215.9, 279.4))],
)
def test_the_paper_is_that_of_the_country(country: str, paper: tuple[float, float]) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(country))
    try:
        assert print_dialog._usual_paper() == pytest.approx(paper, abs=0.2)
    finally:
        QLocale.setDefault(before)
