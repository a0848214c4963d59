"""What a run of the queue was told, kept with the queue so that it goes on in the same way."""

from dataclasses import asdict, dataclass, field, fields

from core.base.strict_json import JsonValue
from core.colour.colour_settings import ColourSettings


@dataclass(frozen=True, slots=True)
class RunChoice:
    """What a run is told, for all photos that have nothing of their own.

    Attributes:
        model: id of the model.
        settings: the colour settings.
        overwrites: make results anew that exist, where they are; else they are left alone.
    """

    model: str
    settings: ColourSettings = field(default_factory=ColourSettings)
    overwrites: bool = False


def to_json(choice: RunChoice) -> JsonValue:
    """Write a choice down."""
    return {
        "model": choice.model,
        "settings": dict(asdict(choice.settings)),
        "overwrites": choice.overwrites,
    }


def from_json(kept: JsonValue) -> RunChoice | None:
    """Read a choice; None where there is none that makes sense."""
    if not isinstance(kept, dict):
        return None
    model, settings = kept.get("model"), kept.get("settings")
    if not isinstance(model, str) or not isinstance(settings, dict):
        return None
    names = {field.name for field in fields(ColourSettings)}
    numbers = {
        name: float(value)
        for name, value in settings.items()
        if name in names and isinstance(value, int | float)
    }
    try:
        return RunChoice(model, ColourSettings(**numbers), kept.get("overwrites") is True)
    except ValueError:
        return None
