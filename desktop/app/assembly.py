"""Builds what works in the window, once, and passes it down."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from core.base import paths
from core.base.presence import is_there
from core.model.library import Library
from desktop.app.external_editing import ExternalEditing
from desktop.app.language_change import LanguageChange
from desktop.app.lent_photos import LentPhotos
from desktop.app.main_window import MainWindow
from desktop.app.recent_files import recent_folders
from desktop.app.recent_results import RecentResultFile
from desktop.app.services import Services
from desktop.app.staff import Staff
from desktop.app.startup_notes import about_damaged
from desktop.app.startup_window import StartupWindow, make_startup_window, settings_file
from desktop.app.window_controller import WindowController
from desktop.compare.comparison_parts import ComparisonParts
from desktop.external.callers import Callers
from desktop.help.paper_service import PaperService
from desktop.models.model_service import ModelService
from desktop.photo.edits_keeper import EditsKeeper
from desktop.photo.hints.kept_colours import KeptColourFile
from desktop.photo.photo_controller import PhotoController
from desktop.photo.presets import PresetFile
from desktop.pictures.results import Results
from desktop.queue.queue_service import QueueService
from desktop.queue.watch_service import WatchService
from desktop.settings.language_wait import LanguageWait
from desktop.settings.settings_store import SettingsStore
from desktop.settings.window_settings import SettingsFile
from desktop.train.training_parts import TrainingParts
from desktop.ui.dialog_folders import Folders
from desktop.work.reading import Reading


def make_window(
    app: QApplication, library: Library, home: Path, reading: Reading | None = None
) -> MainWindow:
    """Make the window with its threads, in one go.

    Args:
        app: the Qt application.
        library: the models there are.
        home: the user's data folder; it need not exist.
        reading: reads its photos; None for one of its own.
    """
    startup = make_startup_window(app, home)
    attach(startup, library, reading)
    return startup.window


def attach(startup: StartupWindow, library: Library, reading: Reading | None = None) -> None:
    """Let a window that is seen work; `library` holds the models there are."""
    attach_to(startup, Staff.started(startup.home, library, reading or Reading()))


def attach_to(startup: StartupWindow, staff: Staff) -> None:
    """Let a window work with those who are there; where it cannot, their threads are ended."""
    try:
        window_controller = WindowController(
            startup.window, startup.window.central, _services(staff, startup)
        )
        external = ExternalEditing(window_controller, startup.window.central)
        services = window_controller.services
        LanguageChange(window_controller, external, startup.language)
        LentPhotos(
            startup.window,
            services.photo_controller,
            services.settings,
            services.folders,
            external.is_awaited,
        )
        startup.window.attach(window_controller, external)
        if startup.damaged:
            window_controller.tell(about_damaged(startup.damaged, startup.home))
    except BaseException:
        # A thread that is let go of while it runs takes the whole process with it.
        staff.close()
        raise


def _services(staff: Staff, startup: StartupWindow) -> Services:
    home, library = startup.home, staff.library
    shelf = library.shelf()
    queue_file = home / paths.user_queue_file().name
    # Before a queue is made here: only then does its file tell that the user is not new. Unlike
    # that of a path, this question is answered whatever the home is called.
    renewed = library.renewed(shelf, was_used=is_there(queue_file))
    keeper = EditsKeeper(staff.edits, staff.records)
    callers = Callers()

    def close() -> None:
        staff.close()  # one of them may still be writing what a caller waits for
        callers.close()

    return Services(
        look=startup.look,
        settings=SettingsStore(SettingsFile(settings_file(home))),
        language=LanguageWait(),
        photo_controller=PhotoController(
            shelf.models,
            live=staff.live,
            sharp=staff.sharp,
            ahead=staff.photo_ahead,
            jobs=staff.results,
            keeper=keeper,
            numbers=staff.numbers,
        ),
        queue=QueueService(
            queue_file,
            runner=staff.runner,
            planner=staff.planner,
            recorder=staff.recorder,
            thumbnailer=staff.queue_thumbnails,
            keeper=keeper,
        ),
        watch=WatchService(queue_file, staff.watcher),
        models=ModelService(
            library,
            shelf,
            renewed=renewed,
            changes=staff.model_changes,
            pictures=staff.model_pictures,
            strangers=staff.strangers,
        ),
        home=home,
        cache=paths.user_cache_dir(),
        cards=startup.cards,
        presets=PresetFile(home / "presets.json"),
        kept_colours=KeptColourFile(home / "colours.json"),
        recent=startup.recent,
        recent_folders=recent_folders(home),
        recent_results=RecentResultFile(home / "recent-results.json"),
        results=Results(),
        folders=Folders(home / "folders.json"),
        training=TrainingParts(
            home, library, worker=staff.training, thumbnails=staff.training_thumbnails
        ),
        thumbnails=staff.thumbnails,
        strip_pictures=staff.strip_pictures,
        unpacking=staff.unpacking,
        review=staff.review,
        trials=staff.trials,
        histogram=staff.histogram,
        live=staff.live,
        comparing=ComparisonParts(library, worker=staff.comparing, looks=staff.looks),
        callers=callers,
        external=staff.external,
        papers=PaperService(home, staff.papers, pages=staff.pages),
        close=close,
    )
