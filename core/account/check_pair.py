"""Holds one result against its photo: size, lightness, metadata, and the bytes of both files."""

from dataclasses import dataclass, field, replace
from pathlib import Path

from core.account.how_made import HowMade, is_smaller_alike, ways_made
from core.account.lightness import LightnessChange, LightnessLimits, change_of, limits_for
from core.account.metadata_kept import lost_metadata
from core.account.pair import Pair, Verdict
from core.base.errors import PhotoError
from core.base.file_mark import FileMark, mark_of
from core.base.presence import is_file
from core.base.sentence import Sentence, listed
from core.colorize.corner_mark import corner_mark_part
from core.colorize.pages import holds_pages
from core.colorize.result_source import source_of
from core.edits.cutting import cut_photo, frame_of_photo
from core.edits.edits import Edits
from core.edits.finds_edits import FindsEdits
from core.edits.turning import turned
from core.image.formats import Piece
from core.image.photo import MAX_PIXELS, Photo
from core.image.safe_reader import SafeReader


@dataclass(frozen=True, slots=True)
class CheckOptions:
    """How results are held against their photos.

    Attributes:
        keeps_metadata: whether results should say what their photos' files say.
        max_pixels: pictures with more are not decoded, and told.
        edits: looks up what is kept of photos, for results that do not say how they were made.
    """

    keeps_metadata: bool = True
    max_pixels: int = MAX_PIXELS
    edits: FindsEdits | None = None


def check_pair(pair: Pair, reader: SafeReader, options: CheckOptions) -> Verdict:
    """Hold a result against its photo. What is wrong with them is told, never raised.

    Raises:
        MemoryError: there is no room for both pictures.
        NoLongerWanted: the reader was told to stop.
    """
    check = _Check(pair, reader, options)
    check.run()
    return Verdict(
        pair.source,
        pair.result,
        tuple(check.problems),
        tuple(check.notes),
        check.change,
        check.source_mark,
        check.result_mark,
    )


@dataclass(slots=True)
class _Check:
    """One check at work; it fills what the verdict tells."""

    pair: Pair
    reader: SafeReader
    options: CheckOptions
    problems: list[Sentence] = field(default_factory=list)
    notes: list[Sentence] = field(default_factory=list)
    change: LightnessChange | None = None
    source_mark: FileMark | None = None
    result_mark: FileMark | None = None

    def run(self) -> None:
        self.source_mark = mark_of(self.pair.source)
        self.result_mark = mark_of(self.pair.result)
        is_same_photo = self._compare_marks()
        result = self._read(self.pair.result)
        photo = None if self.source_mark is None else self._read(self.pair.source)
        if result is None:
            return
        if result.is_cut:
            self.problems.append(Sentence("The result ends too early."))
        if result.format.holds(Piece.PROFILE) and not result.profile:
            self.problems.append(Sentence("The result carries no colour profile."))
        if photo is None:
            return
        made = self._made(photo, result)
        if photo.is_cut:
            self.notes.append(Sentence("The photo’s file ends too early: it is coloured in part."))
        cut = _cut(photo, made.edits)
        photo = _as_large(cut, made, result)
        if made.size is None and photo.grey.shape != cut.grey.shape:
            self.notes.append(
                Sentence(
                    "It is smaller than its photo, and nothing says how large it was to be: they "
                    "were compared at its size."
                )
            )
        self._compare_pictures(photo, result, is_resampled=made.edits.framing.angle != 0)
        if self.options.keeps_metadata and is_same_photo:
            self._compare_metadata(photo, result)
        if holds_pages(photo, result.format):
            self._compare_pages(photo, result, made)

    def _compare_marks(self) -> bool:
        """Tell whether files were changed or are gone; whether the photo is as it was."""
        if self.source_mark is None:
            self.problems.append(Sentence("The photo is missing, or cannot be read."))
        if self.result_mark is None:
            self.problems.append(Sentence("The result is missing, or cannot be read."))
        elif self.pair.result_mark not in (None, self.result_mark):
            self.problems.append(Sentence("The result was changed since it was made."))
        if self.source_mark is None:
            return False
        known = {None if self.pair.source_mark is None else self.pair.source_mark.sha256}
        if self.result_mark is not None:
            known.add(source_of(self.pair.result))
        if known - {None, self.source_mark.sha256}:
            self.problems.append(
                Sentence("It is the result of another photo, or the photo was changed since.")
                if self.pair.source_mark is None
                else Sentence("The photo was changed since its result was made.")
            )
            return False
        return True

    def _read(self, path: Path, page: int = 0) -> Photo | None:
        """Read a picture; where it cannot be read, that is told."""
        if not is_file(path):
            return None  # told already
        try:
            return self.reader.read(path, max_pixels=self.options.max_pixels, page=page)
        except PhotoError as error:
            self.problems.append(error.message)
            return None

    def _made(self, photo: Photo, result: Photo) -> HowMade:
        """Give how the result was made; of what may be true, what its pixels bear out."""
        ways = [*ways_made(result, self.pair, self.options.edits)]
        if len(ways) == 1:
            return ways[0]
        fitting = []
        for made in ways:
            alike = _as_made(photo, made, result)
            if alike.grey.shape == result.grey.shape:
                limits = _limits(result, is_resampled=made.edits.framing.angle != 0)
                if limits.allow(change_of(alike.grey, result.grey)):
                    return made
                fitting.append(made)
        return (fitting or ways)[0]

    def _compare_pictures(self, photo: Photo, result: Photo, *, is_resampled: bool = False) -> None:
        if photo.grey.shape != result.grey.shape:
            self.problems.append(
                Sentence(
                    "The result is {found} pixels, the photo {wanted}.",
                    found=_size(result),
                    wanted=_size(photo),
                )
            )
            return
        if photo.alpha is not None and result.format.has_alpha and result.alpha is None:
            self.problems.append(Sentence("The transparency is not kept."))
        change = self._lightness(photo, result, is_resampled=is_resampled)
        if self.change is None or change.largest > self.change.largest:
            self.change = change

    def _lightness(self, photo: Photo, result: Photo, *, is_resampled: bool) -> LightnessChange:
        limits = _limits(result, is_resampled=is_resampled)
        change = change_of(photo.grey, result.grey)
        if limits.allow(change):
            return change
        mark = corner_mark_part(*photo.grey.shape)
        without = None if mark is None else change_of(photo.grey, result.grey, passes_by=mark)
        if without is not None and limits.allow(without):
            self.notes.append(Sentence("A mark was drawn into the lower right corner."))
            return without
        self.problems.append(
            Sentence(
                "The lightness is not kept: L* differs by {mean} in the mean, by {percentile} "
                "or less at 99.9 % of the pixels, by {largest} at the most, and by up to {square} "
                "over squares of 16 pixels.",
                mean=f"{change.mean:+.2f}",
                percentile=f"{change.percentile:.2f}",
                largest=f"{change.largest:.2f}",
                square=f"{change.square:.2f}",
            )
        )
        return change

    def _compare_metadata(self, photo: Photo, result: Photo) -> None:
        wanted = photo.metadata
        if photo.grey.shape != result.grey.shape:
            wanted = replace(wanted, resolution=None)  # what it should be depends on the size
        lost = lost_metadata(wanted, result.metadata, result.format)
        if lost:
            self.problems.append(
                Sentence("Of what the photo’s file says there is lost: {what}.", what=listed(lost))
            )

    def _compare_pages(self, photo: Photo, result: Photo, made: HowMade) -> None:
        if result.pages != photo.pages:
            self.problems.append(
                Sentence(
                    "The result has {found} pages, the photo {wanted}.",
                    found=result.pages,
                    wanted=photo.pages,
                )
            )
            return
        for number in range(1, photo.pages):
            page = self._read(self.pair.source, number)
            result_page = self._read(self.pair.result, number)
            if page is not None and result_page is not None:
                page = _as_large(turned(page, made.edits), made, result_page)
                self._compare_pictures(page, result_page)


def _limits(result: Photo, *, is_resampled: bool) -> LightnessLimits:
    return limits_for(
        is_lossy=result.format.is_lossy, bit_depth=result.bit_depth, is_resampled=is_resampled
    )


def _cut(photo: Photo, edits: Edits) -> Photo:
    photo = turned(photo, edits)
    return cut_photo(photo, frame_of_photo(photo, edits))


def _as_made(photo: Photo, made: HowMade, result: Photo) -> Photo:
    """Turn and cut a photo, and make it as small, as its result was made."""
    return _as_large(_cut(photo, made.edits), made, result)


def _as_large(photo: Photo, made: HowMade, result: Photo) -> Photo:
    """Make a photo as small as its result was to be, or is, where nothing says that."""
    height, width = photo.grey.shape
    size = (height, width) if made.size is None else made.size.of(height, width)
    if made.size is None and is_smaller_alike(result.grey.shape, photo.grey.shape):
        size = result.grey.shape
    if size == photo.grey.shape:
        return photo
    from core.colorize.scaling import scaled_photo  # few results are smaller

    return scaled_photo(photo, size)


def _size(photo: Photo) -> str:
    height, width = photo.grey.shape
    return f"{width} × {height}"
