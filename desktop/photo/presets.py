"""Presets: settings of the colour under a name, three that come with the program and own ones."""

import logging
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication

from core.base.record_codec import read_strictly, to_json
from core.base.strict_json import JsonValue, WrongValue
from core.colour.colour_settings import ColourSettings
from desktop.ui.commands import PRESET_KEYS
from desktop.ui.keys import key_words
from desktop.ui.named_entries import NamedEntries

_log = logging.getLogger(__name__)

#: More own presets than this make a menu that nobody reads.
MOST_OWN: Final = 20


@dataclass(frozen=True, slots=True)
class Preset:
    """Settings under a name."""

    name: str
    colour: ColourSettings


def key_of(number: int) -> str:
    """Give the keys that take a preset, as people read them; empty for one that has none.

    Args:
        number: its place, from 0, in the order of the menu: those of the program, then own ones.
    """
    return key_words(PRESET_KEYS[number]) if number < len(PRESET_KEYS) else ""


def standard_presets() -> tuple[Preset, ...]:
    """Give those of the program: as the model has it, bolder, and so that nobody is misled."""
    return (
        Preset(_tr("Natural"), ColourSettings()),
        Preset(_tr("Vivid"), ColourSettings(vividness=0.75, saturation=1.2)),
        Preset(_tr("Archive"), ColourSettings(vividness=0.4, strength=0.85, saturation=0.85)),
    )


class PresetFile:
    """Keeps the user's own presets in a JSON file; what is bad in it is left out."""

    def __init__(self, path: Path) -> None:
        self._entries = NamedEntries(path, "the presets", MOST_OWN)

    def presets(self) -> tuple[Preset, ...]:
        """Give the own presets, the oldest first."""
        found = (_preset_of(entry) for entry in self._entries.stored())
        return tuple(preset for preset in found if preset is not None)[:MOST_OWN]

    def keep(self, preset: Preset) -> None:
        """Keep a preset, in place of one of the same name.

        Raises:
            WriteError: the disk refuses; the presets before stay.
        """
        self._entries.keep(preset.name, to_json(preset.colour))

    def forget(self, name: str) -> None:
        """Forget a preset.

        Raises:
            WriteError: the disk refuses; the presets before stay.
        """
        self._entries.forget(name)


def _preset_of(entry: JsonValue) -> Preset | None:
    if not isinstance(entry, dict) or not isinstance(name := entry.get("name"), str):
        return None
    try:
        # Of a preset that cannot be as it was kept nothing is used: it would be another one.
        return Preset(name, read_strictly(ColourSettings, entry, passes_unknown=True))
    except WrongValue as error:
        _log.warning("a preset is left out: %s", error)
        return None


def _tr(text: str) -> str:
    return QCoreApplication.translate("Presets", text)
