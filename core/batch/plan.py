"""What is to be colorized, and where each result goes, decided before anything is decoded.

The rules, so that a run over twenty thousand scans is predictable:

* A result is called as a pattern says, `<stem>-colour.<ext>` by default, and lies in the folder
  for results (`core.batch.output_place`), at the same place below it as its photo below the folder
  that was named. The same request gives the same names, whatever exists already, so that a
  second run can skip what the first one wrote; with `{date}` it does on the same day.
* Two photos that would share a name (`a.jpg` and `a.png` as PNG) get `-2`, `-3` in the order in
  which they were found. Names are compared without case and composed (NFC): a tree planned on
  Linux unpacks on Windows and macOS.
* A photo that is to be colorized is never the target of another.
* Results of earlier runs are not photos. A folder for results is not walked when it lies inside a
  named folder. Where photos and results are found in one folder, a file is a result when its name
  is what the pattern, or the standard one, makes of a photo whose result belongs there: with any
  format, day, known model, and number against clashes. Results of a third pattern cannot be known
  by their names; they are in colour, and so are left alone when they are read.
* Hence a pattern whose results look like photos (`{name}` alone, or no `{name}`) is refused where
  results would lie beside their photos. No file is ever replaced that is not known for a result of
  the very photo (`core.batch.result_place`).
* Linked folders are not followed, so that a loop or a link to the whole disk does no harm.
"""

import os
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Final, TypeAlias

from core.base.errors import AutochromeError, PhotoNotFound, UsageError
from core.base.free_name import free_path
from core.base.natural_order import natural_key
from core.base.presence import is_folder, is_there
from core.base.same_file import FileId, FileIdentities, comparable, file_id
from core.base.sentence import Sentence, why
from core.batch.naming import (
    STANDARD_PATTERN,
    NamePattern,
    Naming,
    folder_name,
)
from core.batch.output_place import OutputPlace, results_of_folder, results_of_photo
from core.edits.places import is_sidecar
from core.image.formats import Format, ResultFormat, format_names, promised_format

#: What Windows says of a folder that stands for another one (IO_REPARSE_TAG_MOUNT_POINT).
_JUNCTION: Final = 0xA0000003
_VOLUME: Final = "\\\\?\\Volume{"


@dataclass(frozen=True, slots=True)
class Job:
    """One photo to colorize, and the file its result becomes."""

    source: Path
    target: Path


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A file or folder that was passed by, and why."""

    path: Path
    reason: str


@dataclass(frozen=True, slots=True)
class Plan:
    """What a request comes to.

    Attributes:
        jobs: in the order in which the paths were named, those of folders as people count (2 before
            10); targets are distinct.
        problems: folders that cannot be read or hold no photo; told to the user, the rest goes on.
        left_out: hidden files, files that are no pictures and linked folders that were passed by;
            files that keep the edits of photos are not counted.
        earlier_results: files passed by because they are results of an earlier run.
    """

    jobs: tuple[Job, ...]
    problems: tuple[AutochromeError, ...]
    left_out: tuple[LeftOut, ...]
    earlier_results: int


@dataclass(frozen=True, slots=True)
class _Found:
    """A photo, the folder of its result, and whether the user named the file itself."""

    source: Path
    target_folder: Path
    is_named: bool


def plan(
    paths: Sequence[Path],
    output: OutputPlace,
    *,
    recursive: bool = False,
    result_format: ResultFormat = ResultFormat.KEEP,
    pattern: NamePattern = STANDARD_PATTERN,
    model: str = "",
    known_models: Collection[str] = (),
    day: date | None = None,
) -> Plan:
    """Find the photos that `paths` stand for and name their results.

    A path that is no folder becomes a job whatever it is: that it is missing or no picture is
    found, and told, when it is read. Only what keeps the edits of a photo is passed by. A photo
    that is reached twice is one job.

    Args:
        paths: photos and folders.
        output: where the results go; no folder need exist and none is made here.
        recursive: walk the folders below the named ones too.
        result_format: decides the results' endings.
        pattern: decides the results' names.
        model: id of the model, for a pattern that has it in the names.
        known_models: ids of other models whose results may be there, for such a pattern.
        day: for a pattern with the date in the names; today unless given.

    Raises:
        UsageError: results would lie beside their photos and look like photos.
        ValueError: the pattern asks for the model, and none is given.
    """
    naming = Naming(pattern, result_format, model, day or date.today())
    places = FileIdentities()
    walk = _FolderWalk(output, recursive, places)
    found = _each_once(walk.photos(paths), places)
    _require_names_of_their_own(found, pattern, places)
    earlier = _earlier_results(found, pattern, {model, *known_models}, places)
    photos = [photo for photo in found if places.of(photo.source).exact not in earlier]
    return Plan(
        jobs=tuple(_name_results(photos, naming, places)),
        problems=tuple(walk.problems),
        left_out=tuple(walk.left_out),
        earlier_results=len(earlier),
    )


def replan(
    photos: Sequence[Path],
    named_folders: Collection[Path],
    output: OutputPlace,
    *,
    result_format: ResultFormat = ResultFormat.KEEP,
    pattern: NamePattern = STANDARD_PATTERN,
    model: str = "",
    day: date | None = None,
    counted_before: int = 0,
) -> tuple[Job, ...]:
    """Name the results of photos that were found earlier, when other names or places are wanted.

    Args:
        photos: in the order of the names' numbers, each once.
        named_folders: the folders that were named when the photos were found. The first that a
            photo lies below keeps its tree; a photo below none counts as named by itself.
        output: where the results go now.
        result_format: as for `plan`, like all that follow.
        pattern: of the names.
        model: id of the model.
        day: for the date in names.
        counted_before: photos that had their numbers before these.

    Raises:
        UsageError, ValueError: as `plan` does.
    """
    naming = Naming(pattern, result_format, model, day or date.today())
    places = FileIdentities()
    folders: dict[Path, Path] = {}
    found = []
    for photo in photos:
        folder = photo.parent
        if folder not in folders:
            folders[folder] = _folder_of_results(photo, named_folders, output)
        found.append(_Found(photo, folders[folder], is_named=True))
    _require_names_of_their_own(found, pattern, places)
    return tuple(_name_results(found, naming, places, counted_before))


def _folder_of_results(photo: Path, named_folders: Iterable[Path], output: OutputPlace) -> Path:
    for root in named_folders:
        if photo.parent.is_relative_to(root):
            return results_of_folder(root, output) / photo.parent.relative_to(root)
    return results_of_photo(photo, output)


@dataclass(slots=True)
class _FolderWalk:
    """A walk over the named paths; notes what it passes by."""

    output: OutputPlace
    recursive: bool
    places: FileIdentities
    problems: list[AutochromeError] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    _result_folders: set[FileId | None] = field(default_factory=set)

    def photos(self, paths: Sequence[Path]) -> Iterator[_Found]:
        roots = {path: results_of_folder(path, self.output) for path in paths if is_folder(path)}
        # Beside their photos results lie in the photos' own folders.
        of_their_own = (results for root, results in roots.items() if results != root)
        self._result_folders = {file_id(results) for results in of_their_own} - {None}
        for path in paths:
            if path in roots:
                yield from self._photos_of_named_folder(path, roots[path])
            elif not is_sidecar(path.name):  # a shell names it with its photo
                yield _Found(path, results_of_photo(path, self.output), is_named=True)

    def _photos_of_named_folder(self, root: Path, results: Path) -> Iterator[_Found]:
        count, had_folders = 0, False
        problems_before = len(self.problems)
        pending = [root]
        while pending:
            folder = pending.pop()
            files, folders = self._list(folder)
            had_folders |= bool(folders)
            count += len(files)
            target_folder = results / folder.relative_to(root)
            for file in files:
                yield _Found(file, target_folder, is_named=False)
            if self.recursive:
                pending.extend(reversed(folders))
            elif count:  # where there is no photo, that is a sentence of its own
                self.left_out += [
                    LeftOut(path, "a folder: --recursive walks it") for path in folders
                ]
        if count == 0 and len(self.problems) == problems_before:
            self.problems.append(_no_photos(root, had_folders and not self.recursive))

    def _list(self, folder: Path) -> tuple[list[Path], list[Path]]:
        """Give the photos of one folder and the folders to walk below it, in natural order."""
        try:
            with os.scandir(folder) as entries:
                ordered = sorted(entries, key=lambda entry: natural_key(entry.name))
        except OSError as error:
            self.problems.append(_unreadable(folder, error))
            return [], []
        files, folders = [], []
        for entry in ordered:
            path = folder / entry.name
            if entry.name.startswith("."):
                self.left_out.append(LeftOut(path, "it is hidden"))
            elif _is_folder_of_its_own(entry):
                if file_id(path) not in self._result_folders:
                    folders.append(path)
            elif _may_be_a_photo(entry):
                files.append(path)
            elif not is_sidecar(entry.name):
                self.left_out.append(LeftOut(path, _why_no_photo(entry)))
        return files, folders


def _is_folder_of_its_own(entry: os.DirEntry[str]) -> bool:
    """Tell a folder from a link to one."""
    try:
        return entry.is_dir(follow_symlinks=False) and not _is_junction(entry)
    except OSError:  # a disk that does not tell kinds with names has to be asked, and may refuse
        return False


def _is_junction(entry: os.DirEntry[str]) -> bool:
    """Tell whether a folder of Windows stands for another one; not for a disk of its own."""
    if os.name != "nt":
        return False
    tag = getattr(entry.stat(follow_symlinks=False), "st_reparse_tag", 0)
    return tag == _JUNCTION and not str(Path(entry.path).readlink()).startswith(_VOLUME)


def _may_be_a_photo(entry: os.DirEntry[str]) -> bool:
    """Go by the name: what a file holds, and where a link leads, is told when it is read."""
    if promised_format(entry.name) is None:
        return False
    try:
        if entry.is_symlink():
            return not is_folder(Path(entry.path))
        return entry.is_file()
    except OSError:  # who reads it will tell why
        return True


def _why_no_photo(entry: os.DirEntry[str]) -> str:
    path = Path(entry.path)
    try:
        is_link = entry.is_symlink() or entry.is_dir()  # a junction, else it would be walked
        if is_link and is_folder(path):
            return "it is a link to a folder"
        if is_link and not is_there(path):
            return "it is a link to nothing"
        if not is_link and not entry.is_file():
            return "it is a pipe or a device"
    except OSError:
        return "it cannot be looked at"
    return "its name is not one of a picture"


def _no_photos(folder: Path, has_folders_not_walked: bool) -> PhotoNotFound:
    if has_folders_not_walked:
        hint = Sentence("Ask for its sub-folders to be walked too (--recursive).")
    else:
        hint = Sentence(
            "Name a folder with files of these kinds: {formats}.", formats=format_names(Format)
        )
    return PhotoNotFound("The folder {path} holds no photos.", hint=hint, path=folder)


def _unreadable(folder: Path, error: OSError) -> PhotoNotFound:
    return PhotoNotFound(
        "The folder {path} cannot be read: {why}.",
        hint="Check that you may open it and that its disk is connected.",
        path=folder,
        why=why(error),
    )


def _each_once(photos: Iterable[_Found], places: FileIdentities) -> list[_Found]:
    """Keep each photo where it was found first; it was named if it was so anywhere."""
    found: dict[str, _Found] = {}
    for photo in photos:
        first = found.setdefault(places.of(photo.source).exact, photo)
        if photo.is_named and not first.is_named:
            found[places.of(photo.source).exact] = replace(first, is_named=True)
    return [*found.values()]


def _require_names_of_their_own(
    photos: Iterable[_Found], pattern: NamePattern, places: FileIdentities
) -> None:
    if pattern.marks_results:
        return
    for photo in photos:
        folder = photo.source.parent
        if places.of_folder(folder).key == places.of_folder(photo.target_folder).key:
            raise UsageError(
                "Results called {pattern} cannot lie beside the photos in {path}: nobody could "
                "tell them apart.",
                hint="Add a word, as in {standard}, or choose another folder.",
                path=folder,
                pattern=pattern.text,
                standard=STANDARD_PATTERN.text,
            )


#: Comparable names of photos by the names of their folders.
_Names: TypeAlias = dict[str, set[str]]


def _earlier_results(
    photos: Sequence[_Found], pattern: NamePattern, models: Collection[str], places: FileIdentities
) -> frozenset[str]:
    """Give the places of photos that were found, but are by their names results of others."""
    by_target: dict[str, _Names] = {}
    for photo in photos:
        names = by_target.setdefault(places.of_folder(photo.target_folder).key, {})
        names.setdefault(folder_name(photo.source), set()).add(comparable(photo.source.stem))
    patterns = {pattern, STANDARD_PATTERN}
    return frozenset(
        places.of(photo.source).exact
        for photo in photos
        if not photo.is_named
        and (names_here := by_target.get(places.of_folder(photo.source.parent).key))
        and any(_is_result(photo.source.stem, names_here, one, models) for one in patterns)
    )


def _is_result(stem: str, names: _Names, pattern: NamePattern, models: Collection[str]) -> bool:
    return any(
        name in known
        for folder, known in names.items()
        for name in pattern.names_behind(stem, folder, models)
    )


def _name_results(
    photos: Sequence[_Found], naming: Naming, places: FileIdentities, counted_before: int = 0
) -> Iterator[Job]:
    taken = {places.of(photo.source).key for photo in photos}
    counts: dict[str, int] = {}
    for photo in photos:
        folder = places.of_folder(photo.target_folder).key
        counts[folder] = counts.get(folder, counted_before) + 1
        plain = photo.target_folder / naming.name_for(photo.source, counts[folder])
        target = free_path(plain, lambda path: places.of(path).key in taken)
        taken.add(places.of(target).key)
        yield Job(photo.source, target)
