"""The note about a training that is under way: it outlives the window.

One small file in the user's data folder. It is there from the start of a training until the user
has decided about its model, so that the next start can offer to go on.
"""

import contextlib
import json
import logging
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from core.base.atomic_file import disk_errors, replacing
from core.base.strict_json import Record, WrongValue, read_record
from desktop.train.training_order import TrainingOrder

_log = logging.getLogger(__name__)

_FILE: Final = "training.json"
_PATHS: Final = ("photos", "start", "runs")


@dataclass(frozen=True, slots=True)
class PendingTraining:
    """A training that the user has not decided about.

    Attributes:
        order: what was asked for.
        is_trained: the model is finished and waits for a verdict.
        fault: why it could not go on, in the words that the window said; empty where it could.
    """

    order: TrainingOrder
    is_trained: bool = False
    fault: str = ""


def remember(home: Path, pending: PendingTraining) -> None:
    """Note a training.

    Raises:
        WriteError: the disk refuses.
    """
    values = asdict(pending.order) | {"is_trained": pending.is_trained, "fault": pending.fault}
    values |= {key: str(values[key]) for key in _PATHS}
    with disk_errors(home):
        home.mkdir(parents=True, exist_ok=True)
    with replacing(home / _FILE) as file:
        file.write(json.dumps(values, indent=1).encode() + b"\n")


def pending_training(home: Path) -> PendingTraining | None:
    """Read the note; None when there is none, or none that can be read."""
    try:
        return _read(read_record((home / _FILE).read_bytes()))
    except FileNotFoundError:
        return None
    except (OSError, WrongValue) as error:
        _log.warning("the note about a training could not be read: %s", error)
        return None


def forget(home: Path) -> None:
    """Take the note away; what becomes of the files of the run is for others to say."""
    with contextlib.suppress(OSError):
        (home / _FILE).unlink(missing_ok=True)


def _read(record: Record) -> PendingTraining:
    photos, start, runs = (Path(record.text(key)) for key in _PATHS)
    order = TrainingOrder(
        photos,
        start,
        record.text("model_id"),
        record.text("name"),
        record.number("minutes"),
        runs,
    )
    fault = record.text("fault") if "fault" in record else ""  # notes of earlier versions lack it
    return PendingTraining(order, record.flag("is_trained"), fault)
