"""Opens the dialogs of the window, and tells there what concerns no open dialog.

The dialogs are loaded when they are first wanted: the window itself is to be there at once.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QRect, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from core.base.errors import AutochromeError
from core.foreign.brought import ForeignModel
from core.model.package import Package
from desktop.app.help_key import HelpKey
from desktop.compare.comparison_parts import ComparisonParts
from desktop.help.pages import FIRST_PAGE
from desktop.help.paper_service import PaperService
from desktop.models.foreign_presenter import ForeignPresenter
from desktop.models.model_actions import ModelActions
from desktop.models.model_jobs import Done
from desktop.models.model_messages import gone_message
from desktop.models.model_notices import ModelNotices
from desktop.models.model_service import ModelService
from desktop.settings.language_wait import LanguageWait
from desktop.settings.settings_store import SettingsStore
from desktop.ui.appearance import Appearance
from desktop.ui.commands import Do
from desktop.ui.dialog_folders import Folders
from desktop.ui.messages import Message, MessageTone
from desktop.ui.notices import Notices
from desktop.ui.widgets.note import Offer

if TYPE_CHECKING:
    from desktop.compare.comparison_presenter import ComparisonPresenter
    from desktop.help.help_presenter import HelpPresenter
    from desktop.settings.general_page import Part
    from desktop.settings.settings_dialog import Page, SettingsDialog

#: What the note is about that a comparison is done.
_COMPARISON: Final = "comparison"


@dataclass(frozen=True, slots=True)
class ShowComparison:
    """Show what was compared last."""


@dataclass(frozen=True, slots=True)
class ShownSettings:
    """How the dialog of the settings stands there.

    Attributes:
        page: what it shows.
        place: where it is, and how large.
    """

    page: "Page"
    place: QRect


class DialogPresenter(QObject):
    """Makes a dialog each time that one is wanted; while it is open the window waits.

    Args:
        window: what the dialogs belong to; an attribute, too.
        look: their colours.
        models: the models.
        settings: the settings.
        language: what a language waits for that was chosen.
        papers: licences and log.
        notices: what is told in the window.
        model_notices: what is told there about models.
        home: the user's data folder.
        folders: where dialogs for files begin.
        comparing: what compares models.

    Signals:
        in_photo_wanted: the open photo by the model with this id is to be compared with what is.
    """

    in_photo_wanted = Signal(str)

    def __init__(
        self,
        window: QWidget,
        look: Appearance,
        models: ModelService,
        settings: SettingsStore,
        language: LanguageWait,
        papers: PaperService,
        notices: Notices,
        model_notices: ModelNotices,
        home: Path,
        folders: Folders,
        comparing: ComparisonParts,
    ) -> None:
        super().__init__(window)
        self.window, self._look, self._home = window, look, home
        self._models, self._settings, self._papers = models, settings, papers
        self._language = language
        self._notices, self._model_notices = notices, model_notices
        self._folders, self._comparing = folders, comparing
        self._comparison: ComparisonPresenter | None = None
        self._help: HelpPresenter | None = None
        self._settings_dialog: SettingsDialog | None = None
        self._model_actions = ModelActions(window, models, folders)
        self._foreign = ForeignPresenter(window, look, models)
        self._tells_itself: QDialog | None = None
        models.done.connect(self._on_model_done)
        models.failed.connect(self._on_model_failed)
        models.inspected.connect(self._on_inspected)
        models.foreign_found.connect(self._on_foreign_found)
        models.busy_changed.connect(self._on_models_busy)
        papers.failed.connect(notices.on_error)
        model_notices.models_wanted.connect(self.show_models)
        model_notices.default_wanted.connect(self._on_default_wanted)
        notices.log_wanted.connect(self.show_log)
        notices.taken.connect(self._on_note_taken)
        notices.help_wanted.connect(self.show_help)
        self._help_key = HelpKey(self)
        self._help_key.pressed.connect(self._on_help_key)

    def doings(self) -> dict[Do, Callable[[], None]]:
        """Give what the commands do that open dialogs."""
        return {
            Do.MODELS: self.show_models,
            Do.COMPARE: self.show_comparison,
            Do.SETTINGS: self.show_settings,
            Do.HELP: self.show_help,
            Do.SHORTCUTS: self.show_shortcuts,
            Do.LOG: self.show_log,
            Do.ABOUT: self.show_about,
        }

    @property
    def is_comparing(self) -> bool:
        """Whether models are being compared."""
        return self._comparison is not None and self._comparison.comparison.is_running

    @property
    def comparison(self) -> "ComparisonPresenter | None":
        """What was compared and can still be looked at; None where nothing was."""
        made = self._comparison
        return made if made is not None and made.comparison.photos else None

    @property
    def help_place(self) -> str:
        """What the help shows; empty where it is closed."""
        help_ = self._help
        return "" if help_ is None or help_.window.isHidden() else help_.window.place

    @property
    def shown_settings(self) -> ShownSettings | None:
        """What the settings show, and where; None where they are closed."""
        dialog = self._settings_dialog
        return None if dialog is None else ShownSettings(dialog.page, dialog.geometry())

    @Slot(str)
    def show_help(self, place: str = "") -> None:
        """Show the help from its beginning, or at a place."""
        if self._help is None:
            from desktop.help.help_presenter import HelpPresenter

            self._help = HelpPresenter(self, self._look, self._papers, self._models)
        self._help.show(place or FIRST_PAGE)

    @Slot()
    def _on_help_key(self) -> None:
        self.show_help()

    def show_shortcuts(self) -> None:
        """Show the sheet of shortcuts."""
        from desktop.help.shortcuts_sheet import ShortcutsSheet

        ShortcutsSheet(self.window, self._look).open()

    @Slot(str)
    def show_models(self, model_id: str = "") -> None:
        """Show the models, and one of them in particular."""
        from desktop.models.models_dialog import ModelsDialog

        dialog = ModelsDialog(self.window, self._look, self._models, self._folders)
        self._tells_itself = dialog
        dialog.finished.connect(self._on_models_left)
        dialog.compare_wanted.connect(self.show_comparison)
        dialog.help_wanted.connect(self.show_help)
        dialog.in_photo_wanted.connect(self.in_photo_wanted)
        dialog.open()
        dialog.choose(model_id or self._models.in_use)

    @Slot(str)
    def show_comparison(self, model_id: str = "") -> None:
        """Compare models, one of them in particular; what was compared last is still there."""
        comparison = self._comparison or self._make_comparison()
        self._tells_itself = comparison.dialog
        self._notices.clear(_COMPARISON)
        comparison.open(model_id)

    def take_over_comparison(self, before: "ComparisonPresenter") -> None:
        """Keep what the window before this one compared."""
        self._make_comparison().take_over(before)

    def _make_comparison(self) -> "ComparisonPresenter":
        from desktop.compare.comparison_presenter import ComparisonPresenter

        made = self._comparison = ComparisonPresenter(
            self.window, self._look, self._comparing, self._models, self._settings, self._folders
        )
        made.dialog.finished.connect(self._on_models_left)
        made.ended_unseen.connect(self._on_comparison_ended)
        made.help_wanted.connect(self.show_help)
        return made

    @Slot(int)
    def _on_comparison_ended(self, photos: int) -> None:
        message = Message(
            MessageTone.GOOD,
            self.tr("The models are compared"),
            self.tr("%Ln photos compared", "", photos),
        )
        offer = Offer(ShowComparison(), self.tr("Show the comparison"))
        self._notices.tell(message, (offer,), about=_COMPARISON)

    @Slot(object)
    def _on_note_taken(self, key: object) -> None:
        if isinstance(key, ShowComparison):
            self.show_comparison()

    def show_settings(self, page: "Page | None" = None) -> None:
        """Show the settings, and a page of them in particular."""
        dialog = self._make_settings()
        if page is not None:
            dialog.show_page(page)
        dialog.open()

    def show_setting(self, part: "Part") -> None:
        """Show the settings, and one of them in particular."""
        dialog = self._make_settings()
        dialog.open()
        dialog.go_to(part)

    def show_settings_again(self, shown: ShownSettings) -> None:
        """Show the settings as they were before another language was chosen there."""
        from desktop.settings.general_page import Part
        from desktop.settings.settings_dialog import Page

        dialog = self._make_settings()
        dialog.setGeometry(shown.place)
        dialog.open()
        if shown.page is Page.GENERAL:
            dialog.go_to(Part.LANGUAGE)
        else:
            dialog.show_page(shown.page)

    def _make_settings(self) -> "SettingsDialog":
        from desktop.settings.settings_dialog import SettingsDialog

        dialog = self._settings_dialog = SettingsDialog(
            self.window, self._look, self._settings, self._language, self._home
        )
        dialog.finished.connect(self._on_settings_left)
        return dialog

    @Slot()
    def _on_settings_left(self) -> None:
        self._settings_dialog = None

    def show_about(self) -> None:
        """Show what the program is and whose work is inside."""
        from desktop.help.about_dialog import AboutDialog

        AboutDialog(self.window, self._look, self._models.models, self._papers).open()

    @Slot()
    def show_log(self) -> None:
        """Show the end of the log."""
        from desktop.help.log_dialog import LogDialog

        LogDialog(self.window, self._look, self._papers, self._models, self._settings).open()

    @Slot(object)
    def offer_models(self, paths: Sequence[Path]) -> None:
        """Offer to install files that are models by their names."""
        self._models.inspect(paths)

    def close(self) -> None:
        """Close what is open, and drop what still comes back."""
        self._papers.close()
        self._models.close()
        for dialog in self.window.findChildren(QDialog):
            dialog.reject()
        if self._comparison is not None:
            self._comparison.close()
        if self._help is not None:
            self._help.close()

    @Slot()
    def _on_models_left(self) -> None:
        self._tells_itself = None

    @Slot(object)
    def _on_inspected(self, packages: tuple[Package, ...]) -> None:
        if self._tells_itself is None:
            self._model_actions.offer(packages)

    @Slot(object)
    def _on_foreign_found(self, models: tuple[ForeignModel, ...]) -> None:
        if self._tells_itself is None:
            self._foreign.offer(models)

    @Slot()
    def _on_models_busy(self) -> None:
        if self._models.is_installing and self._tells_itself is None:
            self._model_notices.on_tried()
        else:
            self._model_notices.forget_tried()

    @Slot(object)
    def _on_model_done(self, done: Done) -> None:
        if self._tells_itself is None:
            self._model_notices.on_done(done)

    @Slot(object)
    def _on_model_failed(self, error: AutochromeError) -> None:
        if self._tells_itself is None:
            self._notices.on_error(error)

    @Slot(str)
    def _on_default_wanted(self, model_id: str) -> None:
        model = self._models.model(model_id)
        if model is not None:
            self._models.make_default(model)
        else:
            self._notices.on_message(gone_message())
