"""Which file is the result of which photo, where there are two folders.

Results know their photos by checksum (`core.colorize.result_source`); those that do not say it are
known by their names, as the pattern makes them, at the same place of the tree. A result is looked
for by both, so that nothing depends on how a run was called.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from core.account.pair import Pair, Verdict
from core.base.errors import AutochromeError
from core.base.presence import is_folder
from core.base.same_file import comparable
from core.base.sentence import Sentence
from core.batch.naming import NamePattern, Placeholder, folder_name
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
    place: OutputPlace = results
    if results.resolve() == sources.resolve():
        place, results = Beside.PHOTO, sources  # however it is called
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
    found.look_through(results, photos)
    found.pair_all(planned.jobs)
    found.pair_the_rest()
    return FoundPairs(
        tuple(found.pairs),
        (*found.without_result, *found.without_photo()),
        planned.problems,
        found.others,
    )


@dataclass(frozen=True, slots=True)
class _Names:
    """Which results of a folder are called what.

    Attributes:
        by_stem: by their own names, without endings.
        by_photo: by those of the photos that they may be of, as `comparable` makes them.
    """

    by_stem: dict[str, list[Path]] = field(default_factory=lambda: defaultdict(list))
    by_photo: dict[str, list[Path]] = field(default_factory=lambda: defaultdict(list))


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
    _called: dict[tuple[Path, str], _Names] = field(default_factory=dict)

    def look_through(self, results: Path, photos: Collection[Path]) -> None:
        """Look at all pictures that may be results."""
        for path in _pictures(results):
            if path in photos:
                continue
            says = source_of(path)
            self._says[path] = says
            self._by_folder[path.parent].append(path)
            if says is not None:
                self._by_checksum[says].append(path)

    def pair_all(self, jobs: Sequence[Job]) -> None:
        """Find the results of all photos."""
        owns = [fingerprint(job.source) for job in jobs]
        equals: dict[str, list[Job]] = defaultdict(list)
        for job, own in zip(jobs, owns, strict=True):
            if own is not None:
                equals[own].append(job)
                self._photos.setdefault(own, job.source)
        given: dict[Path, Path] = {}
        for own, same in equals.items():
            if len(same) > 1:
                given |= self._shared_out(own, same)
        for job, own in zip(jobs, owns, strict=True):
            if job.source in given:
                self.pairs.append(Pair(job.source, given[job.source]))
            else:
                self._pair(job, own)

    def _shared_out(self, own: str, same: Sequence[Job]) -> dict[Path, Path]:
        """Give each of some photos that hold the same one of their results: by name if it can."""
        given: dict[Path, Path] = {}

        def give(results_for: Callable[[Job], Iterable[Path]]) -> None:
            for job in same:
                if job.source in given:
                    continue
                result = next((one for one in results_for(job) if is_left(one)), None)
                if result is not None:
                    given[job.source] = result
                    self._taken.add(result)

        def is_left(result: Path) -> bool:
            return self._says.get(result) == own and result not in self._taken

        give(lambda job: [job.target])
        give(lambda job: [one for one in self._named(job) if one.stem == job.target.stem])
        give(self._named)
        # They lie elsewhere, or are called otherwise.
        left = [result for result in self._by_checksum.get(own, ()) if is_left(result)]
        give(lambda job: [result for result in left if self._is_called_so(job, result)])
        give(lambda job: left)
        return given

    def _is_called_so(self, job: Job, result: Path) -> bool:
        """Tell whether a file, wherever it lies, is by its name a result of a photo."""
        behind = self.pattern.names_behind(result.stem, folder_name(job.source), self.models)
        return comparable(job.source.stem) in behind or result.stem == job.target.stem

    def _pair(self, job: Job, own: str | None) -> None:
        """Find the results of a photo; of several each makes a pair."""
        named = self._named(job)
        chosen = [
            path
            for path in named
            if own is not None and self._says[path] == own and path not in self._taken
        ]
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

    def _named(self, job: Job) -> list[Path]:
        """Give the files that are by their names results of a photo, in their order."""
        place = job.target.parent, folder_name(job.source)
        if place not in self._called:
            self._called[place] = self._names_in(*place)
        called = self._called[place]
        found = {
            *called.by_stem.get(job.target.stem, ()),
            *called.by_photo.get(comparable(job.source.stem), ()),
        }
        return sorted(found)

    def _names_in(self, folder: Path, of_photos: str) -> _Names:
        """Read the names of a folder's results once: of 22,000 each would be read 22,000 times."""
        names = _Names()
        for path in self._by_folder.get(folder, ()):
            names.by_stem[path.stem].append(path)
            for photo in {*self.pattern.names_behind(path.stem, of_photos, self.models)}:
                names.by_photo[photo].append(path)
        return names


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
