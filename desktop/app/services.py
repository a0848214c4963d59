"""What the window is made of, as one frozen record."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop.app.card_row import Cards
from desktop.app.recent_files import RecentFile
from desktop.app.recent_results import RecentResultFile
from desktop.compare.comparison_parts import ComparisonParts
from desktop.external.callers import Callers
from desktop.help.paper_service import PaperService
from desktop.models.model_service import ModelService
from desktop.photo.hints.kept_colours import KeptColourFile
from desktop.photo.photo_controller import PhotoController
from desktop.photo.presets import PresetFile
from desktop.pictures.results import Results
from desktop.queue.queue_service import QueueService
from desktop.queue.watch_service import WatchService
from desktop.settings.language_wait import LanguageWait
from desktop.settings.settings_store import SettingsStore
from desktop.train.training_parts import TrainingParts
from desktop.ui.appearance import Appearance
from desktop.ui.dialog_folders import Folders
from desktop.work.workers import EngineWorker, Worker


@dataclass(frozen=True, slots=True)
class Services:
    """What the window is given; `app` makes it once a window.

    Attributes:
        look: theme and icons.
        settings: what the user chose.
        language: what a language waits for that was chosen.
        photo_controller: the open photo.
        queue: many photos.
        watch: folders whose photos come into the queue by themselves.
        models: what there is to colour with.
        home: the user's data folder.
        cache: the folder for files of which nothing is lost when they go.
        cards: photos on the start page.
        presets: where own presets are kept.
        kept_colours: where own colours are kept.
        recent: where photos that were opened are remembered.
        recent_folders: where the folders that they came from are.
        recent_results: where their results are remembered.
        results: which photos have one.
        folders: where dialogs for files begin.
        thumbnails: where the thumbnails of the cards are made.
        strip_pictures: where those of the film strip are made.
        unpacking: where pictures of the clipboard are read.
        review: where results are read to be gone through, by several at once.
        trials: where the open photo is coloured by every model.
        histogram: where its tones are counted.
        live: where it is coloured while a hand moves something.
        comparing: what compares models.
        callers: other programs that wait for a photo.
        external: where its result is written for them.
        papers: licences and log.
        training: what makes own models.
        close: ends the threads; called once, when the window is gone.
    """

    look: Appearance
    settings: SettingsStore
    language: LanguageWait
    photo_controller: PhotoController
    queue: QueueService
    watch: WatchService
    models: ModelService
    home: Path
    cache: Path
    cards: Cards
    presets: PresetFile
    kept_colours: KeptColourFile
    recent: RecentFile
    recent_folders: RecentFile
    recent_results: RecentResultFile
    results: Results
    folders: Folders
    training: TrainingParts
    thumbnails: Worker
    strip_pictures: Worker
    unpacking: Worker
    review: tuple[Worker, ...]
    trials: EngineWorker
    histogram: Worker
    live: EngineWorker
    comparing: ComparisonParts
    callers: Callers
    external: EngineWorker
    papers: PaperService
    close: Callable[[], None]
