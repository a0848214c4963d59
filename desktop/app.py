"""Builds what the program is made of, once, and passes it down."""

import logging
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from core import paths
from core.library import Library
from desktop.application import Application
from desktop.darkroom import Darkroom
from desktop.language import speak
from desktop.look import Look
from desktop.main_window import MainWindow
from desktop.models.keeper import ModelKeeper
from desktop.panels.start import Cards
from desktop.paper_keeper import PaperKeeper
from desktop.parts import Parts
from desktop.presets import PresetFile
from desktop.queue.keeper import QueueKeeper
from desktop.queue.run import QueueRunner
from desktop.recent import RecentFile
from desktop.settings import SettingsFile
from desktop.settings_keeper import SettingsKeeper
from desktop.train.desk import TrainingParts
from desktop.widgets.mark import paint_mark
from desktop.workers import Thread

_log = logging.getLogger(__name__)

#: Photos on the start page: samples, or those opened lately.
_SAMPLES: Final = 3
_RECENT: Final = 4
_SAMPLE_SUFFIXES: Final = (".jpg", ".png")


def make_application(argv: Sequence[str]) -> Application:
    """Make the Qt application."""
    # Threads hand the interpreter over after 5 ms by default: with four that want it the window
    # gets its turn late (worst beat 62 ms instead of 33, `benchmarks.heartbeat`).
    sys.setswitchinterval(0.001)
    app = Application(argv)
    app.setApplicationName(paths.APPLICATION)
    app.setApplicationDisplayName(paths.APPLICATION)
    app.setDesktopFileName("autochrome")
    app.setWindowIcon(_icon())
    return app


def make_window(app: QApplication, library: Library, home: Path) -> MainWindow:
    """Make the window with its threads.

    Args:
        app: the Qt application.
        library: the models there are.
        home: the user's data folder; it need not exist.
    """
    settings = SettingsKeeper(SettingsFile(home / "settings.json"))
    speak(app, paths.resources_dir(), settings.settings.language)
    look = Look(app, paths.resources_dir(), settings.settings.theme)
    threads = _Threads.started()
    try:
        return MainWindow(_parts(threads, look, settings, library, home))
    except BaseException:
        # A thread that is let go of while it runs takes the whole process with it.
        threads.close()
        raise


def _parts(
    threads: "_Threads", look: Look, settings: SettingsKeeper, library: Library, home: Path
) -> Parts:
    shelf = library.shelf()
    recent = RecentFile(home / "recent.json")
    runner = QueueRunner(library)
    threads.queue.adopt(runner)
    return Parts(
        look=look,
        settings=settings,
        geometry=QSettings(str(home / "window.ini"), QSettings.Format.IniFormat),
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
        cards=_cards(recent),
        presets=PresetFile(home / "presets.json"),
        recent=recent,
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


def _cards(recent: RecentFile) -> Cards:
    lately = recent.photos()[:_RECENT]
    if lately:
        return Cards(lately, are_recent=True)
    folder = paths.resources_dir() / "samples"
    files = [path for path in sorted(folder.glob("*")) if path.suffix in _SAMPLE_SUFFIXES]
    return Cards(tuple(files[:_SAMPLES]), are_recent=False)


def _icon() -> QIcon:
    icon = QIcon()
    for side in (16, 24, 32, 48, 64, 128, 256):
        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_mark(painter, float(side))
        painter.end()
        icon.addPixmap(pixmap)
    return icon
