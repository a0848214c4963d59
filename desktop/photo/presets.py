"""Presets: settings of the colour under a name, three that come with the program and own ones."""

import json
import logging
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication

from core.base.atomic_file import replacing
from core.base.errors import WriteError
from core.colour.colour_settings import RANGES, ColourSettings
from desktop.ui.core_words import said

_log = logging.getLogger(__name__)

#: More own presets than this make a menu that nobody reads.
MOST_OWN: Final = 20


@dataclass(frozen=True, slots=True)
class Preset:
    """Settings under a name."""

    name: str
    colour: ColourSettings


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
        self._path = path

    def presets(self) -> tuple[Preset, ...]:
        """Give the own presets, the oldest first."""
        try:
            stored = json.loads(self._path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return ()
        except (OSError, ValueError) as error:
            _log.warning("the presets could not be read: %s", error)
            return ()
        entries = stored if isinstance(stored, list) else []
        found = (_preset_of(entry) for entry in entries)
        return tuple(preset for preset in found if preset is not None)[:MOST_OWN]

    def keep(self, preset: Preset) -> None:
        """Keep a preset, in place of one of the same name.

        Raises:
            WriteError: the disk refuses; the presets before stay.
        """
        others = [known for known in self.presets() if known.name != preset.name]
        self._write([*others, preset][-MOST_OWN:])

    def forget(self, name: str) -> None:
        """Forget a preset.

        Raises:
            WriteError: the disk refuses; the presets before stay.
        """
        self._write([known for known in self.presets() if known.name != name])

    def _write(self, presets: Sequence[Preset]) -> None:
        entries = [{"name": preset.name, **asdict(preset.colour)} for preset in presets]
        content = json.dumps(entries, indent=1).encode("ascii")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise WriteError(
                _tr("The presets could not be saved: {reason}.").format(
                    reason=said(error.strerror or "")
                ),
                path=self._path,
            ) from error
        with replacing(self._path) as file:
            file.write(content)


def _preset_of(entry: object) -> Preset | None:
    if not isinstance(entry, dict) or not isinstance(entry.get("name"), str):
        return None
    numbers = {
        key: float(entry[key])
        for key in RANGES
        if isinstance(entry.get(key), int | float) and not isinstance(entry[key], bool)
    }
    try:
        return Preset(entry["name"], ColourSettings(**numbers))
    except ValueError as error:
        _log.warning("a preset is left out: %s", error)
        return None


def _tr(text: str) -> str:
    return QCoreApplication.translate("Presets", text)
