"""The note about a training that is under way: it outlives the window.

One small file in the user's data folder. It is there from the start of a training until the user
has decided about its model, so that the next start can offer to go on.
"""

import contextlib
import json
import logging
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from core.base.atomic_file import replace_file
from core.base.record_codec import read_leniently, to_json
from core.base.strict_json import WrongValue, parse_object, read_small_file
from desktop.train.training_order import TrainingOrder

_log = logging.getLogger(__name__)

_FILE: Final = "training.json"


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
    values = to_json(pending)
    values |= to_json(pending.order)
    del values["order"]  # its values stand beside the others
    replace_file(home / _FILE, json.dumps(values, indent=1).encode() + b"\n")


def pending_training(home: Path) -> PendingTraining | None:
    """Read the note; None when there is none, or none that can be read."""
    try:
        values = parse_object(read_small_file(home / _FILE))
        order = read_leniently(TrainingOrder, values)
        return read_leniently(PendingTraining, values, given={"order": order})
    except FileNotFoundError:
        return None
    except (OSError, WrongValue) as error:
        _log.warning("the note about a training could not be read: %s", error)
        return None


def forget(home: Path) -> None:
    """Take the note away; what becomes of the files of the run is for others to say."""
    with contextlib.suppress(OSError):
        (home / _FILE).unlink(missing_ok=True)
