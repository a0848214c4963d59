"""What is to be trained, and the words that tell the training process so."""

import re
import unicodedata
from collections.abc import Container
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from core.base.free_name import free_name
from core.base.presence import is_there
from core.model.package import SUFFIX

#: With a number behind it, an id still has no more letters than one may have.
_LONGEST_ID: Final = 56
#: The copy of the model that a run went on from, in the run's folder.
_START: Final = f"start{SUFFIX}"
#: The state that a run goes on from, in its folder.
_CHECKPOINT: Final = "checkpoint.npz"
#: Names that Windows keeps for devices.
_DEVICES: Final = re.compile(r"con|prn|aux|nul|com\d|lpt\d")


@dataclass(frozen=True, slots=True)
class TrainingOrder:
    """A training, as it was asked for.

    Attributes:
        photos: folder of colour photographs.
        start: file of the model to go on from.
        model_id: of the new model.
        name: of the new model, for people.
        minutes: of training.
        runs: folder of all runs.
    """

    photos: Path
    start: Path
    model_id: str
    name: str
    minutes: float
    runs: Path

    @property
    def folder(self) -> Path:
        """Folder of this run."""
        return self.runs / self.model_id

    @property
    def package(self) -> Path:
        """The file of the new model, once it is there."""
        return self.folder / f"{self.model_id}{SUFFIX}"

    @property
    def is_begun(self) -> bool:
        """Whether some of it is learned and kept on the disk, so that it can be gone on with."""
        return is_there(self.folder / _CHECKPOINT)

    def arguments(self, against: Path | None) -> tuple[str, ...]:
        """Give what follows `python -m training` to begin, or to go on with, this training.

        Args:
            against: file of the model that is in use, which the new one has to beat.
        """
        kept = self.folder / _START
        start = kept if is_there(kept) else self.start
        compared = () if against is None else (f"--against={against}",)
        return (
            "fine-tune",
            str(self.photos),
            f"--from={start}",
            f"--id={self.model_id}",
            f"--name={self.name}",
            f"--minutes={self.minutes:g}",
            f"--output={self.package}",
            f"--runs={self.runs}",
            *compared,
            "--as-child",
        )


def check_arguments(photos: Path, start: Path, runs: Path) -> tuple[str, ...]:
    """Give what follows `python -m training` to look at a folder."""
    return (
        "check",
        str(photos),
        f"--from={start}",
        f"--runs={runs}",
        "--forget-others",
        "--json",
        "--as-child",
    )


def free_id(name: str, taken: Container[str], runs: Path) -> str:
    """Make an id from a name: small letters, digits and hyphens, of no other model or run."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    slug = re.sub(r"[^a-z0-9]+", "-", plain)[:_LONGEST_ID].strip("-")
    if not slug or _DEVICES.fullmatch(slug):
        slug = f"own-{slug}".strip("-")
    return free_name(slug, lambda name: name in taken or is_there(runs / name))
