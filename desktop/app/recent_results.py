"""Results of the photos that were opened last, remembered from one start to the next."""

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from core.base.paths import can_be_a_path, from_root
from core.base.strict_json import JsonValue
from desktop.pictures.results import Results
from desktop.ui.json_file import read_object, write

_WHAT: Final = "the results of photos opened last"


class RecentResultFile:
    """Keeps results, and how they were made, by the paths of photos; a bad file is as good as none.

    Of a photo is kept the path of its result or, where it is known how that was made, an object of
    `result` and `made`. Earlier versions knew the path alone.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> tuple[tuple[Path, Path, str], ...]:
        """Give photos, their results and how those were made, empty where that is not known.

        Whether they still exist is not looked up.
        """
        stored = read_object(self._path, _WHAT)
        return tuple(
            (from_root(photo), from_root(result), made)
            for photo, (result, made) in ((key, _taken_apart(one)) for key, one in stored.items())
            if result and can_be_a_path(photo) and can_be_a_path(result)
        )

    def keep(self, photos: Iterable[Path], results: Results) -> None:
        """Keep what is known of these photos; a full disk costs only this."""
        known: dict[str, JsonValue] = {
            str(photo): _put_together(str(result), results.made_of(photo))
            for photo in photos
            if (result := results.of(photo))
        }
        if known or self.read():
            write(self._path, known, _WHAT)


def _put_together(result: str, made: str) -> JsonValue:
    return {"result": result, "made": made} if made else result


def _taken_apart(kept: object) -> tuple[str, str]:
    """Give a result and how it was made; empty where nothing can be read."""
    if isinstance(kept, str):
        return kept, ""
    values = kept if isinstance(kept, dict) else {}
    result, made = values.get("result"), values.get("made")
    return result if isinstance(result, str) else "", made if isinstance(made, str) else ""
