"""The dialog of the models: what there is on the left, the card of the chosen one on the right."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from core.base.errors import AutochromeError
from core.foreign.brought import ForeignModel
from core.model.package import Package
from core.model.shelf import Installed
from desktop.models.action_bar import ActionBar
from desktop.models.card_view import CardView
from desktop.models.foreign_presenter import ForeignPresenter
from desktop.models.model_actions import ModelActions
from desktop.models.model_jobs import Done, ModelChange, TrashRefused
from desktop.models.model_messages import gone_message, told_of
from desktop.models.model_names import model_name
from desktop.models.model_notices import MakeDefault
from desktop.models.model_sections import problem_of, sections_of
from desktop.models.model_service import ModelService
from desktop.ui import mime_content
from desktop.ui.appearance import Appearance
from desktop.ui.dialog_folders import Folders
from desktop.ui.file_manager import FileManager
from desktop.ui.messages import Message, message_of, not_shown
from desktop.ui.widgets import line
from desktop.ui.widgets.busy_line import BusyLine
from desktop.ui.widgets.buttons import PushButton
from desktop.ui.widgets.dialog_head import DialogHead, fitting
from desktop.ui.widgets.drop_overlay import DropOverlay
from desktop.ui.widgets.grouped_list import GroupedList
from desktop.ui.widgets.labels import words
from desktop.ui.widgets.menus import Menu
from desktop.ui.widgets.note import Offer, ShowHelp
from desktop.ui.widgets.notes import NoteStack

_SIZE: Final = (960, 660)
_SMALLEST: Final = (860, 400)
_LIST_WIDTH: Final = 312
#: What the notes are about that offer the default of before.
_WAY_BACK: Final = "way back"


class ModelsDialog(QDialog):
    """Shows the models and lets them be changed; what comes of it is told in the dialog.

    Signals:
        compare_wanted: models are to be compared, the one with this id among them.
        help_wanted: the help is to be shown at a place.
        in_photo_wanted: the open photo by the model with this id is to be compared with what is.
    """

    compare_wanted = Signal(str)
    help_wanted = Signal(str)
    in_photo_wanted = Signal(str)

    def __init__(
        self, parent: QWidget, look: Appearance, service: ModelService, folders: Folders
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._actions = ModelActions(self, service, folders)
        self._foreign = ForeignPresenter(self, look, service)
        self._files = FileManager(self)
        self.list = GroupedList(look, self.tr("Models"))
        self.card = CardView(look)
        self.bar = ActionBar(look)
        self.install = PushButton(self.tr("Install from file…"))
        self.compare = PushButton(self.tr("Compare models…"))
        self._trying = words(self.tr("Trying the model out…"), "small")
        self._busy = BusyLine(look, ground="surface")
        self._right = QWidget()
        self.notes = NoteStack(look, self._right)
        self.setWindowTitle(self.tr("Models"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumSize(*_SMALLEST)
        self.resize(fitting(parent, *_SIZE))
        self.setAcceptDrops(True)
        self._lay_out(look)
        self._overlay = DropOverlay(
            look,
            self,
            self.tr("Let go to install the model"),
            self.tr("It is tried out first, then added to your own models"),
        )
        self._connect()
        self._show_all()
        self._on_busy_changed()
        self.list.setFocus()
        service.refresh()

    def choose(self, model_id: str) -> None:
        """Show a model."""
        self.list.choose(model_id)

    def done(self, result: int) -> None:
        """Leave nothing running behind."""
        self.notes.close_all()
        self._busy.show_busy(False)
        super().done(result)

    def _lay_out(self, look: Appearance) -> None:
        head = DialogHead(look, self.tr("Models"))
        head.add(self._trying)
        head.close_wanted.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._busy)
        column.addWidget(line.across())
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._make_left())
        row.addWidget(line.upright())
        row.addWidget(self._right, 1)
        column.addLayout(row, 1)
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.card, 1)
        right.addWidget(line.across())
        right.addWidget(self.bar)

    def _make_left(self) -> QWidget:
        left = QWidget()
        left.setFixedWidth(_LIST_WIDTH)
        self.install.setAutoDefault(False)
        self.compare.setAutoDefault(False)
        self.compare.setToolTip(
            self.tr("See what each makes of photos in colour, and how near it comes (Ctrl+Shift+M)")
        )
        self.install.setToolTip(
            self.tr(
                "Add a .colormodel file, or a model of another program, to your own models "
                "(Ctrl+O), or drop it here"
            )
        )
        foot = QVBoxLayout()
        foot.setContentsMargins(20, 14, 20, 14)
        foot.setSpacing(8)
        foot.addWidget(self.install)
        foot.addWidget(self.compare)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list, 1)
        column.addWidget(line.across())
        column.addLayout(foot)
        return left

    def _connect(self) -> None:
        service, bar = self._service, self.bar
        self.list.chosen.connect(self._on_chosen)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._on_menu_wanted)
        self.card.folder_wanted.connect(self._on_folder_wanted)
        self.card.help_wanted.connect(self.help_wanted)
        self.install.clicked.connect(self._on_install_wanted)
        self.compare.clicked.connect(self._on_compare_wanted)
        bar.default_wanted.connect(self._on_default_wanted)
        bar.back_wanted.connect(service.roll_back)
        bar.rename_wanted.connect(self._on_rename_wanted)
        bar.export_wanted.connect(self._on_export_wanted)
        bar.remove_wanted.connect(self._on_remove_wanted)
        for key, button in (
            ("Ctrl+O", self.install),
            ("Ctrl+Shift+M", self.compare),
            ("F2", bar.rename),
            ("Ctrl+E", bar.export),
            ("Delete", bar.remove),
        ):
            # A disabled button is not clicked by its key either.
            QShortcut(QKeySequence(key), self).activated.connect(button.click)
        service.changed.connect(self._on_changed)
        service.busy_changed.connect(self._on_busy_changed)
        service.preview_ready.connect(self._on_preview_ready)
        service.done.connect(self._on_done)
        service.inspected.connect(self._on_inspected)
        service.foreign_found.connect(self._on_foreign_found)
        service.failed.connect(self._on_failed)
        self.notes.taken.connect(self._on_note_taken)
        self._files.refused.connect(self._on_folder_refused)

    # Dropping a model on the dialog.

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Show what letting go would do, for models only."""
        if mime_content.read(event.mimeData()).models:
            mime_content.take_as_copy(event)
            self._overlay.cover()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Take the highlight away."""
        self._overlay.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Offer to install what was dropped."""
        self._overlay.hide()
        mime_content.take_as_copy(event)
        self._service.inspect(mime_content.read(event.mimeData()).models)

    # What is shown.

    @property
    def _chosen(self) -> Installed | None:
        return self._service.model(self.list.key)

    def _show_all(self) -> None:
        # At first that in use, wherever it is listed.
        key = self.list.key or self._service.default_id
        self.list.show_sections(sections_of(self._service.shelf), key=key)
        for model in self._service.models:
            self._show_picture(model.package.card.id)
        self._service.want_previews()
        self._show_chosen()

    def _show_picture(self, model_id: str) -> None:
        picture = self._service.picture(model_id)
        if picture is not None:
            self.list.show_picture(model_id, picture)

    def _show_chosen(self) -> None:
        service, key, model = self._service, self.list.key, self._chosen
        problem = problem_of(service.shelf, key)
        if model is not None:
            picture, fault = service.picture(key), service.problem(key)
            self.card.show_model(model, service.models, picture, fault)
        elif problem is not None:
            self.card.show_problem(problem)
        else:
            self.card.show_nothing()
        is_sound = service.problem(key) is None
        self.bar.show_model(model, service.shelf.previous, is_sound=is_sound)

    @Slot(str)
    def _on_chosen(self, key: str) -> None:
        self._show_chosen()

    @Slot()
    def _on_changed(self) -> None:
        self._show_all()

    @Slot()
    def _on_busy_changed(self) -> None:
        self._busy.show_busy(self._service.is_busy)
        self._trying.setVisible(self._service.is_installing)

    @Slot(str)
    def _on_preview_ready(self, model_id: str) -> None:
        self._show_picture(model_id)
        if model_id == self.list.key:
            self._show_chosen()

    @Slot(object)
    def _on_done(self, done: Done) -> None:
        if done.change is ModelChange.INSTALLED and done.model is not None:
            self.list.choose(done.model.package.card.id)
        message = told_of(done)
        previous = done.shelf.previous
        if message is None:
            return
        # The way back that a note offers leads nowhere once the models stand otherwise.
        self.notes.clear(_WAY_BACK)
        if done.change is ModelChange.MADE_DEFAULT and previous is not None:
            back = self.tr("Back to {name}").format(name=model_name(previous))
            self.notes.tell(message, (Offer(ModelChange.ROLLED_BACK, back),), about=_WAY_BACK)
        elif done.change is ModelChange.EXPORTED and done.file is not None:
            self._tell(message, Offer(done.file, self.tr("Show in folder")))
        elif done.change is ModelChange.INSTALLED and done.model is not None:
            model_id, is_default = done.model.package.card.id, done.model.is_default
            use = Offer(MakeDefault(model_id), self.tr("Use this one"))
            self._tell(message, *(() if is_default else (use,)))
        else:
            self._tell(message)

    @Slot(object)
    def _on_inspected(self, packages: tuple[Package, ...]) -> None:
        self._actions.offer(packages)

    @Slot(object)
    def _on_foreign_found(self, models: tuple[ForeignModel, ...]) -> None:
        self._foreign.offer(models)

    @Slot(object)
    def _on_failed(self, error: AutochromeError) -> None:
        if isinstance(error, TrashRefused):
            self._actions.ask_to_delete()
        else:
            self._tell(message_of(error))

    def _tell(self, message: Message, *offers: Offer) -> None:
        self.notes.tell(message, offers)

    # What the user wants.

    @Slot(object)
    def _on_folder_refused(self, folder: Path) -> None:
        self._tell(not_shown(folder))

    @Slot(object)
    def _on_note_taken(self, key: object) -> None:
        match key:
            case ModelChange.ROLLED_BACK:
                self._service.roll_back()
            case MakeDefault(model_id):
                model = self._service.model(model_id)
                if model is not None:
                    self._service.make_default(model)
                else:
                    self._tell(gone_message())
            case ShowHelp(place):
                self.help_wanted.emit(place)
            case Path() as file:
                self._files.show_file(file)

    @Slot()
    def _on_install_wanted(self) -> None:
        self._actions.choose_files()

    @Slot()
    def _on_compare_wanted(self) -> None:
        chosen = self._chosen
        self.accept()  # first: what is told of models is told by one dialog at a time
        self.compare_wanted.emit("" if chosen is None else chosen.package.card.id)

    @Slot()
    def _on_in_photo_wanted(self) -> None:
        chosen = self._chosen
        if chosen is not None:
            self.accept()
            self.in_photo_wanted.emit(chosen.package.card.id)

    @Slot()
    def _on_default_wanted(self) -> None:
        model = self._chosen
        if model is not None:
            self._service.make_default(model)

    @Slot()
    def _on_rename_wanted(self) -> None:
        model = self._chosen
        if model is not None:
            self._actions.rename(model)

    @Slot()
    def _on_export_wanted(self) -> None:
        model = self._chosen
        if model is not None:
            self._actions.export(model)

    @Slot()
    def _on_remove_wanted(self) -> None:
        model = self._chosen
        if model is not None:
            self._actions.remove(model)

    @Slot()
    def _on_folder_wanted(self) -> None:
        problem, model = problem_of(self._service.shelf, self.list.key), self._chosen
        path = problem.path if problem is not None else None
        path = model.package.path if model is not None else path
        if path is not None:
            self._files.show_file(path)

    @Slot(QPoint)
    def _on_menu_wanted(self, at: QPoint) -> None:
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        bar = self.bar
        for text, button in (
            (self.tr("Set as default"), bar.make_default),
            (self.tr("Rename…"), bar.rename),
            (self.tr("Export to a file…"), bar.export),
            (self.tr("Remove…"), bar.remove),
        ):
            action = menu.addAction(text, button.click)
            action.setEnabled(button.isEnabled())
        menu.addSeparator()
        comparing = menu.addAction(self.tr("Compare in the open photo"), self._on_in_photo_wanted)
        comparing.setEnabled(self._service.has_photo and self._chosen is not None)
        menu.popup(self.list.viewport().mapToGlobal(at))
