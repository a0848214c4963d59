"""What a user keeps under names in a small JSON file, as own presets and own colours are."""

from collections.abc import Mapping
from pathlib import Path

from core.base.atomic_file import replace_file
from core.base.strict_json import JsonValue
from desktop.ui.json_file import coded, read_list

_NAME = "name"


class NamedEntries:
    """A list of objects, each of which has a name; what a newer version wrote stays.

    Args:
        path: the file.
        what: is in it, for the log: "the presets".
        most: of them; the oldest go.
    """

    def __init__(self, path: Path, what: str, most: int) -> None:
        self._path = path
        self._what = what
        self._most = most

    def stored(self) -> list[JsonValue]:
        """Read them as they stand there, the oldest first; whoever asks judges them."""
        return read_list(self._path, self._what)

    def keep(self, name: str, values: Mapping[str, JsonValue]) -> None:
        """Keep an entry, in place of one of the same name.

        Raises:
            WriteError: the disk refuses; those before stay.
        """
        self._write([*self._others(name), {_NAME: name, **values}][-self._most :])

    def forget(self, name: str) -> None:
        """Forget an entry.

        Raises:
            WriteError: the disk refuses; those before stay.
        """
        self._write(self._others(name))

    def _others(self, name: str) -> list[JsonValue]:
        return [
            entry
            for entry in self.stored()
            if not isinstance(entry, dict) or entry.get(_NAME) != name
        ]

    def _write(self, entries: list[JsonValue]) -> None:
        replace_file(self._path, coded(entries))
