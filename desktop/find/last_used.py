"""What was found and done last, remembered from one start to the next."""

from pathlib import Path
from typing import Final

from desktop.ui.json_file import read_list, write

_MOST: Final = 12
_WHAT: Final = "the actions used last"


class LastUsed:
    """Keeps keys of entries in a JSON file of the user's; a bad one is as good as none."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def keys(self) -> tuple[str, ...]:
        """Give the keys, the last one first."""
        return tuple(k for k in read_list(self._path, _WHAT) if isinstance(k, str))[:_MOST]

    def add(self, key: str) -> None:
        """Put a key first; a full disk costs only this."""
        kept = [key, *(one for one in self.keys() if one != key)][:_MOST]
        write(self._path, [*kept], _WHAT)
