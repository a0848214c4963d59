"""Finds an action by its name: gathers all that the window can do, and does what was chosen."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Slot

from core.base.paths import help_dir
from desktop.app import findable_parts
from desktop.app.action_words import keywords, refusal, why_not_coloured
from desktop.app.actions import Actions
from desktop.app.dialog_presenter import DialogPresenter
from desktop.app.recent_folders import RecentFolders
from desktop.app.services import Services
from desktop.app.side_panels import SidePanels
from desktop.find.entries import Findable
from desktop.find.last_used import LastUsed
from desktop.help.keys_page import keys_page
from desktop.help.pages import KEYS, PAGES
from desktop.models.model_names import model_name
from desktop.photo.presets import key_of, standard_presets
from desktop.ui.commands import Do, commands, group_name
from desktop.ui.error_help import MODEL
from desktop.ui.keys import key_words
from desktop.ui.messages import place_words
from desktop.ui.theme import ThemeChoice

#: What is no action of its own in a list that is searched for actions.
_NOT_LISTED: Final = frozenset({Do.FIND, Do.THEME})


class ActionFinder(QObject):
    """Opens the dialog in which an action is typed, with all that can be done now.

    Args:
        parent: whose part this is.
        services: models, presets, photos that were opened last.
        actions: the commands; what is chosen is given as by key or menu.
        dialogs: open settings and help.
        panels: beside the photo; what they have is found, too.
        recent_folders: those that photos came from last.
    """

    def __init__(
        self,
        parent: QObject,
        services: Services,
        actions: Actions,
        dialogs: DialogPresenter,
        panels: SidePanels,
        recent_folders: RecentFolders,
    ) -> None:
        super().__init__(parent)
        self._panels, self._recent_folders = panels, recent_folders
        self._services, self._actions, self._dialogs = services, actions, dialogs
        self._last = LastUsed(services.home / "last-actions.json")

    def show(self) -> None:
        """Show the field in which an action is typed."""
        from desktop.find.finder import Finder  # the window itself does without

        entries, window = tuple(self._entries()), self._dialogs.window
        for former in window.findChildren(Finder):
            former.leave()
        finder = Finder(window, self._services.look, entries, self._last.keys())
        finder.chosen.connect(self._on_chosen)
        finder.begin()

    def _entries(self) -> Iterator[Findable]:
        """Give all that can be found, in the order in which it stands while nothing is typed."""
        why_not = why_not_coloured(self._services.photo_controller.possible.why_not)
        yield from self._commands()
        yield findable_parts.watching(self._panels.queue)
        yield from findable_parts.sliders(self._panels.adjust, why_not)
        yield from self._themes()
        yield from findable_parts.settings(self._dialogs)
        yield from self._presets()
        yield from self._models()
        yield from self._settings()
        yield from self._help()
        yield from self._photos()
        yield from self._folders()

    def _commands(self) -> Iterator[Findable]:
        controller = self._services.photo_controller
        has_photo = controller.session.photo is not None
        for command in commands():
            do = command.do
            if do in _NOT_LISTED or not self._actions.is_shown(do):
                continue
            others, is_offered = keywords(do), self._actions.is_offered(do)
            why = "" if is_offered else refusal(do, controller.possible, has_photo=has_photo)
            yield Findable(
                f"do:{do.name}",
                str(command.text).rstrip("…"),
                group_name(command.group),
                partial(self._actions.chosen.emit, do),
                command.english.rstrip("…"),
                f"{others} {others.english}",
                key_words(command.keys[0]) if command.keys else "",
                why,
                is_offered,
            )

    def _themes(self) -> Iterator[Findable]:
        for choice, name, english in (
            (ThemeChoice.LIGHT, _tr("Light theme"), "Light theme"),
            (ThemeChoice.DARK, _tr("Dark theme"), "Dark theme"),
            (ThemeChoice.CONTRAST, _tr("High contrast theme"), "High contrast theme"),
            (ThemeChoice.SYSTEM, _tr("Theme as the system"), "Theme as the system"),
        ):
            yield Findable(
                f"theme:{choice.value}",
                name,
                _tr("Settings"),
                partial(self._actions.theme_chosen.emit, choice),
                english,
            )

    def _presets(self) -> Iterator[Findable]:
        take = self._services.photo_controller.take_colour
        presets = (*standard_presets(), *self._services.presets.presets())
        for number, preset in enumerate(presets):
            yield self._of_colour(
                f"preset:{preset.name}",
                _tr("Preset: {name}").format(name=preset.name),
                partial(take, preset.colour),
                key_of(number),
            )

    def _models(self) -> Iterator[Findable]:
        for model in self._services.models.models:
            card = model.package.card
            yield self._of_colour(
                f"{MODEL}{card.id}",
                _tr("Colour with {name}").format(name=model_name(model)),
                partial(self._services.photo_controller.choose_model, card.id),
            )

    def _of_colour(
        self, key: str, name: str, run: Callable[[], object], shortcut: str = ""
    ) -> Findable:
        """Make an entry of what changes the colour of the open photo."""
        why = why_not_coloured(self._services.photo_controller.possible.why_not)
        return Findable(
            key, name, _tr("Photo"), run, shortcut=shortcut, refusal=why, is_possible=not why
        )

    def _settings(self) -> Iterator[Findable]:
        from desktop.settings.settings_dialog import Page

        for page, name, words in (
            (
                Page.GENERAL,
                _tr("Settings: window and computer"),
                _tr("language, theme, threads, speed, folder, where edits are kept"),
            ),
            (
                Page.RESULTS,
                _tr("Settings: files that are made"),
                _tr("format, quality, names, folder, metadata, AI note, corner mark"),
            ),
        ):
            yield Findable(
                f"settings:{page.name}",
                name,
                _tr("Settings"),
                partial(self._dialogs.show_settings, page),
                keywords=words,
            )

    def _help(self) -> Iterator[Findable]:
        titles = page_titles()
        for page in PAGES:
            yield Findable(
                f"help:{page}", titles[page], _tr("Help"), partial(self._dialogs.show_help, page)
            )
        for model in self._services.models.models:
            card = model.package.card
            yield Findable(
                f"help:{MODEL}{card.id}",
                _tr("About the model {name}").format(name=model_name(model)),
                _tr("Help"),
                partial(self._dialogs.show_help, f"{MODEL}{card.id}"),
            )

    def _photos(self) -> Iterator[Findable]:
        open_file = self._services.photo_controller.open_file
        for photo in self._services.recent.paths():
            # Never remembered: what was looked at is nobody else's business.
            yield Findable(
                "",
                photo.name,
                place_words(photo.parent),
                partial(open_file, photo),
            )

    def _folders(self) -> Iterator[Findable]:
        recent = self._recent_folders
        for folder in recent.folders():
            yield Findable(
                "",  # as photos
                _tr("Open the folder {name}").format(name=folder.name or folder),
                place_words(folder.parent),
                partial(recent.open, folder),
            )
        yield Findable(
            "recent:forget",
            _tr("Forget what was opened lately"),
            _tr("Settings"),
            recent.forget,
            "Forget what was opened lately",
            _tr("private, clear, history, recent, photos, folders"),
        )

    @Slot(object)
    def _on_chosen(self, entry: Findable) -> None:
        if entry.key:
            self._last.add(entry.key)
        entry.run()


def page_titles() -> dict[str, str]:
    """Give the titles of the pages of help; they are not read from the disk for this."""
    return {
        "first-steps": _tr("First steps"),
        "how-it-works": _tr("How it works"),
        "correct-colours": _tr("Putting a wrong colour right"),
        "folders": _tr("Colouring a folder"),
        "results": _tr("Results: what they are and where"),
        "more": _tr("What else the window can do"),
        "training": _tr("Training a model of your own"),
        "other-models": _tr("Models of other programs"),
        "trouble": _tr("When something goes wrong"),
        "questions": _tr("Questions and answers"),
        KEYS: keys_page(help_dir()).title,
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("ActionFinder", text)
