"""What threads beside the window's are asked to do for printing: printers, and the painting.

Printers are made and laid out here as well: whatever is asked of one may ask the network.
"""

from collections.abc import Callable
from pathlib import Path
from typing import ClassVar, TypeAlias, TypeVar

from PySide6.QtCore import QCoreApplication, QMarginsF, QSizeF
from PySide6.QtGui import QImage, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from core.base.errors import AutochromeError
from desktop.photo import photo_jobs
from desktop.photo.session import Subject
from desktop.photo.take.print_page import OnPage, PrintLook, paint_page, placed
from desktop.photo.take.show_jobs import SmallPair
from desktop.ui.error_help import PRINTING
from desktop.work.engine import Engine
from desktop.work.workers import EngineWork

_MM_PER_INCH = 25.4
#: Makes what is painted on, for a page and the title of what is printed.
Device: TypeAlias = Callable[[PrintLook, str], QPagedPaintDevice]
_Printer = TypeVar("_Printer", QPrinter, QPdfWriter)


class NotPrinted(AutochromeError):
    """The printer, or the file in its place, took nothing."""

    help_place: ClassVar[str] = PRINTING


def pictures_of(pair: SmallPair, *, has_mark: bool) -> EngineWork[tuple[QImage, QImage]]:
    """Bind giving a photo and its colour, small, as Qt paints them."""

    def work(engine: Engine) -> tuple[QImage, QImage]:
        from desktop.photo.take import show_pictures

        after = pair.after.copy()
        if has_mark:
            show_pictures.mark(after)
        return show_pictures.image_of(pair.before), show_pictures.image_of(after)

    return work


def has_printer() -> bool:
    """Tell whether this system has a printer."""
    return bool(QPrinterInfo.availablePrinterNames())


def usual_printer(look: PrintLook, title: str) -> QPrinter:
    """Give the printer that the system takes, with the page laid out."""
    return prepared(QPrinter(QPrinter.PrinterMode.HighResolution), look, title)


def prepared(printer: QPrinter, look: PrintLook, title: str) -> QPrinter:
    """Lay the page out for a printer as it was chosen, whatever its own dialog proposes."""
    printer.setFullPage(True)
    printer.setDocName(title)
    return _laid_out(printer, look)


def pdf(file: Path, look: PrintLook, title: str) -> QPdfWriter:
    """Give a PDF with the page laid out; no printer is asked for it."""
    writer = QPdfWriter(str(file))
    writer.setTitle(title)
    return _laid_out(writer, look)


def print_on(
    device: Device, subject: Subject, look: PrintLook, true_mm: QSizeF | None
) -> EngineWork[None]:
    """Bind printing a photo from its full size."""

    def work(engine: Engine) -> None:
        from desktop.photo.take import show_pictures

        whole = photo_jobs.whole(subject)(engine)
        after = whole.picture.astype("uint8", copy=False)
        if look.has_corner_mark:
            show_pictures.mark(after)
        pictures: tuple[QImage, ...] = (show_pictures.image_of(after),)
        if look.on_page is OnPage.BOTH:
            before = show_pictures.image_of(show_pictures.before_of(whole.photo))
            pictures = (before, *pictures)
        height, width = after.shape[:2]
        place = placed(look, (width, height), true_mm)
        printer = device(look, subject.photo.name)
        painter = QPainter()
        if not painter.begin(printer):
            raise _not_printed()
        # The painter's unit is a dot of the printer; its origin, with the whole page, the corner.
        painter.scale(printer.logicalDpiX() / _MM_PER_INCH, printer.logicalDpiY() / _MM_PER_INCH)
        paint_page(painter, look, place, pictures)
        if not painter.end():
            raise _not_printed()

    return work


def _laid_out(printer: _Printer, look: PrintLook) -> _Printer:
    across = QPageLayout.Orientation.Landscape
    upright = QPageLayout.Orientation.Portrait
    printer.setCreator("Autochrome")
    printer.setPageSize(
        QPageSize(
            QSizeF(*sorted(look.paper_mm)),
            QPageSize.Unit.Millimeter,
            "",
            QPageSize.SizeMatchPolicy.FuzzyMatch,
        )
    )
    printer.setPageOrientation(across if look.is_across else upright)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    return printer


def _not_printed() -> NotPrinted:
    return NotPrinted(
        _tr("The photo could not be printed."), hint=_tr("Look whether the printer is ready.")
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("PrintJobs", text)
