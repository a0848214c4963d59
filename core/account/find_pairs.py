"""Which file is the result of which photo, where there are two folders.

Results know their photos by checksum (`core.colorize.result_source`); those that do not say it are
known by their names, as the pattern makes them, at the same place of the tree. A result is looked
for by both, so that nothing depends on how a run was called.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from core.account.pair import Pair, Verdict
from core.base.errors import AutochromeError
from core.base.presence import is_folder
from core.base.same_file import comparable
from core.base.sentence import Sentence
from core.batch.naming import NamePattern, Placeholder
from core.batch.output_place import Beside, OutputPlace
from core.batch.plan import Job, plan
from core.colorize.result_source import fingerprint, source_of
from core.image.formats import promised_format


@dataclass(frozen=True, slots=True)
class FoundPairs:
    """What two folders hold.

    Attributes:
        pairs: photos and their results; a photo may have several.
        lacking: verdicts on photos without a result, and on results without a photo.
        problems: folders that cannot be read or hold no photo.
        others: how many pictures among the results are nobody's result.
    """

    pairs: tuple[Pair, ...]
    lacking: tuple[Verdict, ...]
    problems: tuple[AutochromeError, ...]
    others: int


def find_pairs(
    sources: Path, results: Path, pattern: NamePattern, models: Collection[str] = ()
) -> FoundPairs:
    """Find the results of the photos of a folder, and of all folders below it.

    Args:
        sources: the folder of the photos.
        results: the folder of the results, whose tree is the same.
        pattern: by which results are called.
        models: ids of models that may have made them, for a pattern that has them in the names.
    """
    place: OutputPlace = Beside.PHOTO if results.resolve() == sources.resolve() else results
    # What a pattern asks for beside the name is not looked at: results are found by their names.
    known = sorted(models)
    planned = plan(
        [sources],
        place,
        recursive=True,
        pattern=pattern,
        model=known[0] if known and pattern.holds(Placeholder.MODEL) else "model",
        known_models=known,
    )
    found = _Found(pattern, {*models, "model"})
    photos = {job.source for job in planned.jobs}
    found.list(results, photos)
    for job in planned.jobs:
        found.pair(job)
    found.pair_the_rest()
    return FoundPairs(
        tuple(found.pairs),
        (*found.without_result, *found.without_photo()),
        planned.problems,
        found.others,
    )


@dataclass(slots=True)
class _Found:
    """What is found as the photos are gone through."""

    pattern: NamePattern
    models: Collection[str]
    pairs: list[Pair] = field(default_factory=list)
    without_result: list[Verdict] = field(default_factory=list)
    _by_folder: dict[Path, list[Path]] = field(default_factory=lambda: defaultdict(list))
    _by_checksum: dict[str, list[Path]] = field(default_factory=lambda: defaultdict(list))
    _says: dict[Path, str | None] = field(default_factory=dict)
    _photos: dict[str, Path] = field(default_factory=dict)
    _taken: set[Path] = field(default_factory=set)

    def list(self, results: Path, photos: Collection[Path]) -> None:
        """Look at all pictures that may be results."""
        for path in _pictures(results):
            if path in photos:
                continue
            says = source_of(path)
            self._says[path] = says
            self._by_folder[path.parent].append(path)
            if says is not None:
                self._by_checksum[says].append(path)

    def pair(self, job: Job) -> None:
        """Find the results of a photo; of several each makes a pair."""
        own = fingerprint(job.source)
        if own is not None:
            self._photos.setdefault(own, job.source)
        named = [path for path in self._by_folder.get(job.target.parent, ()) if self._is(path, job)]
        chosen = [path for path in named if own is not None and self._says[path] == own]
        if not chosen:
            free = [path for path in named if path not in self._taken]
            exact = [path for path in free if path.stem == job.target.stem]
            chosen = (exact or [path for path in free if self._says[path] is None])[:1]
        if not chosen and own is not None:
            chosen = [path for path in self._by_checksum.get(own, ()) if path not in self._taken]
        if not chosen:
            nothing = Sentence("The photo has no result.")
            self.without_result.append(Verdict(job.source, None, (nothing,)))
        self._taken.update(chosen)
        self.pairs += [Pair(job.source, path) for path in chosen]

    def pair_the_rest(self) -> None:
        """Give results under other names to the photos that they note."""
        for path, says in self._says.items():
            photo = None if says is None else self._photos.get(says)
            if photo is not None and path not in self._taken:
                self._taken.add(path)
                self.pairs.append(Pair(photo, path))

    def without_photo(self) -> Iterator[Verdict]:
        """Tell of results that know a photo that is not there."""
        for path, says in self._says.items():
            if path not in self._taken and says is not None:
                gone = Sentence("The photo of this result is not there.")
                yield Verdict(path, path, (gone,))

    @property
    def others(self) -> int:
        """How many pictures are nobody's result."""
        return sum(path not in self._taken and says is None for path, says in self._says.items())

    def _is(self, path: Path, job: Job) -> bool:
        """Tell whether a file is by its name a result of a photo."""
        photo = comparable(job.source.stem)
        folder = job.source.absolute().parent.name
        names = self.pattern.names_behind(path.stem, folder, self.models)
        return path.stem == job.target.stem or photo in names


def _pictures(root: Path) -> Iterator[Path]:
    """Walk the pictures of a tree, by their names; linked folders are not followed."""
    pending = [root]
    while pending:
        folder = pending.pop()
        try:
            entries = sorted(folder.iterdir())
        except OSError:
            continue
        for path in entries:
            if path.name.startswith("."):
                continue
            if is_folder(path):
                pending += [] if path.is_symlink() else [path]
            elif promised_format(path.name) is not None and path.is_file():
                yield path
