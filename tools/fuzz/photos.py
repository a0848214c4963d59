"""Photos: read, coloured, written and read again, as a batch does; and small, as a window does."""

import random
from pathlib import Path
from typing import Final

import numpy as np

from core.base.arrays import RgbImage
from core.base.errors import AutochromeError
from core.colorize.colorizer import Colorizer, colorize
from core.colorize.export import write_pages, write_result
from core.colorize.export_options import ExportOptions
from core.colorize.pages import coloured_pages, holds_pages
from core.colorize.result_source import fingerprint, source_of
from core.colour.colour_settings import ColourSettings
from core.colour.render import Rendering
from core.image import image_io
from core.image.formats import Format, ResultFormat, written_formats
from core.image.metadata.exif import EXIF_MARK
from core.image.photo import Photo, output_depth
from core.model.package import Package
from tools.fuzz.blocks_changed import with_blocks_changed
from tools.fuzz.bytes_changed import (
    CHANGES,
    changed_in_ways,
    with_a_field_extreme,
    with_an_extreme_number,
    with_bits_flipped,
    with_random_bytes,
)
from tools.fuzz.cases import Made, Verdict, Wrong
from tools.fuzz.photo_seeds import PhotoSeed, mean_lightness, photo_seeds
from tools.fuzz.texts_changed import with_words_changed
from tools.fuzz.tiffs_changed import with_entries_changed

#: A header may promise so many pixels, and memory for as many is granted.
MAX_PIXELS: Final = 2**24
#: In the header of a colour profile (ICC.1:2022, table 17), which begins with its size.
_PROFILE_MARK: Final = b"acsp"
_PROFILE_MARK_AT: Final = 36
_IN_PLACE: Final = (
    with_bits_flipped,
    with_random_bytes,
    with_an_extreme_number,
    with_a_field_extreme,
    with_a_field_extreme,
)
#: How often a file is damaged; once as a rule, or nothing of it would be read.
_TIMES: Final = (1, 1, 1, 2, 3)
#: Like those of a film strip.
_SMALL_PX: Final = 16
#: Codes of 255 by which a result may be lighter or darker than its photo, on the average:
#: rounding; what the codecs lose of noise is more.
_LOSSLESS: Final = 1.0
_LOSSY: Final = 6.0


class PhotoBench:
    """Makes and tries photos.

    Args:
        package: a model that answers quickly.
    """

    def __init__(self, package: Package) -> None:
        self._package = package
        self._colorizer = Colorizer(package)
        self._seeds = photo_seeds()
        self._seed: PhotoSeed | None = None
        self._suffix = Format.PNG.suffix
        self._name = ""

    def make(self, number: int, rng: random.Random, folder: Path) -> Made:
        """Write a sound photo, for the first numbers, or a damaged one."""
        if number < len(self._seeds):
            self._seed = seed = self._seeds[number]
            content, done = seed.content, ["as it is"]
        else:
            self._seed, seed = None, self._chosen(rng)
            content, done = _damaged(seed, self._seeds, rng)
        self._name = f"photo{Path(seed.name).suffix}"
        self._suffix = ResultFormat.KEEP.suffix_for(Path(self._name))
        if rng.random() < 0.3:
            self._suffix = rng.choice(written_formats()).suffix
        (folder / self._name).write_bytes(content)
        story = f"{seed.name}: {', '.join(done)}; written as {self._suffix}"
        return Made(f"photo {seed.kind.value}", story)

    def trial(self, folder: Path) -> None:
        """Read, colour, write and read again."""
        source, target = folder / self._name, folder / f"result{self._suffix}"
        photo = _read(source)
        if self._seed is not None:
            _require_lightness(photo, self._seed)
        self._write(photo, source, target)
        _require_result(photo, target)
        if source_of(target) != fingerprint(source):
            raise Wrong(Verdict.WRONG, "the result is not known for that of its photo")
        small = _read_small(source)
        if small.ndim != 3 or small.shape[2] != 3 or small.dtype != np.uint8:
            raise Wrong(Verdict.WRONG, f"its colours are {small.shape} {small.dtype}")

    def _chosen(self, rng: random.Random) -> PhotoSeed:
        """Choose a seed, every second time by its format: of some there are many, of others few."""
        if rng.random() < 0.5:
            return rng.choice(self._seeds)
        kind = rng.choice(list(Format))
        return rng.choice([seed for seed in self._seeds if seed.kind is kind])

    def _write(self, photo: Photo, source: Path, target: Path) -> None:
        kind = Format.of_suffix(target.suffix)
        depth = output_depth(photo, kind)

        def coloured(page: Photo) -> Rendering:
            return colorize(page, self._colorizer, ColourSettings(), depth=depth)

        card, options = self._package.card, ExportOptions()
        if holds_pages(photo, kind):

            def read(page: int) -> Photo:
                return _read(source, page)

            pages = coloured_pages(photo, coloured, read, depth=depth, recolour=True)
            write_pages(pages, target, source=source, card=card, options=options)
        else:
            write_result(coloured(photo), target, photo=photo, card=card, options=options)


def _read(path: Path, page: int = 0) -> Photo:
    """Read a photo; all photos and results of all trials are read here and below."""
    return image_io.read(path, max_pixels=MAX_PIXELS, page=page)


def _read_small(path: Path) -> RgbImage:
    return image_io.read_colours(path, max_pixels=MAX_PIXELS, short_side_px=_SMALL_PX)


def _damaged(
    seed: PhotoSeed, seeds: tuple[PhotoSeed, ...], rng: random.Random
) -> tuple[bytes, list[str]]:
    """Damage a photo: by its structure if it has one, or anywhere, or by parts of another."""
    content, done = seed.content, []
    if rng.random() < 0.6:
        changed = _by_structure(seed, rng)
        if changed is not None:
            content, done = changed, ["its structure changed"]
    if not done or rng.random() < 0.2:
        if rng.random() < 0.08:
            other = rng.choice([one for one in seeds if one.kind is seed.kind])
            at = rng.randrange(min(len(content), len(other.content)))
            content, done = content[:at] + other.content[at:], [*done, f"ends as {other.name}"]
        else:
            content, more = changed_in_ways(content, rng, CHANGES, rng.choice(_TIMES))
            done = [*done, *more]
    return content, done


def _by_structure(seed: PhotoSeed, rng: random.Random) -> bytes | None:
    content = seed.content
    if seed.kind is Format.PNM:
        head = content[:40]
        return with_words_changed(head, rng) + content[40:]
    profile = content.find(_PROFILE_MARK) - _PROFILE_MARK_AT
    if profile >= 0 and rng.random() < 0.4:
        return _with_profile_changed(content, profile, rng)
    at = content.find(EXIF_MARK)
    if at >= 0 and rng.random() < 0.3:
        structure = with_entries_changed(content[at + len(EXIF_MARK) :], rng)
        return None if structure is None else content[: at + len(EXIF_MARK)] + structure
    if seed.kind is Format.TIFF:
        return with_entries_changed(content, rng)
    return with_blocks_changed(content, seed.kind, rng)


def _with_profile_changed(content: bytes, at: int, rng: random.Random) -> bytes:
    """Change a colour profile where it lies: its tables, curves and sizes."""
    end = at + int.from_bytes(content[at : at + 4], "big")
    profile = content[at:end]
    for _ in range(rng.randint(1, 4)):
        profile = rng.choice(_IN_PLACE)(profile, rng)[: len(profile)]
    return content[:at] + profile + content[end:]


def _require_lightness(photo: Photo, seed: PhotoSeed) -> None:
    """Hold a sound photo against what is known of it."""
    if photo.is_cut:
        raise Wrong(Verdict.WRONG, "a sound photo is told to be cut")
    if seed.mean is None:
        return
    mean = mean_lightness(photo.grey)
    if abs(mean - seed.mean) > seed.tolerance:
        raise Wrong(Verdict.WRONG, f"its mean lightness is {mean:.1f}, not {seed.mean:.1f}")


def _require_result(photo: Photo, target: Path) -> None:
    """Read a result: it is as large and as light as its photo."""
    try:
        result = _read(target)
    except AutochromeError as error:
        raise Wrong(Verdict.UNREADABLE, str(error)) from error
    if result.is_cut:
        raise Wrong(Verdict.UNREADABLE, "the result ends too early")
    if result.grey.shape != photo.grey.shape:
        sizes = f"{result.grey.shape}, that of its photo {photo.grey.shape}"
        raise Wrong(Verdict.WRONG, f"the size of the result is {sizes}")
    allowed = 257 * (_LOSSY if Format.of_suffix(target.suffix).is_lossy else _LOSSLESS)
    # What cannot be seen need not be kept.
    seen = np.ones_like(photo.grey, bool) if photo.alpha is None else photo.alpha > 0
    if not seen.any():
        return
    was, is_now = mean_lightness(photo.grey[seen]), mean_lightness(result.grey[seen])
    if abs(is_now - was) > allowed:
        raise Wrong(
            Verdict.WRONG, f"its mean lightness is {was:.0f}, that of its result {is_now:.0f}"
        )
