"""Holds one result against its photo: size, lightness, metadata, and the bytes of both files."""

from dataclasses import dataclass, field
from pathlib import Path

from core.account.lightness import LightnessChange, change_of, limits_for
from core.account.metadata_kept import lost_metadata
from core.account.pair import Pair, Verdict
from core.base.errors import PhotoError
from core.base.file_mark import FileMark, mark_of
from core.base.presence import is_file
from core.base.sentence import Sentence, listed
from core.base.strict_json import WrongValue
from core.colorize.corner_mark import corner_mark_part
from core.colorize.pages import holds_pages
from core.colorize.result_size import ResultSize, size_from
from core.colorize.result_source import source_of
from core.edits.cutting import cut_photo, frame_of_photo
from core.edits.edits import PLAIN, Edits
from core.edits.made import read_made_line
from core.edits.turning import turned
from core.image.formats import Piece
from core.image.metadata.ai_note import made_of
from core.image.photo import MAX_PIXELS, Photo
from core.image.safe_reader import SafeReader


@dataclass(frozen=True, slots=True)
class CheckOptions:
    """How results are held against their photos.

    Attributes:
        keeps_metadata: whether results should say what their photos' files say.
        max_pixels: pictures with more are not decoded, and told.
    """

    keeps_metadata: bool = True
    max_pixels: int = MAX_PIXELS


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
        edits = self._edits(result)
        photo = turned(photo, edits)
        if photo.is_cut:
            self.notes.append(Sentence("The photo’s file ends too early: it is coloured in part."))
        whole, photo = photo, cut_photo(photo, frame_of_photo(photo, edits))
        photo = _as_small(photo, self._size(result))
        self._compare_pictures(photo, result, is_resampled=edits.framing.angle != 0)
        if self.options.keeps_metadata and is_same_photo:
            self._compare_metadata(photo, result)
        if holds_pages(photo, result.format):
            self._compare_pages(whole, result, edits)

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

    def _edits(self, result: Photo) -> Edits:
        """Give how the result was made, which says how it was turned."""
        for line in (made_of(result.metadata.xmp), self.pair.made):
            if line:
                try:
                    return read_made_line(line)[0]
                except WrongValue:
                    continue
        return PLAIN

    def _size(self, result: Photo) -> ResultSize:
        """Give how large the result was to be."""
        return size_from(made_of(result.metadata.xmp) or self.pair.made)

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
        limits = limits_for(
            is_lossy=result.format.is_lossy,
            bit_depth=result.bit_depth,
            is_resampled=is_resampled,
        )
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
        lost = lost_metadata(photo.metadata, result.metadata, result.format)
        if lost:
            self.problems.append(
                Sentence("Of what the photo’s file says there is lost: {what}.", what=listed(lost))
            )

    def _compare_pages(self, photo: Photo, result: Photo, edits: Edits) -> None:
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
                page = _as_small(turned(page, edits), self._size(result))
                self._compare_pictures(page, result_page)


def _as_small(photo: Photo, size: ResultSize) -> Photo:
    """Make a photo as small as its result was to be."""
    if size.is_free:
        return photo
    from core.colorize.scaling import scaled_photo  # few results are smaller

    return scaled_photo(photo, size.of(*photo.grey.shape))


def _size(photo: Photo) -> str:
    height, width = photo.grey.shape
    return f"{width} × {height}"
