"""What is to be colorized, and where each result goes, decided before anything is decoded.

The rules, so that a run over twenty thousand scans is predictable:

* A result is called `<stem>-colour.<ext>` and lies in the output folder, at the same place below
  it as its photo below the folder that was named. The same request gives the same names, whatever
  exists already, so that a second run can skip what the first one wrote.
* Two photos that would share a name (`a.jpg` and `a.png` as PNG) get `-2`, `-3` in the order in
  which they were found. Names are compared without case and composed (NFC): a tree planned on
  Linux unpacks on Windows and macOS.
* A photo that is to be colorized is never the target of another.
* Results of earlier runs are not photos: the output folder is not walked when it lies inside a
  named folder, and where results lie beside their photos they are known by their names.
* Linked folders are not followed, so that a loop or a link to the whole disk does no harm.
"""

import os
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path, PurePath
from typing import Final

from core.errors import AutochromeError, PhotoNotFound, UsageError
from core.image_format import Format

#: Appended to the stem of every result.
RESULT_MARK: Final = "-colour"
_RESULT_STEM: Final = re.compile(rf"(.+){RESULT_MARK}(-\d+)?", re.DOTALL)


class ResultFormat(Enum):
    """How results are stored; the values are the words of the command line."""

    KEEP = "keep"
    PNG = "png"
    JPG = "jpg"
    TIFF = "tiff"
    WEBP = "webp"

    def suffix_for(self, source: Path) -> str:
        """Give the ending, with its dot, of the result made from `source`."""
        if self is not ResultFormat.KEEP:
            return f".{self.value}"
        promised = _promised_format(source.name)
        if promised is None or not promised.can_be_written:
            return Format.PNG.suffix
        return source.suffix


@dataclass(frozen=True, slots=True)
class Job:
    """One photo to colorize, and the file its result becomes."""

    source: Path
    target: Path


@dataclass(frozen=True, slots=True)
class Plan:
    """What a request comes to.

    Attributes:
        jobs: in the order in which the paths were named, folders by name; targets are distinct.
        problems: folders that cannot be read or hold no photo; told to the user, the rest goes on.
        left_out: hidden files, files that are no pictures and linked folders that were passed by.
        earlier_results: files passed by because they are results of an earlier run.
    """

    jobs: tuple[Job, ...]
    problems: tuple[AutochromeError, ...]
    left_out: int
    earlier_results: int


@dataclass(frozen=True, slots=True)
class _Found:
    """A photo, the folder of its result, and whether the user named the file itself."""

    source: Path
    target_folder: Path
    is_named: bool


def plan(
    paths: Sequence[Path],
    output: Path,
    *,
    recursive: bool = False,
    result_format: ResultFormat = ResultFormat.KEEP,
) -> Plan:
    """Find the photos that `paths` stand for and name their results.

    A path that is no folder becomes a job whatever it is: that it is missing or no picture is
    found, and told, when it is read. A photo that is reached twice is one job.

    Args:
        paths: photos and folders.
        output: the folder for the results; it need not exist and is not made here.
        recursive: walk the folders below the named ones too.
        result_format: decides the results' endings.
    """
    places = _Places()
    walk = _Walk(output, recursive, places)
    found: dict[str, _Found] = {}
    for photo in walk.photos(paths):
        found.setdefault(places.exact(photo.source), photo)
    photos = [*found.values()]
    earlier = _targets_that_exist_as_photos(photos, result_format, places)
    photos = [photo for photo in photos if places.key(photo.source) not in earlier]
    return Plan(
        jobs=tuple(_name_results(photos, result_format, places)),
        problems=tuple(walk.problems),
        left_out=walk.left_out,
        earlier_results=walk.earlier_results + len(earlier),
    )


class _Places:
    """Tells which file a path means, resolving each folder once.

    A link to a file is a file of its own; a folder may be reached by several names.
    """

    def __init__(self) -> None:
        self._resolved: dict[Path, str] = {}

    def exact(self, file: Path) -> str:
        folder = file.parent
        if folder not in self._resolved:
            self._resolved[folder] = os.path.realpath(folder)
        return f"{self._resolved[folder]}{os.sep}{file.name}"

    def key(self, file: Path) -> str:
        """Give the same for files that would be one on a disk without case."""
        return _comparable(self.exact(file))


def _comparable(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()


def _is_folder(path: Path) -> bool:
    """Ask without raising where `Path.is_dir` does: links to themselves, locked parents."""
    return os.path.isdir(path)  # noqa: PTH112


def _is_same_folder(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False


@dataclass(slots=True)
class _Walk:
    """A walk over the named paths; counts what it passes by."""

    output: Path
    recursive: bool
    places: _Places
    problems: list[AutochromeError] = field(default_factory=list)
    left_out: int = 0
    earlier_results: int = 0

    def photos(self, paths: Iterable[Path]) -> Iterator[_Found]:
        for path in paths:
            if _is_folder(path):
                yield from self._photos_of_named_folder(path)
            else:
                yield _Found(path, self.output, is_named=True)

    def _photos_of_named_folder(self, root: Path) -> Iterator[_Found]:
        count, had_folders, had_results = 0, False, False
        problems_before = len(self.problems)
        pending = [root]
        while pending:
            folder = pending.pop()
            target_folder = self.output / folder.relative_to(root)
            files, folders = self._list(folder)
            results = _earlier_results(files) if _is_same_folder(folder, target_folder) else set()
            self.earlier_results += len(results)
            had_folders |= bool(folders)
            had_results |= bool(results)
            count += len(files) - len(results)
            for file in files:
                if file not in results:
                    yield _Found(file, target_folder, is_named=False)
            if self.recursive:
                pending.extend(reversed(folders))
        if count == 0 and len(self.problems) == problems_before:
            self.problems.append(_no_photos(root, had_folders and not self.recursive, had_results))

    def _list(self, folder: Path) -> tuple[list[Path], list[Path]]:
        """Give the photos of one folder and the folders to walk below it, sorted by name."""
        try:
            with os.scandir(folder) as entries:
                ordered = sorted(entries, key=lambda entry: (_comparable(entry.name), entry.name))
        except OSError as error:
            self.problems.append(_unreadable(folder, error))
            return [], []
        files, folders = [], []
        for entry in ordered:
            path = folder / entry.name
            if entry.name.startswith("."):
                self.left_out += 1
            elif entry.is_dir(follow_symlinks=False):
                if not _is_same_folder(path, self.output):
                    folders.append(path)
            elif _may_be_a_photo(entry):
                files.append(path)
            else:
                self.left_out += 1
        return files, folders


def _may_be_a_photo(entry: os.DirEntry[str]) -> bool:
    """Go by the name: what a file holds, and where a link leads, is told when it is read."""
    if _promised_format(entry.name) is None:
        return False
    if entry.is_symlink():
        return not _is_folder(Path(entry.path))
    return entry.is_file()


def _promised_format(name: str) -> Format | None:
    try:
        return Format.of_suffix(PurePath(name).suffix)
    except UsageError:
        return None


def _earlier_results(files: Sequence[Path]) -> set[Path]:
    """Tell `a-colour.png` beside `a.jpg` from photos: among files whose results lie beside them."""
    stems = {_comparable(file.stem) for file in files}
    matches = ((file, _RESULT_STEM.fullmatch(file.stem)) for file in files)
    return {file for file, match in matches if match and _comparable(match[1]) in stems}


def _no_photos(folder: Path, has_folders_not_walked: bool, has_results: bool) -> PhotoNotFound:
    if has_results:
        message = f"The folder {folder} holds only results of an earlier run."
    else:
        message = f"The folder {folder} holds no photos."
    if has_folders_not_walked:
        hint = "Ask for its sub-folders to be walked too (--recursive)."
    else:
        hint = "Name a folder with JPEG, PNG, TIFF, WebP, BMP, AVIF or GIF files."
    return PhotoNotFound(message, hint=hint, path=folder)


def _unreadable(folder: Path, error: OSError) -> PhotoNotFound:
    reason = error.strerror or type(error).__name__
    return PhotoNotFound(
        f"The folder {folder} cannot be read: {reason}.",
        hint="Check that you may open it and that its disk is connected.",
        path=folder,
    )


def _targets_that_exist_as_photos(
    photos: Sequence[_Found], result_format: ResultFormat, places: _Places
) -> set[str]:
    """Give the keys of photos found in folders that are really other photos' results."""
    targets = {places.key(_target(photo, result_format)) for photo in photos}
    found = {places.key(photo.source) for photo in photos if not photo.is_named}
    return targets & found


def _name_results(
    photos: Sequence[_Found], result_format: ResultFormat, places: _Places
) -> Iterator[Job]:
    taken = {places.key(photo.source) for photo in photos}
    for photo in photos:
        plain = target = _target(photo, result_format)
        number = 1
        while places.key(target) in taken:
            number += 1
            target = plain.with_name(f"{plain.stem}-{number}{plain.suffix}")
        taken.add(places.key(target))
        yield Job(photo.source, target)


def _target(photo: _Found, result_format: ResultFormat) -> Path:
    suffix = result_format.suffix_for(photo.source)
    return photo.target_folder / f"{photo.source.stem}{RESULT_MARK}{suffix}"
