"""Where models are compared: the dialog, what is compared, and what becomes of the best one."""

import random
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from core.base.errors import AutochromeError
from core.base.paths import from_root
from core.compare.sample import MOST_MODELS, sample_photos
from core.foreign.brought import ENDINGS, ForeignModel
from core.model.package import Package
from desktop.compare.comparison import Comparison, Contender
from desktop.compare.comparison_dialog import ComparisonDialog
from desktop.compare.comparison_jobs import Order
from desktop.compare.comparison_parts import ComparisonParts
from desktop.compare.looking import Looking
from desktop.models.foreign_presenter import ForeignPresenter
from desktop.models.foreign_texts import summary_words
from desktop.models.model_jobs import Done, ModelChange
from desktop.models.model_messages import gone_message, told_of
from desktop.models.model_names import model_name
from desktop.models.model_service import ModelService
from desktop.settings.settings_store import SettingsStore
from desktop.settings.window_settings import usable_threads
from desktop.ui.appearance import Appearance
from desktop.ui.core_words import error_words
from desktop.ui.dialog_folders import FolderKind, Folders
from desktop.ui.file_dialog import FileDialog
from desktop.ui.folder_dialog import ask_for_folder
from desktop.ui.messages import Message, MessageTone, message_of
from desktop.ui.widgets.note import Offer, ShowHelp

#: So many models are ticked at first.
_TICKED: Final = 2
#: What the notes are about that offer the default of before.
_WAY_BACK: Final = "way back"
_SEEDS: Final = 2**32


class ComparisonPresenter(QObject):
    """Connects the dialog with the comparison and the models; what was compared stays in it.

    A comparison goes on when the dialog is closed.

    Args:
        window: what the dialog belongs to.
        look: its colours.
        parts: what works behind it.
        models: the models.
        settings: how many threads colour.
        folders: where dialogs for files begin.

    Signals:
        ended_unseen: a comparison came to its end, how many photos were compared; the dialog is
            closed.
        help_wanted: the help is to be shown at a place.
    """

    ended_unseen = Signal(int)
    help_wanted = Signal(str)

    def __init__(
        self,
        window: QWidget,
        look: Appearance,
        parts: ComparisonParts,
        models: ModelService,
        settings: SettingsStore,
        folders: Folders,
    ) -> None:
        super().__init__(window)
        self._models, self._settings, self._folders = models, settings, folders
        self._brought: dict[str, Contender] = {}
        self._wanted_file: Path | None = None
        self._is_unseen = False
        self._leads_back = False
        self.comparison = Comparison(parts.library, parts.worker)
        self.dialog = ComparisonDialog(window, look, self.comparison)
        self.looking = Looking(self.dialog.look, self.comparison, parts.looks)
        self._foreign = ForeignPresenter(self.dialog, look, models)
        self._connect()

    def take_over(self, before: "ComparisonPresenter") -> None:
        """Show what the window before this one compared, in the language of this one."""
        for one in before.comparison.contenders:
            if not one.is_installed:
                self._brought[one.key] = one
        known = {one.key: one for one in self._contenders()}
        renamed = tuple(known.get(one.key, one) for one in before.comparison.contenders)
        self.dialog.choose.show_contenders(self._contenders(), [one.key for one in renamed])
        self.comparison.take_over(before.comparison, renamed)
        self.dialog.results.show_default(self._default_fingerprint())
        self.dialog.show_page(self.dialog.results)
        if before._is_unseen:
            self._on_ended()

    def open(self, model_id: str = "") -> None:
        """Show what was compared last, or ask what is to be compared; one model is ticked."""
        dialog = self.dialog
        self._is_unseen = self._leads_back = False
        if self.comparison.is_running:
            if dialog.page is dialog.choose:
                dialog.show_page(dialog.results)
        elif dialog.page is dialog.choose or not self.comparison.photos or model_id:
            self._show_choice(model_id)
        dialog.open()
        self._models.refresh()

    def close(self) -> None:
        """Begin nothing more, and drop what still comes back."""
        self.comparison.close()
        self.looking.close()

    def _connect(self) -> None:
        dialog, comparison, models = self.dialog, self.comparison, self._models
        choose, results = dialog.choose, dialog.results
        choose.folder_wanted.connect(self._on_folder_wanted)
        choose.file_wanted.connect(self._on_file_wanted)
        choose.wanted.connect(self._on_wanted)
        choose.cancelled.connect(self._on_cancelled)
        dialog.finished.connect(self._on_left)
        results.use_wanted.connect(self._on_use_wanted)
        results.opened.connect(self._on_opened)
        results.chosen.connect(self._on_chosen)
        results.names_wanted.connect(comparison.reveal)
        results.stop_wanted.connect(self._on_stop_wanted)
        results.others_wanted.connect(self._on_others_wanted)
        dialog.look.back_wanted.connect(self._on_back_wanted)
        dialog.folder_given.connect(choose.show_folder)
        dialog.files_given.connect(self._on_files_given)
        dialog.notes.taken.connect(self._on_note_taken)
        comparison.ended.connect(self._on_ended)
        comparison.failed.connect(self._on_comparison_failed)
        self.looking.failed.connect(self._on_look_failed)
        models.changed.connect(self._on_models_changed)
        models.inspected.connect(self._on_inspected)
        models.foreign_found.connect(self._on_foreign_found)
        models.busy_changed.connect(self._on_models_busy)
        models.done.connect(self._on_model_done)
        models.failed.connect(self._on_model_failed)

    # What can be compared.

    def _contenders(self) -> tuple[Contender, ...]:
        """Give the models of the library, and those that were brought and are not in it."""
        known = tuple(
            _contender(model.package, model.package.card.id, model_name(model), is_installed=True)
            for model in self._models.models
        )
        there = {one.fingerprint for one in known}
        brought = (one for one in self._brought.values() if one.fingerprint not in there)
        return (*known, *brought)

    def _default_fingerprint(self) -> str:
        models = self._models.models
        return models[0].package.fingerprint if models else ""

    def _show_choice(self, model_id: str = "") -> None:
        choose = self.dialog.choose
        ticked = [one.key for one in choose.chosen] or self._usual_ticks(model_id)
        self.dialog.show_page(choose)
        self._tick(ticked, [model_id] if model_id else [])

    def _usual_ticks(self, model_id: str) -> list[str]:
        """Give what is ticked at first: the default, and one that somebody may wonder about.

        That is the wanted one, that of the open photo, the default of before, an own one or another
        for everyday photos. One for other photos is for who knows of it.
        """
        models, previous = self._models.models, self._models.shelf.previous
        by_use = [
            model_id,
            self._models.in_use,
            "" if previous is None else previous.package.card.id,
        ]
        own = [model.package.card.id for model in models if not model.is_bundled]
        everyday = [model.package.card.id for model in models if not model.package.card.group]
        ids = [model.package.card.id for model in models]
        wanted = dict.fromkeys((*ids[:1], *by_use, *own, *everyday))
        return [key for key in wanted if key in ids][:_TICKED]

    def _tick(self, ticked: Iterable[str], more: Iterable[str]) -> None:
        """Tick what is ticked and more of them, as far as that goes; say which ones are not."""
        more = tuple(more)
        wanted = tuple(dict.fromkeys((*ticked, *more)))
        contenders = self._contenders()
        self.dialog.choose.show_contenders(contenders, wanted[:MOST_MODELS])
        shown = [key for key in more if key in wanted[:MOST_MODELS]]
        if shown:
            self.dialog.choose.bring_into_sight(shown[-1])
        left = [one.name for one in contenders if one.key in wanted[MOST_MODELS:]]
        if left:
            text = self.tr("Untick one of them to compare {names}.").format(names=", ".join(left))
            title = self.tr("Four models are ticked already")
            self.dialog.notes.tell(Message(MessageTone.INFO, title, text))

    @Slot()
    def _on_models_changed(self) -> None:
        choose, results = self.dialog.choose, self.dialog.results
        contenders, chosen = self._contenders(), choose.chosen
        keys, files = {one.key for one in chosen}, {one.fingerprint for one in chosen}
        # One that was installed from its file has another key, one that was renamed another file.
        ticked = [one.key for one in contenders if one.key in keys or one.fingerprint in files]
        choose.show_contenders(contenders, ticked)
        results.show_default(self._default_fingerprint())

    @Slot()
    def _on_folder_wanted(self) -> None:
        begin = self.dialog.choose.folder or self._folders.beginning(FolderKind.PHOTOS)
        title = self.tr("Choose a folder of photos in colour")
        ask_for_folder(self.dialog, title, begin, self._on_folder_chosen)

    @Slot(str)
    def _on_folder_chosen(self, folder: str) -> None:
        self.dialog.choose.show_folder(from_root(folder))

    @Slot()
    def _on_file_wanted(self) -> None:
        begin = self._folders.beginning(FolderKind.MODELS)
        dialog = FileDialog(self.dialog, self.tr("Add a model from a file"), str(begin))
        endings = " ".join(f"*{ending}" for ending in ENDINGS)
        dialog.setNameFilters(
            [self.tr("Models ({patterns})").format(patterns=endings), self.tr("All files (*)")]
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._on_files_chosen)
        dialog.open()

    @Slot(list)
    def _on_files_chosen(self, names: list[str]) -> None:
        if names:
            self._folders.remember(FolderKind.MODELS, Path(names[0]).parent)
            self._models.inspect([Path(name) for name in names])

    @Slot(object)
    def _on_files_given(self, files: tuple[Path, ...]) -> None:
        self._models.inspect(files)

    @Slot(object)
    def _on_inspected(self, packages: tuple[Package, ...]) -> None:
        """Offer models from files beside those of the library, ticked."""
        if not self.dialog.isVisible():
            return
        for package in packages:
            key = str(package.path.absolute())
            self._brought[key] = _contender(package, key, package.card.name, is_installed=False)
        self._tick_too({package.fingerprint for package in packages})

    def _tick_too(self, fingerprints: set[str]) -> None:
        """Tick models that have just come beside those that are ticked."""
        more = [one.key for one in self._contenders() if one.fingerprint in fingerprints]
        self._tick([one.key for one in self.dialog.choose.chosen], more)

    @Slot(object)
    def _on_foreign_found(self, models: tuple[ForeignModel, ...]) -> None:
        """Have models of other programs installed first, as everywhere."""
        if self.dialog.isVisible():
            self._foreign.offer(models)

    @Slot()
    def _on_models_busy(self) -> None:
        self.dialog.show_trying(self._models.is_installing)

    # A comparison.

    @Slot()
    def _on_wanted(self) -> None:
        choose = self.dialog.choose
        contenders, folder = choose.chosen, choose.folder
        if folder is not None:
            self._folders.remember(FolderKind.PHOTOS, folder)
        order = Order(
            tuple(one.key for one in contenders),
            sample_photos() if folder is None else folder,
            choose.at_most,
            usable_threads(self._settings.settings),
        )
        seed = random.randrange(_SEEDS) if choose.blind.isChecked() else None
        choose.show_fault("")
        self._leads_back = False
        self.comparison.begin(contenders, order, seed=seed)
        self.dialog.results.show_default(self._default_fingerprint())
        self.dialog.show_page(self.dialog.results)

    @Slot()
    def _on_stop_wanted(self) -> None:
        self.comparison.stop()
        if not self.comparison.photos:
            self._show_choice()

    @Slot()
    def _on_others_wanted(self) -> None:
        self.comparison.stop()
        self._leads_back = bool(self.comparison.photos)
        self._show_choice()

    @Slot()
    def _on_cancelled(self) -> None:
        """Go back to what was compared, if the choice was made from there; else leave."""
        if self._leads_back:
            self._leads_back = False
            self.dialog.show_page(self.dialog.results)
        else:
            self.dialog.reject()

    @Slot()
    def _on_left(self) -> None:
        """Whoever leaves the choice finds what was compared before it."""
        if self.dialog.page is self.dialog.choose and self.comparison.photos:
            self.dialog.show_page(self.dialog.results)

    @Slot()
    def _on_ended(self) -> None:
        if not self.dialog.isVisible():
            self._is_unseen = True
            self.ended_unseen.emit(len(self.comparison.tally.complete))

    @Slot(object)
    def _on_comparison_failed(self, error: AutochromeError) -> None:
        self.dialog.choose.show_fault(error_words(error))
        self._show_choice()

    @Slot(int, int)
    def _on_chosen(self, photo: int, number: int) -> None:
        comparison, grid = self.comparison, self.dialog.results.grid
        if comparison.choose(photo, number) and comparison.is_blind:
            following = comparison.next_open(photo)
            if following is not None:
                grid.go_to(following)

    # One photo.

    @Slot(int)
    def _on_opened(self, photo: int) -> None:
        self.looking.show(photo)
        self.dialog.show_page(self.dialog.look)

    @Slot()
    def _on_back_wanted(self) -> None:
        if self.looking.photo >= 0:
            self.dialog.results.grid.go_to(self.looking.photo)
        self.looking.leave()
        self.dialog.show_page(self.dialog.results)

    @Slot(object)
    def _on_look_failed(self, error: AutochromeError) -> None:
        self.dialog.notes.tell(message_of(error))

    # The best one.

    @Slot(int)
    def _on_use_wanted(self, place: int) -> None:
        contender = self.comparison.contenders[place]
        model = self._models.model(contender.key)
        if model is None:
            installed = (m for m in self._models.models if _is_same(m.package, contender))
            model = next(installed, None)
        if model is not None:
            self._models.make_default(model)
        elif contender.is_installed:
            self.dialog.notes.tell(gone_message(contender.name))
        else:
            self._wanted_file = contender.file
            self._models.install([contender.file])

    @Slot(object)
    def _on_model_done(self, done: Done) -> None:
        if not self.dialog.isVisible():
            return
        if done.change is ModelChange.INSTALLED and self._wanted_file is not None:
            self._wanted_file = None
            if done.model is not None:
                self._models.make_default(done.model)
            return
        message, previous = told_of(done), done.shelf.previous
        if message is None:
            return
        self.dialog.notes.clear(_WAY_BACK)
        offers = []
        if done.change is ModelChange.MADE_DEFAULT and previous is not None:
            back = self.tr("Back to {name}").format(name=model_name(previous))
            offers.append(Offer(ModelChange.ROLLED_BACK, back))
        self.dialog.notes.tell(message, offers, about=_WAY_BACK)
        if done.change is ModelChange.INSTALLED and done.model is not None:
            self._tick_too({done.model.package.fingerprint})

    @Slot(object)
    def _on_model_failed(self, error: AutochromeError) -> None:
        self._wanted_file = None
        if self.dialog.isVisible():
            self.dialog.notes.tell(message_of(error))

    @Slot(object)
    def _on_note_taken(self, key: object) -> None:
        if key is ModelChange.ROLLED_BACK:
            self._models.roll_back()
        elif isinstance(key, ShowHelp):
            self.help_wanted.emit(key.place)


def _contender(package: Package, key: str, name: str, *, is_installed: bool) -> Contender:
    card = package.card
    return Contender(
        key, name, summary_words(card), package.fingerprint, package.path, is_installed
    )


def _is_same(package: Package, contender: Contender) -> bool:
    return package.fingerprint == contender.fingerprint
