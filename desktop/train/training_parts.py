"""What a training works with beside the widgets, as one frozen record."""

from dataclasses import dataclass
from pathlib import Path

from core.model.library import Library
from desktop.work.workers import Worker


@dataclass(frozen=True, slots=True)
class TrainingParts:
    """What the training presenter is given; `app` makes it once.

    Attributes:
        home: the user's data folder.
        library: the models there are.
        worker: where models are read and pictures cut.
        thumbnails: where thumbnails are made.
    """

    home: Path
    library: Library
    worker: Worker
    thumbnails: Worker

    @property
    def runs(self) -> Path:
        """Folder of the user's trainings."""
        return self.home / "runs"
