"""Builds what works in the window, once, and passes it down."""

import logging
import os
from dataclasses import dataclass, fields
from pathlib import Path

from PySide6.QtWidgets import QApplication

from core.base import paths
from core.base.presence import is_there
from core.colorize.large_networks import LargeNetworks
from core.model.library import Library
from desktop.app.external_editing import ExternalEditing
from desktop.app.lent_photos import LentPhotos
from desktop.app.main_window import MainWindow
from desktop.app.recent_files import recent_folders
from desktop.app.recent_results import RecentResultFile
from desktop.app.services import Services
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
from desktop.photo.photo_edits import PhotoEdits
from desktop.photo.presets import PresetFile
from desktop.pictures.results import Results
from desktop.queue.queue_runner import QueueRunner
from desktop.queue.queue_service import QueueService
from desktop.queue.watch_service import WatchService
from desktop.settings.settings_store import SettingsStore
from desktop.settings.window_settings import SettingsFile
from desktop.train.training_parts import TrainingParts
from desktop.ui.dialog_folders import Folders
from desktop.work.reading import Reading
from desktop.work.workers import Thread

_log = logging.getLogger(__name__)


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
    threads = _Threads.started(reading or Reading())
    try:
        window_controller = WindowController(
            startup.window, startup.window.central, _services(threads, startup, library)
        )
        external = ExternalEditing(window_controller, startup.window.central)
        services = window_controller.services
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
        threads.close()
        raise


def _services(threads: "_Threads", startup: StartupWindow, library: Library) -> Services:
    home, shelf = startup.home, library.shelf()
    queue_file = home / paths.user_queue_file().name
    # Before a queue is made here: only then does its file tell that the user is not new. Unlike
    # that of a path, this question is answered whatever the home is called.
    renewed = library.renewed(shelf, was_used=is_there(queue_file))
    runner = QueueRunner(library)
    threads.queue.adopt(runner)
    live = threads.live.engine_worker(library)
    keeper = EditsKeeper(PhotoEdits(home), threads.records.worker())
    callers = Callers()

    def close() -> None:
        threads.close()  # one of them may still be writing what a caller waits for
        callers.close()

    return Services(
        look=startup.look,
        settings=SettingsStore(SettingsFile(settings_file(home))),
        photo_controller=PhotoController(
            shelf.models,
            live=live,
            sharp=threads.sharp.engine_worker(library, can_wait=True),
            ahead=threads.sharp.worker(can_wait=True),
            jobs=threads.jobs.engine_worker(library, can_wait=True),
            keeper=keeper,
        ),
        queue=QueueService(
            queue_file,
            runner=runner,
            planner=threads.jobs.engine_worker(library, can_wait=True),
            recorder=threads.records.worker(),
            thumbnailer=threads.thumbnails.worker(can_wait=True),
            keeper=keeper,
        ),
        watch=WatchService(queue_file, threads.watch.worker(can_wait=True)),
        models=ModelService(
            library,
            shelf,
            renewed=renewed,
            changes=threads.models.worker(can_wait=True),
            pictures=threads.models.worker(can_wait=True),
            strangers=threads.strangers.worker(can_wait=True),
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
            home,
            library,
            worker=threads.training.worker(can_wait=True),
            thumbnails=threads.thumbnails.worker(can_wait=True),
        ),
        thumbnails=threads.thumbnails.worker(can_wait=True),
        strip_pictures=threads.thumbnails.worker(can_wait=True),
        unpacking=threads.ahead.worker(),
        review=(threads.review.worker(), threads.ahead.worker()),
        trials=threads.thumbnails.engine_worker(library, can_wait=True),
        # Idle but while results are looked through.
        histogram=threads.review.worker(),
        live=live,
        comparing=ComparisonParts(
            library,
            worker=threads.compare.worker(can_wait=True),
            looks=threads.review.worker(),
        ),
        callers=callers,
        external=threads.jobs.engine_worker(library, can_wait=True),
        papers=PaperService(
            home, threads.jobs.worker(can_wait=True), pages=threads.review.worker()
        ),
        close=close,
    )


@dataclass(frozen=True, slots=True)
class _Threads:
    """All threads of the window; the run of a queue starts threads of its own."""

    reading: Reading
    live: Thread
    sharp: Thread
    jobs: Thread
    thumbnails: Thread
    models: Thread
    strangers: Thread
    records: Thread
    watch: Thread
    queue: Thread
    training: Thread
    review: Thread
    ahead: Thread
    compare: Thread

    @classmethod
    def started(cls, reading: Reading) -> "_Threads":
        names = tuple(field.name for field in fields(cls) if field.name != "reading")
        # Half of the processor: somebody looks at the window meanwhile, and a queue may be at work.
        large = LargeNetworks(threads=max(1, (os.cpu_count() or 1) // 2))
        return cls(reading, *(Thread(name, reading, large) for name in names))

    def close(self) -> None:
        self.reading.stop()  # nothing is lost by it, and a photo may keep who reads it for long
        all_threads = (
            self.live,
            self.sharp,
            self.thumbnails,
            self.models,
            self.strangers,
            self.jobs,
            self.records,
            self.watch,
            self.queue,
            self.training,
            self.review,
            self.ahead,
            self.compare,
        )
        for thread in all_threads:
            if not thread.close():
                _log.error("the thread %s did not end in time", thread.name)
        self.reading.close()
