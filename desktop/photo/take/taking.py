"""Takes the result elsewhere: what the commands for it do, and what is dragged out."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QWidget

from core.colorize.result_size import ResultSize
from desktop.photo.all_edits import AllEdits
from desktop.photo.framed import size_shown
from desktop.photo.photo_controller import PhotoController
from desktop.photo.saving import Saving
from desktop.photo.take.copied_file import Clipboard
from desktop.photo.take.dragged_pictures import DraggedPictures
from desktop.photo.take.mail import Mailer
from desktop.photo.take.take_jobs import picture_in
from desktop.photo.take.taken_files import TakenFiles
from desktop.photo.take.taken_folder import TakenFolder
from desktop.photo.viewer.viewer import Viewer
from desktop.pictures.results import Results
from desktop.settings.export_choice import ExportChoice
from desktop.ui.appearance import Appearance
from desktop.ui.commands import Do
from desktop.ui.dialog_folders import Folders
from desktop.ui.messages import Message, MessageTone
from desktop.work.workers import EngineWorker

if TYPE_CHECKING:
    from desktop.photo.take.printing import Printing
    from desktop.photo.take.showing import Showing


class Taking(QObject):
    """Copy, drag, mail, print, another size, and pictures to show around.

    Args:
        window: what all questions are asked in.
        look: theme and icons.
        photo_controller: the open photo.
        all_edits: the edits of all others.
        viewer: has the button, and says where its line stands.
        saving: saves at another size.
        results: what was saved of each photo.
        folders: where dialogs begin.
        cache: the folder for files that may go at any time.
        previews: where small pictures for dialogs are made.

    Signals:
        copied: the result is on the clipboard.
        told: a `Message` about the open photo.
        failed: an `AutochromeError`.
        saved: path of a picture to show around that was written.
    """

    copied = Signal()
    told = Signal(object)
    failed = Signal(object)
    saved = Signal(object)

    def __init__(
        self,
        window: QWidget,
        look: Appearance,
        photo_controller: PhotoController,
        all_edits: AllEdits,
        viewer: Viewer,
        saving: Saving,
        results: Results,
        folders: Folders,
        cache: Path,
        previews: EngineWorker,
    ) -> None:
        super().__init__(window)
        self._window, self._look = window, look
        self._photo_controller = photo_controller
        self._viewer, self._saving, self._folders = viewer, saving, folders
        self._previews = previews
        self._folder = TakenFolder(cache / "taken")
        self._files = TakenFiles(photo_controller, all_edits, results, self._folder)
        self._clipboard = Clipboard(self._folder)
        self._mailer = Mailer(self)
        self._pictures = DraggedPictures(photo_controller)
        self._choice = ExportChoice()
        self._size = ResultSize(long_side_px=2048)
        self._showing: Showing | None = None
        self._printing: Printing | None = None
        self._mailer.began.connect(self._on_mail_began)
        self._mailer.refused.connect(self._on_mail_refused)
        viewer.take.drag_wanted.connect(self._on_drag_wanted)
        viewer.strip.drag_wanted.connect(self._on_strip_dragged)

    def doings(self) -> dict[Do, Callable[[], None]]:
        """Give what commands do."""
        return {
            Do.COPY: self.copy,
            Do.SAVE_SIZED: self.save_sized,
            Do.BEFORE_AFTER: self.show_around,
            Do.PRINT: self.print,
            Do.MAIL: self.mail,
        }

    def use_export(self, choice: ExportChoice) -> None:
        """Name and store results so from now on."""
        self._choice = choice
        self._files.use_export(choice)

    def begin(self) -> None:
        """Remove what earlier starts left."""
        self._clipboard.sweep()

    def close(self) -> None:
        """Begin nothing more, and leave what the desktop can keep."""
        for one in (self._showing, self._printing):
            if one is not None:
                one.close()
        self._clipboard.settle()

    @Slot()
    def copy(self) -> None:
        """Put the result as it is now on the clipboard."""
        subject = self._photo_controller.subject_with(self._photo_controller.session.edits)
        if subject is not None:
            self._files.ask_picture(subject, self.put, self.failed.emit)

    def put(self, picture: Path) -> None:
        """Put a PNG on the clipboard."""
        self._clipboard.put(picture)
        self.copied.emit()

    @Slot(object)
    def paste_back(self, copied: Path) -> None:
        """Open what was copied here as a picture without a file: it has no place to be saved to."""
        read = picture_in(copied)

        def on_read(picture: QImage) -> None:
            if not picture.isNull():
                self._photo_controller.open_image(picture)

        self._photo_controller.results.make(lambda engine: read(), on_read, self.failed.emit)

    @Slot()
    def mail(self) -> None:
        """Begin a mail with the result."""
        self._files.ask(None, self._mailer.mail, self.failed.emit)

    @Slot()
    def save_sized(self) -> None:
        """Ask how large the result is to be, and save it so."""
        from desktop.photo.take.size_sheet import SizeSheet

        photo = self._photo_controller.session.photo
        if photo is None or Do.SAVE_SIZED not in self._photo_controller.possible.commands:
            return
        size = size_shown(photo, self._photo_controller.session.edits)
        sheet = SizeSheet(self._window, self._look, self._size, size)
        sheet.chosen.connect(self._on_size_chosen)
        sheet.open()

    @Slot()
    def show_around(self) -> None:
        """Make a picture of the photo and its colour, or a film."""
        from desktop.photo.take.showing import Showing

        if self._showing is None:
            self._showing = Showing(
                self._window, self._look, self._photo_controller, self._viewer.canvas,
                self._folders, self._folder, self._previews,
            )  # fmt: skip
            self._showing.copied.connect(self.put)
            self._showing.saved.connect(self.saved)
            self._showing.failed.connect(self.failed)
        self._showing.open(self._choice)

    @Slot()
    def print(self) -> None:
        """Print the photo, or what it was and what it is."""
        from desktop.photo.take.printing import Printing

        if self._printing is None:
            self._printing = Printing(
                self._window, self._look, self._photo_controller, self._folders, self._previews
            )
            self._printing.told.connect(self.told)
            self._printing.saved.connect(self.saved)
            self._printing.failed.connect(self.failed)
        self._printing.open(self._choice)

    def drag(
        self, source: QWidget, photos: tuple[Path | None, ...], picture: QImage | None
    ) -> None:
        """Drag results out of a widget; None stands for the open photo."""
        from desktop.photo.take.drag_out import drag_out, promise

        shown = QPixmap() if picture is None else QPixmap.fromImage(picture)
        drag_out(source, promise(photos, self._files.ask, self.failed.emit), shown)

    @Slot(object)
    def _on_size_chosen(self, size: ResultSize) -> None:
        self._size = size
        self._saving.save_sized(size)

    @Slot()
    def _on_drag_wanted(self) -> None:
        self.drag(self._viewer.take, (None,), self._pictures.open_photo())

    @Slot(object, object, object)
    def _on_strip_dragged(
        self, photos: tuple[Path, ...], grasped: Path, small: QImage | None
    ) -> None:
        known = tuple(
            photo for photo in photos if self._photo_controller.pasted.image(photo) is None
        )
        session = self._photo_controller.session.photo
        is_open = session is not None and session.key in photos and session.key not in known
        wanted: tuple[Path | None, ...] = ((None,) if is_open else ()) + known
        if wanted:
            self.drag(self._viewer.strip, wanted, self._pictures.of(grasped, small))

    @Slot(object)
    def _on_mail_began(self, file: Path) -> None:
        self.told.emit(
            Message(
                MessageTone.GOOD,
                self.tr("Your mail program has it"),
                self.tr("{name} is attached to a new mail.").format(name=file.name),
            )
        )

    @Slot(object)
    def _on_mail_refused(self, file: Path) -> None:
        self.told.emit(
            Message(
                MessageTone.CAUTION,
                self.tr("No mail program answered"),
                self.tr("{name} could not be attached to a mail.").format(name=file.name),
                self.tr("Drag the result into your mail, or copy it and paste it there."),
            )
        )
