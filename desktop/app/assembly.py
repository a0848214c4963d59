"""Builds what works in the window, once, and passes it down."""

import logging
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication

from core.base import paths
from core.model.library import Library
from desktop.app.main_window import MainWindow
from desktop.app.services import Parts
from desktop.app.startup_window import Front, make_front, settings_file
from desktop.app.window_controller import Studio
from desktop.help.paper_service import PaperKeeper
from desktop.models.model_service import ModelKeeper
from desktop.photo.photo_controller import Darkroom
from desktop.photo.presets import PresetFile
from desktop.queue.queue_runner import QueueRunner
from desktop.queue.queue_service import QueueKeeper
from desktop.settings.settings_store import SettingsKeeper
from desktop.settings.window_settings import SettingsFile
from desktop.train.lazy_training import TrainingParts
from desktop.ui.dialog_folders import Folders
from desktop.work.workers import Thread

_log = logging.getLogger(__name__)


def make_window(app: QApplication, library: Library, home: Path) -> MainWindow:
    """Make the window with its threads, in one go.

    Args:
        app: the Qt application.
        library: the models there are.
        home: the user's data folder; it need not exist.
    """
    front = make_front(app, home)
    furnish(front, library)
    return front.window


def furnish(front: Front, library: Library) -> None:
    """Let a window that is seen work; `library` holds the models there are."""
    threads = _Threads.started()
    try:
        front.window.furnish(Studio(front.window, _parts(threads, front, library)))
    except BaseException:
        # A thread that is let go of while it runs takes the whole process with it.
        threads.close()
        raise


def _parts(threads: "_Threads", front: Front, library: Library) -> Parts:
    home, shelf = front.home, library.shelf()
    runner = QueueRunner(library)
    threads.queue.adopt(runner)
    return Parts(
        look=front.look,
        settings=SettingsKeeper(SettingsFile(settings_file(home))),
        darkroom=Darkroom(
            shelf.models,
            live=threads.live.bench(library),
            sharp=threads.sharp.bench(library, can_wait=True),
            ahead=threads.sharp.bench(library, can_wait=True),
            errands=threads.errands.bench(library, can_wait=True),
        ),
        queue=QueueKeeper(
            home / paths.user_queue_file().name,
            runner=runner,
            planner=threads.errands.bench(library, can_wait=True),
            recorder=threads.records.bench(library),
            thumbnailer=threads.thumbnails.bench(library, can_wait=True),
        ),
        models=ModelKeeper(
            library,
            shelf,
            changes=threads.models.bench(library, can_wait=True),
            pictures=threads.models.bench(library, can_wait=True),
        ),
        home=home,
        cards=front.cards,
        presets=PresetFile(home / "presets.json"),
        recent=front.recent,
        folders=Folders(home / "folders.json"),
        training=TrainingParts(
            home,
            library,
            bench=threads.training.bench(library, can_wait=True),
            thumbnails=threads.thumbnails.bench(library, can_wait=True),
        ),
        thumbnails=threads.thumbnails.bench(library, can_wait=True),
        strip_pictures=threads.thumbnails.bench(library, can_wait=True),
        trials=threads.thumbnails.bench(library, can_wait=True),
        papers=PaperKeeper(home, threads.errands.bench(library, can_wait=True)),
        close=threads.close,
    )


@dataclass(frozen=True, slots=True)
class _Threads:
    """All threads of the window; the run of a queue starts threads of its own."""

    live: Thread
    sharp: Thread
    errands: Thread
    thumbnails: Thread
    models: Thread
    records: Thread
    queue: Thread
    training: Thread

    @classmethod
    def started(cls) -> "_Threads":
        names = ("live", "sharp", "errands", "thumbnails", "models", "records", "queue", "training")
        return cls(*(Thread(name) for name in names))

    def close(self) -> None:
        all_threads = (
            self.live,
            self.sharp,
            self.thumbnails,
            self.models,
            self.errands,
            self.records,
            self.queue,
            self.training,
        )
        for thread in all_threads:
            if not thread.close():
                _log.error("the thread %s did not end in time", thread.name)
