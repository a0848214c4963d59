"""What works in the window: puts panels, viewer and presenters together, and takes commands."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QMainWindow

from core.base.errors import AutochromeError
from core.queue.jobs import JobState
from desktop.app.action_finder import ActionFinder
from desktop.app.actions import Actions
from desktop.app.central_widget import CentralWidget
from desktop.app.closing import Closing
from desktop.app.dialog_presenter import DialogPresenter
from desktop.app.dropping import Dropping
from desktop.app.main_button import MainButton
from desktop.app.note_places import NotePlaces
from desktop.app.offering import Offering
from desktop.app.opening import Opening
from desktop.app.photo_presenters import PhotoPresenters
from desktop.app.recent_folders import RecentFolders
from desktop.app.reviewing import Reviewing
from desktop.app.services import Services
from desktop.app.side_panels import SidePanels
from desktop.app.start_cards import StartCards
from desktop.app.ticks import Ticks
from desktop.app.window_keys import WindowKeys
from desktop.app.window_title import WindowTitle
from desktop.models.model_notices import ModelNotices
from desktop.photo.adjust_panel import AdjustPanel
from desktop.photo.photo_presenter import choices
from desktop.photo.viewer.viewer import Viewer
from desktop.pictures.view_state import ViewMode
from desktop.queue.kept_grouping import KeptGrouping
from desktop.queue.queue_panel import QueuePanel
from desktop.queue.queue_presenter import QueuePresenter
from desktop.queue.saved_photos import SavedPhotos
from desktop.queue.watch_presenter import WatchPresenter
from desktop.settings.window_settings import usable_threads
from desktop.train.lazy_training import LazyTraining
from desktop.ui.commands import Do
from desktop.ui.messages import Message
from desktop.ui.notices import Notices
from desktop.ui.theme import ThemeChoice, other_of
from desktop.ui.widgets.notes import NoteStack
from desktop.ui.widgets.to_front import come_to_front

if TYPE_CHECKING:
    from desktop.train.training_presenter import TrainingPresenter


class WindowController(QObject):
    """Everything that the window is for, from the first photo to the last question.

    Args:
        window: what all questions are asked in.
        central: what it holds; gets the panels.
        services: what is behind it.
    """

    def __init__(self, window: QMainWindow, central: CentralWidget, services: Services) -> None:
        super().__init__(window)
        self.window, self.services = window, services
        self._was_seen = False
        self._bar, self._start, self._stage = central.bar, central.start, central.stage
        look = services.look
        photo_controller = self.photo_controller = services.photo_controller
        queue, models = self.queue, self.models = services.queue, services.models
        self.viewer = Viewer(look)
        self.adjust = AdjustPanel(look, choices(models.models))
        self.queue_panel = QueuePanel(look, queue.model)
        self._stage.addWidget(self.viewer)
        self.panels = SidePanels(central, self.queue_panel, self.adjust)
        self.notes = NoteStack(look, central.stage)
        places = NotePlaces(central.stage, self.notes)
        places.add(central.start, central.start.room, has_picture=False)
        places.add(self.viewer, self.viewer.room)
        notices = self._notices = Notices(self.notes)
        model_notices = ModelNotices(self.notes, models)
        self._actions = Actions(window)
        self.opening = self._opening = Opening(window, services.folders, services.unpacking)
        self.dropping = Dropping(window, look, self._opening)
        of_photo = self._of_photo = PhotoPresenters(
            window, self.viewer, self.adjust, self.notes, notices, services, self._waiting_photos
        )
        self.saving, self.hints, self.alike = of_photo.saving, of_photo.hints, of_photo.alike
        self.crop, self.copied = of_photo.crop, of_photo.copied
        self.halves, self.snapshots = of_photo.halves, of_photo.snapshots
        self._photo, self._album, self._edits = of_photo.photo, of_photo.album, of_photo.edits
        self.album = of_photo.album
        self._queue = QueuePresenter(
            look, queue, photo_controller, self.queue_panel, notices, models, services.folders,
            of_photo.all_edits, of_photo.copied, self._edits,
        )  # fmt: skip
        self.run_ends = self._queue.ends
        self.main_button = MainButton(window)
        of_photo.crop.turned_on.connect(self.main_button.on_cropping)
        for panel in (self.adjust, self.queue_panel):
            self.main_button.panels_stand_back.connect(panel.stand_back)
        of_photo.to_save.told.connect(self.queue_panel.stand_back_for_photo)
        KeptGrouping(self.queue_panel.filter, services.settings)
        self.watch = WatchPresenter(
            queue, services.watch, self.queue_panel, notices, models, services.folders
        )
        self.reviewing = Reviewing(central, self.panels, services, self._queue, notices, places)
        self.keys = WindowKeys(self.viewer.canvas, self._album, of_photo, self._toggle_full_screen)
        WindowTitle(window, photo_controller, self.reviewing)
        self.dialogs = self._dialogs = DialogPresenter(
            window, look, models, services.settings, services.language, services.papers, notices,
            model_notices, services.home, services.folders, services.comparing,
        )  # fmt: skip
        self.training = LazyTraining(services.home, self._make_training)
        # Last, so that the window closes after all others have heard what happened.
        self._closing = Closing(window, photo_controller, queue, self.saving, self.training)
        self.saved = SavedPhotos(queue, photo_controller, services.results)
        self._cards = StartCards(central.start, services, notices)
        models.show_by(
            lambda: photo_controller.session.shown_grey,
            lambda: photo_controller.session.model_in_use,
        )
        self._offering = Offering(self._actions, photo_controller, self._album, self._edits)
        recent = self.recent_folders = RecentFolders(self._bar.menu, services)
        self._finder = ActionFinder(
            self, services, self._actions, self._dialogs, self.panels, recent
        )
        self._doings = self._list_doings()
        self._connect()
        self._opening.complained.connect(notices.on_message)
        self._begin()
        for problem in models.shelf.problems:
            notices.on_error(problem)
        if not models.models:
            model_notices.no_model()
        model_notices.renewed(models.renewed)

    @Slot(object)
    def tell_fault(self, error: AutochromeError) -> None:
        """Say that something went wrong that nobody caught."""
        self._notices.on_error(error)

    @Slot(object)
    def tell(self, message: Message) -> None:
        """Say something that is known from before the window worked."""
        self._notices.on_message(message)

    @Slot(object, bool)
    def tell_of_closed(self, message: Message, takes_offer: bool) -> None:
        """Say what closing a photo meant, and whether that takes the place of the way back."""
        self._of_photo.parting.tell_of_closed(message, takes_offer=takes_offer)

    def open_paths(self, paths: tuple[Path, ...]) -> None:
        """Take files and folders in, as if they were dropped."""
        if paths:
            self._opening.take_paths(paths)

    @Slot(object)
    def on_handed_over(self, paths: tuple[Path, ...]) -> None:
        """Come to the front and take in what a second start was given."""
        come_to_front(self.window)
        self.open_paths(paths)

    def _begin(self) -> None:
        self.training.offer_pending()
        self._actions.fill(self._bar.menu)
        self.recent_folders.put_before(self._bar.menu, *self._actions.entries(Do.PASTE))
        self._of_photo.offer(self._actions)
        Ticks(self._bar.menu, self._actions, self.window, self.viewer, self.panels)
        self._on_settings_changed()
        self._on_queue_changed()
        self._offering.begin()
        if self._start.is_seen:
            self.on_seen()

    def _connect(self) -> None:
        opening = self._opening
        self._actions.chosen.connect(self._on_command)
        self._actions.theme_chosen.connect(self._on_theme_chosen)
        for source in (self._bar, self._start):
            source.open_wanted.connect(opening.choose_photos)
            source.folder_wanted.connect(opening.choose_folder)
        self._bar.queue_wanted.connect(self._on_queue_toggled)
        self._bar.theme_wanted.connect(self._on_theme_toggled)
        self._cards.wanted.connect(self._on_photo_wanted)
        # After the painting, not in it: what is loaded now takes its time.
        self._start.seen.connect(self.on_seen, Qt.ConnectionType.QueuedConnection)
        self.viewer.mode_chosen.connect(self._on_mode_chosen)
        self.queue_panel.close_wanted.connect(self._on_queue_toggled)
        self.queue_panel.review_wanted.connect(self.reviewing.begin)
        self.viewer.strip.mark_saved(self.saved.is_saved)
        self._edits.mark_saved(self.saved.is_saved)
        self.saved.changed.connect(self.viewer.strip.look_at_saved)
        of_photo, rows = self._of_photo, self.queue.model
        of_photo.pictures.known.connect(rows.note_readable)
        rows.known.connect(of_photo.pictures.note)
        opening.models_wanted.connect(self._dialogs.offer_models)
        self._dialogs.in_photo_wanted.connect(self.halves.compare_model)
        opening.photo_wanted.connect(self._on_photo_wanted)
        opening.image_wanted.connect(self.photo_controller.open_image)
        opening.copied_wanted.connect(self._of_photo.taking.paste_back)
        opening.image_awaited.connect(self.viewer.busy.show_busy)
        opening.queue_wanted.connect(self._on_queue_wanted)
        opening.queue_wanted.connect(self.recent_folders.note_several)
        self.recent_folders.wanted.connect(self._on_folder_wanted)
        self.recent_folders.forgotten.connect(self._cards.renew)
        self.services.settings.changed.connect(self._on_settings_changed)
        self._photo.shown.connect(self._on_photo_shown)
        self._photo.changed.connect(self._offering.on_photo_changed)
        self._of_photo.parting.emptied.connect(self._on_emptied)
        self._queue.changed.connect(self._on_queue_changed)
        self._queue.filled.connect(self._on_queue_filled)
        self._queue.came.connect(self._album.add)
        self._album.changed.connect(self._offering.on_album_changed)
        self._edits.changed.connect(self._offering.on_edits_changed)
        self._edits.saving_wanted.connect(self._queue.save_all)

    def _make_training(self) -> "TrainingPresenter":
        from desktop.train.training_presenter import TrainingPresenter  # when first spoken of

        services = self.services
        place = services.settings.settings.training
        training = TrainingPresenter(
            self.window, services.training, services.look, self.notes, place
        )
        training.models_changed.connect(self.models.refresh)
        training.place_chosen.connect(self._on_training_place_chosen)
        training.ended.connect(self._closing.on_training_ended)
        training.help_wanted.connect(self._dialogs.show_help)
        self._bar.hold(training.badge)
        return training

    def _list_doings(self) -> dict[Do, Callable[[], None]]:
        return {
            **self._of_photo.doings(),
            **self._dialogs.doings(),
            Do.OPEN: self._opening.choose_photos,
            Do.OPEN_FOLDER: self._opening.choose_folder,
            Do.PASTE: self._opening.paste,
            Do.SPLIT: lambda: self._on_mode_chosen(ViewMode.SPLIT),
            Do.SIDE_BY_SIDE: lambda: self._on_mode_chosen(ViewMode.SIDE_BY_SIDE),
            Do.ORIGINAL: lambda: self._on_mode_chosen(ViewMode.ORIGINAL),
            Do.COLOUR: lambda: self._on_mode_chosen(ViewMode.COLOUR),
            Do.QUEUE: self._on_queue_toggled,
            Do.START_STOP: self._queue.start_or_stop,
            Do.REVIEW: self.reviewing.toggle,
            Do.CLOSE: self._close_shown,
            Do.TRAIN: self.training.open,
            Do.FIND: self._finder.show,
            Do.THEME: self._on_theme_toggled,
            Do.FULL_SCREEN: self._toggle_full_screen,
            Do.QUIT: self._quit,
        }

    # What happens to the window.

    def may_close(self) -> bool:
        """Tell whether the window may close at once; else it closes by itself when it may."""
        self.photo_controller.settle()
        if not self._closing.is_clear:
            self._closing.begin()
            return False
        return True

    def close(self) -> None:
        """Stop everything."""
        self.begin_nothing()
        self.window.hide()
        self.services.close()

    def begin_nothing(self) -> None:
        """Close what is open in the window, and drop what still comes back."""
        self._dialogs.close()
        self._of_photo.close()
        self._opening.close()
        self._cards.close()
        self.services.recent_results.keep(self.services.recent.paths(), self.services.results)
        self.reviewing.close()
        self.queue.close()
        self.services.watch.close()
        self.training.close()
        self.notes.close_all()
        self.viewer.close_down()

    # What comes in.

    @Slot()
    def on_seen(self) -> None:
        """Begin what can wait until the window is there, once."""
        if self._was_seen:
            return
        self._was_seen = True
        self.services.results.begin(self.services.recent_results.read())
        self.photo_controller.warm_up()
        self._of_photo.taking.begin()
        self._cards.begin()

    def _waiting_photos(self) -> tuple[Path, ...]:
        """Give the photos that wait in the queue, in its order."""
        jobs = (item for item in self.queue.model.jobs() if item.state is JobState.WAITING)
        return tuple(item.job.source for item in jobs)

    @Slot(object)
    def _on_photo_wanted(self, path: Path) -> None:
        self.photo_controller.open_file(path)

    @Slot(object)
    def _on_queue_wanted(self, paths: tuple[Path, ...]) -> None:
        self.queue.add(paths)

    @Slot(object)
    def _on_folder_wanted(self, folder: Path) -> None:
        self.queue.add((folder,))

    @Slot(object)
    def _on_command(self, do: Do) -> None:
        self._doings[do]()

    # What is shown.

    @Slot()
    def _on_photo_shown(self) -> None:
        self._stage.setCurrentWidget(self.viewer)
        self.panels.show_adjust(True)
        self._of_photo.begin()
        if not self.viewer.strip.hasFocus():  # where Del closes one after the other
            self.viewer.canvas.setFocus()
        photo = self.photo_controller.session.photo
        if photo is not None and photo.photo.path is not None:
            self.recent_folders.note_photo(photo.photo.path)

    def _close_shown(self) -> None:
        """Close what is in front: the review, or the photo."""
        if self.reviewing.is_open:
            self.reviewing.toggle()
        else:
            self._of_photo.parting.close_shown()

    @Slot()
    def _on_emptied(self) -> None:
        """Show the start page: the last photo was closed."""
        self.panels.show_adjust(False)
        self._cards.renew()
        self._stage.setCurrentWidget(self._start)
        self.window.setFocus()

    @Slot(object)
    def _on_training_place_chosen(self, place: Path) -> None:
        self.services.settings.take(replace(self.services.settings.settings, training=place))

    @Slot()
    def _on_queue_changed(self) -> None:
        self._actions.offer(Do.START_STOP, self.queue_panel.can_go)
        self._actions.offer(Do.REVIEW, self.queue.model.tally.done > 0)
        to_go = self.queue.model.tally.unfinished
        self._bar.show_queue(to_go, is_open=self.panels.is_queue_shown)

    @Slot(bool)
    def _on_queue_filled(self, is_wanted: bool) -> None:
        if is_wanted or not self.panels.keeps_queue_closed:
            self.show_queue(True)

    @Slot()
    def _on_queue_toggled(self) -> None:
        self.panels.keeps_queue_closed = self.panels.is_queue_shown
        self.show_queue(not self.panels.is_queue_shown)

    @Slot(object)
    def _on_mode_chosen(self, mode: ViewMode) -> None:
        self.services.settings.take(replace(self.services.settings.settings, view=mode))

    @Slot()
    def _on_theme_toggled(self) -> None:
        self._on_theme_chosen(other_of(self.services.look.theme))

    @Slot(object)
    def _on_theme_chosen(self, choice: ThemeChoice) -> None:
        self.services.settings.take(replace(self.services.settings.settings, theme=choice))

    @Slot()
    def _on_settings_changed(self) -> None:
        settings = self.services.settings.settings
        self.services.look.choose(settings.theme)
        self.services.look.motion.choose(settings.motion)
        self._actions.show_theme(settings.theme)
        self.viewer.set_mode(settings.view)
        self.photo_controller.use_threads(usable_threads(settings))
        self.queue.use_workers(usable_threads(settings))
        self.queue.use_export(settings.results)
        self.photo_controller.keeper.edits.use_place(beside_photos=settings.keeps_edits_beside)
        self.saving.use_export(settings.results)
        self._of_photo.taking.use_export(settings.results)

    def show_queue(self, shown: bool) -> None:
        """Show the queue, or hide it."""
        self.panels.show_queue(shown)
        if shown:
            self._queue.seen()
        self._on_queue_changed()

    def _toggle_full_screen(self) -> None:
        self.window.setWindowState(self.window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _quit(self) -> None:
        self.window.close()
