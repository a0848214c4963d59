"""A folder that is watched, and how: what the queue's file keeps of it."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from core.base.errors import AutochromeError, UsageError
from core.base.paths import can_be_a_path
from core.base.record_codec import read_leniently, to_json
from core.base.same_file import file_id
from core.base.strict_json import JsonValue, WrongValue
from core.batch.naming import STANDARD_PATTERN, NamePattern
from core.batch.output_place import Beside, OutputPlace, results_of_folder
from core.image.formats import ResultFormat
from core.queue.jobs import NO_OVERRIDES, Overrides

#: Under this name the folders stand in the queue's file.
WATCHED: Final = "watched folders"


@dataclass(frozen=True, slots=True)
class WatchedFolder:
    """A folder that is watched.

    Attributes:
        folder: absolute.
        place: where results go.
        pattern: how they are called.
        result_format: in which format they are.
        recursive: whether the folders below are watched too; their tree stays.
        overrides: what its photos have of their own.
        since: when the watch began, UTC.
        is_standing: whether whoever watches all that is kept watches it too; else only who names
            it does.
    """

    folder: Path
    place: OutputPlace = Beside.FOLDER
    pattern: NamePattern = STANDARD_PATTERN
    result_format: ResultFormat = ResultFormat.KEEP
    recursive: bool = False
    overrides: Overrides = NO_OVERRIDES
    since: datetime = field(default_factory=lambda: datetime.now(UTC))
    is_standing: bool = True

    @property
    def results(self) -> Path:
        """The folder that stands for the watched one among the results."""
        return results_of_folder(self.folder, self.place)

    @property
    def has_results_beside(self) -> bool:
        """Whether results lie in the folders of their photos; asks the disk."""
        number = file_id(self.folder)
        return self.results == self.folder or (
            number is not None and number == file_id(self.results)
        )

    def require_sound(self) -> None:
        """Make sure that results will not be taken for photos.

        Raises:
            UsageError: they would lie beside their photos and look like them.
        """
        if self.has_results_beside and not self.pattern.marks_results:
            raise UsageError(
                "Results called {pattern} cannot lie beside the photos in {path}: nobody could "
                "tell them apart.",
                hint="Add a word, as in {standard}, or choose another folder.",
                path=self.folder,
                pattern=self.pattern.text,
                standard=STANDARD_PATTERN.text,
            )


@dataclass(frozen=True, slots=True)
class _Kept:
    """As it is stored; a place is a word, or the path of a folder."""

    folder: Path
    since_s: float
    place: str = Beside.FOLDER.value
    output: str = ""
    pattern: str = STANDARD_PATTERN.text
    format: ResultFormat = ResultFormat.KEEP
    recursive: bool = False
    overrides: Overrides = NO_OVERRIDES
    standing: bool = True


_ONE_FOLDER: Final = "chosen"


def folders_to_json(folders: tuple[WatchedFolder, ...]) -> JsonValue:
    """Write folders down."""
    return [to_json(_kept(one)) for one in folders]


def folders_from_json(value: JsonValue) -> tuple[WatchedFolder, ...]:
    """Read folders; what makes no sense costs only itself."""
    entries = value if isinstance(value, list) else []
    read = (_folder(entry) for entry in entries)
    return tuple(folder for folder in read if folder is not None)


def _kept(one: WatchedFolder) -> _Kept:
    place = one.place
    return _Kept(
        folder=one.folder,
        since_s=one.since.timestamp(),
        place=place.value if isinstance(place, Beside) else _ONE_FOLDER,
        output=str(place) if isinstance(place, Path) else "",
        pattern=one.pattern.text,
        format=one.result_format,
        recursive=one.recursive,
        overrides=one.overrides,
        standing=one.is_standing,
    )


def _folder(entry: JsonValue) -> WatchedFolder | None:
    try:
        kept = read_leniently(_Kept, entry)
        place: OutputPlace = Beside.FOLDER
        if kept.place != _ONE_FOLDER:
            place = Beside(kept.place)
        elif can_be_a_path(kept.output):
            place = Path(kept.output)
        return WatchedFolder(
            kept.folder,
            place,
            NamePattern(kept.pattern),
            kept.format,
            kept.recursive,
            kept.overrides,
            datetime.fromtimestamp(kept.since_s, UTC),
            kept.standing,
        )
    except (WrongValue, AutochromeError, ValueError, OverflowError, OSError):
        return None
