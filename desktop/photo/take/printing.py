"""Prints the open photo: what is chosen, printer, and PDF.

A printer of the network that is away answers after half a minute, and everything that Qt does with
printers asks them: what they are called, and which is the usual one, for each page that is laid
out. So all of it is asked beside the window's thread, and a PDF is made without any printer.
"""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSizeF, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from desktop.photo.framed import size_shown
from desktop.photo.on_paper import fineness
from desktop.photo.photo_controller import PhotoController
from desktop.photo.session import Subject
from desktop.photo.take import print_jobs
from desktop.photo.take.dialog_flow import DialogFlow, Preview
from desktop.photo.take.print_dialog import PrintDialog, PrintSubject
from desktop.photo.take.print_jobs import Device
from desktop.photo.take.print_page import PrintLook
from desktop.photo.take.show_jobs import SmallPair
from desktop.settings.export_choice import ExportChoice
from desktop.ui.appearance import Appearance
from desktop.ui.dialog_folders import Folders
from desktop.ui.messages import Message, MessageTone
from desktop.ui.sleeping_disks import Disk
from desktop.work.workers import EngineWork, EngineWorker


class Printing(QObject):
    """Opens the dialog with what was chosen last, and prints.

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
        self._flow = DialogFlow(self, photo_controller, folders, previews)
        self._flow.file_chosen.connect(self._on_file_chosen)
        self._flow.failed.connect(self.failed)
        self._printers = Disk(self)
        self._dialog: PrintDialog | None = None
        self._printer: QPrinter | None = None
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
        subject = self._flow.subject_to_begin()
        if subject is None:
            return
        caption = self.tr("Coloured by a computer, with Autochrome")
        dialog = self._dialog = PrintDialog(self._window, self._look, caption)
        self._printers.ask(print_jobs.has_printer, partial(self._on_printers, dialog))
        height, width = size_shown(subject.photo, subject.edits)
        kept = self._kept or replace(
            dialog.chosen,
            caption=caption if choice.options.has_ai_note else "",
            has_corner_mark=choice.options.has_corner_mark,
        )
        look = dialog.with_caption(kept, has_caption=bool(kept.caption))
        dialog.show_chosen(replace(look, is_across=width > height))
        dialog.print_wanted.connect(self._on_print_wanted)
        dialog.pdf_wanted.connect(self._on_pdf_wanted)
        dialog.finished.connect(self._on_finished)

        def preview(pair: SmallPair) -> EngineWork[tuple[QImage, QImage]]:
            return print_jobs.pictures_of(pair, has_mark=dialog.chosen.has_corner_mark)

        self._flow.begin(dialog, subject, Preview(preview, self._show_pictures))

    def close(self) -> None:
        """Begin nothing more, and drop what still comes back."""
        self._flow.close()

    def _show_pictures(self, pictures: tuple[QImage, QImage]) -> None:
        subject, pair = self._flow.subject, self._flow.pair
        if self._dialog is not None and subject is not None and pair is not None:
            true_mm = _true_mm(subject, pair.size)
            self._dialog.show_subject(PrintSubject(*pictures, pair.size, true_mm))

    def _on_printers(self, dialog: PrintDialog, has_printer: bool) -> None:
        if self._dialog is dialog:
            dialog.show_printers(has_printer=has_printer)

    @Slot()
    def _on_print_wanted(self) -> None:
        dialog = self._dialog
        if dialog is None:
            return
        dialog.show_busy(True)
        ready = partial(print_jobs.usual_printer, dialog.chosen, self._flow.name)
        self._printers.ask(ready, partial(self._on_printer_ready, dialog))

    def _on_printer_ready(self, dialog: PrintDialog, printer: QPrinter) -> None:
        """Ask which printer takes it, and how; what was chosen stands still until then."""
        if self._dialog is not dialog:
            return
        self._printer = printer
        asking = QPrintDialog(printer, dialog)
        asking.accepted.connect(self._on_printer_chosen)
        asking.rejected.connect(self._on_no_printer_chosen)
        asking.finished.connect(asking.deleteLater)
        QDialog.open(asking)  # its own takes a slot's name, as C++ has it

    @Slot()
    def _on_printer_chosen(self) -> None:
        if self._printer is not None:
            printer = self._printer
            self._print(lambda look, title: print_jobs.prepared(printer, look, title), None)

    @Slot()
    def _on_no_printer_chosen(self) -> None:
        self._printer = None
        if self._dialog is not None:
            self._dialog.show_busy(False)

    @Slot()
    def _on_pdf_wanted(self) -> None:
        if self._dialog is not None:
            name = f"{Path(self._flow.name).stem}.pdf"
            self._flow.ask_file(self._dialog, self.tr("Save as PDF"), name)

    @Slot(object)
    def _on_file_chosen(self, file: Path) -> None:
        self._print(partial(print_jobs.pdf, file), file)

    def _print(self, device: Device, file: Path | None) -> None:
        dialog, subject, pair = self._dialog, self._flow.subject, self._flow.pair
        if dialog is None or subject is None or pair is None:
            return
        name, true_mm = self._flow.name, _true_mm(subject, pair.size)
        job = print_jobs.print_on(device, subject, dialog.chosen, true_mm)
        self._flow.make(job, lambda nothing: self._on_printed(name, file))

    def _on_printed(self, name: str, file: Path | None) -> None:
        self._printer = None
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

    @Slot()
    def _on_finished(self) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            self._kept = dialog.chosen


def _true_mm(subject: Subject, size: tuple[int, int]) -> QSizeF | None:
    """Give the true size of a photo, if its file says it.

    Args:
        subject: the photo.
        size: width and height of what is printed of it, in px.
    """
    fine = fineness(subject.photo)
    return None if fine is None else QSizeF(*fine.cm(*size)) * 10
