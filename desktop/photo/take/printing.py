"""Prints the open photo: preview, printer, and PDF."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QSizeF, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from core.base.errors import AutochromeError
from core.base.free_name import free_path
from core.base.presence import is_there
from core.image.metadata.metadata import Unit
from desktop.photo.framed import size_shown
from desktop.photo.photo_controller import PhotoController
from desktop.photo.session import Subject
from desktop.photo.take import print_jobs, show_jobs
from desktop.photo.take.print_dialog import PrintDialog, PrintSubject
from desktop.photo.take.print_page import PrintLook
from desktop.photo.take.show_jobs import SmallPair
from desktop.settings.export_choice import ExportChoice
from desktop.ui.appearance import Appearance
from desktop.ui.dialog_folders import FolderKind, Folders
from desktop.ui.file_dialog import FileDialog
from desktop.ui.messages import Message, MessageTone
from desktop.ui.sleeping_disks import promptly
from desktop.work.workers import EngineWorker, LatestWins

_MM_PER_INCH = 25.4


class Printing(QObject):
    """Keeps the dialog up with what is chosen, and prints.

    Args:
        window: what the dialog stands before.
        look: theme and icons.
        photo_controller: the open photo.
        folders: where dialogs for files begin.
        previews: where the preview is made.

    Signals:
        told: a `Message` about the open photo.
        saved: path of a PDF that was written.
        failed: an `AutochromeError`.
    """

    told = Signal(object)
    saved = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        window: QWidget,
        look: Appearance,
        photo_controller: PhotoController,
        folders: Folders,
        previews: EngineWorker,
    ) -> None:
        super().__init__(window)
        self._window, self._look = window, look
        self._photo_controller, self._folders = photo_controller, folders
        self._worker, self._asker = previews, LatestWins(previews)
        self._dialog: PrintDialog | None = None
        self._printer: QPrinter | None = None
        self._subject: Subject | None = None
        self._pair: SmallPair | None = None
        self._kept: PrintLook | None = None

    @property
    def dialog(self) -> PrintDialog | None:
        """The dialog, while it is open."""
        return self._dialog

    def open(self, choice: ExportChoice) -> None:
        """Open the dialog for the open photo, with what was chosen last.

        Args:
            choice: whether there is a mark and a note, until it is said otherwise.
        """
        subject = self._photo_controller.subject_with(self._photo_controller.session.edits)
        if subject is None or self._dialog is not None:
            return
        self._subject, self._pair = subject, None
        caption = self.tr("Coloured by a computer, with Autochrome")
        has_printer = bool(QPrinterInfo.availablePrinterNames())
        dialog = self._dialog = PrintDialog(
            self._window, self._look, caption, has_printer=has_printer
        )
        height, width = size_shown(subject.photo, subject.edits)
        kept = self._kept or replace(
            dialog.chosen,
            caption=caption if choice.options.has_ai_note else "",
            has_corner_mark=choice.options.has_corner_mark,
        )
        look = dialog.with_caption(kept, has_caption=bool(kept.caption))
        dialog.show_chosen(replace(look, is_across=width > height))
        dialog.changed.connect(self._on_changed)
        dialog.print_wanted.connect(self._on_print_wanted)
        dialog.pdf_wanted.connect(self._on_pdf_wanted)
        dialog.finished.connect(self._on_finished)
        dialog.open()
        dialog.show_busy(True)
        self._asker.ask(
            self._worker.with_engine(show_jobs.small_pair(subject)), self._on_pair, self._on_failed
        )

    def close(self) -> None:
        """Begin nothing more, and drop what still comes back."""
        self._asker.close()

    def _on_pair(self, pair: SmallPair) -> None:
        self._pair = pair
        if self._dialog is not None:
            self._dialog.show_busy(False)
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        dialog, pair = self._dialog, self._pair
        if dialog is None or pair is None:
            return
        job = print_jobs.pictures_of(pair, has_mark=dialog.chosen.has_corner_mark)
        self._asker.ask(self._worker.with_engine(job), self._on_pictures, self._on_failed)

    def _on_pictures(self, pictures: tuple[QImage, QImage]) -> None:
        if self._dialog is not None and self._pair is not None:
            size = self._pair.size
            self._dialog.show_subject(PrintSubject(*pictures, size, self._true_mm(size)))

    def _true_mm(self, size: tuple[int, int]) -> QSizeF | None:
        """Give the true size of the photo, if its file says how many pixels make an inch."""
        subject = self._subject
        stated = None if subject is None else subject.photo.photo.metadata.resolution
        if stated is None or stated.unit is Unit.ASPECT_ONLY:
            return None
        inch = stated.per(Unit.INCH)
        if not inch.x or not inch.y:
            return None
        return QSizeF(size[0] / float(inch.x), size[1] / float(inch.y)) * _MM_PER_INCH

    def _on_failed(self, error: AutochromeError) -> None:
        if self._dialog is not None:
            self._dialog.reject()
        self.failed.emit(error)

    @Slot()
    def _on_print_wanted(self) -> None:
        dialog = self._dialog
        if dialog is None:
            return
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        print_jobs.prepare(self._printer, dialog.chosen, self._name())
        asking = QPrintDialog(self._printer, dialog)
        asking.accepted.connect(self._on_printer_chosen)
        QDialog.open(asking)  # its own takes a slot's name, as C++ has it

    @Slot()
    def _on_printer_chosen(self) -> None:
        if self._printer is not None and self._dialog is not None:
            # The page is that of the preview, whatever the printer's own dialog proposes.
            print_jobs.prepare(self._printer, self._dialog.chosen, self._name())
            self._print(self._printer, None)

    @Slot()
    def _on_pdf_wanted(self) -> None:
        dialog = self._dialog
        if dialog is None:
            return
        beginning = self._folders.beginning(FolderKind.RESULTS)
        plain = beginning / f"{Path(self._name()).stem}.pdf"
        suggested = promptly(lambda: free_path(plain, is_there), otherwise=plain)
        asking = FileDialog(dialog, self.tr("Save as PDF"), str(suggested.parent))
        asking.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asking.setNameFilters(["PDF (*.pdf)"])
        asking.setDefaultSuffix("pdf")
        asking.selectFile(suggested.name)
        asking.fileSelected.connect(self._on_file_chosen)
        asking.open()

    @Slot(str)
    def _on_file_chosen(self, name: str) -> None:
        dialog, file = self._dialog, Path(name)
        if dialog is None:
            return
        if file.suffix.lower() != ".pdf":
            file = file.with_name(f"{file.name}.pdf")
        self._folders.remember(FolderKind.RESULTS, file.parent)
        printer = self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(file))
        print_jobs.prepare(printer, dialog.chosen, self._name())
        self._print(printer, file)

    def _print(self, printer: QPrinter, file: Path | None) -> None:
        dialog, subject = self._dialog, self._subject
        if dialog is None or subject is None or self._pair is None:
            return
        job = print_jobs.print_on(printer, subject, dialog.chosen, self._true_mm(self._pair.size))
        dialog.show_busy(True)
        self._photo_controller.results.make(
            job, lambda nothing: self._on_printed(file), self._on_failed
        )

    def _on_printed(self, file: Path | None) -> None:
        self._printer = None
        name = self._name()
        if self._dialog is not None:
            self._dialog.accept()
        if file is not None:
            self.saved.emit(file)
            return
        self.told.emit(
            Message(
                MessageTone.GOOD,
                self.tr("On its way to the printer"),
                self.tr("{name} is being printed.").format(name=name),
            )
        )

    def _name(self) -> str:
        return "" if self._subject is None else self._subject.photo.name

    @Slot(int)
    def _on_finished(self, result: int) -> None:
        dialog, self._dialog = self._dialog, None
        self._subject = self._pair = None
        if dialog is not None:
            self._kept = dialog.chosen
            dialog.deleteLater()
