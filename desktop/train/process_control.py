"""How the window tells a training to pause, go on or stop: one word in a small file.

The file lies in the run's folder; docs/training.md describes it.
"""

from enum import Enum
from pathlib import Path

from core.base.atomic_file import replacing


class TrainingRequest(Enum):
    """What is wanted; the values are the words in the file."""

    GO = "go"
    PAUSE = "pause"
    STOP = "stop"


def wish(folder: Path, word: TrainingRequest) -> None:
    """Tell the run in a folder.

    Raises:
        WriteError: the disk refuses; the run does what it did.
    """
    with replacing(folder / "control") as file:
        file.write(f"{word.value}\n".encode())
