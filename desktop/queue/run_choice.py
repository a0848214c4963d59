"""What a run of the queue was told, kept with the queue so that it goes on in the same way."""

import logging
from dataclasses import dataclass, field

from core.base.record_codec import read_leniently
from core.base.strict_json import JsonValue, WrongValue
from core.batch.existing import Existing
from core.colour.colour_settings import ColourSettings

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class RunChoice:
    """What a run is told, for all photos that have nothing of their own.

    Attributes:
        model: id of the model.
        settings: the colour settings.
        existing: what becomes of photos whose results' names are taken.
        is_for_all: model and settings take the place of those that photos have among their edits.
    """

    model: str
    settings: ColourSettings = field(default_factory=ColourSettings)
    existing: Existing = Existing.KEEP_BOTH
    is_for_all: bool = False


def from_json(kept: JsonValue) -> RunChoice | None:
    """Read a choice that `record_codec.to_json` wrote; None where there is no model in it."""
    try:
        if isinstance(kept, dict) and "overwrites" in kept:  # of version 0.1
            was = Existing.REPLACE if kept["overwrites"] is True else Existing.SKIP
            kept = {"existing": was.value, **kept}
        return None if kept is None else read_leniently(RunChoice, kept)
    except WrongValue as error:
        _log.warning("what a run was told could not be read: %s", error)
        return None
