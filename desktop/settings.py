"""What the window remembers: one frozen record, one table of what it may hold.

Only what differs from the default is stored, keys that this version does not know are kept, and
a bad value falls back to the default with a line in the log. Window geometry is not a setting.
"""

import json
import logging
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TypeVar

from desktop.theme import ThemeChoice
from desktop.viewer.view_state import ViewMode

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user chose.

    Attributes:
        theme: dark, light, or as the system.
        view: how original and colour share the window.
        training: the Python, or the folder of one, that trains; None for that of the window.
    """

    theme: ThemeChoice = ThemeChoice.SYSTEM
    view: ViewMode = ViewMode.SPLIT
    training: Path | None = None


Choice = TypeVar("Choice", bound=Enum)


class SettingsFile:
    """Keeps `Settings` in a JSON file of the user's."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> Settings:
        """Read the settings; what is missing or bad has its default."""
        stored, standard = self._stored(), Settings()
        return Settings(
            theme=_choice(stored, "theme", standard.theme),
            view=_choice(stored, "view", standard.view),
            training=_path(stored, "training"),
        )

    def save(self, settings: Settings) -> None:
        """Write the settings beside and put them in place; a full disk costs only them."""
        standard = Settings()
        stored = self._stored()
        for key, value, usual in (
            ("theme", settings.theme, standard.theme),
            ("view", settings.view, standard.view),
        ):
            stored.pop(key, None)
            if value is not usual:
                stored[key] = value.value
        stored.pop("training", None)
        if settings.training is not None:
            stored["training"] = str(settings.training)
        beside = self._path.with_suffix(".new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            beside.write_text(json.dumps(stored, indent=2), encoding="utf-8")
            beside.replace(self._path)
        except OSError as error:
            _log.warning("the settings were not saved: %s", error)

    def _stored(self) -> dict[str, object]:
        try:
            stored = json.loads(self._path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError) as error:
            _log.warning("the settings could not be read: %s", error)
            return {}
        return stored if isinstance(stored, dict) else {}


def _choice(stored: dict[str, object], key: str, standard: Choice) -> Choice:
    try:
        return type(standard)(stored.get(key, standard.value))
    except ValueError:
        _log.warning("the setting %s is not known as %r", key, stored[key])
        return standard


def _path(stored: dict[str, object], key: str) -> Path | None:
    value = stored.get(key)
    return Path(value) if isinstance(value, str) and value else None
