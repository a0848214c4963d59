"""What the window is made of, as one frozen record."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop.app.recent_files import RecentFile
from desktop.app.start_page import Cards
from desktop.help.paper_service import PaperKeeper
from desktop.models.model_service import ModelKeeper
from desktop.photo.photo_controller import Darkroom
from desktop.photo.presets import PresetFile
from desktop.queue.queue_service import QueueKeeper
from desktop.settings.settings_store import SettingsKeeper
from desktop.train.lazy_training import TrainingParts
from desktop.ui.appearance import Look
from desktop.ui.dialog_folders import Folders
from desktop.work.workers import Bench


@dataclass(frozen=True, slots=True)
class Parts:
    """What the window is given; `app` makes it once.

    Attributes:
        look: theme and icons.
        settings: what the user chose.
        darkroom: the open photo.
        queue: many photos.
        models: what there is to colour with.
        home: the user's data folder.
        cards: photos on the start page.
        presets: where own presets are kept.
        recent: where photos that were opened are remembered.
        folders: where dialogs for files begin.
        thumbnails: where the thumbnails of the cards are made.
        strip_pictures: where those of the film strip are made.
        trials: where the open photo is coloured by every model.
        papers: licences and log.
        training: what makes own models.
        close: ends the threads; called once, when the window is gone.
    """

    look: Look
    settings: SettingsKeeper
    darkroom: Darkroom
    queue: QueueKeeper
    models: ModelKeeper
    home: Path
    cards: Cards
    presets: PresetFile
    recent: RecentFile
    folders: Folders
    training: TrainingParts
    thumbnails: Bench
    strip_pictures: Bench
    trials: Bench
    papers: PaperKeeper
    close: Callable[[], None]
